//! What makes a pack unusable: ids that name nothing, and rules that contradict each other.

use super::references::{Family, references, rule_set_pointer};
use super::{
    Basis, EligibilityTest, GrantEffect, Measure, Pack, PersonCondition, Quantity, RuleSet, WorkedQuantity,
};
use crate::amount::Amount;
use crate::document::{Problems, child};
use crate::order::Index;

/// The format that this library reads.
const FORMAT: u32 = 1;

/// Everything that makes the pack unusable.
pub(super) fn problems(pack: &Pack) -> Problems {
    let mut found = Problems::default();
    if pack.format != FORMAT {
        let message = format!("found the format `{}`, where {FORMAT} is expected", pack.format);
        let help = "use a version of the library that reads this format".to_owned();
        found.push("/format".to_owned(), "unknownFormat", message, Some(help));
    }
    for family in Family::ALL {
        unique(&mut found, &format!("/{}", family.field()), family.declared(pack));
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
    found
}

fn unique<'a>(found: &mut Problems, list: &str, ids: impl IntoIterator<Item = &'a str>) {
    let mut seen = Index::default();
    for (index, id) in ids.into_iter().enumerate() {
        if seen.insert(id, index).is_some() {
            found.push(
                format!("{list}/{index}/id"),
                "duplicateId",
                format!("found the id `{id}` a second time"),
                Some("give each its own id".to_owned()),
            );
        }
    }
}

/// Versions stand from the oldest to the newest and do not overlap.
fn versions(found: &mut Problems, pack: &Pack) {
    let sets = &pack.credit.rule_sets;
    if sets.is_empty() {
        let message = "found no rule set, where at least one is expected".to_owned();
        found.push("/credit/ruleSets".to_owned(), "noRules", message, None);
    }
    unique(found, "/credit/ruleSets", sets.iter().map(|set| set.id.as_str()));
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
    for (index, place) in Place::all(set).iter().enumerate() {
        if let Some(id) = place.id
            && seen.insert(id, index).is_some()
        {
            found.push(
                format!("{here}/{}/id", place.path),
                "duplicateId",
                format!("found the rule `{id}` a second time in this rule set"),
                Some("give each rule its own id".to_owned()),
            );
        }
    }
    let requirements: Vec<&str> = set.requirements.iter().map(|rule| rule.id.as_str()).collect();
    for (index, rule) in set.requirements.iter().enumerate() {
        let earlier = requirements.get(..index).unwrap_or_default();
        quantity(found, &format!("{here}/requirements/{index}/amount"), &rule.amount, earlier);
    }
    for (index, rule) in set.caps.iter().enumerate() {
        quantity(found, &format!("{here}/caps/{index}/limit"), &rule.limit, &requirements);
    }
    let mut refer = |pointer: String, id: &str| {
        if !requirements.contains(&id) {
            found.unknown_id(pointer, "requirement", id, &requirements);
        }
    };
    for (index, rule) in set.adjustments.iter().enumerate() {
        refer(format!("{here}/adjustments/{index}/requirement"), rule.requirement.as_str());
    }
    for (index, rule) in set.grants.iter().enumerate() {
        if let GrantEffect::Reduces { requirement } = &rule.effect {
            refer(format!("{here}/grants/{index}/effect/requirement"), requirement.as_str());
        }
    }
    if let Some(rule) = &set.carry_over {
        refer(format!("{here}/carryOver/requirement"), rule.requirement.as_str());
    }
    for (index, rule) in set.adjustments.iter().enumerate() {
        // A share is taken of what is settled by then: an earlier requirement, or this one as it stands.
        let own = requirements.iter().position(|id| *id == rule.requirement.as_str());
        let settled = own.and_then(|own| requirements.get(..=own)).unwrap_or_default();
        quantity(found, &format!("{here}/adjustments/{index}/amount"), &rule.amount, settled);
    }
    if set.period.length.total_months() == 0 {
        let message = "found a period of less than a month, where at least a month is expected".to_owned();
        found.push(format!("{here}/period/length"), "periodTooShort", message, None);
    }
    positive_numbers(found, here, set);
    parts_within_total(found, here, set);
    endless_stage_is_last(found, here, set);
    school_years_known(found, pack, here, set);
}

/// A quantity refers only to requirements that are settled before it, and its table ascends.
fn quantity(found: &mut Problems, here: &str, value: &Quantity, settled: &[&str]) {
    let worked = match value {
        Quantity::Fixed(amount) => return not_negative(found, here, *amount),
        Quantity::Worked(worked) => worked.as_ref(),
    };
    match worked {
        WorkedQuantity::Share { of, .. } => {
            if !settled.contains(&of.as_str()) {
                found.unknown_id(child(here, "of"), "earlier requirement", of.as_str(), settled);
            }
        }
        WorkedQuantity::Steps { rows, .. } => {
            for (index, pair) in (1_usize..).zip(rows.windows(2)) {
                if let [before, after] = pair
                    && after.at_least <= before.at_least
                {
                    let message =
                        format!("found the row for {} after the row for {}", after.at_least, before.at_least);
                    let help = "put the rows in ascending order".to_owned();
                    found.push(format!("{here}/rows/{index}/atLeast"), "rowsOutOfOrder", message, Some(help));
                }
            }
            for (index, row) in rows.iter().enumerate() {
                not_negative(found, &format!("{here}/rows/{index}/amount"), row.amount);
            }
        }
        WorkedQuantity::Scaled { amount, over, .. } => {
            not_negative(found, &child(here, "amount"), *amount);
            if !over.is_positive() {
                let message = format!("found {over}, where an amount above zero is expected");
                found.push(child(here, "over"), "notPositive", message, None);
            }
        }
        WorkedQuantity::When { cases, otherwise } => {
            for (index, case) in cases.iter().enumerate() {
                quantity(found, &format!("{here}/cases/{index}/amount"), &case.amount, settled);
            }
            quantity(found, &child(here, "otherwise"), otherwise, settled);
        }
    }
}

fn not_negative(found: &mut Problems, here: &str, amount: Amount) {
    if amount < Amount::ZERO {
        let message = format!("found {amount}, where an amount of zero or more is expected");
        found.push(here.to_owned(), "notPositive", message, None);
    }
}

/// Rates, factors and limits are not below zero, a unit has one worth, and something is asked for.
fn positive_numbers(found: &mut Problems, here: &str, set: &RuleSet) {
    let mut units = Index::default();
    for (index, rule) in set.conversions.iter().enumerate() {
        not_negative(found, &format!("{here}/conversions/{index}/rate"), rule.rate);
        if units.insert(rule.unit.as_str(), index).is_some() {
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
    if let Some(limit) = set.carry_over.as_ref().and_then(|rule| rule.limit) {
        not_negative(found, &format!("{here}/carryOver/limit"), limit);
    }
    if set.requirements.is_empty() {
        let message = "found no requirement, where at least one is expected".to_owned();
        found.push(format!("{here}/requirements"), "noRequirements", message, None);
    }
}

/// A stated minimum for some categories is not above a stated cap on the same ones.
fn parts_within_total(found: &mut Problems, here: &str, set: &RuleSet) {
    use super::{ActivityCondition, CapPer};
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
            if cap.per == CapPer::Period && capped && limit < minimum {
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

/// A measure over school years needs to know them.
fn school_years_known(found: &mut Problems, pack: &Pack, here: &str, set: &RuleSet) {
    if pack.school_years.is_none()
        && measures(set).any(|measure| matches!(measure, Measure::PractisingYears { .. }))
    {
        found.push(
            here.to_owned(),
            "noSchoolYears",
            "a rule counts practising years, but the pack has no school years".to_owned(),
            Some("add `schoolYears` to the pack".to_owned()),
        );
    }
}

/// Every measure of a rule set.
pub(crate) fn measures(set: &RuleSet) -> impl Iterator<Item = &Measure> {
    fn of_person<'a>(condition: &'a PersonCondition, all: &mut Vec<&'a Measure>) {
        match condition {
            PersonCondition::All { of } | PersonCondition::Any { of } => {
                of.iter().for_each(|part| of_person(part, all));
            }
            PersonCondition::Not { of } => of_person(of, all),
            PersonCondition::Measured { measure, .. } => all.push(measure),
            PersonCondition::LicenceClass { .. }
            | PersonCondition::Endorsement { .. }
            | PersonCondition::Award { .. }
            | PersonCondition::Fact { .. } => {}
        }
    }
    fn of_quantity<'a>(quantity: &'a Quantity, all: &mut Vec<&'a Measure>) {
        let Quantity::Worked(worked) = quantity else { return };
        match worked.as_ref() {
            WorkedQuantity::Share { .. } => {}
            WorkedQuantity::Steps { measure, .. } | WorkedQuantity::Scaled { measure, .. } => {
                all.push(measure);
            }
            WorkedQuantity::When { cases, otherwise } => {
                for case in cases {
                    of_person(&case.when, all);
                    of_quantity(&case.amount, all);
                }
                of_quantity(otherwise, all);
            }
        }
    }
    let mut all = Vec::new();
    set.releases.iter().for_each(|rule| of_person(&rule.when, &mut all));
    set.caps.iter().for_each(|rule| of_quantity(&rule.limit, &mut all));
    set.requirements.iter().for_each(|rule| of_quantity(&rule.amount, &mut all));
    set.requirements.iter().filter_map(|rule| rule.when.as_ref()).for_each(|when| of_person(when, &mut all));
    set.adjustments.iter().for_each(|rule| of_quantity(&rule.amount, &mut all));
    set.adjustments.iter().filter_map(|rule| rule.when.as_ref()).for_each(|when| of_person(when, &mut all));
    all.into_iter()
}

/// Where a rule stands in its rule set, and what it rests on.
#[derive(Debug, Clone)]
pub(crate) struct Place<'a> {
    /// The path below the rule set, such as `caps/1`.
    pub(crate) path: String,
    /// Its id, if it has one of its own.
    pub(crate) id: Option<&'a str>,
    /// What it is called, if it has a name.
    pub(crate) name: Option<&'a crate::locale::Text>,
    /// What it rests on.
    pub(crate) basis: &'a Basis,
}

impl<'a> Place<'a> {
    /// Every rule of a rule set but the requirements, whose ids are their own.
    pub(crate) fn all(set: &'a RuleSet) -> Vec<Self> {
        let mut all = Vec::new();
        macro_rules! rules {
            ($($list:ident),*) => {$(
                for (index, rule) in set.$list.iter().enumerate() {
                    let path = format!("{}/{index}", stringify!($list));
                    all.push(Self { path, id: Some(rule.id.as_str()), name: rules!(@name rule $list), basis: &rule.basis });
                }
            )*};
            (@name $rule:ident conversions) => { None };
            (@name $rule:ident categories) => { None };
            (@name $rule:ident $list:ident) => { Some(&$rule.name) };
        }
        rules!(
            absences,
            grants,
            releases,
            eligibility,
            conversions,
            multipliers,
            once,
            categories,
            caps,
            adjustments
        );
        if let Some(rule) = &set.carry_over {
            let (path, id) = ("carryOver".to_owned(), Some(rule.id.as_str()));
            all.push(Self { path, id, name: Some(&rule.name), basis: &rule.basis });
        }
        rules!(afterwards);
        if let Some(rule) = &set.retention {
            let (path, id) = ("retention".to_owned(), Some(rule.id.as_str()));
            all.push(Self { path, id, name: None, basis: &rule.basis });
        }
        all
    }
}
