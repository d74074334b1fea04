//! Plural categories, by the rules of the Unicode CLDR.

/// The category of an amount in a language; none where the text is no amount, or no catalog is in that language.
///
/// An amount is the exact text of an answer: `22`, `22.5` or `21/13`. A decimal has the category that CLDR gives to
/// numbers with digits after the point, which is `other` in all of these languages. CLDR knows no fractions: they are
/// read as decimals are, so that Russian says `21/13 часа` as it says `22.5 часа`. A sign does not matter.
pub(super) fn category(language: &str, amount: &str) -> Option<&'static str> {
    let amount = amount.strip_prefix('-').unwrap_or(amount);
    let category = if is_whole(amount) {
        of_whole(language, amount)?
    } else {
        let (before, after) = amount.split_once(['.', '/'])?;
        if is_whole(before) && is_whole(after) { "other" } else { return None }
    };
    Some(category)
}

fn is_whole(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// By the digits, so that no amount is too large.
fn of_whole(language: &str, digits: &str) -> Option<&'static str> {
    let mut from_last = digits.bytes().rev();
    let (ones, tens) = (from_last.next()?, from_last.next());
    match (language, tens, ones) {
        ("en" | "kk", None, b'1') => Some("one"),
        ("en" | "kk" | "km" | "lo", ..) => Some("other"),
        ("ru", Some(b'1'), _) => Some("many"),
        ("ru", _, b'1') => Some("one"),
        ("ru", _, b'2'..=b'4') => Some("few"),
        ("ru", ..) => Some("many"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::category;

    #[track_caller]
    fn expect(language: &str, expected: &str, amounts: &[&str]) {
        for amount in amounts {
            assert_eq!(category(language, amount), Some(expected), "{language} {amount}");
        }
    }

    #[test]
    fn english_and_kazakh_set_one_apart() {
        for language in ["en", "kk"] {
            expect(language, "one", &["1", "-1"]);
            expect(language, "other", &["0", "2", "5", "11", "21", "101", "1000000000000"]);
        }
    }

    #[test]
    fn lao_and_khmer_have_one_category() {
        for language in ["lo", "km"] {
            expect(language, "other", &["0", "1", "2", "21", "100"]);
        }
    }

    #[test]
    fn russian_looks_at_the_last_two_digits() {
        expect("ru", "one", &["1", "21", "101", "1001", "-1"]);
        expect("ru", "few", &["2", "3", "4", "22", "104", "-3"]);
        expect(
            "ru",
            "many",
            &["0", "5", "10", "11", "12", "13", "14", "19", "20", "100", "111", "112", "114"],
        );
        expect("ru", "one", &["340282366920938463463374607431768211461"]);
    }

    #[test]
    fn an_amount_that_is_not_whole_is_other_everywhere() {
        for language in ["en", "lo", "km", "kk", "ru"] {
            expect(language, "other", &["0.5", "1.5", "22.1", "21/13", "1/3", "-1/2"]);
        }
    }

    #[test]
    fn what_is_no_amount_has_no_category() {
        for text in ["", "-", "none", "2025-06-30", "1,5", ".5", "1/", "+1", "1.5.2", "๑"] {
            assert_eq!(category("ru", text), None, "{text}");
        }
        assert_eq!(category("xx", "1"), None);
    }
}
