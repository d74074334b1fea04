//! Reading a population line by line. A line that cannot be read is reported and keeps no other from being counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use super::{Administration, TeacherProfile};
use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::document::{self, Problems};
use crate::error::{CpdError, DocumentKind};
use crate::id::{IndicatorId, PersonId};
use crate::roster::{Roster, WrittenError};
use crate::rulebook::Rulebook;

answer! {
    /// What became of the lines of a population.
    #[derive(Default)]
    pub struct LinesRead {
        /// How many were counted.
        pub counted: u64,
        /// Lines that could not be read, in their order. They are counted nowhere.
        pub refused: Vec<RefusedLine>,
        /// Teachers who stand in the population again, in the order of the lines. They were counted again: whether a
        /// person of another file is the same one cannot be known either, and a population names each one once.
        pub repeated: Vec<RepeatedPerson>,
    }

    /// A teacher who stands in a population again.
    pub struct RepeatedPerson {
        /// The number of the line, from 1.
        pub line: usize,
        /// The teacher.
        pub person: PersonId,
    }
}

/// A line of a population that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedLine {
    /// Its number, from 1.
    pub line: usize,
    /// Why.
    pub error: CpdError,
}

/// How a refused line is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RefusedLine"))]
struct Written<'a> {
    /// The number of the line, from 1.
    line: usize,
    /// Why it could not be read.
    error: WrittenError<'a>,
}

impl Serialize for RefusedLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { line: self.line, error: WrittenError::of(&self.error) }.serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RefusedLine {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RefusedLine".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}

/// What a profile may name, looked up by text.
pub(crate) struct Terms<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) administration: &'a Administration,
    /// The levels that teachers may hold, also those of earlier versions.
    levels: Vec<&'a str>,
    indicators: BTreeMap<&'a str, usize>,
    known: Vec<&'a IndicatorId>,
}

impl<'a> Terms<'a> {
    /// What profiles may name that are counted as of a day.
    pub(crate) fn new(rulebook: &'a Rulebook, administration: &'a Administration, on: Date) -> Self {
        let known: Vec<&IndicatorId> =
            rulebook.indicators_of_needs_on(on).map(|(_, indicator)| &indicator.id).collect();
        let indicators = known.iter().enumerate().map(|(position, id)| (id.as_str(), position)).collect();
        let levels = rulebook.levels_of_teachers().map(|level| level.id.as_str()).collect();
        Self { rulebook, administration, levels, indicators, known }
    }

    /// The indicators that needs are compiled by, in the order of the frameworks.
    pub(crate) fn indicators(&self) -> &[&'a IndicatorId] {
        &self.known
    }

    /// Where an indicator stands among them.
    pub(crate) fn indicator(&self, id: &IndicatorId) -> Option<usize> {
        self.indicators.get(id.as_str()).copied()
    }

    fn read(&self, text: &str) -> Result<TeacherProfile, CpdError> {
        #[cfg(feature = "bulk")]
        if let Some(profile) = document::direct::read::<TeacherProfile>(text)
            && self.problems(&profile).is_empty()
        {
            return Ok(profile);
        }
        let whole = |profile: &TeacherProfile| self.problems(profile);
        document::read(DocumentKind::Population, text, |_| Problems::default(), whole)
    }

    /// What is wrong with a profile, apart from its shape.
    fn problems(&self, profile: &TeacherProfile) -> Problems {
        let mut found = Problems::default();
        let programme = self.rulebook.programme();
        let terms = &programme.population;
        let mut unknown = |pointer: String, what: &str, id: &str, known: Vec<&str>| {
            if !known.contains(&id) {
                found.unknown_in("programme", pointer, what, id, &known);
            }
        };
        let types = terms.teacher_types.iter().map(|kind| kind.id.as_str());
        unknown("/teacherType".to_owned(), "type of teacher", profile.teacher_type.as_str(), types.collect());
        for (index, held) in profile.qualifications.iter().enumerate() {
            let known = terms.qualifications.iter().map(|level| level.id.as_str()).collect();
            let pointer = format!("/qualifications/{index}/qualification");
            unknown(pointer, "qualification", held.qualification.as_str(), known);
        }
        for (index, held) in profile.levels.iter().enumerate() {
            unknown(format!("/levels/{index}/level"), "level", held.level.as_str(), self.levels.clone());
        }
        for (index, training) in profile.trainings.iter().enumerate() {
            let kinds = programme.activity_kinds.iter().map(|kind| kind.id.as_str());
            let pointer = format!("/trainings/{index}/kind");
            unknown(pointer, "kind of activity", training.kind.as_str(), kinds.collect());
            if let Some(place) = &training.place {
                let levels = programme.places.iter().map(|level| level.id.as_str());
                let pointer = format!("/trainings/{index}/place");
                unknown(pointer, "level of the administration", place.as_str(), levels.collect());
            }
        }
        if self.administration.place(&profile.place).is_none() {
            Administration::unknown(&mut found, "/place".to_owned(), &profile.place);
        }
        let mut seen = vec![false; self.known.len()];
        for (index, gap) in profile.gaps.iter().enumerate() {
            let (pointer, id) = (|| format!("/gaps/{index}/indicator"), gap.indicator.as_str());
            let position = self.indicator(&gap.indicator);
            match position.and_then(|position| seen.get_mut(position)) {
                None => {
                    let known: Vec<&str> = self.known.iter().map(|known| known.as_str()).collect();
                    found.unknown_in("list of indicators", pointer(), "indicator", id, &known);
                }
                Some(seen) if *seen => {
                    let message =
                        format!("found a second gap in the indicator `{id}`, where one is expected");
                    let help = "keep one of the two".to_owned();
                    found.push(pointer(), "duplicateId", message, Some(help));
                }
                Some(seen) => *seen = true,
            }
            if !gap.size.is_positive() {
                let message = format!("found a gap of {}, where more than 0 is expected", gap.size);
                let help = "leave out indicators without a gap".to_owned();
                found.push(format!("/gaps/{index}/size"), "notPositive", message, Some(help));
            }
            not_decimal(&mut found, || format!("/gaps/{index}/size"), gap.size);
        }
        found
    }
}

/// Says where the size of a gap is no decimal number. Sums of other fractions, such as thirds and sevenths, soon have
/// more digits than can be written and read again.
pub(crate) fn not_decimal(found: &mut Problems, pointer: impl FnOnce() -> String, size: Amount) {
    if !size.is_decimal() {
        let message = format!("found a gap of {size}, where a decimal number is expected");
        let help = "round it to at most 6 digits after the point".to_owned();
        found.push(pointer(), "notDecimal", message, Some(help));
    }
}

/// Hands over each profile of a population that can be read.
pub(crate) fn each_profile(
    terms: &Terms<'_>,
    lines: Roster<'_>,
    mut count: impl FnMut(TeacherProfile) -> Result<(), CpdError>,
) -> Result<LinesRead, CpdError> {
    let (mut read, mut persons) = (LinesRead::default(), BTreeSet::new());
    for (line, text) in lines.records() {
        match terms.read(text) {
            Ok(profile) => {
                read.counted = read.counted.saturating_add(1);
                if !persons.insert(profile.person.clone()) {
                    read.repeated.push(RepeatedPerson { line, person: profile.person.clone() });
                }
                count(profile)?;
            }
            Err(error) => read.refused.push(RefusedLine { line, error }),
        }
    }
    Ok(read)
}
