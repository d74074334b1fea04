//! Rules about activities: which count, what they are worth, the categories they belong to, the most that counts.

use super::{ActivityCondition, Basis, PersonCondition, Quantity};
use crate::amount::{Amount, Share};
use crate::calendar::Date;
use crate::document::document;
use crate::id::{CategoryId, EvidenceId, RuleId, UnitId};
use crate::locale::Text;

document! {
    /// A test that activities must pass in order to count.
    ///
    /// ```json
    /// {
    ///   "id": "plan-approved", "name": { "en": "Approved before it is held" },
    ///   "of": { "kind": "not", "of": { "kind": "kind", "kinds": ["college-course"] } },
    ///   "when": { "kind": "position", "positions": ["teacher"] },
    ///   "test": { "kind": "approvedBefore" }, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Eligibility {
        /// Its id.
        id: RuleId,
        /// What it asks for, in a few words.
        name: Text,
        /// The activities that it is about; left out: all.
        of: Option<ActivityCondition> = default,
        /// Of whom it is asked; left out: of everybody.
        when: Option<PersonCondition> = default,
        /// The test.
        test: EligibilityTest,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A test of an activity.
    pub union EligibilityTest {
        /// It does not count.
        Excluded {},
        /// It, or its provider, was accredited on each of its days.
        ///
        /// ```json
        /// { "kind": "accredited", "what": "provider" }
        /// ```
        Accredited {
            /// Whose accreditation; left out: the activity's own.
            what: AccreditedWhat = default,
        },
        /// It was approved on its first day or before.
        ApprovedBefore {},
        /// It is documented by every one of these.
        ///
        /// ```json
        /// { "kind": "evidence", "evidence": ["certificate", "reflection"] }
        /// ```
        Evidence {
            /// The evidence.
            evidence: Vec<EvidenceId>,
        },
        /// It is worth at least so much in the unit of the rules: after conversion, before anything that raises or
        /// lowers it.
        ///
        /// ```json
        /// { "kind": "atLeast", "amount": 2 }
        /// ```
        AtLeast {
            /// The least amount.
            amount: Amount,
        },
        /// It was not used for another period or purpose.
        Unused {},
        /// Its last day lies in a window of dates.
        ///
        /// ```json
        /// { "kind": "within", "from": "2020-03-01", "until": "2021-08-31" }
        /// ```
        Within {
            /// The window's first day; left out: no first day.
            from: Option<Date> = default,
            /// The window's last day; left out: no last day.
            until: Option<Date> = default,
        },
    }
}

document! {
    /// Whose accreditation is looked at.
    #[derive(Copy, Default)]
    pub choice AccreditedWhat {
        /// The activity's own.
        #[default]
        Offering,
        /// That of its provider.
        Provider,
    }
}

document! {
    /// What one of a unit is worth in the unit of the rules.
    ///
    /// ```json
    /// { "id": "semester-hours", "unit": "semester-hour", "rate": 15, "basis": { "assumed": true } }
    /// ```
    pub struct Conversion {
        /// Its id.
        id: RuleId,
        /// The unit of the record.
        unit: UnitId,
        /// The activities that it is about; left out: all in that unit.
        of: Option<ActivityCondition> = default,
        /// What one of it is worth. A share is one of what a requirement asks for.
        rate: Quantity,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What partial attendance is worth, where the record states how many sessions were attended.
    ///
    /// ```json
    /// {
    ///   "id": "by-session", "name": { "en": "In proportion to the sessions attended" },
    ///   "credit": "proportional", "atLeast": "50%", "basis": { "assumed": true }
    /// }
    /// ```
    pub struct AttendanceRule {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities; left out: all.
        of: Option<ActivityCondition> = default,
        /// The least share of the sessions; below it the activity does not count. Left out: none.
        at_least: Option<Share> = default,
        /// What attendance above that is worth.
        credit: AttendanceCredit,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What partial attendance is worth.
    #[derive(Copy)]
    pub choice AttendanceCredit {
        /// The same part of the amount.
        Proportional,
        /// The whole amount.
        Full,
    }
}

document! {
    /// Activities that are worth a multiple.
    ///
    /// ```json
    /// {
    ///   "id": "speaking", "name": { "en": "Three units for an hour as speaker" },
    ///   "of": { "kind": "role", "roles": ["speaker"] }, "times": 3, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Multiplier {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities.
        of: ActivityCondition,
        /// The factor.
        times: Amount,
        /// Of what; left out: of the activity's own amount.
        base: MultiplierBase = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a factor is applied to.
    #[derive(Copy, Default)]
    pub choice MultiplierBase {
        /// The activity's own amount.
        #[default]
        Own,
        /// The amount of the earlier activity that it builds on, in the unit of these rules and before any factor,
        /// whatever its period and whether it counts itself or not. An activity that builds on none, or on one that was
        /// not over before it began, does not count.
        Earlier,
    }
}

document! {
    /// Activities of which only the first that would count does so, for each event that the record names. Every rule that
    /// fits an activity applies to it.
    ///
    /// ```json
    /// {
    ///   "id": "presentations", "name": { "en": "A presentation counts once, however often it is given" },
    ///   "of": { "kind": "kind", "kinds": ["presentation"] }, "within": "ever", "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct OnceRule {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities.
        of: ActivityCondition,
        /// How far it reaches; left out: within a period.
        within: OnceWithin = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// How far a rule that counts an event once reaches.
    #[derive(Copy, Default)]
    pub choice OnceWithin {
        /// Once in each period.
        #[default]
        Period,
        /// Once for ever: also not after one that passed the tests in an earlier period.
        Ever,
    }
}

document! {
    /// Puts activities into a category. An activity belongs to every category whose rule fits.
    ///
    /// Where fitting rules state shares, the activity is split: each share goes to its category, in the order of the
    /// rules and until the whole is shared out, and what is left to those categories whose rules state none.
    ///
    /// ```json
    /// {
    ///   "id": "half-subject", "category": "subject", "share": "50%",
    ///   "of": { "kind": "kind", "kinds": ["lesson-study"] }, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct CategoryRule {
        /// Its id.
        id: RuleId,
        /// The category.
        category: CategoryId,
        /// The activities.
        of: ActivityCondition,
        /// The part of the activity that goes to this category; left out: all that is not shared out.
        share: Option<Share> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Activities that count nothing unless they reach an amount together. Where it is counted over categories, hours that
    /// belong to several of them count if one of them reaches the amount.
    ///
    /// ```json
    /// {
    ///   "id": "ten-hours-a-topic", "name": { "en": "A topic counts from ten hours on" },
    ///   "atLeast": 10, "per": "topic", "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Threshold {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities; left out: all.
        of: Option<ActivityCondition> = default,
        /// What they must reach together, before any cap.
        at_least: Quantity,
        /// Of what.
        per: Per,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// The most that counts of some activities. Which hours are cut is decided by the best lawful reading.
    ///
    /// ```json
    /// {
    ///   "id": "in-service", "name": { "en": "In-service training in twelve months" },
    ///   "of": { "kind": "kind", "kinds": ["in-service"] }, "limit": 20, "per": "year",
    ///   "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Cap {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities; left out: all.
        of: Option<ActivityCondition> = default,
        /// For whom; left out: for everybody.
        when: Option<PersonCondition> = default,
        /// The most that counts.
        limit: Quantity,
        /// Of what.
        per: Per,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a cap or a threshold is counted over. Years and days go by an activity's last day.
    #[derive(Copy)]
    pub choice Per {
        /// The period.
        Period,
        /// Each twelve months of the period, counted from its first day.
        Year,
        /// Each school year; days between two belong to the one that is over.
        SchoolYear,
        /// Each calendar year.
        CalendarYear,
        /// Each week, from Monday to Sunday.
        Week,
        /// Each day. An activity of several days has the limit of each of its days, and shares it with none.
        Day,
        /// Each event that the record names, such as one mentee; an activity without one stands for itself.
        Event,
        /// Each topic that the record names; an activity without one stands for itself.
        Topic,
        /// Each provider that the record names; an activity without one stands for itself.
        Provider,
        /// Each category; what belongs to none is not bounded.
        Category,
        /// Each activity.
        Activity,
    }
}
