//! What summaries of populations share: of what they are, and how sorted lists of counts are added.

use std::cmp::Ordering;

use crate::calendar::Date;
use crate::document::{Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::framework::Framework;
use crate::id::{FrameworkId, ProgrammeId};
use crate::rulebook::Rulebook;

document! {
    /// What a summary was made by. Summaries are added only where all of it is the same.
    ///
    /// ```json
    /// {
    ///   "programme": "xx-programme", "version": "1.0.0",
    ///   "frameworks": [{ "framework": "xx-teaching", "version": "2023" }], "on": "2024-12-31"
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct SummaryOf {
        /// The programme.
        programme: ProgrammeId,
        /// Its version.
        version: String,
        /// The frameworks that profiles are read by, in the versions of the day, in the order of their ids.
        frameworks: Vec<UsedFramework> = default,
        /// The day as of which the population was counted.
        on: Date,
    }
}

document! {
    /// A framework in a version.
    ///
    /// ```json
    /// { "framework": "xx-teaching", "version": "2023" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct UsedFramework {
        /// The framework.
        framework: FrameworkId,
        /// Its version.
        version: String,
    }
}

impl SummaryOf {
    pub(crate) fn new(rulebook: &Rulebook, on: Date) -> Self {
        let programme = rulebook.programme();
        let needs = programme.needs.iter().flat_map(|rule| &rule.frameworks);
        let mut used: Vec<&FrameworkId> = needs.chain(&programme.population.levels).collect();
        // What else is loaded, and in which order, says nothing about who was counted.
        used.sort_unstable();
        used.dedup();
        let version =
            |one: &Framework| UsedFramework { framework: one.id.clone(), version: one.version.clone() };
        Self {
            programme: programme.id.clone(),
            version: programme.version.clone(),
            frameworks: used
                .into_iter()
                .filter_map(|id| rulebook.framework_on(id, on))
                .map(version)
                .collect(),
            on,
        }
    }

    /// Says what differs from another, whose date may be left open.
    fn differences(&self, other: &Self, on: Option<Date>) -> Problems {
        let mut found = Problems::default();
        let mut differ = |field: &str, code: &str, own: String, others: String| {
            if own != others {
                let message = format!("found a summary of {own}, where one of {others} is expected");
                let help =
                    "count the population again, or use the documents that it was counted by".to_owned();
                found.push(format!("/of/{field}"), code, message, Some(help));
            }
        };
        let named = |name: &str, text: &str| format!("the {name} `{text}`");
        let programme = |of: &Self| named("programme", of.programme.as_str());
        differ("programme", "otherProgramme", programme(self), programme(other));
        let version = |of: &Self| named("version", &of.version);
        differ("version", "otherVersion", version(self), version(other));
        let frameworks = |of: &Self| {
            let each = of.frameworks.iter().map(|one| format!("{} {}", one.framework, one.version));
            named("frameworks", &each.collect::<Vec<_>>().join(", "))
        };
        differ("frameworks", "otherVersion", frameworks(self), frameworks(other));
        if let Some(on) = on {
            let day = |on: Date| named("day", &on.to_string());
            differ("on", "otherDate", day(self.on), day(on));
        }
        found
    }

    /// Says where a summary that was read was made by something else than a rulebook.
    pub(crate) fn check(&self, rulebook: &Rulebook, found: &mut Problems) {
        found.append(self.differences(&Self::new(rulebook, self.on), None));
    }

    /// Whether two summaries can be added.
    pub(crate) fn same(&self, other: &Self, kind: DocumentKind) -> Result<(), CpdError> {
        other.differences(self, Some(self.on)).refuse(kind)
    }
}

/// Two lists in one order, in that order: where both have an item of one place in the order, the two are added.
pub(crate) fn merged<T>(
    one: Vec<T>,
    other: Vec<T>,
    compare: impl Fn(&T, &T) -> Ordering,
    mut add: impl FnMut(&mut T, T) -> Result<(), CpdError>,
) -> Result<Vec<T>, CpdError> {
    let mut all = Vec::with_capacity(one.len().max(other.len()));
    let (mut one, mut other) = (one.into_iter().peekable(), other.into_iter().peekable());
    loop {
        let order = match (one.peek(), other.peek()) {
            (Some(first), Some(second)) => compare(first, second),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return Ok(all),
        };
        let from_one = if order.is_le() { one.next() } else { None };
        let from_other = if order.is_ge() { other.next() } else { None };
        match (from_one, from_other) {
            (Some(mut first), Some(second)) => {
                add(&mut first, second)?;
                all.push(first);
            }
            (first, second) => all.extend(first.or(second)),
        }
    }
}
