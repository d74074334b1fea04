//! [`explain`]: the facts of a statement as a tree, each with its rule's place in the pack and its sources.
//!
//! A statement holds every fact with the id of its rule. The tree is those facts arranged, so that there is no second
//! evaluation that could say something else.

use super::statement::{Explanation, Statement};
use crate::calendar::Date;
use crate::decision::{Reason, Trace};
use crate::error::CpdError;
use crate::pack::{Basis, Pack, Place, RuleSet, rule_set_pointer};
use crate::person::TeacherRecord;

/// A statement, and the tree of facts that led to it.
///
/// # Errors
/// As [`statement`](crate::statement).
pub fn explain(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Explanation, CpdError> {
    let statement = super::statement(pack, record, on)?;
    let trace = trace(pack, &statement);
    Ok(Explanation { statement, trace })
}

fn trace(pack: &Pack, statement: &Statement) -> Trace {
    let sets = &pack.credit.rule_sets;
    let governing = sets.iter().enumerate().find(|(_, set)| set.id == statement.rule_set);
    let places = Places { governing, all: governing.map_or_else(Vec::new, |(_, set)| Place::all(set)) };
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

/// Where the rules of the governing rule set stand in the pack.
struct Places<'a> {
    governing: Option<(usize, &'a RuleSet)>,
    all: Vec<Place<'a>>,
}

impl Places<'_> {
    fn leaves(&self, reasons: &[Reason]) -> Vec<Trace> {
        reasons.iter().map(|reason| self.node(reason.clone(), Vec::new())).collect()
    }

    fn node(&self, reason: Reason, children: Vec<Trace>) -> Trace {
        let place = self.place(&reason);
        let (pointer, basis) = place.map_or((None, None), |(pointer, basis)| (Some(pointer), Some(basis)));
        let sources = basis.map_or_else(Vec::new, |basis| basis.sources.clone());
        Trace { reason, pointer, sources, children }
    }

    fn place(&self, reason: &Reason) -> Option<(String, &Basis)> {
        let (index, set) = self.governing?;
        let here = rule_set_pointer(index);
        if let Some(rule) = reason.rule() {
            let place = self.all.iter().find(|place| place.id == Some(rule.as_str()))?;
            return Some((format!("{here}/{}", place.path), place.basis));
        }
        if let Some(id) = reason.requirement() {
            let at = set.requirements.iter().position(|requirement| requirement.id == *id)?;
            return Some((format!("{here}/requirements/{at}"), &set.requirements.get(at)?.basis));
        }
        match reason {
            Reason::PeriodIs { .. } => Some((format!("{here}/period"), &set.period.basis)),
            Reason::RuleSetInForce { .. } => Some((here, &set.basis)),
            _ => None,
        }
    }
}
