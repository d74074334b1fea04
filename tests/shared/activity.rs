//! Generated activities, in the words of a pack.

use cpd_core::{Date, Duration, Pack};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use crate::words::Words;

/// The activities of a record; some build on others.
pub(crate) fn activities(words: &Words) -> impl Strategy<Value = Vec<Value>> + use<> {
    let link = option::weighted(0.2, any::<prop::sample::Index>());
    proptest::collection::vec((activity(words), link), 0..12).prop_map(|drawn| {
        let count = drawn.len();
        let number = |(at, (mut activity, link)): (usize, (Value, Option<prop::sample::Index>))| {
            activity["id"] = format!("A-{at}").into();
            if let Some(link) = link {
                activity["buildsOn"] = format!("A-{}", link.index(count)).into();
            }
            activity
        };
        drawn.into_iter().enumerate().map(number).collect()
    })
}

/// Something that a pack's words could describe before it is held: an activity without id, attendance or other use.
pub fn offering(pack: &Pack) -> impl Strategy<Value = Value> + use<> {
    activity(&Words::of(pack)).prop_map(|mut activity| {
        if let Some(members) = activity.as_object_mut() {
            members.retain(|name, _| name != "attendance" && name != "usedFor");
        }
        activity
    })
}

fn activity(words: &Words) -> impl Strategy<Value = Value> + use<> {
    let roles: Vec<Option<String>> =
        std::iter::once(None).chain(words.roles.iter().cloned().map(Some)).collect();
    let (evidence, dates) = (words.evidence.clone(), words.date());
    let what = (select(words.kinds.clone()), select(words.units.clone()), select(roles));
    // Most are over in a day, so that days and weeks are shared.
    let days = (dates.clone(), prop_oneof![3 => Just(0_u32), 2 => 1..20_u32, 1 => 80..120_u32]);
    let names = (some_name("event"), some_name("topic"), some_name("provider"));
    let shown = (
        subsequence(evidence.clone(), 0..=evidence.len()),
        option::of(claim(words)),
        option::weighted(0.3, claim(words)),
        option::weighted(0.4, dates),
        option::weighted(0.2, (0..5_u32, 1..5_u32)),
        prop::bool::weighted(0.1),
    );
    (what, days, amount(), belonging(words), names, shown).prop_map(
        |(what, days, amount, belonging, names, shown)| {
            let ((kind, unit, role), (from, length)) = (what, days);
            let mut activity = json!({
                "kind": kind, "unit": unit, "from": from, "amount": amount,
            });
            let (evidence, claim, of_provider, approved, attendance, used) = shown;
            let attendance =
                attendance.map(|(attended, of)| json!({ "attended": attended.min(of), "of": of }));
            let until = (length > 0).then(|| Value::from(later(&from, length)));
            let (categories, split) = belonging;
            let members = [
                ("until", until),
                ("role", role.map(Value::from)),
                ("categories", categories),
                ("split", split),
                ("event", names.0),
                ("topic", names.1),
                ("provider", names.2),
                ("attendance", attendance),
                ("approved", approved.map(Value::from)),
                ("accreditation", claim),
                ("providerAccreditation", of_provider),
                ("evidence", Some(evidence.into())),
                ("usedFor", used.then(|| "another licence".into())),
            ];
            for (name, member) in members {
                if let Some(member) = member {
                    activity[name] = member;
                }
            }
            activity
        },
    )
}

/// The categories of an activity, or how it is split over them.
fn belonging(words: &Words) -> BoxedStrategy<(Option<Value>, Option<Value>)> {
    let categories = words.some_categories().prop_map(|ids| (Some(Value::from(ids)), None));
    if words.categories.is_empty() {
        return categories.boxed();
    }
    let ids = words.categories.clone();
    let most = ids.len().min(3);
    let parts = (subsequence(ids, 1..=most), 1..8_u32).prop_map(|(ids, first)| {
        let rest = u32::try_from(ids.len()).unwrap_or(1).saturating_sub(1);
        let part = |(at, id)| {
            let share = match at {
                0 if rest == 0 => "1".to_owned(),
                0 => format!("{first}/8"),
                _ => format!("{}/{}", 8 - first, 8 * rest),
            };
            json!({ "category": id, "share": share })
        };
        (None, Some(ids.into_iter().enumerate().map(part).collect()))
    });
    prop_oneof![5 => categories, 1 => parts].boxed()
}

/// One of few names, so that activities share them.
fn some_name(what: &'static str) -> impl Strategy<Value = Option<Value>> {
    option::of((0..3_u32).prop_map(move |number| format!("{what} {number}").into()))
}

fn claim(words: &Words) -> impl Strategy<Value = Value> + use<> {
    (words.date(), option::of(0..900_u32)).prop_map(|(from, days)| match days {
        Some(days) => json!({ "from": from, "until": later(&from, days) }),
        None => json!({ "from": from }),
    })
}

/// The date some days after another.
pub(crate) fn later(date: &str, days: u32) -> String {
    let first: Date = date.parse().unwrap_or_else(|error| panic!("{date}: {error}"));
    first.plus(Duration { days, ..Duration::default() }).to_string()
}

/// An amount as people write it: whole, decimal, or a fraction.
pub(crate) fn amount() -> impl Strategy<Value = Value> {
    prop_oneof![
        5 => (1..60_u32).prop_map(Value::from),
        3 => (1..240_u32).prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
        1 => (1..40_u32, 1..14_u32).prop_map(|(above, below)| Value::from(format!("{above}/{below}"))),
    ]
}
