//! A page about a programme: lines, and the names that they use.

use super::catalog::{Arguments, Catalog, PROGRAMME};
use super::page::Lines;
use crate::cycle::Cycle;
use crate::id::{ActivityKindId, IndicatorId, RoleId};
use crate::locale::{Language, Text};
use crate::rulebook::Rulebook;

/// Lines of text about a programme.
pub(super) struct Sheet<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) language: &'a Language,
    pub(super) catalog: &'static Catalog,
    pub(super) lines: Lines,
}

impl<'a> Sheet<'a> {
    /// An empty page.
    pub(super) fn new(rulebook: &'a Rulebook, language: &'a Language) -> Self {
        Self { rulebook, language, catalog: PROGRAMME.of(language), lines: Lines::default() }
    }

    /// A message of the catalog, with its arguments as text.
    pub(super) fn message<const N: usize>(&self, id: &str, fields: [(&'static str, String); N]) -> String {
        let arguments: Arguments = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.catalog.message(id, &arguments)
    }

    /// A line with a message.
    pub(super) fn said<const N: usize>(
        &mut self,
        depth: usize,
        id: &str,
        fields: [(&'static str, String); N],
    ) {
        let text = self.message(id, fields);
        self.lines.line(depth, text);
    }

    /// A heading, after an empty line.
    pub(super) fn heading(&mut self, id: &str) {
        self.lines.gap();
        self.said(0, id, []);
    }

    /// A name in the language of the page; the id where there is none.
    pub(super) fn name(&self, name: Option<&Text>, id: &str) -> String {
        name.map_or(id, |name| name.get(self.language)).to_owned()
    }

    /// What a role is called.
    pub(super) fn role(&self, id: &RoleId) -> String {
        let known = self.rulebook.programme().roles.iter().find(|role| role.id == *id);
        self.name(known.map(|role| &role.name), id.as_str())
    }

    /// What a kind of activity is called.
    pub(super) fn activity_kind(&self, id: &ActivityKindId) -> String {
        let known = self.rulebook.programme().activity_kinds.iter().find(|kind| kind.id == *id);
        self.name(known.map(|kind| &kind.name), id.as_str())
    }

    /// An indicator with its id, as the framework of a cycle's assessment names it: other frameworks may have one of that
    /// id.
    pub(super) fn indicator_of(&self, cycle: &Cycle, id: &IndicatorId) -> String {
        let mut rules = self.rulebook.programme().assessments.iter();
        let rule = rules.find(|rule| Some(&rule.id) == cycle.assessment.as_ref());
        let known = rule.and_then(|rule| {
            let versions = self.rulebook.frameworks().filter(|framework| framework.id == rule.framework);
            versions.filter_map(|framework| framework.indicator(id)).last()
        });
        known.map_or_else(|| self.indicator(id), |known| format!("{id} {}", known.name.get(self.language)))
    }

    /// An indicator with its id, as some framework of the rulebook names it.
    pub(super) fn indicator(&self, id: &IndicatorId) -> String {
        let known = self.rulebook.frameworks().find_map(|framework| framework.indicator(id));
        known.map_or_else(|| id.to_string(), |known| format!("{id} {}", known.name.get(self.language)))
    }
}
