//! What stands in the workbook that a proposal is written in.

use super::catalog::{Arguments, SPREADSHEET};
use crate::locale::Language;

/// A sentence or heading of the workbook, by its id in the catalogs of `locales/spreadsheet`; an id that they do not hold
/// is given back.
///
/// ```
/// use cpd_core::{Language, render};
/// assert_eq!(render::spreadsheet("sheet-sessions", &[], &Language::english()), "Sessions");
/// ```
#[must_use]
pub fn spreadsheet(id: &str, arguments: &[(&str, &str)], language: &Language) -> String {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    SPREADSHEET.of(language).message(id, &arguments.iter().map(owned).collect::<Arguments>())
}
