//! A new allocation from the last one: what changes, and how to keep most of it.

use std::collections::BTreeMap;

use super::answer::Allocation;
use super::policy::{AllocationPolicy, CostLevel, CostTerm};
use super::problem::{AllocationProblem, LastYear};
use super::solve::{allocate_from, verify_allocation};
use crate::amount::{Amount, Share};
use crate::answer::answer;
use crate::count::count_of;
use crate::error::CpdError;
use crate::id::{CoachId, MentorId, PlaceId};
use crate::pack::Basis;

/// The largest cost of a change that is tried.
const MOST: u32 = 1_000_000;

answer! {
    /// A new allocation, and what it changes.
    pub struct Reallocation {
        /// The new allocation.
        pub allocation: Allocation,
        /// What it changes.
        pub change: AllocationChange,
        /// What came of the wish to keep so many, where there was one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub keeping: Option<Keeping>,
    }

    /// What a new allocation changes.
    pub struct AllocationChange {
        /// Coaches and schools with the same mentor as before.
        pub kept: u32,
        /// Those with another mentor, with one at last, or with none any more; in the order of their ids.
        pub moved: Vec<MovedCoach>,
        /// Mentors in another district than before, in the order of their ids.
        pub mentors: Vec<MovedMentor>,
    }

    /// Somebody with another mentor than before.
    pub struct MovedCoach {
        /// The coach or school.
        pub coach: CoachId,
        /// The mentor before.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<MentorId>,
        /// The mentor now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<MentorId>,
    }

    /// A mentor in another district than before.
    pub struct MovedMentor {
        /// The mentor.
        pub mentor: MentorId,
        /// The district before.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<PlaceId>,
        /// The district now.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<PlaceId>,
    }

    /// What came of the wish to keep so many.
    ///
    /// The allocation is the best one by the policy with a cost for each change added to its first level; so no allocation that keeps as
    /// many is better. That policy is what [`keeping_policy`] gives, and its proof is by that.
    pub struct Keeping {
        /// How many were to be kept.
        pub asked: u32,
        /// How many are.
        pub kept: u32,
        /// The cost of each change.
        pub change_cost: u32,
        /// What the first level of the policy comes to, without that.
        pub cost: i64,
        /// No allocation that keeps as many as were asked, and serves as many, comes to less.
        pub at_least: i64,
        /// Whether nothing that keeps as many as were asked is better: whether the two are the same.
        pub is_optimal: bool,
    }
}

/// Allocates again after something has changed, and says what that changes; where a share is given, keeps at least so much of the
/// last allocation, of those who are still there, if that can be kept at all. Where so much is to be kept, the last allocation stands for the
/// year before, so that what the policy says of changes is said of it.
///
/// # Errors
/// As [`allocate`](fn@super::allocate).
pub fn reallocate(
    policy: &AllocationPolicy,
    problem: &AllocationProblem,
    last: &Allocation,
    keep: Option<Share>,
) -> Result<Reallocation, CpdError> {
    let there = still_there(problem, last);
    let Some(share) = keep else {
        let free = allocate_from(policy, problem, Some(last))?;
        return Ok(Reallocation { change: change(last, &free), allocation: free, keeping: None });
    };
    let asked = asked(share, there)?;
    let after = keeping_problem(problem, last);
    let with =
        |cost: u32, from: &Allocation| allocate_from(&keeping_policy(policy, cost), &after, Some(from));
    let kept = |allocation: &Allocation| change(last, allocation).kept;
    // The more a change costs, the more is kept: the least cost that keeps enough is found by halving.
    let (mut low, mut high) = (0_u32, MOST);
    let mut best = with(0, last)?;
    if kept(&best) >= asked {
        high = 0;
    } else {
        best = with(MOST, &best)?;
    }
    while low < high && kept(&best) >= asked {
        let middle = low.midpoint(high);
        let found = with(middle, &best)?;
        if kept(&found) >= asked {
            (high, best) = (middle, found);
        } else {
            low = middle.saturating_add(1);
        }
    }
    let kept = kept(&best);
    let total = best.proof.coaches.get(2).map_or(0, |level| level.cost);
    let of_changes = |kept: u32| i64::from(there.saturating_sub(kept)).saturating_mul(i64::from(high));
    let (cost, at_least) = (total.saturating_sub(of_changes(kept)), total.saturating_sub(of_changes(asked)));
    let is_optimal = kept >= asked && cost == at_least;
    let keeping = Keeping { asked, kept, change_cost: high, cost, at_least: at_least.min(cost), is_optimal };
    Ok(Reallocation { change: change(last, &best), allocation: best, keeping: Some(keeping) })
}

/// A policy with a cost of each change added to its first level, and as few changes as possible among what is best by that.
#[must_use]
pub fn keeping_policy(policy: &AllocationPolicy, change_cost: u32) -> AllocationPolicy {
    let mut changed = policy.clone();
    let name = changed.levels.first().map_or_else(|| policy.name.clone(), |first| first.name.clone());
    let level = |terms| CostLevel { name: name.clone(), terms, basis: Basis::default() };
    if changed.levels.is_empty() {
        changed.levels.push(level(Vec::new()));
    }
    if let Some(first) = changed.levels.first_mut() {
        first.terms.push(CostTerm::Change { cost: change_cost });
    }
    changed.levels.insert(1, level(vec![CostTerm::Change { cost: 1 }]));
    changed
}

/// A problem after an allocation: that one is the year before.
#[must_use]
pub fn keeping_problem(problem: &AllocationProblem, last: &Allocation) -> AllocationProblem {
    let last = LastYear { mentors: last.mentors.clone(), coaches: last.coaches.clone() };
    AllocationProblem { last_year: Some(last), ..problem.clone() }
}

/// Whether an allocation that was to keep so much is what it says it is.
///
/// # Errors
/// As [`verify_allocation`].
pub fn verify_keeping(
    policy: &AllocationPolicy,
    problem: &AllocationProblem,
    last: &Allocation,
    reallocation: &Reallocation,
) -> Result<super::answer::AllocationVerification, CpdError> {
    match &reallocation.keeping {
        None => verify_allocation(policy, problem, &reallocation.allocation),
        Some(keeping) => {
            let policy = keeping_policy(policy, keeping.change_cost);
            verify_allocation(&policy, &keeping_problem(problem, last), &reallocation.allocation)
        }
    }
}

fn asked(share: Share, there: u32) -> Result<u32, CpdError> {
    let least = Amount::whole(i64::from(there)).times(share.amount());
    // Rounded up: not one less than the share.
    let floored = least.and_then(|least| Amount::ZERO.minus(least)).and_then(Amount::floored);
    let floored = floored.map_err(|overflow| overflow.of("coaches to keep"))?;
    Ok(u32::try_from(floored.saturating_neg()).unwrap_or(u32::MAX))
}

/// How many pairs of an allocation are still there.
fn still_there(problem: &AllocationProblem, last: &Allocation) -> u32 {
    let mentors: BTreeMap<&MentorId, ()> = problem.mentors.iter().map(|one| (&one.id, ())).collect();
    let coaches: BTreeMap<&CoachId, ()> = problem
        .coaches
        .iter()
        .map(|one| &one.id)
        .chain(problem.weak_schools.iter().map(|one| &one.id))
        .map(|id| (id, ()))
        .collect();
    let there = last
        .coaches
        .iter()
        .filter(|one| mentors.contains_key(&one.mentor) && coaches.contains_key(&one.coach));
    count_of(there.count())
}

fn change(last: &Allocation, new: &Allocation) -> AllocationChange {
    let before: BTreeMap<&CoachId, &MentorId> =
        last.coaches.iter().map(|one| (&one.coach, &one.mentor)).collect();
    let now = new.coaches.iter().map(|one| (&one.coach, Some(&one.mentor)));
    let now: BTreeMap<&CoachId, Option<&MentorId>> =
        now.chain(new.unserved.iter().map(|coach| (coach, None))).collect();
    let mut answer = AllocationChange { kept: 0, moved: Vec::new(), mentors: Vec::new() };
    for (coach, to) in now {
        let from = before.get(coach).copied();
        if from == to {
            answer.kept = answer.kept.saturating_add(u32::from(to.is_some()));
        } else {
            answer.moved.push(MovedCoach { coach: coach.clone(), from: from.cloned(), to: to.cloned() });
        }
    }
    let before: BTreeMap<&MentorId, &PlaceId> =
        last.mentors.iter().map(|one| (&one.mentor, &one.district)).collect();
    let now = new.mentors.iter().map(|one| (&one.mentor, Some(&one.district)));
    let now: BTreeMap<&MentorId, Option<&PlaceId>> =
        now.chain(new.unplaced.iter().map(|mentor| (mentor, None))).collect();
    for (mentor, to) in now {
        let from = before.get(mentor).copied();
        if from != to {
            answer.mentors.push(MovedMentor { mentor: mentor.clone(), from: from.cloned(), to: to.cloned() });
        }
    }
    answer
}
