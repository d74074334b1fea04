//! From a problem to an optimal assignment with its prices.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::problem::{Arc, Bounds, Transport};
use super::pull::Incoming;
use super::rows::Rows;
use super::state::{Coaches, FAR, Held, Node, Way};
use super::{NONE, index, number};

/// An assignment, and the prices that prove that none costs less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The mentor of each coach.
    pub mentors: Vec<u32>,
    /// What a place at each mentor costs.
    pub prices: Vec<i64>,
}

/// Why there is no assignment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Stuck {
    /// The coach has no arc.
    #[error("coach {0} can go to nobody")]
    Nowhere(u32),
    /// More coaches than places have nobody but these mentors.
    #[error("the mentors {0:?} have too few places")]
    TooMany(Vec<u32>),
    /// Fewer coaches than are asked for can come to these mentors.
    #[error("too few coaches can go to the mentors {0:?}")]
    TooFew(Vec<u32>),
}

/// Solves a problem from nothing. Of several optimal assignments it finds the same on every machine.
///
/// # Errors
/// [`Stuck`], where there is no assignment.
pub fn solve(problem: &Transport) -> Result<Answer, Stuck> {
    Solver::new(problem, &[]).run(&[])
}

/// Solves a problem from an assignment and prices of a similar one: what still fits is kept as far as it is
/// optimal. Mentors are numbered as in that problem; coaches of the problem that it did not have are [`NONE`].
///
/// # Errors
/// [`Stuck`], where there is no assignment.
pub fn solve_from(problem: &Transport, assignment: &[u32], prices: &[i64]) -> Result<Answer, Stuck> {
    Solver::new(problem, prices).run(assignment)
}

pub(super) struct Solver<'a> {
    pub(super) problem: &'a Transport,
    pub(super) coaches: Coaches,
    pub(super) rows: Rows,
    pub(super) nodes: Vec<Node>,
    pub(super) ways: Vec<Way>,
    pub(super) heap: BinaryHeap<Reverse<(i64, u32)>>,
    pub(super) reached: Vec<u32>,
    pub(super) incoming: Option<Incoming>,
}

impl<'a> Solver<'a> {
    fn new(problem: &'a Transport, prices: &[i64]) -> Self {
        let node = |(mentor, bounds): (usize, &Bounds)| {
            let price = prices.get(mentor).copied().filter(|price| price.unsigned_abs() < PRICE_LIMIT);
            Node { price: price.or(bounds.above(0)).unwrap_or(0), far: FAR }
        };
        let way = |bounds: &Bounds| Way { above: bounds.above(0).unwrap_or(FAR), near: NONE, coach: NONE };
        Self {
            problem,
            coaches: Coaches::new(problem),
            rows: Rows::new(problem.mentors().len()),
            nodes: problem.mentors().iter().enumerate().map(node).collect(),
            ways: problem.mentors().iter().map(way).collect(),
            heap: BinaryHeap::new(),
            reached: Vec::new(),
            incoming: None,
        }
    }

    fn run(mut self, assignment: &[u32]) -> Result<Answer, Stuck> {
        for coach in 0..number(self.problem.coaches()) {
            let held = assignment.get(index(coach)).copied().unwrap_or(NONE);
            let mentor = self.place(coach, held).ok_or(Stuck::Nowhere(coach))?;
            if assignment.is_empty() {
                self.push(mentor)?;
            }
        }
        let mentors = 0..number(self.problem.mentors().len());
        if !assignment.is_empty() {
            for mentor in mentors.clone() {
                self.push(mentor)?;
            }
        }
        for mentor in mentors {
            self.pull(mentor)?;
        }
        Ok(Answer {
            mentors: self.coaches.mentors(),
            prices: self.nodes.iter().map(|node| node.price).collect(),
        })
    }

    /// Puts a coach where cost and price together are least: of several such mentors, where it was, then where there is room, then
    /// the first.
    #[expect(clippy::arithmetic_side_effects, reason = "costs and prices are limited, see `Solver::push`")]
    fn place(&mut self, coach: u32, held: u32) -> Option<u32> {
        let (mut best, mut found) = ((i64::MAX, 3_u8), None);
        for arc in self.problem.arcs_of(index(coach)) {
            let Some(node) = self.nodes.get(index(arc.mentor)) else { continue };
            let value = i64::from(arc.cost) + node.price;
            if value > best.0 {
                continue;
            }
            let has_room = self.ways.get(index(arc.mentor)).is_some_and(|way| way.above == node.price);
            let rank = if arc.mentor == held { 0 } else { 2 - u8::from(has_room) };
            if (value, rank) < best {
                (best, found) = ((value, rank), Some(*arc));
            }
        }
        let arc = found?;
        self.come(coach, arc);
        self.count(arc.mentor);
        Some(arc.mentor)
    }

    fn come(&mut self, coach: u32, arc: Arc) {
        self.coaches.add(coach, arc);
        self.rows.come(self.problem, Held { coach, cost: arc.cost }, arc.mentor);
    }

    /// Lets the coach at a position go from a mentor to another.
    pub(super) fn transfer(&mut self, position: usize, from: u32, to: u32) {
        let Some(Held { coach, .. }) = self.coaches.remove(position, from) else { return };
        self.rows.go(position, from);
        if let Some(arc) = self.problem.find(index(coach), to) {
            self.come(coach, arc);
        }
    }

    /// The load of a mentor has changed.
    pub(super) fn count(&mut self, mentor: u32) {
        let load = self.coaches.load(mentor);
        let bounds = self.problem.mentors().get(index(mentor));
        if let (Some(way), Some(bounds)) = (self.ways.get_mut(index(mentor)), bounds) {
            way.above = bounds.above(load).unwrap_or(FAR);
        }
    }

    /// The mentors that a search has reached, in their order.
    pub(super) fn reached_and_clear(&mut self) -> Vec<u32> {
        let mut reached: Vec<u32> = self.reached.drain(..).collect();
        for mentor in &reached {
            if let Some(node) = self.nodes.get_mut(index(*mentor)) {
                node.far = FAR;
            }
        }
        reached.sort_unstable();
        reached
    }
}

/// Prices that are larger are none that a problem can have.
const PRICE_LIMIT: u64 = 1 << 60;
