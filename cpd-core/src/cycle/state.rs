//! [`RunState`]: what the events of a run come to.

use std::collections::BTreeMap;

use super::action::{Action, PlanItem};
use super::portfolio::{Brought, Event, Portfolio};
use crate::answer::answer;
use crate::calendar::{Date, Period};
use crate::id::{
    ActivityId, ActivityKindId, CycleId, EvidenceId, FactId, IndicatorId, LevelId, OfferingId, PersonId,
    PhaseId, PlaceId, PlanItemId, RaterId, RoleId, RunId, StepId,
};

answer! {
    /// Where a run stands.
    pub struct RunState {
        /// The cycle.
        pub cycle: CycleId,
        /// The run.
        pub run: RunId,
        /// The phase.
        pub phase: PhaseId,
        /// Whether it is over.
        pub ended: bool,
        /// The day on which it was opened.
        pub opened: Date,
        /// The day on which the owner joined, where that was after the first day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub joined: Option<Date>,
        /// The school.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub place: Option<PlaceId>,
        /// What the run before brings into it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub brought: Option<Brought>,
        /// Leave, the last one without an end while it lasts.
        pub leave: Vec<LeaveLine>,
        /// Who was appointed.
        pub appointed: Vec<AppointedLine>,
        /// The last level of each indicator by each person as each rater, in the order of the raters, indicators and
        /// persons.
        pub ratings: Vec<RatingLine>,
        /// Trainings that the owner was designated for.
        pub designated: Vec<DesignatedLine>,
        /// The plan.
        pub plan: Vec<PlanLine>,
        /// The activities.
        pub activities: Vec<RunActivity>,
        /// Evidence of the run as a whole, by kind.
        pub evidence: Vec<EvidenceId>,
        /// Reflections, in their order.
        pub reflections: Vec<ReflectionLine>,
        /// Steps that were late.
        pub late: Vec<LateLine>,
        /// How often it was opened again.
        pub reopened: u32,
        /// The day on which it was certified.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub certified: Option<Date>,
        /// The day on which it was given up.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub abandoned: Option<Date>,
    }

    /// A leave.
    pub struct LeaveLine {
        /// The kind.
        pub leave: FactId,
        /// The first day.
        pub start: Date,
        /// The day before the return; none while it lasts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end: Option<Date>,
    }

    /// Somebody who was appointed.
    pub struct AppointedLine {
        /// Who.
        pub person: PersonId,
        /// As what.
        pub role: RoleId,
    }

    /// The level of an indicator by a rater.
    pub struct RatingLine {
        /// The rater.
        pub rater: RaterId,
        /// The indicator.
        pub indicator: IndicatorId,
        /// The level.
        pub level: LevelId,
        /// Who rated.
        pub by: PersonId,
        /// On which day.
        pub on: Date,
    }

    /// A training that the owner was designated for.
    pub struct DesignatedLine {
        /// The training.
        pub offering: OfferingId,
        /// Its kind.
        pub activity_kind: ActivityKindId,
        /// By whom.
        pub by: PersonId,
    }

    /// An item of the plan.
    pub struct PlanLine {
        /// The item.
        pub item: PlanItem,
        /// What became of it.
        pub state: PlanState,
    }

    /// What became of an item.
    #[derive(Copy)]
    pub enum PlanState {
        /// It is planned.
        Planned,
        /// An activity carried it out.
        Done,
        /// It was taken out of the plan.
        Withdrawn,
    }

    /// An activity.
    pub struct RunActivity {
        /// Its id.
        pub activity: ActivityId,
        /// The item of the plan that it carried out.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub item: Option<PlanItemId>,
        /// Its kind.
        pub activity_kind: ActivityKindId,
        /// The first day.
        pub start: Date,
        /// The last day.
        pub end: Date,
        /// What documents it, by kind.
        pub evidence: Vec<EvidenceId>,
        /// Who verified it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verified_by: Option<PersonId>,
        /// Whether it was reflected on.
        pub reflected: bool,
    }

    /// A reflection.
    pub struct ReflectionLine {
        /// The activity that it is on; none where it is on the run.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub activity: Option<ActivityId>,
        /// On which day.
        pub on: Date,
        /// What was learned.
        pub text: String,
        /// Which indicators to go on with.
        pub next: Vec<IndicatorId>,
    }

    /// A step that was late.
    pub struct LateLine {
        /// The step.
        pub step: StepId,
        /// On which day.
        pub on: Date,
    }
}

/// The runs of a portfolio, in the order in which they were opened.
#[must_use]
pub fn runs(portfolio: &Portfolio) -> Vec<RunState> {
    let mut states: Vec<RunState> = Vec::new();
    let mut places: BTreeMap<(&CycleId, &RunId), usize> = BTreeMap::new();
    for event in &portfolio.events {
        match places.get(&(&event.cycle, &event.run)).and_then(|place| states.get_mut(*place)) {
            Some(state) => state.apply(event),
            None => {
                places.insert((&event.cycle, &event.run), states.len());
                states.push(RunState::opened(event));
            }
        }
    }
    states
}

/// One run of a portfolio; none where it was not opened.
pub(super) fn run(portfolio: &Portfolio, cycle: &CycleId, run: &RunId) -> Option<RunState> {
    let mut events = portfolio.run(cycle, run);
    let mut state = RunState::opened(events.next()?);
    events.for_each(|event| state.apply(event));
    Some(state)
}

impl RunState {
    pub(super) fn opened(event: &Event) -> Self {
        let (joined, place) = match &event.action {
            Action::Open { joined, place } => (*joined, place.clone()),
            _ => (None, None),
        };
        let mut state = Self {
            cycle: event.cycle.clone(),
            run: event.run.clone(),
            phase: event.to.clone(),
            ended: event.ended,
            opened: event.on,
            joined,
            place,
            brought: event.brings.clone(),
            leave: Vec::new(),
            appointed: Vec::new(),
            ratings: Vec::new(),
            designated: Vec::new(),
            plan: Vec::new(),
            activities: Vec::new(),
            evidence: Vec::new(),
            reflections: Vec::new(),
            late: Vec::new(),
            reopened: 0,
            certified: None,
            abandoned: None,
        };
        state.mark_late(event);
        state
    }

    /// What an event changes.
    pub(super) fn apply(&mut self, event: &Event) {
        self.phase = event.to.clone();
        self.ended = event.ended;
        self.mark_late(event);
        match &event.action {
            Action::Rate { rater, levels, .. } => {
                for rated in levels {
                    self.rate(RatingLine {
                        rater: rater.clone(),
                        indicator: rated.indicator.clone(),
                        level: rated.level.clone(),
                        by: event.by.clone(),
                        on: event.on,
                    });
                }
            }
            Action::Appoint { person, role } => {
                self.appointed.push(AppointedLine { person: person.clone(), role: role.clone() });
            }
            Action::Designate { offering, activity_kind } => self.designated.push(DesignatedLine {
                offering: offering.clone(),
                activity_kind: activity_kind.clone(),
                by: event.by.clone(),
            }),
            Action::Plan { item } => {
                self.plan.push(PlanLine { item: item.clone(), state: PlanState::Planned });
            }
            Action::Withdraw { item } => self.set_item(item, PlanState::Withdrawn),
            Action::Engage { activity, item, activity_kind, from, until, .. } => {
                if let Some(item) = item {
                    self.set_item(item, PlanState::Done);
                }
                self.activities.push(RunActivity {
                    activity: activity.clone(),
                    item: item.clone(),
                    activity_kind: activity_kind.clone(),
                    start: *from,
                    end: until.unwrap_or(*from),
                    evidence: Vec::new(),
                    verified_by: None,
                    reflected: false,
                });
            }
            Action::Document { activity, evidence, .. } => {
                let known = match activity {
                    Some(id) => self.activity_mut(id).map(|line| &mut line.evidence),
                    None => Some(&mut self.evidence),
                };
                if let Some(known) = known {
                    let added = evidence.iter().filter(|kind| !known.contains(kind)).cloned();
                    let added: Vec<EvidenceId> = added.collect();
                    known.extend(added);
                }
            }
            Action::Verify { activity } => {
                let by = event.by.clone();
                if let Some(line) = self.activity_mut(activity) {
                    line.verified_by = Some(by);
                }
            }
            Action::Reflect { activity, text, next } => {
                if let Some(line) = activity.as_ref().and_then(|id| self.activity_mut(id)) {
                    line.reflected = true;
                }
                let (activity, text, next) = (activity.clone(), text.clone(), next.clone());
                self.reflections.push(ReflectionLine { activity, on: event.on, text, next });
            }
            Action::BeginLeave { leave } => {
                self.leave.push(LeaveLine { leave: leave.clone(), start: event.on, end: None });
            }
            Action::EndLeave {} => {
                if let Some(last) = self.leave.last_mut() {
                    last.end = Some(event.on.previous());
                }
            }
            Action::Transfer { place } => self.place = Some(place.clone()),
            Action::Certify {} => self.certified = Some(event.on),
            Action::Reopen {} => {
                self.reopened = self.reopened.saturating_add(1);
                self.abandoned = None;
            }
            Action::Abandon {} => self.abandoned = Some(event.on),
            Action::Open { .. }
            | Action::Submit {}
            | Action::Agree {}
            | Action::SendBack {}
            | Action::Close {} => {}
        }
    }

    fn mark_late(&mut self, event: &Event) {
        if event.late {
            self.late.push(LateLine { step: event.step.clone(), on: event.on });
        }
    }

    fn rate(&mut self, line: RatingLine) {
        match self.ratings.binary_search_by(|known| known.key().cmp(&line.key())) {
            Ok(place) => {
                if let Some(known) = self.ratings.get_mut(place) {
                    *known = line;
                }
            }
            Err(place) => self.ratings.insert(place, line),
        }
    }

    fn set_item(&mut self, id: &PlanItemId, state: PlanState) {
        if let Some(line) = self.plan.iter_mut().find(|line| line.item.id == *id) {
            line.state = state;
        }
    }

    fn activity_mut(&mut self, id: &ActivityId) -> Option<&mut RunActivity> {
        self.activities.iter_mut().find(|line| line.activity == *id)
    }

    /// An activity.
    pub(super) fn activity(&self, id: &ActivityId) -> Option<&RunActivity> {
        self.activities.iter().find(|line| line.activity == *id)
    }

    /// The items of the plan that were not withdrawn.
    pub(super) fn items(&self) -> impl Iterator<Item = &PlanItem> {
        self.plan.iter().filter(|line| line.state != PlanState::Withdrawn).map(|line| &line.item)
    }

    /// The leave that lasts.
    pub(super) fn on_leave(&self) -> Option<&LeaveLine> {
        self.leave.last().filter(|leave| leave.end.is_none())
    }
}

impl RatingLine {
    fn key(&self) -> (&RaterId, &IndicatorId, &PersonId) {
        (&self.rater, &self.indicator, &self.by)
    }
}

impl LeaveLine {
    /// Its days, up to a date where it still lasts.
    pub(super) fn days(&self, on: Date) -> Period {
        Period { start: self.start, end: self.end.unwrap_or(on) }
    }
}
