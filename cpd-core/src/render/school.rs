//! The school's plan beside those of its teachers, as plain text.

use super::sheet::Sheet;
use crate::cycle::ServedItem;
use crate::id::{IndicatorId, OwnerId, PlanItemId};
use crate::locale::Language;
use crate::rulebook::Rulebook;
use crate::school::SchoolLinks;

/// How a school's plan and those of its teachers hang together, one item a line.
#[must_use]
pub fn school_links(
    rulebook: &Rulebook,
    school: &OwnerId,
    links: &SchoolLinks,
    language: &Language,
) -> String {
    let mut sheet = Sheet::new(rulebook, language);
    sheet.said(0, "links-title", [("owner", school.to_string()), ("run", links.run.to_string())]);
    for line in &links.items {
        sheet.said(1, "links-item", [("item", line.item.to_string()), ("serves", served(&line.serves))]);
        if !line.missing.is_empty() {
            sheet.said(2, "links-missing", [("missing", served(&line.missing))]);
        }
    }
    if !links.teachers.is_empty() {
        sheet.heading("links-teachers");
    }
    for line in &links.teachers {
        let (owner, item) = (line.owner.to_string(), line.item.to_string());
        if line.served_by.is_empty() {
            sheet.said(1, "links-not-served", [("owner", owner), ("item", item)]);
        } else {
            let by: Vec<&str> = line.served_by.iter().map(PlanItemId::as_str).collect();
            sheet.said(1, "links-served", [("owner", owner), ("item", item), ("by", by.join(", "))]);
        }
    }
    if !links.proposed.is_empty() {
        sheet.heading("links-proposed");
    }
    let cycle = rulebook.programme().cycle(&links.teacher_cycle);
    for line in &links.proposed {
        let name = |id: &IndicatorId| match &cycle {
            Ok(cycle) => sheet.indicator_of(cycle, id),
            Err(_) => sheet.indicator(id),
        };
        let answers: Vec<String> = line.answers.iter().map(name).collect();
        let fields = [
            ("kind", sheet.activity_kind(&line.activity_kind)),
            ("answers", if answers.is_empty() { "–".to_owned() } else { answers.join(", ") }),
            ("serves", served(&line.serves)),
        ];
        sheet.said(1, "links-proposal", fields);
    }
    sheet.lines.finish()
}

fn served(items: &[ServedItem]) -> String {
    let words: Vec<String> = items.iter().map(|one| format!("{} {}", one.owner, one.item)).collect();
    if words.is_empty() { "–".to_owned() } else { words.join(", ") }
}
