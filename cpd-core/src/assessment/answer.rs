//! What an assessment answers.

use super::AssessmentReason;
use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::id::{
    AssessmentId, DomainId, FrameworkId, IndicatorId, LevelId, OwnerId, RaterId, RoleId, StandardId,
};

answer! {
    /// Where a person or a school stands against a framework.
    pub struct Assessment {
        /// The assessment.
        pub assessment: AssessmentId,
        /// The framework.
        pub framework: FrameworkId,
        /// The version that is in force on the day of the question, by which everything is said.
        pub version: String,
        /// Who was rated.
        pub owner: OwnerId,
        /// The post; left out where none was stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub post: Option<RoleId>,
        /// The day of the question.
        pub on: Date,
        /// The overall level; left out where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub overall: Option<LevelId>,
        /// Whether the overall level is below the one that the rule asks for.
        pub flagged: bool,
        /// The level that is aimed at.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub target: Option<LevelId>,
        /// What the next level still needs; left out where the highest is reached, or where nothing is rated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next: Option<NextLevel>,
        /// The domains, in the order of the framework.
        pub domains: Vec<DomainLine>,
        /// The indicators below the target, the one to work on first at the head.
        pub gaps: Vec<GapLine>,
        /// The indicators that have no level, in the order of the framework.
        pub unrated: Vec<IndicatorId>,
        /// The raters, in the order of the rule.
        pub raters: Vec<RaterLine>,
        /// Where the owner stood in each school year, the first one first.
        pub trend: Vec<TrendPoint>,
        /// What else is to be said.
        pub reasons: Vec<AssessmentReason>,
    }

    /// A domain.
    pub struct DomainLine {
        /// The domain.
        pub id: DomainId,
        /// Its level, by the rule for the overall level; left out where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<LevelId>,
        /// How many of its indicators have a level.
        pub rated: u32,
        /// How many there are.
        pub indicators: u32,
        /// Its standards.
        pub standards: Vec<StandardLine>,
    }

    /// A standard.
    pub struct StandardLine {
        /// The standard.
        pub id: StandardId,
        /// Its level, by the rule for the overall level; left out where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<LevelId>,
        /// How many of its indicators have a level.
        pub rated: u32,
        /// Its indicators.
        pub indicators: Vec<IndicatorLine>,
    }

    /// An indicator.
    pub struct IndicatorLine {
        /// The indicator.
        pub id: IndicatorId,
        /// Its level; left out where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<LevelId>,
        /// The mean that the level comes from, after rounding, where the rule takes a mean.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mean: Option<Amount>,
        /// How many levels are missing up to the target; 0 also where there is no level.
        pub gap: u32,
        /// What the raters said, in the order of the rule.
        pub raters: Vec<RaterLevel>,
        /// How the level came about, where that is not plain.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub reasons: Vec<AssessmentReason>,
    }

    /// What a rater said of an indicator.
    pub struct RaterLevel {
        /// The rater.
        pub rater: RaterId,
        /// The level.
        pub level: LevelId,
        /// The day, the last one where several ratings count.
        pub on: Date,
        /// How many ratings it comes from.
        pub ratings: u32,
    }

    /// An indicator that is below the target.
    pub struct GapLine {
        /// The indicator.
        pub indicator: IndicatorId,
        /// Its level.
        pub level: LevelId,
        /// The level that is aimed at.
        pub target: LevelId,
        /// How many levels are missing, at least 1.
        pub size: u32,
    }

    /// What the next level needs.
    pub struct NextLevel {
        /// The level.
        pub level: LevelId,
        /// How many of the indicators below have to come up to it, at least.
        pub needed: u32,
        /// The indicators below it, in the order of the framework.
        pub below: Vec<IndicatorId>,
        /// Those of them that have to come up to it in any case.
        pub essential: Vec<IndicatorId>,
    }

    /// When a rater rated.
    pub struct RaterLine {
        /// The rater.
        pub rater: RaterId,
        /// The day of the last ratings that the rules admit, also of such that are no longer valid; left out: there are
        /// none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last: Option<Date>,
        /// The last day on which those count; left out: until there are newer ones.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub valid_until: Option<Date>,
        /// The day by which the next ratings are due; left out where nothing says, or where there are none yet.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub due: Option<Date>,
        /// How it stands with the rater.
        pub state: RaterState,
    }

    /// How it stands with a rater.
    #[derive(Copy)]
    pub enum RaterState {
        /// The rater has rated, and is not overdue.
        Current,
        /// The next ratings were due before the day of the question.
        Overdue,
        /// The rater has rated, but the ratings no longer count.
        Expired,
        /// The rater has not rated.
        Never,
    }

    /// Where the owner stood in a school year.
    pub struct TrendPoint {
        /// The school year, by the calendar year that it is named after.
        pub year: i32,
        /// The day that the point is about: the last of the year, or that of the question.
        pub on: Date,
        /// The overall level; left out where there was none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub overall: Option<LevelId>,
        /// How many indicators had each level, from the lowest level to the highest.
        pub levels: Vec<LevelCount>,
    }

    /// How many indicators have a level.
    pub struct LevelCount {
        /// The level.
        pub level: LevelId,
        /// How many.
        pub indicators: u32,
    }
}
