//! `cpd application` as people and programs meet it.

#[path = "shared/run.rs"]
mod run;

use std::path::Path;

use run::{Run, cpd, cpd_with};

const RULES: [&str; 6] =
    ["--pack", "cambodia", "--proposal", "ready-proposal.json", "--registry", "provider-registry.json"];

/// The commands of the records, decided into a file of a test.
fn decided(test: &str) -> (Run, String) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("application-{test}.json"));
    let path = path.to_str().unwrap().to_owned();
    let files = ["--application", "application.json", "--out", &path];
    let question = ["application", "do", "application-commands.jsonl"];
    (cpd(&[&question[..], &files, &RULES].concat()), path)
}

#[test]
fn a_committee_decides_and_whatever_is_refused_changes_nothing() {
    let (run, _) = decided("decides");
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn where_it_stands_then() {
    let (_, path) = decided("stands");
    let question = ["application", "standing", "--application", &path];
    let run = cpd(&[&question[..], &RULES, &["--on", "2026-03-01"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let run = cpd(&[&question[..], &RULES, &["--on", "2026-03-01", "--language", "km"]].concat());
    insta::assert_snapshot!("where_it_stands_then_in_khmer", run.stdout);
    let run = cpd(&[&question[..], &RULES, &["--on", "2026-03-01", "--format", "json"]].concat());
    let standing: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(standing["accreditation"]["open"], serde_json::json!(["materials"]));
}

#[test]
fn a_deadline_that_is_over_is_a_negative_decision() {
    let files = ["--application", "application.json"];
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("application-filed.json");
    let path = path.to_str().unwrap();
    let submit =
        r#"{ "by": "X-1", "role": "applicant", "on": "2026-01-12", "action": { "kind": "submit" } }"#;
    let question = ["application", "do", "-", "--out", path];
    let run = cpd_with(&[&question[..], &files, &RULES].concat(), submit.as_bytes());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let question = ["application", "standing", "--application", path, "--on"];
    let run = cpd(&[&question[..], &["2026-01-26"], &RULES].concat());
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    let run = cpd(&[&question[..], &["2026-01-27"], &RULES].concat());
    assert!(run.code == Some(1) && run.stdout.contains("2026-01-26"), "{}", run.stdout);
}

#[test]
fn mistakes_are_shown_in_the_document_that_has_them() {
    let question = ["application", "do", "-", "--pack", "cambodia", "--application", "application.json"];
    let command = r#"{ "by": "X-1", "role": "king", "on": "2026-01-12", "action": { "kind": "submit" } }"#;
    let run = cpd_with(&question, command.as_bytes());
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("king") && run.stderr.contains("line 1"), "{}", run.stderr);
    // The proposal of another application.
    let question = [&question[..], &["--proposal", "proposal.json"]].concat();
    let run = cpd_with(&question, command.replace("king", "applicant").as_bytes());
    assert!(run.code == Some(2) && run.stderr.contains("application.json"), "{}", run.stderr);
}
