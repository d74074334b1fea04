//! `cpd impact`: whose statements a change of a registry would change.

use cpd_core::{AccreditationEvent, Registry, RegistryChange, Roster, impact as asked, render, to_json};

use crate::Output;
use crate::arguments::{Format, ImpactQuestion};
use crate::cycle::id;
use crate::diagnostics::Failure;
use crate::input;

/// A change that concerns somebody is a negative decision, and so are records that could not be looked at.
pub(crate) fn impact(question: &ImpactQuestion) -> Result<Output, Failure> {
    let pack = input::pack(&question.pack)?;
    let rules = input::accreditation_rules(question.scheme.as_deref().unwrap_or(&question.pack))?;
    let scheme = rules.scheme();
    let language = question.wording.language()?;
    let (registry, _) = input::document(&question.registry, |text| Registry::from_json(scheme, text))?;
    let (on, from) = (input::date(question.on.as_deref())?, cpd_core::parse_date("--from", &question.from)?);
    let change = match (&question.change.withdraw, &question.change.suspend) {
        (Some(one), _) => RegistryChange {
            accreditation: id(one, "--withdraw")?,
            event: AccreditationEvent::Withdrawn { on: from, reason: None },
        },
        (None, one) => RegistryChange {
            accreditation: id(one.as_deref().unwrap_or_default(), "--suspend")?,
            event: AccreditationEvent::Suspended { on: from, reason: None },
        },
    };
    let records = input::read(&question.records)?;
    let answer = asked(&pack, scheme, &registry, &change, Roster::new(&records.text), on)?;
    let text = match question.wording.format {
        Format::Text => render::impact(&pack, scheme, &change, &answer, &language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: !answer.changed.is_empty() || !answer.refused.is_empty() })
}
