//! [`Reason`]: every fact that an answer or its trace can state.

mod about;

use serde::Serialize;

use super::Outcome;
use crate::amount::Amount;
use crate::calendar::{Date, Duration};
use crate::id::{
    ActivityId, CategoryId, EvidenceId, FactId, GrantId, RequirementId, RuleId, RuleSetId, UnitId,
};

/// One fact, with a stable `code` and typed arguments.
///
/// `rule` names the rule of the pack that the fact comes from; its sources stand there. Amounts are in the unit of
/// the rule set unless a `unit` stands beside them; days are calendar days, and both ends of a range belong to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    // The heads of an explanation.
    /// What the statement says.
    OutcomeIs {
        /// The outcome.
        outcome: Outcome,
    },
    /// An activity counts.
    ActivityCounts {
        /// The activity.
        activity: ActivityId,
        /// What counts of it.
        amount: Amount,
    },
    /// An activity does not count.
    ActivityDoesNotCount {
        /// The activity.
        activity: ActivityId,
    },

    // The period and the rules for it.
    /// The rules in force for the period.
    RuleSetInForce {
        /// The rule set.
        rule_set: RuleSetId,
    },
    /// The period that the statement is about.
    PeriodIs {
        /// Its first day.
        start: Date,
        /// Its last day.
        end: Date,
    },
    /// Newer rules are in force but do not bind this period yet.
    NotBindingYet {
        /// The transition that says so.
        rule: RuleId,
        /// The newer rules.
        rule_set: RuleSetId,
    },
    /// The period has another length than most.
    PeriodLength {
        /// The rule that gives it.
        rule: RuleId,
    },
    /// New rules end the period early, and it is not judged.
    PeriodEndsEarly {
        /// The transition that ends it.
        rule: RuleId,
        /// The last day now.
        until: Date,
    },
    /// The period's end was moved.
    PeriodExtended {
        /// The rule that moves it.
        rule: RuleId,
        /// By how much.
        by: Duration,
        /// The last day before.
        before: Date,
        /// The last day now.
        until: Date,
    },
    /// The first period begins after the date of the question.
    PeriodBegins {
        /// Its first day.
        start: Date,
    },
    /// The period is still open.
    PeriodOpen {
        /// Its last day.
        until: Date,
        /// Days from the date of the question to that day.
        days_left: u32,
    },
    /// The period is over.
    PeriodEnded {
        /// Its last day.
        ended: Date,
    },
    /// The rules give time after the period.
    TimeAfterPeriod {
        /// The rule that gives it.
        rule: RuleId,
        /// The last day of that time.
        until: Date,
    },
    /// The rules name what follows the period until it is complete.
    StageAfterPeriod {
        /// The rule that names it.
        rule: RuleId,
    },
    /// The rules give no more time after the period.
    NoTimeLeft {
        /// The rule that says so.
        rule: RuleId,
    },

    // The person.
    /// A rule asks nothing of this person.
    Released {
        /// The rule.
        rule: RuleId,
    },
    /// A fact meets the whole requirement.
    MetByFact {
        /// The rule that accepts it.
        rule: RuleId,
    },
    /// The record does not state any service, so that full service is assumed.
    ServiceNotStated,
    /// What a rule measured in the person's history.
    Measured {
        /// The rule.
        rule: RuleId,
        /// The measure.
        value: Amount,
    },
    /// An absence does not move the period's end: no rule is about its kind, or it is too short.
    AbsenceNotCounted {
        /// The kind of absence.
        absence: FactId,
        /// Its first day.
        first: Date,
        /// Its last day.
        last: Date,
    },
    /// A granted change is not applied.
    GrantRefused {
        /// The grant of the record.
        grant: GrantId,
        /// The rule that refuses it.
        rule: RuleId,
        /// The day on which it was asked for.
        requested: Date,
        /// The first day on which it could be asked for.
        window_start: Date,
        /// The last day on which it could be asked for.
        window_end: Date,
    },
    /// The pack knows no grant of this kind.
    GrantUnknown {
        /// The grant of the record.
        grant: GrantId,
    },

    // The requirements.
    /// The amount that a requirement asks for, before any change.
    RequirementBase {
        /// The requirement.
        requirement: RequirementId,
        /// The amount.
        amount: Amount,
    },
    /// What a requirement measures in the person's history.
    RequirementMeasured {
        /// The requirement.
        requirement: RequirementId,
        /// The measure.
        value: Amount,
    },
    /// The amount that a requirement asks for was changed to fit the person.
    RequirementAdjusted {
        /// The requirement.
        requirement: RequirementId,
        /// The rule that changes it.
        rule: RuleId,
        /// The amount before.
        before: Amount,
        /// The amount now.
        amount: Amount,
    },
    /// A requirement that follows from another one.
    RequirementShare {
        /// The requirement.
        requirement: RequirementId,
        /// The requirement that it is a share of.
        whole: RequirementId,
        /// The share, as a fraction of 1.
        share: Amount,
        /// The amount.
        amount: Amount,
    },
    /// A requirement that is not asked of this person.
    RequirementNotAsked {
        /// The requirement.
        requirement: RequirementId,
    },
    /// A requirement is met.
    RequirementMet {
        /// The requirement.
        requirement: RequirementId,
        /// What it asks for.
        required: Amount,
        /// What counts towards it.
        counted: Amount,
    },
    /// A requirement is not met.
    RequirementShort {
        /// The requirement.
        requirement: RequirementId,
        /// What it asks for.
        required: Amount,
        /// What counts towards it.
        counted: Amount,
        /// What is missing.
        short: Amount,
    },
    /// What a requirement that is asked year by year comes to in one of them.
    RequirementYear {
        /// The requirement.
        requirement: RequirementId,
        /// The year's first day.
        start: Date,
        /// The year's last day.
        end: Date,
        /// What it asks for in that year.
        required: Amount,
        /// What counts towards it in that year.
        counted: Amount,
        /// What is missing in that year.
        short: Amount,
    },
    /// Of requirements of which some are enough, enough are met.
    AlternativeMet {
        /// The rule.
        rule: RuleId,
        /// How many are met.
        met: u32,
        /// How many must be.
        needed: u32,
    },
    /// Of requirements of which some are enough, too few are met.
    AlternativeShort {
        /// The rule.
        rule: RuleId,
        /// How many are met.
        met: u32,
        /// How many must be.
        needed: u32,
    },

    // The activities: why one does not count.
    /// The activity is over before the period begins.
    BeforePeriod {
        /// The activity's last day.
        held: Date,
        /// The period's first day.
        period_start: Date,
    },
    /// The activity ends after the period, and after any time that the rules add to it.
    AfterPeriod {
        /// The activity's last day.
        held: Date,
        /// The last day that counts.
        period_end: Date,
    },
    /// The activity ends after the date of the question.
    NotYetHeld {
        /// The activity's last day.
        held: Date,
    },
    /// The rules do not say what the activity's unit is worth.
    UnitNotKnown {
        /// The unit of the record.
        unit: UnitId,
    },
    /// The rules leave out activities of this kind.
    NotEligible {
        /// The rule.
        rule: RuleId,
    },
    /// The activity is shorter than the rules ask.
    TooShort {
        /// The rule.
        rule: RuleId,
        /// What the activity is worth.
        amount: Amount,
        /// The least that counts.
        minimum: Amount,
    },
    /// The record shows no accreditation.
    NotAccredited {
        /// The rule.
        rule: RuleId,
    },
    /// The accreditation was not in force on every day of the activity.
    AccreditationNotInForce {
        /// The rule.
        rule: RuleId,
        /// The accreditation's first day.
        accredited_from: Date,
        /// The accreditation's last day, where it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        accredited_until: Option<Date>,
        /// The day of the activity that is not covered.
        held: Date,
    },
    /// A piece of evidence is missing.
    EvidenceMissing {
        /// The rule.
        rule: RuleId,
        /// The evidence.
        evidence: EvidenceId,
    },
    /// Another activity of the same event has been counted already.
    CountedOnce {
        /// The rule.
        rule: RuleId,
        /// The activity that counted.
        first: ActivityId,
    },
    /// The activity was used for another period or purpose.
    UsedElsewhere {
        /// The rule.
        rule: RuleId,
    },
    /// The record shows no approval.
    NotApproved {
        /// The rule.
        rule: RuleId,
    },
    /// The activity was approved only after it had begun.
    ApprovedLate {
        /// The rule.
        rule: RuleId,
        /// The day of the approval.
        approved: Date,
        /// The activity's first day.
        held: Date,
    },
    /// The activity's last day is not one of those on which it counts.
    OutsideWindow {
        /// The rule.
        rule: RuleId,
        /// The activity's last day.
        held: Date,
        /// The first day that counts, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        window_start: Option<Date>,
        /// The last day that counts, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        window_end: Option<Date>,
    },
    /// Too few sessions were attended.
    AttendanceTooLow {
        /// The rule.
        rule: RuleId,
        /// Sessions attended.
        attended: u32,
        /// Sessions held.
        sessions: u32,
        /// The least share of them, as a fraction of 1.
        minimum: Amount,
    },
    /// The activity is worth a multiple of an earlier one, but builds on none that was over before it and is worth
    /// something.
    BuildsOnNothing {
        /// The rule.
        rule: RuleId,
    },
    /// The activity, or a part of it, belongs to a group that is too small to count.
    BelowThreshold {
        /// The rule.
        rule: RuleId,
        /// What the group comes to.
        together: Amount,
        /// The least that counts.
        minimum: Amount,
    },
    /// The activity, or part of it, completed an earlier period that had ended short.
    CountedForEarlierPeriod {
        /// That period's last day.
        period_end: Date,
        /// What that period needed of it.
        used: Amount,
    },

    // The activities: how one counts.
    /// The activity is judged by the rules of its day.
    JudgedUnder {
        /// Those rules.
        rule_set: RuleSetId,
    },
    /// The activity was done before these rules, and passes their tests for that reason.
    EarlierCounts {
        /// The transition that says so.
        rule: RuleId,
    },
    /// The activity's own amount.
    Recorded {
        /// The amount.
        amount: Amount,
        /// Its unit.
        unit: UnitId,
    },
    /// The amount was converted to the unit of the rules.
    Converted {
        /// The rule.
        rule: RuleId,
        /// The unit of the record.
        unit: UnitId,
        /// What one of that unit is worth.
        rate: Amount,
        /// The amount now.
        amount: Amount,
    },
    /// The amount was multiplied.
    Multiplied {
        /// The rule.
        rule: RuleId,
        /// The factor.
        times: Amount,
        /// The amount now.
        amount: Amount,
    },
    /// The amount is that of the earlier activity that this one builds on.
    BuiltOn {
        /// The rule.
        rule: RuleId,
        /// The earlier activity.
        earlier: ActivityId,
        /// What that one is worth.
        amount: Amount,
    },
    /// The amount was reduced to the sessions attended.
    AttendanceCounted {
        /// The rule.
        rule: RuleId,
        /// Sessions attended.
        attended: u32,
        /// Sessions held.
        sessions: u32,
        /// The amount now.
        amount: Amount,
    },
    /// The amount was rounded.
    Rounded {
        /// The amount before.
        before: Amount,
        /// The amount now.
        amount: Amount,
    },
    /// The activity was put into a category.
    Categorised {
        /// The category.
        category: CategoryId,
    },
    /// So much of an activity that can count in several categories counts in this one.
    CountedIn {
        /// The category.
        category: CategoryId,
        /// The amount.
        amount: Amount,
    },
    /// A cap leaves out part of the amount.
    Capped {
        /// The cap.
        rule: RuleId,
        /// The most that it lets count.
        limit: Amount,
        /// What does not count because of it.
        cut: Amount,
        /// The amount now.
        amount: Amount,
    },

    // Carry-over.
    /// An amount was brought in from the period before.
    CarriedIn {
        /// The amount.
        amount: Amount,
    },
    /// An amount was brought in from the period before, but these rules know no carry-over.
    CarriedInNotUsed {
        /// The amount.
        amount: Amount,
    },
    /// A part of what was in hand when the rules changed.
    SpreadIn {
        /// The transition that spreads it.
        rule: RuleId,
        /// The amount.
        amount: Amount,
    },
    /// What can be carried into the next period.
    CarryOver {
        /// The rule.
        rule: RuleId,
        /// What is more than the period asks for.
        excess: Amount,
        /// What was earned while earning counted for the next period.
        in_window: Amount,
        /// The most that the rule lets through, where it has a limit.
        #[serde(skip_serializing_if = "Option::is_none")]
        limit: Option<Amount>,
        /// The amount carried over.
        amount: Amount,
    },
    /// More than the period asks for, none of which is carried over.
    ExcessLost {
        /// The amount.
        amount: Amount,
    },

    // The career. `rule` is here a need of a step.
    /// The pack describes no career.
    NoCareer,
    /// The record does not state the person's level.
    LevelNotStated {
        /// The fact that would state it.
        fact: FactId,
    },
    /// The rules do not ask this need of the person.
    NeedNotAsked {
        /// The need.
        rule: RuleId,
    },
    /// What the period came to, where a need asks that it be complete.
    NeedOutcome {
        /// The need.
        rule: RuleId,
        /// The outcome.
        outcome: Outcome,
    },
    /// The credit that counts in the period, where a need asks for an amount of it.
    NeedCredit {
        /// The need.
        rule: RuleId,
        /// What counts.
        reached: Amount,
        /// What is asked for.
        required: Amount,
    },
    /// A measure of the person's history, where a need asks for one.
    NeedMeasured {
        /// The need.
        rule: RuleId,
        /// The measure.
        reached: Amount,
        /// The least that is asked for.
        required: Amount,
    },
    /// The record shows a fact or an award that meets a need.
    NeedPresent {
        /// The need.
        rule: RuleId,
        /// The fact or award.
        fact: FactId,
    },
    /// The record does not show a fact, with a value that is asked for, or an award that would meet a need.
    NeedAbsent {
        /// The need.
        rule: RuleId,
        /// The fact or award.
        fact: FactId,
    },
    /// The result in one block of a test.
    TestBlockResult {
        /// The need.
        rule: RuleId,
        /// The block.
        block: FactId,
        /// The day on which the test was taken.
        taken: Date,
        /// The points reached.
        points: Amount,
        /// The points that could be reached.
        possible: Amount,
        /// The least points that pass.
        needed: Amount,
    },
    /// The result of a test lacks a block.
    TestBlockMissing {
        /// The need.
        rule: RuleId,
        /// The block.
        block: FactId,
        /// The day on which the test was taken.
        taken: Date,
    },
    /// The record shows no result of a test.
    TestNotTaken {
        /// The need.
        rule: RuleId,
        /// The test.
        test: FactId,
    },
    /// The result of a test is no longer valid.
    TestTooOld {
        /// The need.
        rule: RuleId,
        /// The day on which it was taken.
        taken: Date,
        /// The last day on which it was valid.
        valid_until: Date,
    },

    // Advice.
    /// No further credit completes a requirement: its time is over, or caps leave no room for it.
    NotReachable {
        /// The requirement.
        requirement: RequirementId,
    },
    /// An offering begins before the date of the question.
    AlreadyBegun {
        /// Its first day.
        held: Date,
    },
    /// A search stopped before it had looked at everything.
    SearchStopped {
        /// The steps that it took.
        steps: u32,
    },
}
