//! What makes a procedure unusable, a command unfit for it, and an application unreadable.

use super::action::{
    Application, ApplicationAction, ApplicationActionKind, ApplicationCommand, FORMAT, LineScore,
};
use super::case::Case;
use super::procedure::{ApplicationState, Procedure, ProcedureGuard, ProcedureStep, TimeLimit};
use crate::accreditation::AccreditationScheme;
use crate::document::{self, Problems, child};
use crate::error::{CpdError, DocumentKind};

/// Everything that makes the procedures of a scheme unusable.
pub(crate) fn procedure_problems(scheme: &AccreditationScheme, found: &mut Problems) {
    if let Some(days) = &scheme.working_days {
        days.problems("/workingDays", found);
    }
    for (index, procedure) in scheme.procedures.iter().enumerate() {
        let here = format!("/procedures/{index}");
        for (number, of) in procedure.of.iter().enumerate() {
            let earlier = scheme.procedures.iter().take(index).any(|before| before.of.contains(of));
            if earlier || procedure.of.iter().take(number).any(|before| before == of) {
                let message = "found a second procedure for what has one already".to_owned();
                found.push(
                    format!("{here}/of/{number}"),
                    "secondRule",
                    message,
                    Some("keep one of them".to_owned()),
                );
            }
        }
        for (number, step) in procedure.steps.iter().enumerate() {
            step_problems(scheme, procedure, step, &format!("{here}/steps/{number}"), found);
        }
        for (number, deadline) in procedure.deadlines.iter().enumerate() {
            limit_problems(scheme, &deadline.limit, &format!("{here}/deadlines/{number}/limit"), found);
        }
        unreachable(procedure, &here, found);
    }
}

/// What becomes of an accreditation can only be said where there is one.
fn is_about_accreditation(action: ApplicationActionKind) -> bool {
    matches!(
        action,
        ApplicationActionKind::MeetCondition
            | ApplicationActionKind::Hold
            | ApplicationActionKind::Suspend
            | ApplicationActionKind::Reinstate
            | ApplicationActionKind::Withdraw
    )
}

fn step_problems(
    scheme: &AccreditationScheme,
    procedure: &Procedure,
    step: &ProcedureStep,
    here: &str,
    found: &mut Problems,
) {
    for (field, is_empty) in [("from", step.from.is_empty()), ("by", step.by.is_empty())] {
        if is_empty {
            let message = "found an empty list, so that nobody can ever do it".to_owned();
            found.push(child(here, field), "neverDone", message, None);
        }
    }
    for (index, state) in step.from.iter().enumerate() {
        let accredited = *state == ApplicationState::Accredited;
        if is_about_accreditation(step.action) && !accredited {
            let message = "found a state in which nothing is accredited yet".to_owned();
            let help = "what becomes of an accreditation is done from `accredited`".to_owned();
            found.push(format!("{here}/from/{index}"), "notAccredited", message, Some(help));
        }
    }
    let accredits = step.action == ApplicationActionKind::Accredit;
    let leads = step.to.or_else(|| step.from.first().copied()) == Some(ApplicationState::Accredited);
    if leads && !accredits && !step.from.contains(&ApplicationState::Accredited) || accredits && !leads {
        let message =
            "found a step that accredits without leading to `accredited`, or the other way round".to_owned();
        let help = "let `accredit`, and nothing else, lead to `accredited`".to_owned();
        found.push(child(here, "to"), "wrongState", message, Some(help));
    }
    for (index, guard) in step.guards.iter().enumerate() {
        let here = format!("{here}/guards/{index}");
        let lacks = match guard {
            ProcedureGuard::Member {} | ProcedureGuard::Carried {} | ProcedureGuard::NotCarried {} => {
                procedure.committee.is_none().then_some("committee")
            }
            ProcedureGuard::Reviewed {} | ProcedureGuard::Passed {} => {
                procedure.review.is_none().then_some("review")
            }
            ProcedureGuard::Within { limit } => {
                limit_problems(scheme, limit, &child(&here, "limit"), found);
                None
            }
            _ => None,
        };
        if let Some(field) = lacks {
            let message =
                format!("found a guard that looks at the procedure's `{field}`, which it does not have");
            found.push(
                here,
                "nothingToLookAt",
                message,
                Some(format!("add `{field}`, or leave the guard out")),
            );
        }
    }
}

fn limit_problems(scheme: &AccreditationScheme, limit: &TimeLimit, here: &str, found: &mut Problems) {
    if matches!(limit, TimeLimit::WorkingDays { .. }) && scheme.working_days.is_none() {
        let message = "found a limit in working days, which the scheme does not name".to_owned();
        found.push(here.to_owned(), "noWorkingDays", message, Some("add `workingDays`".to_owned()));
    }
}

/// States that steps begin in, and that no step leads to.
fn unreachable(procedure: &Procedure, here: &str, found: &mut Problems) {
    let reached = |state: &ApplicationState| {
        *state == ApplicationState::default() || procedure.steps.iter().any(|step| step.to == Some(*state))
    };
    for (number, step) in procedure.steps.iter().enumerate() {
        for (index, state) in step.from.iter().enumerate().filter(|(_, state)| !reached(state)) {
            let message = format!("found {}, which no step leads to", crate::to_json(state));
            found.push(format!("{here}/steps/{number}/from/{index}"), "unreachable", message, None);
        }
    }
}

/// What a command names that the scheme does not have.
pub(super) fn command_problems(
    scheme: &AccreditationScheme,
    procedure: &Procedure,
    command: &ApplicationCommand,
) -> Problems {
    let mut found = crate::accreditation::unknown_in(scheme, command);
    match &command.action {
        ApplicationAction::Review { scores } => score_problems(scheme, procedure, scores, &mut found),
        ApplicationAction::Seat { members } => {
            if members.is_empty() {
                let message = "found nobody, where at least one member is expected".to_owned();
                found.push("/action/members".to_owned(), "noMembers", message, None);
            }
            for (index, member) in members.iter().enumerate() {
                if members.iter().take(index).any(|before| before == member) {
                    found.second(format!("/action/members/{index}"), member.as_str());
                }
            }
        }
        ApplicationAction::Accredit { from, until: Some(until), conditions, .. } => {
            let from = from.unwrap_or(command.on);
            if *until < from {
                let message = format!("found the last day {until}, which comes before the first, {from}");
                found.push("/action/until".to_owned(), "endBeforeStart", message, None);
            }
            found.unique("/action/conditions", conditions.iter().map(|condition| condition.id.as_str()));
        }
        ApplicationAction::Accredit { conditions, .. } => {
            found.unique("/action/conditions", conditions.iter().map(|condition| condition.id.as_str()));
        }
        ApplicationAction::Return { criteria }
        | ApplicationAction::Defer { criteria }
        | ApplicationAction::Refuse { criteria } => {
            let known: Vec<&str> = scheme.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
            for (index, id) in criteria.iter().enumerate() {
                if !known.contains(&id.as_str()) {
                    let pointer = format!("/action/criteria/{index}");
                    found.unknown_in("scheme", pointer, "criterion", id.as_str(), &known);
                }
            }
        }
        _ => {}
    }
    found
}

/// Scores are whole: every line of the rubric once, with no more points than it gives.
fn score_problems(
    scheme: &AccreditationScheme,
    procedure: &Procedure,
    scores: &[LineScore],
    found: &mut Problems,
) {
    let rule = procedure.review.as_ref();
    let Some(rubric) = rule.and_then(|rule| scheme.rubrics.iter().find(|one| one.id == rule.rubric)) else {
        let message = "found scores, while the procedure has no reviews".to_owned();
        found.push("/action/scores".to_owned(), "noReviews", message, None);
        return;
    };
    let known: Vec<&str> = rubric.lines.iter().map(|line| line.id.as_str()).collect();
    for (index, score) in scores.iter().enumerate() {
        let here = format!("/action/scores/{index}");
        match rubric.lines.iter().find(|line| line.id == score.line) {
            None => found.unknown_in("rubric", format!("{here}/line"), "line", score.line.as_str(), &known),
            Some(line) if line.points < score.points => {
                let message = format!("found {} points, of {} that can be given", score.points, line.points);
                found.push(format!("{here}/points"), "tooManyPoints", message, None);
            }
            Some(_) if scores.iter().take(index).any(|before| before.line == score.line) => {
                found.second(format!("{here}/line"), score.line.as_str());
            }
            Some(_) => {}
        }
    }
    let missing: Vec<&str> =
        known.into_iter().filter(|line| !scores.iter().any(|score| score.line == **line)).collect();
    if !missing.is_empty() {
        let message = format!("found no points on {}", missing.join(", "));
        let help = "give points on every line of the rubric".to_owned();
        found.push("/action/scores".to_owned(), "linesMissing", message, Some(help));
    }
}

impl Application {
    /// Reads an application.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: what is not of the expected shape, what the scheme does
    /// not have, and events that cannot have followed each other.
    pub fn from_json(scheme: &AccreditationScheme, text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Application,
            text,
            |_| Problems::default(),
            |application: &Self| application.problems(scheme),
        )
    }

    fn problems(&self, scheme: &AccreditationScheme) -> Problems {
        let mut found = crate::accreditation::unknown_in(scheme, self);
        if self.scheme != scheme.id {
            let message = format!("found the scheme `{}`, where `{}` is asked", self.scheme, scheme.id);
            let help = format!("ask by the scheme `{}`", self.scheme);
            found.push("/scheme".to_owned(), "otherScheme", message, Some(help));
        }
        let mut case = Case::default();
        for (index, event) in self.events.iter().enumerate() {
            let here = format!("/events/{index}");
            if event.format != FORMAT {
                let message = format!("found the format {}, where {FORMAT} is expected", event.format);
                found.push(child(&here, "format"), "unknownFormat", message, None);
            }
            if event.from != case.state {
                let (from, state) = (crate::to_json(&event.from), crate::to_json(&case.state));
                let message = format!("found {from}, while the events before lead to {state}");
                found.push(child(&here, "from"), "brokenChain", message, None);
            }
            if let Some(last) = case.last.filter(|last| event.on < *last) {
                let message = format!("found {}, which comes before the event of {last}", event.on);
                found.push(child(&here, "on"), "brokenChain", message, None);
            }
            case.apply(self, event);
        }
        found
    }
}
