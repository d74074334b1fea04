//! The amounts of credit that are asked for, as the placement of hours sees them.

use super::{Counting, Slot, serves};
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::credit::requirement::Asked;
use crate::pack::Counts;

/// An amount of credit that is asked for, of the period or of one year of it.
pub(super) struct Wanted<'q, 'a, D> {
    line: &'q Asked<'a, D>,
    days: Period,
    in_year: bool,
    /// What is asked for, less what was brought in.
    pub(super) amount: Amount,
}

impl<D> Wanted<'_, '_, D> {
    /// Whether what is placed on a way counts towards it.
    pub(super) fn takes(&self, slot: &Slot<'_>) -> bool {
        serves(self.line, slot, self.days) && (!self.in_year || self.days.contains(slot.held))
    }
}

/// What is asked for and not brought in, in the order of the rules.
pub(super) fn wanted<'q, 'a, D>(counting: &Counting<'q, 'a, D>) -> Result<Vec<Wanted<'q, 'a, D>>, Overflow> {
    let mut all = Vec::with_capacity(counting.asked.len());
    for (line, brought_in) in counting.asked.iter().zip(counting.brought_in) {
        if !matches!(line.rule.counts, Counts::Credit {}) || !line.asked {
            continue;
        }
        if line.years.is_empty() {
            let amount = brought_in.short_of(line.required)?;
            all.push(Wanted { line, days: counting.person.span, in_year: false, amount });
        }
        let years = line.years.iter();
        all.extend(years.map(|(days, amount)| Wanted { line, days: *days, in_year: true, amount: *amount }));
    }
    all.retain(|one| one.amount.is_positive());
    Ok(all)
}
