//! Workplans and their reviews as plain text.

use serde::Serialize;
use serde_json::Value;

use super::catalog::{Arguments, message_id};
use super::population::{indicator, place};
use super::sheet::Sheet;
use crate::edge::fields;
use crate::error::Severity;
use crate::id::{IndicatorId, OfferingId, PlaceId};
use crate::locale::Language;
use crate::needs::{Priorities, Review, ReviewReason, Workplan, WorkplanCheck, WorkplanReason};
use crate::population::Administration;
use crate::rulebook::Rulebook;

/// What sentences about a workplan take their names from.
#[derive(Debug, Clone, Copy)]
pub struct WorkplanNames<'a> {
    /// The programme and its frameworks.
    pub rulebook: &'a Rulebook,
    /// The places.
    pub administration: &'a Administration,
    /// The priorities.
    pub priorities: &'a Priorities,
    /// The workplan, with its offerings.
    pub workplan: &'a Workplan,
}

/// What was found in a workplan as plain text.
#[must_use]
pub fn workplan_check(names: WorkplanNames<'_>, check: &WorkplanCheck, language: &Language) -> String {
    let mut page = WorkplanPage::new(names, language);
    let fields = [
        ("programme", names.rulebook.programme().name.get(language).to_owned()),
        ("college", place(&page.sheet, names.administration, &check.college)),
        ("year", check.year.to_string()),
    ];
    page.sheet.said(0, "workplan-title", fields);
    let fields = [("cost", check.cost.to_string()), ("budget", check.budget.to_string())];
    page.sheet.said(0, "workplan-cost", fields);
    if check.findings.is_empty() {
        page.sheet.said(0, "workplan-sound", []);
    }
    for finding in &check.findings {
        let sentence = page.sentence("workplan", &finding.reason);
        let id = match finding.severity {
            Severity::Error => "workplan-error",
            Severity::Warning => "workplan-warning",
        };
        page.sheet.said(0, id, [("finding", sentence)]);
    }
    page.sheet.lines.finish()
}

/// What was found in a workplan as a sentence.
#[must_use]
pub fn workplan_reason(names: WorkplanNames<'_>, reason: &WorkplanReason, language: &Language) -> String {
    WorkplanPage::new(names, language).sentence("workplan", reason)
}

/// A review as plain text.
#[must_use]
pub fn review(names: WorkplanNames<'_>, review: &Review, language: &Language) -> String {
    let mut page = WorkplanPage::new(names, language);
    let fields = [
        ("programme", names.rulebook.programme().name.get(language).to_owned()),
        ("college", place(&page.sheet, names.administration, &review.college)),
        ("year", review.year.to_string()),
        ("quarter", review.quarter.to_string()),
    ];
    page.sheet.said(0, "review-title", fields);
    for total in &review.quarters {
        let fields = [
            ("quarter", total.quarter.to_string()),
            ("planned", total.planned.to_string()),
            ("held", total.held.to_string()),
            ("seats", total.seats.to_string()),
            ("attended", total.attended.to_string()),
        ];
        page.sheet.said(0, "review-quarter", fields);
        let fields = [
            ("attended", total.attended_so_far.to_string()),
            ("seats", total.seats_so_far.to_string()),
            ("cost", total.cost_so_far.to_string()),
            ("planned", total.cost_planned_so_far.to_string()),
        ];
        page.sheet.said(1, "review-so-far", fields);
    }
    page.sheet.lines.gap();
    for line in &review.offerings {
        let fields = [
            ("offering", page.offering(&line.offering)),
            ("attended", line.attended.to_string()),
            ("seats", line.seats.to_string()),
            ("cost", line.cost.to_string()),
            ("planned", line.cost_planned.to_string()),
        ];
        page.sheet.said(0, "review-offering", fields);
        for reason in &line.reasons {
            let sentence = page.sentence("review", reason);
            page.sheet.lines.line(1, format!("- {sentence}"));
        }
    }
    page.sheet.lines.finish()
}

/// What differs between plan and done as a sentence.
#[must_use]
pub fn review_reason(names: WorkplanNames<'_>, reason: &ReviewReason, language: &Language) -> String {
    WorkplanPage::new(names, language).sentence("review", reason)
}

struct WorkplanPage<'a> {
    sheet: Sheet<'a>,
    names: WorkplanNames<'a>,
}

impl<'a> WorkplanPage<'a> {
    fn new(names: WorkplanNames<'a>, language: &'a Language) -> Self {
        Self { sheet: Sheet::new(names.rulebook, language), names }
    }

    fn sentence(&self, section: &str, reason: &impl Serialize) -> String {
        let fields = fields(reason);
        let code = fields.get("code").and_then(Value::as_str).unwrap_or_default();
        let mut arguments = Arguments::new();
        for (name, value) in fields.iter().filter(|(name, _)| *name != "code") {
            let words = match value {
                Value::String(text) => self.word(name, text),
                other => other.to_string(),
            };
            arguments.insert(name.clone(), words);
        }
        self.sheet.catalog.message(&format!("{section}-{}", message_id(code)), &arguments)
    }

    /// The word for an argument: a name where it is an id, else the text itself.
    fn word(&self, name: &str, text: &str) -> String {
        let plain = || text.to_owned();
        match name {
            "place" => {
                let named = |id: PlaceId| place(&self.sheet, self.names.administration, &id);
                text.parse().map_or_else(|_| plain(), named)
            }
            "indicator" => {
                text.parse().map_or_else(|_| plain(), |id: IndicatorId| indicator(&self.sheet, &id))
            }
            "offering" => text.parse().map_or_else(|_| plain(), |id: OfferingId| self.offering(&id)),
            "priority" => {
                let known = self.names.priorities.priorities.iter().find(|one| one.id.as_str() == text);
                self.sheet.name(known.map(|priority| &priority.name), text)
            }
            _ => plain(),
        }
    }

    fn offering(&self, id: &OfferingId) -> String {
        let known = self.names.workplan.offerings.iter().find(|offering| offering.id == *id);
        let name = known.map(|offering| offering.name.get(self.sheet.language));
        name.map_or_else(|| id.to_string(), |name| format!("{id} {name}"))
    }
}
