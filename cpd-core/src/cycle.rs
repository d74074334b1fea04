//! The cycle: what a year of professional development consists of, who may do what in it and when, as a table of data.
//!
//! `rules` is the table, `action` what can be done, `portfolio` what was done, as events. `decide` answers a command by
//! the table, `objections` gathers what speaks against it: `window` says when phases open and close, `guard` what has to
//! hold, `ratings` what was rated, and `gaps` what the assessment makes of it. `state` is what events come to, `next` what is due from whom, `diagram` the table
//! as a picture.

mod action;
mod check;
mod decide;
mod diagram;
mod gaps;
mod guard;
mod next;
mod objections;
mod portfolio;
mod ratings;
mod reason;
mod rules;
mod state;
mod window;

pub use action::{Action, ActionKind, PlanItem, ServedItem};
pub use decide::{CycleDecision, CycleOutcome, decide};
pub use diagram::{TransitionRow, diagram, transitions};
pub use next::{NextStep, NextStepState, next_steps};
pub use portfolio::{Brought, Command, Event, Portfolio};
pub use ratings::assess_portfolio;
pub use reason::CycleReason;
pub use rules::{Cycle, CycleOwner, CycleRuns, Guard, Late, Phase, Presence, Step, YearDay};
pub use state::{
    AppointedLine, DesignatedLine, LateLine, LeaveLine, PlanLine, PlanState, RatingLine, ReflectionLine,
    RunActivity, RunState, runs,
};
