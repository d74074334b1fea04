//! How needs are compiled.

use std::collections::BTreeSet;

use crate::amount::Share;
use crate::calendar::Date;
use crate::document::{Problems, document};
use crate::error::CpdError;
use crate::framework::{Framework, Indicator};
use crate::id::{BandId, FrameworkId, PlaceLevelId};
use crate::locale::Text;
use crate::order::Index;
use crate::pack::Basis;
use crate::programme::Programme;
use crate::rulebook::Rulebook;

document! {
    /// How needs are compiled.
    ///
    /// ```json
    /// {
    ///   "frameworks": ["xx-teaching"],
    ///   "bands": [
    ///     { "id": "1-5", "name": { "en": "1 to 5 years" }, "until": 5 },
    ///     { "id": "6", "name": { "en": "6 years and more" }, "from": 6 }
    ///   ],
    ///   "levels": ["school", "district", "ministry"],
    ///   "plannedFor": "district",
    ///   "rank": ["priority", "teachers", "size"],
    ///   "reportFrom": { "teachers": 5, "share": "10%" },
    ///   "basis": { "assumed": true, "note": "How needs are ranked, and from where they are reported." }
    /// }
    /// ```
    pub struct NeedsRule {
        /// The frameworks whose indicators gaps name. No two of them share an indicator.
        frameworks: Vec<FrameworkId>,
        /// The bands of years of experience, from the lowest.
        bands: Vec<ExperienceBand> = default,
        /// The levels of the administration that needs are compiled at, from the smallest.
        levels: Vec<PlaceLevelId>,
        /// The level that offerings are planned for: seats are held against needs place by place of this level.
        planned_for: PlaceLevelId,
        /// What decides which need comes first: each is asked where those before it leave two alike. What is alike in
        /// all stays in the order of the frameworks.
        rank: Vec<RankBy>,
        /// Which needs are reported; left out: all.
        report_from: ReportFrom = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A band of years of experience, both ends included.
    ///
    /// ```json
    /// { "id": "6-10", "name": { "en": "6 to 10 years" }, "from": 6, "until": 10 }
    /// ```
    pub struct ExperienceBand {
        /// Its id.
        id: BandId,
        /// What it is called.
        name: Text,
        /// The fewest whole years; left out: none.
        from: u32 = default,
        /// The most whole years; left out: any number.
        until: Option<u32> = default,
    }
}

document! {
    /// What decides which need comes first.
    #[derive(Copy)]
    pub choice RankBy {
        /// A need that a priority names comes before one that none names.
        Priority,
        /// The need of more teachers comes first.
        Teachers,
        /// The need with the greater sum of gaps comes first.
        Size,
    }
}

document! {
    /// From where a need is reported. A need that a priority names is always reported.
    ///
    /// ```json
    /// { "teachers": 5, "share": "10%" }
    /// ```
    #[derive(Copy, Default)]
    pub struct ReportFrom {
        /// The fewest teachers who have it; left out: any.
        teachers: u32 = default,
        /// The smallest share of the teachers of the place; left out: any.
        share: Option<Share> = default,
    }
}

impl NeedsRule {
    /// The band that a number of whole years of experience lies in.
    #[must_use]
    pub fn band(&self, years: u32) -> Option<&ExperienceBand> {
        self.bands.iter().find(|band| band.from <= years && band.until.is_none_or(|until| years <= until))
    }
}

impl Rulebook {
    /// The programme's rule for needs.
    ///
    /// # Errors
    /// [`CpdError::InvalidArgument`] where it has none.
    pub fn needs_rule(&self) -> Result<&NeedsRule, CpdError> {
        self.programme().needs.as_ref().ok_or_else(|| CpdError::InvalidArgument {
            name: "programme".to_owned(),
            found: self.programme().id.to_string(),
            expected: "expected a programme that says how needs are compiled".to_owned(),
        })
    }

    /// The indicators that needs are compiled by on a day, with their frameworks in the versions of that day, in the order
    /// of the rule and the frameworks.
    pub fn indicators_of_needs_on(&self, on: Date) -> impl Iterator<Item = (&Framework, &Indicator)> {
        let frameworks = self.ids_of_needs().filter_map(move |id| self.framework_on(id, on));
        frameworks.flat_map(|framework| framework.indicators().map(move |indicator| (framework, indicator)))
    }

    /// The indicators that needs are compiled by on any day, each once, with the last version of its framework that has
    /// it.
    pub fn indicators_of_needs(&self) -> impl Iterator<Item = (&Framework, &Indicator)> {
        let frameworks = self.ids_of_needs().flat_map(|id| self.versions(id));
        let mut seen = BTreeSet::new();
        frameworks
            .flat_map(|framework| framework.indicators().map(move |indicator| (framework, indicator)))
            .filter(move |(_, indicator)| seen.insert(indicator.id.as_str()))
    }

    fn ids_of_needs(&self) -> impl Iterator<Item = &FrameworkId> {
        self.programme().needs.iter().flat_map(|rule| &rule.frameworks)
    }
}

/// What is wrong with a programme's rule for needs.
pub(crate) fn problems(programme: &Programme, found: &mut Problems) {
    let Some(rule) = &programme.needs else { return };
    found.unique("/needs/bands", rule.bands.iter().map(|band| band.id.as_str()));
    for (index, band) in rule.bands.iter().enumerate() {
        let pointer = || format!("/needs/bands/{index}");
        if band.until.is_some_and(|until| until < band.from) {
            found.push(pointer(), "emptyBand", "found a band that ends before it begins".to_owned(), None);
        }
        let earlier = rule.bands.iter().take(index);
        let overlaps = earlier.into_iter().any(|other| {
            band.until.is_none_or(|until| other.from <= until)
                && other.until.is_none_or(|until| band.from <= until)
        });
        if overlaps {
            let message = format!("found the band `{}` with years of an earlier band", band.id);
            let help = "give each year of experience one band, so that nobody is counted twice".to_owned();
            found.push(pointer(), "overlappingBands", message, Some(help));
        }
    }
    let level = rule.planned_for.as_str();
    let levels: Vec<&str> = rule.levels.iter().map(PlaceLevelId::as_str).collect();
    if !levels.contains(&level) {
        let what = "level of the administration";
        found.unknown_in("rule", "/needs/plannedFor".to_owned(), what, level, &levels);
    }
}

/// What is wrong between a programme's words for needs and the frameworks.
pub(crate) fn framework_problems(programme: &Programme, frameworks: &[Framework], found: &mut Problems) {
    let known: Vec<&str> = frameworks.iter().map(|framework| framework.id.as_str()).collect();
    let mut seen = Index::default();
    for (index, id) in programme.needs.iter().flat_map(|rule| &rule.frameworks).enumerate() {
        let pointer = format!("/needs/frameworks/{index}");
        if !known.contains(&id.as_str()) {
            found.unknown_in("list of frameworks", pointer, "framework", id.as_str(), &known);
            continue;
        }
        // Versions of one framework may share indicators, those of two not, whichever are in force together.
        let versions = frameworks.iter().filter(|framework| framework.id == *id);
        let mut indicators = versions.flat_map(Framework::indicators);
        let other = |first: usize| first != index;
        if let Some(twice) = indicators.find(|one| seen.insert(one.id.as_str(), index).is_some_and(other)) {
            let message = format!("found the indicator `{}` in two frameworks", twice.id);
            let help = "compile needs by frameworks that share no indicator".to_owned();
            found.push(pointer, "duplicateId", message, Some(help));
        }
    }
    if let Some(id) = &programme.population.levels
        && !known.contains(&id.as_str())
    {
        let pointer = "/population/levels".to_owned();
        found.unknown_in("list of frameworks", pointer, "framework", id.as_str(), &known);
    }
}
