//! [`annotate`]: what a check found, as notes in a copy of the file that was checked.

mod comments;
mod drawing;
mod findings;
mod parts;

use std::collections::BTreeMap;

use cpd_core::{AccreditationRules, Language, ProposalCheck, to_json};

use crate::error::SheetError;
use crate::package::{Package, damaged};
use crate::place::{Cells, found_at, parse};
use crate::read::{SheetKind, read};
use crate::xlsx::{SheetPart, opened, relations, sheet_parts};
use findings::Found;
use parts::Changes;

/// Where a note stands: row and column, from 0.
type At = (u32, u32);

/// The notes of a sheet.
type Notes = BTreeMap<At, Vec<String>>;

/// The cell of the first sheet that takes what has no cell of its own: the first one that the template shows.
const ELSEWHERE: At = (1, 1);

/// Writes what a check found into a copy of the workbook that was checked: for every criterion that is not met, a note at
/// each of its cells, with what would settle it. What belongs to no cell is noted at `B2` of the first sheet.
///
/// `cells` are those that [`read`](fn@crate::read) gave for the file. Notes that cells have already are kept, and what was
/// found is added below; what they say already is not added again. Every part of the file that no note concerns is kept
/// byte for byte.
///
/// # Errors
/// [`SheetError`] where the file is no workbook that [`read`](fn@crate::read) would open.
pub fn annotate(
    rules: &AccreditationRules,
    file: &[u8],
    cells: &Cells,
    check: &ProposalCheck,
    language: &Language,
) -> Result<Vec<u8>, SheetError> {
    copy(rules, file, cells, &findings::of_json(&to_json(check))?, language)
}

/// The same with a check as JSON text, for a file whose cells are not at hand: they are read again.
///
/// # Errors
/// [`SheetError`] where [`read`](fn@crate::read) refuses the file, and where the text is no check.
pub fn annotate_json(
    rules: &AccreditationRules,
    file: &[u8],
    check: &str,
    language: &Language,
) -> Result<Vec<u8>, SheetError> {
    let found = findings::of_json(check)?;
    let cells = read(rules, file, SheetKind::Xlsx)?.cells;
    copy(rules, file, &cells, &found, language)
}

fn copy(
    rules: &AccreditationRules,
    file: &[u8],
    cells: &Cells,
    found: &[Found],
    language: &Language,
) -> Result<Vec<u8>, SheetError> {
    let mut package = Package::open(file)?;
    let (workbook, links) = opened(&mut package)?;
    let sheets = sheet_parts(&workbook, &links).ok_or_else(damaged)?;
    let mut changes = Changes::default();
    for (number, (part, notes)) in (1_u32..).zip(noted(rules, &sheets, cells, found, language)) {
        note(&mut package, &mut changes, number, &part, &notes)?;
    }
    changes.written(package)
}

/// The notes, by the parts of the sheets.
fn noted(
    rules: &AccreditationRules,
    sheets: &[SheetPart],
    cells: &Cells,
    found: &[Found],
    language: &Language,
) -> BTreeMap<String, Notes> {
    let mut notes: BTreeMap<String, Notes> = BTreeMap::new();
    for one in found {
        let place = found_at(cells, &one.pointer, one.missing.as_deref()).and_then(|place| {
            let sheet = sheets.iter().find(|sheet| sheet.name == place.sheet)?;
            Some((sheet, parse(&place.cell)?))
        });
        let Some((sheet, at)) = place.or_else(|| Some((sheets.first()?, ELSEWHERE))) else { continue };
        let text = one.sentence(rules.scheme(), language);
        let lines = notes.entry(sheet.part.clone()).or_default().entry(at).or_default();
        if !lines.contains(&text) {
            lines.push(text);
        }
    }
    notes
}

/// Adds the notes of a sheet, of which a workbook holds each in two parts: its text, and how it is drawn.
fn note(
    package: &mut Package<'_>,
    changes: &mut Changes,
    sheet: u32,
    part: &str,
    notes: &Notes,
) -> Result<(), SheetError> {
    let (folder, name) = part.rsplit_once('/').ok_or_else(damaged)?;
    let links_part = format!("{folder}/_rels/{name}.rels");
    let links = package.text(&links_part)?;
    let known = relations(folder, links.as_deref().unwrap_or_default()).ok_or_else(damaged)?;
    let of_kind = |kind: &str| {
        let link = known.iter().find(|link| link.kind.ends_with(kind) && !link.external);
        link.map(|link| link.part.clone()).filter(|part| package.has(part))
    };
    let (texts, drawn) = (of_kind("/comments"), of_kind("/vmlDrawing"));
    let mut new_links = Vec::new();
    let texts_part = texts.clone().unwrap_or_else(|| {
        let name = parts::free(package, "xl/commentsCpd", sheet, "xml");
        new_links.push(("comments", name.clone()));
        name
    });
    let drawn_part = drawn.clone().unwrap_or_else(|| {
        let name = parts::free(package, "xl/drawings/vmlDrawingCpd", sheet, "vml");
        new_links.push(("vmlDrawing", name.clone()));
        name
    });
    let before = match &texts {
        Some(part) => package.text(part)?.ok_or_else(damaged)?,
        None => comments::EMPTY.to_owned(),
    };
    let (after, added) = comments::with(&before, notes).ok_or_else(damaged)?;
    changes.replace(&texts_part, after);
    if texts.is_none() {
        changes.comments.push(texts_part);
    }
    let before = match &drawn {
        Some(part) => package.text(part)?.ok_or_else(damaged)?,
        None => drawing::EMPTY.to_owned(),
    };
    changes.replace(&drawn_part, drawing::with(&before, &added).ok_or_else(damaged)?);
    let ids = new_links.iter().map(|(kind, target)| (parts::link_id(&known, kind), *kind, target.as_str()));
    let ids: Vec<(String, &str, &str)> = ids.collect();
    if !ids.is_empty() {
        changes.replace(&links_part, parts::with_links(links.as_deref(), &ids).ok_or_else(damaged)?);
    }
    if let Some((id, ..)) = ids.iter().find(|(_, kind, _)| *kind == "vmlDrawing") {
        let text = package.text(part)?.ok_or_else(damaged)?;
        changes.replace(part, drawing::named_in(&text, id).ok_or_else(damaged)?);
    }
    Ok(())
}
