//! The cheapest exchanges between mentors, kept while coaches come and go.
//!
//! Each coach who is with a mentor has a column in the mentor's row: what going to each of the others would add. Columns are dense, so
//! that the least of each line is found at the speed at which memory is read.

use super::index;
use super::problem::Transport;
use super::state::{Coaches, Held};

/// More than any exchange adds: both costs of it are within a billion.
pub(super) const IMPOSSIBLE: i32 = i32::MAX;

/// For each mentor the exchanges with others, as far as they were asked for.
#[derive(Debug)]
pub(super) struct Rows {
    rows: Vec<Row>,
    /// The line of each mentor while a row is made, from 1; zero for those who have none.
    lines: Vec<u32>,
}

/// The exchanges of a mentor.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// To whom, in rising order.
    to: Vec<u32>,
    /// What the cheapest exchange with each adds to the costs of the coaches.
    added: Vec<i32>,
    /// A column for each coach of the mentor, in the order of [`Coaches::of`].
    columns: Vec<i32>,
    state: RowState,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum RowState {
    /// Nothing of it is there.
    #[default]
    Unknown,
    /// The columns are, but the sum of them is of another set of coaches.
    Outdated,
    Known,
}

impl Rows {
    pub(super) fn new(mentors: usize) -> Self {
        let mut rows = Vec::new();
        rows.resize_with(mentors, Row::default);
        Self { rows, lines: vec![0; mentors] }
    }

    /// A coach has come to a mentor, as the last one.
    pub(super) fn come(&mut self, problem: &Transport, held: Held, mentor: u32) {
        let Some(row) = self.rows.get_mut(index(mentor)) else { return };
        if row.state == RowState::Unknown {
            return;
        }
        if !row.add(problem, held) {
            // Nobody before could go to some mentor to whom this coach can go.
            row.state = RowState::Unknown;
        } else if row.state == RowState::Known {
            let start = row.columns.len().saturating_sub(row.to.len());
            lessen(&mut row.added, row.columns.get(start..).unwrap_or_default());
        }
    }

    /// The coach at a position has gone from a mentor, and the last one has taken the position.
    pub(super) fn go(&mut self, position: usize, mentor: u32) {
        let Some(row) = self.rows.get_mut(index(mentor)) else { return };
        if row.state == RowState::Unknown {
            return;
        }
        let height = row.to.len();
        let last = row.columns.len().saturating_sub(height);
        let start = position.saturating_mul(height);
        if start < last {
            row.columns.copy_within(last.., start);
        }
        row.columns.truncate(last);
        row.state = RowState::Outdated;
    }

    /// The exchanges of a mentor's coaches, one for each other mentor that one of them can go to.
    pub(super) fn of(
        &mut self,
        problem: &Transport,
        coaches: &Coaches,
        mentor: u32,
    ) -> Option<impl Iterator<Item = (u32, i32)>> {
        let row = self.rows.get_mut(index(mentor))?;
        if row.state == RowState::Unknown {
            row.make(problem, coaches.of(mentor), &mut self.lines);
            row.state = RowState::Outdated;
        }
        if row.state == RowState::Outdated {
            row.sum_up();
            row.state = RowState::Known;
        }
        Some(row.to.iter().copied().zip(row.added.iter().copied()))
    }

    /// Which of a mentor's coaches goes most cheaply to another: the position of the first of them.
    pub(super) fn goer(&self, mentor: u32, to: u32) -> Option<usize> {
        let row = self.rows.get(index(mentor))?;
        let line = row.to.binary_search(&to).ok()?;
        let added = row.added.get(line)?;
        row.columns.iter().skip(line).step_by(row.to.len().max(1)).position(|one| one == added)
    }
}

impl Row {
    fn make(&mut self, problem: &Transport, with: &[Held], lines: &mut [u32]) {
        self.to.clear();
        for held in with {
            for arc in problem.arcs_of(index(held.coach)) {
                let Some(line) = lines.get_mut(index(arc.mentor)).filter(|line| **line == 0) else {
                    continue;
                };
                *line = 1;
                self.to.push(arc.mentor);
            }
        }
        self.to.sort_unstable();
        for (mentor, number) in self.to.iter().zip(0_u32..) {
            if let Some(line) = lines.get_mut(index(*mentor)) {
                *line = number;
            }
        }
        let height = self.to.len();
        self.columns.clear();
        self.columns.reserve(height.saturating_mul(with.len().saturating_add(1)));
        self.columns.resize(height.saturating_mul(with.len()), IMPOSSIBLE);
        for (held, column) in with.iter().zip(self.columns.chunks_exact_mut(height.max(1))) {
            for arc in problem.arcs_of(index(held.coach)) {
                let line = lines.get(index(arc.mentor)).and_then(|line| column.get_mut(index(*line)));
                if let Some(added) = line {
                    *added = arc.cost.wrapping_sub(held.cost);
                }
            }
        }
        for mentor in &self.to {
            if let Some(line) = lines.get_mut(index(*mentor)) {
                *line = 0;
            }
        }
    }

    /// Adds the column of a coach, unless the coach can go to a mentor who is not in the row.
    fn add(&mut self, problem: &Transport, held: Held) -> bool {
        let start = self.columns.len();
        self.columns.resize(start.saturating_add(self.to.len()), IMPOSSIBLE);
        let column = self.columns.get_mut(start..).unwrap_or_default();
        let mut lines = self.to.iter().zip(column);
        for arc in problem.arcs_of(index(held.coach)) {
            let Some((_, added)) =
                lines.find(|(to, _)| **to >= arc.mentor).filter(|(to, _)| **to == arc.mentor)
            else {
                return false;
            };
            // Both are within a billion, so that the difference is within two.
            *added = arc.cost.wrapping_sub(held.cost);
        }
        true
    }

    fn sum_up(&mut self) {
        self.added.clear();
        self.added.resize(self.to.len(), IMPOSSIBLE);
        for column in self.columns.chunks_exact(self.to.len().max(1)) {
            lessen(&mut self.added, column);
        }
    }
}

fn lessen(added: &mut [i32], column: &[i32]) {
    for (added, one) in added.iter_mut().zip(column) {
        *added = (*added).min(*one);
    }
}
