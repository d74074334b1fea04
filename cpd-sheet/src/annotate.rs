//! [`annotate`]: what a check found, as notes in a copy of the file that was checked.

mod comments;
mod drawing;
mod parts;

use std::collections::BTreeMap;

use cpd_core::{AccreditationRules, Criterion, Finding, FindingState, Language, ProposalCheck, render};

use crate::error::{SheetError, SheetProblem};
use crate::package::{Package, damaged};
use crate::place::{Cells, parse, place_of};
use crate::words::words;
use crate::xlsx::{SheetPart, opened, relations, sheet_parts};
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
    let mut package = Package::open(file)?;
    let (workbook, links) = opened(&mut package)?;
    let sheets = sheet_parts(&workbook, &links).ok_or_else(damaged)?;
    let mut changes = Changes::default();
    for (sheet, notes) in (1_u32..).zip(found(rules, &sheets, cells, check, language)) {
        let (part, notes) = notes;
        note(&mut package, &mut changes, sheet, &part, &notes)?;
    }
    changes.written(package)
}

/// What was found, by the parts of the sheets.
fn found(
    rules: &AccreditationRules,
    sheets: &[SheetPart],
    cells: &Cells,
    check: &ProposalCheck,
    language: &Language,
) -> BTreeMap<String, Notes> {
    let mut notes: BTreeMap<String, Notes> = BTreeMap::new();
    let open = |one: &&Finding| matches!(one.state, FindingState::Unmet | FindingState::Unclear);
    for finding in check.findings.iter().filter(open) {
        let mut criteria = rules.scheme().criteria.iter();
        let criterion = criteria.find(|criterion| criterion.id == finding.criterion);
        for problem in &finding.problems {
            let placed = place_of(cells, problem).and_then(|place| {
                let sheet = sheets.iter().find(|sheet| sheet.name == place.sheet)?;
                Some((sheet, parse(&place.cell)?))
            });
            let Some((sheet, at)) = placed.or_else(|| Some((sheets.first()?, ELSEWHERE))) else { continue };
            let reason = render::finding_reason(rules.scheme(), &problem.reason, language);
            let text = sentence(criterion, finding, &reason, language);
            let lines = notes.entry(sheet.part.clone()).or_default().entry(at).or_default();
            if !lines.contains(&text) {
                lines.push(text);
            }
        }
    }
    notes
}

fn sentence(criterion: Option<&Criterion>, finding: &Finding, reason: &str, language: &Language) -> String {
    let name = criterion.map_or(finding.criterion.as_str(), |criterion| criterion.name.get(language));
    let fix = criterion.map_or("", |criterion| criterion.fix.get(language));
    words("found", &[("criterion", name), ("reason", reason), ("fix", fix)], language)
}

/// Adds the notes of a sheet, of which a workbook holds each in two parts: its text, and how it is drawn.
fn note(
    package: &mut Package<'_>,
    changes: &mut Changes,
    sheet: u32,
    part: &str,
    notes: &Notes,
) -> Result<(), SheetProblem> {
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
