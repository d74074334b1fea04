//! The simplex method with exact numbers: a dense table, and Bland's rule, which never goes round in circles.
//!
//! It maximizes one aim after the other, each among what is best for those before it: where a column would make an
//! aim that is settled worse, it is taken out of play.

use cpd_core::Amount;

use super::calc::{ZERO, add, div, mul, number, sub};

/// `rows` say that coefficients times columns are at most a bound, which is not below zero; columns are not below
/// zero.
pub(crate) struct Table {
    rows: Vec<Vec<Amount>>,
    bounds: Vec<Amount>,
    /// The column that each row gives the value of.
    basis: Vec<usize>,
    in_play: Vec<bool>,
    columns: usize,
}

impl Table {
    pub(crate) fn new(columns: usize, constraints: &[(Vec<Amount>, Amount)]) -> Self {
        let slack = constraints.len();
        let mut rows = Vec::new();
        for (position, (coefficients, bound)) in constraints.iter().enumerate() {
            assert!(*bound >= ZERO, "nothing at all keeps the constraints");
            let mut row = coefficients.clone();
            row.resize(columns + slack, ZERO);
            row[columns + position] = Amount::ONE;
            rows.push(row);
        }
        Self {
            rows,
            bounds: constraints.iter().map(|(_, bound)| *bound).collect(),
            basis: (columns..columns + slack).collect(),
            in_play: vec![true; columns + slack],
            columns,
        }
    }

    /// Makes a sum of columns as large as it can be without harm to the aims before.
    pub(crate) fn maximize(&mut self, aim: &[usize]) {
        let all = self.columns + self.rows.len();
        let mut gain = vec![ZERO; all];
        for column in aim {
            gain[*column] = add(gain[*column], Amount::ONE);
        }
        // What a column gains when it enters, less what the columns gain that it displaces.
        for (row, column) in self.rows.iter().zip(&self.basis) {
            let weight = number(aim.iter().filter(|aimed| *aimed == column).count());
            reduce(&mut gain, row, weight);
        }
        while let Some(entering) = (0..all).find(|column| self.in_play[*column] && gain[*column] > ZERO) {
            let leaving = self.tightest(entering);
            self.pivot(leaving, entering);
            let factor = gain[entering];
            reduce(&mut gain, &self.rows[leaving], factor);
        }
        for (in_play, gain) in self.in_play.iter_mut().zip(gain) {
            *in_play &= gain >= ZERO;
        }
    }

    /// The row that bounds a column the most; of several the one of the first column.
    fn tightest(&self, column: usize) -> usize {
        let mut best: Option<(Amount, usize, usize)> = None;
        for (position, row) in self.rows.iter().enumerate() {
            if row[column] > ZERO {
                let most = (div(self.bounds[position], row[column]), self.basis[position], position);
                if best.is_none_or(|best| most < best) {
                    best = Some(most);
                }
            }
        }
        best.expect("every column is bounded").2
    }

    fn pivot(&mut self, at: usize, column: usize) {
        let by = self.rows[at][column];
        for entry in &mut self.rows[at] {
            if !entry.is_zero() {
                *entry = div(*entry, by);
            }
        }
        self.bounds[at] = div(self.bounds[at], by);
        let (pivot, bound) = (self.rows[at].clone(), self.bounds[at]);
        for position in (0..self.rows.len()).filter(|position| *position != at) {
            let factor = self.rows[position][column];
            if !factor.is_zero() {
                reduce(&mut self.rows[position], &pivot, factor);
                self.bounds[position] = sub(self.bounds[position], mul(bound, factor));
            }
        }
        self.basis[at] = column;
    }

    pub(crate) fn value(&self, column: usize) -> Amount {
        let row = self.basis.iter().position(|basic| *basic == column);
        row.map_or(ZERO, |row| self.bounds[row])
    }
}

/// Takes a multiple of one row from another.
fn reduce(row: &mut [Amount], other: &[Amount], times: Amount) {
    if times.is_zero() {
        return;
    }
    for (entry, taken) in row.iter_mut().zip(other) {
        if !taken.is_zero() {
            *entry = sub(*entry, mul(*taken, times));
        }
    }
}
