#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
// No input may make this library panic, and no amount may change silently. Tests may do as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,           // a missing value is a case to handle
        clippy::expect_used,           // the same, with a sentence
        clippy::panic,                 // a refusal is a value
        clippy::unreachable,           // what cannot happen is made impossible by the types
        clippy::indexing_slicing,      // an index can be out of bounds: use `get`
        clippy::string_slice,          // a byte index can fall inside a character
        clippy::as_conversions,        // `as` loses silently: use `try_from`
        clippy::arithmetic_side_effects, // sums can overflow: use checked or saturating operations
        clippy::float_arithmetic,      // no decision rests on a rounded number
        clippy::disallowed_types       // no unordered collection (see clippy.toml)
    )
)]

mod accreditation;
mod activity;
mod allocation;
#[cfg(feature = "packs")]
pub mod allocation_policies;
mod amount;
mod answer;
mod application;
mod assessment;
mod calendar;
mod career;
mod count;
mod credit;
mod cycle;
mod decision;
mod document;
mod doubts;
mod edge;
mod engine;
mod error;
mod framework;
#[cfg(feature = "packs")]
pub mod frameworks;
mod id;
mod locale;
mod monitor;
mod needs;
mod order;
mod pack;
#[cfg(feature = "packs")]
pub mod packs;
mod person;
mod population;
mod programme;
#[cfg(feature = "packs")]
pub mod programmes;
#[cfg(feature = "render")]
pub mod render;
mod roster;
mod rulebook;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "packs")]
pub mod schemes;
mod school;

pub use accreditation::{
    Accreditable, Accreditation, AccreditationCondition, AccreditationEngine, AccreditationEvent,
    AccreditationRules, AccreditationScheme, AccreditationStanding, AccreditationState, CertifiedBy,
    ChangedStatement, CheckSentences, CheckVerdict, ClaimedCredit, Criterion, CriterionSeverity,
    CriterionTest, FactKind, FactOption, FactValue, Finding, FindingProblem, FindingReason, FindingSentences,
    FindingState, FollowUp, FollowUpKind, Impact, NamedText, PolicyChange, ProblemSentence, Proposal,
    ProposalCheck, ProposalFact, ProposalNumber, ProposedProvider, ProposedSession, ProposedTrainer,
    ProviderKind, Registry, RegistryChange, Rubric, RubricLine, RubricScore, SentenceGroup,
    SentenceGroupKind, ServedIndicator, StatedFact, TrainerKind, TrainersAsked, Validity, WithdrawalEffect,
    check_proposal, impact, lint_scheme, registered,
};
pub use activity::{AccreditationClaim, Activity, Attendance, SplitPart};
pub use allocation::{
    Allocation, AllocationChange, AllocationCollege, AllocationDistrict, AllocationEngine,
    AllocationObjection, AllocationPart, AllocationPolicy, AllocationProblem, AllocationProof,
    AllocationReport, AllocationVerification, Apportionment, AvailableMentor, BarredLine, BarringRule,
    CertifiedDays, CoachLine, CoachMentor, Continuity, CostLevel, CostTerm, DegreeLength, DistrictLine,
    DistrictQuota, Fairness, GeoPosition, HardRule, HardRuleKind, Keeping, LastYear, LevelProof, LoadRange,
    MentorDistrict, MentorLine, MorePlaces, MovedCoach, MovedMentor, NextBecause, NextBest, QuotaRule,
    Reallocation, RoadFactor, RoadSpeed, Shortage, Spread, SupportedCoach, TermLine, TravelRule, TravelTime,
    WeakSchool, allocate, allocate_from, explain_allocation, keeping_policy, keeping_problem, reallocate,
    transport, verify_allocation, verify_keeping,
};
pub use amount::{Amount, AmountError, Overflow, Rounding, RoundingDirection, RoundingStep, Share};
pub use application::{
    Application, ApplicationAction, ApplicationActionKind, ApplicationCommand, ApplicationDecision,
    ApplicationDue, ApplicationEvent, ApplicationFile, ApplicationOutcome, ApplicationReason,
    ApplicationStanding, ApplicationState, ApplicationStep, CombineReviews, CommitteeRule, Disagreement,
    InterestRule, LineScore, Majority, Procedure, ProcedureDeadline, ProcedureGuard, ProcedureStep, Quorum,
    ReviewResult, ReviewRule, SettleReviews, TimeLimit, Vote, VoteBase, VoteCount, WorkingDays,
    application_standing, decide_application,
};
pub use assessment::{
    Assessment, AssessmentReason, AssessmentRule, BehaviourMark, Combination, DomainLine, DomainScore,
    EarlierRatings, EvenMedian, GapLine, IndicatorLevel, IndicatorLine, IndicatorScore, IndicatorWeight,
    LevelCount, MarkCount, MissingRaters, NextLevel, ObservationRecord, ObservationScore, ObservedSegment,
    OverallRule, RankingKey, RaterLevel, RaterLine, RaterRule, RaterState, RatingSet, Ratings, SegmentScore,
    StandardLine, StateCount, TargetRule, TimeOnTask, TrendPoint, UnratedIndicators, assess, observe,
};
pub use calendar::{
    Date, DateError, Duration, MonthDay, Period, SchoolCalendar, SchoolYear, SchoolYearStart, Weekday,
};
pub use career::{CareerOutlook, CareerStepLine, NeedLine, NeedState, career};
pub use credit::{
    ActivityLine, Advice, AdviceQuestion, AdviceState, CarryOverLine, CheapestOfferings, CountedThing,
    Explanation, FurtherCredit, LeastCredit, MissingRequirement, NextDate, NextDateKind, Offering,
    PeriodLine, RefusedOffering, RequirementLine, RequirementSummary, Statement, Summary, advise, explain,
    statement, summary,
};
pub use cycle::{
    Action, ActionKind, AppointedLine, Brought, Command, Cycle, CycleDecision, CycleOutcome, CycleOwner,
    CycleReason, CycleRuns, DesignatedLine, Event, Guard, Late, LateLine, LeaveLine, NextStep, NextStepState,
    Phase, PlanItem, PlanLine, PlanState, Portfolio, Presence, RatingLine, ReflectionLine, RunActivity,
    RunState, ServedItem, Step, TransitionRow, YearDay, assess_portfolio, decide, diagram, next_steps, runs,
    transitions,
};
pub use decision::{Outcome, Reason, Trace};
pub use edge::{parse_count, parse_date, parse_language, to_json};
pub use engine::{Engine, Reading};
pub use error::{CpdError, DocumentKind, Problem, Severity};
pub use framework::{
    Behaviour, CarriedLevel, CarriedLevels, Crosswalk, CrosswalkMap, Domain, Framework, FrameworkVersion,
    Indicator, LevelMap, Mark, MatchKind, ObservationRule, OverallScore, ProficiencyLevel, ScoreBy,
    ScoreStep, ScoredOf, SnapshotRule, SnapshotState, Standard, Tool, carry, lint_crosswalk, lint_framework,
};
pub use id::{
    AccreditationId, AccreditedId, ActivityId, ActivityKindId, AllocationPolicyId, ApplicationId,
    AssessmentId, BandId, BehaviourId, CareerLevelId, CategoryId, CoachId, ConditionId, CriterionId, CycleId,
    DomainId, EmployerId, EventId, EvidenceId, FactId, FollowUpKindId, FrameworkId, GrantId, IdError,
    IndicatorId, LevelId, LicenceClassId, MarkId, MentorId, OfferingId, OwnerId, PackId, PersonId, PhaseId,
    PlaceId, PlaceLevelId, PlanItemId, ProgrammeId, ProposalId, ProviderId, ProviderKindId, QualificationId,
    RaterId, RequirementId, RoadId, RoleId, RubricId, RubricLineId, RuleId, RuleSetId, RunId, SchemeId,
    SeasonId, SessionId, SourceId, StandardId, StepId, SubjectId, TargetId, TeacherTypeId, ToolId, TopicId,
    TrainerKindId, UnitId,
};
pub use locale::{Language, LanguageError, Text};
pub use monitor::{
    Comparison, CountedCoverage, Coverage, CoveragePlace, LevelReading, Target, TargetCount, TargetGroup,
    TargetLine, TargetMeasure, TargetPlace, TargetState, TargetWindow, count_coverage, target_lines,
};
pub use needs::{
    CompiledNeeds, Covered, ExperienceBand, HeldOffering, NeedPart, NeedParts, Needs, NeedsCell, NeedsGroup,
    NeedsRule, Priorities, Priority, PriorityScope, QuarterTotal, RankBy, RankedNeed, RankedNeeds,
    ReportFrom, Review, ReviewLine, ReviewReason, TeacherGroup, Workplan, WorkplanCheck, WorkplanFinding,
    WorkplanOffering, WorkplanReason, WorkplanReport, check_workplan, compile_needs, ranked_needs,
    review_workplan,
};
pub use pack::{
    AbsenceExtension, AccreditedWhat, ActivityCondition, ActivityKind, Adjustment, AfterOutcome, AfterPeriod,
    Alternative, AskedWhen, AttendanceCredit, AttendanceRule, Basis, Cap, Career, CareerLevel, CareerNeed,
    CareerNeedKind, CareerStep, CarryOver, Category, CategoryRule, Combine, Conversion, Counting, Counts,
    CreditRules, Eligibility, EligibilityTest, Evidence, Fact, GovernedBy, GrantEffect, GrantRule,
    LicenceAmount, LicenceClass, Measure, MeasureEmployers, Multiplier, MultiplierBase, OnceRule, OnceWithin,
    Pack, Per, PeriodEnd, PeriodLength, PeriodRule, PeriodStart, PersonCondition, Quantity, QuantityCase,
    QuantityStep, Release, ReleaseOutcome, RequiredPer, Requirement, Retention, Role, RuleSet, Source,
    SourceRank, StageAmount, StatedStart, TestBlock, Threshold, Transition, TransitionKind, Unit,
    UnusedCarry, Window, WorkedQuantity, lint,
};
pub use person::{
    Absence, Award, BlockResult, Employment, Endorsement, Grant, Licence, Service, TeacherRecord, TestResult,
};
pub use population::{
    Administration, AdministrativePlace, Gap, HeldLevel, HeldQualification, LinesRead, Places,
    PopulationTerms, QualificationLevel, RefusedLine, RepeatedPerson, SummaryOf, TeacherKind, TeacherProfile,
    TrainingTaken, UsedFramework,
};
pub use programme::{
    ActivityMode, LeaveKind, PlaceLevel, Programme, ProgrammeActivity, ProgrammeEngine, ProgrammeRole,
};
pub use roster::{Roster, RosterAnswer, to_json_lines};
pub use rulebook::Rulebook;
pub use school::{ProposedItem, SchoolItem, SchoolLinks, TeacherItem, school_links};
