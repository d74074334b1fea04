//! `cpd application`: commands about an application for accreditation, and where it stands.

use std::path::Path;

use cpd_core::{
    AccreditationRules, Application, ApplicationCommand, ApplicationFile, ApplicationOutcome, CpdError,
    DocumentKind, Language, Proposal, Registry, application_standing, decide_application, render, to_json,
};

use crate::Output;
use crate::arguments::{ApplicationQuestion, ApplicationSteps, Format};
use crate::diagnostics::Failure;
use crate::input;
use crate::output;
use crate::source::Source;

pub(crate) fn run(steps: &ApplicationSteps) -> Result<Output, Failure> {
    let asked = Asked::read(steps.file())?;
    match steps {
        ApplicationSteps::Do { commands, out, .. } => asked.commands(commands, out.as_deref()),
        ApplicationSteps::Standing { on, .. } => asked.standing(on.as_deref()),
    }
}

/// A question about an application, read.
struct Asked {
    rules: AccreditationRules,
    registry: Option<Registry>,
    proposal: Option<Proposal>,
    application: Application,
    source: Source,
    format: Format,
    language: Language,
}

impl Asked {
    fn read(question: &ApplicationQuestion) -> Result<Self, Failure> {
        let rules = input::accreditation_rules(&question.pack)?;
        let language = question.wording.language()?;
        let (application, source) =
            input::document(&question.application, |text| Application::from_json(rules.scheme(), text))?;
        let proposal = question.proposal.as_deref();
        let proposal = proposal
            .map(|path| input::document(path, |text| Proposal::from_json(&rules, text)))
            .transpose()?;
        let registry = question.registry.as_deref();
        let registry = registry
            .map(|path| input::document(path, |text| Registry::from_json(rules.scheme(), text)))
            .transpose()?;
        Ok(Self {
            registry: registry.map(|(registry, _)| registry),
            proposal: proposal.map(|(proposal, _)| proposal),
            rules,
            application,
            source,
            format: question.wording.format,
            language,
        })
    }

    fn file(&self) -> ApplicationFile<'_> {
        ApplicationFile {
            rules: &self.rules,
            registry: self.registry.as_ref(),
            proposal: self.proposal.as_ref(),
            application: &self.application,
        }
    }

    /// Every command is decided by what those before have led to. What is refused changes nothing, and the others go on.
    fn commands(mut self, commands: &Path, out: Option<&Path>) -> Result<Output, Failure> {
        let (mut answers, mut refused) = (Vec::new(), false);
        for (command, source) in input::lines(commands, ApplicationCommand::from_json)? {
            let decision =
                decide_application(&self.file(), &command).map_err(|error| self.failure(error, &source))?;
            refused |= decision.outcome == ApplicationOutcome::Refused;
            answers.push(match self.format {
                Format::Json => to_json(&decision),
                Format::Text => {
                    let (scheme, action) = (self.rules.scheme(), command.action.kind());
                    render::application_decision(scheme, action, &decision, &self.language)
                        .trim_end()
                        .to_owned()
                }
            });
            self.application.events.extend(decision.event);
        }
        if let Some(path) = out {
            output::replace(path, &to_json(&self.application))?;
        }
        Ok(Output { text: answers.join("\n"), negative: refused })
    }

    /// An error is about the command, or about the application that it meets.
    fn failure(&self, error: CpdError, command: &Source) -> Failure {
        let about_application =
            matches!(error, CpdError::InvalidDocument { kind: DocumentKind::Application, .. });
        Failure::located(error, if about_application { &self.source } else { command })
    }

    /// A deadline that is over is a negative decision.
    fn standing(&self, on: Option<&str>) -> Result<Output, Failure> {
        let standing = application_standing(&self.file(), input::date(on)?)
            .map_err(|error| Failure::located(error, &self.source))?;
        let text = match self.format {
            Format::Json => to_json(&standing),
            Format::Text => render::application_standing(self.rules.scheme(), &standing, &self.language),
        };
        Ok(Output { text, negative: standing.due.iter().any(|due| due.overdue) })
    }
}
