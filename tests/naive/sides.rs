//! Limits that no network could hold: they cross others in every way that limits can be laid out.

use cpd_core::Amount;

use super::calc::{left, sum};
use super::placement::{Bound, cross};

/// What there is to place: the amounts of the parts, the part of each route, and the most on each route.
#[derive(Clone)]
pub(crate) struct Room {
    pub(crate) parts: Vec<Amount>,
    pub(crate) owners: Vec<usize>,
    pub(crate) most: Vec<Amount>,
}

impl Room {
    pub(crate) fn new(parts: &[Amount], owners: &[usize]) -> Self {
        let most = owners.iter().map(|part| parts[*part]).collect();
        Self { parts: parts.to_vec(), owners: owners.to_vec(), most }
    }

    pub(crate) fn routes_of(&self, part: usize) -> Vec<usize> {
        (0..self.owners.len()).filter(|route| self.owners[*route] == part).collect()
    }

    /// The most that could be on some routes of a part, if no limit bounded it.
    fn reach_of(&self, part: usize, routes: &[usize]) -> Amount {
        let own = routes.iter().filter(|route| self.owners[**route] == part);
        sum(own.map(|route| self.most[*route])).min(self.parts[part])
    }

    /// The most that could be on some routes, if no limit bounded it.
    pub(crate) fn reach(&self, routes: &[usize]) -> Amount {
        sum((0..self.parts.len()).map(|part| self.reach_of(part, routes)))
    }

    /// Whether a limit bounds a single route, or a part as a whole.
    fn is_single(&self, limit: &Bound) -> bool {
        limit.routes.len() == 1 || (0..self.parts.len()).any(|part| self.routes_of(part) == limit.routes)
    }

    /// Applies limits that bound one route or one part, and gives those others that could be exceeded.
    pub(crate) fn narrow_by(&mut self, limits: &[Bound]) -> Vec<Bound> {
        let (single, others): (Vec<_>, Vec<_>) = limits.iter().partition(|limit| self.is_single(limit));
        for limit in single {
            self.narrow(&limit.routes, limit.amount);
        }
        others.into_iter().filter(|limit| self.reach(&limit.routes) > limit.amount).cloned().collect()
    }

    /// Lets no more than an amount be on routes of one part; of some of its routes the first keep what they can.
    fn narrow(&mut self, routes: &[usize], amount: Amount) {
        let part = self.owners[routes[0]];
        if self.routes_of(part) == routes {
            self.parts[part] = self.parts[part].min(amount);
            return;
        }
        let mut rest = amount;
        for route in routes {
            self.most[*route] = self.most[*route].min(rest);
            rest = left(rest, self.most[*route]);
        }
    }

    /// Cuts what exceeds a limit from the latest parts.
    pub(crate) fn cut(&mut self, limit: &Bound) {
        let mut rest = limit.amount;
        for part in 0..self.parts.len() {
            let own: Vec<usize> =
                limit.routes.iter().copied().filter(|route| self.owners[*route] == part).collect();
            if own.is_empty() {
                continue;
            }
            let reach = self.reach_of(part, &own);
            if reach > rest {
                self.narrow(&own, rest);
            }
            rest = left(rest, reach);
        }
    }
}

/// Takes out the limits that must be cut beforehand, in order: a limit stays if it and those that stayed before it can
/// be laid on two sides, so that limits on one side do not cross. The targets lie on the first side, the parts of
/// activities on the second.
pub(crate) fn misfits(room: &Room, limits: &mut Vec<Bound>, targets: &[Bound]) -> Vec<Bound> {
    let (mut kept, mut misfits) = (Vec::new(), Vec::new());
    for limit in limits.drain(..) {
        kept.push(limit);
        if !has_sides(room, &kept, targets) {
            misfits.extend(kept.pop());
        }
    }
    *limits = kept;
    misfits
}

fn has_sides(room: &Room, limits: &[Bound], targets: &[Bound]) -> bool {
    let mut sides: Vec<Option<u8>> = vec![None; limits.len()];
    for (position, limit) in limits.iter().enumerate() {
        let off_first = targets.iter().any(|target| cross(&limit.routes, &target.routes));
        let off_second = (0..room.parts.len()).any(|part| cross(&limit.routes, &room.routes_of(part)));
        match (off_first, off_second) {
            (true, true) => return false,
            (true, false) => sides[position] = Some(2),
            (false, true) => sides[position] = Some(1),
            (false, false) => {}
        }
    }
    // Limits that cross lie on different sides: what follows from the sides that are known, then from a free choice.
    loop {
        let mut changed = true;
        while changed {
            changed = false;
            for (one, limit) in limits.iter().enumerate() {
                let Some(side) = sides[one] else { continue };
                for (other, crossed) in limits.iter().enumerate() {
                    if !cross(&limit.routes, &crossed.routes) {
                        continue;
                    }
                    if sides[other] == Some(side) {
                        return false;
                    }
                    if sides[other].is_none() {
                        (sides[other], changed) = (Some(3 - side), true);
                    }
                }
            }
        }
        match sides.iter().position(Option::is_none) {
            Some(free) => sides[free] = Some(1),
            None => return true,
        }
    }
}
