//! Needs: what the gaps of many teachers come to, compiled from schools to the ministry, and what a college plans for
//! them.
//!
//! Teachers who share a place, a type, a band of experience, subjects and grades are counted as one group, so that every
//! question about any of these has an exact answer, also where a teacher teaches several subjects.

mod compile;
mod parts;
mod priorities;
mod ranked;
mod review;
mod rules;
mod seats;
mod summary;
mod workplan;
mod workplan_check;

pub use compile::{CompiledNeeds, compile_needs};
pub use priorities::{Priorities, Priority, PriorityScope, TeacherGroup};
pub use ranked::{NeedPart, NeedParts, RankedNeed, RankedNeeds, ranked_needs};
pub use review::{QuarterTotal, Review, ReviewLine, ReviewReason, review_workplan};
pub use rules::{ExperienceBand, NeedsRule, RankBy, ReportFrom};
pub use summary::{Needs, NeedsCell, NeedsGroup};
pub use workplan::{HeldOffering, Workplan, WorkplanOffering, WorkplanReport};
pub use workplan_check::{Covered, WorkplanCheck, WorkplanFinding, WorkplanReason, check_workplan};

pub(crate) use rules::{framework_problems, problems};
