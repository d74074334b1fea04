//! [`Duration`]: years, months and days as people and laws count them.

use super::Date;
use crate::document::document;

document! {
    /// A length of time as laws state it. A year is twelve months; months are of the calendar, not of 30 days.
    ///
    /// ```json
    /// { "years": 1, "months": 6 }
    /// ```
    #[derive(Copy, Default, PartialOrd, Ord)]
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Duration {
        /// Years.
        years: u32 = default,
        /// Months.
        months: u32 = default,
        /// Days.
        days: u32 = default,
    }
}

impl Duration {
    /// A number of whole years.
    #[must_use]
    pub fn years(years: u32) -> Self {
        Self { years, months: 0, days: 0 }
    }

    /// Years and months, in months.
    #[must_use]
    pub fn total_months(self) -> u32 {
        self.years.saturating_mul(12).saturating_add(self.months)
    }

    /// The time from one date up to another, in whole years and months and the days that remain; zero where `end`
    /// is not later.
    ///
    /// ```
    /// use cpd_core::{Date, Duration};
    /// let leave = Duration::between("2023-01-01".parse()?, "2024-01-01".parse()?);
    /// assert_eq!(leave, Duration::years(1));
    /// # Ok::<(), cpd_core::DateError>(())
    /// ```
    #[must_use]
    pub fn between(start: Date, end: Date) -> Self {
        if end <= start {
            return Self::default();
        }
        let years = u32::try_from(end.year().saturating_sub(start.year())).unwrap_or(0);
        // At most so many months fit; one fewer where the day of the month is not reached.
        let most = years.saturating_mul(12).saturating_add(end.month()).saturating_sub(start.month());
        let after = |months: u32| start.plus(Self { years: 0, months, days: 0 });
        let months = if after(most) <= end { most } else { most.saturating_sub(1) };
        let days = u32::try_from(after(months).days_until(end)).unwrap_or(0);
        let (years, months) = (months.checked_div(12).unwrap_or(0), months.checked_rem(12).unwrap_or(0));
        Self { years, months, days }
    }
}
