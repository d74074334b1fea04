//! `cpd impact`, and statements by a registry, as people and programs meet them.

#[path = "shared/run.rs"]
mod run;

use run::{cpd, cpd_with};

const RECORD: [&str; 5] = ["statement", "accredited-teacher.json", "--pack", "au-act-tqi", "--on"];

const IMPACT: [&str; 7] = [
    "impact",
    "accredited-teachers.jsonl",
    "--pack",
    "au-act-tqi",
    "--registry",
    "tqi-registry.json",
    "--on",
];

#[test]
fn a_statement_by_a_registry() {
    let claimed = cpd(&[&RECORD[..], &["2026-12-01"]].concat());
    let registered = cpd(&[&RECORD[..], &["2026-12-01", "--registry", "tqi-registry.json"]].concat());
    // The record claims an accreditation that the registry does not have.
    assert!(!claimed.stdout.contains("accreditation"), "{}", claimed.stdout);
    insta::assert_snapshot!(registered.stdout);
    assert_eq!((registered.code, registered.stderr.as_str()), (Some(1), ""));
}

#[test]
fn whom_a_withdrawal_concerns() {
    let question = [&IMPACT[..], &["2026-12-01", "--withdraw", "AC-1", "--from", "2026-03-01"]].concat();
    let run = cpd(&question);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
    let run = cpd(&[&question[..], &["--language", "ru"]].concat());
    insta::assert_snapshot!("whom_a_withdrawal_concerns_in_russian", run.stdout);
    let run = cpd(&[&question[..], &["--format", "json"]].concat());
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(answer["changed"][0]["person"], "T-2");
}

#[test]
fn a_change_that_concerns_nobody_ends_well_where_every_record_can_be_read() {
    let change = ["2026-12-01", "--suspend", "AC-1", "--from", "2026-11-01"];
    let run = cpd(&[&IMPACT[..], &change].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{}", run.stdout);
    let mut question = IMPACT;
    question[1] = "-";
    let records = include_str!("records/accredited-teachers.jsonl");
    let readable: Vec<&str> = records.lines().take(3).collect();
    let run = cpd_with(&[&question[..], &change].concat(), readable.join("\n").as_bytes());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
}

#[test]
fn an_accreditation_that_there_is_not_and_no_change_at_all() {
    let run = cpd(&[&IMPACT[..], &["2026-12-01", "--withdraw", "AC-9", "--from", "2026-03-01"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("AC-1"), "{}", run.stderr);
    let run = cpd(&[&IMPACT[..], &["2026-12-01", "--from", "2026-03-01"]].concat());
    assert!(run.code == Some(2) && run.stderr.contains("--withdraw"), "{}", run.stderr);
}
