//! What a document can state, by its schema: each kind of a union, each value of a choice, each field that may be left
//! out.

use std::collections::BTreeSet;

use cpd_core::schema;
use serde_json::{Map, Value};

/// The format of a document, as its schema describes it.
#[derive(Debug)]
pub struct Format {
    title: String,
    schema: Value,
}

impl Format {
    /// The format of a document by the name of its schema.
    ///
    /// # Panics
    /// Where there is no such schema.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let (_, schema) = schema::all()
            .into_iter()
            .find(|(known, _)| *known == name)
            .unwrap_or_else(|| panic!("there is no schema `{name}`"));
        Self { title: schema["title"].as_str().unwrap_or_default().to_owned(), schema }
    }

    /// The types, each with its name; without those of the career, which no case can ask about.
    fn types(&self) -> impl Iterator<Item = (&str, &Value)> {
        let defined = self.schema["$defs"].as_object().into_iter().flatten();
        let all = defined
            .map(|(name, schema)| (name.as_str(), schema))
            .chain([(self.title.as_str(), &self.schema)]);
        all.filter(|(name, _)| !name.starts_with("Career"))
    }

    /// Every primitive that the format has.
    #[must_use]
    pub fn primitives(&self) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        for (name, schema) in self.types() {
            all.extend(choices(schema).map(|value| format!("{name} `{value}`")));
            for (head, shape) in shapes(name, schema) {
                all.extend(optional(shape).map(|field| format!("{head}, field `{field}`")));
                if head != name {
                    all.insert(head);
                }
            }
        }
        all
    }

    /// Adds the primitives that a document states.
    pub fn state(&self, document: &Value, found: &mut BTreeSet<String>) {
        self.stated(&self.title, &self.schema, document, found);
    }

    /// The primitives that a part of a document states.
    fn stated(&self, name: &str, schema: &Value, value: &Value, found: &mut BTreeSet<String>) {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/$defs/");
            return self.stated(name, &self.schema["$defs"][name], value, found);
        }
        for alternative in schema["anyOf"].as_array().into_iter().flatten() {
            self.stated(name, alternative, value, found);
        }
        match value {
            Value::String(text) if choices(schema).any(|choice| choice == text) => {
                found.insert(format!("{name} `{text}`"));
            }
            Value::Array(items) => {
                items.iter().for_each(|item| self.stated(name, &schema["items"], item, found));
            }
            Value::Object(members) => {
                for (head, shape) in shapes(name, schema).filter(|(_, shape)| is_of(shape, members)) {
                    let stated = |field: &&str| members.contains_key(*field);
                    found.extend(
                        optional(shape).filter(stated).map(|field| format!("{head}, field `{field}`")),
                    );
                    found.insert(head);
                    for (field, value) in members {
                        self.stated("", &shape["properties"][field], value, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The values of a choice.
fn choices(schema: &Value) -> impl Iterator<Item = &str> {
    let documented = schema["oneOf"].as_array().into_iter().flatten().filter_map(|one| one["const"].as_str());
    documented.chain(schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str))
}

/// The shapes that an object of a type can have, each with what it is called: one for each kind of a union.
fn shapes<'s>(name: &'s str, schema: &'s Value) -> impl Iterator<Item = (String, &'s Value)> {
    let alone = schema.get("properties").map(|_| schema).into_iter();
    let all = schema["oneOf"].as_array().into_iter().flatten().chain(alone);
    all.filter(|shape| shape.get("properties").is_some()).map(move |shape| {
        let head = match kind(shape) {
            Some(kind) => format!("{name} `{kind}`"),
            None => name.to_owned(),
        };
        (head, shape)
    })
}

fn kind(shape: &Value) -> Option<&str> {
    shape["properties"]["kind"]["const"].as_str()
}

fn is_of(shape: &Value, members: &Map<String, Value>) -> bool {
    kind(shape).is_none_or(|kind| members.get("kind").and_then(Value::as_str) == Some(kind))
}

/// The fields of a shape that may be left out.
fn optional(shape: &Value) -> impl Iterator<Item = &str> {
    let required: Vec<&str> =
        shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let fields = shape["properties"].as_object().into_iter().flatten().map(|(field, _)| field.as_str());
    fields.filter(move |field| !required.contains(field))
}
