//! [`CellPlace`]: where something stands in a spreadsheet.

use std::collections::BTreeMap;
use std::fmt;

use cpd_core::{FindingProblem, FindingReason};
use serde::Serialize;

/// A cell: the name of its sheet, and its column and row as spreadsheet programs write them.
///
/// Of a CSV file the sheet is called `CSV`, and the cell counts the columns and lines of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CellPlace {
    /// The sheet, as it is called in the file.
    pub sheet: String,
    /// The cell, such as `B7`.
    pub cell: String,
}

impl CellPlace {
    /// A cell by its row and column, both counted from 0.
    pub(crate) fn new(sheet: &str, row: u32, column: u32) -> Self {
        Self { sheet: sheet.to_owned(), cell: name(row, column) }
    }
}

impl fmt::Display for CellPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}", self.sheet, self.cell)
    }
}

/// The cells of a proposal by JSON Pointers into it.
///
/// Beside the pointers of what is stated there are those of what could be: `/title` also where there is none,
/// `/sessions` for the heading of the sheet, and `/facts/-/insured` and `/scores/-/quality/content` for the cell that a
/// fact or score would stand in (RFC 6901 calls what is not there yet `-`).
pub type Cells = BTreeMap<String, CellPlace>;

/// The cell that a finding of a check is about: that of its pointer, of what is missing, or of what the pointer lies in.
#[must_use]
pub fn place_of<'a>(cells: &'a Cells, problem: &FindingProblem) -> Option<&'a CellPlace> {
    let missing = match &problem.reason {
        FindingReason::FactMissing { fact } => Some(format!("/facts/-/{fact}")),
        FindingReason::NotScored { rubric, lines } => {
            lines.first().map(|line| format!("/scores/-/{rubric}/{line}"))
        }
        _ => None,
    };
    found_at(cells, &problem.pointer, missing.as_deref())
}

/// The cell of what a pointer names inside of a list, or of what is missing from the list, or of what the pointer lies in.
pub(crate) fn found_at<'a>(cells: &'a Cells, pointer: &str, missing: Option<&str>) -> Option<&'a CellPlace> {
    let inside = cells.get(pointer).filter(|_| pointer.matches('/').count() > 1);
    inside.or_else(|| cells.get(missing?)).or_else(|| nearest(cells, pointer))
}

/// The cell of a pointer, or else of what it lies in.
pub(crate) fn nearest<'a>(cells: &'a Cells, pointer: &str) -> Option<&'a CellPlace> {
    let mut pointer = pointer;
    loop {
        if let Some(place) = cells.get(pointer) {
            return Some(place);
        }
        pointer = pointer.rsplit_once('/')?.0;
    }
}

/// A cell by its row and column, both counted from 0: `B7`.
pub(crate) fn name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column.saturating_add(1);
    while let Some(before) = rest.checked_sub(1) {
        let letter = u8::try_from(before.checked_rem(26).unwrap_or(0)).unwrap_or(0);
        letters.push(char::from(b'A'.saturating_add(letter)));
        rest = before.checked_div(26).unwrap_or(0);
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row.saturating_add(1))
}

/// The row and column of a cell, both counted from 0.
pub(crate) fn parse(cell: &str) -> Option<(u32, u32)> {
    let cell = cell.trim_start_matches('$');
    let split = cell.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = cell.split_at_checked(split)?;
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        let value = letter.to_ascii_uppercase().checked_sub(b'A')?.checked_add(1)?;
        column.checked_mul(26)?.checked_add(value.into())
    })?;
    let digits = digits.trim_start_matches('$');
    let row: u32 =
        if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok()? } else { return None };
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::{name, parse};

    #[test]
    fn cells_are_named_as_spreadsheet_programs_name_them() {
        for (place, cell) in [
            ((0, 0), "A1"),
            ((6, 1), "B7"),
            ((9, 25), "Z10"),
            ((0, 26), "AA1"),
            ((1_048_575, 16_383), "XFD1048576"),
        ] {
            assert_eq!(name(place.0, place.1), cell);
            assert_eq!(parse(cell), Some(place));
        }
        for wrong in ["", "A", "7", "A0", "ZZZZZZZZZZZ1", "A99999999999", "A-1", "ກ1"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(parse("$B$7"), Some((6, 1)));
    }
}
