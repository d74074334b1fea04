//! The dated versions of the rules for credit: [`CreditRules`] and [`RuleSet`].

use super::{
    AbsenceExtension, Adjustment, AfterPeriod, Alternative, AttendanceRule, Basis, Cap, CarryOver,
    CategoryRule, Conversion, Eligibility, GrantRule, Multiplier, OnceRule, PeriodRule, Release, Requirement,
    Retention, Threshold,
};
use crate::amount::Rounding;
use crate::calendar::{Date, Duration};
use crate::document::document;
use crate::id::{LicenceClassId, RequirementId, RuleId, RuleSetId, UnitId};
use crate::locale::Text;

document! {
    /// The dated versions of the rules for credit.
    ///
    /// ```json
    /// {
    ///   "governedBy": "periodStart",
    ///   "ruleSets": [
    ///     {
    ///       "id": "seven-years", "until": "2024-12-31", "unit": "hour",
    ///       "period": {
    ///         "start": { "kind": "issue" }, "length": { "years": 7 }, "end": { "kind": "length" },
    ///         "basis": { "sources": ["s1"] }
    ///       },
    ///       "requirements": [
    ///         { "id": "total", "name": { "en": "Total" }, "amount": 120, "basis": { "sources": ["s1"] } }
    ///       ],
    ///       "basis": { "sources": ["s1"] }
    ///     },
    ///     {
    ///       "id": "five-years", "from": "2025-01-01",
    ///       "transitions": [
    ///         {
    ///           "id": "open-periods-go-on", "name": { "en": "Open periods end under the old rules" },
    ///           "how": { "kind": "wholePeriods" }, "basis": { "sources": ["s2"] }
    ///         }
    ///       ],
    ///       "unit": "hour",
    ///       "period": {
    ///         "start": { "kind": "issue" }, "length": { "years": 5 }, "end": { "kind": "length" },
    ///         "basis": { "sources": ["s2"] }
    ///       },
    ///       "requirements": [
    ///         { "id": "total", "name": { "en": "Total" }, "amount": 100, "basis": { "sources": ["s2"] } }
    ///       ],
    ///       "basis": { "sources": ["s2"] }
    ///     }
    ///   ]
    /// }
    /// ```
    pub struct CreditRules {
        /// Which day of a period decides the version that governs it.
        governed_by: GovernedBy,
        /// The versions, from the oldest to the newest, without gaps or overlaps.
        rule_sets: Vec<RuleSet>,
    }
}

document! {
    /// Which day of a period decides the rule set that governs it. Periods differ by the rules that they are reckoned by:
    /// of several rule sets that could govern one, the oldest does.
    #[derive(Copy)]
    pub choice GovernedBy {
        /// The period's first day.
        PeriodStart,
        /// The period's last day, before any extension.
        PeriodEnd,
    }
}

document! {
    /// The rules of one span of time. The fields stand roughly in the order in which a statement applies them.
    ///
    /// ```json
    /// {
    ///   "id": "since-2025", "from": "2025-01-01", "unit": "hour",
    ///   "period": {
    ///     "start": { "kind": "issue" }, "length": { "years": 5 }, "end": { "kind": "length" },
    ///     "basis": { "sources": ["s1"] }
    ///   },
    ///   "conversions": [{ "id": "days", "unit": "day", "rate": 6, "basis": { "sources": ["s1"] } }],
    ///   "rounding": { "to": "quarter", "direction": "down" },
    ///   "caps": [
    ///     {
    ///       "id": "own-study", "name": { "en": "Own study" }, "of": { "kind": "kind", "kinds": ["own-study"] },
    ///       "limit": { "kind": "share", "share": "20%", "of": "total" }, "per": "period",
    ///       "basis": { "sources": ["s1"] }
    ///     }
    ///   ],
    ///   "requirements": [
    ///     { "id": "total", "name": { "en": "Total" }, "amount": 100, "basis": { "sources": ["s1"] } },
    ///     {
    ///       "id": "digital", "name": { "en": "Teaching with digital means" }, "categories": ["digital"],
    ///       "amount": { "kind": "share", "share": "15%", "of": "total" }, "basis": { "sources": ["s1"] }
    ///     }
    ///   ],
    ///   "afterwards": [
    ///     {
    ///       "id": "grace", "name": { "en": "Three months of grace" },
    ///       "outcome": "grace", "lasts": { "months": 3 }, "basis": { "sources": ["s1"] }
    ///     },
    ///     { "id": "lost", "name": { "en": "Lapsed" }, "outcome": "lapsed", "basis": { "assumed": true } }
    ///   ],
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct RuleSet {
        /// Its id.
        id: RuleSetId,
        /// The first day on which it is in force; left out: ever since.
        from: Option<Date> = default,
        /// The last day on which it is in force; left out: until further notice.
        until: Option<Date> = default,
        /// How these rules take over from the version before; one of a kind.
        transitions: Vec<Transition> = default,
        /// The unit of every amount of these rules.
        unit: UnitId,
        /// The classes of licence that have a period of their own; left out: all. Where a person holds several,
        /// the one issued first sets the period, whichever its class where none is of these. Of several issued on one day
        /// it is the one renewed last, then the first by the id of its class.
        licence_classes: Vec<LicenceClassId> = default,
        /// When periods begin and end.
        period: PeriodRule,
        /// Absences that move the period's end.
        absences: Vec<AbsenceExtension> = default,
        /// Changes that the authority can grant.
        grants: Vec<GrantRule> = default,
        /// Who is not asked for credits, in order: the first that fits decides.
        releases: Vec<Release> = default,
        /// Which activities count.
        eligibility: Vec<Eligibility> = default,
        /// What other units are worth; of one unit the first conversion that fits the activity applies.
        conversions: Vec<Conversion> = default,
        /// What partial attendance is worth; the first that fits applies. Left out: attendance is not looked at.
        attendance: Vec<AttendanceRule> = default,
        /// Activities that are worth a multiple; the first that fits applies.
        multipliers: Vec<Multiplier> = default,
        /// How the amount of an activity is rounded; left out: not at all.
        rounding: Option<Rounding> = default,
        /// Activities that count once for an event.
        once: Vec<OnceRule> = default,
        /// How activities are put into categories; left out: as the record says.
        categories: Vec<CategoryRule> = default,
        /// What an hour that belongs to several categories counts in; left out: in each of them.
        counting: Counting = default,
        /// Groups of activities that count nothing unless they reach an amount together.
        thresholds: Vec<Threshold> = default,
        /// The most that counts.
        caps: Vec<Cap> = default,
        /// What the period asks for.
        requirements: Vec<Requirement>,
        /// Requirements of which some are enough.
        alternatives: Vec<Alternative> = default,
        /// How requirements are fitted to the person, in order.
        adjustments: Vec<Adjustment> = default,
        /// What can be carried into the next period, in order; left out: nothing.
        carry_over: Vec<CarryOver> = default,
        /// What follows a period that ended short, in order; left out: the rules say nothing of it, and the next
        /// period begins.
        afterwards: Vec<AfterPeriod> = default,
        /// How long records are kept; left out: the rules do not say.
        retention: Option<Retention> = default,
        /// What the rule set as a whole rests on.
        basis: Basis,
    }
}

document! {
    /// How a rule set takes over from the one before it.
    ///
    /// ```json
    /// {
    ///   "id": "spread-over-three-years",
    ///   "name": { "en": "Points in hand are spread over three years" },
    ///   "how": { "kind": "spread", "years": 3, "serves": ["total"] },
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Transition {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// What happens.
        how: TransitionKind,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What happens when a rule set takes over.
    pub union TransitionKind {
        /// Each period is judged as a whole by one rule set, as `governedBy` says. This is also what holds where
        /// nothing else is stated; to state it says that it was thought of.
        WholePeriods {},
        /// Whether an activity counts, what it is worth and its categories are judged by the rules that were in
        /// force on its last day; these rules decide what is asked. Where those count in another unit, these say in
        /// a conversion what one of it is worth.
        ByActivityDate {},
        /// What was done before these rules came into force passes every test of them.
        EarlierCounts {},
        /// These rules govern a period only if they have been in force for so long on the day that decides; until then
        /// the rules before them go on.
        ///
        /// ```json
        /// { "kind": "afterNotice", "notice": { "years": 1 } }
        /// ```
        AfterNotice {
            /// How long.
            notice: Duration,
        },
        /// A period that is open when these rules come into force ends on the day before, is not judged, and the
        /// next one begins under these rules.
        EndsOpenPeriods {},
        /// As `endsOpenPeriods`; what counts in that period is spread evenly over the first years under these rules.
        ///
        /// ```json
        /// { "kind": "spread", "years": 3, "serves": ["total"] }
        /// ```
        Spread {
            /// Over how many years; each period receives the part of the years that begin in it.
            years: u32,
            /// The requirements that it serves.
            serves: Vec<RequirementId>,
        },
    }
}

document! {
    /// What an hour that belongs to several categories counts in.
    #[derive(Copy, Default)]
    pub choice Counting {
        /// In each of its categories.
        #[default]
        EveryCategory,
        /// In one of them: the one that is best for the teacher.
        OneCategory,
    }
}
