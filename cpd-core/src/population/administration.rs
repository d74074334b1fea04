//! [`Administration`]: the places of several lists, and what lies in what.

use super::chains::{Chain, chains};
use super::{AdministrativePlace, Places};
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};
use crate::id::{PlaceId, PlaceLevelId};
use crate::order::{Index, sorted_by_key};
use crate::programme::Programme;

/// The places of a programme's administration, put together and checked.
///
/// A place may lie in several others, such as a province and the catchment area of a college, but in no more than one of
/// each level, so that what is compiled for all places of a level counts nobody twice.
#[derive(Debug, Clone, Default)]
pub struct Administration {
    /// In the order of their ids.
    places: Vec<Known>,
}

#[derive(Debug, Clone)]
struct Known {
    place: AdministrativePlace,
    /// All that it lies in, directly or not, itself among them: positions, in order.
    within: Vec<usize>,
}

impl Administration {
    /// Puts lists of places together.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] about the places, with every problem at once: a level that the programme does not
    /// have, a place that two lists declare, a place in one that nobody declares, in itself, or in two of one level. The
    /// pointers are those of the list that the place stands in.
    pub fn new(programme: &Programme, lists: &[Places]) -> Result<Self, CpdError> {
        let mut found = Problems::default();
        let levels: Vec<&str> = programme.places.iter().map(|level| level.id.as_str()).collect();
        for list in lists.iter().filter(|list| list.programme != programme.id) {
            let known = [programme.id.as_str()];
            let id = list.programme.as_str();
            found.unknown_in("question", "/programme".to_owned(), "programme", id, &known);
        }
        let all = lists.iter().flat_map(|list| list.places.iter().enumerate());
        let all = sorted_by_key(all.collect(), |(_, place)| place.id.clone());
        let mut index = Index::default();
        for (position, (stands, place)) in all.iter().enumerate() {
            let (here, level) = (format!("/places/{stands}"), place.level.as_str());
            if index.insert(place.id.as_str(), position).is_some() {
                found.second(format!("{here}/id"), place.id.as_str());
            }
            if !levels.contains(&level) {
                let what = "level of the administration";
                found.unknown_in("programme", format!("{here}/level"), what, level, &levels);
            }
        }
        let mut direct = Vec::with_capacity(all.len());
        for (stands, place) in &all {
            let mut parents = Vec::new();
            for (number, parent) in place.within.iter().enumerate() {
                match index.get(parent.as_str()) {
                    Some(position) => parents.push(position),
                    None => {
                        let pointer = format!("/places/{stands}/within/{number}");
                        Self::unknown(&mut found, pointer, parent);
                    }
                }
            }
            direct.push(parents);
        }
        let mut places = Vec::with_capacity(all.len());
        for ((stands, place), chain) in all.iter().zip(chains(&direct)) {
            let Chain::Open(within) = chain else {
                let message = format!("found the place `{}` in itself", place.id);
                found.push(format!("/places/{stands}/within"), "circle", message, None);
                continue;
            };
            let level = |at: &usize| all.get(*at).map(|(_, place)| place.level.as_str());
            let mut levels: Vec<_> = within.iter().filter_map(level).collect();
            levels.sort_unstable();
            if let Some([level, _]) = levels.windows(2).find(|pair| pair.first() == pair.last()) {
                let message = format!("found the place `{}` in two of the level `{level}`", place.id);
                let help = "name one of each level, so that nobody is counted twice".to_owned();
                found.push(format!("/places/{stands}/within"), "twoOfOneLevel", message, Some(help));
            }
            places.push(Known { place: (*place).clone(), within });
        }
        found.refuse(DocumentKind::Places)?;
        Ok(Self { places })
    }

    /// The places, in the order of their ids.
    pub fn places(&self) -> impl Iterator<Item = &AdministrativePlace> {
        self.places.iter().map(|known| &known.place)
    }

    /// A place.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&AdministrativePlace> {
        self.known(id).map(|known| &known.place)
    }

    /// Whether a place lies in another, or is that place.
    #[must_use]
    pub fn is_within(&self, place: &PlaceId, other: &PlaceId) -> bool {
        match (self.known(place), self.position(other)) {
            (Some(known), Some(position)) => known.within.binary_search(&position).is_ok(),
            _ => false,
        }
    }

    /// The place of a level that a place lies in, or itself where that is of the level; none where it lies in none.
    #[must_use]
    pub fn at_level(&self, place: &PlaceId, level: &PlaceLevelId) -> Option<&AdministrativePlace> {
        let within = self.known(place)?.within.iter().filter_map(|position| self.places.get(*position));
        within.map(|known| &known.place).find(|place| place.level == *level)
    }

    /// The places that lie directly in a place, in the order of their ids.
    pub fn directly_in<'a>(&'a self, place: &'a PlaceId) -> impl Iterator<Item = &'a AdministrativePlace> {
        self.places().filter(move |known| known.within.contains(place))
    }

    /// The places that are not in any other, in the order of their ids.
    pub fn tops(&self) -> impl Iterator<Item = &AdministrativePlace> {
        self.places().filter(|known| known.within.is_empty())
    }

    /// The known id that is equal to an id, so that equal ids share their text.
    pub(crate) fn shared(&self, id: &PlaceId) -> Option<&PlaceId> {
        self.place(id).map(|place| &place.id)
    }

    /// A place that an argument or a document names.
    pub(crate) fn named(&self, name: &str, id: &PlaceId) -> Result<&AdministrativePlace, CpdError> {
        self.place(id).ok_or_else(|| CpdError::InvalidArgument {
            name: name.to_owned(),
            found: id.to_string(),
            expected: "expected a place of the lists of places".to_owned(),
        })
    }

    /// Says that a place is not known.
    pub(crate) fn unknown(found: &mut Problems, pointer: String, id: &PlaceId) {
        let message = format!("found the place `{id}`, which no list of places knows");
        let help = "correct the id, or add the place to a list of places".to_owned();
        found.push(pointer, "unknownId", message, Some(help));
    }

    fn known(&self, id: &PlaceId) -> Option<&Known> {
        self.places.get(self.position(id)?)
    }

    fn position(&self, id: &PlaceId) -> Option<usize> {
        self.places.binary_search_by(|known| known.place.id.cmp(id)).ok()
    }
}
