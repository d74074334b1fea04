//! What the catalogs of spreadsheets are asked for.

use crate::asked::{Messages, set};

/// The messages with variables.
const HEADS: &[(&str, &[&str])] = &[
    ("top-how", &["scheme"]),
    ("expected-yes-no", &["no", "yes"]),
    ("expected-date", &["example"]),
    ("expected-amount", &["part", "whole"]),
    ("expected-points", &["least", "most"]),
    ("asked-required", &["criterion", "fix"]),
    ("asked-recommended", &["criterion", "fix"]),
    ("found", &["criterion", "fix", "reason"]),
];

/// The other ones, as the crate `cpd-sheet` names them.
const WORDS: &str = "sheet-proposal sheet-trainers sheet-sessions sheet-alignment sheet-follow-up sheet-facts sheet-scores \
    top-field top-value top-expected field-scheme field-id field-of field-title field-filed field-provider-id \
    field-provider-name field-provider-kind field-languages field-group-size field-places field-credit-amount \
    field-credit-unit field-trainer-id field-trainer-name field-trainer-kind field-certified-reference \
    field-certified-from field-certified-until field-session-id field-session-from field-session-until \
    field-session-hours field-session-trainers field-session-place field-framework field-indicator field-how \
    field-follow-up-kind field-follow-up-from field-follow-up-hours field-facilitator expected-text expected-id \
    expected-session-id expected-count expected-choice expected-languages \
    expected-trainers needed of-offering of-trainer of-provider yes no";

/// Every message that the workbook can ask for, with the variables that it passes.
pub(crate) fn asked_for() -> Messages {
    let words = WORDS.split_whitespace().map(|id| (id.to_owned(), set(&[])));
    let languages = cpd_core::render::languages().map(|tag| (format!("language-{tag}"), set(&[])));
    let heads = HEADS.iter().map(|(id, variables)| ((*id).to_owned(), set(variables)));
    words.chain(languages).chain(heads).collect()
}
