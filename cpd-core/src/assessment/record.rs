//! [`ObservationRecord`]: what an observer wrote down, segment by segment.

use super::IndicatorLevel;
use crate::calendar::Date;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::framework::FrameworkVersion;
use crate::id::{BehaviourId, MarkId, OwnerId, PersonId};

document! {
    /// An observation of a lesson.
    ///
    /// ```json
    /// {
    ///   "owner": "T-1", "by": "C-7", "on": "2025-10-02",
    ///   "instrument": { "framework": "xx-lesson", "version": "1" },
    ///   "segments": [{
    ///     "scores": [{ "indicator": "1.1.1", "level": "3" }],
    ///     "marks": [{ "behaviour": "1.1.a", "mark": "high" }],
    ///     "snapshots": ["learning", "learning", "waiting"]
    ///   }]
    /// }
    /// ```
    pub struct ObservationRecord {
        /// Who was observed.
        owner: OwnerId,
        /// Who observed; left out: not recorded.
        by: Option<PersonId> = default,
        /// The day.
        on: Date,
        /// The instrument.
        instrument: FrameworkVersion,
        /// The segments, in the order of time.
        segments: Vec<ObservedSegment>,
    }
}

document! {
    /// A segment of an observation.
    ///
    /// ```json
    /// { "scores": [{ "indicator": "1.1.1", "level": "3" }], "snapshots": ["learning"] }
    /// ```
    pub struct ObservedSegment {
        /// The scores; an indicator that does not stand here was not scored.
        scores: Vec<IndicatorLevel>,
        /// The marks of behaviours.
        marks: Vec<BehaviourMark> = default,
        /// The states that the snapshots found the class in, in the order of time.
        snapshots: Vec<MarkId> = default,
    }
}

document! {
    /// The mark of a behaviour.
    ///
    /// ```json
    /// { "behaviour": "1.1.a", "mark": "high" }
    /// ```
    pub struct BehaviourMark {
        /// The behaviour.
        behaviour: BehaviourId,
        /// Its mark.
        mark: MarkId,
    }
}

impl ObservationRecord {
    /// Reads an observation. Whether the instrument has what it names is asked where it is scored.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Observation,
            text,
            |_| Problems::default(),
            |_: &Self| Problems::default(),
        )
    }
}
