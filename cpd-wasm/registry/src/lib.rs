//! What the accreditations of a registry are worth to teachers, from `cpd-core` for JavaScript: a WASM module of the npm
//! package `@cpd-project/cpd`, loaded by whoever asks about it.
//!
//! It stands apart from the check of proposals because it holds the rules of credit as well, which a provider who checks a
//! proposal never asks. Documents cross the boundary as JSON text, in both directions. This crate holds no logic; the
//! TypeScript in `../js` puts types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::{AccreditationEngine, to_json};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A scheme of accreditation with its frameworks, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RegistryEngine {
    engine: AccreditationEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument` or `invalidArgument`"
)]
impl RegistryEngine {
    /// Reads a scheme and the frameworks that it uses.
    #[expect(clippy::needless_pass_by_value, reason = "a list crosses the boundary by value")]
    pub fn load(scheme: &str, frameworks: Vec<String>) -> Result<Self, Failure> {
        Ok(Self { engine: AccreditationEngine::load(scheme, &frameworks)? })
    }

    /// Where a teacher stands by a pack, when the accreditations are those of a registry.
    pub fn statement(&self, pack: &str, record: &str, registry: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.statement(pack, record, registry, on)?))
    }

    /// Whose statements a change of a registry would change, among records given as JSON Lines.
    pub fn impact(
        &self,
        pack: &str,
        records: &str,
        registry: &str,
        change: &str,
        on: &str,
    ) -> Result<String, Failure> {
        Ok(to_json(&self.engine.impact(pack, records, registry, change, on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = impactText)]
    pub fn impact_text(
        &self,
        pack: &str,
        records: &str,
        registry: &str,
        change: &str,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.impact_text(pack, records, registry, change, on, language)?)
    }
}
