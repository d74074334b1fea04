//! How long ways take: as a problem says it, else by distance and road, in whole numbers.

use std::collections::BTreeMap;

use super::policy::AllocationPolicy;
use super::problem::{AllocationProblem, GeoPosition};
use crate::amount::{Amount, Overflow};
use crate::id::{PlaceId, RoadId};

/// So many parts of a degree are told apart.
const PARTS: i64 = 1_000_000;

/// A point, in metres from where both degrees are zero.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    district: &'a PlaceId,
    east: i64,
    north: i64,
    /// Thousandths of a minute for a kilometre.
    speed: i64,
}

/// How long ways take.
pub(super) struct Travel<'a> {
    policy: &'a AllocationPolicy,
    districts: BTreeMap<&'a PlaceId, (&'a GeoPosition, i64)>,
    known: BTreeMap<(&'a PlaceId, &'a PlaceId), u32>,
}

impl<'a> Travel<'a> {
    pub(super) fn new(
        policy: &'a AllocationPolicy,
        problem: &'a AllocationProblem,
    ) -> Result<Self, Overflow> {
        let mut districts = BTreeMap::new();
        for district in &problem.districts {
            let speed = speed(policy, problem, &district.road)?;
            districts.insert(&district.id, (&district.position, speed));
        }
        let both = |way: &'a super::problem::TravelTime| {
            [((&way.from, &way.to), way.minutes), ((&way.to, &way.from), way.minutes)]
        };
        Ok(Self { policy, districts, known: problem.travel.iter().flat_map(both).collect() })
    }

    /// A point in a district; that of the district itself, where nothing closer is known.
    pub(super) fn spot(
        &self,
        district: &PlaceId,
        position: Option<&GeoPosition>,
    ) -> Result<Spot<'a>, Overflow> {
        let (district, (own, speed)) = self.districts.get_key_value(district).ok_or(Overflow)?;
        let (district, own, speed) = (*district, *own, *speed);
        let position = position.unwrap_or(own);
        let length = self.policy.travel.metres_per_degree;
        let metres =
            |degrees: Amount, length: u32| degrees.times(Amount::whole(i64::from(length)))?.floored();
        Ok(Spot {
            district,
            east: metres(position.lon, length.lon)?,
            north: metres(position.lat, length.lat)?,
            speed,
        })
    }

    /// Minutes from one point to another: never negative, and the same in both directions.
    pub(super) fn minutes(&self, from: &Spot<'_>, to: &Spot<'_>) -> i64 {
        if let Some(minutes) = self.known.get(&(from.district, to.district)) {
            return i64::from(*minutes);
        }
        let square = |one: i64, other: i64| {
            let apart = i128::from(one.abs_diff(other));
            apart.saturating_mul(apart)
        };
        let metres = square(from.east, to.east).saturating_add(square(from.north, to.north)).isqrt();
        // Thousandths of a minute for a kilometre are millionths for a metre.
        let millionths = metres.saturating_mul(i128::from(from.speed.max(to.speed)));
        let minutes =
            i64::try_from(millionths.checked_div(i128::from(PARTS)).unwrap_or(0)).unwrap_or(i64::MAX);
        minutes.saturating_add(i64::from(self.policy.travel.base))
    }
}

/// Thousandths of a minute for a kilometre, in the season of the problem.
fn speed(policy: &AllocationPolicy, problem: &AllocationProblem, road: &RoadId) -> Result<i64, Overflow> {
    let own = || policy.travel.roads.iter().filter(|speed| speed.road == *road);
    let season = own().find(|speed| speed.season.is_some() && speed.season == problem.season);
    let found = season.or_else(|| own().find(|speed| speed.season.is_none()));
    found.map_or(Ok(0), |speed| speed.minutes_per_kilometre.times(Amount::whole(1000))?.floored())
}
