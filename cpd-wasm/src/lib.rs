//! `cpd-core` for JavaScript: the WASM module inside the npm package `@cpd-project/cpd`.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic, and it is not what a
//! JavaScript program imports: the TypeScript in `js/` puts types on the documents and turns a [`Failure`] into an
//! `Error`.

mod failure;

use cpd_core::{
    CareerOutlook, CpdError, Explanation, Roster, Statement, parse_date, parse_language, render, to_json,
    to_json_lines,
};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A country's rules, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    engine: cpd_core::Engine,
}

#[wasm_bindgen]
impl Engine {
    /// Loads a pack.
    ///
    /// # Errors
    ///
    /// `invalidDocument` with every problem of the pack.
    pub fn load(pack: &str) -> Result<Self, Failure> {
        Ok(Self { engine: cpd_core::Engine::load(pack)? })
    }

    /// What deserves a second look in the pack: a list of problems.
    #[must_use]
    pub fn lint(&self) -> String {
        to_json(&cpd_core::lint(self.engine.pack()))
    }

    /// Where the teacher of the record stands on a date.
    ///
    /// # Errors
    ///
    /// `invalidDocument` with every problem of the record; `invalidArgument` for the date.
    pub fn statement(&self, record: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.state(record, on)?))
    }

    /// The statement together with the tree of facts that led to it.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::statement`].
    pub fn explain(&self, record: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.explained(record, on)?))
    }

    /// A summary for each record of JSON Lines, as JSON Lines; a record that cannot be read has its error instead.
    ///
    /// # Errors
    ///
    /// `invalidArgument` for the date.
    pub fn statements(&self, records: &str, on: &str) -> Result<String, Failure> {
        let on = parse_date("on", on)?;
        Ok(to_json_lines(self.engine.statements(Roster::new(records), on)))
    }

    /// The statement as sentences.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::statement`]; `invalidArgument` for the language.
    #[wasm_bindgen(js_name = statementText)]
    pub fn statement_text(&self, record: &str, on: &str, language: &str) -> Result<String, Failure> {
        let statement = self.state(record, on)?;
        Ok(render::statement(self.engine.pack(), &statement, &parse_language(language)?))
    }

    /// The next steps of the teacher's career and what each of them needs.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::statement`].
    pub fn career(&self, record: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.outlook(record, on)?))
    }

    /// The next steps of the teacher's career as sentences.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::statement_text`].
    #[wasm_bindgen(js_name = careerText)]
    pub fn career_text(&self, record: &str, on: &str, language: &str) -> Result<String, Failure> {
        let outlook = self.outlook(record, on)?;
        Ok(render::career(self.engine.pack(), &outlook, &parse_language(language)?))
    }

    /// The explanation as sentences.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::statement_text`].
    #[wasm_bindgen(js_name = explanationText)]
    pub fn explanation_text(&self, record: &str, on: &str, language: &str) -> Result<String, Failure> {
        let explanation = self.explained(record, on)?;
        Ok(render::explanation(self.engine.pack(), &explanation, &parse_language(language)?))
    }
}

impl Engine {
    // Arguments are read in the order in which they are given, so that every build names the same error first.
    fn state(&self, record: &str, on: &str) -> Result<Statement, CpdError> {
        self.engine.read(record)?.statement(parse_date("on", on)?)
    }

    fn outlook(&self, record: &str, on: &str) -> Result<CareerOutlook, CpdError> {
        self.engine.read(record)?.career(parse_date("on", on)?)
    }

    fn explained(&self, record: &str, on: &str) -> Result<Explanation, CpdError> {
        self.engine.read(record)?.explain(parse_date("on", on)?)
    }
}
