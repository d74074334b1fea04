//! Allocation: which mentor works in which district, and which coaches each mentor supports.
//!
//! `problem` holds the facts and `policy` the rules; `check` says what makes them unusable. `facts` arranges both and weighs every
//! pair, with `travel` and `quota`; `place` does so for mentors and districts. `levels` solves one objective after the other, each by
//! `transport`, and `solve` puts an `answer` together with its proof. `explain` says why, and `change` what a new allocation changes; `engine`
//! is what the bindings offer.

mod answer;
mod change;
mod check;
mod engine;
mod explain;
mod facts;
mod levels;
mod place;
mod policy;
mod price;
mod problem;
mod quota;
mod report;
mod shortage;
mod solve;
pub mod transport;
mod travel;

pub use answer::{
    Allocation, AllocationObjection, AllocationPart, AllocationProof, AllocationVerification, DistrictQuota,
    LevelProof,
};
pub use change::{
    AllocationChange, Keeping, MovedCoach, MovedMentor, Reallocation, keeping_policy, keeping_problem,
    reallocate, verify_keeping,
};
pub use engine::AllocationEngine;
pub use explain::explain_allocation;
pub use policy::{
    AllocationPolicy, Apportionment, CostLevel, CostTerm, DegreeLength, HardRule, HardRuleKind, QuotaRule,
    RoadFactor, RoadSpeed, TravelRule,
};
pub use problem::{
    AllocationCollege, AllocationDistrict, AllocationProblem, AvailableMentor, CertifiedDays, CoachMentor,
    GeoPosition, LastYear, LoadRange, MentorDistrict, SupportedCoach, TravelTime, WeakSchool,
};
pub use report::{
    AllocationReport, BarredLine, BarringRule, CoachLine, Continuity, DistrictLine, Fairness, MentorLine,
    MorePlaces, NextBecause, NextBest, Shortage, Spread, TermLine,
};
pub use solve::{allocate, allocate_from, verify_allocation};
