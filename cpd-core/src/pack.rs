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
        /// The school years, where a rule needs them.
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
        /// Other facts of a record that the rules ask for: endorsements, awards, absences, grants.
        facts: Vec<Fact> = default,
        /// The rules for credit.
        credit: CreditRules,
        /// The career pathway.
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
