//! What a check finds: [`ProposalCheck`].

use serde::Serialize;

use super::criterion::{CriterionSeverity, ProposalNumber};
use super::scheme::Accreditable;
use crate::amount::{Amount, Share};
use crate::answer::answer;
use crate::calendar::Date;
use crate::id::{
    CriterionId, FactId, FollowUpKindId, FrameworkId, PersonId, ProposalId, ProviderId, ProviderKindId,
    RoleId, RubricId, RubricLineId, SchemeId, SessionId, TrainerKindId,
};
use crate::locale::Language;

answer! {
    /// What a proposal still needs.
    pub struct ProposalCheck {
        /// The scheme.
        pub scheme: SchemeId,
        /// Its version.
        pub version: String,
        /// The proposal.
        pub proposal: ProposalId,
        /// What is to be accredited.
        pub of: Accreditable,
        /// The day of the question.
        pub on: Date,
        /// The day on which it was filed, or else that of the question: its criteria are asked.
        pub filed: Date,
        /// Whether it can be filed.
        pub verdict: CheckVerdict,
        /// What was asked, in the order of the scheme.
        pub findings: Vec<Finding>,
    }

    /// Whether a proposal can be filed.
    #[derive(Copy)]
    pub enum CheckVerdict {
        /// Everything is met.
        Ready,
        /// Everything that is required is met, but not everything that is recommended.
        ReadyWithRemarks,
        /// Something that is required is not met.
        NotReady,
    }

    /// What was found of a criterion.
    pub struct Finding {
        /// The criterion.
        pub criterion: CriterionId,
        /// How much depends on it.
        pub severity: CriterionSeverity,
        /// Whether it is met.
        pub state: FindingState,
        /// What keeps it from being met, each with its place.
        pub problems: Vec<FindingProblem>,
    }

    /// Whether a criterion is met.
    #[derive(Copy)]
    pub enum FindingState {
        /// It is met.
        Met,
        /// It is not met.
        Unmet,
        /// It cannot be said, because something is not stated: it counts as not met.
        Unclear,
        /// It is not asked of this proposal.
        NotAsked,
    }

    /// What keeps a criterion from being met.
    #[derive(PartialOrd, Ord)]
    pub struct FindingProblem {
        /// What it is.
        pub reason: FindingReason,
        /// Where, as a JSON Pointer into the proposal; where something is missing, the place that it belongs in.
        pub pointer: String,
    }
}

/// What keeps a criterion from being met: what was found, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FindingReason {
    /// A fact is not stated.
    FactMissing {
        /// The fact.
        fact: FactId,
    },
    /// A fact is `false`.
    FactIsNo {
        /// The fact.
        fact: FactId,
    },
    /// Another option was chosen.
    OtherOption {
        /// The fact.
        fact: FactId,
        /// The option that was chosen.
        found: FactId,
        /// Those that will do.
        options: Vec<FactId>,
    },
    /// A fact is too small a number.
    FactTooSmall {
        /// The fact.
        fact: FactId,
        /// What is stated.
        found: Amount,
        /// The least that will do.
        at_least: Amount,
    },
    /// A fact is too large a number.
    FactTooLarge {
        /// The fact.
        fact: FactId,
        /// What is stated.
        found: Amount,
        /// The most that will do.
        at_most: Amount,
    },
    /// A number is not stated.
    NumberMissing {
        /// Which one.
        number: ProposalNumber,
    },
    /// A number is too small.
    NumberTooSmall {
        /// Which one.
        number: ProposalNumber,
        /// What it is.
        found: Amount,
        /// The least that will do.
        at_least: Amount,
    },
    /// A number is too large.
    NumberTooLarge {
        /// Which one.
        number: ProposalNumber,
        /// What it is.
        found: Amount,
        /// The most that will do.
        at_most: Amount,
    },
    /// The provider is of another kind.
    OtherProvider {
        /// Its kind.
        found: ProviderKindId,
        /// Those that will do.
        kinds: Vec<ProviderKindId>,
    },
    /// The provider is not accredited on a day.
    ProviderNotAccredited {
        /// The provider.
        provider: ProviderId,
        /// The first such day.
        on: Date,
    },
    /// It is not said which languages it is taught in.
    LanguageMissing {
        /// Those that will do.
        languages: Vec<Language>,
    },
    /// It is taught in other languages.
    OtherLanguage {
        /// Those that will do.
        languages: Vec<Language>,
    },
    /// It serves too few indicators.
    TooFewIndicators {
        /// The framework.
        framework: FrameworkId,
        /// How many it serves.
        found: u32,
        /// How many are needed.
        at_least: u32,
    },
    /// There is no session.
    NoSession {},
    /// Nobody trains in a session.
    NoTrainer {
        /// The session.
        session: SessionId,
    },
    /// Somebody of another kind trains.
    OtherTrainer {
        /// The session.
        session: SessionId,
        /// The trainer.
        trainer: PersonId,
        /// Their kind.
        found: TrainerKindId,
        /// Those that will do.
        kinds: Vec<TrainerKindId>,
    },
    /// Somebody trains who is not certified on the day.
    NotCertified {
        /// The session.
        session: SessionId,
        /// The trainer.
        trainer: PersonId,
        /// The first such day.
        on: Date,
    },
    /// More credit is claimed than the hours are worth.
    CreditTooHigh {
        /// The credit that is claimed.
        found: Amount,
        /// What the hours are worth.
        at_most: Amount,
        /// The hours of learning.
        hours: Amount,
    },
    /// Nothing of a kind follows it.
    NotFollowedUp {
        /// The kind.
        follow_up: FollowUpKindId,
    },
    /// What follows it is facilitated by somebody else.
    OtherFacilitator {
        /// The kind.
        follow_up: FollowUpKindId,
        /// The roles that will do.
        roles: Vec<RoleId>,
    },
    /// It is not said when what follows it begins.
    FollowUpDayMissing {
        /// The kind.
        follow_up: FollowUpKindId,
        /// The last day that will do.
        latest: Date,
    },
    /// What follows it begins before it.
    FollowedUpTooEarly {
        /// The kind.
        follow_up: FollowUpKindId,
        /// The day on which it begins.
        from: Date,
        /// The first day of the training.
        first: Date,
    },
    /// What follows it begins too late.
    FollowedUpTooLate {
        /// The kind.
        follow_up: FollowUpKindId,
        /// The day on which it begins.
        from: Date,
        /// The last day that will do.
        latest: Date,
    },
    /// It was filed too late.
    FiledTooLate {
        /// The day on which it was filed.
        filed: Date,
        /// The last day that would have done.
        latest: Date,
    },
    /// A session is over before it can be accredited.
    HeldAlready {
        /// The session.
        session: SessionId,
        /// Its first day.
        from: Date,
    },
    /// Lines of a rubric are not scored.
    NotScored {
        /// The rubric.
        rubric: RubricId,
        /// The lines.
        lines: Vec<RubricLineId>,
    },
    /// A line of a rubric is scored too low.
    LineTooLow {
        /// The rubric.
        rubric: RubricId,
        /// The line.
        line: RubricLineId,
        /// Its points.
        found: u32,
        /// The least that is needed.
        at_least: u32,
    },
    /// The scores together do not reach the pass mark.
    BelowPassMark {
        /// The rubric.
        rubric: RubricId,
        /// The weighted points.
        found: Amount,
        /// Those that are needed.
        at_least: Amount,
        /// The pass mark.
        pass_mark: Share,
    },
    /// What must not be so is so.
    NotWanted {},
}
