//! Putting a load right that is too low for its price.

use std::cmp::Reverse;

use super::problem::Transport;
use super::solve::{Solver, Stuck};
use super::state::FAR;
use super::{index, number};

/// Who can come to each mentor: the arcs once more, by mentor.
#[derive(Debug)]
pub(super) struct Incoming {
    starts: Vec<u32>,
    coaches: Vec<Candidate>,
}

/// A coach who can come.
#[derive(Debug, Clone, Copy, Default)]
struct Candidate {
    coach: u32,
    cost: i32,
}

impl Incoming {
    fn new(problem: &Transport) -> Self {
        let mut sum = 0_u32;
        let mut starts: Vec<u32> = Vec::with_capacity(problem.arriving().len().saturating_add(1));
        for arriving in problem.arriving() {
            sum = sum.saturating_add(*arriving);
            starts.push(sum);
        }
        starts.push(sum);
        // Each part is filled from its end, so that its end becomes its beginning.
        let mut coaches = vec![Candidate::default(); problem.arc_count()];
        for coach in 0..number(problem.coaches()) {
            for arc in problem.arcs_of(index(coach)) {
                let Some(start) = starts.get_mut(index(arc.mentor)) else { continue };
                *start = start.wrapping_sub(1);
                if let Some(place) = coaches.get_mut(index(*start)) {
                    *place = Candidate { coach, cost: arc.cost };
                }
            }
        }
        Self { starts, coaches }
    }

    fn of(&self, mentor: u32) -> &[Candidate] {
        let start = |mentor: usize| self.starts.get(mentor).map_or(0, |start| index(*start));
        let mentor = index(mentor);
        self.coaches.get(start(mentor)..start(mentor.saturating_add(1))).unwrap_or_default()
    }
}

impl Solver<'_> {
    /// Brings coaches to a mentor, or lowers its price, until its load fits its price.
    pub(super) fn pull(&mut self, mentor: u32) -> Result<(), Stuck> {
        while let Some(limit) = self.too_high(mentor) {
            let (length, end) = self.ways_to(mentor, limit);
            if length == FAR {
                return Err(Stuck::TooFew(self.reached_and_clear()));
            }
            self.lower(length);
            if let Some(end) = end {
                self.draw(end, mentor);
            }
        }
        Ok(())
    }

    /// By how much the price of a mentor is too high for its load; [`FAR`] where the load is below its bound.
    fn too_high(&self, mentor: u32) -> Option<i64> {
        let bounds = self.problem.mentors().get(index(mentor))?;
        let load = self.coaches.load(mentor);
        if load < bounds.low {
            return Some(FAR);
        }
        let price = self.nodes.get(index(mentor))?.price;
        bounds.above(load).filter(|above| *above < price).map(|above| price.wrapping_sub(above))
    }

    /// The shortest way along which a coach can be brought to a mentor, if it is shorter than `limit`: its length and the
    /// mentor who loses one.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "prices are sums of at most as many costs as there are mentors, both limited by `Transport::new`"
    )]
    fn ways_to(&mut self, mentor: u32, limit: i64) -> (i64, Option<u32>) {
        let Self { problem, coaches, nodes, ways, heap, reached, incoming, .. } = self;
        let incoming = incoming.get_or_insert_with(|| Incoming::new(problem));
        heap.clear();
        let (mut best, mut end) = (limit, None);
        if let Some(node) = nodes.get_mut(index(mentor)) {
            node.far = 0;
            reached.push(mentor);
            heap.push(Reverse((0, mentor)));
        }
        while let Some(Reverse((far, here))) = heap.pop() {
            if far >= best {
                break;
            }
            let Some(node) = nodes.get(index(here)) else { continue };
            if far > node.far {
                continue;
            }
            let before = far + node.price;
            for candidate in incoming.of(here) {
                let Some(held) = coaches.at(candidate.coach) else { continue };
                let Some(node) = nodes.get_mut(index(held.mentor)) else { continue };
                let far = before + i64::from(candidate.cost) - i64::from(held.cost) - node.price;
                if far >= best || far >= node.far {
                    continue;
                }
                if node.far == FAR {
                    reached.push(held.mentor);
                }
                node.far = far;
                heap.push(Reverse((far, held.mentor)));
                if let Some(way) = ways.get_mut(index(held.mentor)) {
                    (way.coach, way.near) = (candidate.coach, here);
                }
                let bounds = problem.mentors().get(index(held.mentor));
                let Some(below) = bounds.and_then(|bounds| bounds.below(coaches.load(held.mentor))) else {
                    continue;
                };
                // An overfull mentor may have a price below its last coach; giving that one away costs nothing.
                let total = far + (node.price - below).max(0);
                if total < best {
                    (best, end) = (total, Some(held.mentor));
                }
            }
        }
        (best, end)
    }

    /// Lowers the prices of what was reached by a shorter way than `length`, so that the way costs nothing more.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "as in `ways_to`: a distance is a difference of prices"
    )]
    fn lower(&mut self, length: i64) {
        for mentor in self.reached.drain(..) {
            let Some(node) = self.nodes.get_mut(index(mentor)) else { continue };
            node.price -= (length - node.far).max(0);
            node.far = FAR;
        }
    }

    /// Lets one coach of each mentor on a way come to the next.
    fn draw(&mut self, end: u32, mentor: u32) {
        let mut from = end;
        while from != mentor {
            let Some(way) = self.ways.get(index(from)).copied() else { return };
            let Some(position) = self.coaches.position(way.coach, from) else { return };
            let to = way.near;
            self.transfer(position, from, to);
            from = to;
        }
        self.count(end);
        self.count(mentor);
    }
}
