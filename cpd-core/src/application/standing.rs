//! [`application_standing`]: where an application stands, what is due, and what can be done next.

use super::action::ApplicationActionKind;
use super::case::Case;
use super::committee::VoteCount;
use super::decide::{ApplicationFile, unfit, unmet};
use super::guard::Grounds;
use super::procedure::ApplicationState;
use super::reason::ApplicationReason;
use super::review::ReviewResult;
use crate::accreditation::{AccreditationStanding, ProposalCheck};
use crate::amount::Overflow;
use crate::answer::answer;
use crate::calendar::Date;
use crate::error::CpdError;
use crate::id::{ApplicationId, PersonId, RoleId};

answer! {
    /// Where an application stands on a day.
    pub struct ApplicationStanding {
        /// The application.
        pub application: ApplicationId,
        /// Its state.
        pub state: ApplicationState,
        /// The day on which the state began; none of a draft.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub since: Option<Date>,
        /// The day on which it was first filed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub filed: Option<Date>,
        /// How often it was filed.
        pub rounds: u32,
        /// Who sits on the committee for it, in the order in which they were named.
        pub members: Vec<PersonId>,
        /// Who has an interest in it, in the order in which that was declared.
        pub interested: Vec<PersonId>,
        /// What the reviews come to, where the procedure has any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub review: Option<ReviewResult>,
        /// How the committee votes, where the procedure has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub votes: Option<VoteCount>,
        /// By when somebody has to act.
        pub due: Vec<ApplicationDue>,
        /// Where the accreditation stands, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub accreditation: Option<AccreditationStanding>,
        /// What can be done, in the order of the procedure.
        pub next: Vec<ApplicationStep>,
    }

    /// By when somebody has to act.
    pub struct ApplicationDue {
        /// The roles that have to.
        pub roles: Vec<RoleId>,
        /// The last day.
        pub by: Date,
        /// Whether that day is over.
        pub overdue: bool,
    }

    /// Something that can be done.
    pub struct ApplicationStep {
        /// What.
        pub action: ApplicationActionKind,
        /// The roles that may do it.
        pub roles: Vec<RoleId>,
        /// The state that it leads to.
        pub to: ApplicationState,
        /// What is still lacking, whoever does it.
        pub reasons: Vec<ApplicationReason>,
    }
}

/// Where an application stands on a day, what is due from whom, and what can be done next, with what is lacking for it.
///
/// # Errors
/// As [`decide_application`](fn@crate::decide_application).
pub fn application_standing(file: &ApplicationFile<'_>, on: Date) -> Result<ApplicationStanding, CpdError> {
    file.procedure()?;
    standing_of(file, &Case::of(file.application), file.check(on)?.as_ref(), on)
}

pub(super) fn standing_of(
    file: &ApplicationFile<'_>,
    case: &Case,
    check: Option<&ProposalCheck>,
    on: Date,
) -> Result<ApplicationStanding, CpdError> {
    let (scheme, procedure) = (file.rules.scheme(), file.procedure()?);
    let grounds = Grounds { scheme, procedure, case, check, on, command: None };
    let exact = |overflow: Overflow| overflow.of(&file.application.id);
    let review = grounds.reviews().map(|reviews| reviews.result()).transpose().map_err(exact)?;
    let votes = procedure.committee.as_ref().map(|rule| VoteCount::of(rule, case));
    let rows = procedure.steps.iter().filter(|step| step.from.contains(&case.state));
    let accreditation = case.accreditation.as_ref().map(|one| one.standing(scheme, on));
    let next = rows.map(|step| {
        let mut reasons = unmet(&grounds, step)?;
        reasons.extend(accreditation.as_ref().and_then(|one| unfit(step.action, one.state)));
        Ok(ApplicationStep {
            action: step.action,
            roles: step.by.clone(),
            to: step.to.unwrap_or(case.state),
            reasons,
        })
    });
    Ok(ApplicationStanding {
        application: file.application.id.clone(),
        state: case.state,
        since: case.since,
        filed: case.filed.as_ref().map(|(_, day)| *day),
        rounds: case.rounds,
        members: case.members.clone(),
        interested: case.interested.clone(),
        review,
        votes: votes.transpose().map_err(exact)?,
        due: due(&grounds),
        next: next.collect::<Result<_, Overflow>>().map_err(exact)?,
        accreditation,
    })
}

/// By when the state has to be left.
fn due(grounds: &Grounds<'_>) -> Vec<ApplicationDue> {
    let Some(since) = grounds.case.since else { return Vec::new() };
    let of_state = grounds.procedure.deadlines.iter().filter(|one| one.state == grounds.case.state);
    let due = of_state.map(|deadline| {
        let by = deadline.limit.last(grounds.scheme, since);
        ApplicationDue { roles: deadline.by.clone(), by, overdue: by < grounds.on }
    });
    due.collect()
}
