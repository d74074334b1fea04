//! Which sets of routes fit into one network: those that make two families, in each of which any two sets are apart
//! or one lies within the other.

use super::{Set, parts};

/// The limits by the side of the routes on which the network has them.
#[derive(Debug, Default)]
pub(super) struct Sides<'a> {
    /// Between the routes and the sink, with the targets.
    pub(super) sink: Vec<Set<'a>>,
    /// Between the source and the routes, with the items.
    pub(super) source: Vec<Set<'a>>,
    /// Those that cross others on both sides.
    pub(super) neither: Vec<Set<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Sink,
    Source,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::Sink => Self::Source,
            Self::Source => Self::Sink,
        }
    }
}

/// The targets that ask for something, without those that cross an earlier one.
pub(super) fn in_network<'a>(targets: &[Set<'a>]) -> Vec<Set<'a>> {
    let mut kept: Vec<Set<'a>> = Vec::with_capacity(targets.len());
    for target in targets.iter().filter(|target| target.amount > 0 && !target.routes.is_empty()) {
        if !kept.iter().any(|other| crosses(target.routes, other.routes)) {
            kept.push(*target);
        }
    }
    kept
}

/// A limit that has a side. Limits of a group hold each other to their sides: all of them can change over, or none.
#[derive(Debug)]
struct Member<'a> {
    limit: Set<'a>,
    side: Side,
    group: usize,
}

/// The group of the limits that targets or items hold to their sides.
const HELD: usize = 0;

/// Gives each limit a side, in order: the sink, unless it crosses what is there. Where it crosses limits on both
/// sides, those change over if that makes room, so that a limit is left out only if it must be.
pub(super) fn sides<'a>(owners: &[usize], targets: &[Set<'_>], limits: &[Set<'a>]) -> Sides<'a> {
    let mut members: Vec<Member<'a>> = Vec::with_capacity(limits.len());
    let mut sides = Sides::default();
    for (position, limit) in limits.iter().enumerate() {
        // On which side the limit must be as things stand, and the group that says so.
        let mut demands: Vec<(usize, Side)> = Vec::new();
        let crosses_target = targets.iter().any(|target| crosses(limit.routes, target.routes));
        demands.extend(crosses_target.then_some((HELD, Side::Source)));
        demands.extend(divides_items(owners, limit.routes).then_some((HELD, Side::Sink)));
        let crossed = members.iter().filter(|member| crosses(limit.routes, member.limit.routes));
        demands.extend(crossed.map(|member| (member.group, member.side.other())));
        let agrees = |(group, side): &(usize, Side)| demands.iter().all(|(g, s)| g != group || s == side);
        if !demands.iter().all(agrees) {
            sides.neither.push(*limit);
            continue;
        }
        let held = demands.iter().find(|(group, _)| *group == HELD);
        let side = held.or(demands.first()).map_or(Side::Sink, |(_, side)| *side);
        let group = held.map_or(position.saturating_add(1), |(group, _)| *group);
        if !demands.is_empty() {
            for member in &mut members {
                if let Some((_, demanded)) = demands.iter().find(|(group, _)| *group == member.group) {
                    member.side = if *demanded == side { member.side } else { member.side.other() };
                    member.group = group;
                }
            }
        }
        members.push(Member { limit: *limit, side, group });
    }
    for Member { limit, side, .. } in members {
        match side {
            Side::Sink => sides.sink.push(limit),
            Side::Source => sides.source.push(limit),
        }
    }
    sides
}

/// Whether two sets of routes overlap, and neither lies within the other.
fn crosses(one: &[usize], other: &[usize]) -> bool {
    let common = common(one, other);
    common > 0 && common < one.len() && common < other.len()
}

/// How many routes two sets have in common.
pub(in crate::credit) fn common(one: &[usize], other: &[usize]) -> usize {
    if one.last() < other.first() || other.last() < one.first() {
        return 0;
    }
    let mut rest = other.iter().peekable();
    let mut common = 0_usize;
    for route in one {
        while rest.next_if(|other| *other < route).is_some() {}
        common = common.saturating_add(usize::from(rest.next_if(|other| *other == route).is_some()));
    }
    common
}

/// Whether a set of routes crosses an item: it has some of its routes but not all, and others besides.
fn divides_items(owners: &[usize], routes: &[usize]) -> bool {
    let divided = |part: &[usize]| part.len() < routes.len() && !is_whole(owners, part);
    parts(owners, routes).any(divided)
}

/// Whether these are all the routes of one item.
pub(super) fn is_whole(owners: &[usize], routes: &[usize]) -> bool {
    let Some((first, last)) = routes.first().zip(routes.last()) else { return false };
    let item = owners.get(*first);
    let before = first.checked_sub(1).and_then(|before| owners.get(before));
    let after = owners.get(last.saturating_add(1));
    let length = last.saturating_sub(*first).saturating_add(1);
    owners.get(*last) == item && before != item && after != item && length == routes.len()
}
