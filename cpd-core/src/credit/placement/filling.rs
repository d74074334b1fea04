//! The usual case, which needs no network: every hour can count in one way, and limits only cut.

use super::Set;
use super::family::common;
use super::room::Room;
use crate::order::sorted_by_key;

/// Whether to fill the items in order is best for every target at once.
///
/// Each item has one route, and of two limits that overlap one lies within the other: so filling in order places the
/// most within each limit, and first of the first item. Where every limit lies within a target or apart from it, that
/// is also the most that anything could bring this target, whatever the others get.
pub(super) fn suffices(owners: &[usize], limits: &[Set<'_>], targets: &[Set<'_>]) -> bool {
    let one_way = !owners.windows(2).any(|pair| matches!(pair, [one, two] if one == two));
    let mut pairs = limits.iter().enumerate().flat_map(|(position, limit)| {
        limits.iter().skip(position.saturating_add(1)).map(move |other| (limit.routes, other.routes))
    });
    let nested = |(one, other): (&[usize], &[usize])| {
        let common = common(one, other);
        common == 0 || common == one.len() || common == other.len()
    };
    let only_cut_in = |target: &Set<'_>| {
        limits
            .iter()
            .map(|limit| (common(limit.routes, target.routes), limit.routes.len()))
            .all(|(common, length)| common == 0 || common == length)
    };
    let mut wanted = targets.iter().filter(|target| target.amount > 0);
    one_way && pairs.all(nested) && wanted.all(only_cut_in)
}

/// Fills the items in order.
pub(super) fn fill(mut room: Room<'_>, limits: &[Set<'_>]) -> Vec<i128> {
    // The limits that lie within others come first.
    for limit in sorted_by_key(limits.to_vec(), |limit| limit.routes.len()) {
        room.cut(limit);
    }
    room.first_choice()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::family::{in_network, sides};
    use super::super::{Room, Set, graph};
    use super::{fill, suffices};

    type Bounds = Vec<(Vec<usize>, i128)>;

    /// Items of one route each; limits and targets are spans of them, so that many lie within each other.
    fn problem() -> impl Strategy<Value = (Vec<i128>, Bounds, Bounds)> {
        let items = prop::collection::vec(0..6_i128, 1..9);
        items.prop_flat_map(|items| {
            let length = items.len();
            let span = (0..length, 1..=length)
                .prop_map(move |(start, size)| (start..(start + size).min(length)).collect::<Vec<usize>>());
            let bounds = |most| prop::collection::vec((span.clone(), 0..12_i128), 0..most);
            (Just(items), bounds(4), bounds(4))
        })
    }

    fn sets(bounds: &[(Vec<usize>, i128)]) -> Vec<Set<'_>> {
        bounds.iter().map(|(routes, amount)| Set { routes, amount: *amount }).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, max_global_rejects: 100_000, ..Default::default() })]
        #[test]
        fn filling_places_what_the_network_does((items, limits, targets) in problem()) {
            let owners: Vec<usize> = (0..items.len()).collect();
            let (limits, targets) = (sets(&limits), sets(&targets));
            prop_assume!(suffices(&owners, &limits, &targets));
            let room = || Room::new(items.clone(), &owners);
            let in_network = in_network(&targets);
            let sides = sides(&owners, &in_network, &limits);
            prop_assert!(sides.neither.is_empty());
            prop_assert_eq!(fill(room(), &limits), graph::place(&room(), &in_network, &sides));
        }
    }

    #[test]
    fn it_does_not_suffice_where_a_choice_is_left() {
        let set = |routes, amount| Set { routes, amount };
        let (all, first, last): (&[usize], &[usize], &[usize]) = (&[0, 1, 2], &[0, 1], &[1, 2]);
        assert!(suffices(all, &[set(first, 3), set(all, 5)], &[set(all, 9)]));
        assert!(!suffices(all, &[set(first, 3), set(last, 3)], &[set(all, 9)]));
        assert!(!suffices(all, &[set(first, 3)], &[set(last, 9)]));
        assert!(!suffices(all, &[set(all, 3)], &[set(first, 9)]));
        assert!(suffices(all, &[set(all, 3)], &[set(first, 0)]));
        assert!(!suffices(&[0, 0, 1], &[set(all, 3)], &[set(all, 9)]));
    }
}
