//! What every binding does at its edge, so that all do it alike: arguments that are not part of a document are read,
//! and answers are written.

use serde::Serialize;

use crate::calendar::Date;
use crate::error::CpdError;
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

/// An answer as JSON text: the same bytes in every language.
#[must_use]
pub fn to_json(answer: &impl Serialize) -> String {
    // The answers of this library have only text for keys, so that writing them does not fail.
    serde_json::to_string(answer).unwrap_or_default()
}

fn invalid(name: &str, found: &str, error: &dyn std::error::Error) -> CpdError {
    CpdError::InvalidArgument { name: name.to_owned(), found: found.to_owned(), expected: error.to_string() }
}
