//! [`AdviceQuestion`]: what somebody who asks for advice can choose from.

use crate::activity::{AccreditationClaim, Activity, SplitPart};
use crate::amount::Amount;
use crate::calendar::Date;
use crate::document::{self, Problems, child, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{
    ActivityId, ActivityKindId, CategoryId, EventId, EvidenceId, OfferingId, ProviderId, RoleId, TopicId,
    UnitId,
};
use crate::pack::Pack;
use crate::person::{TeacherRecord, own_problems_of_activity, unique, unknown_in_activity};

document! {
    /// What can be chosen to complete a period. All of it may be left out: then only the least further credit is asked.
    ///
    /// ```json
    /// {
    ///   "offerings": [{
    ///     "id": "O-1", "kind": "workshop", "from": "2027-03-01", "amount": 6, "unit": "clock-hour", "cost": 40
    ///   }]
    /// }
    /// ```
    #[derive(Default)]
    pub struct AdviceQuestion {
        /// The offerings.
        offerings: Vec<Offering> = default,
        /// The most steps that the search for the cheapest offerings may take, each of them one choice looked at; left
        /// out: 20000. An answer whose search stopped before its end says so.
        budget: Option<u32> = default,
    }
}

document! {
    /// An offering: an activity that the person could still do, and what it costs.
    pub struct Offering {
        /// Its id; no activity of the record has it.
        id: OfferingId,
        /// What it is called, for people.
        title: Option<String> = default,
        /// Its kind, as the pack names it.
        kind: ActivityKindId,
        /// What the person would do in it.
        role: Option<RoleId> = default,
        /// The first day.
        from: Date,
        /// The last day; left out: the first.
        until: Option<Date> = default,
        /// How much, in `unit`.
        amount: Amount,
        /// The unit of `amount`.
        unit: UnitId,
        /// The categories that it would be recorded in.
        categories: Vec<CategoryId> = default,
        /// How it is split over categories; instead of `categories`, and of the pack's rules for them.
        split: Vec<SplitPart> = default,
        /// Its topic.
        topic: Option<TopicId> = default,
        /// Who provides it.
        provider: Option<ProviderId> = default,
        /// The event that it belongs to.
        event: Option<EventId> = default,
        /// What would document it.
        evidence: Vec<EvidenceId> = default,
        /// Its accreditation.
        accreditation: Option<AccreditationClaim> = default,
        /// The accreditation of its provider.
        provider_accreditation: Option<AccreditationClaim> = default,
        /// The day on which it was approved for this person.
        approved: Option<Date> = default,
        /// What it costs, zero or more, in any unit that is the same for all.
        cost: Amount,
    }
}

impl Offering {
    /// The activity that it would be, if it were held.
    pub(super) fn activity(&self) -> Option<Activity> {
        Some(Activity {
            // The two kinds of id are written alike.
            id: self.id.as_str().parse::<ActivityId>().ok()?,
            title: self.title.clone(),
            kind: self.kind.clone(),
            role: self.role.clone(),
            from: self.from,
            until: self.until,
            amount: self.amount,
            unit: self.unit.clone(),
            categories: self.categories.clone(),
            event: self.event.clone(),
            topic: self.topic.clone(),
            provider: self.provider.clone(),
            offering: Some(self.id.clone()),
            split: self.split.clone(),
            attendance: None,
            builds_on: None,
            approved: self.approved,
            accreditation: self.accreditation.clone(),
            provider_accreditation: self.provider_accreditation.clone(),
            evidence: self.evidence.clone(),
            used_for: None,
        })
    }
}

impl AdviceQuestion {
    /// Reads a question.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether its ids are known is a question of a pack;
    /// [`advise`](crate::advise) asks it.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Question, text, |_| Problems::default(), Self::own_problems)
    }

    /// Contradictions that need no pack to be seen.
    fn own_problems(&self) -> Problems {
        let mut found = Problems::default();
        unique(&mut found, "offerings", self.offerings.iter().map(|one| one.id.as_str()).enumerate());
        for (index, offering) in self.offerings.iter().enumerate() {
            let here = || format!("/offerings/{index}");
            if offering.cost < Amount::ZERO {
                let message = format!("found {}, where an amount of zero or more is expected", offering.cost);
                found.push(child(&here(), "cost"), "notPositive", message, None);
            }
            if let Some(activity) = offering.activity() {
                own_problems_of_activity(&mut found, &here, &activity);
            }
        }
        found
    }

    /// Whether the offerings are sound, a pack knows what they name, and none is in the record already.
    pub(super) fn check(&self, pack: &Pack, record: &TeacherRecord) -> Result<(), CpdError> {
        let mut found = self.own_problems();
        for (index, offering) in self.offerings.iter().enumerate() {
            let here = format!("/offerings/{index}");
            if record.activities.iter().any(|activity| activity.id.as_str() == offering.id.as_str()) {
                let message = format!("found the id `{}`, which an activity of the record has", offering.id);
                let help = "leave out what is recorded already, or give it an id of its own".to_owned();
                found.push(child(&here, "id"), "duplicateId", message, Some(help));
            }
            if let Some(activity) = offering.activity() {
                found.append(unknown_in_activity(pack, &here, &activity));
            }
        }
        found.refuse(DocumentKind::Question)
    }
}
