//! Credits: from a record and a pack to a [`Statement`].
//!
//! The steps stand in the order in which laws read, a file each: `period` fixes the days, `history`, `measure` and
//! `quantity` answer questions about the person, `requirement` works out what is asked, `profile`, `eligibility` and
//! `award` decide what an activity is worth, `hours` where it counts (with `placement`, the best lawful reading),
//! `carry_over` passes on, `outcome` names the result. `evaluate` runs them for one period, `chain` from the first
//! period to the one that the question is about, and `state` says what came of it.

mod advice;
mod award;
mod carry_over;
mod chain;
mod detail;
mod eligibility;
mod evaluate;
mod explain;
mod history;
mod hours;
mod measure;
mod outcome;
mod period;
mod placement;
mod profile;
mod quantity;
mod requirement;
mod spans;
mod state;
mod statement;
mod value;

pub(crate) use advice::advice_of;
pub use advice::{
    Advice, AdviceQuestion, AdviceState, CheapestOfferings, FurtherCredit, LeastCredit, MissingRequirement,
    Offering, RefusedOffering, advise,
};
pub use explain::explain;
pub(crate) use explain::explained;
pub(crate) use profile::RuleBits;
pub(crate) use quantity::quantity;
pub(crate) use state::{Judged, judged};
pub(crate) use state::{statement as statement_of, summary as summary_of};
pub use statement::{
    ActivityLine, CarryOverLine, CountedThing, Explanation, NextDate, NextDateKind, PeriodLine,
    RequirementLine, RequirementSummary, Statement, Summary,
};

use crate::calendar::Date;
use crate::error::CpdError;
use crate::pack::Pack;
use crate::person::TeacherRecord;

/// Where a person stands on a date, and why.
///
/// The statement is about the period that contains `on`. If an earlier period ended short and the rules say what
/// follows, it is about that one, because the next begins only when it is settled.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Outcome, TeacherRecord, packs, statement};
///
/// let pack = packs::load("us-pa-act48")?;
/// let record = TeacherRecord::from_json(r#"{
///     "person": "T-1",
///     "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }],
///     "activities": [{
///         "id": "A-1", "kind": "college-course", "from": "2021-01-11", "until": "2021-04-30",
///         "amount": 6, "unit": "semester-credit"
///     }]
/// }"#)?;
/// let answer = statement(&pack, &record, "2025-06-30".parse().unwrap())?;
/// assert_eq!(answer.outcome, Outcome::Met);
/// assert_eq!(answer.requirements[0].counted.to_string(), "180");
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
///
/// # Errors
/// [`CpdError::InvalidDocument`] where the record names what the pack does not know or lacks what its rules need,
/// and [`CpdError::AmountOverflow`] where amounts cannot be kept exact.
pub fn statement(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Statement, CpdError> {
    record.check_against(pack)?;
    state::statement(pack, record, on)
}

/// What a statement comes to, without its reasons: the same evaluation, for somebody who asks about many people.
///
/// # Errors
/// As [`statement`].
pub fn summary(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Summary, CpdError> {
    record.check_against(pack)?;
    state::summary(pack, record, on)
}
