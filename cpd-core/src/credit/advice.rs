//! Advice: what is the least that would complete a period, and which offerings do it for the least?
//!
//! `question` reads what is offered. `least` works out the least further credit: `further` thinks up the activities that
//! the rules tell apart, `frame` and `columns` turn what bounds them into rows of a linear problem, `choices` says which
//! requirements have to be met, `linear` solves it, `verify` holds the answer against the evaluation. `cheapest` chooses
//! offerings: `search` goes through them, with `bounds` on what is still to come.

mod answer;
mod bounds;
mod cheapest;
mod choices;
mod columns;
mod frame;
mod further;
mod least;
mod linear;
mod mixture;
mod needs;
mod question;
mod search;
mod verify;

pub use answer::{
    Advice, AdviceState, CheapestOfferings, FurtherCredit, LeastCredit, MissingRequirement, RefusedOffering,
};
pub use question::{AdviceQuestion, Offering};

use self::least::{Least, better, least};
use super::award::in_order;
use super::chain::{Finish, Prospect, prospect};
use super::detail::Unwanted;
use super::evaluate::{Evaluation, alternative};
use super::outcome::by_release;
use super::state::counted_thing;
use crate::calendar::Date;
use crate::decision::{Outcome, Reason};
use crate::error::CpdError;
use crate::pack::{Counts, Pack};
use crate::person::TeacherRecord;

/// What is the least that would complete the period that a date is about?
///
/// The period is judged as known on the date: the person's history is that of the record, and nothing is assumed of later
/// awards or employments. Everything that was recorded is taken as held, also what is to be held after the date, and so
/// are the offerings that are chosen, up to the last day on which something counts (`until` of the answer).
///
/// The least further credit is exact unless its state says otherwise. It is in the unit
/// of the rules; each hour of it may be
/// of whatever kind, role and category is best and be held on any day that is left, in activities that pass every test.
/// Requirements that count something else than credit stand apart.
///
/// The cheapest offerings are those of the least cost that complete the period, everything it asks for included; of
/// several sets of that cost the one of the fewest offerings, and of these the one whose ids come first. They are exact
/// unless the search stopped at its budget.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{AdviceQuestion, AdviceState, TeacherRecord, advise, packs};
///
/// let pack = packs::load("us-pa-act48")?;
/// let record = TeacherRecord::from_json(r#"{
///     "person": "T-1", "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }]
/// }"#)?;
/// let question = AdviceQuestion::from_json(r#"{ "offerings": [
///     { "id": "O-1", "kind": "workshop", "from": "2025-01-11", "amount": 100, "unit": "clock-hour", "cost": 5 },
///     { "id": "O-2", "kind": "workshop", "from": "2025-01-12", "amount": 180, "unit": "clock-hour", "cost": 12 },
///     { "id": "O-3", "kind": "workshop", "from": "2025-01-13", "amount": 80, "unit": "clock-hour", "cost": 6 }
/// ] }"#)?;
/// let advice = advise(&pack, &record, "2024-11-21".parse().unwrap(), &question)?;
/// assert_eq!(advice.least.total.map(|total| total.to_string()).as_deref(), Some("180"));
/// let cheapest = advice.cheapest.unwrap();
/// assert_eq!(cheapest.state, AdviceState::Exact);
/// assert_eq!(cheapest.offerings.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["O-1", "O-3"]);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
///
/// # Errors
/// As [`statement`](crate::statement), and [`CpdError::InvalidDocument`] where an offering is unsound, names what the pack
/// does not know, or has the id of an activity of the record.
pub fn advise(
    pack: &Pack,
    record: &TeacherRecord,
    on: Date,
    question: &AdviceQuestion,
) -> Result<Advice, CpdError> {
    record.check_against(pack)?;
    advice_of(pack, record, on, question)
}

/// The same for a record that is known to be meant for the pack.
pub(crate) fn advice_of(
    pack: &Pack,
    record: &TeacherRecord,
    on: Date,
    question: &AdviceQuestion,
) -> Result<Advice, CpdError> {
    question.check(pack, record)?;
    let prospect = prospect(pack, record, on)?;
    let position = Position::of(record, &prospect)?;
    let (mut cheapest, mut refused) = (None, Vec::new());
    if !question.offerings.is_empty() {
        let (found, left_out) = cheapest::cheapest(record, &prospect, on, question, &position)?;
        (cheapest, refused) = (Some(found), left_out);
    }
    let rules = prospect.period.rules;
    Ok(Advice {
        pack: pack.id.clone(),
        pack_version: pack.version.clone(),
        rule_set: rules.id.clone(),
        person: record.person.clone(),
        on,
        start: prospect.period.days.start,
        end: prospect.period.days.end,
        until: prospect.finishes.last().map(|finish| finish.until).filter(|until| *until < Date::LAST),
        unit: rules.unit.clone(),
        complete: position.is_complete(),
        least: least_credit(pack, record, &prospect, &position)?,
        others: position.others,
        cheapest,
        refused,
    })
}

/// How a period stands before anything is added.
struct Position {
    state: Standing,
    /// What is short of what counts something else than credit.
    others: Vec<MissingRequirement>,
}

enum Standing {
    /// Nothing is missing.
    Complete,
    /// Nothing that is done could help.
    Hopeless(Vec<Reason>),
    Open,
}

impl Position {
    fn of(record: &TeacherRecord, prospect: &Prospect<'_>) -> Result<Self, CpdError> {
        let rules = prospect.period.rules;
        if let Some((outcome, reason)) = by_release(&prospect.period, prospect.person) {
            let state = match outcome {
                Outcome::Inactive => Standing::Hopeless(vec![reason]),
                _ => Standing::Complete,
            };
            return Ok(Self { state, others: Vec::new() });
        }
        let Some(last) = prospect.finishes.last() else {
            let rule = rules.afterwards.last().map(|stage| Reason::NoTimeLeft { rule: stage.id.clone() });
            return Ok(Self { state: Standing::Hopeless(rule.into_iter().collect()), others: Vec::new() });
        };
        let all = in_order(record);
        for finish in &prospect.finishes {
            let evaluation: Evaluation<'_, Unwanted> = prospect.evaluate(&all, *finish)?;
            if evaluation.is_complete() {
                return Ok(Self { state: Standing::Complete, others: Vec::new() });
            }
        }
        Ok(Self { state: Standing::Open, others: others(&prospect.evaluate(&all, *last)?, prospect) })
    }

    fn is_complete(&self) -> bool {
        matches!(self.state, Standing::Complete)
    }
}

/// What is missing of what counts something else than credit, unless it belongs to a choice that is met.
fn others(evaluation: &Evaluation<'_, Unwanted>, prospect: &Prospect<'_>) -> Vec<MissingRequirement> {
    let rules = prospect.period.rules;
    let lines = evaluation.asked.iter().filter(|line| {
        let open = alternative(rules, &line.rule.id)
            .is_none_or(|choice| evaluation.met(choice) < evaluation.needed(choice));
        line.asked && line.short.is_positive() && open && !matches!(line.rule.counts, Counts::Credit {})
    });
    let missing = lines.map(|line| MissingRequirement {
        id: line.rule.id.clone(),
        counts: counted_thing(&line.rule.counts),
        alternative: alternative(rules, &line.rule.id).map(|rule| rule.id.clone()),
        required: line.required,
        counted: line.counted,
        short: line.short,
    });
    missing.collect()
}

/// The least further credit by the finish at which it is the least; of several the first.
fn least_credit(
    pack: &Pack,
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    position: &Position,
) -> Result<LeastCredit, CpdError> {
    let nothing = LeastCredit {
        state: AdviceState::Exact,
        total: Some(crate::amount::Amount::ZERO),
        until: None,
        credit: Vec::new(),
        reasons: Vec::new(),
    };
    match &position.state {
        Standing::Complete => return Ok(nothing),
        Standing::Hopeless(reasons) => {
            let reasons = reasons.clone();
            return Ok(LeastCredit { state: AdviceState::Impossible, total: None, reasons, ..nothing });
        }
        Standing::Open => {}
    }
    let mut best: Option<(Least, Finish<'_>)> = None;
    for finish in &prospect.finishes {
        let found = least(pack, record, prospect, *finish)?;
        best = Some(match best {
            None => (found, *finish),
            Some((known, at)) => {
                let total = known.total();
                let kept = better(Some(known), found);
                let at = if kept.total() == total { at } else { *finish };
                (kept, at)
            }
        });
    }
    let Some((found, finish)) = best else { return Ok(nothing) };
    let until = Some(finish.until).filter(|until| *until < Date::LAST);
    Ok(match found {
        Least::Exact { total, credit } => {
            let credit = credit.into_iter().map(FurtherCredit::from).collect();
            LeastCredit { total: Some(total), until, credit, ..nothing }
        }
        Least::NoLess { total } => {
            LeastCredit { state: AdviceState::AtLeast, total: Some(total), until, ..nothing }
        }
        Least::Impossible { lines } => {
            let rules = prospect.period.rules;
            let lines = lines.into_iter().filter_map(|line| rules.requirements.get(line));
            let reasons = lines.map(|rule| Reason::NotReachable { requirement: rule.id.clone() }).collect();
            LeastCredit { state: AdviceState::Impossible, total: None, until, reasons, ..nothing }
        }
    })
}
