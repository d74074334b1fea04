//! The cases about accreditation: checks of proposals, and where accreditations stand.

use std::path::{Path, PathBuf};

use cpd_core::{AccreditationEngine, Application, CpdError, frameworks, packs, schemes, to_json};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::case::{CaseKind, collected, read};
use crate::programme_case::ProgrammeCase;

/// A file of `accreditation-cases/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccreditationCaseFile {
    /// What the cases are about.
    pub title: String,
    /// Where the expected answers come from.
    pub source: String,
    /// Whether a source publishes the answers, or they were derived from the text of the rule.
    pub kind: CaseKind,
    /// The scheme that answers: the id of a bundled one, or the scheme itself.
    pub scheme: Value,
    /// The frameworks: ids of bundled ones or frameworks themselves; left out: the bundled ones.
    #[serde(default)]
    pub frameworks: Vec<Value>,
    /// The cases.
    pub cases: Vec<ProgrammeCase>,
}

/// Every case file about accreditation with its path, in the order of the paths.
#[must_use]
pub fn accreditation_case_files() -> Vec<(PathBuf, AccreditationCaseFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("accreditation-cases");
    collected(&folder).into_iter().map(read).collect()
}

impl AccreditationCaseFile {
    /// The scheme as it was written.
    ///
    /// # Panics
    /// Where there is no such scheme.
    #[must_use]
    pub fn written_scheme(&self) -> Value {
        match &self.scheme {
            Value::String(id) => {
                let text = schemes::json(id).unwrap_or_else(|error| panic!("{}: {error}", self.title));
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"))
            }
            scheme => scheme.clone(),
        }
    }

    /// The engine that answers the cases.
    ///
    /// # Panics
    /// Where the scheme or a framework cannot be used.
    #[must_use]
    pub fn engine(&self) -> AccreditationEngine {
        let bundled = |id: &str| frameworks::json(id).unwrap_or_else(|error| panic!("{error}")).to_owned();
        let texts: Vec<String> = if self.frameworks.is_empty() {
            frameworks::ids().map(bundled).collect()
        } else {
            let written = self.frameworks.iter();
            written.map(|one| one.as_str().map_or_else(|| one.to_string(), bundled)).collect()
        };
        AccreditationEngine::load(&self.written_scheme().to_string(), &texts)
            .unwrap_or_else(|error| panic!("{}: {error}", self.title))
    }
}

/// The answer to a case as a value, errors in the form in which cases expect them.
///
/// # Panics
/// Where the case asks what there is no question for.
#[must_use]
pub fn accreditation_answer(engine: &AccreditationEngine, case: &ProgrammeCase) -> Value {
    match answer(engine, case) {
        Ok(text) => serde_json::from_str(&text).unwrap_or_else(|error| panic!("an answer is JSON: {error}")),
        Err(error) => {
            let pointers: Vec<&str> =
                error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
            json!({ "error": { "code": error.code(), "pointers": pointers } })
        }
    }
}

fn answer(engine: &AccreditationEngine, case: &ProgrammeCase) -> Result<String, CpdError> {
    let json = |name: &str| case.given.get(name).map(Value::to_string);
    let given = |name: &str| json(name).unwrap_or_else(|| panic!("{} gives no `{name}`", case.name));
    let on = case.given.get("on").and_then(Value::as_str).unwrap_or_default();
    match case.ask.as_str() {
        "check" => Ok(to_json(&engine.check(&given("proposal"), json("registry").as_deref(), on)?)),
        "statement" => {
            let pack = written_pack(&case.given);
            Ok(to_json(&engine.statement(&pack, &given("record"), &given("registry"), on)?))
        }
        "impact" => {
            let records = case.given.get("records").and_then(Value::as_array).into_iter().flatten();
            let lines: Vec<String> =
                records.map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned)).collect();
            let (pack, registry, change) = (written_pack(&case.given), given("registry"), given("change"));
            Ok(to_json(&engine.impact(&pack, &lines.join("\n"), &registry, &change, on)?))
        }
        "standings" => Ok(to_json(&engine.standings(&given("registry"), on)?)),
        "decideApplication" => {
            let commands = case.given.get("commands").and_then(Value::as_array);
            let commands = commands.unwrap_or_else(|| panic!("{} gives no `commands`", case.name));
            decisions(engine, commands, given("application"), json("proposal").as_deref())
        }
        "applicationStanding" => Ok(to_json(&engine.application_standing(
            &given("application"),
            json("proposal").as_deref(),
            None,
            on,
        )?)),
        other => panic!("{}: there is no question `{other}`", case.name),
    }
}

/// The decision on the last of several commands, each decided by what those before have led to.
fn decisions(
    engine: &AccreditationEngine,
    commands: &[Value],
    application: String,
    proposal: Option<&str>,
) -> Result<String, CpdError> {
    let (mut application, mut answer) = (application, String::new());
    for command in commands {
        let decision = engine.decide_application(&application, proposal, None, &command.to_string())?;
        let mut document: Application = Application::from_json(engine.rules().scheme(), &application)?;
        document.events.extend(decision.event.clone());
        (application, answer) = (to_json(&document), to_json(&decision));
    }
    Ok(answer)
}

/// The pack of a case: a bundled one by its id, or the pack itself.
fn written_pack(given: &Map<String, Value>) -> String {
    match given.get("pack") {
        Some(Value::String(id)) => packs::json(id).unwrap_or_else(|error| panic!("{error}")).to_owned(),
        Some(pack) => pack.to_string(),
        None => panic!("the case gives no `pack`"),
    }
}
