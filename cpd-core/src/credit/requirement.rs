//! What is asked of this person: each requirement's amount, fitted to their history.

use super::history::Person;
use super::period::GovernedPeriod;
use super::statement::RequirementLine;
use crate::amount::{Amount, Overflow};
use crate::decision::Reason;
use crate::id::{RequirementId, RuleId};
use crate::pack::{GrantEffect, Measure, Quantity, WorkedQuantity};

/// The requirements of a period in the order of the rules; nothing is counted yet.
pub(super) fn lines(
    period: &GovernedPeriod<'_>,
    person: Person<'_>,
) -> Result<Vec<RequirementLine>, Overflow> {
    let rules = period.rules;
    let mut lines: Vec<RequirementLine> = Vec::with_capacity(rules.requirements.len());
    for requirement in &rules.requirements {
        let (id, mut reasons) = (requirement.id.clone(), Vec::new());
        let mut required = Amount::ZERO;
        let asked = requirement.when.as_ref().is_none_or(|when| person.fits(when));
        if asked {
            required = quantity(&requirement.amount, person, &lines)?;
            reasons = base(&id, &requirement.amount, person, required);
        } else {
            reasons.push(Reason::RequirementNotAsked { requirement: id.clone() });
        }
        // A share may be one of this requirement as it stands, so the line is there before it is adjusted.
        lines.push(RequirementLine { id, required, counted: Amount::ZERO, short: required, reasons });
        if asked {
            adjust(period, person, &requirement.id, &mut lines)?;
        }
    }
    Ok(lines)
}

/// Fits the last of the lines to the person: by the rules for it, in order, then by what was granted.
fn adjust(
    period: &GovernedPeriod<'_>,
    person: Person<'_>,
    requirement: &RequirementId,
    lines: &mut [RequirementLine],
) -> Result<(), Overflow> {
    let of_this = period.rules.adjustments.iter().filter(|rule| rule.requirement == *requirement);
    for rule in of_this.filter(|rule| rule.when.as_ref().is_none_or(|when| person.fits(when))) {
        let amount = quantity(&rule.amount, person, lines)?;
        let Some(line) = lines.last_mut() else { return Ok(()) };
        if let Some(measure) = measure(&rule.amount, person) {
            let (rule, value) = (rule.id.clone(), person.measure(measure));
            line.reasons.extend(person.assumes_service(measure).then_some(Reason::ServiceNotStated));
            line.reasons.push(Reason::Measured { rule, value });
        }
        change(line, &rule.id, amount);
    }
    for (grant, rule) in &period.grants {
        if let (GrantEffect::Reduces { requirement: reduced }, Some(line)) = (&rule.effect, lines.last_mut())
            && reduced == requirement
        {
            let amount = line.required.minus(grant.reduced_by.unwrap_or(Amount::ZERO))?.max(Amount::ZERO);
            change(line, &rule.id, amount);
        }
    }
    Ok(())
}

fn change(line: &mut RequirementLine, rule: &RuleId, amount: Amount) {
    if amount != line.required {
        let (requirement, rule, before) = (line.id.clone(), rule.clone(), line.required);
        line.reasons.push(Reason::RequirementAdjusted { requirement, rule, before, amount });
        (line.required, line.short) = (amount, amount);
    }
}

fn base(id: &RequirementId, stated: &Quantity, person: Person<'_>, amount: Amount) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(measure) = measure(stated, person) {
        reasons.extend(person.assumes_service(measure).then_some(Reason::ServiceNotStated));
        reasons.push(Reason::RequirementMeasured { requirement: id.clone(), value: person.measure(measure) });
    }
    let requirement = id.clone();
    if let Quantity::Worked(worked) = chosen(stated, person)
        && let WorkedQuantity::Share { share, of } = worked.as_ref()
    {
        let (whole, share) = (of.clone(), share.amount());
        reasons.push(Reason::RequirementShare { requirement, whole, share, amount });
    } else {
        reasons.push(Reason::RequirementBase { requirement, amount });
    }
    reasons
}

/// The measure that a quantity goes by for this person, if any.
fn measure<'a>(stated: &'a Quantity, person: Person<'_>) -> Option<&'a Measure> {
    let Quantity::Worked(worked) = chosen(stated, person) else { return None };
    match worked.as_ref() {
        WorkedQuantity::Steps { measure, .. } | WorkedQuantity::Scaled { measure, .. } => Some(measure),
        WorkedQuantity::Share { .. } | WorkedQuantity::When { .. } => None,
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
            let part = person.measure(measure).min(*over).max(Amount::ZERO);
            amount.times(part)?.over(*over)
        }
        // `chosen` has resolved every choice.
        WorkedQuantity::When { .. } => Ok(Amount::ZERO),
    }
}
