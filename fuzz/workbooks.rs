//! Whatever the bytes are, as a file, or as a sheet within a sound workbook, they are read as a proposal or refused with
//! what is wrong.

#![no_main]

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use cpd_core::{AccreditationRules, Language, Proposal, schemes};
use cpd_sheet::{SheetKind, read, template};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("lao-pdr").unwrap());

static TEMPLATE: LazyLock<Vec<u8>> = LazyLock::new(|| template(&RULES, &Language::english()).unwrap());

/// The part that the bytes take the place of.
const SHEET: &str = "xl/worksheets/sheet1.xml";

/// The template with another sheet.
fn with_sheet(sheet: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(TEMPLATE.as_slice())).unwrap();
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).unwrap();
        if part.name().unwrap() != SHEET {
            copy.raw_copy_file(part).unwrap();
        }
    }
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    copy.start_file(SHEET, stored).unwrap();
    copy.write_all(sheet).unwrap();
    copy.finish().unwrap().into_inner()
}

fn check(file: &[u8], kind: SheetKind) {
    match read(&RULES, file, kind) {
        Ok(found) => drop(Proposal::from_json(&RULES, &found.proposal).unwrap()),
        Err(error) => assert!(!error.problems.is_empty()),
    }
}

fuzz_target!(|bytes: &[u8]| {
    check(bytes, SheetKind::of(bytes));
    check(&with_sheet(bytes), SheetKind::Xlsx);
});
