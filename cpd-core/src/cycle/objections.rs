//! What speaks against a command: its run, its phase and role, its time, and what it cites.

use super::action::{Action, ActionKind, PlanItem};
use super::decide::Question;
use super::gaps::assessed;
use super::portfolio::Event;
use super::reason::CycleReason;
use super::rules::{CycleOwner, CycleRuns, Late, Presence, Step};
use super::state::{PlanState, RunState};
use super::window::{PutOff, first_day, phase_days};
use crate::assessment::{IndicatorLevel, RaterRule};
use crate::framework::Framework;
use crate::id::{ActivityId, PlanItemId, ToolId};

impl<'a> Question<'a> {
    /// Whether the run can be meant at all.
    pub(super) fn wrong_run(&self) -> Vec<CycleReason> {
        let (command, mut reasons) = (self.command, Vec::new());
        if command.owner != self.portfolio.owner {
            reasons.push(CycleReason::OtherOwner { owner: self.portfolio.owner.clone() });
        }
        if self.cycle.runs == CycleRuns::SchoolYear && self.year.is_none() {
            reasons.push(CycleReason::NotASchoolYear { run: command.run.clone() });
        }
        match (&self.state, &command.action) {
            (None, Action::Open { .. }) => {}
            (Some(_), Action::Open { .. }) => {
                reasons.push(CycleReason::AlreadyOpen { run: command.run.clone() });
            }
            (None, _) => reasons.push(CycleReason::NotOpen { run: command.run.clone() }),
            (Some(_), _) => {}
        }
        reasons
    }

    /// The rows of the table that the command can go by.
    pub(super) fn rows(&self, reasons: &mut Vec<CycleReason>) -> Vec<&'a Step> {
        let (command, kind) = (self.command, self.command.action.kind());
        let of_kind: Vec<&'a Step> = self.cycle.steps.iter().filter(|step| step.action == kind).collect();
        if of_kind.is_empty() {
            reasons.push(CycleReason::NoSuchStep { action: kind });
            return Vec::new();
        }
        let of_phase: Vec<&'a Step> = of_kind.iter().copied().filter(|step| self.is_of_phase(step)).collect();
        if let Some(state) = &self.state
            && kind != ActionKind::Open
            && of_phase.is_empty()
        {
            let phases = unique(of_kind.iter().flat_map(|step| &step.from));
            reasons.push(CycleReason::OutOfPhase { action: kind, phase: state.phase.clone(), phases });
        }
        // Where no row is of the phase, the role is judged by all of them.
        let judged = if of_phase.is_empty() { &of_kind } else { &of_phase };
        if !judged.iter().any(|step| step.by.contains(&command.role)) {
            let roles = unique(judged.iter().flat_map(|step| &step.by));
            reasons.push(CycleReason::WrongRole { role: command.role.clone(), roles });
        }
        of_phase.into_iter().filter(|step| step.by.contains(&command.role)).collect()
    }

    fn is_of_phase(&self, step: &Step) -> bool {
        self.state.as_ref().map_or(step.from.is_empty(), |state| step.from.contains(&state.phase))
    }

    /// Whether the step is late, with what is wrong with its time.
    pub(super) fn out_of_time(&self, step: &Step, reasons: &mut Vec<CycleReason>) -> bool {
        let on = self.command.on;
        let leave = self.state.as_ref().and_then(RunState::on_leave);
        match (step.during.unwrap_or(Presence::AtWork), leave) {
            (Presence::AtWork, Some(leave)) => reasons.push(CycleReason::OnLeave { since: leave.start }),
            (Presence::OnLeave, None) => reasons.push(CycleReason::NotOnLeave {}),
            _ => {}
        }
        let phase = self.state.as_ref().map(|state| &state.phase).or(step.to.as_ref());
        let Some(phase) = phase.and_then(|id| self.cycle.phase(id)) else { return false };
        let joined = match &self.command.action {
            Action::Open { joined, .. } => *joined,
            _ => None,
        };
        let days = phase_days(self.cycle, phase, self.year, PutOff::of(self.state.as_ref(), joined), on);
        if let Some(opens) = first_day(step, days, self.state.as_ref()).filter(|opens| on < *opens) {
            reasons.push(CycleReason::TooEarly { opens });
        }
        let Some(closed) = days.closes.filter(|closes| *closes < on) else { return false };
        match step.late {
            Some(Late::Refused) => reasons.push(CycleReason::TooLate { closed }),
            Some(Late::WithReason)
                if self.command.reason.as_deref().is_none_or(|text| text.trim().is_empty()) =>
            {
                reasons.push(CycleReason::LateWithoutReason { closed });
            }
            Some(Late::WithReason) | None => {}
        }
        true
    }

    /// What the command says against what is known.
    pub(super) fn contradictions(&self, reasons: &mut Vec<CycleReason>) {
        let command = self.command;
        if let Some(before) = self.repeated() {
            reasons.push(CycleReason::AlreadyDone { on: before.on });
        }
        self.unknown_indicators(reasons);
        if let Action::Open { joined: Some(joined), .. } = &command.action {
            let last = self.year.map_or(command.on, |year| year.end.min(command.on));
            if last < *joined {
                reasons.push(CycleReason::JoinedTooLate { joined: *joined, last });
            }
        }
        let Some(state) = &self.state else { return };
        let item_known = |id: &PlanItemId| state.plan.iter().any(|line| line.item.id == *id);
        let open_item = |id: &PlanItemId| {
            state.plan.iter().any(|line| line.item.id == *id && line.state != PlanState::Withdrawn)
        };
        let missing = |id: &ActivityId| {
            state.activity(id).is_none().then(|| CycleReason::NoSuchActivity { activity: id.clone() })
        };
        match &command.action {
            Action::Plan { item } => {
                if item_known(&item.id) {
                    reasons.push(CycleReason::ItemExists { item: item.id.clone() });
                }
                if let Some(follows) = item.follows.as_ref().filter(|id| !open_item(id)) {
                    reasons.push(CycleReason::NoSuchItem { item: follows.clone() });
                }
                if let (Some(start), Some(end)) = (item.from, item.until)
                    && end < start
                {
                    reasons.push(CycleReason::EndBeforeStart { start, end });
                }
                reasons.extend(self.wrong_facilitator(item));
            }
            Action::Withdraw { item } if !open_item(item) => {
                reasons.push(CycleReason::NoSuchItem { item: item.clone() });
            }
            Action::Designate { offering, .. }
                if state.designated.iter().any(|line| line.offering == *offering) =>
            {
                reasons.push(CycleReason::AlreadyDesignated { offering: offering.clone() });
            }
            Action::Engage { activity, item, from, until, .. } => {
                if state.activity(activity).is_some() {
                    reasons.push(CycleReason::ActivityExists { activity: activity.clone() });
                }
                if let Some(item) = item.as_ref().filter(|id| !open_item(id)) {
                    reasons.push(CycleReason::NoSuchItem { item: item.clone() });
                }
                let end = until.unwrap_or(*from);
                if end < *from {
                    reasons.push(CycleReason::EndBeforeStart { start: *from, end });
                } else if command.on < end {
                    reasons.push(CycleReason::NotHeldYet { until: end });
                }
            }
            Action::Verify { activity } => reasons.extend(missing(activity)),
            Action::Document { activity: Some(activity), .. }
            | Action::Reflect { activity: Some(activity), .. } => {
                reasons.extend(missing(activity));
            }
            _ => {}
        }
    }

    /// The event in the same words on the same day that makes the command one too many: the very last one, or one since the
    /// run came into its phase, on leave, or back from it. What led on may be done again once something else was done, as a
    /// plan may be handed in on the day of the self-assessment.
    fn repeated(&self) -> Option<&'a Event> {
        let command = self.command;
        let events: Vec<&'a Event> = self.portfolio.run(&command.cycle, &command.run).collect();
        for (since, event) in events.into_iter().rev().enumerate() {
            let leave = matches!(event.action, Action::BeginLeave { .. } | Action::EndLeave {});
            let led_on = leave || event.from.as_ref() != Some(&event.to);
            let same = event.on == command.on && event.by == command.by && event.role == command.role;
            if same && event.action == command.action && (since == 0 || !led_on) {
                return Some(event);
            }
            if led_on || self.rates_anew(event) {
                return None;
            }
        }
        None
    }

    /// Whether the command changes what an event has rated: who has changed a rating may change it back.
    fn rates_anew(&self, event: &Event) -> bool {
        let rater = |action: &Action| match action {
            Action::Rate { rater, .. } => Some(rater.clone()),
            _ => None,
        };
        let wanted = rater(&self.command.action);
        wanted.is_some() && wanted == rater(&event.action) && event.by == self.command.by
    }

    fn wrong_facilitator(&self, item: &PlanItem) -> Option<CycleReason> {
        let kinds = &self.rulebook.programme().activity_kinds;
        let roles = &kinds.iter().find(|kind| kind.id == item.activity_kind)?.facilitators;
        let named = item.facilitator.as_ref()?;
        let wrong = !roles.is_empty() && !roles.contains(named);
        wrong.then(|| CycleReason::WrongFacilitator { item: item.id.clone(), roles: roles.clone() })
    }

    fn unknown_indicators(&self, reasons: &mut Vec<CycleReason>) {
        let action = &self.command.action;
        let cited = action.indicators();
        let rates = matches!(action, Action::Rate { .. });
        let Some((rule, framework)) = assessed(self.rulebook, self.cycle, self.command.on) else {
            if rates || !cited.is_empty() {
                reasons.push(CycleReason::NoAssessment {});
            }
            return;
        };
        let unknown = cited.into_iter().filter(|id| framework.indicator(id).is_none());
        reasons.extend(unknown.map(|id| CycleReason::UnknownIndicator { indicator: id.clone() }));
        if let Action::Rate { rater, tool, levels } = action {
            match rule.raters.iter().find(|known| known.id == *rater) {
                Some(known) => self.not_a_rater(known, reasons),
                None => reasons.push(CycleReason::UnknownRater { rater: rater.clone() }),
            }
            let unknown = levels.iter().filter(|rated| framework.rank(&rated.level).is_none());
            reasons.extend(unknown.map(|rated| CycleReason::UnknownLevel { level: rated.level.clone() }));
            reasons.extend(rated_twice(levels));
            reasons.extend(tool.iter().flat_map(|tool| wrong_tool(framework, tool, levels)));
        }
    }

    fn not_a_rater(&self, rater: &RaterRule, reasons: &mut Vec<CycleReason>) {
        let command = self.command;
        if !rater.roles.is_empty() && !rater.roles.contains(&command.role) {
            let (rater, role) = (rater.id.clone(), command.role.clone());
            reasons.push(CycleReason::NotARater { rater, role });
        }
        // The ratings of a school are its own whoever writes them down.
        let own = command.by.as_str() == command.owner.as_str() || self.cycle.owner == CycleOwner::School;
        if rater.own && !own {
            reasons.push(CycleReason::NotByOwner {});
        } else if !rater.own && own && self.cycle.owner == CycleOwner::Person {
            reasons.push(CycleReason::NotByAnother {});
        }
    }
}

/// The indicators that one rating gives two levels.
fn rated_twice(levels: &[IndicatorLevel]) -> Vec<CycleReason> {
    let again = levels.iter().enumerate().filter(|(index, rated)| {
        levels.iter().take(*index).filter(|before| before.indicator == rated.indicator).count() == 1
    });
    again.map(|(_, rated)| CycleReason::RatedTwice { indicator: rated.indicator.clone() }).collect()
}

/// What a tool cannot have rated.
fn wrong_tool(framework: &Framework, tool: &ToolId, levels: &[IndicatorLevel]) -> Vec<CycleReason> {
    if !framework.tools.iter().any(|known| known.id == *tool) {
        return vec![CycleReason::UnknownTool { tool: tool.clone() }];
    }
    let rated = levels.iter().filter_map(|rated| framework.indicator(&rated.indicator));
    let others = rated.filter(|indicator| !indicator.tools.is_empty() && !indicator.tools.contains(tool));
    others
        .map(|indicator| CycleReason::ToolDoesNotMeasure {
            tool: tool.clone(),
            indicator: indicator.id.clone(),
        })
        .collect()
}

/// Each item once, in the order in which they come first.
fn unique<'i, T: Clone + PartialEq + 'i>(items: impl Iterator<Item = &'i T>) -> Vec<T> {
    let mut found = Vec::new();
    for item in items {
        if !found.contains(item) {
            found.push(item.clone());
        }
    }
    found
}
