//! Generated records: from the words of a pack, sound for the most part, and now and then not.

use cpd_core::{Pack, packs};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

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
        (Just(pack.id.to_string()), text, date()).prop_map(|(pack, record, on)| Asked { pack, record, on })
    })
}

/// A date that the rules of the bundled packs are about.
fn date() -> impl Strategy<Value = String> {
    (2012..2031_i32, 1..13_u32, 1..29_u32)
        .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

/// A record that a pack accepts.
pub fn record(pack: &Pack) -> impl Strategy<Value = Value> + use<> {
    let classes: Vec<String> = pack.licence_classes.iter().map(|term| term.id.to_string()).collect();
    let facts: Vec<String> = pack.facts.iter().map(|term| term.id.to_string()).collect();
    let carries_over = pack.credit.rule_sets.iter().any(|set| !set.carry_over.is_empty());
    let balance = if carries_over { option::of(amount()).boxed() } else { Just(None).boxed() };
    let endorsement = (select(facts.clone()), option::of(date())).prop_map(|(kind, from)| match from {
        Some(from) => json!({ "kind": kind, "from": from }),
        None => json!({ "kind": kind }),
    });
    // Few days of issue, so that licences share them; now and then a renewal.
    let issued = select(vec!["2012-07-01", "2016-07-01", "2018-02-28", "2020-02-29", "2024-01-01"]);
    let licence = (select(classes), issued, option::weighted(0.3, 0..12_u32), vec(endorsement, 0..2))
        .prop_map(|(class, issued, renewed, endorsements)| {
            let mut licence = json!({ "class": class, "issued": issued, "endorsements": endorsements });
            if let Some(years) = renewed {
                let first: cpd_core::Date = issued.parse().unwrap_or_else(|error| panic!("{error}"));
                licence["renewed"] = first.plus(cpd_core::Duration::years(years)).to_string().into();
            }
            licence
        });
    let absence = (select(facts.clone()), date(), 0..400_u32).prop_map(|(kind, from, days)| {
        let first: cpd_core::Date = from.parse().unwrap_or_else(|error| panic!("{error}"));
        let until = first.plus(cpd_core::Duration { days, ..Default::default() });
        json!({ "kind": kind, "from": from, "until": until.to_string() })
    });
    let award = (select(facts.clone()), date()).prop_map(|(kind, on)| json!({ "kind": kind, "on": on }));
    let grant = (select(facts), date(), amount(), 0..30_u32).prop_map(|(kind, requested, less, months)| {
        json!({ "kind": kind, "requested": requested, "reducedBy": less, "extendedBy": { "months": months } })
    });
    let service = (2012..2030_i32, 0..3_u32, 0..200_u32)
        .prop_map(|(year, school, days)| json!({ "schoolYear": year, "employer": format!("school {school}"), "days": days }));
    (
        vec(licence, 1..3),
        option::of(vec(service, 0..12)),
        vec(absence, 0..2),
        vec(award, 0..2),
        vec(grant, 0..2),
        balance,
        vec(activity(pack), 0..12),
        1..13_u32,
    )
        .prop_map(|(licences, service, absences, awards, mut grants, balance, mut activities, month)| {
            number(&mut grants, "G");
            number(&mut activities, "A");
            let mut record = json!({
                "person": "T-1", "birthMonth": month, "licences": licences, "absences": absences,
                "awards": awards, "grants": grants, "activities": activities,
            });
            if let Some(service) = service {
                record["service"] = service.into();
            }
            if let Some(balance) = balance {
                record["openingBalance"] = balance;
            }
            record
        })
}

fn number(items: &mut [Value], letter: &str) {
    for (index, item) in items.iter_mut().enumerate() {
        item["id"] = format!("{letter}-{index}").into();
    }
}

/// An activity in the words of a pack, without an id.
fn activity(pack: &Pack) -> impl Strategy<Value = Value> + use<> {
    let kinds: Vec<String> = pack.activity_kinds.iter().map(|term| term.id.to_string()).collect();
    let units: Vec<String> = pack.units.iter().map(|term| term.id.to_string()).collect();
    let roles: Vec<Option<String>> =
        std::iter::once(None).chain(pack.roles.iter().map(|term| Some(term.id.to_string()))).collect();
    let categories: Vec<String> = pack.categories.iter().map(|term| term.id.to_string()).collect();
    let evidence: Vec<String> = pack.evidence.iter().map(|term| term.id.to_string()).collect();
    let claim = option::of((date(), option::of(0..900_u32)));
    (
        select(kinds),
        select(units),
        select(roles),
        subsequence(categories.clone(), 0..=categories.len()),
        subsequence(evidence.clone(), 0..=evidence.len()),
        (date(), 0..20_u32),
        amount(),
        option::of(0..4_u32),
        claim,
    )
        .prop_map(|(kind, unit, role, categories, evidence, (from, days), amount, event, claim)| {
            let after = |date: &str, days| {
                let first: cpd_core::Date = date.parse().unwrap_or_else(|error| panic!("{error}"));
                first.plus(cpd_core::Duration { days, ..Default::default() }).to_string()
            };
            let mut activity = json!({
                "kind": kind, "unit": unit, "categories": categories, "evidence": evidence,
                "from": from, "until": after(&from, days), "amount": amount,
            });
            if let Some(role) = role {
                activity["role"] = role.into();
            }
            if let Some(event) = event {
                activity["event"] = format!("event {event}").into();
            }
            if let Some((from, days)) = claim {
                activity["accreditation"] = json!({ "from": from });
                if let Some(days) = days {
                    activity["accreditation"]["until"] = after(&from, days).into();
                }
            }
            activity
        })
}

/// An amount as people write it: whole, decimal, or a fraction.
fn amount() -> impl Strategy<Value = Value> {
    prop_oneof![
        5 => (1..60_u32).prop_map(Value::from),
        3 => (1..240_u32).prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
        1 => (1..40_u32, 1..14_u32).prop_map(|(above, below)| Value::from(format!("{above}/{below}"))),
    ]
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
