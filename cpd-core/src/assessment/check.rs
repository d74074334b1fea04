//! What makes the rules of an assessment unusable, and what makes ratings.

use super::rules::{AssessmentRule, Combination, OverallRule, TargetRule};
use super::{IndicatorLevel, Ratings};
use crate::amount::Amount;
use crate::document::{Problems, child};
use crate::framework::{Framework, in_force, version};
use crate::id::IndicatorId;
use crate::order::Index;
use crate::rulebook::Rulebook;

/// What is wrong with the assessments of a programme by themselves.
pub(crate) fn rule_problems(rules: &[AssessmentRule], found: &mut Problems) {
    for (index, rule) in rules.iter().enumerate() {
        let here = format!("/assessments/{index}");
        raters(rule, &here, found);
        let weights = rule.weights.iter().map(|weight| &weight.indicator);
        twice(&format!("{here}/weights"), "/indicator", weights, found);
        twice(&format!("{here}/priorities"), "", rule.priorities.iter(), found);
    }
}

fn raters(rule: &AssessmentRule, here: &str, found: &mut Problems) {
    let known: Vec<&str> = rule.raters.iter().map(|rater| rater.id.as_str()).collect();
    found.unique(&child(here, "raters"), known.iter().copied());
    if known.is_empty() {
        let message = "found no rater, where at least one is expected".to_owned();
        found.push(child(here, "raters"), "noRaters", message, None);
    }
    for (index, rater) in rule.raters.iter().enumerate() {
        let weight = rater.weight.unwrap_or(Amount::ONE);
        if !weight.is_positive() {
            let message = format!("found the weight {weight}, where more than zero is expected");
            found.push(format!("{here}/raters/{index}/weight"), "weightNotPositive", message, None);
        }
    }
    if let Combination::Precedence { order } = &rule.combine {
        for (index, rater) in order.iter().enumerate() {
            if !known.contains(&rater.as_str()) {
                let place = format!("{here}/combine/order/{index}");
                found.unknown_in("assessment", place, "rater", rater.as_str(), &known);
            }
        }
    }
}

fn twice<'a>(
    list: &str,
    field: &str,
    indicators: impl Iterator<Item = &'a IndicatorId>,
    found: &mut Problems,
) {
    let mut seen = Index::default();
    for (index, indicator) in indicators.enumerate() {
        if seen.insert(indicator.as_str(), index).is_some() {
            found.second(format!("{list}/{index}{field}"), indicator.as_str());
        }
    }
}

/// Where an assessment names what its framework does not have: a level that some version lacks, an indicator that every
/// version lacks.
pub(crate) fn misfits<'a>(
    rule: &AssessmentRule,
    here: &str,
    versions: impl Iterator<Item = &'a Framework> + Clone,
    found: &mut Problems,
) {
    if versions.clone().next().is_none() {
        return;
    }
    let mut levels = Vec::new();
    if let TargetRule::Level { level } = &rule.target {
        levels.push((format!("{here}/target/level"), level));
    }
    levels.extend(rule.flag_below.as_ref().map(|level| (child(here, "flagBelow"), level)));
    for (pointer, level) in levels {
        if let Some(lacks) = versions.clone().find(|framework| framework.rank(level).is_none()) {
            let known: Vec<&str> = lacks.levels.iter().map(|level| level.id.as_str()).collect();
            found.unknown_in("framework", pointer, "level", level.as_str(), &known);
        }
    }
    let weights = rule.weights.iter().enumerate();
    let weights =
        weights.map(|(index, weight)| (format!("{here}/weights/{index}/indicator"), &weight.indicator));
    let priorities = rule.priorities.iter().enumerate();
    let priorities = priorities.map(|(index, id)| (format!("{here}/priorities/{index}"), id));
    let essential = match &rule.overall {
        OverallRule::Share { essential, .. } => essential.as_slice(),
        OverallRule::Lowest {} | OverallRule::Median { .. } => &[],
    };
    let essential = essential.iter().enumerate();
    let essential = essential.map(|(index, id)| (format!("{here}/overall/essential/{index}"), id));
    let known: Vec<&str> =
        versions.flat_map(Framework::indicators).map(|indicator| indicator.id.as_str()).collect();
    for (pointer, indicator) in weights.chain(priorities).chain(essential) {
        if !known.contains(&indicator.as_str()) {
            found.unknown_in("framework", pointer, "indicator", indicator.as_str(), &known);
        }
    }
}

/// Where ratings name what the rules and the frameworks do not have.
pub(super) fn ratings(rulebook: &Rulebook, rule: &AssessmentRule, ratings: &Ratings) -> Problems {
    let mut found = Problems::default();
    let roles: Vec<&str> = rulebook.programme().roles.iter().map(|role| role.id.as_str()).collect();
    let raters: Vec<&str> = rule.raters.iter().map(|rater| rater.id.as_str()).collect();
    let mut known = |pointer: String, whole: &str, what: &str, id: &str, ids: &[&str]| {
        if !ids.contains(&id) {
            found.unknown_in(whole, pointer, what, id, ids);
        }
    };
    if let Some(post) = &ratings.post {
        known("/post".to_owned(), "programme", "role", post.as_str(), &roles);
    }
    for (index, set) in ratings.sets.iter().enumerate() {
        let here = format!("/sets/{index}");
        known(child(&here, "rater"), "assessment", "rater", set.rater.as_str(), &raters);
        if let Some(role) = &set.role {
            known(child(&here, "role"), "programme", "role", role.as_str(), &roles);
        }
    }
    if ratings.post.is_none() && !rule.posts.is_empty() {
        let message = format!("the field `post` is missing, which `{}` asks for", rule.id);
        found.push(String::new(), "missingField", message, Some("add `post`".to_owned()));
    }
    for (index, set) in ratings.sets.iter().enumerate() {
        let here = format!("/sets/{index}");
        let rated = match &set.rated {
            Some(rated) => version(rulebook.frameworks(), &rated.framework, &rated.version),
            None => in_force(rulebook.frameworks(), &rule.framework, set.on),
        };
        match (rated, &set.rated) {
            (Some(framework), _) => {
                check_levels(&set.levels, framework, &child(&here, "levels"), &mut found);
                if let Some(tool) = &set.tool {
                    let tools: Vec<&str> = framework.tools.iter().map(|tool| tool.id.as_str()).collect();
                    if !tools.contains(&tool.as_str()) {
                        found.unknown_in("framework", child(&here, "tool"), "tool", tool.as_str(), &tools);
                    }
                }
            }
            (None, Some(rated)) => {
                let id = format!("{} {}", rated.framework, rated.version);
                let versions: Vec<String> = rulebook
                    .frameworks()
                    .map(|framework| format!("{} {}", framework.id, framework.version))
                    .collect();
                let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
                found.unknown_in("list of frameworks", child(&here, "rated"), "framework", &id, &versions);
            }
            // A rulebook has every framework that its assessments use.
            (None, None) => {}
        }
    }
    found
}

/// Where levels name what the framework that was rated does not have, or an indicator twice. `here` is the place of
/// the list.
pub(crate) fn check_levels(
    levels: &[IndicatorLevel],
    framework: &Framework,
    here: &str,
    found: &mut Problems,
) {
    let indicators: Vec<&str> = framework.indicators().map(|indicator| indicator.id.as_str()).collect();
    let known: Vec<&str> = framework.levels.iter().map(|level| level.id.as_str()).collect();
    twice(here, "/indicator", levels.iter().map(|rated| &rated.indicator), found);
    for (index, rated) in levels.iter().enumerate() {
        let here = format!("{here}/{index}");
        let (indicator, level) = (rated.indicator.as_str(), rated.level.as_str());
        if !indicators.contains(&indicator) {
            let place = child(&here, "indicator");
            found.unknown_in("framework", place, "indicator", indicator, &indicators);
        }
        if !known.contains(&level) {
            found.unknown_in("framework", child(&here, "level"), "level", level, &known);
        }
    }
}
