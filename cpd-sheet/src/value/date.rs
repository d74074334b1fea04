//! Days: as a workbook counts them, and as somebody typed them, in the usual orders as long as only one fits.

use cpd_core::Date;

/// The years between the Buddhist era and the Gregorian calendar, since the two begin on the same day.
const BUDDHIST: i32 = 543;
/// The first year of the Buddhist era that began on a first of January, in 1941.
const BUDDHIST_FROM: i32 = 2484;

const EXPECTED: &str = "expected a date such as `2026-03-02`";
const AMBIGUOUS: &str =
    "expected a date that can be read in one way only, such as `2026-03-02` for the 2nd of March";

/// A date that somebody typed; digits are those of ASCII.
///
/// # Errors
/// What is expected, where it could be read in more than one way, or in none.
pub(crate) fn parse(text: &str) -> Result<Date, &'static str> {
    // What programs add to a day: midnight.
    let day = text.strip_suffix('Z').unwrap_or(text);
    let day = day.split_once(['T', ' ']).filter(|(_, time)| time.trim_matches(['0', ':', '.']).is_empty());
    let text = day.map_or(text, |(day, _)| day).trim();
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let parts = (text.get(..4), text.get(4..6), text.get(6..));
        let (Some(year), Some(month), Some(day)) = parts else { return Err(EXPECTED) };
        return civil(whole(year)?, whole(month)?, whole(day)?);
    }
    let separator = text.chars().find(|c| matches!(c, '-' | '/' | '.')).ok_or(EXPECTED)?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let &[first, second, third] = parts.as_slice() else { return Err(EXPECTED) };
    match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => civil(whole(first)?, whole(second)?, whole(third)?),
        (1..=2, 1..=2, 4) => {
            let (one, two, year) = (whole(first)?, whole(second)?, whole(third)?);
            // With points the day always comes first.
            if separator == '.' || one > 12 || one == two {
                civil(year, two, one)
            } else if two > 12 {
                civil(year, one, two)
            } else {
                Err(AMBIGUOUS)
            }
        }
        (1..=2, 1..=2, 1..=2) => Err("expected a year of four digits, such as in `2026-03-02`"),
        _ => Err(EXPECTED),
    }
}

fn whole(digits: &str) -> Result<i32, &'static str> {
    let all = digits.bytes().all(|b| b.is_ascii_digit());
    if all { digits.parse().map_err(|_| EXPECTED) } else { Err(EXPECTED) }
}

/// A day of the calendar; years from 2484 are those of the Buddhist era.
fn civil(year: i32, month: i32, day: i32) -> Result<Date, &'static str> {
    const NO_DAY: &str =
        "expected a day that the calendar has, of a year from 1900 to 2399, or of the Buddhist era from 2484";
    let gregorian = if year >= BUDDHIST_FROM { year.saturating_sub(BUDDHIST) } else { year };
    let month_day = u32::try_from(month).ok().zip(u32::try_from(day).ok());
    let (month, day) = month_day.ok_or(NO_DAY)?;
    Date::new(gregorian, month, day).map_err(|_| NO_DAY)
}

/// The date of a day counted from 1899-12-30, by the decimal text of its number; the time of day is left out. Before
/// March 1900 programs differ in what they count, so that there is none.
pub(crate) fn of_day(number: &str) -> Option<Date> {
    let days: i64 = number.split('.').next()?.parse().ok()?;
    if !(61..=800_000).contains(&days) {
        return None;
    }
    // Days since 0000-03-01, in eras of 400 years.
    let shifted = days.checked_add(693_899)?;
    let (era, of_era) = (shifted.checked_div(146_097)?, shifted.checked_rem(146_097)?);
    let leap = |days: i64| of_era.checked_div(days);
    let years = of_era.checked_sub(leap(1_460)?)?.checked_add(leap(36_524)?)?.checked_sub(leap(146_096)?)?;
    let year_of_era = years.checked_div(365)?;
    let before = year_of_era.checked_mul(365)?;
    let before =
        before.checked_add(year_of_era.checked_div(4)?)?.checked_sub(year_of_era.checked_div(100)?)?;
    let of_year = of_era.checked_sub(before)?;
    let from_march = of_year.checked_mul(5)?.checked_add(2)?.checked_div(153)?;
    let day =
        of_year.checked_sub(from_march.checked_mul(153)?.checked_add(2)?.checked_div(5)?)?.checked_add(1)?;
    let month = if from_march < 10 { from_march.checked_add(3)? } else { from_march.checked_sub(9)? };
    let year = era.checked_mul(400)?.checked_add(year_of_era)?.checked_add(i64::from(month <= 2))?;
    let part = |number: i64| i32::try_from(number).ok();
    civil(part(year)?, part(month)?, part(day)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{of_day, parse};

    fn read(text: &str) -> Option<String> {
        parse(text).ok().map(|date| date.to_string())
    }

    #[test]
    fn typed_dates_are_read_where_one_order_fits() {
        let texts = [
            ("2026-03-02", "2026-03-02"),
            ("2026/3/2", "2026-03-02"),
            ("20260302", "2026-03-02"),
            ("2026-03-02T00:00:00", "2026-03-02"),
            ("2026-03-02 00:00:00", "2026-03-02"),
            ("02.03.2026", "2026-03-02"),
            ("31/03/2026", "2026-03-31"),
            ("03/31/2026", "2026-03-31"),
            ("3/3/2026", "2026-03-03"),
            ("2569-03-02", "2026-03-02"),
            ("31/3/2569", "2026-03-31"),
            ("29.02.2567", "2024-02-29"),
        ];
        for (text, expected) in texts {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_dates_are_refused() {
        let texts = [
            "",
            "02/03/2026",
            "02-03-2026",
            "2/3/26",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "31.04.2026",
            "2450-01-01",
            "1899-01-01",
            "2026-03",
            "2026-03-02T09:30:00",
            "+2026-03-02",
            "2026--3-2",
            "9999999999-1-1",
            "ກ-ກ-ກກກກ",
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_counted_as_workbooks_do() {
        let days = [
            ("61", Some("1900-03-01")),
            ("36526", Some("2000-01-01")),
            ("45351", Some("2024-02-29")),
            ("46083", Some("2026-03-02")),
            ("46083.5", Some("2026-03-02")),
            ("244410", Some("2026-03-02")),
            ("60", None),
            ("-3", None),
            ("999999999999999999999", None),
        ];
        for (day, expected) in days {
            assert_eq!(of_day(day).map(|date| date.to_string()).as_deref(), expected, "{day}");
        }
    }
}
