//! The period: which rule set governs it, when it begins and ends, and what moves its end.

use std::cmp::Reverse;

use super::detail::Detail;
use super::history::Person;
use crate::calendar::{Date, Duration, MonthDay, Period, SchoolCalendar};
use crate::decision::Reason;
use crate::error::{CpdError, DocumentKind, Problem, Severity};
use crate::id::RuleId;
use crate::order::sorted_by_key;
use crate::pack::{
    AbsenceExtension, AskedWhen, GovernedBy, GrantEffect, GrantRule, Pack, PeriodEnd, PeriodStart, RuleSet,
    Transition, TransitionKind,
};
use crate::person::{Absence, Grant, Licence, TeacherRecord};

/// A period under the rules that govern it.
#[derive(Debug, Clone)]
pub(super) struct GovernedPeriod<'a, D> {
    pub(super) rules: &'a RuleSet,
    /// Where the rules stand in the pack.
    pub(super) version: usize,
    pub(super) number: u32,
    pub(super) days: Period,
    /// The transition that ended it early, so that it is not judged, with the rules that it leads to.
    pub(super) ended_early: Option<(&'a Transition, &'a RuleSet)>,
    /// The grants that are applied, each with its rule.
    pub(super) grants: Vec<(&'a Grant, &'a GrantRule)>,
    pub(super) detail: D,
}

impl<'a, D> GovernedPeriod<'a, D> {
    /// The same period, to be evaluated where its own facts are no part of the answer, or written down already.
    pub(super) fn without_notes<E: Detail>(&self) -> GovernedPeriod<'a, E> {
        let Self { rules, version, number, days, ended_early, ref grants, .. } = *self;
        let (grants, detail) = (grants.clone(), E::default());
        GovernedPeriod { rules, version, number, days, ended_early, grants, detail }
    }
}

/// The licence that sets the period: of those with a period of their own, the one that was issued first.
pub(super) fn governing<'a>(set: &RuleSet, record: &'a TeacherRecord) -> Option<(usize, &'a Licence)> {
    let bound =
        |licence: &Licence| set.licence_classes.is_empty() || set.licence_classes.contains(&licence.class);
    // Of several issued on one day the one renewed last, then by class, then the one held longest, so that the order of
    // the record says nothing.
    let first = |all: &mut dyn Iterator<Item = (usize, &'a Licence)>| {
        all.min_by_key(|(_, licence)| {
            let last = Reverse(licence.until.unwrap_or(Date::LAST));
            (licence.issued, Reverse(licence.renewed), &licence.class, last)
        })
    };
    let licences = || record.licences.iter().enumerate();
    first(&mut licences().filter(|(_, licence)| bound(licence))).or_else(|| first(&mut licences()))
}

/// The first period of a record.
pub(super) fn first<'a, D: Detail>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
) -> Result<GovernedPeriod<'a, D>, CpdError> {
    let start = |set: &RuleSet| {
        let (_, licence) = governing(set, record)?;
        Some(licence.renewed.unwrap_or_else(|| first_day(set, licence.issued, pack, record)))
    };
    govern(pack, record, 1, &start).ok_or_else(|| {
        let licence = pack.credit.rule_sets.first().and_then(|set| governing(set, record));
        let pointer = licence.map_or(String::new(), |(index, _)| format!("/licences/{index}/issued"));
        no_rules(pack, pointer, licence.map(|(_, licence)| licence.renewed.unwrap_or(licence.issued)))
    })
}

/// The period after one that ended on `end`.
pub(super) fn following<'a, D: Detail>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    number: u32,
    end: Date,
) -> Result<GovernedPeriod<'a, D>, CpdError> {
    govern(pack, record, number, &|_| Some(end.next()))
        .ok_or_else(|| no_rules(pack, "/licences".to_owned(), Some(end.next())))
}

fn govern<'a, D: Detail>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    number: u32,
    start: &dyn Fn(&RuleSet) -> Option<Date>,
) -> Option<GovernedPeriod<'a, D>> {
    let sets = &pack.credit.rule_sets;
    sets.iter().enumerate().find_map(|(version, rules)| {
        let start = start(rules)?;
        let mut detail = D::default();
        detail.note(|| Reason::RuleSetInForce { rule_set: rules.id.clone() });
        let days = Period { start, end: last_day(rules, start, pack, record, &mut detail) };
        let decisive = match pack.credit.governed_by {
            GovernedBy::PeriodStart => days.start,
            GovernedBy::PeriodEnd => days.end,
        };
        let binding = |rules: &RuleSet| binding_from(rules).is_none_or(|from| from <= decisive);
        let next = sets.get(version.saturating_add(1));
        // Rules that are in force but do not bind yet leave the period to those before them.
        let on_notice = next.filter(|next| next.from.is_some_and(|from| from <= decisive) && !binding(next));
        let still = rules.until.is_none_or(|until| decisive <= until) || on_notice.is_some();
        if let Some((next, rule)) = on_notice.and_then(|next| Some((next, notice(next)?.0))) {
            let (rule, rule_set) = (rule.id.clone(), next.id.clone());
            detail.note(|| Reason::NotBindingYet { rule, rule_set });
        }
        detail.note(|| Reason::PeriodIs { start: days.start, end: days.end });
        let period =
            GovernedPeriod { rules, version, number, days, ended_early: None, grants: Vec::new(), detail };
        (binding(rules) && still).then_some(period)
    })
}

fn notice(rules: &RuleSet) -> Option<(&Transition, Duration)> {
    rules.transitions.iter().find_map(|transition| match transition.how {
        TransitionKind::AfterNotice { notice } => Some((transition, notice)),
        _ => None,
    })
}

/// The first day on which rules bind.
fn binding_from(rules: &RuleSet) -> Option<Date> {
    let from = rules.from?;
    Some(notice(rules).map_or(from, |(_, notice)| from.plus(notice)))
}

/// The pack covers no rules for the time that the record begins in.
fn no_rules(pack: &Pack, pointer: String, day: Option<Date>) -> CpdError {
    let day = day.map_or(String::new(), |day| format!(" on {day}"));
    let problem = Problem {
        pointer,
        line: None,
        column: None,
        code: "noRules".to_owned(),
        severity: Severity::Error,
        message: format!("a period begins{day}, for which the pack `{}` has no rules", pack.id),
        help: Some(
            "state in `renewed` when the latest period began, or use a pack that covers that time".to_owned(),
        ),
    };
    CpdError::InvalidDocument { kind: DocumentKind::Record, problems: vec![problem] }
}

fn first_day(rules: &RuleSet, issued: Date, pack: &Pack, record: &TeacherRecord) -> Date {
    match &rules.period.start {
        PeriodStart::Issue {} => issued,
        PeriodStart::NextDay { day } => issued.on_or_after(*day),
        PeriodStart::LastDay { day } => {
            let next = issued.next().on_or_after(*day);
            day.in_year(next.year().saturating_sub(1))
        }
        PeriodStart::SchoolYear {} => {
            let calendar = pack.school_years.as_ref();
            let years = calendar.into_iter().flat_map(|calendar| school_years_around(calendar, issued));
            years.filter(|start| *start <= issued).max().unwrap_or(issued)
        }
        PeriodStart::Stated { fact, rows } => {
            let value = record.facts.get(fact.as_str());
            let row = value.and_then(|value| rows.iter().find(|row| row.values.contains(value)));
            row.map_or(issued, |row| row.start)
        }
    }
}

/// The first days of the school years around a day.
fn school_years_around(calendar: &SchoolCalendar, day: Date) -> impl Iterator<Item = Date> {
    let years = day.year().saturating_sub(1)..=day.year().saturating_add(1);
    years.filter_map(|year| Some(calendar.year(year)?.start))
}

fn last_day<D: Detail>(
    rules: &RuleSet,
    start: Date,
    pack: &Pack,
    record: &TeacherRecord,
    detail: &mut D,
) -> Date {
    let person = Person { pack, record, span: Period { start, end: start }, on: start };
    let stated = rules.period.lengths.iter().find(|length| person.fits(&length.when));
    if let Some(length) = stated {
        detail.note(|| Reason::PeriodLength { rule: length.id.clone() });
    }
    let length_over = start.last_of(stated.map_or(rules.period.length, |length| length.length));
    if length_over == Date::LAST {
        return length_over;
    }
    match rules.period.end {
        PeriodEnd::Length {} => length_over,
        PeriodEnd::MonthBeforeBirthMonth {} => {
            let birthday_month = record.birth_month.and_then(|month| MonthDay::new(month, 1).ok());
            birthday_month.map_or(length_over, |day| length_over.next().on_or_after(day).previous())
        }
        PeriodEnd::OnDay { day } => length_over.on_or_after(day),
        PeriodEnd::Licence {} => {
            let until = governing(rules, record).and_then(|(_, licence)| licence.until);
            until.filter(|until| *until >= start).unwrap_or(length_over)
        }
        PeriodEnd::SchoolYear {} => {
            let earliest = length_over.next().minus(Duration { days: 183, ..Duration::default() });
            let calendar = pack.school_years.as_ref();
            let years = calendar.into_iter().flat_map(|calendar| school_years_around(calendar, length_over));
            let next = years.filter(|first| *first > earliest && *first > start).min();
            next.map_or(length_over, Date::previous)
        }
    }
}

/// What can move the end of a period.
#[derive(Clone, Copy)]
enum Event<'a> {
    Absence(&'a Absence),
    Grant(&'a Grant),
}

/// Moves the end for absences and for grants that were asked for by `on`, and gathers the grants that apply.
///
/// They are taken in the order of their dates, each against the end as it then is: what falls into an extension counts
/// like what falls into the period. Of one day, absences come first.
pub(super) fn extend<'a, D: Detail>(
    period: &mut GovernedPeriod<'a, D>,
    pack: &'a Pack,
    record: &'a TeacherRecord,
    on: Date,
) {
    let absences = record.absences.iter().map(Event::Absence);
    let grants = record.grants.iter().filter(|grant| grant.requested <= on).map(Event::Grant);
    let events = sorted_by_key(absences.chain(grants).collect(), |event| match event {
        Event::Absence(absence) => (absence.from, 0, absence.until, absence.kind.as_str()),
        Event::Grant(grant) => (grant.requested, 1, grant.requested, grant.id.as_str()),
    });
    let mut counted_until = period.days.start.previous();
    for event in events {
        match event {
            Event::Absence(absence) => for_absence(period, absence, &mut counted_until),
            Event::Grant(grant) if period.days.contains(grant.requested) => for_grant(period, grant),
            Event::Grant(_) => {}
        }
    }
    end_early(period, pack);
}

/// Ends a period on the day before rules come into force that end open periods.
fn end_early<'a, D: Detail>(period: &mut GovernedPeriod<'a, D>, pack: &'a Pack) {
    let later = pack.credit.rule_sets.iter().skip(period.version.saturating_add(1));
    let ending = later.filter_map(|rules| Some((rules.from?, ends_open_periods(rules)?, rules)));
    let within = |from: &Date| period.days.start < *from && *from <= period.days.end;
    let Some((from, transition, rules)) = ending.into_iter().find(|(from, ..)| within(from)) else { return };
    period.days.end = from.previous();
    period.ended_early = Some((transition, rules));
    let (rule, until) = (transition.id.clone(), period.days.end);
    period.detail.note(|| Reason::PeriodEndsEarly { rule, until });
}

fn ends_open_periods(rules: &RuleSet) -> Option<&Transition> {
    rules.transitions.iter().find(|transition| {
        matches!(transition.how, TransitionKind::EndsOpenPeriods {} | TransitionKind::Spread { .. })
    })
}

fn for_absence<D: Detail>(period: &mut GovernedPeriod<'_, D>, absence: &Absence, counted_until: &mut Date) {
    // What lies before the period, or was counted with an overlapping absence, does not count again.
    let from = absence.from.max(counted_until.next());
    if from > absence.until || !period.days.contains(from) {
        return;
    }
    let mut rules = period.rules.absences.iter().filter(|rule| rule.absences.contains(&absence.kind));
    let long_enough = |least: Duration| absence.from.plus(least) <= absence.until.next();
    let asked = |rule: &AskedWhen| match rule {
        AskedWhen::AnyTime => true,
        AskedWhen::Before => absence.requested.is_some_and(|day| day <= absence.from),
    };
    let fits = |rule: &&AbsenceExtension| rule.at_least.is_none_or(long_enough) && asked(&rule.asked);
    let Some(rule) = rules.find(fits) else {
        let (absence, first, last) = (absence.kind.clone(), absence.from, absence.until);
        return period.detail.note(|| Reason::AbsenceNotCounted { absence, first, last });
    };
    let length = Duration::between(from, absence.until.next());
    let by = rule.at_most.filter(|most| from.plus(*most) < from.plus(length)).unwrap_or(length);
    *counted_until = absence.until;
    move_end(period, &rule.id, by);
}

fn for_grant<'a, D: Detail>(period: &mut GovernedPeriod<'a, D>, grant: &'a Grant) {
    let of_kind = |rule: &&GrantRule| rule.grant == grant.kind;
    if !period.rules.grants.iter().any(|rule| of_kind(&rule)) {
        period.detail.note(|| Reason::GrantUnknown { grant: grant.id.clone() });
    }
    for rule in period.rules.grants.iter().filter(of_kind) {
        apply(period, grant, rule);
    }
}

/// Applies a grant by one of the rules for its kind.
fn apply<'a, D: Detail>(period: &mut GovernedPeriod<'a, D>, grant: &'a Grant, rule: &'a GrantRule) {
    let window = grant_window(rule, period.days).filter(|window| !window.contains(grant.requested));
    if let Some(window) = window {
        return period.detail.note(|| Reason::GrantRefused {
            grant: grant.id.clone(),
            rule: rule.id.clone(),
            requested: grant.requested,
            window_start: window.start,
            window_end: window.end,
        });
    }
    period.grants.push((grant, rule));
    if let (GrantEffect::Extends {}, Some(by)) = (&rule.effect, grant.extended_by) {
        move_end(period, &rule.id, by);
    }
}

fn move_end<D: Detail>(period: &mut GovernedPeriod<'_, D>, rule: &RuleId, by: Duration) {
    let before = period.days.end;
    period.days = period.days.extended(by);
    let (rule, until) = (rule.clone(), period.days.end);
    period.detail.note(|| Reason::PeriodExtended { rule, by, before, until });
}

/// The days on which a grant can be asked for, where the rule limits them.
pub(super) fn grant_window(rule: &GrantRule, days: Period) -> Option<Period> {
    rule.asked_within
        .map(|before| Period { start: days.end.next().minus(before).max(days.start), end: days.end })
}
