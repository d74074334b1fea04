//! The least further credit that completes a period.
//!
//! It is the least of a linear problem: every hour, also one that is only thought of, counts in the best of its ways,
//! within every cap. What counts only from an amount on (a threshold, a least length) is no linear bound: such a gate is
//! passed over at first, and where the answer does not keep it, both cases are looked at. The answer is then held against
//! the evaluation itself.

use super::choices::{Choices, choices};
use super::columns::{Column, Columns};
use super::further::{Thought, thoughts};
use super::linear::{Row, Solution, solve};
use super::verify::completes;
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::credit::award::in_order;
use crate::credit::chain::{Finish, Prospect};
use crate::credit::detail::Unwanted;
use crate::credit::evaluate::{Evaluation, Survey};
use crate::error::CpdError;
use crate::id::CategoryId;
use crate::order::sorted_by_key;
use crate::pack::Pack;
use crate::person::TeacherRecord;

/// The most linear problems that are solved for one way to complete a period.
const MOST: usize = 200;

/// The least for one finish.
#[derive(Debug)]
pub(super) enum Least {
    /// It is this, and the evaluation agrees.
    Exact { total: Amount, credit: Vec<Share> },
    /// It is no less than this.
    NoLess { total: Amount },
    /// No further credit reaches these requirements, by their positions.
    Impossible { lines: Vec<usize> },
}

/// So much credit of a kind that was thought of.
#[derive(Debug, Clone)]
pub(super) struct Share {
    pub(super) amount: Amount,
    pub(super) thought: Thought,
    /// The categories that it counts in.
    pub(super) categories: Vec<CategoryId>,
    /// The most of it in one activity.
    pub(super) chunk: Option<Amount>,
    /// What one of its unit is awarded.
    pub(super) rate: Amount,
}

/// The least further credit for one finish.
pub(super) fn least(
    pack: &Pack,
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    finish: Finish<'_>,
) -> Result<Least, CpdError> {
    let overflow = |_: Overflow| CpdError::AmountOverflow { place: "the least further credit".to_owned() };
    let thoughts = thoughts(pack, record, prospect, finish);
    let mut with: Vec<&Activity> = in_order(record);
    with.extend(thoughts.iter().map(|thought| &thought.activity));
    let with = sorted_by_key(with, |activity| (activity.held(), activity.id.clone()));
    let as_it_is: Evaluation<'_, Unwanted> = prospect.evaluate(&in_order(record), finish)?;
    let survey = prospect.survey(&with, finish)?;
    let ways = match choices(prospect.period.rules, &survey, &as_it_is) {
        Choices::TooMany => return Ok(Least::NoLess { total: Amount::ZERO }),
        Choices::All(ways) => ways,
    };
    let (mut best, mut lines) = (None, Vec::new());
    for targets in ways {
        let columns = Columns::new(&survey, &targets, &thoughts, prospect).map_err(overflow)?;
        let search = Search { survey: &survey, targets: &targets, columns, thoughts: &thoughts };
        match search.run(&|credit, lines| completes(record, prospect, finish, credit, lines)) {
            Err(error) => return Err(error),
            Ok(Least::Impossible { lines: more }) => lines.extend(more),
            Ok(found) => best = Some(better(best, found)),
        }
    }
    lines.sort_unstable();
    lines.dedup();
    Ok(best.unwrap_or(Least::Impossible { lines }))
}

impl Least {
    /// The total, where some amount is enough.
    pub(super) fn total(&self) -> Option<Amount> {
        match self {
            Self::Exact { total, .. } | Self::NoLess { total } => Some(*total),
            Self::Impossible { .. } => None,
        }
    }
}

/// The smaller of two; of equal ones the first, but what is only a lower bound goes before what is exact.
pub(super) fn better(best: Option<Least>, found: Least) -> Least {
    let key = |least: &Least| match least {
        Least::NoLess { total } => Some((*total, 0)),
        Least::Exact { total, .. } => Some((*total, 1)),
        Least::Impossible { .. } => None,
    };
    match best {
        None => found,
        Some(best) => match (key(&best), key(&found)) {
            (Some(one), Some(other)) if other < one => found,
            (None, Some(_)) => found,
            _ => best,
        },
    }
}

/// How a gate is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Passage {
    /// As if it were not there.
    Free,
    /// There is enough, so that everything behind it can count.
    Open,
    /// Nothing behind it counts.
    Closed,
}

struct Search<'s, 'a> {
    survey: &'s Survey<'a>,
    targets: &'s [usize],
    columns: Columns,
    thoughts: &'s [Thought],
}

/// The least cost and the amounts; or, where there are none, the rows that cannot be kept.
type Solved = Result<(Amount, Vec<Amount>), Vec<usize>>;

/// Whether the evaluation finds some requirements met with further credit.
type Judge<'j> = &'j dyn Fn(&[Share], &[usize]) -> Result<bool, CpdError>;

impl Search<'_, '_> {
    fn run(&self, judge: Judge<'_>) -> Result<Least, CpdError> {
        let overflow =
            |_: Overflow| CpdError::AmountOverflow { place: "the least further credit".to_owned() };
        let lines: Vec<usize> =
            self.targets.iter().filter_map(|target| Some(self.survey.targets.get(*target)?.line)).collect();
        let mut open = vec![vec![Passage::Free; self.columns.gates.len()]];
        let mut best: Option<Least> = None;
        for _ in 0..MOST {
            let Some(passages) = open.pop() else { break };
            let (total, amounts) = match self.solve(&passages, None).map_err(overflow)? {
                Ok(found) => found,
                Err(rows) if best.is_none() && open.is_empty() && is_free(&passages) => {
                    return Ok(Least::Impossible { lines: self.columns.frame.lines(&rows) });
                }
                Err(_) => continue,
            };
            let done = match &best {
                Some(Least::Exact { total: least, .. } | Least::NoLess { total: least }) => *least <= total,
                Some(Least::Impossible { .. }) | None => false,
            };
            if done {
                continue;
            }
            if let Some(gate) = self.columns.broken(&passages_free(&passages), &amounts).map_err(overflow)? {
                for passage in [Passage::Open, Passage::Closed] {
                    let mut next = passages.clone();
                    next.get_mut(gate).into_iter().for_each(|entry| *entry = passage);
                    open.push(next);
                }
                continue;
            }
            let plain = self.plainest(&passages, total, &amounts).map_err(overflow)?;
            let mut found = Least::NoLess { total };
            for credit in [plain, self.shares(&amounts).map_err(overflow)?] {
                if judge(&credit, &lines)? {
                    found = Least::Exact { total, credit };
                    break;
                }
            }
            best = Some(better(best, found));
        }
        // What was not looked at is bounded by the problem without any gate.
        if !open.is_empty() {
            let free = vec![Passage::Free; self.columns.gates.len()];
            let total = match self.solve(&free, None).map_err(overflow)? {
                Ok((total, _)) => total,
                Err(_) => Amount::ZERO,
            };
            return Ok(Least::NoLess { total });
        }
        Ok(best.unwrap_or(Least::Impossible { lines }))
    }

    /// Solves the problem behind some passages: for the least total, or for the plainest of one that is at most this.
    fn solve(&self, passages: &[Passage], at_most: Option<Amount>) -> Result<Solved, Overflow> {
        let columns = &self.columns;
        let closed = |gates: &[(usize, Amount)]| {
            gates.iter().any(|(gate, _)| passages.get(*gate) == Some(&Passage::Closed))
        };
        let usable = columns
            .all
            .iter()
            .map(|column| if closed(&column.gates) { Vec::new() } else { column.factors.clone() });
        let usable: Vec<Vec<(usize, Amount)>> = usable.collect();
        let mut rows = columns.frame.rows(&usable)?;
        rows.extend(columns.capacities.iter().cloned());
        for (gate, _) in passages.iter().enumerate().filter(|(_, passage)| **passage == Passage::Open) {
            let Some(known) = columns.gates.get(gate) else { continue };
            let further = columns.all.iter().enumerate();
            let further = further.filter(|(_, column)| column.thought.is_some() && !closed(&column.gates));
            let part = |(position, column): (usize, &Column)| {
                let inside = column.gates.iter().find(|(of, _)| *of == gate)?;
                Some((position, inside.1))
            };
            let factors = further.filter_map(part).collect();
            rows.push(Row::at_least(factors, known.there.short_of(known.minimum)?)?);
        }
        let costs = |cost: &dyn Fn(&Thought) -> Amount| -> Vec<Amount> {
            let cost = |column: &Column| {
                column.thought.and_then(|thought| self.thoughts.get(thought)).map_or(Amount::ZERO, cost)
            };
            columns.all.iter().map(cost).collect()
        };
        let costs = match at_most {
            None => costs(&|_| Amount::ONE),
            Some(total) => {
                let further = columns.all.iter().enumerate().filter(|(_, column)| column.thought.is_some());
                rows.push(Row::at_most(
                    further.map(|(position, _)| (position, Amount::ONE)).collect(),
                    total,
                ));
                costs(&|thought| Amount::whole(i64::try_from(thought.said).unwrap_or(i64::MAX)))
            }
        };
        Ok(match solve(&costs, &rows)? {
            Solution::Best { cost, amounts, .. } => Ok((cost, amounts)),
            Solution::Impossible { rows } => Err(rows),
        })
    }

    /// Of all that come to the same total, what needs the least to be said of it.
    fn plainest(
        &self,
        passages: &[Passage],
        total: Amount,
        amounts: &[Amount],
    ) -> Result<Vec<Share>, Overflow> {
        let plain = match self.solve(passages, Some(total))? {
            Ok((_, plain)) if self.columns.broken(&passages_free(passages), &plain)?.is_none() => plain,
            _ => amounts.to_vec(),
        };
        self.shares(&plain)
    }

    /// The further credit that some amounts are, fillers with what they fill up.
    fn shares(&self, amounts: &[Amount]) -> Result<Vec<Share>, Overflow> {
        let mut shares: Vec<(usize, Share)> = Vec::new();
        for (position, (column, amount)) in self.columns.all.iter().zip(amounts.iter().copied()).enumerate() {
            let Some(thought) = column.thought.and_then(|thought| self.thoughts.get(thought)) else {
                continue;
            };
            let place = column.filler_of.unwrap_or(position);
            if !amount.is_positive() {
                continue;
            }
            if let Some((_, share)) = shares.iter_mut().find(|(known, _)| *known == place) {
                share.amount = share.amount.plus(amount)?;
                continue;
            }
            let (thought, categories) = (thought.clone(), column.categories.clone());
            let (chunk, rate) = (column.chunk, column.rate);
            shares.push((place, Share { amount, thought, categories, chunk, rate }));
        }
        Ok(shares.into_iter().map(|(_, share)| share).collect())
    }
}

fn is_free(passages: &[Passage]) -> bool {
    passages.iter().all(|passage| *passage == Passage::Free)
}

/// The gates that are still passed over.
fn passages_free(passages: &[Passage]) -> Vec<usize> {
    let free = passages.iter().enumerate().filter(|(_, passage)| **passage == Passage::Free);
    free.map(|(gate, _)| gate).collect()
}
