//! Every example of a description is read by the library without a complaint.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Place, Problems, Read};

type Reader = fn(&Value, &mut Problems);

/// How the library reads each type that has examples.
fn readers() -> BTreeMap<&'static str, Reader> {
    macro_rules! readers {
        ($($module:ident: $($type:ident)*;)*) => {
            [$($((stringify!($type), read::<crate::$module::$type> as Reader)),*),*]
        };
    }
    fn read<T: Read>(value: &Value, found: &mut Problems) {
        T::read(value, Place::Root, found);
    }
    let readers = readers! {
        accreditation: Accreditation AccreditationCondition AccreditationEvent AccreditationScheme ClaimedCredit Criterion
            CriterionTest FactOption FollowUp FollowUpKind PolicyChange Proposal ProposalFact ProposedProvider
            ProposedSession ProposedTrainer ProviderKind Registry RegistryChange Rubric RubricLine RubricScore ServedIndicator StatedFact
            TrainerKind Validity;
        application: Application ApplicationCommand ApplicationEvent CommitteeRule Disagreement LineScore Majority Procedure
            ProcedureDeadline ProcedureGuard ProcedureStep Quorum ReviewRule SettleReviews TimeLimit WorkingDays;
        activity: AccreditationClaim Activity Attendance SplitPart;
        allocation: Allocation AllocationCollege AllocationDistrict AllocationPolicy AllocationProblem AllocationProof AvailableMentor CertifiedDays
            CoachMentor CostLevel CostTerm DegreeLength DistrictQuota GeoPosition HardRule LastYear LevelProof LoadRange MentorDistrict
            QuotaRule RoadFactor RoadSpeed SupportedCoach TravelRule TravelTime WeakSchool;
        amount: Rounding;
        assessment: AssessmentRule BehaviourMark Combination IndicatorLevel IndicatorWeight ObservationRecord
            ObservedSegment OverallRule RaterRule RatingSet Ratings TargetRule;
        calendar: Duration SchoolCalendar SchoolYear SchoolYearStart;
        framework: Behaviour Crosswalk CrosswalkMap Domain Framework FrameworkVersion Indicator LevelMap Mark
            ObservationRule OverallScore ProficiencyLevel ScoreStep SnapshotRule SnapshotState Standard Tool;
        cycle: Action Brought Command Cycle Event Guard Phase PlanItem Portfolio ServedItem Step YearDay;
        locale: Text;
        pack: AbsenceExtension ActivityCondition ActivityKind Adjustment AfterPeriod Alternative AttendanceRule Basis
            Cap Career CareerLevel CareerNeed CareerNeedKind CareerStep CarryOver Category CategoryRule Conversion
            Counts CreditRules Eligibility EligibilityTest Evidence Fact GrantEffect GrantRule LicenceAmount
            LicenceClass Measure Multiplier OnceRule Pack PeriodEnd PeriodLength PeriodRule PeriodStart
            PersonCondition Quantity QuantityCase QuantityStep Release Requirement Retention Role RuleSet Source
            StageAmount StatedStart TestBlock Threshold Transition TransitionKind Unit WorkedQuantity;
        population: AdministrativePlace Gap HeldLevel HeldQualification Places PopulationTerms QualificationLevel SummaryOf TeacherKind TeacherProfile TrainingTaken UsedFramework;
        credit: AdviceQuestion;
        monitor: Coverage CoveragePlace Target TargetCount TargetGroup TargetMeasure TargetWindow;
        needs: ExperienceBand HeldOffering Needs NeedsCell NeedsGroup NeedsRule Priorities Priority PriorityScope ReportFrom TeacherGroup Workplan WorkplanOffering WorkplanReport;
        programme: LeaveKind PlaceLevel Programme ProgrammeActivity ProgrammeRole;
        person: Absence Award BlockResult Employment Endorsement Grant Licence Service TeacherRecord TestResult;
    };
    readers.into_iter().collect()
}

fn examples(schema: &Value) -> Vec<Value> {
    let own = schema["description"].as_str().into_iter();
    let of_kinds =
        schema["oneOf"].as_array().into_iter().flatten().filter_map(|kind| kind["description"].as_str());
    let fenced = own.chain(of_kinds).flat_map(|text| text.split("```json\n").skip(1));
    fenced.map(|rest| serde_json::from_str(rest.split("\n```").next().unwrap()).unwrap()).collect()
}

#[test]
fn the_library_reads_every_example() {
    let readers = readers();
    for (_, schema) in super::all() {
        let defined = schema["$defs"].as_object().unwrap();
        let own = (schema["title"].as_str().unwrap(), &schema);
        for (name, definition) in
            defined.iter().map(|(name, definition)| (name.as_str(), definition)).chain([own])
        {
            for example in examples(definition) {
                let mut found = Problems::default();
                readers.get(name).unwrap_or_else(|| panic!("add {name} to the readers"))(
                    &example, &mut found,
                );
                assert!(found.is_empty(), "{name}: {:?} in {example:#}", found.into_sorted());
            }
        }
    }
}
