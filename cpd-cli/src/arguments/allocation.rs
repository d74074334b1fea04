//! What `cpd allocation` is asked.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Wording;

/// What to do with an allocation.
#[derive(Debug, Subcommand)]
pub(crate) enum AllocationCommand {
    /// Allocate: nothing that keeps the rules is better, and the answer proves it
    Solve {
        #[command(flatten)]
        rules: AllocationRules,
        /// Where to write the allocation with its proof
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Say why everybody was allocated as they were, what would be next best, and where places are missing
    Explain {
        #[command(flatten)]
        rules: AllocationRules,
        /// The allocation, as `--out` writes it
        #[arg(long, value_name = "FILE")]
        allocation: PathBuf,
    },
    /// Check that an allocation keeps every hard rule and that nothing is better, without solving anything
    Verify {
        #[command(flatten)]
        rules: AllocationRules,
        /// The allocation, as `--out` writes it
        #[arg(long, value_name = "FILE")]
        allocation: PathBuf,
        /// The allocation before it, where so much of that was to be kept
        #[arg(long, value_name = "FILE", requires = "change_cost")]
        last: Option<PathBuf>,
        /// The cost of each change by which it was kept, as `resolve` says it
        #[arg(long, value_name = "NUMBER", requires = "last")]
        change_cost: Option<u32>,
    },
    /// Allocate again after something has changed, and say what that changes
    Resolve {
        #[command(flatten)]
        rules: AllocationRules,
        /// The last allocation, as `--out` writes it
        #[arg(long, value_name = "FILE")]
        last: PathBuf,
        /// Keep at least so much of it, of those who are still there, such as 90%
        #[arg(long, value_name = "SHARE")]
        keep: Option<String>,
        /// Where to write the new allocation with its proof
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// A problem and a policy.
#[derive(Debug, Args)]
pub(crate) struct AllocationRules {
    /// Who is to be allocated, a JSON file (see `cpd pack schema allocation-problem`)
    #[arg(value_name = "PROBLEM.json")]
    pub(crate) problem: PathBuf,
    /// The policy: the id of a bundled one, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) policy: String,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

impl AllocationCommand {
    pub(crate) fn rules(&self) -> &AllocationRules {
        match self {
            Self::Solve { rules, .. }
            | Self::Explain { rules, .. }
            | Self::Verify { rules, .. }
            | Self::Resolve { rules, .. } => rules,
        }
    }
}
