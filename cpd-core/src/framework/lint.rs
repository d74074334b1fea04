//! [`lint_framework`]: what is doubtful in a framework that can be used.

use std::any::Any;

use super::crosswalk::Crosswalk;
use super::{Framework, in_force};
use crate::document::{Declared, Place, Problems, named};
use crate::doubts;
use crate::error::Problem;
use crate::id::{SourceId, ToolId};

/// What somebody should look at in a framework: names that lack a language, parts that are assumed or rest on nothing,
/// sources and tools that nothing uses, domains and standards without indicators, behaviours that are looked for in no
/// indicator's stead, and crosswalks that leave indicators out.
///
/// `others` are the frameworks and versions that the crosswalks may carry from; about one that is not among them, only
/// what the ratings are carried to is looked at.
///
/// Every finding is a warning; what makes a framework unusable is refused by [`Framework::from_json`] already.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// let apst = cpd_core::frameworks::load("apst")?;
/// let found = cpd_core::lint_framework(&apst, &[]);
/// // No source names the year of the version, and nothing else is doubtful.
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].pointer.as_str(), found[0].code.as_str()), ("/basis", "assumed"));
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[must_use]
pub fn lint_framework(framework: &Framework, others: &[Framework]) -> Vec<Problem> {
    let mut found = Problems::default();
    doubts::untranslated("framework", &framework.languages, framework, &mut found);
    doubts::unfounded(framework, &mut found);
    doubts::assumed(framework, &mut found);
    unused(framework, &mut found);
    empty(framework, &mut found);
    unmarked(framework, &mut found);
    for (index, crosswalk) in framework.crosswalks.iter().enumerate() {
        let from = others.iter().find(|other| other.version() == crosswalk.from);
        left_out(crosswalk, from, framework, &format!("/crosswalks/{index}"), &mut found);
    }
    overlaps(framework, others, &mut found);
    found.into_sorted()
}

/// The indicators that a crosswalk leaves out on either side.
#[must_use]
pub fn lint_crosswalk(crosswalk: &Crosswalk, from: &Framework, to: &Framework) -> Vec<Problem> {
    let mut found = Problems::default();
    left_out(crosswalk, Some(from), to, "", &mut found);
    found.into_sorted()
}

/// Sources that no part rests on, and tools that measure nothing.
fn unused(framework: &Framework, found: &mut Problems) {
    let sources = framework.sources.iter().map(|one| one.id.as_str()).collect();
    let tools = framework.tools.iter().map(|one| one.id.as_str()).collect();
    let lists: [Declared<'_>; 2] = [("sources", "source", sources), ("tools", "tool", tools)];
    // Where no indicator names its tools, any tool measures any indicator.
    let any_tool = framework.indicators().all(|indicator| indicator.tools.is_empty());
    let lists = if any_tool { lists.get(..1) } else { lists.get(..) };
    doubts::unused(lists.unwrap_or_default(), framework, id_of, found);
}

fn id_of<'p>(_: Place<'_>, part: &'p dyn Any) -> Option<(&'static str, &'p str)> {
    named!(part; SourceId => "sources", ToolId => "tools")
}

/// Where there is nothing to rate.
fn empty(framework: &Framework, found: &mut Problems) {
    let mut warn = |pointer: String, what: &str| {
        let message = format!("this {what} has no indicators, so that it cannot be rated");
        found.warn(pointer, "noIndicators", message, None);
    };
    for (d, domain) in framework.domains.iter().enumerate() {
        if domain.standards.is_empty() {
            warn(format!("/domains/{d}"), "domain");
        }
        for (s, standard) in domain.standards.iter().enumerate() {
            if standard.indicators.is_empty() {
                warn(format!("/domains/{d}/standards/{s}"), "standard");
            }
        }
    }
}

/// Indicators that are observed without a behaviour to look for, where others have some.
fn unmarked(framework: &Framework, found: &mut Problems) {
    let Some(rule) = &framework.observation else { return };
    if rule.behaviours.is_empty() {
        return;
    }
    for indicator in framework.indicators() {
        if !rule.behaviours.iter().any(|behaviour| behaviour.indicator == indicator.id) {
            found.warn(
                "/observation/behaviours".to_owned(),
                "noBehaviour",
                format!("the score of `{}` rests on no behaviour", indicator.id),
                None,
            );
        }
    }
}

/// The indicators that a crosswalk leaves out.
fn left_out(
    crosswalk: &Crosswalk,
    from: Option<&Framework>,
    to: &Framework,
    here: &str,
    found: &mut Problems,
) {
    let mut warn = |message: String, help: &str| {
        found.warn(format!("{here}/maps"), "leftOut", message, Some(help.to_owned()));
    };
    for indicator in from.into_iter().flat_map(Framework::indicators) {
        if !crosswalk.maps.iter().any(|map| map.from == indicator.id) {
            warn(
                format!("nothing says what becomes of ratings of `{}`", indicator.id),
                "add a map; one without `to` says that the indicator was given up",
            );
        }
    }
    for indicator in to.indicators() {
        if !crosswalk.maps.iter().any(|map| map.to.contains(&indicator.id)) {
            warn(format!("no ratings are carried to `{}`", indicator.id), "add a map, if one is known");
        }
    }
}

/// Versions that are in force on the same days.
fn overlaps(framework: &Framework, others: &[Framework], found: &mut Problems) {
    let versions =
        others.iter().filter(|other| other.id == framework.id && other.version != framework.version);
    let Some(from) = framework.from else { return };
    // The version that is in force when this one begins should have ended, unless it is open and this one replaces it.
    let Some(before) = in_force(versions, &framework.id, from) else { return };
    let overlap =
        before.until.is_some_and(|until| from <= until) && before.from.is_some_and(|first| first < from);
    if overlap {
        found.warn(
            "/from".to_owned(),
            "versionOverlap",
            format!("version `{}` is still in force on {from}", before.version),
            Some("let the earlier version end on the day before".to_owned()),
        );
    }
}
