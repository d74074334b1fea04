//! [`lint_scheme`]: what is doubtful in a scheme that can be used.

use super::check::{declared, id_of};
use super::scheme::{Accreditable, AccreditationScheme};
use crate::application::{ApplicationActionKind, ApplicationState, Procedure, ProcedureGuard};
use crate::document::{Declared, Problems};
use crate::doubts;
use crate::error::Problem;

/// What somebody should look at in a scheme: names that lack a language, parts that are assumed or rest on nothing, facts,
/// rubrics and sources that nothing uses, procedures for what is asked nothing, and procedures that
/// lead into a state that nobody can leave, or wait for votes and scores that nobody can give.
///
/// Every finding is a warning; what makes a scheme unusable is refused by [`AccreditationScheme::from_json`] already.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// let rules = cpd_core::schemes::load("au-act-tqi")?;
/// let found = cpd_core::lint_scheme(rules.scheme());
/// // That the provider has to be recognised on the day of every session is assumed.
/// assert_eq!((found[0].pointer.as_str(), found[0].code.as_str()), ("/criteria/0/basis", "assumed"));
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[must_use]
pub fn lint_scheme(scheme: &AccreditationScheme) -> Vec<Problem> {
    let mut found = Problems::default();
    doubts::untranslated("scheme", &scheme.languages, scheme, &mut found);
    doubts::unfounded(scheme, &mut found);
    doubts::assumed(scheme, &mut found);
    // Proposals use units, kinds and roles by themselves; the rest is of use only where the scheme names it.
    let ruled = |list: &Declared<'_>| ["sources", "facts", "rubrics"].contains(&list.0);
    let lists: Vec<Declared<'_>> = declared(scheme).into_iter().filter(ruled).collect();
    doubts::unused(&lists, scheme, id_of, &mut found);
    unasked(scheme, &mut found);
    for (index, procedure) in scheme.procedures.iter().enumerate() {
        let here = format!("/procedures/{index}");
        dead_ends(procedure, &here, &mut found);
        waits_for_nobody(procedure, &here, &mut found);
    }
    found.into_sorted()
}

/// What a procedure accredits without anything being asked of it.
fn unasked(scheme: &AccreditationScheme, found: &mut Problems) {
    let asked = |of: Accreditable| scheme.criteria.iter().any(|criterion| criterion.of.contains(&of));
    for (index, procedure) in scheme.procedures.iter().enumerate() {
        for (number, _) in procedure.of.iter().enumerate().filter(|(_, of)| !asked(**of)) {
            let message = "this is accredited, but no criterion asks anything of it".to_owned();
            let help = "add a criterion, or leave it out".to_owned();
            found.warn(format!("/procedures/{index}/of/{number}"), "nothingAsked", message, Some(help));
        }
    }
}

/// States that somebody waits in, and that no step leads out of.
fn dead_ends(procedure: &Procedure, here: &str, found: &mut Problems) {
    let waits = |state: ApplicationState| {
        !matches!(state, ApplicationState::Accredited | ApplicationState::Refused | ApplicationState::GivenUp)
    };
    let left = |state: ApplicationState| {
        let mut steps = procedure.steps.iter();
        steps.any(|step| step.from.contains(&state) && step.to.is_some_and(|to| to != state))
    };
    for (number, step) in procedure.steps.iter().enumerate() {
        if let Some(state) = step.to.filter(|state| waits(*state) && !left(*state)) {
            let state = crate::to_json(&state);
            let message = format!("this leads to {state}, which no step leads out of");
            found.warn(format!("{here}/steps/{number}/to"), "deadEnd", message, None);
        }
    }
}

/// Guards that wait for members, votes or scores that no step lets anybody name or give.
fn waits_for_nobody(procedure: &Procedure, here: &str, found: &mut Problems) {
    for (number, step) in procedure.steps.iter().enumerate() {
        for (index, guard) in step.guards.iter().enumerate() {
            let needed = match guard {
                ProcedureGuard::Carried {} | ProcedureGuard::NotCarried {} => ApplicationActionKind::Vote,
                ProcedureGuard::Member {} => ApplicationActionKind::Seat,
                ProcedureGuard::Reviewed {} | ProcedureGuard::Passed {} => ApplicationActionKind::Review,
                _ => continue,
            };
            if !procedure.steps.iter().any(|step| step.action == needed) {
                let needed = crate::to_json(&needed);
                let message = format!("this waits for {needed}, which no step allows");
                let help = format!("add a step whose action is {needed}, or leave the guard out");
                found.warn(
                    format!("{here}/steps/{number}/guards/{index}"),
                    "neverHolds",
                    message,
                    Some(help),
                );
            }
        }
    }
}
