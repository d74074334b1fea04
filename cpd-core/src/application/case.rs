//! [`Case`]: where an application stands, folded from its events.

use super::action::{Application, ApplicationAction, ApplicationEvent, LineScore, Vote};
use super::procedure::ApplicationState;
use crate::accreditation::{Accreditation, AccreditationEvent};
use crate::calendar::Date;
use crate::id::{PersonId, RoleId};

/// What the events of an application have led to.
#[derive(Clone, Default)]
pub(super) struct Case {
    pub(super) state: ApplicationState,
    /// The day on which the state began; none of a draft.
    pub(super) since: Option<Date>,
    /// The day of the last event.
    pub(super) last: Option<Date>,
    /// Who filed it first, and when.
    pub(super) filed: Option<(PersonId, Date)>,
    /// How often it was filed.
    pub(super) rounds: u32,
    pub(super) members: Vec<PersonId>,
    pub(super) interested: Vec<PersonId>,
    /// The scores since it was last filed, one of a person.
    pub(super) reviews: Vec<Said<Vec<LineScore>>>,
    /// The votes since it was last filed, one of a person.
    pub(super) votes: Vec<Said<Vote>>,
    pub(super) accreditation: Option<Accreditation>,
}

/// What somebody has said, as what.
#[derive(Clone)]
pub(super) struct Said<T> {
    pub(super) by: PersonId,
    pub(super) role: RoleId,
    pub(super) what: T,
}

/// Adds what somebody says, which takes the place of what the same person said before.
fn say<T>(said: &mut Vec<Said<T>>, event: &ApplicationEvent, what: T) {
    said.retain(|before| before.by != event.by);
    said.push(Said { by: event.by.clone(), role: event.role.clone(), what });
}

impl Case {
    pub(super) fn of(application: &Application) -> Self {
        let mut case = Self::default();
        application.events.iter().for_each(|event| case.apply(application, event));
        case
    }

    pub(super) fn apply(&mut self, application: &Application, event: &ApplicationEvent) {
        if event.to != self.state {
            self.since = Some(event.on);
        }
        self.state = event.to;
        self.last = Some(event.on);
        match &event.action {
            ApplicationAction::Submit {} => {
                // Filed again, it begins anew, even where the state is the same.
                self.since = Some(event.on);
                self.rounds = self.rounds.saturating_add(1);
                self.filed.get_or_insert_with(|| (event.by.clone(), event.on));
                self.begin_anew();
            }
            ApplicationAction::UpholdAppeal {} => self.begin_anew(),
            ApplicationAction::Seat { members } => self.members.clone_from(members),
            ApplicationAction::DeclareInterest { person } => {
                if !self.is_interested(person) {
                    self.interested.push(person.clone());
                }
            }
            ApplicationAction::Review { scores } => {
                say(&mut self.reviews, event, scores.clone());
            }
            ApplicationAction::Vote { vote } => say(&mut self.votes, event, *vote),
            ApplicationAction::Accredit { accreditation, from, until, conditions } => {
                self.accreditation = Some(Accreditation {
                    id: accreditation.clone(),
                    of: application.of,
                    subject: application.subject.clone(),
                    trainer_kind: application.trainer_kind.clone(),
                    from: from.unwrap_or(event.on),
                    until: *until,
                    conditions: conditions.clone(),
                    events: Vec::new(),
                });
            }
            ApplicationAction::TakeUp {}
            | ApplicationAction::Return { .. }
            | ApplicationAction::Defer { .. }
            | ApplicationAction::Refuse { .. }
            | ApplicationAction::Appeal {}
            | ApplicationAction::DismissAppeal {}
            | ApplicationAction::GiveUp {} => {}
            ApplicationAction::MeetCondition { .. }
            | ApplicationAction::Hold {}
            | ApplicationAction::Suspend {}
            | ApplicationAction::Reinstate {}
            | ApplicationAction::Withdraw {} => {
                let became = became(&event.action, event.on, event.reason.as_ref());
                if let Some(accreditation) = &mut self.accreditation {
                    accreditation.events.extend(became);
                }
            }
        }
    }

    fn begin_anew(&mut self) {
        self.reviews.clear();
        self.votes.clear();
    }

    /// The votes that count: those of members who have no interest in it.
    pub(super) fn counted_votes(&self) -> impl Iterator<Item = &Said<Vote>> {
        self.votes.iter().filter(|vote| self.members.contains(&vote.by) && !self.is_interested(&vote.by))
    }

    /// The scores that count: those of reviewers who have no interest in it.
    pub(super) fn counted_reviews(&self) -> impl DoubleEndedIterator<Item = &Said<Vec<LineScore>>> {
        self.reviews.iter().filter(|review| !self.is_interested(&review.by))
    }

    /// Whether somebody has an interest in it.
    pub(super) fn is_interested(&self, person: &PersonId) -> bool {
        self.interested.contains(person)
    }
}

/// What an action does to an accreditation that was given.
fn became(action: &ApplicationAction, on: Date, reason: Option<&String>) -> Option<AccreditationEvent> {
    let reason = reason.cloned();
    Some(match action {
        ApplicationAction::MeetCondition { condition } => {
            AccreditationEvent::ConditionMet { on, condition: condition.clone() }
        }
        ApplicationAction::Hold {} => AccreditationEvent::Held { on },
        ApplicationAction::Suspend {} => AccreditationEvent::Suspended { on, reason },
        ApplicationAction::Reinstate {} => AccreditationEvent::Reinstated { on },
        ApplicationAction::Withdraw {} => AccreditationEvent::Withdrawn { on, reason },
        _ => return None,
    })
}
