//! A workbook as sheets of cells. Formulas are not computed, macros not run, and no link of the file is followed.

mod sheet;
mod styles;
mod workbook;

use std::collections::BTreeMap;

use crate::error::{SheetError, SheetProblem};
use crate::limits;
use crate::package::{Package, damaged};
use crate::place::CellPlace;
use crate::value::{Cell, Value};

pub(crate) use workbook::{Relation, SheetPart, relations, sheet_parts};

/// Cells that are merged: rows and columns from 0, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Merged {
    pub(crate) from: (u32, u32),
    pub(crate) until: (u32, u32),
}

/// A sheet: what is in its cells, by row and column from 0. Blank cells are left out.
#[derive(Debug)]
pub(crate) struct Grid {
    pub(crate) name: String,
    pub(crate) cells: BTreeMap<(u32, u32), Cell>,
    pub(crate) merged: Vec<Merged>,
}

impl Grid {
    /// The text of a cell; nothing where it holds no text.
    pub(crate) fn text(&self, row: u32, column: u32) -> Option<&str> {
        match &self.cells.get(&(row, column))?.value {
            Value::Text(text) => Some(text.trim()),
            _ => None,
        }
    }

    pub(crate) fn place(&self, row: u32, column: u32) -> CellPlace {
        CellPlace::new(&self.name, row, column)
    }
}

/// A workbook, and what a reader of its data should know.
#[derive(Debug)]
pub(crate) struct Workbook {
    pub(crate) grids: Vec<Grid>,
    pub(crate) remarks: Vec<SheetProblem>,
}

/// What is left to be held of a workbook.
pub(crate) struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    /// Takes the room of a cell; nothing where there is none left.
    pub(crate) fn take(&mut self, cell: &Cell) -> Option<()> {
        self.cells = self.cells.checked_sub(1)?;
        if let Value::Text(text) | Value::Error(text) = &cell.value {
            self.text = self.text.checked_sub(text.len())?;
        }
        Some(())
    }
}

/// Reads a workbook.
pub(crate) fn read(file: &[u8]) -> Result<Workbook, SheetError> {
    let mut package = Package::open(file)?;
    let remarks = remarks(&package);
    let (workbook, links) = opened(&mut package)?;
    let parts = sheet_parts(&workbook, &links).ok_or_else(damaged)?;
    if parts.len() > limits::SHEETS {
        let message = format!("found {} sheets; expected at most {}", parts.len(), limits::SHEETS);
        let help = "remove the sheets that do not belong to the proposal";
        return Err(SheetProblem::of_file("tooManySheets", message, help).into());
    }
    let of_kind = |kind: &str| {
        let link = links.iter().find(|link| link.kind.ends_with(kind) && !link.external);
        link.map(|link| link.part.clone())
    };
    let strings = match of_kind("/sharedStrings") {
        Some(part) => package.text(&part)?.unwrap_or_default(),
        None => String::new(),
    };
    let strings = sheet::shared_strings(&strings).ok_or_else(damaged)?;
    let formats = match of_kind("/styles") {
        Some(part) => package.text(&part)?.unwrap_or_default(),
        None => String::new(),
    };
    let formats = styles::formats(&formats).ok_or_else(damaged)?;
    let book = sheet::Book { strings, formats, from_1904: workbook::from_1904(&workbook) };
    let mut room = Room { cells: limits::CELLS, text: limits::TEXT };
    let (mut grids, mut problems) = (Vec::new(), Vec::new());
    for part in parts {
        let text = package.text(&part.part)?.ok_or_else(damaged)?;
        match sheet::read(&part.name, &text, &book, &mut room) {
            Ok(grid) => grids.push(grid),
            Err(error) => problems.extend(error.problems),
        }
    }
    if problems.is_empty() { Ok(Workbook { grids, remarks }) } else { Err(SheetError { problems }) }
}

/// The text of the part that names the sheets, and its relations to them.
pub(crate) fn opened(package: &mut Package<'_>) -> Result<(String, Vec<Relation>), SheetError> {
    let workbook = package.text("xl/workbook.xml")?.ok_or_else(damaged)?;
    let links = package.text("xl/_rels/workbook.xml.rels")?.unwrap_or_default();
    Ok((workbook, relations("xl", &links).ok_or_else(damaged)?))
}

/// What is in the file and is left alone.
fn remarks(package: &Package<'_>) -> Vec<SheetProblem> {
    let names = package.names();
    let mut remarks = Vec::new();
    if names.iter().any(|name| name.ends_with("vbaProject.bin")) {
        let message = "found macros, which are neither run nor read";
        remarks.push(SheetProblem::of_file("macrosIgnored", message, "save it as .xlsx").remark());
    }
    if names.iter().any(|name| name.starts_with("xl/externalLinks/")) {
        let message = "found links to other workbooks, which are not followed";
        let help = "write into the cells what the links give";
        remarks.push(SheetProblem::of_file("linksIgnored", message, help).remark());
    }
    remarks
}
