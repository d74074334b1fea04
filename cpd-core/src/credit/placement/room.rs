//! What bounds single items and routes.

use std::ops::Range;

use super::family::is_whole;
use super::{Set, on, parts};

/// The most that each item and each route can take.
#[derive(Debug)]
pub(super) struct Room<'a> {
    /// For each route, its item.
    pub(super) owners: &'a [usize],
    pub(super) items: Vec<i128>,
    /// The routes of each item.
    pub(super) spans: Vec<Range<usize>>,
    pub(super) routes: Vec<i128>,
}

impl<'a> Room<'a> {
    pub(super) fn new(items: Vec<i128>, owners: &'a [usize]) -> Self {
        let mut spans = vec![0..0; items.len()];
        for (route, item) in owners.iter().enumerate() {
            if let Some(span) = spans.get_mut(*item) {
                *span = if span.end == 0 { route } else { span.start }..route.saturating_add(1);
            }
        }
        let routes = owners.iter().map(|item| items.get(*item).copied().unwrap_or(0)).collect();
        Self { owners, items, spans, routes }
    }

    /// The most that can be on some routes.
    pub(super) fn reach(&self, routes: &[usize]) -> i128 {
        parts(self.owners, routes).fold(0, |sum, part| sum.saturating_add(self.reach_of(part)))
    }

    /// The same for routes of one item.
    fn reach_of(&self, part: &[usize]) -> i128 {
        on(&self.routes, part).min(self.items.get(self.item(part)).copied().unwrap_or(0))
    }

    fn item(&self, part: &[usize]) -> usize {
        part.first().and_then(|route| self.owners.get(*route)).copied().unwrap_or(usize::MAX)
    }

    /// Applies the limits that bound a single item or route, and returns those others that can be exceeded.
    pub(super) fn narrow_all<'b>(&mut self, limits: &[Set<'b>]) -> Vec<Set<'b>> {
        let is_single = |set: &Set<'_>| set.routes.len() == 1 || is_whole(self.owners, set.routes);
        let (single, mut others): (Vec<Set<'b>>, Vec<Set<'b>>) =
            limits.iter().partition(|set| is_single(set));
        for set in single {
            self.narrow(set.routes, set.amount);
        }
        others.retain(|set| self.reach(set.routes) > set.amount);
        others
    }

    /// Cuts what exceeds a limit from the latest of its items.
    pub(super) fn cut(&mut self, limit: Set<'_>) {
        let mut rest = limit.amount;
        for part in parts(self.owners, limit.routes) {
            let reach = self.reach_of(part);
            if reach > rest {
                self.narrow(part, rest);
            }
            rest = rest.saturating_sub(reach).max(0);
        }
    }

    /// Bounds what can be on some routes of an item. Where that is neither all of them nor a single one, the first
    /// keep what they can.
    fn narrow(&mut self, part: &[usize], most: i128) {
        let item = self.item(part);
        if is_whole(self.owners, part) {
            if let Some(amount) = self.items.get_mut(item) {
                *amount = (*amount).min(most);
            }
            return;
        }
        let mut rest = most;
        for route in part {
            if let Some(room) = self.routes.get_mut(*route) {
                *room = (*room).min(rest);
                rest = rest.saturating_sub(*room);
            }
        }
    }

    /// Each item on its first route, what that cannot take on its second, and so on.
    pub(super) fn first_choice(&self) -> Vec<i128> {
        let mut rest = self.items.clone();
        let place = |(item, room): (&usize, &i128)| {
            let rest = rest.get_mut(*item)?;
            let amount = (*rest).min(*room);
            *rest = rest.saturating_sub(amount);
            Some(amount)
        };
        self.owners.iter().zip(&self.routes).map(place).map(Option::unwrap_or_default).collect()
    }
}
