//! [`Transport`]: who can be assigned to whom, at what cost, and how many each may take.

use super::index;

/// The largest cost of an assignment, in either direction: sums of these, over more mentors than any country has, stay
/// far from the limits of 64 bits.
pub const COST_LIMIT: i32 = 1_000_000_000;
/// The largest cost of one more coach at a mentor, in either direction.
pub const STEP_LIMIT: i64 = 1_000_000_000_000;
/// The most mentors of one problem.
const MENTOR_LIMIT: usize = 1_000_000;
/// The most coaches, and the most possible assignments, of one problem.
const ARC_LIMIT: usize = 2_000_000_000;

/// A coach may be assigned to a mentor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arc {
    /// The number of the mentor, from 0.
    pub mentor: u32,
    /// What it costs, within [`COST_LIMIT`].
    pub cost: i32,
}

/// How many coaches a mentor takes, and what the load itself costs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bounds {
    /// At least so many.
    pub low: u32,
    /// At most so many.
    pub high: u32,
    /// What the first coach costs beside its own cost, the second, and so on: never less than the one before. After the
    /// last of them each costs as much as the last; where there is none, the load costs nothing.
    pub steps: Vec<i64>,
}

impl Bounds {
    /// What the coach costs that makes the load `load` one more.
    #[must_use]
    pub fn step(&self, load: u32) -> i64 {
        self.steps.get(index(load)).or(self.steps.last()).copied().unwrap_or(0)
    }

    /// What one more coach costs; `None` where there is no room.
    pub(super) fn above(&self, load: u32) -> Option<i64> {
        (load < self.high).then(|| self.step(load))
    }

    /// What the last coach costs; `None` where the load may not be less.
    pub(super) fn below(&self, load: u32) -> Option<i64> {
        (load > self.low).then(|| self.step(load.saturating_sub(1)))
    }

    /// What a load costs, beside the coaches' own costs.
    pub(super) fn cost(&self, load: u32) -> i128 {
        let stated = self
            .steps
            .iter()
            .take(index(load))
            .fold(0_i128, |sum, step| sum.saturating_add(i128::from(*step)));
        let further = index(load).saturating_sub(self.steps.len());
        let last = i128::from(self.steps.last().copied().unwrap_or(0));
        stated.saturating_add(last.saturating_mul(i128::try_from(further).unwrap_or(i128::MAX)))
    }
}

/// Coaches who are each assigned to one mentor, as cheaply as possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transport {
    /// Where each coach's arcs begin, and where the last one's end.
    starts: Vec<u32>,
    arcs: Vec<Arc>,
    mentors: Vec<Bounds>,
    /// How many arcs lead to each mentor.
    arriving: Vec<u32>,
}

/// Why something is no problem of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// A cost is larger than [`COST_LIMIT`] or [`STEP_LIMIT`].
    #[error("a cost is too large")]
    Cost,
    /// More mentors, coaches or arcs than can be numbered.
    #[error("the problem is too large, or its lists do not fit each other")]
    Size,
    /// An arc leads to no mentor.
    #[error("an arc leads to no mentor")]
    Mentor,
    /// The mentors of a coach do not rise.
    #[error("the mentors of a coach do not rise")]
    Order,
    /// The lowest load of a mentor is above the highest.
    #[error("a lowest load is above the highest")]
    Bounds,
    /// The cost of a load is not convex.
    #[error("the cost of a load is not convex")]
    Convex,
}

impl Transport {
    /// Puts a problem together: where each coach's arcs begin among all, and where the last one's end; the arcs of each
    /// coach by rising mentor; and the bounds of each mentor.
    ///
    /// # Errors
    /// [`Unsound`], where that is no problem, or one that is too large to be computed exactly.
    pub fn new(starts: Vec<u32>, arcs: Vec<Arc>, mentors: Vec<Bounds>) -> Result<Self, Unsound> {
        let sound_ends =
            starts.first() == Some(&0) && starts.last().is_some_and(|end| index(*end) == arcs.len());
        if mentors.len() > MENTOR_LIMIT || arcs.len() > ARC_LIMIT || starts.len() > ARC_LIMIT || !sound_ends {
            return Err(Unsound::Size);
        }
        for bounds in &mentors {
            if bounds.low > bounds.high {
                return Err(Unsound::Bounds);
            }
            if bounds.steps.iter().any(|step| !(-STEP_LIMIT..=STEP_LIMIT).contains(step)) {
                return Err(Unsound::Cost);
            }
            if !bounds.steps.is_sorted() {
                return Err(Unsound::Convex);
            }
        }
        let arriving = vec![0; mentors.len()];
        let mut problem = Self { starts, arcs, mentors, arriving };
        for (coach, (from, to)) in problem.starts.iter().zip(problem.starts.iter().skip(1)).enumerate() {
            if from > to {
                return Err(Unsound::Size);
            }
            if !problem.arcs_of(coach).is_sorted_by(|one, other| one.mentor < other.mentor) {
                return Err(Unsound::Order);
            }
        }
        for arc in &problem.arcs {
            if !(-COST_LIMIT..=COST_LIMIT).contains(&arc.cost) {
                return Err(Unsound::Cost);
            }
            let Some(arriving) = problem.arriving.get_mut(index(arc.mentor)) else {
                return Err(Unsound::Mentor);
            };
            *arriving = arriving.saturating_add(1);
        }
        Ok(problem)
    }

    /// How many coaches there are.
    #[must_use]
    pub fn coaches(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many coaches each mentor takes.
    #[must_use]
    pub fn mentors(&self) -> &[Bounds] {
        &self.mentors
    }

    /// Where a coach's arcs begin.
    fn start(&self, coach: usize) -> usize {
        self.starts.get(coach).map_or(0, |start| index(*start))
    }

    /// A coach's arcs, by rising mentor.
    #[must_use]
    pub fn arcs_of(&self, coach: usize) -> &[Arc] {
        let from = self.start(coach);
        let to = coach.checked_add(1).map_or(0, |next| self.start(next));
        self.arcs.get(from..to).unwrap_or_default()
    }

    pub(super) fn arriving(&self) -> &[u32] {
        &self.arriving
    }

    pub(super) fn arc_count(&self) -> usize {
        self.arcs.len()
    }

    /// The arc of a coach to a mentor.
    #[must_use]
    pub fn find(&self, coach: usize, mentor: u32) -> Option<Arc> {
        let arcs = self.arcs_of(coach);
        let position = arcs.binary_search_by_key(&mentor, |arc| arc.mentor).ok()?;
        arcs.get(position).copied()
    }
}
