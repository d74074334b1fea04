//! Mentors to districts: how many each district gets, and who goes where.

use super::facts::{Facts, MentorFacts, complete};
use super::levels::{Level, Leveled};
use super::policy::QuotaRule;
use super::quota::{Sharer, apportion};
use crate::amount::{Amount, Overflow};
use crate::error::CpdError;
use crate::id::PlaceId;
use crate::order::sorted_by_key;

/// A district of a college, with what it needs and gets.
#[derive(Debug, Clone)]
pub(super) struct Share<'a> {
    pub(super) college: &'a PlaceId,
    pub(super) district: &'a PlaceId,
    pub(super) need: Amount,
    pub(super) mentors: u32,
}

/// How many mentors each district gets, in the order of the districts' ids.
pub(super) fn quotas<'a>(facts: &Facts<'a>, rule: &QuotaRule) -> Result<Vec<Share<'a>>, CpdError> {
    let mut shares = Vec::new();
    for college in &facts.problem.colleges {
        let districts = sorted_by_key(college.catchment.iter().collect(), |id| (*id).clone());
        let needs: Result<Vec<Amount>, Overflow> =
            districts.iter().map(|district| need(facts, rule, district)).collect();
        let needs = needs.map_err(|overflow| overflow.of("needs of districts"))?;
        let most = rule.at_most.unwrap_or(u32::MAX);
        let sharers: Vec<Sharer> =
            needs.iter().map(|need| Sharer { need: *need, least: rule.at_least, most }).collect();
        let mentors = facts.mentors.iter().filter(|mentor| mentor.is.college == college.id).count();
        let mentors = crate::count::count_of(mentors);
        let found = apportion(&sharers, mentors, rule.method);
        let found = found.map_err(|overflow| overflow.of("shares of districts"))?;
        for ((district, need), mentors) in districts.into_iter().zip(needs).zip(found) {
            shares.push(Share { college: &college.id, district, need, mentors });
        }
    }
    Ok(sorted_by_key(shares, |share| share.district.clone()))
}

fn need(facts: &Facts<'_>, rule: &QuotaRule, district: &PlaceId) -> Result<Amount, Overflow> {
    let Some(known) = facts.problem.districts.iter().find(|one| one.id == *district) else {
        return Ok(Amount::ZERO);
    };
    let weak = facts.problem.weak_schools.iter().filter(|school| school.district == *district).count();
    let whole = |number: u32| Amount::whole(i64::from(number));
    let schools = rule.per_school.times(whole(known.schools))?;
    let weak = rule.per_weak_school.times(whole(crate::count::count_of(weak)))?;
    let road = rule.roads.iter().find(|road| road.road == known.road).map_or(Amount::ONE, |road| road.factor);
    schools.plus(weak)?.times(road)
}

/// What it costs that a mentor works in a district.
pub(super) fn cost(
    facts: &Facts<'_>,
    rule: &QuotaRule,
    mentor: &MentorFacts<'_>,
    district: &PlaceId,
) -> Result<i64, CpdError> {
    let spot = facts.travel.spot(district, None).map_err(|overflow| overflow.of("positions"))?;
    let minutes = facts.travel.minutes(&mentor.spot, &spot);
    let change = mentor.before.is_some_and(|before| before != district);
    let change = if change { i64::from(rule.change) } else { 0 };
    Ok(minutes.saturating_mul(i64::from(rule.travel)).saturating_add(change))
}

/// Mentors to the districts of their colleges, with no district as the last one. Each district gets a number within its range.
pub(super) fn to_districts(
    facts: &Facts<'_>,
    rule: &QuotaRule,
    shares: &[Share<'_>],
    ranges: &[(u32, u32)],
) -> Result<Leveled, CpdError> {
    let too_large = || CpdError::AmountOverflow { place: "costs of mentors and districts".to_owned() };
    let nowhere = u32::try_from(shares.len()).map_err(|_| too_large())?;
    let (mut starts, mut heads, mut first, mut costs) = (vec![0], Vec::new(), Vec::new(), Vec::new());
    for mentor in &facts.mentors {
        for (share, number) in
            shares.iter().zip(0_u32..).filter(|(share, _)| *share.college == mentor.is.college)
        {
            let cost = cost(facts, rule, mentor, share.district)?;
            let cost = i32::try_from(cost).ok().filter(|cost| *cost <= super::transport::COST_LIMIT);
            heads.push(number);
            first.push(0);
            costs.push(cost.ok_or_else(too_large)?);
        }
        heads.push(nowhere);
        first.push(1);
        costs.push(0);
        starts.push(u32::try_from(heads.len()).map_err(|_| too_large())?);
    }
    let all = u32::try_from(facts.mentors.len()).map_err(|_| too_large())?;
    let level = Level { costs, steps: Vec::new() };
    Ok(complete(starts, heads, ranges, all, first, vec![level]))
}

/// The ranges that shares leave: none.
pub(super) fn exactly(shares: &[Share<'_>]) -> Vec<(u32, u32)> {
    shares.iter().map(|share| (share.mentors, share.mentors)).collect()
}
