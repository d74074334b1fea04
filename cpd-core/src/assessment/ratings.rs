//! [`Ratings`]: what was said of a person or a school, by whom and when.

use crate::calendar::Date;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::framework::FrameworkVersion;
use crate::id::{IndicatorId, LevelId, OwnerId, PersonId, RaterId, RoleId, ToolId};

document! {
    /// The ratings of a person or a school.
    ///
    /// ```json
    /// {
    ///   "owner": "T-1", "post": "teacher",
    ///   "sets": [{
    ///     "rater": "self", "by": "T-1", "role": "teacher", "on": "2025-09-10",
    ///     "levels": [{ "indicator": "1.1.1", "level": "emerging" }]
    ///   }]
    /// }
    /// ```
    pub struct Ratings {
        /// Who is rated.
        owner: OwnerId,
        /// The post that the person holds; left out: none, as of a school.
        post: Option<RoleId> = default,
        /// The ratings, in any order.
        sets: Vec<RatingSet>,
    }
}

document! {
    /// What one rater said on one day.
    ///
    /// ```json
    /// {
    ///   "rater": "coach", "by": "C-7", "role": "coach", "on": "2025-10-02", "tool": "lesson-observation",
    ///   "rated": { "framework": "xx-teaching", "version": "2015" },
    ///   "levels": [{ "indicator": "1.1", "level": "secure" }]
    /// }
    /// ```
    #[derive(PartialOrd, Ord)]
    pub struct RatingSet {
        /// As whom it was rated.
        rater: RaterId,
        /// Who rated; left out: not recorded.
        by: Option<PersonId> = default,
        /// The role of who rated; left out: not recorded.
        role: Option<RoleId> = default,
        /// The day.
        on: Date,
        /// The tool that was used; left out: not recorded.
        tool: Option<ToolId> = default,
        /// What was rated; left out: the version of the assessment's framework that was in force on the day.
        rated: Option<FrameworkVersion> = default,
        /// The levels; an indicator that does not stand here was not rated.
        levels: Vec<IndicatorLevel>,
    }
}

document! {
    /// The level that an indicator was given.
    ///
    /// ```json
    /// { "indicator": "1.1.1", "level": "secure" }
    /// ```
    #[derive(PartialOrd, Ord)]
    pub struct IndicatorLevel {
        /// The indicator.
        indicator: IndicatorId,
        /// The level.
        level: LevelId,
    }
}

impl Ratings {
    /// Reads ratings. Whether the framework has the indicators and levels that they name is asked where they are used.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Ratings, text, |_| Problems::default(), |_: &Self| Problems::default())
    }
}
