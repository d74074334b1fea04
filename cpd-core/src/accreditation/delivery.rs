//! Criteria about when it is held, by whom, and what follows.

use super::criterion::{CertifiedBy, TrainersAsked};
use super::finding::{FindingProblem, FindingReason};
use super::judge::{Asked, Judged, problem};
use super::proposal::{FollowUp, ProposedSession, ProposedTrainer};
use super::scheme::Accreditable;
use crate::calendar::{Date, Duration, Period};
use crate::count::count_of;
use crate::framework::in_force;
use crate::id::{DomainId, FollowUpKindId, FrameworkId, IndicatorId, PersonId, RoleId, TrainerKindId};

impl ProposedSession {
    /// Its days.
    fn days(&self) -> Period {
        Period { start: self.from, end: self.until.unwrap_or(self.from) }
    }
}

impl Asked<'_> {
    pub(super) fn aligned(&self, framework: &FrameworkId, at_least: u32, domains: &[DomainId]) -> Judged {
        let version = in_force(self.rules.frameworks(), framework, self.filed);
        let wanted = version.into_iter().flat_map(|version| &version.domains);
        let wanted = wanted.filter(|domain| domains.is_empty() || domains.contains(&domain.id));
        let wanted: Vec<&IndicatorId> = wanted
            .flat_map(|domain| &domain.standards)
            .flat_map(|standard| &standard.indicators)
            .map(|indicator| &indicator.id)
            .collect();
        let served = self.proposal.alignment.iter();
        let served = served.filter(|one| one.framework == *framework && wanted.contains(&&one.indicator));
        let found = count_of(served.count());
        if found >= at_least {
            return Judged::Met;
        }
        Judged::unmet(
            "/alignment",
            FindingReason::TooFewIndicators { framework: framework.clone(), found, at_least },
        )
    }

    pub(super) fn provider_accredited(&self) -> Judged {
        let provider = &self.proposal.provider.id;
        let sessions = self.proposal.sessions.iter().map(ProposedSession::days);
        let mut days: Vec<Period> = sessions.collect();
        if days.is_empty() {
            days.push(Period { start: self.on, end: self.on });
        }
        let uncovered = |days: Period| match self.registry {
            Some(registry) => {
                let scheme = self.rules.scheme();
                registry.uncovered(scheme, Accreditable::Provider, provider.as_str(), days, |_| true)
            }
            None => Some(days.start),
        };
        let first = days.into_iter().filter_map(uncovered).min();
        first.map_or(Judged::Met, |on| {
            Judged::unmet(
                "/provider/id",
                FindingReason::ProviderNotAccredited { provider: provider.clone(), on },
            )
        })
    }

    pub(super) fn delivered_by(
        &self,
        kinds: &[TrainerKindId],
        certified: Option<CertifiedBy>,
        of: TrainersAsked,
    ) -> Judged {
        if self.proposal.sessions.is_empty() {
            return Judged::unmet("/sessions", FindingReason::NoSession {});
        }
        let mut problems = Vec::new();
        for (index, session) in self.proposal.sessions.iter().enumerate() {
            if session.trainers.is_empty() {
                let reason = FindingReason::NoTrainer { session: session.id.clone() };
                problems.push(problem(format!("/sessions/{index}/trainers"), reason));
                continue;
            }
            let ids = session.trainers.iter().enumerate();
            let of_each: Vec<Option<FindingProblem>> =
                ids.map(|(at, id)| self.unfit(session, (index, at), id, kinds, certified)).collect();
            let some = of == TrainersAsked::Some && of_each.iter().any(Option::is_none);
            if !some {
                problems.extend(of_each.into_iter().flatten());
            }
        }
        Judged::by(problems)
    }

    /// What keeps a trainer from being the one who is asked for; `at` are the places of the session and of the trainer in it.
    fn unfit(
        &self,
        session: &ProposedSession,
        at: (usize, usize),
        id: &PersonId,
        kinds: &[TrainerKindId],
        certified: Option<CertifiedBy>,
    ) -> Option<FindingProblem> {
        let mut trainers = self.proposal.trainers.iter().enumerate();
        let (index, trainer) = trainers.find(|(_, trainer)| trainer.id == *id)?;
        let (session_id, trainer_id) = (session.id.clone(), trainer.id.clone());
        if !kinds.contains(&trainer.kind) {
            let (found, kinds) = (trainer.kind.clone(), kinds.to_vec());
            let reason =
                FindingReason::OtherTrainer { session: session_id, trainer: trainer_id, found, kinds };
            return Some(problem(format!("/sessions/{}/trainers/{}", at.0, at.1), reason));
        }
        let on = self.uncertified(trainer, session.days(), certified?)?;
        let reason = FindingReason::NotCertified { session: session_id, trainer: trainer_id, on };
        Some(problem(format!("/trainers/{index}/certified"), reason))
    }

    /// The first day on which a trainer is not certified.
    fn uncertified(&self, trainer: &ProposedTrainer, days: Period, by: CertifiedBy) -> Option<Date> {
        match by {
            CertifiedBy::Stated => {
                let Some(claim) = &trainer.certified else { return Some(days.start) };
                if days.start < claim.from {
                    return Some(days.start);
                }
                claim.until.filter(|until| *until < days.end).map(|until| until.next().max(days.start))
            }
            CertifiedBy::Registered => {
                let Some(registry) = self.registry else { return Some(days.start) };
                let scheme = self.rules.scheme();
                registry.uncovered(scheme, Accreditable::Trainer, trainer.id.as_str(), days, |one| {
                    one.trainer_kind.as_ref().is_none_or(|kind| *kind == trainer.kind)
                })
            }
        }
    }

    pub(super) fn followed_up(
        &self,
        kinds: &[FollowUpKindId],
        by: &[RoleId],
        within: Option<Duration>,
    ) -> Judged {
        let days = || self.proposal.sessions.iter().map(ProposedSession::days);
        let (Some(first), Some(last)) =
            (days().map(|days| days.start).min(), days().map(|days| days.end).max())
        else {
            return Judged::unmet("/sessions", FindingReason::NoSession {});
        };
        let latest = within.map(|within| last.plus(within));
        let mut problems = Vec::new();
        for kind in kinds {
            let of_kind = self.proposal.follow_up.iter().enumerate().filter(|(_, one)| one.kind == *kind);
            let tried = of_kind.map(|(index, one)| unfit_follow_up(one, index, by, first, latest));
            // Of several, the one that lacks least is told; which of them stands first says nothing.
            match tried.min_by_key(|lacks| {
                (lacks.len(), lacks.iter().map(|one| one.reason.clone()).collect::<Vec<_>>())
            }) {
                Some(lacks) => problems.extend(lacks),
                None => {
                    let reason = FindingReason::NotFollowedUp { follow_up: kind.clone() };
                    problems.push(problem("/followUp", reason));
                }
            }
        }
        Judged::by(problems)
    }

    pub(super) fn filed_before(&self, by: Duration) -> Judged {
        let Some(first) = self.proposal.sessions.iter().map(|session| session.from).min() else {
            return Judged::unmet("/sessions", FindingReason::NoSession {});
        };
        let (filed, latest) = (self.filed, first.minus(by));
        if filed <= latest {
            return Judged::Met;
        }
        Judged::unmet("/filed", FindingReason::FiledTooLate { filed, latest })
    }

    pub(super) fn not_yet_held(&self) -> Judged {
        if self.proposal.sessions.is_empty() {
            return Judged::unmet("/sessions", FindingReason::NoSession {});
        }
        let sessions = self.proposal.sessions.iter().enumerate();
        let held = sessions.filter(|(_, session)| session.from < self.on).map(|(index, session)| {
            let reason = FindingReason::HeldAlready { session: session.id.clone(), from: session.from };
            problem(format!("/sessions/{index}/from"), reason)
        });
        Judged::by(held.collect())
    }
}

/// What keeps something that follows the training from being what is asked for.
fn unfit_follow_up(
    one: &FollowUp,
    index: usize,
    by: &[RoleId],
    first: Date,
    latest: Option<Date>,
) -> Vec<FindingProblem> {
    let here = format!("/followUp/{index}");
    let follow_up = || one.kind.clone();
    let mut problems = Vec::new();
    if !by.is_empty() && !one.facilitator.as_ref().is_some_and(|role| by.contains(role)) {
        let reason = FindingReason::OtherFacilitator { follow_up: follow_up(), roles: by.to_vec() };
        problems.push(problem(format!("{here}/facilitator"), reason));
    }
    if let Some(from) = one.from.filter(|from| *from < first) {
        let reason = FindingReason::FollowedUpTooEarly { follow_up: follow_up(), from, first };
        problems.push(problem(format!("{here}/from"), reason));
    }
    match (latest, one.from) {
        (Some(latest), None) => {
            let reason = FindingReason::FollowUpDayMissing { follow_up: follow_up(), latest };
            problems.push(problem(format!("{here}/from"), reason));
        }
        (Some(latest), Some(from)) if latest < from => {
            let reason = FindingReason::FollowedUpTooLate { follow_up: follow_up(), from, latest };
            problems.push(problem(format!("{here}/from"), reason));
        }
        _ => {}
    }
    problems
}
