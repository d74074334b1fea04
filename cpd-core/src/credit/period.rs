//! The period: which rule set governs it, when it begins and ends, and what moves its end.

use std::cmp::Reverse;

use crate::calendar::{Date, Duration, MonthDay, Period};
use crate::decision::Reason;
use crate::error::{CpdError, DocumentKind, Problem, Severity};
use crate::id::RuleId;
use crate::order::sorted_by_key;
use crate::pack::{GovernedBy, GrantEffect, GrantRule, Pack, PeriodEnd, PeriodRule, PeriodStart, RuleSet};
use crate::person::{Absence, Grant, Licence, TeacherRecord};

/// A period under the rules that govern it.
#[derive(Debug, Clone)]
pub(super) struct GovernedPeriod<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) number: u32,
    pub(super) days: Period,
    /// The grants that are applied, each with its rule.
    pub(super) grants: Vec<(&'a Grant, &'a GrantRule)>,
    pub(super) reasons: Vec<Reason>,
}

/// The licence that sets the period: of those with a period of their own, the one that was issued first.
fn governing<'a>(set: &RuleSet, record: &'a TeacherRecord) -> Option<(usize, &'a Licence)> {
    let bound =
        |licence: &Licence| set.licence_classes.is_empty() || set.licence_classes.contains(&licence.class);
    // Of several issued on one day the one renewed last, then by class, so that the order of the record says nothing.
    let first = |all: &mut dyn Iterator<Item = (usize, &'a Licence)>| {
        all.min_by_key(|(_, licence)| (licence.issued, Reverse(licence.renewed), &licence.class))
    };
    let licences = || record.licences.iter().enumerate();
    first(&mut licences().filter(|(_, licence)| bound(licence))).or_else(|| first(&mut licences()))
}

/// The first period of a record.
pub(super) fn first<'a>(pack: &'a Pack, record: &'a TeacherRecord) -> Result<GovernedPeriod<'a>, CpdError> {
    let start = |set: &RuleSet| {
        let (_, licence) = governing(set, record)?;
        Some(licence.renewed.unwrap_or_else(|| first_day(set.period.start, licence.issued)))
    };
    govern(pack, record, 1, start).ok_or_else(|| {
        let licence = pack.credit.rule_sets.first().and_then(|set| governing(set, record));
        let pointer = licence.map_or(String::new(), |(index, _)| format!("/licences/{index}/issued"));
        no_rules(pack, pointer, licence.map(|(_, licence)| licence.renewed.unwrap_or(licence.issued)))
    })
}

/// The period after one that ended on `end`.
pub(super) fn following<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    number: u32,
    end: Date,
) -> Result<GovernedPeriod<'a>, CpdError> {
    govern(pack, record, number, |_| Some(end.next()))
        .ok_or_else(|| no_rules(pack, "/licences".to_owned(), Some(end.next())))
}

fn govern<'a>(
    pack: &'a Pack,
    record: &'a TeacherRecord,
    number: u32,
    start: impl Fn(&RuleSet) -> Option<Date>,
) -> Option<GovernedPeriod<'a>> {
    pack.credit.rule_sets.iter().find_map(|rules| {
        let start = start(rules)?;
        let days = Period { start, end: last_day(&rules.period, start, record.birth_month) };
        let decisive = match pack.credit.governed_by {
            GovernedBy::PeriodStart => days.start,
            GovernedBy::PeriodEnd => days.end,
        };
        let in_force = rules.from.is_none_or(|from| from <= decisive)
            && rules.until.is_none_or(|until| decisive <= until);
        let reasons = vec![
            Reason::RuleSetInForce { rule_set: rules.id.clone() },
            Reason::PeriodIs { start: days.start, end: days.end },
        ];
        in_force.then_some(GovernedPeriod { rules, number, days, grants: Vec::new(), reasons })
    })
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

fn first_day(rule: PeriodStart, issued: Date) -> Date {
    match rule {
        PeriodStart::Issue {} => issued,
        PeriodStart::NextDay { day } => issued.on_or_after(day),
        PeriodStart::LastDay { day } => {
            let next = issued.next().on_or_after(day);
            day.in_year(next.year().saturating_sub(1))
        }
    }
}

fn last_day(rule: &PeriodRule, start: Date, birth_month: Option<u32>) -> Date {
    let length_over = start.last_of(rule.length);
    match (rule.end, birth_month.and_then(|month| MonthDay::new(month, 1).ok())) {
        (PeriodEnd::MonthBeforeBirthMonth {}, Some(birthday_month)) => {
            let following = length_over.next().on_or_after(birthday_month);
            if length_over == Date::LAST { length_over } else { following.previous() }
        }
        (PeriodEnd::Length {} | PeriodEnd::MonthBeforeBirthMonth {}, _) => length_over,
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
pub(super) fn extend<'a>(period: &mut GovernedPeriod<'a>, record: &'a TeacherRecord, on: Date) {
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
}

fn for_absence(period: &mut GovernedPeriod<'_>, absence: &Absence, counted_until: &mut Date) {
    // What lies before the period, or was counted with an overlapping absence, does not count again.
    let from = absence.from.max(counted_until.next());
    if from > absence.until || !period.days.contains(from) {
        return;
    }
    let rule = period.rules.absences.iter().find(|rule| rule.absences.contains(&absence.kind));
    let long_enough = |least: Duration| absence.from.plus(least) <= absence.until.next();
    let Some(rule) = rule.filter(|rule| rule.at_least.is_none_or(long_enough)) else {
        let (absence, first, last) = (absence.kind.clone(), absence.from, absence.until);
        period.reasons.push(Reason::AbsenceNotCounted { absence, first, last });
        return;
    };
    let length = Duration::between(from, absence.until.next());
    let by = rule.at_most.filter(|most| from.plus(*most) < from.plus(length)).unwrap_or(length);
    *counted_until = absence.until;
    move_end(period, &rule.id, by);
}

fn for_grant<'a>(period: &mut GovernedPeriod<'a>, grant: &'a Grant) {
    let Some(rule) = period.rules.grants.iter().find(|rule| rule.grant == grant.kind) else {
        return period.reasons.push(Reason::GrantUnknown { grant: grant.id.clone() });
    };
    let window = grant_window(rule, period.days).filter(|window| !window.contains(grant.requested));
    if let Some(window) = window {
        return period.reasons.push(Reason::GrantRefused {
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

fn move_end(period: &mut GovernedPeriod<'_>, rule: &RuleId, by: Duration) {
    let before = period.days.end;
    period.days = period.days.extended(by);
    let (rule, until) = (rule.clone(), period.days.end);
    period.reasons.push(Reason::PeriodExtended { rule, by, before, until });
}

/// The days on which a grant can be asked for, where the rule limits them.
pub(super) fn grant_window(rule: &GrantRule, days: Period) -> Option<Period> {
    rule.asked_within
        .map(|before| Period { start: days.end.next().minus(before).max(days.start), end: days.end })
}
