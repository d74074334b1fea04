//! Putting a load right that is too high for its price.

use std::cmp::Reverse;

use super::index;
use super::rows::IMPOSSIBLE;
use super::solve::{Solver, Stuck};
use super::state::FAR;

impl Solver<'_> {
    /// Lets coaches go from a mentor until its load fits its price, one along each shortest way.
    pub(super) fn push(&mut self, mentor: u32) -> Result<(), Stuck> {
        while let Some(limit) = self.too_low(mentor) {
            let (length, end) = self.ways_from(mentor, limit);
            if length == FAR {
                return Err(Stuck::TooMany(self.reached_and_clear()));
            }
            self.raise(length);
            if let Some(end) = end {
                self.shift(mentor, end);
            }
        }
        Ok(())
    }

    /// By how much the price of a mentor is too low for its load; [`FAR`] where the load is above its bound.
    fn too_low(&self, mentor: u32) -> Option<i64> {
        let bounds = self.problem.mentors().get(index(mentor))?;
        let load = self.coaches.load(mentor);
        if load > bounds.high {
            return Some(FAR);
        }
        let price = self.nodes.get(index(mentor))?.price;
        bounds.below(load).filter(|below| *below > price).map(|below| below.wrapping_sub(price))
    }

    /// The shortest way along which a coach can be passed on, if it is shorter than `limit`: its length and its end.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "prices are sums of at most as many costs as there are mentors, both limited by `Transport::new`"
    )]
    fn ways_from(&mut self, mentor: u32, limit: i64) -> (i64, Option<u32>) {
        let Self { problem, coaches, rows, nodes, ways, heap, reached, .. } = self;
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
            let before = far - node.price;
            let Some(row) = rows.of(problem, coaches, here) else { continue };
            for (to, added) in row {
                let Some(node) = nodes.get_mut(index(to)) else { continue };
                let far = before + i64::from(added) + node.price;
                if far >= best.min(node.far) || added == IMPOSSIBLE {
                    continue;
                }
                if node.far == FAR {
                    reached.push(to);
                }
                node.far = far;
                heap.push(Reverse((far, to)));
                let Some(way) = ways.get_mut(index(to)) else { continue };
                way.near = here;
                if way.above == FAR {
                    continue;
                }
                // Where a place costs less than its price, a coach is missing in any case.
                let total = far + (way.above - node.price).max(0);
                if total < best {
                    (best, end) = (total, Some(to));
                }
            }
        }
        (best, end)
    }

    /// Raises the prices of what was reached by a shorter way than `length`, so that the way costs nothing more.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "as in `ways_from`: a distance is a difference of prices"
    )]
    fn raise(&mut self, length: i64) {
        for mentor in self.reached.drain(..) {
            let Some(node) = self.nodes.get_mut(index(mentor)) else { continue };
            node.price += (length - node.far).max(0);
            node.far = FAR;
        }
    }

    /// Lets one coach of each mentor on a way go to the next.
    fn shift(&mut self, from: u32, end: u32) {
        let mut to = end;
        while to != from {
            let Some(way) = self.ways.get(index(to)).copied() else { return };
            let Some(position) = self.rows.goer(way.near, to) else { return };
            self.transfer(position, way.near, to);
            to = way.near;
        }
        self.count(end);
        self.count(from);
    }
}
