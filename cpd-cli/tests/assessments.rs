//! `cpd assess`, `cpd observe` and `cpd framework` as people and programs meet them.

#[path = "shared/run.rs"]
mod run;

use run::cpd;

const ASSESS: [&str; 8] =
    ["assess", "ratings.json", "--programme", "lao-pdr", "--assessment", "teaching", "--on", "2025-10-01"];

#[test]
fn an_assessment_as_text() {
    let run = cpd(&ASSESS);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn an_assessment_in_lao() {
    let run = cpd(&[&ASSESS[..], &["--language", "lo"]].concat());
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn an_assessment_as_json() {
    let run = cpd(&[&ASSESS[..], &["--format", "json"]].concat());
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((answer["overall"].as_str(), answer["target"].as_str()), (Some("level-2"), Some("level-3")));
    assert_eq!(run.code, Some(0));
}

#[test]
fn an_assessment_that_there_is_not() {
    let mut arguments = ASSESS;
    arguments[5] = "learning";
    let run = cpd(&arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("teaching-competency"), "{}", run.stderr);
}

#[test]
fn an_observation_as_text() {
    let run = cpd(&["observe", "observation.json", "--framework", "teach-primary"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn an_observation_by_another_instrument() {
    let run = cpd(&["observe", "observation.json", "--framework", "apst"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("observation"), "{}", run.stderr);
}

#[test]
fn the_bundled_frameworks() {
    let run = cpd(&["framework", "list"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    assert!(cpd(&["framework", "show", "apst"]).stdout.contains("\"5.4\""));
    assert_eq!(cpd(&["framework", "show", "none"]).code, Some(2));
}

#[test]
fn what_is_assumed_in_a_framework_is_reported() {
    let run = cpd(&["framework", "lint", "lao-career-levels"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    assert!(run.stdout.contains("warning[assumed]"), "{}", run.stdout);
    // One word of it alone, the year of its version, is assumed; as a file without that mark it is clean.
    let run = cpd(&["framework", "lint", "apst", "--format", "json"]);
    assert_eq!((run.code, run.stdout.matches("\"code\"").count()), (Some(1), 1), "{}", run.stdout);
    let marked = cpd(&["framework", "show", "apst"]).stdout;
    let stated = marked.replacen("\"assumed\": true,", "", 1);
    assert_ne!(stated, marked);
    let path = std::env::temp_dir().join(format!("cpd-{}-stated.json", std::process::id()));
    std::fs::write(&path, stated).unwrap();
    let clean = cpd(&["framework", "lint", path.to_str().unwrap(), "--format", "json"]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!((clean.code, clean.stdout.trim()), (Some(0), "[]"));
}
