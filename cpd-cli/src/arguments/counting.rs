//! The arguments of questions about populations: needs, targets, workplans.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Wording;

/// What questions about a programme are asked of.
#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// The programme: the id of a bundled one, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) programme: String,
    /// Further places, such as a district's schools: a JSON file (see `cpd pack schema places`)
    #[arg(long, value_name = "FILE")]
    pub(crate) places: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// A question about a population that is counted.
#[derive(Debug, Args)]
pub(crate) struct Counting {
    /// The teachers, one JSON object a line (see `cpd pack schema teacher-profile`); `-` reads them from standard input
    #[arg(value_name = "POPULATION.jsonl")]
    pub(crate) population: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) rules: Rules,
    /// The day as of which the population is counted, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// The place that the answer is about, with all that lies in it [default: all places]
    #[arg(long, value_name = "ID")]
    pub(crate) place: Option<String>,
    /// Summaries to add, as --out writes them
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) merge: Vec<PathBuf>,
    /// Where to write the summary, to be added to others
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Where to write a chart
    #[arg(long, value_name = "FILE")]
    pub(crate) svg: Option<PathBuf>,
}

/// A question about needs.
#[derive(Debug, Args)]
pub(crate) struct NeedsQuestion {
    #[command(flatten)]
    pub(crate) counting: Counting,
    /// The smallest level that needs are to be known at, such as school [default: the one that offerings are planned for]
    #[arg(long, value_name = "LEVEL")]
    pub(crate) level: Option<String>,
    /// Priorities, a JSON file (see `cpd pack schema priorities`)
    #[arg(long, value_name = "FILE")]
    pub(crate) priorities: Option<PathBuf>,
}

/// What to do with a workplan.
#[derive(Debug, Subcommand)]
pub(crate) enum WorkplanCommand {
    /// Hold a workplan against the needs of the catchment area and the budget
    Check {
        #[command(flatten)]
        rules: WorkplanRules,
        /// The needs, as `cpd needs --out` writes them
        #[arg(long, value_name = "FILE")]
        needs: PathBuf,
    },
    /// Compare a workplan with what was done up to the end of a quarter
    Review {
        #[command(flatten)]
        rules: WorkplanRules,
        /// What was done, a JSON file (see `cpd pack schema workplan-report`)
        #[arg(long, value_name = "FILE")]
        report: PathBuf,
        /// The quarter, from 1 to 4
        #[arg(long, value_name = "NUMBER")]
        quarter: u32,
    },
}

/// What a workplan is read by.
#[derive(Debug, Args)]
pub(crate) struct WorkplanRules {
    /// The workplan, a JSON file (see `cpd pack schema workplan`)
    #[arg(value_name = "WORKPLAN.json")]
    pub(crate) workplan: PathBuf,
    #[command(flatten)]
    pub(crate) rules: Rules,
    /// Priorities, a JSON file (see `cpd pack schema priorities`)
    #[arg(long, value_name = "FILE")]
    pub(crate) priorities: Option<PathBuf>,
}
