//! Allocations as plain text: what was decided, why, whether it is proved, and what it changes.

use serde_json::{Map, Value};

use super::catalog::{ALLOCATION, Arguments, Catalog, message_id};
use super::page::Lines;
use crate::allocation::{
    AllocationObjection, AllocationPolicy, AllocationProblem, AllocationReport, AllocationVerification,
    CoachLine, Keeping, MentorLine, NextBecause, Reallocation, Shortage, Spread,
};
use crate::edge::{code, fields};
use crate::id::PlaceId;
use crate::locale::{Language, Text};

/// What sentences about an allocation take their names from.
#[derive(Debug, Clone, Copy)]
pub struct AllocationNames<'a> {
    /// The policy.
    pub policy: &'a AllocationPolicy,
    /// The problem, with its districts.
    pub problem: &'a AllocationProblem,
}

/// An allocation with its reasons as plain text.
#[must_use]
pub fn allocation_report(
    names: AllocationNames<'_>,
    report: &AllocationReport,
    language: &Language,
) -> String {
    let mut page = AllocationPage::new(names, language);
    page.title(report.year);
    page.said(1, "allocation-served", [("served", report.served.to_string())]);
    for (level, cost) in names.policy.levels.iter().zip(&report.costs) {
        page.said(1, "allocation-cost", [("level", page.text(&level.name)), ("cost", cost.to_string())]);
    }
    page.missing(report);
    if !report.districts.is_empty() {
        page.heading("allocation-districts");
    }
    for line in &report.districts {
        let fields = [
            ("district", page.district(&line.district)),
            ("mentors", line.mentors.to_string()),
            ("schools", line.schools.to_string()),
            ("need", line.need.to_string()),
        ];
        page.said(1, "allocation-district", fields);
        if let Some(cost) = line.one_more {
            page.said(2, "allocation-one-more", [("cost", cost.to_string())]);
        }
        if let Some(cost) = line.one_fewer {
            page.said(2, "allocation-one-fewer", [("cost", cost.to_string())]);
        }
    }
    page.heading("allocation-mentors");
    for mentor in &report.mentors {
        page.mentor(mentor, report.coaches.iter().filter(|line| line.mentor == mentor.mentor));
    }
    page.fairness(report);
    page.lines.finish()
}

/// What a verification found as plain text.
#[must_use]
pub fn allocation_verification(
    names: AllocationNames<'_>,
    verification: &AllocationVerification,
    language: &Language,
) -> String {
    let mut page = AllocationPage::new(names, language);
    page.title(names.problem.year);
    page.said(1, if verification.holds { "verification-holds" } else { "verification-fails" }, []);
    for objection in &verification.objections {
        let sentence = page.objection(objection);
        page.lines.line(1, format!("- {sentence}"));
    }
    page.lines.finish()
}

/// What a new allocation changes as plain text.
#[must_use]
pub fn reallocation(names: AllocationNames<'_>, answer: &Reallocation, language: &Language) -> String {
    let mut page = AllocationPage::new(names, language);
    page.title(answer.allocation.year);
    page.said(1, "change-kept", [("kept", answer.change.kept.to_string())]);
    if let Some(keeping) = &answer.keeping {
        page.keeping(keeping);
    }
    for one in &answer.change.mentors {
        let place = |id: &Option<PlaceId>| id.as_ref().map_or_else(|| "-".to_owned(), |id| page.district(id));
        let fields = [("mentor", one.mentor.to_string()), ("from", place(&one.from)), ("to", place(&one.to))];
        page.said(1, "change-mentor", fields);
    }
    for one in &answer.change.moved {
        let coach = one.coach.to_string();
        match (&one.from, &one.to) {
            (Some(from), Some(to)) => {
                let fields = [("coach", coach), ("from", from.to_string()), ("to", to.to_string())];
                page.said(1, "change-moved", fields);
            }
            (None, Some(to)) => page.said(1, "change-new", [("coach", coach), ("to", to.to_string())]),
            (Some(from), None) => page.said(1, "change-lost", [("coach", coach), ("from", from.to_string())]),
            (None, None) => page.said(1, "change-nobody", [("coach", coach)]),
        }
    }
    page.lines.finish()
}

struct AllocationPage<'a> {
    names: AllocationNames<'a>,
    language: &'a Language,
    catalog: &'static Catalog,
    lines: Lines,
}

impl<'a> AllocationPage<'a> {
    fn new(names: AllocationNames<'a>, language: &'a Language) -> Self {
        Self { names, language, catalog: ALLOCATION.of(language), lines: Lines::default() }
    }

    fn message<const N: usize>(&self, id: &str, fields: [(&'static str, String); N]) -> String {
        let arguments: Arguments = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.catalog.message(id, &arguments)
    }

    fn said<const N: usize>(&mut self, depth: usize, id: &str, fields: [(&'static str, String); N]) {
        let text = self.message(id, fields);
        self.lines.line(depth, text);
    }

    fn heading(&mut self, id: &str) {
        self.lines.gap();
        self.said(0, id, []);
    }

    fn text(&self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    fn title(&mut self, year: i32) {
        self.said(
            0,
            "allocation-title",
            [("policy", self.text(&self.names.policy.name)), ("year", year.to_string())],
        );
    }

    fn district(&self, id: &PlaceId) -> String {
        let known = self.names.problem.districts.iter().find(|district| district.id == *id);
        known.and_then(|known| known.name.as_ref()).map_or_else(|| id.to_string(), |name| self.text(name))
    }

    /// Who has nobody, and what would help.
    fn missing(&mut self, report: &AllocationReport) {
        for line in &report.barred {
            self.said(1, "allocation-barred", [("coach", line.coach.to_string())]);
            for rule in &line.rules {
                let id = format!("rule-{}", message_id(&code(&rule.rule)));
                self.said(2, &id, [("mentors", rule.mentors.to_string())]);
            }
        }
        for shortage in &report.shortages {
            self.shortage(shortage);
        }
    }

    fn shortage(&mut self, shortage: &Shortage) {
        fn list<T: ToString>(ids: &[T]) -> String {
            ids.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
        }
        let fields =
            [("coaches", shortage.coaches.len().to_string()), ("places", shortage.places.to_string())];
        self.said(1, "allocation-shortage", fields);
        let districts: Vec<String> = shortage.districts.iter().map(|id| self.district(id)).collect();
        self.said(2, "allocation-shortage-districts", [("districts", districts.join(", "))]);
        self.said(2, "allocation-shortage-mentors", [("mentors", list(&shortage.mentors))]);
        self.said(2, "allocation-shortage-unserved", [("unserved", list(&shortage.unserved))]);
        let repair = shortage.repair.iter().map(|more| format!("{} +{}", more.mentor, more.places));
        let repair = repair.collect::<Vec<_>>().join(", ");
        let fields = [("missing", shortage.missing.to_string()), ("repair", repair)];
        self.said(2, "allocation-shortage-repair", fields);
    }

    fn mentor<'l>(&mut self, line: &MentorLine, coaches: impl Iterator<Item = &'l CoachLine>) {
        let fields = [
            ("mentor", line.mentor.to_string()),
            ("load", line.load.to_string()),
            ("least", line.at_least.to_string()),
            ("most", line.at_most.to_string()),
            ("minutes", line.minutes.to_string()),
        ];
        self.said(1, "allocation-mentor", fields);
        if let Some(district) = &line.district {
            self.said(2, "allocation-mentor-in", [("district", self.district(district))]);
        }
        if line.load < line.at_least {
            let missing = line.at_least.saturating_sub(line.load);
            self.said(2, "allocation-below", [("missing", missing.to_string())]);
        }
        for coach in coaches {
            self.coach(coach);
        }
    }

    fn coach(&mut self, line: &CoachLine) {
        let costs: Vec<String> = line
            .costs
            .iter()
            .map(|cost| {
                let level = usize::try_from(cost.level.saturating_sub(1)).ok();
                let level = level.and_then(|at| self.names.policy.levels.get(at));
                let term = usize::try_from(cost.term.saturating_sub(1)).ok();
                let term = level.zip(term).and_then(|(level, at)| level.terms.get(at));
                let kind = term.map(fields).and_then(|fields| Some(fields.get("kind")?.as_str()?.to_owned()));
                let id = format!("cost-{}", message_id(&kind.unwrap_or_default()));
                self.message(&id, [("cost", cost.cost.to_string())])
            })
            .collect();
        let fields = [
            ("coach", line.coach.to_string()),
            ("minutes", line.minutes.to_string()),
            ("costs", costs.join(", ")),
        ];
        self.said(2, "allocation-coach", fields);
        if let Some(next) = &line.next {
            let difference: Vec<String> = next.difference.iter().map(i64::to_string).collect();
            let because = self.because(&next.because);
            let fields = [
                ("mentor", next.mentor.to_string()),
                ("difference", difference.join(" / ")),
                ("because", because),
            ];
            self.said(3, "allocation-next", fields);
        }
    }

    fn because(&self, because: &NextBecause) -> String {
        let fields: Map<String, Value> = fields(because);
        self.catalog
            .message(&format!("because-{}", message_id(&text_of(&fields, "code"))), &arguments(&fields))
    }

    fn objection(&self, objection: &AllocationObjection) -> String {
        let fields: Map<String, Value> = fields(objection);
        let mut arguments = arguments(&fields);
        if let Some(part) = arguments.get("part").map(|part| format!("part-{}", message_id(part))) {
            arguments.insert("part".to_owned(), self.message(&part, []));
        }
        self.catalog.message(&format!("objection-{}", message_id(&text_of(&fields, "code"))), &arguments)
    }

    fn fairness(&mut self, report: &AllocationReport) {
        self.heading("allocation-fairness");
        self.spread(1, "allocation-loads", &report.fairness.load);
        self.spread(1, "allocation-minutes", &report.fairness.minutes);
        if let Some(last) = &report.fairness_last_year {
            self.said(1, "allocation-last-year", []);
            self.spread(2, "allocation-loads", &last.load);
            self.spread(2, "allocation-minutes", &last.minutes);
            let fields = [
                ("kept", report.continuity.kept.to_string()),
                ("changed", report.continuity.changed.to_string()),
                ("new", report.continuity.new.to_string()),
            ];
            self.said(1, "allocation-continuity", fields);
        }
    }

    fn spread(&mut self, depth: usize, id: &str, spread: &Spread) {
        let fields = [
            ("least", spread.least.to_string()),
            ("most", spread.most.to_string()),
            ("total", spread.total.to_string()),
        ];
        self.said(depth, id, fields);
    }

    fn keeping(&mut self, keeping: &Keeping) {
        let fields = [("asked", keeping.asked.to_string()), ("kept", keeping.kept.to_string())];
        self.said(1, if keeping.kept < keeping.asked { "keeping-short" } else { "keeping" }, fields);
        self.said(1, "keeping-change-cost", [("changeCost", keeping.change_cost.to_string())]);
        let fields = [("cost", keeping.cost.to_string()), ("atLeast", keeping.at_least.to_string())];
        self.said(1, if keeping.is_optimal { "keeping-optimal" } else { "keeping-bound" }, fields);
    }
}

fn text_of(fields: &Map<String, Value>, name: &str) -> String {
    fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn arguments(fields: &Map<String, Value>) -> Arguments {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    fields
        .iter()
        .filter(|(name, _)| *name != "code")
        .map(|(name, value)| (name.clone(), text(value)))
        .collect()
}
