use proptest::prelude::*;

use super::{Bound, Placement, place};
use crate::amount::Amount;

/// A problem in whole amounts. A set of routes is a list of positions.
#[derive(Debug, Clone)]
struct Whole {
    amounts: Vec<i64>,
    routes: Vec<usize>,
    limits: Vec<(Vec<usize>, i64)>,
    targets: Vec<(Vec<usize>, i64)>,
}

/// What is placed when one unit is `unit`.
fn placed_in(whole: &Whole, unit: Amount) -> Vec<Amount> {
    let amount = |count: i64| Amount::whole(count).times(unit).unwrap();
    let bounds = |sets: &[(Vec<usize>, i64)]| -> Vec<Bound> {
        sets.iter().map(|(routes, count)| Bound { routes: routes.clone(), amount: amount(*count) }).collect()
    };
    let amounts: Vec<Amount> = whole.amounts.iter().map(|count| amount(*count)).collect();
    let (limits, targets) = (bounds(&whole.limits), bounds(&whole.targets));
    place(&Placement { amounts: &amounts, routes: &whole.routes, limits: &limits, targets: &targets })
        .unwrap()
}

fn placed(whole: &Whole) -> Vec<Amount> {
    placed_in(whole, Amount::ONE)
}

fn texts(amounts: &[Amount]) -> Vec<String> {
    amounts.iter().map(Amount::to_string).collect()
}

#[test]
fn nothing_to_place() {
    let nothing = Whole { amounts: vec![], routes: vec![], limits: vec![], targets: vec![(vec![], 3)] };
    assert_eq!(placed(&nothing), []);
    let nowhere = Whole { amounts: vec![5], ..nothing };
    assert_eq!(placed(&nowhere), []);
    let none = Whole { amounts: vec![-2], routes: vec![0], targets: vec![(vec![0], 3)], ..nowhere };
    assert_eq!(texts(&placed(&none)), ["0"]);
}

/// Item 0 fits A and B, item 1 only A. Whoever fills A with the first item has nothing for B.
#[test]
fn what_fits_only_one_target_goes_there() {
    let problem = Whole {
        amounts: vec![10, 10],
        routes: vec![0, 0, 1],
        limits: vec![],
        targets: vec![(vec![0, 2], 10), (vec![1], 10)],
    };
    assert_eq!(texts(&placed(&problem)), ["0", "10", "10"]);
    let limited = Whole { limits: vec![(vec![0, 1], 4)], ..problem };
    assert_eq!(texts(&placed(&limited)), ["0", "4", "10"]);
}

/// Two items that cannot meet both targets: neither order of filling is short of less, so the first target is met.
#[test]
fn of_equal_sums_the_first_target_decides() {
    let problem = Whole {
        amounts: vec![6, 6],
        routes: vec![0, 0, 1, 1],
        limits: vec![],
        targets: vec![(vec![1, 3], 10), (vec![0, 2], 10)],
    };
    assert_eq!(texts(&placed(&problem)), ["2", "4", "0", "6"]);
}

/// An hour on route 1 counts towards both targets; so the whole comes before its part, whatever order they are in.
#[test]
fn an_hour_that_serves_two_targets_comes_first() {
    let problem = Whole {
        amounts: vec![4, 4],
        routes: vec![0, 1],
        limits: vec![(vec![0, 1], 4)],
        targets: vec![(vec![0, 1], 8), (vec![1], 2)],
    };
    assert_eq!(texts(&placed(&problem)), ["2", "2"]);
}

/// No target gains by it, and yet what can be placed is placed: first of the first item.
#[test]
fn what_serves_no_target_is_placed_all_the_same() {
    let problem = Whole {
        amounts: vec![3, 4, 5],
        routes: vec![0, 1, 1, 2],
        limits: vec![(vec![0, 1, 3], 6)],
        targets: vec![(vec![2], 2)],
    };
    assert_eq!(texts(&placed(&problem)), ["3", "0", "4", "3"]);
}

/// The second limit would cross the first on the sink's side and the items on the source's; the first changes over.
#[test]
fn limits_change_sides_to_make_room() {
    let problem = Whole {
        amounts: vec![4, 4, 4],
        routes: vec![0, 0, 1, 1, 2, 2],
        limits: vec![(vec![0, 1, 2, 3], 5), (vec![0, 2, 4], 3)],
        targets: vec![(vec![0, 1, 2, 3, 4, 5], 12)],
    };
    assert_eq!(texts(&placed(&problem)), ["3", "1", "0", "1", "0", "4"]);
}

/// Item 0 would come first, but it would keep both others out.
#[test]
fn the_most_in_all_comes_before_the_first_item() {
    let problem = Whole {
        amounts: vec![1, 1, 1],
        routes: vec![0, 1, 2],
        limits: vec![(vec![0, 1], 1), (vec![0, 2], 1)],
        targets: vec![],
    };
    assert_eq!(texts(&placed(&problem)), ["0", "1", "1"]);
}

/// Both limits cross the target, so they are on the source's side, one within the other.
#[test]
fn a_limit_within_a_limit_holds() {
    let problem = Whole {
        amounts: vec![4, 4, 4, 4],
        routes: vec![0, 1, 2, 3],
        limits: vec![(vec![0, 1], 3), (vec![0, 1, 2], 5)],
        targets: vec![(vec![0, 3], 8)],
    };
    assert_eq!(texts(&placed(&problem)), ["3", "0", "2", "4"]);
}

/// The third limit crosses the first, which nothing holds to its side, and the second, which the target does.
#[test]
fn limits_that_are_held_to_their_sides_stay() {
    let problem = Whole {
        amounts: vec![4, 4, 4, 4, 4],
        routes: vec![0, 1, 2, 3, 4],
        limits: vec![(vec![1, 2], 5), (vec![3, 4], 4), (vec![2, 3], 5)],
        targets: vec![(vec![0, 4], 8)],
    };
    assert_eq!(texts(&placed(&problem)), ["4", "4", "1", "0", "4"]);
}

/// Two items in the same targets, but one of them has a limit within.
#[test]
fn a_limit_within_an_item_is_for_this_item_alone() {
    let problem = Whole {
        amounts: vec![4, 4],
        routes: vec![0, 0, 0, 1, 1, 1],
        limits: vec![(vec![0, 1], 1)],
        targets: vec![(vec![1, 2, 4, 5], 8)],
    };
    assert_eq!(texts(&placed(&problem)), ["0", "1", "3", "0", "4", "0"]);
}

/// Three limits of which any two cross have no place in one network: the third is applied first, to the latest items.
#[test]
fn a_limit_without_a_place_cuts_the_latest() {
    let problem = Whole {
        amounts: vec![4, 4, 4],
        routes: vec![0, 1, 2],
        limits: vec![(vec![0, 1], 6), (vec![1, 2], 6), (vec![0, 2], 6)],
        targets: vec![],
    };
    assert_eq!(texts(&placed(&problem)), ["4", "2", "2"]);
}

/// A limit without a place that has only some routes of an item leaves the item its other routes.
#[test]
fn a_limit_without_a_place_spares_other_routes() {
    let problem = Whole {
        amounts: vec![4, 4, 4],
        routes: vec![0, 0, 1, 1, 2, 2],
        limits: vec![(vec![0, 2], 6), (vec![2, 4], 6), (vec![0, 4], 6)],
        targets: vec![],
    };
    // All three divide items, so only the first is in the network. The second cuts route 4 to 2; the third is then kept.
    assert_eq!(texts(&placed(&problem)), ["4", "0", "2", "2", "2", "2"]);
}

/// An hour on the first route counts towards the last two targets, which are one set; on the second, towards one.
#[test]
fn what_counts_once_gives_way_to_what_counts_twice() {
    let problem = Whole {
        amounts: vec![1],
        routes: vec![0, 0, 0],
        limits: vec![],
        targets: vec![(vec![1], 1), (vec![0, 2], 2), (vec![0, 2], 2)],
    };
    assert_eq!(texts(&placed(&problem)), ["1", "0", "0"]);
}

#[test]
fn a_target_that_crosses_an_earlier_one_is_left_out() {
    let problem = Whole {
        amounts: vec![4],
        routes: vec![0, 0, 0],
        limits: vec![],
        targets: vec![(vec![0, 1], 2), (vec![1, 2], 4)],
    };
    assert_eq!(texts(&placed(&problem)), ["4", "0", "0"]);
}

/// Seven-thirteenths of a course: nothing is rounded.
#[test]
fn fractions_stay_exact() {
    let problem = Whole {
        amounts: vec![7, 20],
        routes: vec![0, 0, 1],
        limits: vec![(vec![1, 2], 22)],
        targets: vec![(vec![1, 2], 26), (vec![0], 4)],
    };
    let unit = "1/13".parse().unwrap();
    assert_eq!(texts(&placed_in(&problem, unit)), ["5/13", "2/13", "20/13"]);
}

fn on(placed: &[i64], routes: &[usize]) -> i64 {
    routes.iter().map(|route| placed[*route]).sum()
}

/// What makes a placement better than another, the most important first; less is better.
fn merit(problem: &Whole, targets: &[(Vec<usize>, i64)], placed: &[i64]) -> Vec<i64> {
    let short: Vec<i64> = targets.iter().map(|(routes, most)| (most - on(placed, routes)).max(0)).collect();
    let mut merit = vec![short.iter().sum()];
    merit.extend(short);
    merit.push(-placed.iter().sum::<i64>());
    for item in 0..problem.amounts.len() {
        let of_item = placed.iter().zip(&problem.routes).filter(|(_, owner)| **owner == item);
        merit.push(-of_item.map(|(amount, _)| amount).sum::<i64>());
    }
    merit.extend(placed.iter().map(|amount| -amount));
    merit
}

/// The best of all placements, which it tries one by one. What is placed on the routes before `placed.len()` is given.
fn best(problem: &Whole, targets: &[(Vec<usize>, i64)], placed: &mut Vec<i64>) -> (Vec<i64>, Vec<i64>) {
    let route = placed.len();
    let Some(item) = problem.routes.get(route).copied() else {
        return (merit(problem, targets, placed), placed.clone());
    };
    let used: i64 =
        (0..route).filter(|other| problem.routes[*other] == item).map(|other| placed[other]).sum();
    let mut found = None;
    for amount in 0..=problem.amounts[item] - used {
        placed.push(amount);
        let so_far = |routes: &[usize]| routes.iter().filter_map(|route| placed.get(*route)).sum::<i64>();
        if problem.limits.iter().all(|(routes, most)| so_far(routes) <= *most) {
            let next = best(problem, targets, placed);
            found = Some(found.map_or(next.clone(), |found: (Vec<i64>, Vec<i64>)| found.min(next)));
        }
        placed.pop();
    }
    found.unwrap()
}

fn crosses(one: &[usize], other: &[usize]) -> bool {
    let common = one.iter().filter(|route| other.contains(route)).count();
    common > 0 && common < one.len() && common < other.len()
}

/// The targets that no earlier one crosses.
fn kept(targets: &[(Vec<usize>, i64)]) -> Vec<(Vec<usize>, i64)> {
    let mut kept: Vec<(Vec<usize>, i64)> = vec![];
    for (routes, amount) in targets {
        if *amount > 0 && !kept.iter().any(|(other, _)| crosses(routes, other)) {
            kept.push((routes.clone(), *amount));
        }
    }
    kept
}

/// Whether limits can be parted into two families without crossings, by trying every way to part them.
fn fit(problem: &Whole, limits: &[(Vec<usize>, i64)]) -> bool {
    let near_sink: Vec<Vec<usize>> = kept(&problem.targets).into_iter().map(|(routes, _)| routes).collect();
    let item = |item| (0..problem.routes.len()).filter(|route| problem.routes[*route] == item).collect();
    let near_source: Vec<Vec<usize>> = (0..problem.amounts.len()).map(item).collect();
    (0..1_u32 << limits.len()).any(|way| {
        let mut families = [near_source.clone(), near_sink.clone()];
        for (position, (routes, _)) in limits.iter().enumerate() {
            families[(way >> position & 1) as usize].push(routes.clone());
        }
        families.iter().all(|family| family.iter().all(|one| family.iter().all(|other| !crosses(one, other))))
    })
}

/// Half of the sets are nodes of one tree over labels of routes or of items, so that many of them do not cross.
fn problems(most_items: usize, most: i64) -> impl Strategy<Value = Whole> {
    let items = prop::collection::vec(
        (0..=most, 0..4_usize, prop::collection::vec(0..4_usize, 0..=3)),
        1..=most_items,
    );
    let set = (0..8_u8, 0..7_usize, prop::collection::vec(any::<bool>(), 3 * most_items));
    let bounds = |number, most| prop::collection::vec((set.clone(), 0..=most), 0..=number);
    (items, bounds(5, most + 1), bounds(4, 2 * most)).prop_map(|(items, limits, targets)| {
        let each = || {
            items
                .iter()
                .enumerate()
                .flat_map(|(item, (_, label, routes))| routes.iter().map(move |route| (item, *label, *route)))
        };
        let node = |node: usize, label: usize| {
            [label == 0, label == 1, label == 2, label == 3, label < 2, label > 1, true][node]
        };
        let members = |(way, of, chosen): (u8, usize, Vec<bool>)| -> Vec<usize> {
            let with = each().zip(chosen).enumerate();
            let in_set = with.filter(|(_, ((_, of_item, of_route), chosen))| match way {
                0..3 => node(of, *of_item),
                3..6 => node(of, *of_route),
                _ => *chosen,
            });
            in_set.map(|(route, _)| route).collect()
        };
        let sets = |bounds: Vec<_>| bounds.into_iter().map(|(set, amount)| (members(set), amount)).collect();
        Whole {
            limits: sets(limits),
            targets: sets(targets),
            amounts: items.iter().map(|(amount, ..)| *amount).collect(),
            routes: each().map(|(item, ..)| item).collect(),
        }
    })
}

/// The same problem with only those of its limits that have a place in a network.
fn in_network(problem: &Whole) -> Whole {
    let mut limits = vec![];
    for limit in &problem.limits {
        limits.push(limit.clone());
        if !fit(problem, &limits) {
            limits.pop();
        }
    }
    Whole { limits, ..problem.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    /// The answer is the one that trying every placement in whole amounts finds.
    #[test]
    fn no_placement_is_better(problem in problems(4, 4).prop_map(|problem| in_network(&problem))) {
        let (_, best) = best(&problem, &kept(&problem.targets), &mut vec![]);
        let best: Vec<Amount> = best.into_iter().map(Amount::whole).collect();
        prop_assert_eq!(texts(&placed(&problem)), texts(&best));
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// No limit is exceeded, whether it has a place in the network or not.
    #[test]
    fn every_limit_holds(problem in problems(8, 9)) {
        let placed = placed(&problem);
        let on = |routes: &[usize]| Amount::sum(routes.iter().map(|route| placed[*route])).unwrap();
        prop_assert_eq!(placed.len(), problem.routes.len());
        prop_assert!(placed.iter().all(|amount| *amount >= Amount::ZERO));
        for (routes, most) in &problem.limits {
            prop_assert!(on(routes) <= Amount::whole(*most), "{:?} in {:?}", routes, texts(&placed));
        }
        for (item, most) in problem.amounts.iter().enumerate() {
            let routes: Vec<usize> = (0..placed.len()).filter(|route| problem.routes[*route] == item).collect();
            prop_assert!(on(&routes) <= Amount::whole(*most), "{item} in {:?}", texts(&placed));
        }
    }

    /// It does not matter what amounts are counted in.
    #[test]
    fn a_seventh_of_all_places_a_seventh(problem in problems(8, 9)) {
        let seventh = Amount::ONE.over(Amount::whole(7)).unwrap();
        let scaled: Vec<Amount> =
            placed(&problem).into_iter().map(|amount| amount.times(seventh).unwrap()).collect();
        prop_assert_eq!(placed_in(&problem, seventh), scaled);
    }
}

/// A limit for each event, for each label and for all; targets for labels: nothing of it takes long.
#[test]
fn many_items_are_placed() {
    let items = 2_000;
    let routes: Vec<usize> = (0..3 * items).map(|route| route / 3).collect();
    let where_ = |fits: &dyn Fn(usize, usize) -> bool| -> Vec<usize> {
        (0..3 * items).filter(|route| fits(route / 3, route % 3)).collect()
    };
    let mut limits: Vec<(Vec<usize>, i64)> =
        (0..items / 4).map(|event| (where_(&|item, _| item % (items / 4) == event), 11)).collect();
    limits.push((where_(&|item, way| item % 2 == 0 && way == 0), 1_000));
    limits.push((where_(&|item, way| item % 3 == 0 && way == 1), 1_500));
    limits.push((where_(&|_, way| way == 2), 1_200));
    let targets = vec![
        (where_(&|_, _| true), 9_000),
        (where_(&|_, way| way == 0), 3_000),
        (where_(&|_, way| way == 1), 2_000),
        (where_(&|item, way| item % 2 == 0 && way == 0), 800),
    ];
    let amounts = (0..items).map(|item| i64::try_from(item % 7).unwrap()).collect();
    let problem = Whole { amounts, routes, limits, targets };
    let placed = placed(&problem);
    let on = |routes: &[usize]| Amount::sum(routes.iter().map(|route| placed[*route])).unwrap();
    for (routes, most) in &problem.limits {
        assert!(on(routes) <= Amount::whole(*most));
    }
    for (routes, wanted) in &problem.targets[1..] {
        assert!(on(routes) >= Amount::whole(*wanted));
    }
}
