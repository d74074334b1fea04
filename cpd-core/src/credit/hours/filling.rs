//! The usual case, which needs no network: every hour can count in one way, and bounds only cut.

use crate::amount::{Amount, Overflow};
use crate::credit::placement::{Bound, common};
use crate::order::sorted_by_key;

/// Whether to count the hours in order, as far as the bounds let them, is best for everything that is wanted at once.
///
/// Each hour has one way, and of two bounds that overlap one lies within the other: so counting in order places the
/// most within each bound, and first of the first hour. Where every bound lies within what is wanted or apart from it,
/// that is also the most that anything could bring it, whatever the others get.
pub(super) fn suffices<T>(bounds: &[&Bound], wanted: &[T], takes: impl Fn(&T, usize) -> bool) -> bool {
    let mut pairs = bounds.iter().enumerate().flat_map(|(position, bound)| {
        bounds.iter().skip(position.saturating_add(1)).map(move |other| (&bound.routes, &other.routes))
    });
    let nested = |(one, other): (&Vec<usize>, &Vec<usize>)| {
        let common = common(one, other);
        common == 0 || common == one.len() || common == other.len()
    };
    let only_cut_in = |one: &T| {
        bounds.iter().all(|bound| {
            let mut taken = bound.routes.iter().map(|way| takes(one, *way));
            taken.next().is_none_or(|first| taken.all(|other| other == first))
        })
    };
    pairs.all(nested) && wanted.iter().all(only_cut_in)
}

/// Cuts what exceeds a bound from the latest of its hours.
pub(super) fn cut(placed: &mut [Amount], bounds: &[&Bound]) -> Result<(), Overflow> {
    // The bounds that lie within others come first.
    for bound in sorted_by_key(bounds.to_vec(), |bound| bound.routes.len()) {
        let mut rest = bound.amount.max(Amount::ZERO);
        for way in &bound.routes {
            let Some(placed) = placed.get_mut(*way) else { continue };
            *placed = rest.min(*placed);
            rest = rest.minus(*placed)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{cut, suffices};
    use crate::amount::Amount;
    use crate::credit::placement::{Bound, Placement, place};

    type Spans = Vec<(Vec<usize>, i64)>;

    /// Hours of one way each; bounds and what is wanted are spans of them, so that many lie within each other.
    fn problem() -> impl Strategy<Value = (Vec<i64>, Spans, Spans)> {
        let items = prop::collection::vec(0..6_i64, 1..9);
        items.prop_flat_map(|items| {
            let length = items.len();
            let span = (0..length, 1..=length)
                .prop_map(move |(start, size)| (start..(start + size).min(length)).collect::<Vec<usize>>());
            let spans = |most| prop::collection::vec((span.clone(), 0..12_i64), 0..most);
            (Just(items), spans(4), spans(4))
        })
    }

    fn bounds(spans: &[(Vec<usize>, i64)]) -> Vec<Bound> {
        let bound = |(routes, amount): &(Vec<usize>, i64)| Bound {
            routes: routes.clone(),
            amount: Amount::whole(*amount),
        };
        spans.iter().map(bound).collect()
    }

    fn filling_suffices(limits: &[Bound], targets: &[Bound]) -> bool {
        let limits: Vec<&Bound> = limits.iter().collect();
        suffices(&limits, targets, |target, way| target.routes.contains(&way))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, max_global_rejects: 100_000, ..Default::default() })]
        #[test]
        fn filling_places_what_the_network_does((items, limits, targets) in problem()) {
            let amounts: Vec<Amount> = items.iter().map(|amount| Amount::whole(*amount)).collect();
            let routes: Vec<usize> = (0..items.len()).collect();
            let (limits, targets) = (bounds(&limits), bounds(&targets));
            prop_assume!(filling_suffices(&limits, &targets));
            let mut filled = amounts.clone();
            cut(&mut filled, &limits.iter().collect::<Vec<_>>()).unwrap();
            let problem = Placement { amounts: &amounts, routes: &routes, limits: &limits, targets: &targets };
            prop_assert_eq!(filled, place(&problem).unwrap());
        }
    }

    #[test]
    fn it_does_not_suffice_where_a_choice_is_left() {
        let suffices = |limits: &[&[usize]], target: &[usize]| {
            let bound = |routes: &&[usize]| Bound { routes: routes.to_vec(), amount: Amount::ONE };
            filling_suffices(&limits.iter().map(bound).collect::<Vec<_>>(), &[bound(&target)])
        };
        let (all, first, last): (&[usize], &[usize], &[usize]) = (&[0, 1, 2], &[0, 1], &[1, 2]);
        assert!(suffices(&[first, all], all));
        assert!(!suffices(&[first, last], all));
        assert!(!suffices(&[first], last));
        assert!(!suffices(&[all], first));
    }
}
