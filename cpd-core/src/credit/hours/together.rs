//! Which hours the caps and thresholds of a period take together.

use super::{Counting, Hours, Slot};
use crate::amount::{Amount, Overflow};
use crate::credit::award::Award;
use crate::credit::profile::RuleBits;
use crate::credit::quantity::quantity;
use crate::pack::Per;

/// Ways to count that one rule takes together.
#[derive(Debug)]
pub(in crate::credit) struct Together {
    pub(in crate::credit) per: Per,
    /// The most or the least of all of them.
    pub(in crate::credit) amount: Amount,
    /// The positions of the ways, ascending.
    pub(in crate::credit) slots: Vec<usize>,
}

impl<'a> Hours<'a> {
    /// What each cap takes together, whether it cuts anything or not.
    pub(in crate::credit) fn capped<D>(
        &self,
        counting: &Counting<'_, 'a, D>,
        awards: &[Award<'a, D>],
    ) -> Result<Vec<Together>, Overflow> {
        let mut all = Vec::new();
        for (number, rule) in counting.rules.caps.iter().enumerate() {
            if rule.when.as_ref().is_some_and(|when| !counting.person.fits(when)) {
                continue;
            }
            let limit = quantity(&rule.limit, counting.person, counting.settled)?;
            let this = RuleBits::at(number);
            let about = |slot: &Slot<'_>| slot.route.caps.has(this);
            for (times, slots) in self.groups(rule.per, counting.person, awards, &about) {
                all.push(Together { per: rule.per, amount: limit.times(Amount::whole(times))?, slots });
            }
        }
        Ok(all)
    }

    /// What each threshold takes together, whether it is reached or not.
    pub(in crate::credit) fn gated<D>(
        &self,
        counting: &Counting<'_, 'a, D>,
        awards: &[Award<'a, D>],
    ) -> Result<Vec<Together>, Overflow> {
        let mut all = Vec::new();
        for (number, rule) in counting.rules.thresholds.iter().enumerate() {
            let amount = quantity(&rule.at_least, counting.person, counting.settled)?;
            let this = RuleBits::at(number);
            let about = |slot: &Slot<'_>| slot.route.thresholds.has(this);
            let groups = self.groups(rule.per, counting.person, awards, &about);
            all.extend(groups.into_iter().map(|(_, slots)| Together { per: rule.per, amount, slots }));
        }
        Ok(all)
    }
}
