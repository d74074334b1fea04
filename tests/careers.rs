//! What makes the career of a pack unusable, and that the careers of the cases are sound.

use cpd_core::{Pack, lint};
use cpd_tests::case_files;
use serde_json::{Value, json};

/// The pack that the cases about careers bring along.
fn ladder() -> Value {
    let files = case_files();
    let file = files.iter().find(|(path, _)| path.ends_with("career/needs.json"));
    file.map(|(_, file)| file.pack.clone()).unwrap()
}

#[test]
fn a_sound_career_reads_back() {
    let pack = Pack::from_json(&ladder().to_string()).unwrap();
    assert!(pack.career.is_some());
    assert_eq!(Pack::from_json(&serde_json::to_string(&pack).unwrap()).unwrap(), pack);
}

#[test]
fn contradictions_make_a_career_unusable() {
    let scaled = json!({ "kind": "scaled", "amount": -1, "measure": { "kind": "employedShare" }, "over": 1 });
    let by_school_year = json!({ "kind": "serviceDays" });
    for (at, value, code, pointer) in [
        ("level", json!("grade"), "unknownId", "level"),
        ("steps/0/to", json!("boss"), "unknownId", "steps/0/to"),
        ("steps/0/to", json!("junior"), "stepNotUpwards", "steps/0/to"),
        ("steps/1/from", json!("chief"), "stepNotUpwards", "steps/1/to"),
        ("levels/1/id", json!("junior"), "duplicateId", "levels/1/id"),
        ("steps/1/id", json!("to-senior"), "duplicateId", "steps/1/id"),
        ("steps/1/needs/0/id", json!("credit"), "duplicateId", "steps/1/needs/0/id"),
        ("steps/1/needs/0/id", json!("waived"), "duplicateId", "steps/1/needs/0/id"),
        ("steps/0/needs/1/need/amount", json!(-1), "notPositive", "steps/0/needs/1/need/amount"),
        ("steps/0/needs/1/need/amount", scaled, "notPositive", "steps/0/needs/1/need/amount/amount"),
        (
            "steps/0/needs/1/need/amount/of/0/of",
            json!("whole"),
            "unknownId",
            "steps/0/needs/1/need/amount/of/0/of",
        ),
        ("steps/0/needs/2/need/measure", by_school_year, "noSchoolYears", "steps/0/needs/2/need/measure"),
        ("steps/1/needs/1/need/test", json!("quiz"), "unknownId", "steps/1/needs/1/need/test"),
        (
            "steps/1/needs/1/need/blocks/0/share",
            json!("101%"),
            "invalidAmount",
            "steps/1/needs/1/need/blocks/0/share",
        ),
    ] {
        let mut pack = ladder();
        *pack.pointer_mut(&format!("/career/{at}")).unwrap() = value;
        let error = Pack::from_json(&pack.to_string()).expect_err(at);
        let pointer = format!("/career/{pointer}");
        let found = error.problems().iter().any(|one| one.code == code && one.pointer == pointer);
        assert!(found, "{code} at {pointer}: {:#?}", error.problems());
    }
}

#[test]
fn a_need_without_a_source_is_doubtful() {
    let mut pack = ladder();
    pack["career"]["steps"][0]["needs"][0]["basis"] = json!({});
    let found = lint(&Pack::from_json(&pack.to_string()).unwrap());
    assert!(found.iter().any(|one| one.pointer == "/career/steps/0/needs/0/basis"), "{found:#?}");
}
