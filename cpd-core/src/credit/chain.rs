//! From a record's first period to the one that the question is about.

mod prospect;

use super::award::{Cutoff, Used, in_order};
use super::carry_over::Brought;
use super::detail::{Detail, Unwanted};
use super::evaluate::{Evaluation, Facts, evaluate};
use super::history::Person;
use super::hours::serves;
use super::outcome::{self, by_release, stages};
use super::period::{self, GovernedPeriod};
use super::profile::Profiles;
use super::requirement::Stage;
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::{Date, Duration};
use crate::error::CpdError;
use crate::id::{RequirementId, RuleId};
use crate::pack::{AfterOutcome, AfterPeriod, Counts, Pack, TransitionKind};
use crate::person::TeacherRecord;

pub(super) use prospect::{Finish, Prospect, prospect};

/// What a settled period leaves to the next ones.
#[derive(Debug, Default)]
struct Inheritance {
    brought: Vec<Brought>,
    used: Vec<Used>,
    spread: Option<Spread>,
}

/// What was in hand when the rules changed, spread over years.
#[derive(Debug)]
struct Spread {
    rule: RuleId,
    serves: Vec<RequirementId>,
    each_year: Amount,
    /// The first days of those years.
    starts: Vec<Date>,
}

/// The period that a question is about, and what it came to.
#[derive(Debug)]
pub(super) struct Standing<'a, D> {
    pub(super) period: GovernedPeriod<'a, D>,
    pub(super) evaluation: Evaluation<'a, D>,
    pub(super) person: Person<'a>,
    pub(super) begun: Begun,
    /// The last day on which an activity still counts; none where the rules set no end to it.
    pub(super) counts_until: Option<Date>,
}

/// Whether the first period has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begun {
    Yes,
    NotYet,
}

/// Goes from the first period of a record to the one that a date is about.
pub(super) fn standing<'a, D: Detail>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
) -> Result<Standing<'a, D>, CpdError> {
    let activities = in_order(record);
    let profiles = Profiles::default();
    let question = Question { pack, record, activities: &activities, on, profiles: &profiles };
    let Reached { period, inheritance, state } = question.reach::<D>()?;
    let end = period.days.end;
    match state {
        State::NotBegun => question.before_the_first(period, &inheritance),
        State::Open => question.state(period, Some(end), None, &inheritance),
        State::EndedShort => {
            let stage = question.open_stages(&period).pop().map(|stage| asks(stage.rule));
            let until = counts_until(period.rules.afterwards.as_slice(), end);
            question.state(period, until, stage, &inheritance)
        }
    }
}

/// The period that a date is about, before it is evaluated.
struct Reached<'a, D> {
    period: GovernedPeriod<'a, D>,
    inheritance: Inheritance,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    NotBegun,
    Open,
    EndedShort,
}

/// What a stage asks for instead of the period.
fn asks(rule: &AfterPeriod) -> (&RuleId, &[crate::pack::StageAmount]) {
    (&rule.id, rule.asks.as_slice())
}

fn overflow<D>(period: &GovernedPeriod<'_, D>) -> CpdError {
    CpdError::AmountOverflow { place: format!("the rule set {}", period.rules.id) }
}

/// What the record says was brought into its first period.
fn opening_balance<D>(period: &GovernedPeriod<'_, D>, record: &TeacherRecord) -> Vec<Brought> {
    let serves = period.rules.carry_over.first().map(|rule| match rule.serves.as_slice() {
        [] => vec![rule.requirement.clone()],
        serves => serves.to_vec(),
    });
    let brought = |amount| Brought { rule: None, serves: serves.unwrap_or_default(), amount, spread: false };
    record.opening_balance.map(brought).into_iter().collect()
}

/// The last day on which an activity still counts for a period; none where the rules set no end to it. Nothing counts
/// any more once it has lapsed.
fn counts_until(afterwards: &[AfterPeriod], period_end: Date) -> Option<Date> {
    let mut last = Some(period_end);
    for stage in afterwards.iter().take_while(|stage| stage.outcome != AfterOutcome::Lapsed) {
        last = last.and_then(|day| Some(day.next().last_of(stage.lasts?)));
    }
    last
}

impl Inheritance {
    /// Brings in the part of what was spread that belongs to the years that begin in a period.
    fn bring_spread<D>(&mut self, period: &GovernedPeriod<'_, D>) -> Result<(), Overflow> {
        let Some(spread) = &self.spread else { return Ok(()) };
        let years = spread.starts.iter().filter(|start| period.days.contains(**start)).count();
        let amount = spread.each_year.times(Amount::whole(i64::try_from(years).unwrap_or(i64::MAX)))?;
        let (rule, serves) = (Some(spread.rule.clone()), spread.serves.clone());
        self.brought.push(Brought { rule, serves, amount, spread: true });
        Ok(())
    }
}

#[derive(Debug, Clone, Copy)]
struct Question<'q, 'a> {
    pack: &'a Pack,
    record: &'a TeacherRecord,
    /// In order.
    activities: &'q [&'a Activity],
    on: Date,
    profiles: &'q Profiles<'a>,
}

impl<'q, 'a> Question<'q, 'a> {
    /// Goes on until a period contains the date, or ended short before it and is not settled.
    fn reach<D: Detail>(self) -> Result<Reached<'a, D>, CpdError> {
        let (pack, record, on) = (self.pack, self.record, self.on);
        let mut period = period::first::<D>(pack, record)?;
        let mut inheritance =
            Inheritance { brought: opening_balance(&period, record), ..Inheritance::default() };
        if on < period.days.start {
            period::extend(&mut period, pack, record, on);
            return Ok(Reached { period, inheritance, state: State::NotBegun });
        }
        loop {
            period::extend(&mut period, pack, record, on);
            let end = period.days.end;
            if on <= end {
                return Ok(Reached { period, inheritance, state: State::Open });
            }
            if !self.settles(&period.without_notes(), &mut inheritance)? {
                return Ok(Reached { period, inheritance, state: State::EndedShort });
            }
            period = period::following(pack, record, period.number.saturating_add(1), end)?;
            inheritance.bring_spread(&period).map_err(|_| overflow(&period))?;
        }
    }

    /// Evaluates a period with what is known on the date of the question.
    fn evaluate<D: Detail>(
        self,
        period: &GovernedPeriod<'a, D>,
        activities: &[&'a Activity],
        counts_until: Date,
        stage: Stage<'_>,
        inheritance: &Inheritance,
    ) -> Result<Evaluation<'a, D>, CpdError> {
        let facts = Facts {
            person: self.person(period),
            all: self.activities,
            activities,
            cutoff: Cutoff { on: self.on, counts_until, used: &inheritance.used },
            brought: &inheritance.brought,
            stage,
            profiles: self.profiles,
        };
        evaluate(period, facts)
    }

    /// Whether a period that is over is settled, so that the next one is the one to look at: it was complete or
    /// released, it was completed in a stage afterwards, it is not judged, or the rules say nothing of what follows.
    fn settles(
        self,
        period: &GovernedPeriod<'a, Unwanted>,
        inheritance: &mut Inheritance,
    ) -> Result<bool, CpdError> {
        let end = period.days.end;
        let at_end = self.evaluate(period, self.between(period.days.start, end), end, None, inheritance)?;
        if let Some((transition, rules)) = period.ended_early {
            inheritance.brought.clear();
            if let TransitionKind::Spread { years, serves } = &transition.how {
                let all = at_end.hours.slots.iter().map(|slot| slot.placed);
                let each_year = Amount::sum(all)
                    .and_then(|sum| sum.over(Amount::whole((*years).into())))
                    .map_err(|_| overflow(period))?;
                let from = rules.from.unwrap_or(end);
                let starts = (0..*years).map(|year| from.plus(Duration::years(year))).collect();
                let (rule, serves) = (transition.id.clone(), serves.clone());
                inheritance.spread = Some(Spread { rule, serves, each_year, starts });
            }
            return Ok(true);
        }
        let complete = at_end.is_complete();
        let released = by_release(period, self.person(period)).is_some();
        if complete || released || period.rules.afterwards.is_empty() {
            inheritance.brought = if complete { at_end.carried.passed_on } else { Vec::new() };
            return Ok(true);
        }
        for stage in self.open_stages(period) {
            let last = stage.until.unwrap_or(Date::LAST);
            let activities = self.between(period.days.start, last);
            let late = self.evaluate(period, activities, last, Some(asks(stage.rule)), inheritance)?;
            if late.is_complete() {
                let used = used_late(period, &at_end, &late).map_err(|_| overflow(period))?;
                inheritance.used.extend(used);
                inheritance.brought.clear();
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The stages after a period that have begun, up to the one in which it lapses: what lapsed, or outlasted every
    /// stage, stays with what was asked at last.
    fn open_stages<D>(self, period: &GovernedPeriod<'a, D>) -> Vec<outcome::Stage<'a>> {
        let mut start = period.days.end.next();
        let open = |stage: &outcome::Stage<'a>| {
            let begun = start <= self.on && stage.rule.outcome != AfterOutcome::Lapsed;
            start = stage.until.map_or(start, Date::next);
            begun
        };
        stages(period.rules, period.days.end).into_iter().take_while(open).collect()
    }

    /// The activities whose last day lies between two days.
    fn between(self, start: Date, end: Date) -> &'q [&'a Activity] {
        let from = self.activities.partition_point(|activity| activity.held() < start);
        let until = self.activities.partition_point(|activity| activity.held() <= end);
        self.activities.get(from..until).unwrap_or_default()
    }

    fn person<D>(self, period: &GovernedPeriod<'_, D>) -> Person<'a> {
        Person { pack: self.pack, record: self.record, span: period.days, on: self.on }
    }

    /// `counts_until` is the last day that counts for the period; none where the rules set no end to it.
    fn state<D: Detail>(
        self,
        period: GovernedPeriod<'a, D>,
        counts_until: Option<Date>,
        stage: Stage<'_>,
        inheritance: &Inheritance,
    ) -> Result<Standing<'a, D>, CpdError> {
        let last = counts_until.unwrap_or(Date::LAST);
        // A statement also says why an activity of another time does not count.
        let activities = if D::WANTED { self.activities } else { self.between(period.days.start, last) };
        let evaluation = self.evaluate(&period, activities, last, stage, inheritance)?;
        let person = self.person(&period);
        Ok(Standing { period, evaluation, person, begun: Begun::Yes, counts_until })
    }

    /// Before the first period there is nothing to state, unless the record begins with a renewal: then there was an
    /// earlier period, of which the record says nothing.
    fn before_the_first<D: Detail>(
        self,
        period: GovernedPeriod<'a, D>,
        inheritance: &Inheritance,
    ) -> Result<Standing<'a, D>, CpdError> {
        let (start, end) = (period.days.start, period.days.end);
        let licence = period::governing(period.rules, self.record);
        if licence.is_some_and(|(_, licence)| licence.renewed.is_some() && licence.issued <= self.on) {
            return Err(CpdError::InvalidArgument {
                name: "on".to_owned(),
                found: self.on.to_string(),
                expected: format!(
                    "expected a date from {start} on, because the record begins with a renewal"
                ),
            });
        }
        let evaluation = self.evaluate(&period, self.activities, end, None, inheritance)?;
        let person = self.person(&period);
        Ok(Standing { period, evaluation, person, begun: Begun::NotYet, counts_until: Some(end) })
    }
}

/// What a period that had ended short has used of each activity after its end: of each in turn as much as some
/// requirement still lacked.
fn used_late(
    period: &GovernedPeriod<'_, Unwanted>,
    at_end: &Evaluation<'_, Unwanted>,
    late: &Evaluation<'_, Unwanted>,
) -> Result<Vec<Used>, Overflow> {
    let lines =
        || late.asked.iter().enumerate().filter(|(_, line)| matches!(line.rule.counts, Counts::Credit {}));
    let mut missing = Vec::new();
    for (number, line) in lines() {
        // What the stage asks for, less what was there at the end.
        let there = at_end.asked.get(number).map_or(Amount::ZERO, |line| line.counted);
        missing.push(there.short_of(line.required)?);
    }
    let mut all = Vec::new();
    for (position, award) in late.awards.iter().enumerate() {
        if award.activity.held() <= period.days.end {
            continue;
        }
        let mut amount = Amount::ZERO;
        for ((_, line), short) in lines().zip(missing.iter_mut()) {
            let serving = late.hours.of(position).iter().filter(|slot| serves(line, slot, period.days));
            let counted = Amount::sum(serving.map(|slot| slot.placed))?;
            amount = amount.max(counted.min(*short));
            *short = counted.short_of(*short)?;
        }
        if amount.is_positive() {
            let (activity, period_end) = (award.activity.id.clone(), period.days.end);
            all.push(Used { activity, period_end, amount });
        }
    }
    Ok(all)
}
