//! One period, evaluated as of a date: what is asked, what counts, what passes on.

use super::award::{Award, Cutoff, awards};
use super::history::Person;
use super::period::GovernedPeriod;
use super::statement::{ActivityLine, CarryOverLine, RequirementLine};
use super::{cap, carry_over, requirement};
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::error::CpdError;
use crate::id::RequirementId;
use crate::pack::RuleSet;

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
    let serving = rules.requirements.iter().filter(|requirement| award.serves(requirement));
    serving.map(|requirement| requirement.id.clone()).collect()
}

/// Evaluates a period over some activities, which stand in order.
pub(super) fn evaluate<'a>(
    person: Person<'a>,
    activities: &[&'a Activity],
    period: &GovernedPeriod<'a>,
    cutoff: Cutoff<'_>,
    brought_in: Amount,
) -> Result<Evaluation<'a>, CpdError> {
    let overflow = |place: String| move |_: Overflow| CpdError::AmountOverflow { place };
    let rules = period.rules;
    let of_rules = || overflow(format!("the rule set {}", rules.id));
    let mut awards = awards(period, activities, cutoff)
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
        let serving = awards.iter().filter(|award| award.serves(rule));
        let own = Amount::sum(serving.map(|award| award.counted))?;
        let carried = if carried_to == Some(&rule.id) { brought_in } else { Amount::ZERO };
        line.counted = own.plus(carried)?;
        line.short = line.counted.short_of(line.required)?;
    }
    Ok(())
}
