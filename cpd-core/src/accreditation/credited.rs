//! [`registered`]: a record in which a registry says what was accredited.

use super::registry::{Accreditation, Registry};
use super::scheme::{Accreditable, AccreditationScheme, WithdrawalEffect};
use crate::activity::{AccreditationClaim, Activity};
use crate::calendar::{Date, Period};
use crate::person::TeacherRecord;

/// A record in which the accreditations of activities and of their providers are those of a registry as it is known on a
/// day, whatever the record claims: rules for credit then judge by the registry.
///
/// An activity's own accreditation is that of its `offering`, or the one whose id its claim refers to. What the registry
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
        let of_offering = of_offering(registry, activity);
        let of_provider = activity.provider.as_ref().map(|provider| provider.as_str().to_owned());
        let of_provider: Vec<&Accreditation> = registry
            .accreditations
            .iter()
            .filter(|one| {
                one.of == Accreditable::Provider && of_provider.as_deref() == Some(one.subject.as_str())
            })
            .collect();
        let days = Period { start: activity.from, end: activity.until.unwrap_or(activity.from) };
        activity.accreditation = claim(scheme, &of_offering, days, on);
        activity.provider_accreditation = claim(scheme, &of_provider, days, on);
    }
    record
}

fn of_offering<'a>(registry: &'a Registry, activity: &Activity) -> Vec<&'a Accreditation> {
    let offering = activity.offering.as_ref().map(crate::id::OfferingId::as_str);
    let reference = activity.accreditation.as_ref().and_then(|claim| claim.reference.as_deref());
    let is_meant = |one: &&Accreditation| {
        one.of == Accreditable::Offering
            && (offering == Some(one.subject.as_str()) || reference == Some(one.id.as_str()))
    };
    registry.accreditations.iter().filter(is_meant).collect()
}

/// What a record would show of accreditations for something that lasted some days: one that holds on all of them, else the
/// one that held longest into them.
fn claim(
    scheme: &AccreditationScheme,
    known: &[&Accreditation],
    days: Period,
    on: Date,
) -> Option<AccreditationClaim> {
    let standing = known.iter().filter(|one| !falls(scheme, one, on));
    let claims = standing.map(|one| {
        let gap = one.gap(scheme, days);
        let until = match gap {
            Some(day) if one.from <= day => Some(one.held_until(scheme, day)),
            // It began later, or holds on all of the days.
            _ => one.standing(scheme, days.end).until,
        };
        let claim = AccreditationClaim { reference: Some(one.id.to_string()), from: one.from, until };
        (gap.is_none(), until.unwrap_or(Date::LAST), claim)
    });
    claims.max_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1))).map(|(_, _, claim)| claim)
}

/// Whether credit falls with an accreditation that was withdrawn by a day.
fn falls(scheme: &AccreditationScheme, one: &Accreditation, on: Date) -> bool {
    let rule = scheme.validity.iter().find(|rule| rule.of == one.of);
    let effect = rule.and_then(|rule| rule.withdrawal).unwrap_or(WithdrawalEffect::CreditStands);
    effect == WithdrawalEffect::CreditFalls && one.withdrawn().is_some_and(|day| day <= on)
}
