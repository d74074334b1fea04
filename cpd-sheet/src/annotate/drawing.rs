//! How the notes of a sheet are drawn: a shape each, which is hidden until somebody points at its cell.

use std::fmt::Write as _;

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::At;
use super::parts::{edited, qualified};

/// The part of a sheet that draws nothing yet.
pub(super) const EMPTY: &str = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" \
    xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\
    <o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";

/// What the shapes of notes share.
const SHAPE_TYPE: &str = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" \
    path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>\
    <v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

/// Elements of a sheet that stand behind the one that names its drawing of notes.
const BEHIND: [&str; 8] = [
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
];

/// Adds a shape for each cell.
pub(super) fn with(text: &str, cells: &[At]) -> Option<String> {
    let numbers = text.split("_x0000_s").skip(1).filter_map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).take(9).collect();
        digits.parse::<u32>().ok()
    });
    let mut number = numbers.max().unwrap_or(1_024);
    let mut shapes = String::new();
    if !cells.is_empty() && !text.contains("\"_x0000_t202\"") {
        shapes.push_str(SHAPE_TYPE);
    }
    for (row, column) in cells {
        number = number.saturating_add(1);
        let (right, below) = (column.saturating_add(1), row.saturating_add(8));
        write!(
            shapes,
            "<v:shape id=\"_x0000_s{number}\" type=\"#_x0000_t202\" style=\"position:absolute;width:260pt;height:110pt;\
             z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>\
             <v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
             <v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>\
             <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>\
             <x:Anchor>{right}, 15, {row}, 4, {}, 20, {below}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
             <x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>",
            right.saturating_add(2)
        )
        .ok()?;
    }
    let end = text.rfind("</xml>")?;
    edited(text, vec![(end..end, shapes)])
}

/// A sheet that names its drawing of notes, where the order of its elements wants it.
pub(super) fn named_in(text: &str, id: &str) -> Option<String> {
    let mut xml = Reader::from_str(text);
    let (mut prefix, mut depth) = (String::new(), 0_u32);
    loop {
        let before = usize::try_from(xml.buffer_position()).ok()?;
        let event = xml.read_event().ok()?;
        let behind = match &event {
            Event::Start(start) | Event::Empty(start) if depth == 1 => {
                BEHIND.contains(&start.local_name().as_ref())
            }
            Event::End(_) => depth == 1,
            _ => false,
        };
        if behind {
            let element = format!(
                "<{prefix}legacyDrawing \
                 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"{id}\"/>"
            );
            return edited(text, vec![(before..before, element)]);
        }
        match event {
            Event::Start(start) => {
                if depth == 0 {
                    prefix = qualified(&start);
                }
                depth = depth.saturating_add(1);
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof => return None,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::named_in;

    #[test]
    fn the_drawing_is_named_in_its_place() {
        let sheets = [
            ("<worksheet><sheetData/><pageSetup/></worksheet>", "<pageSetup/><legacyDrawing"),
            (
                "<worksheet><sheetData><row/></sheetData><tableParts><tablePart/></tableParts></worksheet>",
                "</sheetData><legacyDrawing",
            ),
            ("<x:worksheet><x:sheetData/><x:extLst/></x:worksheet>", "<x:sheetData/><x:legacyDrawing"),
        ];
        for (sheet, expected) in sheets {
            let named = named_in(sheet, "rId1").unwrap();
            assert!(named.contains(expected), "{named}");
        }
        assert_eq!(named_in("<worksheet>", "rId1"), None);
    }
}
