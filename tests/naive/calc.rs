//! Arithmetic that is left by a panic where an amount grows too large.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use cpd_core::{Amount, Duration, Overflow, Period};

pub(crate) const ZERO: Amount = Amount::ZERO;

/// An amount that can be kept exact.
pub(crate) fn exact(amount: Result<Amount, Overflow>) -> Amount {
    amount.unwrap_or_else(|overflow| resume_unwind(Box::new(overflow)))
}

/// Runs a computation to its end, or to the first amount that grows too large.
pub(crate) fn or_overflow<T>(compute: impl FnOnce() -> T) -> Result<T, Overflow> {
    catch_unwind(AssertUnwindSafe(compute)).map_err(|cause| match cause.downcast() {
        Ok(overflow) => *overflow,
        Err(cause) => resume_unwind(cause),
    })
}

pub(crate) fn add(one: Amount, other: Amount) -> Amount {
    exact(one.plus(other))
}

pub(crate) fn sub(one: Amount, other: Amount) -> Amount {
    exact(one.minus(other))
}

pub(crate) fn mul(one: Amount, other: Amount) -> Amount {
    exact(one.times(other))
}

pub(crate) fn div(one: Amount, other: Amount) -> Amount {
    exact(one.over(other))
}

pub(crate) fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    amounts.into_iter().fold(ZERO, add)
}

pub(crate) fn number(count: usize) -> Amount {
    Amount::whole(i64::try_from(count).unwrap())
}

/// What is left of `from` after `taken`; nothing where that is more.
pub(crate) fn left(from: Amount, taken: Amount) -> Amount {
    sub(from, taken).max(ZERO)
}

/// A length in years: a month is a twelfth, a day that makes no month a 365th.
pub(crate) fn in_years(length: Duration) -> Amount {
    let months = div(Amount::whole(length.total_months().into()), Amount::whole(12));
    add(months, div(Amount::whole(length.days.into()), Amount::whole(365)))
}

/// The days of a period, one by one.
pub(crate) fn each_day(days: Period) -> Vec<cpd_core::Date> {
    let mut all = Vec::new();
    let mut day = days.start;
    while day <= days.end {
        all.push(day);
        if day.next() == day {
            break;
        }
        day = day.next();
    }
    all
}

/// The years of twelve months of a period, counted from its first day; the last may be shorter.
pub(crate) fn years_of(days: Period) -> Vec<Period> {
    let mut years = Vec::new();
    let mut number = 0;
    loop {
        let start = days.start.plus(Duration::years(number));
        if start > days.end || years.last().is_some_and(|last: &Period| last.start == start) {
            return years;
        }
        let end = days.start.last_of(Duration::years(number + 1)).min(days.end);
        years.push(Period { start, end });
        number += 1;
    }
}
