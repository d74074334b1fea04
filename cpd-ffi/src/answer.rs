//! The mirrors of [`Statement`] and its parts.

use cpd_core::{
    ActivityId, ActivityLine, Amount, CarryOverLine, CategoryId, CountedThing, Date, Duration, NextDate,
    NextDateKind, Outcome, PackId, PeriodLine, PersonId, Reason, RequirementId, RequirementLine, RuleId,
    RuleSetId, Statement, UnitId,
};

/// Where a person stands in the period that contains a date, with the reasons.
///
/// Amounts are in `unit`. Activities stand in the order of their last day, then of their ids.
#[uniffi::remote(Record)]
pub struct Statement {
    /// The pack that the rules come from.
    pub pack: PackId,
    /// The pack's version.
    pub pack_version: String,
    /// The rule set in force for the period.
    pub rule_set: RuleSetId,
    /// The person.
    pub person: PersonId,
    /// The date of the question.
    pub on: Date,
    /// The period.
    pub period: PeriodLine,
    /// The unit of every amount.
    pub unit: UnitId,
    /// What the rules say.
    pub outcome: Outcome,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Each requirement, in the order of the rule set.
    pub requirements: Vec<RequirementLine>,
    /// Each activity of the record.
    pub activities: Vec<ActivityLine>,
    /// What was brought in from the period before, and what could be carried into the next one.
    pub carry_over: CarryOverLine,
    /// The dates to know, in order.
    pub next_dates: Vec<NextDate>,
}

/// The period that a statement is about.
#[uniffi::remote(Record)]
pub struct PeriodLine {
    /// Which one, from 1 for the first that the record begins with.
    pub number: u32,
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// The last day on which an activity still counts: the period's end, or later where the rules give time; none
    /// where they set no end to it.
    pub counts_until: Option<Date>,
    /// How the dates came about.
    pub reasons: Vec<Reason>,
}

/// What passes from period to period.
#[uniffi::remote(Record)]
pub struct CarryOverLine {
    /// What was brought in from the period before.
    pub brought_in: Amount,
    /// What could be carried into the next period, as it stands on the date of the question.
    pub carried_out: Amount,
    /// How the amounts came about.
    pub reasons: Vec<Reason>,
}

/// One requirement: what it asks for and what counts towards it.
#[uniffi::remote(Record)]
pub struct RequirementLine {
    /// The requirement.
    pub id: RequirementId,
    /// What its amounts count.
    pub counts: CountedThing,
    /// The choice that it belongs to, of which some requirements are enough.
    pub alternative: Option<RuleId>,
    /// What it asks for, adjusted to the person.
    pub required: Amount,
    /// What counts towards it, with what was carried in.
    pub counted: Amount,
    /// What is missing.
    pub short: Amount,
    /// How the amounts came about.
    pub reasons: Vec<Reason>,
}

/// What the amounts of a requirement count.
#[uniffi::remote(Enum)]
pub enum CountedThing {
    /// Credit, in the unit of the statement.
    Credit,
    /// Activities.
    Activities,
    /// Categories.
    Categories,
    /// What a measure of the person's history gives.
    Measure,
}

/// One activity: what it earned and where it counts, or why it does not.
#[uniffi::remote(Record)]
pub struct ActivityLine {
    /// The activity.
    pub id: ActivityId,
    /// What it is called, where the record says so.
    pub title: Option<String>,
    /// Its last day.
    pub held: Date,
    /// What it is worth under the rules, before any cap; zero where it does not count.
    pub awarded: Amount,
    /// What counts of it.
    pub counted: Amount,
    /// The categories that it counts in.
    pub categories: Vec<CategoryId>,
    /// The requirements that it counts towards.
    pub requirements: Vec<RequirementId>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A date that the person should know.
#[uniffi::remote(Record)]
pub struct NextDate {
    /// The date.
    pub date: Date,
    /// What it is.
    pub what: NextDateKind,
}

/// What a date of a statement is.
#[uniffi::remote(Enum)]
pub enum NextDateKind {
    /// The first day of the first period.
    PeriodBegins,
    /// From this day on, what is earned beyond the requirement can be carried over.
    CarryOverWindowOpens,
    /// From this day on, a change of the requirement can be asked for.
    GrantWindowOpens,
    /// The last day of the period.
    PeriodEnds,
    /// The last day of the time that the rules give after the period.
    TimeAfterPeriodEnds,
    /// The last day on which the records of the period must be kept.
    RecordsKeptUntil,
}

/// What a statement says of a period.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// Every requirement is met.
    Met,
    /// Something is missing, and the rules name no other standing: the period is open, or all time after it is over.
    Short,
    /// The period has ended short; the rules give time without any effect on the licence.
    Grace,
    /// The period has ended short; the licence goes on under a condition for a stated time.
    Conditional,
    /// A fact other than credits meets the whole requirement.
    DeemedMet,
    /// The rules do not ask anything of this person.
    Exempt,
    /// The authority has released this person from the requirement, or everybody for a time.
    Waived,
    /// The licence is not in use, so that nothing can be done under it.
    Inactive,
    /// The period has ended short, and no time is left.
    Lapsed,
    /// The first period begins after the date of the question.
    NotYetBegun,
}

/// A length of time as laws state it. A year is twelve months; months are of the calendar, not of 30 days.
///
/// ```json
/// { "years": 1, "months": 6 }
/// ```
#[uniffi::remote(Record)]
pub struct Duration {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Days.
    pub days: u32,
}
