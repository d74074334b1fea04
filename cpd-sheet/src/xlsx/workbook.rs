//! The parts of a workbook: which sheets it has, and where each of them is.

use quick_xml::events::Event;

use crate::xml::{attribute, reader};

/// A relation of a part to another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) id: String,
    pub(crate) kind: String,
    /// The part, from the root of the package; of an external relation, what the file says.
    pub(crate) part: String,
    pub(crate) external: bool,
}

/// A sheet of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SheetPart {
    pub(crate) name: String,
    pub(crate) part: String,
}

/// The relations of a part that is in a folder.
pub(crate) fn relations(folder: &str, text: &str) -> Option<Vec<Relation>> {
    let mut found = Vec::new();
    let mut xml = reader(text);
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) if start.local_name().as_ref() == "Relationship" => {
                let target = attribute(&start, "Target")?;
                let external = attribute(&start, "TargetMode").is_some_and(|mode| mode == "External");
                let part = if external { target } else { resolved(folder, &target) };
                let (id, kind) = (attribute(&start, "Id")?, attribute(&start, "Type")?);
                found.push(Relation { id, kind, part, external });
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

/// A part that is named from a folder of the package.
pub(crate) fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// The sheets of cells, in the order of the workbook; charts and dialogs are none.
pub(crate) fn sheet_parts(workbook: &str, links: &[Relation]) -> Option<Vec<SheetPart>> {
    let mut sheets = Vec::new();
    let mut xml = reader(workbook);
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) if start.local_name().as_ref() == "sheet" => {
                let (name, id) = (attribute(&start, "name")?, attribute(&start, "id")?);
                let link = links.iter().find(|link| link.id == id && !link.external)?;
                if link.kind.ends_with("/worksheet") {
                    sheets.push(SheetPart { name, part: link.part.clone() });
                }
            }
            Event::Eof => return Some(sheets),
            _ => {}
        }
    }
}

/// Whether the workbook counts its days from 1904.
pub(crate) fn from_1904(workbook: &str) -> bool {
    let mut xml = reader(workbook);
    while let Ok(event) = xml.read_event() {
        match event {
            Event::Start(start) if start.local_name().as_ref() == "workbookPr" => {
                if let Some(value) = attribute(&start, "date1904") {
                    return matches!(value.as_str(), "1" | "true");
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn parts_are_named_from_their_folder() {
        let targets = [
            ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("../xl/./a.xml", "xl/a.xml"),
            ("../../../a.xml", "a.xml"),
        ];
        for (target, expected) in targets {
            assert_eq!(resolved("xl", target), expected);
        }
    }
}
