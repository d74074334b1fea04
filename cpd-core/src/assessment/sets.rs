//! Which ratings count: those of the past, by who may rate, with a tool that measures, and not too old.

use super::{AssessmentReason, AssessmentRule, RaterRule, RatingSet};
use crate::calendar::Date;
use crate::framework::Framework;
use crate::id::{IndicatorId, LevelId};
use crate::order::sorted_by;

/// A set of ratings that the rules admit.
pub(super) struct Admitted<'a> {
    pub(super) set: &'a RatingSet,
    /// Its ratings by a tool that measures what was rated.
    pub(super) levels: Vec<(&'a IndicatorId, &'a LevelId)>,
    /// The last day on which it counts.
    pub(super) until: Option<Date>,
}

impl Admitted<'_> {
    /// Whether it still counts on a day.
    pub(super) fn counts(&self, on: Date) -> bool {
        self.until.is_none_or(|until| on <= until)
    }
}

/// The sets that the rules admit, from the oldest to the newest, and why others, or parts of them, do not count. In
/// which order the sets are given says nothing.
pub(super) fn admitted<'a>(
    rule: &AssessmentRule,
    framework: &Framework,
    sets: &'a [RatingSet],
    on: Date,
    reasons: &mut Vec<AssessmentReason>,
) -> Vec<Admitted<'a>> {
    let sets = sorted_by(sets.iter().collect(), |one: &&RatingSet, other| {
        one.on.cmp(&other.on).then_with(|| one.cmp(other))
    });
    let mut found = Vec::new();
    for set in sets {
        let Some(rater) = rule.raters.iter().find(|rater| rater.id == set.rater) else { continue };
        if let Some(refused) = refusal(rater, set, on) {
            reasons.push(refused);
            continue;
        }
        let until = rater.validity.map(|validity| set.on.last_of(validity));
        if let Some(until) = until.filter(|until| *until < on) {
            reasons.push(AssessmentReason::NoLongerValid { rater: rater.id.clone(), given: set.on, until });
        }
        let levels = measured(framework, set, reasons);
        found.push(Admitted { set, levels, until });
    }
    found
}

/// Why a set does not count at all.
fn refusal(rater: &RaterRule, set: &RatingSet, on: Date) -> Option<AssessmentReason> {
    let (id, given) = (rater.id.clone(), set.on);
    if given > on {
        return Some(AssessmentReason::NotYetGiven { rater: id, given });
    }
    let role = set.role.as_ref().filter(|role| !rater.roles.is_empty() && !rater.roles.contains(role));
    role.map(|role| AssessmentReason::RoleMayNotRate { rater: id, given, role: role.clone() })
}

/// The ratings of a set by a tool that measures what was rated.
fn measured<'a>(
    framework: &Framework,
    set: &'a RatingSet,
    reasons: &mut Vec<AssessmentReason>,
) -> Vec<(&'a IndicatorId, &'a LevelId)> {
    let mut levels = Vec::new();
    for rated in &set.levels {
        let Some(indicator) = framework.indicator(&rated.indicator) else { continue };
        match &set.tool {
            Some(tool) if !indicator.tools.is_empty() && !indicator.tools.contains(tool) => {
                reasons.push(AssessmentReason::ToolDoesNotMeasure {
                    rater: set.rater.clone(),
                    given: set.on,
                    tool: tool.clone(),
                    indicator: indicator.id.clone(),
                });
            }
            _ => levels.push((&rated.indicator, &rated.level)),
        }
    }
    levels
}
