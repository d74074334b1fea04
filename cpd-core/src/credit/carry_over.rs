//! What passes into the next period.

use super::detail::Detail;
use super::hours::{Hours, serves};
use super::period::GovernedPeriod;
use super::quantity::{Settled, quantity};
use super::requirement::Asked;
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::decision::Reason;
use crate::id::{RequirementId, RuleId};
use crate::pack::{CarryOver, UnusedCarry};

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
        let serves = requirements.iter().any(|requirement| one.serves.contains(&requirement.id));
        if !serves || (period.rules.carry_over.is_empty() && !one.spread) {
            carried.detail.note(|| Reason::CarriedInNotUsed { amount });
            continue;
        }
        match one.rule.as_ref().filter(|_| one.spread) {
            Some(rule) => carried.detail.note(|| Reason::SpreadIn { rule: rule.clone(), amount }),
            None => carried.detail.note(|| Reason::CarriedIn { amount }),
        }
        carried.brought_in = carried.brought_in.plus(amount)?;
        for (sum, requirement) in amounts.iter_mut().zip(requirements) {
            if one.serves.contains(&requirement.id) {
                *sum = sum.plus(amount)?;
            }
        }
    }
    Ok(amounts)
}

/// What a period can pass on by each rule: the smallest of the excess, what was earned in the window, and the limit.
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
    let mut passed = Amount::ZERO;
    for (number, rule) in period.rules.carry_over.iter().enumerate() {
        let own = asked.iter().enumerate().zip(brought_in);
        let Some(((position, line), brought)) =
            own.into_iter().find(|((_, line), _)| line.rule.id == rule.requirement)
        else {
            continue;
        };
        let excess = passed.plus(line.required)?.short_of(line.counted)?;
        if !excess.is_positive() {
            continue;
        }
        let days = window(rule, period.days);
        let in_time = hours.slots.iter().filter(|slot| {
            days.contains(slot.held)
                && slot.route.carry_over.has(number)
                && serves(line, position, slot, person.span)
        });
        let in_window = Amount::sum(in_time.map(|slot| slot.placed))?;
        let unused = match rule.unused {
            UnusedCarry::Lapses => Amount::ZERO,
            UnusedCarry::CarriesOn => line.required.short_of(*brought)?,
        };
        let limit = rule.limit.as_ref().map(|limit| quantity(limit, person, settled)).transpose()?;
        let amount = limit.into_iter().fold(excess.min(in_window.plus(unused)?), Amount::min);
        passed = passed.plus(amount)?;
        let id = rule.id.clone();
        carried.detail.note(|| Reason::CarryOver { rule: id, excess, in_window, limit, amount });
        let serves =
            if rule.serves.is_empty() { vec![rule.requirement.clone()] } else { rule.serves.clone() };
        carried.passed_on.push(Brought { rule: Some(rule.id.clone()), serves, amount, spread: false });
    }
    if period.rules.carry_over.is_empty()
        && let Some(line) = asked.first().filter(|line| line.counted > line.required)
    {
        let amount = line.counted.minus(line.required)?;
        carried.detail.note(|| Reason::ExcessLost { amount });
    }
    Ok(())
}
