//! Why everybody was allocated as they were, read off an allocation and its proof.

use std::collections::BTreeSet;

use super::answer::{Allocation, LevelProof};
use super::facts::{CoachFacts, Facts};
use super::levels::Leveled;
use super::policy::{AllocationPolicy, CostLevel, CostTerm};
use super::price::district_lines;
use super::problem::AllocationProblem;
use super::report::{
    AllocationReport, BarredLine, BarringRule, CoachLine, Continuity, Fairness, MentorLine, NextBecause,
    NextBest, Spread, TermLine,
};
use super::shortage::shortages;
use super::solve::{before_coaches, districts_of, verify_allocation};
use super::transport::NONE;
use crate::count::count_of;
use crate::error::CpdError;
use crate::id::PlaceId;

/// The levels that every allocation has before those of its policy.
const BUILT_IN: usize = 2;

/// An allocation with its reasons.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the allocation does not hold, see [`verify_allocation`], and
/// [`CpdError::AmountOverflow`] where costs are too large to be exact.
pub fn explain_allocation(
    policy: &AllocationPolicy,
    problem: &AllocationProblem,
    allocation: &Allocation,
) -> Result<AllocationReport, CpdError> {
    if !verify_allocation(policy, problem, allocation)?.holds {
        return Err(CpdError::InvalidArgument {
            name: "allocation".to_owned(),
            found: "an allocation that does not prove itself".to_owned(),
            expected: "expected one of this problem and policy; verify it to see what speaks against it"
                .to_owned(),
        });
    }
    let facts = Facts::new(policy, problem)?;
    let districts = districts_of(&facts, allocation);
    let leveled = facts.to_mentors(&districts)?;
    let held = before_coaches(&facts, allocation);
    let explained =
        Explained { facts: &facts, districts: &districts, leveled: &leveled, held: &held, allocation };
    let last: Vec<u32> = explained.last_year();
    Ok(AllocationReport {
        policy: policy.id.clone(),
        year: problem.year,
        served: count_of(allocation.coaches.len()),
        costs: explained.costs(),
        districts: district_lines(&facts, allocation)?,
        mentors: explained.mentors(),
        coaches: explained.coaches(),
        barred: explained.barred(),
        shortages: shortages(&facts, &leveled, &held),
        fairness: explained.fairness(&held),
        fairness_last_year: problem.last_year.is_some().then(|| explained.fairness(&last)),
        continuity: explained.continuity(&last),
    })
}

struct Explained<'a> {
    facts: &'a Facts<'a>,
    districts: &'a [Option<&'a PlaceId>],
    leveled: &'a Leveled,
    /// The mentor of each coach, by number.
    held: &'a [u32],
    allocation: &'a Allocation,
}

impl Explained<'_> {
    /// What each level of the policy comes to. The steps of a load leave out the square of the even one, which no allocation
    /// changes.
    fn costs(&self) -> Vec<i64> {
        let even = self.facts.even_loads();
        let square = |load: &u32| i64::from(*load).saturating_mul(i64::from(*load));
        let squares = even.iter().map(square).fold(0, i64::saturating_add);
        let uneven = |level: &CostLevel| {
            let costs = level.terms.iter().filter_map(|term| match term {
                CostTerm::UnevenLoad { cost } => Some(i64::from(*cost)),
                _ => None,
            });
            costs.fold(0, i64::saturating_add).saturating_mul(squares)
        };
        let levels = self.facts.policy.levels.iter().zip(self.of_policy());
        levels.map(|(level, proof)| proof.cost.saturating_add(uneven(level))).collect()
    }

    fn last_year(&self) -> Vec<u32> {
        let mentors = &self.facts.mentors;
        let number = |coach: &CoachFacts<'_>| {
            let at = coach.before.and_then(|id| mentors.binary_search_by(|mentor| mentor.is.id.cmp(id)).ok());
            at.and_then(|at| u32::try_from(at).ok()).unwrap_or(NONE)
        };
        self.facts.coaches.iter().map(number).collect()
    }

    /// Load and minutes of each mentor.
    fn loads(&self, held: &[u32]) -> Vec<(u32, i64)> {
        let mut loads = vec![(0_u32, 0_i64); self.facts.mentors.len()];
        for (coach, number) in self.facts.coaches.iter().zip(held) {
            let at = usize::try_from(*number).unwrap_or(usize::MAX);
            if let (Some(mentor), Some((load, minutes))) = (self.facts.mentors.get(at), loads.get_mut(at)) {
                *load = load.saturating_add(1);
                *minutes = minutes.saturating_add(self.facts.travel.minutes(&mentor.spot, &coach.spot));
            }
        }
        loads
    }

    fn fairness(&self, held: &[u32]) -> Fairness {
        let loads = self.loads(held);
        let spread = |numbers: Vec<i64>| Spread {
            least: numbers.iter().min().copied().unwrap_or(0),
            most: numbers.iter().max().copied().unwrap_or(0),
            total: numbers.iter().fold(0, |sum, number| sum.saturating_add(*number)),
        };
        Fairness {
            load: spread(loads.iter().map(|(load, _)| i64::from(*load)).collect()),
            minutes: spread(loads.iter().map(|(_, minutes)| *minutes).collect()),
        }
    }

    fn continuity(&self, last: &[u32]) -> Continuity {
        let pairs = || self.held.iter().zip(last);
        Continuity {
            kept: count_of(pairs().filter(|(now, then)| now == then && **then != NONE).count()),
            changed: count_of(pairs().filter(|(now, then)| now != then && **then != NONE).count()),
            new: count_of(pairs().filter(|(_, then)| **then == NONE).count()),
        }
    }

    fn mentors(&self) -> Vec<MentorLine> {
        let loads = self.loads(self.held);
        let lines = self.facts.mentors.iter().zip(self.districts).zip(loads).enumerate();
        let price = |level: &LevelProof, at: usize| level.prices.get(at).copied().unwrap_or(0);
        lines
            .map(|(at, ((mentor, district), (load, minutes)))| MentorLine {
                mentor: mentor.is.id.clone(),
                district: district.cloned(),
                load,
                at_least: mentor.is.coaches.at_least,
                at_most: mentor.is.coaches.at_most,
                minutes,
                place_saves: self.of_policy().map(|level| price(level, at)).collect(),
            })
            .collect()
    }

    fn of_policy(&self) -> impl Iterator<Item = &LevelProof> {
        self.allocation.proof.coaches.iter().skip(BUILT_IN)
    }

    /// The arcs of a coach: positions among all.
    fn arcs(&self, coach: usize) -> std::ops::Range<usize> {
        let start = |at: usize| {
            let start = self.leveled.starts.get(at).copied().unwrap_or(0);
            usize::try_from(start).unwrap_or(usize::MAX)
        };
        start(coach)..start(coach.saturating_add(1))
    }

    fn coaches(&self) -> Vec<CoachLine> {
        let mut lines = Vec::new();
        for (number, (coach, held)) in self.facts.coaches.iter().zip(self.held).enumerate() {
            let at = usize::try_from(*held).unwrap_or(usize::MAX);
            let (Some(mentor), Some(works_in)) = (self.facts.mentors.get(at), self.districts.get(at)) else {
                continue;
            };
            let mut costs = Vec::new();
            for (level, number) in self.facts.policy.levels.iter().zip(1_u32..) {
                for (term, place) in level.terms.iter().zip(1_u32..) {
                    let cost = self.facts.cost(term, mentor, *works_in, coach);
                    if cost != 0 {
                        costs.push(TermLine { level: number, term: place, cost });
                    }
                }
            }
            lines.push(CoachLine {
                coach: coach.id.clone(),
                mentor: mentor.is.id.clone(),
                minutes: self.facts.travel.minutes(&mentor.spot, &coach.spot),
                costs,
                next: self.next(number, *held),
            });
        }
        lines
    }

    /// The next best mentor of a coach: where the first level that is worse comes last, and it is worse by least.
    fn next(&self, coach: usize, held: u32) -> Option<NextBest> {
        let part = self.arcs(coach);
        let heads = self.leveled.mentors.get(part.clone())?;
        let here = heads.iter().position(|head| *head == held)?;
        let own = |level: &super::levels::Level, at: usize| {
            level.costs.get(part.clone()).and_then(|costs| costs.get(at)).copied().map_or(0, i64::from)
        };
        let price = |level: &LevelProof, at: usize| {
            let head = heads.get(at).and_then(|head| usize::try_from(*head).ok());
            head.and_then(|head| level.prices.get(head)).copied().unwrap_or(0)
        };
        let mut best: Option<(Vec<i64>, Vec<i64>, usize)> = None;
        let last = heads.len().saturating_sub(1);
        for at in (0..last).filter(|at| *at != here) {
            let mut worse = Vec::new();
            for (level, proof) in self.leveled.levels.iter().zip(&self.allocation.proof.coaches) {
                let there = own(level, at).saturating_add(price(proof, at));
                let reduced = there.saturating_sub(own(level, here).saturating_add(price(proof, here)));
                worse.push(reduced);
                if reduced != 0 {
                    break;
                }
            }
            worse.resize(self.leveled.levels.len(), 0);
            let levels = self.leveled.levels.iter().skip(BUILT_IN);
            let difference: Vec<i64> =
                levels.map(|level| own(level, at).saturating_sub(own(level, here))).collect();
            let candidate = (worse, difference, at);
            if best.as_ref().is_none_or(|best| candidate < *best) {
                best = Some(candidate);
            }
        }
        let (worse, difference, at) = best?;
        let head = heads.get(at).and_then(|head| usize::try_from(*head).ok())?;
        Some(NextBest {
            mentor: self.facts.mentors.get(head)?.is.id.clone(),
            difference,
            because: because(&worse),
        })
    }

    fn barred(&self) -> Vec<BarredLine> {
        let mut lines = Vec::new();
        for (number, coach) in self.facts.coaches.iter().enumerate() {
            if self.arcs(number).len() > 1 {
                continue;
            }
            let with = self.facts.mentors.iter().zip(self.districts);
            let rules: Vec<_> =
                with.filter_map(|(mentor, works_in)| self.facts.barred(mentor, *works_in, coach)).collect();
            let count = |rule| count_of(rules.iter().filter(|one| **one == rule).count());
            let each = rules.iter().copied().collect::<BTreeSet<_>>().into_iter();
            let rules = each.map(|rule| BarringRule { rule, mentors: count(rule) }).collect();
            lines.push(BarredLine { coach: coach.id.clone(), rules });
        }
        lines
    }
}

fn because(worse: &[i64]) -> NextBecause {
    match worse.iter().position(|more| *more != 0) {
        Some(0) => NextBecause::SomebodyUnserved,
        Some(1) => NextBecause::RangeMissed,
        Some(at) => NextBecause::CostsMore {
            level: count_of(at.saturating_sub(1)),
            at_least: worse.get(at).copied().unwrap_or(0),
        },
        None => NextBecause::NotTold,
    }
}
