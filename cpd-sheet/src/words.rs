//! Sentences of the workbook, from the catalogs of `cpd_core`.

use cpd_core::{Language, Text, render};

/// A message without arguments.
pub(crate) fn word(id: &str, language: &Language) -> String {
    render::spreadsheet(id, &[], language)
}

/// A message with arguments.
pub(crate) fn words(id: &str, arguments: &[(&str, &str)], language: &Language) -> String {
    render::spreadsheet(id, arguments, language)
}

/// A message in every language that has a catalog.
pub(crate) fn in_every_language(id: &str) -> Vec<String> {
    render::languages().filter_map(|tag| tag.parse().ok()).map(|language| word(id, &language)).collect()
}

/// A name in every language that it is given in.
pub(crate) fn names(text: &Text) -> Vec<String> {
    let Ok(serde_json::Value::Object(names)) = serde_json::to_value(text) else { return Vec::new() };
    names.into_iter().filter_map(|(_, name)| name.as_str().map(str::to_owned)).collect()
}
