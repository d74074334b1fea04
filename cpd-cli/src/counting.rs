//! What `cpd needs`, `cpd monitor` and `cpd workplan` share: reading rules, places, populations and summaries.

use std::fs;
use std::path::Path;

use cpd_core::{
    Administration, CpdError, Date, Language, LinesRead, PlaceId, Places, Rulebook, programmes, render,
};

use crate::arguments::{Counting, Rules};
use crate::diagnostics::Failure;
use crate::input;
use crate::source::Source;

/// Rules, places and language of a question.
pub(crate) struct Asked {
    pub(crate) rulebook: Rulebook,
    pub(crate) administration: Administration,
    pub(crate) language: Language,
}

impl Asked {
    pub(crate) fn read(rules: &Rules) -> Result<Self, Failure> {
        let rulebook = input::rulebook(&rules.programme)?;
        let mut lists = Vec::new();
        if let Some(text) = programmes::places(rulebook.programme().id.as_str()) {
            lists.push(Places::from_json(text)?);
        }
        let mut last = None;
        for path in &rules.places {
            let (list, source) = input::document(path, Places::from_json)?;
            lists.push(list);
            last = Some(source);
        }
        let administration = Administration::new(rulebook.programme(), &lists);
        // What is wrong between lists is shown in the last one, which is the one that was added.
        let administration = administration.map_err(|error| match &last {
            Some(source) => Failure::located(error, source),
            None => Failure::from(error),
        })?;
        Ok(Self { rulebook, administration, language: rules.wording.language()? })
    }

    /// Reads a document that needs the rules and the places to be understood.
    pub(crate) fn document<T>(
        &self,
        path: &Path,
        read: impl Fn(&Rulebook, &Administration, &str) -> Result<T, CpdError>,
    ) -> Result<T, Failure> {
        let (document, _) = input::document(path, |text| read(&self.rulebook, &self.administration, text))?;
        Ok(document)
    }
}

/// The day as of which a population is counted.
pub(crate) fn day(counting: &Counting) -> Result<Date, Failure> {
    input::date(counting.on.as_deref())
}

/// The population; none where only summaries are added.
pub(crate) fn population(counting: &Counting) -> Result<Option<Source>, Failure> {
    if counting.population.is_none() && counting.merge.is_empty() {
        let message = "expected a population, or summaries to add (--merge)";
        return Err(Failure::plain("nothingToCount", message.to_owned()));
    }
    counting.population.as_deref().map(input::read).transpose()
}

/// The place that a question is about.
pub(crate) fn place(text: &str) -> Result<PlaceId, Failure> {
    text.parse().map_err(|error| Failure::plain("invalidArgument", format!("the place `{text}`: {error}")))
}

/// Writes what an argument asks for; nothing where it asks for nothing.
pub(crate) fn write(path: Option<&Path>, text: impl FnOnce() -> String) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    fs::write(path, text()).map_err(|error| {
        Failure::plain("unwritableFile", format!("cannot write `{}`: {error}", path.display()))
    })
}

/// What became of the lines, where there is something to say beyond their number.
pub(crate) fn lines_text(asked: &Asked, lines: &LinesRead) -> String {
    if lines.refused.is_empty() && lines.repeated.is_empty() {
        return String::new();
    }
    format!("\n{}", render::lines_read(&asked.rulebook, lines, &asked.language))
}
