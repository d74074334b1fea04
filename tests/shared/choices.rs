//! Packs and records in which hours can count in many ways: several categories for one activity, caps that overlap, and
//! requirements that want the same hours.

use cpd_core::Pack;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

const CATEGORIES: [&str; 4] = ["a", "b", "c", "d"];
const KINDS: [&str; 3] = ["course", "talk", "visit"];

/// A pack for one year, and a record of that year.
pub fn choice() -> impl Strategy<Value = (Pack, Value)> {
    let rules = (
        select(vec!["oneCategory", "oneCategory", "everyCategory"]),
        vec(requirement(), 1..5),
        vec(cap(), 0..6),
        vec(threshold(), 0..2),
        vec(share_out(), 0..3),
    );
    (rules, vec(activity(), 1..10)).prop_filter_map(
        "the pack is refused",
        |((counting, requirements, caps, thresholds, categories), activities)| {
            let rules = json!({
                "id": "rules", "unit": "hour", "basis": { "assumed": true }, "counting": counting,
                "period": {
                    "start": { "kind": "issue" }, "length": { "years": 1 }, "end": { "kind": "length" },
                    "basis": { "assumed": true },
                },
                "requirements": named("requirement", requirements), "caps": named("cap", caps),
                "thresholds": named("threshold", thresholds), "categories": named("category", categories),
            });
            let record = json!({
                "person": "T-1", "licences": [{ "class": "teacher", "issued": "2024-01-01" }],
                "activities": named("A", activities),
            });
            Some((pack(&rules)?, record))
        },
    )
}

/// Refused where a cap lets less count than a requirement asks for.
fn pack(rules: &Value) -> Option<Pack> {
    let terms =
        |ids: &[&str]| -> Value { ids.iter().map(|id| json!({ "id": id, "name": { "en": id } })).collect() };
    let pack = json!({
        "format": 1, "id": "choices", "version": "1", "name": { "en": "Choices" }, "languages": ["en"],
        "sources": [], "units": terms(&["hour"]), "categories": terms(&CATEGORIES),
        "activityKinds": terms(&KINDS), "licenceClasses": terms(&["teacher"]),
        "credit": { "governedBy": "periodStart", "ruleSets": [rules] },
    });
    Pack::from_json(&pack.to_string()).ok()
}

/// Gives each of several things an id, and a name where rules of its kind have one.
fn named(what: &str, mut all: Vec<Value>) -> Value {
    for (number, one) in all.iter_mut().enumerate() {
        one["id"] = format!("{what}-{number}").into();
        if !matches!(what, "A" | "category") {
            one["name"] = json!({ "en": what });
        }
        if what != "A" {
            one["basis"] = json!({ "assumed": true });
        }
    }
    all.into()
}

fn requirement() -> impl Strategy<Value = Value> {
    let of = prop_oneof![4 => Just(None), 1 => condition().prop_map(Some)];
    let window = prop_oneof![4 => Just(None), 1 => Just(Some(json!({ "months": 3 })))];
    (1..25_u32, some_categories(), of, window).prop_map(|(amount, categories, of, window)| {
        with(json!({ "amount": amount, "categories": categories }), &[("of", of), ("window", window)])
    })
}

fn cap() -> impl Strategy<Value = Value> {
    let per =
        select(vec!["period", "period", "category", "topic", "activity", "calendarYear", "week", "day"]);
    let of = prop_oneof![1 => Just(None), 4 => condition().prop_map(Some)];
    (0..15_u32, per, of)
        .prop_map(|(limit, per, of)| with(json!({ "limit": limit, "per": per }), &[("of", of)]))
}

fn threshold() -> impl Strategy<Value = Value> {
    let of = prop_oneof![1 => Just(None), 2 => condition().prop_map(Some)];
    (1..9_u32, select(vec!["period", "category", "topic"]), of)
        .prop_map(|(least, per, of)| with(json!({ "atLeast": least, "per": per }), &[("of", of)]))
}

/// A rule that puts some activities into a category, the whole of them or a share.
fn share_out() -> impl Strategy<Value = Value> {
    let share =
        proptest::option::of(select(vec!["25%", "1/3", "50%"])).prop_map(|share| share.map(Value::from));
    (select(CATEGORIES.as_slice()), kinds(), share).prop_map(|(category, of, share)| {
        with(json!({ "category": category, "of": of }), &[("share", share)])
    })
}

fn condition() -> impl Strategy<Value = Value> {
    let in_categories = subsequence(CATEGORIES.to_vec(), 1..=3)
        .prop_map(|ids| json!({ "kind": "category", "categories": ids }))
        .boxed();
    let both = (in_categories.clone(), kinds())
        .prop_map(|(one, other)| json!({ "kind": "all", "of": [one, other] }));
    let either = (in_categories.clone(), kinds())
        .prop_map(|(one, other)| json!({ "kind": "any", "of": [one, other] }));
    prop_oneof![3 => in_categories, 2 => kinds(), 1 => both, 1 => either]
}

fn kinds() -> impl Strategy<Value = Value> {
    subsequence(KINDS.to_vec(), 1..=2).prop_map(|ids| json!({ "kind": "kind", "kinds": ids }))
}

fn some_categories() -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![1 => Just(Vec::new()), 4 => subsequence(CATEGORIES.to_vec(), 1..=3)]
}

fn activity() -> impl Strategy<Value = Value> {
    let categories = subsequence(CATEGORIES.to_vec(), 0..=4).prop_map(|ids| ("categories", json!(ids)));
    let halves = subsequence(CATEGORIES.to_vec(), 2).prop_map(|ids| {
        let part = |id: &&str| json!({ "category": id, "share": "50%" });
        ("split", ids.iter().map(part).collect())
    });
    let belongs = prop_oneof![6 => categories, 1 => halves];
    let amount =
        prop_oneof![3 => (1..12_u32).prop_map(Value::from), 1 => Just(json!("7/3")), 1 => Just(json!(2.5))];
    let topic = proptest::option::of(select(vec!["x", "y"])).prop_map(|topic| topic.map(Value::from));
    (select(KINDS.as_slice()), 1..13_u32, 1..4_u32, amount, belongs, topic).prop_map(
        |(kind, month, day, amount, (member, belongs), topic)| {
            let from = format!("2024-{month:02}-{day:02}");
            let activity = json!({ "kind": kind, "unit": "hour", "from": from, "amount": amount });
            with(activity, &[(member, Some(belongs)), ("topic", topic)])
        },
    )
}

fn with(mut part: Value, members: &[(&str, Option<Value>)]) -> Value {
    for (name, member) in members {
        if let Some(member) = member {
            part[*name] = member.clone();
        }
    }
    part
}
