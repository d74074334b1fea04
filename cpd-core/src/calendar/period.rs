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

    /// The period with a later end. Time is added to the whole of the period: one that ends with June and is extended
    /// by six months ends with December, not on the 30th of it.
    ///
    /// ```
    /// use cpd_core::{Duration, Period};
    /// let period = Period { start: "2016-07-01".parse()?, end: "2021-06-30".parse()? };
    /// let longer = period.extended(Duration { months: 6, ..Duration::default() });
    /// assert_eq!(longer.end, "2021-12-31".parse()?);
    /// # Ok::<(), cpd_core::DateError>(())
    /// ```
    #[must_use]
    pub fn extended(self, by: Duration) -> Self {
        if self.end == Date::LAST { self } else { Self { end: self.end.next().last_of(by), ..self } }
    }

    /// How long it is.
    #[must_use]
    pub fn length(self) -> Duration {
        Duration::between(self.start, self.end.next())
    }
}
