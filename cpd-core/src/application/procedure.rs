//! [`Procedure`]: how an authority decides an application, as a table of steps.

use super::action::ApplicationActionKind;
use crate::accreditation::Accreditable;
use crate::amount::Share;
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{RoleId, RubricId};
use crate::pack::Basis;

document! {
    /// How an authority decides an application: who may do what, in which states, and what has to hold.
    ///
    /// ```json
    /// {
    ///   "of": ["offering"],
    ///   "steps": [
    ///     { "action": "submit", "from": ["draft", "returned"], "by": ["applicant"], "guards": [{ "kind": "ready" }],
    ///       "to": "submitted", "basis": { "sources": ["s1"] } },
    ///     { "action": "accredit", "from": ["submitted"], "by": ["officer"], "guards": [{ "kind": "notBackdated" }],
    ///       "to": "accredited", "basis": { "sources": ["s1"] } }
    ///   ],
    ///   "deadlines": [{ "state": "submitted", "by": ["officer"], "limit": { "kind": "workingDays", "days": 10 },
    ///     "basis": { "sources": ["s1"] } }],
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Procedure {
        /// Of what.
        of: Vec<Accreditable>,
        /// The table of what can be done. Of several rows that fit, the first that nothing speaks against decides.
        steps: Vec<ProcedureStep>,
        /// By when a state has to be left.
        deadlines: Vec<ProcedureDeadline> = default,
        /// How a committee votes; left out: nobody votes.
        committee: Option<CommitteeRule> = default,
        /// How reviewers score; left out: nobody scores.
        review: Option<ReviewRule> = default,
        /// What the procedure rests on.
        basis: Basis,
    }
}

document! {
    /// A row of the table.
    ///
    /// ```json
    /// {
    ///   "action": "vote", "from": ["underReview"], "by": ["member"],
    ///   "guards": [{ "kind": "member" }, { "kind": "disinterested" }], "basis": { "assumed": true }
    /// }
    /// ```
    pub struct ProcedureStep {
        /// What is done.
        action: ApplicationActionKind,
        /// The states in which it can be done.
        from: Vec<ApplicationState>,
        /// The roles that may do it.
        by: Vec<RoleId>,
        /// What has to hold.
        guards: Vec<ProcedureGuard> = default,
        /// The state that it leads to; left out: the state stays.
        to: Option<ApplicationState> = default,
        /// What the row rests on.
        basis: Basis,
    }
}

document! {
    /// Where an application stands.
    #[derive(Copy, Default)]
    pub choice ApplicationState {
        /// It is being written.
        #[default]
        Draft,
        /// It was filed.
        Submitted,
        /// It is being looked at.
        UnderReview,
        /// It was sent back to be revised.
        Returned,
        /// The decision was put off until something is complied with.
        Deferred,
        /// It was accredited. What becomes of the accreditation, its own standing says.
        Accredited,
        /// It was refused.
        Refused,
        /// A refusal was appealed against.
        Appealed,
        /// The applicant gave it up.
        GivenUp,
    }
}

document! {
    /// What has to hold before a step.
    pub union ProcedureGuard {
        /// The proposal meets, on that day, everything that is required.
        ///
        /// ```json
        /// { "kind": "ready" }
        /// ```
        Ready {},
        /// Somebody else than whoever filed the application does it.
        ///
        /// ```json
        /// { "kind": "byAnother" }
        /// ```
        ByAnother {},
        /// A reason is given.
        ///
        /// ```json
        /// { "kind": "reasonGiven" }
        /// ```
        ReasonGiven {},
        /// A member of the committee of this application does it.
        ///
        /// ```json
        /// { "kind": "member" }
        /// ```
        Member {},
        /// Somebody does it who has no interest in the application.
        ///
        /// ```json
        /// { "kind": "disinterested" }
        /// ```
        Disinterested {},
        /// Enough reviewers have scored, and what they disagree on is settled.
        ///
        /// ```json
        /// { "kind": "reviewed" }
        /// ```
        Reviewed {},
        /// The same, and their scores together pass.
        ///
        /// ```json
        /// { "kind": "passed" }
        /// ```
        Passed {},
        /// The committee has a quorum and votes for it.
        ///
        /// ```json
        /// { "kind": "carried" }
        /// ```
        Carried {},
        /// The committee has a quorum and does not vote for it.
        ///
        /// ```json
        /// { "kind": "notCarried" }
        /// ```
        NotCarried {},
        /// The state began so recently.
        ///
        /// ```json
        /// { "kind": "within", "limit": { "kind": "calendar", "by": { "days": 30 } } }
        /// ```
        Within {
            /// How long the state may have lasted.
            limit: TimeLimit,
        },
        /// The accreditation begins on the day of the decision or later.
        ///
        /// ```json
        /// { "kind": "notBackdated" }
        /// ```
        NotBackdated {},
    }
}

document! {
    /// A span of time, counted from the day after the one on which something began.
    pub union TimeLimit {
        /// In days, months and years.
        ///
        /// ```json
        /// { "kind": "calendar", "by": { "days": 30 } }
        /// ```
        Calendar {
            /// How long.
            by: Duration,
        },
        /// In working days, as the scheme's `workingDays` say.
        ///
        /// ```json
        /// { "kind": "workingDays", "days": 10 }
        /// ```
        WorkingDays {
            /// How many.
            days: u32,
        },
    }
}

document! {
    /// By when a state has to be left. Whoever is late is reported, and nothing is decided by it.
    ///
    /// ```json
    /// { "state": "submitted", "by": ["officer"], "limit": { "kind": "workingDays", "days": 10 }, "basis": { "sources": ["s1"] } }
    /// ```
    pub struct ProcedureDeadline {
        /// The state.
        state: ApplicationState,
        /// Who has to act.
        by: Vec<RoleId>,
        /// How long they have.
        limit: TimeLimit,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// How a committee votes.
    ///
    /// ```json
    /// {
    ///   "seats": 3, "quorum": { "kind": "share", "of": "50%" },
    ///   "majority": { "kind": "moreThan", "share": "50%", "of": "cast" }, "interested": "leaves",
    ///   "castingVote": "chair", "basis": { "assumed": true }
    /// }
    /// ```
    pub struct CommitteeRule {
        /// How many sit for an application; left out: as many as are named.
        seats: Option<u32> = default,
        /// How many have to vote, or abstain.
        quorum: Quorum,
        /// When the committee votes for it.
        majority: Majority,
        /// What becomes of a member who declares an interest; left out: the seat does not count.
        interested: InterestRule = default,
        /// The role whose vote decides where as many vote for it as against it; left out: it is not carried then.
        casting_vote: Option<RoleId> = default,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// How many members have to take part.
    pub union Quorum {
        /// So many.
        ///
        /// ```json
        /// { "kind": "members", "atLeast": 2 }
        /// ```
        Members {
            /// How many.
            at_least: u32,
        },
        /// A part of those whose seats count, rounded up.
        ///
        /// ```json
        /// { "kind": "share", "of": "2/3" }
        /// ```
        Share {
            /// The part.
            of: Share,
        },
    }
}

document! {
    /// When a committee votes for something.
    pub union Majority {
        /// More than a part votes for it.
        ///
        /// ```json
        /// { "kind": "moreThan", "share": "50%", "of": "cast" }
        /// ```
        MoreThan {
            /// The part.
            share: Share,
            /// Of what.
            of: VoteBase,
        },
        /// At least a part votes for it.
        ///
        /// ```json
        /// { "kind": "atLeast", "share": "2/3", "of": "members" }
        /// ```
        AtLeast {
            /// The part.
            share: Share,
            /// Of what.
            of: VoteBase,
        },
    }
}

document! {
    /// Of what a majority is a part.
    #[derive(Copy)]
    pub choice VoteBase {
        /// Of the votes for and against.
        Cast,
        /// Of those who vote or abstain.
        Present,
        /// Of all whose seats count.
        Members,
    }
}

document! {
    /// What becomes of a member who declares an interest. In either case the member does not vote.
    #[derive(Copy, Default)]
    pub choice InterestRule {
        /// The seat does not count.
        #[default]
        Leaves,
        /// The seat counts, and the member counts as taking part.
        Stays,
    }
}

document! {
    /// How several reviewers score, line by line of a rubric.
    ///
    /// ```json
    /// {
    ///   "rubric": "quality", "reviewers": 2, "combine": "mean",
    ///   "disagreement": { "moreThan": "20%", "settle": { "kind": "anotherReviewer" } }, "basis": { "assumed": true }
    /// }
    /// ```
    pub struct ReviewRule {
        /// The rubric, whose pass mark and lines are asked of what the reviews come to.
        rubric: RubricId,
        /// How many have to score every line.
        reviewers: u32,
        /// What their points on a line come to.
        combine: CombineReviews,
        /// What is done where they disagree; left out: nothing.
        disagreement: Option<Disagreement> = default,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// What the points of several reviewers on a line come to.
    #[derive(Copy)]
    pub choice CombineReviews {
        /// Their mean, exactly.
        Mean,
        /// The one in the middle; of an even number the mean of the two in the middle.
        Median,
        /// The least.
        Lowest,
    }
}

document! {
    /// What is done where reviewers disagree.
    ///
    /// ```json
    /// { "moreThan": "20%", "settle": { "kind": "anotherReviewer" } }
    /// ```
    pub struct Disagreement {
        /// How far apart the highest and the lowest review may be, as a part of all weighted points.
        more_than: Share,
        /// What is done where they are further apart.
        settle: SettleReviews,
    }
}

document! {
    /// How a disagreement of reviewers is settled.
    pub union SettleReviews {
        /// Another reviewer scores; then the points in the middle of each line count.
        ///
        /// ```json
        /// { "kind": "anotherReviewer" }
        /// ```
        AnotherReviewer {},
        /// The least points of each line count.
        ///
        /// ```json
        /// { "kind": "lowest" }
        /// ```
        Lowest {},
        /// Somebody of a role scores, and only those points count.
        ///
        /// ```json
        /// { "kind": "role", "role": "chair" }
        /// ```
        Role {
            /// The role.
            role: RoleId,
        },
    }
}
