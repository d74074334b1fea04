//! The parts of the copy: those that change, those that are new, and everything else as it is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::ops::Range;

use quick_xml::events::BytesStart;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::SheetError;
use crate::package::{Package, damaged};
use crate::xlsx::Relation;
use crate::xml::escaped;

const TYPES: &str = "[Content_Types].xml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What changes.
#[derive(Default)]
pub(super) struct Changes {
    parts: BTreeMap<String, String>,
    /// The new parts with texts of notes, whose kind has to be stated.
    pub(super) comments: Vec<String>,
}

impl Changes {
    pub(super) fn replace(&mut self, part: &str, text: String) {
        self.parts.insert(part.to_owned(), text);
    }

    /// The copy: parts that do not change are taken over as they are packed.
    pub(super) fn written(mut self, mut package: Package<'_>) -> Result<Vec<u8>, SheetError> {
        if !self.parts.is_empty() {
            let types = package.text(TYPES)?.ok_or_else(damaged)?;
            self.parts.insert(TYPES.to_owned(), with_types(&types, &self.comments).ok_or_else(damaged)?);
        }
        let mut archive = package.into_archive();
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let unwritten = |error: &dyn std::fmt::Display| SheetError::unwritable(&error);
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(|_| damaged())?;
            let name = part.name().map_err(|_| damaged())?.into_owned();
            match self.parts.remove(&name) {
                None => writer.raw_copy_file(part).map_err(|error| unwritten(&error))?,
                Some(text) => {
                    writer.start_file(name, packed).map_err(|error| unwritten(&error))?;
                    writer.write_all(text.as_bytes()).map_err(|error| unwritten(&error))?;
                }
            }
        }
        for (name, text) in self.parts {
            writer.start_file(name, packed).map_err(|error| unwritten(&error))?;
            writer.write_all(text.as_bytes()).map_err(|error| unwritten(&error))?;
        }
        Ok(writer.finish().map_err(|error| unwritten(&error))?.into_inner())
    }
}

/// A text with ranges of it replaced. The ranges do not overlap.
pub(super) fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> Option<String> {
    edits.sort_by_key(|(range, _)| range.start);
    let (mut new, mut from) = (String::with_capacity(text.len()), 0_usize);
    for (range, with) in edits {
        new.push_str(text.get(from..range.start)?);
        new.push_str(&with);
        from = range.end;
    }
    new.push_str(text.get(from..)?);
    Some(new)
}

/// The prefix of an element with its colon; empty where it has none.
pub(super) fn qualified(start: &BytesStart<'_>) -> String {
    let name = start.name();
    let prefix = name.as_ref().split_once(':').map(|(prefix, _)| prefix);
    prefix.map_or_else(String::new, |prefix| format!("{prefix}:"))
}

/// The name of a part that there is not yet.
pub(super) fn free(package: &Package<'_>, stem: &str, number: u32, extension: &str) -> String {
    let names = (number..).map(|number| format!("{stem}{number}.{extension}"));
    let mut free = names.filter(|name| !package.has(name));
    free.next().unwrap_or_else(|| format!("{stem}.{extension}"))
}

/// The id of a relation that there is not yet.
pub(super) fn link_id(known: &[Relation], kind: &str) -> String {
    let ids = (1_u32..).map(|number| format!("cpd{kind}{number}"));
    let mut free = ids.filter(|id| known.iter().all(|link| link.id != *id));
    free.next().unwrap_or_default()
}

/// Relations, with further ones: id, kind and part of each.
pub(super) fn with_links(text: Option<&str>, links: &[(String, &str, &str)]) -> Option<String> {
    let mut added = String::new();
    for (id, kind, part) in links {
        let part = escaped(part);
        write!(added, "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"/{part}\"/>").ok()?;
    }
    let Some(text) = text else {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        let space = "http://schemas.openxmlformats.org/package/2006/relationships";
        return Some(format!("{head}<Relationships xmlns=\"{space}\">{added}</Relationships>"));
    };
    match text.rfind("</Relationships>") {
        Some(end) => edited(text, vec![(end..end, added)]),
        // There are none yet, and the element is closed at once.
        None => {
            let end = text.rfind("/>")?;
            let until = end.checked_add(2)?;
            edited(text, vec![(end..until, format!(">{added}</Relationships>"))])
        }
    }
}

/// The kinds of parts, with those that notes need.
fn with_types(text: &str, comments: &[String]) -> Option<String> {
    let start = text.find("<Types")?;
    let opened = start.checked_add(text.get(start..)?.find('>')?)?.checked_add(1)?;
    let end = text.rfind("</Types>")?;
    let mut edits = Vec::new();
    if !text.to_ascii_lowercase().contains("extension=\"vml\"") {
        let vml = "application/vnd.openxmlformats-officedocument.vmlDrawing";
        edits.push((opened..opened, format!("<Default Extension=\"vml\" ContentType=\"{vml}\"/>")));
    }
    for part in comments {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
        edits.push((end..end, format!("<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>")));
    }
    edited(text, edits)
}
