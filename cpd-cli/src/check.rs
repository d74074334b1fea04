//! `cpd check`: what a proposal still needs before it can be filed.

mod filed;
mod sarif;

use std::io::stdout;

use cpd_core::{
    AccreditationRules, CheckVerdict, CriterionSeverity, Finding, FindingProblem, FindingState, Language,
    Problem, Proposal, ProposalCheck, Registry, Severity, check_proposal, render, to_json,
};
use cpd_sheet::{SheetProblem, annotate, with_cells};
use serde_json::json;

use self::filed::Filed;
use crate::Output;
use crate::arguments::{CheckFormat, CheckQuestion};
use crate::diagnostics::{Failure, report, sheet};
use crate::{input, output};

/// A proposal that is not ready is a negative decision; remarks are none.
pub(crate) fn check(question: &CheckQuestion) -> Result<Output, Failure> {
    let rules = input::accreditation_rules(&question.pack)?;
    let on = input::date(question.on.as_deref())?;
    let language = question.tongue.language()?;
    if let Some(path) = &question.annotate {
        output::free(path, question.force)?;
    }
    let (proposal, filed) = filed::read(&rules, &question.proposal)?;
    let registry = match &question.registry {
        Some(path) => Some(input::document(path, |text| Registry::from_json(rules.scheme(), text))?.0),
        None => None,
    };
    let answer =
        check_proposal(&rules, registry.as_ref(), &proposal, on).map_err(|error| filed.failure(error))?;
    if let Some(path) = &question.annotate {
        let sheet = filed.workbook()?;
        let copy = annotate(&rules, &sheet.file, &sheet.read.cells, &answer, &language)
            .map_err(|error| Failure::of_sheet(error.problems, &sheet.name))?;
        output::replace_bytes(path, &copy)?;
    }
    let text = match question.format {
        CheckFormat::Text => text(&rules, &answer, &filed, &language),
        CheckFormat::Json => answer_json(&answer, &filed),
        CheckFormat::Sarif => sarif::log(&rules, &answer, &question.proposal, &filed, &language),
        CheckFormat::Html => page(&rules, &proposal, &answer, &filed, &language),
    };
    Ok(Output { text, negative: answer.verdict == CheckVerdict::NotReady })
}

/// What is not met in its place in the proposal, then the verdict and what else was found.
fn text(rules: &AccreditationRules, answer: &ProposalCheck, filed: &Filed, language: &Language) -> String {
    let summary = render::proposal_summary(rules, answer, language);
    let open = open(rules, answer, language);
    let report = match filed {
        Filed::Json(source) => {
            let open: Vec<Problem> = open.map(|open| open.problem).collect();
            (!open.is_empty()).then(|| report(&open, source, &stdout()))
        }
        Filed::Sheet(sheet) => {
            let found =
                open.map(|open| SheetProblem { cell: sheet.place(open.finding), problem: open.problem });
            let open: Vec<SheetProblem> = sheet.read.remarks.iter().cloned().chain(found).collect();
            (!open.is_empty()).then(|| sheet::report(&open, &sheet.name, &stdout()))
        }
    };
    report.map_or_else(|| summary.clone(), |report| format!("{report}\n\n{summary}"))
}

/// The answer; of a spreadsheet with the cells, and with what should be known of how it was read.
fn answer_json(answer: &ProposalCheck, filed: &Filed) -> String {
    match filed {
        Filed::Json(_) => to_json(answer),
        Filed::Sheet(sheet) => {
            let mut located = with_cells(answer, &sheet.read.cells);
            located["remarks"] = json!(sheet.read.remarks);
            located.to_string()
        }
    }
}

fn page(
    rules: &AccreditationRules,
    proposal: &Proposal,
    answer: &ProposalCheck,
    filed: &Filed,
    language: &Language,
) -> String {
    match filed {
        Filed::Json(_) => render::proposal_report(rules, proposal, answer, language),
        Filed::Sheet(sheet) => {
            let place = |problem: &FindingProblem| {
                sheet.place(problem).map_or_else(String::new, |cell| cell.to_string())
            };
            render::proposal_report_at(rules, proposal, answer, language, &place)
        }
    }
}

/// Something that keeps a proposal from being met in full.
struct Open<'a> {
    /// The place of its finding in the answer.
    index: usize,
    finding: &'a FindingProblem,
    problem: Problem,
}

fn open<'a>(
    rules: &'a AccreditationRules,
    answer: &'a ProposalCheck,
    language: &'a Language,
) -> impl Iterator<Item = Open<'a>> + 'a {
    let scheme = rules.scheme();
    let findings = answer.findings.iter().enumerate();
    let open = findings.filter(|(_, one)| matches!(one.state, FindingState::Unmet | FindingState::Unclear));
    open.flat_map(move |(index, finding)| {
        let criterion = scheme.criteria.iter().find(|criterion| criterion.id == finding.criterion);
        let name = criterion.map_or(finding.criterion.as_str(), |criterion| criterion.name.get(language));
        finding.problems.iter().map(move |found| {
            let reason = render::finding_reason(scheme, &found.reason, language);
            let problem = Problem {
                pointer: found.pointer.clone(),
                line: None,
                column: None,
                code: finding.criterion.to_string(),
                severity: severity(finding),
                message: format!("{name}: {reason}"),
                help: criterion.map(|criterion| criterion.fix.get(language).to_owned()),
            };
            Open { index, finding: found, problem }
        })
    })
}

fn severity(finding: &Finding) -> Severity {
    match finding.severity {
        CriterionSeverity::Required => Severity::Error,
        CriterionSeverity::Recommended => Severity::Warning,
    }
}
