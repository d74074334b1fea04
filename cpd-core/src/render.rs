//! Sentences: the one place that turns reasons into words.
//!
//! An answer holds codes and typed arguments; the catalogs of `locales/` (Project Fluent) hold the sentences. `lo-LA`
//! reads the catalog of `lo`; a language without a catalog reads English. Numbers, dates and ids are written alike in
//! all languages.

mod advice;
mod arguments;
mod career;
mod catalog;
mod page;
mod plural;
mod text;

pub use advice::advice;
pub use career::career;
pub use catalog::languages;
pub use text::{explanation, outcome, reason, statement};
