//! JSON Schemas (2020-12) of every public document, generated from the types.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::career::CareerOutlook;
use crate::credit::{Advice, AdviceQuestion, Explanation, Statement};
use crate::document::camel_case;
use crate::error::Problem;
use crate::pack::Pack;
use crate::person::TeacherRecord;
use crate::roster::RosterAnswer;

/// The name and schema of every document, in the order of the names.
///
/// `advice-question`, `pack` and `teacher-record` describe what is read; the others what is written. In what is read, `x-order` lists the fields of an object in the order in which people write them, which `properties`
/// does not keep.
#[must_use]
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("advice", written::<Advice>("advice")),
        ("advice-question", read::<AdviceQuestion>("advice-question")),
        ("career-outlook", written::<CareerOutlook>("career-outlook")),
        ("explanation", written::<Explanation>("explanation")),
        ("pack", read::<Pack>("pack")),
        ("problem", written::<Problem>("problem")),
        ("roster-answer", written::<RosterAnswer>("roster-answer")),
        ("statement", written::<Statement>("statement")),
        ("teacher-record", read::<TeacherRecord>("teacher-record")),
    ]
}

fn read<T: JsonSchema>(name: &str) -> Value {
    generate::<T>(name, SchemaSettings::draft2020_12().for_deserialize())
}

fn written<T: JsonSchema>(name: &str) -> Value {
    generate::<T>(name, SchemaSettings::draft2020_12().for_serialize())
}

fn generate<T: JsonSchema>(name: &str, settings: SchemaSettings) -> Value {
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), format!("urn:cpd:schema:{name}:1").into());
    schema.to_value()
}

/// Names of fields as documents write them, for `x-order`.
pub(crate) fn order(fields: &[&str]) -> Vec<String> {
    fields.iter().map(|field| camel_case(field)).collect()
}

#[cfg(test)]
mod tests;
