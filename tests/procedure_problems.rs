//! What makes a procedure unusable, each finding with its place.

use cpd_core::{AccreditationScheme, schemes};
use serde_json::{Value, json};

/// The scheme of Cambodia, whose second procedure is that of offerings, changed.
#[track_caller]
fn assert_found(change: impl Fn(&mut Value), expected: &[(&str, &str)]) {
    let mut scheme: Value = serde_json::from_str(schemes::json("cambodia").unwrap()).unwrap();
    change(&mut scheme);
    let error = AccreditationScheme::from_json(&scheme.to_string()).unwrap_err();
    let found: Vec<(&str, &str)> =
        error.problems().iter().map(|one| (one.pointer.as_str(), one.code.as_str())).collect();
    assert_eq!(found, expected);
}

fn step(action: &str, from: &[&str], to: Option<&str>, guards: &Value) -> Value {
    let mut step = json!({
        "action": action, "from": from, "by": ["cpdmo"], "guards": guards, "basis": { "assumed": true },
    });
    if let Some(to) = to {
        step["to"] = json!(to);
    }
    step
}

/// A step after those of a procedure.
#[track_caller]
fn assert_step(procedure: usize, step: &Value, expected: &[(&str, &str)]) {
    let scheme: Value = serde_json::from_str(schemes::json("cambodia").unwrap()).unwrap();
    let number = scheme["procedures"][procedure]["steps"].as_array().unwrap().len();
    let here = format!("/procedures/{procedure}/steps/{number}");
    let expected: Vec<(String, &str)> =
        expected.iter().map(|(place, code)| (format!("{here}{place}"), *code)).collect();
    let expected: Vec<(&str, &str)> = expected.iter().map(|(place, code)| (place.as_str(), *code)).collect();
    let add = |scheme: &mut Value| {
        scheme["procedures"][procedure]["steps"].as_array_mut().unwrap().push(step.clone());
    };
    assert_found(add, &expected);
}

#[test]
fn two_procedures_for_the_same_are_refused() {
    assert_found(
        |scheme| scheme["procedures"][1]["of"] = json!(["offering", "provider", "offering"]),
        &[("/procedures/1/of/1", "secondRule"), ("/procedures/1/of/2", "secondRule")],
    );
}

#[test]
fn a_week_without_a_working_day_and_limits_without_working_days_are_refused() {
    let week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    assert_found(
        |scheme| scheme["workingDays"]["weekend"] = json!(week),
        &[("/workingDays/weekend", "noWorkingDay")],
    );
    assert_found(
        |scheme| {
            scheme.as_object_mut().unwrap().remove("workingDays");
        },
        &[
            ("/procedures/0/deadlines/0/limit", "noWorkingDays"),
            ("/procedures/1/deadlines/0/limit", "noWorkingDays"),
        ],
    );
    let within = json!([{ "kind": "within", "limit": { "kind": "workingDays", "days": 3 } }]);
    assert_found(
        |scheme| {
            scheme.as_object_mut().unwrap().remove("workingDays");
            scheme["procedures"] = json!([{
                "of": ["offering"],
                "steps": [step("giveUp", &["draft"], Some("givenUp"), &within)],
                "basis": { "assumed": true },
            }]);
        },
        &[("/procedures/0/steps/0/guards/0/limit", "noWorkingDays")],
    );
}

#[test]
fn steps_that_nobody_can_take_are_refused() {
    let none = json!([]);
    assert_step(1, &step("giveUp", &[], Some("givenUp"), &none), &[("/from", "neverDone")]);
    let mut nobody = step("giveUp", &["submitted"], Some("givenUp"), &none);
    nobody["by"] = json!(["king"]);
    assert_step(1, &nobody, &[("/by/0", "unknownId")]);
    nobody["by"] = json!([]);
    assert_step(1, &nobody, &[("/by", "neverDone")]);
    // Nothing in it defers.
    assert_step(1, &step("submit", &["deferred"], Some("submitted"), &none), &[("/from/0", "unreachable")]);
}

#[test]
fn what_leads_to_an_accreditation_accredits_and_only_then_something_becomes_of_it() {
    let none = json!([]);
    assert_step(1, &step("suspend", &["submitted"], None, &none), &[("/from/0", "notAccredited")]);
    assert_step(1, &step("accredit", &["submitted"], Some("refused"), &none), &[("/to", "wrongState")]);
    assert_step(1, &step("accredit", &["submitted"], None, &none), &[("/to", "wrongState")]);
    assert_step(1, &step("return", &["submitted"], Some("accredited"), &none), &[("/to", "wrongState")]);
}

#[test]
fn guards_need_something_to_look_at() {
    let guards = json!([{ "kind": "reviewed" }, { "kind": "passed" }]);
    let expected = [("/guards/0", "nothingToLookAt"), ("/guards/1", "nothingToLookAt")];
    assert_step(0, &step("giveUp", &["submitted"], Some("givenUp"), &guards), &expected);
    let guards = json!([{ "kind": "member" }, { "kind": "carried" }, { "kind": "notCarried" }]);
    assert_found(
        |scheme| {
            scheme["procedures"] = json!([{
                "of": ["offering"],
                "steps": [step("giveUp", &["draft"], Some("givenUp"), &guards)],
                "basis": { "assumed": true },
            }]);
        },
        &[
            ("/procedures/0/steps/0/guards/0", "nothingToLookAt"),
            ("/procedures/0/steps/0/guards/1", "nothingToLookAt"),
            ("/procedures/0/steps/0/guards/2", "nothingToLookAt"),
        ],
    );
    assert_found(
        |scheme| scheme["procedures"][1]["review"]["rubric"] = json!("beauty"),
        &[("/procedures/1/review/rubric", "unknownId")],
    );
}
