//! Rules that ask for what cannot be reached, or that nothing reaches.

use std::any::Any;

use crate::amount::Amount;
use crate::calendar::{Date, Duration};
use crate::document::{Place, Problems, Walk, child};
use crate::id::ActivityKindId;
use crate::order::Index;
use crate::pack::{
    ActivityCondition, Cap, Counting, Counts, EligibilityTest, Pack, Per, Quantity, RequiredPer, Requirement,
    RuleSet,
};

pub(super) fn check(found: &mut Problems, pack: &Pack, here: &str, set: &RuleSet) {
    minima_above_total(found, here, set);
    total_beyond_caps(found, pack, here, set);
    nothing_eligible(found, here, set);
    conditions_that_exclude_themselves(found, here, set);
    windows_beyond_period(found, here, set);
}

/// A requirement's stated amount of credit over the period, where everybody is asked the same.
fn stated(requirement: &Requirement) -> Option<Amount> {
    let credit = matches!(requirement.counts, Counts::Credit {});
    let plain = credit && requirement.per == RequiredPer::Period && requirement.when.is_none();
    match requirement.amount {
        Quantity::Fixed(amount) if plain => Some(amount),
        _ => None,
    }
}

/// Where an hour counts in one category only, minima of different categories add up.
fn minima_above_total(found: &mut Problems, here: &str, set: &RuleSet) {
    if set.counting != Counting::OneCategory {
        return;
    }
    let mut seen = Index::default();
    let mut minima = Vec::new();
    for requirement in set.requirements.iter().filter(|rule| !rule.categories.is_empty()) {
        let Some(amount) = stated(requirement) else { continue };
        let repeated =
            requirement.categories.iter().any(|category| seen.insert(category.as_str(), 0).is_some());
        minima.extend((!repeated).then_some(amount));
    }
    let Ok(sum) = Amount::sum(minima) else { return };
    for (index, total) in set.requirements.iter().enumerate().filter(|(_, rule)| rule.categories.is_empty()) {
        if let Some(amount) = stated(total).filter(|amount| total.of.is_none() && *amount < sum) {
            found.warn(
                format!("{here}/requirements/{index}/amount"),
                "minimaAboveTotal",
                format!("`{}` asks for {amount}, but the minima of the categories add up to {sum}", total.id),
                Some("raise the total or lower the minima".to_owned()),
            );
        }
    }
}

/// Where each kind of activity is under some cap of the period, no more counts than the caps together.
fn total_beyond_caps(found: &mut Problems, pack: &Pack, here: &str, set: &RuleSet) {
    let capped: Vec<(&Cap, Amount, Vec<&ActivityKindId>)> =
        set.caps.iter().filter_map(|cap| Some((cap, limit(cap)?, kinds(cap.of.as_ref()?)?))).collect();
    let under_a_cap = |kind: &ActivityKindId| capped.iter().any(|(_, _, kinds)| kinds.contains(&kind));
    if pack.activity_kinds.is_empty() || !pack.activity_kinds.iter().all(|term| under_a_cap(&term.id)) {
        return;
    }
    let Ok(sum) = Amount::sum(capped.iter().map(|(_, limit, _)| *limit)) else { return };
    for (index, requirement) in set.requirements.iter().enumerate() {
        if let Some(amount) = stated(requirement).filter(|amount| *amount > sum) {
            found.warn(
                format!("{here}/requirements/{index}/amount"),
                "unreachable",
                format!("`{}` asks for {amount}, but the caps let only {sum} count in all", requirement.id),
                Some("raise a cap or lower the requirement".to_owned()),
            );
        }
    }
}

/// The limit of a cap that holds for everybody over the period.
fn limit(cap: &Cap) -> Option<Amount> {
    match cap.limit {
        Quantity::Fixed(amount) if cap.per == Per::Period && cap.when.is_none() => Some(amount),
        _ => None,
    }
}

/// The kinds of activity that a condition is about, where it is about all of those kinds and no others.
fn kinds(condition: &ActivityCondition) -> Option<Vec<&ActivityKindId>> {
    match condition {
        ActivityCondition::Kind { kinds } => Some(kinds.iter().collect()),
        _ => None,
    }
}

/// A test that leaves out everything, and one whose window has no day.
fn nothing_eligible(found: &mut Problems, here: &str, set: &RuleSet) {
    for (index, rule) in set.eligibility.iter().enumerate() {
        let impossible = match &rule.test {
            EligibilityTest::Excluded {} => rule.of.is_none() && rule.when.is_none(),
            EligibilityTest::Within { from: Some(from), until: Some(until) } => until < from,
            _ => false,
        };
        if impossible {
            found.warn(
                format!("{here}/eligibility/{index}"),
                "nothingEligible",
                format!("no activity can pass the test `{}`", rule.id),
                Some("say in `of` which activities it is about, or correct its days".to_owned()),
            );
        }
    }
}

/// An activity has one kind, one role and one unit: a condition that asks for two at once fits none.
fn conditions_that_exclude_themselves(found: &mut Problems, here: &str, set: &RuleSet) {
    set.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let Some(ActivityCondition::All { of }) = part.downcast_ref() else { return };
        let lists = |list: fn(&ActivityCondition) -> Option<Vec<&str>>| of.iter().filter_map(list).collect();
        let kinds: Vec<Vec<&str>> = lists(|part| match part {
            ActivityCondition::Kind { kinds } => Some(kinds.iter().map(AsRef::as_ref).collect()),
            _ => None,
        });
        let roles: Vec<Vec<&str>> = lists(|part| match part {
            ActivityCondition::Role { roles } => Some(roles.iter().map(AsRef::as_ref).collect()),
            _ => None,
        });
        let units: Vec<Vec<&str>> = lists(|part| match part {
            ActivityCondition::Unit { units } => Some(units.iter().map(AsRef::as_ref).collect()),
            _ => None,
        });
        let apart = |lists: &[Vec<&str>]| match lists {
            [first, others @ ..] => !first.iter().any(|id| others.iter().all(|other| other.contains(id))),
            [] => false,
        };
        if [kinds, roles, units].iter().any(|lists| apart(lists)) {
            found.warn(
                format!("{here}{}", place.pointer()),
                "neverFits",
                "no activity can fit all of these conditions".to_owned(),
                Some("an activity has one kind, one role and one unit; use `any` for several".to_owned()),
            );
        }
    });
}

/// The last part of a period is not longer than the period.
fn windows_beyond_period(found: &mut Problems, here: &str, set: &RuleSet) {
    let start = Date::FIRST;
    let lengths = set.period.lengths.iter().map(|length| length.length);
    let longest = lengths.chain([set.period.length]).map(|length| start.plus(length)).max().unwrap_or(start);
    let mut check = |pointer: String, window: Option<Duration>| {
        if window.is_some_and(|window| start.plus(window) > longest) {
            found.warn(
                child(&pointer, "window"),
                "windowBeyondPeriod",
                "the window is longer than the period that it is the last part of".to_owned(),
                Some("shorten it, or leave it out to mean the whole period".to_owned()),
            );
        }
    };
    for (index, rule) in set.carry_over.iter().enumerate() {
        check(format!("{here}/carryOver/{index}"), rule.window);
    }
    for (index, rule) in set.requirements.iter().enumerate() {
        check(format!("{here}/requirements/{index}"), rule.window);
    }
}
