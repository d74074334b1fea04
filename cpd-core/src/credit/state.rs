//! From the standing of a person to what is said of it: a [`Statement`], or a [`Summary`].

use super::chain::{Begun, Standing, standing};
use super::detail::{Detail, Unwanted};
use super::evaluate::{Evaluation, alternative};
use super::history::Person;
use super::hours::{Slot, placed_on, serves};
use super::outcome::{by_credit, by_release, next_dates};
use super::requirement::Asked;
use super::statement::{
    ActivityLine, CarryOverLine, CountedThing, NextDate, NextDateKind, PeriodLine, RequirementLine,
    RequirementSummary, Statement, Summary,
};
use crate::amount::{Amount, Overflow};
use crate::calendar::{Date, Period};
use crate::decision::{Outcome, Reason};
use crate::error::CpdError;
use crate::id::{CategoryId, RequirementId};
use crate::order::sorted_by;
use crate::pack::{Counts, Pack, RuleSet};
use crate::person::TeacherRecord;

/// The full statement of a record that fits the pack.
pub(crate) fn statement(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Statement, CpdError> {
    let standing: Standing<'_, Vec<Reason>> = standing(pack, record, on)?;
    let (outcome, reasons) = outcome(&standing);
    let next_dates = match standing.begun {
        Begun::Yes => next_dates(&standing.period, on),
        Begun::NotYet => {
            vec![NextDate { date: standing.period.days.start, what: NextDateKind::PeriodBegins }]
        }
    };
    let Standing { period, mut evaluation, counts_until, .. } = standing;
    let carried_out = carried_out(&evaluation).map_err(|_| overflow())?;
    let activities = activity_lines(&mut evaluation).map_err(|_| overflow())?;
    let requirements = evaluation.asked.into_iter().map(|line| RequirementLine {
        id: line.rule.id.clone(),
        counts: counted_thing(&line.rule.counts),
        alternative: alternative(period.rules, &line.rule.id).map(|rule| rule.id.clone()),
        required: line.required,
        counted: line.counted,
        short: line.short,
        reasons: line.detail,
    });
    Ok(Statement {
        pack: pack.id.clone(),
        pack_version: pack.version.clone(),
        rule_set: period.rules.id.clone(),
        person: record.person.clone(),
        on,
        period: PeriodLine {
            number: period.number,
            start: period.days.start,
            end: period.days.end,
            counts_until,
            reasons: period.detail,
        },
        unit: period.rules.unit.clone(),
        outcome,
        reasons,
        requirements: requirements.collect(),
        carry_over: CarryOverLine {
            brought_in: evaluation.carried.brought_in,
            carried_out,
            reasons: evaluation.carried.detail,
        },
        activities,
        next_dates,
    })
}

/// What a period came to, for questions beyond it.
#[derive(Debug)]
pub(crate) struct Judged<'a> {
    pub(crate) rules: &'a RuleSet,
    /// The person in the period; of one that is over, up to the date of the question.
    pub(crate) person: Person<'a>,
    pub(crate) outcome: Outcome,
    /// What counts in the period, with what was carried in.
    pub(crate) counted: Amount,
    /// What each requirement asks for.
    pub(crate) required: Vec<(&'a RequirementId, Amount)>,
}

/// What the period that a date is about came to.
pub(crate) fn judged<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
) -> Result<Judged<'a>, CpdError> {
    let standing: Standing<'_, Unwanted> = standing(pack, record, on)?;
    let (outcome, _) = outcome(&standing);
    let Standing { period, evaluation, .. } = standing;
    let placed = evaluation.hours.slots.iter().map(|slot| slot.placed);
    let counted = Amount::sum(placed.chain([evaluation.carried.brought_in])).map_err(|_| overflow())?;
    let span = Period { start: period.days.start, end: period.days.end.max(on) };
    let required = evaluation.asked.iter().map(|line| (&line.rule.id, line.required)).collect();
    let person = Person { pack, record, span, on };
    Ok(Judged { rules: period.rules, person, outcome, counted, required })
}

/// What a record comes to, without reasons. It is the same evaluation as that of the statement.
pub(crate) fn summary(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Summary, CpdError> {
    let standing: Standing<'_, Unwanted> = standing(pack, record, on)?;
    let (outcome, _) = outcome(&standing);
    let requirements = standing.evaluation.asked.iter().map(|line| RequirementSummary {
        id: line.rule.id.clone(),
        required: line.required,
        counted: line.counted,
        short: line.short,
    });
    Ok(Summary {
        person: record.person.clone(),
        rule_set: standing.period.rules.id.clone(),
        start: standing.period.days.start,
        end: standing.period.days.end,
        outcome,
        requirements: requirements.collect(),
        carried_out: carried_out(&standing.evaluation).map_err(|_| overflow())?,
    })
}

fn overflow() -> CpdError {
    CpdError::AmountOverflow { place: "the activities together".to_owned() }
}

/// The outcome of a standing, with its reasons.
pub(super) fn outcome<D: Detail>(standing: &Standing<'_, D>) -> (Outcome, D) {
    let mut reasons = D::default();
    if standing.begun == Begun::NotYet {
        reasons.note(|| Reason::PeriodBegins { start: standing.period.days.start });
        return (Outcome::NotYetBegun, reasons);
    }
    match by_release(&standing.period, standing.person) {
        Some((outcome, reason)) => {
            reasons.note(|| reason);
            (outcome, reasons)
        }
        None => by_credit(&standing.period, &standing.evaluation, standing.person.on),
    }
}

fn carried_out<D>(evaluation: &Evaluation<'_, D>) -> Result<Amount, Overflow> {
    Amount::sum(evaluation.carried.passed_on.iter().map(|brought| brought.amount))
}

pub(super) fn counted_thing(counts: &Counts) -> CountedThing {
    match counts {
        Counts::Credit {} => CountedThing::Credit,
        Counts::Activities {} => CountedThing::Activities,
        Counts::Categories { .. } => CountedThing::Categories,
        Counts::Measured { .. } => CountedThing::Measure,
    }
}

/// The lines of the activities, which take the reasons over from the awards.
fn activity_lines(evaluation: &mut Evaluation<'_, Vec<Reason>>) -> Result<Vec<ActivityLine>, Overflow> {
    let awards = std::mem::take(&mut evaluation.awards);
    let lines = awards.into_iter().enumerate().map(|(position, award)| {
        let slots = evaluation.hours.of(position);
        Ok(ActivityLine {
            id: award.activity.id.clone(),
            title: award.activity.title.clone(),
            held: award.activity.held(),
            awarded: award.awarded,
            counted: placed_on(slots)?,
            categories: categories(slots),
            requirements: served(evaluation, slots),
            reasons: award.detail,
        })
    });
    lines.collect()
}

/// The categories that an activity counts in; where nothing of it counts, those that it belongs to.
fn categories(slots: &[Slot<'_>]) -> Vec<CategoryId> {
    let counts = slots.iter().any(|slot| slot.placed.is_positive());
    let counting = slots.iter().filter(|slot| slot.placed.is_positive() || !counts);
    let all = counting.flat_map(|slot| slot.route.categories.iter().map(|id| (*id).clone()));
    let all: Vec<CategoryId> = all.collect();
    if all.len() < 2 {
        return all;
    }
    let mut all = sorted_by(all, CategoryId::cmp);
    all.dedup();
    all
}

/// The requirements that an activity counts towards.
fn served(evaluation: &Evaluation<'_, Vec<Reason>>, slots: &[Slot<'_>]) -> Vec<RequirementId> {
    let mut placed = slots.iter().filter(|slot| slot.placed.is_positive()).peekable();
    if placed.peek().is_none() {
        return Vec::new();
    }
    let serve =
        |line: &Asked<'_, Vec<Reason>>| placed.clone().any(|slot| serves(line, slot, evaluation.days));
    let lines = evaluation.asked.iter().filter(|line| line.asked && serve(line));
    lines.map(|line| line.rule.id.clone()).collect()
}
