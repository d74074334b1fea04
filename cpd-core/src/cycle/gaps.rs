//! The gaps that the ratings of a run leave, as the cycle's assessment sees them.

use super::rules::Cycle;
use super::state::{RatingLine, RunState};
use crate::assessment::{AssessmentRule, IndicatorLevel, RatingSet, standing};
use crate::calendar::Date;
use crate::error::CpdError;
use crate::framework::{Framework, in_force};
use crate::id::IndicatorId;
use crate::rulebook::Rulebook;

/// The indicators of a cycle's assessment, and the gaps among them.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    /// Every indicator, in the framework's order.
    pub(super) indicators: Vec<IndicatorId>,
    /// The gaps, the most urgent first.
    pub(super) ranked: Vec<IndicatorId>,
}

/// The assessment of a cycle, and its framework in the version in force on a date.
pub(super) fn assessed<'a>(
    rulebook: &'a Rulebook,
    cycle: &Cycle,
    on: Date,
) -> Option<(&'a AssessmentRule, &'a Framework)> {
    let id = cycle.assessment.as_ref()?;
    let rule = rulebook.programme().assessments.iter().find(|rule| rule.id == *id)?;
    Some((rule, in_force(rulebook.frameworks(), &rule.framework, on)?))
}

/// The gaps of a run on a date, by the framework in force on it and the ratings that the run holds.
pub(super) fn gaps(
    rulebook: &Rulebook,
    cycle: &Cycle,
    state: Option<&RunState>,
    on: Date,
) -> Result<Gaps, CpdError> {
    let Some((rule, framework)) = assessed(rulebook, cycle, on) else { return Ok(Gaps::default()) };
    let indicators: Vec<IndicatorId> = framework.indicators().map(|one| one.id.clone()).collect();
    let lines = || state.into_iter().flat_map(|state| &state.ratings);
    let sets: Vec<RatingSet> = lines().map(one_rating).collect();
    // What the portfolio holds came before the question, whatever the clocks of the devices said.
    let on = lines().map(|line| line.on).fold(on, Date::max);
    let ranked = standing(rule, framework, &sets, on)?.gaps;
    Ok(Gaps { indicators, ranked: ranked.into_iter().map(|gap| gap.indicator).collect() })
}

fn one_rating(line: &RatingLine) -> RatingSet {
    let level = IndicatorLevel { indicator: line.indicator.clone(), level: line.level.clone() };
    RatingSet {
        rater: line.rater.clone(),
        by: Some(line.by.clone()),
        // Who may rate as whom was asked when the event was decided.
        role: None,
        on: line.on,
        tool: None,
        rated: None,
        levels: vec![level],
    }
}
