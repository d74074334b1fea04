//! What makes a cycle unusable.

use super::action::ActionKind;
use super::rules::{Cycle, CycleRuns, Guard, Step};
use crate::assessment::AssessmentRule;
use crate::document::{Problems, child};
use crate::id::PhaseId;

impl Cycle {
    /// Everything that makes the cycle, which stands at a place of a programme, unusable; `rule` is its assessment, where
    /// the programme has that.
    pub(crate) fn problems(&self, rule: Option<&AssessmentRule>, here: &str) -> Problems {
        let mut found = Problems::default();
        found.unique(&format!("{here}/phases"), self.phases.iter().map(|phase| phase.id.as_str()));
        found.unique(&format!("{here}/steps"), self.steps.iter().map(|step| step.id.as_str()));
        if !self.steps.iter().any(|step| step.action == ActionKind::Open) {
            let message = "found no step with the action `open`, so that no run could begin".to_owned();
            found.push(format!("{here}/steps"), "noOpening", message, None);
        }
        for (index, step) in self.steps.iter().enumerate() {
            let here = format!("{here}/steps/{index}");
            self.step_problems(&mut found, &here, step);
            self.guard_problems(&mut found, &here, step, rule);
        }
        for (index, phase) in self.phases.iter().enumerate() {
            let place = format!("{here}/phases/{index}");
            if !self.steps.iter().any(|step| step.to.as_ref() == Some(&phase.id)) {
                let message = format!("no step leads to the phase `{}`", phase.id);
                let help = "add a step that leads to it, or leave it out".to_owned();
                found.push(child(&place, "id"), "unreachablePhase", message, Some(help));
            }
            if !phase.ended
                && !self.steps.iter().any(|step| step.from.contains(&phase.id) && step.to.is_some())
            {
                let message =
                    format!("no step leads out of the phase `{}`, and it does not end a run", phase.id);
                let help = "add a step that leads out of it, or mark it as `ended`".to_owned();
                found.push(child(&place, "id"), "deadEnd", message, Some(help));
            }
            if self.runs == CycleRuns::Freely && (phase.opens.is_some() || phase.closes.is_some()) {
                let message =
                    "found days, which count from a school year, in a cycle that goes by none".to_owned();
                found.push(place, "noSchoolYear", message, Some("leave out `opens` and `closes`".to_owned()));
            }
        }
        found
    }

    fn step_problems(&self, found: &mut Problems, here: &str, step: &Step) {
        let phases: Vec<&str> = self.phases.iter().map(|phase| phase.id.as_str()).collect();
        let mut known = |pointer: String, id: &PhaseId| {
            if !phases.contains(&id.as_str()) {
                found.unknown_in("cycle", pointer, "phase", id.as_str(), &phases);
            }
        };
        for (index, id) in step.from.iter().enumerate() {
            known(format!("{here}/from/{index}"), id);
        }
        if let Some(id) = &step.to {
            known(child(here, "to"), id);
        }
        let opens = step.action == ActionKind::Open;
        if opens && step.to.is_none() {
            let message = "found no phase that the opening leads to".to_owned();
            found.push(child(here, "to"), "missingField", message, Some("add `to`".to_owned()));
        }
        if opens != step.from.is_empty() {
            let (message, help) = if opens {
                ("found phases that an opening comes from", "leave out `from`")
            } else {
                ("found no phase in which the step can be done", "add `from`")
            };
            found.push(child(here, "from"), "wrongPhases", message.to_owned(), Some(help.to_owned()));
        }
    }

    fn guard_problems(&self, found: &mut Problems, here: &str, step: &Step, rule: Option<&AssessmentRule>) {
        for (index, guard) in step.guards.iter().enumerate() {
            let here = format!("{here}/guards/{index}");
            if step.action == ActionKind::Open && guard.is_about_run() {
                let message = "found a guard about what a run holds, before there is one".to_owned();
                let help = "leave it out, or move it to a step of the run".to_owned();
                found.push(here.clone(), "guardOnOpening", message, Some(help));
            }
            let rates = matches!(guard, Guard::Rated { .. } | Guard::GapsAnswered { .. });
            if rates && self.assessment.is_none() {
                let message = "found a guard about ratings in a cycle without an assessment".to_owned();
                let help = "add `assessment` to the cycle, or leave out the guard".to_owned();
                found.push(here.clone(), "noAssessment", message, Some(help));
            }
            if let (Guard::Rated { rater }, Some(rule)) = (guard, rule) {
                let raters: Vec<&str> = rule.raters.iter().map(|rater| rater.id.as_str()).collect();
                if !raters.contains(&rater.as_str()) {
                    found.unknown_in("assessment", child(&here, "rater"), "rater", rater.as_str(), &raters);
                }
            }
        }
    }
}
