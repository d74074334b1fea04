//! What is true of a person in a span, as of a day.

use cpd_core::{
    Amount, Combine, Date, Duration, Employment, Measure, MeasureEmployers, Pack, Period, PersonCondition,
    Quantity, RequirementId, TeacherRecord, Window, WorkedQuantity,
};

use super::calc::{ZERO, add, div, each_day, exact, in_years, mul, number, sub, sum, years_of};

/// A person in a span, as of a day.
#[derive(Clone, Copy)]
pub(crate) struct Who<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) record: &'a TeacherRecord,
    pub(crate) span: Period,
    pub(crate) on: Date,
}

impl<'a> Who<'a> {
    /// Of a span that is over, what came after it says nothing.
    fn known(self) -> Date {
        self.on.min(self.span.end)
    }

    fn held(self) -> Vec<&'a cpd_core::Licence> {
        let mut held = Vec::new();
        for licence in &self.record.licences {
            if licence.issued <= self.known() && licence.until.is_none_or(|until| until >= self.span.start) {
                held.push(licence);
            }
        }
        held
    }

    pub(crate) fn fits(self, condition: &PersonCondition) -> bool {
        match condition {
            PersonCondition::All { of } => of.iter().all(|part| self.fits(part)),
            PersonCondition::Any { of } => of.iter().any(|part| self.fits(part)),
            PersonCondition::Not { of } => !self.fits(of),
            PersonCondition::LicenceClass { classes } => {
                self.held().iter().any(|licence| classes.contains(&licence.class))
            }
            PersonCondition::Endorsement { endorsements } => {
                let mut carried = self.held().into_iter().flat_map(|licence| &licence.endorsements);
                carried.any(|endorsement| {
                    endorsements.contains(&endorsement.kind)
                        && endorsement.from.is_none_or(|from| from <= self.known())
                })
            }
            PersonCondition::Award { awards, window } => self.record.awards.iter().any(|award| {
                let first = match window {
                    Window::Period => self.span.start,
                    Window::Ever => Date::FIRST,
                };
                awards.contains(&award.kind) && first <= award.on && award.on <= self.known()
            }),
            PersonCondition::Measured { measure, at_least, below } => {
                let value = self.measure(measure);
                at_least.is_none_or(|least| value >= least) && below.is_none_or(|below| value < below)
            }
            PersonCondition::Fact { fact, values } => {
                self.record.facts.get(fact.as_str()).is_some_and(|value| values.contains(value))
            }
            PersonCondition::Position { positions } => {
                self.record.employments.iter().flatten().any(|employment| {
                    let fits = positions.is_empty()
                        || employment.position.as_ref().is_some_and(|held| positions.contains(held));
                    fits && employment.from <= self.known()
                        && employment.until.is_none_or(|until| until >= self.span.start)
                })
            }
        }
    }

    pub(crate) fn measure(self, measure: &Measure) -> Amount {
        match measure {
            Measure::PractisingYears { days, employers } => self.practising_years(*days, *employers),
            Measure::ServiceDays { last } => self.service_days(*last),
            Measure::FactAmount { fact } => {
                self.record.facts.get(fact.as_str()).map_or(ZERO, |text| text.parse().unwrap())
            }
            Measure::EmployedShare {} => match &self.record.employments {
                None => Amount::ONE,
                Some(employments) => {
                    mean(self.span, |day| load(employments, day, &|_| true).min(Amount::ONE))
                }
            },
            Measure::PresentShare { absences, more_than } => self.present_share(absences, *more_than),
            Measure::HeldShare { classes } => mean(self.span, |day| {
                let held = self.record.licences.iter().any(|licence| {
                    (classes.is_empty() || classes.contains(&licence.class))
                        && licence.issued <= day
                        && licence.until.is_none_or(|until| day <= until)
                });
                if held { Amount::ONE } else { ZERO }
            }),
            Measure::PositionYears { positions, least_load } => {
                let employments = self.record.employments.as_deref().unwrap_or_default();
                let named = |employment: &Employment| {
                    employment.position.as_ref().is_some_and(|held| positions.contains(held))
                };
                let years = years_of(self.span).into_iter().filter(|year| {
                    let these = mean(*year, |day| load(employments, day, &named));
                    let others = mean(*year, |day| load(employments, day, &|one| !named(one)));
                    these > others && least_load.is_none_or(|least| these >= least.amount())
                });
                number(years.count())
            }
            Measure::Years { until } => {
                let given = |award: &&cpd_core::Award| {
                    until.contains(&award.kind) && self.span.contains(award.on) && award.on <= self.known()
                };
                let first = self.record.awards.iter().filter(given).map(|award| award.on).min();
                match first {
                    Some(day) => in_years(Duration::between(self.span.start, day)),
                    None => in_years(self.span.length()),
                }
            }
            Measure::LicenceYears { classes } => {
                let mut first = None;
                for licence in &self.record.licences {
                    if classes.is_empty() || classes.contains(&licence.class) {
                        first = Some(first.map_or(licence.issued, |day: Date| day.min(licence.issued)));
                    }
                }
                first.map_or(ZERO, |day| in_years(Duration::between(day, self.known().next())))
            }
        }
    }

    fn practising_years(self, least: u32, employers: MeasureEmployers) -> Amount {
        let calendar = self.pack.school_years.as_ref().unwrap();
        let mut count = 0;
        for year in calendar.years_beginning_in(self.span) {
            let Some(service) = &self.record.service else {
                count += 1;
                continue;
            };
            let rows: Vec<_> = service.iter().filter(|row| row.school_year == year.year).collect();
            let of_one = |name: &str| {
                rows.iter().filter(|row| row.employer.as_str() == name).map(|row| row.days).sum()
            };
            let days: u32 = match employers {
                MeasureEmployers::All => rows.iter().map(|row| row.days).sum(),
                MeasureEmployers::One => {
                    rows.iter().map(|row| of_one(row.employer.as_str())).max().unwrap_or(0)
                }
            };
            if days >= least || year.end > self.on {
                count += 1;
            }
        }
        number(count)
    }

    fn service_days(self, last: Option<Duration>) -> Amount {
        let span = match last {
            Some(last) => Period { start: self.span.end.next().minus(last), ..self.span },
            None => self.span,
        };
        let years = self.pack.school_years.as_ref().unwrap().years_beginning_in(span);
        let rows = self.record.service.iter().flatten();
        let within = rows.filter(|row| years.iter().any(|year| year.year == row.school_year));
        sum(within.map(|row| Amount::whole(row.days.into())))
    }

    fn present_share(self, kinds: &[cpd_core::FactId], more_than: Option<Duration>) -> Amount {
        let away: Vec<Date> = each_day(self.span)
            .into_iter()
            .filter(|day| {
                let mut absences = self.record.absences.iter();
                absences.any(|absence| kinds.contains(&absence.kind) && absence.days().contains(*day))
            })
            .collect();
        let all = number(each_day(self.span).len());
        if let (Some(first), Some(most)) = (away.first(), more_than) {
            // Laid end to end from the first day away.
            let mut after = *first;
            for _ in &away {
                after = after.next();
            }
            if after <= first.plus(most) {
                return Amount::ONE;
            }
        }
        div(sub(all, number(away.len())), all)
    }
}

fn mean(span: Period, value: impl Fn(Date) -> Amount) -> Amount {
    let days = each_day(span);
    let count = number(days.len());
    div(sum(days.into_iter().map(value)), count)
}

fn load(employments: &[Employment], day: Date, which: &dyn Fn(&Employment) -> bool) -> Amount {
    let mut total = ZERO;
    for employment in employments {
        let on = employment.from <= day && employment.until.is_none_or(|until| day <= until);
        if on && which(employment) {
            total = add(total, employment.load.map_or(Amount::ONE, cpd_core::Share::amount));
        }
    }
    total
}

impl Who<'_> {
    /// A quantity; `required` says what another requirement asks for.
    pub(crate) fn quantity(self, quantity: &Quantity, required: &dyn Fn(&RequirementId) -> Amount) -> Amount {
        let worked = match quantity {
            Quantity::Fixed(amount) => return *amount,
            Quantity::Worked(worked) => worked,
        };
        let all = |of: &[Quantity]| -> Vec<Amount> {
            of.iter().map(|part| self.quantity(part, required)).collect()
        };
        match &**worked {
            WorkedQuantity::Share { share, of } => mul(share.amount(), required(of)),
            WorkedQuantity::Steps { measure, rows } => {
                let value = self.measure(measure);
                let reached = rows.iter().rfind(|row| row.at_least <= value);
                reached.map_or(ZERO, |row| row.amount)
            }
            WorkedQuantity::Scaled { amount, measure, over } => {
                let part = div(self.measure(measure).min(*over), *over);
                mul(self.quantity(amount, required), part)
            }
            WorkedQuantity::Each { amount, measure } => mul(*amount, self.measure(measure)),
            WorkedQuantity::Sum { of } => sum(all(of)),
            WorkedQuantity::Greatest { of } => all(of).into_iter().max().unwrap(),
            WorkedQuantity::Least { of } => all(of).into_iter().min().unwrap(),
            WorkedQuantity::Rounded { of, rounding } => exact(rounding.apply(self.quantity(of, required))),
            WorkedQuantity::Licences { classes, combine } => {
                let mut amounts = Vec::new();
                for row in classes {
                    if self.held().iter().any(|licence| row.classes.contains(&licence.class)) {
                        amounts.push(self.quantity(&row.amount, required));
                    }
                }
                let count = amounts.len();
                match combine {
                    Combine::Highest => amounts.into_iter().max().unwrap_or(ZERO),
                    Combine::Sum => sum(amounts),
                    Combine::Mean if count == 0 => ZERO,
                    Combine::Mean => div(sum(amounts), number(count)),
                }
            }
            WorkedQuantity::When { cases, otherwise } => {
                let fitting = cases.iter().find(|case| self.fits(&case.when));
                self.quantity(fitting.map_or(otherwise, |case| &case.amount), required)
            }
        }
    }
}
