//! Holds further credit against the evaluation: as activities, added to the record.

use super::least::Share;
use crate::activity::Activity;
use crate::amount::Overflow;
use crate::calendar::{Date, Duration};
use crate::credit::award::in_order;
use crate::credit::chain::{Finish, Prospect};
use crate::credit::detail::Unwanted;
use crate::credit::evaluate::Evaluation;
use crate::error::CpdError;
use crate::order::sorted_by_key;
use crate::person::TeacherRecord;

/// The most activities that are made of further credit.
const MOST: usize = 500;

/// Whether some requirements, by their positions, are met with further credit.
pub(super) fn completes(
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    finish: Finish<'_>,
    credit: &[Share],
    lines: &[usize],
) -> Result<bool, CpdError> {
    let mut further = Vec::new();
    for share in credit {
        let made = activities(share, further.len())
            .map_err(|_| CpdError::AmountOverflow { place: "the least further credit".to_owned() })?;
        let Some(made) = made else { return Ok(false) };
        further.extend(made);
    }
    let all = in_order(record).into_iter().chain(&further);
    let all = sorted_by_key(all.collect(), |activity: &&Activity| (activity.held(), activity.id.clone()));
    let evaluation: Evaluation<'_, Unwanted> = prospect.evaluate(&all, finish)?;
    let met = |line: &usize| evaluation.asked.get(*line).is_some_and(|line| line.short.is_zero());
    Ok(lines.iter().all(met))
}

/// The activities that a share of the credit could be; none where they would be too many or find no day.
fn activities(share: &Share, known: usize) -> Result<Option<Vec<Activity>>, Overflow> {
    let mut rest = share.amount;
    let mut made: Vec<Activity> = Vec::new();
    while rest.is_positive() {
        let number = known.saturating_add(made.len());
        if number >= MOST {
            return Ok(None);
        }
        let amount = share.chunk.map_or(rest, |chunk| chunk.min(rest));
        rest = rest.minus(amount)?;
        let mut activity = share.thought.activity.clone();
        if let Ok(id) = format!("further credit {number}").parse() {
            activity.id = id;
        }
        activity.amount = amount.over(share.rate)?;
        if let Some(day) = day(share, made.len()) {
            activity.from = day;
        }
        made.push(activity);
    }
    Ok(Some(made))
}

/// Where one activity can have only so much, the next is a week later, as long as there are days.
fn day(share: &Share, number: usize) -> Option<Date> {
    share.chunk?;
    let days = u32::try_from(number).ok()?.checked_mul(7)?;
    let day = share.thought.days.start.plus(Duration { days, ..Duration::default() });
    share.thought.days.contains(day).then_some(day)
}
