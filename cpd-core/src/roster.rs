//! [`Roster`]: the records of a population, and the answers about them.

use serde::{Serialize, Serializer};

use crate::credit::Summary;
use crate::error::{CpdError, Problem};

/// The records of a population in one buffer: JSON Lines, one record a line. Empty lines are passed over.
#[derive(Debug, Clone, Copy)]
pub struct Roster<'a> {
    text: &'a str,
    first_line: usize,
}

impl<'a> Roster<'a> {
    /// A whole population.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self::part(text, 1)
    }

    /// A part of a population, whose first line has a number in the whole: so a file that does not fit into memory is
    /// asked part by part.
    #[must_use]
    pub fn part(text: &'a str, first_line: usize) -> Self {
        Self { text, first_line }
    }

    /// Each record with the number of its line, from 1.
    pub fn records(self) -> impl Iterator<Item = (usize, &'a str)> {
        let numbered = (self.first_line..).zip(self.text.lines());
        numbered.filter(|(_, line)| !line.trim().is_empty())
    }
}

/// What a record of a population comes to.
#[derive(Debug, Clone)]
pub struct RosterAnswer {
    /// The number of its line.
    pub line: usize,
    /// The answer, or why there is none. One record that cannot be read does not keep the others from an answer.
    pub summary: Result<Summary, CpdError>,
}

/// How an answer is written: the summary's fields, or `error`, beside `line`.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RosterAnswer"))]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    /// The number of the record's line, from 1.
    line: usize,
    /// What its statement comes to; left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a Summary>,
    /// Why there is no answer; left out where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<WrittenError<'a>>,
}

/// Why a record has no answer.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RosterError"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct WrittenError<'a> {
    /// The stable code of the error, such as `invalidDocument`.
    code: &'a str,
    /// The sentence for people.
    message: String,
    /// The problems of the record, with lines and columns within its line.
    problems: &'a [Problem],
}

impl<'a> WrittenError<'a> {
    pub(crate) fn of(error: &'a CpdError) -> Self {
        Self {
            code: error.code(),
            // The list of problems stands beside the message, which repeats them for people.
            message: error.to_string().lines().next().unwrap_or_default().to_owned(),
            problems: error.problems(),
        }
    }
}

impl Serialize for RosterAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let error = self.summary.as_ref().err().map(WrittenError::of);
        Written { line: self.line, summary: self.summary.as_ref().ok(), error }.serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RosterAnswer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RosterAnswer".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}

/// Answers as JSON Lines, as [`Engine::statements`](crate::Engine::statements) gives them.
#[must_use]
pub fn to_json_lines(answers: impl Iterator<Item = RosterAnswer>) -> String {
    let mut text = String::new();
    for answer in answers {
        text.push_str(&crate::edge::to_json(&answer));
        text.push('\n');
    }
    text
}
