//! Fills in a template as a person would: cells are written into the sheets, and everything else stays as it was made.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, Xlsx};
use cpd_core::Date;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What is written into a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Fill {
    /// Text.
    Text(String),
    /// A number, as a workbook writes it.
    Number(String),
    /// A date.
    Day(Date),
    /// Yes or no.
    YesNo(bool),
    /// The XML inside of the cell, and the cell's kind.
    Raw(&'static str, String),
}

/// A workbook as its parts.
#[derive(Debug, Clone)]
pub struct Book {
    /// Their names and bytes.
    pub parts: Vec<(String, Vec<u8>)>,
    /// Sheet ids by the names of their sheets, with the part and the cells that hold ids.
    sheets: BTreeMap<String, Sheet>,
}

#[derive(Debug, Clone)]
struct Sheet {
    part: String,
    name: String,
    /// Rows of a sheet of one thing, and columns of a list, from 0.
    rows: BTreeMap<String, u32>,
    columns: BTreeMap<String, u32>,
}

impl Book {
    /// Opens a template.
    pub fn open(file: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
        let mut parts = Vec::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            parts.push((part.name().unwrap().into_owned(), bytes));
        }
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
        let mut sheets = BTreeMap::new();
        for (index, name) in workbook.sheet_names().into_iter().enumerate() {
            let range = workbook.worksheet_range(&name).unwrap();
            let text = |row: u32, column: u32| match range.get_value((row, column)) {
                Some(Data::String(text)) => Some(text.clone()),
                _ => None,
            };
            let Some(id) = text(0, 0).and_then(|mark| Some(mark.strip_prefix("cpd:1:")?.to_owned())) else {
                continue;
            };
            let (height, width) = range.end().unwrap();
            let rows = (1..=height).filter_map(|row| Some((text(row, 0)?, row))).collect();
            let columns = (1..=width).filter_map(|column| Some((text(0, column)?, column))).collect();
            let part = format!("xl/worksheets/sheet{}.xml", index + 1);
            sheets.insert(id, Sheet { part, name, rows, columns });
        }
        Self { parts, sheets }
    }

    /// The name of a sheet by its id.
    pub fn name(&self, sheet: &str) -> &str {
        &self.sheets[sheet].name
    }

    /// The cell of an answer on a sheet of one thing.
    pub fn answer(&self, sheet: &str, field: &str) -> String {
        cell(self.sheets[sheet].rows[field], self.sheets[sheet].columns.get("value").copied().unwrap_or(2))
    }

    /// The cell of a field of an entry, counted from 0, on the sheet of a list.
    pub fn entry(&self, sheet: &str, index: u32, field: &str) -> String {
        cell(index + 2, self.sheets[sheet].columns[field])
    }

    /// Writes an answer.
    pub fn state(&mut self, sheet: &str, field: &str, fill: Fill) {
        let cell = self.answer(sheet, field);
        self.put(sheet, &cell, fill);
    }

    /// Writes a field of an entry.
    pub fn list(&mut self, sheet: &str, index: u32, field: &str, fill: Fill) {
        let cell = self.entry(sheet, index, field);
        self.put(sheet, &cell, fill);
    }

    /// Writes a cell, which keeps its format.
    pub fn write(&mut self, sheet: &str, cell: &str, fill: &Fill) {
        self.put(sheet, cell, fill.clone());
    }

    fn put(&mut self, sheet: &str, cell: &str, fill: Fill) {
        let part = self.sheets[sheet].part.clone();
        self.edit(&part, |xml| with_cell(xml, cell, fill));
    }

    /// Merges cells.
    pub fn merge(&mut self, sheet: &str, range: &str) {
        let part = self.sheets[sheet].part.clone();
        let merged = format!("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>");
        self.edit(&part, |xml| xml.replace("</sheetData>", &merged));
    }

    /// Changes the text of a part.
    pub fn edit(&mut self, part: &str, edit: impl FnOnce(&str) -> String) {
        let (_, bytes) = self.parts.iter_mut().find(|(name, _)| name == part).unwrap();
        *bytes = edit(std::str::from_utf8(bytes).unwrap()).into_bytes();
    }

    /// The file.
    pub fn save(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }
}

fn cell(row: u32, column: u32) -> String {
    format!("{}{}", char::from(b'A' + u8::try_from(column).unwrap()), row + 1)
}

/// A sheet with a cell written: in place of a blank one, or in a row of its own.
fn with_cell(xml: &str, cell: &str, fill: Fill) -> String {
    let (column, row) = (cell.as_bytes()[0], cell[1..].parse::<u32>().unwrap());
    let (kind, inner) = match fill {
        Fill::Text(text) => {
            ("inlineStr", format!("<is><t xml:space=\"preserve\">{}</t></is>", escaped(&text)))
        }
        Fill::Number(number) => ("n", format!("<v>{number}</v>")),
        Fill::Day(day) => ("n", format!("<v>{}</v>", Date::FIRST.days_until(day) + 2)),
        Fill::YesNo(yes) => ("b", format!("<v>{}</v>", u8::from(yes))),
        Fill::Raw(kind, inner) => (kind, inner),
    };
    let written = |style: &str| format!("<c r=\"{cell}\"{style} t=\"{kind}\">{inner}</c>");
    if let Some(start) = xml.find(&format!("<c r=\"{cell}\"")) {
        let length = xml[start..].find('>').unwrap() + 1;
        let length = if xml[start..start + length].ends_with("/>") {
            length
        } else {
            xml[start..].find("</c>").unwrap() + 4
        };
        let old = &xml[start..start + length];
        let style = attribute(&old[..old.find('>').unwrap() + 1], "s")
            .map_or(String::new(), |style| format!(" s=\"{style}\""));
        return format!("{}{}{}", &xml[..start], written(&style), &xml[start + length..]);
    }
    let number = u32::from(column - b'A') + 1;
    let of_column = xml.split("<col ").skip(1).find(|col| {
        let bound = |name| attribute(col, name).unwrap().parse::<u32>().unwrap();
        (bound("min")..=bound("max")).contains(&number)
    });
    let style = of_column.and_then(|col| attribute(&col[..col.find('>').unwrap()], "style"));
    let new = written(&style.map_or(String::new(), |style| format!(" s=\"{style}\"")));
    if let Some(start) = xml.find(&format!("<row r=\"{row}\"")) {
        let opened = start + xml[start..].find('>').unwrap() + 1;
        let end = opened + xml[opened..].find("</row>").unwrap();
        // Cells stand in the order of their columns.
        let after = xml[opened..end]
            .match_indices("<c r=\"")
            .find(|(at, _)| xml.as_bytes()[opened + at + 6] > column);
        let at = after.map_or(end, |(at, _)| opened + at);
        return format!("{}{new}{}", &xml[..at], &xml[at..]);
    }
    let rows = xml.find("</sheetData>").unwrap();
    format!("{}<row r=\"{row}\">{new}</row>{}", &xml[..rows], &xml[rows..])
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!("{name}=\""))? + name.len() + 2;
    Some(&tag[start..start + tag[start..].find('"')?])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The same file with blanks after a part until it unpacks to more than `size` bytes, and with a size of a hundred bytes
/// declared for it: a bomb that lies.
///
/// Deflate packs blanks a thousandfold, so that the file itself stays small.
pub fn bomb(file: &[u8], part: &str, size: u64) -> Vec<u8> {
    let blanks = vec![b' '; 1024 * 1024];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut written = 0_u64;
    for (name, bytes) in Book::open(file).parts {
        let options = SimpleFileOptions::default().compression_level(Some(1));
        writer.start_file(&name, options).unwrap();
        writer.write_all(&bytes).unwrap();
        if name == part {
            written = u64::try_from(bytes.len()).unwrap();
            while written < size {
                writer.write_all(&blanks).unwrap();
                written += u64::try_from(blanks.len()).unwrap();
            }
        }
    }
    let mut bomb = writer.finish().unwrap().into_inner();
    let declared = u32::try_from(written).unwrap().to_le_bytes();
    let places: Vec<usize> =
        bomb.windows(4).enumerate().filter(|(_, bytes)| *bytes == declared).map(|(at, _)| at).collect();
    for at in places {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    bomb
}
