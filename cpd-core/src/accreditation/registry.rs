//! [`Registry`]: what has been accredited, and what became of it.

use std::collections::BTreeSet;

use super::scheme::{Accreditable, AccreditationScheme, PolicyChange};
use crate::answer::answer;
use crate::calendar::{Date, Period};
use crate::document::{self, Problems, child, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{AccreditationId, AccreditedId, ConditionId, SchemeId, TrainerKindId};
use crate::order::sorted_by_key;

document! {
    /// The accreditations of an authority.
    ///
    /// ```json
    /// {
    ///   "scheme": "xx-accreditation",
    ///   "accreditations": [{
    ///     "id": "AC-1", "of": "provider", "subject": "NGO-7", "from": "2024-01-01", "until": "2026-12-31",
    ///     "events": [{ "kind": "suspended", "on": "2025-05-01" }, { "kind": "reinstated", "on": "2025-06-01" }]
    ///   }]
    /// }
    /// ```
    pub struct Registry {
        /// The scheme that they were given by.
        scheme: SchemeId,
        /// The accreditations, in any order.
        accreditations: Vec<Accreditation> = default,
    }
}

document! {
    /// An accreditation that was given.
    ///
    /// ```json
    /// {
    ///   "id": "AC-2", "of": "trainer", "subject": "TR-1", "trainerKind": "lecturer", "from": "2024-01-01",
    ///   "conditions": [{ "id": "first-aid", "by": "2024-06-30", "text": "Take a course in first aid." }]
    /// }
    /// ```
    pub struct Accreditation {
        /// Its id.
        id: AccreditationId,
        /// Of what.
        of: Accreditable,
        /// What was accredited: the provider, the trainer or the offering, by its id.
        subject: AccreditedId,
        /// The kind of a trainer.
        trainer_kind: Option<TrainerKindId> = default,
        /// The first day.
        from: Date,
        /// The last day; left out: as long as the scheme says, from the first day.
        until: Option<Date> = default,
        /// What has to be done, and by when.
        conditions: Vec<AccreditationCondition> = default,
        /// What became of it, in any order.
        events: Vec<AccreditationEvent> = default,
    }
}

document! {
    /// Something that has to be done for an accreditation to go on.
    ///
    /// ```json
    /// { "id": "first-aid", "by": "2024-06-30", "text": "Take a course in first aid." }
    /// ```
    pub struct AccreditationCondition {
        /// Its id.
        id: ConditionId,
        /// The last day on which it can be done.
        by: Date,
        /// What has to be done.
        text: String,
    }
}

document! {
    /// What became of an accreditation.
    pub union AccreditationEvent {
        /// It does not hold from this day on, until it is reinstated.
        ///
        /// ```json
        /// { "kind": "suspended", "on": "2025-05-01", "reason": "Attendance was not recorded." }
        /// ```
        Suspended {
            /// The first day.
            on: Date,
            /// Why.
            reason: Option<String> = default,
        },
        /// It holds again from this day on.
        ///
        /// ```json
        /// { "kind": "reinstated", "on": "2025-06-01" }
        /// ```
        Reinstated {
            /// The first day.
            on: Date,
        },
        /// It no longer holds from this day on, for good.
        ///
        /// ```json
        /// { "kind": "withdrawn", "on": "2025-07-01", "reason": "Sessions were not held." }
        /// ```
        Withdrawn {
            /// The first day on which it does not hold.
            on: Date,
            /// Why.
            reason: Option<String> = default,
        },
        /// A condition was met.
        ///
        /// ```json
        /// { "kind": "conditionMet", "on": "2024-05-20", "condition": "first-aid" }
        /// ```
        ConditionMet {
            /// The day.
            on: Date,
            /// The condition.
            condition: ConditionId,
        },
        /// An offering was held.
        ///
        /// ```json
        /// { "kind": "held", "on": "2024-11-12" }
        /// ```
        Held {
            /// The first day.
            on: Date,
        },
    }
}

answer! {
    /// Where an accreditation stands on a day.
    pub struct AccreditationStanding {
        /// The accreditation.
        pub accreditation: AccreditationId,
        /// Whether it holds on the day.
        pub state: AccreditationState,
        /// The first day.
        pub from: Date,
        /// The last day, where one is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// The first day on which it can be renewed, where it ends.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub renew_from: Option<Date>,
        /// The last day by which an offering has to be held next, where the scheme asks for that.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub hold_by: Option<Date>,
        /// The conditions that are not met, in the order of their days.
        pub open: Vec<ConditionId>,
    }

    /// Whether an accreditation holds.
    #[derive(Copy)]
    pub enum AccreditationState {
        /// It has not begun.
        NotYet,
        /// It holds.
        Accredited,
        /// It is suspended.
        Suspended,
        /// Its last day is over.
        Expired,
        /// It was not held as often as the scheme asks.
        Lapsed,
        /// A condition was not met in time.
        ConditionFailed,
        /// It was withdrawn.
        Withdrawn,
        /// A change of policy ended it.
        Cancelled,
    }
}

impl Registry {
    /// Reads a registry.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(scheme: &AccreditationScheme, text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Registry,
            text,
            |_| Problems::default(),
            |registry: &Self| registry.problems(scheme),
        )
    }

    /// The accreditations of a subject, in the order of their first days.
    fn of<'a>(&'a self, of: Accreditable, subject: &'a str) -> impl Iterator<Item = &'a Accreditation> {
        self.accreditations.iter().filter(move |one| one.of == of && one.subject.as_str() == subject)
    }

    /// The first day of a span of time on which nothing accredits a subject; `fits` says which accreditations are meant.
    pub(crate) fn uncovered(
        &self,
        scheme: &AccreditationScheme,
        of: Accreditable,
        subject: &str,
        span: Period,
        fits: impl Fn(&Accreditation) -> bool,
    ) -> Option<Date> {
        let meant: Vec<&Accreditation> = self.of(of, subject).filter(|one| fits(one)).collect();
        uncovered(scheme, &meant, span)
    }

    fn problems(&self, scheme: &AccreditationScheme) -> Problems {
        let mut found = Problems::default();
        if self.scheme != scheme.id {
            let message = format!("found the scheme `{}`, where `{}` is asked", self.scheme, scheme.id);
            found.push(
                "/scheme".to_owned(),
                "otherScheme",
                message,
                Some("ask the scheme that it names".to_owned()),
            );
        }
        found.unique("/accreditations", self.accreditations.iter().map(|one| one.id.as_str()));
        let kinds: Vec<&str> = scheme.trainer_kinds.iter().map(|kind| kind.id.as_str()).collect();
        for (index, one) in self.accreditations.iter().enumerate() {
            let here = format!("/accreditations/{index}");
            if let Some(kind) = one.trainer_kind.as_ref().filter(|kind| !kinds.contains(&kind.as_str())) {
                found.unknown_in(
                    "scheme",
                    child(&here, "trainerKind"),
                    "kind of trainer",
                    kind.as_str(),
                    &kinds,
                );
            }
            if let Some(until) = one.until.filter(|until| *until < one.from) {
                let message =
                    format!("found the last day {until}, which comes before the first, {}", one.from);
                found.push(child(&here, "until"), "endBeforeStart", message, None);
            }
            let conditions: Vec<&str> =
                one.conditions.iter().map(|condition| condition.id.as_str()).collect();
            found.unique(&child(&here, "conditions"), conditions.iter().copied());
            for (e, event) in one.events.iter().enumerate() {
                if let AccreditationEvent::ConditionMet { condition, .. } = event
                    && !conditions.contains(&condition.as_str())
                {
                    let pointer = format!("{here}/events/{e}/condition");
                    found.unknown_in("accreditation", pointer, "condition", condition.as_str(), &conditions);
                }
            }
        }
        found
    }
}

impl Accreditation {
    /// Where it stands on a day. An accreditation holds on a day only if nothing has ended it before.
    ///
    /// Of several things that end it, the one that came first is told.
    #[must_use]
    pub fn standing(&self, scheme: &AccreditationScheme, on: Date) -> AccreditationStanding {
        let rule = scheme.validity.iter().find(|rule| rule.of == self.of);
        let length = rule.and_then(|rule| rule.length);
        let until = self.until.or_else(|| length.map(|length| self.from.last_of(length)));
        let hold_by = rule.and_then(|rule| rule.held_every).map(|every| {
            let held = self.days(on, |event| matches!(event, AccreditationEvent::Held { .. }));
            // What was held too late does not bring back what had lapsed by then.
            held.into_iter()
                .fold(self.from.plus(every), |by, day| if day <= by { day.plus(every).max(by) } else { by })
        });
        let open: Vec<&AccreditationCondition> =
            sorted_by_key(self.conditions.iter().filter(|one| !self.is_met(one, on)).collect(), |one| {
                (one.by, one.id.clone())
            });
        // The last day before each end, since the day after the last one of all dates is none.
        let cancelled = scheme.policies.iter().filter_map(|policy| self.ended_by(policy)).min();
        let ends = [
            (self.withdrawn().map(Date::previous), AccreditationState::Withdrawn),
            (cancelled, AccreditationState::Cancelled),
            (open.first().map(|one| one.by), AccreditationState::ConditionFailed),
            (hold_by, AccreditationState::Lapsed),
            (until, AccreditationState::Expired),
        ];
        let ended =
            ends.into_iter().filter_map(|(last, state)| Some((last?, state))).filter(|(last, _)| *last < on);
        let state = match ended.min_by_key(|(last, _)| *last) {
            Some((_, state)) => state,
            None if on < self.from => AccreditationState::NotYet,
            None if self.is_suspended(on) => AccreditationState::Suspended,
            None => AccreditationState::Accredited,
        };
        let renew_from =
            rule.and_then(|rule| rule.renew_from).zip(until).map(|(before, until)| until.minus(before));
        AccreditationStanding {
            accreditation: self.id.clone(),
            state,
            from: self.from,
            until,
            renew_from,
            hold_by,
            open: open.into_iter().map(|one| one.id.clone()).collect(),
        }
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, scheme: &AccreditationScheme, on: Date) -> bool {
        self.standing(scheme, on).state == AccreditationState::Accredited
    }

    /// The last day on which it held, before one on which it does not; the day before its first, where it never did.
    pub(super) fn held_until(&self, scheme: &AccreditationScheme, day: Date) -> Date {
        let before =
            self.changes(scheme).into_iter().rev().filter(|change| *change <= day).map(Date::previous);
        before.into_iter().find(|last| self.holds(scheme, *last)).unwrap_or_else(|| self.from.previous())
    }

    /// The days on which it may begin or cease to hold.
    fn changes(&self, scheme: &AccreditationScheme) -> BTreeSet<Date> {
        let rule = scheme.validity.iter().find(|rule| rule.of == self.of);
        let until = self.standing(scheme, self.from).until;
        let events = self.events.iter().map(AccreditationEvent::on);
        let mut days: BTreeSet<Date> = events.chain([self.from]).collect();
        if let Some(every) = rule.and_then(|rule| rule.held_every) {
            let lapses: Vec<Date> = days.iter().map(|day| day.plus(every).next()).collect();
            days.extend(lapses);
        }
        days.extend(until.map(Date::next));
        days.extend(self.conditions.iter().map(|condition| condition.by.next()));
        days.extend(scheme.policies.iter().filter_map(|policy| self.ended_by(policy)).map(Date::next));
        days
    }

    /// The days of some events up to a day, in order.
    fn days(&self, on: Date, of: impl Fn(&AccreditationEvent) -> bool) -> Vec<Date> {
        let days = self.events.iter().filter(|event| of(event)).map(AccreditationEvent::on);
        sorted_by_key(days.filter(|day| *day <= on).collect(), |day| *day)
    }

    pub(super) fn withdrawn(&self) -> Option<Date> {
        let days = self.events.iter().filter(|event| matches!(event, AccreditationEvent::Withdrawn { .. }));
        days.map(AccreditationEvent::on).min()
    }

    /// Of a suspension and a reinstatement of one day the suspension holds.
    fn is_suspended(&self, on: Date) -> bool {
        let last = |of: fn(&AccreditationEvent) -> bool| self.days(on, of).into_iter().last();
        let suspended = last(|event| matches!(event, AccreditationEvent::Suspended { .. }));
        let reinstated = last(|event| matches!(event, AccreditationEvent::Reinstated { .. }));
        suspended.is_some() && suspended >= reinstated
    }

    fn is_met(&self, condition: &AccreditationCondition, on: Date) -> bool {
        self.events.iter().any(|event| match event {
            AccreditationEvent::ConditionMet { on: day, condition: met } => {
                *met == condition.id && *day <= on.min(condition.by)
            }
            _ => false,
        })
    }

    /// Whether a condition was met, in time or not.
    pub(crate) fn meets(&self, condition: &ConditionId) -> bool {
        self.events.iter().any(|event| match event {
            AccreditationEvent::ConditionMet { condition: met, .. } => met == condition,
            _ => false,
        })
    }

    /// The last day on which it still holds in spite of a change of policy.
    fn ended_by(&self, policy: &PolicyChange) -> Option<Date> {
        let ended = policy.ends.contains(&self.of) && self.from < policy.on;
        let before = policy.on.previous();
        ended.then(|| policy.honoured_until.map_or(before, |day| day.max(before)))
    }
}

/// The first day of a span of time on which none of several accreditations holds.
pub(super) fn uncovered(
    scheme: &AccreditationScheme,
    accreditations: &[&Accreditation],
    span: Period,
) -> Option<Date> {
    // Between two changes all days are alike.
    let changes: BTreeSet<Date> = accreditations.iter().flat_map(|one| one.changes(scheme)).collect();
    let within = changes.into_iter().filter(|day| span.contains(*day));
    [span.start]
        .into_iter()
        .chain(within)
        .find(|day| !accreditations.iter().any(|one| one.holds(scheme, *day)))
}

impl AccreditationEvent {
    /// The day.
    #[must_use]
    pub fn on(&self) -> Date {
        match self {
            Self::Suspended { on, .. }
            | Self::Reinstated { on }
            | Self::Withdrawn { on, .. }
            | Self::ConditionMet { on, .. }
            | Self::Held { on } => *on,
        }
    }
}
