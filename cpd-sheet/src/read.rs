//! [`read`]: a proposal from a spreadsheet.

use cpd_core::{AccreditationRules, Language};
use serde::Serialize;

use crate::error::{SheetError, SheetProblem};
use crate::layout::forms;
use crate::place::Cells;
use crate::proposal::drafted;
use crate::{csv, rows, xlsx};

/// Which kind of file a proposal stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetKind {
    /// A workbook (.xlsx), as [`template`](fn@crate::template) makes it.
    Xlsx,
    /// A table of text (.csv) with the columns `field`, `row` and `value`.
    Csv,
}

impl SheetKind {
    /// The kind of a file by its first bytes: text is CSV, and everything else should be a workbook.
    #[must_use]
    pub fn of(file: &[u8]) -> Self {
        let archive = file.starts_with(b"PK") || file.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
        if !archive && csv::decoded(file).is_some() { Self::Csv } else { Self::Xlsx }
    }
}

/// A proposal that was read from a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetProposal {
    /// The proposal as JSON text, which [`Proposal::from_json`](cpd_core::Proposal::from_json) reads.
    pub proposal: String,
    /// Where its parts stand.
    pub cells: Cells,
    /// What a reader should know of how it was read, such as that a formula was not computed again.
    pub remarks: Vec<SheetProblem>,
}

/// Reads a proposal that is meant for a scheme.
///
/// No formula is computed, no macro run and no link followed; the value that a formula had when the file was saved is
/// taken. What is read, and how much of it, does not depend on what the file says of itself.
///
/// # Errors
/// [`SheetError`] with every problem at once: what is no spreadsheet or too large, sheets and columns that the template does
/// not have, cells that cannot be read, and everything that [`Proposal::from_json`](cpd_core::Proposal::from_json) refuses,
/// each with its cell. What is missing from a proposal is no error, but what a check finds.
pub fn read(rules: &AccreditationRules, file: &[u8], kind: SheetKind) -> Result<SheetProposal, SheetError> {
    let forms = forms(rules, &Language::english());
    let found = match kind {
        SheetKind::Xlsx => rows::of_workbook(xlsx::read(file)?, &forms),
        SheetKind::Csv => csv::read(file, &forms)?,
    };
    if found.sheets.is_empty() {
        return Err(SheetError { problems: found.problems });
    }
    let drafted = drafted(rules, &forms, found)?;
    Ok(SheetProposal { proposal: drafted.proposal, cells: drafted.cells, remarks: drafted.remarks })
}
