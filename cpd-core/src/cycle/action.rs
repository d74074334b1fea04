//! What is done in a cycle.

use crate::amount::Amount;
use crate::assessment::IndicatorLevel;
use crate::calendar::Date;
use crate::document::{document, kinded};
use crate::id::{
    ActivityId, ActivityKindId, EvidenceId, FactId, IndicatorId, OfferingId, OwnerId, PersonId, PlaceId,
    PlanItemId, RaterId, RoleId, ToolId, UnitId,
};

kinded! {
    /// What is done, with what it says.
    pub union Action;
    /// What is done.
    pub choice ActionKind;
    /// A run is opened.
    Open {
        /// The day on which the owner joined, where that was after the first day.
        joined: Option<Date> = default,
        /// The school.
        place: Option<PlaceId> = default,
    },
    /// Somebody rates indicators. A later rating of one day by the same person as the same rater takes the place
    /// of an earlier one; what those of several days come to is for the assessment to say.
    Rate {
        /// As which rater of the assessment.
        rater: RaterId,
        /// With which tool.
        tool: Option<ToolId> = default,
        /// The levels.
        levels: Vec<IndicatorLevel>,
    },
    /// Somebody is appointed, such as the facilitator of a project.
    Appoint {
        /// Who.
        person: PersonId,
        /// As what.
        role: RoleId,
    },
    /// The owner is designated for a formal training.
    Designate {
        /// The training.
        offering: OfferingId,
        /// Its kind.
        activity_kind: ActivityKindId,
    },
    /// An item is put into the plan.
    Plan {
        /// The item.
        item: PlanItem,
    },
    /// An item is taken out of the plan.
    Withdraw {
        /// The item.
        item: PlanItemId,
    },
    /// The current phase's work is handed in.
    Submit {},
    /// What was handed in is agreed.
    Agree {},
    /// What was handed in is sent back.
    SendBack {},
    /// An activity was held.
    Engage {
        /// Its id, which a record for credit uses as well.
        activity: ActivityId,
        /// The item of the plan that it carries out.
        item: Option<PlanItemId> = default,
        /// Its kind.
        activity_kind: ActivityKindId,
        /// The first day.
        from: Date,
        /// The last day; left out: the first.
        until: Option<Date> = default,
        /// How much, in `unit`.
        amount: Option<Amount> = default,
        /// The unit of `amount`, as the pack for credit names it.
        unit: Option<UnitId> = default,
    },
    /// Evidence is added: of an activity, or of the run.
    Document {
        /// The activity; left out: the run.
        activity: Option<ActivityId> = default,
        /// Of which kinds it is.
        evidence: Vec<EvidenceId>,
        /// A note on it.
        note: Option<String> = default,
    },
    /// Somebody confirms that an activity was held.
    Verify {
        /// The activity.
        activity: ActivityId,
    },
    /// Somebody reflects: on an activity, or on the run.
    Reflect {
        /// The activity; left out: the run.
        activity: Option<ActivityId> = default,
        /// What was learned.
        text: String,
        /// Which indicators to go on with.
        next: Vec<IndicatorId> = default,
    },
    /// The owner goes on leave.
    BeginLeave {
        /// The kind.
        leave: FactId,
    },
    /// The owner comes back.
    EndLeave {},
    /// The owner goes to another school, and takes the run along.
    Transfer {
        /// The other school.
        place: PlaceId,
    },
    /// The run is certified.
    Certify {},
    /// The run is closed.
    Close {},
    /// A run that had ended is opened again.
    Reopen {},
    /// The run is given up.
    Abandon {},
}

document! {
    /// An item of a plan.
    ///
    /// ```json
    /// {
    ///   "id": "I-1", "activityKind": "learning-circle", "title": "Reading aloud in grade 2", "answers": ["1.1.1"],
    ///   "facilitator": "coach", "from": "2025-11-01", "until": "2026-02-28"
    /// }
    /// ```
    pub struct PlanItem {
        /// Its id.
        id: PlanItemId,
        /// The kind of activity.
        activity_kind: ActivityKindId,
        /// What it is called.
        title: Option<String> = default,
        /// The indicators that it answers.
        answers: Vec<IndicatorId> = default,
        /// The training that it is, where it is a designated or an offered one.
        offering: Option<OfferingId> = default,
        /// The item that it follows up.
        follows: Option<PlanItemId> = default,
        /// Who facilitates.
        facilitator: Option<RoleId> = default,
        /// The first day.
        from: Option<Date> = default,
        /// The last day.
        until: Option<Date> = default,
        /// The items of people's own plans that it serves: what links a school's plan with its teachers'.
        serves: Vec<ServedItem> = default,
    }
}

document! {
    /// An item of somebody's own plan.
    ///
    /// ```json
    /// { "owner": "T-1", "item": "I-1" }
    /// ```
    #[derive(PartialOrd, Ord)]
    pub struct ServedItem {
        /// Whose plan.
        owner: OwnerId,
        /// The item.
        item: PlanItemId,
    }
}
