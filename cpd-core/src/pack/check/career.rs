//! What makes a career unusable.

use std::any::Any;

use super::{quantities, school_years_known};
use crate::document::{Place, Problems, Walk};
use crate::id::{CareerLevelId, RequirementId};
use crate::order::Index;
use crate::pack::{Career, Pack, rule_places};

const HERE: &str = "/career";

pub(super) fn check(found: &mut Problems, pack: &Pack, career: &Career) {
    unique(found, pack, career);
    upwards(found, career);
    quantities(found, HERE, career);
    school_years_known(found, pack, HERE, career);
    requirements_known(found, pack, career);
}

/// Steps and needs have ids of their own, which no rule for credit has: a reason names what it rests on by its id alone.
fn unique(found: &mut Problems, pack: &Pack, career: &Career) {
    let mut ids: Vec<(String, &str)> = Vec::new();
    for (index, step) in career.steps.iter().enumerate() {
        let here = format!("{HERE}/steps/{index}");
        ids.push((format!("{here}/id"), step.id.as_str()));
        let needs = step.needs.iter().enumerate();
        ids.extend(needs.map(|(number, need)| (format!("{here}/needs/{number}/id"), need.id.as_str())));
    }
    let mut seen = Index::default();
    for rule in pack.credit.rule_sets.iter().flat_map(rule_places) {
        seen.insert(rule.id, 0);
    }
    for (pointer, id) in ids {
        if seen.insert(id, 0).is_some() {
            let message = format!("found the id `{id}` a second time");
            let help = "give each step, need and rule its own id".to_owned();
            found.push(pointer, "duplicateId", message, Some(help));
        }
    }
}

/// A step leads to a higher level.
fn upwards(found: &mut Problems, career: &Career) {
    let rank = |id: &CareerLevelId| career.levels.iter().position(|level| level.id == *id);
    for (index, step) in career.steps.iter().enumerate() {
        if let Some(from) = &step.from
            && let Some((low, high)) = rank(from).zip(rank(&step.to))
            && high <= low
        {
            let message = format!("found a step from `{from}` to `{}`, which is not above it", step.to);
            let help = "levels stand from the first to the last".to_owned();
            found.push(format!("{HERE}/steps/{index}/to"), "stepNotUpwards", message, Some(help));
        }
    }
}

/// A share is taken of a requirement that every version of the rules has.
fn requirements_known(found: &mut Problems, pack: &Pack, career: &Career) {
    career.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let Some(id) = part.downcast_ref::<RequirementId>() else { return };
        for set in &pack.credit.rule_sets {
            let known: Vec<&str> = set.requirements.iter().map(|rule| rule.id.as_str()).collect();
            if !known.contains(&id.as_str()) {
                found.unknown_id(format!("{HERE}{}", place.pointer()), "requirement", id.as_str(), &known);
            }
        }
    });
}
