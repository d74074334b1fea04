//! Credits: from a record and a pack to a [`Statement`].
//!
//! The steps stand in the order in which laws read, a file each: `period` fixes the days, `history` answers questions
//! about the person, `requirement` works out what is asked, `eligibility` and `award` decide what an activity is
//! worth, `cap` cuts, `carry_over` passes on, `outcome` names the result. `evaluate` runs them for one period, and
//! `chain` from the first period to the one that the question is about.

mod award;
mod cap;
mod carry_over;
mod chain;
mod eligibility;
mod evaluate;
mod explain;
mod history;
mod outcome;
mod period;
mod requirement;
mod statement;

pub use explain::explain;
pub use statement::{
    ActivityLine, CarryOverLine, Explanation, NextDate, NextDateKind, PeriodLine, RequirementLine, Statement,
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
    chain::statement(pack, record, on)
}
