//! Whether what a step needs is there.

use super::test;
use super::{NeedLine, NeedState};
use crate::amount::{Amount, Overflow};
use crate::credit::{Judged, quantity};
use crate::decision::{Outcome, Reason};
use crate::id::RequirementId;
use crate::pack::{CareerNeed, CareerNeedKind};

/// Judges one need.
pub(super) fn judge(need: &CareerNeed, judged: &Judged<'_>) -> Result<NeedLine, Overflow> {
    let rule = || need.id.clone();
    let person = judged.person;
    if need.unless.as_ref().is_some_and(|unless| person.fits(unless)) {
        return Ok(line(need, NeedState::NotNeeded, vec![Reason::NeedNotAsked { rule: rule() }]));
    }
    match &need.need {
        CareerNeedKind::PeriodComplete {} => {
            let outcome = judged.outcome;
            let reasons = vec![Reason::NeedOutcome { rule: rule(), outcome }];
            Ok(line(need, is_complete(outcome), reasons))
        }
        CareerNeedKind::Credit { amount } => {
            let settled = |id: &RequirementId| {
                let line = judged.required.iter().find(|(known, _)| *known == id);
                line.map_or(Amount::ZERO, |(_, amount)| *amount)
            };
            let (reached, required) = (judged.counted, quantity(amount, person, &settled)?);
            let reasons = vec![Reason::NeedCredit { rule: rule(), reached, required }];
            amounts(need, required, reached, reasons)
        }
        CareerNeedKind::Measured { measure, at_least } => {
            let (reached, required) = (person.measure(measure)?, *at_least);
            let assumed = person.assumes_service(measure).then_some(Reason::ServiceNotStated);
            let measured = Reason::NeedMeasured { rule: rule(), reached, required };
            amounts(need, required, reached, assumed.into_iter().chain([measured]).collect())
        }
        CareerNeedKind::Fact { fact, values } => {
            let stated = person.record.facts.get(fact.as_str());
            let (rule, fact) = (rule(), fact.clone());
            let (state, reason) = if stated.is_some_and(|value| values.contains(value)) {
                (NeedState::Met, Reason::NeedPresent { rule, fact })
            } else {
                (NeedState::Missing, Reason::NeedAbsent { rule, fact })
            };
            Ok(line(need, state, vec![reason]))
        }
        CareerNeedKind::Award { awards } => {
            let given = person.record.awards.iter().filter(|award| award.on <= person.on);
            let received: Vec<_> = given.map(|award| &award.kind).collect();
            if let Some(fact) = awards.iter().find(|award| received.contains(award)).cloned() {
                return Ok(line(need, NeedState::Met, vec![Reason::NeedPresent { rule: rule(), fact }]));
            }
            let absent = awards.iter().map(|fact| Reason::NeedAbsent { rule: rule(), fact: fact.clone() });
            Ok(line(need, NeedState::Missing, absent.collect()))
        }
        CareerNeedKind::Test { test, blocks, valid } => {
            let asked = test::Asked { rule: &need.id, test, blocks, valid: *valid };
            let (state, reasons) = asked.judge(&person.record.tests, person.on)?;
            Ok(line(need, state, reasons))
        }
    }
}

/// Whether nothing is left to do in a period.
fn is_complete(outcome: Outcome) -> NeedState {
    match outcome {
        Outcome::Met | Outcome::DeemedMet | Outcome::Exempt | Outcome::Waived => NeedState::Met,
        Outcome::Short
        | Outcome::Grace
        | Outcome::Conditional
        | Outcome::Inactive
        | Outcome::Lapsed
        | Outcome::NotYetBegun => NeedState::Missing,
    }
}

fn line(need: &CareerNeed, state: NeedState, reasons: Vec<Reason>) -> NeedLine {
    NeedLine { id: need.id.clone(), state, required: None, reached: None, short: None, reasons }
}

fn amounts(
    need: &CareerNeed,
    required: Amount,
    reached: Amount,
    reasons: Vec<Reason>,
) -> Result<NeedLine, Overflow> {
    let short = reached.short_of(required)?;
    let state = if short.is_zero() { NeedState::Met } else { NeedState::Missing };
    let line = line(need, state, reasons);
    Ok(NeedLine { required: Some(required), reached: Some(reached), short: Some(short), ..line })
}
