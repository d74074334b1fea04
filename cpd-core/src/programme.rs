//! A country's programme as data: [`Programme`], how teachers' professional development is organised. Who assesses whom,
//! what a year consists of, whom needs are reported to, and which targets are watched.
//!
//! It stands beside the [`Pack`](crate::Pack), which holds the rules for credit: the two are read apart, because whoever
//! only asks for statements needs no cycle, and the other way round.

mod check;
mod engine;
mod terms;
#[cfg(feature = "render")]
mod text;

pub(crate) use check::unknown_in;
pub use engine::ProgrammeEngine;
pub use terms::{ActivityMode, LeaveKind, PlaceLevel, ProgrammeActivity, ProgrammeRole};

use std::collections::BTreeSet;

use crate::assessment::AssessmentRule;
use crate::calendar::SchoolCalendar;
use crate::cycle::Cycle;
use crate::document::{self, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{CycleId, FrameworkId, ProgrammeId};
use crate::locale::{Language, Text};
use crate::monitor::Target;
use crate::needs::NeedsRule;
use crate::pack::{Evidence, Source};
use crate::population::PopulationTerms;

document! {
    /// How a country organises the professional development of its teachers.
    ///
    /// ```json
    /// {
    ///   "format": 1, "id": "xx-programme", "version": "1.0.0", "name": { "en": "Programme of a country" },
    ///   "languages": ["en"],
    ///   "sources": [{ "id": "s1", "title": "Plan for professional development", "rank": "primary" }],
    ///   "schoolYears": { "begins": [{ "day": "09-01" }] },
    ///   "roles": [{ "id": "teacher", "name": { "en": "Teacher" } }],
    ///   "activityKinds": [{
    ///     "id": "observation", "name": { "en": "Observation of lessons" }, "mode": "peer",
    ///     "basis": { "sources": ["s1"] }
    ///   }]
    /// }
    /// ```
    pub struct Programme {
        /// The version of this format: 1.
        format: u32,
        /// The programme's id, such as `lao-pdr`.
        id: ProgrammeId,
        /// The version of this document.
        version: String,
        /// The name of the programme.
        name: Text,
        /// What a reader should know: above all what the sources leave open.
        note: Option<String> = default,
        /// The languages that every name is given in.
        languages: Vec<Language>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// The school years, which cycles go by.
        school_years: SchoolCalendar,
        /// Who acts: teachers, principals, coaches, offices.
        roles: Vec<ProgrammeRole>,
        /// The catalogue of activities.
        activity_kinds: Vec<ProgrammeActivity>,
        /// Kinds of evidence.
        evidence: Vec<Evidence> = default,
        /// Kinds of leave.
        leave: Vec<LeaveKind> = default,
        /// The levels of the administration, from the school to the ministry.
        places: Vec<PlaceLevel> = default,
        /// Who rates whom against which framework, and what comes of it.
        assessments: Vec<AssessmentRule> = default,
        /// The cycles: the teacher's year, the school's year, projects.
        cycles: Vec<Cycle> = default,
        /// The words that profiles of teachers use, where they are counted.
        population: PopulationTerms = default,
        /// How needs are compiled; left out: they are not.
        needs: Option<NeedsRule> = default,
        /// The targets that are monitored.
        targets: Vec<Target> = default,
    }
}

impl Programme {
    /// Reads and checks a programme.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether the frameworks that it names have the parts that
    /// it names is a question of the [`Rulebook`](crate::Rulebook).
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Programme, text, |_| document::Problems::default(), check::problems)
    }

    /// A cycle.
    ///
    /// # Errors
    /// [`CpdError::InvalidArgument`] where it has no such cycle.
    pub fn cycle(&self, id: &CycleId) -> Result<&Cycle, CpdError> {
        self.cycles.iter().find(|cycle| cycle.id == *id).ok_or_else(|| {
            let known: Vec<&str> = self.cycles.iter().map(|cycle| cycle.id.as_str()).collect();
            let expected = match known.is_empty() {
                true => "expected a programme with cycles".to_owned(),
                false => format!("expected one of {}", known.join(", ")),
            };
            CpdError::InvalidArgument { name: "cycle".to_owned(), found: id.to_string(), expected }
        })
    }

    /// The frameworks that it uses, in the order of their ids.
    #[must_use]
    pub fn frameworks(&self) -> Vec<&FrameworkId> {
        let assessed = self.assessments.iter().map(|rule| &rule.framework);
        let needed = self.needs.iter().flat_map(|rule| &rule.frameworks);
        let used: BTreeSet<&FrameworkId> = assessed.chain(needed).chain(&self.population.levels).collect();
        used.into_iter().collect()
    }
}
