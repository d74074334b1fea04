//! The needs of a place, the most pressing first.

use std::cmp::{Ordering, Reverse};

use super::parts::{self, Located};
use super::priorities::{Priorities, Priority};
use super::rules::{NeedsRule, RankBy};
use super::summary::{Needs, NeedsGroup};
use crate::amount::{Amount, Overflow};
use crate::answer::answer;
use crate::calendar::Date;
use crate::count::plus;
use crate::error::CpdError;
use crate::id::{IndicatorId, PlaceId, PlaceLevelId, RuleId};
use crate::order::sorted_by;
use crate::population::Administration;
use crate::rulebook::Rulebook;

answer! {
    /// The needs of a place and everything in it, the most pressing first.
    pub struct RankedNeeds {
        /// The place.
        pub place: PlaceId,
        /// Its level.
        pub level: PlaceLevelId,
        /// The day as of which the population was counted.
        pub on: Date,
        /// The teachers who were counted there.
        pub teachers: u32,
        /// The needs that are reported, the most pressing first.
        pub needs: Vec<RankedNeed>,
        /// The needs that are too small to be reported, in the same order.
        pub too_small: Vec<RankedNeed>,
    }

    /// The need in an indicator.
    pub struct RankedNeed {
        /// The indicator.
        pub indicator: IndicatorId,
        /// How many teachers have a gap in it.
        pub gaps: u32,
        /// The sum of their gaps.
        pub size: Amount,
        /// How many teachers a priority asks it of, whether or not they have a gap.
        pub asked: u32,
        /// How many teachers need it: they have a gap, or a priority asks it of them. Nobody is counted twice.
        pub teachers: u32,
        /// Those who need it as a part of all teachers of the place, such as `0.25`.
        pub share: Amount,
        /// The priorities that it belongs to at this place, in their order.
        pub priorities: Vec<RuleId>,
        /// Who they are.
        pub parts: NeedParts,
    }

    /// Those who need something, told apart in several ways. Those who teach several subjects or grades are counted with
    /// each of them.
    #[derive(Default)]
    pub struct NeedParts {
        /// By type of teacher, in the programme's order.
        pub teacher_types: Vec<NeedPart>,
        /// By band of experience, in the rule's order; those in no band come last, without an id.
        pub bands: Vec<NeedPart>,
        /// By subject; those without any are not listed.
        pub subjects: Vec<NeedPart>,
        /// By grade; those without any are not listed.
        pub grades: Vec<NeedPart>,
        /// By the places that lie directly in this one, in the order of their ids. Those of several levels overlap: a
        /// teacher is counted with the province and with the college.
        pub places: Vec<NeedPart>,
    }

    /// A part of those who need something.
    pub struct NeedPart {
        /// The id of the type, band, subject or place, or the grade; left out: none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// The level of the place; left out: it is no place.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<PlaceLevelId>,
        /// How many they are.
        pub teachers: u32,
    }
}

/// The needs of a place, the most pressing first.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the place is not known, or lies below the level that the needs are known at, or
/// where needs that were not read name a type or band that the programme does not have; [`CpdError::AmountOverflow`] where
/// teachers or gaps are too many to be added exactly.
pub fn ranked_needs(
    rulebook: &Rulebook,
    administration: &Administration,
    needs: &Needs,
    priorities: &Priorities,
    place: &PlaceId,
) -> Result<RankedNeeds, CpdError> {
    let rule = rulebook.needs_rule()?;
    let here = administration.named("place", place)?;
    let above = administration.at_level(place, &needs.level);
    if let Some(known) = above.filter(|above| above.id != *place) {
        return Err(CpdError::InvalidArgument {
            name: "place".to_owned(),
            found: place.to_string(),
            expected: format!("expected a place of which needs are known, such as `{}`", known.id),
        });
    }
    let located = Located::new(rulebook.programme(), administration, needs, place)?;
    let asked_here: Vec<&Priority> =
        priorities.priorities.iter().filter(|one| one.is_one_at(administration, place)).collect();
    let population = located.teachers().map_err(|overflow| overflow.of(place))?;
    let mut all = Vec::new();
    for (_, indicator) in rulebook.indicators_of_needs_on(needs.of.on) {
        let priorities: Vec<&Priority> =
            asked_here.iter().copied().filter(|one| one.indicators.contains(&indicator.id)).collect();
        let need = one_need(&indicator.id, &located, &priorities, population);
        all.extend(need.map_err(|overflow| overflow.of(&indicator.id))?);
    }
    let all = sorted_by(all, |one, other| compare(rule, one, other));
    let (needs_reported, too_small) = all.into_iter().partition(|need| is_reported(rule, need));
    Ok(RankedNeeds {
        place: place.clone(),
        level: here.level.clone(),
        on: needs.of.on,
        teachers: population,
        needs: needs_reported,
        too_small,
    })
}

/// How many teachers of a group need something: those with a gap, or all, where a priority asks it of them.
pub(super) fn in_need(group: &NeedsGroup, indicator: &IndicatorId, priorities: &[&Priority]) -> u32 {
    if priorities.iter().any(|priority| priority.is_asked_of(group)) {
        group.teachers
    } else {
        group.gap(indicator).map_or(0, |cell| cell.teachers)
    }
}

/// The need in an indicator, where so many teachers work in the place; none where nobody needs it.
fn one_need(
    indicator: &IndicatorId,
    located: &Located<'_>,
    priorities: &[&Priority],
    population: u32,
) -> Result<Option<RankedNeed>, Overflow> {
    let (mut gaps, mut size, mut asked, mut teachers) = (0_u32, Amount::ZERO, 0_u32, 0_u32);
    let mut counts = located.nobody();
    for (group, numbers) in &located.groups {
        let needing = in_need(group, indicator, priorities);
        if let Some(cell) = group.gap(indicator) {
            gaps = plus(gaps, cell.teachers)?;
            size = size.plus(cell.size)?;
        }
        if priorities.iter().any(|priority| priority.is_asked_of(group)) {
            asked = plus(asked, group.teachers)?;
        }
        teachers = plus(teachers, needing)?;
        parts::add(&mut counts, numbers, needing)?;
    }
    if teachers == 0 {
        return Ok(None);
    }
    Ok(Some(RankedNeed {
        indicator: indicator.clone(),
        gaps,
        size,
        asked,
        teachers,
        share: Amount::whole(teachers.into()).over(Amount::whole(population.into()))?,
        priorities: priorities.iter().map(|priority| priority.id.clone()).collect(),
        parts: located.told(&counts),
    }))
}

fn compare(rule: &NeedsRule, one: &RankedNeed, other: &RankedNeed) -> Ordering {
    let by = |rank: &RankBy| match rank {
        RankBy::Priority => one.priorities.is_empty().cmp(&other.priorities.is_empty()),
        RankBy::Teachers => Reverse(one.teachers).cmp(&Reverse(other.teachers)),
        RankBy::Size => Reverse(one.size).cmp(&Reverse(other.size)),
    };
    rule.rank.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

fn is_reported(rule: &NeedsRule, need: &RankedNeed) -> bool {
    let from = rule.report_from;
    !need.priorities.is_empty()
        || (need.teachers >= from.teachers && from.share.is_none_or(|share| need.share >= share.amount()))
}
