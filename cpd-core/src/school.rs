//! The school's year beside those of its teachers: what its plan takes up of theirs, and what it could.

use std::collections::BTreeMap;

use crate::answer::answer;
use crate::cycle::{PlanItem, PlanState, Portfolio, RunState, ServedItem, runs};
use crate::error::CpdError;
use crate::id::{ActivityKindId, CycleId, IndicatorId, OwnerId, PlanItemId, RunId};
use crate::rulebook::Rulebook;

answer! {
    /// How a school's plan and the plans of its teachers hang together.
    pub struct SchoolLinks {
        /// The run of the school and of the teachers.
        pub run: RunId,
        /// The teachers' cycle.
        pub teacher_cycle: CycleId,
        /// The items of the school's plan, in its order.
        pub items: Vec<SchoolItem>,
        /// The items of the teachers' plans, in the order of the teachers and of their plans.
        pub teachers: Vec<TeacherItem>,
        /// What the school's plan could take up: the teachers' items that no item of it serves, those of one kind of
        /// activity with the same indicators together.
        pub proposed: Vec<ProposedItem>,
    }

    /// An item of the school's plan.
    pub struct SchoolItem {
        /// The item.
        pub item: PlanItemId,
        /// The teachers' items that it serves.
        pub serves: Vec<ServedItem>,
        /// Those of them that no teacher's plan holds, or no longer.
        pub missing: Vec<ServedItem>,
    }

    /// An item of a teacher's plan.
    pub struct TeacherItem {
        /// The teacher.
        pub owner: OwnerId,
        /// The item.
        pub item: PlanItemId,
        /// The items of the school's plan that serve it.
        pub served_by: Vec<PlanItemId>,
    }

    /// Something that the school's plan could take up.
    pub struct ProposedItem {
        /// The kind of activity.
        pub activity_kind: ActivityKindId,
        /// The indicators that it answers, in order.
        pub answers: Vec<IndicatorId>,
        /// The teachers' items that it would serve.
        pub serves: Vec<ServedItem>,
    }
}

/// How the plan of a school's run and those of its teachers' runs of the same name hang together. Items that were
/// withdrawn are left out; portfolios without such a run have no items.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle.
pub fn school_links(
    rulebook: &Rulebook,
    school: &Portfolio,
    school_cycle: &CycleId,
    teachers: &[Portfolio],
    teacher_cycle: &CycleId,
    run: &RunId,
) -> Result<SchoolLinks, CpdError> {
    let programme = rulebook.programme();
    programme.cycle(school_cycle)?;
    programme.cycle(teacher_cycle)?;
    let of_school = items(school, school_cycle, run);
    let mut of_teachers: BTreeMap<ServedItem, PlanItem> = BTreeMap::new();
    let mut order: Vec<ServedItem> = Vec::new();
    for teacher in teachers {
        for item in items(teacher, teacher_cycle, run) {
            let key = ServedItem { owner: teacher.owner.clone(), item: item.id.clone() };
            order.push(key.clone());
            of_teachers.insert(key, item);
        }
    }
    let served_by = |key: &ServedItem| -> Vec<PlanItemId> {
        of_school.iter().filter(|item| item.serves.contains(key)).map(|item| item.id.clone()).collect()
    };
    let mut proposed: BTreeMap<(ActivityKindId, Vec<IndicatorId>), Vec<ServedItem>> = BTreeMap::new();
    let mut lines = Vec::with_capacity(order.len());
    for key in order {
        let served_by = served_by(&key);
        if served_by.is_empty()
            && let Some(item) = of_teachers.get(&key)
        {
            let answers = crate::order::sorted_by_key(item.answers.clone(), Clone::clone);
            proposed.entry((item.activity_kind.clone(), answers)).or_default().push(key.clone());
        }
        lines.push(TeacherItem { owner: key.owner, item: key.item, served_by });
    }
    let items = of_school.into_iter().map(|item| {
        let missing = item.serves.iter().filter(|key| !of_teachers.contains_key(key)).cloned().collect();
        SchoolItem { item: item.id, serves: item.serves, missing }
    });
    Ok(SchoolLinks {
        run: run.clone(),
        teacher_cycle: teacher_cycle.clone(),
        items: items.collect(),
        teachers: lines,
        proposed: proposed
            .into_iter()
            .map(|((activity_kind, answers), serves)| ProposedItem { activity_kind, answers, serves })
            .collect(),
    })
}

/// The items of a run's plan that were not withdrawn.
fn items(portfolio: &Portfolio, cycle: &CycleId, run: &RunId) -> Vec<PlanItem> {
    let state: Option<RunState> =
        runs(portfolio).into_iter().find(|state| state.cycle == *cycle && state.run == *run);
    let lines = state.map(|state| state.plan).unwrap_or_default();
    lines.into_iter().filter(|line| line.state != PlanState::Withdrawn).map(|line| line.item).collect()
}
