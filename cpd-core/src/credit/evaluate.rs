//! One period, evaluated as of a date: what is asked, what counts, what passes on.

mod survey;

use super::award::{Award, Awarding, Cutoff, awards};
use super::carry_over::{self, Brought, Carried};
use super::detail::Detail;
use super::history::Person;
use super::hours::{Counting, Hours, hours, serves};
use super::period::GovernedPeriod;
use super::profile::Profiles;
use super::requirement::{self, Asked, Stage};
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::Period;
use crate::count::count_of;
use crate::decision::Reason;
use crate::error::CpdError;
use crate::id::RequirementId;
use crate::pack::{Alternative, Counts, RuleSet};

pub(super) use survey::{Survey, survey};

/// What a period came to.
#[derive(Debug)]
pub(super) struct Evaluation<'a, D> {
    pub(super) asked: Vec<Asked<'a, D>>,
    pub(super) awards: Vec<Award<'a, D>>,
    pub(super) hours: Hours<'a>,
    pub(super) carried: Carried<D>,
    /// The days of the period.
    pub(super) days: Period,
    rules: &'a RuleSet,
}

/// What an evaluation is made from, beside the period.
#[derive(Clone, Copy)]
pub(super) struct Facts<'q, 'a> {
    pub(super) person: Person<'a>,
    /// Every activity of the record, in order.
    pub(super) all: &'q [&'a Activity],
    /// Those that are looked at.
    pub(super) activities: &'q [&'a Activity],
    pub(super) cutoff: Cutoff<'q>,
    pub(super) brought: &'q [Brought],
    pub(super) stage: Stage<'q>,
    pub(super) profiles: &'q Profiles<'a>,
}

impl<'a, D> Evaluation<'a, D> {
    /// Whether everything that is asked for is there.
    pub(super) fn is_complete(&self) -> bool {
        let alone = self.asked.iter().filter(|line| alternative(self.rules, &line.rule.id).is_none());
        alone.into_iter().all(|line| line.short.is_zero())
            && self.rules.alternatives.iter().all(|rule| self.met(rule) >= self.needed(rule))
    }

    /// How many requirements of a choice are met.
    pub(super) fn met(&self, rule: &Alternative) -> u32 {
        let met = self.members(rule).filter(|line| line.asked && line.short.is_zero());
        count_of(met.count())
    }

    /// How many requirements of a choice must be met: none where none is asked of the person.
    pub(super) fn needed(&self, rule: &Alternative) -> u32 {
        let asked = count_of(self.members(rule).filter(|line| line.asked).count());
        rule.at_least.unwrap_or(1).min(asked)
    }

    fn members(&self, rule: &Alternative) -> impl Iterator<Item = &Asked<'a, D>> {
        self.asked.iter().filter(|line| rule.requirements.contains(&line.rule.id))
    }
}

/// The choice that a requirement belongs to, if it does not stand alone.
pub(super) fn alternative<'a>(rules: &'a RuleSet, id: &RequirementId) -> Option<&'a Alternative> {
    rules.alternatives.iter().find(|rule| rule.requirements.contains(id))
}

/// Evaluates a period.
pub(super) fn evaluate<'a, D: Detail>(
    period: &GovernedPeriod<'a, D>,
    facts: Facts<'_, 'a>,
) -> Result<Evaluation<'a, D>, CpdError> {
    let (rules, person) = (period.rules, facts.person);
    let of_rules = |_: Overflow| CpdError::AmountOverflow { place: format!("the rule set {}", rules.id) };
    let together = |_: Overflow| CpdError::AmountOverflow { place: "the activities together".to_owned() };
    let mut asked = requirement::asked(period, person, facts.stage).map_err(of_rules)?;
    let required: Vec<(&RequirementId, Amount)> =
        asked.iter().map(|line| (&line.rule.id, line.required)).collect();
    let settled = |id: &RequirementId| {
        required.iter().find(|(known, _)| *known == id).map_or(Amount::ZERO, |(_, amount)| *amount)
    };
    let awarding = Awarding {
        period,
        person,
        cutoff: facts.cutoff,
        settled: &settled,
        all: facts.all,
        profiles: facts.profiles,
    };
    let mut awards = awards(&awarding, facts.activities)?;
    let mut carried = Carried::default();
    let brought_in = carry_over::brought_in(period, facts.brought, &mut carried).map_err(of_rules)?;
    let mut hours = hours(&awards).map_err(together)?;
    let counting = Counting { rules, person, settled: &settled, asked: &asked, brought_in: &brought_in };
    hours.count(&counting, &mut awards).map_err(of_rules)?;
    for (line, brought) in asked.iter_mut().zip(&brought_in) {
        count(line, &hours, *brought, person).map_err(together)?;
    }
    carry_over::pass_on(period, &asked, &hours, &brought_in, person, &settled, &mut carried)
        .map_err(of_rules)?;
    Ok(Evaluation { asked, awards, hours, carried, days: period.days, rules })
}

/// Works out what counts towards a requirement.
fn count<D: Detail>(
    line: &mut Asked<'_, D>,
    hours: &Hours<'_>,
    brought_in: Amount,
    person: Person<'_>,
) -> Result<(), Overflow> {
    if !line.asked {
        return Ok(());
    }
    if line.years.is_empty() {
        let own = counted(line, hours, person)?;
        line.counted = own.plus(brought_in)?;
    } else {
        let years = line.years.clone();
        for (span, required) in years {
            let counted = counted(line, hours, Person { span, ..person })?;
            let short = counted.short_of(required)?;
            line.counted = line.counted.plus(counted.min(required))?;
            line.detail.note(|| {
                let (requirement, start, end) = (line.rule.id.clone(), span.start, span.end);
                Reason::RequirementYear { requirement, start, end, required, counted, short }
            });
        }
    }
    line.short = line.counted.short_of(line.required)?;
    Ok(())
}

/// What counts towards a requirement in the person's span.
fn counted<D>(line: &Asked<'_, D>, hours: &Hours<'_>, person: Person<'_>) -> Result<Amount, Overflow> {
    let in_years = !line.years.is_empty();
    // In a period, what was earned in the time after it counts as well.
    let in_time = |held| !in_years || person.span.contains(held);
    let serving = || {
        let placed = hours.slots.iter().filter(|slot| slot.placed.is_positive());
        placed.filter(|slot| in_time(slot.held) && serves(line, slot, person.span))
    };
    match &line.rule.counts {
        Counts::Credit {} => Amount::sum(serving().map(|slot| slot.placed)),
        Counts::Activities {} => {
            let mut activities: Vec<usize> = serving().map(|slot| slot.award).collect();
            activities.dedup();
            Ok(number_of(activities.len()))
        }
        Counts::Categories { at_least } => {
            let mut reached = 0;
            for category in &line.rule.categories {
                let inside = serving().filter(|slot| slot.route.categories.contains(&category));
                let sum = Amount::sum(inside.map(|slot| slot.placed))?;
                if sum.is_positive() && at_least.is_none_or(|least| sum >= least) {
                    reached = usize::saturating_add(reached, 1);
                }
            }
            Ok(number_of(reached))
        }
        Counts::Measured { measure } => person.measure(measure),
    }
}

fn number_of(count: usize) -> Amount {
    Amount::whole(i64::try_from(count).unwrap_or(i64::MAX))
}
