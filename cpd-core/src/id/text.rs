//! The text of an id, where many records are read: a short one stands in its place, a longer one is shared.
//!
//! Nearly all are short. So a record is read without an allocation for each, and threads that answer by one pack do not
//! wait for each other to count who shares its ids.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
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
    /// Its bytes, which are compared without a look at whether they are a text.
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Self::Long(text) => text.as_bytes(),
        }
    }
}

impl Deref for IdText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            // It was made from a `str`.
            Self::Short { .. } => str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Long(text) => text,
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
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialOrd for IdText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for IdText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for IdText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{IdText, SHORT};

    #[test]
    fn short_and_long_texts_are_ordered_as_texts() {
        let texts = ["", "a", "ab", &"b".repeat(SHORT), &"b".repeat(SHORT + 1), "ຄູ", &"ຄູ".repeat(9)];
        for one in texts {
            assert_eq!(&*IdText::from(one), one);
            for other in texts {
                let (first, second) = (IdText::from(one), IdText::from(other));
                assert_eq!(first.cmp(&second), one.cmp(other), "{one} {other}");
                assert_eq!(first == second, one == other, "{one} {other}");
            }
        }
    }
}
