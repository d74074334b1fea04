//! The cheapest offerings that complete a period: branch and bound, with the evaluation itself as the judge.
//!
//! Nothing is assumed of the rules but that the bounds of `bounds` hold. Where the evaluation is known to find the best
//! place for every hour, an offering more does no harm; then a choice is also given up when even all that is open does
//! not complete it.

use super::bounds::{Bound, Bounds, Partly};
use crate::amount::{Amount, Overflow};
use crate::error::CpdError;
use crate::order::sorted_by;

/// What is searched: offerings by their positions, in the order of their ids.
pub(super) struct Problem<'p> {
    /// What each costs, in parts of one.
    pub(super) costs: &'p [i128],
    /// What each way to complete the period needs.
    pub(super) bounds: &'p [Bounds],
    /// Whether an offering more never does harm.
    pub(super) more_helps: bool,
    /// Whether the offerings that are marked complete the period.
    pub(super) judge: &'p dyn Fn(&[bool]) -> Result<bool, CpdError>,
}

/// What a search found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The best set; none where none was found.
    pub(super) best: Option<Vec<usize>>,
    /// The steps taken.
    pub(super) steps: u32,
    /// What any set costs at least, where the search stopped before its end.
    pub(super) stopped_at: Option<i128>,
}

/// A choice in the making.
struct Node {
    /// How many of the order are decided.
    depth: usize,
    chosen: Vec<usize>,
    bound: Bound,
    judged: Judged,
}

/// What is known of the offerings chosen so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judged {
    NotYet,
    NotEnough,
}

/// What a search looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    /// Any set that is cheaper or smaller than the best so far.
    Better,
    /// The first set in the order that is as good as the best.
    FirstAsGood(Bound),
}

/// Searches for the set of the least cost, of those for the smallest, and of those for the first by its ids.
pub(super) fn search(problem: &Problem<'_>, budget: u32) -> Result<Found, CpdError> {
    let mut found = Found { best: problem.start()?, ..Found::default() };
    if found.best.is_none() && problem.more_helps {
        return Ok(found);
    }
    let by_loss = problem.by_loss().map_err(overflow)?;
    problem.go(&by_loss, Goal::Better, budget, &mut found)?;
    if found.stopped_at.is_none()
        && let Some(best) = &found.best
    {
        let goal = Goal::FirstAsGood(problem.measure(best).map_err(overflow)?);
        let by_id: Vec<usize> = (0..problem.costs.len()).collect();
        problem.go(&by_id, goal, budget, &mut found)?;
    }
    Ok(found)
}

fn overflow(_: Overflow) -> CpdError {
    CpdError::AmountOverflow { place: "the offerings together".to_owned() }
}

impl Problem<'_> {
    fn go(&self, order: &[usize], goal: Goal, budget: u32, found: &mut Found) -> Result<(), CpdError> {
        let mut nodes: Vec<Node> = Vec::new();
        self.open(&mut nodes, order, Node::root(), &mut |_, _| Ok(true))?;
        while let Some(node) = nodes.pop() {
            let best = found.best.as_deref().map(|set| self.measure(set)).transpose().map_err(overflow)?;
            if !goal.allows(node.bound, best) {
                continue;
            }
            if found.steps >= budget {
                let costs = nodes.iter().map(|node| node.bound.cost).chain([node.bound.cost]);
                found.stopped_at = costs.chain(best.map(|best| best.cost)).min();
                return Ok(());
            }
            found.steps = found.steps.saturating_add(1);
            let mut judged = node.judged;
            if judged == Judged::NotYet {
                if self.could_be_met(&node.chosen).map_err(overflow)? && self.is_enough(&node.chosen)? {
                    found.best = Some(sorted_by(node.chosen, usize::cmp));
                    if goal != Goal::Better {
                        return Ok(());
                    }
                    continue;
                }
                judged = Judged::NotEnough;
            }
            let Some(next) = order.get(node.depth).copied() else { continue };
            let depth = node.depth.saturating_add(1);
            let mut with = node.chosen.clone();
            with.push(next);
            let bound = node.bound;
            let include = Node { depth, chosen: with, bound, judged: Judged::NotYet };
            let exclude = Node { depth, chosen: node.chosen, bound, judged };
            let include_first = goal != Goal::Better || self.pays(next).map_err(overflow)?;
            // The one that is opened last is looked at first.
            let both = if include_first { [exclude, include] } else { [include, exclude] };
            for child in both {
                let allows = |bound: Bound| goal.allows(bound, best);
                self.open(&mut nodes, order, child, &mut |this, node| {
                    this.can_be_enough(order, node, &allows)
                })?;
            }
        }
        Ok(())
    }

    /// Adds a node, unless nothing can come of it.
    fn open(
        &self,
        nodes: &mut Vec<Node>,
        order: &[usize],
        node: Node,
        worth_it: &mut dyn FnMut(&Self, &Node) -> Result<bool, CpdError>,
    ) -> Result<(), CpdError> {
        if let Some(bound) = self.bound(order, &node).map_err(overflow)? {
            let node = Node { bound, ..node };
            if worth_it(self, &node)? {
                nodes.push(node);
            }
        }
        Ok(())
    }

    /// Whether all that is still open could complete a choice; asked only where the bound does not settle it already.
    fn can_be_enough(
        &self,
        order: &[usize],
        node: &Node,
        allows: &dyn Fn(Bound) -> bool,
    ) -> Result<bool, CpdError> {
        if !allows(node.bound) {
            return Ok(false);
        }
        if !self.more_helps || node.judged == Judged::NotYet {
            return Ok(true);
        }
        let mut all = self.open_after(order, node.depth);
        node.chosen.iter().for_each(|one| all.get_mut(*one).into_iter().for_each(|mark| *mark = true));
        (self.judge)(&all)
    }

    fn bound(&self, order: &[usize], node: &Node) -> Result<Option<Bound>, Overflow> {
        let is_open = self.open_after(order, node.depth);
        let partly = Partly { chosen: &node.chosen, is_open: &is_open, costs: self.costs };
        let mut least: Option<Bound> = None;
        for bounds in self.bounds {
            if let Some(bound) = bounds.least(&partly)? {
                least = Some(least.map_or(bound, |known| Bound {
                    cost: known.cost.min(bound.cost),
                    count: known.count.min(bound.count),
                }));
            }
        }
        let Some(least) = least else { return Ok(None) };
        if node.judged == Judged::NotYet {
            return Ok(Some(least));
        }
        // What is known not to be enough needs one more.
        let open = order.get(node.depth..).unwrap_or_default();
        let Some(one) = open.iter().filter_map(|one| self.costs.get(*one)).min() else { return Ok(None) };
        let sum = self.measure(&node.chosen)?;
        let cost = sum.cost.checked_add(*one).ok_or(Overflow)?.max(least.cost);
        Ok(Some(Bound { cost, count: sum.count.saturating_add(1).max(least.count) }))
    }

    /// What is not decided, as marks.
    fn open_after(&self, order: &[usize], depth: usize) -> Vec<bool> {
        let mut marks = vec![false; self.costs.len()];
        for one in order.iter().skip(depth) {
            marks.get_mut(*one).into_iter().for_each(|mark| *mark = true);
        }
        marks
    }

    fn could_be_met(&self, chosen: &[usize]) -> Result<bool, Overflow> {
        for bounds in self.bounds {
            if bounds.could_be_met(chosen)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_enough(&self, chosen: &[usize]) -> Result<bool, CpdError> {
        let mut marks = vec![false; self.costs.len()];
        chosen.iter().for_each(|one| marks.get_mut(*one).into_iter().for_each(|mark| *mark = true));
        (self.judge)(&marks)
    }

    fn measure(&self, set: &[usize]) -> Result<Bound, Overflow> {
        let costs = set.iter().filter_map(|one| self.costs.get(*one));
        let cost = costs.copied().try_fold(0, |sum: i128, cost| sum.checked_add(cost)).ok_or(Overflow)?;
        Ok(Bound { cost, count: set.len() })
    }

    /// What an offering costs beyond its worth at the prices of the best mixture.
    fn loss(&self, offering: usize) -> Result<Amount, Overflow> {
        self.bounds.last().map_or(Ok(Amount::ZERO), |bounds| bounds.loss(offering, self.costs))
    }

    fn pays(&self, offering: usize) -> Result<bool, Overflow> {
        Ok(self.loss(offering)? <= Amount::ZERO)
    }

    /// The offerings from those whose choice matters most.
    fn by_loss(&self) -> Result<Vec<usize>, Overflow> {
        let mut all = Vec::with_capacity(self.costs.len());
        for offering in 0..self.costs.len() {
            let loss = self.loss(offering)?;
            all.push((loss.max(Amount::ZERO.minus(loss)?), offering));
        }
        let sorted = sorted_by(all, |(one, _), (other, _)| other.cmp(one));
        Ok(sorted.into_iter().map(|(_, offering)| offering).collect())
    }

    /// A set to start from, none where none is found at once: the best bargains until they are enough, without what can be
    /// spared of them, the worst bargains first.
    fn start(&self) -> Result<Option<Vec<usize>>, CpdError> {
        let mut all = Vec::with_capacity(self.costs.len());
        for offering in 0..self.costs.len() {
            all.push((self.loss(offering).map_err(overflow)?, offering));
        }
        let bargains = sorted_by(all, |(one, _), (other, _)| one.cmp(other));
        let mut marks = vec![true; self.costs.len()];
        let mut enough = (self.judge)(&marks)?;
        if !enough && self.more_helps {
            return Ok(None);
        }
        if !enough {
            marks.fill(false);
            for (_, offering) in &bargains {
                set(&mut marks, *offering, Mark::In);
                enough = (self.judge)(&marks)?;
                if enough {
                    break;
                }
            }
        }
        if !enough {
            return Ok(None);
        }
        for (_, offering) in bargains.into_iter().rev() {
            if marks.get(offering) == Some(&true) {
                set(&mut marks, offering, Mark::Out);
                if !(self.judge)(&marks)? {
                    set(&mut marks, offering, Mark::In);
                }
            }
        }
        Ok(Some((0..marks.len()).filter(|one| marks.get(*one) == Some(&true)).collect()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    In,
    Out,
}

fn set(marks: &mut [bool], offering: usize, mark: Mark) {
    marks.get_mut(offering).into_iter().for_each(|entry| *entry = mark == Mark::In);
}

impl Node {
    fn root() -> Self {
        Self { depth: 0, chosen: Vec::new(), bound: Bound { cost: 0, count: 0 }, judged: Judged::NotYet }
    }
}

impl Goal {
    /// Whether something that comes to a bound at least can still be wanted.
    fn allows(self, bound: Bound, best: Option<Bound>) -> bool {
        match self {
            Self::Better => best.is_none_or(|best| bound < best),
            Self::FirstAsGood(goal) => bound <= goal,
        }
    }
}
