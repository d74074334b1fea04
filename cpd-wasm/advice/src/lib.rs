//! The advice of `cpd-core` for JavaScript: a WASM module of the npm package `@cpd-project/cpd` of its own, because what
//! looks for the least that would complete a period weighs a quarter of what says where a teacher stands.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::{Advice, AdviceQuestion, CpdError, parse_date, parse_language, render, to_json};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A country's rules, loaded once and asked for advice many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Advisor {
    engine: cpd_core::Engine,
}

#[wasm_bindgen]
impl Advisor {
    /// Loads a pack.
    ///
    /// # Errors
    ///
    /// `invalidDocument` with every problem of the pack.
    pub fn load(pack: &str) -> Result<Self, Failure> {
        Ok(Self { engine: cpd_core::Engine::load(pack)? })
    }

    /// The least that would complete the period, and which offerings of the question do it for the least.
    ///
    /// # Errors
    ///
    /// `invalidDocument` with every problem of the record or the question; `invalidArgument` for the date.
    pub fn advise(&self, record: &str, on: &str, question: &str) -> Result<String, Failure> {
        Ok(to_json(&self.advice(record, on, question)?))
    }

    /// The advice as sentences.
    ///
    /// # Errors
    ///
    /// Those of [`Advisor::advise`]; `invalidArgument` for the language.
    #[wasm_bindgen(js_name = adviceText)]
    pub fn advice_text(
        &self,
        record: &str,
        on: &str,
        question: &str,
        language: &str,
    ) -> Result<String, Failure> {
        let advice = self.advice(record, on, question)?;
        Ok(render::advice(self.engine.pack(), &advice, &parse_language(language)?))
    }
}

impl Advisor {
    fn advice(&self, record: &str, on: &str, question: &str) -> Result<Advice, CpdError> {
        let (reading, on) = (self.engine.read(record)?, parse_date("on", on)?);
        reading.advise(on, &AdviceQuestion::from_json(question)?)
    }
}
