//! A quarterly review: what was done of a workplan, quarter by quarter and in all so far.

use serde::Serialize;

use super::workplan::{HeldOffering, Workplan, WorkplanReport};
use crate::amount::Amount;
use crate::answer::answer;
use crate::count::{count_of, total};
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};
use crate::id::{OfferingId, PlaceId};

answer! {
    /// What was done of a workplan up to the end of a quarter.
    pub struct Review {
        /// The college.
        pub college: PlaceId,
        /// The calendar year in which the year of the plan begins.
        pub year: i32,
        /// The quarter, from 1 to 4.
        pub quarter: u32,
        /// Each offering that was to be held or was held by then: those of the plan in its order, then others.
        pub offerings: Vec<ReviewLine>,
        /// The quarters up to this one, each with what was planned and done in it and since the year began.
        pub quarters: Vec<QuarterTotal>,
    }

    /// An offering: what was planned and done of it up to the end of the quarter.
    pub struct ReviewLine {
        /// The offering.
        pub offering: OfferingId,
        /// The quarter that it is planned for; left out: it is not in the plan.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub planned_for: Option<u32>,
        /// The seats that were planned by then.
        pub seats: u32,
        /// How many teachers have taken part.
        pub attended: u32,
        /// What was to be spent by then.
        pub cost_planned: Amount,
        /// What was spent.
        pub cost: Amount,
        /// What differs.
        pub reasons: Vec<ReviewReason>,
    }

    /// What was planned and done in a quarter, and since the year began.
    pub struct QuarterTotal {
        /// The quarter.
        pub quarter: u32,
        /// Offerings planned for it.
        pub planned: u32,
        /// Offerings of which something was held in it.
        pub held: u32,
        /// Seats planned for it.
        pub seats: u32,
        /// Teachers who took part in it.
        pub attended: u32,
        /// Seats planned from the first quarter to this one.
        pub seats_so_far: u32,
        /// Teachers who took part from the first quarter to this one.
        pub attended_so_far: u32,
        /// Costs planned from the first quarter to this one.
        pub cost_planned_so_far: Amount,
        /// Costs from the first quarter to this one.
        pub cost_so_far: Amount,
    }
}

/// What differs between plan and done, with a stable `code` and typed arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReviewReason {
    /// It was to be held by now, and nothing of it was.
    NotHeld {
        /// The quarter that it is planned for.
        planned_for: u32,
    },
    /// It was held before its quarter.
    HeldEarly {
        /// The quarter that it is planned for.
        planned_for: u32,
        /// The first quarter in which something of it was held.
        held: u32,
    },
    /// It was held after its quarter.
    HeldLate {
        /// The quarter that it is planned for.
        planned_for: u32,
        /// The first quarter in which something of it was held.
        held: u32,
    },
    /// It was held and not planned.
    NotPlanned {
        /// The first quarter in which something of it was held.
        held: u32,
    },
    /// Fewer teachers have taken part than there were seats.
    SeatsEmpty {
        /// The seats.
        seats: u32,
        /// How many have taken part.
        attended: u32,
    },
    /// More teachers have taken part than there were seats.
    Overfull {
        /// The seats.
        seats: u32,
        /// How many have taken part.
        attended: u32,
    },
    /// It cost more than planned.
    CostAbove {
        /// What it was to cost.
        planned: Amount,
        /// What it cost.
        cost: Amount,
    },
}

/// Compares a workplan with what was done up to the end of a quarter.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where the report is of another college or year, [`CpdError::InvalidArgument`] where there
/// is no such quarter, and [`CpdError::AmountOverflow`] where costs, seats or teachers are too many to be added exactly.
pub fn review_workplan(
    workplan: &Workplan,
    report: &WorkplanReport,
    quarter: u32,
) -> Result<Review, CpdError> {
    check(workplan, report, quarter)?;
    let done: Vec<&HeldOffering> = report.held.iter().filter(|held| held.quarter <= quarter).collect();
    let mut lines = Vec::new();
    for offering in &workplan.offerings {
        let held: Vec<&HeldOffering> =
            done.iter().copied().filter(|held| held.offering == offering.id).collect();
        if offering.quarter <= quarter || !held.is_empty() {
            lines.push(line(
                &offering.id,
                Some((offering.quarter, offering.seats, offering.cost)),
                &held,
                quarter,
            )?);
        }
    }
    let planned = |id: &OfferingId| workplan.offerings.iter().any(|one| one.id == *id);
    let mut others: Vec<&OfferingId> =
        done.iter().map(|held| &held.offering).filter(|id| !planned(id)).collect();
    others.sort_unstable();
    others.dedup();
    for id in others {
        let held: Vec<&HeldOffering> = done.iter().copied().filter(|held| held.offering == *id).collect();
        lines.push(line(id, None, &held, quarter)?);
    }
    let quarters =
        (1..=quarter).map(|quarter| in_quarter(workplan, &done, quarter)).collect::<Result<_, _>>()?;
    Ok(Review { college: workplan.college.clone(), year: workplan.year, quarter, offerings: lines, quarters })
}

fn check(workplan: &Workplan, report: &WorkplanReport, quarter: u32) -> Result<(), CpdError> {
    if !(1..=4).contains(&quarter) {
        return Err(CpdError::InvalidArgument {
            name: "quarter".to_owned(),
            found: quarter.to_string(),
            expected: "expected a quarter from 1 to 4".to_owned(),
        });
    }
    let mut found = Problems::default();
    let mut same = |pointer: &str, own: String, others: String| {
        if own != others {
            let message = format!("found a report on `{others}`, where one on `{own}` is expected");
            found.push(pointer.to_owned(), "otherPlan", message, None);
        }
    };
    same("/college", workplan.college.to_string(), report.college.to_string());
    same("/year", workplan.year.to_string(), report.year.to_string());
    found.refuse(DocumentKind::WorkplanReport)
}

/// What came of an offering: planned with its quarter, seats and cost, or not planned.
fn line(
    offering: &OfferingId,
    planned: Option<(u32, u32, Amount)>,
    held: &[&HeldOffering],
    quarter: u32,
) -> Result<ReviewLine, CpdError> {
    let attended = total(held.iter().map(|one| one.attended)).map_err(|overflow| overflow.of(offering))?;
    let cost = sum(held.iter().map(|one| one.cost))?;
    let first = held.iter().map(|one| one.quarter).min();
    let mut reasons = Vec::new();
    match (planned, first) {
        (Some((planned_for, ..)), None) => reasons.push(ReviewReason::NotHeld { planned_for }),
        (Some((planned_for, ..)), Some(held)) if held < planned_for => {
            reasons.push(ReviewReason::HeldEarly { planned_for, held });
        }
        (Some((planned_for, ..)), Some(held)) if held > planned_for => {
            reasons.push(ReviewReason::HeldLate { planned_for, held });
        }
        (None, Some(held)) => reasons.push(ReviewReason::NotPlanned { held }),
        (_, _) => {}
    }
    if let (Some((_, seats, planned)), Some(_)) = (planned, first) {
        if attended < seats {
            reasons.push(ReviewReason::SeatsEmpty { seats, attended });
        } else if attended > seats {
            reasons.push(ReviewReason::Overfull { seats, attended });
        }
        if cost > planned {
            reasons.push(ReviewReason::CostAbove { planned, cost });
        }
    }
    // What is planned for a later quarter is not expected yet.
    let due = planned.filter(|(planned_for, ..)| *planned_for <= quarter);
    Ok(ReviewLine {
        offering: offering.clone(),
        planned_for: planned.map(|(planned_for, ..)| planned_for),
        seats: due.map_or(0, |(_, seats, _)| seats),
        attended,
        cost_planned: due.map_or(Amount::ZERO, |(_, _, cost)| cost),
        cost,
        reasons,
    })
}

fn in_quarter(workplan: &Workplan, done: &[&HeldOffering], quarter: u32) -> Result<QuarterTotal, CpdError> {
    let seats = |within: &dyn Fn(u32) -> bool| {
        let planned = workplan.offerings.iter().filter(|one| within(one.quarter));
        total(planned.map(|one| one.seats)).map_err(|overflow| overflow.of("seats"))
    };
    let attended = |within: &dyn Fn(u32) -> bool| {
        let held = done.iter().filter(|one| within(one.quarter));
        total(held.map(|one| one.attended)).map_err(|overflow| overflow.of("teachers"))
    };
    let mut held: Vec<&OfferingId> =
        done.iter().filter(|one| one.quarter == quarter).map(|one| &one.offering).collect();
    held.sort_unstable();
    held.dedup();
    let planned = workplan.offerings.iter().filter(|one| one.quarter == quarter).count();
    Ok(QuarterTotal {
        quarter,
        planned: count_of(planned),
        held: count_of(held.len()),
        seats: seats(&|one| one == quarter)?,
        attended: attended(&|one| one == quarter)?,
        seats_so_far: seats(&|one| one <= quarter)?,
        attended_so_far: attended(&|one| one <= quarter)?,
        cost_planned_so_far: sum(workplan
            .offerings
            .iter()
            .filter(|one| one.quarter <= quarter)
            .map(|one| one.cost))?,
        cost_so_far: sum(done.iter().filter(|one| one.quarter <= quarter).map(|one| one.cost))?,
    })
}

fn sum(costs: impl Iterator<Item = Amount>) -> Result<Amount, CpdError> {
    Amount::sum(costs).map_err(|overflow| overflow.of("costs"))
}
