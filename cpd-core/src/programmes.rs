//! The programmes that come with the library, as data embedded at build time.

use crate::error::CpdError;
use crate::frameworks;
use crate::programme::Programme;
use crate::rulebook::Rulebook;

macro_rules! embedded {
    ($file:literal: $($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../packs/", $id, "/", $file)))),*]
    };
}

/// Id and text of each programme, in the order of the ids.
const EMBEDDED: &[(&str, &str)] = embedded!["programme.json": "kazakhstan", "lao-pdr"];

/// The places of the administration, where they come with the programme.
const PLACES: &[(&str, &str)] = embedded!["places.json": "lao-pdr"];

/// The ids of the programmes, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(id, _)| *id)
}

/// The JSON text of a programme.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn json(id: &str) -> Result<&'static str, CpdError> {
    crate::edge::embedded("programme", EMBEDDED, id)
}

/// The JSON text of the places of a programme's administration; none where they do not come with it.
#[must_use]
pub fn places(id: &str) -> Option<&'static str> {
    PLACES.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}

/// A programme with the frameworks that it uses, read and checked.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn load(id: &str) -> Result<Rulebook, CpdError> {
    with_embedded_frameworks(Programme::from_json(json(id)?)?)
}

/// A programme with those of the embedded frameworks that it uses, and those that their crosswalks carry from.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where it uses another one.
pub fn with_embedded_frameworks(programme: Programme) -> Result<Rulebook, CpdError> {
    let used = programme.frameworks();
    let used = frameworks::ids().filter(|id| used.iter().any(|one| one.as_str() == *id));
    let mut loaded = used.map(frameworks::load).collect::<Result<Vec<_>, _>>()?;
    let carried = loaded.iter().flat_map(|framework| &framework.crosswalks).map(|crosswalk| &crosswalk.from);
    let carried: Vec<_> = carried.map(|from| from.framework.clone()).collect();
    for id in frameworks::ids().filter(|id| carried.iter().any(|one| one.as_str() == *id)) {
        if !loaded.iter().any(|framework| framework.id.as_str() == id) {
            loaded.push(frameworks::load(id)?);
        }
    }
    Rulebook::new(programme, loaded)
}
