//! Ranked needs as plain text.

use super::population::{indicator, percent, place};
use super::sheet::Sheet;
use crate::locale::{Language, Text};
use crate::needs::{NeedPart, Priorities, RankedNeed, RankedNeeds};
use crate::population::Administration;
use crate::rulebook::Rulebook;

/// The needs of a place as plain text, the most pressing first.
#[must_use]
pub fn needs(
    rulebook: &Rulebook,
    administration: &Administration,
    priorities: &Priorities,
    ranked: &RankedNeeds,
    language: &Language,
) -> String {
    let mut page = NeedsPage { sheet: Sheet::new(rulebook, language), administration, priorities };
    let fields = [
        ("programme", page.sheet.rulebook.programme().name.get(language).to_owned()),
        ("place", place(&page.sheet, administration, &ranked.place)),
        ("on", ranked.on.to_string()),
    ];
    page.sheet.said(0, "needs-title", fields);
    page.sheet.said(0, "needs-counted", [("count", ranked.teachers.to_string())]);
    if ranked.needs.is_empty() {
        page.sheet.said(0, "needs-none", []);
    }
    for (position, need) in ranked.needs.iter().enumerate() {
        page.sheet.lines.gap();
        page.need(position.saturating_add(1), need, ranked.teachers);
    }
    if !ranked.too_small.is_empty() {
        page.sheet.lines.gap();
        page.sheet.said(0, "needs-too-small", [("count", ranked.too_small.len().to_string())]);
    }
    page.sheet.lines.finish()
}

struct NeedsPage<'a> {
    sheet: Sheet<'a>,
    administration: &'a Administration,
    priorities: &'a Priorities,
}

impl NeedsPage<'_> {
    fn need(&mut self, rank: usize, need: &RankedNeed, all: u32) {
        let fields = [
            ("rank", rank.to_string()),
            ("indicator", indicator(&self.sheet, &need.indicator)),
            ("teachers", need.teachers.to_string()),
            ("all", all.to_string()),
            ("share", percent(need.share)),
            ("size", need.size.to_string()),
        ];
        self.sheet.said(0, "needs-need", fields);
        if !need.priorities.is_empty() {
            let known = self.priorities.priorities.iter();
            let named = known.filter(|priority| need.priorities.contains(&priority.id));
            let names: Vec<&str> = named.map(|priority| priority.name.get(self.sheet.language)).collect();
            let fields = [("priorities", names.join(", ")), ("asked", need.asked.to_string())];
            self.sheet.said(1, "needs-priorities", fields);
        }
        let programme = self.sheet.rulebook.programme();
        let (types, bands) =
            (&programme.population.teacher_types, programme.needs.iter().flat_map(|rule| &rule.bands));
        let bands: Vec<(&str, &Text)> = bands.map(|band| (band.id.as_str(), &band.name)).collect();
        let types: Vec<(&str, &Text)> = types.iter().map(|kind| (kind.id.as_str(), &kind.name)).collect();
        let parts = &need.parts;
        self.parts("needs-teacher-types", &parts.teacher_types, &types);
        self.parts("needs-bands", &parts.bands, &bands);
        self.parts("needs-subjects", &parts.subjects, &[]);
        self.parts("needs-grades", &parts.grades, &[]);
        for level in &self.sheet.rulebook.programme().places {
            let at_level = parts.places.iter().filter(|part| part.level.as_ref() == Some(&level.id));
            let said = at_level.map(|part| {
                let known =
                    self.administration.places().find(|place| part.id.as_deref() == Some(place.id.as_str()));
                (known.map_or("", |place| place.name.get(self.sheet.language)).to_owned(), part.teachers)
            });
            let said: Vec<String> = said.map(|(name, teachers)| format!("{name}: {teachers}")).collect();
            if !said.is_empty() {
                let fields =
                    [("level", level.name.get(self.sheet.language).to_owned()), ("parts", said.join("; "))];
                self.sheet.said(1, "needs-places", fields);
            }
        }
    }

    fn parts(&mut self, message: &str, parts: &[NeedPart], names: &[(&str, &Text)]) {
        if parts.is_empty() {
            return;
        }
        let said = parts.iter().map(|part| {
            let name = match &part.id {
                Some(id) => {
                    let known = names.iter().find(|(known, _)| known == id).map(|(_, name)| *name);
                    self.sheet.name(known, id)
                }
                None => self.sheet.message("needs-not-known", []),
            };
            format!("{name}: {}", part.teachers)
        });
        let said = said.collect::<Vec<_>>().join("; ");
        self.sheet.said(1, message, [("parts", said)]);
    }
}
