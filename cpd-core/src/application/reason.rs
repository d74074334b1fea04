//! Why something cannot be done about an application.

use serde::Serialize;

use super::action::ApplicationActionKind;
use super::procedure::ApplicationState;
use crate::accreditation::AccreditationState;
use crate::amount::{Amount, Share};
use crate::calendar::Date;
use crate::id::{ConditionId, CriterionId, PersonId, RoleId, RubricId, RubricLineId};

/// Why something cannot be done about an application, or cannot be done yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ApplicationReason {
    /// The procedure has no such step.
    NoSuchStep {
        /// What was wanted.
        action: ApplicationActionKind,
    },
    /// It cannot be done in this state.
    OutOfState {
        /// What was wanted.
        action: ApplicationActionKind,
        /// The state.
        state: ApplicationState,
        /// The states in which it can be done.
        states: Vec<ApplicationState>,
    },
    /// Somebody with this role may not do it.
    WrongRole {
        /// The role.
        role: RoleId,
        /// The roles that may.
        roles: Vec<RoleId>,
    },
    /// Something was done on a later day.
    BeforeTheLast {
        /// The day of the last event.
        last: Date,
    },

    // Who.
    /// Whoever filed the application cannot do it.
    ByApplicant {
        /// The person.
        person: PersonId,
    },
    /// The person does not sit on the committee for this application.
    NotAMember {
        /// The person.
        person: PersonId,
    },
    /// The person has an interest in the application.
    HasInterest {
        /// The person.
        person: PersonId,
    },
    /// No reason is given.
    NoReason {},

    // What is proposed.
    /// The proposal is not given, so that nothing can be said of it.
    NoProposal {},
    /// Criteria that are required are not met.
    NotReady {
        /// The criteria.
        criteria: Vec<CriterionId>,
    },

    // Reviews.
    /// Too few reviewers have scored.
    TooFewReviews {
        /// How many have.
        found: u32,
        /// How many have to.
        at_least: u32,
    },
    /// The reviewers are too far apart.
    ReviewersDisagree {
        /// How far, in weighted points.
        found: Amount,
        /// How far they may be.
        at_most: Amount,
    },
    /// The reviewers are too far apart, and nobody of a role has scored.
    RoleHasToSettle {
        /// The role.
        role: RoleId,
    },
    /// A line of the rubric does not reach what it has to.
    LineTooLow {
        /// The rubric.
        rubric: RubricId,
        /// The line.
        line: RubricLineId,
        /// What the reviews come to.
        found: Amount,
        /// The least.
        at_least: u32,
    },
    /// The reviews do not reach the pass mark.
    BelowPassMark {
        /// What they come to, in weighted points.
        found: Amount,
        /// What is needed.
        at_least: Amount,
        /// The pass mark.
        pass_mark: Share,
    },

    // Votes.
    /// Another number of members has to sit.
    WrongNumberOfSeats {
        /// How many were named.
        found: u32,
        /// How many have to be.
        seats: u32,
    },
    /// Too few members take part.
    NoQuorum {
        /// How many do.
        found: u32,
        /// How many have to.
        at_least: u32,
    },
    /// The committee does not vote for it.
    NotCarried {
        /// The votes for it.
        found: u32,
        /// Of how many.
        of: u32,
    },
    /// The committee votes for it.
    Carried {
        /// The votes for it.
        found: u32,
        /// Of how many.
        of: u32,
    },

    // Days.
    /// It is too late.
    TooLate {
        /// The last day.
        latest: Date,
    },
    /// An accreditation does not begin before it is decided.
    Backdated {
        /// The day on which it was to begin.
        from: Date,
        /// The first day that will do.
        earliest: Date,
    },

    // The accreditation.
    /// An accreditation of another state is asked for.
    AccreditationIs {
        /// Where it stands.
        standing: AccreditationState,
    },
    /// The accreditation has no such condition.
    NoSuchCondition {
        /// The condition.
        condition: ConditionId,
    },
    /// The condition was met before.
    ConditionIsMet {
        /// The condition.
        condition: ConditionId,
    },
}
