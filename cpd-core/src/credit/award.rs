//! What an activity is worth: conversion, tests, once for each event, and then its value.

use std::rc::Rc;

use super::detail::Detail;
use super::eligibility::refusals;
use super::history::Person;
use super::period::GovernedPeriod;
use super::profile::{Profile, Profiles, RuleBits, Worth, conversion, fits, recorded_categories, worth};
use super::quantity::{Settled, quantity};
use super::value::{missed, value};
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::decision::Reason;
use crate::error::CpdError;
use crate::id::ActivityId;
use crate::order::sorted_by_key;
use crate::pack::{Eligibility, Multiplier, MultiplierBase, OnceWithin, RuleSet, Transition, TransitionKind};
use crate::person::TeacherRecord;

/// An activity and what it is worth.
#[derive(Debug, Clone)]
pub(super) struct Award<'a, D> {
    pub(super) activity: &'a Activity,
    /// What the rules say of it; none where it does not count.
    pub(super) profile: Option<Rc<Profile<'a>>>,
    pub(super) awarded: Amount,
    /// Whether it is said already that a cap cuts it.
    pub(super) cut: bool,
    pub(super) detail: D,
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

/// What is the same for all activities of an evaluation.
pub(super) struct Awarding<'q, 'a, D> {
    pub(super) period: &'q GovernedPeriod<'a, D>,
    pub(super) person: Person<'a>,
    pub(super) cutoff: Cutoff<'q>,
    /// What the requirements ask for.
    pub(super) settled: Settled<'q>,
    /// Every activity of the record, in order.
    pub(super) all: &'q [&'a Activity],
    pub(super) profiles: &'q Profiles<'a>,
}

/// What each of some activities is worth, in their order.
pub(super) fn awards<'a, D: Detail>(
    awarding: &Awarding<'_, 'a, D>,
    activities: &[&'a Activity],
) -> Result<Vec<Award<'a, D>>, CpdError> {
    let asked = asked(awarding.period.rules, awarding.person);
    let mut events = Vec::new();
    let mut awards = Vec::with_capacity(activities.len());
    for activity in activities {
        let place = || format!("the activity {}", activity.id);
        let award = awarding.award(activity, asked, &mut events);
        awards.push(award.map_err(|_| CpdError::AmountOverflow { place: place() })?);
    }
    Ok(awards)
}

/// The tests that are asked of a person.
fn asked(rules: &RuleSet, person: Person<'_>) -> RuleBits {
    RuleBits::of(&rules.eligibility, |rule: &Eligibility| {
        rule.when.as_ref().is_none_or(|when| person.fits(when))
    })
}

/// The transition of some rules that is of a kind, if they have one.
fn transition(rules: &RuleSet, is: impl Fn(&TransitionKind) -> bool) -> Option<&Transition> {
    rules.transitions.iter().find(|transition| is(&transition.how))
}

impl<'a, D: Detail> Awarding<'_, 'a, D> {
    fn award(
        &self,
        activity: &'a Activity,
        asked: RuleBits,
        events: &mut Vec<&'a Activity>,
    ) -> Result<Award<'a, D>, Overflow> {
        let governing = self.period.rules;
        let mut award =
            Award { activity, profile: None, awarded: Amount::ZERO, cut: false, detail: D::default() };
        if let Some(reason) = self.out_of_time(activity) {
            award.detail.note(|| reason);
            return Ok(award);
        }
        let judging = self.judging(activity);
        let foreign = judging.id != governing.id;
        if foreign {
            award.detail.note(|| Reason::JudgedUnder { rule_set: judging.id.clone() });
        }
        let asked = if foreign { self::asked(judging, self.person) } else { asked };
        let profile = self.profiles.of(judging, governing, activity)?;
        award.detail.note(|| Reason::Recorded { amount: activity.amount, unit: activity.unit.clone() });
        let base = self.base(judging, &profile, activity, &mut award.detail)?;
        let Some(base) = base else { return Ok(award) };
        if !passes(judging, &profile, asked, activity, base, &mut award.detail)? {
            return Ok(award);
        }
        if let Some(reason) = self.counted_once(judging, activity, events)? {
            award.detail.note(|| reason);
            return Ok(award);
        }
        let amount = value(judging, &profile, activity, base, &mut award.detail)?;
        let value = self.in_own_unit(judging, activity, amount, &mut award.detail)?;
        let Some(mut amount) = value else { return Ok(award) };
        for used in self.cutoff.used.iter().filter(|used| used.activity == activity.id) {
            amount = amount.minus(used.amount.min(amount))?;
            let (period_end, used) = (used.period_end, used.amount);
            award.detail.note(|| Reason::CountedForEarlierPeriod { period_end, used });
        }
        let routes = profile.parts.iter().flat_map(|part| &part.routes);
        for category in routes.flat_map(|route| &route.categories) {
            award.detail.note(|| Reason::Categorised { category: (*category).clone() });
        }
        events.extend(activity.event.is_some().then_some(activity));
        (award.awarded, award.profile) = (amount, Some(profile));
        Ok(award)
    }

    /// Whether it lies in the period and in the time that is over.
    fn out_of_time(&self, activity: &Activity) -> Option<Reason> {
        let (held, start) = (activity.held(), self.period.days.start);
        if held < start {
            Some(Reason::BeforePeriod { held, period_start: start })
        } else if held > self.cutoff.counts_until {
            Some(Reason::AfterPeriod { held, period_end: self.cutoff.counts_until })
        } else if held > self.cutoff.on {
            Some(Reason::NotYetHeld { held })
        } else {
            None
        }
    }

    /// The rules that judge an activity: those of its period, unless a transition leaves it to those of its day.
    fn judging(&self, activity: &Activity) -> &'a RuleSet {
        let governing = self.period.rules;
        let by_date = |how: &TransitionKind| matches!(how, TransitionKind::ByActivityDate {});
        if transition(governing, by_date).is_none() {
            return governing;
        }
        let held = activity.held();
        let in_force = |rules: &&RuleSet| {
            rules.from.is_none_or(|from| from <= held) && rules.until.is_none_or(|until| held <= until)
        };
        self.person.pack.credit.rule_sets.iter().find(in_force).unwrap_or(governing)
    }

    /// What a multiple is taken of, if the rules say what that is worth.
    fn base(
        &self,
        rules: &'a RuleSet,
        profile: &Profile<'a>,
        activity: &'a Activity,
        detail: &mut D,
    ) -> Result<Option<Amount>, Overflow> {
        match profile.multiplier {
            Some(rule) if rule.base == MultiplierBase::Earlier => self.earlier(rules, rule, activity, detail),
            _ => self.converted(activity, profile.worth, detail),
        }
    }

    /// The amount in the unit of the rules, if they say what the recorded unit is worth.
    fn converted(
        &self,
        activity: &Activity,
        worth: Worth<'_>,
        detail: &mut D,
    ) -> Result<Option<Amount>, Overflow> {
        let rule = match worth {
            Worth::Same => return Ok(Some(activity.amount)),
            Worth::Converted(rule) => rule,
            Worth::Unknown => {
                detail.note(|| Reason::UnitNotKnown { unit: activity.unit.clone() });
                return Ok(None);
            }
        };
        let rate = quantity(&rule.rate, self.person, self.settled)?;
        let amount = activity.amount.times(rate)?;
        detail.note(|| {
            let (rule, unit) = (rule.id.clone(), rule.unit.clone());
            Reason::Converted { rule, unit, rate, amount }
        });
        Ok(Some(amount))
    }

    /// What other rules reckon an activity to, in the unit of those that govern the period, if they say what that is
    /// worth.
    fn in_own_unit(
        &self,
        judging: &RuleSet,
        activity: &Activity,
        amount: Amount,
        detail: &mut D,
    ) -> Result<Option<Amount>, Overflow> {
        let governing = self.period.rules;
        if judging.unit == governing.unit {
            return Ok(Some(amount));
        }
        let recorded = recorded_categories(activity);
        let rule = conversion(governing, &judging.unit, &|of| fits(of, activity, &recorded));
        let Some(rule) = rule else {
            detail.note(|| Reason::UnitNotKnown { unit: judging.unit.clone() });
            return Ok(None);
        };
        let rate = quantity(&rule.rate, self.person, self.settled)?;
        let amount = amount.times(rate)?;
        let (rule, unit) = (rule.id.clone(), judging.unit.clone());
        detail.note(|| Reason::Converted { rule, unit, rate, amount });
        Ok(Some(amount))
    }

    /// What the activity that this one builds on amounts to.
    fn earlier(
        &self,
        rules: &'a RuleSet,
        rule: &Multiplier,
        activity: &Activity,
        detail: &mut D,
    ) -> Result<Option<Amount>, Overflow> {
        let earlier =
            activity.builds_on.as_ref().and_then(|id| self.all.iter().find(|other| other.id == *id));
        let Some(earlier) = earlier.filter(|earlier| earlier.held() < activity.from) else {
            detail.note(|| Reason::BuildsOnNothing { rule: rule.id.clone() });
            return Ok(None);
        };
        let recorded = recorded_categories(earlier);
        let worth = worth(rules, earlier, &|of| fits(of, earlier, &recorded));
        let Some(amount) = self.converted(earlier, worth, &mut D::default())? else {
            detail.note(|| Reason::BuildsOnNothing { rule: rule.id.clone() });
            return Ok(None);
        };
        let id = earlier.id.clone();
        detail.note(|| Reason::BuiltOn { rule: rule.id.clone(), earlier: id, amount });
        Ok(Some(amount))
    }

    /// Why an activity does not count beside an earlier one of the same event, if that is so.
    fn counted_once(
        &self,
        rules: &'a RuleSet,
        activity: &'a Activity,
        events: &[&'a Activity],
    ) -> Result<Option<Reason>, Overflow> {
        let Some(event) = &activity.event else { return Ok(None) };
        let recorded = recorded_categories(activity);
        for rule in rules.once.iter().filter(|rule| fits(&rule.of, activity, &recorded)) {
            let same = |other: &Activity| {
                other.event.as_ref() == Some(event) && fits(&rule.of, other, &recorded_categories(other))
            };
            let mut first = events.iter().find(|other| same(other)).copied();
            if first.is_none() && rule.within == OnceWithin::Ever {
                first = self.counted_before(&same)?;
            }
            if let Some(first) = first {
                return Ok(Some(Reason::CountedOnce { rule: rule.id.clone(), first: first.id.clone() }));
            }
        }
        Ok(None)
    }

    /// The first activity of the time before the period that is such a one, and that counted.
    fn counted_before(&self, such: &dyn Fn(&Activity) -> bool) -> Result<Option<&'a Activity>, Overflow> {
        let before = self.period.days.start;
        let earlier = self.all.iter().take_while(|other| other.held() < before);
        for other in earlier.filter(|other| such(other)).copied() {
            let rules = self.judging(other);
            let profile = self.profiles.of(rules, self.period.rules, other)?;
            let Some(base) = self.base(rules, &profile, other, &mut D::default())? else { continue };
            let asked = asked(rules, self.person);
            if !passes(rules, &profile, asked, other, base, &mut D::default())? {
                continue;
            }
            let amount = value(rules, &profile, other, base, &mut D::default())?;
            if self.in_own_unit(rules, other, amount, &mut D::default())?.is_some() {
                return Ok(Some(other));
            }
        }
        Ok(None)
    }
}

/// Whether an activity passes the tests of some rules, or needs none of them because it was done before these rules,
/// and enough of it was attended.
fn passes<D: Detail>(
    rules: &RuleSet,
    profile: &Profile<'_>,
    asked: RuleBits,
    activity: &Activity,
    base: Amount,
    detail: &mut D,
) -> Result<bool, Overflow> {
    let earlier = rules.from.is_some_and(|from| activity.held() < from);
    let excused =
        transition(rules, |how| matches!(how, TransitionKind::EarlierCounts {})).filter(|_| earlier);
    if excused.is_none() && profile.tests.is_empty() && profile.attendance.is_none() {
        return Ok(true);
    }
    let mut failed = match excused {
        Some(rule) => {
            detail.note(|| Reason::EarlierCounts { rule: rule.id.clone() });
            Vec::new()
        }
        None => refusals(rules, profile, asked, activity, base),
    };
    failed.extend(missed(profile, activity)?);
    let passes = failed.is_empty();
    failed.into_iter().for_each(|reason| detail.note(|| reason));
    Ok(passes)
}
