//! From a record's first period to the one that the question is about.

use super::award::Cutoff;
use super::evaluate::{Evaluation, evaluate};
use super::history::Person;
use super::outcome::{by_credit, by_release, next_dates, stages};
use super::period::{self, GovernedPeriod};
use super::statement::{CarryOverLine, NextDate, NextDateKind, PeriodLine, Statement};
use crate::amount::Amount;
use crate::calendar::Date;
use crate::decision::{Outcome, Reason};
use crate::error::CpdError;
use crate::id::ActivityId;
use crate::order::sorted_by_key;
use crate::pack::Pack;
use crate::person::TeacherRecord;

/// What a settled period leaves to the next one.
#[derive(Debug, Default)]
struct Inheritance {
    brought_in: Option<Amount>,
    /// Activities that completed an earlier period after its end, and that period's last day.
    used: Vec<(ActivityId, Date)>,
}

pub(super) fn statement(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Statement, CpdError> {
    let question = Question { pack, record, on };
    let mut inheritance = Inheritance { brought_in: record.opening_balance, ..Inheritance::default() };
    let mut current = period::first(pack, record)?;
    if on < current.days.start {
        return question.not_yet_begun(current);
    }
    loop {
        period::extend(&mut current, record, on);
        if on <= current.days.end {
            let evaluation = question.evaluate(&current, on, on, &inheritance)?;
            return Ok(question.state(current, evaluation, on));
        }
        match question.settle(&current, &mut inheritance)? {
            Settled::Yes => {
                current =
                    period::following(pack, record, current.number.saturating_add(1), current.days.end)?;
            }
            Settled::No { counts_until, evaluation } => {
                return Ok(question.state(current, evaluation, counts_until));
            }
        }
    }
}

/// Whether a period that is over is settled, so that the next one is the one to look at.
enum Settled<'a> {
    Yes,
    No { counts_until: Date, evaluation: Evaluation<'a> },
}

#[derive(Debug, Clone, Copy)]
struct Question<'a> {
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
}

impl<'a> Question<'a> {
    fn evaluate(
        self,
        period: &GovernedPeriod<'a>,
        on: Date,
        counts_until: Date,
        inheritance: &Inheritance,
    ) -> Result<Evaluation<'a>, CpdError> {
        let counts_until = counts_until.max(period.days.end);
        let cutoff = Cutoff { on, counts_until, used: &inheritance.used };
        evaluate(self.pack, self.record, period, cutoff, inheritance.brought_in.unwrap_or(Amount::ZERO))
    }

    /// Looks at a period that is over. It is settled if it was complete or released at its end, if it was completed
    /// in a stage afterwards, or if the rules say nothing of what follows.
    fn settle(
        self,
        period: &GovernedPeriod<'a>,
        inheritance: &mut Inheritance,
    ) -> Result<Settled<'a>, CpdError> {
        let end = period.days.end;
        let at_end = self.evaluate(period, end, end, inheritance)?;
        let released = by_release(period, self.person(period, end)).is_some();
        let complete = at_end.is_complete();
        if complete || released || period.rules.afterwards.is_empty() {
            inheritance.brought_in = complete.then_some(at_end.carry_over.carried_out);
            return Ok(Settled::Yes);
        }
        let stages = stages(period.rules, end);
        let last = stages.last().map_or(end, |stage| stage.until.unwrap_or(self.on)).min(self.on);
        // The first day on which the period was complete settles it; later activities are the next period's.
        let mut late: Vec<_> =
            self.record.activities.iter().map(|activity| (activity.held(), &activity.id)).collect();
        late.retain(|(held, _)| *held > end && *held <= last);
        let late = sorted_by_key(late, |activity| *activity);
        for (held, _) in &late {
            let evaluation = self.evaluate(period, *held, *held, inheritance)?;
            if evaluation.is_complete() {
                let counted = evaluation.awards.iter().filter(|award| award.counted.is_positive());
                let after_end = counted.filter(|award| award.activity.held() > end);
                inheritance.used.extend(after_end.map(|award| (award.activity.id.clone(), end)));
                inheritance.brought_in = None;
                return Ok(Settled::Yes);
            }
        }
        let evaluation = self.evaluate(period, self.on, last, inheritance)?;
        Ok(Settled::No {
            counts_until: stages.last().and_then(|stage| stage.until).unwrap_or(self.on),
            evaluation,
        })
    }

    fn person(self, period: &GovernedPeriod<'_>, on: Date) -> Person<'a> {
        Person { pack: self.pack, record: self.record, period: period.days, on }
    }

    fn state(self, period: GovernedPeriod<'a>, evaluation: Evaluation<'a>, counts_until: Date) -> Statement {
        let (outcome, mut reasons) = by_credit(&period, &evaluation, self.on);
        let (outcome, reasons) = match by_release(&period, self.person(&period, self.on)) {
            Some((outcome, reason)) => (outcome, vec![reason]),
            None => (outcome, std::mem::take(&mut reasons)),
        };
        let next_dates = next_dates(&period, self.on);
        let counts_until = counts_until.max(period.days.end);
        self.assemble(period, evaluation, outcome, reasons, counts_until, next_dates)
    }

    fn not_yet_begun(self, period: GovernedPeriod<'a>) -> Result<Statement, CpdError> {
        let start = period.days.start;
        let evaluation = self.evaluate(&period, self.on, self.on, &Inheritance::default())?;
        let (reasons, end) = (vec![Reason::PeriodBegins { start }], period.days.end);
        let next_dates = vec![NextDate { date: start, what: NextDateKind::PeriodBegins }];
        Ok(self.assemble(period, evaluation, Outcome::NotYetBegun, reasons, end, next_dates))
    }

    fn assemble(
        self,
        period: GovernedPeriod<'a>,
        mut evaluation: Evaluation<'a>,
        outcome: Outcome,
        reasons: Vec<Reason>,
        counts_until: Date,
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
