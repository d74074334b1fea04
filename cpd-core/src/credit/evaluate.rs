//! One period, evaluated as of a date: what is asked, what counts, what passes on.

use super::award::{Award, Cutoff, awards};
use super::history::Person;
use super::period::GovernedPeriod;
use super::statement::{ActivityLine, CarryOverLine, RequirementLine};
use super::{cap, carry_over, requirement};
use crate::amount::{Amount, Overflow};
use crate::error::CpdError;
use crate::id::RequirementId;
use crate::pack::{Pack, RuleSet};
use crate::person::TeacherRecord;

/// What a period came to.
#[derive(Debug)]
pub(super) struct Evaluation<'a> {
    pub(super) requirements: Vec<RequirementLine>,
    pub(super) awards: Vec<Award<'a>>,
    pub(super) carry_over: CarryOverLine,
}

impl Evaluation<'_> {
    pub(super) fn is_complete(&self) -> bool {
        self.requirements.iter().all(|line| line.short.is_zero())
    }

    pub(super) fn activity_lines(self, rules: &RuleSet) -> Vec<ActivityLine> {
        let line = |award: Award<'_>| ActivityLine {
            id: award.activity.id.clone(),
            title: award.activity.title.clone(),
            held: award.activity.held(),
            awarded: award.awarded,
            counted: award.counted,
            requirements: if award.counted.is_positive() { served(rules, &award) } else { Vec::new() },
            categories: award.categories,
            reasons: award.reasons,
        };
        self.awards.into_iter().map(line).collect()
    }
}

/// The requirements that an activity counts towards.
fn served(rules: &RuleSet, award: &Award<'_>) -> Vec<RequirementId> {
    let serves = |categories: &[_]| {
        categories.is_empty() || award.categories.iter().any(|category| categories.contains(category))
    };
    let serving = rules.requirements.iter().filter(|rule| serves(&rule.categories));
    serving.map(|rule| rule.id.clone()).collect()
}

pub(super) fn evaluate<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    period: &GovernedPeriod<'a>,
    cutoff: Cutoff<'_>,
    brought_in: Amount,
) -> Result<Evaluation<'a>, CpdError> {
    let overflow = |place: String| move |_: Overflow| CpdError::AmountOverflow { place };
    let person = Person { pack, record, period: period.days, on: cutoff.on };
    let rules = period.rules;
    let of_rules = || overflow(format!("the rule set {}", rules.id));
    let mut awards = awards(period, record, cutoff)
        .map_err(|(activity, _)| CpdError::AmountOverflow { place: format!("the activity {activity}") })?;
    let mut requirements = requirement::lines(period, person).map_err(of_rules())?;
    cap::apply(rules, person, &requirements, &mut awards).map_err(of_rules())?;
    count(rules, &mut requirements, &awards, brought_in)
        .map_err(overflow("the activities together".to_owned()))?;
    let carry_over = carry_over::line(period, &requirements, &awards, brought_in).map_err(of_rules())?;
    Ok(Evaluation { requirements, awards, carry_over })
}

/// Adds up what counts towards each requirement.
fn count(
    rules: &RuleSet,
    lines: &mut [RequirementLine],
    awards: &[Award<'_>],
    brought_in: Amount,
) -> Result<(), Overflow> {
    let carried_to = rules.carry_over.as_ref().map(|rule| &rule.requirement);
    for (line, rule) in lines.iter_mut().zip(&rules.requirements) {
        let serving = awards.iter().filter(|award| {
            rule.categories.is_empty()
                || award.categories.iter().any(|category| rule.categories.contains(category))
        });
        let own = Amount::sum(serving.map(|award| award.counted))?;
        let carried = if carried_to == Some(&rule.id) { brought_in } else { Amount::ZERO };
        line.counted = own.plus(carried)?;
        line.short = line.counted.short_of(line.required)?;
    }
    Ok(())
}
