//! Monitoring: how far a population is from the targets of the programme.
//!
//! A population is counted into a [`Coverage`], which can be stored, sent and added; what the targets ask is held against
//! that. So districts count, and the ministry adds.

mod count;
mod coverage;
mod lines;
mod rules;

pub use count::{CountedCoverage, count_coverage};
pub use coverage::{Coverage, CoveragePlace, TargetCount};
pub use lines::{TargetLine, TargetPlace, TargetState, target_lines};
pub use rules::{Comparison, LevelReading, Target, TargetGroup, TargetMeasure, TargetWindow};

pub(crate) use rules::framework_problems;
