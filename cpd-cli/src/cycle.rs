//! `cpd cycle`: the table of a cycle, commands, states, what is due, and the plans of a school.

use std::fmt::Display;
use std::fmt::Write as _;
use std::path::Path;
use std::str::FromStr;

use cpd_core::{
    Command, Cycle, CycleOutcome, Guard, Language, NextStepState, PhaseId, Portfolio, RoleId, Rulebook, Step,
    assess_portfolio, decide, diagram, next_steps, render, runs, school_links, to_json, transitions,
};
use serde_json::json;

use crate::Output;
use crate::arguments::{CycleCommand, Format, PortfolioFile, Wording};
use crate::diagnostics::Failure;
use crate::input;
use crate::output;

pub(crate) fn run(command: &CycleCommand) -> Result<Output, Failure> {
    match command {
        CycleCommand::Table { programme, wording } => table(programme, wording),
        CycleCommand::Do { portfolio, commands, out } => {
            Asked::read(portfolio)?.commands(commands, out.as_deref())
        }
        CycleCommand::State { portfolio } => Ok(Asked::read(portfolio)?.state()),
        CycleCommand::Next { portfolio, cycle, on } => Asked::read(portfolio)?.next(cycle, on.as_deref()),
        CycleCommand::Assess { portfolio, cycle, on } => Asked::read(portfolio)?.assess(cycle, on.as_deref()),
        CycleCommand::Links { portfolio, teachers, run, cycle, teacher_cycle } => {
            Asked::read(portfolio)?.links(teachers, run, cycle, teacher_cycle)
        }
    }
}

/// A question about a portfolio, read.
struct Asked {
    rulebook: Rulebook,
    portfolio: Portfolio,
    format: Format,
    language: Language,
}

impl Asked {
    fn read(question: &PortfolioFile) -> Result<Self, Failure> {
        let rulebook = input::rulebook(&question.programme)?;
        let language = question.wording.language()?;
        let (portfolio, _) = input::document(&question.portfolio, Portfolio::from_json)?;
        Ok(Self { rulebook, portfolio, format: question.wording.format, language })
    }

    /// Every command is decided by what those before have led to. What is refused changes nothing, and the others go on.
    fn commands(mut self, commands: &Path, out: Option<&Path>) -> Result<Output, Failure> {
        let (mut lines, mut refused) = (Vec::new(), false);
        for (command, source) in input::lines(commands, Command::from_json)? {
            let decision = decide(&self.rulebook, &self.portfolio, &command)
                .map_err(|error| Failure::located(error, &source))?;
            refused |= decision.outcome == CycleOutcome::Refused;
            lines.push(match self.format {
                Format::Json => to_json(&decision),
                Format::Text => {
                    let action = command.action.kind();
                    render::decision(&self.rulebook, &command.cycle, action, &decision, &self.language)?
                        .trim_end()
                        .to_owned()
                }
            });
            self.portfolio.events.extend(decision.event);
        }
        if let Some(path) = out {
            output::replace(path, &to_json(&self.portfolio))?;
        }
        Ok(Output { text: lines.join("\n"), negative: refused })
    }

    fn state(&self) -> Output {
        Output::positive(match self.format {
            Format::Json => to_json(&runs(&self.portfolio)),
            Format::Text => render::runs(&self.rulebook, &self.portfolio, &self.language),
        })
    }

    fn next(&self, cycle: &str, on: Option<&str>) -> Result<Output, Failure> {
        let (cycle, on) = (id(cycle, "--cycle")?, input::date(on)?);
        let steps = next_steps(&self.rulebook, &self.portfolio, &cycle, on)?;
        let negative = steps.iter().any(|step| step.state == NextStepState::Overdue);
        let text = match self.format {
            Format::Json => to_json(&steps),
            Format::Text => {
                let owner = &self.portfolio.owner;
                render::next_steps(&self.rulebook, &cycle, owner, &steps, on, &self.language)?
            }
        };
        Ok(Output { text, negative })
    }

    /// What is flagged is a negative decision.
    fn assess(&self, cycle: &str, on: Option<&str>) -> Result<Output, Failure> {
        let (cycle, on) = (id(cycle, "--cycle")?, input::date(on)?);
        let answer = assess_portfolio(&self.rulebook, &self.portfolio, &cycle, on)?;
        let text = match self.format {
            Format::Json => to_json(&answer),
            Format::Text => render::assessment(&self.rulebook, &answer, &self.language),
        };
        Ok(Output { text, negative: answer.flagged })
    }

    fn links(&self, teachers: &Path, run: &str, cycle: &str, teacher_cycle: &str) -> Result<Output, Failure> {
        let teachers = input::lines(teachers, Portfolio::from_json)?;
        let teachers: Vec<Portfolio> = teachers.into_iter().map(|(portfolio, _)| portfolio).collect();
        let (run, cycle) = (id(run, "--run")?, id(cycle, "--cycle")?);
        let teacher_cycle = id(teacher_cycle, "--teacher-cycle")?;
        let links = school_links(&self.rulebook, &self.portfolio, &cycle, &teachers, &teacher_cycle, &run)?;
        let text = match self.format {
            Format::Json => to_json(&links),
            Format::Text => {
                render::school_links(&self.rulebook, &self.portfolio.owner, &links, &self.language)
            }
        };
        Ok(Output { text, negative: links.items.iter().any(|item| !item.missing.is_empty()) })
    }
}

/// An id given as an argument.
pub(crate) fn id<T: FromStr<Err: Display>>(text: &str, name: &str) -> Result<T, Failure> {
    text.parse().map_err(|error: T::Err| {
        Failure::plain("invalidArgument", format!("the argument `{name}` is `{text}`; {error}"))
    })
}

fn table(programme: &str, wording: &Wording) -> Result<Output, Failure> {
    let rulebook = input::rulebook(programme)?;
    let language = wording.language()?;
    let cycles = &rulebook.programme().cycles;
    Ok(Output::positive(match wording.format {
        Format::Json => {
            let tables: Vec<_> = cycles
                .iter()
                .map(|cycle| json!({ "cycle": cycle.id, "transitions": transitions(cycle) }))
                .collect();
            to_json(&tables)
        }
        Format::Text => page(&rulebook, &language),
    }))
}

/// The cycles of a programme in Markdown: a picture and a table for each.
fn page(rulebook: &Rulebook, language: &Language) -> String {
    let programme = rulebook.programme();
    let mut text = format!("# {}\n", programme.name.get(language));
    for cycle in &programme.cycles {
        let _ = write!(
            text,
            "\n## {}\n\n```mermaid\n{}```\n\n",
            cycle.name.get(language),
            diagram(cycle, language)
        );
        text.push_str("| step | from | by | needs | to | late |\n|---|---|---|---|---|---|\n");
        for step in &cycle.steps {
            text.push_str(&row(rulebook, cycle, step, language));
        }
    }
    text
}

fn row(rulebook: &Rulebook, cycle: &Cycle, step: &Step, language: &Language) -> String {
    let phase =
        |id: &PhaseId| cycle.phase(id).map_or_else(String::new, |phase| phase.name.get(language).to_owned());
    let role = |id: &RoleId| {
        let known = rulebook.programme().roles.iter().find(|role| role.id == *id);
        known.map_or_else(String::new, |role| role.name.get(language).to_owned())
    };
    let from: Vec<String> = step.from.iter().map(phase).collect();
    let by: Vec<String> = step.by.iter().map(role).collect();
    let needs: Vec<String> = step.guards.iter().map(guard).collect();
    let late = match &step.late {
        None => "marked".to_owned(),
        Some(late) => to_json(late).trim_matches('"').to_owned(),
    };
    format!(
        "| {} (`{}`) | {} | {} | {} | {} | {late} |\n",
        step.name.get(language),
        step.id,
        from.join(", "),
        by.join(", "),
        needs.join(", "),
        step.to.as_ref().map_or_else(String::new, phase),
    )
}

/// A guard as data: its kind and, where it has any, its numbers and ids.
fn guard(guard: &Guard) -> String {
    let value = json!(guard);
    let mut words = vec![format!("`{}`", value["kind"].as_str().unwrap_or_default())];
    for (name, value) in value.as_object().into_iter().flatten().filter(|(name, _)| *name != "kind") {
        words.push(format!("{name} {}", value.to_string().replace(['"', '[', ']'], "").replace(',', ", ")));
    }
    words.join(" ")
}
