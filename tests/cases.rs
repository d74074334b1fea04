//! Every case of `cases/`, in Rust.

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
