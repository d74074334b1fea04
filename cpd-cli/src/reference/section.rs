//! The section of one type.

use serde_json::Value;

use super::types::{Field, Kind, Shape, Types, referred, text};

/// What of a section is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// All but the examples.
    Fields,
    /// The examples alone.
    Examples,
}

/// The section of a type, if there is one of that name.
pub(super) fn section(types: &Types<'_>, name: &str, part: Part) -> Option<String> {
    let schema = types.get(name)?;
    let (prose, examples) = described(schema);
    let mut blocks = Vec::new();
    if part != Part::Examples {
        blocks.push(format!("### {name}"));
        blocks.push(prose);
        blocks.extend(match Shape::of(schema) {
            Shape::Object(fields) => vec![table_of_fields(&fields)],
            Shape::Union(kinds) => union(name, &kinds),
            Shape::Choice(words) => vec![table_of_words(&words)],
            Shape::Either(ways) => vec![either(&ways)],
            Shape::Plain => written(schema).into_iter().collect(),
        });
    }
    if part != Part::Fields {
        blocks.extend(examples);
    }
    Some(blocks.join("\n\n"))
}

/// A table of all kinds of ids, and of how they are written.
pub(super) fn ids(types: &Types<'_>) -> String {
    let row = |(name, schema): (&str, &Value)| {
        let (meaning, _) = described(schema);
        format!("| {name} | {} | `{}` |", cell(&meaning), cell(text(&schema["pattern"])))
    };
    let rows = types.iter().filter(|(name, _)| is_id(name)).map(row);
    table("| type | what it names | form |\n|---|---|---|", rows)
}

/// The kinds of a union: first their names, then each by itself.
fn union(name: &str, kinds: &[Kind<'_>]) -> Vec<String> {
    let link = |kind: &Kind<'_>| {
        let anchor = format!("{name}-{}", kind.name).to_lowercase();
        format!("[`{}`](#{anchor})", kind.name)
    };
    let links: Vec<String> = kinds.iter().map(link).collect();
    let mut blocks = vec![format!("Its `kind` is one of: {}.", links.join(", "))];
    for kind in kinds {
        let (prose, examples) = described(kind.schema);
        blocks.push(format!("#### {name}: `{}`", kind.name));
        blocks.push(prose);
        if kind.fields.is_empty() {
            blocks.push(format!("It has no other fields: `{{ \"kind\": \"{}\" }}`.", kind.name));
        } else {
            blocks.push(table_of_fields(&kind.fields));
        }
        blocks.extend(examples);
    }
    blocks
}

fn table_of_fields(fields: &[Field<'_>]) -> String {
    let row = |field: &Field<'_>| {
        let required = if field.required { "yes" } else { "no" };
        let (meaning, _) = described(field.schema);
        format!("| `{}` | {} | {required} | {} |", field.name, type_of(field.schema), cell(&meaning))
    };
    table("| field | type | required | meaning |\n|---|---|---|---|", fields.iter().map(row))
}

fn table_of_words(words: &[(&str, &str)]) -> String {
    let row = |(word, meaning): &(&str, &str)| format!("| `\"{word}\"` | {} |", cell(meaning));
    table("| word | meaning |\n|---|---|", words.iter().map(row))
}

fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    std::iter::once(head.to_owned()).chain(rows).collect::<Vec<_>>().join("\n")
}

fn either(ways: &[&Value]) -> String {
    let way = |way: &&Value| format!("- {}: {}", type_of(way), cell(text(&way["description"])));
    ways.iter().map(way).collect::<Vec<_>>().join("\n")
}

/// How a value is written that is not an object.
fn written(schema: &Value) -> Option<String> {
    let of_text = |schema: &Value| Some(format!("text of the form `{}`", schema["pattern"].as_str()?));
    let ways = schema["anyOf"].as_array();
    let number = ways.is_some_and(|ways| ways.iter().any(|way| way["type"] == "number"));
    let form = of_text(schema).or_else(|| ways?.iter().find_map(of_text))?;
    Some(if number { format!("It is written as a number, or as {form}.") } else { format!("It is {form}.") })
}

/// The type of a field, with a link to its section.
fn type_of(schema: &Value) -> String {
    if let Some(name) = referred(schema) {
        let anchor = if is_id(name) { "ids".to_owned() } else { name.to_lowercase() };
        return format!("[{name}](#{anchor})");
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        // A field that may be left out may also be `null`, which nobody writes.
        let ways = ways.iter().filter(|way| way["type"] != "null");
        return ways.map(type_of).collect::<Vec<_>>().join(" or ");
    }
    let name = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or_default();
    match name {
        "array" => format!("list of {}", type_of(&schema["items"])),
        "object" => format!("object of {}", type_of(&schema["additionalProperties"])),
        "string" => "plain text".to_owned(),
        "integer" => "whole number".to_owned(),
        "boolean" => "`true` or `false`".to_owned(),
        other => other.to_owned(),
    }
}

/// What a description says, and its examples with their fences.
fn described(schema: &Value) -> (String, Vec<String>) {
    let mut prose = Vec::new();
    let mut examples = Vec::new();
    let mut rest = text(&schema["description"]);
    while let Some((before, fenced)) = rest.split_once("```json\n") {
        let (example, after) = fenced.split_once("\n```").unwrap_or((fenced, ""));
        prose.push(before.trim());
        examples.push(format!("```json\n{example}\n```"));
        rest = after;
    }
    prose.push(rest.trim());
    prose.retain(|text| !text.is_empty());
    (prose.join("\n\n"), examples)
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}

fn is_id(name: &str) -> bool {
    name.ends_with("Id")
}
