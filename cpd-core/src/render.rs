//! Sentences: the one place that turns reasons into words.
//!
//! An answer holds codes and typed arguments; the catalogs of `locales/` (Project Fluent) hold the sentences. A
//! language without a catalog reads English.

mod arguments;
mod career;
mod catalog;
mod page;
mod plural;
mod text;

pub use career::career;
pub use text::{explanation, outcome, reason, statement};
