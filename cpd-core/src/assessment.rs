//! Assessment: what several raters say of a person or a school, combined into levels, gaps and what comes next; and what
//! an observation in segments comes to.
//!
//! `sets` says which ratings count, `combine` makes one level of an indicator's ratings, `overall` one of many
//! indicators, `gaps` what to work on; `standing` puts them together and `assess` asks a rulebook.

mod answer;
mod assess;
mod check;
mod combine;
mod gaps;
mod observe;
mod overall;
mod ratings;
mod reason;
mod record;
mod rules;
mod sets;
mod standing;

pub use answer::{
    Assessment, DomainLine, GapLine, IndicatorLine, LevelCount, NextLevel, RaterLevel, RaterLine, RaterState,
    StandardLine, TrendPoint,
};
pub(crate) use assess::answered;
pub use assess::assess;
pub(crate) use check::{check_levels, misfits, rule_problems};
pub use observe::{
    DomainScore, IndicatorScore, MarkCount, ObservationScore, SegmentScore, StateCount, TimeOnTask, observe,
};
pub use ratings::{IndicatorLevel, RatingSet, Ratings};
pub use reason::AssessmentReason;
pub use record::{BehaviourMark, ObservationRecord, ObservedSegment};
pub use rules::{
    AssessmentRule, Combination, EarlierRatings, EvenMedian, IndicatorWeight, MissingRaters, OverallRule,
    RankingKey, RaterRule, TargetRule, UnratedIndicators,
};
