//! [`Source`]: a text that was read, for messages that point into it.

/// A text with the name under which people know it.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}
