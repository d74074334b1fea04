//! Every primitive of the pack format has a case: each kind of a union, each value of a choice and each field that may
//! be left out stands in a pack that some case file asks.

use std::collections::BTreeSet;

use cpd_core::{packs, schema};
use cpd_tests::{CaseFile, case_files};
use serde_json::{Map, Value};

/// The format of packs, as its schema describes it.
struct Format {
    schema: Value,
}

impl Format {
    fn of_packs() -> Self {
        let all = schema::all();
        let (_, schema) = all.into_iter().find(|(name, _)| *name == "pack").unwrap();
        Self { schema }
    }

    /// The types, each with its name; without those of the career, which no case can ask about.
    fn types(&self) -> impl Iterator<Item = (&str, &Value)> {
        let defined = self.schema["$defs"].as_object().unwrap().iter();
        let all = defined.map(|(name, schema)| (name.as_str(), schema)).chain([("Pack", &self.schema)]);
        all.filter(|(name, _)| !name.starts_with("Career"))
    }

    /// Every primitive that the format has.
    fn primitives(&self) -> BTreeSet<String> {
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

/// The pack of a case file as it was written.
fn written(file: &CaseFile) -> Value {
    match &file.pack {
        Value::String(id) => serde_json::from_str(packs::json(id).unwrap()).unwrap(),
        pack => pack.clone(),
    }
}

#[test]
fn every_primitive_stands_in_a_pack_with_cases() {
    let format = Format::of_packs();
    let mut stated = BTreeSet::new();
    for (_, file) in case_files().iter().filter(|(_, file)| !file.cases.is_empty()) {
        format.stated("Pack", &format.schema, &written(file), &mut stated);
    }
    let all = format.primitives();
    assert!(all.len() > 200, "only {}", all.len());
    let missing: Vec<&String> = all.difference(&stated).collect();
    assert!(missing.is_empty(), "{} primitives stand in no pack with cases: {missing:#?}", missing.len());
}

#[test]
fn what_a_pack_does_not_state_is_missed() {
    let format = Format::of_packs();
    let mut stated = BTreeSet::new();
    let pack = serde_json::from_str(packs::json("au-act-tqi").unwrap()).unwrap();
    format.stated("Pack", &format.schema, &pack, &mut stated);
    let all = format.primitives();
    for primitive in ["EligibilityTest `atLeast`", "RuleSet, field `eligibility`", "SourceRank `primary`"] {
        assert!(all.contains(primitive) && stated.contains(primitive), "{primitive}");
    }
    for primitive in
        ["TransitionKind `spread`", "Measure `presentShare`, field `moreThan`", "RoundingStep `tenth`"]
    {
        assert!(all.contains(primitive) && !stated.contains(primitive), "{primitive}");
    }
}
