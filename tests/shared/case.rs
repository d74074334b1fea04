//! The case files, and how an answer is compared with what a case expects.

use std::fs;
use std::path::{Path, PathBuf};

use cpd_core::{Pack, packs};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answer::answer;

/// A file of `cases/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// What the cases are about.
    pub title: String,
    /// Where the expected answers come from.
    pub source: String,
    /// Whether a source publishes the answers, or they were derived from the text of the rule.
    pub kind: CaseKind,
    /// The pack that answers: the id of a bundled one, or the pack itself.
    pub pack: Value,
    /// The cases.
    pub cases: Vec<Case>,
}

/// Where the expected answers of a file come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CaseKind {
    /// A source publishes them.
    Published,
    /// They were derived from the text of the rule.
    Derived,
}

/// One question with the expected answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// What is asked; left out: the statement.
    #[serde(default)]
    pub ask: Ask,
    /// What advice can choose from; left out: nothing.
    #[serde(default)]
    pub question: Option<Value>,
    /// The date of the question.
    pub on: String,
    /// The record.
    pub record: Value,
    /// The part of the answer that matters, or `{ "error": { "code", "pointers" } }`.
    pub expect: Value,
}

/// What a case asks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ask {
    /// Where the person stands.
    #[default]
    Statement,
    /// The next steps of the career.
    Career,
    /// What would complete the period.
    Advice,
}

/// The folder of the cases.
#[must_use]
pub fn cases_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Every case file with its path, in the order of the paths.
///
/// # Panics
/// Where a file cannot be read or is no case file: the test fails.
#[must_use]
pub fn case_files() -> Vec<(PathBuf, CaseFile)> {
    collected(&cases_folder()).into_iter().map(read).collect()
}

/// The files of a folder and of those in it, in the order of the paths.
pub(crate) fn collected(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    collect(folder, &mut paths);
    paths.sort();
    paths
}

/// A file of cases with its path.
pub(crate) fn read<T: DeserializeOwned>(path: PathBuf) -> (PathBuf, T) {
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (path, file)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
}

impl CaseFile {
    /// The pack that answers the cases.
    ///
    /// # Panics
    /// Where there is no such pack, or it cannot be used.
    #[must_use]
    pub fn pack(&self) -> Pack {
        let read = match &self.pack {
            Value::String(id) => packs::load(id),
            pack => Pack::from_json(&pack.to_string()),
        };
        read.unwrap_or_else(|error| panic!("{}: {error}", self.title))
    }
}

/// The answer to a case as a value, errors in the form in which cases expect them.
#[must_use]
pub fn answer_value(pack: &Pack, case: &Case) -> Value {
    let question = case.question.as_ref().map(Value::to_string);
    match answer(pack, case.ask, &case.record.to_string(), &case.on, question.as_deref()) {
        Ok(text) => serde_json::from_str(&text).unwrap_or_else(|error| panic!("an answer is JSON: {error}")),
        Err(error) => {
            let pointers: Vec<&str> =
                error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
            json!({ "error": { "code": error.code(), "pointers": pointers } })
        }
    }
}

/// Where an answer differs from what is expected, as lines of text; none where it does not.
#[must_use]
pub fn differences(actual: &Value, expected: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", actual, expected, &mut found);
    found
}

fn compare(place: &str, actual: &Value, expected: &Value, found: &mut Vec<String>) {
    match (actual, expected) {
        (Value::Array(items), Value::Object(wanted)) if wanted.contains_key("$some") => {
            for want in wanted["$some"].as_array().into_iter().flatten() {
                if !items.iter().any(|item| differences(item, want).is_empty()) {
                    found.push(format!("{place}: no item fits {want} among {actual}"));
                }
            }
        }
        (Value::Object(members), Value::Object(wanted)) => {
            for (name, want) in wanted {
                match members.get(name) {
                    Some(member) => compare(&format!("{place}/{name}"), member, want, found),
                    None => found.push(format!("{place}/{name}: missing, expected {want}")),
                }
            }
        }
        (Value::Array(items), Value::Array(wanted)) if items.len() == wanted.len() => {
            for (index, (item, want)) in items.iter().zip(wanted).enumerate() {
                compare(&format!("{place}/{index}"), item, want, found);
            }
        }
        _ if actual == expected => {}
        _ => found.push(format!("{place}: found {actual}, expected {expected}")),
    }
}
