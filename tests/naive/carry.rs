//! What passes from period to period.

use cpd_core::{Amount, CarryOver, Counts, RequiredPer, RequirementId, UnusedCarry};

use super::asked::Asked;
use super::calc::{ZERO, add, left, sub, sum};
use super::counting::{Way, serves};
use super::period::Governed;
use super::person::Who;
use super::worth::holds;

/// An amount that is brought into a period, and the requirements that it serves there.
#[derive(Clone)]
pub(crate) struct Brought {
    /// Whether it is a part of what was in hand when the rules changed.
    pub(crate) spread: bool,
    pub(crate) amount: Amount,
    pub(crate) serves: Vec<RequirementId>,
}

/// What of all this a period takes in: rules that carry nothing over take in only what was spread.
pub(crate) fn taken_in(period: &Governed<'_>, brought: &[Brought]) -> Vec<Brought> {
    let mut taken = Vec::new();
    for one in brought {
        // Only credit of the whole period is brought in.
        let credit = period.rules.requirements.iter().filter(|rule| {
            rule.counts == (Counts::Credit {})
                && rule.per == RequiredPer::Period
                && one.serves.contains(&rule.id)
        });
        let serves: Vec<RequirementId> = credit.map(|rule| rule.id.clone()).collect();
        if !serves.is_empty() && (one.spread || !period.rules.carry_over.is_empty()) {
            taken.push(Brought { serves, ..one.clone() });
        }
    }
    taken
}

pub(crate) fn brought_for(brought: &[Brought], id: &RequirementId) -> Amount {
    sum(brought.iter().filter(|one| one.serves.contains(id)).map(|one| one.amount))
}

/// What can be carried into the next period, by each rule. No hour passes on twice: of those that a rule can take it
/// takes first what was brought in, then hours that no later rule can take, then the others.
pub(crate) fn carried(
    who: Who<'_>,
    period: &Governed<'_>,
    asked: &[Asked<'_>],
    ways: &[Way<'_>],
    brought: &[Brought],
) -> Vec<Brought> {
    let required =
        |id: &RequirementId| asked.iter().find(|line| line.rule.id == *id).map_or(ZERO, |line| line.required);
    let line_of = |rule: &CarryOver| asked.iter().find(|line| line.rule.id == rule.requirement).unwrap();
    let counts =
        |rule: &CarryOver, way: &Way<'_>| line_of(rule).asked && serves(line_of(rule), way, period.days);
    let takes = |rule: &CarryOver, way: &Way<'_>| {
        let first = rule.window.map_or(period.days.start, |window| period.days.end.next().minus(window));
        let held = way.activity.held();
        counts(rule, way)
            && rule.of.as_ref().is_none_or(|of| holds(of, way.activity, &way.categories))
            && first <= held
            && held <= period.days.end
    };
    let mut hours: Vec<Amount> = ways.iter().map(|way| way.counted).collect();
    let mut unused: Vec<Amount> =
        asked.iter().map(|line| left(brought_for(brought, &line.rule.id), line.required)).collect();
    let mut found = Vec::new();
    for (number, rule) in period.rules.carry_over.iter().enumerate() {
        let position = asked.iter().position(|line| line.rule.id == rule.requirement).unwrap();
        let in_hand = brought_for(brought, &rule.requirement);
        // What is needed comes out of what was brought in, then out of hours that count; what passed on is gone.
        let own = ways.iter().filter(|way| counts(rule, way)).map(|way| way.counted);
        let beyond = left(sum(own), left(required(&rule.requirement), in_hand));
        let passed = ways.iter().zip(&hours).filter(|(way, _)| counts(rule, way));
        let mut excess = left(beyond, sum(passed.map(|(way, left)| sub(way.counted, *left))));
        let there = ways.iter().zip(&hours).filter(|(way, _)| takes(rule, way));
        excess = excess.min(sum(there.map(|(_, left)| *left)));
        let kept = if rule.unused == UnusedCarry::CarriesOn { unused[position] } else { ZERO };
        let mut amount = add(excess, kept);
        if let Some(limit) = &rule.limit {
            amount = amount.min(who.quantity(limit, &required));
        }
        let mut rest = left(amount, kept);
        unused[position] = sub(unused[position], kept.min(amount));
        let later = &period.rules.carry_over[number + 1..];
        for wanted in [false, true] {
            for (way, left) in ways.iter().zip(&mut hours) {
                if takes(rule, way) && later.iter().any(|other| takes(other, way)) == wanted {
                    let taken = rest.min(*left);
                    (*left, rest) = (sub(*left, taken), sub(rest, taken));
                }
            }
        }
        let serves =
            if rule.serves.is_empty() { vec![rule.requirement.clone()] } else { rule.serves.clone() };
        found.push(Brought { spread: false, amount, serves });
    }
    found
}
