//! `cpd framework`: list, show, lint.

use std::fmt::Write as _;

use cpd_core::{Framework, Language, frameworks, lint_framework};
use serde_json::json;

use crate::Output;
use crate::arguments::{Format, FrameworkCommand};
use crate::diagnostics::{Failure, findings};
use crate::input;

pub(crate) fn run(command: &FrameworkCommand) -> Result<Output, Failure> {
    match command {
        FrameworkCommand::List { format } => list(*format),
        FrameworkCommand::Show { id } => Ok(Output::positive(frameworks::json(id)?)),
        FrameworkCommand::Lint { framework, format } => lint(framework, *format),
    }
}

fn list(format: Format) -> Result<Output, Failure> {
    let mut text = String::new();
    let mut rows = Vec::new();
    for framework in bundled()? {
        let name = framework.name.get(&Language::english()).to_owned();
        let (domains, indicators) = (framework.domains.len(), framework.indicators().count());
        let levels = framework.levels.len();
        let _ = writeln!(
            text,
            "{:<22} {:<5} domains {domains}, indicators {indicators:>2}, levels {levels}  {name}",
            framework.id.as_str(),
            framework.version
        );
        rows.push(json!({
            "id": framework.id, "version": framework.version, "name": name,
            "domains": domains, "indicators": indicators, "levels": levels,
        }));
    }
    Ok(Output::positive(match format {
        Format::Text => text,
        Format::Json => serde_json::Value::from(rows).to_string(),
    }))
}

/// Findings are a negative decision; a framework that cannot be used is a question that cannot be read.
fn lint(argument: &str, format: Format) -> Result<Output, Failure> {
    let source = input::framework_source(argument)?;
    let framework = Framework::from_json(&source.text).map_err(|error| Failure::located(error, &source))?;
    let found = lint_framework(&framework, &bundled()?);
    Ok(findings(&found, &source, format))
}

fn bundled() -> Result<Vec<Framework>, Failure> {
    Ok(frameworks::ids().map(frameworks::load).collect::<Result<_, _>>()?)
}
