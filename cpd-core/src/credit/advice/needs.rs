//! What each requirement leaves open, and what each offering can add to it.

use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::credit::chain::Prospect;
use crate::credit::evaluate::Survey;
use crate::credit::history::Person;
use crate::pack::Counts;

/// What a requirement counts, seen with every offering.
pub(super) struct View<'v, 'a> {
    pub(super) prospect: &'v Prospect<'a>,
    pub(super) survey: &'v Survey<'a>,
    /// Which award is which offering.
    pub(super) offering_of: &'v [Option<usize>],
    /// How many offerings there are.
    pub(super) count: usize,
}

impl View<'_, '_> {
    /// What a requirement leaves open, and what each offering can add: for each year by itself, if it is asked so.
    pub(super) fn needs(&self, line: usize) -> Result<Vec<(Amount, Vec<Amount>)>, Overflow> {
        let Some(asked) = self.survey.asked.get(line) else { return Ok(Vec::new()) };
        let period = &self.prospect.period;
        let brought = self.survey.brought_in.get(line).copied().unwrap_or(Amount::ZERO);
        let spans = match asked.years.as_slice() {
            [] => {
                let slots = self.survey.serving(line, period, |_| true);
                vec![(period.days, slots, brought.short_of(asked.required)?)]
            }
            years => {
                let one = |(year, amount): &(Period, Amount)| {
                    (*year, self.survey.serving(line, period, |held| year.contains(held)), *amount)
                };
                years.iter().map(one).collect()
            }
        };
        let mut needs = Vec::new();
        for (span, slots, required) in spans {
            match &asked.rule.counts {
                Counts::Credit {} => {
                    let (there, gains) = self.items(&slots)?;
                    needs.push((there.short_of(required)?, gains));
                }
                Counts::Activities {} => {
                    let (there, gains) = self.activities(&slots);
                    needs.push((there.short_of(required)?, gains));
                }
                Counts::Categories { at_least } => {
                    let (mut there, mut gains) = (Amount::ZERO, vec![Amount::ZERO; self.count]);
                    for category in &asked.rule.categories {
                        let inside = |slot: &&usize| {
                            let slot = self.survey.hours.slots.get(**slot);
                            slot.is_some_and(|slot| slot.route.categories.contains(&category))
                        };
                        let inside: Vec<usize> = slots.iter().filter(inside).copied().collect();
                        let (sum, adding) = self.items(&inside)?;
                        if sum.is_positive() && at_least.is_none_or(|least| sum >= least) {
                            there = there.plus(Amount::ONE)?;
                            continue;
                        }
                        for (gain, adding) in gains.iter_mut().zip(adding) {
                            *gain = if adding.is_positive() { gain.plus(Amount::ONE)? } else { *gain };
                        }
                    }
                    needs.push((there.short_of(required)?, gains));
                }
                Counts::Measured { measure } => {
                    let there = Person { span, ..self.prospect.person }.measure(measure)?;
                    needs.push((there.short_of(required)?, vec![Amount::ZERO; self.count]));
                }
            }
        }
        Ok(needs)
    }

    /// The hours on some ways to count: of the record, and of each offering.
    fn items(&self, slots: &[usize]) -> Result<(Amount, Vec<Amount>), Overflow> {
        let (mut there, mut gains) = (Amount::ZERO, vec![Amount::ZERO; self.count]);
        let mut last = None;
        for slot in slots.iter().filter_map(|slot| self.survey.hours.slots.get(*slot)) {
            if last.replace(slot.item) == Some(slot.item) {
                continue;
            }
            let amount = self.survey.hours.items.get(slot.item).copied().unwrap_or(Amount::ZERO);
            match self.offering_of.get(slot.award).copied().flatten() {
                None => there = there.plus(amount)?,
                Some(offering) => {
                    if let Some(gain) = gains.get_mut(offering) {
                        *gain = gain.plus(amount)?;
                    }
                }
            }
        }
        Ok((there, gains))
    }

    /// The activities that have a way to count.
    fn activities(&self, slots: &[usize]) -> (Amount, Vec<Amount>) {
        let counts = |slot: &&usize| {
            let item = self.survey.hours.slots.get(**slot).map(|slot| slot.item);
            item.and_then(|item| self.survey.hours.items.get(item)).is_some_and(|amount| amount.is_positive())
        };
        let awards = slots.iter().filter(counts).filter_map(|slot| self.survey.hours.slots.get(*slot));
        let mut awards: Vec<usize> = awards.map(|slot| slot.award).collect();
        awards.dedup();
        let (mut there, mut gains) = (0_i64, vec![Amount::ZERO; self.count]);
        for award in awards {
            match self.offering_of.get(award).copied().flatten() {
                None => there = there.saturating_add(1),
                Some(offering) => {
                    gains.get_mut(offering).into_iter().for_each(|gain| *gain = Amount::ONE);
                }
            }
        }
        (Amount::whole(there), gains)
    }
}
