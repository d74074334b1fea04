//! Every case of `cases/`, in Rust.

use cpd_core::{RequirementId, RuleId, TeacherRecord, explain};
use cpd_tests::{answer_value, case_files, differences};

#[test]
fn every_case_is_answered_as_expected() {
    let mut failures = Vec::new();
    let mut count = 0;
    for (path, file) in case_files() {
        let pack = file.pack();
        for case in &file.cases {
            count += 1;
            let found = differences(&answer_value(&pack, case), &case.expect);
            if !found.is_empty() {
                failures.push(format!("{}: {}\n    {}", path.display(), case.name, found.join("\n    ")));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases differ:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 0, "there are no cases");
}

#[test]
fn a_comparison_can_fail() {
    let actual = serde_json::json!({ "a": [1, 2], "b": "x" });
    for wrong in [
        serde_json::json!({ "a": [1] }),
        serde_json::json!({ "a": [2, 1] }),
        serde_json::json!({ "a": { "$some": [3] } }),
        serde_json::json!({ "b": "y" }),
        serde_json::json!({ "c": null }),
    ] {
        assert!(!differences(&actual, &wrong).is_empty(), "{wrong}");
    }
    assert!(differences(&actual, &serde_json::json!({ "a": { "$some": [2] }, "b": "x" })).is_empty());
}

#[test]
fn explanations_lead_to_the_rules() {
    let mut led = 0;
    for (path, file) in case_files() {
        let pack = file.pack();
        let document = serde_json::to_value(&pack).unwrap();
        for case in &file.cases {
            let Ok(record) = TeacherRecord::from_json_for(&pack, &case.record.to_string()) else { continue };
            let Ok(Ok(explanation)) = case.on.parse().map(|on| explain(&pack, &record, on)) else { continue };
            let mut traces = vec![&explanation.trace];
            while let Some(trace) = traces.pop() {
                traces.extend(&trace.children);
                let about = format!("{}: {}: {:?}", path.display(), case.name, trace.reason);
                // What names a rule or requirement is led to it, and what is led there names it.
                let named = [
                    trace.reason.rule().map(RuleId::as_str),
                    trace.reason.requirement().map(RequirementId::as_str),
                ];
                let arguments = trace.reason.arguments();
                assert_eq!(arguments.contains_key("rule"), named[0].is_some(), "{about}");
                assert_eq!(arguments.contains_key("requirement"), named[1].is_some(), "{about}");
                let Some(name) = named.into_iter().flatten().next() else { continue };
                let pointer = trace.pointer.as_ref().unwrap_or_else(|| panic!("{about}"));
                assert_eq!(document.pointer(pointer).unwrap()["id"], name, "{about}");
                led += 1;
            }
        }
    }
    assert!(led > 100, "only {led}");
}
