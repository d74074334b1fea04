//! A country's rules as data: [`Pack`], read and checked once, then only asked.
//!
//! Everything that a ministry may change is here: units, categories, requirements, conversions, caps, dates, names.
//! The types are the public format; the JSON Schema is generated from them.

mod basis;
mod career;
mod check;
mod condition;
mod lint;
mod period;
mod places;
mod quantity;
mod references;
mod requirement;
mod rules;
mod terms;
mod worth;

use serde::{Deserialize, Deserializer};

pub use basis::{Basis, Source, SourceRank};
pub use career::{Career, CareerLevel, CareerNeed, CareerNeedKind, CareerStep, TestBlock};
pub use condition::{ActivityCondition, Measure, MeasureEmployers, PersonCondition, Window};
pub use lint::lint;
pub use period::{
    AbsenceExtension, AfterOutcome, AfterPeriod, AskedWhen, GrantEffect, GrantRule, PeriodEnd, PeriodLength,
    PeriodRule, PeriodStart, Release, ReleaseOutcome, Retention, StageAmount, StatedStart,
};
pub use quantity::{Combine, LicenceAmount, Quantity, QuantityCase, QuantityStep, WorkedQuantity};
pub use requirement::{Adjustment, Alternative, CarryOver, Counts, RequiredPer, Requirement, UnusedCarry};
pub use rules::{Counting, CreditRules, GovernedBy, RuleSet, Transition, TransitionKind};
pub use terms::{ActivityKind, Category, Evidence, Fact, LicenceClass, Role, Unit};
pub use worth::{
    AccreditedWhat, AttendanceCredit, AttendanceRule, Cap, CategoryRule, Conversion, Eligibility,
    EligibilityTest, Multiplier, MultiplierBase, OnceRule, OnceWithin, Per, Threshold,
};

pub(crate) use check::measures;
pub(crate) use places::{RulePlace, rule_places};
pub(crate) use references::{Family, rule_set_pointer};

use crate::calendar::SchoolCalendar;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::PackId;
use crate::locale::{Language, Text};

document! {
    /// The rules of one country or authority, with their names and sources.
    ///
    /// ```json
    /// {
    ///   "format": 1, "id": "xx-teachers", "version": "1.0.0", "name": { "en": "Teachers of a country" },
    ///   "note": "The source does not say what follows a period that ended short.",
    ///   "languages": ["en"],
    ///   "sources": [
    ///     { "id": "s1", "title": "Teachers Act, s. 12", "url": "https://example.org/act", "rank": "primary" }
    ///   ],
    ///   "units": [{ "id": "hour", "name": { "en": "h" } }],
    ///   "activityKinds": [{ "id": "course", "name": { "en": "Course" } }],
    ///   "licenceClasses": [{ "id": "teacher", "name": { "en": "Teacher" } }],
    ///   "credit": {
    ///     "governedBy": "periodStart",
    ///     "ruleSets": [
    ///       {
    ///         "id": "five-years", "unit": "hour",
    ///         "period": {
    ///           "start": { "kind": "issue" }, "length": { "years": 5 }, "end": { "kind": "length" },
    ///           "basis": { "sources": ["s1"], "note": "That a period begins on the day of issue is assumed." }
    ///         },
    ///         "requirements": [
    ///           { "id": "total", "name": { "en": "Total" }, "amount": 100, "basis": { "sources": ["s1"] } }
    ///         ],
    ///         "basis": { "sources": ["s1"] }
    ///       }
    ///     ]
    ///   }
    /// }
    /// ```
    pub struct Pack {
        /// The version of this format: 1.
        format: u32,
        /// The pack's id, such as `us-ny-ctle`.
        id: PackId,
        /// The version of these rules, apart from the library's version.
        version: String,
        /// The name of the rule system.
        name: Text,
        /// What a reader should know: above all what the sources leave open.
        note: Option<String> = default,
        /// The languages that every name of the pack is given in.
        languages: Vec<Language>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// The school years. Rules that go by school years, practising years or days of service need them.
        school_years: Option<SchoolCalendar> = default,
        /// Units that activities are recorded in.
        units: Vec<Unit>,
        /// Categories that the rules tell apart.
        categories: Vec<Category> = default,
        /// Kinds of activity.
        activity_kinds: Vec<ActivityKind>,
        /// What a person can do in an activity.
        roles: Vec<Role> = default,
        /// Kinds of evidence.
        evidence: Vec<Evidence> = default,
        /// Classes of licence.
        licence_classes: Vec<LicenceClass>,
        /// Whatever else of a record the rules ask for: endorsements, awards, kinds of absence and of grant,
        /// positions, tests and their blocks, and the names in a record's `facts`.
        facts: Vec<Fact> = default,
        /// The rules for credit: what a statement is made from.
        credit: CreditRules,
        /// The career pathway; left out: the pack says nothing of it.
        career: Option<Career> = default,
    }
}

impl Pack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: what is not of the expected shape, ids that name
    /// nothing, and rules that contradict each other. What is only doubtful is left to [`lint`].
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Pack, text, |_| Problems::default(), check::problems)
    }
}

impl<'de> Deserialize<'de> for Pack {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Self::from_json(&value.to_string()).map_err(serde::de::Error::custom)
    }
}
