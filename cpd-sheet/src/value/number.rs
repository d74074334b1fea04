//! Numbers as exact decimals: from the shortest text of what a workbook holds, or from what somebody typed.

/// The shortest decimal text of the number that a workbook holds, which is what was typed as long as that had at most 15
/// digits: workbooks hold 22.6 as `22.600000000000001`. Nothing for what is no finite number.
pub(crate) fn shortest(stored: &str) -> Option<String> {
    let number: f64 = stored.trim().parse().ok()?;
    number.is_finite().then(|| number.to_string())
}

/// A number that somebody typed as text: digits with a point or a comma before the decimal places, and blanks between
/// groups of three, or a fraction such as `21/13`. Digits are those of ASCII.
///
/// # Errors
/// What is expected, where it could be read in more than one way, or in none.
pub(crate) fn written(text: &str) -> Result<String, &'static str> {
    const EXPECTED: &str = "expected a number such as `12` or `22.5`";
    const AMBIGUOUS: &str = "expected a number that can be read in one way only, such as `1500` or `1.5`";
    let (sign, digits) = text.strip_prefix(['-', '−']).map_or(("", text), |rest| ("-", rest));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if let Some((above, below)) = digits.split_once('/') {
        let (above, below) = (above.trim(), below.trim());
        return if all(above) && all(below) { Ok(format!("{sign}{above}/{below}")) } else { Err(EXPECTED) };
    }
    let digits = ungrouped(digits).ok_or(EXPECTED)?;
    if digits.matches([',', '.', '٫']).count() > 1 {
        let marks = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
        return Err(if marks { AMBIGUOUS } else { EXPECTED });
    }
    let (whole, part) = match digits.split_once([',', '٫']) {
        // `1,500` is one and a half in one country, and fifteen hundred in another; `0,500` is neither.
        Some((whole, part)) if part.len() == 3 && all(whole) && all(part) && !whole.starts_with('0') => {
            return Err(AMBIGUOUS);
        }
        Some((whole, part)) => (whole, Some(part)),
        None => digits.split_once('.').map_or((digits.as_str(), None), |(whole, part)| (whole, Some(part))),
    };
    if !all(whole) || !part.is_none_or(all) {
        return Err(EXPECTED);
    }
    let trimmed = whole.trim_start_matches('0');
    let whole = if trimmed.is_empty() { "0" } else { trimmed };
    let part = part.map(|part| part.trim_end_matches('0')).filter(|part| !part.is_empty());
    Ok(part.map_or_else(|| format!("{sign}{whole}"), |part| format!("{sign}{whole}.{part}")))
}

/// A number without the blanks between its groups of three digits.
fn ungrouped(digits: &str) -> Option<String> {
    let groups: Vec<&str> = digits.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']).collect();
    let (first, rest) = groups.split_first()?;
    let last = rest.len().checked_sub(1);
    let of_three = rest.iter().enumerate().all(|(index, group)| {
        let whole =
            if Some(index) == last { group.split([',', '.']).next().unwrap_or_default() } else { group };
        whole.len() == 3
    });
    (rest.is_empty() || (of_three && (1..=3).contains(&first.len()))).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::{shortest, written};

    #[test]
    fn what_a_workbook_holds_is_what_was_typed() {
        let stored = [
            ("22.600000000000001", "22.6"),
            ("0.10000000000000001", "0.1"),
            ("12", "12"),
            ("1.2E1", "12"),
            ("1E-3", "0.001"),
            ("0.30000000000000004", "0.30000000000000004"),
        ];
        for (stored, expected) in stored {
            assert_eq!(shortest(stored).as_deref(), Some(expected));
        }
        for wrong in ["", "abc", "1E999", "NaN", "inf"] {
            assert_eq!(shortest(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        let texts = [
            ("12", "12"),
            ("22.50", "22.5"),
            ("22,5", "22.5"),
            ("1 500", "1500"),
            ("1\u{a0}500,5", "1500.5"),
            ("007", "7"),
            ("0,500", "0.5"),
            ("-3", "-3"),
            ("21 / 13", "21/13"),
        ];
        for (text, expected) in texts {
            assert_eq!(written(text).as_deref(), Ok(expected), "{text}");
        }
        for wrong in [
            "", "-", "1,500", "1.500,5", "1,500.5", "15 00", "12 h", "1e3", "1..2", "a", ".5", "5.", "1/2/3",
            "/",
        ] {
            assert!(written(wrong).is_err(), "{wrong}");
        }
    }
}
