//! From a problem to an allocation, and whether an allocation proves itself.

use std::collections::BTreeMap;

use super::answer::{
    Allocation, AllocationObjection, AllocationPart, AllocationProof, AllocationVerification, DistrictQuota,
    FORMAT, LevelProof,
};
use super::facts::{Districts, Facts};
use super::levels::{Doubt, Leveled, Proved, certify_levels, solve_levels};
use super::place::{Share, exactly, quotas, to_districts};
use super::policy::AllocationPolicy;
use super::problem::{AllocationProblem, CoachMentor, MentorDistrict};
use super::transport::{NONE, Refuted};
use crate::error::CpdError;
use crate::id::{CoachId, MentorId, PlaceId};

/// Allocates mentors to districts and coaches to mentors: nothing that keeps the hard rules of the policy is better, level by level.
///
/// First as few coaches as possible have nobody, then as little as possible is missing below the ranges of mentors; then the levels
/// of the policy decide. Mentors are allocated to districts first, and coaches given that. Everything is taken in the order of ids.
///
/// # Errors
/// [`CpdError::AmountOverflow`], where costs are too large to be exact.
pub fn allocate(policy: &AllocationPolicy, problem: &AllocationProblem) -> Result<Allocation, CpdError> {
    allocate_from(policy, problem, None)
}

/// The same, beginning with an allocation of a similar problem: of several best allocations one that is close to it is found, and
/// faster.
///
/// # Errors
/// As [`allocate`].
pub fn allocate_from(
    policy: &AllocationPolicy,
    problem: &AllocationProblem,
    last: Option<&Allocation>,
) -> Result<Allocation, CpdError> {
    let facts = Facts::new(policy, problem)?;
    let shares = shares(&facts)?;
    let (placed, districts) = match &policy.quota {
        Some(rule) => {
            let leveled = to_districts(&facts, rule, &shares, &exactly(&shares))?;
            let before = last.map(|last| before_districts(&facts, &shares, last));
            let proved = solved(&leveled, before.as_deref().unwrap_or_default(), &[])?;
            let districts = names(&proved.mentors, &shares);
            (Some(with_costs(&leveled, proved)?), districts)
        }
        None => (None, vec![None; facts.mentors.len()]),
    };
    let leveled = facts.to_mentors(&districts)?;
    let before = last.map(|last| before_coaches(&facts, last)).unwrap_or_default();
    // Prices stand by the order of mentors: those of another set of mentors say nothing.
    let same =
        last.filter(|last| last.proof.coaches.iter().all(|level| level.prices.len() == leveled.ranges.len()));
    let prices: Vec<Vec<i64>> =
        same.iter().flat_map(|last| &last.proof.coaches).map(|level| level.prices.clone()).collect();
    let proved = solved(&leveled, &before, &prices)?;
    let mentors = proved.mentors.clone();
    let coaches = with_costs(&leveled, proved)?;
    let quotas =
        shares.iter().map(|share| DistrictQuota { district: share.district.clone(), mentors: share.mentors });
    let mut allocation = Allocation {
        format: FORMAT,
        policy: policy.id.clone(),
        year: problem.year,
        quotas: quotas.collect(),
        mentors: Vec::new(),
        unplaced: Vec::new(),
        coaches: Vec::new(),
        unserved: Vec::new(),
        proof: AllocationProof { districts: placed.unwrap_or_default(), coaches },
    };
    for (mentor, district) in facts.mentors.iter().zip(&districts).filter(|_| policy.quota.is_some()) {
        let mentor = mentor.is.id.clone();
        match district {
            Some(district) => {
                allocation.mentors.push(MentorDistrict { mentor, district: (*district).clone() });
            }
            None => allocation.unplaced.push(mentor),
        }
    }
    for (coach, number) in facts.coaches.iter().zip(mentors) {
        let coach = coach.id.clone();
        match usize::try_from(number).ok().and_then(|at| facts.mentors.get(at)) {
            Some(mentor) => allocation.coaches.push(CoachMentor { coach, mentor: mentor.is.id.clone() }),
            None => allocation.unserved.push(coach),
        }
    }
    Ok(allocation)
}

/// What each district gets; nothing where mentors are not allocated to districts.
pub(super) fn shares<'a>(facts: &Facts<'a>) -> Result<Vec<Share<'a>>, CpdError> {
    facts.policy.quota.as_ref().map_or_else(|| Ok(Vec::new()), |rule| quotas(facts, rule))
}

/// The districts of those numbers.
fn names<'a>(numbers: &[u32], shares: &[Share<'a>]) -> Vec<Option<&'a PlaceId>> {
    let share = |number: &u32| usize::try_from(*number).ok().and_then(|at| shares.get(at));
    numbers.iter().map(|number| share(number).map(|share| share.district)).collect()
}

fn solved(leveled: &Leveled, before: &[u32], prices: &[Vec<i64>]) -> Result<Proved, CpdError> {
    let solved = solve_levels(leveled, before, prices).ok().flatten();
    // Everybody can go to nobody, and no range has to be filled: only size can be in the way.
    solved.ok_or_else(|| CpdError::AmountOverflow { place: "allocation".to_owned() })
}

/// The proof of what was solved, held against the certificate.
fn with_costs(leveled: &Leveled, proved: Proved) -> Result<Vec<LevelProof>, CpdError> {
    let broken = || CpdError::AmountOverflow { place: "proof of the allocation".to_owned() };
    let costs = certify_levels(leveled, &proved).map_err(|_| broken())?;
    let level = |(cost, prices): (i128, Vec<i64>)| {
        Ok(LevelProof { cost: i64::try_from(cost).map_err(|_| broken())?, prices })
    };
    costs.into_iter().zip(proved.prices).map(level).collect()
}

/// The districts of an allocation as numbers, in the order of the mentors.
pub(super) fn before_districts(facts: &Facts<'_>, shares: &[Share<'_>], last: &Allocation) -> Vec<u32> {
    let numbers: BTreeMap<&PlaceId, u32> = shares.iter().map(|share| share.district).zip(0..).collect();
    let of: BTreeMap<&MentorId, &PlaceId> =
        last.mentors.iter().map(|one| (&one.mentor, &one.district)).collect();
    let number =
        |id: &MentorId| of.get(id).and_then(|district| numbers.get(district)).copied().unwrap_or(NONE);
    facts.mentors.iter().map(|mentor| number(&mentor.is.id)).collect()
}

/// The mentors of an allocation as numbers, in the order of the coaches.
pub(super) fn before_coaches(facts: &Facts<'_>, last: &Allocation) -> Vec<u32> {
    let numbers: BTreeMap<&MentorId, u32> =
        facts.mentors.iter().map(|mentor| &mentor.is.id).zip(0..).collect();
    let of: BTreeMap<&CoachId, &MentorId> =
        last.coaches.iter().map(|one| (&one.coach, &one.mentor)).collect();
    let number = |id: &CoachId| of.get(id).and_then(|mentor| numbers.get(mentor)).copied().unwrap_or(NONE);
    facts.coaches.iter().map(|coach| number(coach.id)).collect()
}

/// The districts of an allocation, in the order of the mentors.
pub(super) fn districts_of<'a>(facts: &Facts<'_>, allocation: &'a Allocation) -> Vec<Option<&'a PlaceId>> {
    let of: BTreeMap<&MentorId, &PlaceId> =
        allocation.mentors.iter().map(|one| (&one.mentor, &one.district)).collect();
    facts.mentors.iter().map(|mentor| of.get(&mentor.is.id).copied()).collect()
}

/// Whether an allocation keeps every hard rule and nothing is better, by its prices. Nothing is solved for that.
///
/// # Errors
/// [`CpdError::AmountOverflow`], where costs are too large to be exact.
pub fn verify_allocation(
    policy: &AllocationPolicy,
    problem: &AllocationProblem,
    allocation: &Allocation,
) -> Result<AllocationVerification, CpdError> {
    let facts = Facts::new(policy, problem)?;
    let mut objections = Vec::new();
    let shares = shares(&facts)?;
    let stated: BTreeMap<&PlaceId, u32> =
        allocation.quotas.iter().map(|one| (&one.district, one.mentors)).collect();
    for share in shares.iter().filter(|share| stated.get(share.district) != Some(&share.mentors)) {
        let (district, expected) = (share.district.clone(), share.mentors);
        objections.push(AllocationObjection::OtherQuota { district, expected });
    }
    if let Some(rule) = &policy.quota {
        let mentors = allocation.mentors.iter().map(|one| one.mentor.as_str());
        let stated = mentors.chain(allocation.unplaced.iter().map(MentorId::as_str));
        let expected: Vec<&str> = facts.mentors.iter().map(|mentor| mentor.is.id.as_str()).collect();
        let leveled = to_districts(&facts, rule, &shares, &exactly(&shares))?;
        let all = u32::try_from(shares.len()).unwrap_or(NONE);
        let numbers = before_districts(&facts, &shares, allocation);
        let places: Vec<&str> = shares.iter().map(|share| share.district.as_str()).collect();
        let part =
            Part { part: AllocationPart::Districts, expected, places, proofs: &allocation.proof.districts };
        part.check(stated, &leveled, nobody(numbers, all), &mut objections);
    }
    let districts: Vec<Option<&PlaceId>> = districts_of(&facts, allocation);
    let districts: &Districts<'_> = &districts;
    let leveled = facts.to_mentors(districts)?;
    let stated = allocation.coaches.iter().map(|one| one.coach.as_str());
    let stated = stated.chain(allocation.unserved.iter().map(CoachId::as_str));
    let expected: Vec<&str> = facts.coaches.iter().map(|coach| coach.id.as_str()).collect();
    let all = u32::try_from(facts.mentors.len()).unwrap_or(NONE);
    let places: Vec<&str> = facts.mentors.iter().map(|mentor| mentor.is.id.as_str()).collect();
    let part = Part { part: AllocationPart::Coaches, expected, places, proofs: &allocation.proof.coaches };
    part.check(stated, &leveled, nobody(before_coaches(&facts, allocation), all), &mut objections);
    Ok(AllocationVerification { holds: objections.is_empty(), objections })
}

/// Whoever has nobody has the last one, who stands for nobody.
fn nobody(mut numbers: Vec<u32>, last: u32) -> Vec<u32> {
    for number in numbers.iter_mut().filter(|number| **number == NONE) {
        *number = last;
    }
    numbers
}

/// A part of an allocation that proves itself.
struct Part<'a> {
    part: AllocationPart,
    /// Who is to be named, in order.
    expected: Vec<&'a str>,
    /// The mentors or districts, in order.
    places: Vec<&'a str>,
    proofs: &'a [LevelProof],
}

impl Part<'_> {
    fn check<'s>(
        &self,
        stated: impl Iterator<Item = &'s str>,
        leveled: &Leveled,
        numbers: Vec<u32>,
        objections: &mut Vec<AllocationObjection>,
    ) {
        let part = self.part;
        let stated = crate::order::sorted_by_key(stated.collect(), |id| *id);
        if stated != self.expected {
            objections.push(AllocationObjection::OtherPeople { part });
            return;
        }
        let prices = self.proofs.iter().map(|level| level.prices.clone()).collect();
        let level = |number: usize| crate::count::count_of(number.saturating_add(1));
        let name = |names: &[&str], at: usize| names.get(at).copied().unwrap_or_default().to_owned();
        match certify_levels(leveled, &Proved { mentors: numbers, prices }) {
            Ok(costs) => {
                for (number, (cost, proof)) in costs.into_iter().zip(self.proofs).enumerate() {
                    let cost = i64::try_from(cost).unwrap_or(i64::MAX);
                    if cost != proof.cost {
                        objections.push(AllocationObjection::OtherCost { part, level: level(number), cost });
                    }
                }
            }
            Err(Doubt::Refuted(0, Refuted::Arc(at))) => {
                objections.push(AllocationObjection::NotAllowed { part, who: name(&self.expected, at) });
            }
            Err(Doubt::Refuted(0, Refuted::Load(at))) => {
                objections.push(AllocationObjection::TooMany { part, place: name(&self.places, at) });
            }
            Err(Doubt::Refuted(number, _)) => {
                objections.push(AllocationObjection::NotProved { part, level: level(number) });
            }
            Err(Doubt::Levels | Doubt::Unsound) => {
                objections.push(AllocationObjection::NotProved { part, level: level(self.proofs.len()) });
            }
        }
    }
}
