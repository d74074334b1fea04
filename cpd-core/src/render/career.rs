//! The career question's answer as plain text.

use super::page::Page;
use crate::career::{CareerOutlook, CareerStepLine, NeedState};
use crate::locale::Language;
use crate::pack::Pack;

/// The next steps of a career as plain text, one fact a line.
#[must_use]
pub fn career(pack: &Pack, outlook: &CareerOutlook, language: &Language) -> String {
    let mut page = Page::new(pack, &outlook.rule_set, language);
    page.title(&outlook.person, outlook.on);
    if let Some(level) = &outlook.level {
        let arguments = page.arguments([("level", page.names.level(level))]);
        page.line(0, page.names.catalog.message("career-level", &arguments));
    }
    page.reasons(0, &outlook.reasons);
    if outlook.steps.is_empty() {
        page.heading("career-no-step");
    }
    for step in &outlook.steps {
        page.lines.gap();
        one_step(&mut page, step);
    }
    page.finish()
}

fn one_step(page: &mut Page<'_>, step: &CareerStepLine) {
    let arguments = page.arguments([
        ("step", page.names.rule(&step.id)),
        ("level", page.names.level(&step.to)),
        ("met", step.met.to_string()),
        ("needed", step.needed.to_string()),
    ]);
    page.line(0, page.names.catalog.message("career-step", &arguments));
    for need in &step.needs {
        let head = match need.state {
            NeedState::Met => "career-need-met",
            NeedState::Missing => "career-need-missing",
            NeedState::NotNeeded => "career-need-not-needed",
        };
        let arguments = page.arguments([("need", page.names.rule(&need.id))]);
        page.line(1, page.names.catalog.message(head, &arguments));
        page.reasons(2, &need.reasons);
    }
}
