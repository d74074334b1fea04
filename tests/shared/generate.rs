//! Generated records: from the words of a pack, sound for the most part, and now and then not.

use cpd_core::{Date, Duration, Pack, packs};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::activity::{activities, amount, later};
use crate::words::Words;

/// A question: a pack, the text of a record, and a date.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The pack's id.
    pub pack: String,
    /// The text of the record.
    pub record: String,
    /// The date of the question.
    pub on: String,
}

/// The same questions at every call.
///
/// # Panics
/// Where a strategy rejects its own values.
#[must_use]
pub fn questions(count: usize) -> Vec<Asked> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[48; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = question();
    let next = |_| strategy.new_tree(&mut runner).unwrap_or_else(|reason| panic!("{reason}")).current();
    (0..count).map(next).collect()
}

/// A question to one of the bundled packs.
pub fn question() -> impl Strategy<Value = Asked> {
    let packs: Vec<Pack> = packs::ids().filter_map(|id| packs::load(id).ok()).collect();
    select(packs).prop_flat_map(|pack| {
        let sound = record(&pack).prop_map(|record| record.to_string()).boxed();
        let broken = broken(&pack).boxed();
        let text = prop_oneof![9 => sound, 1 => broken];
        (Just(pack.id.to_string()), text, date(&pack)).prop_map(|(pack, record, on)| Asked {
            pack,
            record,
            on,
        })
    })
}

/// A date that the rules of a pack are about.
pub fn date(pack: &Pack) -> impl Strategy<Value = String> + use<> {
    Words::of(pack).date()
}

/// A record that a pack accepts.
pub fn record(pack: &Pack) -> impl Strategy<Value = Value> + use<> {
    let words = Words::of(pack);
    let balance =
        if words.carries_over { option::weighted(0.3, amount()).boxed() } else { Just(None).boxed() };
    let service = (2010..2030_i32, 0..3_u32, 0..200_u32).prop_map(
        |(year, school, days)| json!({ "schoolYear": year, "employer": format!("school {school}"), "days": days }),
    );
    (
        vec(licence(&words), 1..4),
        option::of(vec(service, 0..12)),
        option::of(vec(employment(&words), 0..4)),
        happened(&words),
        balance,
        activities(&words),
        1..13_u32,
        words.facts(),
    )
        .prop_map(|(licences, service, employments, happened, balance, activities, month, facts)| {
            let (absences, awards, tests, mut grants) = happened;
            for (number, grant) in grants.iter_mut().enumerate() {
                grant["id"] = format!("G-{number}").into();
            }
            let mut record = json!({
                "person": "T-1", "birthMonth": month, "licences": licences, "absences": absences,
                "awards": awards, "tests": tests, "grants": grants, "activities": activities, "facts": facts,
            });
            let members = [
                ("service", service.map(Value::from)),
                ("employments", employments.map(Value::from)),
                ("openingBalance", balance),
            ];
            for (name, member) in members {
                if let Some(member) = member {
                    record[name] = member;
                }
            }
            record
        })
}

fn licence(words: &Words) -> impl Strategy<Value = Value> + use<> {
    let endorsements = if words.has_facts() {
        let endorsement = (words.fact("endorsements"), option::of(words.date()));
        vec(endorsement.prop_map(|(kind, from)| with_date(json!({ "kind": kind }), "from", from)), 0..2)
            .boxed()
    } else {
        Just(Vec::new()).boxed()
    };
    // Few days of issue, so that licences share them; now and then a renewal, and an end.
    let issued = select(vec!["2012-07-01", "2016-07-01", "2018-02-28", "2020-02-29", "2024-01-01"]);
    let issued = prop_oneof![3 => issued.prop_map(str::to_owned), 1 => words.date()];
    let until = option::weighted(0.3, 0..4000_u32);
    (select(words.classes.clone()), issued, option::weighted(0.3, 0..12_u32), until, endorsements).prop_map(
        |(class, issued, renewed, until, endorsements)| {
            let licence = json!({ "class": class, "issued": issued, "endorsements": endorsements });
            let first: Date = issued.parse().unwrap_or_else(|error| panic!("{issued}: {error}"));
            let renewed = renewed.map(|years| first.plus(Duration::years(years)).to_string());
            let licence = with_date(licence, "renewed", renewed);
            with_date(licence, "until", until.map(|days| later(&issued, days)))
        },
    )
}

fn employment(words: &Words) -> impl Strategy<Value = Value> + use<> {
    let position =
        if words.has_facts() { option::of(words.fact("positions")).boxed() } else { Just(None).boxed() };
    let load = option::of(select(vec!["1", "1/2", "0.8", "25%", "0"]));
    (0..2_u32, position, words.date(), option::of(0..2500_u32), load).prop_map(
        |(school, position, from, days, load)| {
            let mut employment = json!({ "employer": format!("school {school}"), "from": from });
            if let Some(position) = position {
                employment["position"] = position.into();
            }
            if let Some(load) = load {
                employment["load"] = load.into();
            }
            with_date(employment, "until", days.map(|days| later(&from, days)))
        },
    )
}

/// Absences, awards, tests and grants.
type Happened = (Vec<Value>, Vec<Value>, Vec<Value>, Vec<Value>);

fn happened(words: &Words) -> BoxedStrategy<Happened> {
    if !words.has_facts() {
        return Just(Happened::default()).boxed();
    }
    let days = prop_oneof![2 => 0..40_u32, 2 => 0..800_u32, 1 => 1800..2200_u32];
    let absence = (words.fact("absences"), words.date(), days, option::of(words.date())).prop_map(
        |(kind, from, days, requested)| {
            let absence = json!({ "kind": kind, "from": from, "until": later(&from, days) });
            with_date(absence, "requested", requested)
        },
    );
    let award = (words.fact("awards"), words.date()).prop_map(|(kind, on)| json!({ "kind": kind, "on": on }));
    let block = (words.fact("block"), 0..=10_u32)
        .prop_map(|(block, points)| json!({ "block": block, "points": points, "of": 10 }));
    let test = (words.fact("test"), words.date(), vec(block, 0..3))
        .prop_map(|(test, on, blocks)| json!({ "test": test, "on": on, "blocks": blocks }));
    let grant = (words.fact("grant"), words.date(), amount(), 0..30_u32).prop_map(
        |(kind, requested, less, months)| {
            json!({ "kind": kind, "requested": requested, "reducedBy": less, "extendedBy": { "months": months } })
        },
    );
    (vec(absence, 0..3), vec(award, 0..2), vec(test, 0..2), vec(grant, 0..3)).boxed()
}

fn with_date(mut part: Value, name: &str, date: Option<String>) -> Value {
    if let Some(date) = date {
        part[name] = date.into();
    }
    part
}

/// A text that is nearly a record: one of its characters replaced, or a piece cut out.
fn broken(pack: &Pack) -> impl Strategy<Value = String> + use<> {
    let noise = select(vec!["", "0", "\"", "}", ",", "null", "x", "-", "២", "9999999999"]);
    (record(pack), any::<prop::sample::Index>(), 0..4_usize, noise).prop_map(|(record, at, length, noise)| {
        let characters: Vec<char> = record.to_string().chars().collect();
        let start = at.index(characters.len());
        let end = (start + length).min(characters.len());
        characters[..start]
            .iter()
            .copied()
            .chain(noise.chars())
            .chain(characters[end..].iter().copied())
            .collect()
    })
}
