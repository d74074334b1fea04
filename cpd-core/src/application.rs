//! Applications for accreditation: how an authority decides them, from the draft to the end of an accreditation.
//!
//! `procedure` is the table: who may do what, in which states, by when, and how a committee votes and reviewers score.
//! `action` is what is done, as events; `case` folds them. `decide` answers a command, with `guard` for what has to hold,
//! `review` for scores and `committee` for votes; `standing` says where an application stands, what is due and what is
//! next. `check` says what makes a procedure or an application unusable; `engine` is what the bindings offer.

mod action;
mod case;
mod check;
mod committee;
mod decide;
mod engine;
mod guard;
mod procedure;
mod reason;
mod review;
mod standing;
mod working_days;

pub use action::{
    Application, ApplicationAction, ApplicationActionKind, ApplicationCommand, ApplicationEvent, LineScore,
    Vote,
};
pub(crate) use check::procedure_problems;
pub use committee::VoteCount;
pub use decide::{ApplicationDecision, ApplicationFile, ApplicationOutcome, decide_application};
pub use procedure::{
    ApplicationState, CombineReviews, CommitteeRule, Disagreement, InterestRule, Majority, Procedure,
    ProcedureDeadline, ProcedureGuard, ProcedureStep, Quorum, ReviewRule, SettleReviews, TimeLimit, VoteBase,
};
pub use reason::ApplicationReason;
pub use review::ReviewResult;
pub use standing::{ApplicationDue, ApplicationStanding, ApplicationStep, application_standing};
pub use working_days::WorkingDays;
