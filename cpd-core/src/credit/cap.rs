//! The most that counts. What lies beyond a cap is cut from the latest activities, and of one day from the last id.

use super::award::Award;
use super::eligibility::fits_in;
use super::history::Person;
use super::requirement::quantity;
use super::statement::RequirementLine;
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::decision::Reason;
use crate::id::EventId;
use crate::order::Index;
use crate::pack::{Cap, CapPer, RuleSet};

/// Applies every cap, in the order of the rules.
pub(super) fn apply(
    rules: &RuleSet,
    person: Person<'_>,
    requirements: &[RequirementLine],
    awards: &mut [Award<'_>],
) -> Result<(), Overflow> {
    for cap in &rules.caps {
        let limit = quantity(&cap.limit, person, requirements)?;
        let mut groups = Index::default();
        let mut used: Vec<Amount> = Vec::new();
        let about = |award: &&mut Award<'_>| {
            award.counted.is_positive()
                && cap.of.as_ref().is_none_or(|of| fits_in(of, award.activity, &award.categories))
        };
        for award in awards.iter_mut().filter(about) {
            let known = group(cap, award.activity).and_then(|group| groups.insert(group, used.len()));
            let so_far = known.and_then(|position| used.get(position).copied()).unwrap_or(Amount::ZERO);
            let amount = award.counted.min(so_far.short_of(limit)?);
            if amount < award.counted {
                let cut = award.counted.minus(amount)?;
                award.reasons.push(Reason::Capped { rule: cap.id.clone(), limit, cut, amount });
                award.counted = amount;
            }
            let sum = so_far.plus(amount)?;
            match known.and_then(|position| used.get_mut(position)) {
                Some(entry) => *entry = sum,
                None => used.push(sum),
            }
        }
    }
    Ok(())
}

/// What shares a limit with an activity; nothing where it has a limit to itself.
fn group<'a>(cap: &Cap, activity: &'a Activity) -> Option<&'a str> {
    match cap.per {
        CapPer::Period => Some(""),
        CapPer::Event => activity.event.as_ref().map(EventId::as_str),
        CapPer::Activity => None,
    }
}
