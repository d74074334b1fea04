//! The check of proposals from `cpd-core` for JavaScript: a WASM module of the npm package `@cpd-project/cpd`, loaded by
//! whoever asks about it. What accreditations are worth to teachers is the module beside it, `cpd-wasm-registry`.
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

    /// The same in sentences, finding by finding.
    #[wasm_bindgen(js_name = checkSentences)]
    pub fn check_sentences(
        &self,
        proposal: &str,
        registry: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(to_json(&self.engine.check_sentences(proposal, registry.as_deref(), on, language)?))
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
}
