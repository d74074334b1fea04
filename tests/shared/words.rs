//! The words of a pack, and what its rules say of them, for generated records.

use std::collections::{BTreeMap, BTreeSet};

use cpd_core::{Date, Duration, Pack};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;

/// What records of a pack can name.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    pub(crate) kinds: Vec<String>,
    pub(crate) units: Vec<String>,
    pub(crate) roles: Vec<String>,
    pub(crate) categories: Vec<String>,
    pub(crate) evidence: Vec<String>,
    pub(crate) classes: Vec<String>,
    facts: Vec<String>,
    /// The facts that rules name in a certain place, such as `absences`.
    named: BTreeMap<&'static str, BTreeSet<String>>,
    /// The facts that conditions look at, with the values that they tell apart.
    pub(crate) values: BTreeMap<String, BTreeSet<String>>,
    /// The facts that are amounts.
    pub(crate) amounts: BTreeSet<String>,
    /// The dates on which something changes.
    dates: Vec<Date>,
    pub(crate) carries_over: bool,
}

/// The places in which rules name facts that records hold in a list of their own.
const PLACES: [&str; 7] = ["absences", "awards", "block", "endorsements", "grant", "positions", "test"];

const AMOUNTS: [&str; 11] = ["0", "1", "2", "3", "0.5", "1/3", "5", "10", "40", "100", "250"];

impl Words {
    pub(crate) fn of(pack: &Pack) -> Self {
        fn ids<T>(terms: &[T], id: impl Fn(&T) -> &str) -> Vec<String> {
            terms.iter().map(|term| id(term).to_owned()).collect()
        }
        let mut words = Self {
            kinds: ids(&pack.activity_kinds, |term| term.id.as_str()),
            units: ids(&pack.units, |term| term.id.as_str()),
            roles: ids(&pack.roles, |term| term.id.as_str()),
            categories: ids(&pack.categories, |term| term.id.as_str()),
            evidence: ids(&pack.evidence, |term| term.id.as_str()),
            classes: ids(&pack.licence_classes, |term| term.id.as_str()),
            facts: ids(&pack.facts, |term| term.id.as_str()),
            named: BTreeMap::new(),
            values: BTreeMap::new(),
            amounts: BTreeSet::new(),
            dates: Vec::new(),
            carries_over: pack.credit.rule_sets.iter().any(|set| !set.carry_over.is_empty()),
        };
        words.gather(&serde_json::to_value(&pack.credit).unwrap_or_default());
        words.gather(&serde_json::to_value(&pack.career).unwrap_or_default());
        words.dates.sort();
        words.dates.dedup();
        words
    }

    fn gather(&mut self, part: &Value) {
        match part {
            Value::Array(items) => items.iter().for_each(|item| self.gather(item)),
            Value::Object(members) => {
                for (name, member) in members.iter().filter(|(name, _)| *name != "basis") {
                    self.gather_member(name, member);
                    self.gather(member);
                }
                if let Some(fact) = part["fact"].as_str() {
                    self.gather_fact(fact, part);
                }
            }
            _ => {}
        }
    }

    fn gather_member(&mut self, name: &str, member: &Value) {
        if let Some(place) = PLACES.into_iter().find(|place| *place == name) {
            let items = member.as_array().map_or(std::slice::from_ref(member), Vec::as_slice);
            let facts = items.iter().filter_map(Value::as_str).map(str::to_owned);
            self.named.entry(place).or_default().extend(facts);
        }
        if let Some(date) = member.as_str().and_then(|text| text.parse().ok()) {
            self.dates.push(date);
        }
    }

    fn gather_fact(&mut self, fact: &str, part: &Value) {
        if part["kind"] == "factAmount" {
            self.amounts.insert(fact.to_owned());
            return;
        }
        let rows = part["rows"].as_array().into_iter().flatten();
        for list in rows.map(|row| &row["values"]).chain([&part["values"]]) {
            let values = list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
            self.values.entry(fact.to_owned()).or_default().extend(values);
        }
    }

    /// A fact, most often one that rules name in a place; any other for rules that name none.
    pub(crate) fn fact(&self, place: &str) -> BoxedStrategy<String> {
        let any = select(self.facts.clone());
        match self.named.get(place) {
            Some(named) if !named.is_empty() => {
                prop_oneof![9 => select(named.iter().cloned().collect::<Vec<_>>()), 1 => any].boxed()
            }
            _ => any.boxed(),
        }
    }

    /// Whether a pack has facts at all.
    pub(crate) fn has_facts(&self) -> bool {
        !self.facts.is_empty()
    }

    /// The facts of a record: some of those that rules look at.
    pub(crate) fn facts(&self) -> BoxedStrategy<BTreeMap<String, String>> {
        let told = self.values.iter().filter(|(fact, _)| !self.amounts.contains(*fact));
        let told = told.map(|(fact, values)| {
            let values: Vec<String> = values.iter().cloned().chain(["another".to_owned()]).collect();
            (Just(fact.clone()), proptest::option::weighted(0.8, select(values)))
        });
        let amounts = self.amounts.iter().map(|fact| {
            let amount = select(AMOUNTS.as_slice()).prop_map(str::to_owned);
            (Just(fact.clone()), proptest::option::weighted(0.8, amount))
        });
        (told.collect::<Vec<_>>(), amounts.collect::<Vec<_>>())
            .prop_map(|(told, amounts)| {
                told.into_iter().chain(amounts).filter_map(|(fact, value)| Some((fact, value?))).collect()
            })
            .boxed()
    }

    /// A date that the rules are about: any, or near the day on which something begins or ends.
    pub(crate) fn date(&self) -> BoxedStrategy<String> {
        let any = (2012..2031_i32, 1..13_u32, 1..29_u32)
            .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
        let edge = (2012..2031_i32, select(vec![(1, 1), (7, 1), (9, 1), (3, 1), (8, 1), (10, 1)]), -1..2_i32);
        let edge = edge.prop_map(|(year, (month, day), by)| {
            let date = Date::new(year, month, day).unwrap_or(Date::FIRST);
            moved(date, by).to_string()
        });
        if self.dates.is_empty() {
            return prop_oneof![3 => any, 1 => edge].boxed();
        }
        let change = (select(self.dates.clone()), -1..2_i32, 0..6_u32).prop_map(|(date, by, years)| {
            moved(date, by).plus(Duration::years(years.saturating_sub(2))).to_string()
        });
        prop_oneof![3 => any, 1 => edge, 1 => change].boxed()
    }

    /// Some of the categories.
    pub(crate) fn some_categories(&self) -> BoxedStrategy<Vec<String>> {
        subsequence(self.categories.clone(), 0..=self.categories.len().min(3)).boxed()
    }
}

/// The same day, the day before, or the day after.
fn moved(date: Date, by: i32) -> Date {
    match by {
        ..0 => date.previous(),
        0 => date,
        1.. => date.next(),
    }
}
