//! Whose statements a change of a registry changes, as plain text.

use super::accreditation::Words;
use super::page::Lines;
use super::text::outcome;
use crate::accreditation::{AccreditationScheme, ChangedStatement, Impact, RegistryChange};
use crate::id::RequirementId;
use crate::locale::Language;
use crate::pack::Pack;

/// Whose statements a change changes as plain text: each person with the outcome and the requirements that change.
#[must_use]
pub fn impact(
    pack: &Pack,
    scheme: &AccreditationScheme,
    change: &RegistryChange,
    impact: &Impact,
    language: &Language,
) -> String {
    let words = Words::new(scheme, language);
    let mut lines = Lines::default();
    let name = scheme.name.get(language).to_owned();
    let (accreditation, on) = (change.accreditation.to_string(), change.event.on().to_string());
    let title = [("scheme", name), ("accreditation", accreditation), ("on", on)];
    lines.line(0, words.message("impact-title", title));
    let counts = [("changed", impact.changed.len().to_string()), ("unchanged", impact.unchanged.to_string())];
    lines.line(1, words.message("impact-counts", counts));
    for changed in &impact.changed {
        statement(&mut lines, &words, pack, changed);
    }
    for refused in &impact.refused {
        let mut problems = refused.error.problems().iter();
        let first = problems.next().map_or_else(|| refused.error.to_string(), ToString::to_string);
        let fields = [("line", refused.line.to_string()), ("message", first)];
        lines.line(1, words.message("impact-refused", fields));
    }
    lines.finish()
}

fn statement(lines: &mut Lines, words: &Words<'_>, pack: &Pack, changed: &ChangedStatement) {
    let (before, after) = (&changed.before, &changed.after);
    let said = |one| outcome(one, words.language);
    let fields = [
        ("person", changed.person.to_string()),
        ("line", changed.line.to_string()),
        ("before", said(before.outcome)),
        ("after", said(after.outcome)),
    ];
    lines.line(1, words.message("impact-statement", fields));
    for (one, other) in before.requirements.iter().zip(&after.requirements) {
        if one.id == other.id && one.counted != other.counted {
            let fields = [
                ("requirement", requirement(pack, changed, &one.id, words.language)),
                ("before", one.counted.to_string()),
                ("after", other.counted.to_string()),
                ("required", other.required.to_string()),
            ];
            lines.line(2, words.message("impact-requirement", fields));
        }
    }
}

/// What a requirement is called.
fn requirement(pack: &Pack, changed: &ChangedStatement, id: &RequirementId, language: &Language) -> String {
    let rules = pack.credit.rule_sets.iter().find(|rules| rules.id == changed.before.rule_set);
    let known = rules.and_then(|rules| rules.requirements.iter().find(|known| known.id == *id));
    known.map_or(id.as_str(), |known| known.name.get(language)).to_owned()
}
