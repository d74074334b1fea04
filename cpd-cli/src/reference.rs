//! `cpd pack reference`: a page on a document that people write, made from its schema and a template.
//!
//! A template is Markdown. Each of its lines that holds nothing but a placeholder gives way to what is known of a type:
//! `{{ Cap }}` to its whole section, `{{ Pack fields }}` to the section without examples, `{{ Pack examples }}` to the
//! examples alone, and `{{ ids }}` to a table of all kinds of ids.

mod section;
mod types;

use cpd_core::schema;
use serde_json::Value;

use crate::Output;
use crate::diagnostics::Failure;
use section::{Part, ids, section};
use types::Types;

/// The documents that people write, each with its template.
const TEMPLATES: [(&str, &str); 7] = [
    ("pack", include_str!("reference/pack.md")),
    ("teacher-record", include_str!("reference/teacher-record.md")),
    ("programme", include_str!("reference/programme.md")),
    ("framework", include_str!("reference/framework.md")),
    ("accreditation-scheme", include_str!("reference/accreditation-scheme.md")),
    ("proposal", include_str!("reference/proposal.md")),
    ("application", include_str!("reference/application.md")),
];

pub(crate) fn reference(name: &str) -> Result<Output, Failure> {
    let template = TEMPLATES.iter().find(|(known, _)| *known == name);
    let all = schema::all();
    let schema = all.iter().find(|(known, _)| *known == name);
    let Some(((_, template), (_, schema))) = template.zip(schema) else {
        let known = TEMPLATES.map(|(known, _)| known).join(", ");
        let message = format!("there is no reference of a document `{name}`; there are {known}");
        return Err(Failure::plain("unknownDocument", message));
    };
    Ok(Output::positive(page(template, schema)))
}

/// A template with its placeholders filled in.
fn page(template: &str, schema: &Value) -> String {
    let types = Types::of(schema);
    let mut page = String::new();
    for line in template.lines() {
        match line.strip_prefix("{{ ").and_then(|rest| rest.strip_suffix(" }}")) {
            Some(placeholder) => page.push_str(&filled(&types, placeholder)),
            None => page.push_str(line),
        }
        page.push('\n');
    }
    page
}

/// What a placeholder stands for. One that stands for nothing stays as it is, for the tests to find.
fn filled(types: &Types<'_>, placeholder: &str) -> String {
    let words: Vec<&str> = placeholder.split(' ').collect();
    let text = match words.as_slice() {
        ["ids"] => Some(ids(types)),
        [name] => section(types, name, Part::Whole),
        [name, "fields"] => section(types, name, Part::Fields),
        [name, "examples"] => section(types, name, Part::Examples),
        _ => None,
    };
    text.unwrap_or_else(|| format!("{{{{ {placeholder} }}}}"))
}
