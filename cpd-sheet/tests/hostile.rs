//! Files that are no workbook, or that mean harm: each is refused with what to do, and nothing panics.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use cpd_core::{AccreditationRules, schemes};
use cpd_sheet::{SheetKind, read, template};
use cpd_test_workbook::{Book, Fill};
use proptest::prelude::{ProptestConfig, any, prop, proptest};
use proptest::sample::Index;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("lao-pdr").unwrap());

fn rules() -> AccreditationRules {
    RULES.clone()
}

static FILLED: LazyLock<Book> = LazyLock::new(|| {
    let mut book = Book::open(&template(&rules(), &"lo".parse().unwrap()).unwrap());
    for (field, answer) in
        [("id", "P-1"), ("of", "offering"), ("provider.id", "NGO-7"), ("provider.kind", "ngo")]
    {
        book.state("proposal", field, Fill::Text(answer.to_owned()));
    }
    book
});

fn workbook() -> Book {
    FILLED.clone()
}

/// The code of the first problem.
fn code(file: &[u8]) -> String {
    let error = read(&rules(), file, SheetKind::Xlsx).unwrap_err();
    assert!(error.problems[0].problem.help.is_some());
    error.problems[0].problem.code.clone()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        writer.start_file(*name, packed).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_workbook_is_refused() {
    let compound = |name: &str| {
        let mut file = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        file.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        file
    };
    assert_eq!(code(b""), "notASpreadsheet");
    assert_eq!(code(b"%PDF-1.7"), "notASpreadsheet");
    assert_eq!(code(&compound("Workbook")), "oldSpreadsheet");
    assert_eq!(code(&compound("EncryptedPackage")), "encrypted");
    assert_eq!(code(b"PK\x03\x04"), "damaged");
    assert_eq!(
        code(&archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")])),
        "notASpreadsheet"
    );
    assert_eq!(code(&archive(&[("xl/workbook.bin", b"")])), "notASpreadsheet");
    assert_eq!(code(&archive(&[("word/document.xml", b"")])), "notASpreadsheet");
    assert_eq!(
        code(&archive(&[("xl/workbook.xml", b"<workbook><sheets><sheet name=\"a\"/></sheets></workbook>")])),
        "damaged"
    );
    let file = workbook().save();
    assert_eq!(code(&file[..file.len() / 2]), "damaged");
    assert_eq!(SheetKind::of(b"\x89PNG\r\n\x1a\n\0"), SheetKind::Xlsx);
    assert_eq!(SheetKind::of(b"field,row,value"), SheetKind::Csv);
}

#[test]
fn large_files_are_refused_before_they_are_read() {
    let mut file = workbook().save();
    file.resize(100 * 1024 * 1024, 0);
    assert_eq!(code(&file), "fileTooLarge");
    assert_eq!(read(&rules(), &file, SheetKind::Csv).unwrap_err().problems[0].problem.code, "fileTooLarge");
}

#[test]
fn a_part_that_unpacks_to_much_is_refused() {
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let mut book = workbook();
    book.parts.push(("xl/media/image1.png".to_owned(), zeros));
    assert_eq!(code(&book.save()), "unpacksTooLarge");
    let third = vec![b' '; 30 * 1024 * 1024];
    let mut book = workbook();
    book.parts.extend((1..=3).map(|index| (format!("xl/media/image{index}.png"), third.clone())));
    assert_eq!(code(&book.save()), "unpacksTooLarge");
}

#[test]
fn a_part_that_lies_about_its_size_is_not_believed() {
    let mut book = workbook();
    let strings = vec![b' '; 33 * 1024 * 1024];
    book.edit("xl/sharedStrings.xml", |xml| {
        xml.replace("</sst>", &format!("{}</sst>", String::from_utf8(strings).unwrap()))
    });
    let mut file = book.save();
    // The size stands in the local header and in the central directory: it is made to say a hundred bytes.
    let size =
        u32::try_from(book.parts.iter().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap().1.len())
            .unwrap();
    let lie = 100_u32.to_le_bytes();
    let places: Vec<usize> = file
        .windows(4)
        .enumerate()
        .filter(|(_, bytes)| *bytes == size.to_le_bytes())
        .map(|(at, _)| at)
        .collect();
    assert_eq!(places.len(), 2);
    for at in places {
        file[at..at + 4].copy_from_slice(&lie);
    }
    assert!(matches!(code(&file).as_str(), "unpacksTooLarge" | "damaged"));
}

#[test]
fn many_parts_and_sheets_are_refused() {
    let mut book = workbook();
    book.parts.extend((0..2_000).map(|index| (format!("xl/media/{index}"), Vec::new())));
    assert_eq!(code(&book.save()), "tooManyParts");
    let mut book = workbook();
    book.edit("xl/workbook.xml", |xml| {
        let sheets = "<sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(200);
        xml.replace("</sheets>", &format!("{sheets}</sheets>"))
    });
    assert_eq!(code(&book.save()), "tooManySheets");
}

#[test]
fn cells_far_away_and_many_cells_are_refused() {
    let sheet = "xl/worksheets/sheet3.xml";
    for cell in ["XFD1048576", "B9999", "ZZ3"] {
        let mut book = workbook();
        book.edit(sheet, |xml| {
            xml.replace("</sheetData>", &format!("<row><c r=\"{cell}\"><v>1</v></c></row></sheetData>"))
        });
        let error = read(&rules(), &book.save(), SheetKind::Xlsx).unwrap_err();
        assert_eq!(error.problems[0].cell.as_ref().unwrap().cell, cell);
        assert_eq!(error.problems[0].problem.code, "outOfReach");
    }
    // Blank cells may be anywhere: programs write them where a whole column has a colour.
    let mut book = workbook();
    let blank = "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>";
    book.edit(sheet, |xml| xml.replace("</sheetData>", blank));
    assert!(read(&rules(), &book.save(), SheetKind::Xlsx).is_ok());
    let mut book = workbook();
    book.edit(sheet, |xml| {
        let row = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(150));
        xml.replace("</sheetData>", &format!("{}</sheetData>", row.repeat(800)))
    });
    assert_eq!(code(&book.save()), "tooManyCells");
    // A long text that many cells name is held once for each.
    let mut book = workbook();
    book.edit("xl/sharedStrings.xml", |xml| {
        xml.replace("</sst>", &format!("<si><t>{}</t></si></sst>", "x".repeat(30_000)))
    });
    let strings = String::from_utf8(
        book.parts.iter().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap().1.clone(),
    )
    .unwrap();
    let last = strings.matches("<si>").count() - 1;
    book.edit(sheet, |xml| {
        let row = format!("<row><c t=\"s\"><v>{last}</v></c></row>");
        xml.replace("</sheetData>", &format!("{}</sheetData>", row.repeat(1_000)))
    });
    assert_eq!(code(&book.save()), "tooManyCells");
}

#[test]
fn macros_and_links_are_left_alone() {
    let mut book = workbook();
    book.parts.push(("xl/vbaProject.bin".to_owned(), b"not looked at".to_vec()));
    book.parts.push(("xl/externalLinks/externalLink1.xml".to_owned(), b"<not looked at".to_vec()));
    let remarks = read(&rules(), &book.save(), SheetKind::Xlsx).unwrap().remarks;
    let codes: Vec<&str> = remarks.iter().map(|one| one.problem.code.as_str()).collect();
    assert_eq!(codes, ["macrosIgnored", "linksIgnored"]);
}

#[test]
fn entities_are_not_expanded() {
    let mut book = workbook();
    book.edit("xl/sharedStrings.xml", |xml| {
        let lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        let (head, rest) = xml.split_once("<sst").unwrap();
        format!("{head}{lol}<sst{}", rest.replacen("<t>", "<t>&b;&f;", 1))
    });
    assert_eq!(code(&book.save()), "damaged");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0_usize..4) {
        let starts: [&[u8]; 4] = [b"", b"PK\x03\x04", &[0xD0, 0xCF, 0x11, 0xE0], b"field,row,value\n"];
        let file = [starts[start], &bytes].concat();
        assert!(read(&rules(), &file, SheetKind::Xlsx).is_err());
        assert!(read(&rules(), &file, SheetKind::Csv).is_err());
    }

    #[test]
    fn damaged_files_do_not_panic(changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..6), cut in any::<Index>(), whole in any::<bool>()) {
        let mut file = workbook().save();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if !whole {
            file.truncate(cut.index(file.len()));
        }
        let _ = read(&rules(), &file, SheetKind::Xlsx);
    }

    /// The archive is sound, and what is in its parts is not.
    #[test]
    fn damaged_parts_do_not_panic(
        part in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), prop::sample::select(b"<>/\"'&; =0919azAZ:!\xff".to_vec())), 1..8),
        doubled in any::<Index>(),
    ) {
        let mut book = workbook();
        let index = part.index(book.parts.len());
        let bytes = &mut book.parts[index].1;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let at = doubled.index(bytes.len());
        let tail = bytes[at..].to_vec();
        bytes.extend(tail);
        let _ = read(&rules(), &book.save(), SheetKind::Xlsx);
    }
}
