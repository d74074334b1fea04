//! Every primitive of the formats has a case: each kind of a union, each value of a choice and each field that may be
//! left out stands in a document that some case file asks or gives.

use std::collections::BTreeSet;

use cpd_core::{frameworks, packs, programmes};
use cpd_tests::{CaseFile, Format, accreditation_case_files, case_files, programme_case_files};
use serde_json::Value;

/// The pack of a case file as it was written.
fn written(file: &CaseFile) -> Value {
    match &file.pack {
        Value::String(id) => serde_json::from_str(packs::json(id).unwrap()).unwrap(),
        pack => pack.clone(),
    }
}

#[test]
fn every_primitive_stands_in_a_pack_with_cases() {
    let format = Format::of("pack");
    let mut stated = BTreeSet::new();
    for (_, file) in case_files().iter().filter(|(_, file)| !file.cases.is_empty()) {
        format.state(&written(file), &mut stated);
    }
    let all = format.primitives();
    assert!(all.len() > 200, "only {}", all.len());
    let missing: Vec<&String> = all.difference(&stated).collect();
    assert!(missing.is_empty(), "{} primitives stand in no pack with cases: {missing:#?}", missing.len());
}

#[test]
fn what_a_pack_does_not_state_is_missed() {
    let format = Format::of("pack");
    let mut stated = BTreeSet::new();
    let pack = serde_json::from_str(packs::json("au-act-tqi").unwrap()).unwrap();
    format.state(&pack, &mut stated);
    let all = format.primitives();
    for primitive in ["EligibilityTest `atLeast`", "RuleSet, field `eligibility`", "SourceRank `primary`"] {
        assert!(all.contains(primitive) && stated.contains(primitive), "{primitive}");
    }
    for primitive in
        ["TransitionKind `spread`", "Measure `presentShare`, field `moreThan`", "RoundingStep `tenth`"]
    {
        assert!(all.contains(primitive) && !stated.contains(primitive), "{primitive}");
    }
}

/// A document of a case file as it was written: one that is bundled by its id, or the document itself.
fn resolved(document: &Value, bundled: impl Fn(&str) -> Option<&'static str>) -> Value {
    let text = document.as_str().and_then(bundled);
    text.map_or_else(|| document.clone(), |text| serde_json::from_str(text).unwrap())
}

/// The frameworks of every case file about programmes, and those that bundled programmes use.
fn given_frameworks() -> Vec<Value> {
    let files = programme_case_files();
    let stated = files.iter().flat_map(|(_, file)| &file.frameworks);
    let mut all: Vec<Value> = stated.map(|one| resolved(one, |id| frameworks::json(id).ok())).collect();
    for (_, file) in files.iter().filter(|(_, file)| file.frameworks.is_empty()) {
        let rulebook = file.rulebook();
        all.extend(rulebook.frameworks().map(|framework| serde_json::to_value(framework).unwrap()));
    }
    all
}

/// What the primitives of a format are that no document states.
fn unstated(name: &str, documents: &[Value]) -> Vec<String> {
    let format = Format::of(name);
    // What packs state as well has its cases there. A note changes no answer.
    let mut stated = Format::of("pack").primitives();
    assert!(!documents.is_empty(), "{name}");
    documents.iter().for_each(|document| format.state(document, &mut stated));
    let missing = format.primitives().difference(&stated).cloned().collect::<Vec<_>>();
    missing.into_iter().filter(|primitive| !primitive.ends_with(", field `note`")).collect()
}

#[test]
fn every_primitive_of_programmes_and_frameworks_stands_in_one_with_cases() {
    let files = programme_case_files();
    let programmes: Vec<Value> =
        files.iter().map(|(_, file)| resolved(&file.programme, |id| programmes::json(id).ok())).collect();
    assert_eq!(unstated("programme", &programmes), Vec::<String>::new());
    assert_eq!(unstated("framework", &given_frameworks()), Vec::<String>::new());
}

#[test]
fn every_primitive_of_ratings_observations_and_crosswalks_stands_in_a_case() {
    for (name, given) in [("ratings", "ratings"), ("observation", "observation"), ("crosswalk", "crosswalk")]
    {
        let files = programme_case_files();
        let cases = files.iter().flat_map(|(_, file)| &file.cases);
        let documents: Vec<Value> = cases.filter_map(|case| case.given.get(given)).cloned().collect();
        assert_eq!(unstated(name, &documents), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_primitive_of_accreditation_stands_in_a_case() {
    let files = accreditation_case_files();
    let schemes: Vec<Value> = files.iter().map(|(_, file)| file.written_scheme()).collect();
    assert_eq!(unstated("accreditation-scheme", &schemes), Vec::<String>::new());
    for name in ["proposal", "registry"] {
        let cases = files.iter().flat_map(|(_, file)| &file.cases);
        let documents: Vec<Value> = cases.filter_map(|case| case.given.get(name)).cloned().collect();
        assert_eq!(unstated(name, &documents), Vec::<String>::new(), "{name}");
    }
}
