//! [`AccreditationEngine`]: a scheme with its frameworks, loaded once, and the questions that can be asked of it with
//! documents as JSON text. This is what the bindings offer.

use super::credited::registered;
use super::finding::ProposalCheck;
use super::impact::{Impact, RegistryChange, impact};
use super::judge::check_proposal;
use super::proposal::Proposal;
use super::registry::{AccreditationStanding, Registry};
use super::rules::AccreditationRules;
use super::scheme::AccreditationScheme;
#[cfg(feature = "render")]
use super::sentences::CheckSentences;
use crate::credit::{Statement, statement};
use crate::document;
use crate::edge::parse_date;
#[cfg(feature = "render")]
use crate::edge::parse_language;
use crate::error::{CpdError, DocumentKind};
use crate::framework::Framework;
use crate::pack::Pack;
use crate::person::TeacherRecord;
#[cfg(feature = "render")]
use crate::render;
use crate::roster::Roster;

/// A scheme of accreditation with its frameworks, loaded once and asked many times.
///
/// Every document is JSON text, dates and languages are text. All questions fail with [`CpdError::InvalidDocument`] and
/// every problem of a document, or with [`CpdError::InvalidArgument`].
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{AccreditationEngine, CheckVerdict, schemes};
///
/// let frameworks: [&str; 0] = [];
/// let engine = AccreditationEngine::load(schemes::json("us-oh-ipdp")?, &frameworks)?;
/// let check = engine.check(
///     r#"{
///         "id": "P-1", "of": "offering", "provider": { "id": "T-1", "kind": "educator" },
///         "sessions": [{ "id": "S-1", "from": "2026-03-02", "hours": 6 }],
///         "credit": { "amount": 6, "unit": "contact-hour" },
///         "facts": [{ "fact": "plan-goal", "value": "Reading in grade 2" }]
///     }"#,
///     None,
///     "2026-02-01",
/// )?;
/// assert_eq!(check.verdict, CheckVerdict::Ready);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[derive(Debug, Clone)]
pub struct AccreditationEngine {
    rules: AccreditationRules,
}

/// The questions; each reads its documents in the order in which they are given.
#[expect(clippy::missing_errors_doc, reason = "the type's documentation says it for all of them")]
impl AccreditationEngine {
    /// Reads a scheme and frameworks, and checks them against each other.
    pub fn load(scheme: &str, frameworks: &[impl AsRef<str>]) -> Result<Self, CpdError> {
        let scheme = AccreditationScheme::from_json(scheme)?;
        let numbered = frameworks.iter().zip(1_usize..);
        let texts = numbered.map(|(text, number)| (format!("framework {number}"), text.as_ref()));
        let frameworks = document::read_each(DocumentKind::Framework, texts, Framework::from_json)?;
        Ok(Self { rules: AccreditationRules::new(scheme, frameworks)? })
    }

    /// The scheme with its frameworks.
    #[must_use]
    pub fn rules(&self) -> &AccreditationRules {
        &self.rules
    }

    /// As [`check_proposal`](fn@crate::check_proposal).
    pub fn check(&self, proposal: &str, registry: Option<&str>, on: &str) -> Result<ProposalCheck, CpdError> {
        let proposal = Proposal::from_json(&self.rules, proposal)?;
        let registry = registry.map(|text| self.registry(text)).transpose()?;
        check_proposal(&self.rules, registry.as_ref(), &proposal, parse_date("on", on)?)
    }

    /// The same in sentences, in a language (`en`, `lo`) or else in English.
    #[cfg(feature = "render")]
    pub fn check_text(
        &self,
        proposal: &str,
        registry: Option<&str>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let check = self.check(proposal, registry, on)?;
        Ok(render::proposal_check(&self.rules, &check, &parse_language(language)?))
    }

    /// The same in sentences, finding by finding.
    #[cfg(feature = "render")]
    pub fn check_sentences(
        &self,
        proposal: &str,
        registry: Option<&str>,
        on: &str,
        language: &str,
    ) -> Result<CheckSentences, CpdError> {
        let check = self.check(proposal, registry, on)?;
        Ok(render::check_sentences(&self.rules, &check, &parse_language(language)?))
    }

    /// The same as one HTML page, to be shown, sent and printed.
    #[cfg(feature = "render")]
    pub fn check_report(
        &self,
        proposal: &str,
        registry: Option<&str>,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let check = self.check(proposal, registry, on)?;
        let proposal = Proposal::from_json(&self.rules, proposal)?;
        Ok(render::proposal_report(&self.rules, &proposal, &check, &parse_language(language)?))
    }

    /// Where every accreditation of a registry stands on a day, in the order of the registry.
    pub fn standings(&self, registry: &str, on: &str) -> Result<Vec<AccreditationStanding>, CpdError> {
        let (registry, on) = (self.registry(registry)?, parse_date("on", on)?);
        let scheme = self.rules.scheme();
        Ok(registry.accreditations.iter().map(|one| one.standing(scheme, on)).collect())
    }

    /// Where a teacher stands by a pack, when the accreditations are those of a registry: as
    /// [`statement`](fn@crate::statement) of the record that [`registered`](fn@crate::registered) gives.
    pub fn statement(
        &self,
        pack: &str,
        record: &str,
        registry: &str,
        on: &str,
    ) -> Result<Statement, CpdError> {
        let pack = Pack::from_json(pack)?;
        let record = TeacherRecord::from_json_for(&pack, record)?;
        let (registry, on) = (self.registry(registry)?, parse_date("on", on)?);
        statement(&pack, &registered(self.rules.scheme(), &registry, &record, on), on)
    }

    /// As [`impact`](fn@crate::impact); the records are JSON Lines.
    pub fn impact(
        &self,
        pack: &str,
        records: &str,
        registry: &str,
        change: &str,
        on: &str,
    ) -> Result<Impact, CpdError> {
        let pack = Pack::from_json(pack)?;
        let (registry, change) = (self.registry(registry)?, RegistryChange::from_json(change)?);
        let roster = Roster::new(records);
        impact(&pack, self.rules.scheme(), &registry, &change, roster, parse_date("on", on)?)
    }

    /// The same in sentences.
    #[cfg(feature = "render")]
    pub fn impact_text(
        &self,
        pack: &str,
        records: &str,
        registry: &str,
        change: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let impact = self.impact(pack, records, registry, change, on)?;
        let (pack, change) = (Pack::from_json(pack)?, RegistryChange::from_json(change)?);
        Ok(render::impact(&pack, self.rules.scheme(), &change, &impact, &parse_language(language)?))
    }

    fn registry(&self, text: &str) -> Result<Registry, CpdError> {
        Registry::from_json(self.rules.scheme(), text)
    }
}
