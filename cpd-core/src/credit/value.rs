//! What an activity that counts is worth: multiplier, attendance, rounding.

use super::detail::Detail;
use super::profile::Profile;
use crate::activity::{Activity, Attendance};
use crate::amount::{Amount, Overflow, Share};
use crate::decision::Reason;
use crate::pack::{AttendanceCredit, AttendanceRule, RuleSet};

/// What an activity that counts is worth: the multiple, by attendance, rounded.
pub(super) fn value<D: Detail>(
    rules: &RuleSet,
    profile: &Profile<'_>,
    activity: &Activity,
    base: Amount,
    detail: &mut D,
) -> Result<Amount, Overflow> {
    let mut amount = base;
    if let Some(rule) = profile.multiplier {
        amount = amount.times(rule.times)?;
        let (times, rule) = (rule.times, rule.id.clone());
        detail.note(|| Reason::Multiplied { rule, times, amount });
    }
    attended(profile, activity, &mut amount, detail)?;
    if let Some(rounding) = rules.rounding {
        let before = amount;
        amount = rounding.apply(before)?;
        if amount != before {
            detail.note(|| Reason::Rounded { before, amount });
        }
    }
    Ok(amount)
}

/// The part of an activity that was attended, where a rule looks at it.
fn attendance<'a>(
    profile: &Profile<'a>,
    activity: &Activity,
) -> Result<Option<(&'a AttendanceRule, Attendance, Amount)>, Overflow> {
    let Some((rule, attendance)) = profile.attendance.zip(activity.attendance) else { return Ok(None) };
    let share = Amount::whole(attendance.attended.into()).over(Amount::whole(attendance.of.into()))?;
    Ok(Some((rule, attendance, share)))
}

/// Whether too little was attended for the activity to count.
pub(super) fn missed(profile: &Profile<'_>, activity: &Activity) -> Result<Option<Reason>, Overflow> {
    let Some((rule, attendance, share)) = attendance(profile, activity)? else { return Ok(None) };
    let minimum = rule.at_least.map(Share::amount).filter(|least| share < *least);
    Ok(minimum.map(|minimum| {
        let (attended, sessions) = (attendance.attended, attendance.of);
        Reason::AttendanceTooLow { rule: rule.id.clone(), attended, sessions, minimum }
    }))
}

/// Applies what partial attendance is worth.
fn attended<D: Detail>(
    profile: &Profile<'_>,
    activity: &Activity,
    amount: &mut Amount,
    detail: &mut D,
) -> Result<(), Overflow> {
    let Some((rule, attendance, share)) = attendance(profile, activity)? else { return Ok(()) };
    if rule.credit == AttendanceCredit::Proportional && share != Amount::ONE {
        *amount = amount.times(share)?;
        let (attended, sessions, amount) = (attendance.attended, attendance.of, *amount);
        detail.note(|| Reason::AttendanceCounted { rule: rule.id.clone(), attended, sessions, amount });
    }
    Ok(())
}
