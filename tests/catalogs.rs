//! The message catalogs hold a sentence for everything that an answer can say, and nothing else, and all say it with
//! the same facts; and every reason has a case that shows it.

#[path = "catalogs/accreditation.rs"]
mod accreditation;
#[path = "catalogs/allocation.rs"]
mod allocation;
#[path = "catalogs/application.rs"]
mod application;
#[path = "catalogs/asked.rs"]
mod asked;
#[path = "catalogs/programme.rs"]
mod programme;
#[path = "catalogs/reading.rs"]
mod reading;
#[path = "catalogs/spreadsheet.rs"]
mod spreadsheet;

use std::collections::BTreeSet;
use std::path::PathBuf;

use asked::{Messages, codes};
use cpd_core::render;
use cpd_tests::{
    accreditation_answer, accreditation_case_files, answer_value, case_files, programme_answer,
    programme_case_files,
};
use fluent_syntax::ast::{Entry, Variant};
use reading::{catalog, catalogs, key, outline, variables, walk};
use serde_json::Value;

/// The subjects by their folders, each with what the library can ask for.
fn subjects() -> [(&'static str, Messages); 6] {
    [
        ("", asked::credit()),
        ("programme", programme::asked_for()),
        ("accreditation", accreditation::asked_for()),
        ("application", application::asked_for()),
        ("spreadsheet", spreadsheet::asked_for()),
        ("allocation", allocation::asked_for()),
    ]
}

#[test]
fn catalogs_say_everything_and_nothing_else() {
    for (subject, asked) in subjects() {
        hold(subject, &asked);
    }
}

/// Holds the catalogs of a subject to what is asked for.
fn hold(subject: &str, asked: &Messages) {
    let catalogs = catalogs(subject);
    assert!(!catalogs.is_empty());
    for (path, resource) in catalogs {
        let mut given = BTreeSet::new();
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{}: {other:?} is not resolved", path.display()),
            };
            let id = message.id.name;
            let arguments =
                asked.get(&id).unwrap_or_else(|| panic!("{}: nothing asks for `{id}`", path.display()));
            assert!(message.attributes.is_empty(), "{}: `{id}` has attributes", path.display());
            let mut used = BTreeSet::new();
            variables(message.value.as_ref().unwrap(), &mut used);
            let unknown: Vec<&String> = used.difference(arguments).collect();
            assert!(unknown.is_empty(), "{}: `{id}` uses {unknown:?}, which are not passed", path.display());
            assert!(given.insert(id.clone()), "{}: `{id}` stands twice", path.display());
        }
        let missing: Vec<&String> = asked.keys().filter(|id| !given.contains(*id)).collect();
        assert!(missing.is_empty(), "{}: missing {missing:?}", path.display());
    }
}

#[test]
fn every_language_of_the_library_has_a_catalog_and_no_other_does() {
    let of_path = |(path, _): &(PathBuf, _)| path.file_stem().unwrap().to_str().unwrap().to_owned();
    for (subject, _) in subjects() {
        let files: Vec<String> = catalogs(subject).iter().map(of_path).collect();
        assert_eq!(files, render::languages().collect::<Vec<_>>());
    }
}

#[test]
fn catalogs_state_the_same_facts_in_the_same_order() {
    for (subject, _) in subjects() {
        let english = outline(&catalog(subject, "en"));
        for tag in render::languages() {
            let other = outline(&catalog(subject, tag));
            for (expected, found) in english.iter().zip(&other) {
                assert_eq!(found, expected, "{tag}");
            }
            assert_eq!(other.len(), english.len(), "{tag}");
        }
    }
}

#[test]
fn catalogs_write_no_number_and_choose_by_every_plural_category() {
    for tag in render::languages() {
        let categories: &[&str] = match tag {
            "en" | "kk" => &["one", "other"],
            "km" | "lo" => &["other"],
            "ru" => &["one", "few", "many", "other"],
            _ => panic!("the categories of {tag}?"),
        };
        let entries = subjects().into_iter().flat_map(|(subject, _)| catalog(subject, tag).body);
        for entry in entries {
            let Entry::Message(message) = entry else { continue };
            let id = &message.id.name;
            let mut text = |text: &str| {
                assert!(!text.contains(char::is_numeric), "{tag}: a number stands in `{id}`");
            };
            let mut choice = |variants: &[Variant<String>]| {
                let keys: Vec<&str> = variants.iter().map(key).collect();
                // What a reason leaves out is `none`; every other choice goes by a number.
                let expected = if keys.contains(&"none") { &["none", "other"] } else { categories };
                assert_eq!(keys, expected, "{tag}: `{id}`");
                assert!(variants.iter().all(|variant| variant.default == (key(variant) == "other")));
            };
            walk(message.value.as_ref().unwrap(), &mut text, &mut choice);
        }
    }
}

/// The codes that a part of an expected answer shows.
fn gather(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(members) => {
            for name in ["code", "outcome"] {
                found.extend(members.get(name).and_then(Value::as_str).map(str::to_owned));
            }
            members.values().for_each(|member| gather(member, found));
        }
        _ => {}
    }
}

#[test]
fn every_reason_and_outcome_has_a_case() {
    let mut shown = BTreeSet::new();
    for (_, file) in case_files() {
        let pack = file.pack();
        for case in &file.cases {
            // Only what a case expects counts: what it does not look at is not shown by it.
            if answer_value(&pack, case).get("error").is_none() {
                gather(&case.expect, &mut shown);
            }
        }
    }
    // Heads of an explanation, which no statement holds.
    let heads = ["outcomeIs", "activityCounts", "activityDoesNotCount"];
    let of = |name: &str| codes("explanation", name).into_keys();
    let missing: Vec<String> = of("Reason")
        .chain(of("Outcome"))
        .filter(|code| !shown.contains(code) && !heads.contains(&code.as_str()))
        .collect();
    assert!(missing.is_empty(), "no case expects {missing:?}");
}

#[test]
fn every_reason_about_programmes_has_a_case() {
    let mut shown = BTreeSet::new();
    for (_, file) in programme_case_files() {
        let rulebook = file.rulebook();
        for case in &file.cases {
            if programme_answer(&rulebook, case).get("error").is_none() {
                gather(&case.expect, &mut shown);
            }
        }
    }
    let mut missing = Vec::new();
    for (document, name, _) in programme::REASONS {
        let codes = codes(document, name).into_keys().filter(|code| !shown.contains(code));
        missing.extend(codes.map(|code| format!("{name} {code}")));
    }
    assert!(missing.is_empty(), "no case expects {missing:?}");
}

#[test]
fn every_finding_and_every_reason_about_applications_has_a_case() {
    let mut shown = BTreeSet::new();
    for (_, file) in accreditation_case_files() {
        let engine = file.engine();
        for case in &file.cases {
            if accreditation_answer(&engine, case).get("error").is_none() {
                gather(&case.expect, &mut shown);
            }
        }
    }
    let of = |document: &str, name: &str| codes(document, name).into_keys();
    let codes = of("proposal-check", "FindingReason").chain(of("application-decision", "ApplicationReason"));
    let missing: Vec<String> = codes.filter(|code| !shown.contains(code)).collect();
    assert!(missing.is_empty(), "no case expects {missing:?}");
}
