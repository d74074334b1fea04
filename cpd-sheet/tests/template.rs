//! The template: the same bytes each time, every language, and read by another library.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use cpd_core::{AccreditationRules, Framework, Language, frameworks, render, schemes};
use cpd_sheet::{SheetKind, read, template};
use cpd_test_workbook::Book;

#[test]
fn every_scheme_has_a_template_in_every_language() {
    for id in schemes::ids() {
        let rules = schemes::load(id).unwrap();
        for tag in render::languages().chain(["fr"]) {
            let language: Language = tag.parse().unwrap();
            let file = template(&rules, &language).unwrap();
            assert_eq!(template(&rules, &language).unwrap(), file, "{id} {tag}");
            let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(&file)).unwrap();
            let names = workbook.sheet_names();
            assert_eq!(names[0], render::spreadsheet("sheet-proposal", &[], &language));
            for name in names {
                let range = workbook.worksheet_range(&name).unwrap();
                let mark = range.get_value((0, 0)).unwrap();
                assert!(matches!(mark, Data::String(mark) if mark.starts_with("cpd:1:")), "{name}: {mark}");
            }
        }
    }
}

#[test]
fn an_empty_template_says_which_cells_are_needed() {
    let rules = schemes::load("lao-pdr").unwrap();
    for language in ["en", "lo", "km"] {
        let file = template(&rules, &language.parse().unwrap()).unwrap();
        let book = Book::open(&file);
        let error = read(&rules, &file, SheetKind::of(&file)).unwrap_err();
        let cells: Vec<String> =
            error.problems.iter().map(|one| one.cell.as_ref().unwrap().to_string()).collect();
        let fields = ["id", "of", "provider.id", "provider.kind"];
        let expected =
            fields.map(|field| format!("{}!{}", book.name("proposal"), book.answer("proposal", field)));
        assert_eq!(cells, expected, "{error}");
    }
}

#[test]
fn criteria_are_told_where_they_are_answered() {
    let rules = schemes::load("lao-pdr").unwrap();
    let file = template(&rules, &"lo".parse().unwrap()).unwrap();
    let book = Book::open(&file);
    let notes: Vec<&str> = book
        .parts
        .iter()
        .filter(|(name, _)| name.contains("comments"))
        .map(|(_, text)| std::str::from_utf8(text).unwrap())
        .collect();
    let asked = rules.scheme().criteria.iter();
    let lao: Language = "lo".parse().unwrap();
    for criterion in asked {
        let told = notes.iter().any(|note| note.contains(criterion.fix.get(&lao)));
        assert!(told, "{}", criterion.id);
    }
}

#[test]
fn frameworks_that_the_scheme_does_not_name_are_not_offered() {
    let scheme = schemes::load("lao-pdr").unwrap().scheme().clone();
    let all: Vec<Framework> = frameworks::ids().map(|id| frameworks::load(id).unwrap()).collect();
    let rules = AccreditationRules::new(scheme, all).unwrap();
    let language: Language = "lo".parse().unwrap();
    let alone = template(&schemes::load("lao-pdr").unwrap(), &language).unwrap();
    assert_eq!(template(&rules, &language).unwrap(), alone);
}
