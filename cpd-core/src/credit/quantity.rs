//! What a [`Quantity`] is for a person.

use super::history::Person;
use crate::amount::{Amount, Overflow};
use crate::id::RequirementId;
use crate::pack::{Combine, LicenceAmount, Measure, Quantity, WorkedQuantity};

/// The requirements that are settled, with what they ask for: a share is taken of one as it was fitted.
pub(crate) type Settled<'s> = &'s dyn Fn(&RequirementId) -> Amount;

/// What a quantity is for this person.
pub(crate) fn quantity(
    stated: &Quantity,
    person: Person<'_>,
    settled: Settled<'_>,
) -> Result<Amount, Overflow> {
    let worked = match chosen(stated, person) {
        Quantity::Fixed(amount) => return Ok(*amount),
        Quantity::Worked(worked) => worked.as_ref(),
    };
    let all = |of: &[Quantity]| -> Result<Vec<Amount>, Overflow> {
        of.iter().map(|part| quantity(part, person, settled)).collect()
    };
    match worked {
        WorkedQuantity::Share { share, of } => settled(of).times(share.amount()),
        WorkedQuantity::Steps { measure, rows } => {
            let value = person.measure(measure)?;
            let reached = rows.iter().rev().find(|row| row.at_least <= value);
            Ok(reached.map_or(Amount::ZERO, |row| row.amount))
        }
        WorkedQuantity::Scaled { amount, measure, over } => {
            let part = person.measure(measure)?.min(*over).max(Amount::ZERO);
            quantity(amount, person, settled)?.times(part)?.over(*over)
        }
        WorkedQuantity::Each { amount, measure } => amount.times(person.measure(measure)?.max(Amount::ZERO)),
        WorkedQuantity::Sum { of } => Amount::sum(all(of)?),
        WorkedQuantity::Greatest { of } => Ok(all(of)?.into_iter().fold(Amount::ZERO, Amount::max)),
        WorkedQuantity::Least { of } => Ok(all(of)?.into_iter().reduce(Amount::min).unwrap_or(Amount::ZERO)),
        WorkedQuantity::Rounded { of, rounding } => rounding.apply(quantity(of, person, settled)?),
        WorkedQuantity::Licences { classes, combine } => {
            let amounts = held(classes, person).map(|class| quantity(&class.amount, person, settled));
            combined(&amounts.collect::<Result<Vec<_>, _>>()?, *combine)
        }
        // `chosen` has resolved every choice.
        WorkedQuantity::When { .. } => Ok(Amount::ZERO),
    }
}

/// The amounts for licences of which the person holds one.
fn held<'a>(classes: &'a [LicenceAmount], person: Person<'_>) -> impl Iterator<Item = &'a LicenceAmount> {
    let any =
        move |class: &&LicenceAmount| person.held().any(|licence| class.classes.contains(&licence.class));
    classes.iter().filter(any)
}

fn combined(amounts: &[Amount], combine: Combine) -> Result<Amount, Overflow> {
    match combine {
        Combine::Highest => Ok(amounts.iter().copied().fold(Amount::ZERO, Amount::max)),
        Combine::Sum => Amount::sum(amounts.iter().copied()),
        Combine::Mean => {
            let number = i64::try_from(amounts.len()).unwrap_or(i64::MAX).max(1);
            Amount::sum(amounts.iter().copied())?.over(Amount::whole(number))
        }
    }
}

/// The measures that a quantity goes by for this person.
pub(crate) fn measures<'a>(stated: &'a Quantity, person: Person<'_>) -> Vec<&'a Measure> {
    let Quantity::Worked(worked) = chosen(stated, person) else { return Vec::new() };
    match worked.as_ref() {
        WorkedQuantity::Steps { measure, .. } | WorkedQuantity::Each { measure, .. } => vec![measure],
        WorkedQuantity::Scaled { amount, measure, .. } => {
            let mut all = measures(amount, person);
            all.push(measure);
            all
        }
        WorkedQuantity::Sum { of } | WorkedQuantity::Greatest { of } | WorkedQuantity::Least { of } => {
            of.iter().flat_map(|part| measures(part, person)).collect()
        }
        WorkedQuantity::Rounded { of, .. } => measures(of, person),
        WorkedQuantity::Licences { classes, .. } => {
            held(classes, person).flat_map(|class| measures(&class.amount, person)).collect()
        }
        WorkedQuantity::Share { .. } | WorkedQuantity::When { .. } => Vec::new(),
    }
}

/// The quantity that a choice comes down to for this person.
pub(crate) fn chosen<'a>(stated: &'a Quantity, person: Person<'_>) -> &'a Quantity {
    if let Quantity::Worked(worked) = stated
        && let WorkedQuantity::When { cases, otherwise } = worked.as_ref()
    {
        let case = cases.iter().find(|case| person.fits(&case.when));
        return chosen(case.map_or(otherwise, |case| &case.amount), person);
    }
    stated
}
