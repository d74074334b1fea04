//! Text between the tags of SVG and HTML.

/// Text as it can stand between tags. Control characters, which XML does not have, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars().filter(|character| !character.is_control()) {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // XML has no character of these codes.
            '\u{fffe}' | '\u{ffff}' => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_cannot_leave_its_place() {
        assert_eq!(escaped("a<b> & \"c\"\n\u{0}'"), "a&lt;b&gt; &amp; &quot;c&quot;'");
    }
}
