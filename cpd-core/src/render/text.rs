//! Statements and explanations as plain text.

use super::catalog::{Arguments, CREDIT, message_id};
use super::page::Page;
use crate::credit::{ActivityLine, Explanation, Statement};
use crate::decision::{Outcome, Reason, Trace};
use crate::edge::code;
use crate::id::{RuleSetId, SourceId};
use crate::locale::Language;
use crate::pack::Pack;

/// One reason as a sentence. `rule_set` is the one that the statement names.
#[must_use]
pub fn reason(pack: &Pack, rule_set: &RuleSetId, reason: &Reason, language: &Language) -> String {
    Page::new(pack, rule_set, language).names.sentence(reason)
}

/// An outcome in words.
#[must_use]
pub fn outcome(outcome: Outcome, language: &Language) -> String {
    let id = format!("outcome-{}", message_id(&code(&outcome)));
    CREDIT.of(language).message(&id, &Arguments::new())
}

/// A statement as plain text, one fact a line.
#[must_use]
pub fn statement(pack: &Pack, statement: &Statement, language: &Language) -> String {
    let mut page = Page::new(pack, &statement.rule_set, language);
    page.head(statement);
    let of_requirement =
        |reason: &&Reason| matches!(reason, Reason::RequirementMet { .. } | Reason::RequirementShort { .. });
    // What the requirements say stands with them below.
    page.reasons(1, statement.reasons.iter().filter(|reason| !of_requirement(reason)));
    page.reasons(1, &statement.period.reasons);
    page.heading("statement-requirements");
    for line in &statement.requirements {
        let head = if line.short.is_zero() { "requirement-met" } else { "requirement-short" };
        let arguments = page.arguments([
            ("requirement", page.names.requirement(line.id.as_str())),
            ("counted", line.counted.to_string()),
            ("required", line.required.to_string()),
            ("short", line.short.to_string()),
            ("u", page.names.unit_of_requirement(line.id.as_str(), &line.required.to_string())),
        ]);
        page.line(1, page.names.catalog.message(head, &arguments));
        page.reasons(2, &line.reasons);
    }
    page.heading("statement-activities");
    for line in &statement.activities {
        page.activity(line);
    }
    if !statement.carry_over.reasons.is_empty() {
        page.heading("statement-carry-over");
        page.reasons(1, &statement.carry_over.reasons);
    }
    if !statement.next_dates.is_empty() {
        page.heading("statement-dates");
    }
    for next in &statement.next_dates {
        let id = format!("date-{}", message_id(&code(&next.what)));
        let words = page.names.catalog.message(&id, &Arguments::new());
        page.line(1, format!("{}  {words}", next.date));
    }
    page.finish()
}

/// An explanation as a tree, each fact with the rule's place in the pack and its sources.
#[must_use]
pub fn explanation(pack: &Pack, explanation: &Explanation, language: &Language) -> String {
    let statement = &explanation.statement;
    let mut page = Page::new(pack, &statement.rule_set, language);
    page.title(&statement.person, statement.on);
    let root = page.fact(&explanation.trace);
    page.line(0, root);
    page.tree("", &explanation.trace.children);
    page.finish()
}

impl Page<'_> {
    fn head(&mut self, statement: &Statement) {
        self.title(&statement.person, statement.on);
        let arguments = self.arguments([
            ("number", statement.period.number.to_string()),
            ("start", statement.period.start.to_string()),
            ("end", statement.period.end.to_string()),
        ]);
        self.line(0, self.names.catalog.message("statement-period", &arguments));
        let outcome = Reason::OutcomeIs { outcome: statement.outcome };
        self.line(0, self.names.sentence(&outcome));
    }

    fn activity(&mut self, line: &ActivityLine) {
        let activity = match &line.title {
            Some(title) => format!("{} {title}", line.id),
            None => line.id.to_string(),
        };
        let head =
            if line.counted.is_positive() { "statement-activity" } else { "statement-activity-refused" };
        let arguments = self.arguments([
            ("held", line.held.to_string()),
            ("activity", activity),
            ("counted", line.counted.to_string()),
        ]);
        self.line(1, self.names.catalog.message(head, &arguments));
        self.reasons(2, &line.reasons);
    }

    fn fact(&self, trace: &Trace) -> String {
        let mut text = self.names.sentence(&trace.reason);
        if let Some(pointer) = &trace.pointer {
            let sources: Vec<&str> = trace.sources.iter().map(SourceId::as_str).collect();
            let sources = if sources.is_empty() { String::new() } else { format!(", {}", sources.join(" ")) };
            text.push_str(&format!("  [{pointer}{sources}]"));
        }
        text
    }

    fn tree(&mut self, indent: &str, children: &[Trace]) {
        let last = children.len().saturating_sub(1);
        for (index, child) in children.iter().enumerate() {
            let (branch, below) = if index == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            let fact = self.fact(child);
            self.line(0, format!("{indent}{branch}{fact}"));
            self.tree(&format!("{indent}{below}"), &child.children);
        }
    }
}
