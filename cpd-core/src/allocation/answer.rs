//! [`Allocation`]: who was allocated to whom, with its proof.

use super::policy::AllocationPolicy;
use super::problem::{CoachMentor, MentorDistrict};
use crate::answer::answer;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{AllocationPolicyId, CoachId, MentorId, PlaceId};

/// The format that this library reads.
pub(super) const FORMAT: u32 = 1;

document! {
    /// Who was allocated to whom. Everything is in the order of the ids.
    ///
    /// ```json
    /// {
    ///   "format": 1, "policy": "xx-allocation", "year": 2026,
    ///   "coaches": [{ "coach": "C-1", "mentor": "M-1" }], "unserved": [],
    ///   "proof": { "coaches": [
    ///     { "cost": 0, "prices": [0, 1] }, { "cost": -1, "prices": [0, 0] }, { "cost": 24, "prices": [0, 0] }
    ///   ] }
    /// }
    /// ```
    pub struct Allocation {
        /// The version of this format: 1.
        format: u32,
        /// The policy.
        policy: AllocationPolicyId,
        /// The calendar year in which the year of the allocation begins.
        year: i32,
        /// How many mentors each district gets, where mentors are allocated to districts.
        quotas: Vec<DistrictQuota> = default,
        /// The districts of the mentors.
        mentors: Vec<MentorDistrict> = default,
        /// Mentors who go to no district.
        unplaced: Vec<MentorId> = default,
        /// The mentors of the coaches, and of the schools that are supported directly.
        coaches: Vec<CoachMentor>,
        /// Coaches and schools that nobody supports.
        unserved: Vec<CoachId> = default,
        /// What proves that nothing is better.
        proof: AllocationProof,
    }
}

document! {
    /// How many mentors a district gets.
    ///
    /// ```json
    /// { "district": "D-1", "mentors": 2 }
    /// ```
    pub struct DistrictQuota {
        /// The district.
        district: PlaceId,
        /// How many.
        mentors: u32,
    }
}

document! {
    /// What proves an allocation: for each level its cost and prices. First that as few as possible have nobody, then that as little
    /// as possible is missing below the ranges (which counts what is not missing, as less than zero), then the levels of the policy.
    ///
    /// ```json
    /// { "coaches": [{ "cost": 0, "prices": [0, 1] }, { "cost": -1, "prices": [0, 0] }] }
    /// ```
    pub struct AllocationProof {
        /// Of the mentors' districts.
        districts: Vec<LevelProof> = default,
        /// Of the coaches' mentors.
        coaches: Vec<LevelProof>,
    }
}

document! {
    /// What proves a level.
    ///
    /// ```json
    /// { "cost": 24, "prices": [0, 0] }
    /// ```
    pub struct LevelProof {
        /// What the allocation costs; where an even load is asked for, without the squares of the even loads, which are always the same.
        cost: i64,
        /// What one place more would save, at each mentor or district in the order of their ids, and at last for nobody.
        prices: Vec<i64>,
    }
}

impl Allocation {
    /// Reads an allocation.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether it is right is for
    /// [`verify_allocation`](fn@crate::verify_allocation) to say.
    pub fn from_json(policy: &AllocationPolicy, text: &str) -> Result<Self, CpdError> {
        let check = |allocation: &Self| {
            let mut found = Problems::default();
            found.format(allocation.format, FORMAT);
            if allocation.policy != policy.id {
                let message =
                    format!("found an allocation by `{}`, where `{}` is asked", allocation.policy, policy.id);
                found.push(
                    "/policy".to_owned(),
                    "otherPolicy",
                    message,
                    Some("give the policy that it is by".to_owned()),
                );
            }
            found
        };
        document::read(DocumentKind::Allocation, text, |_| Problems::default(), check)
    }

    /// Whether everybody has somebody, and nothing is missing below a range.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unserved.is_empty() && self.unplaced.is_empty()
    }
}

answer! {
    /// Whether an allocation is what it says it is.
    pub struct AllocationVerification {
        /// Whether it keeps every hard rule, and nothing is better.
        pub holds: bool,
        /// What speaks against it.
        pub objections: Vec<AllocationObjection>,
    }

    /// Which part of an allocation.
    #[derive(Copy)]
    pub enum AllocationPart {
        /// The districts of mentors.
        Districts,
        /// The mentors of coaches.
        Coaches,
    }
}

/// What speaks against an allocation, with a stable `code` and typed arguments.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AllocationObjection {
    /// It names somebody twice, not at all, or somebody whom the problem does not have.
    OtherPeople {
        /// Where.
        part: AllocationPart,
    },
    /// A district gets another number of mentors than the policy gives it.
    OtherQuota {
        /// The district.
        district: PlaceId,
        /// How many the policy gives it.
        expected: u32,
    },
    /// The coach or mentor is with somebody who is barred by a hard rule.
    NotAllowed {
        /// Where.
        part: AllocationPart,
        /// Who.
        who: String,
    },
    /// More are with the mentor or in the district than may be.
    TooMany {
        /// Where.
        part: AllocationPart,
        /// Which mentor or district.
        place: String,
    },
    /// The prices do not prove that nothing is better.
    NotProved {
        /// Where.
        part: AllocationPart,
        /// The level, from 1.
        level: u32,
    },
    /// It costs something else than it says.
    OtherCost {
        /// Where.
        part: AllocationPart,
        /// The level, from 1.
        level: u32,
        /// What it costs.
        cost: i64,
    },
}
