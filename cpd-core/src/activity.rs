//! What was done: one [`Activity`] of a teacher's record.

use crate::amount::{Amount, Share};
use crate::calendar::{Date, Period};
use crate::document::document;
use crate::id::{
    ActivityId, ActivityKindId, CategoryId, EventId, EvidenceId, OfferingId, ProviderId, RoleId, TopicId,
    UnitId,
};

document! {
    /// Something that a teacher did for professional development.
    ///
    /// ```json
    /// {
    ///   "id": "A-7", "title": "Reading in the early grades", "kind": "workshop", "role": "participant",
    ///   "from": "2024-03-14", "until": "2024-03-15", "amount": 12, "unit": "hour", "categories": ["subject"],
    ///   "provider": "College of Education", "attendance": { "attended": 3, "of": 4 },
    ///   "accreditation": { "reference": "AC-118", "from": "2023-01-01", "until": "2025-12-31" },
    ///   "evidence": ["certificate"]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
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
        /// Its topic.
        topic: Option<TopicId> = default,
        /// Who provided it.
        provider: Option<ProviderId> = default,
        /// The offering that was taken, as a registry of accreditations names it.
        offering: Option<OfferingId> = default,
        /// How it is split over categories; instead of `categories`, and of the pack's rules for them.
        split: Vec<SplitPart> = default,
        /// How much of it was attended; left out: all.
        attendance: Option<Attendance> = default,
        /// The earlier activity of the record that it builds on.
        builds_on: Option<ActivityId> = default,
        /// The day on which it was approved for this person.
        approved: Option<Date> = default,
        /// Its accreditation, where the record shows one.
        accreditation: Option<AccreditationClaim> = default,
        /// The accreditation of its provider, where the record shows one.
        provider_accreditation: Option<AccreditationClaim> = default,
        /// What documents it.
        evidence: Vec<EvidenceId> = default,
        /// For what else it was used, if anything: another period, another licence.
        used_for: Option<String> = default,
    }
}

document! {
    /// An accreditation as a record shows it.
    ///
    /// ```json
    /// { "reference": "AC-118", "from": "2023-01-01", "until": "2025-12-31" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct AccreditationClaim {
        /// Its number or name.
        reference: Option<String> = default,
        /// The first day on which it was in force.
        from: Date,
        /// The last day on which it was in force; left out: still in force.
        until: Option<Date> = default,
    }
}

document! {
    /// The part of an activity that belongs to a category.
    ///
    /// ```json
    /// { "category": "subject", "share": "60%" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct SplitPart {
        /// The category.
        category: CategoryId,
        /// The part; the parts of an activity add up to the whole.
        share: Share,
    }
}

document! {
    /// How much of an activity was attended.
    ///
    /// ```json
    /// { "attended": 7, "of": 13 }
    /// ```
    #[derive(Copy)]
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Attendance {
        /// Sessions attended.
        attended: u32,
        /// Sessions held.
        of: u32,
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
