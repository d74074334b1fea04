//! From profiles to [`Coverage`].

use std::collections::BTreeMap;

use super::coverage::{Coverage, CoveragePlace, TargetCount};
use super::rules::{LevelReading, Target, TargetGroup, TargetMeasure, TargetWindow};
use crate::answer::answer;
use crate::calendar::{Date, MonthDay, Period, SchoolCalendar};
use crate::count::plus;
use crate::error::CpdError;
use crate::id::{LevelId, PersonId, PlaceId};
use crate::order::sorted_by_key;
use crate::population::{Administration, LinesRead, TeacherProfile, Terms, each_profile};
use crate::roster::Roster;
use crate::rulebook::Rulebook;

answer! {
    /// The coverage of a population, and what became of its lines.
    pub struct CountedCoverage {
        /// The coverage of the teachers of all lines that could be read.
        pub coverage: Coverage,
        /// What became of the lines.
        pub lines: LinesRead,
    }
}

/// Counts a population: which targets mean whom, and who has not reached them on a day.
///
/// # Errors
/// [`CpdError::AmountOverflow`] where teachers are too many for a count. A line that cannot be read is reported in the
/// answer and keeps no other from being counted.
pub fn count_coverage(
    rulebook: &Rulebook,
    administration: &Administration,
    lines: Roster<'_>,
    on: Date,
) -> Result<CountedCoverage, CpdError> {
    let terms = Terms::new(rulebook, administration, on);
    let targets: Vec<(&Target, Option<Period>)> = rulebook
        .programme()
        .targets
        .iter()
        .map(|target| {
            (target, window(&target.measure).map(|one| days(one, &rulebook.programme().school_years, on)))
        })
        .collect();
    let mut places: BTreeMap<PlaceId, Tally> = BTreeMap::new();
    let lines = each_profile(&terms, lines, |profile| {
        let place = administration.shared(&profile.place).unwrap_or(&profile.place).clone();
        let tally = places.entry(place).or_default();
        tally.teachers = plus(tally.teachers, 1).map_err(|overflow| overflow.of("teachers"))?;
        tally.targets.resize(targets.len(), (0, Vec::new()));
        for ((target, within), (eligible, missing)) in targets.iter().zip(&mut tally.targets) {
            if !means(&target.among, &profile) {
                continue;
            }
            *eligible = plus(*eligible, 1).map_err(|overflow| overflow.of(&target.id))?;
            let within = within.unwrap_or(Period { start: Date::FIRST, end: on });
            if !reached(rulebook, &target.measure, &profile, within) {
                missing.push(profile.person.clone());
            }
        }
        Ok(())
    })?;
    let places = places.into_iter().map(|(place, tally)| tally.at(place, &targets)).collect();
    Ok(CountedCoverage { coverage: Coverage { places, ..Coverage::of_nobody(rulebook, on) }, lines })
}

/// The counts of a place.
#[derive(Default)]
struct Tally {
    teachers: u32,
    /// For each target: whom it means, and who of them has not reached it.
    targets: Vec<(u32, Vec<PersonId>)>,
}

impl Tally {
    fn at(self, place: PlaceId, targets: &[(&Target, Option<Period>)]) -> CoveragePlace {
        let counts = targets.iter().zip(self.targets).filter(|(_, (eligible, _))| *eligible > 0);
        let counts = counts.map(|((target, _), (eligible, mut missing))| {
            missing.sort();
            TargetCount { target: target.id.clone(), eligible, missing }
        });
        let targets = sorted_by_key(counts.collect(), |count| count.target.clone());
        CoveragePlace { place, teachers: self.teachers, targets }
    }
}

fn window(measure: &TargetMeasure) -> Option<&TargetWindow> {
    match measure {
        TargetMeasure::Trained { within, .. }
        | TargetMeasure::Qualified { within, .. }
        | TargetMeasure::Assessed { within } => within.as_ref(),
        TargetMeasure::Level { .. } => None,
    }
}

/// The days of a window that ends with a day.
fn days(window: &TargetWindow, calendar: &SchoolCalendar, on: Date) -> Period {
    let start = match window {
        TargetWindow::SchoolYear {} => {
            let begun = |year: i32| calendar.year(year).map(|year| year.start).filter(|start| *start <= on);
            begun(on.year()).or_else(|| begun(on.year().saturating_sub(1))).unwrap_or(on)
        }
        TargetWindow::CalendarYear {} => MonthDay::new(1, 1).map_or(on, |first| first.in_year(on.year())),
        TargetWindow::Last { duration } => on.minus(*duration).next().min(on),
    };
    Period { start, end: on }
}

/// Whether a target is about a teacher.
fn means(among: &TargetGroup, profile: &TeacherProfile) -> bool {
    let new_enough = |most: u32| profile.experience.is_some_and(|years| years <= most);
    (among.teacher_types.is_empty() || among.teacher_types.contains(&profile.teacher_type))
        && among.years_at_most.is_none_or(new_enough)
}

/// Whether a teacher has reached what a target measures, within days the last of which is the day of the count.
fn reached(rulebook: &Rulebook, measure: &TargetMeasure, profile: &TeacherProfile, within: Period) -> bool {
    let on = within.end;
    match measure {
        TargetMeasure::Trained { kinds, places, .. } => profile.trainings.iter().any(|training| {
            within.contains(training.on)
                && (kinds.is_empty() || kinds.contains(&training.kind))
                && (places.is_empty() || training.place.iter().any(|place| places.contains(place)))
        }),
        TargetMeasure::Qualified { qualification, reading, within: window } => {
            let terms = &rulebook.programme().population;
            let asked = terms.rank(qualification);
            let held = profile.qualifications.iter().filter(|held| held.obtained.is_none_or(|day| day <= on));
            let highest = held.clone().filter_map(|held| terms.rank(&held.qualification)).max();
            let in_time = |day: Option<Date>| window.is_none() || day.is_some_and(|day| within.contains(day));
            held.into_iter().any(|held| {
                let rank = terms.rank(&held.qualification);
                in_time(held.obtained)
                    && match reading {
                        LevelReading::OrHigher => rank >= asked,
                        LevelReading::Exactly => rank == asked && highest == asked,
                    }
            })
        }
        TargetMeasure::Level { level, reading } => {
            let levels = rulebook.levels_of_teachers_on(on);
            let rank = |id: &LevelId| levels.iter().position(|known| known.id == *id);
            let held = profile.levels.iter().filter(|held| held.since <= on);
            let latest = held.max_by_key(|held| (held.since, rank(&held.level)));
            let (held, asked) = (latest.and_then(|held| rank(&held.level)), rank(level));
            // A version without the level that is asked for finds nobody at it.
            held.is_some()
                && asked.is_some()
                && match reading {
                    LevelReading::OrHigher => held >= asked,
                    LevelReading::Exactly => held == asked,
                }
        }
        TargetMeasure::Assessed { .. } => profile.assessed.iter().any(|day| within.contains(*day)),
    }
}
