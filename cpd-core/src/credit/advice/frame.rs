//! The bounds of a period as rows of a linear problem.

use super::linear::Row;
use crate::amount::{Amount, Overflow};
use crate::credit::evaluate::Survey;
use crate::pack::Per;

/// The caps and the chosen targets of a period, and which of them each way to count belongs to.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) bounds: Vec<FrameRow>,
    /// For each way to count, the rows that it belongs to.
    pub(super) rows_of: Vec<Vec<usize>>,
    /// For each way to count of further credit, the most that one activity can have of it.
    pub(super) chunk_of: Vec<Option<Amount>>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct FrameRow {
    pub(super) amount: Amount,
    /// The requirement, by its position; none for a cap.
    pub(super) line: Option<usize>,
}

/// Hours that are there already and can count in the same ways.
#[derive(Debug, Clone)]
pub(super) struct Kind {
    pub(super) amount: Amount,
    /// For each way, its rows.
    pub(super) ways: Vec<Vec<usize>>,
    /// For each way, one of its slots: all share their gates.
    pub(super) gates: Vec<Vec<usize>>,
}

/// What limits further credit on one day, week or activity: another day or activity has a limit of its own.
fn is_elastic(per: Per) -> bool {
    matches!(per, Per::Day | Per::Week | Per::Activity | Per::Event | Per::Topic | Per::Provider)
}

/// The rows of a survey for some of its targets. `is_further` says which activities are only thought of.
pub(super) fn frame(survey: &Survey<'_>, targets: &[usize], is_further: &dyn Fn(usize) -> bool) -> Frame {
    let mut frame = Frame {
        bounds: Vec::new(),
        rows_of: vec![Vec::new(); survey.hours.slots.len()],
        chunk_of: vec![None; survey.hours.slots.len()],
    };
    let further = |slot: &usize| survey.hours.slots.get(*slot).is_some_and(|slot| is_further(slot.award));
    for cap in &survey.caps {
        let apart = cap.slots.iter().all(further) || matches!(cap.per, Per::Day | Per::Week);
        let elastic = is_elastic(cap.per) && apart && cap.amount.is_positive();
        let (loose, bound): (Vec<usize>, Vec<usize>) =
            cap.slots.iter().partition(|slot| elastic && further(slot));
        for slot in loose {
            if let Some(chunk) = frame.chunk_of.get_mut(slot) {
                *chunk = Some(chunk.map_or(cap.amount, |known| known.min(cap.amount)));
            }
        }
        frame.add(FrameRow { amount: cap.amount, line: None }, &bound);
    }
    for target in targets.iter().filter_map(|target| survey.targets.get(*target)) {
        frame.add(FrameRow { amount: target.amount, line: Some(target.line) }, &target.slots);
    }
    frame
}

impl Frame {
    fn add(&mut self, bound: FrameRow, slots: &[usize]) {
        let row = self.bounds.len();
        self.bounds.push(bound);
        for slot in slots {
            self.rows_of.get_mut(*slot).into_iter().for_each(|rows| rows.push(row));
        }
    }

    /// The rows, with the factors of each amount of a problem, given amount by amount.
    pub(super) fn rows(&self, columns: &[Vec<(usize, Amount)>]) -> Result<Vec<Row>, Overflow> {
        let mut factors: Vec<Vec<(usize, Amount)>> = vec![Vec::new(); self.bounds.len()];
        for (position, column) in columns.iter().enumerate() {
            for (row, factor) in column {
                factors.get_mut(*row).into_iter().for_each(|list| list.push((position, *factor)));
            }
        }
        let row = |(bound, factors): (&FrameRow, Vec<(usize, Amount)>)| match bound.line {
            Some(_) => Row::at_least(factors, bound.amount),
            None => Ok(Row::at_most(factors, bound.amount)),
        };
        self.bounds.iter().zip(factors).map(row).collect()
    }

    /// The requirements of some rows, each once.
    pub(super) fn lines(&self, rows: &[usize]) -> Vec<usize> {
        let mut lines: Vec<usize> = rows.iter().filter_map(|row| self.bounds.get(*row)?.line).collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// The hours of some activities, alike ones together. `gates_of` says which gates a way to count must pass.
    pub(super) fn kinds(
        &self,
        survey: &Survey<'_>,
        of: &dyn Fn(usize) -> bool,
        gates_of: &dyn Fn(usize) -> Vec<usize>,
    ) -> Result<Vec<Kind>, Overflow> {
        let mut kinds: Vec<Kind> = Vec::new();
        let slots: Vec<usize> = (0..survey.hours.slots.len()).collect();
        let item = |slot: usize| survey.hours.slots.get(slot).map(|slot| (slot.award, slot.item));
        for part in slots.chunk_by(|one, other| item(*one) == item(*other)) {
            let Some((award, item)) = part.first().and_then(|slot| item(*slot)) else { continue };
            let amount = survey.hours.items.get(item).copied().unwrap_or(Amount::ZERO);
            if !of(award) || !amount.is_positive() {
                continue;
            }
            let rows = |slot: &usize| self.rows_of.get(*slot).cloned().unwrap_or_default();
            let ways: Vec<Vec<usize>> = part.iter().map(rows).collect();
            let gates: Vec<Vec<usize>> = part.iter().map(|slot| gates_of(*slot)).collect();
            match kinds.iter_mut().find(|kind| kind.ways == ways && kind.gates == gates) {
                Some(kind) => kind.amount = kind.amount.plus(amount)?,
                None => kinds.push(Kind { amount, ways, gates }),
            }
        }
        Ok(kinds)
    }
}
