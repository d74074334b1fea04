//! The texts of the notes of a sheet.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::parts::{edited, qualified};
use super::{At, Notes};
use crate::place::{name, parse};
use crate::xml::{attribute, escaped};

/// The part of a sheet that has no notes yet.
pub(super) const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <authors></authors><commentList></commentList></comments>";

/// Adds notes: below what a cell says already, or as a note of its own. Gives the cells that had none as well, since those
/// have to be drawn.
pub(super) fn with(text: &str, notes: &Notes) -> Option<(String, Vec<At>)> {
    let mut xml = Reader::from_str(text);
    let (mut edits, mut seen) = (Vec::new(), BTreeSet::new());
    let (mut prefix, mut authors, mut cell, mut begun) = (String::new(), 0_usize, None, 0_usize);
    let (mut of_authors, mut of_list) = (None, None);
    loop {
        let before = usize::try_from(xml.buffer_position()).ok()?;
        let event = xml.read_event().ok()?;
        let after = usize::try_from(xml.buffer_position()).ok()?;
        match event {
            Event::Start(start) => match start.local_name().as_ref() {
                "comments" => prefix = qualified(&start),
                "author" => authors = authors.saturating_add(1),
                "comment" => cell = attribute(&start, "ref").and_then(|cell| parse(&cell)),
                "text" => begun = after,
                _ => {}
            },
            Event::Empty(start) => match start.local_name().as_ref() {
                "author" => authors = authors.saturating_add(1),
                "authors" => of_authors = Some(Slot::closed(before..after, &start)),
                "commentList" => of_list = Some(Slot::closed(before..after, &start)),
                "comment" => cell = None,
                "text" => {
                    if let Some(lines) = cell.and_then(|cell| notes.get(&cell)) {
                        edits.push((
                            before..after,
                            format!("<{prefix}text>{}</{prefix}text>", runs(&prefix, lines)),
                        ));
                        seen.extend(cell);
                    }
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "text" => {
                    if let Some(lines) = cell.and_then(|cell| notes.get(&cell)) {
                        let said = text.get(begun..before)?;
                        let new: Vec<String> = lines
                            .iter()
                            .filter(|line| !said.contains(escaped(line).as_str()))
                            .cloned()
                            .collect();
                        let lines = if new.is_empty() {
                            String::new()
                        } else {
                            format!("{}{}", break_of(&prefix), runs(&prefix, &new))
                        };
                        edits.push((before..before, lines));
                        seen.extend(cell);
                    }
                }
                "comment" => cell = None,
                "authors" => of_authors = Some(Slot::open(before)),
                "commentList" => of_list = Some(Slot::open(before)),
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    let mut list = String::new();
    let added: Vec<At> = notes.keys().filter(|at| !seen.contains(*at)).copied().collect();
    for at in &added {
        let lines = notes.get(at)?;
        let cell = name(at.0, at.1);
        write!(list, "<{prefix}comment ref=\"{cell}\" authorId=\"{authors}\"><{prefix}text>{}</{prefix}text></{prefix}comment>", runs(&prefix, lines)).ok()?;
    }
    if !added.is_empty() {
        edits.push(of_authors?.filled(&format!("<{prefix}author>cpd</{prefix}author>")));
        edits.push(of_list?.filled(&list));
    }
    Some((edited(text, edits)?, added))
}

/// Where something can be put into an element, at its end; one that is closed at once is opened for it.
struct Slot {
    range: Range<usize>,
    around: (String, String),
}

impl Slot {
    fn open(end: usize) -> Self {
        Self { range: end..end, around: (String::new(), String::new()) }
    }

    fn closed(range: Range<usize>, tag: &BytesStart<'_>) -> Self {
        let (name, attributes) = (tag.name().as_ref().to_owned(), tag.attributes_raw().to_owned());
        Self { range, around: (format!("<{name}{attributes}>"), format!("</{name}>")) }
    }

    fn filled(self, with: &str) -> (Range<usize>, String) {
        (self.range, format!("{}{with}{}", self.around.0, self.around.1))
    }
}

fn runs(prefix: &str, lines: &[String]) -> String {
    let text = escaped(&lines.join("\n\n"));
    format!("<{prefix}r><{prefix}t xml:space=\"preserve\">{text}</{prefix}t></{prefix}r>")
}

fn break_of(prefix: &str) -> String {
    format!("<{prefix}r><{prefix}t xml:space=\"preserve\">\n\n</{prefix}t></{prefix}r>")
}
