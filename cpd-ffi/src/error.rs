//! [`CpdError`], which Kotlin throws as `CpdException`.
//!
//! Alone among the types this one is the wrapper's own, not a mirror: uniffi gives methods and a
//! `toString()` only to types of the crate that exports them, and an exception is to print the core's sentence.

use std::fmt;

use cpd_core::{DocumentKind, Problem, Severity};

/// Declares the error and its conversions to and from the core's, so that neither can lack a variant or a field.
macro_rules! error {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* },
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, uniffi::Error)]
        #[uniffi::export(Display)]
        pub enum $name {
            $($(#[$variant_meta])* $variant { $($(#[$field_meta])* $field: $type,)* },)*
        }

        impl From<cpd_core::$name> for $name {
            fn from(error: cpd_core::$name) -> Self {
                match error {
                    $(cpd_core::$name::$variant { $($field),* } => Self::$variant { $($field),* },)*
                }
            }
        }

        impl From<$name> for cpd_core::$name {
            fn from(error: $name) -> Self {
                match error {
                    $($name::$variant { $($field),* } => Self::$variant { $($field),* },)*
                }
            }
        }
    };
}

error! {
    /// Why a question could not be answered.
    ///
    /// `toString()` is the sentence for people, so print the exception itself; `message` only lists the fields.
    pub enum CpdError {
        /// A document that is not JSON, or not of the expected shape, or that contradicts itself.
        InvalidDocument {
            /// Which of the documents.
            kind: DocumentKind,
            /// Everything that is wrong with it, in the order of the pointers.
            problems: Vec<Problem>,
        },
        /// An argument that is not part of a document, such as the date of the question.
        InvalidArgument {
            /// The argument's name.
            name: String,
            /// What was given.
            found: String,
            /// What would have been right, as `expected …`.
            expected: String,
        },
        /// A pack was asked for that is not among those embedded.
        UnknownPack {
            /// The id asked for.
            id: String,
            /// The ids that there are.
            known: Vec<String>,
        },
        /// Amounts that are too large to be exact.
        AmountOverflow {
            /// What was being computed.
            place: String,
        },
    }
}

impl fmt::Display for CpdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        cpd_core::CpdError::from(self.clone()).fmt(f)
    }
}

impl std::error::Error for CpdError {}

#[uniffi::export]
impl CpdError {
    /// The stable code of this error, such as `invalidDocument`.
    pub fn code(&self) -> String {
        cpd_core::CpdError::from(self.clone()).code().to_owned()
    }

    /// The problems of the document, if that is what is wrong.
    pub fn problems(&self) -> Vec<Problem> {
        cpd_core::CpdError::from(self.clone()).problems().to_vec()
    }
}

/// Which document a problem is in.
#[uniffi::remote(Enum)]
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

/// How grave a problem is.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// The document cannot be used.
    Error,
    /// The document can be used, and somebody should look at this.
    Warning,
}

/// One thing that is wrong with a document, and where.
#[uniffi::remote(Record)]
pub struct Problem {
    /// Where, as a JSON Pointer (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// Line of the text, from 1; only where the text is not JSON.
    pub line: Option<u32>,
    /// Column of that line in bytes, from 1; only where the text is not JSON.
    pub column: Option<u32>,
    /// A stable code for machines, such as `unknownField`.
    pub code: String,
    /// Whether the document can still be used.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}
