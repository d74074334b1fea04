//! An assignment that is being worked on.

use super::problem::{Arc, Transport};
use super::{NONE, index, number};

/// A coach who is with a mentor.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) coach: u32,
    /// What the coach costs there.
    pub(super) cost: i32,
}

/// Which coaches are with which mentor.
#[derive(Debug)]
pub(super) struct Coaches {
    /// The mentor of each coach, and what it costs there; [`NONE`] where there is none.
    at: Vec<Arc>,
    /// The coaches of each mentor.
    with: Vec<Vec<Held>>,
}

impl Coaches {
    pub(super) fn new(problem: &Transport) -> Self {
        let mut with = Vec::new();
        with.resize_with(problem.mentors().len(), Vec::new);
        Self { at: vec![Arc { mentor: NONE, cost: 0 }; problem.coaches()], with }
    }

    pub(super) fn of(&self, mentor: u32) -> &[Held] {
        self.with.get(index(mentor)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn load(&self, mentor: u32) -> u32 {
        number(self.of(mentor).len())
    }

    pub(super) fn at(&self, coach: u32) -> Option<Arc> {
        self.at.get(index(coach)).copied()
    }

    pub(super) fn mentors(&self) -> Vec<u32> {
        self.at.iter().map(|arc| arc.mentor).collect()
    }

    pub(super) fn add(&mut self, coach: u32, arc: Arc) {
        if let (Some(at), Some(with)) = (self.at.get_mut(index(coach)), self.with.get_mut(index(arc.mentor)))
        {
            *at = arc;
            with.push(Held { coach, cost: arc.cost });
        }
    }

    /// Removes the coach at a position, which the last one takes.
    pub(super) fn remove(&mut self, position: usize, mentor: u32) -> Option<Held> {
        let with = self.with.get_mut(index(mentor))?;
        (position < with.len()).then(|| with.swap_remove(position))
    }

    pub(super) fn position(&self, coach: u32, mentor: u32) -> Option<usize> {
        self.of(mentor).iter().position(|held| held.coach == coach)
    }
}

/// Where a mentor is in a search.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// What a place at the mentor costs beside the coach's own cost.
    pub(super) price: i64,
    /// How far it is from where the search began; [`FAR`] where it was not reached.
    pub(super) far: i64,
}

/// What is asked less often of a mentor.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    /// What one more coach costs; [`FAR`] where there is no room.
    pub(super) above: i64,
    /// The mentor before it on the way.
    pub(super) near: u32,
    /// The coach who goes, where ways are searched from their ends.
    pub(super) coach: u32,
}

/// Further than any way is long.
pub(super) const FAR: i64 = i64::MAX;
