//! The accreditation of `cpd-core` for JavaScript: a WASM module of the npm package `@cpd-project/cpd`, loaded by whoever
//! asks about it.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic; the TypeScript in `../js` puts
//! types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::to_json;
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A scheme of accreditation with its frameworks, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct AccreditationEngine {
    engine: cpd_core::AccreditationEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument` or `invalidArgument`"
)]
#[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses the boundary by value")]
impl AccreditationEngine {
    /// Reads a scheme and the frameworks that it uses.
    pub fn load(scheme: &str, frameworks: Vec<String>) -> Result<Self, Failure> {
        Ok(Self { engine: cpd_core::AccreditationEngine::load(scheme, &frameworks)? })
    }

    /// Whether a proposal meets the criteria on a day, each of them with every reason why it does not.
    pub fn check(&self, proposal: &str, registry: Option<String>, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.check(proposal, registry.as_deref(), on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = checkText)]
    pub fn check_text(
        &self,
        proposal: &str,
        registry: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.check_text(proposal, registry.as_deref(), on, language)?)
    }

    /// The same as one HTML page, to be shown, sent and printed.
    #[wasm_bindgen(js_name = checkReport)]
    pub fn check_report(
        &self,
        proposal: &str,
        registry: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.check_report(proposal, registry.as_deref(), on, language)?)
    }

    /// Where every accreditation of a registry stands on a day, in the order of the registry.
    pub fn standings(&self, registry: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.standings(registry, on)?))
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
