//! What became of the lines of a population as plain text, and words that needs and targets share.

use super::sheet::Sheet;
use crate::amount::{Amount, Rounding, RoundingDirection, RoundingStep};
use crate::id::{IndicatorId, PlaceId};
use crate::locale::Language;
use crate::population::{Administration, LinesRead};
use crate::rulebook::Rulebook;

/// What became of the lines of a population as plain text.
#[must_use]
pub fn lines_read(rulebook: &Rulebook, lines: &LinesRead, language: &Language) -> String {
    let mut sheet = Sheet::new(rulebook, language);
    sheet.said(0, "lines-counted", [("count", lines.counted.to_string())]);
    for refused in &lines.refused {
        let mut problems = refused.error.problems().iter();
        let first = problems.next().map_or_else(|| refused.error.to_string(), ToString::to_string);
        let fields = [("line", refused.line.to_string()), ("message", first)];
        sheet.said(0, "lines-refused", fields);
    }
    for repeated in &lines.repeated {
        let fields = [("line", repeated.line.to_string()), ("person", repeated.person.to_string())];
        sheet.said(0, "lines-repeated", fields);
    }
    sheet.lines.finish()
}

/// A part of one as a number of percent with at most one decimal; what cannot be rounded stays exact.
pub(super) fn percent(share: Amount) -> String {
    let tenth = Rounding { to: RoundingStep::Tenth, direction: RoundingDirection::HalfUp };
    let percent = share.times(Amount::whole(100));
    percent.and_then(|percent| tenth.apply(percent)).map_or_else(|_| share.to_string(), |one| one.to_string())
}

/// What a place is called.
pub(super) fn place(sheet: &Sheet<'_>, administration: &Administration, id: &PlaceId) -> String {
    sheet.name(administration.place(id).map(|place| &place.name), id.as_str())
}

/// An indicator with its id, as the framework names it that needs are compiled by.
pub(super) fn indicator(sheet: &Sheet<'_>, id: &IndicatorId) -> String {
    let known = sheet.rulebook.indicators_of_needs().find(|(_, indicator)| indicator.id == *id);
    known.map_or_else(|| id.to_string(), |(_, known)| format!("{id} {}", known.name.get(sheet.language)))
}
