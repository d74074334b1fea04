//! The message catalogs hold a sentence for everything that an answer can say, and nothing else, and all say it with
//! the same facts; and every reason has a case that shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cpd_core::{render, schema};
use cpd_tests::{answer_value, case_files};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;
use serde_json::Value;

/// The codes of an enum of the statement's schema, each with the names of its arguments.
fn codes(name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, explanation) = schema::all().into_iter().find(|(known, _)| *known == "explanation").unwrap();
    let alternatives = explanation["$defs"][name]["oneOf"].as_array().unwrap().clone();
    let of = |schema: &Value| {
        if let Some(code) = schema["const"].as_str() {
            return (code.to_owned(), BTreeSet::new());
        }
        let properties = schema["properties"].as_object().unwrap();
        let code = properties["code"]["const"].as_str().unwrap().to_owned();
        (code, properties.keys().filter(|name| *name != "code").cloned().collect())
    };
    alternatives.iter().map(of).collect()
}

fn kebab(code: &str) -> String {
    code.chars()
        .flat_map(|c| if c.is_ascii_uppercase() { vec!['-', c.to_ascii_lowercase()] } else { vec![c] })
        .collect()
}

/// Every message that the library can ask for, with the variables that it passes.
fn asked_for() -> BTreeMap<String, BTreeSet<String>> {
    let set = |names: &[&str]| -> BTreeSet<String> { names.iter().map(|name| (*name).to_owned()).collect() };
    let mut all = BTreeMap::new();
    for (code, mut arguments) in codes("Reason") {
        arguments.insert("u".to_owned());
        all.insert(kebab(&code), arguments);
    }
    for code in codes("Outcome").into_keys() {
        all.insert(kebab(&format!("outcome-{code}")), set(&[]));
    }
    for code in codes("NextDateKind").into_keys() {
        all.insert(format!("date-{}", kebab(&code)), set(&[]));
    }
    for unit in ["years", "months", "days"] {
        all.insert(format!("duration-{unit}"), set(&["count"]));
    }
    for thing in codes("CountedThing").into_keys().filter(|thing| thing != "credit") {
        all.insert(format!("counted-{}", kebab(&thing)), set(&["count"]));
    }
    all.insert("statement-head".to_owned(), set(&["pack", "person", "on"]));
    all.insert("statement-period".to_owned(), set(&["number", "start", "end"]));
    for heading in ["requirements", "activities", "carry-over", "dates"] {
        all.insert(format!("statement-{heading}"), set(&[]));
    }
    all.insert("advice-period".to_owned(), set(&["start", "end", "until"]));
    all.insert("advice-least".to_owned(), set(&["amount", "until", "u"]));
    all.insert("advice-least-bound".to_owned(), set(&["amount", "u"]));
    all.insert("advice-further".to_owned(), set(&["amount", "what", "start", "end", "u"]));
    all.insert("advice-cheapest".to_owned(), set(&["cost"]));
    all.insert("advice-cheapest-bound".to_owned(), set(&["cost", "bound"]));
    all.insert("advice-cheapest-unknown".to_owned(), set(&["bound"]));
    for plain in ["complete", "least-impossible", "others", "cheapest-impossible", "refused"] {
        all.insert(format!("advice-{plain}"), set(&[]));
    }
    all.insert("career-level".to_owned(), set(&["level"]));
    all.insert("career-no-step".to_owned(), set(&[]));
    all.insert("career-step".to_owned(), set(&["step", "level", "met", "needed"]));
    for head in ["career-need-met", "career-need-missing", "career-need-not-needed"] {
        all.insert(head.to_owned(), set(&["need"]));
    }
    for head in ["statement-activity", "statement-activity-refused"] {
        all.insert(head.to_owned(), set(&["held", "activity", "counted", "u"]));
    }
    all
}

fn catalogs() -> Vec<(PathBuf, Resource<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cpd-core/locales");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let parse = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        (path, resource)
    };
    paths.into_iter().map(parse).collect()
}

fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, found),
                Expression::Select { selector, variants } => {
                    variable(selector, found);
                    variants.iter().for_each(|variant| variables(&variant.value, found));
                }
            }
        }
    }
}

/// The library resolves variables and literals, and nothing else of Fluent.
fn variable(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.clone())),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?} is not resolved"),
    }
}

#[test]
fn catalogs_say_everything_and_nothing_else() {
    let asked = asked_for();
    let catalogs = catalogs();
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

/// The catalog of a language.
fn catalog(tag: &str) -> Resource<String> {
    let file = format!("{tag}.ftl");
    let found = catalogs().into_iter().find(|(path, _)| path.ends_with(&file));
    found.unwrap_or_else(|| panic!("there is no {file}")).1
}

/// The messages of a catalog with their variables, in its order, each after the headings above it.
fn outline(resource: &Resource<String>) -> Vec<(String, BTreeSet<String>)> {
    let line = |entry: &Entry<String>| match entry {
        Entry::Message(message) => {
            let mut used = BTreeSet::new();
            variables(message.value.as_ref()?, &mut used);
            Some((message.id.name.clone(), used))
        }
        Entry::GroupComment(heading) => Some((heading.content.join(" "), BTreeSet::new())),
        _ => None,
    };
    resource.body.iter().filter_map(line).collect()
}

#[test]
fn every_language_of_the_library_has_a_catalog_and_no_other_does() {
    let of_path = |(path, _): &(PathBuf, _)| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let files: Vec<String> = catalogs().iter().map(of_path).collect();
    assert_eq!(files, render::languages().collect::<Vec<_>>());
}

#[test]
fn catalogs_state_the_same_facts_in_the_same_order() {
    let english = outline(&catalog("en"));
    for tag in render::languages() {
        let other = outline(&catalog(tag));
        for (expected, found) in english.iter().zip(&other) {
            assert_eq!(found, expected, "{tag}");
        }
        assert_eq!(other.len(), english.len(), "{tag}");
    }
}

/// Shows the text of a pattern, that of its variants too, and the variants of each choice.
fn walk(pattern: &Pattern<String>, text: &mut impl FnMut(&str), choice: &mut impl FnMut(&[Variant<String>])) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } =
                    inline
                {
                    text(value);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                choice(variants);
                variants.iter().for_each(|variant| walk(&variant.value, text, choice));
            }
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
        for entry in catalog(tag).body {
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

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[test]
fn every_reason_and_outcome_has_a_case() {
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
    let all = codes("Reason").into_keys().chain(codes("Outcome").into_keys());
    let missing: Vec<String> =
        all.filter(|code| !shown.contains(code) && !heads.contains(&code.as_str())).collect();
    assert!(missing.is_empty(), "no case expects {missing:?}");
}
