//! Every case about assessments, observations and crosswalks: what is given and answered fits its schema, and is said in
//! every language.

use cpd_core::{
    Language, ObservationRecord, Ratings, Rulebook, assess, frameworks, observe, parse_date, programmes,
    render, schema,
};
use cpd_tests::{ProgrammeCase, programme_answer, programme_case_files};
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

/// Shows every case that is answered, with its rulebook and the answer.
fn each(ask: &str, mut show: impl FnMut(&Rulebook, &ProgrammeCase, &Value, &str)) {
    let mut number = 0;
    for (path, file) in programme_case_files() {
        let rulebook = file.rulebook();
        for case in file.cases.iter().filter(|case| case.ask == ask) {
            let answer = programme_answer(&rulebook, case);
            if answer.get("error").is_none() {
                number += 1;
                show(&rulebook, case, &answer, &format!("{}: {}", path.display(), case.name));
            }
        }
    }
    assert!(number > 5, "{ask}: only {number}");
}

#[test]
fn what_is_given_and_answered_fits_its_schema() {
    for (ask, given, answered) in [
        ("assess", "ratings", "assessment"),
        ("observe", "observation", "observation-score"),
        ("carry", "crosswalk", "carried-levels"),
    ] {
        let (document, answer_schema) = (validator(given), validator(answered));
        each(ask, |_, case, answer, about| {
            assert_valid(&document, &case.given[given], about);
            assert_valid(&answer_schema, answer, about);
        });
    }
}

/// Every message has its sentence: no id of a message stands in a text; and each language has its own, with as many lines.
#[track_caller]
fn assert_said(texts: &[String], about: &str) {
    for text in texts {
        for raw in ["assessment-", "observation-", "rating-"] {
            let stands = text
                .match_indices(raw)
                .any(|(at, _)| text[..at].chars().next_back().is_none_or(char::is_whitespace));
            assert!(!stands, "{about}: `{raw}` in {text}");
        }
    }
    let lines: Vec<usize> = texts.iter().map(|text| text.lines().count()).collect();
    assert!(lines.windows(2).all(|pair| pair[0] == pair[1]), "{about}: {lines:?}");
    let distinct: std::collections::BTreeSet<&String> = texts.iter().collect();
    assert_eq!(distinct.len(), texts.len(), "{about}: two languages say the same");
}

/// What an observer scored with one instrument says something of the standards of another framework.
#[test]
fn an_observation_becomes_ratings_of_an_assessment() {
    let lao = programmes::load("lao-pdr").unwrap();
    let scores = |level: &str| json!({ "scores": [{ "indicator": "4", "level": level }, { "indicator": "5", "level": "2" }] });
    let record = json!({
        "owner": "T-1", "on": "2025-09-20", "instrument": { "framework": "teach-primary", "version": "2" },
        "segments": [scores("3"), scores("4")],
    });
    let record = ObservationRecord::from_json(&record.to_string()).unwrap();
    let score = observe(&frameworks::load("teach-primary").unwrap(), &record).unwrap();
    // 3.5 is level 3 of the instrument, which the crosswalk takes for the second level of the standards.
    let sets = vec![score.rating_set("coach".parse().unwrap())];
    let ratings = Ratings { owner: "T-1".parse().unwrap(), post: Some("teacher".parse().unwrap()), sets };
    let on = "2025-10-01".parse().unwrap();
    let answer = assess(&lao, &"teaching".parse().unwrap(), &ratings, on).unwrap();
    let lines = answer.domains.iter().flat_map(|one| &one.standards).flat_map(|one| &one.indicators);
    let rated: Vec<(&str, &str)> =
        lines.filter_map(|line| Some((line.id.as_str(), line.level.as_ref()?.as_str()))).collect();
    assert_eq!(rated, [("3.1.1", "level-2"), ("3.1.2", "level-1")]);
}

fn languages() -> impl Iterator<Item = Language> {
    render::languages().map(|tag| tag.parse().unwrap())
}

#[test]
fn assessments_are_said_in_every_language() {
    each("assess", |rulebook, case, _, about| {
        let ratings = Ratings::from_json(&case.given["ratings"].to_string()).unwrap();
        let id = case.given["assessment"].as_str().unwrap().parse().unwrap();
        let on = parse_date("on", case.given["on"].as_str().unwrap()).unwrap();
        let answer = assess(rulebook, &id, &ratings, on).unwrap();
        let texts: Vec<String> =
            languages().map(|language| render::assessment(rulebook, &answer, &language)).collect();
        assert_said(&texts, about);
        let english = &texts[0];
        for reason in &answer.reasons {
            let sentence = render::assessment_reason(rulebook, &answer, reason, &Language::english());
            assert!(english.contains(&format!("- {sentence}\n")), "{about}: {sentence}");
        }
    });
}

#[test]
fn observations_are_said_in_every_language() {
    each("observe", |rulebook, case, _, about| {
        let record = ObservationRecord::from_json(&case.given["observation"].to_string()).unwrap();
        let named = |framework: &&cpd_core::Framework| framework.version() == record.instrument;
        let framework = rulebook.frameworks().find(named).unwrap();
        let score = observe(framework, &record).unwrap();
        let texts: Vec<String> =
            languages().map(|language| render::observation(framework, &score, &language)).collect();
        assert_said(&texts, about);
    });
}
