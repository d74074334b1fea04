//! [`check_proposal`]: every criterion of a scheme, asked of a proposal.

use super::criterion::{Criterion, CriterionSeverity, CriterionTest, ProposalNumber};
use super::finding::{CheckVerdict, Finding, FindingProblem, FindingReason, FindingState, ProposalCheck};
use super::proposal::{FactValue, Proposal};
use super::registry::Registry;
use super::rules::AccreditationRules;
use super::scheme::AccreditationScheme;
use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::document::Problems;
use crate::edge::to_json;
use crate::error::{CpdError, DocumentKind};
use crate::id::{FactId, RubricId};
use crate::order::sorted_by_key;

/// Checks a proposal by every criterion that is asked of it on the day on which it was filed, or would be: what is met,
/// what is not and why, and what cannot be said because something is not stated.
///
/// The same proposal gets the same findings in whatever order its lists are. Without a registry nobody is registered.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where the scheme asks nothing of what is proposed on that day, so that nothing could be
/// said of it; [`CpdError::AmountOverflow`] where numbers are too large to be exact.
pub fn check_proposal(
    rules: &AccreditationRules,
    registry: Option<&Registry>,
    proposal: &Proposal,
    on: Date,
) -> Result<ProposalCheck, CpdError> {
    let scheme = rules.scheme();
    let filed = proposal.filed.unwrap_or(on);
    let asked = Asked { rules, registry, proposal, filed, on };
    let of_day = scheme.criteria.iter().filter(|criterion| {
        let of = criterion.of.contains(&proposal.of);
        of && criterion.from.is_none_or(|from| from <= filed)
            && criterion.until.is_none_or(|until| filed <= until)
    });
    if of_day.clone().next().is_none() {
        return Err(nothing_asked(scheme, proposal, filed));
    }
    let findings = of_day
        .map(|criterion| asked.finding(criterion).map_err(|overflow| overflow.of(&criterion.id)))
        .collect::<Result<Vec<Finding>, CpdError>>()?;
    Ok(ProposalCheck {
        scheme: scheme.id.clone(),
        version: scheme.version.clone(),
        proposal: proposal.id.clone(),
        of: proposal.of,
        on,
        filed,
        verdict: verdict(&findings),
        findings,
    })
}

/// A scheme that asks nothing does not accredit either.
fn nothing_asked(scheme: &AccreditationScheme, proposal: &Proposal, filed: Date) -> CpdError {
    let mut found = Problems::default();
    let what = to_json(&proposal.of);
    let message = format!("found {what}, of which `{}` asks nothing on {filed}", scheme.id);
    let help = "propose what the scheme accredits, or check it by another scheme".to_owned();
    found.push("/of".to_owned(), "nothingAsked", message, Some(help));
    CpdError::InvalidDocument { kind: DocumentKind::Proposal, problems: found.into_sorted() }
}

fn verdict(findings: &[Finding]) -> CheckVerdict {
    let open = |severity: CriterionSeverity| {
        let open = |one: &&Finding| matches!(one.state, FindingState::Unmet | FindingState::Unclear);
        findings.iter().filter(open).any(|one| one.severity == severity)
    };
    if open(CriterionSeverity::Required) {
        CheckVerdict::NotReady
    } else if open(CriterionSeverity::Recommended) {
        CheckVerdict::ReadyWithRemarks
    } else {
        CheckVerdict::Ready
    }
}

/// A proposal with everything that criteria look at.
pub(super) struct Asked<'a> {
    pub(super) rules: &'a AccreditationRules,
    pub(super) registry: Option<&'a Registry>,
    pub(super) proposal: &'a Proposal,
    pub(super) filed: Date,
    pub(super) on: Date,
}

/// Whether a test holds, and what keeps it from holding.
pub(super) enum Judged {
    Met,
    Unmet(Vec<FindingProblem>),
    /// Something that is not stated would have to be known.
    Unclear(Vec<FindingProblem>),
}

impl Judged {
    /// Met, where there are no problems.
    pub(super) fn by(problems: Vec<FindingProblem>) -> Self {
        if problems.is_empty() { Self::Met } else { Self::Unmet(problems) }
    }

    pub(super) fn unmet(pointer: impl Into<String>, reason: FindingReason) -> Self {
        Self::Unmet(vec![problem(pointer, reason)])
    }

    pub(super) fn unclear(pointer: impl Into<String>, reason: FindingReason) -> Self {
        Self::Unclear(vec![problem(pointer, reason)])
    }
}

pub(super) fn problem(pointer: impl Into<String>, reason: FindingReason) -> FindingProblem {
    FindingProblem { reason, pointer: pointer.into() }
}

impl<'a> Asked<'a> {
    fn finding(&self, criterion: &Criterion) -> Result<Finding, Overflow> {
        let when = criterion.when.as_ref().map_or(Ok(Judged::Met), |when| self.judge(when))?;
        let (state, problems) = match when {
            Judged::Unmet(_) => (FindingState::NotAsked, Vec::new()),
            // Whoever leaves out what decides whether it is asked does not escape it.
            Judged::Unclear(problems) => (FindingState::Unclear, problems),
            Judged::Met => match self.judge(&criterion.test)? {
                Judged::Met => (FindingState::Met, Vec::new()),
                Judged::Unmet(problems) => (FindingState::Unmet, problems),
                Judged::Unclear(problems) => (FindingState::Unclear, problems),
            },
        };
        let mut problems = sorted_by_key(problems, Clone::clone);
        problems.dedup();
        Ok(Finding { criterion: criterion.id.clone(), severity: criterion.severity, state, problems })
    }

    fn judge(&self, test: &CriterionTest) -> Result<Judged, Overflow> {
        Ok(match test {
            CriterionTest::Stated { fact } => match self.fact(fact) {
                Some((pointer, FactValue::Text(text))) if text.trim().is_empty() => {
                    Judged::unclear(pointer, FindingReason::FactMissing { fact: fact.clone() })
                }
                Some(_) => Judged::Met,
                None => self.missing(fact),
            },
            CriterionTest::Yes { fact } => match self.fact(fact) {
                Some((_, FactValue::YesNo(true))) => Judged::Met,
                Some((pointer, _)) => Judged::unmet(pointer, FindingReason::FactIsNo { fact: fact.clone() }),
                None => self.missing(fact),
            },
            CriterionTest::OneOf { fact, options } => self.one_of(fact, options),
            CriterionTest::FactNumber { fact, at_least, at_most } => {
                let Some((pointer, FactValue::Number(found))) = self.fact(fact) else {
                    return Ok(self.missing(fact));
                };
                let (found, fact) = (*found, fact.clone());
                match outside(found, *at_least, *at_most) {
                    None => Judged::Met,
                    Some(Outside::Below(at_least)) => {
                        Judged::unmet(pointer, FindingReason::FactTooSmall { fact, found, at_least })
                    }
                    Some(Outside::Above(at_most)) => {
                        Judged::unmet(pointer, FindingReason::FactTooLarge { fact, found, at_most })
                    }
                }
            }
            CriterionTest::Number { of, at_least, at_most } => {
                self.number_within(*of, *at_least, *at_most)?
            }
            CriterionTest::ProviderIs { kinds } => {
                let found = self.proposal.provider.kind.clone();
                if kinds.contains(&found) {
                    Judged::Met
                } else {
                    Judged::unmet(
                        "/provider/kind",
                        FindingReason::OtherProvider { found, kinds: kinds.clone() },
                    )
                }
            }
            CriterionTest::ProviderAccredited {} => self.provider_accredited(),
            CriterionTest::TaughtIn { languages } => {
                let (taught, languages) = (&self.proposal.languages, languages.clone());
                if taught.is_empty() {
                    Judged::unclear("/languages", FindingReason::LanguageMissing { languages })
                } else if taught.iter().any(|one| languages.contains(one)) {
                    Judged::Met
                } else {
                    Judged::unmet("/languages", FindingReason::OtherLanguage { languages })
                }
            }
            CriterionTest::Aligned { framework, at_least, domains } => {
                self.aligned(framework, *at_least, domains)
            }
            CriterionTest::DeliveredBy { kinds, certified, of } => self.delivered_by(kinds, *certified, *of),
            CriterionTest::CreditForHours { hours } => self.credit_for_hours(*hours)?,
            CriterionTest::FollowedUp { kinds, by, within } => self.followed_up(kinds, by, *within),
            CriterionTest::FiledBefore { by } => self.filed_before(*by),
            CriterionTest::NotYetHeld {} => self.not_yet_held(),
            CriterionTest::Scored { rubric } => self.scored(rubric)?,
            CriterionTest::All { of } => self.all(of)?,
            CriterionTest::Any { of } => self.any(of)?,
            CriterionTest::Not { of } => match self.judge(of)? {
                Judged::Met => Judged::unmet(self.place(of), FindingReason::NotWanted {}),
                Judged::Unmet(_) => Judged::Met,
                unclear @ Judged::Unclear(_) => unclear,
            },
        })
    }

    fn all(&self, tests: &[CriterionTest]) -> Result<Judged, Overflow> {
        let (mut problems, mut is_unmet) = (Vec::new(), false);
        for test in tests {
            match self.judge(test)? {
                Judged::Met => {}
                Judged::Unmet(found) => {
                    is_unmet = true;
                    problems.extend(found);
                }
                Judged::Unclear(found) => problems.extend(found),
            }
        }
        Ok(if problems.is_empty() || is_unmet { Judged::by(problems) } else { Judged::Unclear(problems) })
    }

    fn any(&self, tests: &[CriterionTest]) -> Result<Judged, Overflow> {
        let (mut problems, mut is_unclear) = (Vec::new(), false);
        for test in tests {
            match self.judge(test)? {
                Judged::Met => return Ok(Judged::Met),
                Judged::Unmet(found) => problems.extend(found),
                Judged::Unclear(found) => {
                    is_unclear = true;
                    problems.extend(found);
                }
            }
        }
        Ok(if is_unclear { Judged::Unclear(problems) } else { Judged::Unmet(problems) })
    }

    /// What is stated of a fact, and where.
    fn fact(&self, id: &FactId) -> Option<(String, &'a FactValue)> {
        let stated = self.proposal.facts.iter().enumerate().find(|(_, stated)| stated.fact == *id);
        stated.map(|(index, stated)| (format!("/facts/{index}/value"), &stated.value))
    }

    fn missing(&self, fact: &FactId) -> Judged {
        Judged::unclear("/facts", FindingReason::FactMissing { fact: fact.clone() })
    }

    fn one_of(&self, fact: &FactId, options: &[FactId]) -> Judged {
        let Some((pointer, FactValue::Text(text))) = self.fact(fact) else { return self.missing(fact) };
        match text.parse::<FactId>() {
            Ok(found) if options.contains(&found) => Judged::Met,
            Ok(found) => {
                let (fact, options) = (fact.clone(), options.to_vec());
                Judged::unmet(pointer, FindingReason::OtherOption { fact, found, options })
            }
            // A proposal that was read has only options that its scheme knows.
            Err(_) => self.missing(fact),
        }
    }

    fn number_within(
        &self,
        number: ProposalNumber,
        at_least: Option<Amount>,
        at_most: Option<Amount>,
    ) -> Result<Judged, Overflow> {
        let pointer = match number {
            ProposalNumber::LearningHours | ProposalNumber::Sessions => "/sessions",
            ProposalNumber::GroupSize => "/groupSize",
            ProposalNumber::Places => "/places",
            ProposalNumber::Credit => "/credit",
            ProposalNumber::FollowUpHours => "/followUp",
        };
        let Some(found) = self.number(number)? else {
            return Ok(Judged::unclear(pointer, FindingReason::NumberMissing { number }));
        };
        Ok(match outside(found, at_least, at_most) {
            None => Judged::Met,
            Some(Outside::Below(at_least)) => {
                Judged::unmet(pointer, FindingReason::NumberTooSmall { number, found, at_least })
            }
            Some(Outside::Above(at_most)) => {
                Judged::unmet(pointer, FindingReason::NumberTooLarge { number, found, at_most })
            }
        })
    }

    /// A number of the proposal; none where it is not stated.
    fn number(&self, number: ProposalNumber) -> Result<Option<Amount>, Overflow> {
        let proposal = self.proposal;
        let count = |count: u32| Amount::whole(i64::from(count));
        Ok(match number {
            // Without sessions nothing is said of how long it lasts.
            ProposalNumber::LearningHours | ProposalNumber::Sessions if proposal.sessions.is_empty() => None,
            ProposalNumber::LearningHours => Some(self.hours()?),
            ProposalNumber::Sessions => Some(count(crate::count::count_of(proposal.sessions.len()))),
            ProposalNumber::GroupSize => proposal.group_size.map(count),
            ProposalNumber::Places => proposal.places.map(count),
            ProposalNumber::Credit => proposal.credit.as_ref().map(|credit| credit.amount),
            ProposalNumber::FollowUpHours => {
                Some(Amount::sum(proposal.follow_up.iter().filter_map(|one| one.hours))?)
            }
        })
    }

    /// The hours of learning.
    pub(super) fn hours(&self) -> Result<Amount, Overflow> {
        Amount::sum(self.proposal.sessions.iter().map(|session| session.hours))
    }

    fn credit_for_hours(&self, for_one: Amount) -> Result<Judged, Overflow> {
        let Some(credit) = &self.proposal.credit else {
            let number = ProposalNumber::Credit;
            return Ok(Judged::unclear("/credit", FindingReason::NumberMissing { number }));
        };
        let hours = self.hours()?;
        let (found, at_most) = (credit.amount, hours.over(for_one)?);
        Ok(if found <= at_most {
            Judged::Met
        } else {
            Judged::unmet("/credit/amount", FindingReason::CreditTooHigh { found, at_most, hours })
        })
    }

    fn scored(&self, id: &RubricId) -> Result<Judged, Overflow> {
        let rubrics = &self.rules.scheme().rubrics;
        let Some(rubric) = rubrics.iter().find(|rubric| rubric.id == *id) else { return Ok(Judged::Met) };
        let (mut problems, mut open) = (Vec::new(), Vec::new());
        let (mut found, mut all) = (Amount::ZERO, Amount::ZERO);
        for line in &rubric.lines {
            let weight = line.weight.unwrap_or(Amount::ONE);
            let points = |points: u32| Amount::whole(i64::from(points)).times(weight);
            all = all.plus(points(line.points)?)?;
            let mut scores = self.proposal.scores.iter().enumerate();
            let Some((index, score)) = scores.find(|(_, score)| score.rubric == *id && score.line == line.id)
            else {
                open.push(line.id.clone());
                continue;
            };
            found = found.plus(points(score.points)?)?;
            if let Some(at_least) = line.at_least.filter(|least| score.points < *least) {
                let (rubric, line) = (id.clone(), line.id.clone());
                let reason = FindingReason::LineTooLow { rubric, line, found: score.points, at_least };
                problems.push(problem(format!("/scores/{index}/points"), reason));
            }
        }
        if !open.is_empty() {
            // A line that is too low settles it, whatever the others will be.
            let judged = if problems.is_empty() { Judged::Unclear } else { Judged::Unmet };
            problems.push(problem("/scores", FindingReason::NotScored { rubric: id.clone(), lines: open }));
            return Ok(judged(problems));
        }
        let at_least = all.times(rubric.pass_mark.amount())?;
        if found < at_least {
            let (rubric, pass_mark) = (id.clone(), rubric.pass_mark);
            problems.push(problem(
                "/scores",
                FindingReason::BelowPassMark { rubric, found, at_least, pass_mark },
            ));
        }
        Ok(Judged::by(problems))
    }

    /// The place that a test looks at, where it is one.
    fn place(&self, test: &CriterionTest) -> String {
        match test {
            CriterionTest::Stated { fact }
            | CriterionTest::Yes { fact }
            | CriterionTest::OneOf { fact, .. }
            | CriterionTest::FactNumber { fact, .. } => {
                self.fact(fact).map_or_else(|| "/facts".to_owned(), |(pointer, _)| pointer)
            }
            CriterionTest::ProviderIs { .. } => "/provider/kind".to_owned(),
            CriterionTest::TaughtIn { .. } => "/languages".to_owned(),
            CriterionTest::Aligned { .. } => "/alignment".to_owned(),
            _ => String::new(),
        }
    }
}

/// On which side of its bounds a number lies.
enum Outside {
    Below(Amount),
    Above(Amount),
}

fn outside(found: Amount, at_least: Option<Amount>, at_most: Option<Amount>) -> Option<Outside> {
    let below = at_least.filter(|least| found < *least).map(Outside::Below);
    below.or_else(|| at_most.filter(|most| *most < found).map(Outside::Above))
}
