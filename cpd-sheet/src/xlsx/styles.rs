//! Which formats of a workbook show a number as a date or a time.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use crate::xml::{attribute, reader};

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    Number,
    Date,
    Time,
}

/// The formats of cells, in the order in which cells name them.
pub(super) fn formats(styles: &str) -> Option<Vec<Shown>> {
    let mut codes: BTreeMap<String, Shown> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    let mut xml = reader(styles);
    loop {
        match xml.read_event().ok()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "numFmt" => {
                    let (id, code) = (attribute(&start, "numFmtId")?, attribute(&start, "formatCode")?);
                    codes.insert(id, by_code(&code));
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let id = attribute(&start, "numFmtId").unwrap_or_default();
                    formats.push(codes.get(&id).copied().unwrap_or_else(|| built_in(&id)));
                }
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "cellXfs" => of_cells = false,
            Event::Eof => return Some(formats),
            _ => {}
        }
    }
}

/// The formats that need no code, those of East Asian workbooks among them.
fn built_in(id: &str) -> Shown {
    match id.parse::<u32>() {
        Ok(14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 | 67..=75) => Shown::Date,
        Ok(18..=21 | 32..=33 | 45..=47 | 76..=78) => Shown::Time,
        _ => Shown::Number,
    }
}

/// How a format of one's own shows a number. What is quoted, escaped or in brackets says nothing, but for `[h]`.
fn by_code(code: &str) -> Shown {
    let (mut day, mut time, mut month) = (false, false, false);
    let mut letters = code.chars();
    while let Some(c) = letters.next() {
        match c.to_ascii_lowercase() {
            '"' => {
                letters.by_ref().find(|c| *c == '"');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                let inside = inside.to_ascii_lowercase();
                time |= !inside.is_empty() && inside.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
            }
            // The code of negative numbers follows.
            ';' => break,
            'y' | 'd' | 'b' => day = true,
            'h' | 's' => time = true,
            'm' => month = true,
            // `General` and scientific numbers.
            'g' | 'e' | '0' | '#' | '?' if !day && !time && !month => return Shown::Number,
            _ => {}
        }
    }
    if day || (month && !time) {
        Shown::Date
    } else if time {
        Shown::Time
    } else {
        Shown::Number
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, by_code};

    #[test]
    fn formats_are_told_apart() {
        let dates = ["yyyy-mm-dd", "dd/mm/yyyy;@", "[$-41E]d mmmm bbbb", "mmm", "[$-409]d/m/yy h:mm"];
        let times = ["h:mm", "[h]:mm", "mm:ss", "[$-F400]h:mm:ss"];
        let numbers = ["General", "@", "0.00", "#,##0", "0.00E+00", "\"days\" 0", "\\d0", "[Red]0", "[<=1]0"];
        for (codes, shown) in
            [(&dates[..], Shown::Date), (&times[..], Shown::Time), (&numbers[..], Shown::Number)]
        {
            for code in codes {
                assert_eq!(by_code(code), shown, "{code}");
            }
        }
    }
}
