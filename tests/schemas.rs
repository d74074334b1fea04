//! The generated JSON Schemas: sound, and in agreement with what is read and written.

use cpd_core::{TeacherRecord, packs, schema};
use cpd_tests::{Ask, answer_value, case_files};
use serde_json::Value;

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
    let career = validator("career-outlook");
    for (path, file) in case_files() {
        let pack = file.pack();
        for case in &file.cases {
            let about = format!("{}: {}", path.display(), case.name);
            let answer = answer_value(&pack, case);
            if answer.get("error").is_some() {
                continue;
            }
            assert_valid(&record, &case.record, &about);
            if case.ask == Ask::Career {
                assert_valid(&career, &answer, &about);
                continue;
            }
            assert_valid(&statement, &answer, &about);
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
