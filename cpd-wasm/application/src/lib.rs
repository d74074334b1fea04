//! How an authority decides applications for accreditation, from `cpd-core` for JavaScript: a WASM module of the npm package
//! `@cpd-project/cpd`, loaded by whoever takes part in that.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic; the TypeScript in `../js` puts
//! types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::{AccreditationEngine, to_json};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A scheme of accreditation with its frameworks, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ApplicationEngine {
    engine: AccreditationEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument` or `invalidArgument`"
)]
#[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses the boundary by value")]
impl ApplicationEngine {
    /// Reads a scheme and the frameworks that it uses.
    pub fn load(scheme: &str, frameworks: Vec<String>) -> Result<Self, Failure> {
        Ok(Self { engine: AccreditationEngine::load(scheme, &frameworks)? })
    }

    /// Whether somebody may do something about an application, and what comes of it.
    pub fn decide(
        &self,
        application: &str,
        proposal: Option<String>,
        registry: Option<String>,
        command: &str,
    ) -> Result<String, Failure> {
        let (proposal, registry) = (proposal.as_deref(), registry.as_deref());
        Ok(to_json(&self.engine.decide_application(application, proposal, registry, command)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = decideText)]
    pub fn decide_text(
        &self,
        application: &str,
        proposal: Option<String>,
        registry: Option<String>,
        command: &str,
        language: &str,
    ) -> Result<String, Failure> {
        let (proposal, registry) = (proposal.as_deref(), registry.as_deref());
        Ok(self.engine.decide_application_text(application, proposal, registry, command, language)?)
    }

    /// Where an application stands on a day, what is due from whom, and what can be done next.
    pub fn standing(
        &self,
        application: &str,
        proposal: Option<String>,
        registry: Option<String>,
        on: &str,
    ) -> Result<String, Failure> {
        let (proposal, registry) = (proposal.as_deref(), registry.as_deref());
        Ok(to_json(&self.engine.application_standing(application, proposal, registry, on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = standingText)]
    pub fn standing_text(
        &self,
        application: &str,
        proposal: Option<String>,
        registry: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        let (proposal, registry) = (proposal.as_deref(), registry.as_deref());
        Ok(self.engine.application_standing_text(application, proposal, registry, on, language)?)
    }
}
