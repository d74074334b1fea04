//! The years of a period.

use crate::calendar::{Date, Duration, Period, SchoolCalendar};

/// The twelve-month years of a period, counted from its first day; the last may be shorter.
pub(crate) fn years(period: Period) -> Vec<Period> {
    let mut years = Vec::new();
    // Each is counted from the period's first day, so that one that begins on the last of a month stays there.
    let starts = (0..=u32::MAX).map(|number| period.start.plus(Duration::years(number)));
    for start in starts.take_while(|start| *start <= period.end) {
        let last = match u32::try_from(years.len()) {
            Ok(number) => period.start.last_of(Duration::years(number.saturating_add(1))),
            Err(_) => Date::LAST,
        };
        years.push(Period { start, end: last.min(period.end) });
        if last == Date::LAST {
            break;
        }
    }
    years
}

/// The number of the year of a period that a day lies in, from 0.
pub(crate) fn year_number(period: Period, day: Date) -> i64 {
    let since = Duration::between(period.start, day);
    i64::from(since.years)
}

/// The school years that begin in a period, each cut at the period's end.
pub(crate) fn school_years(calendar: Option<&SchoolCalendar>, period: Period) -> Vec<Period> {
    let all = calendar.map(|calendar| calendar.years_beginning_in(period)).unwrap_or_default();
    all.into_iter().map(|year| Period { start: year.start, end: year.end.min(period.end) }).collect()
}
