//! `cpd needs`: what the gaps of many teachers come to.

use cpd_core::{
    LinesRead, Needs, PlaceId, PlaceLevelId, Priorities, Roster, compile_needs, ranked_needs, render, to_json,
};
use serde_json::json;

use crate::Output;
use crate::arguments::{Format, NeedsQuestion};
use crate::counting::{self, Asked};
use crate::diagnostics::Failure;

pub(crate) fn needs(question: &NeedsQuestion) -> Result<Output, Failure> {
    let counting = &question.counting;
    let asked = Asked::read(&counting.rules)?;
    let rule = asked.rulebook.needs_rule()?;
    let level: PlaceLevelId = match &question.level {
        Some(text) => text
            .parse()
            .map_err(|error| Failure::plain("invalidArgument", format!("the level `{text}`: {error}")))?,
        None => rule.planned_for.clone(),
    };
    let on = counting::day(counting)?;
    let (mut needs, mut lines) = match counting::population(counting)? {
        Some(source) => {
            let roster = Roster::new(&source.text);
            let compiled = compile_needs(&asked.rulebook, &asked.administration, roster, on, &level)?;
            (compiled.needs, compiled.lines)
        }
        None => (Needs::of_nobody(&asked.rulebook, on, level), LinesRead::default()),
    };
    for path in &counting.merge {
        needs = needs.merge(asked.document(path, Needs::from_json)?)?;
    }
    let priorities = match &question.priorities {
        Some(path) => asked.document(path, Priorities::from_json)?,
        None => Priorities::none(&asked.rulebook),
    };
    let place = match &counting.place {
        Some(text) => counting::place(text)?,
        None => only_top(&asked)?,
    };
    let ranked = ranked_needs(&asked.rulebook, &asked.administration, &needs, &priorities, &place)?;
    counting::write(counting.out.as_deref(), || to_json(&needs))?;
    counting::write(counting.svg.as_deref(), || {
        render::needs_chart(&asked.rulebook, &ranked, &asked.language)
    })?;
    let negative = !lines.refused.is_empty();
    let text = match counting.rules.wording.format {
        Format::Text => {
            let text =
                render::needs(&asked.rulebook, &asked.administration, &priorities, &ranked, &asked.language);
            format!("{text}{}", counting::lines_text(&asked, &lines))
        }
        Format::Json => json!({ "ranked": ranked, "lines": std::mem::take(&mut lines) }).to_string(),
    };
    Ok(Output { text, negative })
}

/// The place that all others lie in, which needs are asked of where none is named.
fn only_top(asked: &Asked) -> Result<PlaceId, Failure> {
    let tops: Vec<&PlaceId> = asked.administration.tops().map(|place| &place.id).collect();
    match tops.as_slice() {
        [top] => Ok((*top).clone()),
        _ => {
            let message = format!("expected --place, because there are {} places in no other", tops.len());
            Err(Failure::plain("invalidArgument", message))
        }
    }
}
