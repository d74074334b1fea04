//! Decisions, states and next steps of a cycle as plain text.

use serde_json::{Map, Value};

use super::catalog::{Arguments, message_id};
use super::sheet::Sheet;
use crate::calendar::Date;
use crate::cycle::{
    ActionKind, Cycle, CycleDecision, CycleReason, NextStep, NextStepState, PlanLine, PlanState, Portfolio,
    RunState,
};
use crate::edge::{code, fields};
use crate::error::CpdError;
use crate::id::{CycleId, EvidenceId, IndicatorId, OwnerId, PhaseId, RoleId, StepId};
use crate::locale::Language;
use crate::rulebook::Rulebook;

/// A decision as plain text: what was done, or why it was refused.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle.
pub fn decision(
    rulebook: &Rulebook,
    cycle: &CycleId,
    action: ActionKind,
    decision: &CycleDecision,
    language: &Language,
) -> Result<String, CpdError> {
    let mut page = CyclePage::new(rulebook, cycle, language)?;
    match &decision.event {
        Some(event) => {
            let id = if event.late { "cycle-done-late" } else { "cycle-done" };
            let fields = [("step", page.step(&event.step)), ("phase", page.phase(&event.to))];
            page.sheet.said(0, id, fields);
        }
        None => page.sheet.said(0, "cycle-refused", [("action", page.action(action))]),
    }
    page.reasons(1, &decision.reasons);
    Ok(page.sheet.lines.finish())
}

/// One reason as a sentence.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle.
pub fn cycle_reason(
    rulebook: &Rulebook,
    cycle: &CycleId,
    reason: &CycleReason,
    language: &Language,
) -> Result<String, CpdError> {
    Ok(CyclePage::new(rulebook, cycle, language)?.sentence(reason))
}

/// The runs of a portfolio as plain text, one fact a line; those of other programmes' cycles are left out.
#[must_use]
pub fn runs(rulebook: &Rulebook, portfolio: &Portfolio, language: &Language) -> String {
    let mut text = Vec::new();
    let states = crate::cycle::runs(portfolio);
    for cycle in &rulebook.programme().cycles {
        let of_cycle: Vec<&RunState> = states.iter().filter(|state| state.cycle == cycle.id).collect();
        if of_cycle.is_empty() {
            continue;
        }
        let mut page = CyclePage { sheet: Sheet::new(rulebook, language), cycle };
        page.title(&portfolio.owner);
        of_cycle.into_iter().for_each(|state| page.run(state));
        text.push(page.sheet.lines.finish());
    }
    text.join("\n")
}

/// What is due in a cycle as plain text, one step a line.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle.
pub fn next_steps(
    rulebook: &Rulebook,
    cycle: &CycleId,
    owner: &OwnerId,
    steps: &[NextStep],
    on: Date,
    language: &Language,
) -> Result<String, CpdError> {
    let mut page = CyclePage::new(rulebook, cycle, language)?;
    page.title(owner);
    page.sheet.said(0, "cycle-next", [("on", on.to_string())]);
    if steps.is_empty() {
        page.sheet.said(1, "cycle-next-none", []);
    }
    for step in steps {
        let due = step.due.map_or("none".to_owned(), |due| due.to_string());
        let (run, roles) = (step.run.to_string(), page.roles(step.roles.iter()));
        let fields = [("run", run), ("step", page.step(&step.step)), ("roles", roles), ("due", due)];
        let opens = step.opens.map_or(String::new(), |opens| opens.to_string());
        let state = match step.state {
            NextStepState::Overdue => page.sheet.message("cycle-next-overdue", []),
            NextStepState::Ready => page.sheet.message("cycle-next-ready", []),
            NextStepState::Blocked => page.sheet.message("cycle-next-blocked", []),
            NextStepState::NotYet => page.sheet.message("cycle-next-not-yet", [("opens", opens)]),
        };
        let text = page.sheet.message("cycle-next-step", fields);
        page.sheet.lines.line(1, format!("{text}: {state}"));
        page.reasons(2, &step.reasons);
    }
    Ok(page.sheet.lines.finish())
}

/// A page about a cycle.
struct CyclePage<'a> {
    sheet: Sheet<'a>,
    cycle: &'a Cycle,
}

impl<'a> CyclePage<'a> {
    fn new(rulebook: &'a Rulebook, cycle: &CycleId, language: &'a Language) -> Result<Self, CpdError> {
        Ok(Self { sheet: Sheet::new(rulebook, language), cycle: rulebook.programme().cycle(cycle)? })
    }

    fn title(&mut self, owner: &OwnerId) {
        let language = self.sheet.language;
        let programme = self.sheet.rulebook.programme().name.get(language).to_owned();
        let cycle = self.cycle.name.get(language).to_owned();
        self.sheet.said(
            0,
            "cycle-title",
            [("programme", programme), ("cycle", cycle), ("owner", owner.to_string())],
        );
    }

    fn run(&mut self, state: &RunState) {
        self.sheet.lines.gap();
        self.sheet.said(
            0,
            "cycle-run",
            [("run", state.run.to_string()), ("phase", self.phase(&state.phase))],
        );
        if let Some(brought) = &state.brought {
            let (gaps, next) = (self.indicators(brought.gaps.iter()), self.indicators(brought.next.iter()));
            let fields = [("run", brought.run.to_string()), ("gaps", gaps), ("next", next)];
            self.sheet.said(1, "cycle-run-brought", fields);
        }
        for leave in &state.leave {
            match leave.end {
                Some(end) => {
                    let fields = [("start", leave.start.to_string()), ("end", end.to_string())];
                    self.sheet.said(1, "cycle-run-leave", fields);
                }
                None => self.sheet.said(1, "cycle-run-leave-open", [("start", leave.start.to_string())]),
            }
        }
        for late in &state.late {
            let fields = [("on", late.on.to_string()), ("step", self.step(&late.step))];
            self.sheet.said(1, "cycle-run-late", fields);
        }
        if state.reopened > 0 {
            self.sheet.said(1, "cycle-run-reopened", [("count", state.reopened.to_string())]);
        }
        if !state.plan.is_empty() {
            self.sheet.said(1, "cycle-run-plan", []);
        }
        for PlanLine { item, state } in &state.plan {
            let id = match state {
                PlanState::Planned => "cycle-plan-planned",
                PlanState::Done => "cycle-plan-done",
                PlanState::Withdrawn => "cycle-plan-withdrawn",
            };
            let name = match &item.title {
                Some(title) => title.clone(),
                None => self.sheet.activity_kind(&item.activity_kind),
            };
            self.sheet.said(2, id, [("item", item.id.to_string()), ("kind", name)]);
        }
        if !state.activities.is_empty() {
            self.sheet.said(1, "cycle-run-activities", []);
        }
        for line in &state.activities {
            let fields = [
                ("start", line.start.to_string()),
                ("activity", line.activity.to_string()),
                ("kind", self.sheet.activity_kind(&line.activity_kind)),
            ];
            self.sheet.said(2, "cycle-run-activity", fields);
        }
    }

    fn reasons(&mut self, depth: usize, reasons: &[CycleReason]) {
        for reason in reasons {
            let sentence = self.sentence(reason);
            self.sheet.lines.line(depth, format!("- {sentence}"));
        }
    }

    fn sentence(&self, reason: &CycleReason) -> String {
        let fields: Map<String, Value> = fields(reason);
        let code = fields.get("code").and_then(Value::as_str).unwrap_or_default();
        let mut arguments = Arguments::new();
        for (name, value) in fields.iter().filter(|(name, _)| *name != "code") {
            let words = match value {
                Value::String(text) => self.word(name, text),
                Value::Array(list) => {
                    let words: Vec<String> =
                        list.iter().filter_map(Value::as_str).map(|text| self.word(name, text)).collect();
                    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
                }
                other => other.to_string(),
            };
            arguments.insert(name.clone(), words);
        }
        self.sheet.catalog.message(&format!("cycle-{}", message_id(code)), &arguments)
    }

    /// The word for an argument: a name where it is an id of the programme, else the text itself.
    fn word(&self, name: &str, text: &str) -> String {
        let id = |text: &str| text.parse::<PhaseId>().ok();
        match name {
            "action" => self.sheet.message(&format!("action-{}", message_id(text)), []),
            "phase" | "phases" => id(text).map_or_else(|| text.to_owned(), |id| self.phase(&id)),
            "role" | "roles" => {
                text.parse::<RoleId>().map_or_else(|_| text.to_owned(), |role| self.sheet.role(&role))
            }
            "indicators" | "open" => {
                text.parse().map_or_else(|_| text.to_owned(), |indicator| self.indicator(&indicator))
            }
            "evidence" => {
                text.parse::<EvidenceId>().map_or_else(|_| text.to_owned(), |id| self.evidence(&id))
            }
            "rater" => self.rater(text),
            _ => text.to_owned(),
        }
    }

    fn action(&self, action: ActionKind) -> String {
        self.sheet.message(&format!("action-{}", message_id(&code(&action))), [])
    }

    fn phase(&self, id: &PhaseId) -> String {
        self.sheet.name(self.cycle.phase(id).map(|phase| &phase.name), id.as_str())
    }

    fn step(&self, id: &StepId) -> String {
        self.sheet.name(self.cycle.step(id).map(|step| &step.name), id.as_str())
    }

    fn evidence(&self, id: &EvidenceId) -> String {
        let known = self.sheet.rulebook.programme().evidence.iter().find(|kind| kind.id == *id);
        self.sheet.name(known.map(|kind| &kind.name), id.as_str())
    }

    fn rater(&self, id: &str) -> String {
        let assessments = &self.sheet.rulebook.programme().assessments;
        let own = assessments.iter().filter(|rule| Some(&rule.id) == self.cycle.assessment.as_ref());
        let known = own.flat_map(|rule| &rule.raters).find(|rater| rater.id.as_str() == id);
        self.sheet.name(known.map(|rater| &rater.name), id)
    }

    fn roles<'r>(&self, roles: impl Iterator<Item = &'r RoleId>) -> String {
        roles.map(|role| self.sheet.role(role)).collect::<Vec<_>>().join(", ")
    }

    /// An indicator as the framework of the cycle's assessment names it: others may use the same ids.
    fn indicator(&self, id: &IndicatorId) -> String {
        self.sheet.indicator_of(self.cycle, id)
    }

    fn indicators<'i>(&self, ids: impl Iterator<Item = &'i IndicatorId>) -> String {
        let names: Vec<String> = ids.map(|id| self.indicator(id)).collect();
        if names.is_empty() { "–".to_owned() } else { names.join(", ") }
    }
}
