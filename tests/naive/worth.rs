//! What an activity is worth, and whether it counts, before anything bounds it.

use cpd_core::{
    AccreditationClaim, AccreditedWhat, Activity, ActivityCondition, Amount, AttendanceCredit, CategoryId,
    Date, Eligibility, EligibilityTest, MultiplierBase, OnceWithin, Pack, RequirementId, RuleSet,
    TransitionKind,
};

use super::calc::{div, exact, mul};
use super::person::Who;

/// The categories that a record puts an activity into.
pub(crate) fn recorded(activity: &Activity) -> Vec<CategoryId> {
    let split = activity.split.iter().map(|part| part.category.clone());
    activity.categories.iter().cloned().chain(split).collect()
}

/// Whether a condition holds of an activity that belongs to some categories.
pub(crate) fn holds(condition: &ActivityCondition, activity: &Activity, categories: &[CategoryId]) -> bool {
    match condition {
        ActivityCondition::All { of } => of.iter().all(|part| holds(part, activity, categories)),
        ActivityCondition::Any { of } => of.iter().any(|part| holds(part, activity, categories)),
        ActivityCondition::Not { of } => !holds(of, activity, categories),
        ActivityCondition::Kind { kinds } => kinds.contains(&activity.kind),
        ActivityCondition::Role { roles } => activity.role.as_ref().is_some_and(|role| roles.contains(role)),
        ActivityCondition::Category { categories: named } => categories.iter().any(|id| named.contains(id)),
        ActivityCondition::Unit { units } => units.contains(&activity.unit),
        ActivityCondition::Evidence { evidence } => evidence.iter().all(|id| activity.evidence.contains(id)),
        ActivityCondition::ClaimsAccreditation {} => activity.accreditation.is_some(),
    }
}

/// A rule without a condition is about every activity.
pub(crate) fn about(of: Option<&ActivityCondition>, activity: &Activity) -> bool {
    of.is_none_or(|of| holds(of, activity, &recorded(activity)))
}

/// The rules that judge an activity: those of the period, unless they say that the day decides.
pub(crate) fn judging<'a>(pack: &'a Pack, rules: &'a RuleSet, activity: &Activity) -> &'a RuleSet {
    let by_day = rules.transitions.iter().any(|one| one.how == TransitionKind::ByActivityDate {});
    if !by_day {
        return rules;
    }
    let in_force = |set: &&RuleSet| {
        set.from.is_none_or(|from| from <= activity.held())
            && set.until.is_none_or(|until| activity.held() <= until)
    };
    pack.credit.rule_sets.iter().find(in_force).unwrap_or(rules)
}

/// What an activity is worth under some rules; none where it does not count.
pub(crate) fn worth(
    who: Who<'_>,
    rules: &RuleSet,
    activity: &Activity,
    required: &dyn Fn(&RequirementId) -> Amount,
) -> Option<Amount> {
    let multiplier = rules.multipliers.iter().find(|rule| about(Some(&rule.of), activity));
    let base = match multiplier.map(|rule| rule.base) {
        Some(MultiplierBase::Earlier) => {
            let id = activity.builds_on.as_ref()?;
            let earlier = who.record.activities.iter().find(|other| other.id == *id).unwrap();
            if earlier.held() >= activity.from {
                return None;
            }
            converted(who, rules, earlier, required)?
        }
        _ => converted(who, rules, activity, required)?,
    };
    let earlier = |set: &RuleSet| {
        set.transitions.iter().any(|one| one.how == TransitionKind::EarlierCounts {})
            && set.from.is_some_and(|from| activity.held() < from)
    };
    for rule in &rules.eligibility {
        let asked = about(rule.of.as_ref(), activity) && rule.when.as_ref().is_none_or(|when| who.fits(when));
        if asked && !earlier(rules) && !passes(rule, activity, base) {
            return None;
        }
    }
    let times = multiplier.map_or(Amount::ONE, |rule| rule.times);
    let amount = mul(mul(base, times), attended(rules, activity)?);
    Some(rules.rounding.map_or(amount, |rounding| exact(rounding.apply(amount))))
}

fn converted(
    who: Who<'_>,
    rules: &RuleSet,
    activity: &Activity,
    required: &dyn Fn(&RequirementId) -> Amount,
) -> Option<Amount> {
    if activity.unit == rules.unit {
        return Some(activity.amount);
    }
    for rule in &rules.conversions {
        if rule.unit == activity.unit && about(rule.of.as_ref(), activity) {
            return Some(mul(activity.amount, who.quantity(&rule.rate, required)));
        }
    }
    None
}

fn passes(rule: &Eligibility, activity: &Activity, amount: Amount) -> bool {
    match &rule.test {
        EligibilityTest::Excluded {} => false,
        EligibilityTest::Accredited { what: AccreditedWhat::Offering } => {
            accredited(activity.accreditation.as_ref(), activity)
        }
        EligibilityTest::Accredited { what: AccreditedWhat::Provider } => {
            accredited(activity.provider_accreditation.as_ref(), activity)
        }
        EligibilityTest::ApprovedBefore {} => activity.approved.is_some_and(|day| day <= activity.from),
        EligibilityTest::Evidence { evidence } => evidence.iter().all(|id| activity.evidence.contains(id)),
        EligibilityTest::AtLeast { amount: least } => amount >= *least,
        EligibilityTest::Unused {} => activity.used_for.is_none(),
        EligibilityTest::Within { from, until } => {
            from.is_none_or(|from| from <= activity.held())
                && until.is_none_or(|until| activity.held() <= until)
        }
    }
}

fn accredited(claim: Option<&AccreditationClaim>, activity: &Activity) -> bool {
    claim.is_some_and(|claim| {
        claim.from <= activity.from && claim.until.is_none_or(|until| activity.held() <= until)
    })
}

/// The part of an activity that attendance leaves; none where it does not count.
fn attended(rules: &RuleSet, activity: &Activity) -> Option<Amount> {
    let Some(attendance) = activity.attendance else { return Some(Amount::ONE) };
    let Some(rule) = rules.attendance.iter().find(|rule| about(rule.of.as_ref(), activity)) else {
        return Some(Amount::ONE);
    };
    let part = div(Amount::whole(attendance.attended.into()), Amount::whole(attendance.of.into()));
    if rule.at_least.is_some_and(|least| part < least.amount()) {
        return None;
    }
    Some(match rule.credit {
        AttendanceCredit::Proportional => part,
        AttendanceCredit::Full => Amount::ONE,
    })
}

/// What each activity of a list is worth, where it stands in order of the last day and the id.
///
/// `earlier` are those of earlier periods.
pub(crate) fn worths(
    who: Who<'_>,
    rules: &RuleSet,
    activities: &[&Activity],
    earlier: &[&Activity],
    required: &dyn Fn(&RequirementId) -> Amount,
) -> Vec<Option<Amount>> {
    let mut found: Vec<Option<Amount>> = Vec::new();
    let value = |activity: &Activity| {
        let judging = judging(who.pack, rules, activity);
        let amount = worth(who, judging, activity, required)?;
        if judging.unit == rules.unit {
            return Some(amount);
        }
        // What other rules reckon in another unit is converted like an activity in that unit.
        let as_rule =
            |rule: &&cpd_core::Conversion| rule.unit == judging.unit && about(rule.of.as_ref(), activity);
        let rate = &rules.conversions.iter().find(as_rule)?.rate;
        Some(mul(amount, who.quantity(rate, required)))
    };
    for (position, activity) in activities.iter().enumerate() {
        let mut amount = value(activity);
        for rule in &judging(who.pack, rules, activity).once {
            let (true, Some(event)) = (about(Some(&rule.of), activity), &activity.event) else { continue };
            let same = |other: &Activity| other.event.as_ref() == Some(event) && about(Some(&rule.of), other);
            let here = activities[..position].iter().zip(&found);
            let mut before = here.filter(|(other, amount)| same(other) && amount.is_some()).count();
            if rule.within == OnceWithin::Ever {
                before += earlier.iter().filter(|other| same(other) && value(other).is_some()).count();
            }
            if before > 0 {
                amount = None;
            }
        }
        found.push(amount);
    }
    found
}

/// The activities of a record in the order of their last days, then of their ids.
pub(crate) fn in_order(activities: &[Activity]) -> Vec<&Activity> {
    let mut all: Vec<&Activity> = activities.iter().collect();
    all.sort_by_key(|activity| (activity.held(), activity.id.as_str()));
    all
}

/// Those of them whose last day lies between two days.
pub(crate) fn between<'a>(all: &[&'a Activity], first: Date, last: Date) -> Vec<&'a Activity> {
    all.iter().copied().filter(|activity| first <= activity.held() && activity.held() <= last).collect()
}
