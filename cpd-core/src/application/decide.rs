//! [`decide_application`]: may somebody do something about an application, and what comes of it?

use super::action::{
    Application, ApplicationAction, ApplicationActionKind, ApplicationCommand, ApplicationEvent, FORMAT,
};
use super::case::Case;
use super::check::command_problems;
use super::guard::Grounds;
use super::procedure::{Procedure, ProcedureStep};
use super::reason::ApplicationReason;
use super::standing::{ApplicationStanding, standing_of};
use crate::accreditation::{
    Accreditation, AccreditationRules, AccreditationState, Proposal, ProposalCheck, Registry, check_proposal,
};
use crate::answer::answer;
use crate::count::count_of;
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};

answer! {
    /// What came of a command about an application.
    pub struct ApplicationDecision {
        /// Whether it was done.
        pub outcome: ApplicationOutcome,
        /// What was done, to be added to the application; none where the command was refused.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub event: Option<ApplicationEvent>,
        /// Every reason for a refusal.
        pub reasons: Vec<ApplicationReason>,
        /// The accreditation as it is now, to be put into the registry; none where nothing was accredited.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub accreditation: Option<Accreditation>,
        /// Where the application stands afterwards.
        pub standing: ApplicationStanding,
    }

    /// Whether a command about an application was done.
    #[derive(Copy)]
    pub enum ApplicationOutcome {
        /// It was done.
        Done,
        /// It was refused, and changes nothing.
        Refused,
    }
}

/// What an application is decided by: the rules, and the documents that its procedure looks at.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationFile<'a> {
    /// The rules.
    pub rules: &'a AccreditationRules,
    /// What was accredited so far; none: nothing.
    pub registry: Option<&'a Registry>,
    /// The proposal as it is now; none: steps that ask whether it is ready are refused.
    pub proposal: Option<&'a Proposal>,
    /// The application.
    pub application: &'a Application,
}

/// Decides a command: what is done, or every reason why it is not. Nothing is changed; whoever keeps the application adds
/// the event of the answer to it.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where the scheme has no procedure for what is applied for, where the proposal is another
/// one, or where the command names what the scheme does not have; [`CpdError::AmountOverflow`] where numbers are too large
/// to be exact.
pub fn decide_application(
    file: &ApplicationFile<'_>,
    command: &ApplicationCommand,
) -> Result<ApplicationDecision, CpdError> {
    let procedure = file.procedure()?;
    let scheme = file.rules.scheme();
    command_problems(scheme, procedure, command).refuse(DocumentKind::Command)?;
    let check = file.check(command.on)?;
    let mut case = Case::of(file.application);
    let grounds = Grounds {
        scheme,
        procedure,
        case: &case,
        check: check.as_ref(),
        on: command.on,
        command: Some(command),
    };
    let mut general = contradictions(&grounds, command);
    let rows = rows(&grounds, command, &mut general);
    let mut refused: Option<Vec<ApplicationReason>> = None;
    let mut allowed: Option<&ProcedureStep> = None;
    for step in rows {
        let reasons = unmet(&grounds, step).map_err(|overflow| overflow.of(&file.application.id))?;
        if reasons.is_empty() && general.is_empty() {
            allowed = Some(step);
            break;
        }
        refused = refused.or(Some(reasons));
    }
    let event = allowed.map(|step| ApplicationEvent {
        format: FORMAT,
        scheme_version: scheme.version.clone(),
        by: command.by.clone(),
        role: command.role.clone(),
        on: command.on,
        reason: command.reason.clone(),
        from: case.state,
        to: step.to.unwrap_or(case.state),
        action: command.action.clone(),
    });
    let (outcome, reasons) = match &event {
        Some(event) => {
            case.apply(file.application, event);
            (ApplicationOutcome::Done, Vec::new())
        }
        None => {
            let more: Vec<_> =
                refused.into_iter().flatten().filter(|reason| !general.contains(reason)).collect();
            general.extend(more);
            (ApplicationOutcome::Refused, general)
        }
    };
    let standing = standing_of(file, &case, check.as_ref(), command.on)?;
    Ok(ApplicationDecision { outcome, event, reasons, accreditation: case.accreditation, standing })
}

impl<'a> ApplicationFile<'a> {
    /// The procedure, once the documents are held against each other.
    pub(super) fn procedure(&self) -> Result<&'a Procedure, CpdError> {
        let (scheme, application) = (self.rules.scheme(), self.application);
        let mut found = Problems::default();
        if let Some(proposal) = self.proposal.filter(|one| one.id != application.proposal) {
            let message =
                format!("found `{}`, while the proposal is `{}`", application.proposal, proposal.id);
            found.push("/proposal".to_owned(), "otherProposal", message, None);
        }
        if let Some(proposal) = self.proposal.filter(|one| one.of != application.of) {
            let (of, other) = (crate::to_json(&application.of), crate::to_json(&proposal.of));
            let message = format!("found {of}, while the proposal is for {other}");
            found.push("/of".to_owned(), "otherProposal", message, None);
        }
        let procedure = scheme.procedures.iter().find(|procedure| procedure.of.contains(&application.of));
        match procedure {
            Some(procedure) if found.is_empty() => return Ok(procedure),
            Some(_) => {}
            None => {
                let of = crate::to_json(&application.of);
                let message = format!("found {of}, for which `{}` has no procedure", scheme.id);
                found.push("/of".to_owned(), "noProcedure", message, None);
            }
        }
        Err(CpdError::InvalidDocument { kind: DocumentKind::Application, problems: found.into_sorted() })
    }

    /// What a check of the proposal finds on a day.
    pub(super) fn check(&self, on: crate::Date) -> Result<Option<ProposalCheck>, CpdError> {
        self.proposal.map(|proposal| check_proposal(self.rules, self.registry, proposal, on)).transpose()
    }
}

/// The rows of the table that fit action, state and role; where none does, why.
fn rows<'a>(
    grounds: &Grounds<'a>,
    command: &ApplicationCommand,
    general: &mut Vec<ApplicationReason>,
) -> Vec<&'a ProcedureStep> {
    let (action, state) = (command.action.kind(), grounds.case.state);
    let all: Vec<&ProcedureStep> =
        grounds.procedure.steps.iter().filter(|step| step.action == action).collect();
    let of_state: Vec<&ProcedureStep> =
        all.iter().copied().filter(|step| step.from.contains(&state)).collect();
    let fit: Vec<&ProcedureStep> =
        of_state.iter().copied().filter(|step| step.by.contains(&command.role)).collect();
    if all.is_empty() {
        general.push(ApplicationReason::NoSuchStep { action });
    } else if of_state.is_empty() {
        let mut states: Vec<_> = all.iter().flat_map(|step| step.from.iter().copied()).collect();
        states = crate::order::sorted_by_key(states, |state| *state);
        states.dedup();
        general.push(ApplicationReason::OutOfState { action, state, states });
    } else if fit.is_empty() {
        let mut roles = Vec::new();
        for role in of_state.iter().flat_map(|step| &step.by) {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
        general.push(ApplicationReason::WrongRole { role: command.role.clone(), roles });
    }
    fit
}

/// What keeps the guards of a row from holding.
pub(super) fn unmet(
    grounds: &Grounds<'_>,
    step: &ProcedureStep,
) -> Result<Vec<ApplicationReason>, crate::amount::Overflow> {
    let mut reasons = Vec::new();
    for guard in &step.guards {
        reasons.extend(grounds.unmet(guard)?);
    }
    Ok(reasons)
}

/// What cannot be, whatever the procedure says.
fn contradictions(grounds: &Grounds<'_>, command: &ApplicationCommand) -> Vec<ApplicationReason> {
    let case = grounds.case;
    let mut reasons: Vec<ApplicationReason> = case
        .last
        .filter(|last| command.on < *last)
        .map(|last| ApplicationReason::BeforeTheLast { last })
        .into_iter()
        .collect();
    if let ApplicationAction::Seat { members } = &command.action {
        let (found, seats) =
            (count_of(members.len()), grounds.procedure.committee.as_ref().and_then(|rule| rule.seats));
        if let Some(seats) = seats.filter(|seats| *seats != found) {
            reasons.push(ApplicationReason::WrongNumberOfSeats { found, seats });
        }
    }
    let Some(accreditation) = &case.accreditation else { return reasons };
    let standing = accreditation.standing(grounds.scheme, command.on).state;
    if let ApplicationAction::MeetCondition { condition } = &command.action {
        reasons.extend(wrong_condition(accreditation, condition));
    }
    reasons.extend(unfit(command.action.kind(), standing));
    reasons
}

/// Why something cannot be done about an accreditation that stands so.
pub(super) fn unfit(
    action: ApplicationActionKind,
    standing: AccreditationState,
) -> Option<ApplicationReason> {
    let fits = match action {
        ApplicationActionKind::MeetCondition => matches!(
            standing,
            AccreditationState::NotYet | AccreditationState::Accredited | AccreditationState::Suspended
        ),
        ApplicationActionKind::Hold | ApplicationActionKind::Suspend => {
            standing == AccreditationState::Accredited
        }
        ApplicationActionKind::Reinstate => standing == AccreditationState::Suspended,
        ApplicationActionKind::Withdraw => standing != AccreditationState::Withdrawn,
        _ => true,
    };
    (!fits).then_some(ApplicationReason::AccreditationIs { standing })
}

fn wrong_condition(
    accreditation: &Accreditation,
    condition: &crate::id::ConditionId,
) -> Option<ApplicationReason> {
    let condition = || condition.clone();
    if !accreditation.conditions.iter().any(|one| one.id == condition()) {
        return Some(ApplicationReason::NoSuchCondition { condition: condition() });
    }
    let met = accreditation.meets(&condition());
    met.then(|| ApplicationReason::ConditionIsMet { condition: condition() })
}
