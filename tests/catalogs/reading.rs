//! Reading catalogs as Fluent's own parser does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The catalogs of a subject, in the order of their languages.
pub(crate) fn catalogs(subject: &str) -> Vec<(PathBuf, Resource<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cpd-core/locales").join(subject);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    paths.sort();
    let parse = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        (path, resource)
    };
    paths.into_iter().map(parse).collect()
}

pub(crate) fn variables(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, found),
                Expression::Select { selector, variants } => {
                    variable(selector, found);
                    variants.iter().for_each(|variant| variables(&variant.value, found));
                }
            }
        }
    }
}

/// The library resolves variables and literals, and nothing else of Fluent.
fn variable(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.clone())),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?} is not resolved"),
    }
}

/// The catalog of a language.
pub(crate) fn catalog(subject: &str, tag: &str) -> Resource<String> {
    let file = format!("{tag}.ftl");
    let found = catalogs(subject).into_iter().find(|(path, _)| path.ends_with(&file));
    found.unwrap_or_else(|| panic!("there is no {file}")).1
}

/// The messages of a catalog with their variables, in its order, each after the headings above it.
pub(crate) fn outline(resource: &Resource<String>) -> Vec<(String, BTreeSet<String>)> {
    let line = |entry: &Entry<String>| match entry {
        Entry::Message(message) => {
            let mut used = BTreeSet::new();
            variables(message.value.as_ref()?, &mut used);
            Some((message.id.name.clone(), used))
        }
        Entry::GroupComment(heading) => Some((heading.content.join(" "), BTreeSet::new())),
        _ => None,
    };
    resource.body.iter().filter_map(line).collect()
}

/// Shows the text of a pattern, that of its variants too, and the variants of each choice.
pub(crate) fn walk(
    pattern: &Pattern<String>,
    text: &mut impl FnMut(&str),
    choice: &mut impl FnMut(&[Variant<String>]),
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } =
                    inline
                {
                    text(value);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                choice(variants);
                variants.iter().for_each(|variant| walk(&variant.value, text, choice));
            }
        }
    }
}

pub(crate) fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
