//! The arguments of questions about applications for accreditation.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Wording;

/// What to do with applications.
#[derive(Debug, Subcommand)]
pub(crate) enum ApplicationSteps {
    /// Decide commands one after the other; what is done goes into the application
    Do {
        /// The rules and the application
        #[command(flatten)]
        file: ApplicationQuestion,
        /// The commands, one JSON object a line (see `cpd pack schema application-command`); `-` reads them from standard
        /// input
        #[arg(value_name = "COMMANDS.jsonl")]
        commands: PathBuf,
        /// Where to write the application that the commands lead to; without it, it is not kept
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Say where an application stands, what is due, and what can be done next
    Standing {
        /// The rules and the application
        #[command(flatten)]
        file: ApplicationQuestion,
        /// The date of the question, such as 2026-11-21 [default: today, UTC]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

impl ApplicationSteps {
    /// The rules and the application.
    pub(crate) fn file(&self) -> &ApplicationQuestion {
        match self {
            Self::Do { file, .. } | Self::Standing { file, .. } => file,
        }
    }
}

/// The rules and an application.
#[derive(Debug, Args)]
pub(crate) struct ApplicationQuestion {
    /// The scheme of accreditation: the id of a bundled one (see `cpd scheme list`), or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) pack: String,
    /// The application, a JSON file (see `cpd pack schema application`)
    #[arg(long, value_name = "APPLICATION.json")]
    pub(crate) application: PathBuf,
    /// The proposal, a JSON file; without it, steps that ask whether it is ready are refused
    #[arg(long, value_name = "PROPOSAL.json")]
    pub(crate) proposal: Option<PathBuf>,
    /// What has been accredited, a JSON file; without it nobody is registered
    #[arg(long, value_name = "FILE")]
    pub(crate) registry: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wording: Wording,
}
