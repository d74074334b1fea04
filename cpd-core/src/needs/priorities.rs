//! [`Priorities`]: what the ministry asks of all teachers or of some, and what a district puts first.

use super::summary::NeedsGroup;
use crate::count::count_of;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{BandId, IndicatorId, PlaceId, ProgrammeId, RuleId, SubjectId, TeacherTypeId};
use crate::locale::Text;
use crate::population::Administration;
use crate::rulebook::Rulebook;

/// The format that this library reads.
const FORMAT: u32 = 1;

document! {
    /// Priorities of a year.
    ///
    /// ```json
    /// {
    ///   "format": 1, "programme": "xx-programme",
    ///   "priorities": [
    ///     {
    ///       "id": "assessment", "name": { "en": "Assessment of learning" }, "indicators": ["1.2.1"],
    ///       "scope": { "kind": "everyone" }
    ///     },
    ///     {
    ///       "id": "reading", "name": { "en": "Reading" }, "indicators": ["1.1.1"],
    ///       "scope": { "kind": "local", "place": "XX01" }
    ///     }
    ///   ]
    /// }
    /// ```
    pub struct Priorities {
        /// The version of this format: 1.
        format: u32,
        /// The programme.
        programme: ProgrammeId,
        /// The priorities, the first one first.
        priorities: Vec<Priority>,
    }
}

document! {
    /// A priority.
    ///
    /// ```json
    /// {
    ///   "id": "multi-grade", "name": { "en": "Several grades in one class" }, "indicators": ["1.1.1"],
    ///   "scope": { "kind": "some", "among": { "gradesAtLeast": 2 } }
    /// }
    /// ```
    pub struct Priority {
        /// Its id.
        id: RuleId,
        /// What it is called.
        name: Text,
        /// The indicators that it is about.
        indicators: Vec<IndicatorId>,
        /// Whose priority it is, and what it asks.
        scope: PriorityScope,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// Whose priority it is, and what it asks.
    pub union PriorityScope {
        /// The ministry's: asked of every teacher, whether or not an assessment found a gap.
        Everyone {},
        /// The ministry's for a group: asked of every teacher of it, whether or not an assessment found a gap.
        ///
        /// ```json
        /// { "kind": "some", "among": { "bands": ["1-5"] } }
        /// ```
        Some {
            /// The group.
            among: TeacherGroup,
        },
        /// A place's own, such as a district's: it asks nothing of those without a gap, and goes before other needs there.
        ///
        /// ```json
        /// { "kind": "local", "place": "XX01" }
        /// ```
        Local {
            /// The place; what lies in it shares the priority.
            place: PlaceId,
        },
    }
}

document! {
    /// A group of teachers: those for whom all that is stated holds. A teacher of several subjects or grades is in the
    /// group with any of them.
    ///
    /// ```json
    /// { "teacherTypes": ["primary"], "bands": ["1-5", "6-10"], "gradesAtLeast": 2 }
    /// ```
    #[derive(Default)]
    pub struct TeacherGroup {
        /// Types of teachers; left out: any.
        teacher_types: Vec<TeacherTypeId> = default,
        /// Bands of experience; left out: any.
        bands: Vec<BandId> = default,
        /// Subjects; left out: any.
        subjects: Vec<SubjectId> = default,
        /// Grades; left out: any.
        grades: Vec<u32> = default,
        /// The fewest grades that the teacher teaches, such as 2 for those who teach several; left out: any.
        grades_at_least: Option<u32> = default,
    }
}

impl TeacherGroup {
    /// Whether the teachers of a group of needs are in it.
    #[must_use]
    pub fn holds(&self, group: &NeedsGroup) -> bool {
        let any_of = |some: bool, empty: bool| empty || some;
        let count = count_of(group.grades.len());
        any_of(self.teacher_types.contains(&group.teacher_type), self.teacher_types.is_empty())
            && any_of(group.band.iter().any(|band| self.bands.contains(band)), self.bands.is_empty())
            && any_of(group.subjects.iter().any(|one| self.subjects.contains(one)), self.subjects.is_empty())
            && any_of(group.grades.iter().any(|one| self.grades.contains(one)), self.grades.is_empty())
            && self.grades_at_least.is_none_or(|least| count >= least)
    }
}

impl Priorities {
    /// Reads priorities.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(
        rulebook: &Rulebook,
        administration: &Administration,
        text: &str,
    ) -> Result<Self, CpdError> {
        let check = |priorities: &Self| priorities.problems(rulebook, administration);
        document::read(DocumentKind::Priorities, text, |_| Problems::default(), check)
    }

    /// No priority.
    #[must_use]
    pub fn none(rulebook: &Rulebook) -> Self {
        Self { format: FORMAT, programme: rulebook.programme().id.clone(), priorities: Vec::new() }
    }

    fn problems(&self, rulebook: &Rulebook, administration: &Administration) -> Problems {
        let mut found = Problems::default();
        found.format(self.format, FORMAT);
        let own = rulebook.programme();
        if self.programme != own.id {
            let (pointer, known) = ("/programme".to_owned(), [own.id.as_str()]);
            found.unknown_in("question", pointer, "programme", self.programme.as_str(), &known);
        }
        found.unique("/priorities", self.priorities.iter().map(|one| one.id.as_str()));
        let indicators: Vec<&str> = rulebook.indicators_of_needs().map(|(_, one)| one.id.as_str()).collect();
        let types: Vec<&str> = own.population.teacher_types.iter().map(|one| one.id.as_str()).collect();
        let bands: Vec<&str> =
            own.needs.iter().flat_map(|rule| &rule.bands).map(|one| one.id.as_str()).collect();
        for (number, priority) in self.priorities.iter().enumerate() {
            let here = format!("/priorities/{number}");
            let mut check = |list: &str, what: &str, ids: Vec<&str>, known: &[&str]| {
                for (index, id) in ids.into_iter().enumerate().filter(|(_, id)| !known.contains(id)) {
                    found.unknown_in("programme", format!("{here}/{list}/{index}"), what, id, known);
                }
            };
            let named = priority.indicators.iter().map(IndicatorId::as_str).collect();
            check("indicators", "indicator", named, &indicators);
            match &priority.scope {
                PriorityScope::Everyone {} => {}
                PriorityScope::Some { among } => {
                    let named = among.teacher_types.iter().map(TeacherTypeId::as_str).collect();
                    check("scope/among/teacherTypes", "type of teacher", named, &types);
                    let named = among.bands.iter().map(BandId::as_str).collect();
                    check("scope/among/bands", "band of experience", named, &bands);
                }
                PriorityScope::Local { place } => {
                    if administration.place(place).is_none() {
                        Administration::unknown(&mut found, format!("{here}/scope/place"), place);
                    }
                }
            }
        }
        found
    }
}

impl Priority {
    /// Whether it asks something of every teacher of a group.
    pub(super) fn is_asked_of(&self, group: &NeedsGroup) -> bool {
        match &self.scope {
            PriorityScope::Everyone {} => true,
            PriorityScope::Some { among } => among.holds(group),
            PriorityScope::Local { .. } => false,
        }
    }

    /// Whether it is one at a place: a local one is, where the place is its own or lies in it.
    pub(super) fn is_one_at(&self, administration: &Administration, here: &PlaceId) -> bool {
        match &self.scope {
            PriorityScope::Everyone {} | PriorityScope::Some { .. } => true,
            PriorityScope::Local { place } => administration.is_within(here, place),
        }
    }
}
