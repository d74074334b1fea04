//! [`AssessmentReason`]: what an assessment, a crosswalk or an observation can say of itself.

use serde::Serialize;

use crate::calendar::Date;
use crate::edge::fields;
use crate::id::{BehaviourId, DomainId, IndicatorId, LevelId, RaterId, RoleId, ToolId};

/// One fact, with a stable `code` and typed arguments.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AssessmentReason {
    // Of an assessment as a whole.
    /// The post is not one that the assessment rates.
    PostNotRated {
        /// The post.
        post: RoleId,
    },
    /// No rating counts.
    NothingRated {},
    /// The overall level is below the one that is asked for.
    BelowFlag {
        /// The level that is asked for.
        level: LevelId,
    },
    /// A rater who is required, or who is due from time to time, has no rating that counts.
    RaterMissing {
        /// The rater.
        rater: RaterId,
    },
    /// A rater should have rated.
    RaterOverdue {
        /// The rater.
        rater: RaterId,
        /// The day by which.
        due: Date,
    },

    // Of a set of ratings that does not count, or not all of it.
    /// The ratings were given after the day of the question.
    NotYetGiven {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
    },
    /// The ratings are too old.
    NoLongerValid {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
        /// The last day on which they counted.
        until: Date,
    },
    /// The role is not one that may rate as this rater.
    RoleMayNotRate {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
        /// The role.
        role: RoleId,
    },
    /// One's own rating was given by somebody else.
    NotByOneself {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
    },
    /// Another's rating was given by the one who is rated.
    ByOneself {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
    },
    /// The tool does not measure the indicator.
    ToolDoesNotMeasure {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
        /// The tool.
        tool: ToolId,
        /// The indicator.
        indicator: IndicatorId,
    },
    /// The ratings are by another framework or version, and no crosswalk leads from there.
    NoCrosswalk {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
        /// What was rated, and in which version.
        framework: String,
    },
    /// The ratings were carried over from another framework or version.
    CarriedOver {
        /// The rater.
        rater: RaterId,
        /// The day of the ratings.
        given: Date,
        /// What was rated, and in which version.
        framework: String,
    },

    // Of what cannot be carried over a crosswalk.
    /// The other framework has nothing that corresponds to the indicator.
    NoCounterpart {
        /// The indicator that was rated.
        indicator: IndicatorId,
    },
    /// What corresponds to the indicator is too unlike for a rating to carry.
    OnlyRelated {
        /// The indicator that was rated.
        indicator: IndicatorId,
    },
    /// The other framework has no level for the one that was given.
    LevelNotMapped {
        /// The indicator that was rated.
        indicator: IndicatorId,
        /// The level that was given.
        level: LevelId,
    },
    /// An indicator is made of several, of which one was not rated.
    PartNotRated {
        /// The indicator that would have been reached.
        indicator: IndicatorId,
        /// The part that was not rated.
        part: IndicatorId,
    },

    // Of the level of an indicator.
    /// The rating of this rater decides, because the rater comes first.
    RaterPrecedes {
        /// The rater.
        rater: RaterId,
    },
    /// A required rater has not rated the indicator; the others decide.
    OthersDecide {
        /// The rater who is missing.
        rater: RaterId,
    },
    /// A required rater has not rated the indicator, so that it has no level.
    LevelOpen {
        /// The rater who is missing.
        rater: RaterId,
    },
    /// A required rater has not rated the indicator, which is taken as the lowest level.
    TakenAsLowest {
        /// The rater who is missing.
        rater: RaterId,
    },

    // Of an observation.
    /// Fewer or more segments were observed than the instrument asks for.
    SegmentsDiffer {
        /// How many were observed.
        observed: u32,
        /// How many the instrument asks for.
        expected: u32,
    },
    /// An indicator was scored in some segments only.
    ScoredInPart {
        /// The indicator.
        indicator: IndicatorId,
        /// In how many segments it was scored.
        observed: u32,
        /// How many were observed.
        expected: u32,
    },
    /// An indicator was scored in no segment.
    NotScored {
        /// The indicator.
        indicator: IndicatorId,
    },
    /// No indicator of a domain was scored.
    DomainNotScored {
        /// The domain.
        domain: DomainId,
    },
    /// Behaviours were not marked in a segment.
    NotMarked {
        /// The number of the segment, from 1.
        segment: u32,
        /// The behaviours.
        behaviours: Vec<BehaviourId>,
    },
    /// Fewer or more snapshots were taken in a segment than the instrument asks for.
    SnapshotsDiffer {
        /// The number of the segment, from 1.
        segment: u32,
        /// How many were taken.
        observed: u32,
        /// How many the instrument asks for.
        expected: u32,
    },
}

impl AssessmentReason {
    /// The stable code, such as `raterMissing`.
    #[must_use]
    pub fn code(&self) -> String {
        match fields(self).remove("code") {
            Some(serde_json::Value::String(code)) => code,
            _ => String::new(),
        }
    }

    /// The arguments by name, as they stand in JSON.
    #[must_use]
    pub fn arguments(&self) -> serde_json::Map<String, serde_json::Value> {
        let mut fields = fields(self);
        fields.remove("code");
        fields
    }
}
