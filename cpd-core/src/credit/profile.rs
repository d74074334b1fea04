//! What the rules say of an activity whatever its amount and its days: which of them are about it, and where it can
//! count.

mod alike;

use std::rc::Rc;

use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::id::{CategoryId, UnitId};
use crate::order::sorted_by;
use crate::pack::{
    ActivityCondition, AttendanceRule, Conversion, Counting, Eligibility, Multiplier, Requirement, RuleSet,
};

pub(super) use alike::Profiles;

/// A set of rules of one list, as their positions: no list that sets are made of has more than [`RuleBits::MOST`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct RuleBits(u128);

impl RuleBits {
    /// The longest list that sets can be made of.
    pub(crate) const MOST: usize = 128;

    /// The positions of those items that fit.
    pub(super) fn of<T>(items: &[T], fits: impl Fn(&T) -> bool) -> Self {
        let add = |bits: u128, (position, item): (usize, &T)| {
            if fits(item) { bits | Self::at(position).0 } else { bits }
        };
        Self(items.iter().enumerate().fold(0, add))
    }

    /// The rule at a position.
    pub(super) fn at(position: usize) -> Self {
        let bit = u32::try_from(position).ok().and_then(|position| 1_u128.checked_shl(position));
        Self(bit.unwrap_or(0))
    }

    /// Whether it has some rule of another set.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What the rules say of an activity.
#[derive(Debug, Clone)]
pub(super) struct Profile<'a> {
    pub(super) worth: Worth<'a>,
    /// The tests that are about it.
    pub(super) tests: RuleBits,
    pub(super) attendance: Option<&'a AttendanceRule>,
    pub(super) multiplier: Option<&'a Multiplier>,
    /// The parts that it is split into; one where it is not split.
    pub(super) parts: Vec<Part<'a>>,
}

/// How the unit of an activity becomes that of the rules.
#[derive(Debug, Clone, Copy)]
pub(super) enum Worth<'a> {
    Same,
    Converted(&'a Conversion),
    Unknown,
}

/// A part of an activity that counts in the same way.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) share: Amount,
    /// The ways in which it can count, of which one is chosen for each hour.
    pub(super) routes: Vec<Rc<Route<'a>>>,
}

/// A way in which an hour can count.
#[derive(Debug, Clone)]
pub(super) struct Route<'a> {
    /// The categories that it counts in.
    pub(super) categories: Vec<&'a CategoryId>,
    pub(super) thresholds: RuleBits,
    pub(super) caps: RuleBits,
    pub(super) requirements: RuleBits,
    pub(super) carry_over: RuleBits,
}

/// What rules say of an activity: whether it counts and what it is worth by one rule set, where it counts by the one
/// that governs the period. They differ only where a transition says so.
fn profile<'a>(
    judging: &'a RuleSet,
    governing: &'a RuleSet,
    activity: &'a Activity,
) -> Result<Profile<'a>, Overflow> {
    let recorded: Vec<&CategoryId> = recorded_categories(activity);
    let fits = |of: &ActivityCondition| fits(of, activity, &recorded);
    let about = |of: &Option<ActivityCondition>| of.as_ref().is_none_or(fits);
    Ok(Profile {
        worth: worth(judging, activity, &fits),
        tests: RuleBits::of(&judging.eligibility, |rule: &Eligibility| about(&rule.of)),
        attendance: judging.attendance.iter().find(|rule| about(&rule.of)),
        multiplier: judging.multipliers.iter().find(|rule| fits(&rule.of)),
        parts: parts(judging, governing, activity, &recorded)?,
    })
}

pub(super) fn worth<'a>(
    rules: &'a RuleSet,
    activity: &Activity,
    fits: &dyn Fn(&ActivityCondition) -> bool,
) -> Worth<'a> {
    if activity.unit == rules.unit {
        return Worth::Same;
    }
    conversion(rules, &activity.unit, fits).map_or(Worth::Unknown, Worth::Converted)
}

/// The first conversion of a unit that fits the activity.
pub(super) fn conversion<'a>(
    rules: &'a RuleSet,
    unit: &UnitId,
    fits: &dyn Fn(&ActivityCondition) -> bool,
) -> Option<&'a Conversion> {
    let mut of_unit = rules.conversions.iter().filter(|rule| rule.unit == *unit);
    of_unit.find(|rule| rule.of.as_ref().is_none_or(fits))
}

pub(super) fn recorded_categories(activity: &Activity) -> Vec<&CategoryId> {
    activity.categories.iter().chain(activity.split.iter().map(|part| &part.category)).collect()
}

/// The parts that an activity is split into, each with its categories in the order of their ids: as the record says,
/// else as the judging rules say.
fn parts<'a>(
    judging: &'a RuleSet,
    governing: &'a RuleSet,
    activity: &'a Activity,
    recorded: &[&'a CategoryId],
) -> Result<Vec<Part<'a>>, Overflow> {
    let part = |share, categories| part(governing, activity, share, categories);
    if !activity.split.is_empty() {
        let split = activity.split.iter();
        return Ok(split.map(|one| part(one.share.amount(), vec![&one.category])).collect());
    }
    if judging.categories.is_empty() {
        return Ok(vec![part(Amount::ONE, unique(recorded.to_vec()))]);
    }
    let fitting = || judging.categories.iter().filter(|rule| fits(&rule.of, activity, recorded));
    let mut parts = Vec::new();
    let mut rest = Amount::ONE;
    for (rule, share) in fitting().filter_map(|rule| Some((rule, rule.share?))) {
        // No more is shared out than the whole.
        let share = share.amount().min(rest);
        rest = rest.minus(share)?;
        parts.push(part(share, vec![&rule.category]));
    }
    let others = unique(fitting().filter(|rule| rule.share.is_none()).map(|rule| &rule.category).collect());
    if rest.is_positive() {
        parts.push(part(rest, others));
    }
    Ok(parts)
}

fn unique(categories: Vec<&CategoryId>) -> Vec<&CategoryId> {
    if categories.len() < 2 {
        return categories;
    }
    let mut sorted = sorted_by(categories, Ord::cmp);
    sorted.dedup();
    sorted
}

fn part<'a>(
    rules: &'a RuleSet,
    activity: &Activity,
    share: Amount,
    categories: Vec<&'a CategoryId>,
) -> Part<'a> {
    let about = |of: &Option<ActivityCondition>, belongs_to: &[&CategoryId]| {
        of.as_ref().is_none_or(|of| fits(of, activity, belongs_to))
    };
    let route = |belongs_to: Vec<&'a CategoryId>| {
        Rc::new(Route {
            thresholds: RuleBits::of(&rules.thresholds, |rule| about(&rule.of, &belongs_to)),
            caps: RuleBits::of(&rules.caps, |rule| about(&rule.of, &belongs_to)),
            requirements: RuleBits::of(&rules.requirements, |rule: &Requirement| {
                let asked = &rule.categories;
                let in_category =
                    asked.is_empty() || belongs_to.iter().any(|category| asked.contains(category));
                in_category && about(&rule.of, &belongs_to)
            }),
            carry_over: RuleBits::of(&rules.carry_over, |rule| about(&rule.of, &belongs_to)),
            categories: belongs_to,
        })
    };
    let routes = match rules.counting {
        Counting::OneCategory if categories.len() > 1 => {
            categories.into_iter().map(|category| route(vec![category])).collect()
        }
        Counting::OneCategory | Counting::EveryCategory => vec![route(categories)],
    };
    Part { share, routes }
}

/// Whether an activity is one that a rule is about, going by given categories.
pub(super) fn fits(condition: &ActivityCondition, activity: &Activity, belongs_to: &[&CategoryId]) -> bool {
    match condition {
        ActivityCondition::All { of } => of.iter().all(|part| fits(part, activity, belongs_to)),
        ActivityCondition::Any { of } => of.iter().any(|part| fits(part, activity, belongs_to)),
        ActivityCondition::Not { of } => !fits(of, activity, belongs_to),
        ActivityCondition::Kind { kinds } => kinds.contains(&activity.kind),
        ActivityCondition::Role { roles } => activity.role.as_ref().is_some_and(|role| roles.contains(role)),
        ActivityCondition::Category { categories } => {
            belongs_to.iter().any(|category| categories.contains(category))
        }
        ActivityCondition::Unit { units } => units.contains(&activity.unit),
        ActivityCondition::Evidence { evidence } => {
            evidence.iter().all(|kind| activity.evidence.contains(kind))
        }
        ActivityCondition::ClaimsAccreditation {} => activity.accreditation.is_some(),
    }
}
