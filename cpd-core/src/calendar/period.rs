//! [`Period`]: a span of days.

use super::{Date, Duration};
use crate::document::document;

document! {
    /// A span of days; both ends belong to it.
    #[derive(Copy, PartialOrd, Ord, Hash)]
    pub struct Period {
        /// The first day.
        start: Date,
        /// The last day.
        end: Date,
    }
}

impl Period {
    /// Whether a day belongs to the period.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.start <= day && day <= self.end
    }

    /// The days that two periods share, if any.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<Self> {
        let shared = Self { start: self.start.max(other.start), end: self.end.min(other.end) };
        (shared.start <= shared.end).then_some(shared)
    }

    /// How long it is.
    #[must_use]
    pub fn length(self) -> Duration {
        Duration::between(self.start, self.end.next())
    }
}
