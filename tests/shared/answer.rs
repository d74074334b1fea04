//! Answers in the form in which they are compared between builds.

use cpd_core::{
    AdviceQuestion, CpdError, Pack, TeacherRecord, advise, career, packs, parse_date, statement, to_json,
};
use serde_json::Value;

use crate::case::Ask;

/// The answer to a question as text, or its error in the form that the parity test compares.
#[must_use]
pub fn answer_line(pack: &str, record: &str, on: &str) -> String {
    match packs::load(pack).and_then(|pack| answer(&pack, Ask::Statement, record, on, None)) {
        Ok(answer) => answer,
        Err(error) => format!("error {} {}", error.code(), Value::from(error.to_string())),
    }
}

pub(crate) fn answer(
    pack: &Pack,
    ask: Ask,
    record: &str,
    on: &str,
    question: Option<&str>,
) -> Result<String, CpdError> {
    let record = TeacherRecord::from_json_for(pack, record)?;
    let on = parse_date("on", on)?;
    match ask {
        Ask::Statement => Ok(to_json(&statement(pack, &record, on)?)),
        Ask::Career => Ok(to_json(&career(pack, &record, on)?)),
        Ask::Advice => {
            let question =
                question.map_or_else(|| Ok(AdviceQuestion::default()), AdviceQuestion::from_json)?;
            Ok(to_json(&advise(pack, &record, on, &question)?))
        }
    }
}
