//! What can be wrong with a question: [`CpdError`], and the [`Problem`]s that it lists.
//!
//! A refusal is not an error. "Short by five hours" is a decision and comes back as a value; an error means that
//! the question could not be read. Codes are stable and meant for machines; messages are meant for people.

use std::fmt;

use serde::Serialize;

/// Which document a problem is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DocumentKind {
    /// A country's rules.
    Pack,
    /// A teacher's record.
    Record,
    /// A question about advice.
    Question,
    /// A framework of standards.
    Framework,
    /// How ratings carry over from one framework to another.
    Crosswalk,
    /// How a country organises professional development.
    Programme,
    /// The portfolio of a person or school.
    Portfolio,
    /// What somebody wants to do.
    Command,
    /// The ratings of a person or school.
    Ratings,
    /// The marks of an observation.
    Observation,
    /// A teacher of a population that is counted.
    Population,
    /// Places of an administration.
    Places,
    /// Needs that were compiled.
    Needs,
    /// Priorities of a year.
    Priorities,
    /// A college's workplan.
    Workplan,
    /// What a college has done of its workplan.
    WorkplanReport,
    /// A population that was counted for targets.
    Coverage,
    /// What an authority asks before it accredits.
    Scheme,
    /// What somebody asks to be accredited.
    Proposal,
    /// What was accredited.
    Registry,
    /// An application for accreditation, with what was done about it.
    Application,
    /// Mentors and coaches who are to be allocated.
    AllocationProblem,
    /// By what they are allocated.
    AllocationPolicy,
    /// Who was allocated to whom.
    Allocation,
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pack => "pack",
            Self::Record => "record",
            Self::Question => "question",
            Self::Framework => "framework",
            Self::Crosswalk => "crosswalk",
            Self::Programme => "programme",
            Self::Portfolio => "portfolio",
            Self::Command => "command",
            Self::Ratings => "ratings",
            Self::Observation => "observation",
            Self::Population => "profile of a teacher",
            Self::Places => "list of places",
            Self::Needs => "summary of needs",
            Self::Priorities => "list of priorities",
            Self::Workplan => "workplan",
            Self::WorkplanReport => "report on a workplan",
            Self::Coverage => "summary of coverage",
            Self::Scheme => "scheme of accreditation",
            Self::Proposal => "proposal",
            Self::Registry => "registry",
            Self::Application => "application",
            Self::AllocationProblem => "problem of allocation",
            Self::AllocationPolicy => "policy of allocation",
            Self::Allocation => "allocation",
        })
    }
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// The document cannot be used.
    Error,
    /// The document can be used, and somebody should look at this.
    Warning,
}

/// One thing that is wrong with a document, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Where, as a JSON Pointer (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// Line of the text, from 1; only where the text is not JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column of that line in bytes, from 1; only where the text is not JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// A stable code for machines, such as `unknownField`.
    pub code: String,
    /// Whether the document can still be used.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, "line {line}, column {column}: ")?,
            _ if self.pointer.is_empty() => {}
            _ => write!(f, "{}: ", self.pointer)?,
        }
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

/// Why a question could not be answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CpdError {
    /// A document that is not JSON, or not of the expected shape, or that contradicts itself.
    #[error("{}", invalid(*kind, problems))]
    InvalidDocument {
        /// Which of the documents.
        kind: DocumentKind,
        /// Everything that is wrong with it, in the order of the pointers.
        problems: Vec<Problem>,
    },
    /// An argument that is not part of a document, such as the date of the question.
    #[error("the argument `{name}` is `{found}`; {expected}")]
    InvalidArgument {
        /// The argument's name.
        name: String,
        /// What was given.
        found: String,
        /// What would have been right, as `expected …`.
        expected: String,
    },
    /// A pack was asked for that is not among those embedded.
    #[error("there is no pack `{id}`; there are {}", known.join(", "))]
    UnknownPack {
        /// The id asked for.
        id: String,
        /// The ids that there are.
        known: Vec<String>,
    },
    /// Amounts that are too large to be exact.
    #[error("the amounts of `{place}` cannot be kept exact; look for a mistyped number or fraction")]
    AmountOverflow {
        /// What was being computed.
        place: String,
    },
}

impl CpdError {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidDocument { .. } => "invalidDocument",
            Self::InvalidArgument { .. } => "invalidArgument",
            Self::UnknownPack { .. } => "unknownPack",
            Self::AmountOverflow { .. } => "amountOverflow",
        }
    }

    /// The problems of the document, if that is what is wrong.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::InvalidDocument { problems, .. } => problems,
            Self::InvalidArgument { .. } | Self::UnknownPack { .. } | Self::AmountOverflow { .. } => &[],
        }
    }
}

fn invalid(kind: DocumentKind, problems: &[Problem]) -> String {
    let mut text = match problems {
        [_] => format!("the {kind} has a problem"),
        _ => format!("the {kind} has {} problems", problems.len()),
    };
    for problem in problems {
        text.push_str("\n  ");
        text.push_str(&problem.to_string());
    }
    text
}
