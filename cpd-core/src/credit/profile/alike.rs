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
        let mut asks = Self::default();
        rules.multipliers.iter().for_each(|rule| asks.by(&rule.of));
        rules.categories.iter().for_each(|rule| asks.by(&rule.of));
        rules.eligibility.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.attendance.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.conversions.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.thresholds.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.caps.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.requirements.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        rules.carry_over.iter().flat_map(|rule| &rule.of).for_each(|of| asks.by(of));
        asks
    }

    /// Adds what a condition asks.
    fn by(&mut self, condition: &ActivityCondition) {
        match condition {
            ActivityCondition::All { of } | ActivityCondition::Any { of } => {
                of.iter().for_each(|part| self.by(part));
            }
            ActivityCondition::Not { of } => self.by(of),
            ActivityCondition::Kind { .. } => self.kind = true,
            ActivityCondition::Role { .. } => self.role = true,
            ActivityCondition::Evidence { .. } => self.evidence = true,
            ActivityCondition::ClaimsAccreditation {} => self.accreditation = true,
            ActivityCondition::Category { .. } | ActivityCondition::Unit { .. } => {}
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
