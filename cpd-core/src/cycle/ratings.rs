//! The ratings that a portfolio holds, and where they put its owner.

use std::collections::BTreeMap;

use super::action::Action;
use super::gaps::assessed;
use super::portfolio::{Event, Portfolio};
use crate::assessment::{Assessment, AssessmentRule, IndicatorLevel, RatingSet, Ratings, answered};
use crate::calendar::Date;
use crate::error::CpdError;
use crate::id::{CycleId, IndicatorId, LevelId, PersonId, RaterId, RoleId, ToolId};
use crate::rulebook::Rulebook;

/// Where the owner of a portfolio stands on a day against the framework of a cycle's assessment, by the ratings of all
/// the cycles with that assessment: an external one of an earlier year counts as long as the rules say.
///
/// Who rated was asked when each rating was decided, so the post of the owner is not.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme has no such cycle, or the cycle no assessment;
/// [`CpdError::AmountOverflow`] as [`assess`](fn@crate::assess).
pub fn assess_portfolio(
    rulebook: &Rulebook,
    portfolio: &Portfolio,
    cycle: &CycleId,
    on: Date,
) -> Result<Assessment, CpdError> {
    let Some((rule, framework)) = assessed(rulebook, rulebook.programme().cycle(cycle)?, on) else {
        let cycles = rulebook.programme().cycles.iter().filter(|cycle| cycle.assessment.is_some());
        let known: Vec<&str> = cycles.map(|cycle| cycle.id.as_str()).collect();
        return Err(CpdError::InvalidArgument {
            name: "cycle".to_owned(),
            found: cycle.to_string(),
            expected: format!("expected a cycle with an assessment: {}", known.join(", ")),
        });
    };
    answered(rulebook, rule, framework, &ratings(rulebook, portfolio, rule), on)
}

/// Who rated, as whom, on which day: of what one of them says of an indicator on one day, the last counts.
type Rating<'a> = (Date, &'a RaterId, &'a PersonId, &'a RoleId, Option<&'a ToolId>);

/// The ratings that a portfolio holds in cycles with an assessment.
pub(super) fn ratings(rulebook: &Rulebook, portfolio: &Portfolio, rule: &AssessmentRule) -> Ratings {
    let cycles = rulebook.programme().cycles.iter();
    let cycles: Vec<&CycleId> =
        cycles.filter(|cycle| cycle.assessment.as_ref() == Some(&rule.id)).map(|cycle| &cycle.id).collect();
    let mut sets: BTreeMap<Rating<'_>, BTreeMap<&IndicatorId, &LevelId>> = BTreeMap::new();
    for event in portfolio.events.iter().filter(|event| cycles.contains(&&event.cycle)) {
        let Event { by, role, on, action: Action::Rate { rater, tool, levels }, .. } = event else {
            continue;
        };
        let same = |key: &Rating<'_>| (key.0, key.1, key.2) == (*on, rater, by);
        for (_, known) in sets.iter_mut().filter(|(key, _)| same(key)) {
            known.retain(|indicator, _| !levels.iter().any(|rated| rated.indicator == **indicator));
        }
        let set = sets.entry((*on, rater, by, role, tool.as_ref())).or_default();
        set.extend(levels.iter().map(|rated| (&rated.indicator, &rated.level)));
    }
    let sets = sets.into_iter().map(|((on, rater, by, role, tool), levels)| RatingSet {
        rater: rater.clone(),
        by: Some(by.clone()),
        role: Some(role.clone()),
        on,
        tool: tool.cloned(),
        rated: None,
        levels: levels
            .into_iter()
            .map(|(indicator, level)| IndicatorLevel { indicator: indicator.clone(), level: level.clone() })
            .collect(),
    });
    Ratings { owner: portfolio.owner.clone(), post: None, sets: sets.collect() }
}
