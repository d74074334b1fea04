//! The transportation problem at the heart of an allocation: coaches to mentors, each coach to one, each mentor with a
//! load between two bounds and a convex cost of that load.
//!
//! Coaches are contracted. The graph that is searched has a node for each mentor; from one mentor to another leads the
//! exchange that costs least over the coaches of the first (`rows`). Every mentor has a price, and every coach is always with a
//! mentor where cost and price together are least; what may be wrong on the way is only a load, which `push` and `pull` put
//! right one coach at a time along a shortest way. So any prices are a beginning: those of the last answer, or none.
//!
//! ```
//! use cpd_core::transport::{Arc, Bounds, Transport, certify, solve};
//!
//! // The first coach can go to both mentors, the second to the first only, who has one place.
//! let arcs = vec![Arc { mentor: 0, cost: 1 }, Arc { mentor: 1, cost: 2 }, Arc { mentor: 0, cost: 1 }];
//! let one = Bounds { low: 0, high: 1, steps: vec![] };
//! let problem = Transport::new(vec![0, 2, 3], arcs, vec![one.clone(), one])?;
//! let answer = solve(&problem)?;
//! assert_eq!(answer.mentors, [1, 0]);
//! assert_eq!(certify(&problem, &answer), Ok(3));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod certify;
mod problem;
mod pull;
mod push;
mod rows;
mod solve;
mod state;
#[cfg(test)]
mod tests;

pub use certify::{Refuted, certify};
pub use problem::{Arc, Bounds, COST_LIMIT, STEP_LIMIT, Transport, Unsound};
pub use solve::{Answer, Stuck, solve, solve_from};

/// Nobody: no mentor, no coach.
pub const NONE: u32 = u32::MAX;

/// A number as a position in a list.
fn index(number: u32) -> usize {
    // Where a position has fewer than 32 bits, there is no list that long.
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A position in a list as a number; lists are no longer than their problem allows.
fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(NONE)
}
