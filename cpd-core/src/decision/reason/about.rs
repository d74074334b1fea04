//! What a [`Reason`] is about: its rule, its requirement, its code and its arguments.

use super::Reason;
use crate::id::{RequirementId, RuleId};

impl Reason {
    /// The rule that the fact rests on, where it rests on one.
    #[must_use]
    pub fn rule(&self) -> Option<&RuleId> {
        match self {
            Self::NotBindingYet { rule, .. }
            | Self::PeriodLength { rule, .. }
            | Self::PeriodEndsEarly { rule, .. }
            | Self::AlternativeMet { rule, .. }
            | Self::AlternativeShort { rule, .. }
            | Self::NotApproved { rule, .. }
            | Self::ApprovedLate { rule, .. }
            | Self::OutsideWindow { rule, .. }
            | Self::AttendanceTooLow { rule, .. }
            | Self::BuildsOnNothing { rule, .. }
            | Self::BelowThreshold { rule, .. }
            | Self::EarlierCounts { rule, .. }
            | Self::BuiltOn { rule, .. }
            | Self::AttendanceCounted { rule, .. }
            | Self::SpreadIn { rule, .. }
            | Self::PeriodExtended { rule, .. }
            | Self::TimeAfterPeriod { rule, .. }
            | Self::StageAfterPeriod { rule, .. }
            | Self::NoTimeLeft { rule, .. }
            | Self::Released { rule, .. }
            | Self::MetByFact { rule, .. }
            | Self::Measured { rule, .. }
            | Self::GrantRefused { rule, .. }
            | Self::RequirementAdjusted { rule, .. }
            | Self::NotEligible { rule, .. }
            | Self::TooShort { rule, .. }
            | Self::NotAccredited { rule, .. }
            | Self::AccreditationNotInForce { rule, .. }
            | Self::EvidenceMissing { rule, .. }
            | Self::CountedOnce { rule, .. }
            | Self::UsedElsewhere { rule, .. }
            | Self::Converted { rule, .. }
            | Self::Multiplied { rule, .. }
            | Self::Capped { rule, .. }
            | Self::CarryOver { rule, .. }
            | Self::NeedNotAsked { rule }
            | Self::NeedOutcome { rule, .. }
            | Self::NeedCredit { rule, .. }
            | Self::NeedMeasured { rule, .. }
            | Self::NeedPresent { rule, .. }
            | Self::NeedAbsent { rule, .. }
            | Self::TestBlockResult { rule, .. }
            | Self::TestBlockMissing { rule, .. }
            | Self::TestNotTaken { rule, .. }
            | Self::TestTooOld { rule, .. } => Some(rule),
            _ => None,
        }
    }

    /// The requirement that the fact is about, where it is about one.
    #[must_use]
    pub fn requirement(&self) -> Option<&RequirementId> {
        match self {
            Self::RequirementBase { requirement, .. }
            | Self::RequirementMeasured { requirement, .. }
            | Self::RequirementAdjusted { requirement, .. }
            | Self::RequirementShare { requirement, .. }
            | Self::RequirementNotAsked { requirement, .. }
            | Self::RequirementYear { requirement, .. }
            | Self::RequirementMet { requirement, .. }
            | Self::RequirementShort { requirement, .. }
            | Self::NotReachable { requirement } => Some(requirement),
            _ => None,
        }
    }

    /// The stable code, such as `requirementShort`.
    #[must_use]
    pub fn code(&self) -> String {
        match self.fields().remove("code") {
            Some(serde_json::Value::String(code)) => code,
            _ => String::new(),
        }
    }

    /// The arguments by name, as they stand in JSON.
    #[must_use]
    pub fn arguments(&self) -> serde_json::Map<String, serde_json::Value> {
        let mut fields = self.fields();
        fields.remove("code");
        fields
    }

    fn fields(&self) -> serde_json::Map<String, serde_json::Value> {
        crate::edge::fields(self)
    }
}
