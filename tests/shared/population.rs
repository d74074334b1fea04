//! Generated populations: made from a seed alone, the same at every run, with the places of the Lao administration.

use std::fmt::Write as _;

use cpd_core::{Places, Rulebook, programmes};
use serde_json::{Value, json};

/// The districts of a programme that comes with places, and schools that are made up: so many in each.
///
/// # Panics
/// Where the programme comes without places.
#[must_use]
pub fn places_with_schools(programme: &str, schools: u32) -> Vec<Places> {
    let text = programmes::places(programme).unwrap_or_else(|| panic!("{programme} comes without places"));
    let national = Places::from_json(text).unwrap_or_else(|error| panic!("{error}"));
    let mut added = Vec::new();
    for district in national.places.iter().filter(|place| place.level.as_str() == "district") {
        let cluster = format!("{}-C1", district.id);
        added.push(json!({
            "id": cluster, "level": "cluster", "name": { "en": format!("First cluster of {}", district.id) },
            "within": [district.id],
        }));
        for number in 1..=schools {
            // Every other school belongs to the cluster.
            let within = if number % 2 == 0 { cluster.clone() } else { district.id.to_string() };
            added.push(json!({
                "id": format!("{}-S{number}", district.id), "level": "school",
                "name": { "en": format!("School {number} of {}", district.id) }, "within": [within],
            }));
        }
    }
    let schools = json!({ "format": 1, "programme": programme, "places": added });
    vec![national, Places::from_json(&schools.to_string()).unwrap_or_else(|error| panic!("{error}"))]
}

/// Profiles as JSON Lines, each with its own person, spread over places of a level.
#[must_use]
pub fn profiles(rulebook: &Rulebook, places: &[Places], level: &str, seed: u64, count: u32) -> String {
    let at_level = places.iter().flat_map(|list| &list.places).filter(|place| place.level.as_str() == level);
    let ids: Vec<&str> = at_level.map(|place| place.id.as_str()).collect();
    let mut numbers = Numbers(seed);
    let mut text = String::new();
    for number in 1..=count {
        let place = numbers.one_of(&ids).copied().unwrap_or_default();
        let profile = profile(rulebook, &mut numbers, &format!("T-{seed}-{number:05}"), place);
        // Writing to text does not fail.
        let _ = writeln!(text, "{profile}");
    }
    text
}

fn profile(rulebook: &Rulebook, numbers: &mut Numbers, person: &str, place: &str) -> Value {
    let terms = &rulebook.programme().population;
    let indicators: Vec<_> = rulebook.indicators_of_needs().map(|(_, indicator)| &indicator.id).collect();
    let kind = numbers.one_of(&terms.teacher_types).map(|kind| kind.id.as_str());
    let secondary = kind.is_some_and(|kind| kind.contains("secondary"));
    let subjects: Vec<&str> = ["Lao language", "Mathematics", "Physics"]
        .into_iter()
        .filter(|_| secondary && numbers.one_in(2))
        .collect();
    let grades: Vec<u64> = (1..=5).filter(|_| !secondary && numbers.one_in(3)).collect();
    let qualification = numbers.one_of(&terms.qualifications).map(|level| level.id.as_str());
    let trainings: Vec<Value> = (0..numbers.below(4))
        .map(|_| {
            let kind = numbers.one_of(&rulebook.programme().activity_kinds).map(|kind| kind.id.as_str());
            let place = numbers.one_of(&["school", "cluster", "college"]).copied();
            json!({ "on": numbers.day(), "kind": kind, "place": place })
        })
        .collect();
    let levels: Vec<Value> = rulebook
        .levels_of_teachers()
        .filter(|_| numbers.one_in(3))
        .map(|level| level.id.as_str())
        .collect::<Vec<_>>()
        .into_iter()
        .map(|level| json!({ "level": level, "since": numbers.day() }))
        .collect();
    let gaps: Vec<Value> = indicators
        .iter()
        .filter(|_| numbers.one_in(3))
        .map(|id| id.as_str())
        .collect::<Vec<_>>()
        .into_iter()
        .map(|id| json!({ "indicator": id, "size": numbers.one_of(&["1", "2", "1.5", "0.333333"]) }))
        .collect();
    let mut profile = json!({
        "person": person, "teacherType": kind, "place": place, "subjects": subjects, "grades": grades,
        "experience": numbers.below(36),
        "qualifications": [{ "qualification": qualification, "obtained": numbers.day() }],
        "levels": levels, "trainings": trainings, "gaps": gaps,
    });
    if numbers.one_in(2) {
        profile["assessed"] = json!([numbers.day()]);
    }
    profile
}

/// A sequence of numbers that depends on its seed alone: splitmix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let length = u64::try_from(list.len()).unwrap_or(1).max(1);
        list.get(usize::try_from(self.below(length)).unwrap_or_default())
    }

    /// A day of the years 2021 to 2025.
    fn day(&mut self) -> String {
        format!("{:04}-{:02}-{:02}", 2021 + self.below(5), 1 + self.below(12), 1 + self.below(28))
    }
}
