//! Plural categories of whole numbers, by the rules of the Unicode CLDR.

/// The category of a number in a language; none where the language is not among those of the catalogs.
pub(super) fn category(language: &str, number: u64) -> Option<&'static str> {
    let (ones, tens) = (number.checked_rem(10)?, number.checked_rem(100)?);
    let teens = (11..=14).contains(&tens);
    match language {
        "en" | "kk" => Some(if number == 1 { "one" } else { "other" }),
        "km" | "lo" => Some("other"),
        "ru" => Some(match ones {
            1 if !teens => "one",
            2..=4 if !teens => "few",
            _ => "many",
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::category;

    #[test]
    fn russian_looks_at_the_last_two_digits() {
        for (number, expected) in [
            (0, "many"),
            (1, "one"),
            (2, "few"),
            (5, "many"),
            (11, "many"),
            (12, "many"),
            (21, "one"),
            (22, "few"),
            (111, "many"),
        ] {
            assert_eq!(category("ru", number), Some(expected), "{number}");
        }
    }

    #[test]
    fn the_other_languages() {
        assert_eq!(category("en", 1), Some("one"));
        assert_eq!(category("kk", 0), Some("other"));
        assert_eq!(category("lo", 1), Some("other"));
        assert_eq!(category("xx", 1), None);
    }
}
