//! `cpd pack`: list, show, schema, lint.

use std::fmt::Write as _;

use cpd_core::{Language, Pack, packs, schema};
use serde_json::json;

use crate::Output;
use crate::arguments::Format;
use crate::diagnostics::{Failure, findings};
use crate::input;

pub(crate) fn list(format: Format) -> Result<Output, Failure> {
    let mut text = String::new();
    let mut rows = Vec::new();
    for id in packs::ids() {
        let pack = packs::load(id)?;
        let name = pack.name.get(&Language::english()).to_owned();
        let _ = writeln!(text, "{id:<18} {:<8} {name}", pack.version);
        rows.push(json!({ "id": id, "version": pack.version, "name": name }));
    }
    Ok(Output::positive(match format {
        Format::Text => text,
        Format::Json => serde_json::Value::from(rows).to_string(),
    }))
}

pub(crate) fn show(id: &str) -> Result<Output, Failure> {
    Ok(Output::positive(packs::json(id)?))
}

pub(crate) fn schema(name: &str) -> Result<Output, Failure> {
    let all = schema::all();
    let Some((_, schema)) = all.iter().find(|(known, _)| *known == name) else {
        let known: Vec<&str> = all.iter().map(|(known, _)| *known).collect();
        let message = format!("there is no document `{name}`; there are {}", known.join(", "));
        return Err(Failure::plain("unknownDocument", message));
    };
    Ok(Output::positive(format!("{schema:#}")))
}

/// Findings are a negative decision; a pack that cannot be used is a question that cannot be read.
pub(crate) fn lint(argument: &str, format: Format) -> Result<Output, Failure> {
    let source = input::pack_source(argument)?;
    let pack = Pack::from_json(&source.text).map_err(|error| Failure::located(error, &source))?;
    let found = cpd_core::lint(&pack);
    Ok(findings(&found, &source, format))
}
