//! [`explain`]: the facts of a statement as a tree, each with its rule's place in the pack and its sources.
//!
//! A statement holds every fact with the id of its rule. The tree is those facts arranged, so that there is no second
//! evaluation that could say something else.

use super::statement::{Explanation, Statement};
use crate::calendar::Date;
use crate::decision::{Reason, Trace};
use crate::error::CpdError;
use crate::id::RuleSetId;
use crate::pack::{Basis, Pack, RulePlace, RuleSet, rule_places, rule_set_pointer};
use crate::person::TeacherRecord;

/// A statement, and the tree of facts that led to it.
///
/// # Errors
/// As [`statement`](crate::statement).
pub fn explain(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Explanation, CpdError> {
    Ok(explained(pack, super::statement(pack, record, on)?))
}

/// A statement with its facts arranged as a tree.
pub(crate) fn explained(pack: &Pack, statement: Statement) -> Explanation {
    let trace = trace(pack, &statement);
    Explanation { statement, trace }
}

fn trace(pack: &Pack, statement: &Statement) -> Trace {
    let sets = pack.credit.rule_sets.iter().enumerate();
    let all: Vec<SetPlaces<'_>> =
        sets.map(|(index, set)| SetPlaces { index, set, rules: rule_places(set) }).collect();
    let places = Places { governing: &statement.rule_set, all };
    let mut children = places.leaves(&statement.period.reasons);
    for line in &statement.requirements {
        let (requirement, required, counted) = (line.id.clone(), line.required, line.counted);
        let head = if line.short.is_zero() {
            Reason::RequirementMet { requirement, required, counted }
        } else {
            Reason::RequirementShort { requirement, required, counted, short: line.short }
        };
        children.push(places.node(head, places.leaves(&line.reasons)));
    }
    for line in &statement.activities {
        let activity = line.id.clone();
        let head = if line.counted.is_positive() {
            Reason::ActivityCounts { activity, amount: line.counted }
        } else {
            Reason::ActivityDoesNotCount { activity }
        };
        children.push(places.node(head, places.leaves(&line.reasons)));
    }
    children.extend(places.leaves(&statement.carry_over.reasons));
    // What the requirements say stands with them already.
    let said =
        |reason: &Reason| matches!(reason, Reason::RequirementMet { .. } | Reason::RequirementShort { .. });
    let own: Vec<Reason> = statement.reasons.iter().filter(|reason| !said(reason)).cloned().collect();
    children.extend(places.leaves(&own));
    places.node(Reason::OutcomeIs { outcome: statement.outcome }, children)
}

/// Where the rules of a rule set stand in the pack.
struct SetPlaces<'a> {
    index: usize,
    set: &'a RuleSet,
    rules: Vec<RulePlace<'a>>,
}

/// Where the rules stand in the pack.
struct Places<'a> {
    governing: &'a RuleSetId,
    all: Vec<SetPlaces<'a>>,
}

impl Places<'_> {
    fn leaves<'r>(&'r self, reasons: &'r [Reason]) -> Vec<Trace> {
        let mut judging = self.governing;
        let leaf = |reason: &'r Reason| {
            if let Reason::JudgedUnder { rule_set } = reason {
                judging = rule_set;
            }
            // Where an hour counts is always decided by the rules of the period.
            let counting = matches!(reason, Reason::Capped { .. } | Reason::BelowThreshold { .. });
            self.leaf(reason.clone(), if counting { self.governing } else { judging })
        };
        reasons.iter().map(leaf).collect()
    }

    fn leaf(&self, reason: Reason, rules: &RuleSetId) -> Trace {
        let place = self.place(&reason, rules);
        let (pointer, basis) = place.map_or((None, None), |(pointer, basis)| (Some(pointer), Some(basis)));
        let sources = basis.map_or_else(Vec::new, |basis| basis.sources.clone());
        Trace { reason, pointer, sources, children: Vec::new() }
    }

    fn node(&self, reason: Reason, children: Vec<Trace>) -> Trace {
        Trace { children, ..self.leaf(reason, self.governing) }
    }

    /// The place of what a reason names: in some rules, else in the others, which a transition may come from.
    fn place(&self, reason: &Reason, rules: &RuleSetId) -> Option<(String, &Basis)> {
        let (own, others): (Vec<_>, Vec<_>) = self.all.iter().partition(|places| places.set.id == *rules);
        own.into_iter().chain(others).find_map(|places| places.place(reason))
    }
}

impl SetPlaces<'_> {
    fn place(&self, reason: &Reason) -> Option<(String, &Basis)> {
        let here = rule_set_pointer(self.index);
        if let Some(rule) = reason.rule() {
            let place = self.rules.iter().find(|place| place.id == rule.as_str())?;
            return Some((format!("{here}/{}", place.path), place.basis));
        }
        if let Some(id) = reason.requirement() {
            let at = self.set.requirements.iter().position(|requirement| requirement.id == *id)?;
            return Some((format!("{here}/requirements/{at}"), &self.set.requirements.get(at)?.basis));
        }
        match reason {
            Reason::PeriodIs { .. } => Some((format!("{here}/period"), &self.set.period.basis)),
            Reason::RuleSetInForce { .. } => Some((here, &self.set.basis)),
            Reason::JudgedUnder { rule_set } if *rule_set == self.set.id => Some((here, &self.set.basis)),
            _ => None,
        }
    }
}
