//! Questions about the person: conditions and measures, as of a date.

use crate::amount::Amount;
use crate::calendar::{Date, Period};
use crate::decision::Reason;
use crate::id::{EmployerId, RuleId};
use crate::pack::{Measure, MeasureEmployers, Pack, PersonCondition, Window};
use crate::person::{Licence, TeacherRecord};

/// The person in one period, as of a date.
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
            PersonCondition::Endorsement { endorsements } => self
                .held()
                .flat_map(|licence| &licence.endorsements)
                .any(|endorsement| endorsements.contains(endorsement)),
            PersonCondition::Award { awards, window } => {
                let in_time = |day: Date| match window {
                    Window::Period => self.period.contains(day),
                    Window::Ever => true,
                };
                let awarded = &self.record.awards;
                awarded
                    .iter()
                    .any(|award| awards.contains(&award.kind) && award.on <= self.on && in_time(award.on))
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

    fn held(self) -> impl Iterator<Item = &'a Licence> {
        self.record.licences.iter().filter(move |licence| licence.issued <= self.on)
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

    /// What was measured for a rule, for the answer.
    pub(super) fn measured(self, rule: &RuleId, measure: &Measure) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if matches!(measure, Measure::PractisingYears { .. }) && self.record.service.is_none() {
            reasons.push(Reason::ServiceNotStated { rule: rule.clone() });
        }
        reasons.push(Reason::Measured { rule: rule.clone(), value: self.measure(measure) });
        reasons
    }

    fn practising_years(self, least: u32, employers: MeasureEmployers) -> Amount {
        let Some(calendar) = &self.pack.school_years else { return Amount::ZERO };
        let practised = |school_year: i32| {
            let Some(service) = &self.record.service else { return true };
            let of_year = || service.iter().filter(|entry| entry.school_year == school_year);
            let days = |employer: Option<&EmployerId>| {
                let counted =
                    of_year().filter(|entry| employer.is_none_or(|employer| entry.employer == *employer));
                counted.fold(0_u32, |sum, entry| sum.saturating_add(entry.days))
            };
            match employers {
                MeasureEmployers::One => of_year().any(|entry| days(Some(&entry.employer)) >= least),
                MeasureEmployers::All => days(None) >= least,
            }
        };
        let years = calendar.years_beginning_in(self.period);
        let count = years.iter().filter(|year| year.end > self.on || practised(year.year)).count();
        Amount::whole(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
