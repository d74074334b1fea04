//! The command line.

mod allocation;
mod applying;
mod checking;
mod counting;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cpd_core::{CpdError, Language, parse_language};

pub(crate) use self::allocation::{AllocationCommand, AllocationRules};
pub(crate) use self::applying::{ApplicationQuestion, ApplicationSteps};
pub(crate) use self::checking::{
    CheckFormat, CheckQuestion, ImpactQuestion, SchemeCommand, TemplateQuestion,
};
pub(crate) use self::counting::{Counting, NeedsQuestion, Rules, WorkplanCommand, WorkplanRules};

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
    /// Go through a cycle of professional development: the teacher's year, the school's, a project
    #[command(subcommand)]
    Cycle(CycleCommand),
    /// Say where a person or a school stands against the framework of an assessment, and what to work on
    Assess(AssessQuestion),
    /// Score an observation that was taken in segments of time
    Observe(ObserveQuestion),
    /// Look at frameworks: standards with their levels, and the instruments that observe them
    #[command(subcommand)]
    Framework(FrameworkCommand),
    /// Compile the needs of a population: what the gaps of its teachers come to, the most pressing first
    Needs(NeedsQuestion),
    /// Say how far a population is from the targets of the programme, and who is missing
    Monitor(Counting),
    /// Hold a college's workplan against needs and budget, or review it
    #[command(subcommand)]
    Workplan(WorkplanCommand),
    /// Allocate mentors to districts and coaches to mentors, with a proof and with reasons
    #[command(subcommand)]
    Allocation(AllocationCommand),
    /// Say what a proposal still needs before it can be filed for accreditation
    Check(CheckQuestion),
    /// Take an application for accreditation through its procedure: filing, reviews, votes, decision, appeal
    #[command(subcommand)]
    Application(ApplicationSteps),
    /// Make the workbook in which a proposal is written, to be filled in and given to `cpd check`
    Template(TemplateQuestion),
    /// Tell whose statements would change if an accreditation were withdrawn or suspended, before it is done
    Impact(ImpactQuestion),
    /// Look at schemes of accreditation: what an authority asks of providers, trainers and offerings
    #[command(subcommand)]
    Scheme(SchemeCommand),
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
    /// What has been accredited, a JSON file: it decides instead of what the record claims
    #[arg(long, value_name = "FILE")]
    pub(crate) registry: Option<PathBuf>,
    /// The scheme of the registry: the id of a bundled one, or a file [default: the one with the id of `--pack`]
    #[arg(long, value_name = "ID|FILE", requires = "registry")]
    pub(crate) scheme: Option<String>,
    #[command(flatten)]
    pub(crate) wording: Wording,
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
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// What to do with cycles.
#[derive(Debug, Subcommand)]
pub(crate) enum CycleCommand {
    /// Print the table of each cycle and its picture, in Markdown
    Table {
        /// The programme: the id of a bundled one, or a file
        #[arg(long, value_name = "ID|FILE")]
        programme: String,
        #[command(flatten)]
        wording: Wording,
    },
    /// Decide commands one after the other; what is done goes into the portfolio
    Do {
        /// The rules and the portfolio
        #[command(flatten)]
        portfolio: PortfolioFile,
        /// The commands, one JSON object a line; `-` reads them from standard input
        #[arg(value_name = "COMMANDS.jsonl")]
        commands: PathBuf,
        /// Where to write the portfolio that the commands lead to; without it, it is not kept
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Say where the runs of a portfolio stand
    State {
        /// The rules and the portfolio
        #[command(flatten)]
        portfolio: PortfolioFile,
    },
    /// Say what is due in a cycle, from whom and by when
    Next {
        /// The rules and the portfolio
        #[command(flatten)]
        portfolio: PortfolioFile,
        /// The cycle
        #[arg(long, value_name = "ID")]
        cycle: String,
        /// The date of the question, such as 2026-11-21 [default: today, UTC]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Say where the owner of a portfolio stands by the ratings in it: levels, gaps, what is due, what is flagged
    Assess {
        /// The rules and the portfolio
        #[command(flatten)]
        portfolio: PortfolioFile,
        /// The cycle, whose assessment is asked
        #[arg(long, value_name = "ID")]
        cycle: String,
        /// The date of the question, such as 2026-11-21 [default: today, UTC]
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Hold a school's plan beside those of its teachers: what serves what, and what could be taken up
    Links {
        /// The rules and the school's portfolio
        #[command(flatten)]
        portfolio: PortfolioFile,
        /// The portfolios of the teachers, one JSON object a line
        #[arg(value_name = "PORTFOLIOS.jsonl")]
        teachers: PathBuf,
        /// The run: the number of the school year
        #[arg(long, value_name = "RUN")]
        run: String,
        /// The school's cycle
        #[arg(long, value_name = "ID")]
        cycle: String,
        /// The teachers' cycle
        #[arg(long, value_name = "ID")]
        teacher_cycle: String,
    },
}

/// The rules and a portfolio.
#[derive(Debug, Args)]
pub(crate) struct PortfolioFile {
    /// The programme: the id of a bundled one, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) programme: String,
    /// The portfolio, a JSON file
    #[arg(long, value_name = "PORTFOLIO.json")]
    pub(crate) portfolio: PathBuf,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// A question about ratings.
#[derive(Debug, Args)]
pub(crate) struct AssessQuestion {
    /// The programme: the id of a bundled one, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) programme: String,
    /// The assessment of the programme
    #[arg(long, value_name = "ID")]
    pub(crate) assessment: String,
    /// The ratings, a JSON file; `-` reads them from standard input
    #[arg(value_name = "RATINGS.json")]
    pub(crate) ratings: PathBuf,
    /// The date of the question, such as 2026-11-21 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// A question about an observation.
#[derive(Debug, Args)]
pub(crate) struct ObserveQuestion {
    /// The instrument: the id of a bundled framework, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) framework: String,
    /// The observation, a JSON file; `-` reads it from standard input
    #[arg(value_name = "OBSERVATION.json")]
    pub(crate) record: PathBuf,
    #[command(flatten)]
    pub(crate) wording: Wording,
}

/// What to do with frameworks.
#[derive(Debug, Subcommand)]
pub(crate) enum FrameworkCommand {
    /// Name the bundled frameworks, with their shapes
    List {
        /// How to write the list
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print a bundled framework
    Show {
        /// The framework
        id: String,
    },
    /// Report what is wrong with a framework or doubtful in it
    Lint {
        /// The id of a bundled framework, or a file
        #[arg(value_name = "ID|FILE")]
        framework: String,
        /// How to write the findings
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
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
        /// The document: pack, teacher-record, programme, framework, accreditation-scheme or proposal
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

/// In which form, and in which language, to answer.
#[derive(Debug, Args)]
pub(crate) struct Wording {
    /// How to write the answer
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    #[command(flatten)]
    tongue: Tongue,
}

impl Wording {
    /// The language, read.
    pub(crate) fn language(&self) -> Result<Language, CpdError> {
        self.tongue.language()
    }
}

/// In which language to answer.
#[derive(Debug, Args)]
pub(crate) struct Tongue {
    /// The language of the text: en, kk, km, lo or ru; any other reads English
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

impl Tongue {
    /// The language, read.
    pub(crate) fn language(&self) -> Result<Language, CpdError> {
        parse_language(&self.language)
    }
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
            Self::Statements(population) => population.wording.format,
            Self::Statement(question)
            | Self::Explain(question)
            | Self::Career(question)
            | Self::Advise { question, .. } => question.wording.format,
            Self::Cycle(CycleCommand::Table { wording, .. }) => wording.format,
            Self::Cycle(
                CycleCommand::Do { portfolio, .. }
                | CycleCommand::State { portfolio }
                | CycleCommand::Next { portfolio, .. }
                | CycleCommand::Assess { portfolio, .. }
                | CycleCommand::Links { portfolio, .. },
            ) => portfolio.wording.format,
            Self::Assess(question) => question.wording.format,
            Self::Observe(question) => question.wording.format,
            Self::Framework(FrameworkCommand::List { format } | FrameworkCommand::Lint { format, .. })
            | Self::Scheme(SchemeCommand::List { format } | SchemeCommand::Lint { format, .. })
            | Self::Pack(PackCommand::List { format } | PackCommand::Lint { format, .. }) => *format,
            Self::Allocation(command) => command.rules().wording.format,
            Self::Check(question) => question.format.of_failures(),
            Self::Application(steps) => steps.file().wording.format,
            Self::Impact(question) => question.wording.format,
            Self::Needs(question) => question.counting.rules.wording.format,
            Self::Monitor(counting) => counting.rules.wording.format,
            Self::Workplan(WorkplanCommand::Check { rules, .. } | WorkplanCommand::Review { rules, .. }) => {
                rules.rules.wording.format
            }
            Self::Pack(
                PackCommand::Show { .. } | PackCommand::Schema { .. } | PackCommand::Reference { .. },
            )
            | Self::Framework(FrameworkCommand::Show { .. })
            | Self::Scheme(SchemeCommand::Show { .. })
            | Self::Template(_)
            | Self::Tour => Format::Text,
        }
    }
}
