//! [`Coverage`]: who of a population is meant by a target and has not reached it, as counts that can be added.

use crate::calendar::Date;
use crate::count::{count_of, plus, total};
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{PersonId, PlaceId, TargetId};
use crate::population::{Administration, SummaryOf, merged};
use crate::rulebook::Rulebook;

/// The format that this library reads.
const FORMAT: u32 = 1;

document! {
    /// Who of a population is meant by which target, and who has not reached it. Counted from the parts of a population
    /// and added in any order, it is that of the whole.
    ///
    /// ```json
    /// {
    ///   "format": 1,
    ///   "of": { "programme": "xx-programme", "version": "1.0.0", "on": "2024-12-31" },
    ///   "places": [{
    ///     "place": "School 7", "teachers": 4,
    ///     "targets": [{ "target": "primary-bachelor", "eligible": 3, "missing": ["T-1042"] }]
    ///   }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize), serde(remote = "Self"))]
    pub struct Coverage {
        /// The version of this format: 1.
        format: u32,
        /// What it was counted by.
        of: SummaryOf,
        /// The places where teachers work, in the order of their ids.
        places: Vec<CoveragePlace> = default,
    }
}

document! {
    /// The teachers of a place.
    ///
    /// ```json
    /// {
    ///   "place": "School 7", "teachers": 4,
    ///   "targets": [{ "target": "primary-bachelor", "eligible": 3, "missing": ["T-1042"] }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct CoveragePlace {
        /// The place.
        place: PlaceId,
        /// How many teachers were counted there.
        teachers: u32,
        /// The targets that mean any of them, in the order of the targets' ids.
        targets: Vec<TargetCount> = default,
    }
}

document! {
    /// Teachers of a place and a target.
    ///
    /// ```json
    /// { "target": "primary-bachelor", "eligible": 3, "missing": ["T-1042"] }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct TargetCount {
        /// The target.
        target: TargetId,
        /// How many teachers it means.
        eligible: u32,
        /// Those of them who have not reached it, in order.
        missing: Vec<PersonId> = default,
    }
}

/// What is derived for a coverage reads its shape; [`Coverage::from_json`] also checks it.
#[cfg(feature = "bulk")]
struct Shape(Coverage);

#[cfg(feature = "bulk")]
impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Coverage::deserialize(source).map(Self)
    }
}

#[cfg(feature = "bulk")]
impl serde::Serialize for Coverage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What is derived with `remote = "Self"` is a function of the type, and no implementation.
        Self::serialize(self, serializer)
    }
}

impl Coverage {
    /// The coverage of nobody: what changes nothing when it is added.
    #[must_use]
    pub fn of_nobody(rulebook: &Rulebook, on: Date) -> Self {
        Self { format: FORMAT, of: SummaryOf::new(rulebook, on), places: Vec::new() }
    }

    /// Reads what was counted elsewhere.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: a coverage of another programme or version, of a place or
    /// target that is not known, and counts that contradict each other.
    pub fn from_json(
        rulebook: &Rulebook,
        administration: &Administration,
        text: &str,
    ) -> Result<Self, CpdError> {
        let check = |coverage: &Self| coverage.problems(rulebook, administration);
        #[cfg(feature = "bulk")]
        if let Some(Shape(coverage)) = document::direct::read::<Shape>(text)
            && check(&coverage).is_empty()
        {
            return Ok(coverage);
        }
        document::read(DocumentKind::Coverage, text, |_| Problems::default(), check)
    }

    /// The coverage of two populations that share nobody.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] where they are of another programme, version or day, and
    /// [`CpdError::AmountOverflow`] where teachers are too many for a count.
    pub fn merge(self, other: Self) -> Result<Self, CpdError> {
        self.of.same(&other.of, DocumentKind::Coverage)?;
        let compare = |one: &CoveragePlace, two: &CoveragePlace| one.place.cmp(&two.place);
        let places = merged(self.places, other.places, compare, CoveragePlace::add)?;
        Ok(Self { places, ..self })
    }

    /// How many teachers were counted.
    ///
    /// # Errors
    /// [`CpdError::AmountOverflow`] where they are too many for a count.
    pub fn teachers(&self) -> Result<u32, CpdError> {
        total(self.places.iter().map(|place| place.teachers)).map_err(|overflow| overflow.of("teachers"))
    }

    fn problems(&self, rulebook: &Rulebook, administration: &Administration) -> Problems {
        let mut found = Problems::default();
        found.format(self.format, FORMAT);
        self.of.check(rulebook, &mut found);
        let targets: Vec<&str> =
            rulebook.programme().targets.iter().map(|target| target.id.as_str()).collect();
        let out_of_order = |found: &mut Problems, pointer: String| {
            let message = "found a list out of order".to_owned();
            let help = "write a coverage as the library writes it".to_owned();
            found.push(pointer, "notInOrder", message, Some(help));
        };
        if !is_rising(&self.places, |place| &place.place) {
            out_of_order(&mut found, "/places".to_owned());
        }
        for (number, place) in self.places.iter().enumerate() {
            let here = || format!("/places/{number}");
            if administration.place(&place.place).is_none() {
                Administration::unknown(&mut found, format!("{}/place", here()), &place.place);
            }
            if !is_rising(&place.targets, |count| &count.target) {
                out_of_order(&mut found, format!("{}/targets", here()));
            }
            for (index, count) in place.targets.iter().enumerate() {
                let here = || format!("{}/targets/{index}", here());
                let id = count.target.as_str();
                if !targets.contains(&id) {
                    found.unknown_in("programme", format!("{}/target", here()), "target", id, &targets);
                }
                if !count.missing.is_sorted() {
                    out_of_order(&mut found, format!("{}/missing", here()));
                }
                if count.missing() > count.eligible || count.eligible > place.teachers {
                    let message = format!(
                        "found {} missing of {} who are meant, of {} teachers",
                        count.missing(),
                        count.eligible,
                        place.teachers
                    );
                    found.push(here(), "contradiction", message, None);
                }
            }
        }
        found
    }
}

fn is_rising<T, K: Ord>(list: &[T], key: impl Fn(&T) -> &K) -> bool {
    list.windows(2).all(|pair| pair.first().map(&key) < pair.last().map(&key))
}

impl CoveragePlace {
    fn add(&mut self, other: Self) -> Result<(), CpdError> {
        self.teachers = plus(self.teachers, other.teachers).map_err(|overflow| overflow.of(&self.place))?;
        let targets = std::mem::take(&mut self.targets);
        let compare = |one: &TargetCount, two: &TargetCount| one.target.cmp(&two.target);
        self.targets = merged(targets, other.targets, compare, |count, other| {
            count.eligible =
                plus(count.eligible, other.eligible).map_err(|overflow| overflow.of(&count.target))?;
            count.missing.extend(other.missing);
            count.missing.sort();
            Ok(())
        })?;
        Ok(())
    }
}

impl TargetCount {
    /// How many of those who are meant have reached the target.
    #[must_use]
    pub fn reached(&self) -> u32 {
        self.eligible.saturating_sub(self.missing())
    }

    fn missing(&self) -> u32 {
        count_of(self.missing.len())
    }
}
