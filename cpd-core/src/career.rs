//! The career question: which steps of the career are next for a person, and what each still needs.
//!
//! `need` judges what a step needs, `test` the results of tests; what the period came to is asked of the credits.

mod need;
mod test;

use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::count::count_of;
use crate::credit::judged;
use crate::decision::Reason;
use crate::error::CpdError;
use crate::id::{CareerLevelId, PackId, PersonId, RuleId, RuleSetId};
use crate::pack::{Career, CareerStep, Pack};
use crate::person::TeacherRecord;

answer! {
    /// The next steps of a person's career on a date, and what each of them needs.
    pub struct CareerOutlook {
        /// The pack that the rules come from.
        pub pack: PackId,
        /// The pack's version.
        pub pack_version: String,
        /// The rule set in force for the period that credit is taken from; credit is in its unit.
        pub rule_set: RuleSetId,
        /// The person.
        pub person: PersonId,
        /// The date of the question.
        pub on: Date,
        /// The person's level, where the record states it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub level: Option<CareerLevelId>,
        /// The steps that can be next, in the order of the pack; none from the last level on.
        pub steps: Vec<CareerStepLine>,
        /// What is to be known of the answer as a whole.
        pub reasons: Vec<Reason>,
    }

    /// A step, and what it needs.
    pub struct CareerStepLine {
        /// The step.
        pub id: RuleId,
        /// The level that it starts from; none where it starts from any below `to`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<CareerLevelId>,
        /// The level that it leads to.
        pub to: CareerLevelId,
        /// How many needs are met.
        pub met: u32,
        /// How many are asked of this person; the step can be taken where as many are met.
        pub needed: u32,
        /// Each need, in the order of the pack.
        pub needs: Vec<NeedLine>,
    }

    /// Something that a step needs.
    pub struct NeedLine {
        /// The need.
        pub id: RuleId,
        /// Whether it is met.
        pub state: NeedState,
        /// What is asked for, where the need is an amount: of credit in the unit of the rules, or a measure.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub required: Option<Amount>,
        /// What is there of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reached: Option<Amount>,
        /// What is missing of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub short: Option<Amount>,
        /// Why.
        pub reasons: Vec<Reason>,
    }

    /// Whether a need is met.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum NeedState {
        /// It is met.
        Met,
        /// It is not met.
        Missing,
        /// It is not asked of this person.
        NotNeeded,
    }
}

impl CareerStepLine {
    /// Whether everything is there that the step needs.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.met == self.needed
    }
}

impl CareerOutlook {
    /// Whether there are steps, but none that can be taken: the `cpd` command then ends with exit code 1.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        !self.steps.is_empty() && !self.steps.iter().any(CareerStepLine::is_open)
    }
}

/// The next steps of a person's career, and what each of them still needs.
///
/// Next are the steps that start from the person's level, and those to a higher level that can start from any below it.
/// A person of whom the record states no level is taken to be at the first or not yet there: next are then the steps
/// that start from the first level, and those that can start from any.
///
/// What a step needs is judged as of the date: credit by the period that a statement of that date is about, with what was
/// carried into it, and measures over that period, or up to the date where it is over. A pack without a career gives an
/// answer without steps, whose reason says so.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Reason, TeacherRecord, career, packs};
///
/// let pack = packs::load("us-pa-act48")?;
/// let record = TeacherRecord::from_json(r#"{
///     "person": "T-1", "licences": [{ "class": "educator-certificate", "issued": "2020-07-01" }]
/// }"#)?;
/// let outlook = career(&pack, &record, "2025-06-30".parse().unwrap())?;
/// assert!(outlook.steps.is_empty());
/// assert_eq!(outlook.reasons, [Reason::NoCareer]);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
///
/// # Errors
/// As [`statement`](crate::statement); the level that the record states must be one of the pack's.
pub fn career(pack: &Pack, record: &TeacherRecord, on: Date) -> Result<CareerOutlook, CpdError> {
    record.check_against(pack)?;
    let judged = judged(pack, record, on)?;
    let mut outlook = CareerOutlook {
        pack: pack.id.clone(),
        pack_version: pack.version.clone(),
        rule_set: judged.rules.id.clone(),
        person: record.person.clone(),
        on,
        level: None,
        steps: Vec::new(),
        reasons: Vec::new(),
    };
    let Some(career) = &pack.career else {
        outlook.reasons.push(Reason::NoCareer);
        return Ok(outlook);
    };
    outlook.level = level(career, record);
    if outlook.level.is_none() {
        outlook.reasons.push(Reason::LevelNotStated { fact: career.level.clone() });
    }
    for step in career.steps.iter().filter(|step| is_next(career, outlook.level.as_ref(), step)) {
        let needs = step.needs.iter().map(|need| need::judge(need, &judged));
        let needs = needs
            .collect::<Result<Vec<NeedLine>, _>>()
            .map_err(|_| CpdError::AmountOverflow { place: format!("the step {}", step.id) })?;
        outlook.steps.push(CareerStepLine {
            id: step.id.clone(),
            from: step.from.clone(),
            to: step.to.clone(),
            met: count(&needs, |state| state == NeedState::Met),
            needed: count(&needs, |state| state != NeedState::NotNeeded),
            needs,
        });
    }
    Ok(outlook)
}

/// The level that a record states.
fn level(career: &Career, record: &TeacherRecord) -> Option<CareerLevelId> {
    let stated = record.facts.get(career.level.as_str())?;
    Some(career.levels.iter().find(|level| level.id.as_str() == stated)?.id.clone())
}

fn is_next(career: &Career, level: Option<&CareerLevelId>, step: &CareerStep) -> bool {
    let rank = |id: &CareerLevelId| career.levels.iter().position(|level| level.id == *id);
    match (&step.from, level) {
        (Some(from), Some(level)) => from == level,
        (Some(from), None) => rank(from) == Some(0),
        (None, Some(level)) => rank(level) < rank(&step.to),
        (None, None) => true,
    }
}

fn count(needs: &[NeedLine], fits: impl Fn(NeedState) -> bool) -> u32 {
    count_of(needs.iter().filter(|need| fits(need.state)).count())
}
