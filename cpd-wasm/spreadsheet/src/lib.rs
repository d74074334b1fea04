//! Proposals in spreadsheets, from `cpd-sheet` for JavaScript: a WASM module of the npm package `@cpd-project/cpd`, loaded
//! by whoever asks about it.
//!
//! Files cross the boundary as bytes, documents as JSON text. This crate holds no logic; the TypeScript in `../js` puts
//! types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::{AccreditationEngine, parse_language, to_json};
use cpd_sheet::{SheetError, SheetKind};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

impl From<SheetError> for Failure {
    fn from(error: SheetError) -> Self {
        Self { code: error.code().to_owned(), message: error.to_string(), problems: to_json(&error.problems) }
    }
}

/// A scheme of accreditation with its frameworks, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SpreadsheetEngine {
    engine: AccreditationEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument`, `invalidArgument` or `invalidSpreadsheet`"
)]
impl SpreadsheetEngine {
    /// Reads a scheme and the frameworks that it uses.
    #[expect(clippy::needless_pass_by_value, reason = "a list crosses the boundary by value")]
    pub fn load(scheme: &str, frameworks: Vec<String>) -> Result<Self, Failure> {
        Ok(Self { engine: AccreditationEngine::load(scheme, &frameworks)? })
    }

    /// The workbook in which a proposal is written.
    pub fn template(&self, language: &str) -> Result<Vec<u8>, Failure> {
        Ok(cpd_sheet::template(self.engine.rules(), &parse_language(language)?)?)
    }

    /// The proposal of a filled workbook, or of CSV, with the cells of its parts.
    #[wasm_bindgen(js_name = readProposal)]
    pub fn read_proposal(&self, bytes: &[u8]) -> Result<String, Failure> {
        Ok(to_json(&cpd_sheet::read(self.engine.rules(), bytes, SheetKind::of(bytes))?))
    }

    /// A copy of a workbook with what a check found as notes.
    pub fn annotate(&self, bytes: &[u8], check: &str, language: &str) -> Result<Vec<u8>, Failure> {
        Ok(cpd_sheet::annotate_json(self.engine.rules(), bytes, check, &parse_language(language)?)?)
    }
}
