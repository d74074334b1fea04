//! Rules about the period: when it begins and ends, what moves its end, who is released, and what follows it.

use super::{Basis, PersonCondition, Quantity};
use crate::calendar::{Date, Duration, MonthDay};
use crate::document::document;
use crate::id::{FactId, RequirementId, RuleId};
use crate::locale::Text;

document! {
    /// When periods begin and end. Each period begins on the day after the one before.
    ///
    /// ```json
    /// {
    ///   "start": { "kind": "issue" },
    ///   "length": { "years": 5 },
    ///   "lengths": [{
    ///     "id": "casual", "name": { "en": "Seven years for casual teachers" },
    ///     "when": { "kind": "fact", "fact": "employment", "values": ["casual"] },
    ///     "length": { "years": 7 }, "basis": { "assumed": true }
    ///   }],
    ///   "end": { "kind": "onDay", "day": "06-30" },
    ///   "basis": { "assumed": true }
    /// }
    /// ```
    pub struct PeriodRule {
        /// The first day of the first period. Where a licence of the record states `renewed`, that day takes its
        /// place.
        start: PeriodStart,
        /// How long a period lasts: a month or more.
        length: Duration,
        /// Other lengths for some people; the first that fits applies.
        lengths: Vec<PeriodLength> = default,
        /// Where it ends.
        end: PeriodEnd,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// The length of a period for some people, by what is known of them on its first day.
    ///
    /// ```json
    /// {
    ///   "id": "provisional", "name": { "en": "Three years for provisional licences" },
    ///   "when": { "kind": "licenceClass", "classes": ["provisional"] },
    ///   "length": { "years": 3 }, "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct PeriodLength {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// Whom it fits.
        when: PersonCondition,
        /// How long their periods last.
        length: Duration,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// The first day of the first period.
    pub union PeriodStart {
        /// The day on which the licence was issued.
        Issue {},
        /// The first such day of the year on or after the day of issue.
        ///
        /// ```json
        /// { "kind": "nextDay", "day": "07-01" }
        /// ```
        NextDay {
            /// The day.
            day: MonthDay,
        },
        /// The last such day of the year on or before the day of issue.
        ///
        /// ```json
        /// { "kind": "lastDay", "day": "01-01" }
        /// ```
        LastDay {
            /// The day.
            day: MonthDay,
        },
        /// The first day of the school year that contains the day of issue; between two, of the one that is over.
        SchoolYear {},
        /// A stated day, by a fact of the record; the day of issue where no row fits.
        ///
        /// ```json
        /// {
        ///   "kind": "stated", "fact": "last-digit-of-registration",
        ///   "rows": [
        ///     { "values": ["4", "9"], "start": "2014-08-01" },
        ///     { "values": ["0", "5"], "start": "2015-08-01" }
        ///   ]
        /// }
        /// ```
        Stated {
            /// The fact.
            fact: FactId,
            /// The days.
            rows: Vec<StatedStart>,
        },
    }
}

document! {
    /// The first day of the first period of some people.
    ///
    /// ```json
    /// { "values": ["4", "9"], "start": "2014-08-01" }
    /// ```
    pub struct StatedStart {
        /// The values of the fact.
        values: Vec<String>,
        /// The day.
        start: Date,
    }
}

document! {
    /// The last day of a period.
    #[derive(Copy)]
    pub union PeriodEnd {
        /// When its length is over.
        Length {},
        /// The first last day of the month before the person's month of birth on which its length is over.
        MonthBeforeBirthMonth {},
        /// The first such day of the year on which its length is over.
        ///
        /// ```json
        /// { "kind": "onDay", "day": "06-30" }
        /// ```
        OnDay {
            /// The day.
            day: MonthDay,
        },
        /// The last day of the licence that sets the period, where the record states one; else when its length is over.
        Licence {},
        /// The last day before the first school year that begins after its length is over, or within 183 days before
        /// that, but after the period's first day: school years do not begin on one day of every year.
        SchoolYear {},
    }
}

document! {
    /// Absences that move the period's end by their own length. Of several rules for a kind of absence the first that one
    /// fits applies to it.
    ///
    /// ```json
    /// {
    ///   "id": "leave-of-absence", "name": { "en": "Leave of six months to five years" },
    ///   "absences": ["leave"], "atLeast": { "months": 6 }, "atMost": { "years": 5 },
    ///   "asked": "before", "basis": { "assumed": true }
    /// }
    /// ```
    pub struct AbsenceExtension {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The kinds of absence.
        absences: Vec<FactId>,
        /// The shortest absence that counts; left out: any counts.
        at_least: Option<Duration> = default,
        /// The most that one absence moves the end; left out: its whole length.
        at_most: Option<Duration> = default,
        /// When it must have been asked for; left out: at any time.
        asked: AskedWhen = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// When an absence must have been asked for.
    #[derive(Copy, Default)]
    pub choice AskedWhen {
        /// At any time, or never.
        #[default]
        AnyTime,
        /// On its first day or before.
        Before,
    }
}

document! {
    /// A change that the authority can grant to a person. It is applied where the record holds a grant of that
    /// kind that was asked for in the period; a kind that several rules name has the effects of all of them.
    ///
    /// ```json
    /// {
    ///   "id": "more-time", "name": { "en": "Asked for in the last three months" }, "grant": "extension",
    ///   "effect": { "kind": "extends" }, "askedWithin": { "months": 3 }, "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct GrantRule {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The kind of grant, as records name it.
        grant: FactId,
        /// What it changes.
        effect: GrantEffect,
        /// It must be asked for within this time before the period's end, and not after it; left out: at any time.
        asked_within: Option<Duration> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a grant changes.
    pub union GrantEffect {
        /// The period ends later, by the time that the grant states.
        Extends {},
        /// A requirement asks for less, by the amount that the grant states; in each year, where it is asked year by
        /// year.
        ///
        /// ```json
        /// { "kind": "reduces", "requirement": "total" }
        /// ```
        Reduces {
            /// The requirement.
            requirement: RequirementId,
        },
        /// Nothing is asked for in the period, or nothing by one requirement.
        ///
        /// ```json
        /// { "kind": "waives", "requirement": "digital" }
        /// ```
        Waives {
            /// The requirement; left out: all.
            requirement: Option<RequirementId> = default,
        },
    }
}

document! {
    /// Somebody who is not asked for credits.
    ///
    /// ```json
    /// {
    ///   "id": "board-certified", "name": { "en": "National Board certification" },
    ///   "when": { "kind": "award", "awards": ["national-board"], "window": "period" },
    ///   "outcome": "deemedMet", "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Release {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// Whom it fits.
        when: PersonCondition,
        /// What it means.
        outcome: ReleaseOutcome,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a release means.
    #[derive(Copy)]
    pub choice ReleaseOutcome {
        /// The rules ask for nothing.
        Exempt,
        /// The whole requirement is met.
        DeemedMet,
        /// The rules ask for nothing for the time being.
        Waived,
        /// The licence is not in use.
        Inactive,
    }
}

document! {
    /// A stage after a period that ended short. The first begins on the day after the period's end, and each of
    /// the others on the day after the one before.
    ///
    /// ```json
    /// {
    ///   "id": "late-renewal", "name": { "en": "Late renewal asks for more" }, "outcome": "inactive",
    ///   "asks": [{ "requirement": "total", "amount": 270 }], "basis": { "assumed": true }
    /// }
    /// ```
    pub struct AfterPeriod {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// What the statement says in this stage.
        outcome: AfterOutcome,
        /// How long it lasts; left out: for good.
        lasts: Option<Duration> = default,
        /// What is asked for instead, of somebody who completes the period in this stage: also instead of what was
        /// adjusted and granted. What a stage asks stands until the next one begins; once the licence is lost or the last
        /// stage is over, what was asked at last stands.
        asks: Vec<StageAmount> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a requirement asks for in a stage after the period. A requirement that is asked year by year still counts no
    /// more of a year than it asked for in that year.
    ///
    /// ```json
    /// { "requirement": "total", "amount": 120 }
    /// ```
    pub struct StageAmount {
        /// The requirement.
        requirement: RequirementId,
        /// The amount; a share of the requirement itself is one of what it asked for in the period.
        amount: Quantity,
    }
}

document! {
    /// What a stage after a period means. Until it has lapsed, what is earned still counts for the period that ended
    /// short, as far as that lacks it.
    #[derive(Copy)]
    pub choice AfterOutcome {
        /// Time without any effect on the licence.
        Grace,
        /// The licence goes on under a condition.
        Conditional,
        /// The licence is not in use.
        Inactive,
        /// The licence is lost.
        Lapsed,
    }
}

document! {
    /// How long the records of a period are kept.
    ///
    /// ```json
    /// { "id": "records", "afterPeriod": { "years": 3 }, "basis": { "sources": ["s1"] } }
    /// ```
    pub struct Retention {
        /// Its id.
        id: RuleId,
        /// How long after the period's end.
        after_period: Duration,
        /// What this rests on.
        basis: Basis,
    }
}
