//! Whether an activity counts at all, and every reason why it does not.

use crate::activity::Activity;
use crate::amount::Amount;
use crate::calendar::Date;
use crate::decision::Reason;
use crate::id::CategoryId;
use crate::pack::{ActivityCondition, Eligibility, EligibilityTest, RuleSet};

/// Whether an activity is one that a rule is about, going by the categories that the record puts it into.
pub(super) fn fits(condition: &ActivityCondition, activity: &Activity) -> bool {
    fits_in(condition, activity, &activity.categories)
}

/// Whether an activity is one that a rule is about, going by given categories.
pub(super) fn fits_in(condition: &ActivityCondition, activity: &Activity, belongs_to: &[CategoryId]) -> bool {
    match condition {
        ActivityCondition::All { of } => of.iter().all(|part| fits_in(part, activity, belongs_to)),
        ActivityCondition::Any { of } => of.iter().any(|part| fits_in(part, activity, belongs_to)),
        ActivityCondition::Not { of } => !fits_in(of, activity, belongs_to),
        ActivityCondition::Kind { kinds } => kinds.contains(&activity.kind),
        ActivityCondition::Role { roles } => activity.role.as_ref().is_some_and(|role| roles.contains(role)),
        ActivityCondition::Category { categories } => {
            belongs_to.iter().any(|category| categories.contains(category))
        }
        ActivityCondition::Unit { units } => units.contains(&activity.unit),
        ActivityCondition::ClaimsAccreditation {} => activity.accreditation.is_some(),
    }
}

/// The tests that an activity fails. `worth` is its amount in the unit of the rules.
pub(super) fn refusals(rules: &RuleSet, activity: &Activity, worth: Amount) -> Vec<Reason> {
    let about = |rule: &&Eligibility| rule.of.as_ref().is_none_or(|of| fits(of, activity));
    rules.eligibility.iter().filter(about).flat_map(|rule| refusals_by(rule, activity, worth)).collect()
}

fn refusals_by(rule: &Eligibility, activity: &Activity, worth: Amount) -> Vec<Reason> {
    let id = || rule.id.clone();
    match &rule.test {
        EligibilityTest::Excluded {} => vec![Reason::NotEligible { rule: id() }],
        EligibilityTest::Accredited {} => not_accredited(rule, activity).into_iter().collect(),
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
        EligibilityTest::AtLeast { .. } | EligibilityTest::Unused {} => Vec::new(),
    }
}

fn not_accredited(rule: &Eligibility, activity: &Activity) -> Option<Reason> {
    let id = rule.id.clone();
    let Some(claim) = &activity.accreditation else { return Some(Reason::NotAccredited { rule: id }) };
    let in_force = |day: Date| claim.from <= day && claim.until.is_none_or(|until| day <= until);
    let held = [activity.from, activity.held()].into_iter().find(|day| !in_force(*day))?;
    let (accredited_from, accredited_until) = (claim.from, claim.until);
    Some(Reason::AccreditationNotInForce { rule: id, accredited_from, accredited_until, held })
}
