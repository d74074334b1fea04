//! [`decide`]: is a command allowed, and what comes of it?

use super::action::Action;
use super::gaps::{Gaps, gaps, gaps_for};
use super::guard::{Actor, Grounds};
use super::portfolio::{Brought, Command, Event, FORMAT, Portfolio};
use super::reason::CycleReason;
use super::rules::{Cycle, CycleRuns, Guard, Step};
use super::state::{PlanState, RunState, run};
use super::window::school_year;
use crate::answer::answer;
use crate::calendar::{Date, SchoolYear};
use crate::error::{CpdError, DocumentKind};
use crate::id::{IndicatorId, RunId};
use crate::order::sorted_by_key;
use crate::programme::unknown_in;
use crate::rulebook::Rulebook;

answer! {
    /// What came of a command.
    pub struct CycleDecision {
        /// Whether it was done.
        pub outcome: CycleOutcome,
        /// What was done, to be added to the portfolio; none where the command was refused.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub event: Option<Event>,
        /// Every reason for a refusal.
        pub reasons: Vec<CycleReason>,
        /// Where the run stands afterwards; none where it was never opened.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub state: Option<RunState>,
    }

    /// Whether a command was done.
    #[derive(Copy)]
    pub enum CycleOutcome {
        /// It was done.
        Done,
        /// It was refused, and changes nothing.
        Refused,
    }
}

/// Decides a command: what is done, or every reason why it is not. Nothing is changed; whoever keeps the portfolio adds
/// the event of the answer to it.
///
/// Of several rows of the table that fit action, phase and role, the first that nothing speaks against decides.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where the command names a cycle, role, kind of activity, evidence or leave that the
/// programme does not know.
pub fn decide(
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    command: &Command,
) -> Result<CycleDecision, CpdError> {
    let programme = rulebook.programme();
    let problems = unknown_in(programme, command).into_sorted();
    let cycle = programme.cycles.iter().find(|cycle| cycle.id == command.cycle);
    let Some(cycle) = cycle.filter(|_| problems.is_empty()) else {
        return Err(CpdError::InvalidDocument { kind: DocumentKind::Command, problems });
    };
    let state = run(portfolio, &cycle.id, &command.run);
    let question = Question {
        rulebook,
        portfolio,
        command,
        cycle,
        year: school_year(programme, cycle, &command.run),
        state,
    };
    question.decide()
}

/// A command with everything that is looked at to decide it.
pub(super) struct Question<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) portfolio: &'a Portfolio,
    pub(super) command: &'a Command,
    pub(super) cycle: &'a Cycle,
    pub(super) year: Option<SchoolYear>,
    pub(super) state: Option<RunState>,
}

impl<'a> Question<'a> {
    /// Of the rows that fit, the first one that nothing speaks against decides; else the first one's reasons are given.
    fn decide(self) -> Result<CycleDecision, CpdError> {
        let mut general = self.wrong_run();
        let rows = self.rows(&mut general);
        self.contradictions(&mut general);
        let gaps =
            gaps_for(rows.iter().copied(), self.rulebook, self.portfolio, self.cycle, self.command.on)?;
        let unfinished = unfinished_for(
            rows.iter().copied(),
            self.rulebook,
            self.portfolio,
            self.cycle,
            &self.command.run,
        );
        let judged = rows.into_iter().map(|step| {
            let mut reasons = Vec::new();
            let late = self.out_of_time(step, &mut reasons);
            reasons.extend(self.unmet(step, &gaps, unfinished.as_ref()));
            (step, late, reasons)
        });
        let mut refused: Option<Vec<CycleReason>> = None;
        for (step, late, reasons) in judged {
            if general.is_empty() && reasons.is_empty() {
                return self.done(step, late);
            }
            refused = refused.or(Some(reasons));
        }
        let mut reasons = general;
        for reason in refused.into_iter().flatten() {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        Ok(CycleDecision { outcome: CycleOutcome::Refused, event: None, reasons, state: self.state })
    }

    /// What keeps the guards of a step from holding.
    fn unmet(&self, step: &Step, gaps: &Gaps, unfinished: Option<&RunId>) -> Vec<CycleReason> {
        let command = self.command;
        let actor =
            Actor { by: &command.by, owner: command.owner.as_str(), reason: command.reason.as_deref() };
        let grounds = Grounds {
            programme: self.rulebook.programme(),
            state: self.state.as_ref(),
            gaps,
            unfinished,
            over: self.year.map(|year| year.end).filter(|end| *end < command.on),
            actor: Some(actor),
        };
        step.guards.iter().flat_map(|guard| grounds.unmet(guard)).collect()
    }

    fn done(self, step: &Step, late: bool) -> Result<CycleDecision, CpdError> {
        let (command, programme) = (self.command, self.rulebook.programme());
        let from = self.state.as_ref().map(|state| state.phase.clone());
        let Some(to) = step.to.clone().or_else(|| from.clone()) else {
            // A programme is checked to lead an opening somewhere.
            return Ok(CycleDecision {
                outcome: CycleOutcome::Refused,
                event: None,
                reasons: vec![CycleReason::NoSuchStep { action: step.action }],
                state: None,
            });
        };
        let brings = match &command.action {
            Action::Open { .. } => self.brings()?,
            _ => None,
        };
        let event = Event {
            format: FORMAT,
            programme: programme.id.clone(),
            programme_version: programme.version.clone(),
            cycle: command.cycle.clone(),
            owner: command.owner.clone(),
            run: command.run.clone(),
            step: step.id.clone(),
            by: command.by.clone(),
            role: command.role.clone(),
            on: command.on,
            reason: command.reason.clone(),
            late,
            from,
            ended: self.cycle.phase(&to).is_some_and(|phase| phase.ended),
            to,
            brings,
            action: command.action.clone(),
        };
        let state = match self.state {
            Some(mut state) => {
                state.apply(&event);
                state
            }
            None => RunState::opened(&event),
        };
        Ok(CycleDecision {
            outcome: CycleOutcome::Done,
            event: Some(event),
            reasons: Vec::new(),
            state: Some(state),
        })
    }

    /// What the run before brings into the one that is opened.
    fn brings(&self) -> Result<Option<Brought>, CpdError> {
        let Some(previous) = previous(self.rulebook, self.portfolio, self.cycle, &self.command.run) else {
            return Ok(None);
        };
        let gaps = gaps(self.rulebook, self.portfolio, self.cycle, self.command.on)?.ranked;
        let mut next: Vec<IndicatorId> = Vec::new();
        for id in previous.reflections.iter().flat_map(|line| &line.next) {
            if !next.contains(id) {
                next.push(id.clone());
            }
        }
        let open = previous.plan.iter().filter(|line| line.state == PlanState::Planned);
        let open = open.map(|line| line.item.id.clone()).collect();
        Ok(Some(Brought { run: previous.run, gaps, next: sorted_by_key(next, Clone::clone), open }))
    }
}

/// The run before another one where it has not ended, and where a guard of some step asks for it: looking for it takes
/// long.
pub(super) fn unfinished_for<'s>(
    steps: impl IntoIterator<Item = &'s Step>,
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &Cycle,
    run: &RunId,
) -> Option<RunId> {
    let asked = steps.into_iter().any(|step| step.guards.contains(&Guard::PreviousEnded {}));
    let before = asked.then(|| previous(rulebook, portfolio, cycle, run)).flatten()?;
    (!before.ended).then_some(before.run)
}

/// The run before another one: of school years the latest earlier one, of others the one that was opened last.
fn previous(rulebook: &Rulebook, portfolio: &Portfolio, cycle: &Cycle, run_id: &RunId) -> Option<RunState> {
    let programme = rulebook.programme();
    let start = |id: &RunId| -> Option<Date> { Some(school_year(programme, cycle, id)?.start) };
    let this = start(run_id);
    let mut best: Option<(&RunId, Option<Date>)> = None;
    let opens = |event: &&Event| event.cycle == cycle.id && event.run != *run_id && event.from.is_none();
    for event in portfolio.events.iter().filter(opens) {
        let other = start(&event.run);
        if cycle.runs == CycleRuns::SchoolYear && other >= this {
            continue;
        }
        if best.is_none_or(|(_, known)| known <= other) {
            best = Some((&event.run, other));
        }
    }
    run(portfolio, &cycle.id, best?.0)
}
