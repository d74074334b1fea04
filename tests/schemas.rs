//! The generated JSON Schemas: sound, and in agreement with what is read and written.

use cpd_core::{TeacherRecord, packs, schema};
use cpd_tests::{Ask, answer_value, case_files};
use serde_json::{Value, json};

fn validator(name: &str) -> jsonschema::Validator {
    let all = schema::all();
    let (_, schema) = all.iter().find(|(known, _)| *known == name).unwrap();
    jsonschema::draft202012::new(schema).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[track_caller]
fn assert_valid(validator: &jsonschema::Validator, value: &Value, about: &str) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{about}: {errors:#?}");
}

#[test]
fn every_schema_is_one() {
    for (name, schema) in schema::all() {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{name}");
    }
}

#[test]
fn bundled_packs_fit_their_schema() {
    let pack = validator("pack");
    for id in packs::ids() {
        assert_valid(&pack, &serde_json::from_str(packs::json(id).unwrap()).unwrap(), id);
        assert_valid(&pack, &serde_json::to_value(packs::load(id).unwrap()).unwrap(), id);
    }
}

#[test]
fn records_and_answers_of_every_case_fit_their_schemas() {
    let (record, statement, explanation) =
        (validator("teacher-record"), validator("statement"), validator("explanation"));
    let (career, advice, question) =
        (validator("career-outlook"), validator("advice"), validator("advice-question"));
    for (path, file) in case_files() {
        let pack = file.pack();
        for case in &file.cases {
            let about = format!("{}: {}", path.display(), case.name);
            let answer = answer_value(&pack, case);
            if answer.get("error").is_some() {
                continue;
            }
            assert_valid(&record, &case.record, &about);
            match case.ask {
                Ask::Statement => assert_valid(&statement, &answer, &about),
                Ask::Career => assert_valid(&career, &answer, &about),
                Ask::Advice => assert_valid(&advice, &answer, &about),
            }
            if let Some(asked) = &case.question {
                assert_valid(&question, asked, &about);
            }
            if case.ask != Ask::Statement {
                continue;
            }
            let read = TeacherRecord::from_json(&case.record.to_string()).unwrap();
            let explained = cpd_core::explain(&pack, &read, case.on.parse().unwrap()).unwrap();
            assert_valid(&explanation, &serde_json::to_value(explained).unwrap(), &about);
        }
    }
}

#[test]
fn what_is_refused_for_its_shape_does_not_fit_the_schema() {
    let record = validator("teacher-record");
    for wrong in [
        r#"{ "person": 1, "licences": [] }"#,
        r#"{ "person": "T", "licences": [{ "class": "a", "issued": "2020-01-01", "x": 1 }] }"#,
        r#"{ "person": "T", "licences": [{ "class": "A B", "issued": "2020-01-01" }] }"#,
        r#"{ "licences": [] }"#,
    ] {
        assert!(TeacherRecord::from_json(wrong).is_err(), "{wrong}");
        assert!(!record.is_valid(&serde_json::from_str(wrong).unwrap()), "{wrong}");
    }
}

/// The types of a document that people write, its own among them.
fn types(schema: &Value) -> Vec<(&str, &Value)> {
    let own = schema["title"].as_str().unwrap();
    let defined = schema["$defs"].as_object().unwrap().iter().map(|(name, schema)| (name.as_str(), schema));
    std::iter::once((own, schema)).chain(defined).collect()
}

/// The examples of a description.
fn examples(schema: &Value) -> Vec<Value> {
    let description = schema["description"].as_str().unwrap_or_default();
    let fenced = description.split("```json\n").skip(1).map(|rest| rest.split_once("\n```").unwrap().0);
    fenced.map(|text| serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))).collect()
}

#[test]
fn every_type_that_people_write_has_examples_that_fit_it() {
    let mut count = 0;
    let written_by_people = [
        "allocation",
        "allocation-policy",
        "allocation-problem",
        "coverage",
        "needs",
        "pack",
        "places",
        "priorities",
        "teacher-profile",
        "teacher-record",
        "workplan",
        "workplan-report",
    ];
    for (_, schema) in schema::all().iter().filter(|(name, _)| written_by_people.contains(name)) {
        for (name, definition) in types(schema) {
            // The document's own type is the schema itself; the others are looked up in it.
            let alone = match schema["$defs"].get(name) {
                Some(_) => json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] }),
                None => schema.clone(),
            };
            let validator = jsonschema::draft202012::new(&alone).unwrap();
            let own = examples(definition);
            let worked_out = definition["anyOf"].as_array().is_some_and(|ways| ways[0]["$ref"].is_string());
            let object = definition["x-order"].is_array();
            assert!(!own.is_empty() || !(object || worked_out), "{name} has no example");
            let kinds = definition["oneOf"].as_array().into_iter().flatten();
            let of_kinds = kinds.filter(|kind| kind["properties"].is_object()).flat_map(|kind| {
                let own = examples(kind);
                let word = &kind["properties"]["kind"]["const"];
                let fields = kind["properties"].as_object().unwrap().len();
                assert!(fields == 1 || !own.is_empty(), "{name} has no example of the kind {word}");
                assert!(own.iter().all(|example| example["kind"] == *word), "{name}: {word}");
                own
            });
            for example in own.iter().cloned().chain(of_kinds) {
                assert_valid(&validator, &example, name);
                count += 1;
            }
        }
    }
    assert!(count > 100, "only {count}");
}

#[test]
fn what_people_write_is_described_in_the_order_of_writing() {
    for (_, schema) in schema::all() {
        for (name, definition) in types(&schema) {
            let kinds = definition["oneOf"].as_array().into_iter().flatten();
            for object in kinds.chain([definition]).filter(|object| object["x-order"].is_array()) {
                let mut order: Vec<&str> = object["x-order"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|field| field.as_str().unwrap())
                    .collect();
                order.sort_unstable();
                let fields: Vec<&String> = object["properties"].as_object().unwrap().keys().collect();
                assert_eq!(order, fields, "{name}");
            }
        }
    }
}

#[test]
fn a_number_is_the_value_that_a_reader_makes_of_it() {
    let pack = packs::load("us-pa-act48").unwrap();
    let read = |amount: &str| {
        let record = format!(
            r#"{{ "person": "T-1", "licences": [{{ "class": "educator-certificate", "issued": "2020-07-01" }}],
            "activities": [
                {{ "id": "A-1", "kind": "workshop", "from": "2021-01-11", "amount": {amount}, "unit": "clock-hour" }}
            ] }}"#
        );
        let record = TeacherRecord::from_json_for(&pack, &record).ok()?;
        Some(record.activities[0].amount.to_string())
    };
    assert_eq!(read("22.50000000000000001").as_deref(), Some("22.5"));
    // The value of this one has 17 digits.
    assert_eq!(read("0.30000000000000004"), None);
    // Text is taken as it is written.
    assert_eq!(read("\"22.50000000000000001\""), None);
}
