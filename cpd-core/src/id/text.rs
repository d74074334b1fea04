//! The text of an id: a short one stands in its place, a longer one is shared.
//!
//! Nearly all are short. So a record is read without an allocation for each, and threads that answer by one pack do not
//! wait for each other to count who shares its ids.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The longest text that stands in its place, in bytes: with it an id is as large as a `String`.
const SHORT: usize = 22;

/// A text that does not change. One that can stand in its place always does, so that equal texts are equal values.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum IdText {
    /// What follows the text is zero.
    Short {
        length: u8,
        bytes: [u8; SHORT],
    },
    Long(Arc<str>),
}

impl IdText {
    pub(super) fn as_str(&self) -> &str {
        match self {
            // It was made from a `str`.
            Self::Short { .. } => str::from_utf8(self.bytes()).unwrap_or_default(),
            Self::Long(text) => text,
        }
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.bytes() == text.as_bytes()
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Short { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Self::Long(text) => text.as_bytes(),
        }
    }
}

impl From<&str> for IdText {
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Short { length, bytes }
            }
            _ => Self::Long(text.into()),
        }
    }
}

impl Ord for IdText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes().cmp(other.bytes())
    }
}

impl PartialOrd for IdText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for IdText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for IdText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::{IdText, SHORT};

    #[test]
    fn short_and_long_texts_are_ordered_as_texts() {
        let texts = ["", "a", "ab", &"b".repeat(SHORT), &"b".repeat(SHORT + 1), "ຄູ", &"ຄູ".repeat(9)];
        for one in texts {
            assert_eq!(IdText::from(one).as_str(), one);
            for other in texts {
                let (first, second) = (IdText::from(one), IdText::from(other));
                assert_eq!(first.cmp(&second), one.cmp(other), "{one} {other}");
                assert_eq!(first == second, one == other, "{one} {other}");
            }
        }
    }
}
