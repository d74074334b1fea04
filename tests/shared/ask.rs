//! Generated questions that have an answer.

use cpd_core::{CpdError, Date, Pack, Statement, TeacherRecord, packs, statement};
use proptest::prelude::*;
use serde_json::Value;

use crate::generate::{date, record};

/// A bundled pack, a record that is meant for it, a date, and the answer.
pub fn answered() -> impl Strategy<Value = (Pack, Value, Date, Statement)> {
    let packs: Vec<Pack> =
        packs::ids().map(|id| packs::load(id).unwrap_or_else(|error| panic!("{id}: {error}"))).collect();
    prop::sample::select(packs)
        .prop_flat_map(|pack| (record(&pack), date(&pack), Just(pack)))
        .prop_filter_map("the pack has no rules for that time", |(value, on, pack)| {
            let on = on.parse().unwrap_or_else(|error| panic!("{error}"));
            let answer = ask(&pack, &value, on)?;
            Some((pack, value, on, answer))
        })
}

/// The answer, unless the record or the date lies outside the time that the pack has rules for.
///
/// # Panics
/// Where there is another reason for not answering: then the record is not meant for the pack.
#[must_use]
pub fn ask(pack: &Pack, value: &Value, on: Date) -> Option<Statement> {
    let record = TeacherRecord::from_json_for(pack, &value.to_string());
    match record.and_then(|record| statement(pack, &record, on)) {
        Ok(answer) => Some(answer),
        Err(CpdError::InvalidArgument { .. }) => None,
        Err(error) if error.problems().iter().all(|problem| problem.code == "noRules") => None,
        Err(error) => panic!("{error}\n{value}"),
    }
}
