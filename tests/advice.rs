//! Advice against brute force: every set of offerings, and every small amount of further credit.

use cpd_core::{
    AdviceQuestion, AdviceState, Amount, CpdError, Date, Duration, FurtherCredit, Pack, TeacherRecord,
    advise, packs, summary,
};
use cpd_tests::{CATEGORIES, offering, record, small};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Whether a record completes the period that began on `start`, asked on a day.
fn completes(pack: &Pack, value: &Value, start: Date, on: Date) -> bool {
    let record = TeacherRecord::from_json_for(pack, &value.to_string()).unwrap();
    let summary = summary(pack, &record, on).unwrap();
    // A later period begins only where this one is settled.
    summary.start > start || !summary.outcome.is_negative()
}

/// The record with some offerings as activities.
fn with(record: &Value, offerings: &[&Value]) -> Value {
    let mut record = record.clone();
    for offering in offerings {
        let mut activity = (*offering).clone();
        activity.as_object_mut().unwrap().remove("cost");
        record["activities"].as_array_mut().unwrap().push(activity);
    }
    record
}

/// The cost, the number and the ids of the best set, by looking at all of them.
fn best_of_all(
    pack: &Pack,
    record: &Value,
    offerings: &[Value],
    start: Date,
    on: Date,
) -> Option<(Amount, usize, Vec<String>)> {
    let mut best: Option<(Amount, usize, Vec<String>)> = None;
    for bits in 0..1_u32 << offerings.len() {
        let chosen: Vec<&Value> = offerings
            .iter()
            .enumerate()
            .filter(|(place, _)| bits >> place & 1 == 1)
            .map(|(_, one)| one)
            .collect();
        let cost = chosen.iter().map(|one| one["cost"].to_string().parse::<Amount>().unwrap());
        let mut ids: Vec<String> = chosen.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect();
        ids.sort();
        let set = (Amount::sum(cost).unwrap(), ids.len(), ids);
        if best.as_ref().is_none_or(|best| set < *best) && completes(pack, &with(record, &chosen), start, on)
        {
            best = Some(set);
        }
    }
    best
}

/// A question to a bundled pack: a record without anything that later days could change, and some offerings.
fn asked() -> impl Strategy<Value = (Pack, Value, Vec<Value>, Date)> {
    let packs = packs::ids().map(|id| packs::load(id).unwrap());
    let packs: Vec<Pack> = packs.collect();
    let date = (2013..2029_i32, 1..13_u32, 1..29_u32).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap());
    let costs = prop::collection::vec(0..9_u32, 7);
    (prop::sample::select(packs), date, costs).prop_flat_map(|(pack, on, costs)| {
        let offered = (offering(&pack), 0..500_u32, any::<bool>());
        let offerings = prop::collection::vec(offered, 0..7).prop_map(move |all| {
            let offering = |(index, (mut activity, days, dear)): (usize, (Value, u32, bool))| {
                let from = on.plus(Duration { days, ..Duration::default() });
                activity["from"] = from.to_string().into();
                activity["until"] = from.to_string().into();
                activity["id"] = format!("O-{index}").into();
                activity["cost"] = (costs[index] * if dear { 10 } else { 1 }).into();
                activity
            };
            all.into_iter().enumerate().map(offering).collect::<Vec<_>>()
        });
        (Just(pack.clone()), record(&pack), offerings, Just(on))
    })
}

/// Takes out of a record what a later date of the question would see otherwise.
fn settled(mut record: Value) -> Value {
    for list in ["absences", "awards", "employments", "grants", "service"] {
        record.as_object_mut().unwrap().remove(list);
    }
    for licence in record["licences"].as_array_mut().unwrap() {
        licence["endorsements"] = json!([]);
    }
    record
}

/// The most hours that are tried out one by one.
const MOST: u32 = 6;

/// The least whole hours that complete a record, each in one category or in none, in a topic or in none, among so many
/// as are tried.
fn least_by_trying(pack: &Pack, record: &Value, start: Date, until: Date) -> (Option<u32>, u32) {
    let by_topic = pack.credit.rule_sets[0].thresholds.iter().any(|rule| rule.per == cpd_core::Per::Topic);
    let topics: &[Option<&str>] =
        if by_topic { &[None, Some("t1"), Some("t2"), Some("new")] } else { &[None] };
    let categories = CATEGORIES.iter().map(|id| Some(*id)).chain([None]);
    let kinds: Vec<(Option<&str>, Option<&str>)> =
        categories.flat_map(|category| topics.iter().map(move |topic| (category, *topic))).collect();
    let further = |amounts: &[u32]| {
        let mut record = record.clone();
        for (index, (amount, (category, topic))) in amounts.iter().zip(&kinds).enumerate() {
            if *amount > 0 {
                let mut activity = json!({
                    "id": format!("F-{index}"), "kind": "workshop", "from": "2024-11-01", "unit": "hour",
                    "amount": amount, "categories": category.iter().collect::<Vec<_>>(),
                });
                if let Some(topic) = topic {
                    activity["topic"] = (*topic).into();
                }
                record["activities"].as_array_mut().unwrap().push(activity);
            }
        }
        record
    };
    // With many kinds fewer hours are tried.
    let most = if by_topic { 4 } else { MOST };
    let least = (0..=most).find(|total| {
        let mut amounts = vec![0; kinds.len()];
        tries(&mut amounts, 0, *total, &mut |amounts| completes(pack, &further(amounts), start, until))
    });
    (least, most)
}

/// The record with further credit as activities.
fn with_credit(record: &Value, credit: &[FurtherCredit]) -> Value {
    let mut record = record.clone();
    for (index, part) in credit.iter().enumerate() {
        let mut activity = json!({
            "id": format!("F-{index}"), "kind": "workshop", "from": part.start, "amount": part.amount,
            "unit": "hour", "categories": part.categories,
        });
        let named = [
            ("kind", part.kind.as_ref().map(ToString::to_string)),
            ("role", part.role.as_ref().map(ToString::to_string)),
            ("topic", part.topic.as_ref().map(ToString::to_string)),
            ("event", part.event.as_ref().map(ToString::to_string)),
            ("provider", part.provider.as_ref().map(ToString::to_string)),
        ];
        for (name, id) in named {
            if let Some(id) = id {
                activity[name] = id.into();
            }
        }
        record["activities"].as_array_mut().unwrap().push(activity);
    }
    record
}

/// Whether some way to divide a total over the places from one on fits.
fn tries(amounts: &mut Vec<u32>, place: usize, left: u32, fits: &mut dyn FnMut(&[u32]) -> bool) -> bool {
    if place + 1 == amounts.len() {
        amounts[place] = left;
        return fits(amounts);
    }
    (0..=left).rev().any(|here| {
        amounts[place] = here;
        tries(amounts, place + 1, left - here, fits)
    })
}

/// Forty offerings for a total, three parts and two caps: the same at every run, without an order of their own.
fn forty(round: u32) -> Vec<Value> {
    let mut state = 12_345 + round;
    let mut below = |bound: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % bound
    };
    let offering = |index: u32| {
        let categories =
            [json!([]), json!(["a"]), json!(["b"]), json!(["c"]), json!(["a", "b"]), json!(["b", "c"])];
        let amount = 2 + below(14);
        json!({
            "id": format!("O-{index:02}"), "kind": if below(3) == 0 { "online" } else { "workshop" },
            "from": format!("2024-{:02}-{:02}", 7 + below(5), 1 + below(28)), "amount": amount,
            "unit": "hour", "categories": categories[below(6) as usize],
            "cost": amount * (5 + below(10)) + below(40),
        })
    };
    (0..40).map(offering).collect()
}

#[test]
fn forty_offerings_are_settled_within_the_budget() {
    let name = json!({ "en": "x" });
    let term = |id: &str| json!({ "id": id, "name": name });
    let basis = json!({ "assumed": true });
    let asked = |id: &str, amount: u32, categories: &[&str]| json!({ "id": id, "name": name, "amount": amount, "categories": categories, "basis": basis });
    let cap = |id: &str, of: Value, limit: u32| json!({ "id": id, "name": name, "of": of, "limit": limit, "per": "period", "basis": basis });
    let rules = json!({
        "id": "rules", "unit": "hour", "counting": "oneCategory",
        "period": { "start": { "kind": "issue" }, "length": { "years": 1 }, "end": { "kind": "length" }, "basis": basis },
        "caps": [
            cap("online", json!({ "kind": "kind", "kinds": ["online"] }), 30),
            cap("b-most", json!({ "kind": "category", "categories": ["b"] }), 25),
        ],
        "requirements": [asked("total", 100, &[]), asked("a", 20, &["a"]), asked("b", 15, &["b"]), asked("c", 10, &["c"])],
        "basis": basis,
    });
    let pack = json!({
        "format": 1, "id": "forty", "version": "1", "name": name, "languages": ["en"], "sources": [],
        "units": [term("hour")], "categories": [term("a"), term("b"), term("c")],
        "activityKinds": [term("workshop"), term("online")], "evidence": [], "licenceClasses": [term("teacher")],
        "credit": { "governedBy": "periodStart", "ruleSets": [rules] },
    });
    let pack = Pack::from_json(&pack.to_string()).unwrap();
    let record = r#"{ "person": "T-1", "licences": [{ "class": "teacher", "issued": "2024-01-01" }] }"#;
    let record = TeacherRecord::from_json_for(&pack, record).unwrap();
    for round in 0..8 {
        let question = json!({ "offerings": forty(round) });
        let question = AdviceQuestion::from_json(&question.to_string()).unwrap();
        let advice = advise(&pack, &record, Date::new(2024, 6, 1).unwrap(), &question).unwrap();
        let cheapest = advice.cheapest.unwrap();
        assert_eq!(cheapest.state, AdviceState::Exact, "{round}: {cheapest:?}");
        assert!(cheapest.steps > 0 && cheapest.offerings.len() > 5, "{round}: {cheapest:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 100_000, cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// No set of offerings is cheaper than the one that is advised, nor smaller at that cost, nor first by its ids.
    #[test]
    fn the_cheapest_offerings_are_the_best_of_all_sets((pack, value, offerings, on) in asked()) {
        let value = settled(value);
        let record = TeacherRecord::from_json_for(&pack, &value.to_string()).unwrap();
        let question = AdviceQuestion::from_json(&json!({ "offerings": offerings }).to_string()).unwrap();
        let advice = match advise(&pack, &record, on, &question) {
            Err(CpdError::InvalidArgument { .. }) => return Ok(()),
            Err(CpdError::InvalidDocument { problems, .. }) if problems.iter().all(|one| one.code == "noRules") => {
                return Ok(());
            }
            advice => advice.unwrap_or_else(|error| panic!("{error}\n{value}")),
        };
        let until = advice.until.unwrap_or(Date::new(2100, 1, 1).unwrap());
        // What is known of the person is the same on both days.
        let held = |licence: &Value| licence["issued"].as_str().unwrap().parse::<Date>().unwrap() <= on;
        prop_assume!(on >= advice.start && value["licences"].as_array().unwrap().iter().all(held));
        prop_assert_eq!(advice.complete, completes(&pack, &value, advice.start, until), "{} {}", pack.id, value);
        prop_assert_eq!(advice.cheapest.is_some(), !offerings.is_empty());
        let Some(cheapest) = advice.cheapest else { return Ok(()) };
        let best = best_of_all(&pack, &value, &offerings, advice.start, until);
        let found = cheapest.cost.map(|cost| {
            let ids: Vec<String> = cheapest.offerings.iter().map(ToString::to_string).collect();
            (cost, ids.len(), ids)
        });
        prop_assert_eq!(&found, &best, "{} {}", pack.id, value);
        let expected = if best.is_some() { AdviceState::Exact } else { AdviceState::Impossible };
        prop_assert_eq!(cheapest.state, expected);
    }

    /// No fewer hours complete a period than the least that is advised, and so many do.
    #[test]
    fn the_least_further_credit_is_the_least((pack, value) in small()) {
        let record = TeacherRecord::from_json_for(&pack, &value.to_string()).unwrap();
        let (on, until) = (Date::new(2024, 6, 1).unwrap(), Date::new(2024, 12, 31).unwrap());
        let advice = advise(&pack, &record, on, &AdviceQuestion::default()).unwrap();
        let (tried, most) = least_by_trying(&pack, &value, advice.start, until);
        let least = &advice.least;
        let about = || format!("{least:?} {tried:?}\n{}\n{value}", serde_json::to_string(&pack.credit).unwrap());
        let whole = |amount: u32| Amount::whole(amount.into());
        prop_assert_eq!(advice.complete, completes(&pack, &value, advice.start, until), "{}", about());
        prop_assert_eq!(advice.complete, tried == Some(0), "{}", about());
        match (least.state, least.total) {
            (AdviceState::Impossible, None) => {
                prop_assert_eq!(tried, None, "{}", about());
                prop_assert!(least.credit.is_empty() && !least.reasons.is_empty(), "{}", about());
            }
            (AdviceState::AtLeast, Some(total)) => {
                prop_assert!(tried.is_none_or(|tried| total <= whole(tried)), "{}", about());
                prop_assert!(least.credit.is_empty() && !advice.complete, "{}", about());
            }
            (AdviceState::Exact, Some(total)) => {
                // What is advised makes up the total, and completes the period.
                prop_assert_eq!(Amount::sum(least.credit.iter().map(|part| part.amount)).unwrap(), total, "{}", about());
                let with_it = with_credit(&value, &least.credit);
                prop_assert!(completes(&pack, &with_it, advice.start, until), "{with_it}\n{}", about());
                let is_whole = least.credit.iter().all(|part| !part.amount.to_string().contains(['.', '/']));
                match tried {
                    Some(tried) if is_whole => prop_assert_eq!(total, whole(tried), "{}", about()),
                    Some(tried) => prop_assert!(total <= whole(tried), "{}", about()),
                    None if is_whole => prop_assert!(total > whole(most), "{}", about()),
                    // Rounded up, each part is whole.
                    None => prop_assert!(total > whole(most.saturating_sub(u32::try_from(least.credit.len()).unwrap())), "{}", about()),
                }
            }
            _ => prop_assert!(false, "{}", about()),
        }
    }
}
