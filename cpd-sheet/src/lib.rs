//! Spreadsheets for [`cpd_core`]: those who propose training fill in a workbook, not JSON.
//!
//! [`template`] makes the workbook of a scheme in a language, [`read`] makes a proposal of a filled one and says where
//! every part of it stands, and [`annotate`] writes what a check found into a copy of it. `docs/spreadsheets.md` says
//! how each cell is read.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::as_conversions,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::disallowed_types
    )
)]

mod annotate;
mod check;
mod choice;
mod criteria;
mod csv;
mod error;
mod fields;
mod layout;
mod limits;
mod package;
mod place;
mod proposal;
mod read;
mod rows;
mod template;
mod value;
mod words;
mod xlsx;
mod xml;

pub use annotate::{annotate, annotate_json};
pub use check::{located, with_cells};
pub use error::{SheetError, SheetProblem};
pub use limits::FILE as MOST_BYTES;
pub use place::{CellPlace, Cells, place_of};
pub use read::{SheetKind, SheetProposal, read};
pub use template::template;
