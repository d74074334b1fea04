//! The answer of a check, and why there is none, with the cells that they are about.

use cpd_core::{CpdError, ProposalCheck};
use serde_json::{Value, json};

use crate::error::SheetProblem;
use crate::place::{Cells, nearest, place_of};

/// A check as JSON, in which each problem has its `cell` beside its `pointer`, where it has one.
#[must_use]
pub fn with_cells(check: &ProposalCheck, cells: &Cells) -> Value {
    let mut answer = json!(check);
    let places = check.findings.iter().map(|finding| finding.problems.iter().map(|one| place_of(cells, one)));
    let findings = answer.get_mut("findings").and_then(Value::as_array_mut);
    for (finding, places) in findings.into_iter().flatten().zip(places) {
        let problems = finding.get_mut("problems").and_then(Value::as_array_mut);
        for (problem, place) in problems.into_iter().flatten().zip(places) {
            if let (Some(problem), Some(place)) = (problem.as_object_mut(), place) {
                problem.insert("cell".to_owned(), json!(place));
            }
        }
    }
    answer
}

/// The problems that a document has with their cells; none where the error is not about a document.
#[must_use]
pub fn located(error: &CpdError, cells: &Cells) -> Vec<SheetProblem> {
    let place = |pointer: &str| nearest(cells, pointer).cloned();
    let problems = error.problems().iter();
    problems.map(|problem| SheetProblem { problem: problem.clone(), cell: place(&problem.pointer) }).collect()
}
