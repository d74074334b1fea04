//! The words that profiles of teachers use, as a programme declares them.

use crate::document::document;
use crate::id::{FrameworkId, QualificationId, TeacherTypeId};
use crate::locale::Text;

document! {
    /// The words that profiles of teachers use.
    ///
    /// ```json
    /// {
    ///   "teacherTypes": [{ "id": "primary", "name": { "en": "Primary teachers" } }],
    ///   "qualifications": [
    ///     { "id": "diploma", "name": { "en": "Diploma" } }, { "id": "bachelor", "name": { "en": "Bachelor" } }
    ///   ],
    ///   "levels": "xx-career"
    /// }
    /// ```
    #[derive(Default)]
    pub struct PopulationTerms {
        /// The types of teachers that are told apart.
        teacher_types: Vec<TeacherKind> = default,
        /// The levels of qualification, from the lowest to the highest.
        qualifications: Vec<QualificationLevel> = default,
        /// The framework whose levels a teacher can hold; left out: no levels are stated.
        levels: Option<FrameworkId> = default,
    }
}

document! {
    /// A type of teacher.
    ///
    /// ```json
    /// { "id": "primary", "name": { "en": "Primary teachers" } }
    /// ```
    pub struct TeacherKind {
        /// Its id.
        id: TeacherTypeId,
        /// What it is called, in the plural.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A level of qualification.
    ///
    /// ```json
    /// { "id": "bachelor", "name": { "en": "Bachelor" } }
    /// ```
    pub struct QualificationLevel {
        /// Its id.
        id: QualificationId,
        /// What it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

impl PopulationTerms {
    /// How high a qualification is, from 0 for the lowest; none where it is not declared.
    #[must_use]
    pub fn rank(&self, qualification: &QualificationId) -> Option<usize> {
        self.qualifications.iter().position(|known| known.id == *qualification)
    }
}
