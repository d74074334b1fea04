//! What is asked of this person: each requirement's amount, fitted to their history.

use super::history::Person;
use super::period::GovernedPeriod;
use super::statement::RequirementLine;
use crate::amount::{Amount, Overflow};
use crate::decision::Reason;
use crate::id::{RequirementId, RuleId};
use crate::pack::{GrantEffect, Quantity, WorkedQuantity};

/// The requirements of a period in the order of the rules; nothing is counted yet.
pub(super) fn lines(
    period: &GovernedPeriod<'_>,
    person: Person<'_>,
) -> Result<Vec<RequirementLine>, Overflow> {
    let rules = period.rules;
    let mut lines: Vec<RequirementLine> = Vec::with_capacity(rules.requirements.len());
    for requirement in &rules.requirements {
        let mut reasons = Vec::new();
        let mut required = Amount::ZERO;
        if requirement.when.as_ref().is_none_or(|when| person.fits(when)) {
            required = quantity(&requirement.amount, person, &lines)?;
            reasons.push(base(&requirement.id, &requirement.amount, person, required));
            let fitting = rules.adjustments.iter().filter(|rule| rule.requirement == requirement.id);
            for rule in fitting.filter(|rule| rule.when.as_ref().is_none_or(|when| person.fits(when))) {
                reasons.extend(measured(&rule.id, &rule.amount, person));
                let amount = quantity(&rule.amount, person, &lines)?;
                adjust(&mut required, amount, &requirement.id, &rule.id, &mut reasons);
            }
            for (grant, rule) in &period.grants {
                if let GrantEffect::Reduces { requirement: reduced } = &rule.effect
                    && *reduced == requirement.id
                {
                    let amount = required.minus(grant.reduced_by.unwrap_or(Amount::ZERO))?.max(Amount::ZERO);
                    adjust(&mut required, amount, &requirement.id, &rule.id, &mut reasons);
                }
            }
        } else {
            reasons.push(Reason::RequirementNotAsked { requirement: requirement.id.clone() });
        }
        let id = requirement.id.clone();
        lines.push(RequirementLine { id, required, counted: Amount::ZERO, short: required, reasons });
    }
    Ok(lines)
}

fn adjust(
    required: &mut Amount,
    amount: Amount,
    of: &RequirementId,
    rule: &RuleId,
    reasons: &mut Vec<Reason>,
) {
    if amount != *required {
        let (requirement, rule, before) = (of.clone(), rule.clone(), *required);
        reasons.push(Reason::RequirementAdjusted { requirement, rule, before, amount });
        *required = amount;
    }
}

fn base(id: &RequirementId, stated: &Quantity, person: Person<'_>, amount: Amount) -> Reason {
    let requirement = id.clone();
    match chosen(stated, person) {
        Quantity::Worked(worked) => match worked.as_ref() {
            WorkedQuantity::Share { share, of } => {
                Reason::RequirementShare { requirement, whole: of.clone(), share: share.amount(), amount }
            }
            _ => Reason::RequirementBase { requirement, amount },
        },
        Quantity::Fixed(_) => Reason::RequirementBase { requirement, amount },
    }
}

/// The quantity that a choice comes down to for this person.
fn chosen<'a>(quantity: &'a Quantity, person: Person<'_>) -> &'a Quantity {
    if let Quantity::Worked(worked) = quantity
        && let WorkedQuantity::When { cases, otherwise } = worked.as_ref()
    {
        let case = cases.iter().find(|case| person.fits(&case.when));
        return chosen(case.map_or(otherwise, |case| &case.amount), person);
    }
    quantity
}

/// What a quantity is for this person. A share is taken of the requirement as it was fitted.
pub(super) fn quantity(
    stated: &Quantity,
    person: Person<'_>,
    settled: &[RequirementLine],
) -> Result<Amount, Overflow> {
    let worked = match chosen(stated, person) {
        Quantity::Fixed(amount) => return Ok(*amount),
        Quantity::Worked(worked) => worked.as_ref(),
    };
    match worked {
        WorkedQuantity::Share { share, of } => {
            let whole = settled.iter().find(|line| line.id == *of).map_or(Amount::ZERO, |line| line.required);
            whole.times(share.amount())
        }
        WorkedQuantity::Steps { measure, rows } => {
            let value = person.measure(measure);
            let reached = rows.iter().rev().find(|row| row.at_least <= value);
            Ok(reached.map_or(Amount::ZERO, |row| row.amount))
        }
        WorkedQuantity::Scaled { amount, measure, over } => {
            let part = person.measure(measure).min(*over);
            amount.times(part)?.over(*over)
        }
        // `chosen` has resolved every choice.
        WorkedQuantity::When { .. } => Ok(Amount::ZERO),
    }
}

fn measured(rule: &RuleId, stated: &Quantity, person: Person<'_>) -> Vec<Reason> {
    match chosen(stated, person) {
        Quantity::Worked(worked) => match worked.as_ref() {
            WorkedQuantity::Steps { measure, .. } | WorkedQuantity::Scaled { measure, .. } => {
                person.measured(rule, measure)
            }
            WorkedQuantity::Share { .. } | WorkedQuantity::When { .. } => Vec::new(),
        },
        Quantity::Fixed(_) => Vec::new(),
    }
}
