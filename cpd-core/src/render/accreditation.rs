//! What a check of a proposal found, as plain text.

use serde_json::{Map, Value};

use super::catalog::{ACCREDITATION, Arguments, Catalog, message_id};
use super::page::Lines;
use crate::accreditation::{
    AccreditationRules, AccreditationScheme, CheckVerdict, CriterionSeverity, Finding, FindingReason,
    FindingState, ProposalCheck,
};
use crate::edge::fields;
use crate::locale::{Language, Text};

/// A check as plain text: the verdict, then what is not met with what would settle it, what is met, and what is not asked.
#[must_use]
pub fn proposal_check(rules: &AccreditationRules, check: &ProposalCheck, language: &Language) -> String {
    let mut sheet = CheckSheet::new(rules, language);
    let scheme = rules.scheme().name.get(language).to_owned();
    let fields = [("scheme", scheme), ("proposal", check.proposal.to_string()), ("on", check.on.to_string())];
    sheet.said(0, "check-title", fields);
    let verdict = match check.verdict {
        CheckVerdict::Ready => "check-ready",
        CheckVerdict::ReadyWithRemarks => "check-ready-with-remarks",
        CheckVerdict::NotReady => "check-not-ready",
    };
    sheet.said(1, verdict, []);
    let open = |one: &&Finding| matches!(one.state, FindingState::Unmet | FindingState::Unclear);
    for (severity, heading) in [
        (CriterionSeverity::Required, "check-required"),
        (CriterionSeverity::Recommended, "check-recommended"),
    ] {
        let of_severity = check.findings.iter().filter(open).filter(|one| one.severity == severity);
        sheet.part(heading, of_severity.collect());
    }
    for (state, heading) in [(FindingState::Met, "check-met"), (FindingState::NotAsked, "check-not-asked")] {
        sheet.part(heading, check.findings.iter().filter(|one| one.state == state).collect());
    }
    sheet.lines.finish()
}

/// What is wrong with a criterion, as a sentence.
#[must_use]
pub fn finding_reason(scheme: &AccreditationScheme, reason: &FindingReason, language: &Language) -> String {
    Words { scheme, language, catalog: ACCREDITATION.of(language) }.sentence(reason)
}

/// A page about a check.
struct CheckSheet<'a> {
    words: Words<'a>,
    lines: Lines,
}

impl<'a> CheckSheet<'a> {
    fn new(rules: &'a AccreditationRules, language: &'a Language) -> Self {
        let words = Words { scheme: rules.scheme(), language, catalog: ACCREDITATION.of(language) };
        Self { words, lines: Lines::default() }
    }

    fn said<const N: usize>(&mut self, depth: usize, id: &str, fields: [(&'static str, String); N]) {
        let text = self.words.message(id, fields);
        self.lines.line(depth, text);
    }

    fn part(&mut self, heading: &str, findings: Vec<&Finding>) {
        if findings.is_empty() {
            return;
        }
        self.lines.gap();
        self.said(0, heading, []);
        for finding in findings {
            let known = self.words.scheme.criteria.iter().find(|criterion| criterion.id == finding.criterion);
            let name = self.words.name(known.map(|criterion| &criterion.name), finding.criterion.as_str());
            self.lines.line(1, format!("{} {name}", finding.criterion));
            for problem in &finding.problems {
                let sentence = self.words.sentence(&problem.reason);
                let place = self.words.message("check-place", [("pointer", problem.pointer.clone())]);
                let text =
                    if problem.pointer.is_empty() { sentence } else { format!("{sentence} ({place})") };
                self.lines.line(2, format!("- {text}"));
            }
            if let Some(criterion) = known.filter(|_| !finding.problems.is_empty()) {
                let fix = criterion.fix.get(self.words.language).to_owned();
                self.said(2, "check-fix", [("fix", fix)]);
            }
        }
    }
}

/// Messages, and the names that a scheme gives.
struct Words<'a> {
    scheme: &'a AccreditationScheme,
    language: &'a Language,
    catalog: &'static Catalog,
}

impl Words<'_> {
    fn message<const N: usize>(&self, id: &str, fields: [(&'static str, String); N]) -> String {
        let arguments: Arguments = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.catalog.message(id, &arguments)
    }

    fn sentence(&self, reason: &FindingReason) -> String {
        let fields: Map<String, Value> = fields(reason);
        let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
        let fact = text("fact");
        let mut arguments = Arguments::new();
        for (name, value) in fields.iter().filter(|(name, _)| *name != "code") {
            let words = match value {
                Value::String(value) => self.word(name, value, fact),
                Value::Array(list) => {
                    let words =
                        list.iter().filter_map(Value::as_str).map(|value| self.word(name, value, fact));
                    words.collect::<Vec<_>>().join(", ")
                }
                other => other.to_string(),
            };
            arguments.insert(name.clone(), words);
        }
        self.catalog.message(&format!("finding-{}", message_id(text("code"))), &arguments)
    }

    /// The word for an argument: a name where it is an id of the scheme, else the text itself. Options belong to a fact.
    fn word(&self, name: &str, text: &str, fact: &str) -> String {
        let scheme = self.scheme;
        let options =
            || scheme.facts.iter().find(|known| known.id == *fact).into_iter().flat_map(|fact| &fact.options);
        let lines = || scheme.rubrics.iter().flat_map(|rubric| &rubric.lines);
        let known = match name {
            "fact" => scheme.facts.iter().find(|known| known.id == *text).map(|known| &known.name),
            "number" => return self.message(&format!("number-{}", message_id(text)), []),
            "followUp" => {
                scheme.follow_up_kinds.iter().find(|known| known.id == *text).map(|known| &known.name)
            }
            "roles" => scheme.roles.iter().find(|known| known.id == *text).map(|known| &known.name),
            "line" | "lines" => lines().find(|known| known.id == *text).map(|known| &known.name),
            "rubric" => scheme.rubrics.iter().find(|known| known.id == *text).map(|known| &known.name),
            "found" | "kinds" | "options" => {
                let provider = || scheme.provider_kinds.iter().find(|known| known.id == *text);
                let trainer = || scheme.trainer_kinds.iter().find(|known| known.id == *text);
                let option = options().find(|known| known.id == *text).map(|known| &known.name);
                let provider = || provider().map(|known| &known.name);
                option.or_else(provider).or_else(|| trainer().map(|known| &known.name))
            }
            _ => None,
        };
        self.name(known, text)
    }

    fn name(&self, name: Option<&Text>, id: &str) -> String {
        name.map_or(id, |name| name.get(self.language)).to_owned()
    }
}
