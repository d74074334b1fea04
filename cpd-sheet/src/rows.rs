//! What the sheets hold, row by row and field by field, in the same form for workbooks and for CSV.

use std::collections::BTreeMap;

use crate::choice::alike;
use crate::error::SheetProblem;
use crate::fields::{Field, Form, Shape};
use crate::layout::{MARK, VALUE};
use crate::place::{CellPlace, Cells};
use crate::template::TOP;
use crate::value::Cell;
use crate::xlsx::{Grid, Workbook};

/// A cell with its place.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) cell: Cell,
    pub(crate) place: CellPlace,
}

/// What a row says of each field; every field of the form has a place, also where nothing is written.
pub(crate) type Row = BTreeMap<String, Placed>;

/// A sheet that was found, by the id of its form.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) form: &'static str,
    /// The heading of a list, or the first answer.
    pub(crate) heading: CellPlace,
    /// Of a list a row an entry; else one.
    pub(crate) rows: Vec<Row>,
}

/// The sheets of a file, with what was wrong with them.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) sheets: Vec<Filled>,
    pub(crate) problems: Vec<SheetProblem>,
    pub(crate) remarks: Vec<SheetProblem>,
}

impl Found {
    pub(crate) fn sheet(&self, form: &str) -> Option<&Filled> {
        self.sheets.iter().find(|sheet| sheet.form == form)
    }

    /// The places of the headings, by the pointers of the lists.
    pub(crate) fn headings(&self) -> Cells {
        let lists = self.sheets.iter().filter(|sheet| sheet.form != "proposal");
        lists.map(|sheet| (format!("/{}", sheet.form), sheet.heading.clone())).collect()
    }
}

/// Finds the sheets of the template in a workbook.
pub(crate) fn of_workbook(workbook: Workbook, forms: &[Form]) -> Found {
    let mut found = Found { remarks: workbook.remarks, ..Found::default() };
    for grid in &workbook.grids {
        let mark = grid.text(0, 0).and_then(|text| text.strip_prefix(MARK));
        let Some(id) = mark else {
            unmarked(grid, &mut found);
            continue;
        };
        let Some(form) = forms.iter().find(|form| form.id == id) else {
            if id != "lists" {
                let message = format!("found a sheet of the kind `{id}`, which this version does not know");
                let help = "make a new template and copy the answers";
                found.problems.push(SheetProblem::at(&grid.place(0, 0), "unknownSheet", message, help));
            }
            continue;
        };
        if let Some(first) = found.sheet(form.id) {
            let message = format!("found a second sheet `{id}`, beside `{}`", first.heading.sheet);
            let help = "keep one of the two";
            found.problems.push(SheetProblem::at(&grid.place(0, 0), "duplicateSheet", message, help));
            continue;
        }
        let filled = match form.shape {
            Shape::Record => record(grid, form, &mut found),
            Shape::Table => table(grid, form, &mut found),
        };
        found.sheets.push(filled);
    }
    if found.sheets.is_empty() && found.problems.is_empty() {
        let message = "found no sheet of the template; expected the workbook that was made for the scheme";
        let help = "make a template with `cpd template`, and keep its hidden first row and column";
        found.problems.push(SheetProblem::of_file("noTemplate", message, help));
    }
    found
}

/// A sheet of one's own: what is in it may matter, so it is said that it is not read.
fn unmarked(grid: &Grid, found: &mut Found) {
    let first = grid.cells.keys().next();
    found.remarks.extend(first.map(|(row, column)| {
        let message =
            format!("found the sheet `{}`, which is not of the template and is not read", grid.name);
        let help = "write what belongs to the proposal into the sheets of the template";
        SheetProblem::at(&grid.place(*row, *column), "sheetNotRead", message, help).remark()
    }));
}

fn not_read(found: &mut Found, grid: &Grid, row: u32, column: u32, cell: &Cell) {
    let message = format!("found {} in a row or column of your own, which is not read", cell.shown());
    let help = "write it into a cell of the template if it belongs to the proposal";
    found.remarks.push(SheetProblem::at(&grid.place(row, column), "cellNotRead", message, help).remark());
}

fn blank() -> Cell {
    Cell::text("")
}

/// The columns or rows that the ids of fields stand in.
fn ids<'f>(
    grid: &Grid,
    form: &'f Form,
    found: &mut Found,
    cells: impl Iterator<Item = (u32, u32)>,
) -> Vec<(&'f Field, u32, u32)> {
    let mut known: Vec<(&Field, u32, u32)> = Vec::new();
    for (row, column) in cells {
        let Some(id) = grid.text(row, column) else { continue };
        let place = grid.place(row, column);
        match form.fields.iter().find(|field| field.id == id) {
            None => {
                let close = form.fields.iter().find(|field| alike(&field.id) == alike(id));
                let help = close.map_or_else(
                    || "make a new template for this scheme and copy the answers".to_owned(),
                    |field| format!("write `{}`", field.id),
                );
                let message = format!("found the id `{id}`, which the sheet `{}` does not have", form.id);
                found.problems.push(SheetProblem::at(&place, "unknownColumn", message, &help));
            }
            Some(field) => match known.iter().find(|(other, ..)| other.id == field.id) {
                Some((_, row, column)) => {
                    let message = format!(
                        "found the id `{id}` a second time, after {}",
                        grid.place(*row, *column).cell
                    );
                    let help = "remove one of the two";
                    found.problems.push(SheetProblem::at(&place, "duplicateColumn", message, help));
                }
                None => known.push((field, row, column)),
            },
        }
    }
    known
}

/// A sheet of one thing: ids in the first column, answers in the column that is called so.
fn record(grid: &Grid, form: &Form, found: &mut Found) -> Filled {
    let in_first_row = |column: &u32| grid.text(0, *column) == Some(VALUE);
    let column = (1..crate::limits::COLUMNS).find(in_first_row).unwrap_or(2);
    let rows = grid.cells.keys().filter(|(row, column)| *row > 0 && *column == 0).copied();
    let known = ids(grid, form, found, rows.collect::<Vec<_>>().into_iter());
    let mut row = Row::new();
    for (field, at, _) in &known {
        let cell = grid.cells.get(&(*at, column)).cloned().unwrap_or_else(blank);
        row.insert(field.id.clone(), Placed { cell, place: grid.place(*at, column) });
    }
    for ((at, here), cell) in &grid.cells {
        let named = grid.cells.contains_key(&(*at, 0));
        if *here == column && *at >= TOP && !named {
            not_read(found, grid, *at, *here, cell);
        }
    }
    let heading = known.first().map_or((1, column), |(_, row, _)| (*row, column));
    Filled { form: form.id, heading: grid.place(heading.0, heading.1), rows: vec![row] }
}

/// A sheet of a list: ids in the first row, an entry a row.
fn table(grid: &Grid, form: &Form, found: &mut Found) -> Filled {
    let first_row = grid.cells.keys().filter(|(row, column)| *row == 0 && *column > 0).copied();
    let known = ids(grid, form, found, first_row.collect::<Vec<_>>().into_iter());
    let columns: BTreeMap<u32, &Field> = known.iter().map(|(field, _, column)| (*column, *field)).collect();
    let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
    for ((at, column), cell) in grid.cells.range((TOP, 0)..) {
        match columns.get(column) {
            Some(field) => {
                let placed = Placed { cell: cell.clone(), place: grid.place(*at, *column) };
                rows.entry(*at).or_default().insert(field.id.clone(), placed);
            }
            None if *column > 0 && !grid.cells.contains_key(&(0, *column)) => {
                not_read(found, grid, *at, *column, cell);
            }
            None => {}
        }
    }
    for (at, row) in &mut rows {
        for (field, _, column) in &known {
            let placed = || {
                merged_into(grid, *at, *column)
                    .unwrap_or_else(|| Placed { cell: blank(), place: grid.place(*at, *column) })
            };
            row.entry(field.id.clone()).or_insert_with(placed);
        }
    }
    let heading = known.first().map_or(1, |(_, _, column)| *column);
    Filled { form: form.id, heading: grid.place(1, heading), rows: rows.into_values().collect() }
}

/// The cell above that a blank cell of a list is merged with: what it says is meant for every row that it reaches over.
fn merged_into(grid: &Grid, row: u32, column: u32) -> Option<Placed> {
    let over = grid.merged.iter().find(|merged| {
        merged.from.1 == column && merged.from.0 >= TOP && (merged.from.0..=merged.until.0).contains(&row)
    })?;
    let cell = grid.cells.get(&over.from)?.clone();
    Some(Placed { cell, place: grid.place(over.from.0, over.from.1) })
}
