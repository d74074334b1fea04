//! [`Catalog`]: the messages of one language.
//!
//! Catalogs are Project Fluent files, read by Fluent's own parser. Of Fluent's patterns they use what these sentences
//! need: text, variables, and a choice by a variable's value or plural category. `fluent-bundle` would resolve all of
//! Fluent, at four times the size in the WASM module; a test holds the catalogs to what is resolved here.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;

use super::plural;
use crate::locale::Language;

macro_rules! catalogs {
    ($folder:literal) => {
        Catalogs {
            english: Catalog::new("en", include_str!(concat!("../../locales/", $folder, "en.ftl"))),
            others: [
                Catalog::new("kk", include_str!(concat!("../../locales/", $folder, "kk.ftl"))),
                Catalog::new("km", include_str!(concat!("../../locales/", $folder, "km.ftl"))),
                Catalog::new("lo", include_str!(concat!("../../locales/", $folder, "lo.ftl"))),
                Catalog::new("ru", include_str!(concat!("../../locales/", $folder, "ru.ftl"))),
            ],
        }
    };
}

/// What is said of credit.
pub(super) static CREDIT: Catalogs = catalogs!("");

/// What is said of programmes. Apart from the other, so that whoever asks about credit alone carries none of it.
pub(super) static PROGRAMME: Catalogs = catalogs!("programme/");

/// What is said of applications for accreditation.
pub(super) static APPLICATION: Catalogs = catalogs!("application/");

/// What is said of accreditation.
pub(super) static ACCREDITATION: Catalogs = catalogs!("accreditation/");

/// What is said in spreadsheets.
pub(super) static SPREADSHEET: Catalogs = catalogs!("spreadsheet/");

/// What is said of allocation.
pub(super) static ALLOCATION: Catalogs = catalogs!("allocation/");

/// The catalogs of one subject.
pub(super) struct Catalogs {
    /// What every language without a catalog reads.
    english: Catalog,
    others: [Catalog; 4],
}

impl Catalogs {
    fn all(&self) -> impl Iterator<Item = &Catalog> {
        std::iter::once(&self.english).chain(&self.others)
    }

    /// The catalog of a language, else of the broader one that it is a kind of, else English.
    pub(super) fn of(&self, language: &Language) -> &Catalog {
        let known = |tag: &str| self.all().find(|catalog| catalog.language == tag);
        language.broader_and_broader().find_map(known).unwrap_or(&self.english)
    }
}

/// The languages that sentences are given in, as tags; every other language reads English.
///
/// ```
/// let languages: Vec<&str> = cpd_core::render::languages().collect();
/// assert_eq!(languages, ["en", "kk", "km", "lo", "ru"]);
/// ```
pub fn languages() -> impl Iterator<Item = &'static str> {
    CREDIT.all().map(|catalog| catalog.language)
}

/// The arguments of a message, as text.
pub(super) type Arguments = BTreeMap<String, String>;

pub(super) struct Catalog {
    language: &'static str,
    text: &'static str,
    /// Read when it is first asked for, and kept: reading takes longer than it takes to judge most records.
    read: OnceLock<Resource<&'static str>>,
}

impl Catalog {
    const fn new(language: &'static str, text: &'static str) -> Self {
        Self { language, text, read: OnceLock::new() }
    }

    /// The tag of the language.
    pub(super) fn language(&self) -> &'static str {
        self.language
    }

    fn resource(&self) -> &Resource<&'static str> {
        // A test reads every catalog, so that there is nothing here that could not be read.
        self.read.get_or_init(|| parser::parse_runtime(self.text).unwrap_or_else(|(read, _)| read))
    }

    /// A message with its arguments; the id itself where there is no such message.
    pub(super) fn message(&self, id: &str, arguments: &Arguments) -> String {
        let pattern = self.resource().body.iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => message.value.as_ref(),
            _ => None,
        });
        let mut text = String::new();
        match pattern {
            Some(pattern) => self.write(pattern, arguments, &mut text),
            None => text.push_str(id),
        }
        text
    }

    fn write(&self, pattern: &Pattern<&'static str>, arguments: &Arguments, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    text.push_str(value(inline, arguments));
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    if let Some(variant) = self.choose(value(selector, arguments), variants) {
                        self.write(&variant.value, arguments, text);
                    }
                }
            }
        }
    }

    /// The variant for a value: the one of that very name, else that of its plural category, else the default.
    fn choose<'v>(
        &self,
        value: &str,
        variants: &'v [Variant<&'static str>],
    ) -> Option<&'v Variant<&'static str>> {
        let named = |wanted: &str| {
            variants.iter().find(|variant| match variant.key {
                VariantKey::Identifier { name } => name == wanted,
                VariantKey::NumberLiteral { value } => value == wanted,
            })
        };
        let category = || plural::category(self.language, value);
        let exact = named(value).or_else(|| named(category()?));
        exact.or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// What stands for a variable or a literal.
fn value<'v>(inline: &'v InlineExpression<&'static str>, arguments: &'v Arguments) -> &'v str {
    match inline {
        InlineExpression::VariableReference { id } => arguments.get(id.name).map_or(id.name, String::as_str),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        _ => "",
    }
}

/// The message id of a code: `requirementShort` becomes `requirement-short`.
pub(super) fn message_id(code: &str) -> String {
    let mut id = String::with_capacity(code.len().saturating_add(4));
    for character in code.chars() {
        if character.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(character.to_ascii_lowercase());
    }
    id
}

#[cfg(test)]
mod tests {
    use super::{
        ACCREDITATION, ALLOCATION, Arguments, CREDIT, Catalog, Catalogs, PROGRAMME, SPREADSHEET, message_id,
    };
    use fluent_syntax::parser;

    #[test]
    fn every_catalog_can_be_read() {
        for catalog in [&ALLOCATION, &CREDIT, &PROGRAMME, &ACCREDITATION, &SPREADSHEET]
            .into_iter()
            .flat_map(Catalogs::all)
        {
            let read = parser::parse_runtime(catalog.text);
            assert!(read.is_ok(), "{}: {:?}", catalog.language, read.err().map(|(_, errors)| errors));
        }
    }

    #[test]
    fn a_language_falls_back_to_the_broader_one_then_to_english() {
        let asked = [
            ("lo", "lo"),
            ("lo-LA", "lo"),
            ("kk-Cyrl-KZ", "kk"),
            ("ru-RU", "ru"),
            ("km-KH-x-school", "km"),
            ("en-AU", "en"),
            ("fr", "en"),
            ("kmr", "en"),
            ("zh-Hans", "en"),
        ];
        for (tag, expected) in asked {
            assert_eq!(CREDIT.of(&tag.parse().unwrap()).language, expected, "{tag}");
        }
    }

    #[test]
    fn codes_become_message_ids() {
        assert_eq!(message_id("met"), "met");
        assert_eq!(message_id("accreditationNotInForce"), "accreditation-not-in-force");
    }

    #[test]
    fn a_choice_goes_by_name_then_plural_then_default() {
        let text = "days = { $count ->\n    [0] no day\n    [one] { $count } day\n   *[other] { $count } days\n}{\" .\"}";
        let catalog = Catalog::new("en", text);
        for (count, said) in [("0", "no day ."), ("1", "1 day ."), ("2", "2 days ."), ("x", "x days .")] {
            let mut arguments = Arguments::new();
            arguments.insert("count".to_owned(), count.to_owned());
            assert_eq!(catalog.message("days", &arguments), said);
        }
        assert_eq!(catalog.message("weeks", &Arguments::new()), "weeks");
    }

    #[test]
    fn each_language_counts_in_its_own_way() {
        let said = [
            ("en", ["1 day", "2 days", "5 days", "1.5 days", "21/13 days"]),
            ("kk", ["1 күн", "2 күн", "5 күн", "1.5 күн", "21/13 күн"]),
            ("km", ["1 ថ្ងៃ", "2 ថ្ងៃ", "5 ថ្ងៃ", "1.5 ថ្ងៃ", "21/13 ថ្ងៃ"]),
            ("lo", ["1 ວັນ", "2 ວັນ", "5 ວັນ", "1.5 ວັນ", "21/13 ວັນ"]),
            ("ru", ["1 день", "2 дня", "5 дней", "1.5 дня", "21/13 дня"]),
        ];
        for (language, days) in said {
            let catalog = CREDIT.of(&language.parse().unwrap());
            for (count, expected) in ["1", "2", "5", "1.5", "21/13"].into_iter().zip(days) {
                let mut arguments = Arguments::new();
                arguments.insert("count".to_owned(), count.to_owned());
                assert_eq!(catalog.message("duration-days", &arguments), expected, "{language}");
            }
        }
    }
}
