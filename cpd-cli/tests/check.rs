//! `cpd check` and `cpd scheme` as people and programs meet them.

#[path = "shared/run.rs"]
mod run;

use serde_json::Value;

use run::{Run, cpd, cpd_with};

/// The question about the proposal of the records, with further arguments.
fn check(further: &[&str]) -> Run {
    let question =
        ["check", "proposal.json", "--pack", "cambodia", "--registry", "registry.json", "--on", "2026-01-20"];
    cpd(&[&question[..], further].concat())
}

/// The question about another proposal, as JSON text.
fn check_text(pack: &str, proposal: impl AsRef<[u8]>, further: &[&str]) -> Run {
    let question = ["check", "-", "--pack", pack, "--on", "2026-01-20"];
    cpd_with(&[&question[..], further].concat(), proposal.as_ref())
}

/// A proposal of which Ohio asks nothing more.
const READY: &str = r#"{
  "id": "P-1", "of": "offering", "provider": { "id": "T-1", "kind": "educator" },
  "sessions": [{ "id": "S-1", "from": "2026-03-02", "hours": 6 }],
  "credit": { "amount": 6, "unit": "contact-hour" },
  "facts": [{ "fact": "plan-goal", "value": "Reading in grade 2" }]
}"#;

/// A proposal that lacks nothing that Lao PDR requires, and some of what it recommends; some is not asked of a college.
const REMARKS: &str = r#"{
  "id": "P-2", "of": "offering", "provider": { "id": "TTC-2", "kind": "college" },
  "trainers": [{ "id": "TR-1", "kind": "college-lecturer", "certified": { "from": "2024-01-01" } }],
  "sessions": [{ "id": "S-1", "from": "2026-03-02", "hours": 6, "trainers": ["TR-1"] }],
  "alignment": [{ "framework": "lao-primary", "indicator": "2.1.1" }],
  "followUp": [
    { "kind": "self-learning", "from": "2026-03-20", "facilitator": "coach" },
    { "kind": "peer-learning", "from": "2026-03-20", "facilitator": "coach" }
  ]
}"#;

#[test]
fn a_check_as_text() {
    let run = check(&[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_check_in_khmer() {
    insta::assert_snapshot!(check(&["--language", "km"]).stdout);
}

#[test]
fn a_check_as_json() {
    let run = check(&["--format", "json"]);
    let answer: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, answer["verdict"].as_str()), (Some(1), Some("notReady")));
    assert_eq!(answer["findings"][0]["problems"][0]["pointer"], "/provider/id");
}

#[test]
fn a_check_as_sarif() {
    let run = check(&["--format", "sarif"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    insta::assert_snapshot!(serde_json::to_string_pretty(&log).unwrap());
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
}

#[test]
fn a_check_as_a_page() {
    let run = check(&["--format", "html"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_page_names_its_language_and_that_of_its_parts() {
    let page = check(&["--format", "html", "--language", "km-KH"]).stdout;
    assert!(page.contains("<html lang=\"km\">") && !page.contains("<span lang="), "{page}");
    // The scheme is not given in Lao; no sentence is given in French.
    let page = check(&["--format", "html", "--language", "lo"]).stdout;
    assert!(page.contains("<html lang=\"lo\">") && page.contains("<span lang=\"en\">"), "{page}");
    let page = check(&["--format", "html", "--language", "fr"]).stdout;
    assert!(page.contains("<html lang=\"en\">") && !page.contains("<span lang="), "{page}");
}

#[test]
fn what_is_ready_ends_well() {
    let run = check_text("us-oh-ipdp", READY, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let log: Value =
        serde_json::from_str(&check_text("us-oh-ipdp", READY, &["--format", "sarif"]).stdout).unwrap();
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), 3);
}

#[test]
fn remarks_are_no_refusal() {
    let run = check_text("lao-pdr", REMARKS, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let page = check_text("lao-pdr", REMARKS, &["--format", "html"]).stdout;
    assert!(page.contains("class=\"verdict ready-with-remarks\""), "{page}");
    assert!(page.contains("<section class=\"check-not-asked\">"), "{page}");
}

#[test]
fn a_scheme_of_a_file() {
    let path = std::env::temp_dir().join(format!("cpd-{}-scheme.json", std::process::id()));
    std::fs::write(&path, cpd(&["scheme", "show", "us-oh-ipdp"]).stdout).unwrap();
    let run = check_text(path.to_str().unwrap(), READY, &[]);
    std::fs::write(&path, "{ \"format\": 1 }").unwrap();
    let broken = check_text(path.to_str().unwrap(), READY, &[]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!((broken.code, broken.stdout.as_str()), (Some(2), ""));
    assert!(broken.stderr.contains("missingField") && broken.stderr.contains("errors"), "{}", broken.stderr);
}

#[test]
fn columns_are_counted_as_editors_do() {
    // A byte order mark counts nothing, a character outside the basic plane two.
    let proposal = format!("\u{feff}{}", READY.replacen("{\n  \"id\"", "{ \"title\": \"ກ😀\", \"id\"", 1))
        .replacen("\"amount\": 6", "\"amount\": 7", 1);
    let line = proposal.replace('\n', " ");
    let log: Value =
        serde_json::from_str(&check_text("us-oh-ipdp", &line, &["--format", "sarif"]).stdout).unwrap();
    let location = &log["runs"][0]["results"][0]["locations"][0];
    let region = &location["physicalLocation"]["region"];
    let amount = line.trim_start_matches('\u{feff}').split_once("\"amount\": ").unwrap().0;
    let column = amount.encode_utf16().count() + "\"amount\": ".len() + 1;
    assert_eq!(region["startLine"], 1);
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&Value::from(column), &(column + 1).into()));
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "/credit/amount");
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], "-");
}

#[test]
fn what_cannot_be_read_is_told_in_its_place() {
    let deep = format!("{{ \"id\": {}", "[".repeat(100_000));
    let truncated = &READY[..READY.len() / 2];
    let unknown = READY.replacen("\"of\"", "\"colour\": \"red\", \"of\"", 1);
    let twice = READY.replacen(
        "\"sessions\": [",
        "\"sessions\": [{ \"id\": \"S-1\", \"from\": \"2026-03-09\", \"hours\": 0 }, ",
        1,
    );
    let cases: [(&str, &[u8], &[&str]); 7] = [
        ("not JSON", b"a proposal", &["standard input:1:1"]),
        ("nothing", b"", &["error["]),
        ("not UTF-8", b"{ \"id\": \"\xff\" }", &["notUtf8", "byte 9"]),
        ("cut off", truncated.as_bytes(), &["standard input:3:"]),
        ("a field that there is not", unknown.as_bytes(), &["unknownField", "colour", "1 error"]),
        ("an id that stands twice, and no hours", twice.as_bytes(), &["hoursNotPositive", "2 errors"]),
        ("depth", deep.as_bytes(), &["standard input:1:"]),
    ];
    for (name, proposal, expected) in cases {
        for format in ["text", "sarif", "html"] {
            let run = check_text("us-oh-ipdp", proposal, &["--format", format]);
            assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{name} as {format}");
            for part in expected {
                assert!(run.stderr.contains(part), "{name}: {part} in {}", run.stderr);
            }
        }
        let run = check_text("us-oh-ipdp", proposal, &["--format", "json"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(2), ""), "{name}");
        let error: Value = serde_json::from_str(&run.stdout).unwrap();
        assert!(error["error"]["code"].is_string(), "{name}: {error}");
    }
}

#[test]
fn what_is_not_there_is_named() {
    let run = check_text("us-pa-act48", READY, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("us-oh-ipdp") && run.stderr.contains("no file"), "{}", run.stderr);
    let run = check(&["--registry", "no-registry.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    // A registry of another authority says nothing here.
    let run = check_text("us-oh-ipdp", READY, &["--registry", "registry.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("registry.json:2:"), "{}", run.stderr);
    assert_eq!(check_text("us-oh-ipdp", READY, &["--on", "soon"]).code, Some(2));
    assert_eq!(check_text("us-oh-ipdp", READY, &["--format", "pdf"]).code, Some(2));
}

#[test]
fn text_of_a_proposal_stays_text() {
    let script = "<script>alert(1)</script>";
    // In one line, of which the finding shows the beginning; what is missing is the goal.
    let (proposal, _) = READY.split_once(",\n  \"facts\"").unwrap();
    let proposal = format!("{proposal} }}")
        .replace('\n', " ")
        .replacen("\"id\"", &format!("\"title\": \"{script}\\u001b[31m\u{9b}32m\u{7f}\u{202e}\", \"id\""), 1)
        .replacen("\"id\": \"T-1\"", "\"id\": \"T-1\", \"name\": \"A&B \\\"<b>\\\"\"", 1)
        .replace("S-1", "<img src=x onerror=alert(2)> [click](http://x) {0}")
        .replace("2026-03-02", "2026-01-02");
    let page = check_text("us-oh-ipdp", &proposal, &["--format", "html"]).stdout;
    let parts = ["&lt;script&gt;", "A&amp;B &quot;&lt;b&gt;&quot;", "&lt;img src=x"];
    for part in parts {
        assert!(page.contains(part), "{part} in {page}");
    }
    for part in ["<script", "<img", "<b>", "<link", "href=", "url(", "@import"] {
        assert!(!page.contains(part), "{part} in {page}");
    }
    let text = check_text("us-oh-ipdp", &proposal, &[]).stdout;
    assert!(text.contains("¿32m") && text.contains(script), "{text}");
    for output in [&page, &text] {
        let obeyed = |c: char| c.is_control() && c != '\n';
        assert!(!output.contains(obeyed), "{output:?}");
    }
    let sarif = check_text("us-oh-ipdp", &proposal, &["--format", "sarif"]).stdout;
    let log: Value = serde_json::from_str(&sarif).unwrap();
    let message = log["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
    assert!(message.contains("[click] (http://x) {{0}}"), "{message}");
}

#[test]
fn the_bundled_schemes() {
    let run = cpd(&["scheme", "list"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let list: Value = serde_json::from_str(&cpd(&["scheme", "list", "--format", "json"]).stdout).unwrap();
    assert_eq!(list[3]["id"], "lao-pdr");
    assert!(cpd(&["scheme", "show", "lao-pdr"]).stdout.contains("\"prior-approval\""));
    assert_eq!(cpd(&["scheme", "show", "none"]).code, Some(2));
}

#[test]
fn what_is_assumed_in_a_bundled_scheme() {
    let run = cpd(&["scheme", "lint", "us-ny-ctle"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    assert!(run.stdout.contains("assumed") && run.stdout.contains("scheme us-ny-ctle"), "{}", run.stdout);
    let run = cpd(&["scheme", "lint", "us-ny-ctle", "--format", "json"]);
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found[0]["code"], "assumed");
    let run = cpd(&["scheme", "lint", "moon"]);
    assert!(run.code == Some(2) && run.stderr.contains("lao-pdr"), "{}", run.stderr);
}
