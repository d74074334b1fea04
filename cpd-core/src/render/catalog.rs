//! [`Catalog`]: the messages of one language.
//!
//! Catalogs are Project Fluent files, read by Fluent's own parser. Of Fluent's patterns they use what these sentences
//! need: text, variables, and a choice by a variable's value or plural category. `fluent-bundle` would resolve all of
//! Fluent, at four times the size in the WASM module; a test holds the catalogs to what is resolved here.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;

use super::plural;
use crate::locale::Language;

/// Language and text of each catalog; English comes first, because the others fall back to it.
const CATALOGS: &[(&str, &str)] = &[("en", include_str!("../../locales/en.ftl"))];

/// The arguments of a message, as text.
pub(super) type Arguments = BTreeMap<String, String>;

pub(super) struct Catalog {
    language: &'static str,
    resource: Resource<&'static str>,
}

impl Catalog {
    /// The catalog of a language, else English.
    pub(super) fn of(language: &Language) -> Self {
        let exact = CATALOGS.iter().find(|(tag, _)| *tag == language.as_str());
        let (language, text) = exact.or(CATALOGS.first()).copied().unwrap_or_default();
        // A test reads every catalog, so that there is nothing here that could not be read.
        let resource = parser::parse_runtime(text).unwrap_or_else(|(read, _)| read);
        Self { language, resource }
    }

    /// A message with its arguments; the id itself where there is no such message.
    pub(super) fn message(&self, id: &str, arguments: &Arguments) -> String {
        let pattern = self.resource.body.iter().find_map(|entry| match entry {
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
        let category = || plural::category(self.language, value.parse().ok()?);
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
    use super::{Arguments, CATALOGS, Catalog, message_id};
    use fluent_syntax::parser;

    #[test]
    fn every_catalog_can_be_read() {
        for (tag, text) in CATALOGS {
            let read = parser::parse_runtime(*text);
            assert!(read.is_ok(), "{tag}: {:?}", read.err().map(|(_, errors)| errors));
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
        let catalog = Catalog { language: "en", resource: parser::parse_runtime(text).unwrap() };
        for (count, said) in [("0", "no day ."), ("1", "1 day ."), ("2", "2 days ."), ("x", "x days .")] {
            let mut arguments = Arguments::new();
            arguments.insert("count".to_owned(), count.to_owned());
            assert_eq!(catalog.message("days", &arguments), said);
        }
        assert_eq!(catalog.message("weeks", &Arguments::new()), "weeks");
    }
}
