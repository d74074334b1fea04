//! [`standing`]: where ratings by one version of a framework put somebody, on a day.

use super::overall::{Overall, Rated};
use super::rules::{AssessmentRule, TargetRule};
use super::sets::{Admitted, admitted};
use super::{
    AssessmentReason, DomainLine, GapLine, IndicatorLine, NextLevel, RaterLine, RaterState, RatingSet,
    StandardLine, combine, gaps,
};
use crate::amount::Overflow;
use crate::calendar::Date;
use crate::count::count_of;
use crate::error::CpdError;
use crate::framework::Framework;
use crate::id::{IndicatorId, LevelId};

/// Where somebody stands. The fields are those of the [`Assessment`](super::Assessment).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) overall: Option<LevelId>,
    pub(crate) flagged: bool,
    pub(crate) target: Option<LevelId>,
    pub(crate) next: Option<NextLevel>,
    pub(crate) domains: Vec<DomainLine>,
    pub(crate) gaps: Vec<GapLine>,
    pub(crate) unrated: Vec<IndicatorId>,
    pub(crate) raters: Vec<RaterLine>,
    pub(crate) reasons: Vec<AssessmentReason>,
}

/// Where ratings put somebody on a day. The sets are by this framework in this version; what they name and it does not
/// have is passed over. Who rates oneself and who another is for the caller to look at, since the sets do not say whom
/// they are about.
///
/// # Errors
/// [`CpdError::AmountOverflow`] where weights are too large to be exact.
pub(crate) fn standing(
    rule: &AssessmentRule,
    framework: &Framework,
    sets: &[RatingSet],
    on: Date,
) -> Result<Standing, CpdError> {
    reckoned(rule, framework, sets, on)
        .map_err(|Overflow| CpdError::AmountOverflow { place: rule.id.to_string() })
}

fn reckoned(
    rule: &AssessmentRule,
    framework: &Framework,
    sets: &[RatingSet],
    on: Date,
) -> Result<Standing, Overflow> {
    let mut reasons = Vec::new();
    let admitted = admitted(rule, framework, sets, on, &mut reasons);
    let counting: Vec<&Admitted<'_>> = admitted.iter().filter(|set| set.counts(on)).collect();
    let overall = Overall { rule: &rule.overall, unrated: rule.unrated, framework };
    let mut rated: Vec<Rated<'_>> = Vec::new();
    let mut domains = Vec::new();
    for domain in &framework.domains {
        let mut of_domain: Vec<Rated<'_>> = Vec::new();
        let mut standards = Vec::new();
        for standard in &domain.standards {
            let mut of_standard: Vec<Rated<'_>> = Vec::new();
            let mut indicators = Vec::new();
            for indicator in &standard.indicators {
                let (line, rank) = combine::line(rule, framework, &indicator.id, &counting)?;
                of_standard.push((&indicator.id, rank));
                indicators.push(line);
            }
            standards.push(StandardLine {
                id: standard.id.clone(),
                level: level(framework, overall.level(&of_standard)?),
                rated: count_of(of_standard.iter().filter(|(_, rank)| rank.is_some()).count()),
                indicators,
            });
            of_domain.extend(of_standard);
        }
        domains.push(DomainLine {
            id: domain.id.clone(),
            level: level(framework, overall.level(&of_domain)?),
            rated: count_of(of_domain.iter().filter(|(_, rank)| rank.is_some()).count()),
            indicators: count_of(of_domain.len()),
            standards,
        });
        rated.extend(of_domain);
    }
    let rank = overall.level(&rated)?;
    let target = target(rule, framework, rank);
    let gaps = gaps::ranked(rule, framework, &rated, target);
    for line in indicators_of(&mut domains) {
        let gap = gaps.iter().find(|gap| gap.indicator == line.id);
        line.gap = gap.map_or(0, |gap| gap.size);
    }
    let raters = raters(rule, &admitted, on, &mut reasons);
    let nothing = rated.iter().all(|(_, rank)| rank.is_none());
    if nothing {
        reasons.push(AssessmentReason::NothingRated {});
    }
    let asked = rule.flag_below.as_ref().filter(|level| !nothing && rank < framework.rank(level));
    reasons.extend(asked.map(|level| AssessmentReason::BelowFlag { level: level.clone() }));
    Ok(Standing {
        overall: level(framework, rank),
        flagged: asked.is_some(),
        target: level(framework, Some(target)),
        next: overall.next(&rated, rank)?,
        domains,
        gaps,
        unrated: rated.iter().filter(|(_, rank)| rank.is_none()).map(|(id, _)| (*id).clone()).collect(),
        raters,
        reasons,
    })
}

fn indicators_of(domains: &mut [DomainLine]) -> impl Iterator<Item = &mut IndicatorLine> {
    domains.iter_mut().flat_map(|domain| &mut domain.standards).flat_map(|standard| &mut standard.indicators)
}

fn level(framework: &Framework, rank: Option<usize>) -> Option<LevelId> {
    framework.levels.get(rank?).map(|level| level.id.clone())
}

/// The level that is aimed at, as its place from 0.
fn target(rule: &AssessmentRule, framework: &Framework, overall: Option<usize>) -> usize {
    let highest = framework.levels.len().saturating_sub(1);
    match &rule.target {
        TargetRule::Level { level } => framework.rank(level).unwrap_or(highest),
        TargetRule::NextAboveOverall {} => overall.map_or(0, |rank| rank.saturating_add(1)).min(highest),
    }
}

/// When each rater rated and is due.
fn raters(
    rule: &AssessmentRule,
    admitted: &[Admitted<'_>],
    on: Date,
    reasons: &mut Vec<AssessmentReason>,
) -> Vec<RaterLine> {
    let mut lines = Vec::new();
    for rater in &rule.raters {
        let last = admitted.iter().rfind(|admitted| admitted.set.rater == rater.id);
        let given = last.map(|last| last.set.on);
        let due = given.zip(rater.every).map(|(given, every)| given.plus(every));
        let state = match last {
            None => RaterState::Never,
            Some(last) if !last.counts(on) => RaterState::Expired,
            Some(_) if due.is_some_and(|due| due < on) => RaterState::Overdue,
            Some(_) => RaterState::Current,
        };
        let awaited = rater.required || rater.every.is_some();
        if awaited && matches!(state, RaterState::Never | RaterState::Expired) {
            reasons.push(AssessmentReason::RaterMissing { rater: rater.id.clone() });
        }
        if let Some(due) = due.filter(|due| *due < on) {
            reasons.push(AssessmentReason::RaterOverdue { rater: rater.id.clone(), due });
        }
        let valid_until = last.and_then(|last| last.until);
        lines.push(RaterLine { rater: rater.id.clone(), last: given, valid_until, due, state });
    }
    lines
}
