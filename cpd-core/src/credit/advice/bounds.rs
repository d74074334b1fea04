//! What a choice of offerings must cost at least, without asking the evaluation.
//!
//! Every hour is taken to count wherever it may: a threshold or an event that counts once can only take from that. So
//! nothing that completes the period is ever passed over.

use super::mixture::Mixture;
use super::needs::View;
use crate::amount::{Amount, Overflow, Rounding, RoundingDirection, RoundingStep};
use crate::credit::chain::Prospect;
use crate::credit::evaluate::{Evaluation, Survey, alternative};
use crate::order::sorted_by;
use crate::pack::Counts;

/// What one finish needs, and what each offering can give towards it.
#[derive(Debug)]
pub(super) struct Bounds {
    needs: Vec<Need>,
    /// Choices: the needs that belong to each, and how many of them have to be met.
    groups: Vec<(Vec<usize>, usize)>,
    /// The prices of the best mixture, where they could be worked out.
    mixture: Mixture,
}

/// One amount that has to be reached.
#[derive(Debug)]
struct Need {
    /// What the record leaves open, at the least.
    open: Amount,
    /// What each offering can add.
    gains: Vec<Amount>,
    /// Whether it has to be met by itself.
    alone: bool,
    /// The offerings from the cheapest for what it adds.
    by_price: Vec<usize>,
    /// The offerings from the one that adds the most.
    by_gain: Vec<usize>,
}

/// The least that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Bound {
    /// The whole cost, in the parts that costs are counted in.
    pub(super) cost: i128,
    /// The number of offerings.
    pub(super) count: usize,
}

/// A choice that is made for some offerings and open for the others.
#[derive(Debug)]
pub(super) struct Partly<'p> {
    pub(super) chosen: &'p [usize],
    pub(super) is_open: &'p [bool],
    pub(super) costs: &'p [i128],
}

impl Bounds {
    /// `offering_of` says which award is which offering.
    pub(super) fn new<D>(
        prospect: &Prospect<'_>,
        survey: &Survey<'_>,
        as_it_is: &Evaluation<'_, D>,
        offering_of: &[Option<usize>],
        costs: &[i128],
    ) -> Result<Self, Overflow> {
        let mut needs_of = vec![Vec::new(); survey.asked.len()];
        let (mut needs, mut groups, mut counted) = (Vec::new(), Vec::new(), Vec::new());
        let rules = prospect.period.rules;
        let view = View { prospect, survey, offering_of, count: costs.len() };
        for (line, asked) in survey.asked.iter().enumerate().filter(|(_, asked)| asked.asked) {
            let alone = alternative(rules, &asked.rule.id).is_none();
            for (open, gains) in view.needs(line)? {
                if alone && !matches!(asked.rule.counts, Counts::Credit {}) {
                    counted.push((open, gains.clone()));
                }
                needs_of.get_mut(line).into_iter().for_each(|of| of.push(needs.len()));
                needs.push(Need::new(open, gains, alone, costs));
            }
        }
        for rule in &rules.alternatives {
            let asked = survey.asked.iter().zip(&needs_of);
            let members = asked.filter(|(line, _)| line.asked && rule.requirements.contains(&line.rule.id));
            let members: Vec<usize> = members.flat_map(|(_, needs)| needs.iter().copied()).collect();
            let needed = usize::try_from(as_it_is.needed(rule)).unwrap_or(usize::MAX);
            // A member that is asked year by year has several needs; counting each as one only lowers the bound.
            groups.push((members, needed));
        }
        let is_alone = |line: usize| {
            survey.asked.get(line).is_some_and(|line| alternative(rules, &line.rule.id).is_none())
        };
        // Where the prices cannot be kept exact, the other bounds have to do.
        let mixture = Mixture::new(survey, &is_alone, &counted, offering_of, costs);
        let mixture = mixture.unwrap_or_else(|_| Mixture::none(costs.len()));
        Ok(Self { needs, groups, mixture })
    }

    /// What each offering is short of paying for itself, at the prices of the best mixture; below zero where it is worth
    /// more than it costs.
    pub(super) fn loss(&self, offering: usize, costs: &[i128]) -> Result<Amount, Overflow> {
        let cost = Amount::of_parts(costs.get(offering).copied().unwrap_or(0), 1)?;
        cost.minus(self.mixture.worth_of(offering))
    }

    /// The least that completing the period comes to; none where it cannot be completed.
    pub(super) fn least(&self, partly: &Partly<'_>) -> Result<Option<Bound>, Overflow> {
        let mut so_far = partly.chosen.iter().filter_map(|one| partly.costs.get(*one));
        let so_far = so_far.try_fold(0_i128, |sum, cost| sum.checked_add(*cost)).ok_or(Overflow)?;
        let (mut cost, mut count) = (Amount::ZERO, 0);
        let mut each = Vec::with_capacity(self.needs.len());
        for need in &self.needs {
            let least = need.least(partly)?;
            if need.alone {
                let Some((more, number)) = least else { return Ok(None) };
                (cost, count) = (cost.max(more), count.max(number));
            }
            each.push(least);
        }
        for (members, needed) in &self.groups {
            let mut met: Vec<(Amount, usize)> =
                members.iter().filter_map(|member| each.get(*member).copied().flatten()).collect();
            let Some(place) = needed.checked_sub(1) else { continue };
            met.sort_unstable();
            let Some((more, _)) = met.get(place) else { return Ok(None) };
            cost = cost.max(*more);
            let mut numbers: Vec<usize> = met.into_iter().map(|(_, number)| number).collect();
            numbers.sort_unstable();
            count = count.max(numbers.get(place).copied().unwrap_or(0));
        }
        let priced = self.mixture.least(partly)?;
        let up = Rounding { to: RoundingStep::Whole, direction: RoundingDirection::Up };
        let needed = up.apply(cost)?.in_parts(1)?.checked_add(so_far).ok_or(Overflow)?;
        let cost = needed.max(up.apply(priced)?.in_parts(1)?);
        Ok(Some(Bound { cost, count: count.saturating_add(partly.chosen.len()) }))
    }

    /// Whether the period could be complete with what is chosen, if every hour counted wherever it may.
    pub(super) fn could_be_met(&self, chosen: &[usize]) -> Result<bool, Overflow> {
        for need in self.needs.iter().filter(|need| need.alone) {
            if need.left(chosen)?.is_positive() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Need {
    fn new(open: Amount, gains: Vec<Amount>, alone: bool, costs: &[i128]) -> Self {
        let adding: Vec<usize> =
            (0..gains.len()).filter(|one| gains.get(*one).is_some_and(|gain| gain.is_positive())).collect();
        let gain = |one: &usize| gains.get(*one).copied().unwrap_or(Amount::ZERO);
        // Where a quotient cannot be kept exact, the order may be another: the sum is taken over the best by price, so
        // an order that is not by price would be no bound. Such offerings count as free.
        let price = |one: &usize| {
            let cost = costs.get(*one).copied().unwrap_or(0);
            Amount::of_parts(cost, 1).and_then(|cost| cost.over(gain(one))).unwrap_or(Amount::ZERO)
        };
        let by_price = sorted_by(adding.clone(), |one, other| price(one).cmp(&price(other)));
        let by_gain = sorted_by(adding, |one, other| gain(other).cmp(&gain(one)));
        Self { open, gains, alone, by_price, by_gain }
    }

    /// What is missing with what is chosen.
    fn left(&self, chosen: &[usize]) -> Result<Amount, Overflow> {
        let there = Amount::sum(chosen.iter().filter_map(|one| self.gains.get(*one)).copied())?;
        there.short_of(self.open.max(Amount::ZERO))
    }

    /// The least that meets it costs beyond what is chosen, and how many more that takes; none where nothing meets it.
    fn least(&self, partly: &Partly<'_>) -> Result<Option<(Amount, usize)>, Overflow> {
        let left = self.left(partly.chosen)?;
        let open = |one: &&usize| partly.is_open.get(**one).copied().unwrap_or(false);
        let (mut rest, mut cost) = (left, Amount::ZERO);
        for one in self.by_price.iter().filter(open) {
            let gain = self.gains.get(*one).copied().unwrap_or(Amount::ZERO);
            if !rest.is_positive() {
                break;
            }
            let whole = Amount::of_parts(partly.costs.get(*one).copied().unwrap_or(0), 1)?;
            let part = if gain <= rest { whole } else { whole.times(rest)?.over(gain)? };
            cost = cost.plus(part)?;
            rest = gain.short_of(rest)?;
        }
        if rest.is_positive() {
            return Ok(None);
        }
        let (mut rest, mut count) = (left, 0_usize);
        for one in self.by_gain.iter().filter(open) {
            if !rest.is_positive() {
                break;
            }
            rest = self.gains.get(*one).copied().unwrap_or(Amount::ZERO).short_of(rest)?;
            count = count.saturating_add(1);
        }
        Ok(Some((cost, count)))
    }
}
