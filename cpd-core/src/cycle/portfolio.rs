//! [`Portfolio`]: everything that was done in somebody's cycles, as events that speak for themselves.

use std::collections::BTreeMap;

use super::action::Action;
use crate::assessment::IndicatorLevel;
use crate::calendar::Date;
use crate::document::{self, Problems, child, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{
    CycleId, IndicatorId, OwnerId, PersonId, PhaseId, PlanItemId, ProgrammeId, RoleId, RunId, StepId,
};

/// The version of the format of events.
pub(super) const FORMAT: u32 = 1;

document! {
    /// What a person or a school has done in its cycles. It only grows: a correction is another event.
    ///
    /// ```json
    /// { "owner": "T-1" }
    /// ```
    pub struct Portfolio {
        /// Whose it is.
        owner: OwnerId,
        /// The events, in the order in which they were decided.
        events: Vec<Event> = default,
    }
}

document! {
    /// Something that was done. An event holds all that is needed to understand it: which rules decided it, in which
    /// phase, and where it led.
    ///
    /// ```json
    /// {
    ///   "format": 1, "programme": "lao-pdr", "programmeVersion": "1.0.0", "cycle": "teacher-year", "owner": "T-1",
    ///   "run": "2025", "step": "open", "by": "T-1", "role": "teacher", "on": "2025-09-03", "to": "self-assessment",
    ///   "action": { "kind": "open" }
    /// }
    /// ```
    pub struct Event {
        /// The version of the format of events: 1.
        format: u32,
        /// The programme whose rules decided it.
        programme: ProgrammeId,
        /// The version of those rules.
        programme_version: String,
        /// The cycle.
        cycle: CycleId,
        /// Whose run it is.
        owner: OwnerId,
        /// The run.
        run: RunId,
        /// The row of the table that allowed it.
        step: StepId,
        /// Who did it.
        by: PersonId,
        /// As what.
        role: RoleId,
        /// On which day, as its writer says.
        on: Date,
        /// Why, where a reason was given.
        reason: Option<String> = default,
        /// Whether the phase had closed by then.
        late: bool = default,
        /// The phase in which it was done; left out for an opening.
        from: Option<PhaseId> = default,
        /// The phase that it led to.
        to: PhaseId,
        /// Whether the run is over in that phase.
        ended: bool = default,
        /// What the run before brings into this one, for an opening.
        brings: Option<Brought> = default,
        /// What was done.
        action: Action,
    }
}

document! {
    /// What a run brings into the next one.
    ///
    /// ```json
    /// { "run": "2024", "gaps": ["1.1.1"], "next": ["1.1.1", "2.1.1"], "open": ["I-3"] }
    /// ```
    pub struct Brought {
        /// The run before.
        run: RunId,
        /// The gaps that its last ratings left, the largest first.
        gaps: Vec<IndicatorId> = default,
        /// What its reflections want to go on with, in the order of the framework's ids.
        next: Vec<IndicatorId> = default,
        /// The items of its plan that were not carried out.
        open: Vec<PlanItemId> = default,
    }
}

document! {
    /// What somebody wants to do.
    ///
    /// ```json
    /// {
    ///   "cycle": "teacher-year", "owner": "T-1", "run": "2025", "by": "P-1", "role": "principal", "on": "2025-11-20",
    ///   "action": { "kind": "agree" }
    /// }
    /// ```
    pub struct Command {
        /// In which cycle.
        cycle: CycleId,
        /// In whose run.
        owner: OwnerId,
        /// In which run: the number of the school year, or the name of a project.
        run: RunId,
        /// Who wants it.
        by: PersonId,
        /// As what.
        role: RoleId,
        /// On which day.
        on: Date,
        /// Why.
        reason: Option<String> = default,
        /// What.
        action: Action,
    }
}

impl Portfolio {
    /// Reads a portfolio.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: what is not of the expected shape, and events that
    /// cannot have followed each other.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Portfolio, text, |_| Problems::default(), Self::problems)
    }

    /// An empty portfolio.
    #[must_use]
    pub fn new(owner: OwnerId) -> Self {
        Self { owner, events: Vec::new() }
    }

    /// The events of one run, in their order.
    pub(super) fn run<'a>(&'a self, cycle: &'a CycleId, run: &'a RunId) -> impl Iterator<Item = &'a Event> {
        self.events.iter().filter(move |event| event.cycle == *cycle && event.run == *run)
    }

    fn problems(&self) -> Problems {
        let mut found = Problems::default();
        let mut phases: BTreeMap<(&CycleId, &RunId), &PhaseId> = BTreeMap::new();
        for (index, event) in self.events.iter().enumerate() {
            let here = format!("/events/{index}");
            if event.format != FORMAT {
                let message = format!("found the format `{}`, where {FORMAT} is expected", event.format);
                let help = "use a version of the library that reads this format".to_owned();
                found.push(child(&here, "format"), "unknownFormat", message, Some(help));
            }
            if event.owner != self.owner {
                let message =
                    format!("found the owner `{}` in the portfolio of `{}`", event.owner, self.owner);
                let help = "keep it in the portfolio of its owner".to_owned();
                found.push(child(&here, "owner"), "otherOwner", message, Some(help));
            }
            let opens = matches!(event.action, Action::Open { .. });
            if opens != event.from.is_none() {
                let (message, help) = if opens {
                    ("found an opening that comes from a phase", "leave out `from`")
                } else {
                    ("found a run that does not begin with its opening", "put the event that opened it first")
                };
                found.push(
                    child(&here, "action"),
                    "brokenSequence",
                    message.to_owned(),
                    Some(help.to_owned()),
                );
            }
            let phase = phases.insert((&event.cycle, &event.run), &event.to);
            if phase != event.from.as_ref() {
                let known = |phase: Option<&PhaseId>| phase.map_or("none".to_owned(), |id| format!("`{id}`"));
                let message = format!(
                    "found the phase {}, where the events before have led to {}",
                    known(event.from.as_ref()),
                    known(phase)
                );
                let help = "keep the events in the order in which they were decided".to_owned();
                found.push(child(&here, "from"), "brokenSequence", message, Some(help));
            }
        }
        found
    }
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether the programme allows it is a question of
    /// [`decide`](crate::decide).
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Command, text, |_| Problems::default(), |_| Problems::default())
    }
}

impl Action {
    /// The indicators that it cites.
    pub(super) fn indicators(&self) -> Vec<&IndicatorId> {
        match self {
            Self::Rate { levels, .. } => {
                levels.iter().map(|IndicatorLevel { indicator, .. }| indicator).collect()
            }
            Self::Plan { item } => item.answers.iter().collect(),
            Self::Reflect { next, .. } => next.iter().collect(),
            _ => Vec::new(),
        }
    }
}
