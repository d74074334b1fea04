//! What a check found, from its JSON.

use cpd_core::{AccreditationScheme, Language, render};
use serde_json::{Map, Value};

use crate::error::{SheetError, SheetProblem};
use crate::words::words;

/// Something that keeps a criterion from being met.
pub(super) struct Found {
    criterion: String,
    reason: Map<String, Value>,
    pub(super) pointer: String,
    /// The pointer of what is missing, where something is.
    pub(super) missing: Option<String>,
}

/// What the findings of a check say of criteria that are not met.
pub(super) fn of_json(check: &str) -> Result<Vec<Found>, SheetError> {
    let wrong = || -> SheetError {
        let message = "found no check of a proposal; expected the answer of `check`";
        SheetProblem::of_file("notACheck", message, "hand over the answer as it is").into()
    };
    let check: Value = serde_json::from_str(check).map_err(|_| wrong())?;
    let findings = check.get("findings").and_then(Value::as_array).ok_or_else(wrong)?;
    let open = |finding: &&Value| matches!(text(finding, "state"), Some("unmet" | "unclear"));
    let mut found = Vec::new();
    for finding in findings.iter().filter(open) {
        let criterion = text(finding, "criterion").ok_or_else(wrong)?;
        for problem in finding.get("problems").and_then(Value::as_array).ok_or_else(wrong)? {
            let reason = problem.get("reason").and_then(Value::as_object).ok_or_else(wrong)?;
            let pointer = text(problem, "pointer").ok_or_else(wrong)?;
            found.push(Found {
                criterion: criterion.to_owned(),
                reason: reason.clone(),
                pointer: pointer.to_owned(),
                missing: missing(problem.get("reason").unwrap_or(&Value::Null)),
            });
        }
    }
    Ok(found)
}

fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

fn missing(reason: &Value) -> Option<String> {
    match text(reason, "code")? {
        "factMissing" => Some(format!("/facts/-/{}", text(reason, "fact")?)),
        "notScored" => {
            let line = reason.get("lines")?.get(0)?.as_str()?;
            Some(format!("/scores/-/{}/{line}", text(reason, "rubric")?))
        }
        _ => None,
    }
}

impl Found {
    /// The criterion, why it is not met, and what would settle it.
    pub(super) fn sentence(&self, scheme: &AccreditationScheme, language: &Language) -> String {
        let known = scheme.criteria.iter().find(|criterion| criterion.id == *self.criterion);
        let name = known.map_or(self.criterion.as_str(), |criterion| criterion.name.get(language));
        let fix = known.map_or("", |criterion| criterion.fix.get(language));
        let reason = render::finding_reason_json(scheme, &self.reason, language);
        words("found", &[("criterion", name), ("reason", &reason), ("fix", fix)], language)
    }
}
