//! Who they are who need something: counts by type, band, subject, grade and place.
//!
//! A country has thousands of groups and dozens of indicators, so what a group belongs to is looked up once: each thing
//! that is told apart has a number, and counting is adding up under numbers.

use std::collections::BTreeMap;

use super::ranked::{NeedPart, NeedParts};
use super::summary::{Needs, NeedsGroup};
use crate::amount::Overflow;
use crate::count::{plus, total};
use crate::error::CpdError;
use crate::id::{BandId, PlaceId};
use crate::population::{Administration, AdministrativePlace};
use crate::programme::Programme;

/// Something that is told apart, in the order in which it is listed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    /// A type of teacher, by its position in the programme.
    Type(usize, &'a str),
    /// A band, by its position in the rule.
    Band(usize, &'a str),
    /// No band: after those.
    NoBand,
    Subject(&'a str),
    Grade(u32),
    Place(&'a PlaceId),
}

/// The groups that work in a place, each with the numbers of what it belongs to.
pub(super) struct Located<'a> {
    pub(super) groups: Vec<(&'a NeedsGroup, Vec<usize>)>,
    /// What the numbers stand for.
    parts: Vec<Part<'a>>,
    administration: &'a Administration,
}

impl<'a> Located<'a> {
    pub(super) fn new(
        programme: &'a Programme,
        administration: &'a Administration,
        needs: &'a Needs,
        place: &'a PlaceId,
    ) -> Result<Self, CpdError> {
        let children: Vec<&AdministrativePlace> = administration.directly_in(place).collect();
        let inside = needs.groups.iter().filter(|group| administration.is_within(&group.place, place));
        let of_groups: Vec<(&NeedsGroup, Vec<Part<'_>>)> = inside
            .map(|group| {
                let mut parts = own_parts(programme, group)?;
                let within =
                    children.iter().filter(|child| administration.is_within(&group.place, &child.id));
                parts.extend(within.map(|child| Part::Place(&child.id)));
                Ok((group, parts))
            })
            .collect::<Result<_, CpdError>>()?;
        let mut numbers: BTreeMap<Part<'_>, usize> =
            of_groups.iter().flat_map(|(_, parts)| parts).map(|part| (*part, 0)).collect();
        for (position, number) in numbers.values_mut().enumerate() {
            *number = position;
        }
        let numbered =
            |parts: &Vec<Part<'_>>| parts.iter().filter_map(|part| numbers.get(part).copied()).collect();
        let groups = of_groups.iter().map(|(group, parts)| (*group, numbered(parts))).collect();
        Ok(Self { groups, parts: numbers.keys().copied().collect(), administration })
    }

    /// How many teachers work in the place.
    pub(super) fn teachers(&self) -> Result<u32, Overflow> {
        total(self.groups.iter().map(|(group, _)| group.teachers))
    }

    /// Nobody yet of any part.
    pub(super) fn nobody(&self) -> Vec<u32> {
        vec![0; self.parts.len()]
    }

    /// The parts of which somebody was counted.
    pub(super) fn told(&self, counts: &[u32]) -> NeedParts {
        let mut told = NeedParts::default();
        let counted = self.parts.iter().zip(counts).filter(|(_, teachers)| **teachers > 0);
        for (part, teachers) in counted {
            let named = |id: Option<String>| NeedPart { id, level: None, teachers: *teachers };
            match part {
                Part::Type(_, id) => told.teacher_types.push(named(Some((*id).to_owned()))),
                Part::Band(_, id) => told.bands.push(named(Some((*id).to_owned()))),
                Part::NoBand => told.bands.push(named(None)),
                Part::Subject(id) => told.subjects.push(named(Some((*id).to_owned()))),
                Part::Grade(grade) => told.grades.push(named(Some(grade.to_string()))),
                Part::Place(id) => {
                    let level = self.administration.place(id).map(|place| place.level.clone());
                    told.places.push(NeedPart { level, ..named(Some(id.to_string())) });
                }
            }
        }
        told
    }
}

/// What a group belongs to, wherever it works. Needs that were read or compiled name what the programme has; those that
/// were put together otherwise may not.
fn own_parts<'a>(programme: &Programme, group: &'a NeedsGroup) -> Result<Vec<Part<'a>>, CpdError> {
    let unknown = |id: &str, what: &str| CpdError::InvalidArgument {
        name: "needs".to_owned(),
        found: id.to_owned(),
        expected: format!("expected {what} of the programme"),
    };
    let types = &programme.population.teacher_types;
    let kind = group.teacher_type.as_str();
    let position = types.iter().position(|known| known.id.as_str() == kind);
    let mut parts = vec![Part::Type(position.ok_or_else(|| unknown(kind, "a type of teacher"))?, kind)];
    parts.push(match group.band.as_ref().map(BandId::as_str) {
        Some(band) => {
            let mut bands = programme.needs.iter().flat_map(|rule| &rule.bands);
            let position = bands.position(|known| known.id.as_str() == band);
            Part::Band(position.ok_or_else(|| unknown(band, "a band of experience"))?, band)
        }
        None => Part::NoBand,
    });
    parts.extend(group.subjects.iter().map(|subject| Part::Subject(subject.as_str())));
    parts.extend(group.grades.iter().map(|grade| Part::Grade(*grade)));
    Ok(parts)
}

/// Adds teachers to the parts that they belong to.
pub(super) fn add(counts: &mut [u32], numbers: &[usize], teachers: u32) -> Result<(), Overflow> {
    for number in numbers {
        if let Some(count) = counts.get_mut(*number) {
            *count = plus(*count, teachers)?;
        }
    }
    Ok(())
}
