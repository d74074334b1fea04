//! A sheet: its cells as they are stored, and which of them are merged.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::styles::Shown;
use super::{Grid, Merged, Room};
use crate::error::{SheetError, SheetProblem};
use crate::limits;
use crate::place::{CellPlace, parse};
use crate::value::{Cell, Value, shortest};
use crate::xml::{attribute, reader, referred, unescaped};

/// What the sheets of a workbook share.
pub(super) struct Book {
    pub(super) strings: Vec<String>,
    pub(super) formats: Vec<Shown>,
    pub(super) from_1904: bool,
}

/// The texts that cells name by their number.
pub(super) fn shared_strings(text: &str) -> Option<Vec<String>> {
    let mut strings = Vec::new();
    let mut xml = reader(text);
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) if start.local_name().as_ref() == "si" => {
                strings.push(text_until(&mut xml, "si")?);
            }
            Event::Eof => return Some(strings),
            _ => {}
        }
    }
}

/// The text of an element up to its end: of a rich text all of its runs, without how it is pronounced.
fn text_until(xml: &mut Reader<&[u8]>, end: &str) -> Option<String> {
    let (mut text, mut inside, mut spoken) = (String::new(), false, false);
    let plain = !matches!(end, "si" | "is");
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "t" => inside = !spoken,
                "rPh" => spoken = true,
                _ => {}
            },
            Event::End(found) => match found.local_name().as_ref() {
                name if name == end => return Some(unescaped(&text)),
                "t" => inside = false,
                "rPh" => spoken = false,
                _ => {}
            },
            Event::Text(part) if inside || plain => text.push_str(&part.xml10_content()),
            Event::CData(part) if inside || plain => text.push_str(&part.xml10_content()),
            Event::GeneralRef(part) if inside || plain => text.push(referred(&part)?),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// Reads a sheet.
pub(super) fn read(name: &str, text: &str, book: &Book, room: &mut Room) -> Result<Grid, SheetError> {
    let damaged = || -> SheetError {
        let message = format!("the sheet `{name}` is damaged");
        let help = "open the file in a spreadsheet program, save it and try again";
        SheetProblem::of_file("damaged", message, help).into()
    };
    let (mut cells, mut merged) = (BTreeMap::new(), Vec::new());
    // Rows and cells may leave out where they are: they follow the one before.
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut xml = reader(text);
    loop {
        match xml.read_event().map_err(|_| damaged())? {
            Event::Start(start) => match start.local_name().as_ref() {
                "row" => {
                    let stated =
                        attribute(&start, "r").and_then(|row| row.parse::<u32>().ok()?.checked_sub(1));
                    (row, column) = (stated.unwrap_or(row), 0);
                }
                "c" => {
                    let stated =
                        attribute(&start, "r").map(|at| parse(&at).ok_or_else(damaged)).transpose()?;
                    (row, column) = stated.unwrap_or((row, column));
                    let cell = cell(&start, &mut xml, book).ok_or_else(damaged)?;
                    if !cell.is_blank() {
                        let place = CellPlace::new(name, row, column);
                        held(&cell, row, column, &place, room)?;
                        cells.insert((row, column), cell);
                    }
                    column = column.saturating_add(1);
                }
                "mergeCell" if merged.len() < limits::MERGED => {
                    merged.extend(attribute(&start, "ref").and_then(|range| area(&range)));
                }
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "row" => row = row.saturating_add(1),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(Grid { name: name.to_owned(), cells, merged })
}

/// Refuses a cell that is too far away or holds too much.
fn held(cell: &Cell, row: u32, column: u32, place: &CellPlace, room: &mut Room) -> Result<(), SheetError> {
    const HELP: &str = "remove what does not belong to the proposal";
    if row >= limits::ROWS || column >= limits::COLUMNS {
        let message = format!(
            "found {} in a row or column that is not read; expected at most {} rows and {} columns",
            cell.shown(),
            limits::ROWS,
            limits::COLUMNS
        );
        return Err(SheetProblem::at(place, "outOfReach", message, HELP).into());
    }
    if let Value::Text(text) = &cell.value
        && text.chars().count() > limits::CELL_TEXT
    {
        let message =
            format!("found a text that is too long; expected at most {} characters", limits::CELL_TEXT);
        return Err(SheetProblem::at(place, "textTooLong", message, "shorten it").into());
    }
    room.take(cell).ok_or_else(|| {
        let message = format!(
            "found too much; expected at most {} cells and {} bytes of text",
            limits::CELLS,
            limits::TEXT
        );
        SheetProblem::at(place, "tooManyCells", message, HELP).into()
    })
}

/// A range of cells such as `A1:B3`.
fn area(range: &str) -> Option<Merged> {
    let (from, until) = range.split_once(':')?;
    Some(Merged { from: parse(from)?, until: parse(until)? })
}

/// A cell up to its end.
fn cell(start: &BytesStart<'_>, xml: &mut Reader<&[u8]>, book: &Book) -> Option<Cell> {
    let kind = attribute(start, "t").unwrap_or_default();
    let style = attribute(start, "s").and_then(|style| style.parse::<usize>().ok());
    let shown = style.map_or(Some(Shown::Number), |style| book.formats.get(style).copied());
    let (mut value, mut formula) = (Value::Blank, false);
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "f" => formula = true,
                // A formula that gave an empty text was computed, and says that there is nothing.
                "v" if kind == "str" => {
                    value = text(text_until(xml, "v")?);
                    formula &= value != Value::Blank;
                }
                "v" => value = stored(&kind, text_until(xml, "v")?, shown.unwrap_or(Shown::Number), book)?,
                "is" => value = text(text_until(xml, "is")?),
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "c" => return Some(Cell { value, formula }),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// What a cell of a kind stores.
fn stored(kind: &str, stored: String, shown: Shown, book: &Book) -> Option<Value> {
    Some(match kind {
        "s" => text(book.strings.get(stored.trim().parse::<usize>().ok()?)?.clone()),
        "b" => Value::YesNo(matches!(stored.trim(), "1" | "true")),
        "e" => Value::Error(stored.trim().to_owned()),
        "inlineStr" | "d" => text(stored),
        _ if stored.trim().is_empty() => Value::Blank,
        _ => match (shortest(&stored), shown) {
            (None, _) => Value::Error(stored.trim().to_owned()),
            (Some(number), Shown::Number) => Value::Number(number),
            (Some(number), Shown::Date) => Value::Day(day(number, book.from_1904)),
            (Some(_), Shown::Time) => Value::Time,
        },
    })
}

/// Text that is not blank.
fn text(text: String) -> Value {
    if text.trim().is_empty() { Value::Blank } else { Value::Text(text) }
}

/// The number of a day, from 1899-12-30 on.
fn day(number: String, from_1904: bool) -> String {
    let whole = number.split('.').next().and_then(|days| days.parse::<i64>().ok());
    match whole.and_then(|days| days.checked_add(1_462)) {
        Some(days) if from_1904 => days.to_string(),
        _ => number,
    }
}
