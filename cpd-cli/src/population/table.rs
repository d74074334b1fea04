//! What the answers about a population come to.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cpd_core::{Amount, Language, Outcome, Pack, RequirementId, RosterAnswer, render};
use serde_json::json;

use crate::arguments::Format;

/// How many records have which outcome, and how each requirement stands.
#[derive(Default)]
pub(super) struct Table {
    outcomes: BTreeMap<Outcome, u64>,
    requirements: BTreeMap<RequirementId, Standing>,
    /// Records without an answer: how many, and the first of them.
    unanswered: u64,
    first_unanswered: Option<(usize, String)>,
}

/// How a requirement stands in a population.
#[derive(Default)]
struct Standing {
    met: u64,
    short: u64,
    /// What is missing in all; none once it can no longer be kept exact.
    missing: Option<Amount>,
}

impl Table {
    pub(super) fn unanswered(&self) -> u64 {
        self.unanswered
    }

    pub(super) fn add(&mut self, answer: &RosterAnswer) {
        let summary = match &answer.summary {
            Ok(summary) => summary,
            Err(error) => {
                self.unanswered += 1;
                self.first_unanswered.get_or_insert_with(|| (answer.line, error.to_string()));
                return;
            }
        };
        *self.outcomes.entry(summary.outcome).or_default() += 1;
        for line in &summary.requirements {
            let fresh = || Standing { missing: Some(Amount::ZERO), ..Standing::default() };
            let standing = self.requirements.entry(line.id.clone()).or_insert_with(fresh);
            *(if line.short.is_zero() { &mut standing.met } else { &mut standing.short }) += 1;
            standing.missing = standing.missing.and_then(|sum| sum.plus(line.short).ok());
        }
    }

    /// Adds what later records of the same population come to.
    pub(super) fn merge(&mut self, later: Self) {
        for (outcome, count) in later.outcomes {
            *self.outcomes.entry(outcome).or_default() += count;
        }
        for (id, other) in later.requirements {
            let fresh = || Standing { missing: Some(Amount::ZERO), ..Standing::default() };
            let standing = self.requirements.entry(id).or_insert_with(fresh);
            standing.met += other.met;
            standing.short += other.short;
            let sum = standing.missing.zip(other.missing);
            standing.missing = sum.and_then(|(one, two)| one.plus(two).ok());
        }
        self.unanswered += later.unanswered;
        if self.first_unanswered.is_none() {
            self.first_unanswered = later.first_unanswered;
        }
    }

    pub(super) fn render(&self, pack: &Pack, format: Format, language: &Language) -> String {
        match format {
            Format::Json => self.json(),
            Format::Text => self.text(pack, language),
        }
    }

    fn records(&self) -> u64 {
        self.outcomes.values().sum::<u64>() + self.unanswered
    }

    fn json(&self) -> String {
        let requirements: Vec<_> = self
            .requirements
            .iter()
            .map(|(id, standing)| {
                let missing = standing.missing.map(|amount| amount.to_string());
                json!({ "id": id, "met": standing.met, "short": standing.short, "missing": missing })
            })
            .collect();
        let outcomes: Vec<_> = self
            .outcomes
            .iter()
            .map(|(outcome, count)| json!({ "outcome": outcome, "records": count }))
            .collect();
        json!({
            "records": self.records(), "unanswered": self.unanswered, "outcomes": outcomes, "requirements": requirements,
        })
        .to_string()
    }

    fn text(&self, pack: &Pack, language: &Language) -> String {
        let mut text = String::new();
        for (outcome, count) in &self.outcomes {
            let _ = writeln!(text, "{count:>10}  {}", render::outcome(*outcome, language));
        }
        let _ = writeln!(text, "{:>10}  records\n", self.records());
        let _ = writeln!(text, "{:>10}  {:>10}  {:>14}", "met", "short", "missing");
        for (id, standing) in &self.requirements {
            let sets = pack.credit.rule_sets.iter().rev();
            let rule = sets.flat_map(|set| &set.requirements).find(|rule| rule.id == *id);
            let name = rule.map_or(id.as_str(), |rule| rule.name.get(language));
            let missing = standing.missing.map_or_else(|| "?".to_owned(), |amount| amount.to_string());
            let _ = writeln!(text, "{:>10}  {:>10}  {missing:>14}  {name}", standing.met, standing.short);
        }
        if let Some((line, error)) = &self.first_unanswered {
            let error = error.lines().next().unwrap_or_default();
            let _ =
                writeln!(text, "\n{} without an answer, the first in line {line}: {error}", self.unanswered);
        }
        text
    }
}
