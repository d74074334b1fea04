//! Questions about the person: conditions and measures, as of a date.

use crate::amount::Amount;
use crate::calendar::{Date, Period};
use crate::order::Index;
use crate::pack::{Measure, MeasureEmployers, Pack, PersonCondition, Window};
use crate::person::{Endorsement, Licence, TeacherRecord};

/// The person in one period, as of a date. Of a period that is over, what came after it says nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person<'a> {
    pub(super) pack: &'a Pack,
    pub(super) record: &'a TeacherRecord,
    pub(super) period: Period,
    pub(super) on: Date,
}

impl<'a> Person<'a> {
    pub(super) fn fits(self, condition: &PersonCondition) -> bool {
        match condition {
            PersonCondition::All { of } => of.iter().all(|part| self.fits(part)),
            PersonCondition::Any { of } => of.iter().any(|part| self.fits(part)),
            PersonCondition::Not { of } => !self.fits(of),
            PersonCondition::LicenceClass { classes } => {
                self.held().any(|licence| classes.contains(&licence.class))
            }
            PersonCondition::Endorsement { endorsements } => {
                let carried = |endorsement: &Endorsement| {
                    endorsement.from.is_none_or(|from| from <= self.known_until())
                };
                let mut all = self.held().flat_map(|licence| &licence.endorsements);
                all.any(|endorsement| endorsements.contains(&endorsement.kind) && carried(endorsement))
            }
            PersonCondition::Award { awards, window } => {
                let in_time = |day: Date| match window {
                    Window::Period => self.period.contains(day),
                    Window::Ever => true,
                };
                let given = self.record.awards.iter().filter(|award| award.on <= self.known_until());
                given.filter(|award| awards.contains(&award.kind)).any(|award| in_time(award.on))
            }
            PersonCondition::Measured { measure, at_least, below } => {
                let value = self.measure(measure);
                at_least.is_none_or(|least| value >= least) && below.is_none_or(|bound| value < bound)
            }
            PersonCondition::Fact { fact, values } => {
                self.record.facts.get(fact.as_str()).is_some_and(|value| values.contains(value))
            }
        }
    }

    fn known_until(self) -> Date {
        self.on.min(self.period.end)
    }

    fn held(self) -> impl Iterator<Item = &'a Licence> {
        let known_until = self.known_until();
        self.record.licences.iter().filter(move |licence| licence.issued <= known_until)
    }

    pub(super) fn measure(self, measure: &Measure) -> Amount {
        match measure {
            Measure::PractisingYears { days, employers } => self.practising_years(*days, *employers),
            Measure::FactAmount { fact } => {
                let text = self.record.facts.get(fact.as_str());
                text.and_then(|text| text.parse().ok()).unwrap_or(Amount::ZERO)
            }
        }
    }

    /// Whether a measure rests on the assumption that the person served throughout.
    pub(super) fn assumes_service(self, measure: &Measure) -> bool {
        matches!(measure, Measure::PractisingYears { .. }) && self.record.service.is_none()
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
        let years = calendar.years_beginning_in(self.period);
        let count = years.iter().filter(|year| year.end > self.on || practised(year.year)).count();
        Amount::whole(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
