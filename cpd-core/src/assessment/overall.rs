//! One level from the levels of many indicators, and what the next one needs.

use super::NextLevel;
use super::combine::{median, median_place};
use super::rules::{OverallRule, UnratedIndicators};
use crate::amount::{Amount, Overflow};
use crate::count::count_of;
use crate::framework::Framework;
use crate::id::IndicatorId;

/// An indicator with its level as its place from 0; none is below all levels.
pub(super) type Rated<'a> = (&'a IndicatorId, Option<usize>);

/// How the levels of indicators come to one.
#[derive(Clone, Copy)]
pub(super) struct Overall<'a> {
    pub(super) rule: &'a OverallRule,
    pub(super) unrated: UnratedIndicators,
    pub(super) framework: &'a Framework,
}

impl Overall<'_> {
    /// The levels that are looked at.
    fn considered(self, rated: &[Rated<'_>]) -> Vec<Option<usize>> {
        let left_out = self.unrated == UnratedIndicators::LeftOut;
        rated.iter().map(|(_, rank)| *rank).filter(|rank| !left_out || rank.is_some()).collect()
    }

    /// The level that indicators come to; none where nothing is rated, or where they are below all levels.
    pub(super) fn level(self, rated: &[Rated<'_>]) -> Result<Option<usize>, Overflow> {
        let levels = self.considered(rated);
        match self.rule {
            OverallRule::Lowest {} => Ok(levels.into_iter().min().flatten()),
            OverallRule::Median { even } => Ok(median(levels, *even).flatten()),
            OverallRule::Share { .. } => {
                for rank in (0..self.framework.levels.len()).rev() {
                    let (needed, essential) = self.lacking(rated, rank)?;
                    if needed == 0 && essential.is_empty() && !levels.is_empty() {
                        return Ok(Some(rank));
                    }
                }
                Ok(None)
            }
        }
    }

    /// How many more indicators a level needs, and the essential ones that are below it.
    fn lacking(self, rated: &[Rated<'_>], rank: usize) -> Result<(usize, Vec<IndicatorId>), Overflow> {
        let levels = self.considered(rated);
        let reached = levels.iter().filter(|level| **level >= Some(rank)).count();
        let (asked, essential) = match self.rule {
            OverallRule::Lowest {} => (levels.len(), Vec::new()),
            OverallRule::Median { even } => {
                (levels.len().saturating_sub(median_place(levels.len(), *even)), Vec::new())
            }
            OverallRule::Share { share, essential } => {
                let all = whole(levels.len());
                let asked = share.amount().times(all)?;
                let least = (0..=levels.len()).find(|number| whole(*number) >= asked);
                let below = rated.iter().filter(|(id, level)| *level < Some(rank) && essential.contains(id));
                (least.unwrap_or(levels.len()), below.map(|(id, _)| (*id).clone()).collect())
            }
        };
        Ok((asked.saturating_sub(reached), essential))
    }

    /// What the level above needs.
    pub(super) fn next(
        self,
        rated: &[Rated<'_>],
        level: Option<usize>,
    ) -> Result<Option<NextLevel>, Overflow> {
        let rank = level.map_or(0, |level| level.saturating_add(1));
        let Some(next) = self.framework.levels.get(rank) else { return Ok(None) };
        if self.considered(rated).is_empty() {
            return Ok(None);
        }
        let (lacking, essential) = self.lacking(rated, rank)?;
        let left_out = self.unrated == UnratedIndicators::LeftOut;
        let below = rated.iter().filter(|(id, level)| {
            *level < Some(rank) && (level.is_some() || !left_out || essential.contains(id))
        });
        Ok(Some(NextLevel {
            level: next.id.clone(),
            needed: count_of(lacking.max(essential.len())),
            below: below.map(|(id, _)| (*id).clone()).collect(),
            essential,
        }))
    }
}

fn whole(number: usize) -> Amount {
    Amount::whole(i64::try_from(number).unwrap_or(i64::MAX))
}
