//! Where the hours of activities count: their parts and ways, thresholds, caps.

use cpd_core::{
    Activity, ActivityCondition, Amount, Cap, CategoryId, Counting, Counts, Date, Per, Period, RequirementId,
    RuleSet,
};

use super::asked::Asked;
use super::calc::{ZERO, add, left, mul, number, sum};
use super::person::Who;
use super::placement::{Bound, place};
use super::worth::{about, holds};

/// A way in which a part of an activity can count, and what counts in it.
#[derive(Clone)]
pub(crate) struct Way<'a> {
    pub(crate) activity: &'a Activity,
    pub(crate) part: usize,
    pub(crate) categories: Vec<CategoryId>,
    open: bool,
    pub(crate) counted: Amount,
}

/// The parts of an activity: what part of it each is, and the categories that it belongs to, in order.
fn parts(rules: &RuleSet, activity: &Activity) -> Vec<(Amount, Vec<CategoryId>)> {
    if !activity.split.is_empty() {
        return activity
            .split
            .iter()
            .map(|part| (part.share.amount(), vec![part.category.clone()]))
            .collect();
    }
    let tidy = |mut categories: Vec<CategoryId>| {
        categories.sort();
        categories.dedup();
        categories
    };
    if rules.categories.is_empty() {
        return vec![(Amount::ONE, tidy(activity.categories.clone()))];
    }
    let (mut found, mut rest, mut others) = (Vec::new(), Amount::ONE, Vec::new());
    for rule in rules.categories.iter().filter(|rule| about(Some(&rule.of), activity)) {
        match rule.share {
            Some(share) => {
                let share = share.amount().min(rest);
                found.push((share, vec![rule.category.clone()]));
                rest = left(rest, share);
            }
            None => others.push(rule.category.clone()),
        }
    }
    if rest > ZERO {
        found.push((rest, tidy(others)));
    }
    found
}

/// The hours of some activities: the amounts of their parts, and the ways in which those can count.
pub(crate) fn ways<'a>(
    rules: &RuleSet,
    judging: &dyn Fn(&Activity) -> &'a RuleSet,
    awarded: &[(&'a Activity, Amount)],
) -> (Vec<Amount>, Vec<Way<'a>>) {
    let (mut amounts, mut ways) = (Vec::new(), Vec::new());
    for (activity, amount) in awarded {
        for (share, categories) in parts(judging(activity), activity) {
            let routes: Vec<Vec<CategoryId>> = match rules.counting {
                Counting::OneCategory if !categories.is_empty() => {
                    categories.into_iter().map(|category| vec![category]).collect()
                }
                _ => vec![categories],
            };
            for categories in routes {
                ways.push(Way { activity, part: amounts.len(), categories, open: true, counted: ZERO });
            }
            amounts.push(mul(*amount, share));
        }
    }
    (amounts, ways)
}

/// Decides what counts in each way.
pub(crate) fn count(
    who: Who<'_>,
    rules: &RuleSet,
    amounts: &[Amount],
    ways: &mut [Way<'_>],
    asked: &[Asked<'_>],
    brought: &dyn Fn(&RequirementId) -> Amount,
) {
    let required =
        |id: &RequirementId| asked.iter().find(|line| line.rule.id == *id).map_or(ZERO, |line| line.required);
    for rule in &rules.thresholds {
        let least = who.quantity(&rule.at_least, &required);
        let (mut below, mut reached) = (Vec::new(), Vec::new());
        for (members, _) in groups(who, rule.per, rule.of.as_ref(), ways) {
            let mut touched: Vec<usize> = members.iter().map(|way| ways[*way].part).collect();
            touched.dedup();
            let enough = sum(touched.iter().map(|part| amounts[*part])) >= least;
            if enough { reached.extend(members) } else { below.extend(members) }
        }
        // What belongs to several groups counts if one of them reaches the amount.
        for way in below.into_iter().filter(|way| !reached.contains(way)) {
            ways[way].open = false;
        }
    }
    let open: Vec<usize> =
        (0..ways.len()).filter(|way| ways[*way].open && amounts[ways[*way].part] > ZERO).collect();
    let among = |wanted: &dyn Fn(&Way<'_>) -> bool| -> Vec<usize> {
        (0..open.len()).filter(|position| wanted(&ways[open[*position]])).collect()
    };
    let mut limits = Vec::new();
    for rule in rules.caps.iter().filter(|rule| applies(who, rule)) {
        let limit = who.quantity(&rule.limit, &required);
        for (members, times) in groups(who, rule.per, rule.of.as_ref(), ways) {
            let routes = (0..open.len()).filter(|position| members.contains(&open[*position])).collect();
            limits.push(Bound { routes, amount: mul(limit, times) });
        }
    }
    let mut targets = Vec::new();
    for line in asked.iter().filter(|line| line.asked && line.is_credit()) {
        for (span, amount) in &line.spans {
            let routes = among(&|way| serves(line, way, *span));
            targets.push(Bound { routes, amount: left(*amount, brought(&line.rule.id)) });
        }
    }
    let owners: Vec<usize> = open.iter().map(|way| ways[*way].part).collect();
    let placed = place(amounts, &owners, &limits, &targets);
    for (way, amount) in open.into_iter().zip(placed) {
        ways[way].counted = amount;
    }
}

fn applies(who: Who<'_>, cap: &Cap) -> bool {
    cap.when.as_ref().is_none_or(|when| who.fits(when))
}

/// Whether what counts in a way counts towards a requirement in one of its spans.
pub(crate) fn serves(line: &Asked<'_>, way: &Way<'_>, span: Period) -> bool {
    let rule = line.rule;
    let category = rule.categories.is_empty() || way.categories.iter().any(|id| rule.categories.contains(id));
    let fits = rule.of.as_ref().is_none_or(|of| holds(of, way.activity, &way.categories));
    category && fits && line.in_time(span, way.activity.held())
}

/// The ways that a rule is about in the groups that it is counted over, each with how many times its amount is for it.
fn groups(
    who: Who<'_>,
    per: Per,
    of: Option<&ActivityCondition>,
    ways: &[Way<'_>],
) -> Vec<(Vec<usize>, Amount)> {
    let mut found: Vec<(String, Vec<usize>, Amount)> = Vec::new();
    for (position, way) in ways.iter().enumerate() {
        if !way.open || of.is_some_and(|of| !holds(of, way.activity, &way.categories)) {
            continue;
        }
        for (key, times) in keys(who, per, way) {
            match found.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, members, _)) => members.push(position),
                None => found.push((key, vec![position], times)),
            }
        }
    }
    found.sort();
    found.into_iter().map(|(_, members, times)| (members, times)).collect()
}

fn keys(who: Who<'_>, per: Per, way: &Way<'_>) -> Vec<(String, Amount)> {
    let activity = way.activity;
    let held = activity.held();
    let own = || format!("itself {}", activity.id);
    let key = match per {
        Per::Period => "period".to_owned(),
        Per::Year => {
            let mut number = 0;
            while who.span.start.plus(cpd_core::Duration::years(number + 1)) <= held {
                number += 1;
            }
            number.to_string()
        }
        Per::SchoolYear => {
            let calendar = who.pack.school_years.as_ref().unwrap();
            let years = (held.year() - 2..=held.year() + 1).filter_map(|year| calendar.year(year));
            let begun = years.filter(|year| year.start <= held);
            begun.max_by_key(|year| year.start).map_or_else(own, |year| year.year.to_string())
        }
        Per::CalendarYear => held.year().to_string(),
        Per::Week => {
            // The 1st of January 1900 was a Monday.
            (Date::FIRST.days_until(held) / 7).to_string()
        }
        Per::Day if activity.from == held => held.to_string(),
        Per::Day => {
            let days = super::calc::each_day(activity.days()).len();
            return vec![(own(), number(days))];
        }
        Per::Event => activity.event.as_ref().map_or_else(own, |event| format!("named {event}")),
        Per::Topic => activity.topic.as_ref().map_or_else(own, |topic| format!("named {topic}")),
        Per::Provider => activity.provider.as_ref().map_or_else(own, |provider| format!("named {provider}")),
        Per::Category => return way.categories.iter().map(|id| (id.to_string(), Amount::ONE)).collect(),
        Per::Activity => own(),
    };
    vec![(key, Amount::ONE)]
}

/// What counts towards a requirement, with what was brought in for it.
pub(crate) fn counted(line: &Asked<'_>, ways: &[Way<'_>], brought: Amount) -> Amount {
    if !line.asked {
        return ZERO;
    }
    let mut total = brought;
    let whole = line.rule.per == cpd_core::RequiredPer::Period;
    for (span, amount) in &line.spans {
        let here = || ways.iter().filter(|way| serves(line, way, *span));
        let found = match &line.rule.counts {
            Counts::Credit {} => sum(here().map(|way| way.counted)),
            Counts::Activities {} => {
                let mut ids: Vec<&str> =
                    here().filter(|way| way.counted > ZERO).map(|way| way.activity.id.as_str()).collect();
                ids.dedup();
                number(ids.len())
            }
            Counts::Categories { at_least } => {
                let reach = line.rule.categories.iter().filter(|category| {
                    let of_it = here().filter(|way| way.categories.contains(category));
                    let amount = sum(of_it.map(|way| way.counted));
                    amount > ZERO && at_least.is_none_or(|least| amount >= least)
                });
                number(reach.count())
            }
            Counts::Measured { .. } => return line.counted,
        };
        total = add(total, if whole { found } else { found.min(*amount) });
    }
    total
}
