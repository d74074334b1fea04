//! From profiles to [`Needs`].

use std::collections::BTreeMap;

use super::rules::NeedsRule;
use super::summary::{Needs, NeedsCell, NeedsGroup, plus_size};
use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::count::plus;
use crate::error::CpdError;
use crate::id::{BandId, PlaceId, PlaceLevelId, SubjectId, TeacherTypeId};
use crate::order::sorted_by_key;
use crate::population::{Administration, LinesRead, TeacherProfile, Terms, each_profile};
use crate::roster::Roster;
use crate::rulebook::Rulebook;

answer! {
    /// The needs of a population, and what became of its lines.
    pub struct CompiledNeeds {
        /// The needs of the teachers of all lines that could be read.
        pub needs: Needs,
        /// What became of the lines.
        pub lines: LinesRead,
    }
}

/// Compiles the needs of a population.
///
/// Teachers are counted at their place of the `level`, such as their district; those who work above that level, at
/// their own place. The smaller the level, the more questions can be asked afterwards, and the larger the summary.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme does not say how needs are compiled, or not at such a level, and
/// [`CpdError::AmountOverflow`] where teachers or gaps are too many to be added exactly. A line that cannot be read is
/// reported in the answer and keeps no other from being counted.
pub fn compile_needs(
    rulebook: &Rulebook,
    administration: &Administration,
    lines: Roster<'_>,
    on: Date,
    level: &PlaceLevelId,
) -> Result<CompiledNeeds, CpdError> {
    let rule = rulebook.needs_rule()?;
    if !rule.levels.contains(level) {
        let known: Vec<&str> = rule.levels.iter().map(PlaceLevelId::as_str).collect();
        return Err(CpdError::InvalidArgument {
            name: "level".to_owned(),
            found: level.to_string(),
            expected: format!("expected one of {}", known.join(", ")),
        });
    }
    let terms = Terms::new(rulebook, administration, on);
    let mut tallies: BTreeMap<Shared, Tally> = BTreeMap::new();
    let lines = each_profile(&terms, lines, |profile| {
        let (shared, gaps) = Shared::of(&terms, rule, level, profile);
        tallies.entry(shared).or_default().add(&terms, &gaps)
    })?;
    // The order of the indicators' ids, in which gaps are listed.
    let order =
        sorted_by_key((0..terms.indicators().len()).collect(), |at| terms.indicators().get(*at).copied());
    let groups = tallies.into_iter().map(|(shared, tally)| tally.group(shared, &order, &terms)).collect();
    Ok(CompiledNeeds { needs: Needs { groups, ..Needs::of_nobody(rulebook, on, level.clone()) }, lines })
}

/// What the teachers of a group share, in the order of groups.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Shared {
    place: PlaceId,
    teacher_type: TeacherTypeId,
    band: Option<BandId>,
    subjects: Vec<SubjectId>,
    grades: Vec<u32>,
}

impl Shared {
    /// What a teacher shares with the group, and the gaps by the positions of their indicators.
    fn of(
        terms: &Terms<'_>,
        rule: &NeedsRule,
        level: &PlaceLevelId,
        profile: TeacherProfile,
    ) -> (Self, Vec<(usize, Amount)>) {
        let administration = terms.administration;
        let place = administration.at_level(&profile.place, level).map(|place| &place.id);
        let place = place.or_else(|| administration.shared(&profile.place)).cloned();
        let (mut subjects, mut grades) = (profile.subjects, profile.grades);
        subjects.sort_unstable();
        subjects.dedup();
        grades.sort_unstable();
        grades.dedup();
        let position = |gap: &crate::population::Gap| Some((terms.indicator(&gap.indicator)?, gap.size));
        let shared = Self {
            place: place.unwrap_or(profile.place),
            teacher_type: profile.teacher_type,
            band: profile.experience.and_then(|years| rule.band(years)).map(|band| band.id.clone()),
            subjects,
            grades,
        };
        (shared, profile.gaps.iter().filter_map(position).collect())
    }
}

/// The counts of a group.
#[derive(Default)]
struct Tally {
    teachers: u32,
    /// By the position of the indicator: how many have a gap, and the sum.
    gaps: Vec<(u32, Amount)>,
}

impl Tally {
    fn add(&mut self, terms: &Terms<'_>, gaps: &[(usize, Amount)]) -> Result<(), CpdError> {
        self.teachers = plus(self.teachers, 1).map_err(|overflow| overflow.of("teachers"))?;
        if self.gaps.is_empty() && !gaps.is_empty() {
            self.gaps.resize(terms.indicators().len(), (0, Amount::ZERO));
        }
        for (position, size) in gaps {
            let (Some((teachers, sum)), Some(indicator)) =
                (self.gaps.get_mut(*position), terms.indicators().get(*position))
            else {
                continue;
            };
            *teachers = plus(*teachers, 1).map_err(|overflow| overflow.of(indicator))?;
            *sum = plus_size(indicator, *sum, *size)?;
        }
        Ok(())
    }

    fn group(self, shared: Shared, order: &[usize], terms: &Terms<'_>) -> NeedsGroup {
        let cell = |at: &usize| {
            let (teachers, size) = self.gaps.get(*at).copied().filter(|(teachers, _)| *teachers > 0)?;
            let indicator = (*terms.indicators().get(*at)?).clone();
            Some(NeedsCell { indicator, teachers, size })
        };
        NeedsGroup {
            place: shared.place,
            teacher_type: shared.teacher_type,
            band: shared.band,
            subjects: shared.subjects,
            grades: shared.grades,
            teachers: self.teachers,
            gaps: order.iter().filter_map(cell).collect(),
        }
    }
}
