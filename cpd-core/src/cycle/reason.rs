//! Why a command is refused, or a step cannot be taken yet.

use serde::Serialize;

use super::action::ActionKind;
use crate::calendar::Date;
use crate::id::{
    ActivityId, EvidenceId, IndicatorId, LevelId, OfferingId, OwnerId, PhaseId, PlanItemId, RaterId, RoleId,
    RunId, ToolId,
};

/// Why a command is refused, or a step cannot be taken yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CycleReason {
    // Which run.
    /// The command is about somebody else's run.
    OtherOwner {
        /// Whose portfolio it is.
        owner: OwnerId,
    },
    /// The run's name is no school year of the calendar.
    NotASchoolYear {
        /// The name.
        run: RunId,
    },
    /// The run was opened before.
    AlreadyOpen {
        /// The run.
        run: RunId,
    },
    /// The run was not opened.
    NotOpen {
        /// The run.
        run: RunId,
    },

    // Who and when.
    /// The action is no step of the phase.
    OutOfPhase {
        /// What was wanted.
        action: ActionKind,
        /// The phase.
        phase: PhaseId,
        /// The phases in which it can be done.
        phases: Vec<PhaseId>,
    },
    /// The action is no step of the cycle.
    NoSuchStep {
        /// What was wanted.
        action: ActionKind,
    },
    /// Somebody with this role may not do it.
    WrongRole {
        /// The role.
        role: RoleId,
        /// The roles that may.
        roles: Vec<RoleId>,
    },
    /// The owner is on leave.
    OnLeave {
        /// Since when.
        since: Date,
    },
    /// The owner is not on leave.
    NotOnLeave {},
    /// The phase has not opened yet.
    TooEarly {
        /// The first day.
        opens: Date,
    },
    /// The phase has closed.
    TooLate {
        /// The last day.
        closed: Date,
    },
    /// The phase has closed, and no reason is given for being late.
    LateWithoutReason {
        /// The last day.
        closed: Date,
    },
    /// It was done before, in the same words on the same day: just before, or in the same phase.
    AlreadyDone {
        /// The day.
        on: Date,
    },
    /// Only the owner may do it.
    NotByOwner {},
    /// Somebody else than the owner has to do it.
    NotByAnother {},
    /// No reason is given.
    NoReason {},
    /// The run before has not ended.
    PreviousNotEnded {
        /// That run.
        run: RunId,
    },
    /// The owner joined after the day of the opening, or after the school year.
    JoinedTooLate {
        /// The day on which the owner joined.
        joined: Date,
        /// The last day that is possible.
        last: Date,
    },
    /// The school year is over.
    YearOver {
        /// Its last day.
        ended: Date,
    },

    // What it cites.
    /// The framework has no such indicator.
    UnknownIndicator {
        /// The indicator.
        indicator: IndicatorId,
    },
    /// The framework has no such level.
    UnknownLevel {
        /// The level.
        level: LevelId,
    },
    /// The framework has no such tool.
    UnknownTool {
        /// The tool.
        tool: ToolId,
    },
    /// The tool does not measure the indicator.
    ToolDoesNotMeasure {
        /// The tool.
        tool: ToolId,
        /// The indicator.
        indicator: IndicatorId,
    },
    /// One rating gives an indicator two levels.
    RatedTwice {
        /// The indicator.
        indicator: IndicatorId,
    },
    /// The assessment has no such rater.
    UnknownRater {
        /// The rater.
        rater: RaterId,
    },
    /// Somebody with this role does not rate as this rater.
    NotARater {
        /// The rater.
        rater: RaterId,
        /// The role.
        role: RoleId,
    },
    /// The cycle has no assessment, so that indicators mean nothing in it.
    NoAssessment {},
    /// The plan has such an item already.
    ItemExists {
        /// The item.
        item: PlanItemId,
    },
    /// The plan has no such item.
    NoSuchItem {
        /// The item.
        item: PlanItemId,
    },
    /// Such an activity is recorded already.
    ActivityExists {
        /// The activity.
        activity: ActivityId,
    },
    /// No such activity is recorded.
    NoSuchActivity {
        /// The activity.
        activity: ActivityId,
    },
    /// The activity has not been held yet.
    NotHeldYet {
        /// Its last day.
        until: Date,
    },
    /// The last day comes before the first.
    EndBeforeStart {
        /// The first day.
        start: Date,
        /// The last day.
        end: Date,
    },
    /// The owner was designated for the training already.
    AlreadyDesignated {
        /// The training.
        offering: OfferingId,
    },
    /// The kind of activity asks for another facilitator.
    WrongFacilitator {
        /// The item.
        item: PlanItemId,
        /// The roles that may.
        roles: Vec<RoleId>,
    },

    // What has to hold first.
    /// A rater has indicators left.
    RatingsMissing {
        /// The rater.
        rater: RaterId,
        /// The indicators.
        indicators: Vec<IndicatorId>,
    },
    /// The plan has too few items.
    TooFewItems {
        /// How many it has.
        found: u32,
        /// How many it needs.
        needed: u32,
    },
    /// The plan answers too few of the gaps.
    TooFewGapsAnswered {
        /// How many it answers.
        found: u32,
        /// How many it is to answer.
        needed: u32,
        /// The gaps that it does not answer, the largest first.
        open: Vec<IndicatorId>,
    },
    /// A designated training is not in the plan.
    DesignatedNotPlanned {
        /// The training.
        offering: OfferingId,
    },
    /// A formal training is not followed up.
    NoFollowUp {
        /// The item of the training.
        item: PlanItemId,
    },
    /// An item names no facilitator.
    NoFacilitator {
        /// The item.
        item: PlanItemId,
        /// The roles that may.
        roles: Vec<RoleId>,
    },
    /// An item of a school's plan serves nobody's own plan.
    ServesNoPlan {
        /// The item.
        item: PlanItemId,
    },
    /// An item was neither carried out nor withdrawn.
    ItemNotDone {
        /// The item.
        item: PlanItemId,
    },
    /// An activity is not documented.
    NotDocumented {
        /// The activity.
        activity: ActivityId,
        /// The kinds of evidence that are missing; none where any would do.
        evidence: Vec<EvidenceId>,
    },
    /// Nobody has verified an activity.
    NotVerified {
        /// The activity.
        activity: ActivityId,
    },
    /// An activity was not reflected on.
    NotReflected {
        /// The activity.
        activity: ActivityId,
    },
    /// The run was not reflected on.
    RunNotReflected {},
    /// Nobody was appointed.
    NobodyAppointed {
        /// As what.
        role: RoleId,
    },
    /// The portfolio of the run lacks evidence.
    EvidenceMissing {
        /// The kinds.
        evidence: Vec<EvidenceId>,
    },
}
