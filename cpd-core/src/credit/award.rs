//! What an activity is worth: conversion, eligibility, multiplier, rounding, once for each event.

use super::eligibility::{fits, refusals};
use super::period::GovernedPeriod;
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::decision::Reason;
use crate::id::{ActivityId, CategoryId, EventId, RuleId};
use crate::order::{sorted_by, sorted_by_key};
use crate::pack::{Requirement, RuleSet};
use crate::person::TeacherRecord;

/// An activity and what it is worth.
#[derive(Debug, Clone)]
pub(super) struct Award<'a> {
    pub(super) activity: &'a Activity,
    pub(super) categories: Vec<CategoryId>,
    pub(super) awarded: Amount,
    pub(super) counted: Amount,
    pub(super) reasons: Vec<Reason>,
}

impl Award<'_> {
    /// Whether the activity counts towards a requirement.
    pub(super) fn serves(&self, requirement: &Requirement) -> bool {
        let asked = &requirement.categories;
        asked.is_empty() || self.categories.iter().any(|category| asked.contains(category))
    }
}

/// The days that decide whether an activity counts for a period.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cutoff<'a> {
    /// The date of the question.
    pub(super) on: Date,
    /// The last day that still counts for the period.
    pub(super) counts_until: Date,
    /// What earlier periods have used after their end.
    pub(super) used: &'a [Used],
}

/// What a period that had ended short has used of an activity held after its end.
#[derive(Debug, Clone)]
pub(super) struct Used {
    pub(super) activity: ActivityId,
    pub(super) period_end: Date,
    pub(super) amount: Amount,
}

/// The activities of a record in the order of their last day, then of their ids.
pub(super) fn in_order(record: &TeacherRecord) -> Vec<&Activity> {
    sorted_by_key(record.activities.iter().collect(), |activity| (activity.held(), &activity.id))
}

/// What each of some activities is worth, in their order.
pub(super) fn awards<'a>(
    period: &GovernedPeriod<'a>,
    activities: &[&'a Activity],
    cutoff: Cutoff<'_>,
) -> Result<Vec<Award<'a>>, (ActivityId, Overflow)> {
    let mut events = Events::default();
    let mut awards = Vec::with_capacity(activities.len());
    for activity in activities {
        let award = award(period, activity, cutoff, &mut events);
        awards.push(award.map_err(|error| (activity.id.clone(), error))?);
    }
    Ok(awards)
}

fn award<'a>(
    period: &GovernedPeriod<'a>,
    activity: &'a Activity,
    cutoff: Cutoff<'_>,
    events: &mut Events<'a>,
) -> Result<Award<'a>, Overflow> {
    let rules = period.rules;
    let refused = |reasons| Award {
        activity,
        categories: Vec::new(),
        awarded: Amount::ZERO,
        counted: Amount::ZERO,
        reasons,
    };
    if let Some(reason) = out_of_time(period, activity, cutoff) {
        return Ok(refused(vec![reason]));
    }
    let mut reasons = vec![Reason::Recorded { amount: activity.amount, unit: activity.unit.clone() }];
    let Some(worth) = converted(rules, activity, &mut reasons)? else {
        return Ok(refused(reasons));
    };
    let mut failed = refusals(rules, activity, worth);
    if failed.is_empty() {
        failed.extend(events.refusal(rules, activity));
    }
    if !failed.is_empty() {
        reasons.append(&mut failed);
        return Ok(refused(reasons));
    }
    let mut amount = worth;
    if let Some(rule) = rules.multipliers.iter().find(|rule| fits(&rule.of, activity)) {
        amount = amount.times(rule.times)?;
        reasons.push(Reason::Multiplied { rule: rule.id.clone(), times: rule.times, amount });
    }
    if let Some(rounding) = rules.rounding {
        let before = amount;
        amount = rounding.apply(before)?;
        if amount != before {
            reasons.push(Reason::Rounded { before, amount });
        }
    }
    for used in cutoff.used.iter().filter(|used| used.activity == activity.id) {
        amount = amount.minus(used.amount.min(amount))?;
        let (period_end, used) = (used.period_end, used.amount);
        reasons.push(Reason::CountedForEarlierPeriod { period_end, used });
    }
    let categories = categories(rules, activity);
    reasons.extend(categories.iter().map(|category| Reason::Categorised { category: category.clone() }));
    Ok(Award { activity, categories, awarded: amount, counted: amount, reasons })
}

fn out_of_time(period: &GovernedPeriod<'_>, activity: &Activity, cutoff: Cutoff<'_>) -> Option<Reason> {
    let held = activity.held();
    if held < period.days.start {
        Some(Reason::BeforePeriod { held, period_start: period.days.start })
    } else if held > cutoff.counts_until {
        Some(Reason::AfterPeriod { held, period_end: cutoff.counts_until })
    } else if held > cutoff.on {
        Some(Reason::NotYetHeld { held })
    } else {
        None
    }
}

/// The amount in the unit of the rules, if they say what the recorded unit is worth.
fn converted(
    rules: &RuleSet,
    activity: &Activity,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Amount>, Overflow> {
    if activity.unit == rules.unit {
        return Ok(Some(activity.amount));
    }
    let Some(rule) = rules.conversions.iter().find(|rule| rule.unit == activity.unit) else {
        reasons.push(Reason::UnitNotKnown { unit: activity.unit.clone() });
        return Ok(None);
    };
    let amount = activity.amount.times(rule.rate)?;
    let (rule, unit, rate) = (rule.id.clone(), rule.unit.clone(), rule.rate);
    reasons.push(Reason::Converted { rule, unit, rate, amount });
    Ok(Some(amount))
}

/// The categories that the rules put an activity into, else those that the record names; in the order of their ids.
fn categories(rules: &RuleSet, activity: &Activity) -> Vec<CategoryId> {
    let all: Vec<CategoryId> = if rules.categories.is_empty() {
        activity.categories.clone()
    } else {
        let fitting = rules.categories.iter().filter(|rule| fits(&rule.of, activity));
        fitting.map(|rule| rule.category.clone()).collect()
    };
    let mut all = sorted_by(all, CategoryId::cmp);
    all.dedup();
    all
}

/// The activities that were the first of an event, with the rule that looks at events.
#[derive(Debug, Default)]
struct Events<'a>(Vec<(&'a RuleId, &'a EventId, &'a ActivityId)>);

impl<'a> Events<'a> {
    fn refusal(&mut self, rules: &'a RuleSet, activity: &'a Activity) -> Option<Reason> {
        let event = activity.event.as_ref()?;
        let rule = &rules.once.iter().find(|rule| fits(&rule.of, activity))?.id;
        let same = self.0.iter().find(|(by, other, _)| *by == rule && *other == event);
        if let Some((_, _, first)) = same {
            return Some(Reason::CountedOnce { rule: rule.clone(), first: (*first).clone() });
        }
        self.0.push((rule, event, &activity.id));
        None
    }
}
