//! [`Needs`]: the needs of a population, as counts that can be stored, sent and added.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::amount::{Amount, Overflow};
use crate::calendar::Date;
use crate::count::{plus, total};
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{BandId, IndicatorId, PlaceId, PlaceLevelId, SubjectId, TeacherTypeId};
use crate::population::{Administration, SummaryOf, merged, not_decimal};
use crate::rulebook::Rulebook;

/// The format that this library reads.
const FORMAT: u32 = 1;

document! {
    /// The needs of a population, compiled. Compiled from the parts of a population and added in any order, they are the
    /// needs of the whole.
    ///
    /// ```json
    /// {
    ///   "format": 1,
    ///   "of": { "programme": "xx-programme", "version": "1.0.0", "on": "2024-12-31" },
    ///   "level": "district",
    ///   "groups": [{
    ///     "place": "XX01", "teacherType": "primary", "band": "6-10", "grades": [3, 4], "teachers": 20,
    ///     "gaps": [{ "indicator": "1.2.1", "teachers": 9, "size": 12 }]
    ///   }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize), serde(remote = "Self"))]
    pub struct Needs {
        /// The version of this format: 1.
        format: u32,
        /// What they were compiled by.
        of: SummaryOf,
        /// The smallest level that they are known at: what lies below is counted at the place of this level.
        level: PlaceLevelId,
        /// The groups of teachers, in the order of place, type, band, subjects and grades; no two are alike in all.
        groups: Vec<NeedsGroup> = default,
    }
}

document! {
    /// Teachers who share a place, a type, a band, subjects and grades.
    ///
    /// ```json
    /// {
    ///   "place": "XX01", "teacherType": "lower-secondary", "band": "1-5", "subjects": ["Physics"], "teachers": 3,
    ///   "gaps": [{ "indicator": "1.2.1", "teachers": 2, "size": 2 }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct NeedsGroup {
        /// Where they work.
        place: PlaceId,
        /// Their type.
        teacher_type: TeacherTypeId,
        /// Their band of experience; left out: not known, or in none.
        band: Option<BandId> = default,
        /// The subjects that each of them teaches, in order.
        subjects: Vec<SubjectId> = default,
        /// The grades that each of them teaches, in order.
        grades: Vec<u32> = default,
        /// How many they are.
        teachers: u32,
        /// Their gaps, in the order of the indicators' ids.
        gaps: Vec<NeedsCell> = default,
    }
}

document! {
    /// The gaps of a group in an indicator.
    ///
    /// ```json
    /// { "indicator": "1.2.1", "teachers": 9, "size": 12 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct NeedsCell {
        /// The indicator.
        indicator: IndicatorId,
        /// How many of the group have a gap in it.
        teachers: u32,
        /// The sum of their gaps: a decimal number.
        size: Amount,
    }
}

/// What is derived for needs reads their shape; [`Needs::from_json`] also checks them.
#[cfg(feature = "bulk")]
struct Shape(Needs);

#[cfg(feature = "bulk")]
impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Needs::deserialize(source).map(Self)
    }
}

#[cfg(feature = "bulk")]
impl serde::Serialize for Needs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What is derived with `remote = "Self"` is a function of the type, and no implementation.
        Self::serialize(self, serializer)
    }
}

impl Needs {
    /// The needs of nobody: what changes nothing when it is added.
    #[must_use]
    pub fn of_nobody(rulebook: &Rulebook, on: Date, level: PlaceLevelId) -> Self {
        Self { format: FORMAT, of: SummaryOf::new(rulebook, on), level, groups: Vec::new() }
    }

    /// Reads needs that were compiled elsewhere.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once: needs of another programme or version, of a place or
    /// indicator that is not known, and counts that contradict each other.
    pub fn from_json(
        rulebook: &Rulebook,
        administration: &Administration,
        text: &str,
    ) -> Result<Self, CpdError> {
        let check = |needs: &Self| needs.problems(rulebook, administration);
        #[cfg(feature = "bulk")]
        if let Some(Shape(needs)) = document::direct::read::<Shape>(text)
            && check(&needs).is_empty()
        {
            return Ok(needs);
        }
        document::read(DocumentKind::Needs, text, |_| Problems::default(), check)
    }

    /// The needs of two populations that share nobody.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] where they are of another programme, version, day or level, and
    /// [`CpdError::AmountOverflow`] where teachers or gaps are too many to be added exactly.
    pub fn merge(self, other: Self) -> Result<Self, CpdError> {
        self.of.same(&other.of, DocumentKind::Needs)?;
        let mut found = Problems::default();
        if self.level != other.level {
            let message = format!("found needs by `{}`, where `{}` is expected", other.level, self.level);
            found.push("/level".to_owned(), "otherLevel", message, Some("compile them again".to_owned()));
        }
        found.refuse(DocumentKind::Needs)?;
        let groups = merged(self.groups, other.groups, NeedsGroup::compare, NeedsGroup::add)?;
        Ok(Self { groups, ..self })
    }

    /// How many teachers were counted.
    ///
    /// # Errors
    /// [`CpdError::AmountOverflow`] where they are too many for a count.
    pub fn teachers(&self) -> Result<u32, CpdError> {
        total(self.groups.iter().map(|group| group.teachers)).map_err(|overflow| overflow.of("teachers"))
    }

    fn problems(&self, rulebook: &Rulebook, administration: &Administration) -> Problems {
        let mut found = Problems::default();
        found.format(self.format, FORMAT);
        self.of.check(rulebook, &mut found);
        let levels: Vec<&str> = rulebook
            .programme()
            .needs
            .iter()
            .flat_map(|rule| &rule.levels)
            .map(PlaceLevelId::as_str)
            .collect();
        if !levels.contains(&self.level.as_str()) {
            let (pointer, what) = ("/level".to_owned(), "level of the administration");
            found.unknown_in("rule for needs", pointer, what, self.level.as_str(), &levels);
        }
        let indicators = rulebook.indicators_of_needs_on(self.of.on);
        let indicators: Vec<&str> = indicators.map(|(_, one)| one.id.as_str()).collect();
        let known: BTreeSet<&str> = indicators.iter().copied().collect();
        let programme = rulebook.programme();
        let types: Vec<&str> = programme.population.teacher_types.iter().map(|one| one.id.as_str()).collect();
        let bands = programme.needs.iter().flat_map(|rule| &rule.bands);
        let bands: Vec<&str> = bands.map(|one| one.id.as_str()).collect();
        // Pointers are written where something is wrong: a country has half a million counts.
        for (number, group) in self.groups.iter().enumerate() {
            let here = || format!("/groups/{number}");
            if administration.place(&group.place).is_none() {
                Administration::unknown(&mut found, format!("{}/place", here()), &group.place);
            }
            let kind = group.teacher_type.as_str();
            if !types.contains(&kind) {
                let pointer = format!("{}/teacherType", here());
                found.unknown_in("programme", pointer, "type of teacher", kind, &types);
            }
            if let Some(band) = group.band.as_ref().map(BandId::as_str).filter(|band| !bands.contains(band)) {
                found.unknown_in("programme", format!("{}/band", here()), "band of experience", band, &bands);
            }
            let earlier = number.checked_sub(1).and_then(|before| self.groups.get(before));
            let after = earlier.is_none_or(|earlier| earlier.compare(group).is_lt());
            if !(after && group.is_in_order()) {
                let message = "found a group out of order".to_owned();
                let help = "write needs as the library writes them".to_owned();
                found.push(here(), "notInOrder", message, Some(help));
            }
            for (index, cell) in group.gaps.iter().enumerate() {
                let here = || format!("{}/gaps/{index}", here());
                let id = cell.indicator.as_str();
                if !known.contains(id) {
                    let pointer = format!("{}/indicator", here());
                    found.unknown_in("list of indicators", pointer, "indicator", id, &indicators);
                }
                if cell.teachers == 0 || cell.teachers > group.teachers || !cell.size.is_positive() {
                    let message = format!(
                        "found {} teachers with gaps of {} in a group of {}",
                        cell.teachers, cell.size, group.teachers
                    );
                    found.push(here(), "contradiction", message, None);
                }
                not_decimal(&mut found, || format!("{}/size", here()), cell.size);
            }
        }
        found
    }
}

impl NeedsGroup {
    /// The order of groups: by all that their teachers share.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        fn shared(group: &NeedsGroup) -> impl Ord {
            (&group.place, &group.teacher_type, &group.band, &group.subjects, &group.grades)
        }
        shared(self).cmp(&shared(other))
    }

    /// Adds a group whose teachers share the same.
    fn add(&mut self, other: Self) -> Result<(), CpdError> {
        self.teachers = plus(self.teachers, other.teachers).map_err(|overflow| overflow.of(&self.place))?;
        let gaps = std::mem::take(&mut self.gaps);
        let compare = |one: &NeedsCell, two: &NeedsCell| one.indicator.cmp(&two.indicator);
        self.gaps = merged(gaps, other.gaps, compare, |cell, other| {
            cell.teachers =
                plus(cell.teachers, other.teachers).map_err(|overflow| overflow.of(&cell.indicator))?;
            cell.size = plus_size(&cell.indicator, cell.size, other.size)?;
            Ok(())
        })?;
        Ok(())
    }

    /// The gaps in an indicator.
    pub(super) fn gap(&self, indicator: &IndicatorId) -> Option<&NeedsCell> {
        let position = self.gaps.binary_search_by(|cell| cell.indicator.cmp(indicator)).ok()?;
        self.gaps.get(position)
    }

    fn is_in_order(&self) -> bool {
        fn rising<T: Ord>(list: &[T]) -> bool {
            list.windows(2).all(|pair| pair.first() < pair.last())
        }
        let indicators: Vec<&IndicatorId> = self.gaps.iter().map(|cell| &cell.indicator).collect();
        rising(&self.subjects) && rising(&self.grades) && rising(&indicators)
    }
}

/// A sum of gaps in an indicator and more of them. It is kept as a decimal number, so that it can be read again wherever
/// needs are added.
pub(super) fn plus_size(indicator: &IndicatorId, sum: Amount, more: Amount) -> Result<Amount, CpdError> {
    let sum = sum.plus(more).and_then(|sum| if sum.is_decimal() { Ok(sum) } else { Err(Overflow) });
    sum.map_err(|overflow| overflow.of(indicator))
}
