//! Small problems of whole numbers: a pack of three categories and a record, for brute force.

use cpd_core::Pack;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// The categories of the pack.
pub const CATEGORIES: [&str; 3] = ["a", "b", "c"];

/// A pack and a record in its words. The period is the year 2024.
pub fn small() -> impl Strategy<Value = (Pack, Value)> {
    let some = || subsequence(CATEGORIES.to_vec(), 1..=3);
    let requirement = (some(), 1..5_u32);
    let cap = (some(), 0..6_u32, select(vec!["period", "category"]));
    let threshold = (select(vec!["period", "category", "topic"]), 2..4_u32);
    let rules = (
        select(vec!["oneCategory", "everyCategory"]),
        option::of(1..7_u32),
        vec(requirement, 1..4),
        vec(cap, 0..3),
        option::weighted(0.3, threshold),
        option::weighted(0.2, 2..3_u32),
        prop::bool::weighted(0.3),
    );
    let activity = (subsequence(CATEGORIES.to_vec(), 0..=2), 1..4_u32, option::of(select(vec!["t1", "t2"])));
    (rules, vec(activity, 0..5)).prop_map(|(rules, activities)| {
        let activity = |(index, (categories, amount, topic)): (usize, (Vec<&str>, u32, Option<&str>))| {
            let mut activity = json!({
                "id": format!("A-{index}"), "kind": "workshop", "from": format!("2024-01-{:02}", index + 10),
                "amount": amount, "unit": "hour", "categories": categories,
            });
            if let Some(topic) = topic {
                activity["topic"] = topic.into();
            }
            activity
        };
        let activities: Vec<Value> = activities.into_iter().enumerate().map(activity).collect();
        let record = json!({
            "person": "T-1", "licences": [{ "class": "teacher", "issued": "2024-01-01" }], "activities": activities,
        });
        (pack(rules), record)
    })
}

type Rules = (
    &'static str,
    Option<u32>,
    Vec<(Vec<&'static str>, u32)>,
    Vec<(Vec<&'static str>, u32, &'static str)>,
    Option<(&'static str, u32)>,
    Option<u32>,
    bool,
);

fn pack((counting, total, requirements, caps, threshold, length, choice): Rules) -> Pack {
    let basis = json!({ "assumed": true });
    let name = json!({ "en": "x" });
    let term = |id: &str| json!({ "id": id, "name": { "en": id } });
    let mut asked: Vec<Value> = Vec::new();
    if let Some(amount) = total {
        asked.push(json!({ "id": "total", "name": name, "amount": amount, "basis": basis }));
    }
    for (index, (categories, amount)) in requirements.iter().enumerate() {
        let id = format!("r{index}");
        asked.push(
            json!({ "id": id, "name": name, "amount": amount, "categories": categories, "basis": basis }),
        );
    }
    let caps = caps.iter().enumerate().map(|(index, (categories, limit, per))| {
        // As one of several conditions, so that a cap below a requirement is not refused.
        let of = json!({ "kind": "any", "of": [{ "kind": "category", "categories": categories }] });
        json!({ "id": format!("c{index}"), "name": name, "of": of, "limit": limit, "per": per, "basis": basis })
    });
    let thresholds = threshold
        .iter()
        .map(|(per, least)| json!({ "id": "t", "name": name, "atLeast": least, "per": per, "basis": basis }));
    let tests = length.iter().map(|least| {
        let test = json!({ "kind": "atLeast", "amount": least });
        json!({ "id": "l", "name": name, "test": test, "basis": basis })
    });
    let mut rules = json!({
        "id": "rules", "unit": "hour", "counting": counting,
        "period": { "start": { "kind": "issue" }, "length": { "years": 1 }, "end": { "kind": "length" }, "basis": basis },
        "requirements": asked,
        "caps": caps.collect::<Vec<_>>(),
        "thresholds": thresholds.collect::<Vec<_>>(),
        "eligibility": tests.collect::<Vec<_>>(),
        "basis": basis,
    });
    if choice && requirements.len() > 1 {
        rules["alternatives"] =
            json!([{ "id": "choice", "name": name, "requirements": ["r0", "r1"], "basis": basis }]);
    }
    let pack = json!({
        "format": 1, "id": "small", "version": "1", "name": name, "languages": ["en"], "sources": [],
        "units": [term("hour")], "categories": CATEGORIES.map(term), "activityKinds": [term("workshop")],
        "evidence": [], "licenceClasses": [term("teacher")],
        "credit": { "governedBy": "periodStart", "ruleSets": [rules] },
    });
    Pack::from_json(&pack.to_string()).unwrap_or_else(|error| panic!("{error}"))
}
