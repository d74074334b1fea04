//! Answers in the form in which they are compared between builds.

use cpd_core::{CpdError, Pack, TeacherRecord, packs, parse_date, statement, to_json};
use serde_json::Value;

/// The answer to a question as text, or its error in the form that the parity test compares.
#[must_use]
pub fn answer_line(pack: &str, record: &str, on: &str) -> String {
    match packs::load(pack).and_then(|pack| answer(&pack, record, on)) {
        Ok(answer) => answer,
        Err(error) => format!("error {} {}", error.code(), Value::from(error.to_string())),
    }
}

pub(crate) fn answer(pack: &Pack, record: &str, on: &str) -> Result<String, CpdError> {
    let record = TeacherRecord::from_json_for(pack, record)?;
    let statement = statement(pack, &record, parse_date("on", on)?)?;
    Ok(to_json(&statement))
}
