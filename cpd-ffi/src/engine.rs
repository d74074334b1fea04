//! [`Engine`]: the one object of the surface.

use crate::CpdError;
use cpd_core::{
    Date, Pack, Problem, Reason, RuleSetId, Statement, TeacherRecord, parse_date, parse_language, render,
    to_json,
};

/// A country's rules, loaded once, and the questions that can be asked of them.
///
/// It never changes, so that any number of threads may share it. It holds memory outside the garbage collector's
/// reach: close it, or put it into `use { }`.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    pack: Pack,
}

#[uniffi::export]
impl Engine {
    /// Reads a pack from JSON text. Throws with every problem of the pack at once.
    #[uniffi::constructor]
    pub fn load(pack_json: &str) -> Result<Self, CpdError> {
        Ok(Self { pack: Pack::from_json(pack_json)? })
    }

    /// What is worth a look in the pack, although it can be used.
    pub fn lint(&self) -> Vec<Problem> {
        cpd_core::lint(&self.pack)
    }

    /// Where the teacher of a record stands on a day (`2026-11-21`), and why.
    ///
    /// Throws where the record or the date cannot be read; what the rules refuse is part of the answer.
    pub fn statement(&self, record_json: &str, on: &str) -> Result<Statement, CpdError> {
        let (record, on) = self.question(record_json, on)?;
        Ok(cpd_core::statement(&self.pack, &record, on)?)
    }

    /// The same answer as JSON text, to be stored or sent: byte for byte what the other languages give.
    pub fn statement_json(&self, record_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.statement(record_json, on)?))
    }

    /// The same answer in sentences, in a language (`en`, `lo`) or else in English.
    pub fn statement_text(&self, record_json: &str, on: &str, language: &str) -> Result<String, CpdError> {
        let statement = self.statement(record_json, on)?;
        Ok(render::statement(&self.pack, &statement, &parse_language(language)?))
    }

    /// The answer and the tree of facts that led to it, as JSON text.
    pub fn explain_json(&self, record_json: &str, on: &str) -> Result<String, CpdError> {
        let (record, on) = self.question(record_json, on)?;
        Ok(to_json(&cpd_core::explain(&self.pack, &record, on)?))
    }

    /// The answer and the tree of facts that led to it, in sentences.
    pub fn explanation_text(&self, record_json: &str, on: &str, language: &str) -> Result<String, CpdError> {
        let (record, on) = self.question(record_json, on)?;
        let explanation = cpd_core::explain(&self.pack, &record, on)?;
        Ok(render::explanation(&self.pack, &explanation, &parse_language(language)?))
    }

    /// One reason of an answer as a sentence; the answer names its rule set.
    pub fn reason_text(
        &self,
        rule_set: &RuleSetId,
        reason: &Reason,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(render::reason(&self.pack, rule_set, reason, &parse_language(language)?))
    }
}

impl Engine {
    /// The two halves of every question. The record is read first, so that all languages report the same error.
    fn question(&self, record_json: &str, on: &str) -> Result<(TeacherRecord, Date), CpdError> {
        Ok((TeacherRecord::from_json_for(&self.pack, record_json)?, parse_date("on", on)?))
    }
}
