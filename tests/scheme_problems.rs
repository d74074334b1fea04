//! What makes a scheme of accreditation unusable, each finding with its place.

use cpd_core::{AccreditationScheme, schemes};
use serde_json::{Value, json};

/// The scheme of Cambodia with a value put in at a place: in place of what stands there, or at the end of a list.
fn with(pointer: &str, value: Value) -> Value {
    let mut scheme: Value = serde_json::from_str(schemes::json("cambodia").unwrap()).unwrap();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match scheme.pointer_mut(parent).unwrap() {
        Value::Array(items) if name == "-" => items.push(value),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        parent => {
            parent.as_object_mut().unwrap().insert(name.to_owned(), value);
        }
    }
    scheme
}

/// A criterion with a test.
fn criterion(test: &Value) -> Value {
    json!({
        "id": "new", "name": { "en": "New" }, "of": ["offering"], "test": test, "fix": { "en": "Mend it." },
        "basis": { "assumed": true },
    })
}

#[track_caller]
fn assert_found(scheme: &Value, expected: &[(&str, &str)]) {
    let error = AccreditationScheme::from_json(&scheme.to_string()).unwrap_err();
    assert_eq!(error.code(), "invalidDocument");
    let found: Vec<(&str, &str)> =
        error.problems().iter().map(|one| (one.pointer.as_str(), one.code.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_makes_a_scheme_unusable_is_refused() {
    let fact = |value: &str, options: &Value| json!({ "id": "new", "name": { "en": "New" }, "value": value, "options": options });
    let line = json!({ "id": "method", "name": { "en": "Again" }, "points": 2, "atLeast": 3, "weight": 0 });
    let cases = [
        ("/format", json!(2), vec![("/format", "unknownFormat")]),
        ("/facts/-", fact("option", &json!([])), vec![("/facts/4/options", "wrongOptions")]),
        (
            "/facts/-",
            fact("text", &json!([{ "id": "a", "name": { "en": "A" } }])),
            vec![("/facts/4/options", "wrongOptions")],
        ),
        (
            "/facts/1/id",
            json!("quality-assurance"),
            vec![("/criteria/1/test/fact", "unknownId"), ("/facts/1/id", "duplicateId")],
        ),
        (
            "/rubrics/0/lines/-",
            line,
            vec![
                ("/rubrics/0/lines/4/atLeast", "outOfReach"),
                ("/rubrics/0/lines/4/id", "duplicateId"),
                ("/rubrics/0/lines/4/weight", "weightNotPositive"),
            ],
        ),
        ("/rubrics/0/lines", json!([]), vec![("/rubrics/0/lines", "noLines")]),
        ("/criteria/0/of", json!([]), vec![("/criteria/0/of", "askedOfNothing")]),
        ("/criteria/1/id", json!("quality-assurance"), vec![("/criteria/1/id", "duplicateId")]),
        ("/criteria/0/basis/sources", json!(["s99"]), vec![("/criteria/0/basis/sources/0", "unknownId")]),
        (
            "/validity/-",
            json!({ "of": "provider", "basis": { "assumed": true } }),
            vec![("/validity/2/of", "secondRule")],
        ),
    ];
    for (pointer, value, expected) in cases {
        let scheme = with(pointer, value);
        assert_found(&scheme, &expected);
    }
}

#[test]
fn what_makes_a_test_unusable_is_refused() {
    let here = "/criteria/9/test";
    let cases = [
        (json!({ "kind": "yes", "fact": "evaluation-plan" }), vec![("fact", "otherKindOfFact")]),
        (json!({ "kind": "factNumber", "fact": "trainers-employed" }), vec![("", "noBound")]),
        (
            json!({ "kind": "number", "of": "learningHours", "atLeast": 3, "atMost": 2 }),
            vec![("atMost", "outOfReach")],
        ),
        (json!({ "kind": "creditForHours", "hours": 0 }), vec![("hours", "hoursNotPositive")]),
        (json!({ "kind": "aligned", "framework": "apst", "atLeast": 1 }), vec![("framework", "unknownId")]),
        (json!({ "kind": "providerIs", "kinds": [] }), vec![("kinds", "asksNothing")]),
        (json!({ "kind": "deliveredBy", "kinds": [] }), vec![("kinds", "asksNothing")]),
        (json!({ "kind": "followedUp", "kinds": [] }), vec![("kinds", "asksNothing")]),
        (json!({ "kind": "taughtIn", "languages": [] }), vec![("languages", "asksNothing")]),
        (
            json!({ "kind": "aligned", "framework": "cambodia-tps", "atLeast": 0 }),
            vec![("atLeast", "asksNothing")],
        ),
        (json!({ "kind": "any", "of": [] }), vec![("of", "noTests")]),
        (json!({ "kind": "not", "of": { "kind": "all", "of": [] } }), vec![("of/of", "noTests")]),
        (json!({ "kind": "deliveredBy", "kinds": ["parrot"] }), vec![("kinds/0", "unknownId")]),
        (
            json!({ "kind": "followedUp", "kinds": ["party"], "by": ["cook"] }),
            vec![("by/0", "unknownId"), ("kinds/0", "unknownId")],
        ),
        (json!({ "kind": "scored", "rubric": "beauty" }), vec![("rubric", "unknownId")]),
        (json!({ "kind": "providerIs", "kinds": ["bank"] }), vec![("kinds/0", "unknownId")]),
    ];
    for (test, expected) in cases {
        let expected: Vec<(String, &str)> = expected
            .into_iter()
            .map(|(place, code)| {
                (if place.is_empty() { here.to_owned() } else { format!("{here}/{place}") }, code)
            })
            .collect();
        let expected: Vec<(&str, &str)> =
            expected.iter().map(|(place, code)| (place.as_str(), *code)).collect();
        assert_found(&with("/criteria/-", criterion(&test)), &expected);
    }
}

#[test]
fn a_criterion_that_ends_before_it_begins_is_refused() {
    let mut scheme = with("/criteria/0/from", json!("2020-01-01"));
    scheme["criteria"][0]["until"] = json!("2019-12-31");
    assert_found(&scheme, &[("/criteria/0/until", "endBeforeStart")]);
    scheme["criteria"][0]["until"] = json!("2020-01-01");
    AccreditationScheme::from_json(&scheme.to_string()).unwrap();
}

#[test]
fn an_option_that_a_fact_does_not_have_and_a_domain_that_no_version_has_are_refused() {
    let mut lao: Value = serde_json::from_str(schemes::json("lao-pdr").unwrap()).unwrap();
    lao["criteria"][5]["test"]["options"][0] = json!("moon");
    assert_found(&lao, &[("/criteria/5/test/options/0", "unknownId")]);
    lao["criteria"][5]["test"]["options"] = json!([]);
    assert_found(&lao, &[("/criteria/5/test/options", "asksNothing")]);
    let mut lao: Value = serde_json::from_str(schemes::json("lao-pdr").unwrap()).unwrap();
    lao["criteria"][1]["test"]["domains"] = json!(["Z"]);
    let scheme = AccreditationScheme::from_json(&lao.to_string()).unwrap();
    let error = schemes::with_embedded_frameworks(scheme).unwrap_err();
    assert_eq!(error.problems()[0].pointer, "/criteria/1/test/domains/0");
}
