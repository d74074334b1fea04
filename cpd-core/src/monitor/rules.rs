//! The targets.

use crate::amount::Share;
use crate::calendar::{Date, Duration};
use crate::document::{Problems, document};
use crate::framework::{Framework, ProficiencyLevel};
use crate::id::{ActivityKindId, LevelId, PlaceLevelId, QualificationId, TargetId, TeacherTypeId};
use crate::locale::Text;
use crate::pack::Basis;
use crate::programme::Programme;
use crate::rulebook::Rulebook;

document! {
    /// A target of the programme: which share of which teachers is to have reached what.
    ///
    /// ```json
    /// {
    ///   "id": "primary-bachelor", "name": { "en": "Primary teachers with a bachelor's degree" },
    ///   "among": { "teacherTypes": ["primary"] },
    ///   "measure": { "kind": "qualified", "qualification": "bachelor", "reading": "orHigher" },
    ///   "comparison": "moreThan", "share": "15%",
    ///   "basis": { "assumed": true, "note": "That higher degrees count as well." }
    /// }
    /// ```
    pub struct Target {
        /// Its id.
        id: TargetId,
        /// What it is called.
        name: Text,
        /// Whom it is about; left out: all.
        among: TargetGroup = default,
        /// What is to be reached.
        measure: TargetMeasure,
        /// How the share that has reached it is compared with the one that is asked for.
        comparison: Comparison,
        /// The share that is asked for.
        share: Share,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Whom a target is about: those for whom all that is stated holds.
    ///
    /// ```json
    /// { "teacherTypes": ["pre-school", "primary"], "yearsAtMost": 1 }
    /// ```
    #[derive(Default)]
    pub struct TargetGroup {
        /// Types of teachers; left out: any.
        teacher_types: Vec<TeacherTypeId> = default,
        /// The most whole years of experience, which must then be known; left out: any.
        years_at_most: Option<u32> = default,
    }
}

document! {
    /// What is to be reached.
    pub union TargetMeasure {
        /// At least one training of some kinds and places.
        ///
        /// ```json
        /// { "kind": "trained", "places": ["school", "cluster"], "within": { "kind": "schoolYear" } }
        /// ```
        Trained {
            /// The kinds that count; left out: any.
            kinds: Vec<ActivityKindId> = default,
            /// The levels of the administration at which it counts; left out: any, also where the level is not known.
            places: Vec<PlaceLevelId> = default,
            /// The time that it must lie in; left out: any time up to the day of the count.
            within: Option<TargetWindow> = default,
        },
        /// A level of qualification.
        ///
        /// ```json
        /// { "kind": "qualified", "qualification": "bachelor", "reading": "orHigher" }
        /// ```
        Qualified {
            /// The level.
            qualification: QualificationId,
            /// Whether higher levels count as well.
            reading: LevelReading,
            /// The time in which it must have been obtained, which must then be known; left out: any time up to the day
            /// of the count.
            within: Option<TargetWindow> = default,
        },
        /// A level of proficiency.
        ///
        /// ```json
        /// { "kind": "level", "level": "skilled", "reading": "exactly" }
        /// ```
        Level {
            /// The level, of the framework that the programme names for the levels of teachers.
            level: LevelId,
            /// Whether higher levels count as well.
            reading: LevelReading,
        },
        /// An assessment.
        ///
        /// ```json
        /// { "kind": "assessed", "within": { "kind": "last", "duration": { "years": 3 } } }
        /// ```
        Assessed {
            /// The time that it must lie in; left out: any time up to the day of the count.
            within: Option<TargetWindow> = default,
        },
    }
}

document! {
    /// A time that ends with the day of the count.
    pub union TargetWindow {
        /// The school year in which the day lies, from its first day.
        SchoolYear {},
        /// The calendar year in which the day lies, from its first day.
        CalendarYear {},
        /// A length of time, the day included.
        ///
        /// ```json
        /// { "kind": "last", "duration": { "years": 3 } }
        /// ```
        Last {
            /// How long.
            duration: Duration,
        },
    }
}

document! {
    /// Whether higher levels count as well.
    #[derive(Copy)]
    pub choice LevelReading {
        /// The level itself or a higher one.
        OrHigher,
        /// The level itself, as the highest that somebody has.
        Exactly,
    }
}

document! {
    /// How a share is compared with the one that is asked for.
    #[derive(Copy)]
    pub choice Comparison {
        /// It is the same or greater.
        AtLeast,
        /// It is greater; the very share that is asked for does not suffice.
        MoreThan,
    }
}

impl Rulebook {
    /// The levels that teachers can hold on a day, from the lowest, in the version of that day; none where the programme
    /// names no framework for them.
    #[must_use]
    pub fn levels_of_teachers_on(&self, on: Date) -> &[ProficiencyLevel] {
        let levels = self.programme().population.levels.as_ref();
        let framework = levels.and_then(|id| self.framework_on(id, on));
        framework.map_or(&[], |framework| framework.levels.as_slice())
    }

    /// The levels that teachers can hold on any day: of each version of the framework, from the last one.
    pub fn levels_of_teachers(&self) -> impl Iterator<Item = &ProficiencyLevel> {
        let levels = self.programme().population.levels.iter();
        levels.flat_map(|id| self.versions(id)).flat_map(|framework| &framework.levels)
    }
}

/// What is wrong between the targets and the frameworks.
pub(crate) fn framework_problems(programme: &Programme, frameworks: &[Framework], found: &mut Problems) {
    let used = programme.population.levels.as_ref();
    // A version that has not all the levels may be there to be carried over from.
    let versions = frameworks.iter().filter(|framework| used == Some(&framework.id));
    let known: Vec<&str> =
        versions.flat_map(|framework| &framework.levels).map(|level| level.id.as_str()).collect();
    for (index, target) in programme.targets.iter().enumerate() {
        if let TargetMeasure::Level { level, .. } = &target.measure
            && !known.contains(&level.as_str())
        {
            let pointer = format!("/targets/{index}/measure/level");
            found.unknown_in("framework of levels", pointer, "level", level.as_str(), &known);
        }
    }
}
