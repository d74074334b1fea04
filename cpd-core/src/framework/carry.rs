//! [`carry`]: ratings by one framework, said in the words of another.

use super::crosswalk::{Crosswalk, CrosswalkMap, MatchKind};
use super::{Framework, FrameworkVersion};
use crate::answer::answer;
use crate::assessment::{AssessmentReason, IndicatorLevel, check_levels};
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};
use crate::id::{FrameworkId, IndicatorId, LevelId};

answer! {
    /// Ratings that were carried over a crosswalk.
    pub struct CarriedLevels {
        /// The framework that they now speak of.
        pub framework: FrameworkId,
        /// Its version.
        pub version: String,
        /// The levels, in the order of that framework.
        pub levels: Vec<CarriedLevel>,
        /// The indicators of that framework that nothing was carried to, in its order.
        pub unrated: Vec<IndicatorId>,
        /// What could not be carried, and why: first what was rated, then what it would have been carried to.
        pub lost: Vec<AssessmentReason>,
    }

    /// A level that was carried.
    pub struct CarriedLevel {
        /// The indicator that it is now given to.
        pub indicator: IndicatorId,
        /// The level.
        pub level: LevelId,
        /// The indicators whose ratings it comes from; the lowest of them decided.
        pub from: Vec<IndicatorId>,
    }
}

/// Carries levels over a crosswalk, and says what could not be carried and why.
///
/// Where several ratings come to one indicator, the lowest decides: nobody is said to be better than a part of it shows.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{IndicatorLevel, carry, frameworks};
/// let (teach, lao) = (frameworks::load("teach-primary")?, frameworks::load("lao-primary")?);
/// let rated = [IndicatorLevel { indicator: "4".parse()?, level: "3".parse()? }];
/// let carried = carry(&lao.crosswalks[0], &teach, &lao, &rated)?;
/// assert_eq!(carried.levels[0].indicator.as_str(), "3.1.1");
/// assert_eq!(carried.levels[0].level.as_str(), "level-2");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`CpdError::InvalidDocument`] about the crosswalk, where it is not one between these two frameworks, and about the
/// ratings, where they are not by the first.
pub fn carry(
    crosswalk: &Crosswalk,
    from: &Framework,
    to: &Framework,
    levels: &[IndicatorLevel],
) -> Result<CarriedLevels, CpdError> {
    misfits(crosswalk, from, to).refuse(DocumentKind::Crosswalk)?;
    let mut found = Problems::default();
    check_levels(levels, from, "/levels", &mut found);
    found.refuse(DocumentKind::Ratings)?;
    Ok(carried(crosswalk, to, levels))
}

/// Where a crosswalk names what the two frameworks do not have.
fn misfits(crosswalk: &Crosswalk, from: &Framework, to: &Framework) -> Problems {
    let mut found = Problems::default();
    for (side, named, framework) in [("/from", &crosswalk.from, from), ("/to", &crosswalk.to, to)] {
        if *named != framework.version() {
            let message = format!(
                "found version `{}` of `{}`, where version `{}` of `{}` is given",
                named.version, named.framework, framework.version, framework.id
            );
            found.push(side.to_owned(), "otherFramework", message, None);
        }
    }
    unknown_from(crosswalk, from, "", &mut found);
    unknown_to(crosswalk, to, "", &mut found);
    found
}

/// What a crosswalk carries from, and the framework does not have.
pub(super) fn unknown_from(crosswalk: &Crosswalk, from: &Framework, here: &str, found: &mut Problems) {
    let (indicators, levels) = (ids(from), level_ids(from));
    for (m, map) in crosswalk.maps.iter().enumerate() {
        known(found, format!("{here}/maps/{m}/from"), "indicator", map.from.as_str(), &indicators);
    }
    for (index, level) in crosswalk.levels.iter().enumerate() {
        known(found, format!("{here}/levels/{index}/from"), "level", level.from.as_str(), &levels);
    }
}

/// What a crosswalk carries to, and the framework does not have.
pub(super) fn unknown_to(crosswalk: &Crosswalk, to: &Framework, here: &str, found: &mut Problems) {
    let (indicators, levels) = (ids(to), level_ids(to));
    for (m, map) in crosswalk.maps.iter().enumerate() {
        for (t, target) in map.to.iter().enumerate() {
            known(found, format!("{here}/maps/{m}/to/{t}"), "indicator", target.as_str(), &indicators);
        }
    }
    for (index, level) in crosswalk.levels.iter().enumerate() {
        known(found, format!("{here}/levels/{index}/to"), "level", level.to.as_str(), &levels);
    }
}

fn ids(framework: &Framework) -> Vec<&str> {
    framework.indicators().map(|indicator| indicator.id.as_str()).collect()
}

fn level_ids(framework: &Framework) -> Vec<&str> {
    framework.levels.iter().map(|level| level.id.as_str()).collect()
}

fn known(found: &mut Problems, pointer: String, what: &str, id: &str, known: &[&str]) {
    if !known.contains(&id) {
        found.unknown_in("framework", pointer, what, id, known);
    }
}

/// What becomes of levels that are sound.
pub(crate) fn carried(crosswalk: &Crosswalk, to: &Framework, levels: &[IndicatorLevel]) -> CarriedLevels {
    let mut lost = Vec::new();
    let mut sound = Vec::new();
    for rated in levels {
        match translated(crosswalk, to, rated) {
            Ok(level) => sound.push((&rated.indicator, level)),
            Err(reason) => lost.push(reason),
        }
    }
    let (mut carried, mut unrated) = (Vec::new(), Vec::new());
    for indicator in to.indicators() {
        match reached(crosswalk, to, &indicator.id, &sound, &mut lost) {
            Some(level) => carried.push(level),
            None => unrated.push(indicator.id.clone()),
        }
    }
    let FrameworkVersion { framework, version } = to.version();
    CarriedLevels { framework, version, levels: carried, unrated, lost }
}

/// The level that a rating says in the words of the other framework, or why it cannot be said.
fn translated(
    crosswalk: &Crosswalk,
    to: &Framework,
    rated: &IndicatorLevel,
) -> Result<LevelId, AssessmentReason> {
    let indicator = rated.indicator.clone();
    let maps = crosswalk.maps.iter().filter(|map| map.from == indicator && !map.to.is_empty());
    if maps.clone().next().is_none() {
        return Err(AssessmentReason::NoCounterpart { indicator });
    }
    if !maps.clone().any(|map| crosswalk.carries_over(map.r#match)) {
        return Err(AssessmentReason::OnlyRelated { indicator });
    }
    let mapped =
        crosswalk.levels.iter().find(|map| map.from == rated.level).map_or(&rated.level, |map| &map.to);
    match to.rank(mapped) {
        Some(_) => Ok(mapped.clone()),
        None => Err(AssessmentReason::LevelNotMapped { indicator, level: rated.level.clone() }),
    }
}

/// The level that an indicator is reached with.
fn reached(
    crosswalk: &Crosswalk,
    to: &Framework,
    indicator: &IndicatorId,
    sound: &[(&IndicatorId, LevelId)],
    lost: &mut Vec<AssessmentReason>,
) -> Option<CarriedLevel> {
    let maps =
        crosswalk.maps.iter().filter(|map| map.to.contains(indicator) && crosswalk.carries_over(map.r#match));
    let rating = |map: &CrosswalkMap| sound.iter().find(|(from, _)| **from == map.from);
    let is_part = |map: &&CrosswalkMap| map.r#match == MatchKind::Narrower;
    let missing: Vec<&CrosswalkMap> =
        maps.clone().filter(is_part).filter(|map| rating(map).is_none()).collect();
    let some_part_is_rated = maps.clone().filter(is_part).any(|map| rating(map).is_some());
    if some_part_is_rated {
        lost.extend(missing.iter().map(|map| AssessmentReason::PartNotRated {
            indicator: indicator.clone(),
            part: map.from.clone(),
        }));
    }
    let counts = |map: &&CrosswalkMap| missing.is_empty() || !is_part(map);
    let ratings: Vec<&(&IndicatorId, LevelId)> = maps.filter(counts).filter_map(rating).collect();
    let lowest = ratings.iter().min_by_key(|(_, level)| to.rank(level))?;
    Some(CarriedLevel {
        indicator: indicator.clone(),
        level: lowest.1.clone(),
        from: ratings.iter().map(|(from, _)| (*from).clone()).collect(),
    })
}
