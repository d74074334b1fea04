//! `cpd allocation` as people and programs meet it.

#[path = "shared/run.rs"]
mod run;

use std::env;
use std::fs;
use std::path::PathBuf;

use run::cpd;

const PROBLEM: &str = "allocation-problem.json";

/// A file that is gone after the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        Self(env::temp_dir().join(format!("cpd-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn an_allocation_is_solved_verified_explained_and_changed() {
    let out = Temporary::new("allocation.json");
    let run = cpd(&["allocation", "solve", PROBLEM, "--policy", "lao-pdr", "--out", out.path()]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!(run.stdout);
    let with = |command: &str, name: &str| {
        cpd(&["allocation", command, PROBLEM, "--policy", "lao-pdr", name, out.path()])
    };
    assert_eq!(with("explain", "--allocation").stdout, run.stdout);
    let verified = with("verify", "--allocation");
    assert_eq!(verified.code, Some(0));
    insta::assert_snapshot!("verified", verified.stdout);
    insta::assert_snapshot!("nothing_has_changed", with("resolve", "--last").stdout);

    let text = fs::read_to_string(&out.0).unwrap();
    fs::write(&out.0, text.replacen(r#""coach":"C-1","mentor":"M-1""#, r#""coach":"C-1","mentor":"M-2""#, 1))
        .unwrap();
    let refuted = with("verify", "--allocation");
    assert_eq!(refuted.code, Some(1));
    insta::assert_snapshot!("refuted", refuted.stdout);
}

#[test]
fn nothing_is_written_where_the_problem_cannot_be_read() {
    let (bad, out) = (Temporary::new("bad.json"), Temporary::new("none.json"));
    fs::write(&bad.0, r#"{ "format": 1, "year": 2026, "on": "2026-09-01", "colleges": [], "districts": [], "mentors": [{}] }"#)
        .unwrap();
    let run = cpd(&["allocation", "solve", bad.path(), "--policy", "lao-pdr", "--out", out.path()]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("`home`") && run.stderr.contains("`coaches`"), "{}", run.stderr);
    assert!(!out.0.exists());
}
