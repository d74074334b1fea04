//! What a check of a proposal found, as a page to be shown, sent and printed.
//!
//! The page is one file: it has no script and asks for nothing else, so that it can be put into a mail or on a stick.

use super::accreditation::{Group, Words, open, settled};
use super::markup::escaped;
use super::page::one_line;
use crate::accreditation::{
    Accreditable, AccreditationRules, CheckVerdict, Finding, FindingProblem, Proposal, ProposalCheck,
    ProposedProvider,
};
use crate::locale::{Language, Text};

const STYLE: &str = include_str!("report.css");

/// Nothing may be loaded and nothing run, whatever the browser would make of the text.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A check as one HTML page: the verdict, what was proposed, then what is not met with what would settle it, what is met,
/// and what is not asked.
///
/// The page needs nothing beside itself, can be printed, and is read from 360 pixels of width on. Text of the proposal
/// stands in it as text, whatever it holds.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Proposal, check_proposal, render, schemes};
///
/// let rules = schemes::load("us-oh-ipdp")?;
/// let proposal = Proposal::from_json(
///     &rules,
///     r#"{ "id": "P-1", "of": "offering", "title": "<b>", "provider": { "id": "T-1", "kind": "educator" } }"#,
/// )?;
/// let check = check_proposal(&rules, None, &proposal, "2026-02-01".parse()?)?;
/// let page = render::proposal_report(&rules, &proposal, &check, &"en".parse()?);
/// assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
/// assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn proposal_report(
    rules: &AccreditationRules,
    proposal: &Proposal,
    check: &ProposalCheck,
    language: &Language,
) -> String {
    proposal_report_at(rules, proposal, check, language, &|problem| problem.pointer.clone())
}

/// The same with places of one's own, such as the cells of a spreadsheet; an empty place is left out.
#[must_use]
pub fn proposal_report_at(
    rules: &AccreditationRules,
    proposal: &Proposal,
    check: &ProposalCheck,
    language: &Language,
    place: &dyn Fn(&FindingProblem) -> String,
) -> String {
    let words = Words::new(rules.scheme(), language);
    let (lang, title) = (words.catalog.language(), safe(&words.title(check)));
    let groups = open(check).chain(settled(check)).map(|group| section(&words, &group, place));
    let sections: String = groups.collect();
    let (verdict, facts) = (verdict(&words, check), facts(&words, proposal, check));
    let note = said(&words, "report-note");
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         {verdict}{facts}{sections}<p class=\"note\">{note}</p>\n</main>\n</body>\n</html>\n"
    )
}

fn verdict(words: &Words<'_>, check: &ProposalCheck) -> String {
    let class = match check.verdict {
        CheckVerdict::Ready => "ready",
        CheckVerdict::ReadyWithRemarks => "ready-with-remarks",
        CheckVerdict::NotReady => "not-ready",
    };
    format!("<p class=\"verdict {class}\">{}</p>\n", safe(&words.verdict(check)))
}

/// What was proposed, by whom, and by what it was checked.
fn facts(words: &Words<'_>, proposal: &Proposal, check: &ProposalCheck) -> String {
    let of = match check.of {
        Accreditable::Provider => "report-of-provider",
        Accreditable::Trainer => "report-of-trainer",
        Accreditable::Offering => "report-of-offering",
    };
    let filed = match proposal.filed {
        Some(filed) => filed.to_string(),
        None => said(words, "report-not-filed"),
    };
    let (id, version) = (code(check.scheme.as_str()), safe(&check.version));
    let scheme = format!("{} ({id} {version})", name(words, &words.scheme.name));
    let facts = [
        ("report-of", Some(said(words, of))),
        ("report-titled", proposal.title.as_deref().map(isolated)),
        ("report-provider", Some(provider(words, &proposal.provider))),
        ("report-filed", Some(filed)),
        ("report-scheme", Some(scheme)),
    ];
    let lines = facts.into_iter().filter_map(|(label, value)| {
        Some(format!("<div><dt>{}</dt><dd>{}</dd></div>\n", said(words, label), value?))
    });
    format!("<dl>\n{}</dl>\n", lines.collect::<String>())
}

fn provider(words: &Words<'_>, provider: &ProposedProvider) -> String {
    let kind = words.scheme.provider_kinds.iter().find(|kind| kind.id == provider.kind);
    let kind = kind.map_or_else(|| safe(provider.kind.as_str()), |kind| name(words, &kind.name));
    let id = code(provider.id.as_str());
    match &provider.name {
        Some(called) => format!("{}, {kind} ({id})", isolated(called)),
        None => format!("{kind} ({id})"),
    }
}

/// Findings under their heading, which says how many there are.
fn section(words: &Words<'_>, group: &Group<'_>, place: &dyn Fn(&FindingProblem) -> String) -> String {
    let (id, count) = (group.heading(), group.findings.len());
    let heading = said(words, id);
    let items: String = group.findings.iter().map(|finding| item(words, finding, place)).collect();
    format!("<section class=\"{id}\">\n<h2>{heading} ({count})</h2>\n<ul>\n{items}</ul>\n</section>\n")
}

/// A finding: alone by its name, or under its name what keeps it from being met and what would settle it.
fn item(words: &Words<'_>, finding: &Finding, place: &dyn Fn(&FindingProblem) -> String) -> String {
    let known = words.criterion(finding);
    let id = code(finding.criterion.as_str());
    let name = known.map_or_else(|| id.clone(), |criterion| name(words, &criterion.name));
    if finding.problems.is_empty() {
        return format!("<li>{name} {id}</li>\n");
    }
    let problems = finding.problems.iter().map(|problem| {
        let sentence = safe(&words.sentence(&problem.reason));
        let place = place(problem);
        if place.is_empty() {
            return format!("<li>{sentence}</li>\n");
        }
        // What stands for the variable is markup already; catalogs hold none of its characters.
        let place = words.message("check-place", [("pointer", code(&place))]);
        format!("<li>{sentence} <span class=\"place\">({place})</span></li>\n")
    });
    let problems: String = problems.collect();
    let fix = known.map_or_else(String::new, |criterion| {
        let fix = words.message("check-fix", [("fix", self::name(words, &criterion.fix))]);
        format!("<p>{fix}</p>\n")
    });
    format!("<li>\n<h3>{name} {id}</h3>\n<ul>\n{problems}</ul>\n{fix}</li>\n")
}

/// A message without variables.
fn said(words: &Words<'_>, id: &str) -> String {
    safe(&words.message(id, []))
}

/// A text of the scheme; where it is in another language than the page, that is marked for whoever reads it aloud.
fn name(words: &Words<'_>, text: &Text) -> String {
    let (tag, text) = text.tagged(words.language);
    let text = safe(text);
    let page = words.catalog.language();
    if tag == page { text } else { format!("<span lang=\"{}\">{text}</span>", safe(tag)) }
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", safe(text))
}

/// Text of a proposal, in whichever direction it is written.
fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", safe(text))
}

/// Text between tags. Control characters are shown, not obeyed.
fn safe(text: &str) -> String {
    escaped(&one_line(text))
}
