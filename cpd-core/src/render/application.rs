//! What came of a command about an application, and where an application stands, as plain text.

use super::accreditation::Words;
use super::catalog::message_id;
use super::page::Lines;
use crate::accreditation::AccreditationScheme;
use crate::application::{
    ApplicationActionKind, ApplicationDecision, ApplicationReason, ApplicationStanding, ApplicationState,
};
use crate::edge::{code, fields};
use crate::id::{ConditionId, RoleId};
use crate::locale::Language;

/// A decision as plain text: what was done and where that led, or why it was refused.
#[must_use]
pub fn application_decision(
    scheme: &AccreditationScheme,
    action: ApplicationActionKind,
    decision: &ApplicationDecision,
    language: &Language,
) -> String {
    let mut page = ApplicationPage::new(scheme, language);
    match &decision.event {
        Some(event) => {
            let fields = [("action", page.action(action)), ("state", page.state(event.to))];
            page.said(0, "application-done", fields);
        }
        None => page.said(0, "application-refused", [("action", page.action(action))]),
    }
    page.reasons(1, &decision.reasons);
    page.lines.finish()
}

/// Where an application stands as plain text: its state, reviews and votes, what is due, and what can be done next.
#[must_use]
pub fn application_standing(
    scheme: &AccreditationScheme,
    standing: &ApplicationStanding,
    language: &Language,
) -> String {
    let mut page = ApplicationPage::new(scheme, language);
    page.standing(standing);
    page.lines.finish()
}

/// One reason as a sentence.
#[must_use]
pub fn application_reason(
    scheme: &AccreditationScheme,
    reason: &ApplicationReason,
    language: &Language,
) -> String {
    Words::of_applications(scheme, language).said("reason", &fields(reason))
}

/// A page about an application.
struct ApplicationPage<'a> {
    words: Words<'a>,
    lines: Lines,
}

impl<'a> ApplicationPage<'a> {
    fn new(scheme: &'a AccreditationScheme, language: &'a Language) -> Self {
        Self { words: Words::of_applications(scheme, language), lines: Lines::default() }
    }

    fn standing(&mut self, standing: &ApplicationStanding) {
        let scheme = self.words.scheme.name.get(self.words.language).to_owned();
        let application = standing.application.to_string();
        self.said(0, "application-title", [("scheme", scheme), ("application", application)]);
        let state = self.state(standing.state);
        match standing.since {
            Some(since) => {
                self.said(1, "application-since", [("state", state), ("since", since.to_string())]);
            }
            None => self.lines.line(1, state),
        }
        for due in &standing.due {
            let id = if due.overdue { "application-overdue" } else { "application-due" };
            self.said(1, id, [("roles", self.roles(&due.roles)), ("by", due.by.to_string())]);
        }
        if let Some(review) = standing.review.filter(|_| standing.rounds > 0) {
            let fields = [
                ("reviewers", review.reviewers.to_string()),
                ("needed", review.needed.to_string()),
                ("found", review.found.to_string()),
                ("atLeast", review.at_least.to_string()),
            ];
            self.said(1, "application-review", fields);
        }
        if let Some(votes) = standing.votes.filter(|_| standing.rounds > 0) {
            let fields = [
                ("votesFor", votes.votes_for.to_string()),
                ("votesAgainst", votes.votes_against.to_string()),
                ("present", votes.present.to_string()),
                ("members", votes.members.to_string()),
                ("quorum", votes.quorum.to_string()),
            ];
            self.said(1, "application-votes", fields);
        }
        if let Some(one) = &standing.accreditation {
            let state = self.words.message(&format!("standing-{}", message_id(&code(&one.state))), []);
            let until = one.until.map_or("none".to_owned(), |until| until.to_string());
            let fields = [
                ("accreditation", one.accreditation.to_string()),
                ("standing", state),
                ("from", one.from.to_string()),
                ("until", until),
            ];
            self.said(1, "application-accreditation", fields);
            if !one.open.is_empty() {
                let open: Vec<&str> = one.open.iter().map(ConditionId::as_str).collect();
                self.said(2, "application-open", [("conditions", open.join(", "))]);
            }
        }
        if !standing.next.is_empty() {
            self.lines.gap();
            self.said(0, "application-next", []);
        }
        for step in &standing.next {
            let fields = [("action", self.action(step.action)), ("roles", self.roles(&step.roles))];
            self.said(1, "application-step", fields);
            self.reasons(2, &step.reasons);
        }
    }

    fn said<const N: usize>(&mut self, depth: usize, id: &str, fields: [(&'static str, String); N]) {
        self.lines.line(depth, self.words.message(id, fields));
    }

    fn reasons(&mut self, depth: usize, reasons: &[ApplicationReason]) {
        for reason in reasons {
            let sentence = self.words.said("reason", &fields(reason));
            self.lines.line(depth, format!("- {sentence}"));
        }
    }

    fn action(&self, action: ApplicationActionKind) -> String {
        self.words.message(&format!("action-{}", message_id(&code(&action))), [])
    }

    fn state(&self, state: ApplicationState) -> String {
        self.words.message(&format!("state-{}", message_id(&code(&state))), [])
    }

    fn roles(&self, roles: &[RoleId]) -> String {
        let known = |id: &RoleId| self.words.scheme.roles.iter().find(|role| role.id == *id);
        let name = |id| known(id).map_or(id.as_str(), |role| role.name.get(self.words.language));
        roles.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}
