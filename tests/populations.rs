//! Laws of summaries: needs and coverages of parts add up to those of the whole, in any order and on any engine.

use cpd_core::{
    Administration, Amount, Coverage, Needs, PlaceId, PlaceLevelId, Places, Priorities, Roster, Rulebook,
    compile_needs, count_coverage, programmes, ranked_needs, target_lines, to_json,
};
use cpd_tests::{places_with_schools, profiles};
use proptest::prelude::*;
use serde_json::{Value, json};

const ON: &str = "2025-06-30";

/// What every question of these tests is asked of.
struct Country {
    rulebook: Rulebook,
    administration: Administration,
    places: Vec<Places>,
}

fn country() -> Country {
    let rulebook = programmes::load("lao-pdr").unwrap();
    let places = places_with_schools("lao-pdr", 2);
    let administration = Administration::new(rulebook.programme(), &places).unwrap();
    Country { rulebook, administration, places }
}

impl Country {
    fn needs(&self, text: &str, level: &str) -> Needs {
        let level: PlaceLevelId = level.parse().unwrap();
        let lines = Roster::new(text);
        let on = ON.parse().unwrap();
        let compiled = compile_needs(&self.rulebook, &self.administration, lines, on, &level).unwrap();
        assert!(compiled.lines.refused.is_empty(), "{:?}", compiled.lines.refused);
        compiled.needs
    }

    fn coverage(&self, text: &str) -> Coverage {
        let on = ON.parse().unwrap();
        count_coverage(&self.rulebook, &self.administration, Roster::new(text), on).unwrap().coverage
    }
}

/// The lines of a text, dealt out into so many parts by a sequence of numbers.
fn dealt(text: &str, deal: &[u8], parts: usize) -> Vec<String> {
    let mut dealt = vec![String::new(); parts];
    for (line, number) in text.lines().zip(deal.iter().cycle()) {
        let part = &mut dealt[usize::from(*number) % parts];
        part.push_str(line);
        part.push('\n');
    }
    dealt
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn needs_of_parts_add_up(
        seed in 0_u64..1_000_000, count in 0_u32..60, deal in proptest::collection::vec(0_u8..8, 1..40),
        level in prop_oneof![Just("school"), Just("district"), Just("ministry")],
    ) {
        let country = country();
        let text = profiles(&country.rulebook, &country.places, "school", seed, count);
        let whole = country.needs(&text, level);
        let parts: Vec<Needs> = dealt(&text, &deal, 3).iter().map(|part| country.needs(part, level)).collect();
        let [one, two, three] = <[Needs; 3]>::try_from(parts).unwrap();
        let merge = |one: &Needs, two: &Needs| one.clone().merge(two.clone()).unwrap();
        let nobody = Needs::of_nobody(&country.rulebook, ON.parse().unwrap(), level.parse().unwrap());
        // Associative, commutative, with an identity; and the parts are the whole.
        prop_assert_eq!(merge(&merge(&one, &two), &three), merge(&one, &merge(&two, &three)));
        prop_assert_eq!(merge(&one, &two), merge(&two, &one));
        prop_assert_eq!(&merge(&one, &nobody), &one);
        prop_assert_eq!(&merge(&merge(&three, &one), &two), &whole);
        prop_assert_eq!(whole.teachers().unwrap(), count);
        // What is stored and read again is the same.
        let read = Needs::from_json(&country.rulebook, &country.administration, &to_json(&whole)).unwrap();
        prop_assert_eq!(read, whole);
    }

    #[test]
    fn coverages_of_parts_add_up(
        seed in 0_u64..1_000_000, count in 0_u32..60, deal in proptest::collection::vec(0_u8..8, 1..40),
    ) {
        let country = country();
        let text = profiles(&country.rulebook, &country.places, "school", seed, count);
        let whole = country.coverage(&text);
        let parts: Vec<Coverage> = dealt(&text, &deal, 3).iter().map(|part| country.coverage(part)).collect();
        let [one, two, three] = <[Coverage; 3]>::try_from(parts).unwrap();
        let merge = |one: &Coverage, two: &Coverage| one.clone().merge(two.clone()).unwrap();
        let nobody = Coverage::of_nobody(&country.rulebook, ON.parse().unwrap());
        prop_assert_eq!(merge(&merge(&one, &two), &three), merge(&one, &merge(&two, &three)));
        prop_assert_eq!(merge(&one, &two), merge(&two, &one));
        prop_assert_eq!(&merge(&one, &nobody), &one);
        prop_assert_eq!(&merge(&merge(&three, &one), &two), &whole);
        let read = Coverage::from_json(&country.rulebook, &country.administration, &to_json(&whole)).unwrap();
        prop_assert_eq!(&read, &whole);
        // The provinces together are the country.
        let ask = |place| target_lines(&country.rulebook, &country.administration, &whole, place).unwrap();
        let level: PlaceLevelId = "province".parse().unwrap();
        let provinces = country.administration.places().filter(|place| place.level == level);
        let mut reached = vec![0; ask(None).len()];
        for province in provinces {
            for (sum, line) in reached.iter_mut().zip(ask(Some(&province.id))) {
                *sum += line.reached;
            }
        }
        prop_assert_eq!(reached, ask(None).iter().map(|line| line.reached).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Counted again by looking at each line by itself, without groups.
    #[test]
    fn ranked_needs_are_what_the_lines_say(
        seed in 0_u64..1_000_000, count in 1_u32..80, place in prop_oneof![Just("LA"), Just("TTC-Khangkhay"), Just("LA07")],
        grades in 0_u64..4, subject in prop_oneof![Just(None), Just(Some("Physics"))],
    ) {
        let country = country();
        let text = profiles(&country.rulebook, &country.places, "school", seed, count);
        let place: PlaceId = place.parse().unwrap();
        let mut among = json!({ "gradesAtLeast": grades });
        if let Some(subject) = subject {
            among["subjects"] = json!([subject]);
        }
        let priorities = json!({
            "format": 1, "programme": "lao-pdr",
            "priorities": [{
                "id": "some", "name": { "en": "Some" }, "indicators": ["1.1.2"],
                "scope": { "kind": "some", "among": among },
            }],
        });
        let Country { rulebook, administration, .. } = &country;
        let priorities = Priorities::from_json(rulebook, administration, &priorities.to_string()).unwrap();
        let needs = country.needs(&text, "district");
        let ranked = ranked_needs(rulebook, administration, &needs, &priorities, &place).unwrap();

        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let inside = |line: &&Value| {
            let school = line["place"].as_str().unwrap().parse().unwrap();
            administration.is_within(&school, &place)
        };
        let inside: Vec<&Value> = lines.iter().filter(inside).collect();
        prop_assert_eq!(usize::try_from(ranked.teachers).unwrap(), inside.len());
        let list = |line: &Value, name: &str| line[name].as_array().cloned().unwrap_or_default();
        let mut found = 0;
        for (_, indicator) in rulebook.indicators_of_needs() {
            let has_gap = |line: &Value| {
                list(line, "gaps").iter().any(|gap| gap["indicator"] == indicator.id.as_str())
            };
            let asked = |line: &Value| {
                let teaches = subject.is_none_or(|subject| list(line, "subjects").contains(&json!(subject)));
                let several = u64::try_from(list(line, "grades").len()).unwrap() >= grades;
                indicator.id.as_str() == "1.1.2" && teaches && several
            };
            let count = |of: &dyn Fn(&Value) -> bool| inside.iter().filter(|line| of(line)).count();
            let needing = count(&|line| has_gap(line) || asked(line));
            let line = ranked.needs.iter().chain(&ranked.too_small).find(|need| need.indicator == indicator.id);
            let Some(line) = line else {
                prop_assert_eq!(needing, 0);
                continue;
            };
            found += 1;
            let counts = [line.gaps, line.asked, line.teachers].map(|count| usize::try_from(count).unwrap());
            prop_assert_eq!(counts, [count(&has_gap), count(&asked), needing]);
            let sizes = inside.iter().flat_map(|line| list(line, "gaps"));
            let sizes = sizes.filter(|gap| gap["indicator"] == indicator.id.as_str());
            let sum = Amount::sum(sizes.map(|gap| gap["size"].as_str().unwrap().parse().unwrap())).unwrap();
            prop_assert_eq!(line.size, sum);
        }
        prop_assert_eq!(found, ranked.needs.len() + ranked.too_small.len());
    }
}

#[test]
fn every_bundled_list_of_places_can_be_used() {
    for id in programmes::ids() {
        let Some(text) = programmes::places(id) else { continue };
        let rulebook = programmes::load(id).unwrap();
        let places = Places::from_json(text).unwrap();
        let administration = Administration::new(rulebook.programme(), &[places]).unwrap();
        assert!(administration.places().count() > 100);
        assert_eq!(administration.tops().count(), 1);
    }
}
