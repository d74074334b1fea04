//! Lists: several things in one cell, and the ids of entries.

use crate::rows::Filled;
use crate::value::Value;

/// The things that a cell lists, with commas, semicolons or line breaks between them. One that holds such a character
/// stands in double quotes, which are doubled inside.
pub(super) fn items(text: &str) -> Vec<String> {
    let (mut items, mut item, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                item.push('"');
            }
            '"' if quoted || item.trim().is_empty() => quoted = !quoted,
            ',' | ';' | '\n' | '\r' | '،' | '、' | '，' if !quoted => {
                items.push(std::mem::take(&mut item));
            }
            _ => item.push(c),
        }
    }
    items.push(item);
    items.into_iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// The ids that the entries of a list state.
pub(super) fn stated_ids(filled: &Filled) -> Vec<String> {
    let ids = filled.rows.iter().filter_map(|row| match &row.get("id")?.cell.value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.clone()),
        _ => None,
    });
    ids.collect()
}

/// The id of a session that has none: by its place in the list, unless that is taken.
pub(super) fn session_id(index: usize, taken: &[String]) -> String {
    let plain = format!("S-{}", index.saturating_add(1));
    if taken.contains(&plain) { format!("{plain}-of-{}", taken.len().saturating_add(1)) } else { plain }
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn a_cell_lists_several_things() {
        assert_eq!(items("TR-1, TR-2;TR-3\nTR-4,,"), ["TR-1", "TR-2", "TR-3", "TR-4"]);
        assert_eq!(items("\"Chan, Ms\"; \"a \"\"b\"\"\""), ["Chan, Ms", "a \"b\""]);
        assert_eq!(items("Ms \"Noi\""), ["Ms \"Noi\""]);
        assert!(items(" ").is_empty());
    }
}
