//! [`AllocationEngine`]: a policy, loaded once, and the questions that can be asked of it with documents as JSON text. This
//! is what the bindings offer.

use super::answer::{Allocation, AllocationVerification};
use super::change::{Reallocation, reallocate};
use super::explain::explain_allocation;
use super::policy::AllocationPolicy;
use super::problem::AllocationProblem;
use super::report::AllocationReport;
use super::solve::{allocate, verify_allocation};
use crate::amount::{AmountError, Share};
#[cfg(feature = "render")]
use crate::edge::parse_language;
use crate::error::CpdError;
#[cfg(feature = "render")]
use crate::render::{self, AllocationNames};

/// A policy of allocation, loaded once and asked many times.
///
/// Every document is JSON text, shares and languages are text. All questions fail with [`CpdError::InvalidDocument`] and
/// every problem of a document, or with [`CpdError::InvalidArgument`].
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{AllocationEngine, allocation_policies};
///
/// let engine = AllocationEngine::load(allocation_policies::json("lao-pdr")?)?;
/// let problem = r#"{
///     "format": 1, "year": 2026, "on": "2026-09-01", "season": "wet",
///     "colleges": [{ "id": "College 2", "catchment": ["D-1"] }],
///     "districts": [{ "id": "D-1", "schools": 37, "road": "gravel", "position": { "lon": 101.4, "lat": 20.95 } }],
///     "mentors": [{
///         "id": "M-1", "college": "College 2", "home": "D-1", "languages": ["lo"], "levels": ["primary"],
///         "certified": { "from": "2025-01-01" }, "coaches": { "atLeast": 1, "atMost": 20 }
///     }],
///     "coaches": [{ "id": "C-1", "district": "D-1", "language": "lo", "level": "primary" }]
/// }"#;
/// let allocation = engine.allocate(problem)?;
/// assert!(allocation.is_complete());
/// assert!(engine.verify(problem, &cpd_core::to_json(&allocation))?.holds);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[derive(Debug, Clone)]
pub struct AllocationEngine {
    policy: AllocationPolicy,
}

/// The questions; each reads its documents in the order in which they are given.
#[expect(clippy::missing_errors_doc, reason = "the type's documentation says it for all of them")]
impl AllocationEngine {
    /// Reads a policy.
    pub fn load(policy: &str) -> Result<Self, CpdError> {
        Ok(Self { policy: AllocationPolicy::from_json(policy)? })
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &AllocationPolicy {
        &self.policy
    }

    /// As [`allocate`](fn@crate::allocate).
    pub fn allocate(&self, problem: &str) -> Result<Allocation, CpdError> {
        allocate(&self.policy, &self.problem(problem)?)
    }

    /// As [`explain_allocation`](fn@crate::explain_allocation).
    pub fn explain(&self, problem: &str, allocation: &str) -> Result<AllocationReport, CpdError> {
        explain_allocation(&self.policy, &self.problem(problem)?, &self.allocation(allocation)?)
    }

    /// The same in sentences, in a language (`en`, `lo`) or else in English.
    #[cfg(feature = "render")]
    pub fn explain_text(&self, problem: &str, allocation: &str, language: &str) -> Result<String, CpdError> {
        let (problem, allocation) = (self.problem(problem)?, self.allocation(allocation)?);
        let report = explain_allocation(&self.policy, &problem, &allocation)?;
        let names = AllocationNames { policy: &self.policy, problem: &problem };
        Ok(render::allocation_report(names, &report, &parse_language(language)?))
    }

    /// As [`verify_allocation`](fn@crate::verify_allocation).
    pub fn verify(&self, problem: &str, allocation: &str) -> Result<AllocationVerification, CpdError> {
        verify_allocation(&self.policy, &self.problem(problem)?, &self.allocation(allocation)?)
    }

    /// As [`reallocate`](fn@crate::reallocate); `keep` is a share such as `80%`.
    pub fn reallocate(
        &self,
        problem: &str,
        last: &str,
        keep: Option<&str>,
    ) -> Result<Reallocation, CpdError> {
        reallocate(&self.policy, &self.problem(problem)?, &self.allocation(last)?, share(keep)?)
    }

    /// The same in sentences.
    #[cfg(feature = "render")]
    pub fn reallocate_text(
        &self,
        problem: &str,
        last: &str,
        keep: Option<&str>,
        language: &str,
    ) -> Result<String, CpdError> {
        let (problem, last) = (self.problem(problem)?, self.allocation(last)?);
        let answer = reallocate(&self.policy, &problem, &last, share(keep)?)?;
        let names = AllocationNames { policy: &self.policy, problem: &problem };
        Ok(render::reallocation(names, &answer, &parse_language(language)?))
    }

    fn problem(&self, text: &str) -> Result<AllocationProblem, CpdError> {
        AllocationProblem::from_json(&self.policy, text)
    }

    fn allocation(&self, text: &str) -> Result<Allocation, CpdError> {
        Allocation::from_json(&self.policy, text)
    }
}

/// How much is to be kept.
fn share(keep: Option<&str>) -> Result<Option<Share>, CpdError> {
    let read = |text: &str| {
        text.parse().map_err(|error: AmountError| CpdError::InvalidArgument {
            name: "keep".to_owned(),
            found: text.to_owned(),
            expected: error.to_string(),
        })
    };
    keep.map(read).transpose()
}
