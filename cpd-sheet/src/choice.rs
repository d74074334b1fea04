//! [`Choices`]: what can be chosen, shown by its name and read back to its id.

use std::collections::BTreeSet;

use cpd_core::{AccreditationRules, Framework, Language, Text};

use crate::layout::used;
use crate::words::{in_every_language, names, word};

/// Something that can be chosen.
#[derive(Debug, Clone)]
struct Choice {
    id: String,
    /// As it stands in the list of the template.
    label: String,
    /// Everything else that it is known by.
    names: Vec<String>,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choices(Vec<Choice>);

/// Why a text names no choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoChoice {
    Unknown,
    /// Several things are called that.
    Several,
}

impl Choices {
    /// Choices by their names; in a language, the same name does not stand twice in the list.
    pub(crate) fn named<'a>(
        choices: impl IntoIterator<Item = (&'a str, &'a Text)>,
        language: &Language,
    ) -> Self {
        let named =
            choices.into_iter().map(|(id, name)| (id.to_owned(), name.get(language).to_owned(), names(name)));
        Self::new(named.collect())
    }

    /// Choices whose names the catalogs hold.
    pub(crate) fn worded(choices: &[(&str, &str)], language: &Language) -> Self {
        let named = choices
            .iter()
            .map(|(id, message)| ((*id).to_owned(), word(message, language), in_every_language(message)));
        Self::new(named.collect())
    }

    /// Choices that are known by their ids.
    pub(crate) fn plain(ids: impl IntoIterator<Item = String>) -> Self {
        Self::new(ids.into_iter().map(|id| (id.clone(), id, Vec::new())).collect())
    }

    /// The indicators of the frameworks of the scheme, with their ids before their names.
    pub(crate) fn indicators(rules: &AccreditationRules, language: &Language) -> Self {
        let mut seen = BTreeSet::new();
        let indicators = used(rules).flat_map(Framework::indicators);
        let choices = indicators.filter(|one| seen.insert(one.id.as_str().to_owned())).map(|one| {
            let id = one.id.as_str().to_owned();
            let label = format!("{id} – {}", one.name.get(language));
            let names = names(&one.name).into_iter().map(|name| format!("{id} – {name}")).collect();
            Choice { id, label, names }
        });
        Self(choices.collect())
    }

    fn new(named: Vec<(String, String, Vec<String>)>) -> Self {
        let labels: Vec<String> = named.iter().map(|(_, label, _)| alike(label)).collect();
        let choices = named.into_iter().map(|(id, name, mut names)| {
            let key = alike(&name);
            let alone = labels.iter().filter(|label| **label == key).count() == 1;
            let marked: Vec<String> =
                names.iter().chain([&name]).map(|name| format!("{name} [{id}]")).collect();
            names.extend(marked);
            let label = if alone { name } else { format!("{name} [{id}]") };
            Choice { id, label, names }
        });
        Self(choices.collect())
    }

    /// These and others.
    pub(crate) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// As they stand in the list of the template.
    pub(crate) fn labels(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|choice| choice.label.as_str())
    }

    /// The ids.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|choice| choice.id.as_str())
    }

    /// The only choice, where there is one.
    pub(crate) fn only(&self) -> Option<&str> {
        match self.0.as_slice() {
            [choice] => Some(&choice.id),
            _ => None,
        }
    }

    /// The id that a text stands for: an id, or a name in any language.
    pub(crate) fn find(&self, text: &str) -> Result<&str, NoChoice> {
        if let Some(choice) = self.0.iter().find(|choice| choice.id == text) {
            return Ok(&choice.id);
        }
        let key = alike(text);
        let called = |choice: &&Choice| {
            alike(&choice.label) == key
                || alike(&choice.id) == key
                || choice.names.iter().any(|name| alike(name) == key)
        };
        let mut found = self.0.iter().filter(called);
        match (found.next(), found.next()) {
            (Some(choice), None) => Ok(&choice.id),
            (Some(_), Some(_)) => Err(NoChoice::Several),
            (None, _) => Err(NoChoice::Unknown),
        }
    }

    /// What is expected, for a message.
    pub(crate) fn expected(&self) -> String {
        const SHOWN: usize = 8;
        let shown: Vec<String> = self.labels().take(SHOWN).map(|label| format!("`{label}`")).collect();
        let more = if self.0.len() > SHOWN { ", …" } else { "" };
        if shown.is_empty() {
            "expected nothing".to_owned()
        } else {
            format!("expected one of {}{more}", shown.join(", "))
        }
    }
}

/// A text by which names are compared: without stray blanks, in small letters.
pub(crate) fn alike(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use cpd_core::Text;

    use super::{Choices, NoChoice};

    #[test]
    fn names_are_read_back_to_ids() {
        let (school, home) = (Text::english("At  School"), Text::english("At home"));
        let choices = Choices::named([("school", &school), ("home", &home)], &"lo".parse().unwrap());
        assert_eq!(choices.find(" at school"), Ok("school"));
        assert_eq!(choices.find("home"), Ok("home"));
        assert_eq!(choices.find("At home [home]"), Ok("home"));
        assert_eq!(choices.find("elsewhere"), Err(NoChoice::Unknown));
    }

    #[test]
    fn what_is_called_the_same_is_told_apart_by_its_id() {
        let name = Text::english("Other");
        let choices = Choices::named([("a", &name), ("b", &name)], &"en".parse().unwrap());
        assert_eq!(choices.labels().collect::<Vec<_>>(), ["Other [a]", "Other [b]"]);
        assert_eq!(choices.find("Other [b]"), Ok("b"));
        assert_eq!(choices.find("Other"), Err(NoChoice::Several));
    }
}
