//! Packs that nobody wrote: published ones with rules and numbers changed at random, so that primitives meet in ways
//! that no published pack has.

use cpd_core::Pack;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A pack that the format accepts, made from one of some packs.
pub fn mutated_pack(packs: &[Pack]) -> impl Strategy<Value = Pack> + use<> {
    let packs: Vec<Value> = packs.iter().filter_map(|pack| serde_json::to_value(pack).ok()).collect();
    let change = (0..12_u32, any::<u16>(), any::<u16>(), any::<u16>());
    (proptest::sample::select(packs), vec(change, 1..7)).prop_filter_map(
        "the pack is refused",
        |(mut pack, changes)| {
            for (what, place, choice, detail) in changes {
                let before = pack.clone();
                change_one(&mut pack, what, place, choice, detail);
                if Pack::from_json(&pack.to_string()).is_err() {
                    pack = before;
                }
            }
            Pack::from_json(&pack.to_string()).ok()
        },
    )
}

fn change_one(pack: &mut Value, what: u32, place: u16, choice: u16, detail: u16) {
    match what {
        0 | 1 => change_member(pack, &AMOUNTS, place, choice),
        2 => change_member(pack, &DURATIONS, place, choice),
        3 => change_member(pack, &CHOICES, place, choice),
        4 => change_set(pack, place, choice),
        5 | 6 => change_requirement(pack, place, choice, detail),
        7 => remove_rule(pack, place, choice),
        _ => add_rule(pack, place, choice, detail),
    }
}

/// One of some things, by a drawn number; the first where there are none.
fn pick(drawn: u16, count: usize) -> usize {
    usize::from(drawn) % count.max(1)
}

/// Members, and what they can be changed to.
type Choices = (&'static [&'static str], &'static [&'static str]);

const AMOUNTS: [Choices; 2] = [
    (
        &["limit", "amount", "atLeast", "below", "rate", "times", "over"],
        &["0", "1", "2", "3", "5", "8", "10", "20", "45", "100", "\"1/2\"", "\"7.5\"", "\"4/3\""],
    ),
    (&["share"], &["\"10%\"", "\"1/3\"", "\"50%\"", "\"75%\"", "1", "0"]),
];

const DURATIONS: [Choices; 2] = [
    (
        &["length", "lasts", "window", "atMost", "notice", "askedWithin", "moreThan", "last"],
        &[
            r#"{"years":1}"#,
            r#"{"years":2}"#,
            r#"{"years":3}"#,
            r#"{"months":1}"#,
            r#"{"months":18}"#,
            r#"{"days":45}"#,
            r#"{"years":1,"months":2,"days":3}"#,
        ],
    ),
    (&["years"], &["1", "2", "3", "4"]),
];

const CHOICES: [Choices; 10] = [
    (&["unused"], &["\"lapses\"", "\"carriesOn\""]),
    (&["within"], &["\"period\"", "\"ever\""]),
    (&["credit"], &["\"proportional\"", "\"full\""]),
    (&["asked"], &["\"anyTime\"", "\"before\""]),
    (&["base"], &["\"own\"", "\"earlier\""]),
    (&["direction"], &["\"down\"", "\"up\"", "\"halfUp\""]),
    (&["combine"], &["\"highest\"", "\"sum\"", "\"mean\""]),
    (&["employers"], &["\"one\"", "\"all\""]),
    (
        &["per"],
        &[
            "\"period\"",
            "\"year\"",
            "\"schoolYear\"",
            "\"calendarYear\"",
            "\"week\"",
            "\"day\"",
            "\"event\"",
            "\"topic\"",
            "\"provider\"",
            "\"category\"",
            "\"activity\"",
        ],
    ),
    (&["governedBy"], &["\"periodStart\"", "\"periodEnd\""]),
];

/// Changes a member of some name, wherever it stands among the rules.
fn change_member(pack: &mut Value, all: &[Choices], place: u16, choice: u16) {
    let mut pointers = Vec::new();
    let mut names = |name: &str| all.iter().position(|(names, _)| names.contains(&name));
    collect(&pack["credit"], "/credit", &mut names, &mut pointers);
    if pointers.is_empty() {
        return;
    }
    let (pointer, which) = &pointers[pick(place, pointers.len())];
    let values = all[*which].1;
    if let (Some(member), Ok(value)) =
        (pack.pointer_mut(pointer), serde_json::from_str(values[pick(choice, values.len())]))
    {
        *member = value;
    }
}

fn collect(
    part: &Value,
    here: &str,
    wanted: &mut dyn FnMut(&str) -> Option<usize>,
    found: &mut Vec<(String, usize)>,
) {
    let members: Vec<(String, &Value)> = match part {
        Value::Object(members) => members.iter().map(|(name, member)| (name.clone(), member)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
        _ => return,
    };
    for (name, member) in members {
        let pointer = format!("{here}/{name}");
        if let Some(which) = wanted(&name) {
            found.push((pointer.clone(), which));
        }
        collect(member, &pointer, wanted, found);
    }
}

fn rule_set(pack: &mut Value, place: u16) -> Option<&mut Value> {
    let sets = pack["credit"]["ruleSets"].as_array_mut()?;
    let at = pick(place, sets.len());
    sets.get_mut(at)
}

/// What concerns a rule set as a whole.
fn change_set(pack: &mut Value, place: u16, choice: u16) {
    let changes = [
        ("counting", json!("oneCategory")),
        ("counting", json!("everyCategory")),
        ("rounding", json!({ "to": "half", "direction": "down" })),
        ("rounding", json!({ "to": "whole", "direction": "halfUp" })),
    ];
    let periods = [
        ("start", json!({ "kind": "issue" })),
        ("start", json!({ "kind": "nextDay", "day": "09-01" })),
        ("start", json!({ "kind": "lastDay", "day": "07-01" })),
        ("start", json!({ "kind": "schoolYear" })),
        ("end", json!({ "kind": "length" })),
        ("end", json!({ "kind": "onDay", "day": "06-30" })),
        ("end", json!({ "kind": "monthBeforeBirthMonth" })),
        ("end", json!({ "kind": "licence" })),
        ("end", json!({ "kind": "schoolYear" })),
    ];
    let Some(set) = rule_set(pack, place) else { return };
    let at = pick(choice, changes.len() + periods.len());
    if let Some((name, value)) = changes.get(at) {
        set[*name] = value.clone();
    } else if let Some((name, value)) = periods.get(at - changes.len()) {
        set["period"][*name] = value.clone();
    }
}

fn change_requirement(pack: &mut Value, place: u16, choice: u16, detail: u16) {
    let category = named(pack, "categories", detail);
    let kind = named(pack, "activityKinds", detail);
    let Some(set) = rule_set(pack, place) else { return };
    let Some(rules) = set["requirements"].as_array_mut().filter(|rules| !rules.is_empty()) else { return };
    let at = pick(detail, rules.len());
    let changes = [
        ("per", json!("period")),
        ("per", json!("year")),
        ("per", json!("schoolYear")),
        ("window", json!({ "years": 1 })),
        ("window", json!({ "months": 6 })),
        ("window", json!({ "years": 9 })),
        ("counts", json!({ "kind": "credit" })),
        ("counts", json!({ "kind": "activities" })),
        ("counts", json!({ "kind": "categories" })),
        ("counts", json!({ "kind": "categories", "atLeast": 5 })),
        ("counts", json!({ "kind": "measured", "measure": { "kind": "years" } })),
        ("counts", json!({ "kind": "measured", "measure": { "kind": "heldShare" } })),
        ("amount", json!({ "kind": "each", "amount": 3, "measure": { "kind": "years" } })),
        (
            "amount",
            json!({ "kind": "scaled", "amount": 12, "measure": { "kind": "employedShare" }, "over": 1 }),
        ),
        ("categories", category.map_or(json!([]), |id| json!([id]))),
        ("categories", json!([])),
        ("of", json!({ "kind": "kind", "kinds": [kind] })),
        ("of", json!({ "kind": "not", "of": { "kind": "kind", "kinds": [kind] } })),
        ("when", json!({ "kind": "position" })),
        ("when", json!({ "kind": "measured", "measure": { "kind": "licenceYears" }, "atLeast": 3 })),
    ];
    let (name, value) = &changes[pick(choice, changes.len())];
    rules[at][*name] = value.clone();
}

fn remove_rule(pack: &mut Value, place: u16, choice: u16) {
    let Some(set) = rule_set(pack, place) else { return };
    let lists: Vec<&mut Vec<Value>> = set
        .as_object_mut()
        .into_iter()
        .flat_map(|members| members.values_mut())
        .filter_map(Value::as_array_mut)
        .filter(|list| list.iter().any(Value::is_object))
        .collect();
    let count = lists.len();
    if let Some(list) = lists.into_iter().nth(pick(choice, count)) {
        let at = pick(place, list.len());
        list.remove(at);
    }
}

/// The id of one of the pack's terms.
fn named(pack: &Value, list: &str, detail: u16) -> Option<String> {
    let terms = pack[list].as_array().filter(|terms| !terms.is_empty())?;
    terms[pick(detail, terms.len())]["id"].as_str().map(str::to_owned)
}

/// Adds a rule of some list, last or first.
fn add_rule(pack: &mut Value, place: u16, choice: u16, detail: u16) {
    let word = |list: &str| named(pack, list, detail).unwrap_or_default();
    let (category, kind, class) = (word("categories"), word("activityKinds"), word("licenceClasses"));
    let (fact, role) = (word("facts"), word("roles"));
    let Some(set) = rule_set(pack, place) else { return };
    let requirement = named(set, "requirements", detail).unwrap_or_default();
    let last = named(set, "requirements", 0).unwrap_or_default();
    let of_kind = json!({ "kind": "kind", "kinds": [kind] });
    let of_category = json!({ "kind": "category", "categories": [category] });
    let per = [
        "period",
        "year",
        "calendarYear",
        "week",
        "day",
        "event",
        "topic",
        "provider",
        "category",
        "activity",
    ];
    let per = per[pick(detail, per.len())];
    let limit = [3, 10, 25][pick(detail, 3)];
    let basis = json!({ "assumed": true });
    let rules = [
        ("caps", json!({ "limit": limit, "per": per })),
        ("caps", json!({ "limit": limit, "per": per, "of": of_kind })),
        ("caps", json!({ "limit": limit, "per": per, "of": of_category })),
        (
            "caps",
            json!({ "limit": { "kind": "share", "share": "50%", "of": requirement }, "per": "period", "of": of_category }),
        ),
        ("thresholds", json!({ "atLeast": limit, "per": per })),
        ("thresholds", json!({ "atLeast": limit, "per": per, "of": of_category })),
        ("once", json!({ "of": of_kind, "within": "ever" })),
        ("once", json!({ "of": { "kind": "not", "of": of_kind } })),
        ("categories", json!({ "category": category, "of": of_kind, "share": "40%" })),
        ("categories", json!({ "category": category, "of": { "kind": "not", "of": of_kind } })),
        ("eligibility", json!({ "of": of_kind, "test": { "kind": "approvedBefore" } })),
        ("eligibility", json!({ "of": of_kind, "test": { "kind": "atLeast", "amount": limit } })),
        ("eligibility", json!({ "test": { "kind": "accredited", "what": "provider" }, "of": of_category })),
        ("attendance", json!({ "credit": "proportional", "atLeast": "50%" })),
        ("multipliers", json!({ "of": { "kind": "role", "roles": [role] }, "times": 2 })),
        ("multipliers", json!({ "of": of_kind, "times": "1/2", "base": "earlier" })),
        ("carryOver", json!({ "requirement": requirement, "window": { "years": 1 }, "limit": limit })),
        (
            "carryOver",
            json!({ "requirement": requirement, "serves": [last, requirement], "unused": "carriesOn" }),
        ),
        ("carryOver", json!({ "requirement": requirement, "of": of_kind })),
        ("afterwards", json!({ "outcome": "grace", "lasts": { "months": 8 } })),
        (
            "afterwards",
            json!({ "outcome": "conditional", "lasts": { "years": 2 }, "asks": [{ "requirement": requirement, "amount": 12 }] }),
        ),
        ("afterwards", json!({ "outcome": "inactive" })),
        ("afterwards", json!({ "outcome": "lapsed" })),
        ("alternatives", json!({ "requirements": [requirement, last] })),
        ("releases", json!({ "outcome": "waived", "when": { "kind": "licenceClass", "classes": [class] } })),
        (
            "releases",
            json!({ "outcome": "inactive", "when": { "kind": "measured", "measure": { "kind": "heldShare" }, "below": "1/2" } }),
        ),
        (
            "adjustments",
            json!({ "requirement": requirement, "amount": { "kind": "rounded", "of": { "kind": "share", "share": "2/3", "of": requirement }, "rounding": { "to": "whole", "direction": "up" } } }),
        ),
        (
            "adjustments",
            json!({ "requirement": requirement, "amount": 7, "when": { "kind": "award", "awards": [fact], "window": "period" } }),
        ),
        (
            "adjustments",
            json!({ "requirement": requirement, "amount": { "kind": "scaled", "amount": { "kind": "share", "share": 1, "of": requirement }, "measure": { "kind": "presentShare", "absences": [fact], "moreThan": { "months": 2 } }, "over": 1 } }),
        ),
        ("absences", json!({ "absences": [fact], "atLeast": { "months": 1 } })),
        ("grants", json!({ "grant": fact, "effect": { "kind": "extends" }, "askedWithin": { "years": 1 } })),
        ("grants", json!({ "grant": fact, "effect": { "kind": "reduces", "requirement": requirement } })),
        ("grants", json!({ "grant": fact, "effect": { "kind": "waives", "requirement": requirement } })),
        ("requirements", json!({ "amount": limit, "categories": [category] })),
        ("requirements", json!({ "amount": limit, "per": "year" })),
        ("transitions", json!({ "how": { "kind": "byActivityDate" } })),
        ("transitions", json!({ "how": { "kind": "earlierCounts" } })),
        ("transitions", json!({ "how": { "kind": "afterNotice", "notice": { "months": 15 } } })),
        ("transitions", json!({ "how": { "kind": "endsOpenPeriods" } })),
        ("transitions", json!({ "how": { "kind": "spread", "years": 2, "serves": [requirement] } })),
    ];
    let (list, mut rule) = rules[pick(choice, rules.len())].clone();
    let items = set[list].as_array().map_or(0, Vec::len);
    rule["id"] = format!("added-{list}-{items}").into();
    if list != "categories" {
        rule["name"] = json!({ "en": "Added" });
    }
    rule["basis"] = basis;
    if !set[list].is_array() {
        set[list] = json!([]);
    }
    if let Some(all) = set[list].as_array_mut() {
        let at = if pick(detail, 2) == 0 { 0 } else { all.len() };
        all.insert(at, rule);
    }
}
