//! The same decision in JsonLogic, the language that rules in JSON are most often written in, evaluated by
//! `datalogic-rs`.
//!
//! It answers the total and whether that is enough, and no more. What it does not give, and what would be code of
//! the host or a rule several times as long:
//! - the period: JsonLogic adds no years to a day of issue, so the days stand in the rule, and each period is
//!   a rule of its own;
//! - the reasons of each activity and requirement, with the ids of rules, and the dates to know;
//! - exact fractions: its numbers are floating-point;
//! - carry-over, absences, grants, late completion, and the rules of another date;
//! - any order: the first of an event is the one that the record names first; several activities for one inductee
//!   would need groups, which it does not have either;
//! - a refusal of what it does not know: a misspelt unit counts as hours, a misspelt kind as a workshop.

use datalogic_rs::{Logic, ParsedData, Session};
use serde_json::{Value, json};

/// Total and outcome: `[[total, "met"]]`. JsonLogic has no names for values; a `map` over a list of one stands in.
pub(crate) fn rule([start, end]: [&str; 2]) -> Value {
    let held = json!({ "var": ["until", { "var": "from" }] });
    let in_period = json!({ "filter": [{ "var": "activities" }, { "<=": [start, held, end] }] });
    json!({ "map": [
        [{ "map": [[in_period], total()] }],
        [{ "var": "0" }, { "if": [{ ">=": [{ "var": "0" }, 180] }, "met", "short"] }],
    ] })
}

/// The sum over a list of activities.
fn total() -> Value {
    let mentoring = json!({ "==": [{ "var": "kind" }, "mentoring"] });
    let presenting = json!({ "and": [
        { "==": [{ "var": "kind" }, "presentation"] },
        { "==": [{ "var": "role" }, "presenter"] },
    ] });
    let rest = json!({ "!": [{ "or": [mentoring, presenting] }] });
    let only = |which| json!({ "filter": [{ "var": "" }, which] });
    let sum = |list, worth| json!({ "reduce": [list, { "+": [{ "var": "accumulator" }, worth] }, 0] });
    let hours = json!({ "*": [{ "var": "current.amount" }, { "if": [
        { "==": [{ "var": "current.unit" }, "clock-hour"] }, 1,
        { "==": [{ "var": "current.unit" }, "semester-credit"] }, 30,
        { "==": [{ "var": "current.unit" }, "quarter-credit"] }, 20,
        { "==": [{ "var": "current.unit" }, "pde-credit"] }, 30,
        { "==": [{ "var": "current.unit" }, "inductee"] }, 15,
        1,
    ] }] });
    let known = json!({ "map": [{ "var": "accumulator" }, { "var": "event" }] });
    let once = json!({ "reduce": [only(presenting), { "if": [
        { "in": [{ "var": "current.event" }, known] },
        { "var": "accumulator" },
        { "merge": [{ "var": "accumulator" }, { "var": "current" }] },
    ] }, []] });
    json!({ "+": [
        sum(only(rest), hours.clone()),
        { "min": [45, sum(only(mentoring), json!({ "min": [15, hours] }))] },
        { "*": [4, sum(once, hours)] },
    ] })
}

/// The total in hours, and the outcome.
///
/// The cheapest way that the engine has: rule compiled and record parsed beforehand, memory used again, an answer
/// that is borrowed.
pub(crate) fn answer<'a>(
    session: &'a mut Session<'_>,
    rule: &'a Logic,
    record: &'a ParsedData,
) -> (f64, &'a str) {
    session.reset();
    let answer = &session.eval_borrowed(rule, record).expect("the rule fits every record")[0];
    (answer[0].as_f64().expect("a total"), answer[1].as_str().expect("an outcome"))
}
