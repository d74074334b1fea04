//! What passes into the next period.

use super::award::Award;
use super::period::GovernedPeriod;
use super::statement::{CarryOverLine, RequirementLine};
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::decision::Reason;
use crate::pack::CarryOver;

/// The days of a period on which what is earned can be carried over.
pub(super) fn window(rule: &CarryOver, days: Period) -> Period {
    let start = rule.window.map_or(days.start, |length| days.end.next().minus(length).max(days.start));
    Period { start, end: days.end }
}

/// What a period can pass on: the smallest of its excess, what was earned in the window, and the limit.
///
/// What was brought in is no excess of this period: it counts first, and what it leaves over is lost.
pub(super) fn line(
    period: &GovernedPeriod<'_>,
    requirements: &[RequirementLine],
    awards: &[Award<'_>],
    brought_in: Amount,
) -> Result<CarryOverLine, Overflow> {
    let mut reasons = Vec::new();
    let Some(rule) = &period.rules.carry_over else {
        if brought_in.is_positive() {
            reasons.push(Reason::CarriedInNotUsed { amount: brought_in });
        }
        if let Some(line) = requirements.first().filter(|line| line.counted > line.required) {
            reasons.push(Reason::ExcessLost { amount: line.counted.minus(line.required)? });
        }
        return Ok(CarryOverLine { brought_in: Amount::ZERO, carried_out: Amount::ZERO, reasons });
    };
    if brought_in.is_positive() {
        reasons.push(Reason::CarriedIn { amount: brought_in });
    }
    let mut lines = requirements.iter().zip(&period.rules.requirements);
    let over = lines.find(|(line, _)| line.id == rule.requirement && line.counted > line.required);
    let Some((line, requirement)) = over else {
        return Ok(CarryOverLine { brought_in, carried_out: Amount::ZERO, reasons });
    };
    let excess = line.counted.minus(line.required)?;
    let days = window(rule, period.days);
    let in_time = |award: &&Award<'_>| days.contains(award.activity.held()) && award.serves(requirement);
    let earned = awards.iter().filter(in_time);
    let in_window = Amount::sum(earned.map(|award| award.counted))?;
    let carried_out = rule.limit.into_iter().fold(excess.min(in_window), Amount::min);
    let (id, limit) = (rule.id.clone(), rule.limit);
    reasons.push(Reason::CarryOver { rule: id, excess, in_window, limit, amount: carried_out });
    Ok(CarryOverLine { brought_in, carried_out, reasons })
}
