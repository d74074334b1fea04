//! Whether an assignment is optimal, by its prices: short, and apart from what finds it.
//!
//! No assignment costs less than this one if every coach is where cost and price together are least, and every mentor's price
//! is at least what its last coach costs and at most what one more would: so the cost of any other assignment is not below that of
//! this one, coach by coach and mentor by mentor.

use super::index;
use super::problem::{Bounds, Transport};
use super::solve::Answer;

/// Why an answer does not prove itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refuted {
    /// There are not as many coaches or prices as in the problem.
    #[error("there are not as many coaches or prices as in the problem")]
    Size,
    /// The coach is with a mentor who is not possible.
    #[error("coach {0} is with a mentor who is not possible")]
    Arc(usize),
    /// The load of the mentor is out of its bounds.
    #[error("the load of mentor {0} is out of its bounds")]
    Load(usize),
    /// Cost and price together are less for the coach elsewhere.
    #[error("coach {0} would cost less elsewhere")]
    Cheaper(usize),
    /// The price of the mentor does not fit the load.
    #[error("the price of mentor {0} does not fit the load")]
    Price(usize),
    /// What is paid is not what the prices allow for.
    #[error("what is paid is not what the prices allow for")]
    Gap,
}

/// What an assignment costs, if its prices prove that none costs less.
///
/// # Errors
/// [`Refuted`], where they do not prove it.
pub fn certify(problem: &Transport, answer: &Answer) -> Result<i128, Refuted> {
    if answer.mentors.len() != problem.coaches() || answer.prices.len() != problem.mentors().len() {
        return Err(Refuted::Size);
    }
    let price = |mentor: u32| answer.prices.get(index(mentor)).copied().map_or(0, i128::from);
    let mut loads = vec![0_u32; problem.mentors().len()];
    let (mut paid, mut least) = (0_i128, 0_i128);
    for (coach, mentor) in answer.mentors.iter().enumerate() {
        let arc = problem.find(coach, *mentor).ok_or(Refuted::Arc(coach))?;
        let here = i128::from(arc.cost).saturating_add(price(*mentor));
        let elsewhere =
            problem.arcs_of(coach).iter().map(|arc| i128::from(arc.cost).saturating_add(price(arc.mentor)));
        if elsewhere.min().is_some_and(|best| best < here) {
            return Err(Refuted::Cheaper(coach));
        }
        least = least.saturating_add(here);
        paid = paid.saturating_add(i128::from(arc.cost));
        if let Some(load) = loads.get_mut(index(*mentor)) {
            *load = load.saturating_add(1);
        }
    }
    for (mentor, ((bounds, load), price)) in
        problem.mentors().iter().zip(&loads).zip(&answer.prices).enumerate()
    {
        if !(bounds.low..=bounds.high).contains(load) {
            return Err(Refuted::Load(mentor));
        }
        let above = bounds.above(*load).is_none_or(|above| *price <= above);
        let below = bounds.below(*load).is_none_or(|below| *price >= below);
        if !(above && below) {
            return Err(Refuted::Price(mentor));
        }
        paid = paid.saturating_add(bounds.cost(*load));
        least = least.saturating_add(allowed(bounds, i128::from(*price)));
    }
    // Both were added up apart: the primal cost and the dual bound.
    if paid == least { Ok(paid) } else { Err(Refuted::Gap) }
}

/// The least that a mentor's load can cost when each place is paid its price.
fn allowed(bounds: &Bounds, price: i128) -> i128 {
    let mut best = i128::MAX;
    let mut cost = bounds.cost(bounds.low).saturating_sub(price.saturating_mul(i128::from(bounds.low)));
    let mut load = bounds.low;
    loop {
        best = best.min(cost);
        if load >= bounds.high {
            return best;
        }
        // Past the last step every further place costs the same, so that only the two ends count.
        let further = if index(load) >= bounds.steps.len() { bounds.high.saturating_sub(load) } else { 1 };
        let each = i128::from(bounds.step(load)).saturating_sub(price);
        cost = cost.saturating_add(each.saturating_mul(i128::from(further)));
        load = load.saturating_add(further);
    }
}
