//! The arguments of questions about accreditation: proposals, and the schemes that they are checked by.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{Format, Tongue, Wording};

/// A question about a proposal.
#[derive(Debug, Args)]
pub(crate) struct CheckQuestion {
    /// The scheme of accreditation: the id of a bundled one (see `cpd scheme list`), or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) pack: String,
    /// The proposal: a JSON file (see `cpd pack schema proposal`), a filled template (.xlsx, see `cpd template`), or a table
    /// (.csv); `-` reads JSON from standard input
    #[arg(value_name = "PROPOSAL")]
    pub(crate) proposal: PathBuf,
    /// What has been accredited, a JSON file (see `cpd pack schema registry`); without it nobody is registered
    #[arg(long, value_name = "FILE")]
    pub(crate) registry: Option<PathBuf>,
    /// The date of the question, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// How to write the answer
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: CheckFormat,
    /// Write what was found as notes into a copy of the workbook that holds the proposal
    #[arg(long, value_name = "OUT.xlsx")]
    pub(crate) annotate: Option<PathBuf>,
    /// Replace the file of `--annotate` if there is one
    #[arg(long, requires = "annotate")]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) tongue: Tongue,
}

/// A workbook that a proposal is written in.
#[derive(Debug, Args)]
pub(crate) struct TemplateQuestion {
    /// The scheme of accreditation: the id of a bundled one (see `cpd scheme list`), or a file
    #[arg(value_name = "ID|FILE")]
    pub(crate) scheme: String,
    /// The workbook to write (.xlsx)
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) tongue: Tongue,
}

/// How the answer about a proposal is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people, at a prompt: each finding in its place in the proposal
    #[default]
    Text,
    /// For programs
    Json,
    /// For editors and reviews: SARIF 2.1.0
    Sarif,
    /// For people, to be sent and printed: one HTML page
    Html,
}

impl CheckFormat {
    /// How what could not be read is told: SARIF and HTML are forms of an answer, and then there is none.
    pub(crate) fn of_failures(self) -> Format {
        match self {
            Self::Json => Format::Json,
            Self::Text | Self::Sarif | Self::Html => Format::Text,
        }
    }
}

/// A question about a change of a registry.
#[derive(Debug, Args)]
pub(crate) struct ImpactQuestion {
    /// The rules for credit: the id of a bundled pack, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) pack: String,
    /// The scheme of the registry: the id of a bundled one, or a file [default: the one with the id of `--pack`]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) scheme: Option<String>,
    /// What has been accredited, a JSON file
    #[arg(long, value_name = "FILE")]
    pub(crate) registry: PathBuf,
    /// The teachers' records, one JSON object a line; `-` reads them from standard input
    #[arg(value_name = "RECORDS.jsonl")]
    pub(crate) records: PathBuf,
    #[command(flatten)]
    pub(crate) change: Change,
    /// The first day on which it would not hold
    #[arg(long, value_name = "DATE")]
    pub(crate) from: String,
    /// The date of the question, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// What would happen to an accreditation.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Change {
    /// The accreditation that would be withdrawn
    #[arg(long, value_name = "ID")]
    pub(crate) withdraw: Option<String>,
    /// The accreditation that would be suspended
    #[arg(long, value_name = "ID")]
    pub(crate) suspend: Option<String>,
}

/// What to do with schemes of accreditation.
#[derive(Debug, Subcommand)]
pub(crate) enum SchemeCommand {
    /// Name the bundled schemes, with how much they ask
    List {
        /// How to write the list
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print a bundled scheme
    Show {
        /// The scheme
        id: String,
    },
    /// Report what is wrong or doubtful in a scheme
    Lint {
        /// The scheme: the id of a bundled one, or a file
        #[arg(value_name = "ID|FILE")]
        scheme: String,
        /// How to write the findings
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}
