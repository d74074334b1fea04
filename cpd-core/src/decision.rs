//! The answer's vocabulary: an [`Outcome`], and the [`Reason`]s for it.
//!
//! A reason is a fact with a stable code and typed arguments, never a sentence; [`render`](crate::render) holds the
//! sentences. The same vocabulary serves the answer and its [`Trace`].

mod reason;
mod trace;

use serde::Serialize;

pub use reason::Reason;
pub use trace::Trace;

/// What a statement says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Every requirement is met.
    Met,
    /// Something is missing, and the rules name no other standing: the period is open, or all time after it is over.
    Short,
    /// The period has ended short; the rules give time without any effect on the licence.
    Grace,
    /// The period has ended short; the licence goes on under a condition for a stated time.
    Conditional,
    /// A fact other than credits meets the whole requirement.
    DeemedMet,
    /// The rules do not ask anything of this person.
    Exempt,
    /// The authority has released this person from the requirement, or everybody for a time.
    Waived,
    /// The licence is not in use, so that nothing can be done under it.
    Inactive,
    /// The period has ended short, and no time is left.
    Lapsed,
    /// The first period begins after the date of the question.
    NotYetBegun,
}

impl Outcome {
    /// Whether something the rules ask for is missing: the `cpd` command then ends with exit code 1.
    ///
    /// ```
    /// use cpd_core::Outcome;
    /// assert!(Outcome::Short.is_negative());
    /// assert!(!Outcome::DeemedMet.is_negative());
    /// ```
    #[must_use]
    pub fn is_negative(self) -> bool {
        match self {
            Self::Short | Self::Grace | Self::Conditional | Self::Inactive | Self::Lapsed => true,
            Self::Met | Self::DeemedMet | Self::Exempt | Self::Waived | Self::NotYetBegun => false,
        }
    }
}
