//! What makes a pack unusable: ids that name nothing, and rules that contradict each other.

mod career;
mod carry_over;

use std::any::Any;
use std::mem::discriminant;

use super::places::rule_places;
use super::references::{Family, references, rule_set_pointer};
use super::{
    ActivityCondition, EligibilityTest, Measure, Pack, Per, PeriodEnd, PeriodStart, Quantity, RequiredPer,
    RuleSet, Transition, TransitionKind, WorkedQuantity,
};
use crate::amount::Amount;
use crate::credit::RuleBits;
use crate::document::{Place, Problems, Walk, child};
use crate::id::RequirementId;
use crate::order::Index;

/// The format that this library reads.
const FORMAT: u32 = 1;

/// Everything that makes the pack unusable.
pub(super) fn problems(pack: &Pack) -> Problems {
    let mut found = Problems::default();
    found.format(pack.format, FORMAT);
    for family in Family::ALL {
        found.unique(&format!("/{}", family.field()), family.declared(pack));
    }
    for reference in references(pack) {
        let declared: Vec<&str> = reference.family.declared(pack).collect();
        if !declared.contains(&reference.id) {
            found.unknown_id(reference.pointer, reference.family.word(), reference.id, &declared);
        }
    }
    versions(&mut found, pack);
    for (index, rule_set) in pack.credit.rule_sets.iter().enumerate() {
        rules(&mut found, pack, &rule_set_pointer(index), rule_set);
    }
    if let Some(career) = &pack.career {
        career::check(&mut found, pack, career);
    }
    found
}

/// Versions stand from the oldest to the newest and do not overlap.
fn versions(found: &mut Problems, pack: &Pack) {
    let sets = &pack.credit.rule_sets;
    if sets.is_empty() {
        let message = "found no rule set, where at least one is expected".to_owned();
        found.push("/credit/ruleSets".to_owned(), "noRules", message, None);
    }
    found.unique("/credit/ruleSets", sets.iter().map(|set| set.id.as_str()));
    for (index, set) in sets.iter().enumerate() {
        if let (Some(from), Some(until)) = (set.from, set.until)
            && until < from
        {
            let message = format!("`{}` is in force until {until}, before it begins on {from}", set.id);
            found.push(child(&rule_set_pointer(index), "until"), "endBeforeStart", message, None);
        }
    }
    for (index, pair) in (1_usize..).zip(sets.windows(2)) {
        let [before, after] = pair else { continue };
        // Without both dates the two are in force at the same time for ever.
        let apart = before.until.zip(after.from).is_some_and(|(until, from)| until < from);
        if !apart {
            found.push(
                child(&rule_set_pointer(index), "from"),
                "versionsOverlap",
                format!("`{}` comes into force while `{}` is still in force", after.id, before.id),
                Some("let the earlier one end on the day before the later one begins".to_owned()),
            );
        }
    }
}

fn rules(found: &mut Problems, pack: &Pack, here: &str, set: &RuleSet) {
    let mut seen = Index::default();
    for (index, place) in rule_places(set).iter().enumerate() {
        if seen.insert(place.id, index).is_some() {
            found.push(
                format!("{here}/{}/id", place.path),
                "duplicateId",
                format!("found the rule `{}` a second time in this rule set", place.id),
                Some("give each rule its own id".to_owned()),
            );
        }
    }
    found.unique(&format!("{here}/requirements"), set.requirements.iter().map(|rule| rule.id.as_str()));
    requirements_known(found, here, set);
    shares_of_earlier(found, here, set);
    if set.period.length.total_months() == 0 {
        period_too_short(found, format!("{here}/period/length"));
    }
    for (index, rule) in set.period.lengths.iter().enumerate() {
        if rule.length.total_months() == 0 {
            period_too_short(found, format!("{here}/period/lengths/{index}/length"));
        }
    }
    short_enough(found, here, set);
    positive_numbers(found, here, set);
    parts_within_total(found, here, set);
    carry_over::check(found, here, set);
    one_transition_of_a_kind(found, here, set);
    endless_stage_is_last(found, here, set);
    school_years_known(found, pack, here, set);
}

/// Lists that sets of rules are made of have no more rules than such a set can hold.
fn short_enough(found: &mut Problems, here: &str, set: &RuleSet) {
    let lists = [
        ("eligibility", set.eligibility.len()),
        ("thresholds", set.thresholds.len()),
        ("caps", set.caps.len()),
        ("requirements", set.requirements.len()),
        ("carryOver", set.carry_over.len()),
    ];
    for (list, length) in lists.into_iter().filter(|(_, length)| *length > RuleBits::MOST) {
        let message = format!("found {length} rules, where at most {} are expected", RuleBits::MOST);
        found.push(format!("{here}/{list}"), "tooManyRules", message, None);
    }
}

fn period_too_short(found: &mut Problems, pointer: String) {
    let message = "found a period of less than a month, where at least a month is expected".to_owned();
    found.push(pointer, "periodTooShort", message, None);
}

/// Rules name only requirements of their own rule set.
fn requirements_known(found: &mut Problems, here: &str, set: &RuleSet) {
    let requirements: Vec<&str> = set.requirements.iter().map(|rule| rule.id.as_str()).collect();
    set.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        if let Some(id) = part.downcast_ref::<RequirementId>()
            && !matches!(place, Place::Field(_, "id"))
            && !requirements.contains(&id.as_str())
        {
            found.unknown_id(format!("{here}{}", place.pointer()), "requirement", id.as_str(), &requirements);
        }
    });
}

/// A share is taken of what is settled by then: of an earlier requirement or, in an adjustment, of this one as it
/// stands.
fn shares_of_earlier(found: &mut Problems, here: &str, set: &RuleSet) {
    let requirements: Vec<&str> = set.requirements.iter().map(|rule| rule.id.as_str()).collect();
    let mut check = |pointer: String, amount: &Quantity, settled: &[&str]| {
        amount.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
            let Some(WorkedQuantity::Share { of, .. }) = part.downcast_ref() else { return };
            // What no requirement is called by is reported already.
            if requirements.contains(&of.as_str()) && !settled.contains(&of.as_str()) {
                let pointer = format!("{pointer}{}/of", place.pointer());
                found.unknown_id(pointer, "earlier requirement", of.as_str(), settled);
            }
        });
    };
    for (index, rule) in set.requirements.iter().enumerate() {
        let earlier = requirements.get(..index).unwrap_or_default();
        check(format!("{here}/requirements/{index}/amount"), &rule.amount, earlier);
    }
    for (index, rule) in set.adjustments.iter().enumerate() {
        let own = requirements.iter().position(|id| *id == rule.requirement.as_str());
        let settled = own.and_then(|own| requirements.get(..=own)).unwrap_or_default();
        check(format!("{here}/adjustments/{index}/amount"), &rule.amount, settled);
    }
    for (index, stage) in set.afterwards.iter().enumerate() {
        for (number, instead) in stage.asks.iter().enumerate() {
            let own = requirements.iter().position(|id| *id == instead.requirement.as_str());
            let settled = own.and_then(|own| requirements.get(..=own)).unwrap_or_default();
            check(format!("{here}/afterwards/{index}/asks/{number}/amount"), &instead.amount, settled);
        }
    }
}

/// Amounts are not below zero, and tables ascend.
fn quantities(found: &mut Problems, here: &str, rules: &dyn Walk) {
    rules.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let pointer = || format!("{here}{}", place.pointer());
        if let Some(Quantity::Fixed(amount)) = part.downcast_ref() {
            return not_negative(found, &pointer(), *amount);
        }
        match part.downcast_ref() {
            Some(WorkedQuantity::Steps { rows, .. }) => {
                for (index, pair) in (1_usize..).zip(rows.windows(2)) {
                    if let [before, after] = pair
                        && after.at_least <= before.at_least
                    {
                        let (row, last) = (after.at_least, before.at_least);
                        let message = format!("found the row for {row} after the row for {last}");
                        let help = "put the rows in ascending order".to_owned();
                        let pointer = format!("{}/rows/{index}/atLeast", pointer());
                        found.push(pointer, "rowsOutOfOrder", message, Some(help));
                    }
                }
                for (index, row) in rows.iter().enumerate() {
                    not_negative(found, &format!("{}/rows/{index}/amount", pointer()), row.amount);
                }
            }
            Some(WorkedQuantity::Scaled { over, .. }) if !over.is_positive() => {
                let message = format!("found {over}, where an amount above zero is expected");
                found.push(child(&pointer(), "over"), "notPositive", message, None);
            }
            Some(WorkedQuantity::Each { amount, .. }) => {
                not_negative(found, &child(&pointer(), "amount"), *amount);
            }
            Some(
                WorkedQuantity::Sum { of } | WorkedQuantity::Greatest { of } | WorkedQuantity::Least { of },
            ) if of.is_empty() => {
                let message = "found no amount, where at least one is expected".to_owned();
                found.push(child(&pointer(), "of"), "noAmounts", message, None);
            }
            _ => {}
        }
    });
}

fn not_negative(found: &mut Problems, here: &str, amount: Amount) {
    if amount < Amount::ZERO {
        let message = format!("found {amount}, where an amount of zero or more is expected");
        found.push(here.to_owned(), "notPositive", message, None);
    }
}

/// Rates, factors and limits are not below zero, a unit has one worth, and something is asked for.
fn positive_numbers(found: &mut Problems, here: &str, set: &RuleSet) {
    quantities(found, here, set);
    let mut units = Index::default();
    for (index, rule) in set.conversions.iter().enumerate() {
        // Of one unit the first that fits applies, so that nothing follows one that fits everything.
        if rule.of.is_none() && units.insert(rule.unit.as_str(), index).is_some() {
            let message = format!("found a second conversion of the unit `{}`", rule.unit);
            found.push(format!("{here}/conversions/{index}/unit"), "duplicateConversion", message, None);
        }
    }
    for (index, rule) in set.multipliers.iter().enumerate() {
        not_negative(found, &format!("{here}/multipliers/{index}/times"), rule.times);
    }
    for (index, rule) in set.eligibility.iter().enumerate() {
        if let EligibilityTest::AtLeast { amount } = rule.test {
            not_negative(found, &format!("{here}/eligibility/{index}/test/amount"), amount);
        }
    }
    for (index, rule) in set.alternatives.iter().enumerate() {
        let (needed, given) = (rule.at_least.unwrap_or(1), rule.requirements.len());
        if !usize::try_from(needed).is_ok_and(|needed| (1..=given).contains(&needed)) {
            let message = format!(
                "found {needed} of {given} requirements, where at least one is asked, and no more than there are"
            );
            found.push(format!("{here}/alternatives/{index}/atLeast"), "impossibleChoice", message, None);
        }
    }
    for (index, rule) in set.transitions.iter().enumerate() {
        if let TransitionKind::Spread { years: 0, .. } = rule.how {
            let message = "found 0 years, where at least one is expected".to_owned();
            found.push(format!("{here}/transitions/{index}/how/years"), "notPositive", message, None);
        }
    }
    if set.requirements.is_empty() {
        let message = "found no requirement, where at least one is expected".to_owned();
        found.push(format!("{here}/requirements"), "noRequirements", message, None);
    }
}

/// A stated minimum for some categories is not above a stated cap on the same ones.
fn parts_within_total(found: &mut Problems, here: &str, set: &RuleSet) {
    for (index, requirement) in set.requirements.iter().enumerate() {
        let Quantity::Fixed(minimum) = requirement.amount else { continue };
        for cap in &set.caps {
            let Quantity::Fixed(limit) = cap.limit else { continue };
            let capped = match &cap.of {
                None => true,
                Some(ActivityCondition::Category { categories }) => {
                    !requirement.categories.is_empty()
                        && requirement.categories.iter().all(|category| categories.contains(category))
                }
                Some(_) => false,
            };
            if cap.per == Per::Period && cap.when.is_none() && capped && limit < minimum {
                found.push(
                    format!("{here}/requirements/{index}/amount"),
                    "minimumAboveCap",
                    format!(
                        "`{}` asks for {minimum}, but the cap `{}` lets only {limit} count",
                        requirement.id, cap.id
                    ),
                    Some("raise the cap or lower the requirement".to_owned()),
                );
            }
        }
    }
}

/// Two transitions of one kind would contradict each other.
fn one_transition_of_a_kind(found: &mut Problems, here: &str, set: &RuleSet) {
    let kind = |transition: &Transition| match transition.how {
        // It is the other with something beside.
        TransitionKind::Spread { .. } => discriminant(&TransitionKind::EndsOpenPeriods {}),
        _ => discriminant(&transition.how),
    };
    for (index, transition) in set.transitions.iter().enumerate() {
        let earlier = set.transitions.get(..index).unwrap_or_default();
        if earlier.iter().any(|other| kind(other) == kind(transition)) {
            let message = format!("found with `{}` a second transition of this kind", transition.id);
            let help = "keep one of them".to_owned();
            found.push(format!("{here}/transitions/{index}/how"), "duplicateTransition", message, Some(help));
        }
    }
}

/// Nothing can follow a stage that does not end.
fn endless_stage_is_last(found: &mut Problems, here: &str, set: &RuleSet) {
    let stages = set.afterwards.len();
    for (index, stage) in set.afterwards.iter().enumerate() {
        if stage.lasts.is_none() && index.saturating_add(1) < stages {
            found.push(
                format!("{here}/afterwards/{index}"),
                "unreachableStage",
                format!("the stage `{}` does not end, so that what follows it is never reached", stage.id),
                Some("say how long it lasts".to_owned()),
            );
        }
    }
}

/// What goes by school years needs to know them.
fn school_years_known(found: &mut Problems, pack: &Pack, here: &str, rules: &dyn Walk) {
    if pack.school_years.is_some() {
        return;
    }
    rules.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let by_measure = matches!(
            part.downcast_ref(),
            Some(Measure::PractisingYears { .. } | Measure::ServiceDays { .. })
        );
        let by_school_year = by_measure
            || matches!(part.downcast_ref(), Some(PeriodStart::SchoolYear {}))
            || matches!(part.downcast_ref(), Some(PeriodEnd::SchoolYear {}))
            || matches!(part.downcast_ref(), Some(Per::SchoolYear))
            || matches!(part.downcast_ref(), Some(RequiredPer::SchoolYear));
        if by_school_year {
            found.push(
                format!("{here}{}", place.pointer()),
                "noSchoolYears",
                "a rule goes by school years, but the pack has none".to_owned(),
                Some("add `schoolYears` to the pack".to_owned()),
            );
        }
    });
}

/// Every measure of the credit rules and of the career.
pub(crate) fn measures<'a>(pack: &'a Pack) -> Vec<&'a Measure> {
    let mut all = Vec::new();
    let mut gather = |_: Place<'_>, part: &'a dyn Any| all.extend(part.downcast_ref::<Measure>());
    pack.credit.walk(Place::Root, &mut gather);
    pack.career.walk(Place::Root, &mut gather);
    all
}
