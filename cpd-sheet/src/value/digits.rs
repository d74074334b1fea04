//! Digits of any script as those of ASCII.

/// The zero of each script of Unicode that counts in tens and has a block of ten digits in the basic plane. Lao is
/// U+0ED0, Khmer U+17E0, Thai U+0E50.
const ZEROS: [u32; 37] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x0030,
];

/// The text with ASCII digits for the decimal digits of every script.
pub(crate) fn with_ascii_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let value = ZEROS.into_iter().find_map(|zero| code.checked_sub(zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::with_ascii_digits;

    #[test]
    fn digits_of_every_script_are_read() {
        for ten in
            ["໐໑໒໓໔໕໖໗໘໙", "០១២៣៤៥៦៧៨៩", "๐๑๒๓๔๕๖๗๘๙", "٠١٢٣٤٥٦٧٨٩", "0123456789", "０１２３４５６７８９"]
        {
            assert_eq!(with_ascii_digits(ten), "0123456789");
        }
        assert_eq!(with_ascii_digits("ກ ២.៥"), "ກ 2.5");
    }
}
