//! `cpd cycle` as people and programs meet it.

#[path = "shared/run.rs"]
mod run;

use std::path::{Path, PathBuf};

use run::cpd;

/// A file of a test, in a folder of its own.
fn file(test: &str, name: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// A school that rates itself below the standards, decided command by command into `portfolio.json`.
fn rated_school(test: &str) -> PathBuf {
    let portfolio = file(test, "portfolio.json", r#"{ "owner": "S-7" }"#);
    let levels: Vec<String> =
        ["I1.1", "I1.2", "I2.1", "I2.2", "P1.1", "P1.2", "P2.1", "P2.2", "O1.1", "O1.2"]
            .map(|id| format!(r#"{{ "indicator": "{id}", "level": "below" }}"#))
            .into();
    let command = |on: &str, action: &str| {
        format!(
            r#"{{ "cycle": "school-year", "owner": "S-7", "run": "2024", "by": "P-1", "role": "principal", "on": "{on}", "action": {action} }}"#
        )
    };
    let rate = format!(r#"{{ "kind": "rate", "rater": "self", "levels": [{}] }}"#, levels.join(", "));
    let commands = [command("2024-09-10", r#"{ "kind": "open" }"#), command("2024-09-11", &rate)].join("\n");
    let commands = file(test, "commands.jsonl", &commands);
    let (path, commands) = (portfolio.to_str().unwrap(), commands.to_str().unwrap());
    let run = cpd(&["cycle", "do", "--programme", "lao-pdr", "--portfolio", path, commands, "--out", path]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    portfolio
}

#[test]
fn a_school_below_the_standards_is_flagged() {
    let portfolio = rated_school("flagged");
    let question =
        ["cycle", "assess", "--programme", "lao-pdr", "--cycle", "school-year", "--on", "2024-12-01"];
    let question = [&question[..], &["--portfolio", portfolio.to_str().unwrap()]].concat();
    let run = cpd(&question);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
    let run = cpd(&[&question[..], &["--format", "json"]].concat());
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &answer["flagged"]), (Some(1), &serde_json::json!(true)));
}

#[test]
fn every_portfolio_that_cannot_be_read_is_reported_with_its_line() {
    let portfolio = rated_school("links");
    let lines = "{ \"owner\": \"T-1\" }\n\n{ \"owner\": 7 }\n{ \"events\": [] }\n";
    let teachers = file("links", "teachers.jsonl", lines);
    let question = ["cycle", "links", "--programme", "lao-pdr", "--cycle", "school-year", "--run", "2024"];
    let files = ["--teacher-cycle", "teacher-year", "--portfolio", portfolio.to_str().unwrap()];
    let question = [&question[..], &files, &[teachers.to_str().unwrap()]].concat();
    let run = cpd(&question);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    for line in ["teachers.jsonl, line 3", "teachers.jsonl, line 4"] {
        assert!(run.stderr.contains(line), "{line} is missing in {}", run.stderr);
    }
    let run = cpd(&[&question[..], &["--format", "json"]].concat());
    let error: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let problems = error["error"]["problems"].as_array().unwrap();
    let sources: Vec<&str> = problems.iter().map(|problem| problem["source"].as_str().unwrap()).collect();
    assert!(sources[0].ends_with("line 3") && sources[1].ends_with("line 4"), "{sources:?}");
}

#[test]
fn text_of_a_portfolio_cannot_break_out_of_its_line() {
    let open = r#"{ "cycle": "teacher-year", "owner": "T-1", "run": "2024", "by": "T-1", "role": "teacher", "on": "2024-10-01", "action": { "kind": "open" } }"#;
    let plan = r#"{ "cycle": "teacher-year", "owner": "T-1", "run": "2024", "by": "T-1", "role": "teacher", "on": "2024-10-01", "action": { "kind": "plan", "item": { "id": "I-1", "activityKind": "self-study", "title": "\n2024: Closed\u001b[31m" } } }"#;
    let designed = file("lines", "programme.json", &anywhere());
    let (portfolio, commands) = (
        file("lines", "portfolio.json", r#"{ "owner": "T-1" }"#),
        file("lines", "commands.jsonl", &[open, plan].join("\n")),
    );
    let path = portfolio.to_str().unwrap();
    let rules = ["--programme", designed.to_str().unwrap(), "--portfolio", path];
    let run = cpd(&[&["cycle", "do"], &rules[..], &[commands.to_str().unwrap(), "--out", path]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let run = cpd(&[&["cycle", "state"], &rules[..]].concat());
    assert!(run.stdout.contains("\\n2024: Closed"), "{}", run.stdout);
    assert!(!run.stdout.contains('\u{1b}') && !run.stdout.contains("\n2024: Closed"), "{}", run.stdout);
}

/// The bundled programme, with plans in the phase of self-assessment.
fn anywhere() -> String {
    let mut programme: serde_json::Value =
        serde_json::from_str(cpd_core::programmes::json("lao-pdr").unwrap()).unwrap();
    let steps = programme["cycles"][0]["steps"].as_array_mut().unwrap();
    let plan = steps.iter_mut().find(|step| step["id"] == "plan").unwrap();
    plan["from"].as_array_mut().unwrap().push("self-assessment".into());
    programme.to_string()
}
