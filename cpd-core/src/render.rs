//! Sentences: the one place that turns reasons into words.
//!
//! An answer holds codes and typed arguments; the catalogs of `locales/` (Project Fluent) hold the sentences. A
//! language without a catalog reads English.

mod arguments;
mod catalog;
mod plural;
mod text;

pub use text::{explanation, outcome, reason, statement};
