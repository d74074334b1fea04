//! Reading proposals: what a scheme and its frameworks do not know, and what contradicts itself.

use super::check::unknown_in;
use super::proposal::{FactValue, Proposal, StatedFact};
use super::rules::AccreditationRules;
use super::scheme::{AccreditationScheme, FactKind};
use crate::calendar::Date;
use crate::document::{self, Problems, child};
use crate::error::{CpdError, DocumentKind};
use crate::framework::Framework;
use crate::order::Index;

impl Proposal {
    /// Reads a proposal that is meant for a scheme.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: what is not of the expected shape, what the scheme and
    /// its frameworks do not know, and what contradicts itself. What is missing is no error, but what a check finds.
    pub fn from_json(rules: &AccreditationRules, text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Proposal,
            text,
            |_| Problems::default(),
            |proposal: &Self| problems(rules, proposal),
        )
    }
}

fn problems(rules: &AccreditationRules, proposal: &Proposal) -> Problems {
    let scheme = rules.scheme();
    let mut found = unknown_in(scheme, proposal);
    found.unique("/trainers", proposal.trainers.iter().map(|trainer| trainer.id.as_str()));
    found.unique("/sessions", proposal.sessions.iter().map(|session| session.id.as_str()));
    sessions(proposal, &mut found);
    if let Some(credit) = proposal.credit.as_ref().filter(|credit| !credit.amount.is_positive()) {
        let message = format!("found {}, where more than zero is expected", credit.amount);
        found.push("/credit/amount".to_owned(), "creditNotPositive", message, None);
    }
    for (index, one) in proposal.follow_up.iter().enumerate() {
        if let Some(hours) = one.hours.filter(|hours| !hours.is_positive()) {
            let message = format!("found {hours} hours, where more than zero are expected");
            found.push(format!("/followUp/{index}/hours"), "hoursNotPositive", message, None);
        }
    }
    alignment(rules, proposal, &mut found);
    let mut seen = Index::default();
    for (index, stated) in proposal.facts.iter().enumerate() {
        let here = format!("/facts/{index}");
        if seen.insert(stated.fact.as_str(), index).is_some() {
            found.second(child(&here, "fact"), stated.fact.as_str());
        }
        fact(scheme, stated, &here, &mut found);
    }
    scores(scheme, proposal, &mut found);
    found
}

fn sessions(proposal: &Proposal, found: &mut Problems) {
    let trainers: Vec<&str> = proposal.trainers.iter().map(|trainer| trainer.id.as_str()).collect();
    for (index, session) in proposal.sessions.iter().enumerate() {
        let here = format!("/sessions/{index}");
        if let Some(until) = session.until.filter(|until| *until < session.from) {
            let message =
                format!("found the last day {until}, which comes before the first, {}", session.from);
            found.push(child(&here, "until"), "endBeforeStart", message, None);
        }
        if !session.hours.is_positive() {
            let message = format!("found {} hours, where more than zero are expected", session.hours);
            found.push(child(&here, "hours"), "hoursNotPositive", message, None);
        }
        for (t, trainer) in session.trainers.iter().enumerate() {
            if !trainers.contains(&trainer.as_str()) {
                let pointer = format!("{here}/trainers/{t}");
                found.unknown_in("proposal", pointer, "trainer", trainer.as_str(), &trainers);
            }
        }
    }
    for (index, trainer) in proposal.trainers.iter().enumerate() {
        let Some(claim) = &trainer.certified else { continue };
        if let Some(until) = claim.until.filter(|until| *until < claim.from) {
            let message = format!("found the last day {until}, which comes before the first, {}", claim.from);
            found.push(format!("/trainers/{index}/certified/until"), "endBeforeStart", message, None);
        }
    }
}

fn alignment(rules: &AccreditationRules, proposal: &Proposal, found: &mut Problems) {
    let mut seen = Vec::new();
    for (index, served) in proposal.alignment.iter().enumerate() {
        let here = format!("/alignment/{index}");
        let mut versions = rules.frameworks().filter(|framework| framework.id == served.framework).peekable();
        if versions.peek().is_none() {
            let known: Vec<&str> = rules.frameworks().map(|framework| framework.id.as_str()).collect();
            let pointer = child(&here, "framework");
            found.unknown_in("scheme", pointer, "framework", served.framework.as_str(), &known);
            continue;
        }
        let known: Vec<&str> = versions.flat_map(Framework::indicators).map(|one| one.id.as_str()).collect();
        if !known.contains(&served.indicator.as_str()) {
            let pointer = child(&here, "indicator");
            found.unknown_in("framework", pointer, "indicator", served.indicator.as_str(), &known);
        }
        let key = (&served.framework, &served.indicator);
        if seen.contains(&key) {
            found.second(child(&here, "indicator"), served.indicator.as_str());
        }
        seen.push(key);
    }
}

/// Whether what is stated of a fact is of its kind.
fn fact(scheme: &AccreditationScheme, stated: &StatedFact, here: &str, found: &mut Problems) {
    let Some(fact) = scheme.facts.iter().find(|fact| fact.id == stated.fact) else { return };
    let pointer = child(here, "value");
    let expected = match (fact.value, &stated.value) {
        (FactKind::Text, FactValue::Text(_))
        | (FactKind::Number, FactValue::Number(_))
        | (FactKind::YesNo, FactValue::YesNo(_)) => return,
        (FactKind::Date, FactValue::Text(text)) => match text.parse::<Date>() {
            Ok(_) => return,
            Err(error) => error.to_string(),
        },
        (FactKind::Option, FactValue::Text(text)) => {
            let known: Vec<&str> = fact.options.iter().map(|option| option.id.as_str()).collect();
            if !known.contains(&text.as_str()) {
                found.unknown_in("scheme", pointer, "option", text, &known);
            }
            return;
        }
        (FactKind::Text, _) => "expected text".to_owned(),
        (FactKind::Number, _) => "expected a number".to_owned(),
        (FactKind::YesNo, _) => "expected `true` or `false`".to_owned(),
        (FactKind::Date, _) => "expected a date as text, such as `2026-03-02`".to_owned(),
        (FactKind::Option, _) => "expected one of the options, by its id".to_owned(),
    };
    let message = format!("found what does not fit `{}`; {expected}", stated.fact);
    found.push(pointer, "otherKindOfFact", message, None);
}

fn scores(scheme: &AccreditationScheme, proposal: &Proposal, found: &mut Problems) {
    let mut seen = Vec::new();
    for (index, score) in proposal.scores.iter().enumerate() {
        let here = format!("/scores/{index}");
        let Some(rubric) = scheme.rubrics.iter().find(|rubric| rubric.id == score.rubric) else { continue };
        let Some(line) = rubric.lines.iter().find(|line| line.id == score.line) else {
            let known: Vec<&str> = rubric.lines.iter().map(|line| line.id.as_str()).collect();
            found.unknown_in("rubric", child(&here, "line"), "line", score.line.as_str(), &known);
            continue;
        };
        if score.points > line.points {
            let message =
                format!("found {} points, where at most {} can be given", score.points, line.points);
            found.push(child(&here, "points"), "tooManyPoints", message, None);
        }
        let key = (&score.rubric, &score.line);
        if seen.contains(&key) {
            found.second(child(&here, "line"), score.line.as_str());
        }
        seen.push(key);
    }
}
