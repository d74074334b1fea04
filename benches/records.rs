//! Records to measure with: built in code, the same at every run.

use cpd_core::{Date, Duration};
use serde_json::{Value, json};

/// The period of every record: the five years from the day of issue.
pub(crate) const PERIOD: [&str; 2] = ["2020-07-01", "2025-06-30"];

/// Each record's first day of activity: with the first all 30 lie within the period; with the second some are too
/// early, with the third some are too late.
const BEGINNINGS: [&str; 3] = ["2020-07-10", "2020-03-01", "2021-11-20"];

/// A record of 30 activities of every sort that Pennsylvania's rules treat differently.
///
/// Number 0 is the one that is measured. The others differ in amounts and days, so that a mistake of either side
/// shows. Amounts are quarters, so that a sum of floating-point numbers is exact too.
pub(crate) fn record(number: u32) -> Value {
    let beginning = BEGINNINGS[number as usize % BEGINNINGS.len()];
    let beginning: Date = beginning.parse().expect("a date");
    let activities: Vec<Value> = (0..30).map(|index| activity(number, index, beginning)).collect();
    json!({
        "person": format!("T-{number}"),
        "licences": [{ "class": "educator-certificate", "issued": PERIOD[0] }],
        "activities": activities,
    })
}

/// Six sorts in turn, 50 days apart.
fn activity(number: u32, index: u32, beginning: Date) -> Value {
    let day = |days| beginning.plus(Duration { days, ..Duration::default() }).to_string();
    let hours = f64::from(1 + (7 * index + 5 * number) % 24) / 4.0;
    let turn = index / 6;
    let mut activity = match (index % 6, turn % 2) {
        (0, _) => json!({ "kind": "workshop", "amount": hours, "unit": "clock-hour" }),
        (1, _) => {
            json!({ "kind": "conference", "role": "participant", "amount": hours, "unit": "clock-hour" })
        }
        (2, 0) => json!({ "kind": "college-course", "amount": 0.5, "unit": "semester-credit" }),
        (2, _) => json!({ "kind": "department-course", "amount": 0.25, "unit": "pde-credit" }),
        // Another inductee each time; hours beyond 15 are cut, and in record 0 those beyond 45 together as well.
        (3, _) if turn == 0 => {
            json!({ "kind": "mentoring", "role": "mentor", "amount": 1, "unit": "inductee" })
        }
        (3, _) => {
            json!({ "kind": "mentoring", "role": "mentor", "amount": 3.0 * hours, "unit": "clock-hour" })
        }
        // The same event twice in a row: presented again, or listened to.
        (4, _) => {
            json!({ "kind": "presentation", "role": "presenter", "amount": hours, "unit": "clock-hour" })
        }
        (_, 0) => json!({ "kind": "presentation", "role": "presenter", "amount": 1, "unit": "clock-hour" }),
        (_, _) => json!({ "kind": "presentation", "role": "participant", "amount": 1, "unit": "clock-hour" }),
    };
    activity["id"] = format!("A-{index:02}").into();
    activity["from"] = day(50 * index).into();
    if index.is_multiple_of(4) {
        activity["until"] = day(50 * index + 2).into();
    }
    match index % 6 {
        3 => activity["event"] = format!("inductee {turn}").into(),
        4 | 5 => activity["event"] = format!("talk {turn}").into(),
        _ => {}
    }
    activity
}
