//! [`assess`]: the ratings of a person or a school, asked of a rulebook.

use super::rules::AssessmentRule;
use super::standing::{Standing, standing};
use super::{
    Assessment, AssessmentReason, IndicatorLevel, IndicatorLine, LevelCount, RatingSet, Ratings, TrendPoint,
    check,
};
use crate::calendar::{Date, Duration, Period};
use crate::count::count_of;
use crate::error::{CpdError, DocumentKind};
use crate::framework::{Framework, carried, in_force};
use crate::id::AssessmentId;
use crate::order::sorted_by;
use crate::rulebook::Rulebook;

/// Where a person or a school stands against the framework of an assessment on a day.
///
/// Everything is said by the version of the framework that is in force on the day; ratings by another version or
/// framework are carried over, where a crosswalk leads from there. In which order the ratings are given says nothing.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Ratings, assess, programmes};
/// let lao = programmes::load("lao-pdr")?;
/// let ratings = Ratings::from_json(
///     r#"{
///         "owner": "T-1", "post": "teacher",
///         "sets": [{
///             "rater": "self", "on": "2025-09-10",
///             "levels": [{ "indicator": "1.1.1", "level": "level-2" }, { "indicator": "2.2.1", "level": "level-1" }]
///         }]
///     }"#,
/// )?;
/// let answer = assess(&lao, &"teaching".parse()?, &ratings, "2025-10-01".parse()?)?;
/// assert_eq!(answer.gaps.len(), 1);
/// assert_eq!(answer.gaps[0].indicator.as_str(), "2.2.1");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`CpdError::InvalidDocument`] about the ratings, where they name what the rules and frameworks do not have;
/// [`CpdError::InvalidArgument`] for an assessment that the programme does not have.
pub fn assess(
    rulebook: &Rulebook,
    assessment: &AssessmentId,
    ratings: &Ratings,
    on: Date,
) -> Result<Assessment, CpdError> {
    let rules = &rulebook.programme().assessments;
    let rule = rules.iter().find(|rule| rule.id == *assessment);
    let framework = rule.and_then(|rule| in_force(rulebook.frameworks(), &rule.framework, on));
    let Some((rule, framework)) = rule.zip(framework) else {
        let known: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
        return Err(CpdError::InvalidArgument {
            name: "assessment".to_owned(),
            found: assessment.to_string(),
            expected: format!("expected one of {}", known.join(", ")),
        });
    };
    match check::ratings(rulebook, rule, ratings).into_sorted() {
        problems if problems.is_empty() => {}
        problems => return Err(CpdError::InvalidDocument { kind: DocumentKind::Ratings, problems }),
    }
    answered(rulebook, rule, framework, ratings, on)
}

/// The answer to ratings that were checked, by an assessment's framework in the version in force on the day.
pub(crate) fn answered(
    rulebook: &Rulebook,
    rule: &AssessmentRule,
    framework: &Framework,
    ratings: &Ratings,
    on: Date,
) -> Result<Assessment, CpdError> {
    let mut reasons = Vec::new();
    let sets = sets(rulebook, rule, framework, ratings, &mut reasons);
    let standing = standing(rule, framework, &sets, on)?;
    let trend = trend(rulebook, rule, framework, &sets, on)?;
    let Standing { overall, flagged, target, next, domains, gaps, unrated, raters, reasons: further } =
        standing;
    reasons.extend(further);
    Ok(Assessment {
        assessment: rule.id.clone(),
        framework: framework.id.clone(),
        version: framework.version.clone(),
        owner: ratings.owner.clone(),
        post: ratings.post.clone(),
        on,
        overall,
        flagged,
        target,
        next,
        domains,
        gaps,
        unrated,
        raters,
        trend,
        reasons,
    })
}

/// The ratings in the words of the framework, without those that are not for these raters to give.
fn sets(
    rulebook: &Rulebook,
    rule: &AssessmentRule,
    framework: &Framework,
    ratings: &Ratings,
    reasons: &mut Vec<AssessmentReason>,
) -> Vec<RatingSet> {
    if let Some(post) =
        ratings.post.as_ref().filter(|post| !rule.posts.is_empty() && !rule.posts.contains(post))
    {
        reasons.push(AssessmentReason::PostNotRated { post: post.clone() });
        return Vec::new();
    }
    let given = sorted_by(ratings.sets.iter().collect(), |one: &&RatingSet, other| {
        one.on.cmp(&other.on).then_with(|| one.cmp(other))
    });
    let mut kept = Vec::new();
    for set in given {
        match wrong_person(rule, ratings, set) {
            Some(reason) => reasons.push(reason),
            None => kept.extend(translated(rulebook, rule, framework, set, reasons)),
        }
    }
    kept
}

/// Why a set was given by the wrong person.
fn wrong_person(rule: &AssessmentRule, ratings: &Ratings, set: &RatingSet) -> Option<AssessmentReason> {
    let own = rule.raters.iter().find(|rater| rater.id == set.rater)?.own;
    let by_oneself = set.by.as_ref()?.as_str() == ratings.owner.as_str();
    let (rater, given) = (set.rater.clone(), set.on);
    match (own, by_oneself) {
        (true, false) => Some(AssessmentReason::NotByOneself { rater, given }),
        (false, true) => Some(AssessmentReason::ByOneself { rater, given }),
        (true, true) | (false, false) => None,
    }
}

/// A set in the words of the framework.
fn translated(
    rulebook: &Rulebook,
    rule: &AssessmentRule,
    framework: &Framework,
    set: &RatingSet,
    reasons: &mut Vec<AssessmentReason>,
) -> Option<RatingSet> {
    let then = || in_force(rulebook.frameworks(), &rule.framework, set.on).map(Framework::version);
    let rated = set.rated.clone().or_else(then)?;
    if rated == framework.version() {
        return Some(set.clone());
    }
    let (rater, given) = (set.rater.clone(), set.on);
    let named = format!("{} {}", rated.framework, rated.version);
    let Some(crosswalk) = framework.crosswalks.iter().find(|crosswalk| crosswalk.from == rated) else {
        reasons.push(AssessmentReason::NoCrosswalk { rater, given, framework: named });
        return None;
    };
    let carried = carried(crosswalk, framework, &set.levels);
    reasons.push(AssessmentReason::CarriedOver { rater, given, framework: named });
    reasons.extend(carried.lost);
    let levels = carried.levels.into_iter();
    let levels = levels.map(|carried| IndicatorLevel { indicator: carried.indicator, level: carried.level });
    // Which tools measure which indicators is said of the framework that was rated.
    Some(RatingSet { tool: None, rated: None, levels: levels.collect(), ..set.clone() })
}

/// Where the owner stood at the end of each school year since the first ratings, and where on the day of the question.
fn trend(
    rulebook: &Rulebook,
    rule: &AssessmentRule,
    framework: &Framework,
    sets: &[RatingSet],
    on: Date,
) -> Result<Vec<TrendPoint>, CpdError> {
    let Some(first) = sets.iter().map(|set| set.on).filter(|given| *given <= on).min() else {
        return Ok(Vec::new());
    };
    let begun = Period { start: first.minus(Duration::years(2)), end: on };
    let years = rulebook.programme().school_years.years_beginning_in(begun);
    let mut points = Vec::new();
    for year in years.into_iter().filter(|year| first <= year.end) {
        let day = year.end.min(on);
        let then = standing(rule, framework, sets, day)?;
        let indicators =
            || then.domains.iter().flat_map(|domain| &domain.standards).flat_map(|part| &part.indicators);
        let levels = framework.levels.iter().map(|level| {
            let has = |line: &&IndicatorLine| line.level.as_ref() == Some(&level.id);
            let number = indicators().filter(has).count();
            LevelCount { level: level.id.clone(), indicators: count_of(number) }
        });
        let levels = levels.collect();
        points.push(TrendPoint { year: year.year, on: day, overall: then.overall, levels });
    }
    Ok(points)
}
