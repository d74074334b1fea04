//! `cpd check`: what a proposal still needs before it can be filed.

mod sarif;

use cpd_core::{
    AccreditationRules, CheckVerdict, CriterionSeverity, Finding, FindingState, Language, Problem, Proposal,
    ProposalCheck, Registry, Severity, check_proposal, render, to_json,
};

use crate::Output;
use crate::arguments::{CheckFormat, CheckQuestion};
use crate::diagnostics::{Failure, report};
use crate::input;
use crate::source::Source;

/// A proposal that is not ready is a negative decision; remarks are none.
pub(crate) fn check(question: &CheckQuestion) -> Result<Output, Failure> {
    let rules = input::accreditation_rules(&question.pack)?;
    let on = input::date(question.on.as_deref())?;
    let language = question.tongue.language()?;
    let (proposal, source) = input::document(&question.proposal, |text| Proposal::from_json(&rules, text))?;
    let registry = match &question.registry {
        Some(path) => Some(input::document(path, |text| Registry::from_json(rules.scheme(), text))?.0),
        None => None,
    };
    let answer = check_proposal(&rules, registry.as_ref(), &proposal, on)
        .map_err(|error| Failure::located(error, &source))?;
    let text = match question.format {
        CheckFormat::Text => text(&rules, &answer, &source, &language),
        CheckFormat::Json => to_json(&answer),
        CheckFormat::Sarif => sarif::log(&rules, &answer, &question.proposal, &source, &language),
        CheckFormat::Html => render::proposal_report(&rules, &proposal, &answer, &language),
    };
    Ok(Output { text, negative: answer.verdict == CheckVerdict::NotReady })
}

/// What is not met in its place in the proposal, then the verdict and what else was found.
fn text(rules: &AccreditationRules, answer: &ProposalCheck, source: &Source, language: &Language) -> String {
    let summary = render::proposal_summary(rules, answer, language);
    let open: Vec<Problem> = open(rules, answer, language).map(|(_, problem)| problem).collect();
    if open.is_empty() {
        return summary;
    }
    format!("{}\n\n{summary}", report(&open, source, &std::io::stdout()))
}

/// What keeps a proposal from being met in full, each with the place of its finding in the answer.
fn open<'a>(
    rules: &'a AccreditationRules,
    answer: &'a ProposalCheck,
    language: &'a Language,
) -> impl Iterator<Item = (usize, Problem)> + 'a {
    let scheme = rules.scheme();
    let findings = answer.findings.iter().enumerate();
    let open = findings.filter(|(_, one)| matches!(one.state, FindingState::Unmet | FindingState::Unclear));
    open.flat_map(move |(index, finding)| {
        let criterion = scheme.criteria.iter().find(|criterion| criterion.id == finding.criterion);
        let name = criterion.map_or(finding.criterion.as_str(), |criterion| criterion.name.get(language));
        finding.problems.iter().map(move |problem| {
            let reason = render::finding_reason(scheme, &problem.reason, language);
            let problem = Problem {
                pointer: problem.pointer.clone(),
                line: None,
                column: None,
                code: finding.criterion.to_string(),
                severity: severity(finding),
                message: format!("{name}: {reason}"),
                help: criterion.map(|criterion| criterion.fix.get(language).to_owned()),
            };
            (index, problem)
        })
    })
}

fn severity(finding: &Finding) -> Severity {
    match finding.severity {
        CriterionSeverity::Required => Severity::Error,
        CriterionSeverity::Recommended => Severity::Warning,
    }
}
