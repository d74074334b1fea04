//! The network of a problem, its best flow, and what that says of each item.

use std::cmp::Reverse;
use std::ops::Range;

use super::family::Sides;
use super::network::Network;
use super::room::Room;
use super::{Set, parts};
use crate::order::sorted_by_key;

const SOURCE: usize = 0;
const SINK: usize = 1;

/// What is placed on each route by the best flow.
///
/// An hour earns one for each target that it counts towards: the cheapest flow leaves the targets together short of
/// the least. Every later step takes only rings that cost nothing, so this stays so; and it fixes what it has raised,
/// so no step undoes an earlier one. Costs are small whole numbers and each step raises one arc: there are no weights
/// that would have to outweigh each other.
pub(super) fn place(room: &Room<'_>, targets: &[Set<'_>], sides: &Sides<'_>) -> Vec<i128> {
    let unbounded = room.items.iter().fold(0_i128, |sum, amount| sum.saturating_add(*amount));
    let mut network = Network::default();
    network.add_nodes(2);
    let all = network.link(SINK, SOURCE, unbounded, 0);
    let SinkSide { ends, counting, depth } =
        link_sink_side(&mut network, room, targets, &sides.sink, unbounded);
    let kinds = link_source_side(&mut network, room, &sides.source, &ends, unbounded);

    // To bring an hour has a price, which sinks one by one: first come the hours that count towards the most targets.
    for price in (0..=depth).rev() {
        network.charge(all, price);
        network.price();
        if price > 0 {
            network.raise(all, unbounded);
        }
    }
    for arc in counting.into_iter().chain([all]) {
        network.raise(arc, unbounded);
        network.fix(arc);
    }
    divide(&mut network, room, &kinds)
}

struct SinkSide {
    /// For each route, the node that it leads to.
    ends: Vec<End>,
    /// For each target, the arc of what counts towards it.
    counting: Vec<usize>,
    /// The most targets that an hour can count towards.
    depth: i64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct End {
    node: usize,
    /// The targets between here and the sink.
    targets: i64,
}

fn link_sink_side(
    network: &mut Network,
    room: &Room<'_>,
    targets: &[Set<'_>],
    limits: &[Set<'_>],
    unbounded: i128,
) -> SinkSide {
    let mut ends = vec![End { node: SINK, targets: 0 }; room.routes.len()];
    let mut counting = vec![0; targets.len()];
    let mut depth = 0;
    let targets = targets.iter().enumerate().map(|(place, target)| (Some(place), *target));
    let sets = targets.chain(limits.iter().map(|limit| (None, *limit))).collect();
    // The largest come first, so that a route always leads to the smallest set so far that it lies in.
    for (place, Set { routes, amount }) in sorted_by_key(sets, |(_, set)| Reverse(set.routes.len())) {
        let Some(mut end) = first(&ends, routes) else { continue };
        let node = network.add_nodes(1);
        if let Some(counting) = place.and_then(|place| counting.get_mut(place)) {
            // What is beyond the target goes beside.
            *counting = network.link(node, end.node, amount, -1);
            network.link(node, end.node, unbounded, 0);
            end.targets = end.targets.saturating_add(1);
            depth = depth.max(end.targets);
        } else {
            network.link(node, end.node, amount, 0);
        }
        fill(&mut ends, routes, End { node, ..end });
    }
    SinkSide { ends, counting, depth }
}

/// Items that are alike but for their amounts: all their routes lie in the same limits and targets. They are one in
/// the network, which so stays small however many there are. What flows for a kind can be divided among its items in
/// any way.
struct Kind {
    /// The node above.
    above: usize,
    /// The routes of the first item.
    routes: Range<usize>,
    /// Whether bounds of its own keep the first item apart.
    alone: bool,
    /// What all the items have to place.
    amount: i128,
    /// The arc that leads here.
    arc: usize,
    /// The arc of its first route; those of the others follow, two numbers apart.
    way: usize,
}

struct Kinds {
    kinds: Vec<Kind>,
    /// By item; none where there is nothing to place.
    of_items: Vec<Option<usize>>,
}

fn link_source_side(
    network: &mut Network,
    room: &Room<'_>,
    limits: &[Set<'_>],
    ends: &[End],
    unbounded: i128,
) -> Kinds {
    let mut starts = vec![SOURCE; room.routes.len()];
    let limits = sorted_by_key(limits.to_vec(), |limit| Reverse(limit.routes.len()));
    let of_one_item = |limit: &Set<'_>| parts(room.owners, limit.routes).nth(1).is_none();
    let (inner, outer): (Vec<Set<'_>>, Vec<Set<'_>>) = limits.into_iter().partition(of_one_item);
    link_limits(network, &outer, &mut starts);
    let mut kinds = kinds(room, &inner, &starts, ends);
    for kind in &mut kinds.kinds {
        let node = network.add_nodes(1);
        kind.arc = network.link(kind.above, node, kind.amount, 0);
        starts.get_mut(kind.routes.clone()).unwrap_or_default().fill(node);
    }
    link_limits(network, &inner, &mut starts);
    for kind in &mut kinds.kinds {
        let ways = slice(&starts, &kind.routes).iter().zip(slice(ends, &kind.routes));
        let ways = ways.zip(slice(&room.routes, &kind.routes)).enumerate();
        for (number, ((start, end), most)) in ways {
            let most = if kind.alone || *most == 0 { *most } else { unbounded };
            let arc = network.link(*start, end.node, most, 0);
            kind.way = if number == 0 { arc } else { kind.way };
        }
    }
    kinds
}

fn link_limits(network: &mut Network, limits: &[Set<'_>], starts: &mut [usize]) {
    for Set { routes, amount } in limits {
        let Some(above) = first(starts, routes) else { continue };
        let node = network.add_nodes(1);
        network.link(above, node, *amount, 0);
        fill(starts, routes, node);
    }
}

fn kinds(room: &Room<'_>, inner: &[Set<'_>], starts: &[usize], ends: &[End]) -> Kinds {
    let mut kinds: Vec<Kind> = Vec::new();
    let mut of_items = Vec::with_capacity(room.items.len());
    let mut limited = vec![false; room.items.len()];
    for item in inner.iter().filter_map(|limit| first(room.owners, limit.routes)) {
        fill(&mut limited, &[item], true);
    }
    for ((amount, routes), limited) in room.items.iter().zip(&room.spans).zip(limited) {
        let Some(above) = slice(starts, routes).first().copied().filter(|_| *amount > 0) else {
            of_items.push(None);
            continue;
        };
        let alone = limited || slice(&room.routes, routes).iter().any(|most| *most > 0 && most < amount);
        let ways = |routes: &Range<usize>| {
            let most = slice(&room.routes, routes).iter();
            slice(ends, routes).iter().zip(most.map(|most| *most > 0))
        };
        let alike = |kind: &Kind| !kind.alone && kind.above == above && ways(&kind.routes).eq(ways(routes));
        let known = kinds.iter().position(alike).filter(|_| !alone);
        of_items.push(Some(known.unwrap_or(kinds.len())));
        if let Some(kind) = known.and_then(|position| kinds.get_mut(position)) {
            kind.amount = kind.amount.saturating_add(*amount);
        } else {
            kinds.push(Kind { above, routes: routes.clone(), alone, amount: *amount, arc: 0, way: 0 });
        }
    }
    Kinds { kinds, of_items }
}

/// Divides the best flow among the items, and then what an item has of it among its routes.
fn divide(network: &mut Network, room: &Room<'_>, kinds: &Kinds) -> Vec<i128> {
    let of_items = || kinds.of_items.iter().map(|kind| kind.and_then(|kind| kinds.kinds.get(kind)));
    let take =
        |(amount, kind): (&i128, Option<&Kind>)| kind.map_or(0, |kind| network.take(kind.arc, *amount));
    let items: Vec<i128> = room.items.iter().zip(of_items()).map(take).collect();
    let mut placed = vec![0_i128; room.routes.len()];
    for ((mut rest, kind), routes) in items.into_iter().zip(of_items()).zip(&room.spans) {
        let Some(kind) = kind else { continue };
        let places = placed.get_mut(routes.clone()).unwrap_or_default();
        for (arc, placed) in (kind.way..).step_by(2).zip(places) {
            *placed = network.take(arc, rest);
            rest = rest.saturating_sub(*placed);
        }
    }
    placed
}

fn first<T: Copy>(list: &[T], routes: &[usize]) -> Option<T> {
    list.get(*routes.first()?).copied()
}

fn fill<T: Copy>(list: &mut [T], routes: &[usize], value: T) {
    for route in routes {
        if let Some(entry) = list.get_mut(*route) {
            *entry = value;
        }
    }
}

fn slice<'a, T>(list: &'a [T], range: &Range<usize>) -> &'a [T] {
    list.get(range.clone()).unwrap_or_default()
}
