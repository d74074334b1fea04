//! Advice as plain text.

use super::page::Page;
use crate::credit::{Advice, AdviceState, CheapestOfferings, FurtherCredit, LeastCredit, MissingRequirement};
use crate::decision::Reason;
use crate::locale::Language;
use crate::pack::Pack;

/// Advice as plain text, one fact a line.
#[must_use]
pub fn advice(pack: &Pack, advice: &Advice, language: &Language) -> String {
    let mut page = Page::new(pack, &advice.rule_set, language);
    page.title(&advice.person, advice.on);
    let until = advice.until.map_or("none".to_owned(), |until| until.to_string());
    let period = [("start", advice.start.to_string()), ("end", advice.end.to_string()), ("until", until)];
    said(&mut page, 0, "advice-period", period);
    if advice.complete {
        said(&mut page, 0, "advice-complete", []);
    } else {
        least(&mut page, &advice.least);
        others(&mut page, &advice.others);
    }
    if let Some(cheapest) = advice.cheapest.as_ref().filter(|_| !advice.complete) {
        offerings(&mut page, cheapest);
    }
    if !advice.refused.is_empty() {
        page.heading("advice-refused");
    }
    for offering in &advice.refused {
        let title = offering.title.as_ref().map_or(String::new(), |title| format!(" {title}"));
        page.line(1, format!("{}{title}", offering.id));
        page.reasons(2, &offering.reasons);
    }
    page.finish()
}

fn said<const N: usize>(page: &mut Page<'_>, depth: usize, id: &str, fields: [(&'static str, String); N]) {
    let arguments = page.arguments(fields);
    page.line(depth, page.names.catalog.message(id, &arguments));
}

fn least(page: &mut Page<'_>, least: &LeastCredit) {
    page.lines.gap();
    let total = least.total.map_or(String::new(), |total| total.to_string());
    let until = least.until.map_or("none".to_owned(), |until| until.to_string());
    match least.state {
        AdviceState::Exact => {
            said(page, 0, "advice-least", [("amount", total), ("until", until)]);
        }
        AdviceState::AtLeast => {
            said(page, 0, "advice-least-bound", [("amount", total)]);
        }
        AdviceState::Impossible => {
            said(page, 0, "advice-least-impossible", []);
        }
    }
    for credit in &least.credit {
        further(page, credit);
    }
    page.reasons(1, &least.reasons);
}

fn further(page: &mut Page<'_>, credit: &FurtherCredit) {
    let names = &page.names;
    let mut what: Vec<String> =
        credit.categories.iter().map(|id| names.word("category", id.as_str())).collect();
    what.extend(credit.kind.iter().map(|id| names.word("activityKind", id.as_str())));
    what.extend(credit.role.iter().map(|id| names.word("role", id.as_str())));
    what.extend(credit.topic.iter().map(ToString::to_string));
    what.extend(credit.event.iter().map(ToString::to_string));
    what.extend(credit.provider.iter().map(ToString::to_string));
    let what = if what.is_empty() { "none".to_owned() } else { what.join(", ") };
    let end = credit.end.map_or("none".to_owned(), |end| end.to_string());
    let fields = [
        ("amount", credit.amount.to_string()),
        ("what", what),
        ("start", credit.start.to_string()),
        ("end", end),
    ];
    said(page, 1, "advice-further", fields);
}

fn others(page: &mut Page<'_>, others: &[MissingRequirement]) {
    if !others.is_empty() {
        page.heading("advice-others");
    }
    for line in others {
        let reason = Reason::RequirementShort {
            requirement: line.id.clone(),
            required: line.required,
            counted: line.counted,
            short: line.short,
        };
        page.reasons(1, [&reason]);
    }
}

fn offerings(page: &mut Page<'_>, cheapest: &CheapestOfferings) {
    page.lines.gap();
    let cost = cheapest.cost.map(|cost| cost.to_string());
    let bound = cheapest.lower_bound.map_or(String::new(), |bound| bound.to_string());
    match (cheapest.state, cost) {
        (AdviceState::Exact, Some(cost)) => said(page, 0, "advice-cheapest", [("cost", cost)]),
        (AdviceState::AtLeast, Some(cost)) => {
            said(page, 0, "advice-cheapest-bound", [("cost", cost), ("bound", bound)]);
        }
        (AdviceState::AtLeast, None) => said(page, 0, "advice-cheapest-unknown", [("bound", bound)]),
        (AdviceState::Impossible | AdviceState::Exact, _) => said(page, 0, "advice-cheapest-impossible", []),
    }
    for id in &cheapest.offerings {
        page.line(1, id.as_str());
    }
    page.reasons(1, &cheapest.reasons);
}
