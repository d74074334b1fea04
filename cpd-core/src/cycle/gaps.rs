//! The gaps that a portfolio's ratings leave, as the cycle's assessment sees them.

use super::portfolio::Portfolio;
use super::ratings::ratings;
use super::rules::{Cycle, Guard, Step};
use crate::assessment::{AssessmentRule, answered};
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

/// The gaps on a date, by the framework in force on it and the ratings that the portfolio holds.
pub(super) fn gaps(
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &Cycle,
    on: Date,
) -> Result<Gaps, CpdError> {
    let Some((rule, framework)) = assessed(rulebook, cycle, on) else { return Ok(Gaps::default()) };
    let indicators: Vec<IndicatorId> = framework.indicators().map(|one| one.id.clone()).collect();
    let ratings = ratings(rulebook, portfolio, rule);
    // What the portfolio holds came before the question, whatever the clocks of the devices said.
    let on = ratings.sets.iter().map(|set| set.on).fold(on, Date::max);
    let ranked = answered(rulebook, rule, framework, &ratings, on)?.gaps;
    Ok(Gaps { indicators, ranked: ranked.into_iter().map(|gap| gap.indicator).collect() })
}

/// The gaps, where a guard of some step asks for them: finding them takes longer than all else.
pub(super) fn gaps_for<'s>(
    steps: impl IntoIterator<Item = &'s Step>,
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &Cycle,
    on: Date,
) -> Result<Gaps, CpdError> {
    let asks = |guard: &Guard| matches!(guard, Guard::Rated { .. } | Guard::GapsAnswered { .. });
    if steps.into_iter().any(|step| step.guards.iter().any(asks)) {
        gaps(rulebook, portfolio, cycle, on)
    } else {
        Ok(Gaps::default())
    }
}
