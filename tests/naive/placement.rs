//! The best lawful reading, aim by aim, by the simplex method.

use cpd_core::Amount;

use super::calc::{ZERO, left, sum};
use super::sides::{Room, misfits};
use super::simplex::Table;

/// An amount for a set of routes.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    pub(crate) routes: Vec<usize>,
    pub(crate) amount: Amount,
}

/// What is placed on each route. `parts` are the amounts of the parts of activities, `owners` the part of each route.
pub(crate) fn place(parts: &[Amount], owners: &[usize], limits: &[Bound], targets: &[Bound]) -> Vec<Amount> {
    let mut room = Room::new(parts, owners);
    let limits: Vec<Bound> = limits.iter().filter(|limit| !limit.routes.is_empty()).cloned().collect();
    let mut limits = room.narrow_by(&limits);
    // Each part on its first route, and so on: best of all where that exceeds no limit and misses no target.
    let first = first_choice(&room);
    let on = |routes: &[usize]| sum(routes.iter().map(|route| first[*route]));
    let within = limits.iter().all(|limit| on(&limit.routes) <= limit.amount);
    let reached =
        targets.iter().all(|target| on(&target.routes) >= target.amount.min(room.reach(&target.routes)));
    if within && reached {
        return first;
    }
    let targets = uncrossed(targets);
    for misfit in misfits(&room, &mut limits, &targets) {
        room.cut(&misfit);
    }
    solve(&room, &limits, &targets)
}

fn first_choice(room: &Room) -> Vec<Amount> {
    let mut rest = room.parts.clone();
    let mut placed = Vec::new();
    for (route, part) in room.owners.iter().enumerate() {
        let amount = rest[*part].min(room.most[route]);
        rest[*part] = left(rest[*part], amount);
        placed.push(amount);
    }
    placed
}

/// Whether two sets overlap and neither lies within the other.
pub(crate) fn cross(one: &[usize], other: &[usize]) -> bool {
    let common = one.iter().filter(|route| other.contains(route)).count();
    common > 0 && common < one.len() && common < other.len()
}

/// The targets that ask for something and cross none of those before them that do.
fn uncrossed(targets: &[Bound]) -> Vec<Bound> {
    let mut kept: Vec<Bound> = Vec::new();
    for target in targets.iter().filter(|target| target.amount > ZERO && !target.routes.is_empty()) {
        if kept.iter().all(|earlier| !cross(&earlier.routes, &target.routes)) {
            kept.push(target.clone());
        }
    }
    kept
}

fn solve(room: &Room, limits: &[Bound], targets: &[Bound]) -> Vec<Amount> {
    // The routes, then for each target what of it is reached.
    let routes = room.owners.len();
    let columns = routes + targets.len();
    let row = |of: &[usize]| {
        let mut row = vec![ZERO; columns];
        for column in of {
            row[*column] = Amount::ONE;
        }
        row
    };
    let mut constraints = Vec::new();
    for (part, amount) in room.parts.iter().enumerate() {
        constraints.push((row(&room.routes_of(part)), *amount));
    }
    for (route, most) in
        room.most.iter().enumerate().filter(|(route, most)| **most < room.parts[room.owners[*route]])
    {
        constraints.push((row(&[route]), *most));
    }
    for limit in limits {
        constraints.push((row(&limit.routes), limit.amount.max(ZERO)));
    }
    for (position, target) in targets.iter().enumerate() {
        constraints.push((row(&[routes + position]), target.amount.max(ZERO)));
        let mut reached = vec![ZERO; columns];
        reached[routes + position] = Amount::ONE;
        for route in &target.routes {
            reached[*route] = Amount::whole(-1);
        }
        constraints.push((reached, ZERO));
    }
    let mut table = Table::new(columns, &constraints);
    let reached: Vec<usize> = (routes..columns).collect();
    let all: Vec<usize> = (0..routes).collect();
    table.maximize(&reached);
    for target in &reached {
        table.maximize(&[*target]);
    }
    table.maximize(&all);
    for part in 0..room.parts.len() {
        table.maximize(&room.routes_of(part));
    }
    for route in &all {
        table.maximize(&[*route]);
    }
    all.iter().map(|route| table.value(*route)).collect()
}
