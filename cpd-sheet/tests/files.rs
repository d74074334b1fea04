//! The workbooks that every language reads.

use std::path::{Path, PathBuf};

use cpd_core::{Proposal, check_proposal, parse_date, schemes};
use cpd_sheet::{SheetKind, annotate_json, place_of, read};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/spreadsheets")
}

#[test]
fn workbooks_of_other_programs_are_read() {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut read_files = 0;
    for path in files.filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let expected: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let rules = schemes::load(expected["scheme"].as_str().unwrap()).unwrap();
        let file = std::fs::read(folder().join(expected["workbook"].as_str().unwrap())).unwrap();
        let found = read(&rules, &file, SheetKind::of(&file)).unwrap();
        let proposal: Value = serde_json::from_str(&found.proposal).unwrap();
        assert_eq!(proposal, expected["proposal"]);
        for (pointer, cell) in expected["cells"].as_object().unwrap() {
            assert_eq!(&serde_json::json!(found.cells[pointer]), cell, "{pointer}");
        }
        let on = parse_date("on", expected["on"].as_str().unwrap()).unwrap();
        let document = Proposal::from_json(&rules, &found.proposal).unwrap();
        let check = check_proposal(&rules, None, &document, on).unwrap();
        let problems = check.findings.iter().flat_map(|finding| &finding.problems);
        let noted: Vec<String> =
            problems.map(|problem| place_of(&found.cells, problem).unwrap().to_string()).collect();
        assert_eq!(serde_json::json!(noted), expected["noted"]);
        let copy = annotate_json(&rules, &file, &cpd_core::to_json(&check), &"lo".parse().unwrap()).unwrap();
        assert_eq!(read(&rules, &copy, SheetKind::Xlsx).unwrap(), found);
        read_files += 1;
    }
    assert_eq!(read_files, 1);
}
