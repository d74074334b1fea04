//! Targets as plain text.

use super::population::{percent, place};
use super::sheet::Sheet;
use crate::calendar::Date;
use crate::id::{PersonId, PlaceId, TargetId};
use crate::locale::Language;
use crate::monitor::{Comparison, TargetLine, TargetState};
use crate::population::Administration;
use crate::rulebook::Rulebook;

/// Of how many places the persons who are missing are named; the answer itself names all.
const PLACES: usize = 10;

/// How a population, or a place, stands with each target, as plain text.
#[must_use]
pub fn targets(
    rulebook: &Rulebook,
    administration: &Administration,
    lines: &[TargetLine],
    asked: (Option<&PlaceId>, Date),
    language: &Language,
) -> String {
    let mut sheet = Sheet::new(rulebook, language);
    let (within, on) = asked;
    let place_name = match within {
        Some(id) => place(&sheet, administration, id),
        None => sheet.message("targets-all", []),
    };
    let programme = rulebook.programme().name.get(language).to_owned();
    let fields = [("programme", programme), ("on", on.to_string()), ("place", place_name)];
    sheet.said(0, "targets-title", fields);
    for line in lines {
        target(&mut sheet, administration, line);
    }
    sheet.lines.finish()
}

fn target(sheet: &mut Sheet<'_>, administration: &Administration, line: &TargetLine) {
    let name = name(sheet, &line.target);
    let Some(share) = line.share else {
        sheet.said(0, "target-nobody", [("target", name)]);
        return;
    };
    let comparison = match line.comparison {
        Comparison::AtLeast => "target-at-least",
        Comparison::MoreThan => "target-more-than",
    };
    let asked = sheet.message(comparison, [("share", percent(line.required.amount()))]);
    let (reached, eligible) = (line.reached.to_string(), line.eligible.to_string());
    let fields = [
        ("target", name),
        ("reached", reached),
        ("eligible", eligible),
        ("share", percent(share)),
        ("asked", asked),
        ("lacking", line.lacking.to_string()),
    ];
    if line.state == TargetState::Met {
        sheet.said(0, "target-met", fields);
        return;
    }
    sheet.said(0, "target-missed", fields);
    let missing = || line.places.iter().filter(|place| !place.missing.is_empty());
    for there in missing().take(PLACES) {
        let persons: Vec<&str> = there.missing.iter().map(PersonId::as_str).collect();
        let fields = [("place", place(sheet, administration, &there.place)), ("persons", persons.join(", "))];
        sheet.said(1, "target-missing", fields);
    }
    let others: usize = missing().skip(PLACES).map(|there| there.missing.len()).sum();
    if others > 0 {
        sheet.said(1, "target-missing-more", [("count", others.to_string())]);
    }
}

/// What a target is called.
pub(super) fn name(sheet: &Sheet<'_>, id: &TargetId) -> String {
    let known = sheet.rulebook.programme().targets.iter().find(|target| target.id == *id);
    sheet.name(known.map(|target| &target.name), id.as_str())
}
