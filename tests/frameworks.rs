//! The bundled frameworks have the shapes that their sources state.

use cpd_core::{Framework, frameworks, lint_framework, programmes, schema};
use serde_json::Value;

fn load(id: &str) -> Framework {
    frameworks::load(id).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn all() -> Vec<Framework> {
    frameworks::ids().map(load).collect()
}

/// Domains, standards, indicators, levels.
fn shape(framework: &Framework) -> [usize; 4] {
    let standards = framework.domains.iter().map(|domain| domain.standards.len()).sum();
    [framework.domains.len(), standards, framework.indicators().count(), framework.levels.len()]
}

fn levels(framework: &Framework) -> Vec<&str> {
    framework.levels.iter().map(|level| level.id.as_str()).collect()
}

fn domains(framework: &Framework) -> Vec<&str> {
    framework.domains.iter().map(|domain| domain.id.as_str()).collect()
}

#[test]
fn every_framework_has_the_shape_that_is_known_of_it() {
    for (id, expected) in [
        ("admin-skills", [4, 4, 9, 4]),
        ("apst", [3, 7, 37, 4]),
        ("cambodia-tps", [4, 4, 5, 2]),
        ("kazakhstan-categories", [1, 3, 3, 5]),
        ("lao-career-levels", [1, 1, 1, 4]),
        ("lao-primary", [4, 8, 16, 3]),
        ("lao-quality-standards", [3, 5, 10, 4]),
        ("ppst", [7, 7, 37, 4]),
        ("teach-primary", [3, 3, 9, 5]),
    ] {
        assert_eq!(shape(&load(id)), expected, "{id}");
    }
    assert_eq!(frameworks::ids().count(), 9);
}

#[test]
fn ladders_are_in_their_order() {
    assert_eq!(levels(&load("lao-career-levels")), ["beginning", "skilled", "senior", "leading"]);
    let categories = ["pedagogue", "moderator", "expert", "researcher", "master"];
    assert_eq!(levels(&load("kazakhstan-categories")), categories);
    assert_eq!(domains(&load("lao-quality-standards")), ["inputs", "processes", "outcomes"]);
}

#[test]
fn the_australian_domains_hold_their_standards_and_focus_areas() {
    let apst = load("apst");
    let expected = [
        ("K", vec![("1", 6), ("2", 6)]),
        ("P", vec![("3", 7), ("4", 5), ("5", 5)]),
        ("E", vec![("6", 4), ("7", 4)]),
    ];
    for (domain, (id, standards)) in apst.domains.iter().zip(expected) {
        assert_eq!(domain.id.as_str(), id);
        let found: Vec<(&str, usize)> = domain
            .standards
            .iter()
            .map(|standard| (standard.id.as_str(), standard.indicators.len()))
            .collect();
        assert_eq!(found, standards);
    }
    // Codes are those of the framework: 1.1 to 7.4.
    for standard in apst.domains.iter().flat_map(|domain| &domain.standards) {
        for (number, indicator) in (1..).zip(&standard.indicators) {
            assert_eq!(indicator.id.as_str(), format!("{}.{number}", standard.id));
        }
    }
    let stages = apst.levels.len();
    assert_eq!(apst.indicators().count() * stages, 148);
}

#[test]
fn the_strands_of_the_philippine_domains_add_up_to_those_that_are_stated() {
    let ppst = load("ppst");
    let strands: Vec<usize> = ppst
        .domains
        .iter()
        .map(|domain| domain.standards.iter().map(|one| one.indicators.len()).sum())
        .collect();
    assert_eq!(strands, [7, 6, 5, 5, 5, 4, 5]);
    assert!(ppst.note.unwrap().contains("not confirmed"));
}

#[test]
fn the_teach_instrument_has_its_behaviours_segments_and_snapshots() {
    let teach = load("teach-primary");
    let rule = teach.observation.as_ref().unwrap();
    assert_eq!((rule.segments, rule.minutes), (2, 15));
    assert_eq!(rule.snapshots.as_ref().unwrap().per_segment, 3);
    assert_eq!(rule.behaviours.len(), 28);
    let of = |id: &str| rule.behaviours.iter().filter(|one| one.indicator.as_str() == id).count();
    let behaviours: Vec<usize> = teach.indicators().map(|indicator| of(indicator.id.as_str())).collect();
    assert_eq!(behaviours, [4, 3, 4, 3, 2, 3, 3, 3, 3]);
    assert_eq!(levels(&teach), ["1", "2", "3", "4", "5"]);
    assert!(teach.note.unwrap().contains("CC BY 4.0"));
}

#[test]
fn there_is_nothing_to_report_but_what_is_assumed() {
    let all = all();
    let mut assumed = Vec::new();
    for framework in &all {
        let found = lint_framework(framework, &all);
        let other: Vec<_> = found
            .iter()
            // A crosswalk from an instrument for one lesson cannot reach every indicator.
            .filter(|problem| problem.code != "assumed" && problem.code != "leftOut")
            .collect();
        assert!(other.is_empty(), "{}: {other:#?}", framework.id);
        let is_assumed = found.iter().any(|problem| problem.code == "assumed");
        assumed.extend(is_assumed.then_some(framework.id.as_str()));
    }
    let with_assumed_parts = [
        "admin-skills",
        "cambodia-tps",
        "kazakhstan-categories",
        "lao-career-levels",
        "lao-primary",
        "lao-quality-standards",
        "ppst",
        "teach-primary",
    ];
    assert_eq!(assumed, with_assumed_parts);
}

#[test]
fn bundled_frameworks_and_programmes_fit_their_schemas() {
    let schemas = schema::all();
    let fits = |name: &str, id: &str, text: &str, read: Value| {
        let (_, schema) = schemas.iter().find(|(known, _)| *known == name).unwrap();
        let validator = jsonschema::draft202012::new(schema).unwrap();
        for value in [serde_json::from_str(text).unwrap(), read] {
            let errors: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{id}: {errors:#?}");
        }
    };
    for id in frameworks::ids() {
        fits("framework", id, frameworks::json(id).unwrap(), serde_json::to_value(load(id)).unwrap());
    }
    for id in programmes::ids() {
        let read = programmes::load(id).unwrap().programme().clone();
        fits("programme", id, programmes::json(id).unwrap(), serde_json::to_value(read).unwrap());
    }
}
