//! Measures of the person's history: exact numbers over a span of days.

use super::history::Person;
use super::spans::years;
use crate::amount::{Amount, Overflow, Share};
use crate::calendar::{Date, Duration, Period};
use crate::id::FactId;
use crate::order::{Index, sorted_by_key};
use crate::pack::{Measure, MeasureEmployers};
use crate::person::{Employment, Service};

impl Person<'_> {
    pub(crate) fn measure(self, measure: &Measure) -> Result<Amount, Overflow> {
        match measure {
            Measure::PractisingYears { days, employers } => Ok(self.practising_years(*days, *employers)),
            Measure::ServiceDays { last } => Ok(self.service_days(*last)),
            Measure::FactAmount { fact } => {
                let text = self.record.facts.get(fact.as_str());
                Ok(text.and_then(|text| text.parse().ok()).unwrap_or(Amount::ZERO))
            }
            Measure::EmployedShare {} => match &self.record.employments {
                Some(employments) => employed_share(employments.iter(), self.span),
                None => Ok(Amount::ONE),
            },
            Measure::PresentShare { absences, more_than } => self.present_share(absences, *more_than),
            Measure::HeldShare { classes } => {
                let licences = self.record.licences.iter();
                let of_class =
                    licences.filter(|licence| classes.is_empty() || classes.contains(&licence.class));
                let days = of_class.map(|licence| (licence.issued, licence.until.unwrap_or(Date::LAST)));
                part_of(covered(days, self.span), self.span)
            }
            Measure::PositionYears { positions, least_load } => {
                self.position_years(positions, least_load.map_or(Amount::ZERO, Share::amount))
            }
            Measure::Years { until } => {
                let awards = self.record.awards.iter().filter(|award| until.contains(&award.kind));
                let in_time =
                    awards.map(|award| award.on).filter(|day| self.span.contains(*day) && *day <= self.on);
                let end = in_time.min().unwrap_or_else(|| self.span.end.next());
                in_years(Duration::between(self.span.start, end))
            }
            Measure::LicenceYears { classes } => {
                let licences = self.record.licences.iter();
                let of_class =
                    licences.filter(|licence| classes.is_empty() || classes.contains(&licence.class));
                let first = of_class.map(|licence| licence.issued).min();
                first.map_or(Ok(Amount::ZERO), |first| {
                    in_years(Duration::between(first, self.known_until().next()))
                })
            }
        }
    }

    /// Whether a measure rests on the assumption that the person served throughout.
    pub(crate) fn assumes_service(self, measure: &Measure) -> bool {
        match measure {
            Measure::PractisingYears { .. } => self.record.service.is_none(),
            Measure::EmployedShare {} => self.record.employments.is_none(),
            _ => false,
        }
    }

    fn practising_years(self, least: u32, employers: MeasureEmployers) -> Amount {
        let Some(calendar) = &self.pack.school_years else { return Amount::ZERO };
        let practised = |school_year: i32| {
            let Some(service) = &self.record.service else { return true };
            let (mut places, mut sums) = (Index::default(), Vec::<u32>::new());
            for entry in service.iter().filter(|entry| entry.school_year == school_year) {
                let employer = match employers {
                    MeasureEmployers::One => entry.employer.as_str(),
                    MeasureEmployers::All => "",
                };
                match places.insert(employer, sums.len()).and_then(|place| sums.get_mut(place)) {
                    Some(sum) => *sum = sum.saturating_add(entry.days),
                    None => sums.push(entry.days),
                }
            }
            sums.iter().any(|sum| *sum >= least)
        };
        let years = calendar.years_beginning_in(self.span);
        let count = years.iter().filter(|year| year.end > self.on || practised(year.year)).count();
        Amount::whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    fn service_days(self, last: Option<Duration>) -> Amount {
        let Some(calendar) = &self.pack.school_years else { return Amount::ZERO };
        let start = last.map_or(self.span.start, |length| self.span.end.next().minus(length));
        let years = calendar.years_beginning_in(Period { start, end: self.span.end });
        let within = |entry: &&Service| years.iter().any(|year| year.year == entry.school_year);
        let all = self.record.service.iter().flatten().filter(within);
        Amount::whole(all.map(|entry| i64::from(entry.days)).fold(0, i64::saturating_add))
    }

    fn present_share(self, kinds: &[FactId], more_than: Option<Duration>) -> Result<Amount, Overflow> {
        let absences = self.record.absences.iter().filter(|absence| kinds.contains(&absence.kind));
        let stretches: Vec<_> = absences.map(|absence| (absence.from, absence.until)).collect();
        let absent = covered(stretches.iter().copied(), self.span);
        if absent == 0 {
            return Ok(Amount::ONE);
        }
        // Months are those of the calendar, counted from the first day away.
        let first =
            stretches.iter().filter(|(_, until)| *until >= self.span.start).map(|(from, _)| *from).min();
        let first = first.unwrap_or(self.span.start).max(self.span.start);
        let passed_over = more_than.map_or(0, |most| first.days_until(first.plus(most)));
        if absent <= passed_over {
            return Ok(Amount::ONE);
        }
        Amount::ONE.minus(part_of(absent, self.span)?)
    }

    fn position_years(self, positions: &[FactId], least_load: Amount) -> Result<Amount, Overflow> {
        let Some(employments) = &self.record.employments else { return Ok(Amount::ZERO) };
        let mut count = 0_i64;
        for year in years(self.span) {
            let in_them = |employment: &&Employment| {
                employment.position.as_ref().is_some_and(|position| positions.contains(position))
            };
            let inside = worked(employments.iter().filter(in_them), year)?;
            let all = worked(employments.iter(), year)?;
            let days = year.start.days_until(year.end.next());
            let enough = least_load.times(Amount::whole(days))?;
            if inside > all.minus(inside)? && inside >= enough {
                count = count.saturating_add(1);
            }
        }
        Ok(Amount::whole(count))
    }
}

/// Years, a day that makes no month being a 365th.
fn in_years(length: Duration) -> Result<Amount, Overflow> {
    let months = Amount::whole(length.total_months().into()).over(Amount::whole(12))?;
    months.plus(Amount::whole(length.days.into()).over(Amount::whole(365))?)
}

/// Some days as a part of a span.
fn part_of(days: i64, span: Period) -> Result<Amount, Overflow> {
    Amount::whole(days).over(Amount::whole(span.start.days_until(span.end.next()).max(1)))
}

/// How many days of a span belong to at least one of several stretches of days.
fn covered(stretches: impl Iterator<Item = (Date, Date)>, span: Period) -> i64 {
    let inside = stretches.map(|(from, until)| (from.max(span.start), until.min(span.end)));
    let ordered = sorted_by_key(inside.filter(|(from, until)| from <= until).collect(), |days| *days);
    let (mut days, mut counted_until) = (0_i64, span.start.previous());
    for (from, until) in ordered {
        let from = from.max(counted_until.next());
        if from <= until {
            days = days.saturating_add(from.days_until(until)).saturating_add(1);
            counted_until = until;
        }
    }
    days
}

/// The part of a full load worked, as the mean over the days of a span.
fn employed_share<'a>(
    employments: impl Iterator<Item = &'a Employment>,
    span: Period,
) -> Result<Amount, Overflow> {
    let inside: Vec<(Date, Date, Amount)> = employments.map(|job| clipped(job, span)).collect();
    // Between two days on which some employment begins or ends the load is the same.
    let mut bounds = vec![span.start, span.end.next()];
    bounds.extend(inside.iter().flat_map(|(from, until, _)| [*from, until.next()]));
    let mut bounds = sorted_by_key(bounds, |day| *day);
    bounds.dedup();
    let mut sum = Amount::ZERO;
    for pair in bounds.windows(2) {
        let [from, next] = pair else { continue };
        if !span.contains(*from) {
            continue;
        }
        let on_that_day = inside.iter().filter(|(first, last, _)| first <= from && from <= last);
        let load = Amount::sum(on_that_day.map(|(_, _, load)| *load))?.min(Amount::ONE);
        sum = sum.plus(load.times(Amount::whole(from.days_until(*next)))?)?;
    }
    sum.over(Amount::whole(span.start.days_until(span.end.next()).max(1)))
}

/// Days of full load in a span, each employment by itself.
fn worked<'a>(employments: impl Iterator<Item = &'a Employment>, span: Period) -> Result<Amount, Overflow> {
    let days = |job: &'a Employment| {
        let (from, until, load) = clipped(job, span);
        load.times(Amount::whole(from.days_until(until.next()).max(0)))
    };
    employments.map(days).try_fold(Amount::ZERO, |sum, days| sum.plus(days?))
}

fn clipped(job: &Employment, span: Period) -> (Date, Date, Amount) {
    let until = job.until.unwrap_or(Date::LAST).min(span.end);
    (job.from.max(span.start), until, job.load.map_or(Amount::ONE, Share::amount))
}
