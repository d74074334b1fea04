//! What a check of a proposal found, finding by finding.

use super::accreditation::{Group, Words, open, settled};
use crate::accreditation::{
    AccreditationRules, CheckSentences, Finding, FindingSentences, NamedText, ProblemSentence, ProposalCheck,
    SentenceGroup,
};
use crate::locale::{Language, Text};

/// A check in sentences, finding by finding, for a host that shows each in a place of its own.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Proposal, check_proposal, render, schemes};
///
/// let rules = schemes::load("us-oh-ipdp")?;
/// let proposal = r#"{ "id": "P-1", "of": "offering", "provider": { "id": "T-1", "kind": "educator" } }"#;
/// let proposal = Proposal::from_json(&rules, proposal)?;
/// let check = check_proposal(&rules, None, &proposal, "2026-02-01".parse()?)?;
/// let said = render::check_sentences(&rules, &check, &"en".parse()?);
/// let finding = &said.groups[0].findings[0];
/// assert!(finding.fix.is_some());
/// println!("{} ({})", finding.problems[0].sentence, finding.problems[0].pointer);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn check_sentences(
    rules: &AccreditationRules,
    check: &ProposalCheck,
    language: &Language,
) -> CheckSentences {
    let words = Words::new(rules.scheme(), language);
    CheckSentences {
        language: words.catalog.language().to_string(),
        title: words.title(check),
        verdict: check.verdict,
        verdict_sentence: words.verdict(check),
        groups: open(check).chain(settled(check)).map(|group| told(&words, &group)).collect(),
    }
}

fn told(words: &Words<'_>, group: &Group<'_>) -> SentenceGroup {
    SentenceGroup {
        about: group.about,
        heading: words.message(group.heading(), []),
        findings: group.findings.iter().map(|finding| finding_sentences(words, finding)).collect(),
    }
}

fn finding_sentences(words: &Words<'_>, finding: &Finding) -> FindingSentences {
    let known = words.criterion(finding);
    let unnamed = || NamedText { language: String::new(), text: finding.criterion.to_string() };
    let problems = finding.problems.iter().map(|problem| ProblemSentence {
        sentence: words.sentence(&problem.reason),
        pointer: problem.pointer.clone(),
    });
    FindingSentences {
        criterion: finding.criterion.clone(),
        name: known.map_or_else(unnamed, |criterion| named(words, &criterion.name)),
        problems: problems.collect(),
        fix: known.filter(|_| !finding.problems.is_empty()).map(|criterion| named(words, &criterion.fix)),
    }
}

fn named(words: &Words<'_>, text: &Text) -> NamedText {
    let (language, text) = text.tagged(words.language);
    NamedText { language: language.to_owned(), text: text.to_owned() }
}
