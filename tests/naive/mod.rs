//! A second evaluator of credit statements: slow and plain, written from the documentation of the pack format, to
//! differ from the library's where that is wrong.
//!
//! It shares the documents and their arithmetic with the library, and nothing of `credit`.

mod asked;
mod calc;
mod carry;
mod chain;
mod counting;
mod period;
mod person;
mod placement;
mod sides;
mod simplex;
mod worth;

use cpd_core::{Amount, CpdError, Date, Outcome, Pack, Period, TeacherRecord, statement};

/// What a record comes to, as far as both evaluators say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) outcome: Outcome,
    pub(crate) rule_set: String,
    pub(crate) period: Period,
    pub(crate) requirements: Vec<Line>,
    /// Each activity, and what counts of it.
    pub(crate) activities: Vec<(String, Amount)>,
    pub(crate) brought_in: Amount,
    pub(crate) carried_out: Amount,
}

/// What a requirement comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) required: Amount,
    pub(crate) counted: Amount,
    pub(crate) short: Amount,
}

/// The plain evaluator's answer, or the code of its error.
pub(crate) fn plain(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Answer, String> {
    record.check_against(pack).map_err(|error| error.code().to_owned())?;
    calc::or_overflow(|| chain::answer(pack, record, on)).unwrap_or_else(|_| Err("amountOverflow".to_owned()))
}

/// The library's answer in the same form.
pub(crate) fn library(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Answer, String> {
    let answer = statement(pack, record, on).map_err(|error: CpdError| error.code().to_owned())?;
    let requirements = answer.requirements.into_iter().map(|line| Line {
        id: line.id.to_string(),
        required: line.required,
        counted: line.counted,
        short: line.short,
    });
    Ok(Answer {
        outcome: answer.outcome,
        rule_set: answer.rule_set.to_string(),
        period: Period { start: answer.period.start, end: answer.period.end },
        requirements: requirements.collect(),
        activities: answer.activities.into_iter().map(|line| (line.id.to_string(), line.counted)).collect(),
        brought_in: answer.carry_over.brought_in,
        carried_out: answer.carry_over.carried_out,
    })
}

/// An answer as a few lines of text.
pub(crate) fn shown(answer: &Result<Answer, String>) -> String {
    let answer = match answer {
        Ok(answer) => answer,
        Err(code) => return format!("  error {code}"),
    };
    let mut text = format!(
        "  {:?} by {} from {} to {}, in {}, out {}",
        answer.outcome,
        answer.rule_set,
        answer.period.start,
        answer.period.end,
        answer.brought_in,
        answer.carried_out
    );
    for line in &answer.requirements {
        text += &format!("\n  {}: {} of {}, short {}", line.id, line.counted, line.required, line.short);
    }
    for (id, counted) in &answer.activities {
        text += &format!("\n  {id} {counted}");
    }
    text
}
