//! Whether what has to hold before a step holds.

use super::gaps::Gaps;
use super::reason::CycleReason;
use super::rules::Guard;
use super::state::{PlanState, RunActivity, RunState};
use crate::calendar::Date;
use crate::count::count_of;
use crate::id::{EvidenceId, IndicatorId, PersonId, PlanItemId, RunId};
use crate::programme::{Programme, ProgrammeActivity};

/// What guards look at.
pub(super) struct Grounds<'a> {
    pub(super) programme: &'a Programme,
    pub(super) state: Option<&'a RunState>,
    pub(super) gaps: &'a Gaps,
    /// The owner's run before, where it has not ended.
    pub(super) unfinished: Option<&'a RunId>,
    /// The last day of the school year, where it is over.
    pub(super) over: Option<Date>,
    /// Who acts, and the reason that is given; none where only what is missing is asked.
    pub(super) actor: Option<Actor<'a>>,
}

/// Who acts.
#[derive(Clone, Copy)]
pub(super) struct Actor<'a> {
    pub(super) by: &'a PersonId,
    pub(super) owner: &'a str,
    pub(super) reason: Option<&'a str>,
}

impl Guard {
    /// Whether it asks what a run holds, so that it means nothing before there is one.
    pub(super) fn is_about_run(&self) -> bool {
        !matches!(
            self,
            Self::ByOwner {}
                | Self::ByAnother {}
                | Self::ReasonGiven {}
                | Self::PreviousEnded {}
                | Self::YearNotOver {}
        )
    }
}

impl Grounds<'_> {
    /// What keeps a guard from holding; nothing where it holds.
    pub(super) fn unmet(&self, guard: &Guard) -> Vec<CycleReason> {
        match guard {
            Guard::ByOwner {} => {
                self.unless(|actor| actor.by.as_str() == actor.owner, CycleReason::NotByOwner {})
            }
            Guard::ByAnother {} => {
                self.unless(|actor| actor.by.as_str() != actor.owner, CycleReason::NotByAnother {})
            }
            Guard::ReasonGiven {} => self.unless(
                |actor| actor.reason.is_some_and(|text| !text.trim().is_empty()),
                CycleReason::NoReason {},
            ),
            Guard::PreviousEnded {} => self
                .unfinished
                .map(|run| CycleReason::PreviousNotEnded { run: run.clone() })
                .into_iter()
                .collect(),
            Guard::YearNotOver {} => {
                self.over.map(|ended| CycleReason::YearOver { ended }).into_iter().collect()
            }
            _ => self.state.map(|state| self.unmet_in(state, guard)).unwrap_or_default(),
        }
    }

    fn unless(&self, holds: impl Fn(Actor<'_>) -> bool, reason: CycleReason) -> Vec<CycleReason> {
        self.actor.filter(|actor| !holds(*actor)).map(|_| reason).into_iter().collect()
    }

    fn unmet_in(&self, state: &RunState, guard: &Guard) -> Vec<CycleReason> {
        match guard {
            Guard::ByOwner {}
            | Guard::ByAnother {}
            | Guard::ReasonGiven {}
            | Guard::PreviousEnded {}
            | Guard::YearNotOver {} => Vec::new(),
            Guard::Rated { rater } => {
                let rated = |id: &&IndicatorId| {
                    state.ratings.iter().any(|line| line.rater == *rater && line.indicator == **id)
                };
                let missing: Vec<IndicatorId> =
                    self.gaps.indicators.iter().filter(|id| !rated(id)).cloned().collect();
                let reason =
                    CycleReason::RatingsMissing { rater: rater.clone(), indicators: missing.clone() };
                if missing.is_empty() { Vec::new() } else { vec![reason] }
            }
            Guard::Planned { at_least } => {
                let found = count_of(state.items().count());
                let reason = CycleReason::TooFewItems { found, needed: *at_least };
                if found < *at_least { vec![reason] } else { Vec::new() }
            }
            Guard::GapsAnswered { at_least } => self.gaps_answered(state, *at_least),
            Guard::DesignatedPlanned {} => {
                let planned = |offering| state.items().any(|item| item.offering.as_ref() == Some(offering));
                let missing = state.designated.iter().filter(|line| !planned(&line.offering));
                missing
                    .map(|line| CycleReason::DesignatedNotPlanned { offering: line.offering.clone() })
                    .collect()
            }
            Guard::FollowUpPlanned {} => {
                let followed = |id: &PlanItemId| state.items().any(|item| item.follows.as_ref() == Some(id));
                let formal = state
                    .items()
                    .filter(|item| self.kind(&item.activity_kind).is_some_and(|kind| kind.mode.is_formal()));
                let open = formal.filter(|item| !followed(&item.id));
                open.map(|item| CycleReason::NoFollowUp { item: item.id.clone() }).collect()
            }
            Guard::FacilitatorsNamed {} => {
                let open = state.items().filter(|item| item.facilitator.is_none()).filter_map(|item| {
                    let roles = &self.kind(&item.activity_kind)?.facilitators;
                    let reason = CycleReason::NoFacilitator { item: item.id.clone(), roles: roles.clone() };
                    (!roles.is_empty()).then_some(reason)
                });
                open.collect()
            }
            Guard::PlansServed {} => {
                let open = state.items().filter(|item| item.serves.is_empty());
                open.map(|item| CycleReason::ServesNoPlan { item: item.id.clone() }).collect()
            }
            Guard::ItemsDone {} => {
                let open = state.plan.iter().filter(|line| line.state == PlanState::Planned);
                open.map(|line| CycleReason::ItemNotDone { item: line.item.id.clone() }).collect()
            }
            Guard::ActivitiesDocumented { evidence } => {
                state.activities.iter().filter_map(|activity| undocumented(activity, evidence)).collect()
            }
            Guard::ActivitiesVerified {} => {
                let open = state.activities.iter().filter(|line| line.verified_by.is_none());
                open.map(|line| CycleReason::NotVerified { activity: line.activity.clone() }).collect()
            }
            Guard::ActivitiesReflected {} => {
                let open = state.activities.iter().filter(|line| !line.reflected);
                open.map(|line| CycleReason::NotReflected { activity: line.activity.clone() }).collect()
            }
            Guard::RunReflected {} => {
                let reflected = state.reflections.iter().any(|line| line.activity.is_none());
                if reflected { Vec::new() } else { vec![CycleReason::RunNotReflected {}] }
            }
            Guard::Appointed { role } => {
                let appointed = state.appointed.iter().any(|line| line.role == *role);
                let reason = CycleReason::NobodyAppointed { role: role.clone() };
                if appointed { Vec::new() } else { vec![reason] }
            }
            Guard::Evidenced { evidence } => {
                let missing = missing(&state.evidence, evidence);
                if missing.is_empty() {
                    Vec::new()
                } else {
                    vec![CycleReason::EvidenceMissing { evidence: missing }]
                }
            }
        }
    }

    fn gaps_answered(&self, state: &RunState, at_least: u32) -> Vec<CycleReason> {
        let answered = |id: &&IndicatorId| state.items().any(|item| item.answers.contains(id));
        let open: Vec<IndicatorId> = self.gaps.ranked.iter().filter(|id| !answered(id)).cloned().collect();
        let all = count_of(self.gaps.ranked.len());
        let found = all.saturating_sub(count_of(open.len()));
        let needed = at_least.min(all);
        if found < needed {
            vec![CycleReason::TooFewGapsAnswered { found, needed, open }]
        } else {
            Vec::new()
        }
    }

    fn kind(&self, id: &crate::id::ActivityKindId) -> Option<&ProgrammeActivity> {
        self.programme.activity_kinds.iter().find(|kind| kind.id == *id)
    }
}

fn undocumented(activity: &RunActivity, evidence: &[EvidenceId]) -> Option<CycleReason> {
    let missing = missing(&activity.evidence, evidence);
    let documented = missing.is_empty() && !activity.evidence.is_empty();
    let activity = activity.activity.clone();
    (!documented).then_some(CycleReason::NotDocumented { activity, evidence: missing })
}

fn missing(found: &[EvidenceId], wanted: &[EvidenceId]) -> Vec<EvidenceId> {
    wanted.iter().filter(|kind| !found.contains(kind)).cloned().collect()
}
