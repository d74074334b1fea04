//! [`registered`]: a record in which a registry says what was accredited.

use super::registry::{Accreditation, Registry, uncovered};
use super::scheme::{Accreditable, AccreditationScheme, WithdrawalEffect};
use crate::activity::{AccreditationClaim, Activity};
use crate::calendar::{Date, Period};
use crate::id::{OfferingId, ProviderId};
use crate::order::sorted_by_key;
use crate::person::TeacherRecord;

/// A record in which the accreditations of activities and of their providers are those of a registry as it is known on a
/// day, whatever the record claims: rules for credit then judge by the registry.
///
/// An activity's own accreditation is that of its `offering`, or, where it names none, the one whose id its claim refers to. What the registry
/// does not have is no accreditation. Where one does not hold on every day of the activity, the claim says up to when it
/// did.
#[must_use]
pub fn registered(
    scheme: &AccreditationScheme,
    registry: &Registry,
    record: &TeacherRecord,
    on: Date,
) -> TeacherRecord {
    let mut record = record.clone();
    for activity in &mut record.activities {
        let (offering, provider) = (of_offering(registry, activity), of_provider(registry, activity));
        let days = Period { start: activity.from, end: activity.until.unwrap_or(activity.from) };
        activity.accreditation = claim(scheme, offering, days, on);
        activity.provider_accreditation = claim(scheme, provider, days, on);
    }
    record
}

fn of_provider<'a>(registry: &'a Registry, activity: &Activity) -> Vec<&'a Accreditation> {
    let provider = activity.provider.as_ref().map(ProviderId::as_str);
    let is_meant =
        |one: &&Accreditation| one.of == Accreditable::Provider && provider == Some(one.subject.as_str());
    registry.accreditations.iter().filter(is_meant).collect()
}

fn of_offering<'a>(registry: &'a Registry, activity: &Activity) -> Vec<&'a Accreditation> {
    let offering = activity.offering.as_ref().map(OfferingId::as_str);
    let reference = activity.accreditation.as_ref().and_then(|claim| claim.reference.as_deref());
    let is_meant = |one: &&Accreditation| {
        let named = match offering {
            Some(offering) => one.subject.as_str() == offering,
            None => reference == Some(one.id.as_str()),
        };
        one.of == Accreditable::Offering && named
    };
    registry.accreditations.iter().filter(is_meant).collect()
}

/// What a record would show of accreditations for something that lasted some days: those that hold on all of them, one
/// after the other, else the one that held longest into them.
fn claim(
    scheme: &AccreditationScheme,
    known: Vec<&Accreditation>,
    days: Period,
    on: Date,
) -> Option<AccreditationClaim> {
    let known: Vec<&Accreditation> = known.into_iter().filter(|one| !falls(scheme, one, on)).collect();
    // In which order a registry lists them says nothing.
    let known = sorted_by_key(known, |one| (one.from, one.id.clone()));
    let Some(open) = uncovered(scheme, &known, days) else {
        let on_day = |day: Date| known.iter().find(|one| one.holds(scheme, day));
        let (first, last) = (on_day(days.start)?, on_day(days.end)?);
        let reference = Some(first.id.to_string());
        return Some(AccreditationClaim {
            reference,
            from: first.from,
            until: last.standing(scheme, days.end).until,
        });
    };
    let claims = known.into_iter().map(|one| {
        // One that began later shows its own days, where there is no other.
        let held = (one.from <= open).then(|| one.held_until(scheme, open));
        let until = held.or_else(|| one.standing(scheme, days.end).until);
        (
            (held.is_some(), until),
            AccreditationClaim { reference: Some(one.id.to_string()), from: one.from, until },
        )
    });
    claims.max_by_key(|(rank, _)| *rank).map(|(_, claim)| claim)
}

/// Whether credit falls with an accreditation that was withdrawn by a day.
fn falls(scheme: &AccreditationScheme, one: &Accreditation, on: Date) -> bool {
    let rule = scheme.validity.iter().find(|rule| rule.of == one.of);
    let effect = rule.and_then(|rule| rule.withdrawal).unwrap_or(WithdrawalEffect::CreditStands);
    effect == WithdrawalEffect::CreditFalls && one.withdrawn().is_some_and(|day| day <= on)
}
