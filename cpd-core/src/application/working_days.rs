//! [`WorkingDays`]: which days count where a time limit is in working days.

use crate::calendar::{Date, MonthDay, Weekday};
use crate::document::{Problems, child, document};
use crate::pack::Basis;

document! {
    /// Which days are working days: all but these.
    ///
    /// ```json
    /// {
    ///   "weekend": ["saturday", "sunday"], "yearly": ["01-01", "05-01"], "dates": ["2026-04-14"],
    ///   "basis": { "assumed": true, "note": "An example." }
    /// }
    /// ```
    pub struct WorkingDays {
        /// The days of the week that are free.
        weekend: Vec<Weekday> = default,
        /// Holidays of every year.
        yearly: Vec<MonthDay> = default,
        /// Holidays that move from year to year, each with its date.
        dates: Vec<Date> = default,
        /// What they rest on.
        basis: Basis,
    }
}

impl WorkingDays {
    /// Whether a day is a working day.
    ///
    /// ```
    /// use cpd_core::{Basis, WorkingDays, Weekday};
    /// let days = WorkingDays {
    ///     weekend: vec![Weekday::Saturday, Weekday::Sunday],
    ///     yearly: vec!["01-01".parse()?],
    ///     dates: Vec::new(),
    ///     basis: Basis::default(),
    /// };
    /// assert!(!days.is_working("2026-01-01".parse()?));
    /// assert!(days.is_working("2026-01-02".parse()?));
    /// assert_eq!(days.after("2025-12-31".parse()?, 2), "2026-01-05".parse()?);
    /// # Ok::<(), cpd_core::DateError>(())
    /// ```
    #[must_use]
    pub fn is_working(&self, day: Date) -> bool {
        !self.weekend.contains(&day.weekday())
            && !self.yearly.iter().any(|holiday| holiday.in_year(day.year()) == day)
            && !self.dates.contains(&day)
    }

    /// So many working days after a day, which itself does not count; [`Date::LAST`] where there are not as many.
    #[must_use]
    pub fn after(&self, day: Date, count: u32) -> Date {
        let mut day = day;
        let mut left = count;
        while left > 0 && day < Date::LAST {
            day = day.next();
            if self.is_working(day) {
                left = left.saturating_sub(1);
            }
        }
        day
    }

    pub(super) fn problems(&self, here: &str, found: &mut Problems) {
        if Weekday::ALL.iter().all(|day| self.weekend.contains(day)) {
            let message = "found that every day of the week is free".to_owned();
            found.push(child(here, "weekend"), "noWorkingDay", message, None);
        }
    }
}
