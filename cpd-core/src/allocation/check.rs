//! What makes a problem or a policy unusable, every problem at once.

use std::any::Any;

use super::policy::{AllocationPolicy, CostTerm, RoadSpeed};
use super::problem::{AllocationProblem, GeoPosition, LoadRange};
use crate::amount::Amount;
use crate::document::{self, Place, Problems, child, named, undeclared};
use crate::error::{CpdError, DocumentKind};
use crate::id::{PlaceId, RoadId, SourceId};
use crate::order::Index;

/// The format that this library reads.
const FORMAT: u32 = 1;
/// The largest number of minutes, and the largest weight or cost, of a document.
const LIMIT: u32 = 1_000_000;

impl AllocationPolicy {
    /// Reads a policy.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::AllocationPolicy, text, |_| Problems::default(), of_policy)
    }
}

impl AllocationProblem {
    /// Reads a problem that is meant for a policy.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(policy: &AllocationPolicy, text: &str) -> Result<Self, CpdError> {
        let of_problem = |problem: &Self| of_problem(policy, problem);
        document::read(DocumentKind::AllocationProblem, text, |_| Problems::default(), of_problem)
    }
}

/// The list and the id, where a part of a policy names a source.
fn source<'p>(_: Place<'_>, part: &'p dyn Any) -> Option<(&'static str, &'p str)> {
    named!(part; SourceId => "sources")
}

fn of_policy(policy: &AllocationPolicy) -> Problems {
    let mut found = Problems::default();
    found.format(policy.format, FORMAT);
    let sources: Vec<&str> = policy.sources.iter().map(|source| source.id.as_str()).collect();
    found.unique("/sources", sources.iter().copied());
    found.append(undeclared("policy", &[("sources", "source", sources)], policy, source));
    for (index, speed) in policy.travel.roads.iter().enumerate() {
        let here = format!("/travel/roads/{index}");
        let same = |other: &RoadSpeed| other.road == speed.road && other.season == speed.season;
        if policy.travel.roads.iter().take(index).any(same) {
            found.second(child(&here, "road"), speed.road.as_str());
        }
        amount(&mut found, child(&here, "minutesPerKilometre"), speed.minutes_per_kilometre);
    }
    let lengths =
        [("lon", policy.travel.metres_per_degree.lon), ("lat", policy.travel.metres_per_degree.lat)];
    for (name, length) in lengths {
        limited(&mut found, format!("/travel/metresPerDegree/{name}"), length);
    }
    limited(&mut found, "/travel/base".to_owned(), policy.travel.base);
    if let Some(quota) = &policy.quota {
        amount(&mut found, "/quota/perSchool".to_owned(), quota.per_school);
        amount(&mut found, "/quota/perWeakSchool".to_owned(), quota.per_weak_school);
        for (index, road) in quota.roads.iter().enumerate() {
            let here = format!("/quota/roads/{index}");
            amount(&mut found, child(&here, "factor"), road.factor);
            if quota.roads.iter().take(index).any(|other| other.road == road.road) {
                found.second(child(&here, "road"), road.road.as_str());
            }
            road_known(&mut found, policy, child(&here, "road"), &road.road);
        }
        limited(&mut found, "/quota/travel".to_owned(), quota.travel);
        limited(&mut found, "/quota/change".to_owned(), quota.change);
        if quota.at_most.is_some_and(|most| most < quota.at_least) {
            let message = "found a most that is less than the least".to_owned();
            found.push("/quota/atMost".to_owned(), "outOfReach", message, None);
        }
    }
    for (index, rule) in policy.hard.iter().enumerate() {
        if policy.hard.iter().take(index).any(|other| other.rule == rule.rule) {
            let message = "found a rule that stands above already".to_owned();
            found.push(
                format!("/hard/{index}/rule"),
                "secondRule",
                message,
                Some("keep one of them".to_owned()),
            );
        }
    }
    for (index, level) in policy.levels.iter().enumerate() {
        for (number, term) in level.terms.iter().enumerate() {
            let here = format!("/levels/{index}/terms/{number}");
            match term {
                CostTerm::Travel { weight, weak_schools } => {
                    limited(&mut found, child(&here, "weight"), *weight);
                    limited(&mut found, child(&here, "weakSchools"), weak_schools.unwrap_or(0));
                }
                CostTerm::Language { cost }
                | CostTerm::Subject { cost }
                | CostTerm::Change { cost }
                | CostTerm::OtherDistrict { cost }
                | CostTerm::UnevenLoad { cost } => limited(&mut found, child(&here, "cost"), *cost),
            }
        }
    }
    found
}

fn limited(found: &mut Problems, pointer: String, number: u32) {
    if number > LIMIT {
        let message = format!("found {number}, where at most {LIMIT} is expected");
        found.push(pointer, "tooLarge", message, Some("look for a mistyped number".to_owned()));
    }
}

fn amount(found: &mut Problems, pointer: String, amount: Amount) {
    if amount < Amount::ZERO || amount > Amount::whole(i64::from(LIMIT)) {
        let message = format!("found {amount}, where an amount from 0 to {LIMIT} is expected");
        found.push(pointer, "outOfRange", message, Some("look for a mistyped number".to_owned()));
    }
}

fn road_known(found: &mut Problems, policy: &AllocationPolicy, pointer: String, road: &RoadId) {
    let known: Vec<&str> = policy.travel.roads.iter().map(|speed| speed.road.as_str()).collect();
    if !known.contains(&road.as_str()) {
        found.unknown_in("policy", pointer, "class of roads", road.as_str(), &known);
    }
}

fn of_problem(policy: &AllocationPolicy, problem: &AllocationProblem) -> Problems {
    let mut found = Problems::default();
    found.format(problem.format, FORMAT);
    found.unique("/colleges", problem.colleges.iter().map(|one| one.id.as_str()));
    found.unique("/districts", problem.districts.iter().map(|one| one.id.as_str()));
    found.unique("/mentors", problem.mentors.iter().map(|one| one.id.as_str()));
    let mut places = Places::new(problem);
    colleges(problem, &mut places, &mut found);
    for (index, district) in problem.districts.iter().enumerate() {
        let here = format!("/districts/{index}");
        limited(&mut found, child(&here, "schools"), district.schools);
        road_known(&mut found, policy, child(&here, "road"), &district.road);
        position(&mut found, &child(&here, "position"), Some(&district.position));
        let speeds = policy.travel.roads.iter().filter(|speed| speed.road == district.road);
        let mut seasons = speeds.clone().map(|speed| &speed.season);
        if speeds.count() > 0 && !seasons.any(|season| season.is_none() || *season == problem.season) {
            let message = format!(
                "found the road `{}`, whose speed the policy does not say for the season",
                district.road
            );
            let help = "state the season of the problem, or add the speed to the policy".to_owned();
            found.push(child(&here, "road"), "noSpeed", message, Some(help));
        }
    }
    people(problem, &places, &mut found);
    for (index, way) in problem.travel.iter().enumerate() {
        let here = format!("/travel/{index}");
        places.district(&mut found, child(&here, "from"), &way.from);
        places.district(&mut found, child(&here, "to"), &way.to);
        limited(&mut found, child(&here, "minutes"), way.minutes);
    }
    let mut ways = crate::order::sorted_by_key((0..problem.travel.len()).collect(), |at| way(problem, *at));
    ways.dedup_by(|one, other| {
        let same = way(problem, *one) == way(problem, *other);
        if same {
            let message = "found a second time between two districts".to_owned();
            found.push(format!("/travel/{one}"), "secondTime", message, Some("keep one of them".to_owned()));
        }
        same
    });
    found
}

/// The two ends of a way, the same for both directions.
fn way(problem: &AllocationProblem, at: usize) -> Option<(&PlaceId, &PlaceId)> {
    problem
        .travel
        .get(at)
        .map(|way| if way.from <= way.to { (&way.from, &way.to) } else { (&way.to, &way.from) })
}

fn colleges(problem: &AllocationProblem, places: &mut Places<'_>, found: &mut Problems) {
    let mut taken = Index::default();
    for (index, college) in problem.colleges.iter().enumerate() {
        for (number, district) in college.catchment.iter().enumerate() {
            let pointer = format!("/colleges/{index}/catchment/{number}");
            if taken.insert(district.as_str(), index).is_some() {
                let message = format!("found the district `{district}` in a second catchment area");
                let help = "let each district belong to one college".to_owned();
                found.push(pointer, "secondCatchment", message, Some(help));
            } else {
                places.district(found, pointer, district);
            }
        }
    }
}

fn people(problem: &AllocationProblem, places: &Places<'_>, found: &mut Problems) {
    for (index, mentor) in problem.mentors.iter().enumerate() {
        let here = format!("/mentors/{index}");
        if places.colleges.get(mentor.college.as_str()).is_none() {
            let known: Vec<&str> = problem.colleges.iter().map(|one| one.id.as_str()).collect();
            found.unknown_in("problem", child(&here, "college"), "college", mentor.college.as_str(), &known);
        }
        places.district(found, child(&here, "home"), &mentor.home);
        position(found, &child(&here, "position"), mentor.position.as_ref());
        range(found, &child(&here, "coaches"), mentor.coaches);
        if let Some(days) = mentor.certified
            && let Some(until) = days.until.filter(|until| *until < days.from)
        {
            let message = format!("found the last day {until}, which comes before the first, {}", days.from);
            found.push(format!("{here}/certified/until"), "endBeforeStart", message, None);
        }
    }
    let mut seen = Index::default();
    let coaches = problem
        .coaches
        .iter()
        .enumerate()
        .map(|(index, one)| (format!("/coaches/{index}"), &one.id, &one.district, one.position.as_ref()));
    let schools =
        problem.weak_schools.iter().enumerate().map(|(index, one)| {
            (format!("/weakSchools/{index}"), &one.id, &one.district, one.position.as_ref())
        });
    for (number, (here, id, district, point)) in coaches.chain(schools).enumerate() {
        if seen.insert(id.as_str(), number).is_some() {
            found.second(child(&here, "id"), id.as_str());
        }
        places.district(found, child(&here, "district"), district);
        position(found, &child(&here, "position"), point);
    }
    let Some(last) = &problem.last_year else { return };
    let mut seen = Index::default();
    for (index, one) in last.coaches.iter().enumerate() {
        if seen.insert(one.coach.as_str(), index).is_some() {
            found.second(format!("/lastYear/coaches/{index}/coach"), one.coach.as_str());
        }
    }
    let mut seen = Index::default();
    for (index, one) in last.mentors.iter().enumerate() {
        if seen.insert(one.mentor.as_str(), index).is_some() {
            found.second(format!("/lastYear/mentors/{index}/mentor"), one.mentor.as_str());
        }
    }
}

fn range(found: &mut Problems, here: &str, range: LoadRange) {
    limited(found, child(here, "atMost"), range.at_most);
    if range.at_most < range.at_least {
        let message =
            format!("found the most {}, which is less than the least, {}", range.at_most, range.at_least);
        found.push(child(here, "atMost"), "outOfReach", message, None);
    }
}

fn position(found: &mut Problems, here: &str, position: Option<&GeoPosition>) {
    let Some(position) = position else { return };
    for (name, degrees, bound) in [("lon", position.lon, 180_i64), ("lat", position.lat, 90)] {
        if degrees < Amount::whole(bound.saturating_neg()) || degrees > Amount::whole(bound) {
            let message =
                format!("found {degrees} degrees, where {} to {bound} are expected", bound.saturating_neg());
            found.push(child(here, name), "outOfRange", message, None);
        }
    }
}

/// The places that a problem declares.
struct Places<'a> {
    colleges: Index<'a>,
    districts: Index<'a>,
    names: Vec<&'a str>,
}

impl<'a> Places<'a> {
    fn new(problem: &'a AllocationProblem) -> Self {
        let (mut colleges, mut districts) = (Index::default(), Index::default());
        for (index, college) in problem.colleges.iter().enumerate() {
            colleges.insert(college.id.as_str(), index);
        }
        for (index, district) in problem.districts.iter().enumerate() {
            districts.insert(district.id.as_str(), index);
        }
        Self { colleges, districts, names: problem.districts.iter().map(|one| one.id.as_str()).collect() }
    }

    fn district(&self, found: &mut Problems, pointer: String, id: &PlaceId) {
        if self.districts.get(id.as_str()).is_none() {
            found.unknown_in("problem", pointer, "district", id.as_str(), &self.names);
        }
    }
}
