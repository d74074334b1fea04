//! [`AllocationEngine`]: which mentor works in which district, and which coaches each mentor supports.

use crate::CpdError;
use cpd_core::to_json;

/// A policy of allocation, loaded once, and the questions that can be asked of it.
///
/// Documents and answers are JSON text, the same in every language. Questions throw where a document or an argument cannot be
/// read; that somebody cannot be allocated is an answer. It never changes, so that any number of threads may share it. Close
/// it, or put it into `use { }`.
#[derive(Debug, uniffi::Object)]
pub struct AllocationEngine {
    engine: cpd_core::AllocationEngine,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses the boundary by value")]
impl AllocationEngine {
    /// Reads a policy.
    #[uniffi::constructor]
    pub fn load(policy_json: &str) -> Result<Self, CpdError> {
        Ok(Self { engine: cpd_core::AllocationEngine::load(policy_json)? })
    }

    /// The best allocation, with the prices that prove it.
    pub fn allocate_json(&self, problem_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.allocate(problem_json)?))
    }

    /// Why everybody was allocated as they were, what more and fewer mentors would change, and what is missing.
    pub fn explain_json(&self, problem_json: &str, allocation_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.explain(problem_json, allocation_json)?))
    }

    /// The same in sentences.
    pub fn explain_text(
        &self,
        problem_json: &str,
        allocation_json: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.explain_text(problem_json, allocation_json, language)?)
    }

    /// Whether an allocation keeps the rules and is the best, by its own prices.
    pub fn verify_json(&self, problem_json: &str, allocation_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.verify(problem_json, allocation_json)?))
    }

    /// A new allocation after something has changed, and what it changes; `keep` is the share of the last one that is to be
    /// kept, such as `80%`.
    pub fn reallocate_json(
        &self,
        problem_json: &str,
        last_json: &str,
        keep: Option<String>,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.reallocate(problem_json, last_json, keep.as_deref())?))
    }

    /// The same in sentences.
    pub fn reallocate_text(
        &self,
        problem_json: &str,
        last_json: &str,
        keep: Option<String>,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.reallocate_text(problem_json, last_json, keep.as_deref(), language)?)
    }
}
