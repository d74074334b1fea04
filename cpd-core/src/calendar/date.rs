//! [`Date`], [`Weekday`] and [`MonthDay`], and how they are read.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Serialize, Serializer};

use super::Duration;
use crate::document::document;

/// A civil date, read from and written as `2026-11-21`.
///
/// Lao and Khmer digits are read as well. Years run from 1900 to 2399: a later one is taken for a year of the
/// Buddhist era and refused, because no fixed offset turns those into Gregorian years.
///
/// ```
/// use cpd_core::Date;
/// assert_eq!("២០២៦-១១-២១".parse::<Date>()?, "2026-11-21".parse()?);
/// assert!("2569-11-21".parse::<Date>().is_err_and(|error| error.to_string().contains("Buddhist")));
/// # Ok::<(), cpd_core::DateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// Not of the form year-month-day.
    #[error("expected a date written as year-month-day, such as `2026-11-21`")]
    Form,
    /// No such day.
    #[error("expected a day that the calendar has")]
    NoSuchDay,
    /// A year beyond those accepted.
    #[error("expected a year from 1900 to 2399")]
    Year,
    /// Looks like a year of the Buddhist era.
    #[error(
        "expected a Gregorian year; this looks like the Buddhist era, so give the date of the Gregorian calendar"
    )]
    BuddhistEra,
    /// Not of the form month-day.
    #[error("expected a day of the year written as month-day, such as `09-01`")]
    MonthDay,
}

impl Date {
    /// The earliest date.
    pub const FIRST: Self = Self(match NaiveDate::from_ymd_opt(1900, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });
    /// The latest date.
    pub const LAST: Self = Self(match NaiveDate::from_ymd_opt(2399, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// A date from its parts.
    ///
    /// # Errors
    /// [`DateError`] where the calendar has no such day, or the year is not from 1900 to 2399.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        match year {
            1900..=2399 => NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or(DateError::NoSuchDay),
            2400..=2999 => Err(DateError::BuddhistEra),
            _ => Err(DateError::Year),
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The days from this date to `other`; negative where `other` is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// The date later by a duration: first the years and months, cut to the month's last day, then the days. It is
    /// never later than [`Date::LAST`].
    #[must_use]
    pub fn plus(self, by: Duration) -> Self {
        later(self.0, by).map_or(Self::LAST, |date| Self(date).min(Self::LAST))
    }

    /// The last day of a span that begins on this date: the day before the date that is later by the length. It is
    /// never later than [`Date::LAST`].
    ///
    /// ```
    /// use cpd_core::{Date, Duration};
    /// let start: Date = "2020-07-01".parse()?;
    /// assert_eq!(start.last_of(Duration::years(5)), "2025-06-30".parse()?);
    /// # Ok::<(), cpd_core::DateError>(())
    /// ```
    #[must_use]
    pub fn last_of(self, length: Duration) -> Self {
        let last = later(self.0, length).and_then(|date| date.pred_opt());
        last.map_or(Self::LAST, |date| Self(date).min(Self::LAST))
    }

    /// The date earlier by a duration: first the years and months, cut to the month's last day, then the days. It is
    /// never earlier than [`Date::FIRST`].
    #[must_use]
    pub fn minus(self, by: Duration) -> Self {
        let month = self.0.checked_sub_months(Months::new(by.total_months()));
        let date = month.and_then(|date| date.checked_sub_days(Days::new(by.days.into())));
        date.map_or(Self::FIRST, |date| Self(date).max(Self::FIRST))
    }

    /// The day after; of the last date, that date itself.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(Duration { days: 1, ..Duration::default() })
    }

    /// The day before; of the first date, that date itself.
    #[must_use]
    pub fn previous(self) -> Self {
        self.minus(Duration { days: 1, ..Duration::default() })
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }

    /// The first such day of the year that is not before this date; this date itself where none is left.
    #[must_use]
    pub fn on_or_after(self, day: MonthDay) -> Self {
        let this_year = day.in_year(self.year());
        if this_year >= self { this_year } else { day.in_year(self.year().saturating_add(1)).max(self) }
    }
}

fn later(date: NaiveDate, by: Duration) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(by.total_months()))?.checked_add_days(Days::new(by.days.into()))
}

impl TryFrom<NaiveDate> for Date {
    type Error = DateError;

    fn try_from(date: NaiveDate) -> Result<Self, DateError> {
        Self::new(date.year(), date.month(), date.day())
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = western_digits(text);
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(DateError::Form);
        };
        let year = number(year, 4).ok_or(DateError::Form)?;
        let month = number(month, 2).ok_or(DateError::Form)?;
        let day = number(day, 2).ok_or(DateError::Form)?;
        Self::new(i32::try_from(year).map_err(|_| DateError::Year)?, month, day)
    }
}

fn number(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Lao and Khmer digits become western ones; everything else stays.
fn western_digits(text: &str) -> String {
    let western = |c: char| {
        let zero = match c {
            '\u{0ed0}'..='\u{0ed9}' => 0x0ed0,
            '\u{17e0}'..='\u{17e9}' => 0x17e0,
            _ => return c,
        };
        char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
    };
    text.chars().map(western).collect()
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::document::read_from_str!(Date, "invalidDate");

document! {
    /// A day of the week.
    #[derive(Copy)]
    pub choice Weekday {
        /// The first day of the week, by ISO 8601.
        Monday,
        /// The second day.
        Tuesday,
        /// The third day.
        Wednesday,
        /// The fourth day.
        Thursday,
        /// The fifth day.
        Friday,
        /// The sixth day.
        Saturday,
        /// The seventh day.
        Sunday,
    }
}

impl Weekday {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

/// A day of every year, such as the first of September, read from and written as `09-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// A day of the year. The 29th of February is not one: most years do not have it.
    ///
    /// # Errors
    /// [`DateError::MonthDay`] where no common year has that day.
    pub fn new(month: u32, day: u32) -> Result<Self, DateError> {
        match NaiveDate::from_ymd_opt(2023, month, day) {
            Some(_) => Ok(Self { month, day }),
            None => Err(DateError::MonthDay),
        }
    }

    /// That day of a year; of the first or last year that dates have, where the year is none of theirs.
    #[must_use]
    pub fn in_year(self, year: i32) -> Date {
        let year = year.clamp(Date::FIRST.year(), Date::LAST.year());
        NaiveDate::from_ymd_opt(year, self.month, self.day).map_or(Date::LAST, Date)
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let text = western_digits(text);
        let (month, day) = text.split_once('-').ok_or(DateError::MonthDay)?;
        let parts = number(month, 2).zip(number(day, 2)).ok_or(DateError::MonthDay)?;
        Self::new(parts.0, parts.1)
    }
}

impl Serialize for MonthDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::document::read_from_str!(MonthDay, "invalidDate");

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Date, MonthDay};

    impl JsonSchema for Date {
        fn schema_name() -> Cow<'static, str> {
            "Date".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "format": "date",
                "description": "A civil date of the Gregorian calendar, such as `2026-11-21`.",
            })
        }
    }

    impl JsonSchema for MonthDay {
        fn schema_name() -> Cow<'static, str> {
            "MonthDay".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "pattern": "^[0-9]{2}-[0-9]{2}$",
                "description": "A day of every year, such as `09-01` for the first of September.",
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, DateError, Duration, MonthDay};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn months_are_cut_to_their_last_day() {
        let month = Duration { months: 1, ..Duration::default() };
        assert_eq!(date("2024-01-31").plus(month), date("2024-02-29"));
        assert_eq!(date("2024-03-31").minus(month), date("2024-02-29"));
        assert_eq!(date("2024-02-29").plus(Duration::years(1)), date("2025-02-28"));
    }

    #[test]
    fn no_date_lies_beyond_the_first_and_the_last() {
        let ages = Duration { years: u32::MAX, months: u32::MAX, days: u32::MAX };
        assert_eq!(date("2024-01-31").plus(ages), Date::LAST);
        assert_eq!(date("2024-01-31").minus(ages), Date::FIRST);
        assert_eq!((Date::LAST.next(), Date::FIRST.previous()), (Date::LAST, Date::FIRST));
        assert_eq!(date("2399-12-31").on_or_after(MonthDay::new(1, 1).unwrap()), Date::LAST);
        assert_eq!(MonthDay::new(7, 1).unwrap().in_year(i32::MAX), date("2399-07-01"));
    }

    #[test]
    fn texts_that_are_no_dates_say_why() {
        for (text, error) in [
            ("2024-1-1", DateError::Form),
            ("2024-01-01T00:00", DateError::Form),
            ("2024-01-01-", DateError::Form),
            ("+024-01-01", DateError::Form),
            ("2023-02-29", DateError::NoSuchDay),
            ("2024-13-01", DateError::NoSuchDay),
            ("1899-12-31", DateError::Year),
            ("2400-01-01", DateError::BuddhistEra),
        ] {
            assert_eq!(text.parse::<Date>(), Err(error), "{text}");
        }
        assert_eq!("02-29".parse::<MonthDay>(), Err(DateError::MonthDay));
        assert_eq!("០៩-០១".parse(), MonthDay::new(9, 1));
    }
}
