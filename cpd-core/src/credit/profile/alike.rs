//! The profiles of activities that rules do not tell apart, each worked out once.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Profile, profile};
use crate::activity::Activity;
use crate::amount::Overflow;
use crate::pack::{ActivityCondition, RuleSet};

/// So many profiles are kept for a pair of rule sets: where there are more, hardly any two activities are alike, and to
/// look for one would take longer than to work it out.
const MOST: usize = 24;

/// The profiles that are known.
#[derive(Debug, Default)]
pub(in crate::credit) struct Profiles<'a>(RefCell<Vec<Known<'a>>>);

/// The profiles by which activities are judged by one rule set for a period that another governs.
#[derive(Debug)]
struct Known<'a> {
    judging: &'a RuleSet,
    governing: &'a RuleSet,
    asks: Asks,
    /// Each with an activity that has it.
    profiles: Vec<(&'a Activity, Rc<Profile<'a>>)>,
}

impl<'a> Profiles<'a> {
    /// What rules say of an activity, as [`profile`] does.
    pub(in crate::credit) fn of(
        &self,
        judging: &'a RuleSet,
        governing: &'a RuleSet,
        activity: &'a Activity,
    ) -> Result<Rc<Profile<'a>>, Overflow> {
        let mut all = self.0.borrow_mut();
        let same = |known: &Known<'_>| {
            std::ptr::eq(known.judging, judging) && std::ptr::eq(known.governing, governing)
        };
        let place = all.iter().position(same).unwrap_or(all.len());
        if place == all.len() {
            let asks = Asks::of(judging).and(Asks::of(governing));
            all.push(Known { judging, governing, asks, profiles: Vec::new() });
        }
        let Some(known) = all.get_mut(place) else {
            return profile(judging, governing, activity).map(Rc::new);
        };
        let alike = known.profiles.iter().find(|(other, _)| known.asks.are_alike(activity, other));
        if let Some((_, profile)) = alike {
            return Ok(Rc::clone(profile));
        }
        let new = Rc::new(profile(judging, governing, activity)?);
        if known.profiles.len() < MOST {
            known.profiles.push((activity, Rc::clone(&new)));
        }
        Ok(new)
    }
}

/// What the conditions of rules ask of an activity, beside its unit and its categories.
#[derive(Debug, Clone, Copy, Default)]
struct Asks {
    kind: bool,
    role: bool,
    evidence: bool,
    accreditation: bool,
}

impl Asks {
    fn of(rules: &RuleSet) -> Self {
        let always = rules.multipliers.iter().map(|rule| &rule.of);
        let always = always.chain(rules.categories.iter().map(|rule| &rule.of));
        let some = rules.eligibility.iter().map(|rule| &rule.of);
        let some = some.chain(rules.attendance.iter().map(|rule| &rule.of));
        let some = some.chain(rules.conversions.iter().map(|rule| &rule.of));
        let some = some.chain(rules.thresholds.iter().map(|rule| &rule.of));
        let some = some.chain(rules.caps.iter().map(|rule| &rule.of));
        let some = some.chain(rules.requirements.iter().map(|rule| &rule.of));
        let some = some.chain(rules.carry_over.iter().map(|rule| &rule.of));
        always.chain(some.flatten()).map(Self::by).fold(Self::default(), Self::and)
    }

    fn by(condition: &ActivityCondition) -> Self {
        match condition {
            ActivityCondition::All { of } | ActivityCondition::Any { of } => {
                of.iter().map(Self::by).fold(Self::default(), Self::and)
            }
            ActivityCondition::Not { of } => Self::by(of),
            ActivityCondition::Kind { .. } => Self { kind: true, ..Self::default() },
            ActivityCondition::Role { .. } => Self { role: true, ..Self::default() },
            ActivityCondition::Evidence { .. } => Self { evidence: true, ..Self::default() },
            ActivityCondition::ClaimsAccreditation {} => Self { accreditation: true, ..Self::default() },
            ActivityCondition::Category { .. } | ActivityCondition::Unit { .. } => Self::default(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            kind: self.kind || other.kind,
            role: self.role || other.role,
            evidence: self.evidence || other.evidence,
            accreditation: self.accreditation || other.accreditation,
        }
    }

    /// Whether two activities are the same in everything that a profile goes by.
    fn are_alike(self, one: &Activity, other: &Activity) -> bool {
        one.categories == other.categories
            && one.unit == other.unit
            && one.split == other.split
            && (!self.kind || one.kind == other.kind)
            && (!self.role || one.role == other.role)
            && (!self.evidence || one.evidence == other.evidence)
            && (!self.accreditation || one.accreditation.is_some() == other.accreditation.is_some())
    }
}
