//! Small linear problems, exactly: the least cost of some amounts that keep every bound.
//!
//! The dual simplex method with the smallest index in every tie (Bland), so that it ends and always in the same place.
//! No cost is below zero, so that there is always a start.

use crate::amount::{Amount, Overflow};

/// A bound on amounts: their sum, each times its factor, is at most `most`.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Positions of amounts and their factors; no position stands twice.
    factors: Vec<(usize, Amount)>,
    most: Amount,
}

impl Row {
    pub(super) fn at_most(factors: Vec<(usize, Amount)>, most: Amount) -> Self {
        Self { factors, most }
    }

    pub(super) fn at_least(factors: Vec<(usize, Amount)>, least: Amount) -> Result<Self, Overflow> {
        let turned = |(position, factor): (usize, Amount)| Ok((position, Amount::ZERO.minus(factor)?));
        let factors = factors.into_iter().map(turned).collect::<Result<_, Overflow>>()?;
        Ok(Self { factors, most: Amount::ZERO.minus(least)? })
    }
}

/// What a problem comes to.
#[derive(Debug)]
pub(super) enum Solution {
    /// The least cost.
    Best {
        cost: Amount,
        amounts: Vec<Amount>,
        /// For each row, what its bound costs: by how much the least cost falls if it were looser by one.
        prices: Vec<Amount>,
    },
    /// The rows that no amounts keep together.
    Impossible { rows: Vec<usize> },
}

/// Amounts of zero or more of the least cost that keep every row.
pub(super) fn solve(costs: &[Amount], rows: &[Row]) -> Result<Solution, Overflow> {
    let mut table = Table::new(costs, rows);
    loop {
        let Some(leaving) = table.leaving() else { return table.best() };
        let Some(entering) = table.entering(leaving)? else { return Ok(table.impossible(leaving)) };
        table.exchange(leaving, entering)?;
    }
}

/// Each amount in the basis is its entry in `rest`, less the sum of those outside times the factors of its line.
/// Amounts are numbered: first those of the problem, then what is left of each row.
struct Table {
    inside: Vec<usize>,
    outside: Vec<usize>,
    lines: Vec<Vec<Amount>>,
    rest: Vec<Amount>,
    costs: Vec<Amount>,
    cost: Amount,
}

impl Table {
    fn new(costs: &[Amount], rows: &[Row]) -> Self {
        let width = costs.len();
        let line = |row: &Row| {
            let mut line = vec![Amount::ZERO; width];
            for (position, factor) in &row.factors {
                if let Some(entry) = line.get_mut(*position) {
                    *entry = *factor;
                }
            }
            line
        };
        Self {
            inside: (width..width.saturating_add(rows.len())).collect(),
            outside: (0..width).collect(),
            lines: rows.iter().map(line).collect(),
            rest: rows.iter().map(|row| row.most).collect(),
            costs: costs.to_vec(),
            cost: Amount::ZERO,
        }
    }

    /// The line to leave the basis: one whose amount is below zero.
    fn leaving(&self) -> Option<usize> {
        let below = self.rest.iter().enumerate().filter(|(_, rest)| **rest < Amount::ZERO);
        below.map(|(line, _)| line).min_by_key(|line| self.inside.get(*line))
    }

    /// The amount to enter it, at the least cost for each one that it makes good; none where nothing makes it good.
    fn entering(&self, leaving: usize) -> Result<Option<usize>, Overflow> {
        let Some(line) = self.lines.get(leaving) else { return Ok(None) };
        let mut best: Option<(Amount, usize, usize)> = None;
        for (position, (factor, (cost, id))) in
            line.iter().zip(self.costs.iter().zip(&self.outside)).enumerate()
        {
            if *factor < Amount::ZERO {
                let each = cost.over(Amount::ZERO.minus(*factor)?)?;
                if best.is_none_or(|(least, first, _)| (each, *id) < (least, first)) {
                    best = Some((each, *id, position));
                }
            }
        }
        Ok(best.map(|(_, _, position)| position))
    }

    fn exchange(&mut self, leaving: usize, entering: usize) -> Result<(), Overflow> {
        let (Some(inside), Some(outside)) = (self.inside.get_mut(leaving), self.outside.get_mut(entering))
        else {
            return Ok(());
        };
        std::mem::swap(inside, outside);
        let (Some(line), Some(rest)) = (self.lines.get_mut(leaving), self.rest.get_mut(leaving)) else {
            return Ok(());
        };
        let pivot = line.get(entering).copied().unwrap_or(Amount::ONE);
        for (position, entry) in line.iter_mut().enumerate() {
            let whole = if position == entering { Amount::ONE } else { *entry };
            *entry = if whole.is_zero() { whole } else { whole.over(pivot)? };
        }
        *rest = rest.over(pivot)?;
        let (line, rest) = (line.clone(), *rest);
        let others = self.lines.iter_mut().zip(&mut self.rest).enumerate();
        for (_, (other, other_rest)) in others.filter(|(position, _)| *position != leaving) {
            let factor = other.get(entering).copied().unwrap_or(Amount::ZERO);
            if !factor.is_zero() {
                *other_rest = other_rest.minus(factor.times(rest)?)?;
                replace(other, &line, factor, entering)?;
            }
        }
        let factor = self.costs.get(entering).copied().unwrap_or(Amount::ZERO);
        if !factor.is_zero() {
            self.cost = self.cost.plus(factor.times(rest)?)?;
            replace(&mut self.costs, &line, factor, entering)?;
        }
        Ok(())
    }

    fn best(self) -> Result<Solution, Overflow> {
        let width = self.outside.len();
        let mut all = vec![Amount::ZERO; width.saturating_add(self.inside.len())];
        let mut prices = all.clone();
        for (id, amount) in self.inside.iter().zip(&self.rest) {
            all.get_mut(*id).into_iter().for_each(|entry| *entry = *amount);
        }
        for (id, cost) in self.outside.iter().zip(&self.costs) {
            prices.get_mut(*id).into_iter().for_each(|entry| *entry = *cost);
        }
        all.truncate(width);
        Ok(Solution::Best { cost: self.cost, amounts: all, prices: prices.split_off(width) })
    }

    fn impossible(&self, leaving: usize) -> Solution {
        let width = self.outside.len();
        let line = self.lines.get(leaving).map(Vec::as_slice).unwrap_or_default();
        let involved = line.iter().zip(&self.outside).filter(|(factor, _)| !factor.is_zero());
        let ids = involved.map(|(_, id)| *id).chain(self.inside.get(leaving).copied());
        Solution::Impossible { rows: ids.filter_map(|id| id.checked_sub(width)).collect() }
    }
}

/// Takes `factor` times a line from a list; where the line entered, what is left is minus that.
fn replace(list: &mut [Amount], line: &[Amount], factor: Amount, entering: usize) -> Result<(), Overflow> {
    for (position, (entry, by)) in list.iter_mut().zip(line).enumerate() {
        if position == entering {
            *entry = Amount::ZERO.minus(factor.times(*by)?)?;
        } else if !by.is_zero() {
            *entry = entry.minus(factor.times(*by)?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Row, Solution, solve};
    use crate::amount::Amount;

    fn all(amounts: &[i64]) -> Vec<Amount> {
        amounts.iter().map(|amount| Amount::whole(*amount)).collect()
    }

    fn factors(amounts: &[i64]) -> Vec<(usize, Amount)> {
        amounts.iter().map(|amount| Amount::whole(*amount)).enumerate().collect()
    }

    #[test]
    fn a_covering_problem() {
        // Three kinds of hours: of A, of B, of both; 10 of A and 6 of B are wanted, of both at most 4.
        let rows = [
            Row::at_least(factors(&[1, 0, 1]), Amount::whole(10)).unwrap(),
            Row::at_least(factors(&[0, 1, 1]), Amount::whole(6)).unwrap(),
            Row::at_most(factors(&[0, 0, 1]), Amount::whole(4)),
        ];
        let Solution::Best { cost, amounts, prices } = solve(&all(&[1, 1, 1]), &rows).unwrap() else {
            panic!()
        };
        assert_eq!((cost, amounts, prices), (Amount::whole(12), all(&[6, 2, 4]), all(&[1, 1, 1])));
    }

    #[test]
    fn fractions_stay_exact() {
        let rows = [
            Row::at_least(factors(&[3, 1]), Amount::whole(1)).unwrap(),
            Row::at_least(factors(&[1, 3]), Amount::whole(1)).unwrap(),
        ];
        let Solution::Best { cost, .. } = solve(&all(&[1, 1]), &rows).unwrap() else { panic!() };
        assert_eq!(cost.to_string(), "0.5");
    }

    #[test]
    fn what_cannot_be_kept_is_named() {
        let rows = [
            Row::at_most(factors(&[0, 1]), Amount::whole(1)),
            Row::at_most(factors(&[1, 0]), Amount::whole(3)),
            Row::at_least(factors(&[1, 0]), Amount::whole(4)).unwrap(),
        ];
        let Solution::Impossible { mut rows } = solve(&all(&[1, 1]), &rows).unwrap() else { panic!() };
        rows.sort_unstable();
        assert_eq!(rows, [1, 2]);
    }

    #[test]
    fn nothing_asked_costs_nothing() {
        let Solution::Best { cost, amounts, .. } = solve(&all(&[1]), &[]).unwrap() else { panic!() };
        assert_eq!((cost, amounts), (Amount::ZERO, all(&[0])));
    }
}
