//! Findings as notes in a copy of the workbook, which is otherwise the same file.

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use calamine::{Reader, Xlsx};
use cpd_core::{AccreditationRules, Language, Proposal, ProposalCheck, check_proposal, schemes};
use cpd_sheet::{SheetKind, SheetProposal, annotate, read, template};
use cpd_test_workbook::{Book, Fill};
use proptest::prelude::{ProptestConfig, any, prop, proptest};
use proptest::sample::Index;
use zip::ZipArchive;

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("lao-pdr").unwrap());

/// A proposal that lacks much: no trainers, a fact, follow-up.
static FILLED: LazyLock<Book> = LazyLock::new(|| {
    let mut book = Book::open(&template(&RULES, &"lo".parse().unwrap()).unwrap());
    for (field, answer) in
        [("id", "P-1"), ("of", "offering"), ("provider.id", "NGO-7"), ("provider.kind", "ngo")]
    {
        book.state("proposal", field, Fill::Text(answer.to_owned()));
    }
    book.list("sessions", 0, "from", Fill::Day("2026-03-02".parse().unwrap()));
    book.list("sessions", 0, "hours", Fill::Number("1".to_owned()));
    book
});

fn checked(file: &[u8]) -> (SheetProposal, ProposalCheck) {
    let read = read(&RULES, file, SheetKind::Xlsx).unwrap();
    let proposal = Proposal::from_json(&RULES, &read.proposal).unwrap();
    let check = check_proposal(&RULES, None, &proposal, "2026-06-01".parse().unwrap()).unwrap();
    (read, check)
}

fn annotated(file: &[u8]) -> Vec<u8> {
    let (read, check) = checked(file);
    annotate(&RULES, file, &read.cells, &check, &"lo".parse().unwrap()).unwrap()
}

fn text(file: &[u8], part: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(file)).unwrap().by_name(part).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The note of a cell as it stands in the file.
fn note(comments: &str, cell: &str) -> Option<String> {
    let (_, rest) = comments.split_once(&format!("ref=\"{cell}\""))?;
    Some(rest.split("comment>").next()?.to_owned())
}

/// Every part of a file, packed.
fn packed(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let count = archive.len();
    let part = |index| {
        let mut part = archive.by_index_raw(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(part).collect()
}

#[test]
fn findings_stand_at_their_cells() {
    let file = FILLED.save();
    let copy = annotated(&file);
    let lao: Language = "lo".parse().unwrap();
    let (read, check) = checked(&file);
    let mut noted = 0;
    for finding in check.findings.iter().filter(|finding| !finding.problems.is_empty()) {
        let criterion = RULES.scheme().criteria.iter().find(|one| one.id == finding.criterion).unwrap();
        for problem in &finding.problems {
            let place = cpd_sheet::place_of(&read.cells, problem).unwrap();
            let reason = cpd_core::render::finding_reason(RULES.scheme(), &problem.reason, &lao);
            let said = (1..9).filter_map(|index| {
                let part = format!("xl/comments{index}.xml");
                let has = ZipArchive::new(Cursor::new(&copy)).unwrap().index_for_name(&part).is_some();
                note(&if has { text(&copy, &part) } else { String::new() }, &place.cell)
            });
            let found =
                said.filter(|note| note.contains(&reason) && note.contains(criterion.fix.get(&lao))).count();
            assert_eq!(found, 1, "{} at {place}", finding.criterion);
            noted += 1;
        }
    }
    assert!(noted > 4);
    assert_eq!(checked(&copy), (read, check));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(&copy)).unwrap();
    assert_eq!(workbook.worksheets().len(), 7);
}

#[test]
fn notes_that_were_there_are_kept_and_everything_else_is_the_same() {
    let file = FILLED.save();
    let copy = annotated(&file);
    // The headings have notes of the template.
    let (before, after) = (text(&file, "xl/comments3.xml"), text(&copy, "xl/comments3.xml"));
    let hint = note(&before, "C2").unwrap();
    let hint = hint.split("</r>").next().unwrap();
    assert!(note(&after, "C2").unwrap().contains(hint));
    let (old, new) = (packed(&file), packed(&copy));
    let changed: Vec<&str> =
        old.iter().filter(|part| !new.contains(part)).map(|(name, _)| name.as_str()).collect();
    assert!(
        changed.iter().all(|name| name.contains("comments")
            || name.contains("vmlDrawing")
            || *name == "[Content_Types].xml"),
        "{changed:?}"
    );
    assert_eq!(
        old.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        new.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
    assert_eq!(annotated(&file), copy);
    // What a note says already is not said twice.
    let twice = annotated(&copy);
    for index in 1..=5 {
        let part = format!("xl/comments{index}.xml");
        assert_eq!(text(&twice, &part), text(&copy, &part));
    }
}

#[test]
fn a_sheet_without_notes_gets_them() {
    let mut book = FILLED.clone();
    book.parts.retain(|(name, _)| {
        !name.contains("comments") && !name.contains("vmlDrawing") && !name.contains("worksheets/_rels")
    });
    for index in 1..=7 {
        book.edit(&format!("xl/worksheets/sheet{index}.xml"), |xml| {
            let Some(start) = xml.find("<legacyDrawing") else { return xml.to_owned() };
            let end = start + xml[start..].find("/>").unwrap() + 2;
            format!("{}{}", &xml[..start], &xml[end..])
        });
    }
    book.edit("[Content_Types].xml", |xml| {
        let kept = xml.split_inclusive('>').filter(|tag| !tag.contains("comments") && !tag.contains("vml"));
        kept.collect()
    });
    let file = book.save();
    let copy = annotated(&file);
    // The sheet of sessions, where the hours are too few, is the second one with something to note.
    assert!(text(&copy, "xl/worksheets/_rels/sheet3.xml.rels").contains("/xl/commentsCpd2.xml"));
    let comments = text(&copy, "xl/commentsCpd2.xml");
    assert!(comments.contains("ref=\"C3\""), "{comments}");
    assert!(text(&copy, "xl/drawings/vmlDrawingCpd2.vml").contains("<x:Row>2</x:Row><x:Column>2</x:Column>"));
    let sheet = text(&copy, "xl/worksheets/sheet3.xml");
    assert!(sheet.contains("r:id=\"cpdvmlDrawing1\"/></worksheet>"), "{sheet}");
    let types = text(&copy, "[Content_Types].xml");
    assert!(types.contains("Extension=\"vml\"") && types.contains("/xl/commentsCpd2.xml"));
    assert_eq!(checked(&copy), checked(&file));
    // A second time the notes are found, and nothing is added.
    assert_eq!(text(&annotated(&copy), "xl/commentsCpd2.xml"), comments);
}

#[test]
fn what_has_no_cell_is_noted_on_the_first_sheet() {
    let file = FILLED.save();
    let (_, check) = checked(&file);
    let nowhere = std::collections::BTreeMap::new();
    let copy = annotate(&RULES, &file, &nowhere, &check, &Language::english()).unwrap();
    let found = note(&text(&copy, "xl/comments1.xml"), "B2").unwrap();
    assert!(found.contains("What to do"), "{found}");
    assert!(annotate(&RULES, b"PK\x03\x04", &nowhere, &check, &Language::english()).is_err());
    assert_eq!(
        annotate(
            &RULES,
            &file,
            &nowhere,
            &ProposalCheck { findings: Vec::new(), ..check },
            &Language::english()
        )
        .map(|copy| packed(&copy)),
        Ok(packed(&file))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the parts of notes hold, there is a copy or an error.
    #[test]
    fn damaged_notes_do_not_panic(
        part in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), prop::sample::select(b"<>/\"'& =09az:".to_vec())), 1..8),
        cut in any::<Index>(),
        whole in any::<bool>(),
    ) {
        let (read, check) = checked(&FILLED.save());
        let mut book = FILLED.clone();
        let names = ["comments", "vmlDrawing", "_rels/sheet", "Content_Types", "worksheets/sheet"];
        let parts: Vec<usize> = (0..book.parts.len()).filter(|at| names.iter().any(|name| book.parts[*at].0.contains(name))).collect();
        let bytes = &mut book.parts[parts[part.index(parts.len())]].1;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = annotate(&RULES, &book.save(), &read.cells, &check, &Language::english());
    }
}
