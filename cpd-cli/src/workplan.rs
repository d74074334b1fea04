//! `cpd workplan`: a college's plan held against needs and budget, or reviewed.

use cpd_core::{
    Needs, Priorities, Workplan, WorkplanReport, check_workplan, render, render::WorkplanNames,
    review_workplan, to_json,
};

use crate::Output;
use crate::arguments::{Format, WorkplanCommand, WorkplanRules};
use crate::counting::Asked;
use crate::diagnostics::Failure;

pub(crate) fn workplan(command: &WorkplanCommand) -> Result<Output, Failure> {
    match command {
        WorkplanCommand::Check { rules, needs } => check(rules, needs),
        WorkplanCommand::Review { rules, report, quarter } => review(rules, report, *quarter),
    }
}

/// A workplan with what it is read by.
struct Read {
    asked: Asked,
    priorities: Priorities,
    workplan: Workplan,
}

impl Read {
    fn of(rules: &WorkplanRules) -> Result<Self, Failure> {
        let asked = Asked::read(&rules.rules)?;
        let priorities = match &rules.priorities {
            Some(path) => asked.document(path, Priorities::from_json)?,
            None => Priorities::none(&asked.rulebook),
        };
        let workplan = asked.document(&rules.workplan, Workplan::from_json)?;
        Ok(Self { asked, priorities, workplan })
    }

    fn names(&self) -> WorkplanNames<'_> {
        WorkplanNames {
            rulebook: &self.asked.rulebook,
            administration: &self.asked.administration,
            priorities: &self.priorities,
            workplan: &self.workplan,
        }
    }
}

fn check(rules: &WorkplanRules, needs: &std::path::Path) -> Result<Output, Failure> {
    let read = Read::of(rules)?;
    let Asked { rulebook, administration, language } = &read.asked;
    let needs = read.asked.document(needs, Needs::from_json)?;
    let found = check_workplan(rulebook, administration, &needs, &read.priorities, &read.workplan)?;
    let text = match rules.rules.wording.format {
        Format::Text => render::workplan_check(read.names(), &found, language),
        Format::Json => to_json(&found),
    };
    Ok(Output { text, negative: found.is_negative() })
}

fn review(rules: &WorkplanRules, report: &std::path::Path, quarter: u32) -> Result<Output, Failure> {
    let read = Read::of(rules)?;
    let report = read.asked.document(report, WorkplanReport::from_json)?;
    let review = review_workplan(&read.workplan, &report, quarter)?;
    let text = match rules.rules.wording.format {
        Format::Text => render::review(read.names(), &review, &read.asked.language),
        Format::Json => to_json(&review),
    };
    Ok(Output::positive(text))
}
