//! `cpd statement`, `cpd explain`, `cpd career` and `cpd advise`.

use std::path::Path;

use cpd_core::{
    CpdError, Date, DocumentKind, Language, Pack, Registry, TeacherRecord, registered, render, to_json,
};

use crate::Output;
use crate::arguments::{Format, Question};
use crate::diagnostics::Failure;
use crate::input;
use crate::source::Source;

pub(crate) fn statement(question: &Question) -> Result<Output, Failure> {
    let asked = Asked::read(question)?;
    let answer = cpd_core::statement(&asked.pack, &asked.record, asked.on)
        .map_err(|error| Failure::located(error, &asked.source))?;
    let text = match question.wording.format {
        Format::Text => render::statement(&asked.pack, &answer, &asked.language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: answer.outcome.is_negative() })
}

pub(crate) fn explain(question: &Question) -> Result<Output, Failure> {
    let asked = Asked::read(question)?;
    let answer = cpd_core::explain(&asked.pack, &asked.record, asked.on)
        .map_err(|error| Failure::located(error, &asked.source))?;
    let text = match question.wording.format {
        Format::Text => render::explanation(&asked.pack, &answer, &asked.language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: answer.statement.outcome.is_negative() })
}

pub(crate) fn career(question: &Question) -> Result<Output, Failure> {
    let asked = Asked::read(question)?;
    let answer = cpd_core::career(&asked.pack, &asked.record, asked.on)
        .map_err(|error| Failure::located(error, &asked.source))?;
    let text = match question.wording.format {
        Format::Text => render::career(&asked.pack, &answer, &asked.language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: answer.is_negative() })
}

pub(crate) fn advise(question: &Question, offerings: Option<&Path>) -> Result<Output, Failure> {
    let asked = Asked::read(question)?;
    let (offered, source) = input::advice_question(offerings)?;
    let located = |error: CpdError| match &error {
        CpdError::InvalidDocument { kind: DocumentKind::Question, .. } => Failure::located(error, &source),
        _ => Failure::located(error, &asked.source),
    };
    let answer = cpd_core::advise(&asked.pack, &asked.record, asked.on, &offered).map_err(located)?;
    let text = match question.wording.format {
        Format::Text => render::advice(&asked.pack, &answer, &asked.language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: !answer.complete })
}

/// A question, read.
struct Asked {
    pack: Pack,
    record: TeacherRecord,
    source: Source,
    on: Date,
    language: Language,
}

impl Asked {
    fn read(question: &Question) -> Result<Self, Failure> {
        let pack = input::pack(&question.pack)?;
        let on = input::date(question.on.as_deref())?;
        let language = question.wording.language()?;
        let (mut record, source) = input::record(&question.record, &pack)?;
        if let Some(path) = &question.registry {
            let rules = input::accreditation_rules(question.scheme.as_deref().unwrap_or(&question.pack))?;
            let (registry, _) = input::document(path, |text| Registry::from_json(rules.scheme(), text))?;
            record = registered(rules.scheme(), &registry, &record, on);
        }
        Ok(Self { pack, record, source, on, language })
    }
}
