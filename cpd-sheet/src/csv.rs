//! CSV: a line a value, with the columns `field`, `row` and `value`.
//!
//! One table cannot hold a proposal and its lists side by side, so every value says what it is of: `provider.name`, or
//! `sessions.from` in the row `2`, or `facts.insured`.

use std::collections::BTreeMap;

use crate::error::{SheetError, SheetProblem};
use crate::fields::{Field, Form, Shape};
use crate::limits;
use crate::package::{utf16, within_size};
use crate::place::CellPlace;
use crate::rows::{Filled, Found, Placed, Row};
use crate::value::{Cell, shortened};

/// What the sheet of a CSV file is called.
const SHEET: &str = "CSV";
const COLUMNS: [&str; 3] = ["field", "row", "value"];

/// The text of a file in UTF-8, or in UTF-16 with a mark; nothing for what is no text.
pub(crate) fn decoded(file: &[u8]) -> Option<String> {
    let text = match file {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok()?,
        _ => String::from_utf8(file.to_vec()).ok()?,
    };
    (!text.contains('\0')).then_some(text)
}

/// Reads a file.
pub(crate) fn read(file: &[u8], forms: &[Form]) -> Result<Found, SheetError> {
    within_size(file)?;
    let text = decoded(file).ok_or_else(|| {
        let message = "found a file that is no text in UTF-8; expected CSV";
        SheetProblem::of_file("notText", message, "save it as “CSV UTF-8”, or as .xlsx")
    })?;
    let lines = lines(&text)?;
    let mut lines = lines.into_iter().filter(|line| line.cells.iter().any(|cell| !cell.trim().is_empty()));
    let place = |line: u32, column: u32| CellPlace::new(SHEET, line, column);
    let Some(columns) = lines.next().and_then(|first| columns(&first)) else {
        let message = "found no heading; expected a first line with `field`, `row` and `value`";
        return Err(SheetProblem::at(&place(0, 0), "noHeading", message, "see docs/spreadsheets.md").into());
    };
    let mut found = Found::default();
    let mut tables: BTreeMap<&'static str, Table> = BTreeMap::new();
    for line in lines {
        let cell = |column: usize| line.cells.get(column).map_or("", |cell| cell.trim());
        let at = |column: usize| place(line.number, u32::try_from(column).unwrap_or(u32::MAX));
        let [field, row, value] = columns.map(cell);
        let Some((form, known)) = field_of(forms, field) else {
            let message = format!(
                "found the field `{}`, which a proposal for this scheme does not have",
                shortened(field)
            );
            let help = "see docs/spreadsheets.md for the fields, and `cpd scheme show` for the facts";
            found.problems.push(SheetProblem::at(&at(columns[0]), "unknownColumn", message, help));
            continue;
        };
        let row = match form.shape {
            Shape::Table if row.is_empty() => {
                let message =
                    format!("found no row for `{}`; expected the number of the entry", shortened(field));
                let help = "give the values of one entry the same number";
                found.problems.push(SheetProblem::at(&at(columns[1]), "missingRow", message, help));
                continue;
            }
            Shape::Table => row,
            Shape::Record => "",
        };
        let placed = Placed { cell: Cell::text(value), place: at(columns[2]) };
        let table = tables
            .entry(form.id)
            .or_insert_with(|| Table { heading: placed.place.clone(), rows: Vec::new() });
        if let Err(first) = table.add(row, known, placed) {
            let message = format!("found `{}` a second time, after {}", shortened(field), first.cell);
            found.problems.push(SheetProblem::at(
                &at(columns[0]),
                "duplicateColumn",
                message,
                "remove one of the two",
            ));
        }
    }
    // A proposal needs an id and a provider: an empty file lacks them like any other.
    tables
        .entry("proposal")
        .or_insert_with(|| Table { heading: place(0, 0), rows: vec![(String::new(), Row::new())] });
    for form in forms {
        if let Some(table) = tables.remove(form.id) {
            let rows = table.rows.into_iter().map(|(_, row)| row);
            let filled =
                |row: &Row| form.shape == Shape::Record || row.values().any(|placed| !placed.cell.is_blank());
            found.sheets.push(Filled {
                form: form.id,
                heading: table.heading,
                rows: rows.filter(filled).collect(),
            });
        }
    }
    Ok(found)
}

/// The entries of a form, in the order in which they are first named.
struct Table {
    heading: CellPlace,
    rows: Vec<(String, Row)>,
}

impl Table {
    /// Adds a value; gives the place of the first where there is one already.
    fn add(&mut self, row: &str, field: &Field, placed: Placed) -> Result<(), CellPlace> {
        // Entries mostly follow each other.
        let index = self.rows.iter().rposition(|(name, _)| name == row);
        let index = index.unwrap_or_else(|| {
            self.rows.push((row.to_owned(), Row::new()));
            self.rows.len().saturating_sub(1)
        });
        let Some((_, row)) = self.rows.get_mut(index) else { return Ok(()) };
        match row.get(&field.id) {
            Some(first) => Err(first.place.clone()),
            None => {
                row.insert(field.id.clone(), placed);
                Ok(())
            }
        }
    }
}

/// The positions of the three columns.
fn columns(first: &Line) -> Option<[usize; 3]> {
    let position = |name: &str| first.cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    let [field, row, value] = COLUMNS.map(position);
    Some([field?, row?, value?])
}

/// The form and field of a name: `title`, `sessions.from`, `facts.insured`, `scores.quality/content`.
fn field_of<'f>(forms: &'f [Form], name: &str) -> Option<(&'f Form, &'f Field)> {
    let listed = name.split_once('.').and_then(|(form, field)| {
        let form = forms.iter().find(|one| one.id == form && one.id != "proposal")?;
        Some((form, form.fields.iter().find(|one| one.id == field)?))
    });
    let plain = || {
        let form = forms.iter().find(|form| form.id == "proposal")?;
        Some((form, form.fields.iter().find(|field| field.id == name)?))
    };
    listed.or_else(plain)
}

/// A line of the table; a cell in quotes may go on over several lines of the file.
struct Line {
    /// The line of the file that it begins on, from 0.
    number: u32,
    cells: Vec<String>,
}

/// The table. What separates its cells is what separates those of the first line: commas, semicolons or tabs.
fn lines(text: &str) -> Result<Vec<Line>, SheetError> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let separator = [',', ';', '\t']
        .into_iter()
        .max_by_key(|one| (first.matches(*one).count(), *one == ','))
        .unwrap_or(',');
    let (mut lines, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut number, mut begun, mut held) = (false, 0_u32, 0_u32, 0_usize);
    let here = |number: u32, cells: &[String]| {
        CellPlace::new(SHEET, number, u32::try_from(cells.len()).unwrap_or(u32::MAX))
    };
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            '\r' if !quoted && letters.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                lines.push(Line { number: begun, cells: std::mem::take(&mut cells) });
                number = number.saturating_add(1);
                begun = number;
            }
            _ if c == separator && !quoted => {
                cells.push(std::mem::take(&mut cell));
                held = held.saturating_add(1);
            }
            _ => {
                number = number.saturating_add(u32::from(c == '\n'));
                cell.push(c);
            }
        }
        if number >= limits::ROWS || held >= limits::CELLS {
            let message =
                format!("found more lines or cells than are read; expected at most {} lines", limits::ROWS);
            let help = "remove what does not belong to the proposal";
            return Err(SheetProblem::at(&here(number, &cells), "tooManyCells", message, help).into());
        }
        if cell.len() > limits::CELL_TEXT.saturating_mul(4) {
            let message =
                format!("found a text that is too long; expected at most {} characters", limits::CELL_TEXT);
            let help = "look for a quote that is not closed";
            return Err(SheetProblem::at(&here(number, &cells), "textTooLong", message, help).into());
        }
    }
    if quoted {
        let message = "found a quote that is not closed; expected a second one at the end of the cell";
        let help = "close it, or double quotes that belong to the text";
        return Err(SheetProblem::at(&here(begun, &cells), "openQuote", message, help).into());
    }
    cells.push(cell);
    lines.push(Line { number: begun, cells });
    Ok(lines)
}
