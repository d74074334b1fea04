//! What people see when something could not be read: each problem in its place in the text.

pub(crate) mod sheet;
mod span;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::IsTerminal;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use cpd_core::{CpdError, Problem, Severity};
use cpd_sheet::SheetProblem;
use serde_json::{Value, json};

pub(crate) use self::span::Spans;
use crate::Output;
use crate::arguments::Format;
use crate::source::Source;

/// Why a command could not answer.
#[derive(Debug)]
pub(crate) struct Failure {
    code: String,
    message: String,
    /// The problems of each text that has any.
    parts: Vec<(Vec<Problem>, Source)>,
    /// The problems of a spreadsheet, and its name.
    sheet: Option<(Vec<SheetProblem>, String)>,
}

impl Failure {
    /// Something that is in no document.
    pub(crate) fn plain(code: &str, message: String) -> Self {
        Self { code: code.to_owned(), message, parts: Vec::new(), sheet: None }
    }

    /// Problems of a document.
    pub(crate) fn located(error: CpdError, source: &Source) -> Self {
        let (code, message) = (error.code().to_owned(), error.to_string());
        let CpdError::InvalidDocument { problems, .. } = error else { return Self::plain(&code, message) };
        Self { code, message, parts: vec![(problems, source.clone())], sheet: None }
    }

    /// Problems of a spreadsheet, each with its cell.
    pub(crate) fn of_sheet(problems: Vec<SheetProblem>, name: &str) -> Self {
        let message = format!("`{name}` could not be used");
        let sheet = Some((problems, name.to_owned()));
        Self { code: "invalidSpreadsheet".to_owned(), message, parts: Vec::new(), sheet }
    }

    /// Several failures as one.
    pub(crate) fn joined(mut self, other: Self) -> Self {
        self.parts.extend(other.parts);
        self
    }

    /// The problems of a text; where there are several texts, each with the name of its own.
    fn located_in(&self, (problems, source): &(Vec<Problem>, Source)) -> Vec<Value> {
        let mut values: Vec<Value> = problems.iter().map(|problem| json!(problem)).collect();
        if self.parts.len() > 1 {
            values.iter_mut().for_each(|value| value["source"] = json!(source.name));
        }
        values
    }

    pub(crate) fn render(&self, format: Format) -> String {
        match format {
            Format::Json => {
                // The list of problems stands beside the message, which repeats them for people.
                let message = self.message.lines().next().unwrap_or_default();
                let of_sheet = self.sheet.iter().flat_map(|(problems, _)| problems).map(|one| json!(one));
                let of_texts = self.parts.iter().flat_map(|part| self.located_in(part));
                let problems: Vec<Value> = of_texts.chain(of_sheet).collect();
                json!({ "error": { "code": self.code, "message": message, "problems": problems } })
                    .to_string()
            }
            Format::Text => match self.parts.as_slice() {
                [] if self.sheet.is_some() => {
                    let reports = self
                        .sheet
                        .iter()
                        .map(|(problems, name)| sheet::report(problems, name, &std::io::stderr()));
                    reports.collect()
                }
                [_, ..] => {
                    let reports = self
                        .parts
                        .iter()
                        .map(|(problems, source)| report(problems, source, &std::io::stderr()));
                    reports.collect::<Vec<_>>().join("\n\n")
                }
                [] => renderer(&std::io::stderr()).render(&[annotate_snippets::Group::with_title(
                    Level::ERROR.primary_title(self.message.as_str()).id(self.code.as_str()),
                )]),
            },
        }
    }
}

impl From<CpdError> for Failure {
    /// An error whose place is not in a file.
    fn from(error: CpdError) -> Self {
        Self::plain(error.code(), error.to_string())
    }
}

/// What a lint has found; anything is a negative decision.
pub(crate) fn findings(found: &[Problem], source: &Source, format: Format) -> Output {
    let text = match format {
        Format::Json => json!(found).to_string(),
        Format::Text if found.is_empty() => format!("{}: nothing to report", source.name),
        Format::Text => report(found, source, &std::io::stdout()),
    };
    Output { text, negative: !found.is_empty() }
}

/// Every problem in its place in the text, and how many there are; in colour where `target` is a terminal.
pub(crate) fn report(problems: &[Problem], source: &Source, target: &impl IsTerminal) -> String {
    let spans = Spans::new(&source.text);
    let renderer = renderer(target);
    let mut text = String::new();
    let mut placed: Vec<_> = problems.iter().map(|problem| (spans.of(problem), problem)).collect();
    placed.sort_by_key(|(span, _)| span.start);
    for (span, problem) in placed {
        let level = level(problem.severity);
        let place = if problem.pointer.is_empty() { "here" } else { problem.pointer.as_str() };
        let (message, place) = (harmless(&problem.message), harmless(place));
        // Only the line that the problem is in: the whole text again for each problem takes its time.
        let (number, line) = spans.line(span.start);
        let inside =
            span.start - line.start..(span.end.min(line.end) - line.start).max(span.start - line.start);
        let snippet = Snippet::source(harmless(&source.text[line]))
            .line_start(number)
            .path(source.name.as_str())
            .annotation(AnnotationKind::Primary.span(inside).label(place));
        let mut group = level.primary_title(message).id(problem.code.as_str()).element(snippet);
        if let Some(help) = &problem.help {
            group = group.element(Level::HELP.message(harmless(help)));
        }
        let _ = writeln!(text, "{}\n", renderer.render(&[group]));
    }
    text.push_str(&counted(&source.name, problems.iter()));
    text
}

/// How many errors and warnings there are.
fn counted<'a>(name: &str, problems: impl Iterator<Item = &'a Problem>) -> String {
    let severities: Vec<Severity> = problems.map(|problem| problem.severity).collect();
    let count = |severity| severities.iter().filter(|one| **one == severity).count();
    let counted = |number: usize, word| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let errors = counted(count(Severity::Error), "error");
    let warnings = counted(count(Severity::Warning), "warning");
    format!("{name}: {errors}, {warnings}")
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
}

/// The renderer shows the control characters of ASCII and passes on the others, which some terminals obey. What stands
/// for them is as long, so that no place in the line moves.
fn harmless(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if text.contains(obeyed) { Cow::Owned(text.replace(obeyed, "¿")) } else { Cow::Borrowed(text) }
}

fn renderer(target: &impl IsTerminal) -> Renderer {
    let coloured = target.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if coloured { Renderer::styled() } else { Renderer::plain() }
}
