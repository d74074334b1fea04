//! The period: which rules govern it, when it begins and ends, what moves its end.

use cpd_core::{
    AskedWhen, Date, Duration, GovernedBy, Grant, GrantEffect, GrantRule, Licence, MonthDay, Pack, Period,
    PeriodEnd, PeriodStart, RuleSet, TeacherRecord, Transition, TransitionKind,
};

use super::person::Who;

/// A period under the rules that govern it.
#[derive(Clone)]
pub(crate) struct Governed<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) version: usize,
    pub(crate) days: Period,
    /// The transition that ended it early, so that it is not judged, and the rules that it leads to.
    pub(crate) ended_by: Option<(&'a Transition, &'a RuleSet)>,
    pub(crate) grants: Vec<(&'a Grant, &'a GrantRule)>,
}

/// The licence that sets the period.
fn licence<'a>(rules: &RuleSet, record: &'a TeacherRecord) -> &'a Licence {
    let own: Vec<&Licence> =
        record.licences.iter().filter(|one| rules.licence_classes.contains(&one.class)).collect();
    let mut among: Vec<&Licence> = if own.is_empty() { record.licences.iter().collect() } else { own };
    among.sort_by(|one, other| {
        let by_issue = one.issued.cmp(&other.issued);
        let last = |licence: &Licence| licence.until.unwrap_or(Date::LAST);
        let by_renewal = by_issue.then(other.renewed.cmp(&one.renewed)).then(one.class.cmp(&other.class));
        by_renewal.then(last(other).cmp(&last(one)))
    });
    among[0]
}

fn starts(pack: &Pack) -> Vec<Date> {
    let calendar = pack.school_years.as_ref().unwrap();
    (Date::FIRST.year()..=Date::LAST.year())
        .filter_map(|year| calendar.year(year))
        .map(|year| year.start)
        .collect()
}

fn first_day(pack: &Pack, rules: &RuleSet, record: &TeacherRecord) -> Date {
    let licence = licence(rules, record);
    if let Some(renewed) = licence.renewed {
        return renewed;
    }
    match &rules.period.start {
        PeriodStart::Issue {} => licence.issued,
        PeriodStart::NextDay { day } => {
            let mut found = licence.issued;
            while !is_on(found, *day) {
                found = found.next();
            }
            found
        }
        PeriodStart::LastDay { day } => {
            let mut found = licence.issued;
            while !is_on(found, *day) {
                found = found.previous();
            }
            found
        }
        PeriodStart::SchoolYear {} => {
            starts(pack).into_iter().filter(|start| *start <= licence.issued).max().unwrap_or(licence.issued)
        }
        PeriodStart::Stated { fact, rows } => {
            let value = record.facts.get(fact.as_str());
            let row = rows.iter().find(|row| value.is_some_and(|value| row.values.contains(value)));
            row.map_or(licence.issued, |row| row.start)
        }
    }
}

fn is_on(date: Date, day: MonthDay) -> bool {
    date == day.in_year(date.year())
}

fn last_day(pack: &Pack, rules: &RuleSet, record: &TeacherRecord, start: Date) -> Date {
    let who = Who { pack, record, span: Period { start, end: start }, on: start };
    let other = rules.period.lengths.iter().find(|row| who.fits(&row.when));
    let over = start.last_of(other.map_or(rules.period.length, |row| row.length));
    if over == Date::LAST {
        return over;
    }
    match rules.period.end {
        PeriodEnd::Length {} => over,
        PeriodEnd::MonthBeforeBirthMonth {} => {
            let mut last = over;
            while last.next().month() != record.birth_month.unwrap() || last.next().day() != 1 {
                last = last.next();
            }
            last
        }
        PeriodEnd::OnDay { day } => {
            let mut last = over;
            while !is_on(last, day) {
                last = last.next();
            }
            last
        }
        PeriodEnd::Licence {} => licence(rules, record).until.filter(|until| *until >= start).unwrap_or(over),
        PeriodEnd::SchoolYear {} => {
            let earliest = over.next().minus(Duration { days: 183, ..Duration::default() });
            let after = |first: &Date| *first > earliest && *first > start;
            starts(pack).into_iter().filter(after).min().map_or(over, Date::previous)
        }
    }
}

/// The first day on which rules can govern a period.
fn binds(rules: &RuleSet) -> Option<Date> {
    let mut from = rules.from?;
    for transition in &rules.transitions {
        if let TransitionKind::AfterNotice { notice } = transition.how {
            from = from.plus(notice);
        }
    }
    Some(from)
}

/// A period: the first of a record, or the one that begins on a day. None where no rules govern it.
pub(crate) fn governed<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    start: Option<Date>,
) -> Option<Governed<'a>> {
    let sets = &pack.credit.rule_sets;
    for (version, rules) in sets.iter().enumerate() {
        let start = start.unwrap_or_else(|| first_day(pack, rules, record));
        let days = Period { start, end: last_day(pack, rules, record, start) };
        let day = match pack.credit.governed_by {
            GovernedBy::PeriodStart => days.start,
            GovernedBy::PeriodEnd => days.end,
        };
        let bound = |rules: &RuleSet| binds(rules).is_none_or(|from| from <= day);
        let goes_on = sets
            .get(version + 1)
            .is_some_and(|next| next.from.is_some_and(|from| from <= day) && !bound(next));
        if bound(rules) && (rules.until.is_none_or(|until| day <= until) || goes_on) {
            return Some(Governed { rules, version, days, ended_by: None, grants: Vec::new() });
        }
    }
    None
}

/// Whether the first period is one that a renewal began.
pub(crate) fn begins_with_renewal(period: &Governed<'_>, record: &TeacherRecord, on: Date) -> bool {
    let licence = licence(period.rules, record);
    licence.renewed.is_some() && licence.issued <= on
}

/// Moves the end of a period by what is known on a day.
pub(crate) fn extend<'a>(period: &mut Governed<'a>, pack: &'a Pack, record: &'a TeacherRecord, on: Date) {
    let mut events: Vec<(Date, u8, String, usize)> = Vec::new();
    for (position, absence) in record.absences.iter().enumerate() {
        events.push((absence.from, 0, format!("{} {}", absence.until, absence.kind), position));
    }
    for (position, grant) in record.grants.iter().enumerate() {
        if grant.requested <= on {
            events.push((grant.requested, 1, grant.id.to_string(), position));
        }
    }
    events.sort();
    // Days up to this one are counted already, or lie before the period.
    let mut counted = period.days.start.previous();
    for (_, what, _, position) in events {
        if what == 0 {
            for_absence(period, &record.absences[position], &mut counted);
        } else {
            for_grant(period, &record.grants[position]);
        }
    }
    for next in &pack.credit.rule_sets[period.version + 1..] {
        for transition in &next.transitions {
            let ends =
                matches!(transition.how, TransitionKind::EndsOpenPeriods {} | TransitionKind::Spread { .. });
            if let (true, None, Some(from)) = (ends, period.ended_by, next.from)
                && period.days.start < from
                && from <= period.days.end
            {
                period.days.end = from.previous();
                period.ended_by = Some((transition, next));
            }
        }
    }
}

fn for_absence(period: &mut Governed<'_>, absence: &cpd_core::Absence, counted: &mut Date) {
    for rule in &period.rules.absences {
        if !rule.absences.contains(&absence.kind) {
            continue;
        }
        let in_time = match rule.asked {
            AskedWhen::AnyTime => true,
            AskedWhen::Before => absence.requested.is_some_and(|day| day <= absence.from),
        };
        let long_enough = rule.at_least.is_none_or(|least| absence.from.plus(least) <= absence.until.next());
        let first = absence.from.max(counted.next());
        if !in_time || !long_enough || first > absence.until || first > period.days.end {
            continue;
        }
        let mut by = Duration::between(first, absence.until.next());
        if let Some(most) = rule.at_most
            && first.plus(most) < absence.until.next()
        {
            by = most;
        }
        period.days = period.days.extended(by);
        *counted = absence.until;
        return;
    }
}

fn for_grant<'a>(period: &mut Governed<'a>, grant: &'a Grant) {
    if !period.days.contains(grant.requested) {
        return;
    }
    for rule in period.rules.grants.iter().filter(|rule| rule.grant == grant.kind) {
        if let Some(within) = rule.asked_within
            && grant.requested < period.days.end.next().minus(within)
        {
            continue;
        }
        if rule.effect == (GrantEffect::Extends {}) {
            period.days = period.days.extended(grant.extended_by.unwrap());
        }
        period.grants.push((grant, rule));
    }
}
