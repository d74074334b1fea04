//! Laws of counting, on generated records over every bundled pack.

use cpd_core::{Amount, Outcome, Pack, Reason, RuleSet, Statement, TeacherRecord, TransitionKind, statement};
use cpd_tests::{answered, ask};
use proptest::prelude::*;
use serde_json::json;

fn rules<'a>(pack: &'a Pack, answer: &Statement) -> &'a RuleSet {
    pack.credit.rule_sets.iter().find(|rules| rules.id == answer.rule_set).unwrap()
}

/// An amount as a fraction of whole numbers, read from its text: nothing of the library's arithmetic.
fn fraction(amount: Amount) -> (i128, i128) {
    let text = amount.to_string();
    if let Some((above, below)) = text.split_once('/') {
        return (above.parse().unwrap(), below.parse().unwrap());
    }
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let scale = 10_i128.pow(u32::try_from(part.len()).unwrap());
    (format!("{whole}{part}").parse().unwrap(), scale)
}

fn add((a, b): (i128, i128), (c, d): (i128, i128)) -> (i128, i128) {
    (a * d + c * b, b * d)
}

/// What is missing over all requirements of credit.
fn missing(answer: &Statement) -> Amount {
    let credit = answer.requirements.iter().filter(|line| line.counts == cpd_core::CountedThing::Credit);
    Amount::sum(credit.map(|line| line.short)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 768, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each hour counts once: in one category where the rules say so, and in parts that add up to what counts.
    #[test]
    fn the_parts_of_an_activity_add_up((_, _, _, answer) in answered()) {
        for line in &answer.activities {
            let parts: Vec<Amount> = line.reasons.iter().filter_map(|reason| match reason {
                Reason::CountedIn { amount, .. } => Some(*amount),
                _ => None,
            }).collect();
            if !parts.is_empty() {
                prop_assert_eq!(Amount::sum(parts).unwrap(), line.counted, "{}", line.id);
            }
        }
    }

    /// Amounts are exact: fractions added by hand give the same totals.
    #[test]
    fn totals_are_exact((pack, _, _, answer) in answered()) {
        for line in &answer.requirements {
            let rule = rules(&pack, &answer).requirements.iter().find(|rule| rule.id == line.id).unwrap();
            let plain = rule.per == cpd_core::RequiredPer::Period && line.counts == cpd_core::CountedThing::Credit;
            // Where an activity can serve in part, its part is not in the answer.
            let divided = answer.activities.iter().any(|activity| {
                activity.reasons.iter().any(|reason| matches!(reason, Reason::CountedIn { .. }))
            });
            let brought = answer.carry_over.brought_in;
            if !plain || divided || brought.is_positive() {
                continue;
            }
            let serving = answer.activities.iter().filter(|activity| activity.requirements.contains(&line.id));
            let sum = serving.fold((0, 1), |sum, activity| {
                let (above, below) = add(sum, fraction(activity.counted));
                // Kept small by hand: every generated amount is over 4, 12 or a number below 14.
                let common = (1..=below).rev().take(2000).find(|by| above % by == 0 && below % by == 0).unwrap_or(1);
                (above / common, below / common)
            });
            let counted = fraction(line.counted);
            if line.required.is_positive() || line.counted.is_positive() {
                prop_assert_eq!(sum.0 * counted.1, counted.0 * sum.1, "{} {}", pack.id, line.id);
            }
        }
    }

    /// One more activity never makes more credit missing and never undoes what was met, unless a rule counts an event
    /// once (then an earlier activity takes the place of a larger one) or a requirement counts activities or categories
    /// (then an activity that fills a cap leaves room for fewer). It is so only there.
    #[test]
    fn one_more_activity_is_no_loss(((pack, value, on, answer), at) in (answered(), any::<prop::sample::Index>())) {
        let activities = value["activities"].as_array().unwrap();
        if activities.is_empty() || answer.period.number != 1 || on > answer.period.end {
            return Ok(());
        }
        let (mut more, mut added) = (value.clone(), at.get(activities).clone());
        added["id"] = "Z-1".into();
        more["activities"].as_array_mut().unwrap().push(added);
        let Some(after) = ask(&pack, &more, on) else { return Ok(()) };
        let rules = rules(&pack, &answer);
        let by_number = rules.requirements.iter().any(|rule| !matches!(rule.counts, cpd_core::Counts::Credit {}));
        if rules.once.is_empty() {
            prop_assert!(missing(&after) <= missing(&answer), "{}", pack.id);
        }
        let capped_by_number = by_number && !rules.caps.is_empty();
        if rules.once.is_empty() && !capped_by_number && answer.outcome == Outcome::Met {
            prop_assert_eq!(after.outcome, Outcome::Met, "{}", pack.id);
        }
    }

    /// A period that is judged as a whole by one version is judged as if there were no other.
    #[test]
    fn a_version_decides_alone((pack, value, on, answer) in answered()) {
        let rules = rules(&pack, &answer);
        let whole = rules.transitions.iter().all(|rule| matches!(rule.how, TransitionKind::WholePeriods {}));
        let ends_early = answer.period.reasons.iter().any(|reason| {
            matches!(reason, Reason::PeriodEndsEarly { .. } | Reason::NotBindingYet { .. })
        });
        if answer.period.number != 1 || !whole || ends_early || on > answer.period.end {
            return Ok(());
        }
        let mut alone = serde_json::to_value(&pack).unwrap();
        let sets = alone["credit"]["ruleSets"].as_array().unwrap();
        let mut set = sets.iter().find(|set| set["id"] == answer.rule_set.as_str()).unwrap().clone();
        for field in ["from", "until", "transitions"] {
            set.as_object_mut().unwrap().remove(field);
        }
        alone["credit"]["ruleSets"] = json!([set]);
        let alone = Pack::from_json(&alone.to_string()).unwrap();
        // Other versions may let other facts be stated, such as what was carried in.
        let Ok(record) = TeacherRecord::from_json_for(&alone, &value.to_string()) else { return Ok(()) };
        prop_assert_eq!(statement(&alone, &record, on).unwrap(), answer, "{}", pack.id);
    }

    /// Rules that end open periods leave none open, and what they judge begins on or after their first day.
    #[test]
    fn open_periods_end_where_the_rules_say((pack, _, _, answer) in answered()) {
        for rules in &pack.credit.rule_sets {
            let ends = rules.transitions.iter().any(|rule| {
                matches!(rule.how, TransitionKind::EndsOpenPeriods {} | TransitionKind::Spread { .. })
            });
            if let Some(from) = rules.from.filter(|_| ends) {
                let apart = answer.period.end < from || answer.period.start >= from;
                prop_assert!(apart, "{} {:?}", pack.id, answer.period);
            }
        }
    }

    /// Reading straight from the text takes what the full reading takes, and refuses what it refuses.
    #[test]
    fn both_ways_of_reading_agree((pack, value, _, _) in answered(), cut in any::<prop::sample::Index>()) {
        let text = value.to_string();
        let broken: String = {
            let at = cut.index(text.len());
            text.char_indices().filter(|(position, _)| *position != at).map(|(_, c)| c).collect()
        };
        for text in [text, broken] {
            let direct = TeacherRecord::from_json_for(&pack, &text);
            let full = TeacherRecord::from_json(&text).and_then(|record| record.check_against(&pack).map(|()| record));
            prop_assert_eq!(direct.is_ok(), full.is_ok(), "{}", text);
            if let (Ok(direct), Ok(full)) = (direct, full) {
                prop_assert_eq!(direct, full);
            }
        }
    }
}
