//! What makes a cycle of a programme unusable, each finding with its place.

use cpd_core::{CpdError, Programme, programmes};
use serde_json::{Value, json};

/// The programme of Lao PDR, whose first cycle is the teacher's year, with a value put in at a place of that cycle.
fn with(pointer: &str, value: Value) -> String {
    let mut programme: Value = serde_json::from_str(programmes::json("lao-pdr").unwrap()).unwrap();
    let cycle = &mut programme["cycles"][0];
    let (parent, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    match cycle.pointer_mut(parent).unwrap() {
        Value::Array(items) if name == "-" => items.push(value),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        parent => {
            parent.as_object_mut().unwrap().insert(name.to_owned(), value);
        }
    }
    programme.to_string()
}

#[test]
fn what_makes_a_cycle_unusable_is_refused() {
    // The first step opens a run, the second one too, the third one rates.
    let unguarded = json!({
        "id": "ask", "name": { "en": "Ask" }, "action": "verify", "from": ["nowhere"], "by": ["cook"],
        "guards": [{ "kind": "rated", "rater": "aunt" }], "basis": { "assumed": true },
    });
    let added = json!({ "id": "waiting", "name": { "en": "Waiting" } });
    let cases = [
        ("/steps", json!([]), vec![("/phases/0/id", "deadEnd"), ("/steps", "noOpening")]),
        ("/phases/-", added, vec![("/phases/7/id", "unreachablePhase"), ("/phases/7/id", "deadEnd")]),
        ("/steps/0/to", json!("nowhere"), vec![("/steps/0/to", "unknownId")]),
        ("/steps/0/from", json!(["planning"]), vec![("/steps/0/from", "wrongPhases")]),
        ("/steps/2/from", json!([]), vec![("/steps/2/from", "wrongPhases")]),
        (
            "/steps/0/guards/-",
            json!({ "kind": "runReflected" }),
            vec![("/steps/0/guards/3", "guardOnOpening")],
        ),
        (
            "/steps/0/guards/-",
            json!({ "kind": "gapsAnswered", "atLeast": 1 }),
            vec![("/steps/0/guards/3", "guardOnOpening")],
        ),
        ("/runs", json!("freely"), vec![("/phases/0", "noSchoolYear")]),
        (
            "/steps/3",
            unguarded,
            vec![
                ("/steps/3/by/0", "unknownId"),
                ("/steps/3/from/0", "unknownId"),
                ("/steps/3/guards/0/rater", "unknownId"),
            ],
        ),
    ];
    for (pointer, value, expected) in cases {
        let CpdError::InvalidDocument { problems, .. } =
            Programme::from_json(&with(pointer, value)).unwrap_err()
        else {
            panic!("{pointer}: not about the document")
        };
        for (place, code) in expected {
            let place = format!("/cycles/0{place}");
            let found = problems.iter().any(|problem| problem.pointer == place && problem.code == code);
            assert!(found, "{pointer}: no `{code}` at {place} in {problems:#?}");
        }
    }
    Programme::from_json(&with("/joiners", json!({ "months": 2 }))).unwrap();
}

#[test]
fn guards_about_ratings_need_an_assessment() {
    let mut programme: Value = serde_json::from_str(programmes::json("lao-pdr").unwrap()).unwrap();
    programme["cycles"][0].as_object_mut().unwrap().remove("assessment");
    let error = Programme::from_json(&programme.to_string()).unwrap_err();
    let found: Vec<&str> = error.problems().iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(found, ["noAssessment", "noAssessment"]);
}
