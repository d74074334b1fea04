//! Every primitive of needs, targets and populations has a case.

use std::collections::BTreeSet;
use std::path::Path;

use cpd_core::programmes;
use cpd_tests::{Format, ProgrammeCaseFile, programme_case_files};
use serde_json::Value;

/// The types of a programme that are about needs, targets and populations.
const TYPES: [&str; 14] = [
    "Comparison",
    "ExperienceBand",
    "LevelReading",
    "NeedsRule",
    "PopulationTerms",
    "QualificationLevel",
    "RankBy",
    "ReportFrom",
    "Target",
    "TargetGroup",
    "TargetMeasure",
    "TargetWindow",
    "TeacherKind",
    "Duration",
];

/// The documents that cases about populations give: under which name, and by which schema. Where cases give a list, each
/// item is one.
const GIVEN: [(&str, &str); 7] = [
    ("coverage", "coverage"),
    ("needs", "needs"),
    ("places", "places"),
    ("population", "teacher-profile"),
    ("priorities", "priorities"),
    ("report", "workplan-report"),
    ("workplan", "workplan"),
];

fn about_populations() -> Vec<ProgrammeCaseFile> {
    let mine = |path: &Path| {
        path.components().any(|part| matches!(part.as_os_str().to_str(), Some("needs" | "monitor")))
    };
    programme_case_files().into_iter().filter(|(path, _)| mine(path)).map(|(_, file)| file).collect()
}

/// What is only there to be read by people.
fn is_a_note(primitive: &str) -> bool {
    primitive.ends_with("field `note`")
        || primitive.ends_with("field `sources`")
        || primitive.starts_with("Source")
}

#[test]
fn every_primitive_of_needs_and_targets_stands_in_a_programme_with_cases() {
    let format = Format::of("programme");
    let mut stated = BTreeSet::new();
    for file in about_populations() {
        let programme = match &file.programme {
            Value::String(id) => serde_json::from_str(programmes::json(id).unwrap()).unwrap(),
            programme => programme.clone(),
        };
        format.state(&programme, &mut stated);
    }
    let mine = |primitive: &&String| {
        let name = primitive.split([' ', ',']).next().unwrap_or_default();
        TYPES.contains(&name) && !is_a_note(primitive)
    };
    let all = format.primitives();
    assert!(all.iter().filter(mine).count() > 30);
    let missing: Vec<&String> = all.difference(&stated).filter(mine).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_primitive_of_what_is_counted_stands_in_a_case() {
    for (name, document) in GIVEN {
        let format = Format::of(document);
        let mut stated = BTreeSet::new();
        for given in about_populations().iter().flat_map(|file| &file.cases).map(|case| &case.given) {
            match given.get(name) {
                Some(Value::Array(list)) => list.iter().for_each(|one| format.state(one, &mut stated)),
                Some(one) => format.state(one, &mut stated),
                None => {}
            }
        }
        let all = format.primitives();
        let missing: Vec<&String> = all.difference(&stated).filter(|one| !is_a_note(one)).collect();
        assert!(missing.is_empty(), "{document}: {missing:#?}");
    }
}
