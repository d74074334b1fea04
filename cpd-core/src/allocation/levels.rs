//! Several objectives, one after the other.
//!
//! A level is solved; then everything is left out that no optimal assignment of it uses: arcs whose cost and price are not the
//! least of their coach, and loads that do not fit the price. What remains holds all optimal assignments of the level and nothing
//! else, so that the next level can choose among them; no weight has to be large.

use super::transport::{Answer, Arc, Bounds, Refuted, Transport, Unsound, certify, solve_from};

/// Who can go to whom, with the costs of each level.
pub(super) struct Leveled {
    /// Where each one's arcs begin, and where the last one's end.
    pub(super) starts: Vec<u32>,
    /// The mentor of each arc, rising for each coach.
    pub(super) mentors: Vec<u32>,
    pub(super) ranges: Vec<(u32, u32)>,
    pub(super) levels: Vec<Level>,
}

/// The costs of one level.
pub(super) struct Level {
    /// Of each arc.
    pub(super) costs: Vec<i32>,
    /// Of each mentor's load, see [`Bounds`]; none at all where loads cost nothing.
    pub(super) steps: Vec<Vec<i64>>,
}

/// An assignment, and for each level the prices that prove it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Proved {
    pub(super) mentors: Vec<u32>,
    pub(super) prices: Vec<Vec<i64>>,
}

/// What remains of a problem after some levels.
struct Remaining<'a> {
    problem: &'a Leveled,
    kept: Vec<bool>,
    ranges: Vec<(u32, u32)>,
}

/// Solves level by level, beginning with what was found before, where there is something.
pub(super) fn solve_levels(
    problem: &Leveled,
    before: &[u32],
    prices: &[Vec<i64>],
) -> Result<Option<Proved>, Unsound> {
    let mut remaining = Remaining::new(problem);
    let mut proved = Proved { mentors: before.to_vec(), prices: Vec::new() };
    if proved.mentors.is_empty() {
        proved.mentors = vec![super::transport::NONE; problem.starts.len().saturating_sub(1)];
    }
    for (number, level) in problem.levels.iter().enumerate() {
        let transport = remaining.transport(level)?;
        let from = prices.get(number).map_or(&[][..], Vec::as_slice);
        let Ok(answer) = solve_from(&transport, &proved.mentors, from) else { return Ok(None) };
        remaining.restrict(&transport, &answer.prices);
        proved.mentors = answer.mentors;
        proved.prices.push(answer.prices);
    }
    Ok(Some(proved))
}

/// Why an assignment does not prove itself.
pub(super) enum Doubt {
    /// The level, and why.
    Refuted(usize, Refuted),
    /// There are not as many levels.
    Levels,
    /// It is no problem.
    Unsound,
}

/// What an assignment costs on each level, if its prices prove that nothing is better.
pub(super) fn certify_levels(problem: &Leveled, proved: &Proved) -> Result<Vec<i128>, Doubt> {
    if proved.prices.len() != problem.levels.len() {
        return Err(Doubt::Levels);
    }
    let mut remaining = Remaining::new(problem);
    let mut costs = Vec::new();
    for (number, (level, prices)) in problem.levels.iter().zip(&proved.prices).enumerate() {
        let transport = remaining.transport(level).map_err(|_| Doubt::Unsound)?;
        let answer = Answer { mentors: proved.mentors.clone(), prices: prices.clone() };
        costs.push(certify(&transport, &answer).map_err(|why| Doubt::Refuted(number, why))?);
        remaining.restrict(&transport, prices);
    }
    Ok(costs)
}

impl<'a> Remaining<'a> {
    fn new(problem: &'a Leveled) -> Self {
        Self { problem, kept: vec![true; problem.mentors.len()], ranges: problem.ranges.clone() }
    }

    /// The arcs of each coach, by position.
    fn parts(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let starts = self.problem.starts.iter();
        let position = |start: &u32| usize::try_from(*start).unwrap_or(usize::MAX);
        starts.clone().zip(starts.skip(1)).map(move |(from, to)| position(from)..position(to))
    }

    fn transport(&self, level: &Level) -> Result<Transport, Unsound> {
        let (mut starts, mut arcs) = (vec![0], Vec::new());
        for part in self.parts() {
            let heads = self.problem.mentors.get(part.clone()).unwrap_or_default();
            let costs = level.costs.get(part.clone()).unwrap_or_default();
            let kept = self.kept.get(part).unwrap_or_default();
            let own = heads.iter().zip(costs).zip(kept).filter(|(_, kept)| **kept);
            arcs.extend(own.map(|((mentor, cost), _)| Arc { mentor: *mentor, cost: *cost }));
            starts.push(u32::try_from(arcs.len()).map_err(|_| Unsound::Size)?);
        }
        let mut steps = level.steps.iter();
        let bounds = |(low, high): &(u32, u32)| Bounds {
            low: *low,
            high: *high,
            steps: steps.next().cloned().unwrap_or_default(),
        };
        Transport::new(starts, arcs, self.ranges.iter().map(bounds).collect())
    }

    /// Leaves out what no optimal assignment uses.
    fn restrict(&mut self, transport: &Transport, prices: &[i64]) {
        let price = |mentor: u32| {
            let at = usize::try_from(mentor).unwrap_or(usize::MAX);
            i128::from(prices.get(at).copied().unwrap_or(0))
        };
        let parts: Vec<std::ops::Range<usize>> = self.parts().collect();
        for (coach, part) in parts.into_iter().enumerate() {
            let values: Vec<i128> = transport
                .arcs_of(coach)
                .iter()
                .map(|arc| i128::from(arc.cost).saturating_add(price(arc.mentor)))
                .collect();
            let least = values.iter().min().copied().unwrap_or(0);
            let mut tight = values.iter().map(|value| *value == least);
            for kept in self.kept.get_mut(part).unwrap_or_default().iter_mut().filter(|kept| **kept) {
                *kept = tight.next().unwrap_or(false);
            }
        }
        for ((range, bounds), price) in self.ranges.iter_mut().zip(transport.mentors()).zip(prices) {
            *range = fitting(bounds, *price);
        }
    }
}

/// The loads that fit a price: those at which the last coach costs no more, and one more would cost no less.
fn fitting(bounds: &Bounds, price: i64) -> (u32, u32) {
    let step = |load: u32| bounds.step(load);
    // Steps rise, so that both ends can be found by halving.
    let first = |enough: &dyn Fn(u32) -> bool| {
        let (mut low, mut high) = (bounds.low, bounds.high);
        while low < high {
            let middle = low.midpoint(high);
            if enough(middle) { high = middle } else { low = middle.saturating_add(1) }
        }
        low
    };
    (first(&|load| step(load) >= price), first(&|load| step(load) > price))
}
