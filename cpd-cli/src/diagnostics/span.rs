//! From a JSON Pointer to the place in the text.

use std::ops::Range;

use cpd_core::Problem;
use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A place in a text, as editors count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in UTF-16 code units, from 1. A byte order mark is none.
    pub(crate) column: usize,
}

/// A text with its tree, if it is JSON.
pub(crate) struct Spans<'a> {
    text: &'a str,
    /// The bytes before the tree's own text.
    skipped: usize,
    root: Option<Value<'a>>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'a> Spans<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let json = text.strip_prefix('\u{feff}').unwrap_or(text);
        // Only a text that the strict reading accepts is worth a tree; it has also bounded the depth.
        let sound = serde_json::from_str::<serde_json::Value>(json).is_ok();
        let parsed = sound.then(|| parse_to_ast(json, &CollectOptions::default(), &ParseOptions::default()));
        let root = parsed.and_then(Result::ok).and_then(|result| result.value);
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self { text, skipped: text.len() - json.len(), root, lines }
    }

    /// The bytes that a problem is about.
    pub(crate) fn of(&self, problem: &Problem) -> Range<usize> {
        let span = match (problem.line, problem.column, &self.root) {
            (Some(line), Some(column), _) => self.at(line, column),
            (_, _, Some(root)) => follow(root, problem),
            _ => 0..0,
        };
        let span = span.start + self.skipped..span.end + self.skipped;
        // A span must lie within the text and on the bounds of characters, whatever the tree said.
        let inside =
            |at: usize| (0..=at.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at));
        inside(span.start).unwrap_or(0)..inside(span.end).unwrap_or(0)
    }

    /// The same as places: the first, and the one behind the last.
    pub(crate) fn region(&self, problem: &Problem) -> Range<Position> {
        let span = self.of(problem);
        self.position(span.start)..self.position(span.end)
    }

    fn position(&self, at: usize) -> Position {
        let (line, bytes) = self.line(at);
        let start = if line == 1 { self.skipped } else { bytes.start };
        let before = self.text.get(start..at).unwrap_or_default();
        Position { line, column: before.encode_utf16().count() + 1 }
    }

    /// The number of the line that a place is in, from 1, and its bytes without the line break.
    pub(crate) fn line(&self, at: usize) -> (usize, Range<usize>) {
        let number = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.lines[number - 1];
        let end = self.lines.get(number).map_or(self.text.len(), |next| next - 1);
        (number, start..end.max(start))
    }

    /// Lines and columns count from the first character of the JSON text.
    fn at(&self, line: u32, column: u32) -> Range<usize> {
        let json = self.text.get(self.skipped..).unwrap_or_default();
        let before: usize =
            json.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
        let start = (before + column.saturating_sub(1) as usize).min(json.len());
        start..(start + 1).min(json.len())
    }
}

fn follow(root: &Value<'_>, problem: &Problem) -> Range<usize> {
    let mut value = root;
    let mut name: Option<&ObjectProp<'_>> = None;
    for part in problem.pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        let next = match value {
            Value::Object(object) => {
                let mut named = object.properties.iter().filter(|member| member.name.as_str() == part);
                // Of a field that stands twice, the second one is the problem.
                name = if problem.code == "duplicateField" { named.next_back() } else { named.next() };
                name.map(|member| &member.value)
            }
            Value::Array(list) => {
                name = None;
                part.parse().ok().and_then(|index: usize| list.elements.get(index))
            }
            _ => None,
        };
        match next {
            Some(next) => value = next,
            None => break,
        }
    }
    let about_name = matches!(problem.code.as_str(), "unknownField" | "duplicateField");
    match name {
        Some(member) if about_name => member.name.range().start..member.name.range().end,
        _ => shown(value),
    }
}

/// A scalar is shown whole, an object or list by its opening bracket: the snippet would be as long as the document.
fn shown(value: &Value<'_>) -> Range<usize> {
    let range = value.range();
    match value {
        Value::Object(_) | Value::Array(_) => range.start..range.start + 1,
        _ => range.start..range.end,
    }
}
