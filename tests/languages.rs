//! Statements, explanations, careers and advice in every language: other words, but the same lines with the same numbers, dates and
//! ids.

use cpd_core::{
    AdviceQuestion, Language, Pack, TeacherRecord, advise, career, explain, packs, parse_date, render,
    to_json,
};
use cpd_tests::{case_files, questions};
use serde_json::Value;

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// The pack with its names in English alone: a name in another language may count in words what English counts in
/// digits.
fn with_english_names(pack: &Pack) -> Pack {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(members) if members.get("en").is_some_and(Value::is_string) => {
                members.retain(|language, _| language == "en");
            }
            Value::Object(members) => members.values_mut().for_each(strip),
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value: Value = serde_json::from_str(&to_json(pack)).unwrap();
    strip(&mut value);
    Pack::from_json(&value.to_string()).unwrap()
}

/// All texts that answer a question, in each language; none where the question is refused.
fn texts(pack: &Pack, record: &str, on: &str, question: Option<&str>) -> Option<Vec<(&'static str, String)>> {
    let record = TeacherRecord::from_json_for(pack, record).ok()?;
    let on = parse_date("on", on).ok()?;
    let explanation = explain(pack, &record, on).ok()?;
    let outlook = career(pack, &record, on).ok()?;
    let asked = question.map_or_else(|| Ok(AdviceQuestion::default()), AdviceQuestion::from_json).ok()?;
    let advice = advise(pack, &record, on, &asked).ok()?;
    let text = |tag| {
        let language = language(tag);
        let statement = render::statement(pack, &explanation.statement, &language);
        let explanation = render::explanation(pack, &explanation, &language);
        let career = render::career(pack, &outlook, &language);
        (tag, [statement, explanation, career, render::advice(pack, &advice, &language)].concat())
    };
    Some(render::languages().map(text).collect())
}

/// The runs of digits of a line. Their order is that of the language's words.
fn digits(line: &str) -> Vec<&str> {
    let mut runs: Vec<&str> =
        line.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    runs.sort_unstable();
    runs
}

#[track_caller]
fn expect_the_same_numbers(texts: &[(&str, String)]) {
    let ((_, english), others) = texts.split_first().unwrap();
    for (tag, other) in others {
        for (expected, found) in english.lines().zip(other.lines()) {
            // A line may say a number twice where another language says it once.
            let (mut one, mut two) = (digits(expected), digits(found));
            one.dedup();
            two.dedup();
            assert_eq!(one, two, "{tag}:\n{expected}\n{found}");
            let numeral = |c: &char| c.is_numeric() && !c.is_ascii();
            assert_eq!(found.chars().find(numeral), expected.chars().find(numeral), "{tag}: {found}");
        }
        assert_eq!(english.lines().count(), other.lines().count(), "{tag}: {other}");
    }
}

#[test]
fn cases_have_the_same_numbers_in_every_language() {
    let mut compared = 0;
    for (_, file) in case_files() {
        let pack = with_english_names(&file.pack());
        for case in &file.cases {
            let question = case.question.as_ref().map(Value::to_string);
            if let Some(texts) = texts(&pack, &case.record.to_string(), &case.on, question.as_deref()) {
                expect_the_same_numbers(&texts);
                compared += 1;
            }
        }
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn generated_questions_have_the_same_numbers_in_every_language() {
    let packs: Vec<Pack> = packs::ids().map(|id| with_english_names(&packs::load(id).unwrap())).collect();
    for asked in questions(100) {
        let pack = packs.iter().find(|pack| pack.id.as_str() == asked.pack).unwrap();
        if let Some(texts) = texts(pack, &asked.record, &asked.on, None) {
            expect_the_same_numbers(&texts);
        }
    }
}

#[test]
fn a_requirement_says_what_it_counts() {
    let wanted = Value::from("gb-eng-ecf");
    let (_, file) = case_files().into_iter().find(|(_, file)| file.pack == wanted).unwrap();
    let case = &file.cases[0];
    let texts = texts(&file.pack(), &case.record.to_string(), &case.on, None).unwrap();
    for (tag, expected) in [
        ("en", ": 5 of 6 categories, short by 1 "),
        ("kk", ": есептелгені 5, қажеті 6 санат, жетіспейтіні 1\n"),
        ("km", "៖ រាប់បាន 5 ក្នុងចំណោម 6 ប្រភេទ នៅខ្វះ 1\n"),
        ("lo", ": ນັບໄດ້ 5 ຈາກ 6 ໝວດ, ຍັງຂາດ 1\n"),
        ("ru", ": засчитано 5, требуется 6 категорий, недостаёт 1\n"),
    ] {
        let (_, text) = texts.iter().find(|(found, _)| *found == tag).unwrap();
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn a_country_reads_its_language_and_others_read_english() {
    let (_, file) = case_files().into_iter().next().unwrap();
    let (pack, case) = (file.pack(), &file.cases[0]);
    let record = TeacherRecord::from_json_for(&pack, &case.record.to_string()).unwrap();
    let explanation = explain(&pack, &record, parse_date("on", &case.on).unwrap()).unwrap();
    let text = |tag| render::statement(&pack, &explanation.statement, &language(tag));
    assert_eq!(text("lo-LA"), text("lo"));
    assert_eq!(text("kk-Cyrl-KZ"), text("kk"));
    assert_eq!(text("fr"), text("en"));
    let tags: Vec<&str> = render::languages().collect();
    for (index, one) in tags.iter().enumerate() {
        for two in &tags[index + 1..] {
            assert_ne!(text(one), text(two), "{one} {two}");
        }
    }
}
