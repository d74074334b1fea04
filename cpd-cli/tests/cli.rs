//! The command as people and programs meet it: what it prints, where, and how it ends.

#[path = "shared/run.rs"]
mod run;

use std::path::{Path, PathBuf};

use run::{Run, cpd, cpd_with};

fn pa(record: &str) -> Run {
    cpd(&["statement", "--pack", "us-pa-act48", record, "--on", "2024-11-21"])
}

#[test]
fn a_population_in_a_table_and_a_file() {
    let out = Temporary::new("summaries.jsonl", b"what stood there before");
    let question = ["statements", "--pack", "us-pa-act48", "population.jsonl", "--on", "2024-11-21", "--out"];
    let run = cpd(&[&question[..], &[out.path()]].concat());
    // One record cannot be read; the others are answered all the same.
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
    insta::assert_snapshot!("the_file_of_a_population", std::fs::read_to_string(&out.0).unwrap());
}

#[test]
fn a_population_is_answered_whatever_the_number_of_its_parts() {
    // Several parts of two megabytes each, so that several workers answer them.
    let record = r#"{ "person": "PERSON", "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }] }"#;
    let lines: Vec<String> =
        (0..60_000).map(|number| record.replace("PERSON", &format!("T-{number}"))).collect();
    let records = Temporary::new("records.jsonl", lines.join("\n").as_bytes());
    let out = Temporary::new("answers.jsonl", b"");
    let question = ["statements", "--pack", "us-pa-act48", "--on", "2024-11-21", "--format", "json"];
    let run = cpd(&[&question[..], &[records.path(), "--out", out.path()]].concat());
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let table: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(table["records"], 60_000);
    assert_eq!(table["requirements"][0]["missing"], "10800000");
    for (number, line) in std::fs::read_to_string(&out.0).unwrap().lines().enumerate() {
        let answer: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(answer["line"], number + 1);
        assert_eq!(answer["summary"]["person"], format!("T-{number}"));
    }
}

#[test]
fn a_population_that_cannot_be_read_leaves_no_file() {
    let out = Temporary::new("kept.jsonl", b"kept");
    let latin = Temporary::new("latin.jsonl", b"{}\n{ \"person\": \"\xe9\" }\n");
    let run = cpd(&["statements", "--pack", "us-pa-act48", latin.path(), "--out", out.path()]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("line 2"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&out.0).unwrap(), "kept");
    assert!(!Path::new(&format!("{}.partial", out.path())).exists());
}

/// A file that is gone after the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("cpd-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_statement_in_text() {
    let run = pa("teacher.json");
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_statement_in_each_language() {
    for language in ["kk", "km", "lo", "ru"] {
        let asked = ["--on", "2024-11-21", "--language", language];
        let run = cpd(&[&["statement", "--pack", "us-pa-act48", "teacher.json"], &asked[..]].concat());
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
        insta::assert_snapshot!(format!("a_statement_in_{language}"), run.stdout);
    }
    let help = cpd(&["statement", "--help"]).stdout;
    assert!(help.contains("en, kk, km, lo or ru"), "{help}");
}

#[test]
fn an_explanation_in_text() {
    let run = cpd(&["explain", "--pack", "us-pa-act48", "teacher.json", "--on", "2024-11-21"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

/// The pack of a file of cases, as a file of its own.
fn pack_of_cases(cases: &str, name: &str) -> Temporary {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases").join(cases);
    let file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    Temporary::new(name, file["pack"].to_string().as_bytes())
}

#[test]
fn the_next_steps_of_a_career() {
    let pack = pack_of_cases("career/needs.json", "ladder.json");
    let question = ["career", "--pack", pack.path(), "-", "--on", "2024-06-30"];
    let record = |level: &str| {
        format!(
            r#"{{ "person": "T-1", "licences": [{{ "class": "teacher", "issued": "2024-01-01" }}],
            "facts": {{ "rank": "{level}", "years": "30" }},
            "awards": [{{ "kind": "certificate", "on": "2020-01-01" }}],
            "tests": [{{ "test": "exam", "on": "2020-01-01", "blocks": [] }}] }}"#
        )
    };
    let run = cpd_with(&question, record("junior").as_bytes());
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
    // One step is open, so nothing is missing to go on; at the last level there is nothing to miss.
    assert_eq!(cpd_with(&question, record("senior").as_bytes()).code, Some(0));
    let last = cpd_with(&question, record("chief").as_bytes());
    assert_eq!(last.code, Some(0));
    assert!(last.stdout.contains("There is no further step"), "{}", last.stdout);
    let unknown = cpd_with(&question, record("boss").as_bytes());
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.stderr.contains("found the level of the career `boss`"), "{}", unknown.stderr);
    let json = cpd_with(&[&question[..], &["--format", "json"]].concat(), record("senior").as_bytes());
    let answer: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!((&answer["level"], &answer["steps"][0]["id"]), (&"senior".into(), &"to-chief".into()));
}

#[test]
fn advice_on_what_would_complete_a_period() {
    let pack = pack_of_cases("advice/parts.json", "parts.json");
    let offering = |id: &str, day: &str, amount: u32, cost: u32| {
        serde_json::json!({
            "id": id, "title": format!("Course {id}"), "kind": "workshop", "from": day, "amount": amount,
            "unit": "hour", "categories": ["method"], "cost": cost
        })
    };
    let offered = serde_json::json!({ "offerings": [
        offering("O-1", "2024-07-01", 4, 30),
        offering("O-2", "2024-08-01", 8, 50),
        offering("O-3", "2024-05-01", 9, 10),
        offering("O-4", "2024-09-01", 9, 45),
    ] });
    let offerings = Temporary::new("offerings.json", offered.to_string().as_bytes());
    let record = r#"{ "person": "T-1", "licences": [{ "class": "teacher", "issued": "2024-01-01" }],
        "activities": [{ "id": "A", "kind": "workshop", "from": "2024-02-01", "amount": 9, "unit": "hour",
            "categories": ["subject"] }] }"#;
    let question = ["advise", "--pack", pack.path(), "-", "--on", "2024-06-01"];
    let with = [&question[..], &["--offerings", offerings.path()]].concat();
    let run = cpd_with(&with, record.as_bytes());
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
    // Without offerings only the least further credit is said.
    let alone = cpd_with(&question, record.as_bytes());
    assert_eq!(alone.code, Some(1));
    assert!(alone.stdout.contains("11 h") && !alone.stdout.contains("offerings"), "{}", alone.stdout);
    let complete = record.replace("\"amount\": 9", "\"amount\": 9, \"title\": \"x\"").replace(
        "\"activities\": [",
        r#""activities": [{ "id": "B", "kind": "workshop", "from": "2024-03-01", "amount": 11, "unit": "hour",
            "categories": ["method"] }, "#,
    );
    assert_eq!(cpd_with(&with, complete.as_bytes()).code, Some(0));
    let json = cpd_with(&[&with[..], &["--format", "json"]].concat(), record.as_bytes());
    let answer: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(answer["cheapest"]["offerings"], serde_json::json!(["O-1", "O-4"]));
}

#[test]
fn problems_of_offerings_are_shown_in_their_file() {
    let pack = pack_of_cases("advice/parts.json", "parts-too.json");
    let record = r#"{ "person": "T-1", "licences": [{ "class": "teacher", "issued": "2024-01-01" }] }"#;
    for (offerings, said) in [
        (r#"{ "offerings": [{ "id": "O-1" }] }"#, "the field `cost` is missing"),
        (
            r#"{ "offerings": [{ "id": "O-1", "kind": "lecture", "from": "2024-07-01", "amount": 1, "unit": "hour",
                "cost": 1 }] }"#,
            "found the kind of activity `lecture`, which the pack does not know",
        ),
    ] {
        let file = Temporary::new("broken-offerings.json", offerings.as_bytes());
        let question =
            ["advise", "--pack", pack.path(), "-", "--on", "2024-06-01", "--offerings", file.path()];
        let run = cpd_with(&question, record.as_bytes());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains(said) && run.stderr.contains(file.path()), "{}", run.stderr);
    }
}

#[test]
fn every_problem_of_a_record_in_its_place() {
    let run = pa("broken.json");
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    insta::assert_snapshot!(run.stderr);
}

#[test]
fn problems_for_programs() {
    let run = cpd(&["statement", "--pack", "us-pa-act48", "broken.json", "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), ""));
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(answer["error"]["code"], "invalidDocument");
    let pointers: Vec<&str> = answer["error"]["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(
        pointers,
        [
            "/activities/0/amount",
            "/activities/0/from",
            "/activities/1/from",
            "/activities/1/id",
            "/activities/1/titel",
            "/activities/2",
            "/activities/2/kind",
            "/licences/0/class",
            "/licences/0/issued",
        ]
    );
}

#[test]
fn an_answer_for_programs_is_the_same_question_answered() {
    let run = cpd(&[
        "statement",
        "--pack",
        "us-pa-act48",
        "teacher.json",
        "--on",
        "2024-11-21",
        "--format",
        "json",
    ]);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &answer["outcome"]), (Some(1), &"short".into()));
    let explained =
        cpd(&["explain", "--pack", "us-pa-act48", "teacher.json", "--on", "2024-11-21", "--format", "json"]);
    let explained: serde_json::Value = serde_json::from_str(&explained.stdout).unwrap();
    assert_eq!(explained["statement"], answer);
    assert_eq!(explained["trace"]["reason"]["code"], "outcomeIs");
}

#[test]
fn exit_codes_follow_the_decision() {
    assert_eq!(pa("teacher.json").code, Some(1));
    let met = r#"{ "person": "T", "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }],
        "activities": [{ "id": "A", "kind": "workshop", "from": "2021-01-01", "amount": 180, "unit": "clock-hour" }] }"#;
    let question = ["statement", "--pack", "us-pa-act48", "-", "--on", "2024-11-21"];
    assert_eq!(cpd_with(&question, met.as_bytes()).code, Some(0));
    // A byte-order mark is no part of the text.
    assert_eq!(cpd_with(&question, format!("\u{feff}{met}").as_bytes()).code, Some(0));
    // Without a date the question is about today, and has an answer of some kind.
    let today = cpd_with(&["statement", "--pack", "us-pa-act48", "-"], met.as_bytes());
    assert!(today.code < Some(2), "{}", today.stderr);
}

#[test]
fn what_cannot_be_read_is_said_and_ends_with_2() {
    let deep = "[".repeat(100_000);
    for (arguments, input, said) in [
        (vec!["statement", "--pack", "us-pa-act48", "-"], "", "not JSON"),
        (vec!["statement", "--pack", "us-pa-act48", "-"], "{\n  \"person\": ,\n}", "standard input:2:13"),
        // A text that was cut off is shown at its end, also after a line break.
        (vec!["statement", "--pack", "us-pa-act48", "-"], "{\n  \"person\":\n", "standard input:3:1"),
        // A byte-order mark moves no place.
        (
            vec!["statement", "--pack", "us-pa-act48", "-"],
            "\u{feff}{\n  \"person\": oops }",
            "standard input:2:13",
        ),
        (vec!["statement", "--pack", "us-pa-act48", "-"], "[]", "an object is expected"),
        (vec!["statement", "--pack", "us-pa-act48", "-"], "null", "an object is expected"),
        (vec!["statement", "--pack", "us-pa-act48", "-"], deep.as_str(), "not JSON"),
        (vec!["statement", "--pack", "us-pa-act48", "nowhere.json"], "", "cannot read `nowhere.json`"),
        (vec!["statement", "--pack", "us-pa-act48", "."], "", "cannot read `.`"),
        (
            vec!["statement", "--pack", "us-pa", "teacher.json"],
            "",
            "there is no pack `us-pa`; there are au-act-tqi",
        ),
        (vec!["statement", "--pack", "teacher.json", "teacher.json"], "", "the field `format` is missing"),
        (
            vec!["statement", "--pack", "us-pa-act48", "teacher.json", "--on", "2024-02-30"],
            "",
            "`2024-02-30`",
        ),
        (vec!["statement", "--pack", "us-pa-act48", "teacher.json", "--on", "2567-01-01"], "", "Buddhist"),
        (
            vec!["statement", "--pack", "us-pa-act48", "teacher.json", "--language", "English"],
            "",
            "`English`",
        ),
        (vec!["statement", "--pack", "us-pa-act48", "teacher.json", "--format", "xml"], "", "xml"),
        (vec!["statement", "teacher.json"], "", "--pack"),
        (vec!["pack", "show", "la"], "", "there is no pack `la`"),
        (vec!["pack", "schema", "packs"], "", "there is no document `packs`; there are accreditation-scheme"),
        (vec!["frobnicate"], "", "frobnicate"),
    ] {
        let run = cpd_with(&arguments, input.as_bytes());
        assert_eq!(run.code, Some(2), "{arguments:?}: {}{}", run.stdout, run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(run.stderr.contains(said), "{arguments:?}: {}", run.stderr);
        assert!(!run.stderr.contains("panicked"), "{arguments:?}: {}", run.stderr);
    }
    let latin = Temporary::new("latin.json", b"{ \"person\": \"Jos\xe9\" }");
    let run = pa(latin.path());
    assert!(run.code == Some(2) && run.stderr.contains("not UTF-8 text: byte 16"), "{}", run.stderr);
}

#[test]
fn a_pack_with_contradictions_is_refused_in_its_place() {
    let pack = cpd(&["pack", "show", "us-pa-act48"]).stdout;
    let wrong = pack.replacen("\"unit\": \"semester-credit\"", "\"unit\": \"semester-credits\"", 1);
    let file = Temporary::new("pack.json", wrong.as_bytes());
    for arguments in [
        vec!["pack", "lint", file.path()],
        vec!["statement", "--pack", file.path(), "teacher.json"],
        vec!["explain", "--pack", file.path(), "teacher.json"],
    ] {
        let run = cpd(&arguments);
        assert_eq!(run.code, Some(2));
        assert!(
            run.stderr.contains("found the unit `semester-credits`, which the pack does not know"),
            "{}",
            run.stderr
        );
        assert!(run.stderr.contains("did you mean `semester-credit`?"), "{}", run.stderr);
        assert!(run.stderr.contains("/credit/ruleSets/0/conversions/0/unit"), "{}", run.stderr);
    }
}

#[test]
fn a_pack_with_doubts_is_reported_and_can_be_used() {
    let pack = cpd(&["pack", "show", "us-pa-act48"]).stdout;
    let doubtful = pack.replacen("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"lo\"]", 1);
    let file = Temporary::new("doubtful.json", doubtful.as_bytes());
    let run = cpd(&["pack", "lint", file.path()]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("warning[missingTranslation]"), "{}", run.stdout);
    let json = cpd(&["pack", "lint", file.path(), "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(found[0]["code"], "missingTranslation");
    assert_eq!(
        cpd(&["statement", "--pack", file.path(), "teacher.json", "--on", "2024-11-21"]).code,
        Some(1)
    );
}

#[test]
fn packs_are_listed_shown_and_described() {
    let list = cpd(&["pack", "list"]);
    assert_eq!(list.code, Some(0));
    for id in cpd_core::packs::ids() {
        assert!(list.stdout.contains(id));
        assert_eq!(cpd(&["pack", "show", id]).stdout, cpd_core::packs::json(id).unwrap());
        assert_eq!(cpd(&["pack", "lint", id]).code, Some(0));
    }
    for (name, schema) in cpd_core::schema::all() {
        let printed: serde_json::Value =
            serde_json::from_str(&cpd(&["pack", "schema", name]).stdout).unwrap();
        assert_eq!(printed, schema);
    }
}

#[test]
fn text_of_a_record_does_not_break_out_of_its_line() {
    let record = r#"{ "person": "T", "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }],
        "activities": [{ "id": "A", "title": "x\n2022-01-01  B: 180 h count\u001b[31m", "kind": "workshop",
            "from": "2021-01-01", "amount": 1, "unit": "clock-hour" }] }"#;
    let run = cpd_with(&["statement", "--pack", "us-pa-act48", "-", "--on", "2024-11-21"], record.as_bytes());
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(!run.stdout.contains('\u{1b}') && !run.stdout.contains("\n2022-01-01"), "{}", run.stdout);
}

#[test]
fn the_tour_answers_the_published_examples() {
    let run = cpd(&["tour"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
}
