//! What the targets ask, held against a coverage.

use super::coverage::Coverage;
use super::rules::{Comparison, Target};
use crate::amount::{Amount, Overflow, Rounding, RoundingDirection, RoundingStep, Share};
use crate::answer::answer;
use crate::count::{plus, total};
use crate::error::CpdError;
use crate::id::{PersonId, PlaceId, TargetId};
use crate::population::Administration;
use crate::rulebook::Rulebook;

answer! {
    /// How a population stands with a target.
    pub struct TargetLine {
        /// The target.
        pub target: TargetId,
        /// Whether it is met.
        pub state: TargetState,
        /// How many teachers it means.
        pub eligible: u32,
        /// How many of them have reached it.
        pub reached: u32,
        /// The part of those who are meant that has reached it, exactly; left out: nobody is meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub share: Option<Amount>,
        /// How the share is compared with the one that is asked for.
        pub comparison: Comparison,
        /// The share that is asked for.
        pub required: Share,
        /// How many more teachers would have to reach it.
        pub lacking: u32,
        /// The places where somebody is meant, in the order of their ids.
        pub places: Vec<TargetPlace>,
    }

    /// How the teachers of a place stand with a target.
    pub struct TargetPlace {
        /// The place where they work.
        pub place: PlaceId,
        /// How many of them it means.
        pub eligible: u32,
        /// How many of those have reached it.
        pub reached: u32,
        /// Those who have not, in order.
        pub missing: Vec<PersonId>,
    }

    /// Whether a target is met.
    #[derive(Copy)]
    pub enum TargetState {
        /// It is.
        Met,
        /// It is not.
        Missed,
        /// It means nobody of the population.
        NobodyMeant,
    }
}

/// How a population, or the part of it that works in a place, stands with each target, in the order of the targets.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the place is not known, and [`CpdError::AmountOverflow`] where teachers are too many
/// for a count, or a share cannot be kept exact.
pub fn target_lines(
    rulebook: &Rulebook,
    administration: &Administration,
    coverage: &Coverage,
    place: Option<&PlaceId>,
) -> Result<Vec<TargetLine>, CpdError> {
    if let Some(place) = place {
        administration.named("place", place)?;
    }
    let targets = rulebook.programme().targets.iter();
    targets
        .map(|target| {
            let places = places(administration, coverage, target, place);
            line(target, places).map_err(|overflow| overflow.of(&target.id))
        })
        .collect()
}

fn places(
    administration: &Administration,
    coverage: &Coverage,
    target: &Target,
    within: Option<&PlaceId>,
) -> Vec<TargetPlace> {
    let inside = |place: &PlaceId| within.is_none_or(|within| administration.is_within(place, within));
    let counted = coverage.places.iter().filter(|counted| inside(&counted.place));
    let of_target = counted.filter_map(|counted| {
        let count = counted.targets.iter().find(|count| count.target == target.id)?;
        Some(TargetPlace {
            place: counted.place.clone(),
            eligible: count.eligible,
            reached: count.reached(),
            missing: count.missing.clone(),
        })
    });
    of_target.collect()
}

fn line(target: &Target, places: Vec<TargetPlace>) -> Result<TargetLine, Overflow> {
    let eligible = total(places.iter().map(|place| place.eligible))?;
    let reached = total(places.iter().map(|place| place.reached))?;
    let needed = needed(target, eligible)?;
    let (share, state) = match eligible {
        0 => (None, TargetState::NobodyMeant),
        _ => {
            let share = Amount::whole(reached.into()).over(Amount::whole(eligible.into()))?;
            (Some(share), if is_met(target, share) { TargetState::Met } else { TargetState::Missed })
        }
    };
    Ok(TargetLine {
        target: target.id.clone(),
        state,
        eligible,
        reached,
        share,
        comparison: target.comparison,
        required: target.share,
        lacking: needed.saturating_sub(reached),
        places,
    })
}

fn is_met(target: &Target, share: Amount) -> bool {
    let required = target.share.amount();
    match target.comparison {
        Comparison::AtLeast => share >= required,
        Comparison::MoreThan => share > required,
    }
}

/// The fewest of those who are meant that meet a target: never more than all of them.
fn needed(target: &Target, eligible: u32) -> Result<u32, Overflow> {
    let exact = target.share.amount().times(Amount::whole(eligible.into()))?;
    let (direction, more) = match target.comparison {
        Comparison::AtLeast => (RoundingDirection::Up, 0),
        Comparison::MoreThan => (RoundingDirection::Down, 1),
    };
    let whole = Rounding { to: RoundingStep::Whole, direction }.apply(exact)?.in_parts(1)?;
    let whole = u32::try_from(whole).map_err(|_| Overflow)?;
    Ok(plus(whole, more)?.min(eligible))
}
