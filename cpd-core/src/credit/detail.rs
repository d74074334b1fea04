//! Where the facts of an evaluation go: into an answer, or nowhere.
//!
//! The evaluation is one piece of code. Of a whole population only the results are wanted, and then no fact is made.

use crate::decision::Reason;

/// What is written down of the facts that an evaluation meets.
pub(super) trait Detail: Default + Clone {
    /// Writes a fact down.
    fn note(&mut self, fact: impl FnOnce() -> Reason);
}

impl Detail for Vec<Reason> {
    fn note(&mut self, fact: impl FnOnce() -> Reason) {
        self.push(fact());
    }
}

/// Nothing is written down.
#[derive(Debug, Clone, Default)]
pub(super) struct Nothing;

impl Detail for Nothing {
    fn note(&mut self, _: impl FnOnce() -> Reason) {}
}
