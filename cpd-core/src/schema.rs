//! JSON Schemas (2020-12) of every public document, generated from the types.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::accreditation::{
    AccreditationScheme, AccreditationStanding, CheckSentences, Impact, Proposal, ProposalCheck, Registry,
    RegistryChange,
};
use crate::allocation::{
    Allocation, AllocationPolicy, AllocationProblem, AllocationReport, AllocationVerification, Reallocation,
};
use crate::application::{Application, ApplicationCommand, ApplicationDecision, ApplicationStanding};
use crate::assessment::{Assessment, ObservationRecord, ObservationScore, Ratings};
use crate::career::CareerOutlook;
use crate::credit::{Advice, AdviceQuestion, Explanation, Statement};
use crate::cycle::{Command, CycleDecision, NextStep, Portfolio, RunState, TransitionRow};
use crate::document::camel_case;
use crate::error::Problem;
use crate::framework::{CarriedLevels, Crosswalk, Framework};
use crate::monitor::{CountedCoverage, Coverage, TargetLine};
use crate::needs::{
    CompiledNeeds, Needs, Priorities, RankedNeeds, Review, Workplan, WorkplanCheck, WorkplanReport,
};
use crate::pack::Pack;
use crate::person::TeacherRecord;
use crate::population::{Places, TeacherProfile};
use crate::programme::Programme;
use crate::roster::RosterAnswer;
use crate::school::SchoolLinks;

/// The name and schema of every document, in the order of the names.
///
/// Those of documents that people write describe what is read, the others what is written. In what is read, `x-order`
/// lists the fields of an object in the order in which people write them, which `properties` does not keep.
#[must_use]
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("accreditation-scheme", read::<AccreditationScheme>("accreditation-scheme")),
        ("accreditation-standings", written::<Vec<AccreditationStanding>>("accreditation-standings")),
        ("advice", written::<Advice>("advice")),
        ("advice-question", read::<AdviceQuestion>("advice-question")),
        ("allocation", read::<Allocation>("allocation")),
        ("allocation-policy", read::<AllocationPolicy>("allocation-policy")),
        ("allocation-problem", read::<AllocationProblem>("allocation-problem")),
        ("allocation-report", written::<AllocationReport>("allocation-report")),
        ("allocation-verification", written::<AllocationVerification>("allocation-verification")),
        ("application", read::<Application>("application")),
        ("application-command", read::<ApplicationCommand>("application-command")),
        ("application-decision", written::<ApplicationDecision>("application-decision")),
        ("application-standing", written::<ApplicationStanding>("application-standing")),
        ("assessment", written::<Assessment>("assessment")),
        ("career-outlook", written::<CareerOutlook>("career-outlook")),
        ("carried-levels", written::<CarriedLevels>("carried-levels")),
        ("check-sentences", written::<CheckSentences>("check-sentences")),
        ("command", read::<Command>("command")),
        ("compiled-needs", written::<CompiledNeeds>("compiled-needs")),
        ("counted-coverage", written::<CountedCoverage>("counted-coverage")),
        ("coverage", read::<Coverage>("coverage")),
        ("crosswalk", read::<Crosswalk>("crosswalk")),
        ("cycle-decision", written::<CycleDecision>("cycle-decision")),
        ("explanation", written::<Explanation>("explanation")),
        ("framework", read::<Framework>("framework")),
        ("impact", written::<Impact>("impact")),
        ("needs", read::<Needs>("needs")),
        ("next-steps", written::<Vec<NextStep>>("next-steps")),
        ("observation", read::<ObservationRecord>("observation")),
        ("observation-score", written::<ObservationScore>("observation-score")),
        ("pack", read::<Pack>("pack")),
        ("places", read::<Places>("places")),
        ("portfolio", read::<Portfolio>("portfolio")),
        ("priorities", read::<Priorities>("priorities")),
        ("problem", written::<Problem>("problem")),
        ("programme", read::<Programme>("programme")),
        ("proposal", read::<Proposal>("proposal")),
        ("proposal-check", written::<ProposalCheck>("proposal-check")),
        ("ranked-needs", written::<RankedNeeds>("ranked-needs")),
        ("ratings", read::<Ratings>("ratings")),
        ("reallocation", written::<Reallocation>("reallocation")),
        ("registry", read::<Registry>("registry")),
        ("registry-change", read::<RegistryChange>("registry-change")),
        ("roster-answer", written::<RosterAnswer>("roster-answer")),
        ("runs", written::<Vec<RunState>>("runs")),
        ("school-links", written::<SchoolLinks>("school-links")),
        ("statement", written::<Statement>("statement")),
        ("target-lines", written::<Vec<TargetLine>>("target-lines")),
        ("teacher-profile", read::<TeacherProfile>("teacher-profile")),
        ("teacher-record", read::<TeacherRecord>("teacher-record")),
        ("transitions", written::<Vec<TransitionRow>>("transitions")),
        ("workplan", read::<Workplan>("workplan")),
        ("workplan-check", written::<WorkplanCheck>("workplan-check")),
        ("workplan-report", read::<WorkplanReport>("workplan-report")),
        ("workplan-review", written::<Review>("workplan-review")),
    ]
}

fn read<T: JsonSchema>(name: &str) -> Value {
    generate::<T>(name, SchemaSettings::draft2020_12().for_deserialize())
}

fn written<T: JsonSchema>(name: &str) -> Value {
    generate::<T>(name, SchemaSettings::draft2020_12().for_serialize())
}

fn generate<T: JsonSchema>(name: &str, settings: SchemaSettings) -> Value {
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), format!("urn:cpd:schema:{name}:1").into());
    schema.to_value()
}

/// Names of fields as documents write them, for `x-order`.
pub(crate) fn order(fields: &[&str]) -> Vec<String> {
    fields.iter().map(|field| camel_case(field)).collect()
}

#[cfg(test)]
mod tests;
