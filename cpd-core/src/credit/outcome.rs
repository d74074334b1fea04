//! The name of the result, its reasons, and the dates to know.

use super::carry_over;
use super::detail::Detail;
use super::evaluate::{Evaluation, alternative};
use super::history::Person;
use super::period::{GovernedPeriod, grant_window};
use super::requirement::Asked;
use super::statement::{NextDate, NextDateKind};
use crate::calendar::{Date, Period};
use crate::decision::{Outcome, Reason};
use crate::order::sorted_by_key;
use crate::pack::{AfterOutcome, AfterPeriod, GrantEffect, ReleaseOutcome, RuleSet};

/// The outcome where the person's own facts decide it, whatever was earned.
pub(super) fn by_release<D>(period: &GovernedPeriod<'_, D>, person: Person<'_>) -> Option<(Outcome, Reason)> {
    let waived =
        period.grants.iter().find(|(_, rule)| rule.effect == GrantEffect::Waives { requirement: None });
    if let Some((_, rule)) = waived {
        return Some((Outcome::Waived, Reason::Released { rule: rule.id.clone() }));
    }
    let release = period.rules.releases.iter().find(|release| person.fits(&release.when))?;
    let rule = release.id.clone();
    Some(match release.outcome {
        ReleaseOutcome::Exempt => (Outcome::Exempt, Reason::Released { rule }),
        ReleaseOutcome::Waived => (Outcome::Waived, Reason::Released { rule }),
        ReleaseOutcome::Inactive => (Outcome::Inactive, Reason::Released { rule }),
        ReleaseOutcome::DeemedMet => (Outcome::DeemedMet, Reason::MetByFact { rule }),
    })
}

/// A stage after a period, and its last day; a stage without end has no last day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage<'a> {
    pub(super) rule: &'a AfterPeriod,
    pub(super) until: Option<Date>,
}

/// The stages after a period, in order.
pub(super) fn stages<'a>(rules: &'a RuleSet, period_end: Date) -> Vec<Stage<'a>> {
    let mut start = period_end.next();
    let stage = |rule: &'a AfterPeriod| {
        let until = rule.lasts.map(|length| start.last_of(length));
        start = until.map_or(start, Date::next);
        Stage { rule, until }
    };
    rules.afterwards.iter().map(stage).collect()
}

/// What the statement says of a period that is not released, and why.
pub(super) fn by_credit<D: Detail>(
    period: &GovernedPeriod<'_, D>,
    evaluation: &Evaluation<'_, D>,
    on: Date,
) -> (Outcome, D) {
    let mut reasons = D::default();
    for line in evaluation.asked.iter().filter(|line| line.asked) {
        if alternative(period.rules, &line.rule.id).is_none() {
            reasons.note(|| requirement_reason(line));
        }
    }
    for rule in &period.rules.alternatives {
        let (met, needed) = (evaluation.met(rule), evaluation.needed(rule));
        let id = || rule.id.clone();
        reasons.note(|| match met >= needed {
            true => Reason::AlternativeMet { rule: id(), met, needed },
            false => Reason::AlternativeShort { rule: id(), met, needed },
        });
    }
    if evaluation.is_complete() {
        return (Outcome::Met, reasons);
    }
    let end = period.days.end;
    if on <= end {
        let days_left = u32::try_from(on.days_until(end)).unwrap_or(u32::MAX);
        reasons.note(|| Reason::PeriodOpen { until: end, days_left });
        return (Outcome::Short, reasons);
    }
    reasons.note(|| Reason::PeriodEnded { ended: end });
    let stages = stages(period.rules, end);
    let outcome = match (current(&stages, on), stages.last()) {
        (Some(stage), _) => {
            reasons.note(|| {
                let rule = stage.rule.id.clone();
                match (stage.until, stage.rule.outcome) {
                    (Some(until), _) => Reason::TimeAfterPeriod { rule, until },
                    (None, AfterOutcome::Lapsed) => Reason::NoTimeLeft { rule },
                    (None, _) => Reason::StageAfterPeriod { rule },
                }
            });
            match stage.rule.outcome {
                AfterOutcome::Grace => Outcome::Grace,
                AfterOutcome::Conditional => Outcome::Conditional,
                AfterOutcome::Inactive => Outcome::Inactive,
                AfterOutcome::Lapsed => Outcome::Lapsed,
            }
        }
        (None, Some(last)) => {
            // The rules name no standing for what follows their last stage.
            reasons.note(|| Reason::NoTimeLeft { rule: last.rule.id.clone() });
            Outcome::Short
        }
        (None, None) => Outcome::Short,
    };
    (outcome, reasons)
}

/// The stage that a day lies in.
fn current<'s, 'a>(stages: &'s [Stage<'a>], on: Date) -> Option<&'s Stage<'a>> {
    stages.iter().find(|stage| stage.until.is_none_or(|until| on <= until))
}

/// Whether a requirement is met.
pub(super) fn requirement_reason<D>(line: &Asked<'_, D>) -> Reason {
    let (requirement, required, counted) = (line.rule.id.clone(), line.required, line.counted);
    if line.short.is_zero() {
        Reason::RequirementMet { requirement, required, counted }
    } else {
        Reason::RequirementShort { requirement, required, counted, short: line.short }
    }
}

/// The dates from the date of the question on, in order.
pub(super) fn next_dates<D>(period: &GovernedPeriod<'_, D>, on: Date) -> Vec<NextDate> {
    use NextDateKind::{
        CarryOverWindowOpens, GrantWindowOpens, PeriodEnds, RecordsKeptUntil, TimeAfterPeriodEnds,
    };
    let (rules, days) = (period.rules, period.days);
    let mut dates = vec![(days.end, PeriodEnds)];
    for rule in rules.carry_over.iter().filter(|rule| rule.window.is_some()) {
        dates.push((carry_over::window(rule, days).start, CarryOverWindowOpens));
    }
    let windows = rules.grants.iter().filter_map(|rule| grant_window(rule, days));
    dates.extend(windows.map(|window: Period| (window.start, GrantWindowOpens)));
    if days.end < on {
        dates.extend(
            stages(rules, days.end).iter().filter_map(|stage| Some((stage.until?, TimeAfterPeriodEnds))),
        );
    }
    if let Some(rule) = &rules.retention {
        dates.push((days.extended(rule.after_period).end, RecordsKeptUntil));
    }
    dates.retain(|(date, _)| *date >= on);
    let mut dates = sorted_by_key(dates, |date| *date);
    dates.dedup();
    dates.into_iter().map(|(date, what)| NextDate { date, what }).collect()
}
