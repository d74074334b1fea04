//! The file as a package of parts: what it is not is said plainly, and nothing is unpacked that could not be held.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::error::{SheetError, SheetProblem};
use crate::limits;

const SAVE_AS: &str = "open the file in a spreadsheet program and save it as .xlsx";

/// A package whose declared sizes are within bounds.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The bytes that may still be unpacked.
    budget: u64,
}

impl<'a> Package<'a> {
    /// Opens a workbook.
    pub(crate) fn open(file: &'a [u8]) -> Result<Self, SheetError> {
        within_size(file)?;
        if file.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(compound(file));
        }
        if !file.starts_with(b"PK") {
            let message = "found a file that is no spreadsheet; expected an .xlsx workbook";
            return Err(SheetProblem::of_file("notASpreadsheet", message, SAVE_AS).into());
        }
        let archive = ZipArchive::new(Cursor::new(file)).map_err(|_| damaged())?;
        if archive.has_duplicate_names() {
            return Err(damaged());
        }
        let package = Self { archive, budget: limits::PARTS };
        package.sized()?;
        package.of_a_workbook()?;
        Ok(package)
    }

    /// Holds what the package declares of its sizes to the limits.
    fn sized(&self) -> Result<(), SheetError> {
        let parts = self.archive.len();
        if parts > limits::PART_COUNT {
            let message = format!("found {parts} parts; expected at most {}", limits::PART_COUNT);
            let help = "copy the proposal into a new template";
            return Err(SheetProblem::of_file("tooManyParts", message, help).into());
        }
        let mut all = 0_u64;
        for index in 0..parts {
            let size = self.archive.by_index_data(index).map_err(|_| damaged())?.size();
            all = all.saturating_add(size);
            if size > limits::PART || all > limits::PARTS {
                return Err(too_large());
            }
        }
        Ok(())
    }

    fn of_a_workbook(&self) -> Result<(), SheetError> {
        if self.has("xl/workbook.xml") {
            return Ok(());
        }
        let message = if self.has("xl/workbook.bin") {
            "found a binary workbook (.xlsb); expected .xlsx"
        } else if self.has("mimetype") {
            "found an OpenDocument file; expected an .xlsx workbook"
        } else {
            "found an archive without a workbook; expected an .xlsx workbook"
        };
        Err(SheetProblem::of_file("notASpreadsheet", message, SAVE_AS).into())
    }

    /// Whether there is a part of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The names of all parts, in their order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect()
    }

    /// The text of a part, if there is one.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, SheetError> {
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let allowed = self.budget.min(limits::PART);
        let part = self.archive.by_index(index).map_err(|_| damaged())?;
        let mut bytes = Vec::new();
        // What is declared may be a lie: what is unpacked is counted as well.
        part.take(allowed.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| damaged())?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > allowed {
            return Err(too_large());
        }
        self.budget = self.budget.saturating_sub(size);
        decoded(bytes).map(Some).ok_or_else(damaged)
    }

    /// The archive, for a copy of what is not changed.
    pub(crate) fn into_archive(self) -> ZipArchive<Cursor<&'a [u8]>> {
        self.archive
    }
}

/// Refuses a file that is larger than any proposal.
pub(crate) fn within_size(file: &[u8]) -> Result<(), SheetError> {
    if file.len() <= limits::FILE {
        return Ok(());
    }
    let message = format!("found a file that is too large; expected at most {} bytes", limits::FILE);
    let help = "remove pictures and sheets that do not belong to it";
    Err(SheetProblem::of_file("fileTooLarge", message, help).into())
}

/// XML in UTF-8 or, with a mark, in UTF-16.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).ok(),
    }
}

/// Text in UTF-16, whole.
pub(crate) fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    rest.is_empty().then(|| char::decode_utf16(units).collect::<Result<String, _>>().ok())?
}

/// A compound file: an old workbook, or a new one behind a password.
fn compound(file: &[u8]) -> SheetError {
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if file.windows(encrypted.len()).any(|window| window == encrypted) {
        let message = "found a workbook that is protected by a password; expected one that can be opened";
        return SheetProblem::of_file("encrypted", message, "remove the password and save it as .xlsx")
            .into();
    }
    let message = "found a workbook of the old kind (.xls); expected .xlsx";
    SheetProblem::of_file("oldSpreadsheet", message, SAVE_AS).into()
}

pub(crate) fn damaged() -> SheetError {
    let message = "found a damaged workbook; expected a whole .xlsx file";
    SheetProblem::of_file("damaged", message, "open the file in a spreadsheet program, save it and try again")
        .into()
}

fn too_large() -> SheetError {
    let message = format!(
        "found a workbook that unpacks to more than {} bytes, or a part of it to more than {}",
        limits::PARTS,
        limits::PART
    );
    SheetProblem::of_file("unpacksTooLarge", message, "copy the proposal into a new template").into()
}
