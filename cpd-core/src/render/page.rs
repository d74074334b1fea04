//! A page of text: lines, headings, lists of reasons.

use std::borrow::Cow;

use super::arguments::Names;
use super::catalog::{Arguments, CREDIT};
use crate::calendar::Date;
use crate::decision::Reason;
use crate::id::{PersonId, RuleSetId};
use crate::locale::Language;
use crate::pack::Pack;

/// Lines of text.
#[derive(Default)]
pub(super) struct Lines(Vec<String>);

impl Lines {
    /// A line, indented by two spaces a level. Text of a document cannot break out of it.
    pub(super) fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        self.0.push(format!("{}{}", "  ".repeat(depth), one_line(text.as_ref())));
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.0.push(String::new());
    }

    pub(super) fn finish(self) -> String {
        let mut text = self.0.join("\n");
        text.push('\n');
        text
    }
}

/// Lines of text, and the names that they use.
pub(super) struct Page<'a> {
    pub(super) names: Names<'a>,
    pub(super) lines: Lines,
}

impl<'a> Page<'a> {
    /// An empty page about what a rule set of a pack says.
    pub(super) fn new(pack: &'a Pack, rule_set: &RuleSetId, language: &'a Language) -> Self {
        let rules = pack.credit.rule_sets.iter().find(|rules| rules.id == *rule_set);
        Self { names: Names { pack, rules, language, catalog: CREDIT.of(language) }, lines: Lines::default() }
    }

    /// Whom and what an answer is about.
    pub(super) fn title(&mut self, person: &PersonId, on: Date) {
        let arguments = self.arguments([
            ("pack", self.names.pack.name.get(self.names.language).to_owned()),
            ("person", person.to_string()),
            ("on", on.to_string()),
        ]);
        self.line(0, self.names.catalog.message("statement-head", &arguments));
    }

    pub(super) fn finish(self) -> String {
        self.lines.finish()
    }

    pub(super) fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        self.lines.line(depth, text);
    }

    pub(super) fn heading(&mut self, id: &str) {
        self.lines.gap();
        self.line(0, self.names.catalog.message(id, &Arguments::new()));
    }

    pub(super) fn reasons<'r>(&mut self, depth: usize, reasons: impl IntoIterator<Item = &'r Reason>) {
        for reason in reasons {
            self.line(depth, format!("- {}", self.names.sentence(reason)));
        }
    }

    pub(super) fn arguments<const N: usize>(&self, fields: [(&'static str, String); N]) -> Arguments {
        let mut arguments = Arguments::new();
        arguments.insert("u".to_owned(), self.names.unit());
        for (name, value) in fields {
            arguments.insert(name.to_owned(), value);
        }
        arguments
    }
}

/// Control characters are shown, not obeyed.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(shown).collect())
}
