//! What is doubtful in a scheme of accreditation that can be used, each finding with its place.

use cpd_core::{AccreditationScheme, lint_scheme, schemes};
use serde_json::{Value, json};

/// What is found in the scheme of Cambodia after a change, but for what is assumed, which is nearly all of it.
#[track_caller]
fn assert_found(change: impl Fn(&mut Value), expected: &[(&str, &str)]) {
    let mut scheme: Value = serde_json::from_str(schemes::json("cambodia").unwrap()).unwrap();
    change(&mut scheme);
    let scheme = AccreditationScheme::from_json(&scheme.to_string()).unwrap();
    let problems = lint_scheme(&scheme);
    let found: Vec<(&str, &str)> = problems
        .iter()
        .map(|one| (one.pointer.as_str(), one.code.as_str()))
        .filter(|(_, code)| *code != "assumed")
        .collect();
    assert_eq!(found, expected);
}

/// A table of one procedure.
fn procedure(of: &str, steps: &[Value]) -> Value {
    json!([{
        "of": [of], "steps": steps, "basis": { "assumed": true },
        "committee": {
            "quorum": { "kind": "members", "atLeast": 2 },
            "majority": { "kind": "moreThan", "share": "50%", "of": "cast" }, "basis": { "assumed": true },
        },
        "review": { "rubric": "quality", "reviewers": 2, "combine": "mean", "basis": { "assumed": true } },
    }])
}

fn step(action: &str, from: &str, to: &str, guards: &[&str]) -> Value {
    let guards: Vec<Value> = guards.iter().map(|kind| json!({ "kind": kind })).collect();
    json!({
        "action": action, "from": [from], "by": ["cpdmo"], "guards": guards, "to": to, "basis": { "assumed": true },
    })
}

#[test]
fn in_bundled_schemes_nothing_is_doubtful_but_what_is_assumed() {
    for id in schemes::ids() {
        let rules = schemes::load(id).unwrap();
        for problem in lint_scheme(rules.scheme()) {
            assert_eq!(problem.code, "assumed", "{id}: {problem}");
        }
    }
}

#[test]
fn what_nothing_uses_and_what_rests_on_nothing_is_found() {
    let fact = json!({ "id": "colour", "name": { "en": "Colour" }, "value": "text" });
    assert_found(
        |scheme| {
            scheme["facts"].as_array_mut().unwrap().push(fact.clone());
            scheme["criteria"][0]["basis"] = json!({});
        },
        &[
            ("/criteria/0/basis", "missingSource"),
            ("/facts/4", "unusedId"),
            ("/facts/4/name", "missingTranslation"),
        ],
    );
}

#[test]
fn procedures_that_wait_for_ever_are_found() {
    let to = |from: &str, to: &str| step("submit", from, to, &[]);
    assert_found(
        |scheme| scheme["procedures"] = procedure("offering", &[to("draft", "submitted")]),
        &[("/procedures/0/steps/0/to", "deadEnd")],
    );
    // What ends for good waits for nobody.
    let steps = [to("draft", "submitted"), step("refuse", "submitted", "refused", &[])];
    assert_found(|scheme| scheme["procedures"] = procedure("offering", &steps), &[]);
    let guards = ["member", "reviewed", "passed", "carried", "notCarried"];
    let steps = [to("draft", "submitted"), step("refuse", "submitted", "refused", &guards)];
    let places: Vec<String> = (0..5).map(|index| format!("/procedures/0/steps/1/guards/{index}")).collect();
    let expected: Vec<(&str, &str)> = places.iter().map(|place| (place.as_str(), "neverHolds")).collect();
    assert_found(|scheme| scheme["procedures"] = procedure("offering", &steps), &expected);
}

#[test]
fn a_procedure_for_what_nothing_is_asked_of_is_found() {
    let steps = [step("submit", "draft", "submitted", &[]), step("refuse", "submitted", "refused", &[])];
    assert_found(
        |scheme| scheme["procedures"] = procedure("trainer", &steps),
        &[("/procedures/0/of/0", "nothingAsked")],
    );
}
