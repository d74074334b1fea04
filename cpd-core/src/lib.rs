#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
// No input may make this library panic, and no amount may change silently. Tests may do as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,           // a missing value is a case to handle
        clippy::expect_used,           // the same, with a sentence
        clippy::panic,                 // a refusal is a value
        clippy::unreachable,           // what cannot happen is made impossible by the types
        clippy::indexing_slicing,      // an index can be out of bounds: use `get`
        clippy::string_slice,          // a byte index can fall inside a character
        clippy::as_conversions,        // `as` loses silently: use `try_from`
        clippy::arithmetic_side_effects, // sums can overflow: use checked or saturating operations
        clippy::float_arithmetic,      // no decision rests on a rounded number
        clippy::disallowed_types       // no unordered collection (see clippy.toml)
    )
)]

mod activity;
mod amount;
mod answer;
mod calendar;
mod career;
mod credit;
mod decision;
mod document;
mod edge;
mod engine;
mod error;
mod id;
mod locale;
mod order;
mod pack;
#[cfg(feature = "packs")]
pub mod packs;
mod person;
#[cfg(feature = "render")]
pub mod render;
mod roster;
#[cfg(feature = "schema")]
pub mod schema;

pub use activity::{AccreditationClaim, Activity, Attendance, SplitPart};
pub use amount::{Amount, AmountError, Overflow, Rounding, RoundingDirection, RoundingStep, Share};
pub use calendar::{
    Date, DateError, Duration, MonthDay, Period, SchoolCalendar, SchoolYear, SchoolYearStart,
};
pub use career::{CareerOutlook, CareerStepLine, NeedLine, NeedState, career};
pub use credit::{
    ActivityLine, Advice, AdviceQuestion, AdviceState, CarryOverLine, CheapestOfferings, CountedThing,
    Explanation, FurtherCredit, LeastCredit, MissingRequirement, NextDate, NextDateKind, Offering,
    PeriodLine, RefusedOffering, RequirementLine, RequirementSummary, Statement, Summary, advise, explain,
    statement, summary,
};
pub use decision::{Outcome, Reason, Trace};
pub use edge::{parse_date, parse_language, to_json};
pub use engine::{Engine, Reading};
pub use error::{CpdError, DocumentKind, Problem, Severity};
pub use id::{
    ActivityId, ActivityKindId, CareerLevelId, CategoryId, EmployerId, EventId, EvidenceId, FactId, GrantId,
    IdError, LicenceClassId, OfferingId, PackId, PersonId, ProviderId, RequirementId, RoleId, RuleId,
    RuleSetId, SourceId, TopicId, UnitId,
};
pub use locale::{Language, LanguageError, Text};
pub use pack::{
    AbsenceExtension, AccreditedWhat, ActivityCondition, ActivityKind, Adjustment, AfterOutcome, AfterPeriod,
    Alternative, AskedWhen, AttendanceCredit, AttendanceRule, Basis, Cap, Career, CareerLevel, CareerNeed,
    CareerNeedKind, CareerStep, CarryOver, Category, CategoryRule, Combine, Conversion, Counting, Counts,
    CreditRules, Eligibility, EligibilityTest, Evidence, Fact, GovernedBy, GrantEffect, GrantRule,
    LicenceAmount, LicenceClass, Measure, MeasureEmployers, Multiplier, MultiplierBase, OnceRule, OnceWithin,
    Pack, Per, PeriodEnd, PeriodLength, PeriodRule, PeriodStart, PersonCondition, Quantity, QuantityCase,
    QuantityStep, Release, ReleaseOutcome, RequiredPer, Requirement, Retention, Role, RuleSet, Source,
    SourceRank, StageAmount, StatedStart, TestBlock, Threshold, Transition, TransitionKind, Unit,
    UnusedCarry, Window, WorkedQuantity, lint,
};
pub use person::{
    Absence, Award, BlockResult, Employment, Endorsement, Grant, Licence, Service, TeacherRecord, TestResult,
};
pub use roster::{Roster, RosterAnswer, to_json_lines};
