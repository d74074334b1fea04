//! Places in a document.

/// A place in a document, as the way to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'a> {
    Root,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    /// The place as a JSON Pointer.
    pub(crate) fn pointer(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Field(parent, name) => child(&parent.pointer(), name),
            Self::Item(parent, index) => child(&parent.pointer(), &index.to_string()),
        }
    }
}

/// The JSON Pointer of a member or item.
pub(crate) fn child(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}
