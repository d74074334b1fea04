//! The best lawful reading: hours placed where they count most, within every limit.
//!
//! It is a flow from a source over limits and items, the routes, and limits and targets to a sink; what must hold at
//! the same time is weighed exactly, and every tie is broken, so there is one answer, whatever way leads to it.

mod family;
mod graph;
mod network;
mod room;

pub(super) use self::family::common;
use self::family::{in_network, sides};
use self::room::Room;
use crate::amount::{Amount, Overflow, parts_in_one};

/// Hours to be placed, and what bounds them. An amount below zero is none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placement<'a> {
    /// What each item has to place, in the order in which ties are broken.
    pub(super) amounts: &'a [Amount],
    /// For each route, the item it belongs to. Routes of an item stand together, items in ascending order; of one item
    /// the first route is preferred in a tie.
    pub(super) routes: &'a [usize],
    /// The most that may be placed on a set of routes.
    pub(super) limits: &'a [Bound],
    /// What is wanted on a set of routes, in the order of importance in a tie.
    pub(super) targets: &'a [Bound],
}

/// An amount for a set of routes.
#[derive(Debug, Clone)]
pub(super) struct Bound {
    /// The positions of the routes, ascending, none twice.
    pub(super) routes: Vec<usize>,
    /// The amount for all of them together.
    pub(super) amount: Amount,
}

/// What is placed on each route.
///
/// An item can be divided over its routes; what is not placed is lost. In this order of importance:
/// 1. the targets together are short of the least;
/// 2. the first target is short of the least, then the second, and so on;
/// 3. the most is placed in all;
/// 4. the most is placed of the first item, then of the second, and so on;
/// 5. item by item, the most is placed on its first route, then on its second, and so on.
///
/// Two cases are no flow. A target that crosses an earlier one that is not left out (they overlap, and neither lies
/// within the other) is left out; one that asks for nothing is none. A limit has no place in the network if it and
/// those before it that have one cannot be laid on two sides, the one of the targets and the one of the items, so that
/// nothing crosses on either. It is applied before all else, unless the first choice, each item on its first route and
/// so on, exceeds no limit and misses no target that could be met: what exceeds it is cut from its latest items, and of
/// one item from its last routes. Limits of a single route or item, and those that nothing can exceed, need no place.
pub(super) fn place(problem: &Placement<'_>) -> Result<Vec<Amount>, Overflow> {
    let bounds = problem.limits.iter().chain(problem.targets).map(|bound| bound.amount);
    let in_one = parts_in_one(problem.amounts.iter().copied().chain(bounds))?;
    let items = problem.amounts.iter().map(|amount| Ok(amount.in_parts(in_one)?.max(0)));
    let items = items.collect::<Result<Vec<i128>, Overflow>>()?;
    // No more than this can flow anywhere: if it can be counted, so can all that follows.
    items.iter().try_fold(0, |sum: i128, amount| sum.checked_add(*amount)).ok_or(Overflow)?;
    let (limits, targets) = (sets(problem.limits, in_one)?, sets(problem.targets, in_one)?);
    let placed = best(Room::new(items, problem.routes), &limits, &targets);
    let amount_of = |(parts, item): (i128, &usize)| match problem.amounts.get(*item) {
        // Most items stand on one route, and need not be reduced to lowest terms again.
        Some(amount) if amount.in_parts(in_one)? == parts => Ok(*amount),
        _ => Amount::of_parts(parts, in_one),
    };
    placed.into_iter().zip(problem.routes).map(amount_of).collect()
}

/// Whether every limit and target has a place in the network, so that what is placed is best in the order that
/// [`place`] gives. It is so for fewer items as well.
pub(super) fn is_flow(problem: &Placement<'_>) -> Result<bool, Overflow> {
    let bounds = problem.limits.iter().chain(problem.targets).map(|bound| bound.amount);
    let in_one = parts_in_one(bounds)?;
    let (limits, targets) = (sets(problem.limits, in_one)?, sets(problem.targets, in_one)?);
    let asked = targets.iter().filter(|target| target.amount > 0 && !target.routes.is_empty()).count();
    let kept = in_network(&targets);
    Ok(kept.len() == asked && sides(problem.routes, &kept, &limits).neither.is_empty())
}

/// A set of routes, and its bound in parts of one.
#[derive(Debug, Clone, Copy)]
struct Set<'a> {
    routes: &'a [usize],
    amount: i128,
}

fn sets<'a>(bounds: &'a [Bound], in_one: i128) -> Result<Vec<Set<'a>>, Overflow> {
    let set =
        |bound: &'a Bound| Ok(Set { routes: &bound.routes, amount: bound.amount.in_parts(in_one)?.max(0) });
    bounds.iter().map(set).collect()
}

fn best(mut room: Room<'_>, limits: &[Set<'_>], targets: &[Set<'_>]) -> Vec<i128> {
    let limits = room.narrow_all(limits);
    let first = room.first_choice();
    if is_best(&room, &limits, targets, &first) {
        return first;
    }
    let targets = in_network(targets);
    let sides = sides(room.owners, &targets, &limits);
    for limit in &sides.neither {
        room.cut(*limit);
    }
    graph::place(&room, &targets, &sides)
}

/// Whether the first choice keeps the limits, and is as close to each target as any choice could be.
fn is_best(room: &Room<'_>, limits: &[Set<'_>], targets: &[Set<'_>], first: &[i128]) -> bool {
    limits.iter().all(|limit| on(first, limit.routes) <= limit.amount)
        && targets.iter().all(|target| {
            let placed = on(first, target.routes);
            placed >= target.amount || placed >= room.reach(target.routes)
        })
}

/// What is on some routes in all.
fn on(placed: &[i128], routes: &[usize]) -> i128 {
    routes.iter().filter_map(|route| placed.get(*route)).fold(0, |sum, amount| sum.saturating_add(*amount))
}

/// Routes by item.
fn parts<'a>(items: &'a [usize], routes: &'a [usize]) -> impl Iterator<Item = &'a [usize]> {
    routes.chunk_by(|one, other| items.get(*one) == items.get(*other))
}

#[cfg(test)]
mod tests;
