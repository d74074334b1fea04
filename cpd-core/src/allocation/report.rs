//! [`AllocationReport`]: why everybody was allocated as they were.

use super::policy::HardRuleKind;
use crate::amount::Amount;
use crate::answer::answer;
use crate::id::{AllocationPolicyId, CoachId, MentorId, PlaceId};

answer! {
    /// An allocation with its reasons. Everything is in the order of the ids.
    pub struct AllocationReport {
        /// The policy.
        pub policy: AllocationPolicyId,
        /// The calendar year in which the year of the allocation begins.
        pub year: i32,
        /// How many coaches and schools somebody supports.
        pub served: u32,
        /// What the levels of the policy come to, in their order.
        pub costs: Vec<i64>,
        /// The districts, where mentors are allocated to districts.
        pub districts: Vec<DistrictLine>,
        /// The mentors.
        pub mentors: Vec<MentorLine>,
        /// The coaches and schools that somebody supports.
        pub coaches: Vec<CoachLine>,
        /// Those whom nobody can support, whatever the ranges are.
        pub barred: Vec<BarredLine>,
        /// Where places are missing: no allocation serves more.
        pub shortages: Vec<Shortage>,
        /// How evenly loads and travel are spread.
        pub fairness: Fairness,
        /// The same of the year before, as far as its mentors and coaches are still there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fairness_last_year: Option<Fairness>,
        /// What was kept of the year before.
        pub continuity: Continuity,
    }

    /// A district and its mentors.
    pub struct DistrictLine {
        /// The district.
        pub district: PlaceId,
        /// The college.
        pub college: PlaceId,
        /// Its schools.
        pub schools: u32,
        /// Those of them that are supported directly.
        pub weak_schools: u32,
        /// Its need, by the policy.
        pub need: Amount,
        /// How many mentors it gets.
        pub mentors: u32,
        /// What one mentor more would add to the cost of the mentors' districts, with one fewer where that is best in the college;
        /// none where it cannot be.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub one_more: Option<i64>,
        /// What one mentor fewer would add, with one more where that is best in the college; none where it cannot be.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub one_fewer: Option<i64>,
    }

    /// A mentor and the load.
    pub struct MentorLine {
        /// The mentor.
        pub mentor: MentorId,
        /// The district.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub district: Option<PlaceId>,
        /// How many coaches and schools the mentor supports.
        pub load: u32,
        /// The least of the range.
        pub at_least: u32,
        /// The most of the range.
        pub at_most: u32,
        /// Minutes from the mentor's home to all of them.
        pub minutes: i64,
        /// What one place more would save at most, on each level of the policy; less than zero where the range makes the mentor take one
        /// more than would be best.
        pub place_saves: Vec<i64>,
    }

    /// A coach or school, and why this mentor.
    pub struct CoachLine {
        /// The coach or school.
        pub coach: CoachId,
        /// The mentor.
        pub mentor: MentorId,
        /// Minutes from the mentor's home.
        pub minutes: i64,
        /// What it costs, term by term, beside the load.
        pub costs: Vec<TermLine>,
        /// The next best mentor; none where nobody else is allowed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next: Option<NextBest>,
    }

    /// A term of a cost.
    pub struct TermLine {
        /// The level of the policy, from 1.
        pub level: u32,
        /// The number of the term within the level, from 1.
        pub term: u32,
        /// What it costs.
        pub cost: i64,
    }

    /// The next best mentor for a coach.
    pub struct NextBest {
        /// The mentor.
        pub mentor: MentorId,
        /// By how much the coach's own cost there is more, on each level of the policy.
        pub difference: Vec<i64>,
        /// What stands in the way, all others considered.
        pub because: NextBecause,
    }

    /// Somebody whom no mentor may support.
    pub struct BarredLine {
        /// The coach or school.
        pub coach: CoachId,
        /// Why: for each hard rule how many mentors it is the first to keep away.
        pub rules: Vec<BarringRule>,
    }

    /// A hard rule that keeps mentors from somebody.
    pub struct BarringRule {
        /// The rule.
        pub rule: HardRuleKind,
        /// How many mentors.
        pub mentors: u32,
    }

    /// Coaches and schools that have nobody but too few places.
    pub struct Shortage {
        /// Their districts.
        pub districts: Vec<PlaceId>,
        /// All mentors who may support them. None can be left out: each could take one more of them, if another mentor took one.
        pub mentors: Vec<MentorId>,
        /// Coaches and schools that may be supported by these mentors only.
        pub coaches: Vec<CoachId>,
        /// Those of them that nobody supports for want of these places; others may have nobody for want of places at some of these
        /// mentors, which is a shortage of its own.
        pub unserved: Vec<CoachId>,
        /// The places of these mentors.
        pub places: u32,
        /// How many places are missing: no fewer help. One place more at any of these mentors serves one of those who have nobody.
        pub missing: u32,
        /// Where so many places more serve all of those who have nobody; the mentors are in the order of the problem.
        pub repair: Vec<MorePlaces>,
    }

    /// Places more at a mentor.
    pub struct MorePlaces {
        /// The mentor.
        pub mentor: MentorId,
        /// How many more.
        pub places: u32,
    }

    /// How evenly something is spread over mentors.
    pub struct Fairness {
        /// Loads.
        pub load: Spread,
        /// Minutes.
        pub minutes: Spread,
    }

    /// What mentors have.
    pub struct Spread {
        /// The least of a mentor.
        pub least: i64,
        /// The most of a mentor.
        pub most: i64,
        /// Of all together.
        pub total: i64,
    }

    /// What was kept of the year before.
    pub struct Continuity {
        /// Coaches and schools with the same mentor.
        pub kept: u32,
        /// Those with another mentor, though the one of the year before is still there, or with nobody.
        pub changed: u32,
        /// Those that had nobody, or whose mentor has left.
        pub new: u32,
    }
}

/// Why a mentor is not as good for a coach, all others considered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum NextBecause {
    /// Somebody else would have nobody.
    SomebodyUnserved,
    /// More would be missing below the ranges.
    RangeMissed,
    /// It costs more, wherever others then go.
    CostsMore {
        /// The first level on which it does, from 1.
        level: u32,
        /// At least so much.
        at_least: i64,
    },
    /// The prices do not tell: others would have to change as well, at a cost that they do not show, or it is just as good.
    NotTold,
}
