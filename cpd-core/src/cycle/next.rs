//! [`next_steps`]: what is due, from whom, by when.

use super::action::ActionKind;
use super::decide::unfinished_for;
use super::gaps::gaps_for;
use super::guard::Grounds;
use super::portfolio::Portfolio;
use super::reason::CycleReason;
use super::rules::{Cycle, CycleRuns, Presence, Step};
use super::state::{RunState, runs};
use super::window::{PutOff, first_day, phase_days, school_year};
use crate::answer::answer;
use crate::calendar::Date;
use crate::error::CpdError;
use crate::id::{CycleId, RoleId, RunId, StepId};
use crate::order::sorted_by;
use crate::rulebook::Rulebook;

answer! {
    /// A step that belongs to the ordinary course of a run and has not been taken.
    pub struct NextStep {
        /// The run.
        pub run: RunId,
        /// The step.
        pub step: StepId,
        /// What is to be done.
        pub action: ActionKind,
        /// Who may do it.
        pub roles: Vec<RoleId>,
        /// The first day on which it can be done, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub opens: Option<Date>,
        /// The last day on which it is in time, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub due: Option<Date>,
        /// Whether it can be done.
        pub state: NextStepState,
        /// What has to be done first.
        pub reasons: Vec<CycleReason>,
    }

    /// Whether a step can be taken.
    #[derive(Copy)]
    pub enum NextStepState {
        /// Its phase has closed.
        Overdue,
        /// It can be done.
        Ready,
        /// Something has to be done first.
        Blocked,
        /// Its phase has not opened yet.
        NotYet,
    }
}

/// What is due in a cycle on a date: for each run that has not ended, the expected steps of its phase, and the opening of
/// the current school year's run. In the order of the days on which they are due, then of the runs and of the table.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle.
pub fn next_steps(
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &CycleId,
    on: Date,
) -> Result<Vec<NextStep>, CpdError> {
    let cycle = rulebook.programme().cycle(cycle)?;
    let mut found = Vec::new();
    let runs: Vec<RunState> = runs(portfolio).into_iter().filter(|run| run.cycle == cycle.id).collect();
    if let Some(current) =
        current_run(rulebook, cycle, on).filter(|id| !runs.iter().any(|run| run.run == *id))
    {
        steps(rulebook, portfolio, cycle, &current, None, on, &mut found)?;
    }
    for run in runs.iter().filter(|run| !run.ended) {
        steps(rulebook, portfolio, cycle, &run.run, Some(run), on, &mut found)?;
    }
    let last = |due: Option<Date>| due.unwrap_or(Date::LAST);
    Ok(sorted_by(found, |one, other| {
        last(one.due).cmp(&last(other.due)).then_with(|| one.run.cmp(&other.run))
    }))
}

/// The run of the school year that a date lies in; none for a cycle that goes by no year, and between two years.
fn current_run(rulebook: &Rulebook, cycle: &Cycle, on: Date) -> Option<RunId> {
    if cycle.runs == CycleRuns::Freely {
        return None;
    }
    let years = on.year().saturating_sub(1)..=on.year();
    let calendar = &rulebook.programme().school_years;
    let year = years.filter_map(|year| calendar.year(year)).find(|year| year.period().contains(on))?;
    year.year.to_string().parse().ok()
}

fn steps(
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &Cycle,
    run: &RunId,
    state: Option<&RunState>,
    on: Date,
    found: &mut Vec<NextStep>,
) -> Result<(), CpdError> {
    let year = school_year(rulebook.programme(), cycle, run);
    let over = year.map(|year| year.end).filter(|end| *end < on);
    let away = state.is_some_and(|state| state.on_leave().is_some());
    let possible = |step: &&Step| {
        let present = match step.during.unwrap_or(Presence::AtWork) {
            Presence::AtWork => !away,
            Presence::OnLeave => away,
            Presence::Either => true,
        };
        let here = match state {
            None => step.from.is_empty(),
            Some(state) => step.from.contains(&state.phase),
        };
        step.expected && present && here
    };
    let due: Vec<&Step> = cycle.steps.iter().filter(possible).collect();
    let gaps = gaps_for(due.iter().copied(), rulebook, portfolio, cycle, on)?;
    let unfinished = unfinished_for(due.iter().copied(), rulebook, portfolio, cycle, run);
    let unfinished = unfinished.as_ref();
    let grounds =
        Grounds { programme: rulebook.programme(), state, gaps: &gaps, unfinished, over, actor: None };
    for step in due {
        let phase = state.map(|state| &state.phase).or(step.to.as_ref()).and_then(|id| cycle.phase(id));
        let days = phase.map(|phase| phase_days(cycle, phase, year, PutOff::of(state, None), on));
        let (opens, due) = days.map_or((None, None), |days| (first_day(step, days, state), days.closes));
        let reasons: Vec<CycleReason> = step.guards.iter().flat_map(|guard| grounds.unmet(guard)).collect();
        let standing = if opens.is_some_and(|opens| on < opens) {
            NextStepState::NotYet
        } else if due.is_some_and(|due| due < on) {
            NextStepState::Overdue
        } else if reasons.is_empty() {
            NextStepState::Ready
        } else {
            NextStepState::Blocked
        };
        found.push(NextStep {
            run: run.clone(),
            step: step.id.clone(),
            action: step.action,
            roles: step.by.clone(),
            opens,
            due,
            state: standing,
            reasons,
        });
    }
    Ok(())
}
