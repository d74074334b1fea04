//! `cpd assess` and `cpd observe`.

use cpd_core::{
    AssessmentId, CpdError, DocumentKind, Framework, ObservationRecord, Ratings, assess, observe, render,
    to_json,
};

use crate::Output;
use crate::arguments::{AssessQuestion, Format, ObserveQuestion};
use crate::diagnostics::Failure;
use crate::input;

/// What is flagged is a negative decision.
pub(crate) fn assessment(question: &AssessQuestion) -> Result<Output, Failure> {
    let rulebook = input::rulebook(&question.programme)?;
    let language = question.wording.language()?;
    let on = input::date(question.on.as_deref())?;
    let id: AssessmentId = question.assessment.parse().map_err(|error| CpdError::InvalidArgument {
        name: "--assessment".to_owned(),
        found: question.assessment.clone(),
        expected: format!("{error}"),
    })?;
    let (ratings, source) = input::document(&question.ratings, Ratings::from_json)?;
    let answer = assess(&rulebook, &id, &ratings, on).map_err(|error| Failure::located(error, &source))?;
    let text = match question.wording.format {
        Format::Text => render::assessment(&rulebook, &answer, &language),
        Format::Json => to_json(&answer),
    };
    Ok(Output { text, negative: answer.flagged })
}

pub(crate) fn observation(question: &ObserveQuestion) -> Result<Output, Failure> {
    let source = input::framework_source(&question.framework)?;
    let framework = Framework::from_json(&source.text).map_err(|error| Failure::located(error, &source))?;
    let language = question.wording.language()?;
    let (record, record_source) = input::document(&question.record, ObservationRecord::from_json)?;
    let score = observe(&framework, &record).map_err(|error| match &error {
        CpdError::InvalidDocument { kind: DocumentKind::Framework, .. } => Failure::located(error, &source),
        _ => Failure::located(error, &record_source),
    })?;
    Ok(Output::positive(match question.wording.format {
        Format::Text => render::observation(&framework, &score, &language),
        Format::Json => to_json(&score),
    }))
}
