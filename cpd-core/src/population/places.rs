//! [`Places`]: the places of an administration, and which lies in which.

use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{PlaceId, PlaceLevelId, ProgrammeId};
use crate::locale::Text;
use crate::pack::Source;

/// The format that this library reads.
const FORMAT: u32 = 1;

document! {
    /// Places of an administration. Several such documents can be put together: a national one with the districts, and
    /// one for each district with its clusters and schools.
    ///
    /// ```json
    /// {
    ///   "format": 1, "programme": "xx-programme",
    ///   "places": [
    ///     { "id": "XX", "level": "ministry", "name": { "en": "Ministry" } },
    ///     { "id": "XX01", "level": "district", "name": { "en": "First district" }, "within": ["XX"] }
    ///   ]
    /// }
    /// ```
    pub struct Places {
        /// The version of this format: 1.
        format: u32,
        /// The programme whose levels of the administration the places have.
        programme: ProgrammeId,
        /// What a reader should know: above all what the sources leave open.
        note: Option<String> = default,
        /// Where the facts come from.
        sources: Vec<Source> = default,
        /// The places.
        places: Vec<AdministrativePlace>,
    }
}

document! {
    /// A place: a school, a cluster, a district, a province, a college with its catchment area, the ministry.
    ///
    /// ```json
    /// { "id": "XX01", "level": "district", "name": { "en": "First district" }, "within": ["XX", "College 2"] }
    /// ```
    pub struct AdministrativePlace {
        /// Its id.
        id: PlaceId,
        /// Its level.
        level: PlaceLevelId,
        /// What it is called.
        name: Text,
        /// The places that it lies in directly, such as its province and the catchment area of a college.
        within: Vec<PlaceId> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

impl Places {
    /// Reads a list of places.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether what they lie in is known, and which levels
    /// there are, is a question of the [`Administration`](crate::Administration).
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(
            DocumentKind::Places,
            text,
            |_| Problems::default(),
            |places: &Self| {
                let mut found = Problems::default();
                found.format(places.format, FORMAT);
                found.unique("/places", places.places.iter().map(|place| place.id.as_str()));
                found
            },
        )
    }
}
