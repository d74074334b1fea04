//! The frameworks that come with the library, as data embedded at build time.

use crate::error::CpdError;
use crate::framework::Framework;

macro_rules! embedded {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../frameworks/", $id, ".json")))),*]
    };
}

/// Id and text of each framework, in the order of the ids.
const EMBEDDED: &[(&str, &str)] = embedded![
    "admin-skills",
    "apst",
    "cambodia-tps",
    "kazakhstan-categories",
    "lao-career-levels",
    "lao-primary",
    "lao-quality-standards",
    "ppst",
    "teach-primary",
];

/// The ids of the frameworks, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(id, _)| *id)
}

/// The JSON text of a framework.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn json(id: &str) -> Result<&'static str, CpdError> {
    crate::edge::embedded("framework", EMBEDDED, id)
}

/// A framework, read and checked.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn load(id: &str) -> Result<Framework, CpdError> {
    Framework::from_json(json(id)?)
}
