//! [`AccreditationEngine`]: whether a proposal meets what an authority asks, where accreditations stand, and what they are
//! worth to teachers.

use crate::CpdError;
use cpd_core::to_json;

/// A scheme of accreditation with its frameworks, loaded once, and the questions that can be asked of it.
///
/// Documents and answers are JSON text, the same in every language, dates such as `2026-11-21`. Questions throw where a
/// document or an argument cannot be read; that a proposal is not ready is an answer. It never changes, so that any number
/// of threads may share it. Close it, or put it into `use { }`.
#[derive(Debug, uniffi::Object)]
pub struct AccreditationEngine {
    engine: cpd_core::AccreditationEngine,
}

#[uniffi::export]
#[expect(
    clippy::needless_pass_by_value,
    reason = "lists and what may be left out cross the boundary by value"
)]
impl AccreditationEngine {
    /// Reads a scheme and the frameworks that it uses.
    #[uniffi::constructor]
    pub fn load(scheme_json: &str, frameworks_json: Vec<String>) -> Result<Self, CpdError> {
        Ok(Self { engine: cpd_core::AccreditationEngine::load(scheme_json, &frameworks_json)? })
    }

    /// Whether a proposal meets the criteria on a day, each of them with every reason why it does not.
    pub fn check_json(
        &self,
        proposal_json: &str,
        registry_json: Option<String>,
        on: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.check(proposal_json, registry_json.as_deref(), on)?))
    }

    /// The same in sentences.
    pub fn check_text(
        &self,
        proposal_json: &str,
        registry_json: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.check_text(proposal_json, registry_json.as_deref(), on, language)?)
    }

    /// The same in sentences, finding by finding.
    pub fn check_sentences_json(
        &self,
        proposal_json: &str,
        registry_json: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.check_sentences(proposal_json, registry_json.as_deref(), on, language)?))
    }

    /// The same as one HTML page, to be shown, sent and printed.
    pub fn check_report(
        &self,
        proposal_json: &str,
        registry_json: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.check_report(proposal_json, registry_json.as_deref(), on, language)?)
    }

    /// Where every accreditation of a registry stands on a day, in the order of the registry.
    pub fn standings_json(&self, registry_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.standings(registry_json, on)?))
    }

    /// Whether somebody may do something about an application, and what comes of it. Without a proposal nothing is known of
    /// it, and without a registry nobody is registered.
    pub fn decide_application_json(
        &self,
        application_json: &str,
        proposal_json: Option<String>,
        registry_json: Option<String>,
        command_json: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.decide_application(
            application_json,
            proposal_json.as_deref(),
            registry_json.as_deref(),
            command_json,
        )?))
    }

    /// The same in sentences.
    pub fn decide_application_text(
        &self,
        application_json: &str,
        proposal_json: Option<String>,
        registry_json: Option<String>,
        command_json: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.decide_application_text(
            application_json,
            proposal_json.as_deref(),
            registry_json.as_deref(),
            command_json,
            language,
        )?)
    }

    /// Where an application stands on a day, what is due from whom, and what can be done next.
    pub fn application_standing_json(
        &self,
        application_json: &str,
        proposal_json: Option<String>,
        registry_json: Option<String>,
        on: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.application_standing(
            application_json,
            proposal_json.as_deref(),
            registry_json.as_deref(),
            on,
        )?))
    }

    /// The same in sentences.
    pub fn application_standing_text(
        &self,
        application_json: &str,
        proposal_json: Option<String>,
        registry_json: Option<String>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.application_standing_text(
            application_json,
            proposal_json.as_deref(),
            registry_json.as_deref(),
            on,
            language,
        )?)
    }

    /// Where a teacher stands by a pack, when the accreditations are those of a registry.
    pub fn statement_json(
        &self,
        pack_json: &str,
        record_json: &str,
        registry_json: &str,
        on: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.statement(pack_json, record_json, registry_json, on)?))
    }

    /// Whose statements a change of a registry would change, among records given as JSON Lines.
    pub fn impact_json(
        &self,
        pack_json: &str,
        records_json_lines: &str,
        registry_json: &str,
        change_json: &str,
        on: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.impact(pack_json, records_json_lines, registry_json, change_json, on)?))
    }

    /// The same in sentences.
    pub fn impact_text(
        &self,
        pack_json: &str,
        records_json_lines: &str,
        registry_json: &str,
        change_json: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.impact_text(
            pack_json,
            records_json_lines,
            registry_json,
            change_json,
            on,
            language,
        )?)
    }
}
