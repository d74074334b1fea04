//! Frameworks: what good teaching, schooling or administration is, in domains, standards and indicators with
//! ordered levels, and the instruments that observe it. [`Framework`] is a document of its own, because several countries
//! may use one, and because it has versions.

use crate::amount::Amount;
use crate::calendar::Date;
use crate::document::{self, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{DomainId, FrameworkId, IndicatorId, LevelId, StandardId, ToolId};
use crate::locale::{Language, Text};
use crate::pack::{Basis, Source};

mod carry;
mod check;
mod crosswalk;
mod lint;
mod observation;
mod versions;

pub(crate) use carry::carried;
pub use carry::{CarriedLevel, CarriedLevels, carry};
pub use crosswalk::{Crosswalk, CrosswalkMap, FrameworkVersion, LevelMap, MatchKind};
pub use lint::{lint_crosswalk, lint_framework};
pub use observation::{
    Behaviour, Mark, ObservationRule, OverallScore, ScoreBy, ScoreStep, ScoredOf, SnapshotRule, SnapshotState,
};
pub(crate) use versions::{contradictions, in_force, version};

document! {
    /// A framework of standards in one version.
    ///
    /// ```json
    /// {
    ///   "format": 1, "id": "xx-teaching", "version": "2023", "name": { "en": "Teaching standards of a country" },
    ///   "languages": ["en"],
    ///   "sources": [{ "id": "s1", "title": "Order on teaching standards", "rank": "primary" }],
    ///   "levels": [
    ///     { "id": "emerging", "name": { "en": "Emerging" } }, { "id": "secure", "name": { "en": "Secure" } }
    ///   ],
    ///   "domains": [{
    ///     "id": "1", "name": { "en": "Teaching" },
    ///     "standards": [{
    ///       "id": "1.1", "name": { "en": "Lessons" },
    ///       "indicators": [{ "id": "1.1.1", "name": { "en": "Plans lessons towards an aim" } }]
    ///     }],
    ///     "basis": { "sources": ["s1"] }
    ///   }],
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Framework {
        /// The version of this format: 1.
        format: u32,
        /// Its id; all versions of a framework share it.
        id: FrameworkId,
        /// Which version of the framework this is, such as `2023`.
        version: String,
        /// Its name.
        name: Text,
        /// What a reader should know: above all what the sources leave open.
        note: Option<String> = default,
        /// The languages that every name is given in.
        languages: Vec<Language>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// The first day on which this version is in force; left out: ever since.
        from: Option<Date> = default,
        /// The last day; left out: until further notice.
        until: Option<Date> = default,
        /// The levels, from the lowest to the highest.
        levels: Vec<ProficiencyLevel>,
        /// The domains.
        domains: Vec<Domain>,
        /// What measures the indicators.
        tools: Vec<Tool> = default,
        /// How it is observed in segments, where it is an instrument for that.
        observation: Option<ObservationRule> = default,
        /// How ratings by other versions and frameworks carry over to this version.
        crosswalks: Vec<Crosswalk> = default,
        /// What the shape of the framework rests on.
        basis: Basis,
    }
}

document! {
    /// A level of proficiency.
    ///
    /// ```json
    /// { "id": "secure", "name": { "en": "Secure" } }
    /// ```
    pub struct ProficiencyLevel {
        /// Its id.
        id: LevelId,
        /// What it is called.
        name: Text,
        /// What it counts for where levels are averaged, more than the level below; left out: its place from 1.
        value: Option<Amount> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A domain: a group of standards.
    ///
    /// ```json
    /// {
    ///   "id": "1", "name": { "en": "Teaching" },
    ///   "standards": [{ "id": "1.1", "name": { "en": "Lessons" } }],
    ///   "basis": { "assumed": true, "note": "That there is one domain." }
    /// }
    /// ```
    pub struct Domain {
        /// Its id.
        id: DomainId,
        /// What it is called.
        name: Text,
        /// Its standards.
        standards: Vec<Standard>,
        /// What the domain rests on: which of its parts a source states, and which are assumed.
        basis: Basis,
    }
}

document! {
    /// A standard: a group of indicators.
    ///
    /// ```json
    /// {
    ///   "id": "1.1", "name": { "en": "Lessons" },
    ///   "indicators": [{ "id": "1.1.1", "name": { "en": "Plans lessons towards an aim" } }]
    /// }
    /// ```
    pub struct Standard {
        /// Its id.
        id: StandardId,
        /// What it is called.
        name: Text,
        /// Its indicators; left out: the sources name none.
        indicators: Vec<Indicator> = default,
    }
}

document! {
    /// An indicator: what is rated.
    ///
    /// ```json
    /// { "id": "1.1.1", "name": { "en": "Plans lessons towards an aim" } }
    /// ```
    pub struct Indicator {
        /// Its id.
        id: IndicatorId,
        /// What it is called.
        name: Text,
        /// The tools that measure it; left out: any.
        tools: Vec<ToolId> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A measurement tool: a form, an interview, an observation.
    ///
    /// ```json
    /// { "id": "lesson-observation", "name": { "en": "Observation of a lesson" } }
    /// ```
    pub struct Tool {
        /// Its id.
        id: ToolId,
        /// What it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

impl Framework {
    /// Reads and checks a framework.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Framework, text, |_| document::Problems::default(), check::problems)
    }

    /// Which framework it is, in which version.
    #[must_use]
    pub fn version(&self) -> FrameworkVersion {
        FrameworkVersion { framework: self.id.clone(), version: self.version.clone() }
    }

    /// Its indicators, in its order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.domains.iter().flat_map(|domain| &domain.standards).flat_map(|standard| &standard.indicators)
    }

    /// An indicator.
    #[must_use]
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators().find(|indicator| indicator.id == *id)
    }

    /// A level.
    #[must_use]
    pub fn level(&self, id: &LevelId) -> Option<&ProficiencyLevel> {
        self.levels.iter().find(|level| level.id == *id)
    }

    /// What a level counts for where levels are averaged.
    #[must_use]
    pub fn value(&self, id: &LevelId) -> Option<Amount> {
        let place = self.rank(id)?;
        let stated = self.levels.get(place)?.value;
        stated.or_else(|| i64::try_from(place.saturating_add(1)).ok().map(Amount::whole))
    }

    /// How high a level is, from 0 for the lowest; none where the framework has no such level.
    #[must_use]
    pub fn rank(&self, level: &LevelId) -> Option<usize> {
        self.levels.iter().position(|known| known.id == *level)
    }
}
