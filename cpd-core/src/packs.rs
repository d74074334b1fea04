//! The packs that come with the library, as data embedded at build time.

use crate::error::CpdError;
use crate::pack::Pack;

macro_rules! embedded {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../packs/", $id, "/pack.json")))),*]
    };
}

/// Id and text of each pack, in the order of the ids.
const EMBEDDED: &[(&str, &str)] = embedded![
    "au-act-tqi",
    "au-nsw-nesa",
    "au-qld-qct",
    "au-sa-trb",
    "au-vic-vit",
    "au-wa-trb",
    "cambodia",
    "gb-eng-ecf",
    "gb-eng-fe",
    "gb-sct-gtcs",
    "gh-ntc",
    "hr-teachers",
    "hu-pedagogus",
    "kazakhstan",
    "lao-pdr",
    "lt-teachers",
    "lv-teachers",
    "ph-prc",
    "ph-prc-architects",
    "ph-prc-teachers",
    "us-il-pel",
    "us-nj-pd",
    "us-ny-ctle",
    "us-oh-ipdp",
    "us-pa-act48",
    "us-tx-cpe",
    "us-va-recert",
];

/// The ids of the packs, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(id, _)| *id)
}

/// The JSON text of a pack.
///
/// # Errors
/// [`CpdError::UnknownPack`]
pub fn json(id: &str) -> Result<&'static str, CpdError> {
    let known = EMBEDDED.iter().find(|(known, _)| *known == id);
    let unknown = || CpdError::UnknownPack { id: id.to_owned(), known: ids().map(str::to_owned).collect() };
    known.map(|(_, text)| *text).ok_or_else(unknown)
}

/// A pack, read and checked.
///
/// # Errors
/// [`CpdError::UnknownPack`]
pub fn load(id: &str) -> Result<Pack, CpdError> {
    Pack::from_json(json(id)?)
}
