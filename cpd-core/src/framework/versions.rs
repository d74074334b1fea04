//! Versions of a framework: which one is in force on a day.

use super::{Framework, carry};
use crate::calendar::Date;
use crate::document::Problems;
use crate::id::FrameworkId;

/// The version of a framework that is in force on a day; where none is, the last one that was, else the first that
/// will be. Of several that are, the one that began last.
pub(crate) fn in_force<'a>(
    frameworks: impl Iterator<Item = &'a Framework> + Clone,
    id: &FrameworkId,
    on: Date,
) -> Option<&'a Framework> {
    let versions = frameworks.filter(|framework| framework.id == *id);
    let begun = versions.clone().filter(|framework| framework.from.is_none_or(|from| from <= on));
    let holds = |framework: &&Framework| framework.until.is_none_or(|until| on <= until);
    let last = begun.clone().filter(holds).max_by_key(|framework| framework.from);
    last.or_else(|| begun.max_by_key(|framework| framework.until))
        .or_else(|| versions.min_by_key(|framework| framework.from))
}

/// A framework in a version that is named.
pub(crate) fn version<'a>(
    mut frameworks: impl Iterator<Item = &'a Framework>,
    id: &FrameworkId,
    version: &str,
) -> Option<&'a Framework> {
    frameworks.find(|framework| framework.id == *id && framework.version == version)
}

/// Where frameworks contradict each other: a version that is given twice, and a crosswalk that carries from what the
/// other framework does not have.
pub(crate) fn contradictions(frameworks: &[Framework]) -> Problems {
    let mut found = Problems::default();
    for (index, framework) in frameworks.iter().enumerate() {
        let same = |other: &Framework| other.version() == framework.version();
        if frameworks.iter().take(index).any(same) {
            let message =
                format!("found version `{}` of `{}` a second time", framework.version, framework.id);
            found.push("/version".to_owned(), "duplicateId", message, Some("give each once".to_owned()));
        }
        for (c, crosswalk) in framework.crosswalks.iter().enumerate() {
            let (from, here) = (&crosswalk.from, format!("/crosswalks/{c}"));
            if let Some(other) = version(frameworks.iter(), &from.framework, &from.version) {
                carry::unknown_from(crosswalk, other, &here, &mut found);
            }
        }
    }
    found
}
