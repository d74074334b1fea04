//! Text in several languages.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use serde_json::Value;

use crate::document::{Place, Problems, Read};

/// A language, as a BCP 47 tag of letters and digits: `en`, `lo`, `km`, `kk`, `ru`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Language(Box<str>);

/// A text is not a language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a language tag such as `en` or `lo`")]
pub struct LanguageError;

impl Language {
    /// English: the language that every text falls back to.
    #[must_use]
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag, then the broader ones that it is a kind of: `zh-Hans-CN`, `zh-Hans`, `zh`.
    pub(crate) fn broader_and_broader(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |tag| Some(tag.rsplit_once('-')?.0))
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        let part =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let known = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        if known && parts.all(part) { Ok(Self(text.into())) } else { Err(LanguageError) }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::document::read_from_str!(Language, "invalidLanguage");

/// One text in several languages. English is always among them, because every other language falls back to it.
///
/// ```
/// use cpd_core::{Language, Text};
/// let name = Text::english("mentor");
/// assert_eq!(name.get(&"lo".parse()?), "mentor");
/// assert_eq!(name.get(&"en-AU".parse()?), "mentor");
/// # Ok::<(), cpd_core::LanguageError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<String, String>);

impl Text {
    /// A text in English alone.
    #[must_use]
    pub fn english(text: &str) -> Self {
        let mut texts = BTreeMap::new();
        texts.insert(Language::english().to_string(), text.to_owned());
        Self(texts)
    }

    /// The text in a language, else in the broader one that it is a kind of (`lo` for `lo-LA`), else in English.
    #[must_use]
    pub fn get(&self, language: &Language) -> &str {
        self.tagged(language).1
    }

    /// The same, after the tag of the language that it is found in.
    pub(crate) fn tagged(&self, language: &Language) -> (&str, &str) {
        let found = language.broader_and_broader().find_map(|tag| self.0.get_key_value(tag));
        let found = found.or_else(|| self.0.get_key_value("en"));
        found.map_or(("", ""), |(tag, text)| (tag, text))
    }

    /// Whether the text is given in a language.
    #[must_use]
    pub fn is_given_in(&self, language: &Language) -> bool {
        self.0.contains_key(language.as_str())
    }
}

crate::document::leaf!(Text);

impl Read for Text {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        let texts = BTreeMap::<String, String>::read(value, place, found)?;
        for (tag, text) in &texts {
            let here = Place::Field(&place, tag);
            match tag.parse::<Language>() {
                Ok(_) if text.trim().is_empty() => {
                    found.push(here.pointer(), "emptyText", "found an empty text".to_owned(), None);
                }
                Ok(_) => {}
                Err(error) => found.unreadable(here, "invalidLanguage", tag, &error),
            }
        }
        if !texts.contains_key("en") {
            let message = "found no English text, to which the other languages fall back".to_owned();
            found.push(place.pointer(), "missingTranslation", message, Some("add `en`".to_owned()));
        }
        Some(Self(texts))
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Language, Text};

    impl JsonSchema for Language {
        fn schema_name() -> Cow<'static, str> {
            "Language".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
                "description": "A language tag of BCP 47, such as `en` or `lo`.",
            })
        }
    }

    impl JsonSchema for Text {
        fn schema_name() -> Cow<'static, str> {
            "Text".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "object",
                "properties": { "en": { "type": "string", "minLength": 1 } },
                "required": ["en"],
                "additionalProperties": { "type": "string", "minLength": 1 },
                "description": "A text by language tag; `en` is always there.\n\n```json\n\
                    { \"en\": \"Workshop\", \"fr\": \"Atelier\" }\n```",
            })
        }
    }
}
