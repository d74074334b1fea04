//! A cycle as data: its phases, and the table of its steps.

use super::action::ActionKind;
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{AssessmentId, CycleId, EvidenceId, FactId, PhaseId, RaterId, RoleId, StepId};
use crate::locale::Text;
use crate::pack::Basis;

document! {
    /// A cycle: what a person or a school goes through, and who may do what in it.
    ///
    /// ```json
    /// {
    ///   "id": "teacher-year", "name": { "en": "The teacher's year" }, "owner": "person", "runs": "schoolYear",
    ///   "phases": [
    ///     { "id": "planning", "name": { "en": "Planning" }, "closes": { "kind": "afterStart", "by": { "months": 3 } } },
    ///     { "id": "closed", "name": { "en": "Closed" }, "ended": true }
    ///   ],
    ///   "steps": [
    ///     { "id": "open", "name": { "en": "Open the year" }, "action": "open", "by": ["teacher"], "to": "planning",
    ///       "basis": { "assumed": true } },
    ///     { "id": "close", "name": { "en": "Close the year" }, "action": "close", "from": ["planning"],
    ///       "by": ["teacher"], "guards": [{ "kind": "runReflected" }], "to": "closed", "expected": true,
    ///       "basis": { "assumed": true } }
    ///   ],
    ///   "basis": { "assumed": true, "note": "An example." }
    /// }
    /// ```
    pub struct Cycle {
        /// Its id.
        id: CycleId,
        /// What it is called.
        name: Text,
        /// Whose it is.
        owner: CycleOwner,
        /// How often it runs.
        runs: CycleRuns,
        /// The assessment whose gaps its plan answers; left out: none, and indicators are not rated in it.
        assessment: Option<AssessmentId> = default,
        /// The phases, in the order of a run.
        phases: Vec<Phase>,
        /// The table of what can be done.
        steps: Vec<Step>,
        /// How long whoever joins after the first day has for each phase that would close sooner.
        joiners: Option<Duration> = default,
        /// Kinds of leave that put off what closes after they began, by as many days as they last.
        pausing_leave: Vec<FactId> = default,
        /// What the cycle rests on.
        basis: Basis,
    }
}

document! {
    /// Whose a cycle is.
    #[derive(Copy)]
    pub choice CycleOwner {
        /// A person: a teacher, or somebody of the administration.
        Person,
        /// A school.
        School,
    }
}

document! {
    /// How often a cycle runs.
    #[derive(Copy)]
    pub choice CycleRuns {
        /// Once a school year, whose number names the run.
        SchoolYear,
        /// Whenever one is opened, under a name of its own: a project. Its phases have no days.
        Freely,
    }
}

document! {
    /// A phase of a cycle.
    ///
    /// ```json
    /// {
    ///   "id": "planning", "name": { "en": "Planning" },
    ///   "opens": { "kind": "afterStart", "by": { "months": 1 } }, "closes": { "kind": "beforeEnd", "by": { "months": 6 } }
    /// }
    /// ```
    pub struct Phase {
        /// Its id.
        id: PhaseId,
        /// What it is called.
        name: Text,
        /// The first day on which its steps can be taken; left out: any.
        opens: Option<YearDay> = default,
        /// The last day on which its steps are in time; left out: any.
        closes: Option<YearDay> = default,
        /// Whether a run is over in it; left out: it is not.
        ended: bool = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A day, counted from the school year.
    #[derive(Copy)]
    pub union YearDay {
        /// So long after the first day; nothing after it is the first day itself.
        ///
        /// ```json
        /// { "kind": "afterStart", "by": { "months": 2 } }
        /// ```
        AfterStart {
            /// How long.
            by: Duration = default,
        },
        /// So long before the last day.
        ///
        /// ```json
        /// { "kind": "beforeEnd", "by": { "days": 14 } }
        /// ```
        BeforeEnd {
            /// How long.
            by: Duration = default,
        },
        /// So long after the last day.
        ///
        /// ```json
        /// { "kind": "afterEnd", "by": { "months": 1 } }
        /// ```
        AfterEnd {
            /// How long.
            by: Duration = default,
        },
    }
}

document! {
    /// A row of a cycle's table: who may do what, in which phases, under which conditions, and where it leads.
    ///
    /// ```json
    /// {
    ///   "id": "agree", "name": { "en": "Agree the plan" }, "action": "agree", "from": ["agreeing"], "by": ["principal"],
    ///   "guards": [{ "kind": "byAnother" }], "to": "engagement", "expected": true, "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Step {
        /// Its id.
        id: StepId,
        /// What it is called.
        name: Text,
        /// What is done.
        action: ActionKind,
        /// The phases in which it may be done; none for the step that opens a run.
        from: Vec<PhaseId> = default,
        /// Who may do it.
        by: Vec<RoleId>,
        /// Whether it is done while the owner is on leave instead of at work; left out: at work.
        during: Option<Presence> = default,
        /// What has to hold.
        guards: Vec<Guard> = default,
        /// The phase that it leads to; left out: the run stays where it is.
        to: Option<PhaseId> = default,
        /// What holds after the phase has closed; left out: it is done, and marked as late.
        late: Option<Late> = default,
        /// Whether it belongs to the ordinary course, so that it is due; left out: it is only possible.
        expected: bool = default,
        /// What the step rests on.
        basis: Basis,
    }
}

document! {
    /// Whether the owner of a run is at work.
    #[derive(Copy)]
    pub choice Presence {
        /// At work.
        AtWork,
        /// On leave.
        OnLeave,
        /// Either.
        Either,
    }
}

document! {
    /// What holds after a phase has closed.
    #[derive(Copy)]
    pub choice Late {
        /// The step is no longer taken.
        Refused,
        /// It is taken with a reason only, and marked as late.
        WithReason,
    }
}

document! {
    /// What has to hold before a step is taken.
    pub union Guard {
        /// The owner of the run does it.
        ///
        /// ```json
        /// { "kind": "byOwner" }
        /// ```
        ByOwner {},
        /// Somebody else than the owner of the run does it.
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
        /// The owner's run before has ended.
        ///
        /// ```json
        /// { "kind": "previousEnded" }
        /// ```
        PreviousEnded {},
        /// The school year is not over.
        ///
        /// ```json
        /// { "kind": "yearNotOver" }
        /// ```
        YearNotOver {},
        /// A rater has rated every indicator of the assessment in this run.
        ///
        /// ```json
        /// { "kind": "rated", "rater": "self" }
        /// ```
        Rated {
            /// The rater, as the assessment names it.
            rater: RaterId,
        },
        /// The plan has so many items.
        ///
        /// ```json
        /// { "kind": "planned", "atLeast": 2 }
        /// ```
        Planned {
            /// How many.
            at_least: u32,
        },
        /// The plan's items answer so many of the gaps, or all of them where there are fewer.
        ///
        /// ```json
        /// { "kind": "gapsAnswered", "atLeast": 1 }
        /// ```
        GapsAnswered {
            /// How many.
            at_least: u32,
        },
        /// Every training that the owner was designated for is in the plan.
        ///
        /// ```json
        /// { "kind": "designatedPlanned" }
        /// ```
        DesignatedPlanned {},
        /// Every formal training of the plan is followed up by another item.
        ///
        /// ```json
        /// { "kind": "followUpPlanned" }
        /// ```
        FollowUpPlanned {},
        /// Every item names a facilitator, where its kind of activity asks for one.
        ///
        /// ```json
        /// { "kind": "facilitatorsNamed" }
        /// ```
        FacilitatorsNamed {},
        /// Every item of a school's plan serves an item of somebody's own plan.
        ///
        /// ```json
        /// { "kind": "plansServed" }
        /// ```
        PlansServed {},
        /// Every item of the plan was carried out or withdrawn.
        ///
        /// ```json
        /// { "kind": "itemsDone" }
        /// ```
        ItemsDone {},
        /// Every activity is documented.
        ///
        /// ```json
        /// { "kind": "activitiesDocumented", "evidence": ["activity-note"] }
        /// ```
        ActivitiesDocumented {
            /// By evidence of each of these kinds; left out: of any.
            evidence: Vec<EvidenceId> = default,
        },
        /// Every activity was verified by somebody.
        ///
        /// ```json
        /// { "kind": "activitiesVerified" }
        /// ```
        ActivitiesVerified {},
        /// Every activity was reflected on.
        ///
        /// ```json
        /// { "kind": "activitiesReflected" }
        /// ```
        ActivitiesReflected {},
        /// The run as a whole was reflected on.
        ///
        /// ```json
        /// { "kind": "runReflected" }
        /// ```
        RunReflected {},
        /// Somebody was appointed in a role.
        ///
        /// ```json
        /// { "kind": "appointed", "role": "facilitator" }
        /// ```
        Appointed {
            /// The role.
            role: RoleId,
        },
        /// The portfolio of the run holds evidence of each of these kinds.
        ///
        /// ```json
        /// { "kind": "evidenced", "evidence": ["action-plan", "poster"] }
        /// ```
        Evidenced {
            /// The kinds.
            evidence: Vec<EvidenceId>,
        },
    }
}

impl Cycle {
    /// A phase.
    #[must_use]
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// A step.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }
}
