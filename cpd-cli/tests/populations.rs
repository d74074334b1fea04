//! Needs, targets and workplans at the prompt.

#[path = "shared/run.rs"]
mod run;

use std::path::PathBuf;

/// What a run printed, and how it ended.
#[track_caller]
fn cpd(arguments: &[&str]) -> (String, Option<i32>) {
    let run = run::cpd(arguments);
    (format!("{}{}", run.stdout, run.stderr), run.code)
}

/// A file that a run writes; it goes with the test.
struct Written(PathBuf);

impl Written {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("cpd-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }

    fn text(&self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const RULES: [&str; 6] = ["--programme", "lao-pdr", "--places", "schools.json", "--on", "2025-06-30"];

#[test]
fn needs_of_a_province_with_a_chart() {
    let chart = Written::new("needs.svg");
    let question = ["needs", "first-district.jsonl", "--place", "LA02", "--level", "school"];
    let more = ["--priorities", "priorities.json", "--svg", chart.path()];
    let (text, code) = cpd(&[&question[..], &RULES[..], &more[..]].concat());
    // A line names a school that nobody knows; the others are counted all the same.
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(text);
    insta::assert_snapshot!("a_chart_of_needs", chart.text());
}

#[test]
fn needs_and_targets_in_each_language() {
    for language in ["kk", "km", "lo", "ru"] {
        let said = ["--language", language];
        let question =
            ["needs", "first-district.jsonl", "--place", "LA0201", "--priorities", "priorities.json"];
        let (needs, _) = cpd(&[&question[..], &RULES[..], &said[..]].concat());
        let question = ["monitor", "first-district.jsonl", "--place", "LA0201"];
        let (targets, _) = cpd(&[&question[..], &RULES[..], &said[..]].concat());
        insta::assert_snapshot!(format!("needs_and_targets_in_{language}"), format!("{needs}\n{targets}"));
    }
}

#[test]
fn targets_with_who_is_missing_and_a_chart() {
    let chart = Written::new("targets.svg");
    let question = ["monitor", "first-district.jsonl", "--svg", chart.path()];
    let (text, code) = cpd(&[&question[..], &RULES[..]].concat());
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(text);
    insta::assert_snapshot!("a_chart_of_targets", chart.text());
}

#[test]
fn summaries_of_districts_add_up_to_that_of_both() {
    for command in ["needs", "monitor"] {
        let [one, two, both] =
            ["one", "two", "both"].map(|name| Written::new(&format!("{command}-{name}.json")));
        for (population, summary) in [("first-district.jsonl", &one), ("second-district.jsonl", &two)] {
            cpd(&[&[command, population, "--out", summary.path()][..], &RULES[..]].concat());
        }
        let merge = ["--merge", two.path(), one.path(), "--out", both.path(), "--format", "json"];
        let (merged, _) = cpd(&[&[command][..], &RULES[..], &merge[..]].concat());
        let first_then_second = ["--merge", two.path(), "--format", "json"];
        let (added, _) =
            cpd(&[&[command, "first-district.jsonl"][..], &RULES[..], &first_then_second[..]].concat());
        let answer = |text: &str| {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            value.get("ranked").or(value.get("targets")).unwrap().to_string()
        };
        assert_eq!(answer(&merged), answer(&added));
        assert_ne!(both.text(), one.text());
    }
}

#[test]
fn a_summary_of_another_day_is_not_added() {
    let summary = Written::new("earlier.json");
    let rules = ["--programme", "lao-pdr", "--places", "schools.json"];
    let question = ["needs", "second-district.jsonl", "--on", "2025-06-29", "--out", summary.path()];
    assert_eq!(cpd(&[&question[..], &rules[..]].concat()).1, Some(0));
    let question = ["needs", "--on", "2025-06-30", "--merge", summary.path()];
    let (text, code) = cpd(&[&question[..], &rules[..]].concat());
    assert_eq!(code, Some(2));
    assert!(text.contains("found a summary of the day `2025-06-29`"), "{text}");
}

#[test]
fn nothing_to_count_is_no_question() {
    for command in ["needs", "monitor"] {
        let (text, code) = cpd(&[&[command][..], &RULES[..]].concat());
        assert_eq!((code, text.contains("expected a population")), (Some(2), true), "{text}");
    }
}

#[test]
fn a_workplan_against_needs_and_its_review() {
    let needs = Written::new("needs-of-both.json");
    let one = Written::new("needs-of-one.json");
    cpd(&[&["needs", "second-district.jsonl", "--out", one.path()][..], &RULES[..]].concat());
    let both = ["needs", "first-district.jsonl", "--merge", one.path(), "--out", needs.path()];
    cpd(&[&both[..], &RULES[..]].concat());
    let rules = ["--programme", "lao-pdr", "--places", "schools.json", "--priorities", "priorities.json"];
    let check = ["workplan", "check", "workplan.json", "--needs", needs.path()];
    let (text, code) = cpd(&[&check[..], &rules[..]].concat());
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(text);
    let review =
        ["workplan", "review", "workplan.json", "--report", "workplan-report.json", "--quarter", "2"];
    let (text, code) = cpd(&[&review[..], &rules[..]].concat());
    assert_eq!(code, Some(0));
    insta::assert_snapshot!("a_review", text);
    for language in ["kk", "km", "lo", "ru"] {
        let said = ["--language", language];
        let (checked, _) = cpd(&[&check[..], &rules[..], &said[..]].concat());
        let (reviewed, _) = cpd(&[&review[..], &rules[..], &said[..]].concat());
        insta::assert_snapshot!(format!("a_workplan_in_{language}"), format!("{checked}\n{reviewed}"));
    }
}
