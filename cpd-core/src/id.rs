//! Typed ids, so that a category is never taken for a requirement.
//!
//! Two families. Ids that a *pack* gives (units, categories, rules) are short lower-case slugs and mean the same in
//! every language. Ids that a *record* gives (persons, activities) are whatever the host system uses. All are cheap to
//! copy, because each reason of an answer repeats some of them.

#[cfg(feature = "bulk")]
mod text;

use std::fmt;
use std::str::FromStr;
#[cfg(not(feature = "bulk"))]
use std::sync::Arc;

use serde::{Serialize, Serializer};

#[cfg(feature = "bulk")]
use self::text::IdText;

/// The text of an id.
#[cfg(not(feature = "bulk"))]
type IdText = Arc<str>;

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// An id of a pack.
    #[error("expected lower-case letters, digits and single hyphens, at most 64 characters")]
    Slug,
    /// A code of a framework.
    #[error("expected letters, digits, single dots and hyphens, at most 64 characters")]
    Code,
    /// An id of a record.
    #[error("expected 1 to 128 characters without control characters and without spaces at the ends")]
    Name,
}

fn check_slug(text: &str) -> Result<(), IdError> {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if text.len() <= 64 && text.split('-').all(plain) { Ok(()) } else { Err(IdError::Slug) }
}

fn check_code(text: &str) -> Result<(), IdError> {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if text.len() <= 64 && text.split(['-', '.']).all(plain) { Ok(()) } else { Err(IdError::Code) }
}

fn check_name(text: &str) -> Result<(), IdError> {
    let length = text.chars().count();
    let sound = (1..=128).contains(&length) && text.trim() == text && !text.chars().any(char::is_control);
    if sound { Ok(()) } else { Err(IdError::Name) }
}

macro_rules! ids {
    ($check:path, $pattern:literal; $($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(IdText);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0.as_bytes() == text.as_bytes()
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                $check(text).map(|()| Self(text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        crate::document::read_from_str!($name, "invalidId");

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let docs = concat!($($doc),*).trim();
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "description": docs })
            }
        }
    )*};
}

ids! { check_slug, "^[a-z0-9]+(-[a-z0-9]+)*$";
    /// A pack, such as `us-ny-ctle`.
    PackId,
    /// A rule set of a pack: the rules of one span of time.
    RuleSetId,
    /// A rule of a rule set; no two rules of a rule set share an id.
    RuleId,
    /// A requirement of a rule set.
    RequirementId,
    /// A unit of credit, such as `clock-hour`.
    UnitId,
    /// A category of activities that the rules tell apart.
    CategoryId,
    /// A kind of activity, such as `workshop`.
    ActivityKindId,
    /// What the person did in an activity, such as `presenter`.
    RoleId,
    /// A kind of evidence, such as `reflection`.
    EvidenceId,
    /// A kind of grant, leave, award, endorsement or other fact that a pack names.
    FactId,
    /// A class of licence, such as `professional`.
    LicenceClassId,
    /// A level of a career, such as `expert`.
    CareerLevelId,
    /// A source of facts that a pack cites.
    SourceId,
    /// A programme: how a country organises its teachers' professional development.
    ProgrammeId,
    /// A framework of standards, or an instrument that observes them, such as `apst`.
    FrameworkId,
    /// A proficiency level of a framework.
    LevelId,
    /// A measurement tool of a framework.
    ToolId,
    /// An assessment of a programme: who rates whom against which framework.
    AssessmentId,
    /// Who rates in an assessment, such as `self` or `coach`.
    RaterId,
    /// A cycle of a programme, such as `teacher-year`.
    CycleId,
    /// A phase of a cycle, such as `planning`.
    PhaseId,
    /// A step of a cycle: a row of its table.
    StepId,
    /// A level of the administration, such as `district`.
    PlaceLevelId,
    /// A target that is monitored.
    TargetId,
    /// A type of teacher, such as `primary`.
    TeacherTypeId,
    /// A level of qualification, such as `bachelor`.
    QualificationId,
    /// A band of years of experience, such as `1-5`.
    BandId,
    /// A mark that an observer gives, such as `medium`.
    MarkId,
    /// A scheme of accreditation, such as `lao-pdr`.
    SchemeId,
    /// A criterion of a scheme.
    CriterionId,
    /// A kind of provider, such as `ngo`.
    ProviderKindId,
    /// A kind of trainer, such as `lecturer`.
    TrainerKindId,
    /// A kind of what follows a training, such as `peer-learning`.
    FollowUpKindId,
    /// A rubric of a scheme.
    RubricId,
    /// A line of a rubric.
    RubricLineId,
    /// A policy by which mentors and coaches are allocated.
    AllocationPolicyId,
    /// A class of roads, such as `gravel`.
    RoadId,
    /// A season of the year, such as `wet`.
    SeasonId,
}

ids! { check_code, "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$";
    /// A domain of a framework.
    DomainId,
    /// A standard of a framework, such as `1`.
    StandardId,
    /// An indicator of a framework, such as `1.1`.
    IndicatorId,
    /// A behaviour that an observer looks for, such as `1.1`.
    BehaviourId,
}

ids! { check_name, r"^\S(.{0,126}\S)?$";
    /// A person, as the host system names them.
    PersonId,
    /// An activity of a record.
    ActivityId,
    /// A grant of a record.
    GrantId,
    /// An offering that a person can take.
    OfferingId,
    /// An event that several activities can belong to, such as one presentation given twice.
    EventId,
    /// An employer or school.
    EmployerId,
    /// A provider of activities.
    ProviderId,
    /// A topic of activities.
    TopicId,
    /// Whose cycles a portfolio holds: a person or a school.
    OwnerId,
    /// One run of a cycle: the school year, such as `2025`, or the name of a project.
    RunId,
    /// An item of a plan.
    PlanItemId,
    /// A place: a school, cluster, district, province, college or ministry.
    PlaceId,
    /// A subject that is taught.
    SubjectId,
    /// A proposal for accreditation.
    ProposalId,
    /// A session of an offering.
    SessionId,
    /// An accreditation of a registry.
    AccreditationId,
    /// What was accredited: a provider, a trainer or an offering, by its id.
    AccreditedId,
    /// A condition of an accreditation.
    ConditionId,
    /// An application for accreditation.
    ApplicationId,
    /// A mentor, who works for a college.
    MentorId,
    /// A coach, whom a mentor supports; or a school that a mentor supports directly.
    CoachId,
}

#[cfg(test)]
mod tests {
    use super::{IdError, PersonId, RuleId};

    #[test]
    fn slugs_are_strict_and_names_are_free() {
        assert_eq!("total-2".parse::<RuleId>().map(|id| id.to_string()), Ok("total-2".into()));
        for bad in ["", "Total", "a--b", "-a", "a-", "a b", "ອີ"] {
            assert_eq!(bad.parse::<RuleId>(), Err(IdError::Slug), "{bad}");
        }
        assert!("ຄູ ສົມພອນ/12".parse::<PersonId>().is_ok());
        for bad in ["", " a", "a\n"] {
            assert_eq!(bad.parse::<PersonId>(), Err(IdError::Name), "{bad:?}");
        }
    }
}
