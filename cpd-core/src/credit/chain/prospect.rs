//! The period that a date is about, to be evaluated again with other activities.
//!
//! What is known of the person stays as it is on the date; only what was done changes. So a school year that is not over
//! still counts as practised, as in a statement of that date, though activities of later days are weighed.

use super::{Inheritance, Question, Reached, State, asks};
use crate::activity::Activity;
use crate::calendar::Date;
use crate::credit::award::{Cutoff, in_order};
use crate::credit::detail::{Detail, Unwanted};
use crate::credit::evaluate::{Evaluation, Facts, Survey, evaluate, survey};
use crate::credit::history::Person;
use crate::credit::outcome::stages;
use crate::credit::period::GovernedPeriod;
use crate::credit::profile::Profiles;
use crate::error::CpdError;
use crate::pack::{AfterOutcome, AfterPeriod, Pack};
use crate::person::TeacherRecord;

/// A period, and the ways in which it can still be completed.
#[derive(Debug)]
pub(in crate::credit) struct Prospect<'a> {
    pub(in crate::credit) period: GovernedPeriod<'a, Unwanted>,
    /// The person as known on the date of the question.
    pub(in crate::credit) person: Person<'a>,
    inheritance: Inheritance,
    /// Until when it can be completed, and what is then asked: the period itself, or each stage after it that is not over
    /// on the date of the question. None where it is too late.
    pub(in crate::credit) finishes: Vec<Finish<'a>>,
}

/// Until when a period can be completed.
#[derive(Debug, Clone, Copy)]
pub(in crate::credit) struct Finish<'a> {
    /// The last day on which an activity counts; [`Date::LAST`] where the rules set no end to it.
    pub(in crate::credit) until: Date,
    /// The stage after the period; none while it is open.
    pub(in crate::credit) stage: Option<&'a AfterPeriod>,
}

/// The period that a date is about. One that has not begun is judged as on its first day.
pub(in crate::credit) fn prospect<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
) -> Result<Prospect<'a>, CpdError> {
    let activities = in_order(record);
    let profiles = Profiles::default();
    let question = Question { pack, record, activities: &activities, on, profiles: &profiles };
    let Reached { period, inheritance, state } = question.reach::<Unwanted>()?;
    let (start, end) = (period.days.start, period.days.end);
    let finishes = match state {
        State::NotBegun => {
            // Refuses the date where the record begins with a renewal.
            question.before_the_first(period, &inheritance)?;
            return prospect(pack, record, start);
        }
        State::Open => vec![Finish { until: end, stage: None }],
        State::EndedShort => {
            let all = stages(period.rules, end).into_iter();
            let count = all.take_while(|stage| stage.rule.outcome != AfterOutcome::Lapsed);
            let finish =
                |until: Option<Date>, rule| Finish { until: until.unwrap_or(Date::LAST), stage: Some(rule) };
            let left = count.map(|stage| finish(stage.until, stage.rule));
            left.filter(|finish| on <= finish.until).collect()
        }
    };
    Ok(Prospect { person: question.person(&period), period, inheritance, finishes })
}

impl<'a> Prospect<'a> {
    /// Evaluates the period with some activities, in order, each taken as held if its day is not after the finish.
    pub(in crate::credit) fn evaluate<D: Detail>(
        &self,
        activities: &[&'a Activity],
        finish: Finish<'a>,
    ) -> Result<Evaluation<'a, D>, CpdError> {
        evaluate(&self.period.without_notes(), self.facts(activities, finish, &Profiles::default()))
    }

    /// Surveys the period in the same way.
    pub(in crate::credit) fn survey(
        &self,
        activities: &[&'a Activity],
        finish: Finish<'a>,
    ) -> Result<Survey<'a>, CpdError> {
        survey(&self.period, self.facts(activities, finish, &Profiles::default()))
    }

    fn facts<'q>(
        &'q self,
        activities: &'q [&'a Activity],
        finish: Finish<'a>,
        profiles: &'q Profiles<'a>,
    ) -> Facts<'q, 'a> {
        let (from, until) = (self.period.days.start, finish.until);
        let first = activities.partition_point(|activity| activity.held() < from);
        let last = activities.partition_point(|activity| activity.held() <= until);
        Facts {
            person: self.person,
            all: activities,
            activities: activities.get(first..last).unwrap_or_default(),
            cutoff: Cutoff { on: until, counts_until: until, used: &self.inheritance.used },
            brought: &self.inheritance.brought,
            stage: finish.stage.map(asks),
            profiles,
        }
    }
}
