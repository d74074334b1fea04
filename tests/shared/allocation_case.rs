//! The cases about allocation.

use std::path::{Path, PathBuf};

use cpd_core::{
    Allocation, AllocationPolicy, AllocationProblem, CpdError, allocate, allocation_policies,
    explain_allocation, reallocate, to_json, verify_allocation, verify_keeping,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::case::{CaseKind, collected, read};
use crate::programme_case::ProgrammeCase;

/// A file of `allocation-cases/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllocationCaseFile {
    /// What the cases are about.
    pub title: String,
    /// Where the expected answers come from.
    pub source: String,
    /// Whether a source publishes the answers, or they were derived from the text of the rule.
    pub kind: CaseKind,
    /// The policy: the id of a bundled one, or the policy itself.
    pub policy: Value,
    /// The problem that cases begin with.
    pub problem: Value,
    /// The cases.
    pub cases: Vec<ProgrammeCase>,
}

/// Every case file about allocation with its path, in the order of the paths.
#[must_use]
pub fn allocation_case_files() -> Vec<(PathBuf, AllocationCaseFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("allocation-cases");
    collected(&folder).into_iter().map(read).collect()
}

/// The answer to a case as a value, errors in the form in which cases expect them.
///
/// # Panics
/// Where the case asks what there is no question for.
#[must_use]
pub fn allocation_answer(file: &AllocationCaseFile, case: &ProgrammeCase) -> Value {
    match answer(file, case) {
        Ok(text) => serde_json::from_str(&text).unwrap_or_else(|error| panic!("an answer is JSON: {error}")),
        Err(error) => {
            let pointers: Vec<&str> =
                error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
            json!({ "error": { "code": error.code(), "pointers": pointers } })
        }
    }
}

fn answer(file: &AllocationCaseFile, case: &ProgrammeCase) -> Result<String, CpdError> {
    let policy = match &file.policy {
        Value::String(id) => allocation_policies::json(id)?.to_owned(),
        policy => edited(policy, case.given.get("policy")).to_string(),
    };
    let policy = AllocationPolicy::from_json(&policy)?;
    let read = |value: &Value| AllocationProblem::from_json(&policy, &value.to_string());
    let problem = read(&edited(&file.problem, case.given.get("problem")))?;
    match case.ask.as_str() {
        "allocation" => Ok(to_json(&allocate(&policy, &problem)?)),
        "report" => Ok(to_json(&explain_allocation(&policy, &problem, &allocate(&policy, &problem)?)?)),
        "verification" => {
            let allocation = serde_json::from_str(&to_json(&allocate(&policy, &problem)?));
            let allocation: Value =
                allocation.unwrap_or_else(|error| panic!("an allocation is JSON: {error}"));
            let allocation = edited(&allocation, case.given.get("allocation"));
            let allocation = Allocation::from_json(&policy, &allocation.to_string())?;
            Ok(to_json(&verify_allocation(&policy, &problem, &allocation)?))
        }
        "reallocation" => {
            // What was allocated before is the best for the problem that the file begins with.
            let last = allocate(&policy, &read(&file.problem)?)?;
            let keep = case.given.get("keep").and_then(Value::as_str);
            let keep =
                keep.map(|share| share.parse().unwrap_or_else(|error| panic!("{}: {error}", case.name)));
            let answer = reallocate(&policy, &problem, &last, keep)?;
            let verified = verify_keeping(&policy, &problem, &last, &answer)?;
            assert!(verified.holds, "{}: {verified:?}", case.name);
            Ok(to_json(&answer))
        }
        other => panic!("{}: there is no question `{other}`", case.name),
    }
}

/// A document with values put in place of what stands at JSON Pointers; `null` removes a member, and the pointer behind the last
/// item of a list adds one.
fn edited(document: &Value, edits: Option<&Value>) -> Value {
    let mut document = document.clone();
    for (pointer, value) in edits.and_then(Value::as_object).unwrap_or(&Map::new()) {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_else(|| panic!("`{pointer}` is no pointer"));
        match document.pointer_mut(parent) {
            Some(Value::Object(members)) if value.is_null() => {
                members.remove(name);
            }
            Some(Value::Object(members)) => {
                members.insert(name.to_owned(), value.clone());
            }
            Some(Value::Array(items)) => match name.parse::<usize>() {
                Ok(at) if at < items.len() => items[at] = value.clone(),
                _ => items.push(value.clone()),
            },
            _ => panic!("nothing stands at `{parent}`"),
        }
    }
    document
}
