//! [`Crosswalk`]: which indicators of one framework or version say what those of another say.

use crate::document::{self, Problems, child, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{FrameworkId, IndicatorId, LevelId};
use crate::order::Index;
use crate::pack::Basis;

document! {
    /// How ratings carry over from one version of a framework to another, or from one framework to another.
    ///
    /// ```json
    /// {
    ///   "from": { "framework": "xx-teaching", "version": "2015" },
    ///   "to": { "framework": "xx-teaching", "version": "2023" },
    ///   "levels": [{ "from": "secure", "to": "secure" }],
    ///   "maps": [{ "from": "1.1", "to": ["1.1.1"], "match": "same" }],
    ///   "basis": { "assumed": true, "note": "Compared by their words." }
    /// }
    /// ```
    pub struct Crosswalk {
        /// What was rated.
        from: FrameworkVersion,
        /// What the ratings are to say something about.
        to: FrameworkVersion,
        /// What becomes of each level; a level that does not stand here keeps its id, where the other framework has it.
        levels: Vec<LevelMap> = default,
        /// What becomes of each indicator.
        maps: Vec<CrosswalkMap>,
        /// The matches over which a rating carries; left out: `same` alone. `related` never carries.
        carries: Vec<MatchKind> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A framework in one of its versions.
    ///
    /// ```json
    /// { "framework": "xx-teaching", "version": "2023" }
    /// ```
    #[derive(PartialOrd, Ord)]
    pub struct FrameworkVersion {
        /// The framework.
        framework: FrameworkId,
        /// Its version.
        version: String,
    }
}

document! {
    /// What becomes of a level.
    ///
    /// ```json
    /// { "from": "secure", "to": "skilled" }
    /// ```
    pub struct LevelMap {
        /// The level that was given.
        from: LevelId,
        /// The level that it says as much as.
        to: LevelId,
    }
}

document! {
    /// What becomes of an indicator.
    ///
    /// ```json
    /// { "from": "1.1", "to": ["1.1.1", "1.1.2"], "match": "broader" }
    /// ```
    pub struct CrosswalkMap {
        /// The indicator that was rated.
        from: IndicatorId,
        /// The indicators that it says something about; left out: none, it was given up.
        to: Vec<IndicatorId> = default,
        /// How it compares with each of them.
        r#match: MatchKind,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// How an indicator that was rated compares with one that it says something about.
    #[derive(Copy)]
    pub choice MatchKind {
        /// It says the same.
        Same,
        /// It says more: the other one is a part of it.
        Broader,
        /// It says less: it is a part of the other one, which is carried when all its parts were rated.
        Narrower,
        /// It is about something alike: nothing is carried.
        Related,
    }
}

impl Crosswalk {
    /// Reads and checks a crosswalk.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether the frameworks have the indicators that it names
    /// is asked where it is used.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Crosswalk,
            text,
            |_| Problems::default(),
            |crosswalk: &Self| {
                let mut found = Problems::default();
                own_problems(crosswalk, "", &mut found);
                found
            },
        )
    }

    /// Whether a rating carries over a match.
    pub(crate) fn carries_over(&self, kind: MatchKind) -> bool {
        match kind {
            MatchKind::Related => false,
            _ if self.carries.is_empty() => kind == MatchKind::Same,
            _ => self.carries.contains(&kind),
        }
    }
}

/// What is wrong with a crosswalk by itself: levels and pairs of indicators that stand twice.
pub(super) fn own_problems(crosswalk: &Crosswalk, here: &str, found: &mut Problems) {
    let mut levels = Index::default();
    for (index, map) in crosswalk.levels.iter().enumerate() {
        if levels.insert(map.from.as_str(), index).is_some() {
            found.second(format!("{here}/levels/{index}/from"), map.from.as_str());
        }
    }
    let pairs: Vec<(String, String)> = crosswalk
        .maps
        .iter()
        .enumerate()
        .flat_map(|(m, map)| {
            let place = format!("{here}/maps/{m}/to");
            map.to
                .iter()
                .enumerate()
                .map(move |(t, to)| (child(&place, &t.to_string()), format!("{} {to}", map.from)))
        })
        .collect();
    let mut seen = Index::default();
    for (index, (place, pair)) in pairs.iter().enumerate() {
        if seen.insert(pair, index).is_some() {
            found.second(place.clone(), pair.split(' ').next_back().unwrap_or_default());
        }
    }
}
