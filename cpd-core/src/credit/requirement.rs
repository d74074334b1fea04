//! What is asked of this person: each requirement's amount, fitted to their history.

use super::detail::Detail;
use super::history::Person;
use super::period::GovernedPeriod;
use super::profile::RuleBits;
use super::quantity::{chosen, measures, quantity};
use super::spans::{school_years, years};
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::decision::Reason;
use crate::id::{RequirementId, RuleId};
use crate::pack::{GrantEffect, Quantity, RequiredPer, Requirement, StageAmount, WorkedQuantity};

/// A requirement, what it asks for, and what counts towards it.
#[derive(Debug, Clone)]
pub(super) struct Asked<'a, D> {
    pub(super) rule: &'a Requirement,
    /// Its place among the requirements of the rules.
    pub(super) place: RuleBits,
    /// Whether it is asked of this person at all.
    pub(super) asked: bool,
    pub(super) required: Amount,
    /// The spans that it is asked in one by one, with what it asks for in each; none where it is asked of the period.
    pub(super) years: Vec<(Period, Amount)>,
    pub(super) counted: Amount,
    pub(super) short: Amount,
    pub(super) detail: D,
}

/// What the stage after a period that the person is in asks for instead.
pub(super) type Stage<'a> = Option<(&'a RuleId, &'a [StageAmount])>;

/// The requirements of a period in the order of the rules; nothing is counted yet.
pub(super) fn asked<'a, D: Detail>(
    period: &GovernedPeriod<'a, D>,
    person: Person<'a>,
    stage: Stage<'_>,
) -> Result<Vec<Asked<'a, D>>, Overflow> {
    let mut all: Vec<Asked<'a, D>> = Vec::with_capacity(period.rules.requirements.len());
    for (position, rule) in period.rules.requirements.iter().enumerate() {
        let spans = match rule.per {
            RequiredPer::Period => vec![person.span],
            RequiredPer::Year => years(person.span),
            RequiredPer::SchoolYear => school_years(person.pack.school_years.as_ref(), person.span),
        };
        let mut line = Asked {
            rule,
            place: RuleBits::at(position),
            asked: false,
            required: Amount::ZERO,
            years: Vec::new(),
            counted: Amount::ZERO,
            short: Amount::ZERO,
            detail: D::default(),
        };
        for span in spans {
            let person = Person { span, ..person };
            if rule.when.as_ref().is_some_and(|when| !person.fits(when)) {
                continue;
            }
            line.asked = true;
            let amount = amount(period, rule, person, &all, &mut line.detail)?;
            line.required = line.required.plus(amount)?;
            if rule.per != RequiredPer::Period {
                line.years.push((span, amount));
            }
        }
        if !line.asked {
            line.detail.note(|| Reason::RequirementNotAsked { requirement: rule.id.clone() });
        }
        for (stage, instead) in stage.into_iter().flat_map(|(id, all)| all.iter().map(move |one| (id, one))) {
            if instead.requirement == rule.id && line.asked {
                let amount = quantity(&instead.amount, person, &settled(&all, rule, line.required))?;
                change(rule, stage, &mut line.required, amount, &mut line.detail);
            }
        }
        line.short = line.required;
        all.push(line);
    }
    Ok(all)
}

/// What requirements ask for that are settled already, with this one as it stands.
fn settled<'s, D>(
    earlier: &'s [Asked<'_, D>],
    own: &'s Requirement,
    as_it_stands: Amount,
) -> impl Fn(&RequirementId) -> Amount + 's {
    move |id| {
        if own.id == *id {
            return as_it_stands;
        }
        earlier.iter().find(|line| line.rule.id == *id).map_or(Amount::ZERO, |line| line.required)
    }
}

/// What a requirement asks for in one span: the amount of the rule, fitted to the person by the rules for it, in
/// order, then by what was granted.
fn amount<D: Detail>(
    period: &GovernedPeriod<'_, D>,
    rule: &Requirement,
    person: Person<'_>,
    earlier: &[Asked<'_, D>],
    detail: &mut D,
) -> Result<Amount, Overflow> {
    let mut required = quantity(&rule.amount, person, &settled(earlier, rule, Amount::ZERO))?;
    if D::WANTED {
        base(rule, person, required, detail)?;
    }
    let of_this = period.rules.adjustments.iter().filter(|adjustment| adjustment.requirement == rule.id);
    for adjustment in of_this.filter(|rule| rule.when.as_ref().is_none_or(|when| person.fits(when))) {
        let amount = quantity(&adjustment.amount, person, &settled(earlier, rule, required))?;
        let measured = if D::WANTED { measures(&adjustment.amount, person) } else { Vec::new() };
        for measure in measured {
            let value = person.measure(measure)?;
            if person.assumes_service(measure) {
                detail.note(|| Reason::ServiceNotStated);
            }
            detail.note(|| Reason::Measured { rule: adjustment.id.clone(), value });
        }
        change(rule, &adjustment.id, &mut required, amount, detail);
    }
    for (grant, granted) in &period.grants {
        let amount = match &granted.effect {
            GrantEffect::Reduces { requirement } if *requirement == rule.id => {
                required.minus(grant.reduced_by.unwrap_or(Amount::ZERO))?.max(Amount::ZERO)
            }
            GrantEffect::Waives { requirement: Some(requirement) } if *requirement == rule.id => Amount::ZERO,
            _ => continue,
        };
        change(rule, &granted.id, &mut required, amount, detail);
    }
    Ok(required)
}

fn change<D: Detail>(rule: &Requirement, by: &RuleId, required: &mut Amount, amount: Amount, detail: &mut D) {
    if amount != *required {
        let before = std::mem::replace(required, amount);
        detail.note(|| {
            let (requirement, rule) = (rule.id.clone(), by.clone());
            Reason::RequirementAdjusted { requirement, rule, before, amount }
        });
    }
}

/// Where the amount of a requirement comes from.
fn base<D: Detail>(
    rule: &Requirement,
    person: Person<'_>,
    amount: Amount,
    detail: &mut D,
) -> Result<(), Overflow> {
    for measure in measures(&rule.amount, person) {
        let value = person.measure(measure)?;
        if person.assumes_service(measure) {
            detail.note(|| Reason::ServiceNotStated);
        }
        detail.note(|| Reason::RequirementMeasured { requirement: rule.id.clone(), value });
    }
    detail.note(|| {
        let requirement = rule.id.clone();
        match chosen(&rule.amount, person) {
            Quantity::Worked(worked) if let WorkedQuantity::Share { share, of } = worked.as_ref() => {
                let (whole, share) = (of.clone(), share.amount());
                Reason::RequirementShare { requirement, whole, share, amount }
            }
            _ => Reason::RequirementBase { requirement, amount },
        }
    });
    Ok(())
}
