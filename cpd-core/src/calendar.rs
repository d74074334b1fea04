//! Dates, durations, periods and school years.
//!
//! A [`Date`] is an ISO Gregorian civil date without time or zone. A [`Period`] holds both of its ends. A school year
//! is data: a country's calendar says when each one began and ended.

mod date;
mod duration;
mod period;
mod school_year;

pub use date::{Date, DateError, MonthDay, Weekday};
pub use duration::Duration;
pub use period::Period;
pub use school_year::{SchoolCalendar, SchoolYear, SchoolYearStart};
