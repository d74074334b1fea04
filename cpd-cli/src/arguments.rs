//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Teachers' continuing professional development: facts and a pack in, a decision with its reasons out.
#[derive(Debug, Parser)]
#[command(
    name = "cpd",
    version,
    about,
    after_help = "Exit codes: 0 an answer, 1 a negative decision, 2 a question that could not be read."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say where a teacher stands: what counted, what did not, what is missing, and why
    Statement(Question),
    /// Show how a statement came about, as a tree with each rule's place in the pack and its sources
    Explain(Question),
    /// Say where each teacher of a population stands: a summary a record
    Statements(Population),
    /// Name the next steps of a teacher's career, and what each of them still needs
    Career(Question),
    /// Say what is the least that would complete a teacher's period, and which offerings do it for the least
    Advise {
        /// The question
        #[command(flatten)]
        question: Question,
        /// The offerings to choose from, a JSON file (see `cpd pack schema advice-question`)
        #[arg(long, value_name = "FILE")]
        offerings: Option<PathBuf>,
    },
    /// Look at packs: the rules of a country or authority
    #[command(subcommand)]
    Pack(PackCommand),
    /// Answer bundled examples that were published with the rules
    Tour,
}

/// A question about one teacher.
#[derive(Debug, Args)]
pub(crate) struct Question {
    /// The rules: the id of a bundled pack, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) pack: String,
    /// The teacher's record, a JSON file; `-` reads it from standard input
    #[arg(value_name = "RECORD.json")]
    pub(crate) record: PathBuf,
    /// The date of the question, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// How to write the answer
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// The language of the text: en, kk, km, lo or ru; any other reads English
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub(crate) language: String,
}

/// A question about many teachers.
#[derive(Debug, Args)]
pub(crate) struct Population {
    /// The rules: the id of a bundled pack, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) pack: String,
    /// The teachers' records, one JSON object a line; `-` reads them from standard input
    #[arg(value_name = "RECORDS.jsonl")]
    pub(crate) records: PathBuf,
    /// The date of the question, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// Where to write the summaries, one JSON object a line; without it, only the table is printed
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// How to write the table
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// The language of the table: en, kk, km, lo or ru; any other reads English
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub(crate) language: String,
}

/// What to do with packs.
#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Name the bundled packs
    List {
        /// How to write the list
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print a bundled pack
    Show {
        /// The pack
        id: String,
    },
    /// Print the JSON Schema of a document
    Schema {
        /// The document
        #[arg(default_value = "pack")]
        name: String,
    },
    /// Print the reference of a document that people write: every type with its fields and an example, in Markdown
    Reference {
        /// The document: pack or teacher-record
        #[arg(default_value = "pack")]
        name: String,
    },
    /// Report what is wrong with a pack or doubtful in it
    Lint {
        /// The id of a bundled pack, or a file
        #[arg(value_name = "ID|FILE")]
        pack: String,
        /// How to write the findings
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

impl Command {
    /// How the command writes its answer, and its errors.
    pub(crate) fn format(&self) -> Format {
        match self {
            Self::Statements(population) => population.format,
            Self::Statement(question)
            | Self::Explain(question)
            | Self::Career(question)
            | Self::Advise { question, .. } => question.format,
            Self::Pack(PackCommand::List { format } | PackCommand::Lint { format, .. }) => *format,
            Self::Pack(
                PackCommand::Show { .. } | PackCommand::Schema { .. } | PackCommand::Reference { .. },
            )
            | Self::Tour => Format::Text,
        }
    }
}
