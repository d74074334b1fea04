//! Accreditation: what an authority asks of providers, trainers and offerings, whether a proposal meets it, and how long
//! what was accredited holds.
//!
//! `scheme` and `criterion` are the rules, `proposal` what somebody asks for, `registry` what was accredited and what
//! became of it. `judge` asks every criterion of a proposal, `delivery` those about sessions, trainers and follow-up;
//! `finding` is the answer, `sentences` the answer in words. `credited` lets statements go by a registry, and `impact` tells whose would change with it. `check`
//! says what makes a scheme unusable, `lint` what is doubtful in one, `reading` what makes a proposal so.

mod check;
mod credited;
mod criterion;
mod delivery;
mod engine;
mod finding;
mod impact;
mod judge;
mod lint;
mod proposal;
mod reading;
mod registry;
mod rules;
mod scheme;
mod sentences;

pub(crate) use check::unknown_in;
pub use credited::registered;
pub use criterion::{
    CertifiedBy, Criterion, CriterionSeverity, CriterionTest, ProposalNumber, TrainersAsked,
};
pub use engine::AccreditationEngine;
pub use finding::{CheckVerdict, Finding, FindingProblem, FindingReason, FindingState, ProposalCheck};
pub use impact::{ChangedStatement, Impact, RegistryChange, impact};
pub use judge::check_proposal;
pub use lint::lint_scheme;
pub use proposal::{
    ClaimedCredit, FactValue, FollowUp, Proposal, ProposedProvider, ProposedSession, ProposedTrainer,
    RubricScore, ServedIndicator, StatedFact,
};
pub use registry::{
    Accreditation, AccreditationCondition, AccreditationEvent, AccreditationStanding, AccreditationState,
    Registry,
};
pub use rules::AccreditationRules;
pub use scheme::{
    Accreditable, AccreditationScheme, FactKind, FactOption, FollowUpKind, PolicyChange, ProposalFact,
    ProviderKind, Rubric, RubricLine, TrainerKind, Validity, WithdrawalEffect,
};
pub use sentences::{
    CheckSentences, FindingSentences, NamedText, ProblemSentence, SentenceGroup, SentenceGroupKind,
};
