//! Where the facts of an evaluation go: into an answer, or nowhere.
//!
//! The evaluation is one piece of code. Of a whole population only the results are wanted, and then no fact is made.

use crate::decision::Reason;

/// What is written down of the facts that an evaluation meets.
pub(super) trait Detail: Default + Clone {
    /// Whether anything is written down at all.
    const WANTED: bool;

    /// Writes a fact down.
    fn note(&mut self, fact: impl FnOnce() -> Reason);
}

impl Detail for Vec<Reason> {
    const WANTED: bool = true;

    fn note(&mut self, fact: impl FnOnce() -> Reason) {
        self.push(fact());
    }
}

/// What is written down where only the result is wanted: nothing. Without the feature `bulk` the facts are written after
/// all, so that the evaluation is there once, and not once for each kind of detail.
#[cfg(feature = "bulk")]
pub(super) type Unwanted = Nothing;
#[cfg(not(feature = "bulk"))]
pub(super) type Unwanted = Vec<Reason>;

/// Nothing is written down.
#[cfg(feature = "bulk")]
#[derive(Debug, Clone, Default)]
pub(super) struct Nothing;

#[cfg(feature = "bulk")]
impl Detail for Nothing {
    const WANTED: bool = false;

    fn note(&mut self, _: impl FnOnce() -> Reason) {}
}
