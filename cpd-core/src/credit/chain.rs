//! From a record's first period to the one that the question is about.

use super::award::{Cutoff, Used, in_order};
use super::evaluate::{Evaluation, evaluate};
use super::history::Person;
use super::outcome::{by_credit, by_release, counts_until, next_dates};
use super::period::{self, GovernedPeriod};
use super::statement::{CarryOverLine, NextDate, NextDateKind, PeriodLine, Statement};
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::decision::{Outcome, Reason};
use crate::error::CpdError;
use crate::pack::Pack;
use crate::person::TeacherRecord;

/// What a settled period leaves to the next one.
#[derive(Debug, Default)]
struct Inheritance {
    brought_in: Option<Amount>,
    used: Vec<Used>,
}

pub(super) fn statement(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Statement, CpdError> {
    let activities = in_order(record);
    let question = Question { pack, record, activities: &activities, on };
    let mut inheritance = Inheritance { brought_in: record.opening_balance, ..Inheritance::default() };
    let mut current = period::first(pack, record)?;
    if on < current.days.start {
        return question.before_the_first(current);
    }
    loop {
        period::extend(&mut current, record, on);
        let end = current.days.end;
        if on <= end {
            return question.state(current, Some(end), &inheritance);
        }
        if !question.settles(&current, &mut inheritance)? {
            let until = counts_until(current.rules, end);
            return question.state(current, until, &inheritance);
        }
        current = period::following(pack, record, current.number.saturating_add(1), end)?;
    }
}

#[derive(Debug, Clone, Copy)]
struct Question<'q, 'a> {
    pack: &'a Pack,
    record: &'a TeacherRecord,
    /// In order.
    activities: &'q [&'a Activity],
    on: Date,
}

impl<'q, 'a> Question<'q, 'a> {
    /// Evaluates a period with what is known on the date of the question.
    fn evaluate(
        self,
        period: &GovernedPeriod<'a>,
        activities: &[&'a Activity],
        counts_until: Date,
        inheritance: &Inheritance,
    ) -> Result<Evaluation<'a>, CpdError> {
        let cutoff = Cutoff { on: self.on, counts_until, used: &inheritance.used };
        let brought_in = inheritance.brought_in.unwrap_or(Amount::ZERO);
        evaluate(self.person(period), activities, period, cutoff, brought_in)
    }

    /// Whether a period that is over is settled, so that the next one is the one to look at: it was complete or
    /// released, it was completed in a stage afterwards, or the rules say nothing of what follows.
    fn settles(self, period: &GovernedPeriod<'a>, inheritance: &mut Inheritance) -> Result<bool, CpdError> {
        let end = period.days.end;
        let at_end = self.evaluate(period, self.between(period.days.start, end), end, inheritance)?;
        let complete = at_end.is_complete();
        let released = by_release(period, self.person(period)).is_some();
        if complete || released || period.rules.afterwards.is_empty() {
            inheritance.brought_in = complete.then_some(at_end.carry_over.carried_out);
            return Ok(true);
        }
        let last = counts_until(period.rules, end).unwrap_or(Date::LAST);
        let late = self.evaluate(period, self.between(period.days.start, last), last, inheritance)?;
        if !late.is_complete() {
            return Ok(false);
        }
        let used = used_late(period, &at_end, &late)
            .map_err(|_| CpdError::AmountOverflow { place: format!("the rule set {}", period.rules.id) })?;
        inheritance.used.extend(used);
        inheritance.brought_in = None;
        Ok(true)
    }

    /// The activities whose last day lies between two days.
    fn between(self, start: Date, end: Date) -> &'q [&'a Activity] {
        let from = self.activities.partition_point(|activity| activity.held() < start);
        let until = self.activities.partition_point(|activity| activity.held() <= end);
        self.activities.get(from..until).unwrap_or_default()
    }

    fn person(self, period: &GovernedPeriod<'_>) -> Person<'a> {
        Person { pack: self.pack, record: self.record, period: period.days, on: self.on }
    }

    /// `counts_until` is the last day that counts for the period; none where the rules set no end to it.
    fn state(
        self,
        period: GovernedPeriod<'a>,
        counts_until: Option<Date>,
        inheritance: &Inheritance,
    ) -> Result<Statement, CpdError> {
        let last = counts_until.unwrap_or(Date::LAST);
        let evaluation = self.evaluate(&period, self.activities, last, inheritance)?;
        let (outcome, reasons) = match by_release(&period, self.person(&period)) {
            Some((outcome, reason)) => (outcome, vec![reason]),
            None => by_credit(&period, &evaluation, self.on),
        };
        let next_dates = next_dates(&period, self.on);
        Ok(self.assemble(period, evaluation, outcome, reasons, counts_until, next_dates))
    }

    /// Before the first period there is nothing to state, unless the record begins with a renewal: then there was an
    /// earlier period, of which the record says nothing.
    fn before_the_first(self, period: GovernedPeriod<'a>) -> Result<Statement, CpdError> {
        let (start, end) = (period.days.start, period.days.end);
        if self.record.licences.iter().any(|licence| licence.renewed.is_some() && licence.issued <= self.on) {
            return Err(CpdError::InvalidArgument {
                name: "on".to_owned(),
                found: self.on.to_string(),
                expected: format!(
                    "expected a date from {start} on, because the record begins with a renewal"
                ),
            });
        }
        let evaluation = self.evaluate(&period, self.activities, end, &Inheritance::default())?;
        let reasons = vec![Reason::PeriodBegins { start }];
        let next_dates = vec![NextDate { date: start, what: NextDateKind::PeriodBegins }];
        Ok(self.assemble(period, evaluation, Outcome::NotYetBegun, reasons, Some(end), next_dates))
    }

    fn assemble(
        self,
        period: GovernedPeriod<'a>,
        mut evaluation: Evaluation<'a>,
        outcome: Outcome,
        reasons: Vec<Reason>,
        counts_until: Option<Date>,
        next_dates: Vec<NextDate>,
    ) -> Statement {
        let nothing =
            CarryOverLine { brought_in: Amount::ZERO, carried_out: Amount::ZERO, reasons: Vec::new() };
        Statement {
            pack: self.pack.id.clone(),
            pack_version: self.pack.version.clone(),
            rule_set: period.rules.id.clone(),
            person: self.record.person.clone(),
            on: self.on,
            period: PeriodLine {
                number: period.number,
                start: period.days.start,
                end: period.days.end,
                counts_until,
                reasons: period.reasons,
            },
            unit: period.rules.unit.clone(),
            outcome,
            reasons,
            requirements: std::mem::take(&mut evaluation.requirements),
            carry_over: std::mem::replace(&mut evaluation.carry_over, nothing),
            activities: evaluation.activity_lines(period.rules),
            next_dates,
        }
    }
}

/// What a period that had ended short has used of each activity after its end: of each in turn as much as some
/// requirement still lacked.
fn used_late(
    period: &GovernedPeriod<'_>,
    at_end: &Evaluation<'_>,
    late: &Evaluation<'_>,
) -> Result<Vec<Used>, Overflow> {
    let mut missing: Vec<Amount> = at_end.requirements.iter().map(|line| line.short).collect();
    let mut all = Vec::new();
    for award in late.awards.iter().filter(|award| award.activity.held() > period.days.end) {
        let mut amount = Amount::ZERO;
        for (short, requirement) in missing.iter_mut().zip(&period.rules.requirements) {
            if award.serves(requirement) {
                amount = amount.max(award.counted.min(*short));
                *short = award.counted.short_of(*short)?;
            }
        }
        if amount.is_positive() {
            let (activity, period_end) = (award.activity.id.clone(), period.days.end);
            all.push(Used { activity, period_end, amount });
        }
    }
    Ok(all)
}
