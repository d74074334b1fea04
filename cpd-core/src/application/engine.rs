//! The questions about applications that can be asked of an [`AccreditationEngine`], with documents as JSON text.

use super::action::{Application, ApplicationCommand};
use super::decide::{ApplicationDecision, ApplicationFile, decide_application};
use super::standing::{ApplicationStanding, application_standing};
use crate::accreditation::{AccreditationEngine, AccreditationRules, Proposal, Registry};
use crate::edge::parse_date;
#[cfg(feature = "render")]
use crate::edge::parse_language;
use crate::error::CpdError;
#[cfg(feature = "render")]
use crate::render;

/// The documents of a question, read in the order in which they are given.
struct Documents {
    application: Application,
    proposal: Option<Proposal>,
    registry: Option<Registry>,
}

impl Documents {
    fn read(
        rules: &AccreditationRules,
        application: &str,
        proposal: Option<&str>,
        registry: Option<&str>,
    ) -> Result<Self, CpdError> {
        Ok(Self {
            application: Application::from_json(rules.scheme(), application)?,
            proposal: proposal.map(|text| Proposal::from_json(rules, text)).transpose()?,
            registry: registry.map(|text| Registry::from_json(rules.scheme(), text)).transpose()?,
        })
    }

    fn file<'a>(&'a self, rules: &'a AccreditationRules) -> ApplicationFile<'a> {
        ApplicationFile {
            rules,
            registry: self.registry.as_ref(),
            proposal: self.proposal.as_ref(),
            application: &self.application,
        }
    }
}

/// Questions about applications; without a proposal nothing is known of it, and without a registry nobody is registered.
#[expect(clippy::missing_errors_doc, reason = "the type's documentation says it for all of them")]
impl AccreditationEngine {
    /// As [`decide_application`](fn@crate::decide_application).
    pub fn decide_application(
        &self,
        application: &str,
        proposal: Option<&str>,
        registry: Option<&str>,
        command: &str,
    ) -> Result<ApplicationDecision, CpdError> {
        let documents = Documents::read(self.rules(), application, proposal, registry)?;
        decide_application(&documents.file(self.rules()), &ApplicationCommand::from_json(command)?)
    }

    /// The same in sentences.
    #[cfg(feature = "render")]
    pub fn decide_application_text(
        &self,
        application: &str,
        proposal: Option<&str>,
        registry: Option<&str>,
        command: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let documents = Documents::read(self.rules(), application, proposal, registry)?;
        let command = ApplicationCommand::from_json(command)?;
        let decision = decide_application(&documents.file(self.rules()), &command)?;
        let language = parse_language(language)?;
        Ok(render::application_decision(self.rules().scheme(), command.action.kind(), &decision, &language))
    }

    /// As [`application_standing`](fn@crate::application_standing).
    pub fn application_standing(
        &self,
        application: &str,
        proposal: Option<&str>,
        registry: Option<&str>,
        on: &str,
    ) -> Result<ApplicationStanding, CpdError> {
        let documents = Documents::read(self.rules(), application, proposal, registry)?;
        application_standing(&documents.file(self.rules()), parse_date("on", on)?)
    }

    /// The same in sentences.
    #[cfg(feature = "render")]
    pub fn application_standing_text(
        &self,
        application: &str,
        proposal: Option<&str>,
        registry: Option<&str>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let standing = self.application_standing(application, proposal, registry, on)?;
        Ok(render::application_standing(self.rules().scheme(), &standing, &parse_language(language)?))
    }
}
