//! [`Problems`]: what the typed reading gathers, and how each finding is worded.

use std::fmt::Display;

use serde_json::Value;

use super::place::{Place, child};
use crate::error::{CpdError, DocumentKind, Problem, Severity};
use crate::order::{Index, sorted_by};

/// Everything found wrong so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Sorted by place, each once.
    pub(crate) fn into_sorted(self) -> Vec<Problem> {
        let mut sorted = sorted_by(self.0, |one, other| {
            place(&one.pointer).cmp(&place(&other.pointer)).then_with(|| one.cmp(other))
        });
        sorted.dedup();
        sorted
    }

    /// Refuses the document that these are in; nothing was found in one that can be used.
    pub(crate) fn refuse(self, kind: DocumentKind) -> Result<(), CpdError> {
        match self.into_sorted() {
            problems if problems.is_empty() => Ok(()),
            problems => Err(CpdError::InvalidDocument { kind, problems }),
        }
    }

    pub(crate) fn push(&mut self, pointer: String, code: &str, message: String, help: Option<String>) {
        let (code, severity) = (code.to_owned(), Severity::Error);
        self.0.push(Problem { pointer, line: None, column: None, code, severity, message, help });
    }

    pub(crate) fn warn(&mut self, pointer: String, code: &str, message: String, help: Option<String>) {
        let (code, severity) = (code.to_owned(), Severity::Warning);
        self.0.push(Problem { pointer, line: None, column: None, code, severity, message, help });
    }

    /// An id that names nothing in the pack.
    pub(crate) fn unknown_id(&mut self, pointer: String, what: &str, id: &str, known: &[&str]) {
        self.unknown_in("pack", pointer, what, id, known);
    }

    /// An id that names nothing in a document, which is called `whole`.
    pub(crate) fn unknown_in(&mut self, whole: &str, pointer: String, what: &str, id: &str, known: &[&str]) {
        let message = format!("found the {what} `{}`, which the {whole} does not know", shortened(id));
        self.push(pointer, "unknownId", message, Some(suggestion(id, known)));
    }

    /// An id that is declared a second time.
    pub(crate) fn second(&mut self, pointer: String, id: &str) {
        let message = format!("found the id `{id}` a second time");
        self.push(pointer, "duplicateId", message, Some("give each its own id".to_owned()));
    }

    /// Every id of a list that is declared a second time.
    pub(crate) fn unique<'a>(&mut self, list: &str, ids: impl IntoIterator<Item = &'a str>) {
        let mut seen = Index::default();
        for (index, id) in ids.into_iter().enumerate() {
            if seen.insert(id, index).is_some() {
                self.second(format!("{list}/{index}/id"), id);
            }
        }
    }

    /// A version of a format that is not read.
    pub(crate) fn format(&mut self, found: u32, expected: u32) {
        if found != expected {
            let message = format!("found the format `{found}`, where {expected} is expected");
            let help = "use a version of the library that reads this format".to_owned();
            self.push("/format".to_owned(), "unknownFormat", message, Some(help));
        }
    }

    /// Text that is not JSON.
    pub(super) fn syntax(error: &serde_json::Error) -> Self {
        // After a line break serde_json counts columns from 0.
        let at = |number: usize| u32::try_from(number.max(1)).ok();
        // serde_json appends the place to its sentence; here the place has fields of its own.
        let sentence = error.to_string();
        let sentence = sentence.split(" at line ").next().unwrap_or_default();
        Self(vec![Problem {
            pointer: String::new(),
            line: at(error.line()),
            column: at(error.column()),
            code: "notJson".to_owned(),
            severity: Severity::Error,
            message: format!("the text is not JSON: {sentence}"),
            help: Some("check the commas, quotes and brackets around this place".to_owned()),
        }])
    }

    /// A value of another type than expected.
    pub(crate) fn wrong_type(&mut self, place: Place<'_>, value: &Value, expected: &str) {
        let message = format!("found {}, where {expected} is expected", described(value));
        self.push(place.pointer(), "wrongType", message, None);
    }

    /// A field that an object lacks.
    pub(crate) fn missing_field(&mut self, place: Place<'_>, name: &str) {
        let message = format!("the field `{name}` is missing");
        self.push(place.pointer(), "missingField", message, Some(format!("add `{name}`")));
    }

    /// A field that an object should not have.
    pub(crate) fn unknown_field(&mut self, place: Place<'_>, name: &str, known: &[String]) {
        let message = format!("found the field `{}`, which is not known here", shortened(name));
        self.push(child(&place.pointer(), name), "unknownField", message, Some(suggestion(name, known)));
    }

    /// A word that is not one of those expected.
    pub(crate) fn unknown_value(&mut self, place: Place<'_>, word: &str, known: &[String]) {
        let message = format!("found `{}`, which is not one of the values known here", shortened(word));
        self.push(place.pointer(), "unknownValue", message, Some(suggestion(word, known)));
    }

    /// A text that its type cannot read; the error says what was expected.
    pub(crate) fn unreadable(&mut self, place: Place<'_>, code: &str, text: &str, error: &dyn Display) {
        self.push(place.pointer(), code, format!("found `{}`; {error}", shortened(text)), None);
    }
}

/// The parts of a pointer in the order of people: item 10 comes after item 9.
fn place(pointer: &str) -> Vec<(u64, &str)> {
    pointer.split('/').map(|part| (part.parse().unwrap_or(0), part)).collect()
}

fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(found) => format!("`{found}`"),
        Value::Number(found) => format!("the number `{found}`"),
        Value::String(found) => format!("the text `{}`", shortened(found)),
        Value::Array(found) => format!("a list of {}", found.len()),
        Value::Object(found) => format!("an object of {} fields", found.len()),
    }
}

/// Long input is cut in messages; the pointer says where all of it stands.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.split_at_checked(end).map_or(text, |(start, _)| start)),
        None => text.to_owned(),
    }
}

fn suggestion<T: AsRef<str>>(found: &str, accepted: &[T]) -> String {
    let accepted: Vec<&str> = accepted.iter().map(AsRef::as_ref).collect();
    let distance = |known: &str| strsim::damerau_levenshtein(found, known);
    let near = accepted.iter().filter(|known| distance(known) <= 2).min_by_key(|known| distance(known));
    match near {
        Some(known) => format!("did you mean `{known}`?"),
        None if accepted.is_empty() => "nothing is known here".to_owned(),
        None => format!("known here: `{}`", accepted.join("`, `")),
    }
}
