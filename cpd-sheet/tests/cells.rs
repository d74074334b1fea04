//! How cells are read, one oddity after the other, and how what cannot be read is told.

use std::sync::LazyLock;

use cpd_core::{AccreditationRules, schemes};
use cpd_sheet::{SheetError, SheetKind, SheetProposal, read, template};
use cpd_test_workbook::{Book, Fill};
use serde_json::Value;

fn text(text: &str) -> Fill {
    Fill::Text(text.to_owned())
}

fn number(number: &str) -> Fill {
    Fill::Number(number.to_owned())
}

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("cambodia").unwrap());

/// A template for Cambodia in English with what a proposal needs, an offering of an NGO with one session and trainer.
static FILLED: LazyLock<Book> = LazyLock::new(|| {
    let rules = &RULES;
    let mut book = Book::open(&template(rules, &"en".parse().unwrap()).unwrap());
    let answers = [("id", "P-1"), ("of", "A training"), ("provider.id", "NGO-7"), ("provider.kind", "ngo")];
    for (field, answer) in answers {
        book.state("proposal", field, text(answer));
    }
    let kind = rules.scheme().trainer_kinds[0].id.to_string();
    book.list("trainers", 0, "id", text("TR-1"));
    book.list("trainers", 0, "name", text("Ms Chan"));
    book.list("trainers", 0, "kind", text(&kind));
    book.list("sessions", 0, "from", Fill::Day("2026-03-02".parse().unwrap()));
    book.list("sessions", 0, "hours", number("12"));
    book
});

fn filled() -> Book {
    FILLED.clone()
}

fn outcome(book: &Book) -> Result<SheetProposal, SheetError> {
    let file = book.save();
    read(&RULES, &file, SheetKind::of(&file))
}

/// What is read at a pointer.
fn at(book: &Book, pointer: &str) -> Value {
    let read = outcome(book).unwrap_or_else(|error| panic!("{error}"));
    let proposal: Value = serde_json::from_str(&read.proposal).unwrap();
    proposal.pointer(pointer).cloned().unwrap_or(Value::Null)
}

/// The problems as their cells and codes.
fn problems(book: &Book) -> Vec<(String, String)> {
    let error = outcome(book).unwrap_err();
    let told = |problem: &cpd_sheet::SheetProblem| {
        let cell = problem.cell.as_ref().map_or(String::new(), ToString::to_string);
        assert!(problem.problem.message.contains("found"), "{problem}");
        assert!(problem.problem.message.contains("expected") || problem.cell.is_some(), "{problem}");
        (cell, problem.problem.code.clone())
    };
    error.problems.iter().map(told).collect()
}

fn problem(cell: &str, code: &str) -> (String, String) {
    (cell.to_owned(), code.to_owned())
}

#[test]
fn a_small_proposal_is_read_with_its_cells() {
    let read = outcome(&filled()).unwrap();
    let proposal: Value = serde_json::from_str(&read.proposal).unwrap();
    assert_eq!(proposal["sessions"][0]["id"], "S-1");
    let cell = |pointer: &str| read.cells[pointer].to_string();
    assert_eq!(cell("/sessions/0/hours"), "Sessions!E3");
    assert_eq!(cell("/sessions"), "Sessions!B2");
    assert_eq!(cell("/credit"), cell("/credit/amount"));
    assert!(cell("/facts/-/records").starts_with("Other facts!C"));
    assert!(cell("/scores/-/quality/content").starts_with("Scores!C"));
}

#[test]
fn dates_are_read_as_cells_and_as_text() {
    let days = [
        (number("46083"), "2026-03-02"),
        (number("46083.75"), "2026-03-02"),
        (number("20260302"), "2026-03-02"),
        (text(" 2026-03-02 "), "2026-03-02"),
        (text("໐໒.໐໓.໒໕໖໙"), "2026-03-02"),
        (text("២០២៦-០៣-០២"), "2026-03-02"),
        (text("31/3/2569"), "2026-03-31"),
        (Fill::Raw("d", "<v>2026-03-02T00:00:00</v>".to_owned()), "2026-03-02"),
        (number("244410"), "2026-03-02"),
    ];
    for (fill, expected) in days {
        let mut book = filled();
        book.list("sessions", 0, "from", fill.clone());
        assert_eq!(at(&book, "/sessions/0/from"), expected, "{fill:?}");
    }
    for wrong in [
        text("02/03/2026"),
        text("next Monday"),
        number("12"),
        number("20261302"),
        Fill::YesNo(true),
        text("2.3.26"),
    ] {
        let mut book = filled();
        book.list("sessions", 0, "from", wrong.clone());
        assert_eq!(problems(&book), [problem("Sessions!C3", "notADate")], "{wrong:?}");
    }
}

#[test]
fn days_may_count_from_1904() {
    let mut book = filled();
    book.list("sessions", 0, "from", number("44621"));
    book.edit("xl/workbook.xml", |xml| xml.replace("<workbookPr", "<workbookPr date1904=\"1\""));
    assert_eq!(at(&book, "/sessions/0/from"), "2026-03-02");
}

#[test]
fn numbers_are_exact() {
    let numbers = [
        (number("22.600000000000001"), "22.6"),
        (number("1.2E1"), "12"),
        (text("໑໒,໕"), "12.5"),
        (text("១ ៥០០"), "1500"),
        (text("21/13"), "21/13"),
    ];
    for (fill, expected) in numbers {
        let mut book = filled();
        book.list("sessions", 0, "hours", fill.clone());
        assert_eq!(at(&book, "/sessions/0/hours"), expected, "{fill:?}");
    }
    let wrong = [
        (text("1,500"), "notANumber"),
        (text("12 hours"), "notANumber"),
        (number("0.30000000000000004"), "notExact"),
        (number("1E300"), "notExact"),
        (number("1E999"), "cellError"),
        (number("0"), "hoursNotPositive"),
        (Fill::YesNo(true), "notANumber"),
    ];
    for (fill, code) in wrong {
        let mut book = filled();
        book.list("sessions", 0, "hours", fill.clone());
        assert_eq!(problems(&book), [problem("Sessions!E3", code)], "{fill:?}");
    }
}

#[test]
fn dates_and_times_are_no_hours() {
    let mut book = filled();
    // The format of the date beside it, and a built-in format for times.
    let (hours, from) = (book.entry("sessions", 0, "hours"), book.entry("sessions", 0, "from"));
    let part = "xl/worksheets/sheet3.xml";
    book.edit(part, |xml| {
        let style = |cell: &str| {
            xml.split(&format!("<c r=\"{cell}\" s=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let (old, new) = (
            format!("<c r=\"{hours}\" s=\"{}\"", style(&hours)),
            format!("<c r=\"{hours}\" s=\"{}\"", style(&from)),
        );
        xml.replace(&old, &new)
    });
    book.list("sessions", 0, "hours", number("46024"));
    assert_eq!(problems(&book), [problem("Sessions!E3", "notANumber")]);
    book.edit("xl/styles.xml", |xml| xml.replace("yyyy-mm-dd", "[h]:mm"));
    let times = problems(&book);
    assert!(
        times.contains(&problem("Sessions!E3", "notANumber"))
            && times.contains(&problem("Sessions!C3", "notADate"))
    );
}

#[test]
fn formulas_are_not_computed() {
    let mut book = filled();
    book.list("sessions", 0, "hours", Fill::Raw("n", "<f>6*2</f><v>13</v>".to_owned()));
    assert_eq!(at(&book, "/sessions/0/hours"), "13");
    let remarks = outcome(&book).unwrap().remarks;
    assert_eq!((remarks[0].problem.code.as_str(), remarks.len()), ("formulaValue", 1));
    assert_eq!(remarks[0].cell.as_ref().unwrap().to_string(), "Sessions!E3");

    book.list("sessions", 0, "hours", Fill::Raw("n", "<f>6*2</f>".to_owned()));
    assert_eq!(problems(&book), [problem("Sessions!E3", "formulaWithoutValue")]);
    // A formula that gives an empty text says that there is nothing.
    book.list("sessions", 0, "place", Fill::Raw("str", "<f>IF(1,\"\")</f><v></v>".to_owned()));
    book.list("sessions", 0, "hours", number("12"));
    assert_eq!(at(&book, "/sessions/0/place"), Value::Null);
}

#[test]
fn errors_of_cells_are_told_in_their_place() {
    for error in ["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#SPILL!"] {
        let mut book = filled();
        book.list("sessions", 0, "hours", Fill::Raw("e", format!("<f>X</f><v>{error}</v>")));
        book.state("proposal", "title", Fill::Raw("e", format!("<v>{error}</v>")));
        let title = format!("Proposal!{}", book.answer("proposal", "title"));
        assert_eq!(problems(&book), [problem(&title, "cellError"), problem("Sessions!E3", "cellError")]);
        assert!(outcome(&book).unwrap_err().to_string().contains(error));
    }
}

#[test]
fn what_is_chosen_is_read_in_any_language() {
    for (answer, expected) in [("ບໍ່", false), (" YES ", true), ("Да", true), ("ទេ", false), ("false", false)]
    {
        let mut book = filled();
        book.state("facts", "records", text(answer));
        assert_eq!(at(&book, "/facts/0/value"), expected, "{answer}");
    }
    for (answer, expected) in [("ການຝຶກອົບຮົມ", "offering"), ("trainer", "trainer"), ("организатор", "provider")]
    {
        let mut book = filled();
        book.state("proposal", "of", text(answer));
        assert_eq!(at(&book, "/of"), expected, "{answer}");
    }
    let mut book = filled();
    book.state("facts", "records", text("perhaps"));
    book.state("proposal", "provider.kind", text("a club"));
    book.state("proposal", "languages", text("Khmer, Klingon"));
    let codes: Vec<String> = problems(&book).into_iter().map(|(_, code)| code).collect();
    assert_eq!(codes, ["unknownChoice", "unknownLanguage", "notYesOrNo"]);
}

#[test]
fn lists_stand_in_one_cell() {
    let mut book = filled();
    book.state("proposal", "languages", text("ខ្មែរ"));
    assert_eq!(problems(&book).len(), 1);
    book.state("proposal", "languages", text("ភាសាខ្មែរ; English,fr"));
    assert_eq!(at(&book, "/languages"), serde_json::json!(["km", "en", "fr"]));
    book.list("sessions", 0, "trainers", text("ms chan"));
    assert_eq!(at(&book, "/sessions/0/trainers"), serde_json::json!(["TR-1"]));
    book.list("sessions", 0, "trainers", text("TR-1, TR-9"));
    assert_eq!(problems(&book), [problem("Sessions!F3", "unknownId")]);
}

#[test]
fn merged_cells_of_a_list_speak_for_each_row() {
    let mut book = filled();
    book.list("sessions", 0, "trainers", text("TR-1"));
    book.list("sessions", 1, "from", Fill::Day("2026-03-05".parse().unwrap()));
    book.list("sessions", 1, "hours", number("6"));
    book.merge("sessions", "F3:F6");
    assert_eq!(at(&book, "/sessions/1/trainers"), serde_json::json!(["TR-1"]));
    assert_eq!(outcome(&book).unwrap().cells["/sessions/1/trainers/0"].cell, "F3");
    assert_eq!(at(&book, "/sessions/2"), Value::Null);
}

#[test]
fn strays_are_left_out() {
    let mut book = filled();
    book.list("sessions", 5, "place", text("  \u{a0} "));
    book.state("proposal", "title", text("  Reading\taloud \n"));
    assert_eq!(at(&book, "/title"), "Reading\taloud");
    assert_eq!(at(&book, "/sessions/1"), Value::Null);
}

#[test]
fn ids_of_sessions_are_given_where_they_are_missing() {
    let mut book = filled();
    book.list("sessions", 1, "id", text("S-1"));
    book.list("sessions", 1, "from", Fill::Day("2026-03-05".parse().unwrap()));
    book.list("sessions", 1, "hours", number("6"));
    assert_eq!(at(&book, "/sessions/0/id"), "S-1-of-2");
    book.list("sessions", 0, "id", text("S-1"));
    assert_eq!(problems(&book), [problem("Sessions!B4", "duplicateId")]);
}

#[test]
fn everything_is_told_at_once() {
    let mut book = filled();
    book.state("proposal", "id", text(""));
    book.state("proposal", "credit.amount", text("two"));
    book.list("trainers", 0, "certified.until", text("2020-01-01"));
    book.list("sessions", 0, "from", text("?"));
    book.list("sessions", 0, "until", text("1999-01-01"));
    book.list("sessions", 0, "trainers", text("TR-2"));
    book.list("alignment", 0, "indicator", text("9.9.9"));
    book.state("scores", "quality/content", number("99"));
    let codes: Vec<String> = problems(&book).into_iter().map(|(_, code)| code).collect();
    let expected = [
        "missingCell",
        "notANumber",
        "missingCell",
        "notADate",
        "unknownChoice",
        "tooManyPoints",
        "unknownId",
    ];
    let sorted = |mut codes: Vec<String>| {
        codes.sort();
        codes
    };
    assert_eq!(sorted(codes), sorted(expected.map(str::to_owned).to_vec()));
}

#[test]
fn columns_and_sheets_are_known_by_their_ids() {
    let mut unknown = filled();
    unknown.write("sessions", "G1", &text("room"));
    assert_eq!(problems(&unknown), [problem("Sessions!G1", "unknownColumn")]);
    let mut twice = filled();
    twice.write("sessions", "H1", &text("from"));
    assert_eq!(problems(&twice), [problem("Sessions!H1", "duplicateColumn")]);
    let mut own = filled();
    own.write("sessions", "H3", &text("bring a projector"));
    own.write("proposal", "C40", &text("and a screen"));
    let remarks = outcome(&own).unwrap().remarks;
    assert_eq!(
        remarks.iter().map(|one| one.problem.code.as_str()).collect::<Vec<_>>(),
        ["cellNotRead", "cellNotRead"]
    );
    let mut second = filled();
    second.write("trainers", "A1", &text("cpd:1:sessions"));
    assert!(problems(&second).contains(&problem("Sessions!A1", "duplicateSheet")));
    let mut other = filled();
    other.write("sessions", "A1", &text("cpd:1:menus"));
    assert_eq!(problems(&other), [problem("Sessions!A1", "unknownSheet")]);
    let mut none = filled();
    for index in 1..=8 {
        let part = format!("xl/worksheets/sheet{index}.xml");
        none.edit(&part, |xml| xml.replacen("t=\"s\"><v>", "t=\"n\"><v>", 1));
    }
    assert_eq!(problems(&none), [problem("", "noTemplate")]);
    let mut swapped = filled();
    swapped.state("proposal", "scheme", text("lao-pdr"));
    let cell = format!("Proposal!{}", swapped.answer("proposal", "scheme"));
    assert_eq!(problems(&swapped), [problem(&cell, "otherScheme")]);
}

#[test]
fn an_indicator_may_have_become_a_number() {
    let rules = schemes::load("au-nsw-nesa").unwrap();
    let mut book = Book::open(&template(&rules, &"en".parse().unwrap()).unwrap());
    for (field, answer) in
        [("id", "P-1"), ("of", "offering"), ("provider.id", "X"), ("provider.kind", "provider")]
    {
        book.state("proposal", field, text(answer));
    }
    book.list("alignment", 0, "indicator", number("2.1"));
    let file = book.save();
    let read = read(&rules, &file, SheetKind::Xlsx).unwrap();
    assert!(read.proposal.contains("\"indicator\":\"2.1\""), "{}", read.proposal);
}
