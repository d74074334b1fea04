//! What one mentor more or fewer in a district would cost: solved again, from the allocation that there is.

use super::answer::Allocation;
use super::facts::Facts;
use super::levels::solve_levels;
use super::levels::{Proved, certify_levels};
use super::place::{Share, to_districts};
use super::policy::QuotaRule;
use super::report::DistrictLine;
use super::solve::{before_districts, shares};
use crate::count::count_of;
use crate::error::CpdError;

/// The districts with what they get, and what another number of mentors would cost.
pub(super) fn district_lines(
    facts: &Facts<'_>,
    allocation: &Allocation,
) -> Result<Vec<DistrictLine>, CpdError> {
    let shares = shares(facts)?;
    let Some(rule) = &facts.policy.quota else { return Ok(Vec::new()) };
    let cost = allocation.proof.districts.last().map_or(0, |level| level.cost);
    let mut lines = Vec::new();
    for (number, share) in shares.iter().enumerate() {
        let known = facts.problem.districts.iter().find(|one| one.id == *share.district);
        let weak = facts.problem.weak_schools.iter().filter(|school| school.district == *share.district);
        let change = |by: Change| -> Result<Option<i64>, CpdError> {
            let Some(changed) = changed(&shares, number, by) else { return Ok(None) };
            let found = cost_of(facts, rule, &changed, allocation)?;
            Ok(found.map(|found| found.saturating_sub(cost)))
        };
        lines.push(DistrictLine {
            district: share.district.clone(),
            college: share.college.clone(),
            schools: known.map_or(0, |known| known.schools),
            weak_schools: count_of(weak.count()),
            need: share.need,
            mentors: share.mentors,
            one_more: change(Change::OneMore)?,
            one_fewer: change(Change::OneFewer)?,
        });
    }
    Ok(lines)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    OneMore,
    OneFewer,
}

/// The shares of a district's college, with the ranges that the change leaves to the others.
struct Changed<'a> {
    shares: Vec<Share<'a>>,
    ranges: Vec<(u32, u32)>,
}

fn changed<'a>(shares: &[Share<'a>], number: usize, by: Change) -> Option<Changed<'a>> {
    let target = shares.get(number)?;
    let own = shares.iter().filter(|share| share.college == target.college);
    let range = |share: &Share<'_>| {
        let (mine, mentors) = (share.district == target.district, share.mentors);
        Some(match (by, mine) {
            (Change::OneMore, true) => (mentors.checked_add(1)?, mentors.checked_add(1)?),
            (Change::OneMore, false) => (mentors.saturating_sub(1), mentors),
            (Change::OneFewer, true) => (mentors.checked_sub(1)?, mentors.checked_sub(1)?),
            (Change::OneFewer, false) => (mentors, mentors.checked_add(1)?),
        })
    };
    let ranges: Option<Vec<(u32, u32)>> = own.clone().map(range).collect();
    Some(Changed { shares: own.cloned().collect(), ranges: ranges? })
}

/// What the mentors' districts cost with other shares of one college; none where not everybody finds a district.
fn cost_of(
    facts: &Facts<'_>,
    rule: &QuotaRule,
    changed: &Changed<'_>,
    allocation: &Allocation,
) -> Result<Option<i64>, CpdError> {
    let overflow = || CpdError::AmountOverflow { place: "cost of another share".to_owned() };
    let college = changed.shares.first().map(|share| share.college);
    let leveled = to_districts(facts, rule, &changed.shares, &changed.ranges)?;
    let before = before_districts(facts, &changed.shares, allocation);
    let Some(proved) = solve_levels(&leveled, &before, &[]).ok().flatten() else { return Ok(None) };
    let nowhere = count_of(changed.shares.len());
    let own = |at: usize| facts.mentors.get(at).is_some_and(|mentor| Some(&mentor.is.college) == college);
    let left = |proved: &Proved| {
        proved.mentors.iter().enumerate().filter(|(at, number)| own(*at) && **number == nowhere).count()
    };
    let unplaced = allocation.unplaced.iter().filter(|id| {
        let at = facts.mentors.binary_search_by(|mentor| mentor.is.id.cmp(id));
        at.is_ok_and(own)
    });
    let Ok(costs) = certify_levels(&leveled, &proved) else { return Err(overflow()) };
    let asked = changed.ranges.iter().fold(0_i128, |sum, (low, _)| sum.saturating_add(i128::from(*low)));
    let filled = costs.get(1).is_some_and(|cost| cost.saturating_add(asked) == 0);
    if left(&proved) > unplaced.count() || !filled {
        return Ok(None);
    }
    // All others stay where they are.
    let others = allocation_cost(facts, rule, allocation, college)?;
    let cost = costs.last().copied().unwrap_or(0).saturating_add(others);
    i64::try_from(cost).map(Some).map_err(|_| overflow())
}

/// What the districts of the mentors of all other colleges cost.
fn allocation_cost(
    facts: &Facts<'_>,
    rule: &QuotaRule,
    allocation: &Allocation,
    but: Option<&crate::id::PlaceId>,
) -> Result<i128, CpdError> {
    let mut sum = 0_i128;
    for (mentor, district) in facts.mentors.iter().zip(super::solve::districts_of(facts, allocation)) {
        if let Some(district) = district.filter(|_| Some(&mentor.is.college) != but) {
            sum = sum.saturating_add(i128::from(super::place::cost(facts, rule, mentor, district)?));
        }
    }
    Ok(sum)
}
