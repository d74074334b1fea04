//! [`Engine`]: the one object of the surface.

use crate::CpdError;
use cpd_core::{
    AdviceQuestion, Problem, Reason, Roster, RuleSetId, Statement, parse_date, parse_language, render,
    to_json, to_json_lines,
};

/// A country's rules, loaded once, and the questions that can be asked of them.
///
/// It never changes, so that any number of threads may share it. It holds memory outside the garbage collector's
/// reach: close it, or put it into `use { }`.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    engine: cpd_core::Engine,
}

#[uniffi::export]
impl Engine {
    /// Reads a pack from JSON text. Throws with every problem of the pack at once.
    #[uniffi::constructor]
    pub fn load(pack_json: &str) -> Result<Self, CpdError> {
        Ok(Self { engine: cpd_core::Engine::load(pack_json)? })
    }

    /// What is worth a look in the pack, although it can be used.
    pub fn lint(&self) -> Vec<Problem> {
        cpd_core::lint(self.engine.pack())
    }

    /// Where the teacher of a record stands on a day (`2026-11-21`), and why.
    ///
    /// Throws where the record or the date cannot be read; what the rules refuse is part of the answer.
    pub fn statement(&self, record_json: &str, on: &str) -> Result<Statement, CpdError> {
        // The record is read first, so that all languages report the same error.
        Ok(self.engine.read(record_json)?.statement(parse_date("on", on)?)?)
    }

    /// The same answer as JSON text, to be stored or sent: byte for byte what the other languages give.
    pub fn statement_json(&self, record_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.statement(record_json, on)?))
    }

    /// A summary for each record of JSON Lines, as JSON Lines: for many teachers at once. A record that cannot be read
    /// has its error instead, and keeps no other from an answer.
    ///
    /// Throws for the date.
    pub fn statements_json(&self, records_json_lines: &str, on: &str) -> Result<String, CpdError> {
        let on = parse_date("on", on)?;
        Ok(to_json_lines(self.engine.statements(Roster::new(records_json_lines), on)))
    }

    /// The same answer in sentences, in a language (`en`, `lo`) or else in English.
    pub fn statement_text(&self, record_json: &str, on: &str, language: &str) -> Result<String, CpdError> {
        let statement = self.statement(record_json, on)?;
        Ok(render::statement(self.engine.pack(), &statement, &parse_language(language)?))
    }

    /// The answer and the tree of facts that led to it, as JSON text.
    pub fn explain_json(&self, record_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.explanation(record_json, on)?))
    }

    /// The answer and the tree of facts that led to it, in sentences.
    pub fn explanation_text(&self, record_json: &str, on: &str, language: &str) -> Result<String, CpdError> {
        let explanation = self.explanation(record_json, on)?;
        Ok(render::explanation(self.engine.pack(), &explanation, &parse_language(language)?))
    }

    /// The next steps of the teacher's career and what each of them needs, as JSON text.
    pub fn career_json(&self, record_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.outlook(record_json, on)?))
    }

    /// The next steps of the teacher's career and what each of them needs, in sentences.
    pub fn career_text(&self, record_json: &str, on: &str, language: &str) -> Result<String, CpdError> {
        let outlook = self.outlook(record_json, on)?;
        Ok(render::career(self.engine.pack(), &outlook, &parse_language(language)?))
    }

    /// The least that would complete the period, and which offerings of the question do it for the least, as JSON text.
    ///
    /// Throws as [`Engine::statement`] does, and with every problem of the question; `{}` offers nothing to choose from.
    pub fn advise_json(&self, record_json: &str, on: &str, question_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.advice(record_json, on, question_json)?))
    }

    /// The same advice in sentences.
    pub fn advice_text(
        &self,
        record_json: &str,
        on: &str,
        question_json: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let advice = self.advice(record_json, on, question_json)?;
        Ok(render::advice(self.engine.pack(), &advice, &parse_language(language)?))
    }

    /// One reason of an answer as a sentence; the answer names its rule set.
    pub fn reason_text(
        &self,
        rule_set: &RuleSetId,
        reason: &Reason,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(render::reason(self.engine.pack(), rule_set, reason, &parse_language(language)?))
    }
}

impl Engine {
    fn outlook(&self, record_json: &str, on: &str) -> Result<cpd_core::CareerOutlook, CpdError> {
        Ok(self.engine.read(record_json)?.career(parse_date("on", on)?)?)
    }

    fn advice(&self, record_json: &str, on: &str, question_json: &str) -> Result<cpd_core::Advice, CpdError> {
        let (reading, on) = (self.engine.read(record_json)?, parse_date("on", on)?);
        Ok(reading.advise(on, &AdviceQuestion::from_json(question_json)?)?)
    }

    fn explanation(&self, record_json: &str, on: &str) -> Result<cpd_core::Explanation, CpdError> {
        Ok(self.engine.read(record_json)?.explain(parse_date("on", on)?)?)
    }
}
