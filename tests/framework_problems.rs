//! What makes a framework or the rules of an assessment unusable, and what is doubtful in a framework: each finding with
//! its place.

use cpd_core::{
    CpdError, Crosswalk, Framework, Problem, Programme, Rulebook, lint_crosswalk, lint_framework,
};
use serde_json::{Value, json};

fn framework() -> Value {
    json!({
        "format": 1, "id": "xx", "version": "2", "name": { "en": "Standards" }, "languages": ["en"],
        "sources": [{ "id": "s1", "title": "Order", "rank": "primary" }], "from": "2020-01-01",
        "levels": [{ "id": "low", "name": { "en": "Low" } }, { "id": "high", "name": { "en": "High" } }],
        "domains": [{
            "id": "A", "name": { "en": "All" }, "basis": { "sources": ["s1"] },
            "standards": [{ "id": "1", "name": { "en": "One" }, "indicators": [
                { "id": "1.1", "name": { "en": "First" }, "tools": ["form"] },
                { "id": "1.2", "name": { "en": "Second" } },
            ] }],
        }],
        "tools": [{ "id": "form", "name": { "en": "Form" } }],
        "observation": {
            "segments": 1, "minutes": 10, "marks": [{ "id": "seen", "name": { "en": "Seen" } }],
            "behaviours": [
                { "id": "a", "indicator": "1.1", "name": { "en": "Does it" } },
                { "id": "b", "indicator": "1.2", "name": { "en": "Does that" } },
            ],
            "snapshots": { "perSegment": 1, "states": [{ "id": "on", "name": { "en": "On" } }] },
            "score": { "by": "mean" }, "domain": { "by": "mean" }, "overall": { "of": "domains", "by": "mean" },
            "basis": { "sources": ["s1"] },
        },
        "crosswalks": [{
            "from": { "framework": "xx", "version": "1" }, "to": { "framework": "xx", "version": "2" },
            "maps": [{ "from": "1.1", "to": ["1.1"], "match": "same" }, { "from": "1.2", "to": ["1.2"], "match": "same" }],
            "basis": { "sources": ["s1"] },
        }],
        "basis": { "sources": ["s1"] },
    })
}

/// The version before, of the same shape.
fn earlier() -> Value {
    let mut earlier = framework();
    earlier["version"] = json!("1");
    earlier["until"] = json!("2019-12-31");
    earlier.as_object_mut().unwrap().retain(|name, _| name != "crosswalks" && name != "from");
    earlier
}

/// A document with a value put in at a place: in a list, in place of what stands there, or at its end.
fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) if name == "-" => items.push(value),
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        parent => {
            parent.as_object_mut().unwrap().insert(name.to_owned(), value);
        }
    }
    document
}

fn read(document: &Value) -> Framework {
    Framework::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

fn named(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.code.as_str(), problem.pointer.as_str())).collect()
}

#[test]
fn what_makes_a_framework_unusable_is_refused() {
    read(&framework());
    let level = json!({ "id": "low", "name": { "en": "Again" } });
    let tool = json!({ "id": "form", "name": { "en": "Again" } });
    let source = json!({ "id": "s1", "title": "Again", "rank": "primary" });
    let standard = json!({ "id": "1", "name": { "en": "Again" }, "indicators": [{ "id": "1.2", "name": { "en": "Again" } }] });
    let behaviour = json!({ "id": "a", "indicator": "9", "name": { "en": "Again" }, "marks": ["heard"] });
    let cases = [
        (with(framework(), "/format", json!(2)), vec![("unknownFormat", "/format")]),
        (with(framework(), "/until", json!("2019-01-01")), vec![("endBeforeStart", "/until")]),
        (with(framework(), "/levels", json!([])), vec![("noLevels", "/levels")]),
        (with(framework(), "/levels/1/value", json!(1)), vec![("levelsOutOfOrder", "/levels/1")]),
        (
            with(framework(), "/levels/-", level),
            vec![("levelsOutOfOrder", "/levels/2"), ("duplicateId", "/levels/2/id")],
        ),
        (with(framework(), "/tools/-", tool), vec![("duplicateId", "/tools/1/id")]),
        (with(framework(), "/sources/-", source), vec![("duplicateId", "/sources/1/id")]),
        (with(framework(), "/basis/sources/0", json!("s9")), vec![("unknownId", "/basis/sources/0")]),
        (
            with(framework(), "/domains/0/standards/-", standard),
            vec![
                ("duplicateId", "/domains/0/standards/1/id"),
                ("duplicateId", "/domains/0/standards/1/indicators/0/id"),
            ],
        ),
        (
            with(framework(), "/domains/0/standards/0/indicators/0/tools/0", json!("ruler")),
            vec![("unknownId", "/domains/0/standards/0/indicators/0/tools/0")],
        ),
        (with(framework(), "/observation/segments", json!(0)), vec![("noSegments", "/observation/segments")]),
        (
            with(framework(), "/observation/behaviours/-", behaviour),
            vec![
                ("duplicateId", "/observation/behaviours/2/id"),
                ("unknownId", "/observation/behaviours/2/indicator"),
                ("unknownId", "/observation/behaviours/2/marks/0"),
            ],
        ),
        (
            with(framework(), "/observation/marks/-", json!({ "id": "seen", "name": { "en": "Again" } })),
            vec![("duplicateId", "/observation/marks/1/id")],
        ),
        (
            with(
                framework(),
                "/observation/snapshots/states/-",
                json!({ "id": "on", "name": { "en": "Again" } }),
            ),
            vec![("duplicateId", "/observation/snapshots/states/1/id")],
        ),
        (
            with(framework(), "/crosswalks/0/to/version", json!("3")),
            vec![("otherFramework", "/crosswalks/0/to")],
        ),
        (
            with(framework(), "/crosswalks/0/maps/1/to", json!(["1.1", "7"])),
            vec![("unknownId", "/crosswalks/0/maps/1/to/1")],
        ),
        (
            with(
                framework(),
                "/crosswalks/0/maps/1",
                json!({ "from": "1.1", "to": ["1.1"], "match": "same" }),
            ),
            vec![("duplicateId", "/crosswalks/0/maps/1/to/0")],
        ),
    ];
    for (document, expected) in cases {
        let error = Framework::from_json(&document.to_string()).unwrap_err();
        assert_eq!(named(error.problems()), expected);
    }
}

#[test]
fn what_is_doubtful_is_reported() {
    let others = [read(&earlier())];
    assert_eq!(lint_framework(&read(&framework()), &others), []);
    let cases = [
        (with(framework(), "/languages/-", json!("lo")), "missingTranslation", 12),
        (with(framework(), "/basis", json!({ "assumed": true })), "assumed", 1),
        (with(framework(), "/basis", json!({})), "missingSource", 1),
        (with(framework(), "/tools/-", json!({ "id": "visit", "name": { "en": "Visit" } })), "unusedId", 1),
        (
            with(framework(), "/sources/-", json!({ "id": "s2", "title": "Other", "rank": "primary" })),
            "unusedId",
            1,
        ),
        (
            with(framework(), "/domains/0/standards/-", json!({ "id": "2", "name": { "en": "Two" } })),
            "noIndicators",
            1,
        ),
        (
            with(
                framework(),
                "/domains/-",
                json!({ "id": "B", "name": { "en": "B" }, "standards": [], "basis": { "sources": ["s1"] } }),
            ),
            "noIndicators",
            1,
        ),
        (with(framework(), "/observation/behaviours/1/indicator", json!("1.1")), "noBehaviour", 1),
        // What is left out on the side that is carried from, and on the side that is carried to.
        (with(framework(), "/crosswalks/0/maps", json!([])), "leftOut", 4),
        (with(framework(), "/crosswalks/0/maps/1/to", json!([])), "leftOut", 1),
    ];
    for (document, code, number) in cases {
        let found = lint_framework(&read(&document), &others);
        assert!(found.iter().all(|problem| problem.code == code), "{code}: {found:#?}");
        assert_eq!(found.len(), number, "{code}: {found:#?}");
    }
    let late = with(with(earlier(), "/from", json!("2015-01-01")), "/until", json!("2020-06-30"));
    let found = lint_framework(&read(&framework()), &[read(&late)]);
    assert_eq!(named(&found), [("versionOverlap", "/from")]);
    let crosswalk = json!({
        "from": { "framework": "xx", "version": "1" }, "to": { "framework": "xx", "version": "2" },
        "maps": [{ "from": "1.1", "to": ["1.2"], "match": "same" }], "basis": { "sources": ["s1"] },
    });
    let crosswalk = Crosswalk::from_json(&crosswalk.to_string()).unwrap();
    let found = lint_crosswalk(&crosswalk, &read(&earlier()), &read(&framework()));
    assert_eq!(named(&found), [("leftOut", "/maps"), ("leftOut", "/maps")]);
}

fn programme() -> Value {
    json!({
        "format": 1, "id": "p", "version": "1", "name": { "en": "P" }, "languages": ["en"], "sources": [],
        "schoolYears": { "begins": [{ "day": "09-01" }] }, "roles": [], "activityKinds": [],
        "assessments": [{
            "id": "one", "name": { "en": "One" }, "framework": "xx",
            "raters": [{ "id": "self", "name": { "en": "Self" } }],
            "combine": { "kind": "precedence", "order": ["self"] }, "target": { "kind": "level", "level": "high" },
            "weights": [{ "indicator": "1.1", "weight": 2 }], "priorities": ["1.1"],
            "overall": { "kind": "share", "share": "50%", "essential": ["1.2"] }, "flagBelow": "high",
            "basis": { "assumed": true },
        }],
    })
}

fn together(programme: &Value, frameworks: &[Value]) -> Result<Rulebook, CpdError> {
    Rulebook::new(Programme::from_json(&programme.to_string())?, frameworks.iter().map(read).collect())
}

#[test]
fn what_makes_the_rules_of_an_assessment_unusable_is_refused() {
    let both = [framework(), earlier()];
    together(&programme(), &both).unwrap();
    let here = |field: &str| format!("/assessments/0/{field}");
    let cases = [
        ("raters", json!([]), vec!["combine/order/0", "raters"]),
        ("raters/-", json!({ "id": "self", "name": { "en": "Again" } }), vec!["raters/1/id"]),
        ("raters/0/weight", json!(0), vec!["raters/0/weight"]),
        ("raters/0/roles", json!(["cook"]), vec!["raters/0/roles/0"]),
        ("posts", json!(["cook"]), vec!["posts/0"]),
        ("combine/order/-", json!("aunt"), vec!["combine/order/1"]),
        ("weights/-", json!({ "indicator": "1.1", "weight": 3 }), vec!["weights/1/indicator"]),
        ("priorities/-", json!("1.1"), vec!["priorities/1"]),
        ("framework", json!("yy"), vec!["framework"]),
        ("target/level", json!("top"), vec!["target/level"]),
        ("flagBelow", json!("top"), vec!["flagBelow"]),
        ("weights/0/indicator", json!("7"), vec!["weights/0/indicator"]),
        ("priorities/0", json!("7"), vec!["priorities/0"]),
        ("overall/essential/0", json!("7"), vec!["overall/essential/0"]),
    ];
    for (field, value, expected) in cases {
        let error = together(&with(programme(), &here(field), value), &both).unwrap_err();
        let found: Vec<&str> = error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
        assert_eq!(found, expected.into_iter().map(here).collect::<Vec<_>>(), "{field}");
    }
}

#[test]
fn frameworks_that_contradict_each_other_are_refused() {
    let twice = together(&programme(), &[framework(), framework()]).unwrap_err();
    assert_eq!(named(twice.problems()), [("duplicateId", "/version")]);
    let carried = with(framework(), "/crosswalks/0/maps/0/from", json!("8"));
    let unknown = together(&programme(), &[carried, earlier()]).unwrap_err();
    assert_eq!(named(unknown.problems()), [("unknownId", "/crosswalks/0/maps/0/from")]);
}

/// A level of the rules has to be known in every version, because each may be asked; an indicator in one of them.
#[test]
fn the_rules_of_an_assessment_fit_every_version() {
    let renamed = with(earlier(), "/levels/1/id", json!("upper"));
    let error = together(&programme(), &[framework(), renamed]).unwrap_err();
    let found = named(error.problems());
    let pointers: Vec<&str> = found.iter().map(|(_, pointer)| *pointer).collect();
    assert_eq!(pointers, ["/assessments/0/flagBelow", "/assessments/0/target/level"]);
    let without = with(earlier(), "/domains/0/standards/0/indicators/1/id", json!("1.3"));
    let without = with(without, "/observation/behaviours/1/indicator", json!("1.3"));
    let carried = with(framework(), "/crosswalks/0/maps/1/from", json!("1.3"));
    together(&programme(), &[carried, without]).unwrap();
}
