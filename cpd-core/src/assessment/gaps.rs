//! The gaps, in the order in which they are to be worked on.

use std::cmp::Ordering;

use super::GapLine;
use super::overall::Rated;
use super::rules::{AssessmentRule, RankingKey};
use crate::amount::Amount;
use crate::framework::Framework;
use crate::id::IndicatorId;
use crate::order::sorted_by;

/// The indicators below a level, ranked. `rated` is in the order of the framework, which settles what the rule leaves
/// open.
pub(super) fn ranked(
    rule: &AssessmentRule,
    framework: &Framework,
    rated: &[Rated<'_>],
    target: usize,
) -> Vec<GapLine> {
    let level = |rank: usize| framework.levels.get(rank).map(|level| level.id.clone());
    let gaps = rated.iter().enumerate().filter_map(|(place, (indicator, rank))| {
        let rank = (*rank)?;
        let size = u32::try_from(target.checked_sub(rank).filter(|size| *size > 0)?).ok()?;
        let line =
            GapLine { indicator: (*indicator).clone(), level: level(rank)?, target: level(target)?, size };
        Some((place, line))
    });
    let ranked = sorted_by(gaps.collect(), |one, other| {
        let by_key = |key: &RankingKey| compared(rule, *key, one, other);
        rule.ranking.iter().map(by_key).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    ranked.into_iter().map(|(_, line)| line).collect()
}

fn compared(
    rule: &AssessmentRule,
    key: RankingKey,
    (one_place, one): &(usize, GapLine),
    (other_place, other): &(usize, GapLine),
) -> Ordering {
    match key {
        RankingKey::Size => other.size.cmp(&one.size),
        RankingKey::Weight => weight(rule, &other.indicator).cmp(&weight(rule, &one.indicator)),
        RankingKey::Priority => priority(rule, &one.indicator).cmp(&priority(rule, &other.indicator)),
        RankingKey::FrameworkOrder => one_place.cmp(other_place),
    }
}

fn weight(rule: &AssessmentRule, indicator: &IndicatorId) -> Amount {
    let stated = rule.weights.iter().find(|stated| stated.indicator == *indicator);
    stated.map_or(Amount::ONE, |stated| stated.weight)
}

fn priority(rule: &AssessmentRule, indicator: &IndicatorId) -> usize {
    let place = rule.priorities.iter().position(|prior| prior == indicator);
    place.unwrap_or(rule.priorities.len())
}
