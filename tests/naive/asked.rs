//! What is asked of a person in a period.

use cpd_core::{
    AfterPeriod, Amount, Counts, Date, GrantEffect, Period, RequiredPer, Requirement, RequirementId,
};

use super::calc::{ZERO, add, left, sum, years_of};
use super::period::Governed;
use super::person::Who;

/// A requirement and what it asks for.
#[derive(Clone)]
pub(crate) struct Asked<'a> {
    pub(crate) rule: &'a Requirement,
    pub(crate) asked: bool,
    pub(crate) required: Amount,
    /// The spans that it is asked in, with what it asks for in each: the period, or the years of it.
    pub(crate) spans: Vec<(Period, Amount)>,
    /// For what is not credit: what counts towards it.
    pub(crate) counted: Amount,
}

impl Asked<'_> {
    /// Whether what was held on a day can count towards it in one of its spans. What is late belongs to the period.
    pub(crate) fn in_time(&self, span: Period, day: Date) -> bool {
        let early = self.rule.window.is_some_and(|window| day < span.end.next().minus(window));
        let late = day > span.end && self.rule.per != RequiredPer::Period;
        span.start <= day && !early && !late
    }

    pub(crate) fn is_credit(&self) -> bool {
        matches!(self.rule.counts, Counts::Credit {})
    }
}

pub(crate) fn asked<'a>(who: Who<'a>, period: &Governed<'a>, stage: Option<&AfterPeriod>) -> Vec<Asked<'a>> {
    let mut all: Vec<Asked<'a>> = Vec::new();
    for rule in &period.rules.requirements {
        let spans: Vec<Period> = match rule.per {
            RequiredPer::Period => vec![period.days],
            RequiredPer::Year => years_of(period.days),
            RequiredPer::SchoolYear => {
                let years = who.pack.school_years.as_ref().unwrap().years_beginning_in(period.days);
                years
                    .iter()
                    .map(|year| Period { start: year.start, end: year.end.min(period.days.end) })
                    .collect()
            }
        };
        let mut line = Asked { rule, asked: false, required: ZERO, spans: Vec::new(), counted: ZERO };
        for span in spans {
            let here = Who { span, ..who };
            let waived = period.grants.iter().any(|(_, grant)| {
                matches!(&grant.effect, GrantEffect::Waives { requirement: Some(id) } if *id == rule.id)
            });
            if rule.when.as_ref().is_some_and(|when| !here.fits(when)) {
                line.spans.push((span, ZERO));
                continue;
            }
            line.asked = true;
            let amount = if waived { ZERO } else { amount(here, period, rule, &all) };
            line.spans.push((span, amount));
            if let Counts::Measured { measure } = &rule.counts {
                let value = here.measure(measure);
                let useful = if rule.per == RequiredPer::Period { value } else { value.min(amount) };
                line.counted = add(line.counted, useful);
            }
        }
        line.required = sum(line.spans.iter().map(|(_, amount)| *amount));
        for ask in stage.into_iter().flat_map(|stage| &stage.asks) {
            if ask.requirement == rule.id && line.asked {
                let so_far = line.required;
                let own = |id: &RequirementId| if *id == rule.id { so_far } else { settled(&all, id) };
                line.required = who.quantity(&ask.amount, &own);
                if rule.per == RequiredPer::Period {
                    line.spans = vec![(period.days, line.required)];
                }
            }
        }
        all.push(line);
    }
    all
}

/// What an earlier requirement asks for.
fn settled(before: &[Asked<'_>], id: &RequirementId) -> Amount {
    before.iter().find(|line| line.rule.id == *id).map_or(ZERO, |line| line.required)
}

fn amount(who: Who<'_>, period: &Governed<'_>, rule: &Requirement, before: &[Asked<'_>]) -> Amount {
    let settled = |id: &RequirementId| settled(before, id);
    let mut amount = who.quantity(&rule.amount, &settled);
    for fitting in &period.rules.adjustments {
        if fitting.requirement == rule.id && fitting.when.as_ref().is_none_or(|when| who.fits(when)) {
            let own = |id: &RequirementId| if *id == rule.id { amount } else { settled(id) };
            amount = who.quantity(&fitting.amount, &own);
        }
    }
    for (grant, by) in &period.grants {
        if let GrantEffect::Reduces { requirement } = &by.effect
            && *requirement == rule.id
        {
            amount = left(amount, grant.reduced_by.unwrap());
        }
    }
    amount
}
