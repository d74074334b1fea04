//! Questions about the person: conditions, as of a date.

use crate::calendar::{Date, Period};
use crate::pack::{Pack, PersonCondition, Window};
use crate::person::{Employment, Endorsement, Licence, TeacherRecord};

/// The person in one span, as of a date. Of a span that is over, what came after it says nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) record: &'a TeacherRecord,
    /// The span: the period, or a year of it.
    pub(crate) span: Period,
    /// The date of the question.
    pub(crate) on: Date,
}

impl<'a> Person<'a> {
    pub(crate) fn fits(self, condition: &PersonCondition) -> bool {
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
                    Window::Period => self.span.contains(day),
                    Window::Ever => true,
                };
                let given = self.record.awards.iter().filter(|award| award.on <= self.known_until());
                given.filter(|award| awards.contains(&award.kind)).any(|award| in_time(award.on))
            }
            PersonCondition::Measured { measure, at_least, below } => {
                // What is too large to be measured exactly fits nothing.
                self.measure(measure).is_ok_and(|value| {
                    at_least.is_none_or(|least| value >= least) && below.is_none_or(|bound| value < bound)
                })
            }
            PersonCondition::Fact { fact, values } => {
                self.record.facts.get(fact.as_str()).is_some_and(|value| values.contains(value))
            }
            PersonCondition::Position { positions } => {
                let fitting = |employment: &&Employment| {
                    positions.is_empty()
                        || employment.position.as_ref().is_some_and(|position| positions.contains(position))
                };
                let mut all = self.record.employments.iter().flatten().filter(fitting);
                all.any(|employment| {
                    employment.from <= self.known_until()
                        && employment.until.is_none_or(|until| until >= self.span.start)
                })
            }
        }
    }

    /// The last day that is looked at.
    pub(crate) fn known_until(self) -> Date {
        self.on.min(self.span.end)
    }

    /// The licences that were held on some day of the span that is known.
    pub(crate) fn held(self) -> impl Iterator<Item = &'a Licence> {
        let (known_until, start) = (self.known_until(), self.span.start);
        self.record.licences.iter().filter(move |licence| {
            licence.issued <= known_until && licence.until.is_none_or(|until| until >= start)
        })
    }
}
