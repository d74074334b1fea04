//! One level of an indicator from what its raters said.

use super::rules::{AssessmentRule, Combination, EarlierRatings, EvenMedian, MissingRaters, RaterRule};
use super::sets::Admitted;
use super::{AssessmentReason, IndicatorLine, RaterLevel};
use crate::amount::{Amount, Overflow, Rounding};
use crate::calendar::Date;
use crate::count::count_of;
use crate::framework::Framework;
use crate::id::{IndicatorId, PersonId};
use crate::order::sorted_by_key;

/// A rating of an indicator, its level as its place from 0.
#[derive(Clone, Copy)]
struct Rating<'a> {
    by: Option<&'a PersonId>,
    on: Date,
    rank: usize,
}

/// What a rater's ratings come to.
struct Said<'a> {
    rater: &'a RaterRule,
    rank: usize,
    on: Date,
    ratings: usize,
}

/// The combined level, as its place from 0, and the mean that it comes from.
type Combined = (Option<usize>, Option<Amount>);

/// An indicator's line, as yet without its gap.
pub(super) fn line(
    rule: &AssessmentRule,
    framework: &Framework,
    indicator: &IndicatorId,
    sets: &[&Admitted<'_>],
) -> Result<(IndicatorLine, Option<usize>), Overflow> {
    let said: Vec<Said<'_>> =
        rule.raters.iter().filter_map(|rater| said(rule, framework, rater, indicator, sets)).collect();
    let mut reasons = Vec::new();
    let (rank, mean) = combined(rule, framework, &said, &mut reasons)?;
    let level = |rank: usize| framework.levels.get(rank).map(|level| level.id.clone());
    let raters = said.iter().filter_map(|said| {
        Some(RaterLevel {
            rater: said.rater.id.clone(),
            level: level(said.rank)?,
            on: said.on,
            ratings: count_of(said.ratings),
        })
    });
    let line = IndicatorLine {
        id: indicator.clone(),
        level: rank.and_then(level),
        mean,
        gap: 0,
        raters: raters.collect(),
        reasons,
    };
    Ok((line, rank))
}

/// What a rater says of an indicator, if anything.
fn said<'a>(
    rule: &AssessmentRule,
    framework: &Framework,
    rater: &'a RaterRule,
    indicator: &IndicatorId,
    sets: &[&Admitted<'_>],
) -> Option<Said<'a>> {
    let of_rater = sets.iter().filter(|admitted| admitted.set.rater == rater.id);
    let ratings: Vec<Rating<'_>> = of_rater
        .flat_map(|admitted| {
            let of_indicator = admitted.levels.iter().filter(|(rated, _)| *rated == indicator);
            of_indicator.filter_map(|(_, level)| {
                let (by, on) = (admitted.set.by.as_ref(), admitted.set.on);
                Some(Rating { by, on, rank: framework.rank(level)? })
            })
        })
        .collect();
    let last = ratings.iter().map(|rating| rating.on).max()?;
    let counts = |rating: &Rating<'_>| match rule.earlier {
        EarlierRatings::All => true,
        EarlierRatings::Latest => rating.on == last,
        EarlierRatings::LatestOfEach => {
            !ratings.iter().any(|other| other.by == rating.by && other.on > rating.on)
        }
    };
    let ranks: Vec<usize> =
        ratings.iter().filter(|rating| counts(rating)).map(|rating| rating.rank).collect();
    let number = ranks.len();
    Some(Said { rater, rank: median(ranks, EvenMedian::Lower)?, on: last, ratings: number })
}

/// The level that the raters come to together.
fn combined(
    rule: &AssessmentRule,
    framework: &Framework,
    said: &[Said<'_>],
    reasons: &mut Vec<AssessmentReason>,
) -> Result<Combined, Overflow> {
    if said.is_empty() {
        return Ok((None, None));
    }
    let mut ranks: Vec<(&RaterRule, usize)> = said.iter().map(|said| (said.rater, said.rank)).collect();
    let has_said = |rater: &RaterRule| said.iter().any(|said| said.rater.id == rater.id);
    for missing in rule.raters.iter().filter(|rater| rater.required && !has_said(rater)) {
        let rater = missing.id.clone();
        reasons.push(match rule.missing {
            MissingRaters::OthersDecide => AssessmentReason::OthersDecide { rater },
            MissingRaters::NoLevel => AssessmentReason::LevelOpen { rater },
            MissingRaters::LowestLevel => {
                ranks.push((missing, 0));
                AssessmentReason::TakenAsLowest { rater }
            }
        });
    }
    if reasons.iter().any(|reason| matches!(reason, AssessmentReason::LevelOpen { .. })) {
        return Ok((None, None));
    }
    let places = ranks.iter().map(|(_, rank)| *rank);
    Ok(match &rule.combine {
        Combination::Lowest {} => (places.min(), None),
        Combination::Highest {} => (places.max(), None),
        Combination::Median { even } => (median(places.collect(), *even), None),
        Combination::WeightedMean { rounding } => weighted(framework, &ranks, *rounding)?,
        Combination::Precedence { order } => {
            let place =
                |rater: &RaterRule| order.iter().position(|id| *id == rater.id).unwrap_or(order.len());
            // Of those who do not stand in the order, the first one of the rule: `ranks` may end with missing ones.
            let declared = |rater: &RaterRule| rule.raters.iter().position(|one| one.id == rater.id);
            let first = ranks.iter().min_by_key(|(rater, _)| (place(rater), declared(rater)));
            reasons.extend(
                first
                    .filter(|_| ranks.len() > 1)
                    .map(|(rater, _)| AssessmentReason::RaterPrecedes { rater: rater.id.clone() }),
            );
            (first.map(|(_, rank)| *rank), None)
        }
    })
}

/// The one in the middle.
pub(super) fn median<T: Ord + Copy>(values: Vec<T>, even: EvenMedian) -> Option<T> {
    let middle = median_place(values.len(), even);
    sorted_by_key(values, |value| *value).get(middle).copied()
}

/// The place of the one in the middle, from 0.
pub(super) fn median_place(number: usize, even: EvenMedian) -> usize {
    let upper = number.checked_div(2).unwrap_or(0);
    match even {
        EvenMedian::Upper => upper,
        EvenMedian::Lower => number.saturating_sub(1).checked_div(2).unwrap_or(0),
    }
}

/// The highest level that counts for no more than the rounded mean; the lowest, where all count for more.
fn weighted(
    framework: &Framework,
    ranks: &[(&RaterRule, usize)],
    rounding: Rounding,
) -> Result<Combined, Overflow> {
    let values: Vec<Amount> =
        framework.levels.iter().filter_map(|level| framework.value(&level.id)).collect();
    let (mut sum, mut weights) = (Amount::ZERO, Amount::ZERO);
    for (rater, rank) in ranks {
        let weight = rater.weight.unwrap_or(Amount::ONE);
        let value = values.get(*rank).copied().unwrap_or_default();
        sum = sum.plus(value.times(weight)?)?;
        weights = weights.plus(weight)?;
    }
    let mean = rounding.apply(sum.over(weights)?)?;
    let reached = values.iter().filter(|value| **value <= mean).count();
    Ok((Some(reached.saturating_sub(1)), Some(mean)))
}

#[cfg(test)]
mod tests {
    use super::{EvenMedian, median};

    #[test]
    fn the_median_of_an_even_number_is_one_of_the_two_in_the_middle() {
        assert_eq!(median(vec![3, 1, 2], EvenMedian::Lower), Some(2));
        assert_eq!(median(vec![4, 1, 2, 3], EvenMedian::Lower), Some(2));
        assert_eq!(median(vec![4, 1, 2, 3], EvenMedian::Upper), Some(3));
        assert_eq!(median(vec![7], EvenMedian::Upper), Some(7));
        assert_eq!(median(Vec::<u32>::new(), EvenMedian::Upper), None);
    }
}
