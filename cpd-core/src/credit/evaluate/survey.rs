//! What an evaluation weighs, before it decides where each hour counts.

use super::{Facts, carry_over};
use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::credit::award::{Award, Awarding, awards};
use crate::credit::carry_over::Carried;
use crate::credit::detail::Unwanted;
use crate::credit::hours::{Counting, Hours, Together, hours, serves};
use crate::credit::period::GovernedPeriod;
use crate::credit::placement::{Bound, Placement, is_flow};
use crate::credit::requirement::{self, Asked};
use crate::error::CpdError;
use crate::id::RequirementId;
use crate::pack::Counts;

/// What is asked in a period, what could count towards it, and what bounds that.
#[derive(Debug)]
pub(in crate::credit) struct Survey<'a> {
    pub(in crate::credit) asked: Vec<Asked<'a, Unwanted>>,
    /// What was brought in for each of `asked`.
    pub(in crate::credit) brought_in: Vec<Amount>,
    pub(in crate::credit) awards: Vec<Award<'a, Unwanted>>,
    /// The hours; none of them is placed.
    pub(in crate::credit) hours: Hours<'a>,
    pub(in crate::credit) caps: Vec<Together>,
    pub(in crate::credit) thresholds: Vec<Together>,
    pub(in crate::credit) targets: Vec<Target>,
}

/// An amount of credit that is asked for.
#[derive(Debug, Clone)]
pub(in crate::credit) struct Target {
    /// The requirement, by its position among `asked`.
    pub(in crate::credit) line: usize,
    /// What is asked for, less what was brought in.
    pub(in crate::credit) amount: Amount,
    /// The ways that count towards it.
    pub(in crate::credit) slots: Vec<usize>,
}

/// Surveys a period.
pub(in crate::credit) fn survey<'a>(
    period: &GovernedPeriod<'a, Unwanted>,
    facts: Facts<'_, 'a>,
) -> Result<Survey<'a>, CpdError> {
    let (rules, person) = (period.rules, facts.person);
    let overflow = |_: Overflow| CpdError::AmountOverflow { place: format!("the rule set {}", rules.id) };
    let asked = requirement::asked(period, person, facts.stage).map_err(overflow)?;
    let required: Vec<(&RequirementId, Amount)> =
        asked.iter().map(|line| (&line.rule.id, line.required)).collect();
    let settled = |id: &RequirementId| {
        required.iter().find(|(known, _)| *known == id).map_or(Amount::ZERO, |(_, amount)| *amount)
    };
    let awarding = Awarding {
        period,
        person,
        cutoff: facts.cutoff,
        settled: &settled,
        all: facts.all,
        profiles: facts.profiles,
    };
    let awards = awards(&awarding, facts.activities)?;
    let mut carried: Carried<Unwanted> = Carried::default();
    let brought_in = carry_over::brought_in(period, facts.brought, &mut carried).map_err(overflow)?;
    let hours = hours(&awards).map_err(overflow)?;
    let counting = Counting { rules, person, settled: &settled, asked: &asked, brought_in: &brought_in };
    let caps = hours.capped(&counting, &awards).map_err(overflow)?;
    let thresholds = hours.gated(&counting, &awards).map_err(overflow)?;
    let mut survey = Survey { asked, brought_in, awards, hours, caps, thresholds, targets: Vec::new() };
    survey.targets = survey.targets(period).map_err(overflow)?;
    Ok(survey)
}

impl Survey<'_> {
    /// The amounts of credit that are asked for, those of single years each by itself.
    fn targets(&self, period: &GovernedPeriod<'_, Unwanted>) -> Result<Vec<Target>, Overflow> {
        let mut targets = Vec::new();
        for ((line, asked), brought_in) in self.asked.iter().enumerate().zip(&self.brought_in) {
            if !asked.asked || !matches!(asked.rule.counts, Counts::Credit {}) {
                continue;
            }
            if asked.years.is_empty() {
                let amount = brought_in.short_of(asked.required)?;
                targets.push(Target { line, amount, slots: self.serving(line, period, |_| true) });
            }
            for (year, amount) in &asked.years {
                let slots = self.serving(line, period, |held| year.contains(held));
                targets.push(Target { line, amount: *amount, slots });
            }
        }
        Ok(targets)
    }

    /// The ways that count towards a requirement on some days.
    pub(in crate::credit) fn serving(
        &self,
        line: usize,
        period: &GovernedPeriod<'_, Unwanted>,
        on: impl Fn(Date) -> bool,
    ) -> Vec<usize> {
        let Some(asked) = self.asked.get(line) else { return Vec::new() };
        let slots = self.hours.slots.iter().enumerate();
        let serving = slots.filter(|(_, slot)| on(slot.held) && serves(asked, slot, period.days));
        serving.map(|(position, _)| position).collect()
    }

    /// Whether the evaluation finds a best place for every hour, of these activities or of fewer.
    pub(in crate::credit) fn is_flow(&self) -> Result<bool, Overflow> {
        let bound = |amount: Amount, slots: &Vec<usize>| Bound { routes: slots.clone(), amount };
        let limits: Vec<Bound> = self.caps.iter().map(|cap| bound(cap.amount, &cap.slots)).collect();
        let targets: Vec<Bound> =
            self.targets.iter().map(|target| bound(target.amount, &target.slots)).collect();
        let routes: Vec<usize> = self.hours.slots.iter().map(|slot| slot.item).collect();
        is_flow(&Placement {
            amounts: &self.hours.items,
            routes: &routes,
            limits: &limits,
            targets: &targets,
        })
    }
}
