//! A problem arranged for solving: by ids, so that the order in which it was written says nothing.

use std::collections::BTreeMap;

use super::levels::{Level, Leveled};
use super::policy::{AllocationPolicy, CostTerm, HardRuleKind};
use super::problem::{AllocationProblem, AvailableMentor};
use super::travel::{Spot, Travel};
use crate::amount::Overflow;
use crate::error::CpdError;
use crate::id::{CoachId, MentorId, PlaceId, SubjectId, TeacherTypeId};
use crate::locale::Language;
use crate::order::sorted_by_key;

/// More pairs than can be weighed in memory.
const PAIRS: usize = 200_000_000;

/// A problem and a policy, arranged.
pub(super) struct Facts<'a> {
    pub(super) policy: &'a AllocationPolicy,
    pub(super) problem: &'a AllocationProblem,
    pub(super) travel: Travel<'a>,
    /// The college of each district.
    college_of: BTreeMap<&'a PlaceId, &'a PlaceId>,
    /// By id.
    pub(super) mentors: Vec<MentorFacts<'a>>,
    /// Coaches and schools, by id.
    pub(super) coaches: Vec<CoachFacts<'a>>,
}

/// What is known of a mentor.
pub(super) struct MentorFacts<'a> {
    pub(super) is: &'a AvailableMentor,
    pub(super) spot: Spot<'a>,
    pub(super) before: Option<&'a PlaceId>,
}

/// What is known of a coach, or of a school that is supported directly.
pub(super) struct CoachFacts<'a> {
    pub(super) id: &'a CoachId,
    pub(super) district: &'a PlaceId,
    pub(super) spot: Spot<'a>,
    pub(super) language: &'a Language,
    pub(super) level: &'a TeacherTypeId,
    pub(super) subject: Option<&'a SubjectId>,
    pub(super) is_school: bool,
    /// The mentor of the year before, who is still there.
    pub(super) before: Option<&'a MentorId>,
}

/// The districts of mentors, in the order of [`Facts::mentors`]; none where they are not allocated.
pub(super) type Districts<'a> = [Option<&'a PlaceId>];

impl<'a> Facts<'a> {
    pub(super) fn new(
        policy: &'a AllocationPolicy,
        problem: &'a AllocationProblem,
    ) -> Result<Self, CpdError> {
        Self::arranged(policy, problem).map_err(|overflow| overflow.of("positions"))
    }

    fn arranged(policy: &'a AllocationPolicy, problem: &'a AllocationProblem) -> Result<Self, Overflow> {
        let travel = Travel::new(policy, problem)?;
        let last = problem.last_year.as_ref();
        let there: BTreeMap<&MentorId, ()> = problem.mentors.iter().map(|mentor| (&mentor.id, ())).collect();
        let districts: BTreeMap<&MentorId, &PlaceId> =
            last.iter().flat_map(|last| &last.mentors).map(|one| (&one.mentor, &one.district)).collect();
        let mentors: BTreeMap<&CoachId, &MentorId> = last
            .iter()
            .flat_map(|last| &last.coaches)
            .filter(|one| there.contains_key(&one.mentor))
            .map(|one| (&one.coach, &one.mentor))
            .collect();
        let mentor = |is: &'a AvailableMentor| {
            let spot = travel.spot(&is.home, is.position.as_ref())?;
            Ok(MentorFacts { is, spot, before: districts.get(&is.id).copied() })
        };
        let found: Result<Vec<MentorFacts<'a>>, Overflow> = problem.mentors.iter().map(mentor).collect();
        let coaches = problem.coaches.iter().map(|one| {
            Ok(CoachFacts {
                id: &one.id,
                district: &one.district,
                spot: travel.spot(&one.district, one.position.as_ref())?,
                language: &one.language,
                level: &one.level,
                subject: one.subject.as_ref(),
                is_school: false,
                before: mentors.get(&one.id).copied(),
            })
        });
        let schools = problem.weak_schools.iter().map(|one| {
            Ok(CoachFacts {
                id: &one.id,
                district: &one.district,
                spot: travel.spot(&one.district, one.position.as_ref())?,
                language: &one.language,
                level: &one.level,
                subject: None,
                is_school: true,
                before: mentors.get(&one.id).copied(),
            })
        });
        let coaches: Result<Vec<CoachFacts<'a>>, Overflow> = coaches.chain(schools).collect();
        let colleges = problem.colleges.iter();
        let college_of = colleges
            .flat_map(|college| college.catchment.iter().map(|district| (district, &college.id)))
            .collect();
        Ok(Self {
            policy,
            problem,
            college_of,
            mentors: sorted_by_key(found?, |mentor| mentor.is.id.clone()),
            coaches: sorted_by_key(coaches?, |coach| coach.id.clone()),
            travel,
        })
    }

    /// Whether a district belongs to the catchment area of a mentor's college.
    pub(super) fn in_catchment(&self, mentor: &MentorFacts<'_>, district: &PlaceId) -> bool {
        self.college_of.get(district).is_some_and(|college| **college == mentor.is.college)
    }

    /// The hard rule that keeps a mentor from a coach: the first of the policy.
    pub(super) fn barred(
        &self,
        mentor: &MentorFacts<'_>,
        works_in: Option<&PlaceId>,
        coach: &CoachFacts<'_>,
    ) -> Option<HardRuleKind> {
        let met = |rule: HardRuleKind| match rule {
            HardRuleKind::Catchment => self.in_catchment(mentor, coach.district),
            HardRuleKind::District => works_in == Some(coach.district),
            HardRuleKind::Certified => mentor.is.certified.is_some_and(|days| {
                let on = self.problem.on;
                days.from <= on && days.until.is_none_or(|until| on <= until)
            }),
            HardRuleKind::Language => mentor.is.languages.contains(coach.language),
            HardRuleKind::Level => mentor.is.levels.contains(coach.level),
            HardRuleKind::Subject => coach.subject.is_none_or(|subject| mentor.is.subjects.contains(subject)),
        };
        self.policy.hard.iter().map(|hard| hard.rule).find(|rule| !met(*rule))
    }

    /// What a term costs for a coach with a mentor, beside the load.
    pub(super) fn cost(
        &self,
        term: &CostTerm,
        mentor: &MentorFacts<'_>,
        works_in: Option<&PlaceId>,
        coach: &CoachFacts<'_>,
    ) -> i64 {
        let if_not = |met: bool, cost: u32| if met { 0 } else { i64::from(cost) };
        match term {
            CostTerm::Travel { weight, weak_schools } => {
                let weight = weak_schools.filter(|_| coach.is_school).unwrap_or(*weight);
                self.travel.minutes(&mentor.spot, &coach.spot).saturating_mul(i64::from(weight))
            }
            CostTerm::Language { cost } => if_not(mentor.is.languages.contains(coach.language), *cost),
            CostTerm::Subject { cost } => {
                if_not(coach.subject.is_none_or(|subject| mentor.is.subjects.contains(subject)), *cost)
            }
            CostTerm::Change { cost } => {
                if_not(coach.before.is_none_or(|before| *before == mentor.is.id), *cost)
            }
            CostTerm::OtherDistrict { cost } => if_not(works_in == Some(coach.district), *cost),
            CostTerm::UnevenLoad { .. } => 0,
        }
    }

    /// The load that each mentor would have if all were shared out evenly, by how many each takes at most.
    pub(super) fn even_loads(&self) -> Vec<u32> {
        let all = u64::try_from(self.coaches.len()).unwrap_or(u64::MAX);
        let places: u64 = self.mentors.iter().map(|mentor| u64::from(mentor.is.coaches.at_most)).sum();
        let even = |mentor: &MentorFacts<'_>| {
            let range = mentor.is.coaches;
            let share = u64::from(range.at_most).saturating_mul(all).saturating_add(places.div_euclid(2));
            let share = u32::try_from(share.checked_div(places).unwrap_or(0)).unwrap_or(u32::MAX);
            share.clamp(range.at_least, range.at_most)
        };
        self.mentors.iter().map(even).collect()
    }

    /// Coaches to mentors, with nobody as the last mentor: first that nobody has as few as possible, then that as little as possible
    /// is missing below the ranges, then the levels of the policy.
    pub(super) fn to_mentors(&self, districts: &Districts<'_>) -> Result<Leveled, CpdError> {
        let pairs = self.coaches.len().saturating_mul(self.mentors.len());
        let too_large = |place: &str| CpdError::AmountOverflow { place: place.to_owned() };
        if pairs > PAIRS {
            return Err(too_large("pairs of coaches and mentors"));
        }
        let mut first = Vec::new();
        let mut levels: Vec<Vec<i32>> = vec![Vec::new(); self.policy.levels.len()];
        let (mut starts, mut mentors) = (vec![0], Vec::new());
        let nobody = u32::try_from(self.mentors.len()).map_err(|_| too_large("mentors"))?;
        for coach in &self.coaches {
            for ((mentor, works_in), number) in self.mentors.iter().zip(districts).zip(0_u32..) {
                if self.barred(mentor, *works_in, coach).is_some() {
                    continue;
                }
                mentors.push(number);
                first.push(0);
                for (level, costs) in self.policy.levels.iter().zip(&mut levels) {
                    let terms = level.terms.iter().map(|term| self.cost(term, mentor, *works_in, coach));
                    let sum = terms.fold(0_i64, i64::saturating_add);
                    let sum = i32::try_from(sum).ok().filter(|sum| *sum <= super::transport::COST_LIMIT);
                    costs.push(
                        sum.ok_or_else(|| too_large(&format!("costs of {} and {}", coach.id, mentor.is.id)))?,
                    );
                }
            }
            mentors.push(nobody);
            first.push(1);
            levels.iter_mut().for_each(|costs| costs.push(0));
            starts.push(u32::try_from(mentors.len()).map_err(|_| too_large("pairs of coaches and mentors"))?);
        }
        let all = u32::try_from(self.coaches.len()).map_err(|_| too_large("coaches"))?;
        let ranges: Vec<(u32, u32)> = self
            .mentors
            .iter()
            .map(|mentor| (mentor.is.coaches.at_least, mentor.is.coaches.at_most))
            .collect();
        let even = self.even_loads();
        let of_policy = self.policy.levels.iter().zip(levels).map(|(level, costs)| {
            let uneven = level.terms.iter().filter_map(|term| match term {
                CostTerm::UnevenLoad { cost } => Some(i64::from(*cost)),
                _ => None,
            });
            let cost = uneven.fold(0, i64::saturating_add);
            let steps = |(even, (_, high)): (&u32, &(u32, u32))| squares(cost, *even, (*high).min(all));
            let steps = if cost > 0 { even.iter().zip(&ranges).map(steps).collect() } else { Vec::new() };
            Level { costs, steps }
        });
        Ok(complete(starts, mentors, &ranges, all, first, of_policy.collect()))
    }
}

/// The rising costs of a load whose distance from an even one counts by its square.
fn squares(cost: i64, even: u32, high: u32) -> Vec<i64> {
    let step = |load: u32| {
        let off = i64::from(load).saturating_sub(i64::from(even));
        cost.saturating_mul(off.saturating_mul(2).saturating_add(1))
    };
    (0..high).map(step).collect()
}

/// Puts the two levels first that every allocation has: nobody gets as few as possible, and as little as possible is missing below the
/// ranges. Below its range a load is dearer, not impossible, so that there is always an answer.
pub(super) fn complete(
    starts: Vec<u32>,
    mentors: Vec<u32>,
    ranges: &[(u32, u32)],
    all: u32,
    first: Vec<i32>,
    of_policy: Vec<Level>,
) -> Leveled {
    let below = |(low, _): &(u32, u32)| {
        let mut steps = vec![-1; usize::try_from((*low).min(all)).unwrap_or(0)];
        steps.push(0);
        steps
    };
    let missing = Level { costs: vec![0; mentors.len()], steps: ranges.iter().map(below).collect() };
    let mut levels = vec![Level { costs: first, steps: Vec::new() }, missing];
    levels.extend(of_policy);
    let mut ranges: Vec<(u32, u32)> = ranges.iter().map(|(_, high)| (0, (*high).min(all))).collect();
    ranges.push((0, all));
    Leveled { starts, mentors, ranges, levels }
}
