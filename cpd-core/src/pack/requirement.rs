//! Rules about what a period asks for, and what passes into the next one.

use super::{ActivityCondition, Basis, Measure, PersonCondition, Quantity};
use crate::amount::Amount;
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{CategoryId, RequirementId, RuleId};
use crate::locale::Text;

document! {
    /// What a period asks for.
    ///
    /// ```json
    /// {
    ///   "id": "academies", "name": { "en": "One academy each year" },
    ///   "counts": { "kind": "activities" }, "amount": 1, "per": "year",
    ///   "of": { "kind": "kind", "kinds": ["academy"] },
    ///   "when": { "kind": "position", "positions": ["administrator"] }, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Requirement {
        /// Its id.
        id: RequirementId,
        /// How it is called.
        name: Text,
        /// What is counted; left out: credit, in the unit of the rules.
        counts: Counts = default,
        /// The amount.
        amount: Quantity,
        /// The categories whose activities count towards it; left out: every activity that counts.
        categories: Vec<CategoryId> = default,
        /// The activities that count towards it; left out: all.
        of: Option<ActivityCondition> = default,
        /// The last part of the period, or of each year that it is asked in, in which they must have been held; left
        /// out: all of it.
        window: Option<Duration> = default,
        /// Over what it is asked; left out: over the period. Where it is asked of each year, `when`, `amount` and
        /// the adjustments are worked out for each of them.
        per: RequiredPer = default,
        /// Whom it is asked of; left out: everybody.
        when: Option<PersonCondition> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a requirement counts.
    pub union Counts {
        /// Credit, in the unit of the rules.
        Credit {},
        /// Activities of which something counts. Where a cap leaves a choice, hours are placed for the requirements of
        /// credit, and what counts here follows from that; the same holds for categories.
        Activities {},
        /// Of the requirement's categories, those that reach an amount.
        ///
        /// ```json
        /// { "kind": "categories", "atLeast": 5 }
        /// ```
        Categories {
            /// The amount that makes a category count, where it is above zero; left out: anything above zero.
            at_least: Option<Amount> = default,
        },
        /// A measure of the person's history.
        ///
        /// ```json
        /// { "kind": "measured", "measure": { "kind": "serviceDays", "last": { "years": 2 } } }
        /// ```
        Measured {
            /// The measure.
            measure: Measure,
        },
    }
}

impl Requirement {
    /// Whether it asks for credit over the whole period: what can be carried over and brought in.
    pub(crate) fn holds_credit(&self) -> bool {
        matches!((&self.counts, self.per), (Counts::Credit {}, RequiredPer::Period))
    }
}

impl Default for Counts {
    fn default() -> Self {
        Self::Credit {}
    }
}

document! {
    /// Over what a requirement is asked. A year counts towards it no more than what it asks for in that year, and what is
    /// earned after the period belongs to none of its years.
    #[derive(Copy, Default)]
    pub choice RequiredPer {
        /// The whole period.
        #[default]
        Period,
        /// Each twelve months of the period, counted from its first day.
        Year,
        /// Each school year that begins in the period.
        SchoolYear,
    }
}

document! {
    /// Requirements of which some are enough.
    ///
    /// ```json
    /// {
    ///   "id": "practice", "name": { "en": "Enough days in one of these spans" },
    ///   "requirements": ["days-in-one-year", "days-in-two-years"], "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Alternative {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The requirements.
        requirements: Vec<RequirementId>,
        /// How many of them must be met; left out: one. Those that are not asked of the person are no choice: where
        /// fewer are asked than must be met, all that are asked must be.
        at_least: Option<u32> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Fits a requirement to the person. To ask for a part of what it asked for so far, take a share of the
    /// requirement itself. Amounts stay exact: where whole ones are asked, the last adjustment rounds.
    ///
    /// ```json
    /// {
    ///   "id": "part-time", "name": { "en": "In proportion to the load" }, "requirement": "total",
    ///   "when": { "kind": "position", "positions": ["teacher"] },
    ///   "amount": {
    ///     "kind": "scaled", "amount": { "kind": "share", "share": "100%", "of": "total" },
    ///     "measure": { "kind": "employedShare" }, "over": 1
    ///   },
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Adjustment {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The requirement.
        requirement: RequirementId,
        /// Whom it fits; left out: everybody.
        when: Option<PersonCondition> = default,
        /// The amount that is asked for instead.
        amount: Quantity,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What can be carried into the next period: what is more than a requirement asks for, as far as it was earned by
    /// such activities in the window, up to the limit. Of several rules each takes what those before it left; no hour
    /// passes on twice.
    ///
    /// Only a period that is complete by its end passes anything on, and one whose rules carry nothing over takes nothing
    /// in. What is carried is credit of a whole period: it comes from requirements that ask for that, and serves such.
    ///
    /// ```json
    /// {
    ///   "id": "last-two-years", "name": { "en": "Up to 50 hours of the last two years" },
    ///   "requirement": "total", "window": { "years": 2 }, "limit": 50, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct CarryOver {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The requirement whose excess it is.
        requirement: RequirementId,
        /// The requirements that it serves in the next period; left out: the same one.
        serves: Vec<RequirementId> = default,
        /// The activities that it may come from; left out: all.
        of: Option<ActivityCondition> = default,
        /// The last part of the period, in which it must have been earned; left out: all of it.
        window: Option<Duration> = default,
        /// The most; left out: no limit.
        limit: Option<Quantity> = default,
        /// What becomes of an amount that was carried in and is not needed; left out: it is lost.
        unused: UnusedCarry = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What becomes of an amount that was carried in and is not needed in that period either.
    #[derive(Copy, Default)]
    pub choice UnusedCarry {
        /// It is lost.
        #[default]
        Lapses,
        /// It is carried on, whatever the window.
        CarriesOn,
    }
}
