//! The table of a cycle, as rows and as a picture.

use super::action::ActionKind;
use super::rules::{Cycle, Phase};
use crate::answer::answer;
use crate::id::{PhaseId, RoleId, StepId};
use crate::locale::Language;

answer! {
    /// One way from a phase to a phase.
    pub struct TransitionRow {
        /// The phase; none for an opening.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<PhaseId>,
        /// The step.
        pub step: StepId,
        /// What is done.
        pub action: ActionKind,
        /// Who may do it.
        pub by: Vec<RoleId>,
        /// The phase that it leads to, which may be the same.
        pub to: PhaseId,
    }
}

/// The table of a cycle, a row for each phase and step, in the order of the phases.
#[must_use]
pub fn transitions(cycle: &Cycle) -> Vec<TransitionRow> {
    let row = |from: Option<&PhaseId>, index: usize| {
        let step = cycle.steps.get(index)?;
        let to = step.to.clone().or_else(|| from.cloned())?;
        let (id, by) = (step.id.clone(), step.by.clone());
        Some(TransitionRow { from: from.cloned(), step: id, action: step.action, by, to })
    };
    let steps = || cycle.steps.iter().enumerate();
    let openings = steps().filter(|(_, step)| step.from.is_empty()).filter_map(|(index, _)| row(None, index));
    let others = cycle.phases.iter().flat_map(|phase| {
        let of_phase = steps().filter(|(_, step)| step.from.contains(&phase.id));
        of_phase.filter_map(|(index, _)| row(Some(&phase.id), index))
    });
    openings.chain(others).collect()
}

/// The table of a cycle as a state diagram in the notation of Mermaid: an arrow for each row that leads to another phase,
/// and a note on each phase with the steps that stay in it.
#[must_use]
pub fn diagram(cycle: &Cycle, language: &Language) -> String {
    let mut text = "stateDiagram-v2\n".to_owned();
    for Phase { id, name, .. } in &cycle.phases {
        // Quotes would end the name.
        let name = name.get(language).replace('"', "'");
        text.push_str(&format!("    state \"{name}\" as {}\n", node(id)));
    }
    let rows = transitions(cycle);
    for row in rows.iter().filter(|row| row.from.as_ref() != Some(&row.to)) {
        let from = row.from.as_ref().map_or("[*]".to_owned(), node);
        text.push_str(&format!("    {from} --> {}: {}\n", node(&row.to), row.step));
    }
    for phase in cycle.phases.iter().filter(|phase| phase.ended) {
        text.push_str(&format!("    {} --> [*]\n", node(&phase.id)));
    }
    for phase in &cycle.phases {
        let staying = rows.iter().filter(|row| row.from.as_ref() == Some(&phase.id) && row.to == phase.id);
        let staying: Vec<&str> = staying.map(|row| row.step.as_str()).collect();
        if !staying.is_empty() {
            text.push_str(&format!("    note right of {}\n", node(&phase.id)));
            text.push_str(&format!("        {}\n    end note\n", staying.join(", ")));
        }
    }
    text
}

/// A phase as Mermaid names it: its arrows are made of hyphens.
fn node(id: &PhaseId) -> String {
    id.as_str().replace('-', "_")
}
