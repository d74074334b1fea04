//! School years as data: when each one began and ended.

use super::{Date, Duration, MonthDay, Period};
use crate::document::document;

document! {
    /// A country's school years: those that are stated, and a rule for the others.
    ///
    /// ```json
    /// {
    ///   "begins": [{ "day": "10-01" }, { "fromYear": 2015, "day": "09-01" }],
    ///   "stated": [{ "year": 2020, "start": "2020-10-05", "end": "2021-08-31" }],
    ///   "note": "Before 2015 the school year began on 1 October. That of 2020 was put off."
    /// }
    /// ```
    pub struct SchoolCalendar {
        /// On which day the years begin that are not stated, and from when on.
        begins: Vec<SchoolYearStart>,
        /// Years that did not follow the rule.
        stated: Vec<SchoolYear> = default,
        /// Whether the rule is an assumption, because no source gives it.
        assumed: bool = default,
        /// What a reader should know.
        note: Option<String> = default,
    }
}

document! {
    /// The day on which school years begin, for the years from a given one on.
    ///
    /// ```json
    /// { "fromYear": 2015, "day": "09-01" }
    /// ```
    #[derive(Copy)]
    pub struct SchoolYearStart {
        /// The first calendar year in which a school year begins on this day; left out: ever since.
        from_year: Option<i32> = default,
        /// The day.
        day: MonthDay,
    }
}

document! {
    /// One school year.
    ///
    /// ```json
    /// { "year": 2020, "start": "2020-10-05", "end": "2021-08-31" }
    /// ```
    #[derive(Copy, PartialOrd, Ord)]
    pub struct SchoolYear {
        /// Its name in records: the calendar year in which it begins, or should have begun where it was put off.
        year: i32,
        /// The first day.
        start: Date,
        /// The last day.
        end: Date,
    }
}

impl SchoolCalendar {
    /// The school year that is named after a calendar year: as it is stated, else from the rule's day up to the
    /// day before the next year begins.
    #[must_use]
    pub fn year(&self, year: i32) -> Option<SchoolYear> {
        let stated = self.stated.iter().find(|stated| stated.year == year).copied();
        stated.or_else(|| {
            let start = self.start(year)?;
            let following = self.start(year.saturating_add(1))?;
            Some(SchoolYear { year, start, end: following.previous() })
        })
    }

    /// The school years that begin within a period, in order.
    #[must_use]
    pub fn years_beginning_in(&self, period: Period) -> Vec<SchoolYear> {
        let within = |year: &SchoolYear| period.contains(year.start);
        // A year that was put off may begin in the calendar year after the one that it is named after.
        let names = period.start.year().saturating_sub(1)..=period.end.year();
        names.filter_map(|year| self.year(year)).filter(within).collect()
    }

    fn start(&self, year: i32) -> Option<Date> {
        if let Some(stated) = self.stated.iter().find(|stated| stated.year == year) {
            return Some(stated.start);
        }
        let rules = self.begins.iter().filter(|rule| rule.from_year.is_none_or(|from| from <= year));
        rules.max_by_key(|rule| rule.from_year).map(|rule| rule.day.in_year(year))
    }
}

impl SchoolYear {
    /// The year's days.
    #[must_use]
    pub fn period(self) -> Period {
        Period { start: self.start, end: self.end }
    }

    /// How long it is.
    #[must_use]
    pub fn length(self) -> Duration {
        self.period().length()
    }
}
