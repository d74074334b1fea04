//! What is wrong with a record: by itself, and against a pack.

use super::TeacherRecord;
use super::names::unique;
use crate::activity::{Activity, Attendance};
use crate::amount::Amount;
use crate::calendar::Period;
use crate::document::{Problems, child};
use crate::pack::{GrantEffect, Measure, Pack, PeriodEnd, measures};

/// Contradictions that need no pack to be seen.
pub(super) fn own_problems(record: &TeacherRecord) -> Problems {
    let mut found = Problems::default();
    if record.licences.is_empty() {
        let message = "found no licence, where at least one is expected".to_owned();
        let help = "the date of a licence decides when the first period begins".to_owned();
        found.push("/licences".to_owned(), "noLicence", message, Some(help));
    }
    if let Some(month) = record.birth_month
        && !(1..=12).contains(&month)
    {
        let message = format!("found the month {month}, where a month from 1 to 12 is expected");
        found.push("/birthMonth".to_owned(), "invalidMonth", message, None);
    }
    for (index, licence) in record.licences.iter().enumerate() {
        for (field, end) in [("renewed", licence.renewed), ("until", licence.until)] {
            if let Some(end) = end {
                let days = Period { start: licence.issued, end };
                in_order(&mut found, || format!("/licences/{index}/{field}"), days);
            }
        }
    }
    for (index, employment) in record.employments.iter().flatten().enumerate() {
        if let Some(end) = employment.until {
            let days = Period { start: employment.from, end };
            in_order(&mut found, || format!("/employments/{index}/until"), days);
        }
    }
    for (index, test) in record.tests.iter().enumerate() {
        for (number, block) in test.blocks.iter().enumerate() {
            let here = || format!("/tests/{index}/blocks/{number}");
            positive(&mut found, || child(&here(), "of"), Some(block.of));
            if !(Amount::ZERO..=block.of).contains(&block.points) {
                let message = format!("found {} points, where 0 to {} are expected", block.points, block.of);
                found.push(child(&here(), "points"), "pointsOutOfRange", message, None);
            }
        }
    }
    for (index, absence) in record.absences.iter().enumerate() {
        in_order(&mut found, || format!("/absences/{index}/until"), absence.days());
    }
    for (index, service) in record.service.iter().flatten().enumerate() {
        if service.days > 366 {
            let message =
                format!("found {} days in one school year, where at most 366 are expected", service.days);
            found.push(format!("/service/{index}/days"), "tooManyDays", message, None);
        }
    }
    for (index, grant) in record.grants.iter().enumerate() {
        positive(&mut found, || format!("/grants/{index}/reducedBy"), grant.reduced_by);
    }
    if let Some(balance) = record.opening_balance
        && balance < Amount::ZERO
    {
        let message = format!("found {balance}, where an amount of zero or more is expected");
        found.push("/openingBalance".to_owned(), "notPositive", message, None);
    }
    for (index, activity) in record.activities.iter().enumerate() {
        let here = || format!("/activities/{index}");
        own_problems_of_activity(&mut found, &here, activity);
        builds_on(&mut found, &here, record, activity);
    }
    let activities = record.activities.iter().map(|activity| activity.id.as_str());
    unique(&mut found, "activities", activities.enumerate());
    unique(&mut found, "grants", record.grants.iter().map(|grant| grant.id.as_str()).enumerate());
    found
}

/// Contradictions within an activity. Its place is made only where something is wrong: nearly every record is sound.
pub(crate) fn own_problems_of_activity(found: &mut Problems, here: &dyn Fn() -> String, activity: &Activity) {
    in_order(found, || child(&here(), "until"), activity.days());
    positive(found, || child(&here(), "amount"), Some(activity.amount));
    let claims = [
        ("accreditation", &activity.accreditation),
        ("providerAccreditation", &activity.provider_accreditation),
    ];
    for (field, claim) in claims {
        if let Some(claim) = claim
            && let Some(until) = claim.until
        {
            let days = Period { start: claim.from, end: until };
            in_order(found, || format!("{}/{field}/until", here()), days);
        }
    }
    attendance(found, here, activity);
    split(found, here, activity);
}

fn attendance(found: &mut Problems, here: &dyn Fn() -> String, activity: &Activity) {
    if let Some(Attendance { attended, of }) = activity.attendance
        && (of == 0 || attended > of)
    {
        let message = format!("found {attended} of {of} sessions, where some of at least one are expected");
        found.push(child(&here(), "attendance"), "impossibleAttendance", message, None);
    }
}

fn split(found: &mut Problems, here: &dyn Fn() -> String, activity: &Activity) {
    if activity.split.is_empty() {
        return;
    }
    if !activity.categories.is_empty() {
        let message = "found `categories` beside `split`, which names them already".to_owned();
        found.push(
            child(&here(), "categories"),
            "categoriesTwice",
            message,
            Some("leave one of them out".to_owned()),
        );
    }
    if let Ok(sum) = Amount::sum(activity.split.iter().map(|part| part.share.amount()))
        && sum != Amount::ONE
    {
        let message = format!("found parts that add up to {sum}, where 1 is expected");
        found.push(child(&here(), "split"), "partsOfWhole", message, Some("share out the whole".to_owned()));
    }
}

fn builds_on(found: &mut Problems, here: &dyn Fn() -> String, record: &TeacherRecord, activity: &Activity) {
    if let Some(earlier) = &activity.builds_on
        && !record.activities.iter().any(|other| other.id == *earlier)
    {
        let known: Vec<&str> = record.activities.iter().map(|other| other.id.as_str()).collect();
        found.unknown_id(child(&here(), "buildsOn"), "activity", earlier.as_str(), &known);
    }
}

fn in_order(found: &mut Problems, pointer: impl FnOnce() -> String, days: Period) {
    if days.end < days.start {
        let message = format!("found the last day {}, before the first day {}", days.end, days.start);
        found.push(pointer(), "endBeforeStart", message, Some("exchange or correct the dates".to_owned()));
    }
}

fn positive(found: &mut Problems, pointer: impl FnOnce() -> String, amount: Option<Amount>) {
    if let Some(amount) = amount
        && !amount.is_positive()
    {
        let message = format!("found {amount}, where an amount above zero is expected");
        found.push(pointer(), "notPositive", message, None);
    }
}

/// What the rules of a pack need and the record lacks.
pub(super) fn needs(record: &TeacherRecord, pack: &Pack) -> Problems {
    let mut found = Problems::default();
    let sets = &pack.credit.rule_sets;
    let by_birth = sets.iter().any(|set| set.period.end == PeriodEnd::MonthBeforeBirthMonth {});
    if by_birth && record.birth_month.is_none() {
        let message = "the field `birthMonth` is missing, which these rules fix the period by".to_owned();
        found.push(String::new(), "missingField", message, Some("add `birthMonth`".to_owned()));
    }
    // Where the record states no fact, there is none to look for in every rule.
    let measures = if record.facts.is_empty() { Vec::new() } else { measures(pack) };
    for measure in measures {
        if let Measure::FactAmount { fact } = measure
            && let Some(text) = record.facts.get(fact.as_str())
        {
            let pointer = || child("/facts", fact.as_str());
            match text.parse::<Amount>() {
                Ok(amount) if amount >= Amount::ZERO => {}
                Ok(_) => {
                    let message = format!("found `{text}`, where an amount of zero or more is expected");
                    found.push(pointer(), "notPositive", message, None);
                }
                Err(error) => {
                    found.push(pointer(), "invalidAmount", format!("found `{text}`; {error}"), None);
                }
            }
        }
    }
    if let Some(career) = &pack.career
        && let Some(level) = record.facts.get(career.level.as_str())
        && !career.levels.iter().any(|known| known.id.as_str() == level)
    {
        let known: Vec<&str> = career.levels.iter().map(|level| level.id.as_str()).collect();
        found.unknown_id(child("/facts", career.level.as_str()), "level of the career", level, &known);
    }
    if record.opening_balance.is_some() && sets.iter().all(|set| set.carry_over.is_empty()) {
        let message = "found an opening balance, but these rules carry nothing over".to_owned();
        found.push(
            "/openingBalance".to_owned(),
            "nothingCarriedOver",
            message,
            Some("leave it out".to_owned()),
        );
    }
    for (index, grant) in record.grants.iter().enumerate() {
        let rules = sets.iter().flat_map(|set| &set.grants).filter(|rule| rule.grant == grant.kind);
        for rule in rules {
            let missing = match rule.effect {
                GrantEffect::Extends {} if grant.extended_by.is_none() => "extendedBy",
                GrantEffect::Reduces { .. } if grant.reduced_by.is_none() => "reducedBy",
                GrantEffect::Extends {} | GrantEffect::Reduces { .. } | GrantEffect::Waives { .. } => {
                    continue;
                }
            };
            let message = format!("the field `{missing}` is missing, which a grant of this kind needs");
            found.push(format!("/grants/{index}"), "missingField", message, Some(format!("add `{missing}`")));
        }
    }
    found
}
