//! What every binding does at its edge, so that all do it alike: arguments that are not part of a document are read,
//! and answers are written.

use std::str::FromStr;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::calendar::Date;
use crate::error::CpdError;
use crate::id::IdError;
use crate::locale::Language;

/// Reads a date given as an argument.
///
/// # Errors
/// [`CpdError::InvalidArgument`] with the argument's name.
pub fn parse_date(name: &str, text: &str) -> Result<Date, CpdError> {
    text.parse().map_err(|error| invalid(name, text, &error))
}

/// Reads a language given as an argument.
///
/// # Errors
/// [`CpdError::InvalidArgument`]
pub fn parse_language(text: &str) -> Result<Language, CpdError> {
    text.parse().map_err(|error| invalid("language", text, &error))
}

/// Reads a whole number given as an argument, in digits and nothing else: a language whose numbers are not whole passes
/// them as text, and none is cut to fit.
///
/// # Errors
/// [`CpdError::InvalidArgument`] with the argument's name.
pub fn parse_count(name: &str, text: &str) -> Result<u32, CpdError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.ok_or_else(|| {
        let expected = format!("expected a whole number from 0 to {}, such as 3", u32::MAX);
        CpdError::InvalidArgument { name: name.to_owned(), found: text.to_owned(), expected }
    })
}

/// Reads an id given as an argument.
///
/// # Errors
/// [`CpdError::InvalidArgument`] with the argument's name.
pub(crate) fn parse_id<T: FromStr<Err = IdError>>(name: &str, text: &str) -> Result<T, CpdError> {
    text.parse().map_err(|error: IdError| invalid(name, text, &error))
}

/// An answer as JSON text: the same bytes in every language.
#[must_use]
pub fn to_json(answer: &impl Serialize) -> String {
    // The answers of this library have only text for keys, so that writing them does not fail.
    serde_json::to_string(answer).unwrap_or_default()
}

/// A reason's fields, among them its `code`.
pub(crate) fn fields(reason: &impl Serialize) -> Map<String, Value> {
    // By way of the text: serde_json's own conversion would be a second copy of all that writes a reason, and the WASM
    // module is small. A reason is always an object.
    match crate::document::parse(&to_json(reason)) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) | Err(_) => Map::new(),
    }
}

/// A word of an answer as it stands in JSON, without its quotes.
#[cfg(feature = "render")]
pub(crate) fn code(word: &impl Serialize) -> String {
    to_json(word).trim_matches('"').to_owned()
}

/// One of the texts that come with the library.
#[cfg(feature = "packs")]
pub(crate) fn embedded(
    name: &str,
    texts: &[(&'static str, &'static str)],
    id: &str,
) -> Result<&'static str, CpdError> {
    let known = texts.iter().find(|(known, _)| *known == id);
    known.map(|(_, text)| *text).ok_or_else(|| {
        let ids: Vec<&str> = texts.iter().map(|(id, _)| *id).collect();
        let expected = format!("expected one of {}", ids.join(", "));
        CpdError::InvalidArgument { name: name.to_owned(), found: id.to_owned(), expected }
    })
}

fn invalid(name: &str, found: &str, error: &dyn std::error::Error) -> CpdError {
    CpdError::InvalidArgument { name: name.to_owned(), found: found.to_owned(), expected: error.to_string() }
}
