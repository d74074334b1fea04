//! From a record's first period to the one that a question is about.

use std::collections::BTreeMap;

use cpd_core::{
    Activity, AfterOutcome, AfterPeriod, Amount, Date, GrantEffect, Outcome, Pack, Period, ReleaseOutcome,
    RequirementId, TeacherRecord, TransitionKind,
};

use super::asked::{Asked, asked};
use super::calc::{ZERO, add, div, left, mul, number, sub, sum};
use super::carry::{Brought, brought_for, carried, taken_in};
use super::counting::{Way, count, counted, serves, ways};
use super::period::{Governed, begins_with_renewal, extend, governed};
use super::person::Who;
use super::worth::{between, in_order, judging, worths};
use super::{Answer, Line};

/// What was used of an activity by an earlier period.
type Used = BTreeMap<String, Amount>;

/// What is constant while a record is looked at.
#[derive(Clone, Copy)]
struct World<'a> {
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
}

/// What a period comes to.
struct Found<'a> {
    asked: Vec<Asked<'a>>,
    counted: Vec<Amount>,
    activities: Vec<(&'a Activity, Option<Amount>)>,
    ways: Vec<Way<'a>>,
    carried: Vec<Brought>,
    brought_in: Amount,
    released: Option<Outcome>,
    met: bool,
}

/// What was in hand when rules changed, spread over years.
struct Spread {
    part: Amount,
    firsts: Vec<Date>,
    serves: Vec<RequirementId>,
}

pub(crate) fn answer(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<Answer, String> {
    let world = World { pack, record, on };
    let mut period = governed(pack, record, None).ok_or("invalidDocument")?;
    let mut brought = opening(&period, record);
    if on < period.days.start {
        if begins_with_renewal(&period, record, on) {
            return Err("invalidArgument".to_owned());
        }
        extend(&mut period, pack, record, on);
        let found = look(world, &period, &brought, &Used::new(), None, on);
        return Ok(answer_of(record, &period, &found, Outcome::NotYetBegun));
    }
    let mut used = Used::new();
    let mut spread: Option<Spread> = None;
    loop {
        extend(&mut period, pack, record, on);
        brought.extend(spread.as_ref().map(|spread| part_of(spread, period.days)));
        let at_end = look(world, &period, &brought, &used, None, period.days.end);
        if on <= period.days.end {
            let outcome = if at_end.met { Outcome::Met } else { Outcome::Short };
            let outcome = at_end.released.unwrap_or(outcome);
            return Ok(answer_of(record, &period, &at_end, outcome));
        }
        if period.ended_by.is_some() {
            spread = spread_by(&period, &at_end).or(spread);
            brought = Vec::new();
        } else if at_end.met {
            brought = at_end.carried;
        } else if at_end.released.is_some() || period.rules.afterwards.is_empty() {
            brought = Vec::new();
        } else {
            match afterwards(world, &period, &brought, &used, &at_end) {
                Ok(more) => used = more,
                Err(stands) => return Ok(answer_of(record, &period, &stands.0, stands.1)),
            }
            brought = Vec::new();
        }
        period = governed(pack, record, Some(period.days.end.next())).ok_or("invalidDocument")?;
    }
}

/// What the years of a spread that begin in a period bring in.
fn part_of(spread: &Spread, days: Period) -> Brought {
    let begin = spread.firsts.iter().filter(|first| days.contains(**first)).count();
    Brought { spread: true, amount: mul(spread.part, number(begin)), serves: spread.serves.clone() }
}

/// What the transition that ended a period early spreads over years, if it does.
fn spread_by(period: &Governed<'_>, found: &Found<'_>) -> Option<Spread> {
    let (transition, rules) = period.ended_by?;
    let TransitionKind::Spread { years, serves } = &transition.how else { return None };
    let from = rules.from.unwrap();
    let firsts = (0..*years).map(|year| from.plus(cpd_core::Duration::years(year))).collect();
    let all = sum(found.ways.iter().map(|way| way.counted));
    Some(Spread { part: div(all, Amount::whole((*years).into())), firsts, serves: serves.clone() })
}

fn opening(period: &Governed<'_>, record: &TeacherRecord) -> Vec<Brought> {
    let (Some(amount), Some(rule)) = (record.opening_balance, period.rules.carry_over.first()) else {
        return Vec::new();
    };
    let serves = if rule.serves.is_empty() { vec![rule.requirement.clone()] } else { rule.serves.clone() };
    vec![Brought { spread: false, amount, serves }]
}

/// What a period comes to with the activities up to a last day.
fn look<'a>(
    world: World<'a>,
    period: &Governed<'a>,
    brought: &[Brought],
    used: &Used,
    stage: Option<&AfterPeriod>,
    last: Date,
) -> Found<'a> {
    let who = Who { pack: world.pack, record: world.record, span: period.days, on: world.on };
    let brought = &taken_in(period, brought);
    let mut asked = asked(who, period, stage);
    let required =
        |id: &RequirementId| asked.iter().find(|line| line.rule.id == *id).map_or(ZERO, |line| line.required);
    let all = in_order(&world.record.activities);
    let here = between(&all, period.days.start, last.min(world.on));
    let earlier = between(&all, Date::FIRST, period.days.start.previous());
    let awarded = worths(who, period.rules, &here, &earlier, &required);
    let amounts: Vec<(&Activity, Amount)> = here
        .iter()
        .zip(&awarded)
        .filter_map(|(activity, amount)| {
            let taken = used.get(activity.id.as_str()).copied().unwrap_or(ZERO);
            amount.map(|amount| (*activity, left(amount, taken)))
        })
        .collect();
    let judge = |activity: &Activity| judging(world.pack, period.rules, activity);
    let (parts, mut ways) = ways(period.rules, &judge, &amounts);
    count(who, period.rules, &parts, &mut ways, &asked, &|id| brought_for(brought, id));
    let mut totals = Vec::new();
    for line in &mut asked {
        totals.push(counted(line, &ways, brought_for(brought, &line.rule.id)));
    }
    let carried = carried(who, period, &asked, &ways, brought);
    let activities = here.into_iter().zip(awarded).collect();
    let released = released(who, period);
    let met = met(period, &asked, &totals);
    let brought_in = sum(brought.iter().map(|one| one.amount));
    Found { asked, counted: totals, activities, ways, carried, brought_in, released, met }
}

fn released(who: Who<'_>, period: &Governed<'_>) -> Option<Outcome> {
    let waived =
        |(_, rule): &(_, &cpd_core::GrantRule)| rule.effect == (GrantEffect::Waives { requirement: None });
    if period.grants.iter().any(waived) {
        return Some(Outcome::Waived);
    }
    let release = period.rules.releases.iter().find(|release| who.fits(&release.when))?;
    Some(match release.outcome {
        ReleaseOutcome::Exempt => Outcome::Exempt,
        ReleaseOutcome::DeemedMet => Outcome::DeemedMet,
        ReleaseOutcome::Waived => Outcome::Waived,
        ReleaseOutcome::Inactive => Outcome::Inactive,
    })
}

fn met(period: &Governed<'_>, asked: &[Asked<'_>], totals: &[Amount]) -> bool {
    let lines: Vec<(&RequirementId, bool)> = asked
        .iter()
        .zip(totals)
        .filter(|(line, _)| line.asked)
        .map(|(line, total)| (&line.rule.id, *total >= line.required))
        .collect();
    let chosen =
        |id: &RequirementId| period.rules.alternatives.iter().any(|one| one.requirements.contains(id));
    let alone = lines.iter().all(|(id, met)| *met || chosen(id));
    alone
        && period.rules.alternatives.iter().all(|one| {
            // What is not asked of the person is no choice of theirs.
            let choices: Vec<bool> =
                lines.iter().filter(|(id, _)| one.requirements.contains(id)).map(|(_, met)| *met).collect();
            let needed = usize::try_from(one.at_least.unwrap_or(1)).unwrap().min(choices.len());
            choices.iter().filter(|met| **met).count() >= needed
        })
}

/// The stage that a day after a period lies in.
fn stage_on<'a>(period: &Governed<'a>, day: Date) -> Option<&'a AfterPeriod> {
    let mut first = period.days.end.next();
    for stage in &period.rules.afterwards {
        let Some(lasts) = stage.lasts else { return Some(stage) };
        let last = first.last_of(lasts);
        if day <= last {
            return Some(stage);
        }
        first = last.next();
    }
    None
}

/// What a period that ended short has used of later activities when it was completed; or how it stands.
fn afterwards<'a>(
    world: World<'a>,
    period: &Governed<'a>,
    brought: &[Brought],
    used: &Used,
    at_end: &Found<'a>,
) -> Result<Used, Box<(Found<'a>, Outcome)>> {
    let mut standing = look(world, period, brought, used, None, period.days.end);
    let mut first = period.days.end.next();
    for stage in &period.rules.afterwards {
        if world.on < first || stage.outcome == AfterOutcome::Lapsed {
            break;
        }
        let last = stage.lasts.map_or(Date::LAST, |lasts| first.last_of(lasts));
        standing = look(world, period, brought, used, Some(stage), last);
        if standing.met {
            return Ok(used_by(period, used, at_end, &standing));
        }
        first = last.next();
    }
    let outcome = match stage_on(period, world.on).map(|stage| stage.outcome) {
        None => Outcome::Short,
        Some(AfterOutcome::Grace) => Outcome::Grace,
        Some(AfterOutcome::Conditional) => Outcome::Conditional,
        Some(AfterOutcome::Inactive) => Outcome::Inactive,
        Some(AfterOutcome::Lapsed) => Outcome::Lapsed,
    };
    Err(Box::new((standing, outcome)))
}

/// Of each later activity in turn as much as some requirement still lacked.
fn used_by(period: &Governed<'_>, used: &Used, at_end: &Found<'_>, found: &Found<'_>) -> Used {
    let mut used = used.clone();
    let mut lacking: Vec<Amount> =
        found.asked.iter().zip(&at_end.counted).map(|(line, there)| left(line.required, *there)).collect();
    for (activity, _) in found.activities.iter().filter(|(activity, _)| activity.held() > period.days.end) {
        let mut most = ZERO;
        for (position, line) in found.asked.iter().enumerate().filter(|(_, line)| line.is_credit()) {
            let own = found
                .ways
                .iter()
                .filter(|way| way.activity.id == activity.id && serves(line, way, period.days));
            let taken = sum(own.map(|way| way.counted)).min(lacking[position]);
            lacking[position] = sub(lacking[position], taken);
            most = most.max(taken);
        }
        let before = used.get(activity.id.as_str()).copied().unwrap_or(ZERO);
        used.insert(activity.id.to_string(), add(before, most));
    }
    used
}

fn answer_of(record: &TeacherRecord, period: &Governed<'_>, found: &Found<'_>, outcome: Outcome) -> Answer {
    let lines = found.asked.iter().zip(&found.counted).map(|(line, counted)| Line {
        id: line.rule.id.to_string(),
        required: line.required,
        counted: *counted,
        short: left(line.required, *counted),
    });
    let mut activities = Vec::new();
    for activity in in_order(&record.activities) {
        let own = found.ways.iter().filter(|way| way.activity.id == activity.id);
        activities.push((activity.id.to_string(), sum(own.map(|way| way.counted))));
    }
    Answer {
        outcome,
        rule_set: period.rules.id.to_string(),
        period: Period { ..period.days },
        requirements: lines.collect(),
        activities,
        brought_in: found.brought_in,
        carried_out: sum(found.carried.iter().map(|one| one.amount)),
    }
}
