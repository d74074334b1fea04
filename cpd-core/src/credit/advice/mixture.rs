//! The best mixture, if offerings could be taken in part, and what it says of those that are taken whole.
//!
//! Its prices tell what an hour is worth towards each target. At any prices, a period costs at least what its targets
//! come to, less what its caps charge and what the hours that are there bring in, plus what each chosen offering costs
//! beyond its worth, and less what each open one is worth beyond its cost.

use super::bounds::Partly;
use super::frame::{Frame, Kind, frame};
use super::linear::{Row, Solution, solve};
use crate::amount::{Amount, Overflow};
use crate::credit::evaluate::Survey;
use crate::pack::Per;

/// The most offerings of a gate that are tried out in every way.
const MOST: usize = 8;

/// What the prices say.
#[derive(Debug)]
pub(super) struct Mixture {
    base: Amount,
    /// What each offering brings in.
    worth: Vec<Amount>,
    gates: Vec<Gate>,
    /// For each offering, its gate.
    gate_of: Vec<Option<usize>>,
}

/// Offerings of which nothing counts unless there is enough of them.
#[derive(Debug)]
struct Gate {
    offerings: Vec<usize>,
    /// What each offering adds to what there is.
    hours: Vec<Amount>,
    /// What the record leaves open.
    minimum: Amount,
}

impl Mixture {
    /// No prices: everything is worth nothing.
    pub(super) fn none(count: usize) -> Self {
        Self {
            base: Amount::ZERO,
            worth: vec![Amount::ZERO; count],
            gates: Vec::new(),
            gate_of: vec![None; count],
        }
    }

    /// What an offering brings in.
    pub(super) fn worth_of(&self, offering: usize) -> Amount {
        self.worth.get(offering).copied().unwrap_or(Amount::ZERO)
    }

    /// What any completion of a choice costs at least.
    pub(super) fn least(&self, partly: &Partly<'_>) -> Result<Amount, Overflow> {
        let loss = |offering: usize| -> Result<Amount, Overflow> {
            let cost = Amount::of_parts(partly.costs.get(offering).copied().unwrap_or(0), 1)?;
            cost.minus(self.worth_of(offering))
        };
        let free = |offering: &usize| self.gate_of.get(*offering).copied().flatten().is_none();
        let mut sum = self.base;
        for (offering, _) in partly.is_open.iter().enumerate().filter(|(_, open)| **open) {
            if free(&offering) {
                sum = sum.plus(loss(offering)?.min(Amount::ZERO))?;
            }
        }
        for offering in partly.chosen.iter().filter(|offering| free(offering)) {
            sum = sum.plus(loss(*offering)?)?;
        }
        for gate in &self.gates {
            sum = sum.plus(gate.least(partly, &loss)?)?;
        }
        Ok(sum)
    }
}

impl Gate {
    /// The least that its offerings cost beyond what they bring in: nothing comes in while the gate is closed.
    fn least(
        &self,
        partly: &Partly<'_>,
        loss: &dyn Fn(usize) -> Result<Amount, Overflow>,
    ) -> Result<Amount, Overflow> {
        let (mut paid, mut sum, mut there) = (Amount::ZERO, Amount::ZERO, Amount::ZERO);
        let mut dear: Vec<(Amount, Amount)> = Vec::new();
        for (offering, hours) in self.offerings.iter().zip(&self.hours) {
            let own = loss(*offering)?;
            if partly.chosen.contains(offering) {
                paid = paid.plus(Amount::of_parts(partly.costs.get(*offering).copied().unwrap_or(0), 1)?)?;
                (sum, there) = (sum.plus(own)?, there.plus(*hours)?);
            } else if partly.is_open.get(*offering) == Some(&true) {
                if own <= Amount::ZERO {
                    (sum, there) = (sum.plus(own)?, there.plus(*hours)?);
                } else {
                    dear.push((own, *hours));
                }
            }
        }
        let left = there.short_of(self.minimum)?;
        let opened = if dear.len() > MOST { Some(Amount::ZERO) } else { cover(&dear, left)? };
        Ok(match opened {
            Some(more) => paid.min(sum.plus(more)?),
            None => paid,
        })
    }
}

/// The least loss of items that have so many hours together; none where all of them have not.
fn cover(items: &[(Amount, Amount)], hours: Amount) -> Result<Option<Amount>, Overflow> {
    if !hours.is_positive() {
        return Ok(Some(Amount::ZERO));
    }
    let Some(((loss, own), rest)) = items.split_first() else { return Ok(None) };
    let without = cover(rest, hours)?;
    let with = cover(rest, own.short_of(hours)?)?.map(|more| more.plus(*loss)).transpose()?;
    Ok(match (with, without) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    })
}

/// The gates of the thresholds that the record does not reach, each offering behind one at most.
fn gates(
    survey: &Survey<'_>,
    offering_of: &[Option<usize>],
    count: usize,
) -> Result<(Vec<Gate>, Vec<Option<usize>>), Overflow> {
    let (mut gates, mut gate_of) = (Vec::new(), vec![None; count]);
    for threshold in survey.thresholds.iter().filter(|threshold| threshold.per != Per::Category) {
        let mut items: Vec<(usize, usize)> = Vec::new();
        for slot in &threshold.slots {
            items.extend(survey.hours.slots.get(*slot).map(|slot| (slot.award, slot.item)));
        }
        items.dedup();
        let (mut there, mut hours) = (Amount::ZERO, vec![Amount::ZERO; count]);
        for (award, item) in items {
            let amount = survey.hours.items.get(item).copied().unwrap_or(Amount::ZERO);
            match offering_of.get(award).copied().flatten().and_then(|offering| hours.get_mut(offering)) {
                Some(sum) => *sum = sum.plus(amount)?,
                None => there = there.plus(amount)?,
            }
        }
        // What has ways outside the group can count all the same.
        let inside =
            |offering: &usize| {
                let own =
                    survey.hours.slots.iter().enumerate().filter(|(_, slot)| {
                        offering_of.get(slot.award).copied().flatten() == Some(*offering)
                    });
                gate_of.get(*offering) == Some(&None)
                    && hours.get(*offering).is_some_and(|hours| hours.is_positive())
                    && own.map(|(position, _)| position).all(|slot| threshold.slots.contains(&slot))
            };
        let offerings: Vec<usize> = (0..count).filter(inside).collect();
        // Those whose ways lead elsewhere too still add to what there is.
        for (offering, hours) in hours.iter().enumerate().filter(|(one, _)| !offerings.contains(one)) {
            if offering < count {
                there = there.plus(*hours)?;
            }
        }
        if there >= threshold.amount || offerings.is_empty() {
            continue;
        }
        let minimum = there.short_of(threshold.amount)?;
        for offering in &offerings {
            gate_of.get_mut(*offering).into_iter().for_each(|gate| *gate = Some(gates.len()));
        }
        let hours = offerings.iter().filter_map(|offering| hours.get(*offering)).copied().collect();
        gates.push(Gate { offerings, hours, minimum });
    }
    Ok((gates, gate_of))
}

/// The amounts of a linear problem, and rows beyond those of the frame.
struct Draft {
    columns: Vec<Vec<(usize, Amount)>>,
    more: Vec<Row>,
}

impl Draft {
    /// A new amount for each way of some hours.
    fn ways(&mut self, kind: &Kind) -> Vec<(usize, Amount)> {
        let first = self.columns.len();
        let with_one = |rows: &Vec<usize>| rows.iter().map(|row| (*row, Amount::ONE)).collect::<Vec<_>>();
        self.columns.extend(kind.ways.iter().map(with_one));
        (first..self.columns.len()).map(|position| (position, Amount::ONE)).collect()
    }
}

impl Mixture {
    /// The prices for the targets that have to be met by themselves and for what else has to be counted up. Without
    /// prices where no mixture completes the period.
    pub(super) fn new(
        survey: &Survey<'_>,
        is_alone: &dyn Fn(usize) -> bool,
        counted: &[(Amount, Vec<Amount>)],
        offering_of: &[Option<usize>],
        costs: &[i128],
    ) -> Result<Self, Overflow> {
        let alone = survey.targets.iter().enumerate().filter(|(_, target)| is_alone(target.line));
        let targets: Vec<usize> = alone.map(|(position, _)| position).collect();
        let frame = frame(survey, &targets, &|_| false);
        let (gates, gate_of) = gates(survey, offering_of, costs.len())?;
        let none = |_: usize| Vec::new();
        let is_recorded = |award: usize| offering_of.get(award).is_some_and(Option::is_none);
        let kinds = frame.kinds(survey, &is_recorded, &none)?;
        let mut parts: Vec<(usize, Kind)> = Vec::new();
        for (award, offering) in offering_of.iter().enumerate() {
            let own = offering.map(|_| frame.kinds(survey, &|other| other == award, &none)).transpose()?;
            parts.extend(
                offering
                    .iter()
                    .flat_map(|offering| own.iter().flatten().map(|kind| (*offering, kind.clone()))),
            );
        }
        let mut draft = Draft { columns: vec![Vec::new(); costs.len()], more: Vec::new() };
        let opened: Vec<usize> = (0..gates.len()).map(|gate| costs.len().saturating_add(gate)).collect();
        draft.columns.resize(costs.len().saturating_add(gates.len()), Vec::new());
        for kind in &kinds {
            let ways = draft.ways(kind);
            draft.more.push(Row::at_most(ways, kind.amount));
        }
        for (offering, kind) in &parts {
            let gate = gate_of.get(*offering).copied().flatten().and_then(|gate| opened.get(gate));
            match (kind.ways.as_slice(), gate) {
                ([way], None) => {
                    let column = draft.columns.get_mut(*offering);
                    column.into_iter().try_for_each(|column| add(column, way, kind.amount))?;
                }
                _ => {
                    let ways = draft.ways(kind);
                    for position in [Some(offering), gate].into_iter().flatten() {
                        let mut row = ways.clone();
                        row.push((*position, Amount::ZERO.minus(kind.amount)?));
                        draft.more.push(Row::at_most(row, Amount::ZERO));
                    }
                }
            }
        }
        for (gate, open) in gates.iter().zip(&opened) {
            let hours = gate.offerings.iter().copied().zip(gate.hours.iter().copied());
            let mut row: Vec<(usize, Amount)> = hours.collect();
            row.push((*open, Amount::ZERO.minus(gate.minimum)?));
            draft.more.push(Row::at_least(row, Amount::ZERO)?);
        }
        let whole = (0..costs.len()).chain(opened.iter().copied());
        draft.more.extend(whole.map(|position| Row::at_most(vec![(position, Amount::ONE)], Amount::ONE)));
        let mut rows = frame.rows(&draft.columns)?;
        for (open, gains) in counted {
            rows.push(Row::at_least(gains.iter().copied().enumerate().collect(), *open)?);
        }
        rows.extend(draft.more);
        let mut all_costs =
            costs.iter().map(|cost| Amount::of_parts(*cost, 1)).collect::<Result<Vec<_>, _>>()?;
        all_costs.resize(draft.columns.len(), Amount::ZERO);
        let Solution::Best { prices, .. } = solve(&all_costs, &rows)? else {
            return Ok(Self::none(costs.len()));
        };
        let mut mixture = Self { gates, gate_of, ..Self::none(costs.len()) };
        mixture.price(&frame, &prices, &kinds, &parts)?;
        for ((open, gains), price) in counted.iter().zip(prices.iter().skip(frame.bounds.len())) {
            mixture.base = mixture.base.plus(open.times(*price)?)?;
            for (worth, gain) in mixture.worth.iter_mut().zip(gains) {
                *worth = worth.plus(gain.times(*price)?)?;
            }
        }
        Ok(mixture)
    }

    /// What the targets come to, and what hours bring in, at some prices.
    fn price(
        &mut self,
        frame: &Frame,
        prices: &[Amount],
        kinds: &[Kind],
        parts: &[(usize, Kind)],
    ) -> Result<(), Overflow> {
        for (bound, price) in frame.bounds.iter().zip(prices) {
            let paid = bound.amount.times(*price)?;
            self.base = if bound.line.is_some() { self.base.plus(paid)? } else { self.base.minus(paid)? };
        }
        for kind in kinds {
            self.base = self.base.minus(value(frame, prices, kind)?)?;
        }
        for (offering, kind) in parts {
            if let Some(sum) = self.worth.get_mut(*offering) {
                *sum = sum.plus(value(frame, prices, kind)?)?;
            }
        }
        Ok(())
    }
}

/// What hours bring in on the best of their ways: what the targets pay, less what the caps charge.
fn value(frame: &Frame, prices: &[Amount], kind: &Kind) -> Result<Amount, Overflow> {
    let mut best = Amount::ZERO;
    for way in &kind.ways {
        let brings = way.iter().try_fold(Amount::ZERO, |sum, row| {
            let price = prices.get(*row).copied().unwrap_or(Amount::ZERO);
            let is_target = frame.bounds.get(*row).is_some_and(|bound| bound.line.is_some());
            if is_target { sum.plus(price) } else { sum.minus(price) }
        });
        best = best.max(brings?);
    }
    best.times(kind.amount)
}

fn add(column: &mut Vec<(usize, Amount)>, rows: &[usize], amount: Amount) -> Result<(), Overflow> {
    for row in rows {
        match column.iter_mut().find(|(known, _)| known == row) {
            Some((_, sum)) => *sum = sum.plus(amount)?,
            None => column.push((*row, amount)),
        }
    }
    Ok(())
}
