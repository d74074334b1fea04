//! Whether an activity counts at all, and every reason why it does not.

use super::profile::{Profile, RuleBits};
use crate::activity::{AccreditationClaim, Activity};
use crate::amount::Amount;
use crate::calendar::Date;
use crate::decision::Reason;
use crate::pack::{AccreditedWhat, Eligibility, EligibilityTest, RuleSet};

/// The tests that an activity fails, of those that are asked of the person. `worth` is its amount in the unit of the
/// rules.
pub(super) fn refusals(
    rules: &RuleSet,
    profile: &Profile<'_>,
    asked: RuleBits,
    activity: &Activity,
    worth: Amount,
) -> Vec<Reason> {
    if profile.tests.is_empty() {
        return Vec::new();
    }
    let about = |position: &usize| [profile.tests, asked].iter().all(|all| all.has(RuleBits::at(*position)));
    let tests = rules.eligibility.iter().enumerate().filter(|(position, _)| about(position));
    tests.flat_map(|(_, rule)| refusals_by(rule, activity, worth)).collect()
}

fn refusals_by(rule: &Eligibility, activity: &Activity, worth: Amount) -> Vec<Reason> {
    let id = || rule.id.clone();
    match &rule.test {
        EligibilityTest::Excluded {} => vec![Reason::NotEligible { rule: id() }],
        EligibilityTest::Accredited { what } => {
            let claim = match what {
                AccreditedWhat::Offering => &activity.accreditation,
                AccreditedWhat::Provider => &activity.provider_accreditation,
            };
            not_accredited(rule, claim.as_ref(), activity).into_iter().collect()
        }
        EligibilityTest::ApprovedBefore {} => match activity.approved {
            None => vec![Reason::NotApproved { rule: id() }],
            Some(approved) if approved > activity.from => {
                vec![Reason::ApprovedLate { rule: id(), approved, held: activity.from }]
            }
            Some(_) => Vec::new(),
        },
        EligibilityTest::Evidence { evidence } => evidence
            .iter()
            .filter(|kind| !activity.evidence.contains(kind))
            .map(|kind| Reason::EvidenceMissing { rule: id(), evidence: kind.clone() })
            .collect(),
        EligibilityTest::AtLeast { amount } if worth < *amount => {
            vec![Reason::TooShort { rule: id(), amount: worth, minimum: *amount }]
        }
        EligibilityTest::Unused {} if activity.used_for.is_some() => {
            vec![Reason::UsedElsewhere { rule: id() }]
        }
        EligibilityTest::Within { from, until } => {
            let held = activity.held();
            let inside = from.is_none_or(|from| from <= held) && until.is_none_or(|until| held <= until);
            let (window_start, window_end) = (*from, *until);
            let outside = Reason::OutsideWindow { rule: id(), held, window_start, window_end };
            if inside { Vec::new() } else { vec![outside] }
        }
        EligibilityTest::AtLeast { .. } | EligibilityTest::Unused {} => Vec::new(),
    }
}

fn not_accredited(
    rule: &Eligibility,
    claim: Option<&AccreditationClaim>,
    activity: &Activity,
) -> Option<Reason> {
    let id = rule.id.clone();
    let Some(claim) = claim else { return Some(Reason::NotAccredited { rule: id }) };
    let in_force = |day: Date| claim.from <= day && claim.until.is_none_or(|until| day <= until);
    let held = [activity.from, activity.held()].into_iter().find(|day| !in_force(*day))?;
    let (accredited_from, accredited_until) = (claim.from, claim.until);
    Some(Reason::AccreditationNotInForce { rule: id, accredited_from, accredited_until, held })
}
