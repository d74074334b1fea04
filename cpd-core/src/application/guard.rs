//! Whether what has to hold before a step holds.

use super::action::{ApplicationAction, ApplicationCommand};
use super::case::Case;
use super::committee::{VoteCount, Wanted};
use super::procedure::{Procedure, ProcedureGuard, TimeLimit};
use super::reason::ApplicationReason;
use super::review::Reviews;
use crate::accreditation::{AccreditationScheme, CriterionSeverity, FindingState, ProposalCheck};
use crate::amount::Overflow;
use crate::calendar::Date;
use crate::id::PersonId;

/// What guards look at.
pub(super) struct Grounds<'a> {
    pub(super) scheme: &'a AccreditationScheme,
    pub(super) procedure: &'a Procedure,
    pub(super) case: &'a Case,
    /// What a check of the proposal found; none where the proposal is not given.
    pub(super) check: Option<&'a ProposalCheck>,
    pub(super) on: Date,
    /// What somebody wants to do; none where only what is missing is asked.
    pub(super) command: Option<&'a ApplicationCommand>,
}

impl Grounds<'_> {
    /// What keeps a guard from holding; nothing where it holds.
    pub(super) fn unmet(&self, guard: &ProcedureGuard) -> Result<Vec<ApplicationReason>, Overflow> {
        Ok(match guard {
            ProcedureGuard::Ready {} => self.not_ready().into_iter().collect(),
            ProcedureGuard::ByAnother {} => {
                let applicant = self.case.filed.as_ref().map(|(person, _)| person);
                self.of_actor(|person| {
                    (applicant == Some(person))
                        .then(|| ApplicationReason::ByApplicant { person: person.clone() })
                })
            }
            ProcedureGuard::ReasonGiven {} => {
                let given = |reason: &String| !reason.trim().is_empty();
                let missing = self.command.filter(|command| !command.reason.as_ref().is_some_and(given));
                missing.map(|_| ApplicationReason::NoReason {}).into_iter().collect()
            }
            ProcedureGuard::Member {} => self.of_actor(|person| {
                (!self.case.members.contains(person))
                    .then(|| ApplicationReason::NotAMember { person: person.clone() })
            }),
            ProcedureGuard::Disinterested {} => self.of_actor(|person| {
                self.case
                    .is_interested(person)
                    .then(|| ApplicationReason::HasInterest { person: person.clone() })
            }),
            ProcedureGuard::Reviewed {} => match self.reviews() {
                Some(reviews) => reviews.unfinished()?.into_iter().collect(),
                None => Vec::new(),
            },
            ProcedureGuard::Passed {} => match self.reviews() {
                Some(reviews) => match reviews.unfinished()? {
                    Some(reason) => vec![reason],
                    None => reviews.failed()?,
                },
                None => Vec::new(),
            },
            ProcedureGuard::Carried {} => self.votes(Wanted::Carried)?,
            ProcedureGuard::NotCarried {} => self.votes(Wanted::NotCarried)?,
            ProcedureGuard::Within { limit } => {
                let latest = self.case.since.map(|since| limit.last(self.scheme, since));
                let late = latest.filter(|latest| *latest < self.on);
                late.map(|latest| ApplicationReason::TooLate { latest }).into_iter().collect()
            }
            ProcedureGuard::NotBackdated {} => {
                let from = self.command.and_then(|command| match &command.action {
                    ApplicationAction::Accredit { from, .. } => *from,
                    _ => None,
                });
                let early = from.filter(|from| *from < self.on);
                early
                    .map(|from| ApplicationReason::Backdated { from, earliest: self.on })
                    .into_iter()
                    .collect()
            }
        })
    }

    pub(super) fn reviews(&self) -> Option<Reviews<'_>> {
        Reviews::new(self.procedure.review.as_ref()?, &self.scheme.rubrics, self.case)
    }

    fn votes(&self, wanted: Wanted) -> Result<Vec<ApplicationReason>, Overflow> {
        let Some(rule) = &self.procedure.committee else { return Ok(Vec::new()) };
        Ok(VoteCount::of(rule, self.case)?.unmet(wanted).into_iter().collect())
    }

    fn of_actor(
        &self,
        speaks_against: impl Fn(&PersonId) -> Option<ApplicationReason>,
    ) -> Vec<ApplicationReason> {
        self.command.and_then(|command| speaks_against(&command.by)).into_iter().collect()
    }

    fn not_ready(&self) -> Option<ApplicationReason> {
        let Some(check) = self.check else { return Some(ApplicationReason::NoProposal {}) };
        let open = check.findings.iter().filter(|finding| {
            finding.severity == CriterionSeverity::Required
                && matches!(finding.state, FindingState::Unmet | FindingState::Unclear)
        });
        let criteria: Vec<_> = open.map(|finding| finding.criterion.clone()).collect();
        (!criteria.is_empty()).then_some(ApplicationReason::NotReady { criteria })
    }
}

impl TimeLimit {
    /// The last day, where something began on a day.
    pub(super) fn last(&self, scheme: &AccreditationScheme, since: Date) -> Date {
        match self {
            Self::Calendar { by } => since.plus(*by),
            Self::WorkingDays { days } => {
                // A scheme that counts working days says which they are.
                scheme.working_days.as_ref().map_or(since, |working| working.after(since, *days))
            }
        }
    }
}
