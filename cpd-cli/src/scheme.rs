//! `cpd scheme`: list, show, lint.

use std::fmt::Write as _;

use cpd_core::{Language, lint_scheme, schemes};
use serde_json::json;

use crate::Output;
use crate::arguments::{Format, SchemeCommand};
use crate::diagnostics::{Failure, findings};
use crate::input;

pub(crate) fn run(command: &SchemeCommand) -> Result<Output, Failure> {
    match command {
        SchemeCommand::List { format } => list(*format),
        SchemeCommand::Show { id } => Ok(Output::positive(schemes::json(id)?)),
        SchemeCommand::Lint { scheme, format } => lint(scheme, *format),
    }
}

fn list(format: Format) -> Result<Output, Failure> {
    let mut text = String::new();
    let mut rows = Vec::new();
    for id in schemes::ids() {
        let rules = schemes::load(id)?;
        let scheme = rules.scheme();
        let name = scheme.name.get(&Language::english());
        let criteria = scheme.criteria.len();
        let _ = writeln!(text, "{id:<13} {:<6} criteria {criteria:>2}  {name}", scheme.version);
        rows.push(json!({ "id": id, "version": scheme.version, "name": name, "criteria": criteria }));
    }
    Ok(Output::positive(match format {
        Format::Text => text,
        Format::Json => serde_json::Value::from(rows).to_string(),
    }))
}

/// Findings are a negative decision; a scheme that cannot be used is a question that cannot be read.
fn lint(argument: &str, format: Format) -> Result<Output, Failure> {
    let (rules, source) = input::scheme(argument)?;
    Ok(findings(&lint_scheme(rules.scheme()), &source, format))
}
