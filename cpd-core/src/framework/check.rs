//! What makes a framework unusable.

use std::any::Any;

use super::crosswalk::own_problems;
use super::{Framework, ObservationRule, carry};
use crate::document::{Place, Problems, Walk, child};
use crate::id::SourceId;
use crate::order::Index;

/// The format that this library reads.
const FORMAT: u32 = 1;

/// Everything that makes the framework unusable.
pub(super) fn problems(framework: &Framework) -> Problems {
    let mut found = Problems::default();
    found.format(framework.format, FORMAT);
    found.unique("/sources", framework.sources.iter().map(|source| source.id.as_str()));
    found.unique("/levels", framework.levels.iter().map(|level| level.id.as_str()));
    found.unique("/tools", framework.tools.iter().map(|tool| tool.id.as_str()));
    found.unique("/domains", framework.domains.iter().map(|domain| domain.id.as_str()));
    if let (Some(from), Some(until)) = (framework.from, framework.until)
        && until < from
    {
        let message = format!("found the last day {until}, which is before the first day {from}");
        found.push("/until".to_owned(), "endBeforeStart", message, None);
    }
    levels(framework, &mut found);
    sources(framework, &mut found);
    parts(framework, &mut found);
    if let Some(observation) = &framework.observation {
        observed(framework, observation, &mut found);
    }
    for (index, crosswalk) in framework.crosswalks.iter().enumerate() {
        let here = format!("/crosswalks/{index}");
        own_problems(crosswalk, &here, &mut found);
        carry::unknown_to(crosswalk, framework, &here, &mut found);
        if crosswalk.to != framework.version() {
            let message = format!(
                "found version `{}` of `{}`, where this framework and version are expected",
                crosswalk.to.version, crosswalk.to.framework
            );
            let help = "let a version hold the crosswalks that lead to it".to_owned();
            found.push(child(&here, "to"), "otherFramework", message, Some(help));
        }
    }
    found
}

/// There are levels, and each counts for more than the one below.
fn levels(framework: &Framework, found: &mut Problems) {
    if framework.levels.is_empty() {
        let message = "found no level, where at least one is expected".to_owned();
        found.push("/levels".to_owned(), "noLevels", message, None);
    }
    for (index, pair) in (1_usize..).zip(framework.levels.windows(2)) {
        if let [below, above] = pair
            && framework.value(&above.id) <= framework.value(&below.id)
        {
            let message = format!("`{}` counts for no more than `{}`, which is lower", above.id, below.id);
            found.push(format!("/levels/{index}"), "levelsOutOfOrder", message, None);
        }
    }
}

/// What a part rests on is a source of the framework.
fn sources(framework: &Framework, found: &mut Problems) {
    let known: Vec<&str> = framework.sources.iter().map(|source| source.id.as_str()).collect();
    framework.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        if let Some(id) = part.downcast_ref::<SourceId>()
            && !known.contains(&id.as_str())
        {
            found.unknown_in("framework", place.pointer(), "source", id.as_str(), &known);
        }
    });
}

/// Ids of standards and indicators, and the tools of indicators.
fn parts(framework: &Framework, found: &mut Problems) {
    let tools: Vec<&str> = framework.tools.iter().map(|tool| tool.id.as_str()).collect();
    let (mut standards, mut indicators) = (Index::default(), Index::default());
    for (d, domain) in framework.domains.iter().enumerate() {
        for (s, standard) in domain.standards.iter().enumerate() {
            let here = format!("/domains/{d}/standards/{s}");
            if standards.insert(standard.id.as_str(), s).is_some() {
                found.second(child(&here, "id"), standard.id.as_str());
            }
            for (i, indicator) in standard.indicators.iter().enumerate() {
                let here = format!("{here}/indicators/{i}");
                if indicators.insert(indicator.id.as_str(), i).is_some() {
                    found.second(child(&here, "id"), indicator.id.as_str());
                }
                for (t, tool) in indicator.tools.iter().enumerate() {
                    if !tools.contains(&tool.as_str()) {
                        let place = format!("{here}/tools/{t}");
                        found.unknown_in("framework", place, "tool", tool.as_str(), &tools);
                    }
                }
            }
        }
    }
}

/// The parts of an instrument that observes.
fn observed(framework: &Framework, rule: &ObservationRule, found: &mut Problems) {
    let here = "/observation";
    if rule.segments == 0 {
        let message = "found no segment, where at least one is expected".to_owned();
        found.push(child(here, "segments"), "noSegments", message, None);
    }
    found.unique("/observation/marks", rule.marks.iter().map(|mark| mark.id.as_str()));
    found.unique("/observation/behaviours", rule.behaviours.iter().map(|behaviour| behaviour.id.as_str()));
    let marks: Vec<&str> = rule.marks.iter().map(|mark| mark.id.as_str()).collect();
    let indicators: Vec<&str> = framework.indicators().map(|indicator| indicator.id.as_str()).collect();
    for (index, behaviour) in rule.behaviours.iter().enumerate() {
        let here = format!("{here}/behaviours/{index}");
        let indicator = behaviour.indicator.as_str();
        if !indicators.contains(&indicator) {
            let place = child(&here, "indicator");
            found.unknown_in("framework", place, "indicator", indicator, &indicators);
        }
        for (m, mark) in behaviour.marks.iter().enumerate() {
            if !marks.contains(&mark.as_str()) {
                found.unknown_in("framework", format!("{here}/marks/{m}"), "mark", mark.as_str(), &marks);
            }
        }
    }
    if let Some(snapshots) = &rule.snapshots {
        let states = snapshots.states.iter().map(|state| state.id.as_str());
        found.unique("/observation/snapshots/states", states);
    }
}
