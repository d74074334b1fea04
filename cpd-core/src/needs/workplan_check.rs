//! A workplan held against the needs of its catchment area and the budget.

use serde::Serialize;

use super::priorities::{Priorities, Priority};
use super::ranked::in_need;
use super::seats::{Source, seated};
use super::summary::{Needs, NeedsGroup};
use super::workplan::{Workplan, WorkplanOffering};
use crate::amount::{Amount, Overflow};
use crate::answer::answer;
use crate::count::{plus, total};
use crate::error::{CpdError, Severity};
use crate::id::{IndicatorId, OfferingId, PlaceId, PlaceLevelId, RuleId};
use crate::population::Administration;
use crate::rulebook::Rulebook;

answer! {
    /// A workplan held against needs and budget.
    pub struct WorkplanCheck {
        /// The college.
        pub college: PlaceId,
        /// The calendar year in which the year of the plan begins.
        pub year: i32,
        /// What it may cost.
        pub budget: Amount,
        /// What its offerings cost together.
        pub cost: Amount,
        /// Seats against teachers in need, for each indicator that somebody in the catchment area needs, and each place of
        /// the level that offerings are planned for.
        pub covered: Vec<Covered>,
        /// What was found: errors first, then warnings, each in the order of the plan or the indicators.
        pub findings: Vec<WorkplanFinding>,
    }

    /// Seats against teachers in need, in an indicator at a place.
    pub struct Covered {
        /// The indicator.
        pub indicator: IndicatorId,
        /// The place.
        pub place: PlaceId,
        /// How many teachers need it.
        pub teachers: u32,
        /// How many of them can be seated, where the seats that places share are given so that as many as possible of the
        /// catchment area are.
        pub seats: u32,
    }

    /// Something that was found in a workplan.
    pub struct WorkplanFinding {
        /// Whether the plan cannot stand (an error), or somebody should look at it (a warning).
        pub severity: Severity,
        /// What was found.
        pub reason: WorkplanReason,
    }
}

/// What can be found in a workplan, with a stable `code` and typed arguments. Costs are in the currency of the budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorkplanReason {
    /// The offerings cost more than the budget.
    OverBudget {
        /// What they cost together.
        cost: Amount,
        /// What they may cost.
        budget: Amount,
        /// By how much it is too much.
        over: Amount,
    },
    /// An offering is for a place outside the college's catchment area.
    OutsideCatchment {
        /// The offering.
        offering: OfferingId,
        /// The place.
        place: PlaceId,
    },
    /// What a priority asks of teachers of the catchment area is not offered at all. One that asks it of others alone is
    /// not told.
    PriorityNotOffered {
        /// The priority.
        priority: RuleId,
        /// The indicator.
        indicator: IndicatorId,
        /// How many teachers of the catchment area need it.
        teachers: u32,
    },
    /// No offering answers a need at a place.
    NeedUncovered {
        /// The indicator.
        indicator: IndicatorId,
        /// The place.
        place: PlaceId,
        /// How many teachers need it.
        teachers: u32,
    },
    /// The seats do not suffice for a need at a place, however shared seats are distributed over the catchment area.
    SeatsShort {
        /// The indicator.
        indicator: IndicatorId,
        /// The place.
        place: PlaceId,
        /// How many teachers need it.
        teachers: u32,
        /// How many of them can be seated.
        seats: u32,
    },
    /// Nobody at the places of an offering needs an indicator that it answers.
    NotNeeded {
        /// The offering.
        offering: OfferingId,
        /// The indicator.
        indicator: IndicatorId,
    },
    /// An offering has more seats than there are teachers in need of any one of its indicators at its places.
    SeatsToSpare {
        /// The offering.
        offering: OfferingId,
        /// Its seats.
        seats: u32,
        /// How many teachers need the indicator that most of them need.
        teachers: u32,
    },
}

impl WorkplanReason {
    fn severity(&self) -> Severity {
        match self {
            Self::OverBudget { .. } | Self::OutsideCatchment { .. } => Severity::Error,
            Self::PriorityNotOffered { .. }
            | Self::NeedUncovered { .. }
            | Self::SeatsShort { .. }
            | Self::NotNeeded { .. }
            | Self::SeatsToSpare { .. } => Severity::Warning,
        }
    }
}

impl WorkplanCheck {
    /// Whether the plan cannot stand as it is.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Holds a workplan against the needs of its catchment area and its budget.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the programme does not say how needs are compiled, or the needs are not known at
/// the level that offerings are planned for, and [`CpdError::AmountOverflow`] where costs or teachers are too
/// many to be added exactly.
pub fn check_workplan(
    rulebook: &Rulebook,
    administration: &Administration,
    needs: &Needs,
    priorities: &Priorities,
    workplan: &Workplan,
) -> Result<WorkplanCheck, CpdError> {
    let rule = rulebook.needs_rule()?;
    let rank = |level: &PlaceLevelId| rule.levels.iter().position(|known| known == level);
    if rank(&needs.level) > rank(&rule.planned_for) {
        return Err(CpdError::InvalidArgument {
            name: "needs".to_owned(),
            found: needs.level.to_string(),
            expected: format!("expected needs that are known by `{}`", rule.planned_for),
        });
    }
    let demand = Demand::new(administration, needs, &rule.planned_for, &workplan.college);
    let too_large = |overflow: Overflow| overflow.of("workplan");
    let cost = Amount::sum(workplan.offerings.iter().map(|one| one.cost)).map_err(too_large)?;
    let mut found = Vec::new();
    if cost > workplan.budget {
        let over = cost.minus(workplan.budget).map_err(too_large)?;
        found.push(WorkplanReason::OverBudget { cost, budget: workplan.budget, over });
    }
    for offering in &workplan.offerings {
        let outside = offering.places.iter().filter(|one| !administration.is_within(one, &workplan.college));
        found.extend(outside.map(|place| WorkplanReason::OutsideCatchment {
            offering: offering.id.clone(),
            place: place.clone(),
        }));
    }
    let mut covered = Vec::new();
    // How many teachers of each offering's places need its most needed indicator.
    let mut most = vec![0_u32; workplan.offerings.len()];
    for (_, indicator) in rulebook.indicators_of_needs_on(needs.of.on) {
        let concerning: Vec<&Priority> =
            priorities.priorities.iter().filter(|one| one.indicators.contains(&indicator.id)).collect();
        let too_many = |overflow: Overflow| overflow.of(&indicator.id);
        let wanted = demand.wanted(&indicator.id, &concerning).map_err(too_many)?;
        let answering =
            workplan.offerings.iter().enumerate().filter(|(_, one)| one.indicators.contains(&indicator.id));
        let mut sources = Vec::new();
        for (number, offering) in answering {
            let serves = demand.served(administration, offering);
            let needing = serves.iter().filter_map(|at| wanted.get(*at).copied());
            let needing = total(needing).map_err(too_many)?;
            if let Some(most) = most.get_mut(number) {
                *most = needing.max(*most);
            }
            if needing == 0 {
                let (offering, indicator) = (offering.id.clone(), indicator.id.clone());
                found.push(WorkplanReason::NotNeeded { offering, indicator });
            }
            sources.push(Source { seats: offering.seats, serves });
        }
        let all = total(wanted.iter().copied()).map_err(too_many)?;
        if sources.is_empty() && all > 0 {
            let asked = concerning.iter().filter(|one| demand.is_asked(one));
            found.extend(asked.map(|priority| WorkplanReason::PriorityNotOffered {
                priority: priority.id.clone(),
                indicator: indicator.id.clone(),
                teachers: all,
            }));
        }
        let lines = covered_in(&indicator.id, &demand, &wanted, &sources);
        found.extend(lines.iter().filter_map(|line| uncovered(line, &demand, &sources)));
        covered.extend(lines);
    }
    // What a version of another day has is not needed on this one.
    let of_the_day =
        |id: &IndicatorId| rulebook.indicators_of_needs_on(needs.of.on).any(|(_, one)| one.id == *id);
    for offering in &workplan.offerings {
        let others = offering.indicators.iter().filter(|id| !of_the_day(id));
        found.extend(others.map(|indicator| WorkplanReason::NotNeeded {
            offering: offering.id.clone(),
            indicator: indicator.clone(),
        }));
    }
    for (offering, teachers) in workplan.offerings.iter().zip(most) {
        if offering.seats > teachers && teachers > 0 {
            let (offering, seats) = (offering.id.clone(), offering.seats);
            found.push(WorkplanReason::SeatsToSpare { offering, seats, teachers });
        }
    }
    let finding = |reason: WorkplanReason| WorkplanFinding { severity: reason.severity(), reason };
    let (errors, warnings): (Vec<_>, Vec<_>) =
        found.into_iter().map(finding).partition(|finding| finding.severity == Severity::Error);
    Ok(WorkplanCheck {
        college: workplan.college.clone(),
        year: workplan.year,
        budget: workplan.budget,
        cost,
        covered,
        findings: errors.into_iter().chain(warnings).collect(),
    })
}

fn covered_in(
    indicator: &IndicatorId,
    demand: &Demand<'_>,
    wanted: &[u32],
    sources: &[Source],
) -> Vec<Covered> {
    let seats = seated(sources, wanted);
    let lines = demand.places.iter().zip(wanted).zip(seats).filter(|((_, wanted), _)| **wanted > 0);
    let line = |((place, teachers), seats): ((&&PlaceId, &u32), u32)| Covered {
        indicator: indicator.clone(),
        place: (**place).clone(),
        teachers: *teachers,
        seats,
    };
    lines.map(line).collect()
}

/// What is missing at a place: any offering, or seats.
fn uncovered(line: &Covered, demand: &Demand<'_>, sources: &[Source]) -> Option<WorkplanReason> {
    let at = demand.places.iter().position(|place| **place == line.place)?;
    let (indicator, place, teachers) = (line.indicator.clone(), line.place.clone(), line.teachers);
    if !sources.iter().any(|source| source.serves.contains(&at)) {
        Some(WorkplanReason::NeedUncovered { indicator, place, teachers })
    } else if line.seats < teachers {
        Some(WorkplanReason::SeatsShort { indicator, place, teachers, seats: line.seats })
    } else {
        None
    }
}

/// The teachers of a catchment area by the places that offerings are planned for.
struct Demand<'a> {
    /// In the order of their ids.
    places: Vec<&'a PlaceId>,
    /// Each group with the position of its place.
    groups: Vec<(usize, &'a NeedsGroup)>,
}

impl<'a> Demand<'a> {
    fn new(
        administration: &'a Administration,
        needs: &'a Needs,
        level: &PlaceLevelId,
        college: &PlaceId,
    ) -> Self {
        let at = |group: &'a NeedsGroup| {
            administration.at_level(&group.place, level).map_or(&group.place, |place| &place.id)
        };
        let inside = needs.groups.iter().filter(|group| administration.is_within(&group.place, college));
        let located: Vec<(&PlaceId, &NeedsGroup)> = inside.map(|group| (at(group), group)).collect();
        let mut places: Vec<&PlaceId> = located.iter().map(|(place, _)| *place).collect();
        places.sort_unstable();
        places.dedup();
        let position = |place: &PlaceId| places.binary_search(&place).unwrap_or_default();
        let groups = located.iter().map(|(place, group)| (position(place), *group)).collect();
        Self { places, groups }
    }

    /// How many need an indicator, by place.
    fn wanted(&self, indicator: &IndicatorId, priorities: &[&Priority]) -> Result<Vec<u32>, Overflow> {
        let mut wanted = vec![0_u32; self.places.len()];
        for (at, group) in &self.groups {
            if let Some(count) = wanted.get_mut(*at) {
                *count = plus(*count, in_need(group, indicator, priorities))?;
            }
        }
        Ok(wanted)
    }

    /// Whether a priority asks something of anybody.
    fn is_asked(&self, priority: &Priority) -> bool {
        self.groups.iter().any(|(_, group)| group.teachers > 0 && priority.is_asked_of(group))
    }

    /// The positions of the places that an offering is for.
    fn served(&self, administration: &Administration, offering: &WorkplanOffering) -> Vec<usize> {
        let serves = |place: &PlaceId| {
            offering.places.is_empty()
                || offering.places.iter().any(|one| administration.is_within(place, one))
        };
        (0..self.places.len()).filter(|at| self.places.get(*at).is_some_and(|place| serves(place))).collect()
    }
}
