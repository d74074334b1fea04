//! What was done: one [`Activity`] of a teacher's record.

use crate::amount::Amount;
use crate::calendar::{Date, Period};
use crate::document::document;
use crate::id::{ActivityId, ActivityKindId, CategoryId, EventId, EvidenceId, RoleId, UnitId};

document! {
    /// Something that a teacher did for professional development.
    pub struct Activity {
        /// Its id, unique within the record.
        id: ActivityId,
        /// What it is called, for people.
        title: Option<String> = default,
        /// Its kind, as the pack names it.
        kind: ActivityKindId,
        /// What the person did in it.
        role: Option<RoleId> = default,
        /// The first day.
        from: Date,
        /// The last day; left out: the first. This day decides the period that the activity belongs to.
        until: Option<Date> = default,
        /// How much, in `unit`.
        amount: Amount,
        /// The unit of `amount`.
        unit: UnitId,
        /// The categories that the record puts it into.
        categories: Vec<CategoryId> = default,
        /// The event that it belongs to, where several activities can belong to one: a presentation, a mentee.
        event: Option<EventId> = default,
        /// Its accreditation, where the record shows one.
        accreditation: Option<AccreditationClaim> = default,
        /// What documents it.
        evidence: Vec<EvidenceId> = default,
        /// For what else it was used, if anything: another period, another licence.
        used_for: Option<String> = default,
    }
}

document! {
    /// An accreditation as a record shows it.
    pub struct AccreditationClaim {
        /// Its number or name.
        reference: Option<String> = default,
        /// The first day on which it was in force.
        from: Date,
        /// The last day on which it was in force; left out: still in force.
        until: Option<Date> = default,
    }
}

impl Activity {
    /// The last day: the one that decides the period.
    #[must_use]
    pub fn held(&self) -> Date {
        self.until.unwrap_or(self.from)
    }

    /// Its days.
    #[must_use]
    pub fn days(&self) -> Period {
        Period { start: self.from, end: self.held() }
    }
}
