//! When the phases of a run open and close.

use super::action::ActionKind;
use super::rules::{Cycle, CycleRuns, Phase, Step, YearDay};
use super::state::{LeaveLine, RunState};
use crate::calendar::{Date, Duration, SchoolYear};
use crate::id::RunId;
use crate::programme::Programme;

/// The days of a phase, as far as it has any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PhaseDays {
    pub(super) opens: Option<Date>,
    pub(super) closes: Option<Date>,
}

/// The school year that a run is named after; none for a run that goes by no year, or a name that is none.
pub(super) fn school_year(programme: &Programme, cycle: &Cycle, run: &RunId) -> Option<SchoolYear> {
    match cycle.runs {
        CycleRuns::Freely => None,
        CycleRuns::SchoolYear => {
            let number: i32 = run.as_str().parse().ok()?;
            let year = programme.school_years.year(number)?;
            // One name for one year, `+2025` is none; and a year that the calendar of dates has.
            let named = year.year.to_string() == run.as_str();
            (named && number.abs_diff(year.start.year()) <= 1).then_some(year)
        }
    }
}

/// What puts off the days of a run.
#[derive(Debug, Clone, Copy)]
pub(super) struct PutOff<'a> {
    /// The day on which the owner joined, where that was after the first day.
    pub(super) joined: Option<Date>,
    /// Leave; the last one may last.
    pub(super) leave: &'a [LeaveLine],
}

impl<'a> PutOff<'a> {
    /// What puts off the days of a run, or of one that is being opened by whoever joined on a day.
    pub(super) fn of(state: Option<&'a RunState>, joined: Option<Date>) -> Self {
        state.map_or(Self { joined, leave: &[] }, |state| Self { joined: state.joined, leave: &state.leave })
    }
}

/// The days of a phase of a run, as known on a date. Whoever joined late has the programme's time for it from that day,
/// and leave that pauses puts off what closes after it began.
pub(super) fn phase_days(
    cycle: &Cycle,
    phase: &Phase,
    year: Option<SchoolYear>,
    put_off: PutOff<'_>,
    on: Date,
) -> PhaseDays {
    let Some(year) = year else { return PhaseDays { opens: None, closes: None } };
    let opens = phase.opens.map(|day| day.of(year));
    let mut closes = phase.closes.map(|day| day.of(year));
    if let Some(closes) = &mut closes {
        if let (Some(joined), Some(time)) = (put_off.joined, cycle.joiners) {
            *closes = joined.last_of(time).max(*closes);
        }
        for leave in put_off.leave.iter().filter(|leave| cycle.pausing_leave.contains(&leave.leave)) {
            if leave.start <= *closes {
                *closes = closes.plus(leave.days(on).whole_days());
            }
        }
    }
    PhaseDays { opens, closes }
}

/// The first day on which a step can be taken in a phase: nobody comes back from leave before it began.
pub(super) fn first_day(step: &Step, days: PhaseDays, state: Option<&RunState>) -> Option<Date> {
    let leave = state.and_then(RunState::on_leave).filter(|_| step.action == ActionKind::EndLeave);
    days.opens.max(leave.map(|leave| leave.start))
}

impl YearDay {
    /// The day in a school year.
    fn of(self, year: SchoolYear) -> Date {
        match self {
            Self::AfterStart { by } => year.start.plus(by),
            Self::BeforeEnd { by } => year.end.minus(by),
            Self::AfterEnd { by } => year.end.plus(by),
        }
    }
}

impl crate::calendar::Period {
    /// Its days, both ends counted, as a duration.
    fn whole_days(self) -> Duration {
        let days = self.start.days_until(self.end).saturating_add(1).max(0);
        Duration { days: u32::try_from(days).unwrap_or(u32::MAX), ..Duration::default() }
    }
}
