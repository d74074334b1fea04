//! A proposal as it was handed in: as JSON, or in a spreadsheet.

use std::path::Path;

use cpd_core::{AccreditationRules, CpdError, FindingProblem, Proposal};
use cpd_sheet::{CellPlace, SheetKind, SheetProposal, place_of};

use crate::diagnostics::Failure;
use crate::input;
use crate::source::Source;

/// What a proposal was read from.
pub(super) enum Filed {
    Json(Source),
    Sheet(Box<Sheet>),
}

/// A spreadsheet that was read.
pub(super) struct Sheet {
    pub(super) name: String,
    kind: SheetKind,
    pub(super) file: Vec<u8>,
    pub(super) read: SheetProposal,
}

impl Sheet {
    /// The cell that a finding is about.
    pub(super) fn place(&self, problem: &FindingProblem) -> Option<CellPlace> {
        place_of(&self.read.cells, problem).cloned()
    }
}

/// Reads a proposal.
pub(super) fn read(rules: &AccreditationRules, path: &Path) -> Result<(Proposal, Filed), Failure> {
    let Some(kind) = input::sheet_kind(path) else {
        let (proposal, source) = input::document(path, |text| Proposal::from_json(rules, text))?;
        return Ok((proposal, Filed::Json(source)));
    };
    let name = path.display().to_string();
    let file = input::bytes(path, cpd_sheet::MOST_BYTES)?;
    let read =
        cpd_sheet::read(rules, &file, kind).map_err(|error| Failure::of_sheet(error.problems, &name))?;
    let proposal = Proposal::from_json(rules, &read.proposal)?;
    Ok((proposal, Filed::Sheet(Box::new(Sheet { name, kind, file, read }))))
}

impl Filed {
    /// Why a proposal could not be checked, with its place in what was handed in.
    pub(super) fn failure(&self, error: CpdError) -> Failure {
        match self {
            Self::Json(source) => Failure::located(error, source),
            Self::Sheet(sheet) => match cpd_sheet::located(&error, &sheet.read.cells) {
                problems if problems.is_empty() => error.into(),
                problems => Failure::of_sheet(problems, &sheet.name),
            },
        }
    }

    /// The workbook, whose copy takes notes.
    pub(super) fn workbook(&self) -> Result<&Sheet, Failure> {
        match self {
            Self::Sheet(sheet) if sheet.kind == SheetKind::Xlsx => Ok(sheet),
            Self::Json(_) | Self::Sheet(_) => {
                let message =
                    "`--annotate` writes notes into a workbook; give the proposal as .xlsx".to_owned();
                Err(Failure::plain("notAWorkbook", message))
            }
        }
    }
}
