//! The bundled frameworks have the shapes that their sources state, and say what they rest on, as programmes do.

use std::collections::BTreeSet;

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
        "apst",
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

/// The bundled frameworks and programmes as they are written.
fn documents() -> Vec<(&'static str, Value)> {
    let frameworks = frameworks::ids().map(|id| (id, frameworks::json(id).unwrap()));
    let programmes = programmes::ids().map(|id| (id, programmes::json(id).unwrap()));
    frameworks.chain(programmes).map(|(id, text)| (id, serde_json::from_str(text).unwrap())).collect()
}

/// Every object inside a value, with its pointer.
fn objects<'a>(
    value: &'a Value,
    pointer: &str,
    found: &mut Vec<(String, &'a serde_json::Map<String, Value>)>,
) {
    match value {
        Value::Object(members) => {
            found.push((pointer.to_owned(), members));
            for (name, member) in members {
                objects(member, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                objects(item, &format!("{pointer}/{place}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn what_a_note_calls_assumed_is_marked_so() {
    for (id, document) in documents() {
        let mut found = Vec::new();
        objects(&document, "", &mut found);
        let is_marked =
            |object: &serde_json::Map<String, Value>| object.get("assumed") == Some(&Value::Bool(true));
        let marked = found.iter().filter(|(_, object)| is_marked(object)).count();
        for (pointer, object) in &found {
            let note = object.get("note").and_then(Value::as_str).unwrap_or_default().to_lowercase();
            let speaks_of_it = note.contains("assum") || note.contains("placeholder");
            // The note on the whole document sums up what is marked in its parts.
            let known = if pointer.is_empty() { marked > 0 } else { is_marked(object) };
            assert!(known || !speaks_of_it, "{id}: {pointer}: {note}");
            assert!(!is_marked(object) || !note.is_empty(), "{id}: {pointer} does not say what is assumed");
        }
    }
}

#[test]
fn sources_are_listed_and_cited() {
    for (id, document) in documents() {
        let ids = |list: &Value, id: fn(&Value) -> &Value| -> BTreeSet<String> {
            list.as_array().into_iter().flatten().map(|one| id(one).as_str().unwrap().to_owned()).collect()
        };
        let listed = ids(&document["sources"], |source| &source["id"]);
        let mut found = Vec::new();
        objects(&document, "", &mut found);
        let bases =
            found.iter().filter(|(pointer, _)| !pointer.is_empty()).filter_map(|(_, one)| one.get("sources"));
        let cited: BTreeSet<String> = bases.flat_map(|sources| ids(sources, |source| source)).collect();
        assert!(!listed.is_empty(), "{id}");
        assert_eq!(listed, cited, "{id}");
    }
}
