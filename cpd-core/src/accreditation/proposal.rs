//! [`Proposal`]: what somebody asks to be accredited.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::scheme::Accreditable;
use crate::activity::AccreditationClaim;
use crate::amount::Amount;
use crate::calendar::Date;
use crate::document::{Place, Problems, Read, document, leaf};
use crate::id::{
    FactId, FollowUpKindId, FrameworkId, IndicatorId, PersonId, ProposalId, ProviderId, ProviderKindId,
    RoleId, RubricId, RubricLineId, SessionId, TrainerKindId, UnitId,
};
use crate::locale::Language;

document! {
    /// What somebody asks to be accredited: a provider, a trainer or an offering.
    ///
    /// ```json
    /// {
    ///   "id": "P-1", "of": "offering", "title": "Reading aloud", "filed": "2026-01-12",
    ///   "provider": { "id": "NGO-7", "name": "Books for All", "kind": "ngo" },
    ///   "trainers": [{ "id": "TR-1", "kind": "lecturer", "certified": { "from": "2024-01-01" } }],
    ///   "sessions": [{ "id": "S-1", "from": "2026-03-02", "until": "2026-03-03", "hours": 12, "trainers": ["TR-1"] }],
    ///   "alignment": [{ "framework": "lao-primary", "indicator": "2.1.1" }],
    ///   "followUp": [{ "kind": "peer-learning", "from": "2026-03-20", "facilitator": "coach" }],
    ///   "facts": [{ "fact": "evaluation-plan", "value": "A lesson is observed before and after." }]
    /// }
    /// ```
    pub struct Proposal {
        /// Its id.
        id: ProposalId,
        /// What is to be accredited.
        of: Accreditable,
        /// What it is called.
        title: Option<String> = default,
        /// The day on which it was filed; left out: it has not been, and the day of the question is taken.
        filed: Option<Date> = default,
        /// Who proposes.
        provider: ProposedProvider,
        /// The languages that it is taught in.
        languages: Vec<Language> = default,
        /// How many learn together at most.
        group_size: Option<u32> = default,
        /// How many can take part in all.
        places: Option<u32> = default,
        /// The credit that is claimed.
        credit: Option<ClaimedCredit> = default,
        /// Who trains.
        trainers: Vec<ProposedTrainer> = default,
        /// When it is held.
        sessions: Vec<ProposedSession> = default,
        /// The indicators that it serves.
        alignment: Vec<ServedIndicator> = default,
        /// What follows it.
        follow_up: Vec<FollowUp> = default,
        /// What else the scheme asks for.
        facts: Vec<StatedFact> = default,
        /// Scores by a rubric of the scheme: the provider's own, or a reviewer's.
        scores: Vec<RubricScore> = default,
    }
}

document! {
    /// Who proposes.
    ///
    /// ```json
    /// { "id": "NGO-7", "name": "Books for All", "kind": "ngo" }
    /// ```
    pub struct ProposedProvider {
        /// The provider, as the registry names it.
        id: ProviderId,
        /// What it is called.
        name: Option<String> = default,
        /// Its kind.
        kind: ProviderKindId,
    }
}

document! {
    /// Credit that is claimed.
    ///
    /// ```json
    /// { "amount": 2, "unit": "credit" }
    /// ```
    pub struct ClaimedCredit {
        /// How much.
        amount: Amount,
        /// In which unit.
        unit: UnitId,
    }
}

document! {
    /// Somebody who trains.
    ///
    /// ```json
    /// {
    ///   "id": "TR-1", "name": "Ms Chan", "kind": "provincial-trainer",
    ///   "certified": { "reference": "PT-118", "from": "2024-01-01", "until": "2026-12-31" }
    /// }
    /// ```
    pub struct ProposedTrainer {
        /// The person, as the registry names them.
        id: PersonId,
        /// What they are called.
        name: Option<String> = default,
        /// Their kind.
        kind: TrainerKindId,
        /// The certificate that they hold.
        certified: Option<AccreditationClaim> = default,
    }
}

document! {
    /// A time at which it is held.
    ///
    /// ```json
    /// { "id": "S-1", "from": "2026-03-02", "until": "2026-03-03", "hours": 12, "trainers": ["TR-1"], "place": "Xam Neua" }
    /// ```
    pub struct ProposedSession {
        /// Its id.
        id: SessionId,
        /// The first day.
        from: Date,
        /// The last day; left out: the first.
        until: Option<Date> = default,
        /// The hours of learning.
        hours: Amount,
        /// Who trains.
        trainers: Vec<PersonId> = default,
        /// Where.
        place: Option<String> = default,
    }
}

document! {
    /// An indicator that an offering serves.
    ///
    /// ```json
    /// { "framework": "lao-primary", "indicator": "2.1.1", "how": "Participants plan and give a lesson." }
    /// ```
    pub struct ServedIndicator {
        /// The framework.
        framework: FrameworkId,
        /// The indicator.
        indicator: IndicatorId,
        /// How it serves it.
        how: Option<String> = default,
    }
}

document! {
    /// What follows a training.
    ///
    /// ```json
    /// { "kind": "peer-learning", "from": "2026-03-20", "hours": 6, "facilitator": "coach" }
    /// ```
    pub struct FollowUp {
        /// Its kind.
        kind: FollowUpKindId,
        /// The day on which it begins.
        from: Option<Date> = default,
        /// Its hours.
        hours: Option<Amount> = default,
        /// Who facilitates it, by role.
        facilitator: Option<RoleId> = default,
    }
}

document! {
    /// Something that the scheme asks to be stated.
    ///
    /// ```json
    /// { "fact": "insured", "value": true }
    /// ```
    pub struct StatedFact {
        /// The fact.
        fact: FactId,
        /// What is stated.
        value: FactValue,
    }
}

document! {
    /// Points for a line of a rubric.
    ///
    /// ```json
    /// { "rubric": "quality", "line": "content", "points": 4 }
    /// ```
    pub struct RubricScore {
        /// The rubric.
        rubric: RubricId,
        /// Its line.
        line: RubricLineId,
        /// The points.
        points: u32,
    }
}

/// What is stated of a fact: text, a number, yes or no. Dates and options are text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Text, a date, or the id of an option.
    Text(String),
    /// A number.
    Number(Amount),
    /// `true` or `false`.
    YesNo(bool),
}

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Number(amount) => amount.serialize(serializer),
            Self::YesNo(yes) => yes.serialize(serializer),
        }
    }
}

impl Read for FactValue {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Bool(yes) => Some(Self::YesNo(*yes)),
            Value::Number(_) => Amount::read(value, place, found).map(Self::Number),
            _ => {
                found.wrong_type(place, value, "text, a number, `true` or `false`");
                None
            }
        }
    }
}

leaf!(FactValue);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for FactValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FactValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "What is stated of a fact: text, a number, yes or no. Dates and options are text.",
            "type": ["string", "number", "boolean"]
        })
    }
}
