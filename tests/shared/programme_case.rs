//! The cases about programmes: assessments, cycles, needs and targets.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use cpd_core::{
    Command, CpdError, Crosswalk, Framework, IndicatorLevel, ObservationRecord, Portfolio, Programme,
    Ratings, Rulebook, assess, assess_portfolio, carry, decide, frameworks, next_steps, observe, parse_date,
    programmes, runs, school_links, to_json,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::case::{CaseKind, collected, read};
use crate::population_case;

/// A file of `programme-cases/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeCaseFile {
    /// What the cases are about.
    pub title: String,
    /// Where the expected answers come from.
    pub source: String,
    /// Whether a source publishes the answers, or they were derived from the text of the rule.
    pub kind: CaseKind,
    /// The programme that answers: the id of a bundled one, or the programme itself.
    pub programme: Value,
    /// The frameworks: ids of bundled ones or frameworks themselves; left out: the bundled ones that the programme uses.
    #[serde(default)]
    pub frameworks: Vec<Value>,
    /// The cases.
    pub cases: Vec<ProgrammeCase>,
}

/// One question with the expected answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeCase {
    /// What it shows.
    pub name: String,
    /// What is asked.
    pub ask: String,
    /// What is given: the documents and arguments of the question, by name.
    pub given: Map<String, Value>,
    /// The part of the answer that matters, or `{ "error": { "code", "pointers" } }`.
    pub expect: Value,
}

/// Every case file about programmes with its path, in the order of the paths.
#[must_use]
pub fn programme_case_files() -> Vec<(PathBuf, ProgrammeCaseFile)> {
    collected(&Path::new(env!("CARGO_MANIFEST_DIR")).join("programme-cases")).into_iter().map(read).collect()
}

impl ProgrammeCaseFile {
    /// The rulebook that answers the cases.
    ///
    /// # Panics
    /// Where it cannot be used.
    #[must_use]
    pub fn rulebook(&self) -> Rulebook {
        self.try_rulebook().unwrap_or_else(|error| panic!("{}: {error}", self.title))
    }

    fn try_rulebook(&self) -> Result<Rulebook, CpdError> {
        let programme = match &self.programme {
            Value::String(id) => Programme::from_json(programmes::json(id)?)?,
            programme => Programme::from_json(&programme.to_string())?,
        };
        if self.frameworks.is_empty() {
            return programmes::with_embedded_frameworks(programme);
        }
        let given = self.frameworks.iter().map(|framework| match framework {
            Value::String(id) => frameworks::load(id),
            framework => Framework::from_json(&framework.to_string()),
        });
        Rulebook::new(programme, given.collect::<Result<_, _>>()?)
    }
}

/// The answer to a case as a value, errors in the form in which cases expect them.
///
/// # Panics
/// Where the case asks what there is no question for.
#[must_use]
pub fn programme_answer(rulebook: &Rulebook, case: &ProgrammeCase) -> Value {
    match answer(rulebook, case) {
        Ok(text) => serde_json::from_str(&text).unwrap_or_else(|error| panic!("an answer is JSON: {error}")),
        Err(error) => {
            let pointers: Vec<&str> =
                error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
            json!({ "error": { "code": error.code(), "pointers": pointers } })
        }
    }
}

fn answer(rulebook: &Rulebook, case: &ProgrammeCase) -> Result<String, CpdError> {
    let given = Given(&case.given);
    match case.ask.as_str() {
        "decide" => {
            let portfolio = Portfolio::from_json(&given.json("portfolio"))?;
            let command = Command::from_json(&given.json("command"))?;
            Ok(to_json(&decide(rulebook, &portfolio, &command)?))
        }
        "play" => {
            let (portfolio, decisions) = given.played(rulebook)?;
            Ok(json!({ "decisions": decisions, "runs": runs(&portfolio) }).to_string())
        }
        "nextSteps" => {
            let (portfolio, _) = given.played(rulebook)?;
            let on = parse_date("on", given.text("on"))?;
            Ok(to_json(&next_steps(rulebook, &portfolio, &given.id("cycle"), on)?))
        }
        "assessPortfolio" => {
            let (portfolio, _) = given.played(rulebook)?;
            let on = parse_date("on", given.text("on"))?;
            Ok(to_json(&assess_portfolio(rulebook, &portfolio, &given.id("cycle"), on)?))
        }
        "links" => {
            let school = given.at("school").played(rulebook)?.0;
            let teachers = given.list("teachers");
            let teachers = teachers.map(|teacher| Ok(teacher.played(rulebook)?.0));
            let teachers: Vec<Portfolio> = teachers.collect::<Result<_, CpdError>>()?;
            let (cycle, teacher_cycle) = (given.id("cycle"), given.id("teacherCycle"));
            Ok(to_json(&school_links(
                rulebook,
                &school,
                &cycle,
                &teachers,
                &teacher_cycle,
                &given.id("run"),
            )?))
        }
        "assess" => {
            let ratings = Ratings::from_json(&given.json("ratings"))?;
            let (assessment, on) = (given.id("assessment"), parse_date("on", given.text("on"))?);
            Ok(to_json(&assess(rulebook, &assessment, &ratings, on)?))
        }
        "observe" => {
            let record = ObservationRecord::from_json(&given.json("observation"))?;
            Ok(to_json(&observe(given.framework(rulebook, "framework"), &record)?))
        }
        "carry" => {
            let crosswalk = Crosswalk::from_json(&given.json("crosswalk"))?;
            let (from, to) = (given.framework(rulebook, "from"), given.framework(rulebook, "to"));
            Ok(to_json(&carry(&crosswalk, from, to, &given.levels("levels"))?))
        }
        other => population_case::answer(rulebook, other, &case.given)
            .unwrap_or_else(|| panic!("{}: there is no question `{other}`", case.name)),
    }
}

/// What a case gives.
#[derive(Debug, Clone, Copy)]
struct Given<'a>(&'a Map<String, Value>);

impl<'a> Given<'a> {
    /// A document as JSON text.
    fn json(self, name: &str) -> String {
        self.0.get(name).unwrap_or_else(|| panic!("the case gives no `{name}`")).to_string()
    }

    /// A framework of the rulebook, by its id and version: `xx-teaching 2023`.
    fn framework(self, rulebook: &'a Rulebook, name: &str) -> &'a Framework {
        let named =
            |framework: &&Framework| format!("{} {}", framework.id, framework.version) == self.text(name);
        rulebook
            .frameworks()
            .find(named)
            .unwrap_or_else(|| panic!("there is no framework `{}`", self.text(name)))
    }

    /// Levels of indicators.
    fn levels(self, name: &str) -> Vec<IndicatorLevel> {
        let items =
            self.0.get(name).and_then(Value::as_array).unwrap_or_else(|| panic!("no levels `{name}`"));
        let level = |item: &'a Value| {
            let fields = Given(item.as_object().unwrap_or_else(|| panic!("{item} is no level")));
            IndicatorLevel { indicator: fields.id("indicator"), level: fields.id("level") }
        };
        items.iter().map(level).collect()
    }

    /// A plain text, such as a date or an id.
    fn text(self, name: &str) -> &'a str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("the case gives no text `{name}`"))
    }

    /// An id.
    fn id<T: FromStr<Err: Display>>(self, name: &str) -> T {
        self.text(name).parse().unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// What stands under a name.
    fn at(self, name: &str) -> Self {
        let part = self.0.get(name).and_then(Value::as_object);
        Given(part.unwrap_or_else(|| panic!("the case gives no `{name}`")))
    }

    /// What stands in a list.
    fn list(self, name: &str) -> impl Iterator<Item = Self> {
        let list = self.0.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_object).map(Given)
    }

    /// The portfolio that a list of commands leads to, and the decision on each. What a command leaves out of `owner`,
    /// `cycle` and `run` stands beside the list.
    fn played(self, rulebook: &Rulebook) -> Result<(Portfolio, Vec<Value>), CpdError> {
        let (mut portfolio, mut decisions) = (Portfolio::new(self.id("owner")), Vec::new());
        let commands = self.0.get("commands").and_then(Value::as_array);
        for command in commands.into_iter().flatten() {
            let mut whole = command.as_object().cloned().unwrap_or_default();
            for name in ["owner", "cycle", "run"] {
                if let Some(value) = self.0.get(name) {
                    whole.entry(name).or_insert_with(|| value.clone());
                }
            }
            let command = Command::from_json(&Value::Object(whole).to_string())?;
            let decision = decide(rulebook, &portfolio, &command)?;
            decisions.push(serde_json::to_value(&decision).unwrap_or_default());
            portfolio.events.extend(decision.event);
        }
        Ok((portfolio, decisions))
    }
}
