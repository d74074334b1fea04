//! What a check of a proposal found, as plain text.

use serde_json::{Map, Value};

use super::catalog::{ACCREDITATION, APPLICATION, Arguments, Catalog, message_id};
use super::page::Lines;
use super::population::percent;
use crate::accreditation::{
    AccreditationRules, AccreditationScheme, CheckVerdict, Criterion, CriterionSeverity, Finding,
    FindingReason, FindingState, ProposalCheck, SentenceGroupKind,
};
use crate::amount::Share;
use crate::edge::fields;
use crate::locale::{Language, Text};

/// A check as plain text: the verdict, then what is not met with what would settle it, what is met, and what is not asked.
#[must_use]
pub fn proposal_check(rules: &AccreditationRules, check: &ProposalCheck, language: &Language) -> String {
    sheet(rules, check, language, open(check).chain(settled(check)))
}

/// The same without what is not met, for whoever shows that in its place in the proposal.
#[must_use]
pub fn proposal_summary(rules: &AccreditationRules, check: &ProposalCheck, language: &Language) -> String {
    sheet(rules, check, language, settled(check))
}

/// What is wrong with a criterion, as a sentence.
#[must_use]
pub fn finding_reason(scheme: &AccreditationScheme, reason: &FindingReason, language: &Language) -> String {
    Words::new(scheme, language).sentence(reason)
}

/// The same of a reason as it stands in the JSON of an answer, for whoever was handed that.
#[must_use]
pub fn finding_reason_json(
    scheme: &AccreditationScheme,
    reason: &Map<String, Value>,
    language: &Language,
) -> String {
    Words::new(scheme, language).said("finding", reason)
}

/// Findings that stand together.
pub(super) struct Group<'a> {
    pub(super) about: SentenceGroupKind,
    pub(super) findings: Vec<&'a Finding>,
}

impl<'a> Group<'a> {
    /// The findings that are of a group, if there are any.
    fn of(
        about: SentenceGroupKind,
        check: &'a ProposalCheck,
        belongs: impl Fn(&Finding) -> bool,
    ) -> Option<Self> {
        let findings: Vec<&Finding> = check.findings.iter().filter(|one| belongs(one)).collect();
        (!findings.is_empty()).then_some(Self { about, findings })
    }

    /// The id of the message that stands above them.
    pub(super) fn heading(&self) -> &'static str {
        match self.about {
            SentenceGroupKind::Required => "check-required",
            SentenceGroupKind::Recommended => "check-recommended",
            SentenceGroupKind::Met => "check-met",
            SentenceGroupKind::NotAsked => "check-not-asked",
        }
    }
}

/// What is not met: first what is required.
pub(super) fn open(check: &ProposalCheck) -> impl Iterator<Item = Group<'_>> {
    let parts = [
        (CriterionSeverity::Required, SentenceGroupKind::Required),
        (CriterionSeverity::Recommended, SentenceGroupKind::Recommended),
    ];
    let open = |one: &Finding| matches!(one.state, FindingState::Unmet | FindingState::Unclear);
    parts.into_iter().filter_map(move |(severity, about)| {
        Group::of(about, check, |one| open(one) && one.severity == severity)
    })
}

/// What nobody has to do anything about: what is met, and what is not asked.
pub(super) fn settled(check: &ProposalCheck) -> impl Iterator<Item = Group<'_>> {
    let parts =
        [(FindingState::Met, SentenceGroupKind::Met), (FindingState::NotAsked, SentenceGroupKind::NotAsked)];
    parts.into_iter().filter_map(|(state, about)| Group::of(about, check, |one| one.state == state))
}

fn sheet<'a>(
    rules: &AccreditationRules,
    check: &ProposalCheck,
    language: &Language,
    groups: impl Iterator<Item = Group<'a>>,
) -> String {
    let words = Words::new(rules.scheme(), language);
    let mut lines = Lines::default();
    lines.line(0, words.title(check));
    lines.line(1, words.verdict(check));
    for group in groups {
        lines.gap();
        lines.line(0, words.message(group.heading(), []));
        for finding in group.findings {
            add(&mut lines, &words, finding);
        }
    }
    lines.finish()
}

/// Adds a finding, with what keeps it from being met and what would settle it.
fn add(lines: &mut Lines, words: &Words<'_>, finding: &Finding) {
    let known = words.criterion(finding);
    let name = words.name(known.map(|criterion| &criterion.name), finding.criterion.as_str());
    lines.line(1, format!("{} {name}", finding.criterion));
    for problem in &finding.problems {
        let sentence = words.sentence(&problem.reason);
        let place = words.message("check-place", [("pointer", problem.pointer.clone())]);
        let text = if problem.pointer.is_empty() { sentence } else { format!("{sentence} ({place})") };
        lines.line(2, format!("- {text}"));
    }
    if let Some(criterion) = known.filter(|_| !finding.problems.is_empty()) {
        let fix = criterion.fix.get(words.language).to_owned();
        lines.line(2, words.message("check-fix", [("fix", fix)]));
    }
}

/// Messages, and the names that a scheme gives.
pub(super) struct Words<'a> {
    pub(super) scheme: &'a AccreditationScheme,
    pub(super) language: &'a Language,
    pub(super) catalog: &'static Catalog,
}

impl<'a> Words<'a> {
    pub(super) fn new(scheme: &'a AccreditationScheme, language: &'a Language) -> Self {
        Self { scheme, language, catalog: ACCREDITATION.of(language) }
    }

    /// Those about applications.
    pub(super) fn of_applications(scheme: &'a AccreditationScheme, language: &'a Language) -> Self {
        Self { scheme, language, catalog: APPLICATION.of(language) }
    }

    /// Which proposal was checked, by what, and when.
    pub(super) fn title(&self, check: &ProposalCheck) -> String {
        let scheme = self.scheme.name.get(self.language).to_owned();
        let (proposal, on) = (check.proposal.to_string(), check.on.to_string());
        self.message("check-title", [("scheme", scheme), ("proposal", proposal), ("on", on)])
    }

    pub(super) fn verdict(&self, check: &ProposalCheck) -> String {
        let verdict = match check.verdict {
            CheckVerdict::Ready => "check-ready",
            CheckVerdict::ReadyWithRemarks => "check-ready-with-remarks",
            CheckVerdict::NotReady => "check-not-ready",
        };
        self.message(verdict, [])
    }

    /// The criterion of a finding; none where the check is of another scheme.
    pub(super) fn criterion(&self, finding: &Finding) -> Option<&'a Criterion> {
        self.scheme.criteria.iter().find(|criterion| criterion.id == finding.criterion)
    }

    pub(super) fn message<const N: usize>(&self, id: &str, fields: [(&'static str, String); N]) -> String {
        let arguments: Arguments = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.catalog.message(id, &arguments)
    }

    pub(super) fn sentence(&self, reason: &FindingReason) -> String {
        self.said("finding", &fields(reason))
    }

    /// What a reason says, given by its fields; `family` is the first word of its messages.
    pub(super) fn said(&self, family: &str, fields: &Map<String, Value>) -> String {
        let mut arguments = Arguments::new();
        for (name, value) in fields.iter().filter(|(name, _)| *name != "code") {
            let words = match value {
                Value::String(value) => self.word(name, value, fields),
                Value::Array(list) => {
                    let words = list.iter().filter_map(Value::as_str);
                    words.map(|value| self.word(name, value, fields)).collect::<Vec<_>>().join(", ")
                }
                other => other.to_string(),
            };
            arguments.insert(name.clone(), words);
        }
        self.catalog.message(&format!("{family}-{}", message_id(text(fields, "code"))), &arguments)
    }

    /// The word for an argument: a name where it is an id of the scheme, else the text itself. What an id names depends on
    /// what else the reason speaks of: options are those of its fact, lines those of its rubric, and so on.
    fn word(&self, name: &str, id: &str, fields: &Map<String, Value>) -> String {
        let scheme = self.scheme;
        let fact = || scheme.facts.iter().find(|known| known.id == *text(fields, "fact"));
        let rubric = || scheme.rubrics.iter().find(|known| known.id == *text(fields, "rubric"));
        let known = match name {
            "fact" => fact().map(|known| &known.name),
            "number" | "action" | "standing" => {
                return self.message(&format!("{name}-{}", message_id(id)), []);
            }
            "state" | "states" => return self.message(&format!("state-{}", message_id(id)), []),
            "passMark" => {
                let share = id.parse::<Share>();
                return share
                    .map_or_else(|_| id.to_owned(), |share| format!("{} %", percent(share.amount())));
            }
            "rubric" => rubric().map(|known| &known.name),
            "followUp" => named(&scheme.follow_up_kinds, |known| known.id == *id, |known| &known.name),
            "criteria" => named(&scheme.criteria, |known| known.id == *id, |known| &known.name),
            "role" | "roles" => named(&scheme.roles, |known| known.id == *id, |known| &known.name),
            "line" | "lines" => {
                rubric().and_then(|rubric| named(&rubric.lines, |known| known.id == *id, |known| &known.name))
            }
            "found" | "options" if fields.contains_key("fact") => {
                fact().and_then(|fact| named(&fact.options, |known| known.id == *id, |known| &known.name))
            }
            "found" | "kinds" if fields.contains_key("trainer") => {
                named(&scheme.trainer_kinds, |known| known.id == *id, |known| &known.name)
            }
            "found" | "kinds" => named(&scheme.provider_kinds, |known| known.id == *id, |known| &known.name),
            _ => None,
        };
        self.name(known, id)
    }

    fn name(&self, name: Option<&Text>, id: &str) -> String {
        name.map_or(id, |name| name.get(self.language)).to_owned()
    }
}

/// The text of a field of a reason.
fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The name of the item that is meant.
fn named<'a, T>(
    items: &'a [T],
    is_meant: impl Fn(&T) -> bool,
    name: impl Fn(&'a T) -> &'a Text,
) -> Option<&'a Text> {
    items.iter().find(|item| is_meant(item)).map(name)
}
