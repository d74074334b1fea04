//! What this crate needs of XML: attributes, text, and the escapes of spreadsheets in text.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};
use quick_xml::reader::Reader;

/// A reader that tells of `<c/>` as of `<c></c>`. It resolves no entity but the five of XML and those of characters.
pub(crate) fn reader(text: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// An attribute by its name without a prefix.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::default()).ok().map(std::borrow::Cow::into_owned)
}

/// What a reference such as `&lt;` or `&#3747;` stands for; nothing for one that XML does not know.
pub(crate) fn referred(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c);
    }
    match reference.xml10_content().as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Text as an attribute or element holds it, without what XML cannot hold at all.
pub(crate) fn escaped(text: &str) -> String {
    let held = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(held) {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Text of a cell, in which spreadsheet programs write what XML cannot hold as `_x000D_`.
pub(crate) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        let closed = code.filter(|_| after.get(4..5) == Some("_"));
        let escaped = closed.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        if let (Some(c), Some(following)) = (escaped, after.get(5..)) {
            plain.push(c);
            rest = following;
        } else {
            plain.push_str("_x");
            rest = after;
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn escapes_of_cells_are_read() {
        let texts = [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00", "_x00"),
            ("_xZZZZ_", "_xZZZZ_"),
            ("_xກ", "_xກ"),
        ];
        for (text, expected) in texts {
            assert_eq!(unescaped(text), expected);
        }
    }

    #[test]
    fn text_is_escaped_for_xml() {
        assert_eq!(escaped("<a b=\"&\">\u{1}ກ"), "&lt;a b=&quot;&amp;&quot;&gt;ກ");
    }
}
