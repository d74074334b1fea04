//! The offerings that complete a period for the least, and those of which nothing could count.

use super::answer::{AdviceState, CheapestOfferings, RefusedOffering};
use super::bounds::Bounds;
use super::question::{AdviceQuestion, Offering};
use super::search::{Found, Problem, search};
use super::{Position, Standing};
use crate::activity::Activity;
use crate::amount::{Amount, Overflow, parts_in_one};
use crate::calendar::Date;
use crate::credit::award::in_order;
use crate::credit::chain::{Finish, Prospect};
use crate::credit::detail::Unwanted;
use crate::credit::evaluate::{Evaluation, Survey, alternative};
use crate::credit::outcome::requirement_reason;
use crate::decision::Reason;
use crate::error::CpdError;
use crate::order::sorted_by;
use crate::pack::Counts;
use crate::person::TeacherRecord;

/// The most steps of a search, where the question does not say.
const BUDGET: u32 = 20_000;

/// An offering as an activity.
struct Candidate<'q> {
    offering: &'q Offering,
    activity: Activity,
}

/// The cheapest offerings, and those that are refused.
pub(super) fn cheapest(
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    on: Date,
    question: &AdviceQuestion,
    position: &Position,
) -> Result<(CheapestOfferings, Vec<RefusedOffering>), CpdError> {
    let with_activity = |offering| Some(Candidate { activity: Offering::activity(offering)?, offering });
    let all: Vec<Candidate<'_>> = question.offerings.iter().filter_map(with_activity).collect();
    let all = sorted_by(all, |one, other| one.offering.id.cmp(&other.offering.id));
    let (useful, mut refused) = sift(record, prospect, on, all)?;
    let nothing = CheapestOfferings {
        state: AdviceState::Exact,
        offerings: Vec::new(),
        cost: Some(Amount::ZERO),
        lower_bound: Some(Amount::ZERO),
        steps: 0,
        reasons: Vec::new(),
    };
    let impossible = |reasons| CheapestOfferings {
        state: AdviceState::Impossible,
        cost: None,
        lower_bound: None,
        reasons,
        ..nothing.clone()
    };
    let cheapest = match &position.state {
        Standing::Complete => nothing.clone(),
        Standing::Hopeless(reasons) => impossible(reasons.clone()),
        Standing::Open => {
            let (useful, too_small) = drop_too_small(record, prospect, useful)?;
            refused.extend(too_small);
            let set = Set::new(record, prospect, &useful);
            match set.search(question.budget.unwrap_or(BUDGET))? {
                (found, _) if found.best.is_none() && found.stopped_at.is_none() => {
                    CheapestOfferings { steps: found.steps, ..impossible(set.what_is_missing()?) }
                }
                (found, unit) => set.answer(&found, unit)?,
            }
        }
    };
    let refused = sorted_by(refused, |one, other| one.id.cmp(&other.id));
    Ok((cheapest, refused))
}

/// The offerings that can count, and the others with their reasons.
fn sift<'q>(
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    on: Date,
    all: Vec<Candidate<'q>>,
) -> Result<(Vec<Candidate<'q>>, Vec<RefusedOffering>), CpdError> {
    let (mut useful, mut refused) = (Vec::new(), Vec::new());
    for candidate in all {
        let reasons = match prospect.finishes.last() {
            Some(last) if candidate.activity.from >= on => refusal(record, prospect, *last, &candidate)?,
            Some(_) => Some(vec![Reason::AlreadyBegun { held: candidate.activity.from }]),
            None => None,
        };
        match reasons {
            None => useful.push(candidate),
            Some(reasons) => refused.push(candidate.refused(reasons)),
        }
    }
    Ok((useful, refused))
}

impl Candidate<'_> {
    fn refused(&self, reasons: Vec<Reason>) -> RefusedOffering {
        RefusedOffering { id: self.offering.id.clone(), title: self.offering.title.clone(), reasons }
    }
}

/// Why an offering is worth nothing, if it is.
fn refusal(
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    finish: Finish<'_>,
    candidate: &Candidate<'_>,
) -> Result<Option<Vec<Reason>>, CpdError> {
    let all = merged(record, [&candidate.activity]);
    let held = candidate.activity.held();
    if held < prospect.period.days.start {
        let period_start = prospect.period.days.start;
        return Ok(Some(vec![Reason::BeforePeriod { held, period_start }]));
    }
    if held > finish.until {
        return Ok(Some(vec![Reason::AfterPeriod { held, period_end: finish.until }]));
    }
    let evaluation: Evaluation<'_, Vec<Reason>> = prospect.evaluate(&all, finish)?;
    let own = evaluation.awards.into_iter().find(|award| award.activity.id == candidate.activity.id);
    Ok(own.filter(|award| !award.awarded.is_positive()).map(|award| award.detail))
}

/// Leaves out what counts nothing even with all others, because its group is too small.
fn drop_too_small<'q>(
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    useful: Vec<Candidate<'q>>,
) -> Result<(Vec<Candidate<'q>>, Vec<RefusedOffering>), CpdError> {
    let mut reasons: Vec<Option<Vec<Reason>>> = vec![Some(Vec::new()); useful.len()];
    let all = merged(record, useful.iter().map(|one| &one.activity));
    for finish in &prospect.finishes {
        let evaluation: Evaluation<'_, Vec<Reason>> = prospect.evaluate(&all, *finish)?;
        for (candidate, reasons) in useful.iter().zip(&mut reasons) {
            let own = evaluation.awards.iter().position(|award| award.activity.id == candidate.activity.id);
            let small = own.and_then(|position| {
                let award = evaluation.awards.get(position)?;
                let open = evaluation.hours.of(position).iter().any(|slot| slot.placed.is_positive());
                let small = |reason: &&Reason| matches!(reason, Reason::BelowThreshold { .. });
                let below: Vec<Reason> = award.detail.iter().filter(small).cloned().collect();
                let ways = evaluation.hours.of(position).len();
                (!open && below.len() >= ways && ways > 0).then_some(below)
            });
            // What is too late for one finish is neither here nor there for another.
            *reasons = match (small, own) {
                (Some(below), _) => reasons.take().map(|_| below),
                (None, Some(_)) => None,
                (None, None) => reasons.take(),
            };
        }
    }
    let (mut left, mut refused) = (Vec::new(), Vec::new());
    for (candidate, reasons) in useful.into_iter().zip(reasons) {
        match reasons.filter(|reasons| !reasons.is_empty()) {
            Some(reasons) => refused.push(candidate.refused(reasons)),
            None => left.push(candidate),
        }
    }
    Ok((left, refused))
}

/// The activities of a record and others, in order.
fn merged<'a>(record: &'a TeacherRecord, more: impl IntoIterator<Item = &'a Activity>) -> Vec<&'a Activity> {
    let all = in_order(record).into_iter().chain(more).collect();
    sorted_by(all, |one: &&Activity, other: &&Activity| (one.held(), &one.id).cmp(&(other.held(), &other.id)))
}

/// The offerings to choose from, among the activities of the record.
struct Set<'s, 'q> {
    prospect: &'s Prospect<'s>,
    useful: &'s [Candidate<'q>],
    /// Everything in order; of an offering also its position.
    all: Vec<(&'s Activity, Option<usize>)>,
}

impl<'s, 'q> Set<'s, 'q> {
    fn new(record: &'s TeacherRecord, prospect: &'s Prospect<'s>, useful: &'s [Candidate<'q>]) -> Self {
        let offered = useful.iter().enumerate().map(|(position, one)| (&one.activity, Some(position)));
        let all = in_order(record).into_iter().map(|activity| (activity, None)).chain(offered).collect();
        let all = sorted_by(all, |(one, _): &(&Activity, Option<usize>), (other, _)| {
            (one.held(), &one.id).cmp(&(other.held(), &other.id))
        });
        Self { prospect, useful, all }
    }

    /// The activities of the record and the offerings that are marked.
    fn chosen(&self, marks: &[bool]) -> Vec<&'s Activity> {
        let is_in =
            |place: &Option<usize>| place.is_none_or(|place| marks.get(place).copied().unwrap_or(false));
        self.all.iter().filter(|(_, place)| is_in(place)).map(|(activity, _)| *activity).collect()
    }

    fn is_enough(&self, marks: &[bool]) -> Result<bool, CpdError> {
        let chosen = self.chosen(marks);
        for finish in &self.prospect.finishes {
            let evaluation: Evaluation<'_, Unwanted> = self.prospect.evaluate(&chosen, *finish)?;
            if evaluation.is_complete() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Searches, and says what one part of a cost is.
    fn search(&self, budget: u32) -> Result<(Found, Amount), CpdError> {
        let overflow = |_: Overflow| CpdError::AmountOverflow { place: "the costs together".to_owned() };
        let (costs, unit) = self.costs().map_err(overflow)?;
        let everything = self.chosen(&vec![true; self.useful.len()]);
        let nothing = self.chosen(&[]);
        let (mut bounds, mut more_helps) = (Vec::new(), true);
        for finish in &self.prospect.finishes {
            let survey = self.prospect.survey(&everything, *finish)?;
            let as_it_is: Evaluation<'_, Unwanted> = self.prospect.evaluate(&nothing, *finish)?;
            more_helps &= self.more_helps(&survey).map_err(overflow)?;
            let place = |activity: &Activity| {
                self.all
                    .iter()
                    .find(|(known, _)| std::ptr::eq(*known, activity))
                    .and_then(|(_, place)| *place)
            };
            let offering_of: Vec<Option<usize>> =
                survey.awards.iter().map(|award| place(award.activity)).collect();
            let bound =
                Bounds::new(self.prospect, &survey, &as_it_is, &offering_of, &costs).map_err(overflow)?;
            bounds.push(bound);
        }
        let judge = |marks: &[bool]| self.is_enough(marks);
        let problem = Problem { costs: &costs, bounds: &bounds, more_helps, judge: &judge };
        Ok((search(&problem, budget)?, unit))
    }

    /// Whether an offering more never does harm: no event counts only once, nothing has to be chosen between, and every
    /// hour finds its best place.
    fn more_helps(&self, survey: &Survey<'_>) -> Result<bool, Overflow> {
        let rules = self.prospect.period.rules;
        let credit = survey.asked.iter().all(|line| {
            !line.asked || matches!(line.rule.counts, Counts::Credit {} | Counts::Measured { .. })
        });
        let plain = rules.once.is_empty() && rules.alternatives.is_empty();
        Ok(plain && credit && survey.is_flow()?)
    }

    /// The costs as whole numbers of the largest part that all of them are made of, and that part.
    fn costs(&self) -> Result<(Vec<i128>, Amount), Overflow> {
        let costs = || self.useful.iter().map(|one| one.offering.cost);
        let in_one = parts_in_one(costs())?;
        let whole = costs().map(|cost| cost.in_parts(in_one)).collect::<Result<Vec<i128>, Overflow>>()?;
        let common = whole.iter().fold(0, |one, other| common(one, *other)).max(1);
        let costs = whole.iter().map(|cost| cost.checked_div(common).ok_or(Overflow));
        Ok((costs.collect::<Result<_, Overflow>>()?, Amount::of_parts(common, in_one)?))
    }

    fn answer(&self, found: &Found, unit: Amount) -> Result<CheapestOfferings, CpdError> {
        let overflow = |_: Overflow| CpdError::AmountOverflow { place: "the costs together".to_owned() };
        let best: Option<Vec<&Offering>> = found
            .best
            .as_ref()
            .map(|set| set.iter().filter_map(|one| Some(self.useful.get(*one)?.offering)).collect());
        let cost = best.as_ref().map(|set| Amount::sum(set.iter().map(|offering| offering.cost)));
        let cost = cost.transpose().map_err(overflow)?;
        let ids = best.unwrap_or_default().into_iter().map(|offering| offering.id.clone());
        let bound = found.stopped_at.map(|parts| Amount::of_parts(parts, 1)?.times(unit));
        let bound = bound.transpose().map_err(overflow)?;
        let stopped = bound.map(|_| Reason::SearchStopped { steps: found.steps });
        Ok(CheapestOfferings {
            state: if bound.is_some() { AdviceState::AtLeast } else { AdviceState::Exact },
            offerings: ids.collect(),
            cost,
            lower_bound: bound.or(cost),
            steps: found.steps,
            reasons: stopped.into_iter().collect(),
        })
    }

    /// What is short even with every offering.
    fn what_is_missing(&self) -> Result<Vec<Reason>, CpdError> {
        let everything = self.chosen(&vec![true; self.useful.len()]);
        let Some(last) = self.prospect.finishes.last() else { return Ok(Vec::new()) };
        let evaluation: Evaluation<'_, Unwanted> = self.prospect.evaluate(&everything, *last)?;
        let rules = self.prospect.period.rules;
        let alone = evaluation.asked.iter().filter(|line| {
            line.asked && line.short.is_positive() && alternative(rules, &line.rule.id).is_none()
        });
        let choices = rules.alternatives.iter().filter_map(|rule| {
            let (met, needed) = (evaluation.met(rule), evaluation.needed(rule));
            (met < needed).then(|| Reason::AlternativeShort { rule: rule.id.clone(), met, needed })
        });
        Ok(alone.map(requirement_reason).chain(choices).collect())
    }
}

/// The greatest common divisor.
fn common(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one, other);
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    one
}
