//! `cpd scheme`: list, show.

use std::fmt::Write as _;

use cpd_core::{Language, schemes};
use serde_json::json;

use crate::Output;
use crate::arguments::{Format, SchemeCommand};
use crate::diagnostics::Failure;

pub(crate) fn run(command: &SchemeCommand) -> Result<Output, Failure> {
    match command {
        SchemeCommand::List { format } => list(*format),
        SchemeCommand::Show { id } => Ok(Output::positive(schemes::json(id)?)),
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
