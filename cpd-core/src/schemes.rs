//! The schemes of accreditation that come with the library, as data embedded at build time.

use crate::accreditation::{AccreditationRules, AccreditationScheme};
use crate::error::CpdError;
use crate::frameworks;

macro_rules! embedded {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../packs/", $id, "/accreditation.json")))),*]
    };
}

/// Id and text of each scheme, in the order of the ids.
const EMBEDDED: &[(&str, &str)] =
    embedded!["au-act-tqi", "au-nsw-nesa", "cambodia", "lao-pdr", "ph-prc", "us-ny-ctle", "us-oh-ipdp",];

/// The ids of the schemes, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(id, _)| *id)
}

/// The JSON text of a scheme.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn json(id: &str) -> Result<&'static str, CpdError> {
    crate::edge::embedded("scheme", EMBEDDED, id)
}

/// A scheme with the frameworks that it uses, read and checked.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn load(id: &str) -> Result<AccreditationRules, CpdError> {
    with_embedded_frameworks(AccreditationScheme::from_json(json(id)?)?)
}

/// A scheme with those of the embedded frameworks that it uses.
///
/// # Errors
/// [`CpdError::InvalidDocument`] where it uses another one.
pub fn with_embedded_frameworks(scheme: AccreditationScheme) -> Result<AccreditationRules, CpdError> {
    let used = frameworks::ids().filter(|id| scheme.frameworks.iter().any(|one| one.as_str() == *id));
    let loaded = used.map(frameworks::load).collect::<Result<Vec<_>, _>>()?;
    AccreditationRules::new(scheme, loaded)
}
