//! `cpd`: the library at a prompt.
//!
//! Exit codes: 0 for an answer, 1 for a negative decision, 2 for a question that could not be read.

mod allocation;
mod answer;
mod application;
mod arguments;
mod assessment;
mod check;
mod counting;
mod cycle;
mod diagnostics;
mod framework;
mod impact;
mod input;
mod monitor;
mod needs;
mod output;
mod pack;
mod population;
mod reference;
mod scheme;
mod source;
mod template;
mod tour;
mod workplan;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command, PackCommand};
use crate::diagnostics::Failure;

/// What a command prints, and whether its decision is negative.
struct Output {
    text: String,
    negative: bool,
}

impl Output {
    fn positive(text: impl Into<String>) -> Self {
        Self { text: text.into(), negative: false }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let format = arguments.command.format();
    let (text, code) = match run(arguments.command) {
        Ok(output) => (output.text, u8::from(output.negative)),
        Err(failure) => (failure.render(format), 2),
    };
    // Answers, also negative ones, are what was asked for; what could not be read is an error for people to see.
    let plain_error = code == 2 && format == arguments::Format::Text;
    let written = if plain_error { write(&mut io::stderr(), &text) } else { write(&mut io::stdout(), &text) };
    match written {
        // A reader that has seen enough (`cpd tour | head`) is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
        Ok(()) | Err(_) => ExitCode::from(code),
    }
}

fn write(target: &mut impl Write, text: &str) -> io::Result<()> {
    target.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        target.write_all(b"\n")?;
    }
    target.flush()
}

fn run(command: Command) -> Result<Output, Failure> {
    match command {
        Command::Statement(question) => answer::statement(&question),
        Command::Explain(question) => answer::explain(&question),
        Command::Statements(population) => population::statements(&population),
        Command::Career(question) => answer::career(&question),
        Command::Advise { question, offerings } => answer::advise(&question, offerings.as_deref()),
        Command::Cycle(command) => cycle::run(&command),
        Command::Assess(question) => assessment::assessment(&question),
        Command::Observe(question) => assessment::observation(&question),
        Command::Framework(command) => framework::run(&command),
        Command::Needs(question) => needs::needs(&question),
        Command::Monitor(counting) => monitor::monitor(&counting),
        Command::Workplan(command) => workplan::workplan(&command),
        Command::Allocation(command) => allocation::run(&command),
        Command::Check(question) => check::check(&question),
        Command::Application(steps) => application::run(&steps),
        Command::Template(question) => template::template(&question),
        Command::Impact(question) => impact::impact(&question),
        Command::Scheme(command) => scheme::run(&command),
        Command::Pack(command) => match command {
            PackCommand::List { format } => pack::list(format),
            PackCommand::Show { id, .. } => pack::show(&id),
            PackCommand::Schema { name, .. } => pack::schema(&name),
            PackCommand::Reference { name } => reference::reference(&name),
            PackCommand::Lint { pack, format } => pack::lint(&pack, format),
        },
        Command::Tour => tour::tour(),
    }
}
