//! The allocation of mentors to districts and of coaches to mentors, from `cpd-core` for JavaScript: a WASM module of the npm
//! package `@cpd-project/cpd`, loaded by whoever allocates.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic; the TypeScript in `../js` puts
//! types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::to_json;
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A policy of allocation, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct AllocationEngine {
    engine: cpd_core::AllocationEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument` or `invalidArgument`"
)]
#[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses the boundary by value")]
impl AllocationEngine {
    /// Reads a policy.
    pub fn load(policy: &str) -> Result<Self, Failure> {
        Ok(Self { engine: cpd_core::AllocationEngine::load(policy)? })
    }

    /// The best allocation, with the prices that prove it.
    pub fn allocate(&self, problem: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.allocate(problem)?))
    }

    /// Why everybody was allocated as they were.
    pub fn explain(&self, problem: &str, allocation: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.explain(problem, allocation)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = explainText)]
    pub fn explain_text(&self, problem: &str, allocation: &str, language: &str) -> Result<String, Failure> {
        Ok(self.engine.explain_text(problem, allocation, language)?)
    }

    /// Whether an allocation keeps the rules and is the best.
    pub fn verify(&self, problem: &str, allocation: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.verify(problem, allocation)?))
    }

    /// A new allocation after something has changed, and what it changes.
    pub fn reallocate(&self, problem: &str, last: &str, keep: Option<String>) -> Result<String, Failure> {
        Ok(to_json(&self.engine.reallocate(problem, last, keep.as_deref())?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = reallocateText)]
    pub fn reallocate_text(
        &self,
        problem: &str,
        last: &str,
        keep: Option<String>,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.reallocate_text(problem, last, keep.as_deref(), language)?)
    }
}
