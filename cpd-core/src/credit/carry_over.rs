//! What passes into the next period.

use super::detail::Detail;
use super::hours::{Hours, Slot, serves};
use super::period::GovernedPeriod;
use super::profile::RuleBits;
use super::quantity::{Settled, quantity};
use super::requirement::Asked;
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::decision::Reason;
use crate::id::{RequirementId, RuleId};
use crate::pack::{CarryOver, Requirement, UnusedCarry};

/// An amount that is brought into a period, and the requirements that it serves there.
#[derive(Debug, Clone)]
pub(super) struct Brought {
    /// The rule of the period before, or the transition, that it comes from; none for an opening balance.
    pub(super) rule: Option<RuleId>,
    pub(super) serves: Vec<RequirementId>,
    pub(super) amount: Amount,
    /// Whether it is a part of what was in hand when the rules changed.
    pub(super) spread: bool,
}

/// What a period brings in and passes on.
#[derive(Debug, Clone, Default)]
pub(super) struct Carried<D> {
    pub(super) brought_in: Amount,
    pub(super) passed_on: Vec<Brought>,
    pub(super) detail: D,
}

/// The days of a period on which what is earned can be carried over.
pub(super) fn window(rule: &CarryOver, days: Period) -> Period {
    let start = rule.window.map_or(days.start, |length| days.end.next().minus(length).max(days.start));
    Period { start, end: days.end }
}

/// What is brought in for each requirement.
pub(super) fn brought_in<D: Detail>(
    period: &GovernedPeriod<'_, D>,
    brought: &[Brought],
    carried: &mut Carried<D>,
) -> Result<Vec<Amount>, Overflow> {
    let requirements = &period.rules.requirements;
    let mut amounts = vec![Amount::ZERO; requirements.len()];
    for one in brought.iter().filter(|one| one.amount.is_positive()) {
        let amount = one.amount;
        let served = |rule: &Requirement| one.serves.contains(&rule.id) && rule.holds_credit();
        if !requirements.iter().any(served) || (period.rules.carry_over.is_empty() && !one.spread) {
            carried.detail.note(|| Reason::CarriedInNotUsed { amount });
            continue;
        }
        match one.rule.as_ref().filter(|_| one.spread) {
            Some(rule) => carried.detail.note(|| Reason::SpreadIn { rule: rule.clone(), amount }),
            None => carried.detail.note(|| Reason::CarriedIn { amount }),
        }
        carried.brought_in = carried.brought_in.plus(amount)?;
        for (sum, requirement) in amounts.iter_mut().zip(requirements) {
            if served(requirement) {
                *sum = sum.plus(amount)?;
            }
        }
    }
    Ok(amounts)
}

/// A rule of a period by which something can pass on.
struct Passing<'c, 'a, D> {
    /// Its place among the rules for carry-over.
    place: RuleBits,
    rule: &'a CarryOver,
    /// The position of its requirement.
    position: usize,
    line: &'c Asked<'a, D>,
    window: Period,
    /// The days of the period.
    days: Period,
}

impl<D> Passing<'_, '_, D> {
    /// Whether hours are part of what its requirement counts.
    fn counts(&self, slot: &Slot<'_>) -> bool {
        self.line.asked && serves(self.line, slot, self.days)
    }

    /// Whether hours can pass on by it.
    fn takes(&self, slot: &Slot<'_>) -> bool {
        self.window.contains(slot.held) && slot.route.carry_over.has(self.place) && self.counts(slot)
    }
}

/// What is left to pass on.
struct Left {
    /// Of the hours in each way in which they count.
    hours: Vec<Amount>,
    /// Of what was brought in for each requirement and is not needed.
    unused: Vec<Amount>,
}

/// What a period can pass on by each rule: the smallest of the excess, what was earned in the window, and the limit.
/// Each hour passes on once.
///
/// What was brought in counts first; what it leaves over is no excess of this period, and is lost unless the rule says
/// that it is carried on.
pub(super) fn pass_on<D: Detail>(
    period: &GovernedPeriod<'_, D>,
    asked: &[Asked<'_, D>],
    hours: &Hours<'_>,
    brought_in: &[Amount],
    person: super::history::Person<'_>,
    settled: Settled<'_>,
    carried: &mut Carried<D>,
) -> Result<(), Overflow> {
    let rules = period.rules.carry_over.iter().enumerate().filter_map(|(number, rule)| {
        let position = asked.iter().position(|line| line.rule.id == rule.requirement)?;
        let (line, days, place) = (asked.get(position)?, period.days, RuleBits::at(number));
        Some(Passing { place, rule, position, line, window: window(rule, days), days })
    });
    let rules: Vec<Passing<'_, '_, D>> = rules.collect();
    let unused = asked.iter().zip(brought_in).map(|(line, brought)| line.required.short_of(*brought));
    let mut left = Left {
        hours: hours.slots.iter().map(|slot| slot.placed).collect(),
        unused: unused.collect::<Result<_, _>>()?,
    };
    for (place, one) in rules.iter().enumerate() {
        let excess = excess(one, hours, brought_in, &left)?;
        if !excess.is_positive() {
            continue;
        }
        let slots = hours.slots.iter().zip(&left.hours);
        let in_window = Amount::sum(slots.filter(|(slot, _)| one.takes(slot)).map(|(_, amount)| *amount))?;
        let unused = match one.rule.unused {
            UnusedCarry::Lapses => Amount::ZERO,
            UnusedCarry::CarriesOn => left.unused.get(one.position).copied().unwrap_or(Amount::ZERO),
        };
        let limit = one.rule.limit.as_ref().map(|limit| quantity(limit, person, settled)).transpose()?;
        let amount = limit.into_iter().fold(excess.min(in_window.plus(unused)?), Amount::min);
        left.take(one, amount, unused, hours, rules.get(place.saturating_add(1)..).unwrap_or_default())?;
        let id = one.rule.id.clone();
        carried.detail.note(|| Reason::CarryOver { rule: id, excess, in_window, limit, amount });
        let serves = match one.rule.serves.as_slice() {
            [] => vec![one.rule.requirement.clone()],
            serves => serves.to_vec(),
        };
        carried.passed_on.push(Brought { rule: Some(one.rule.id.clone()), serves, amount, spread: false });
    }
    if period.rules.carry_over.is_empty()
        && let Some(line) = asked.first().filter(|line| line.counted > line.required)
    {
        let amount = line.counted.minus(line.required)?;
        carried.detail.note(|| Reason::ExcessLost { amount });
    }
    Ok(())
}

/// What is more than a rule's requirement asks for, without what has passed on already.
fn excess<D>(
    one: &Passing<'_, '_, D>,
    hours: &Hours<'_>,
    brought_in: &[Amount],
    left: &Left,
) -> Result<Amount, Overflow> {
    let mut needed = one.line.required;
    let passed = hours.slots.iter().zip(&left.hours).filter(|(slot, left)| slot.placed != **left);
    for (slot, left) in passed.filter(|(slot, _)| one.counts(slot)) {
        needed = needed.plus(slot.placed.minus(*left)?)?;
    }
    let brought = brought_in.get(one.position).copied().unwrap_or(Amount::ZERO);
    if let Some(left) = left.unused.get(one.position) {
        needed = needed.plus(one.line.required.short_of(brought)?.minus(*left)?)?;
    }
    // Towards what is not asked nothing counts; what was brought in for it is there all the same.
    needed.short_of(if one.line.asked { one.line.counted } else { brought })
}

impl Left {
    /// Takes what passes on by a rule: at first what was brought in, then hours that no later rule could take.
    fn take<D>(
        &mut self,
        one: &Passing<'_, '_, D>,
        amount: Amount,
        unused: Amount,
        hours: &Hours<'_>,
        later: &[Passing<'_, '_, D>],
    ) -> Result<(), Overflow> {
        let mut rest = amount.minus(unused.min(amount))?;
        if let Some(left) = self.unused.get_mut(one.position) {
            *left = left.minus(unused.min(amount))?;
        }
        if later.is_empty() {
            return Ok(());
        }
        for wanted in [false, true] {
            let slots = hours.slots.iter().zip(&mut self.hours).filter(|(slot, _)| one.takes(slot));
            for (_, left) in slots.filter(|(slot, _)| later.iter().any(|other| other.takes(slot)) == wanted) {
                let taken = rest.min(*left);
                (*left, rest) = (left.minus(taken)?, rest.minus(taken)?);
            }
        }
        Ok(())
    }
}
