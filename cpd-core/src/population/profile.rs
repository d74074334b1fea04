//! [`TeacherProfile`]: what is known of a teacher who is counted.

use crate::amount::Amount;
use crate::calendar::Date;
use crate::document::document;
use crate::id::{
    ActivityKindId, IndicatorId, LevelId, PersonId, PlaceId, PlaceLevelId, QualificationId, SubjectId,
    TeacherTypeId,
};

document! {
    /// What is known of a teacher who is counted: a line of a population.
    ///
    /// What is dated later than the day as of which a population is counted is passed over.
    ///
    /// ```json
    /// {
    ///   "person": "T-1042", "teacherType": "primary", "place": "School 7",
    ///   "subjects": ["Lao language"], "grades": [3, 4], "experience": 12,
    ///   "qualifications": [{ "qualification": "bachelor", "obtained": "2014-07-01" }],
    ///   "levels": [{ "level": "skilled", "since": "2022-10-01" }],
    ///   "assessed": ["2022-10-01"],
    ///   "trainings": [{ "on": "2024-11-16", "kind": "professional-development-day", "place": "cluster" }],
    ///   "gaps": [{ "indicator": "1.2.1", "size": 1 }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct TeacherProfile {
        /// The teacher. A population names each one once.
        person: PersonId,
        /// The type of teacher.
        teacher_type: TeacherTypeId,
        /// Where the teacher works: the smallest place that is known.
        place: PlaceId,
        /// The subjects that the teacher teaches; left out: all, or none in particular.
        subjects: Vec<SubjectId> = default,
        /// The grades that the teacher teaches; left out: none in particular.
        grades: Vec<u32> = default,
        /// Whole years of experience; left out: not known.
        experience: Option<u32> = default,
        /// Qualifications, in any order.
        qualifications: Vec<HeldQualification> = default,
        /// The levels that the teacher was found to hold, in any order; the latest counts.
        levels: Vec<HeldLevel> = default,
        /// The days on which the teacher was assessed, in any order.
        assessed: Vec<Date> = default,
        /// Trainings and activities that were taken, in any order.
        trainings: Vec<TrainingTaken> = default,
        /// The gaps that the last assessment found.
        gaps: Vec<Gap> = default,
    }
}

document! {
    /// A qualification that somebody holds.
    ///
    /// ```json
    /// { "qualification": "bachelor", "obtained": "2014-07-01" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct HeldQualification {
        /// Which one.
        qualification: QualificationId,
        /// The day on which it was obtained; left out: not known, but before the day of the count.
        obtained: Option<Date> = default,
    }
}

document! {
    /// A level that somebody was found to hold.
    ///
    /// ```json
    /// { "level": "skilled", "since": "2022-10-01" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct HeldLevel {
        /// Which one.
        level: LevelId,
        /// The day from which it is held.
        since: Date,
    }
}

document! {
    /// A training or activity that somebody took.
    ///
    /// ```json
    /// { "on": "2024-11-16", "kind": "professional-development-day", "place": "cluster" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct TrainingTaken {
        /// Its last day.
        on: Date,
        /// Its kind, of the programme's catalogue.
        kind: ActivityKindId,
        /// The level of the administration that it was held at; left out: not known.
        place: Option<PlaceLevelId> = default,
    }
}

document! {
    /// How far somebody is from what is expected in an indicator.
    ///
    /// ```json
    /// { "indicator": "1.2.1", "size": 1 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Gap {
        /// The indicator.
        indicator: IndicatorId,
        /// How far, as the assessment measures it: a decimal number of more than zero.
        size: Amount,
    }
}
