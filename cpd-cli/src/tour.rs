//! `cpd tour`: the main job on bundled data.
//!
//! The data are the worked examples that the tests of every language run: first those whose answers a source
//! publishes, then those derived from the text of a rule, marked so. Each is answered afresh. After them, a school goes
//! through a year.

mod school;

use std::fmt::Write as _;

use cpd_core::{CpdError, Language, TeacherRecord, packs, parse_date, render};
use serde_json::Value;

use crate::Output;
use crate::diagnostics::Failure;

const EXAMPLES: &[&str] = &[
    include_str!("../../tests/cases/us-ny-ctle/published.json"),
    include_str!("../../tests/cases/us-pa-act48/published.json"),
    include_str!("../../tests/cases/us-pa-act48/carry-over.json"),
    include_str!("../../tests/cases/au-act-tqi/minima.json"),
    include_str!("../../tests/cases/gh-ntc/published.json"),
    include_str!("../../tests/cases/lao-pdr/training.json"),
    include_str!("../../tests/cases/cambodia/hours.json"),
    include_str!("../../tests/cases/kazakhstan/cycle.json"),
];

pub(crate) fn tour() -> Result<Output, Failure> {
    let mut text = String::new();
    for example in EXAMPLES {
        let file: Value = serde_json::from_str(example).map_err(|error| {
            Failure::plain("brokenExample", format!("an example cannot be read: {error}"))
        })?;
        let kind = if file["kind"] == "published" { "published by" } else { "not published;" };
        let _ = writeln!(text, "══ {}\n   {kind} {}\n", words(&file["title"]), words(&file["source"]));
        for case in file["cases"].as_array().into_iter().flatten() {
            let _ = writeln!(text, "── {}", words(&case["name"]));
            let _ = writeln!(text, "{}", answer(words(&file["pack"]), case)?);
        }
    }
    text.push_str(&school::year()?);
    text.push_str(
        "More: `cpd pack list`, `cpd statement --help`, `cpd explain --help`, `cpd cycle --help`.\n",
    );
    Ok(Output::positive(text))
}

fn answer(pack: &str, case: &Value) -> Result<String, CpdError> {
    let pack = packs::load(pack)?;
    let record = TeacherRecord::from_json_for(&pack, &case["record"].to_string())?;
    let statement = cpd_core::statement(&pack, &record, parse_date("on", words(&case["on"]))?)?;
    Ok(render::statement(&pack, &statement, &Language::english()))
}

fn words(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
