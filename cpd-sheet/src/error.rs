//! [`SheetError`]: why a spreadsheet could not be used, with everything that is wrong with it.

use std::fmt;

use cpd_core::{Problem, Severity};
use serde::Serialize;

use crate::place::CellPlace;

/// One thing that is wrong with a spreadsheet, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetProblem {
    /// What was found, what was expected and what to do about it; its pointer is that of the proposal, empty where there
    /// is none.
    #[serde(flatten)]
    pub problem: Problem,
    /// The cell, unless it is about the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<CellPlace>,
}

impl SheetProblem {
    /// A problem of the whole file.
    pub(crate) fn of_file(code: &str, message: impl Into<String>, help: &str) -> Self {
        Self {
            problem: Problem {
                pointer: String::new(),
                line: None,
                column: None,
                code: code.to_owned(),
                severity: Severity::Error,
                message: message.into(),
                help: Some(help.to_owned()),
            },
            cell: None,
        }
    }

    /// A problem of a cell.
    pub(crate) fn at(cell: &CellPlace, code: &str, message: impl Into<String>, help: &str) -> Self {
        Self { cell: Some(cell.clone()), ..Self::of_file(code, message, help) }
    }

    /// The same as something that a reader should know, though the file can be used.
    pub(crate) fn remark(mut self) -> Self {
        self.problem.severity = Severity::Warning;
        self
    }

    pub(crate) fn about(mut self, pointer: &str) -> Self {
        pointer.clone_into(&mut self.problem.pointer);
        self
    }
}

impl fmt::Display for SheetProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cell {
            Some(cell) => write!(f, "{cell}: {}", self.problem.message)?,
            None => f.write_str(&self.problem.message)?,
        }
        match &self.problem.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

/// Why a spreadsheet could not be used: everything that is wrong with it, sheet by sheet and row by row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", sentence(problems))]
pub struct SheetError {
    /// What is wrong, at least one thing.
    pub problems: Vec<SheetProblem>,
}

impl SheetError {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "invalidSpreadsheet"
    }

    /// The workbook could not be written; the library that writes it says why.
    pub(crate) fn unwritable(error: &impl fmt::Display) -> Self {
        let message = format!("the workbook could not be written: {error}");
        SheetProblem::of_file("notWritten", message, "shorten the names of the scheme").into()
    }
}

impl From<SheetProblem> for SheetError {
    fn from(problem: SheetProblem) -> Self {
        Self { problems: vec![problem] }
    }
}

fn sentence(problems: &[SheetProblem]) -> String {
    let mut text = match problems {
        [_] => "the spreadsheet has a problem".to_owned(),
        _ => format!("the spreadsheet has {} problems", problems.len()),
    };
    for problem in problems {
        text.push_str("\n  ");
        text.push_str(&problem.to_string());
    }
    text
}
