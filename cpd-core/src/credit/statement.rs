//! [`Statement`]: the answer to "where do I stand, and why?".

use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::decision::{Outcome, Reason, Trace};
use crate::id::{ActivityId, CategoryId, PackId, PersonId, RequirementId, RuleId, RuleSetId, UnitId};

answer! {
    /// Where a person stands in the period that contains a date, with the reasons.
    ///
    /// Amounts are in `unit`. Activities stand in the order of their last day, then of their ids.
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
    pub struct PeriodLine {
        /// Which one, from 1 for the first that the record begins with.
        pub number: u32,
        /// The first day.
        pub start: Date,
        /// The last day.
        pub end: Date,
        /// The last day on which an activity still counts: the period's end, or later where the rules give time; none
        /// where they set no end to it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub counts_until: Option<Date>,
        /// How the dates came about.
        pub reasons: Vec<Reason>,
    }

    /// What passes from period to period.
    pub struct CarryOverLine {
        /// What was brought in from the period before.
        pub brought_in: Amount,
        /// What could be carried into the next period, as it stands on the date of the question.
        pub carried_out: Amount,
        /// How the amounts came about.
        pub reasons: Vec<Reason>,
    }

    /// One requirement: what it asks for and what counts towards it.
    pub struct RequirementLine {
        /// The requirement.
        pub id: RequirementId,
        /// What its amounts count.
        pub counts: CountedThing,
        /// The choice that it belongs to, of which some requirements are enough.
        #[serde(skip_serializing_if = "Option::is_none")]
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
    #[derive(Copy, PartialOrd, Ord)]
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
    pub struct ActivityLine {
        /// The activity.
        pub id: ActivityId,
        /// What it is called, where the record says so.
        #[serde(skip_serializing_if = "Option::is_none")]
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
    #[derive(Copy)]
    pub struct NextDate {
        /// The date.
        pub date: Date,
        /// What it is.
        pub what: NextDateKind,
    }

    /// What a date of a statement is.
    #[derive(Copy, PartialOrd, Ord)]
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

    /// What a statement comes to, without its reasons: one line for one person of a population.
    pub struct Summary {
        /// The person.
        pub person: PersonId,
        /// The rule set in force for the period.
        pub rule_set: RuleSetId,
        /// The period's first day.
        pub start: Date,
        /// The period's last day.
        pub end: Date,
        /// What the rules say.
        pub outcome: Outcome,
        /// Each requirement, in the order of the rule set.
        pub requirements: Vec<RequirementSummary>,
        /// What could be carried into the next period.
        pub carried_out: Amount,
    }

    /// What a requirement of a summary comes to.
    pub struct RequirementSummary {
        /// The requirement.
        pub id: RequirementId,
        /// What it asks for.
        pub required: Amount,
        /// What counts towards it.
        pub counted: Amount,
        /// What is missing.
        pub short: Amount,
    }

    /// A statement together with the tree of facts that led to it.
    pub struct Explanation {
        /// The statement.
        pub statement: Statement,
        /// How it came about.
        pub trace: Trace,
    }
}
