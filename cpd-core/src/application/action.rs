//! [`Application`]: what was done about a proposal, as events, and [`ApplicationCommand`], what somebody wants to do.

use super::procedure::ApplicationState;
use crate::accreditation::{Accreditable, AccreditationCondition};
use crate::calendar::Date;
use crate::document::{self, Problems, document, kinded};
use crate::error::{CpdError, DocumentKind};
use crate::id::{
    AccreditationId, AccreditedId, ApplicationId, ConditionId, CriterionId, PersonId, ProposalId, RoleId,
    RubricLineId, SchemeId, TrainerKindId,
};

/// The version of the format of events.
pub(super) const FORMAT: u32 = 1;

document! {
    /// An application for accreditation, and everything that was done about it. It only grows: a correction is another
    /// event.
    ///
    /// ```json
    /// { "id": "AP-1", "scheme": "xx-accreditation", "of": "offering", "subject": "O-1", "proposal": "P-1" }
    /// ```
    pub struct Application {
        /// Its id.
        id: ApplicationId,
        /// The scheme that it is decided by.
        scheme: SchemeId,
        /// Of what.
        of: Accreditable,
        /// What is to be accredited: the provider, the trainer or the offering, by its id.
        subject: AccreditedId,
        /// The kind of a trainer.
        trainer_kind: Option<TrainerKindId> = default,
        /// The proposal.
        proposal: ProposalId,
        /// What was done, in the order in which it was decided.
        events: Vec<ApplicationEvent> = default,
    }
}

document! {
    /// Something that was done about an application.
    ///
    /// ```json
    /// {
    ///   "format": 1, "schemeVersion": "1.0.0", "by": "N-1", "role": "applicant", "on": "2026-01-12", "from": "draft",
    ///   "to": "submitted", "action": { "kind": "submit" }
    /// }
    /// ```
    pub struct ApplicationEvent {
        /// The version of the format of events: 1.
        format: u32,
        /// The version of the scheme whose procedure decided it.
        scheme_version: String,
        /// Who did it.
        by: PersonId,
        /// As what.
        role: RoleId,
        /// On which day.
        on: Date,
        /// Why, where a reason was given.
        reason: Option<String> = default,
        /// The state in which it was done.
        from: ApplicationState,
        /// The state that it led to.
        to: ApplicationState,
        /// What was done.
        action: ApplicationAction,
    }
}

document! {
    /// What somebody wants to do about an application.
    ///
    /// ```json
    /// { "by": "M-2", "role": "member", "on": "2026-02-03", "action": { "kind": "vote", "vote": "for" } }
    /// ```
    pub struct ApplicationCommand {
        /// Who wants it.
        by: PersonId,
        /// As what.
        role: RoleId,
        /// On which day.
        on: Date,
        /// Why.
        reason: Option<String> = default,
        /// What.
        action: ApplicationAction,
    }
}

impl ApplicationCommand {
    /// Reads a command.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. What the scheme does not have is found when the command is
    /// decided.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Command, text, |_| Problems::default(), |_| Problems::default())
    }
}

kinded! {
    /// What is done about an application, with what it says.
    pub union ApplicationAction;
    /// What is done about an application.
    pub choice ApplicationActionKind;
    /// It is filed, or filed again. Scores and votes of before no longer count.
    Submit {},
    /// Somebody begins to look at it.
    TakeUp {},
    /// Those who sit on the committee for it are named; whoever was named before no longer sits.
    Seat {
        /// The members.
        members: Vec<PersonId>,
    },
    /// Somebody has an interest in it.
    DeclareInterest {
        /// Who.
        person: PersonId,
    },
    /// A reviewer scores it; scores that the same person gave before no longer count.
    Review {
        /// The points on every line of the procedure's rubric.
        scores: Vec<LineScore>,
    },
    /// A member of the committee votes; a vote that the same person gave before no longer counts.
    Vote {
        /// The vote.
        vote: Vote,
    },
    /// It is sent back to be revised.
    Return {
        /// The criteria that are not met.
        criteria: Vec<CriterionId> = default,
    },
    /// The decision is put off until something is complied with.
    Defer {
        /// The criteria that are to be complied with.
        criteria: Vec<CriterionId> = default,
    },
    /// It is accredited.
    Accredit {
        /// The id of the accreditation.
        accreditation: AccreditationId,
        /// The first day; left out: the day of the decision.
        from: Option<Date> = default,
        /// The last day; left out: as long as the scheme says.
        until: Option<Date> = default,
        /// What has to be done, and by when.
        conditions: Vec<AccreditationCondition> = default,
    },
    /// It is refused.
    Refuse {
        /// The criteria that are not met.
        criteria: Vec<CriterionId> = default,
    },
    /// A refusal is appealed against.
    Appeal {},
    /// An appeal is upheld. Scores and votes of before no longer count.
    UpholdAppeal {},
    /// An appeal is dismissed.
    DismissAppeal {},
    /// The applicant gives it up.
    GiveUp {},
    /// A condition of the accreditation was met.
    MeetCondition {
        /// The condition.
        condition: ConditionId,
    },
    /// What was accredited was held.
    Hold {},
    /// The accreditation is suspended.
    Suspend {},
    /// A suspension ends.
    Reinstate {},
    /// The accreditation is withdrawn.
    Withdraw {},
}

document! {
    /// A reviewer's points on a line of the rubric.
    ///
    /// ```json
    /// { "line": "content", "points": 4 }
    /// ```
    pub struct LineScore {
        /// The line.
        line: RubricLineId,
        /// The points.
        points: u32,
    }
}

document! {
    /// How a member votes.
    #[derive(Copy)]
    pub choice Vote {
        /// For it.
        For,
        /// Against it.
        Against,
        /// Neither: the member takes part all the same.
        Abstain,
    }
}
