//! Laws of summaries: needs and coverages of parts add up to those of the whole, in any order and on any engine.

use std::cmp::Reverse;

use cpd_core::{
    Administration, Amount, Coverage, Framework, Needs, PlaceId, PlaceLevelId, Places, Priorities, Programme,
    RankedNeed, Roster, Rulebook, TargetLine, compile_needs, count_coverage, frameworks, programmes,
    ranked_needs, target_lines, to_json,
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
    with_rulebook(programmes::load("lao-pdr").unwrap())
}

fn with_rulebook(rulebook: Rulebook) -> Country {
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
        let counts = |line: &TargetLine| [line.eligible, line.reached];
        let mut sums = vec![[0; 2]; ask(None).len()];
        for province in provinces {
            for (sum, line) in sums.iter_mut().zip(ask(Some(&province.id))) {
                *sum = [sum[0] + line.eligible, sum[1] + line.reached];
            }
        }
        prop_assert_eq!(sums, ask(None).iter().map(counts).collect::<Vec<_>>());
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
        // Ranked as the programme says: priorities, then those whom most teachers need, then the largest.
        let rank = |need: &RankedNeed| (need.priorities.is_empty(), Reverse(need.teachers), Reverse(need.size));
        prop_assert!(ranked.needs.is_sorted_by_key(rank), "{:?}", ranked.needs);
    }
}

/// A framework of a level and two indicators.
fn leading(version: &str, indicators: [&str; 2]) -> Framework {
    let indicators = indicators.map(|id| json!({ "id": id, "name": { "en": id } }));
    let standard = json!({ "id": "1.1", "name": { "en": "All" }, "indicators": indicators });
    let basis = json!({ "assumed": true });
    let framework = json!({
        "format": 1, "id": "aa-leading", "version": version, "name": { "en": "Leading" }, "languages": ["en"],
        "sources": [],
        "levels": [{ "id": "one", "name": { "en": "One" } }],
        "domains": [{ "id": "1", "name": { "en": "All" }, "standards": [standard], "basis": basis }],
        "basis": basis,
    });
    Framework::from_json(&framework.to_string()).unwrap()
}

/// The bundled programme, where it compiles needs by that framework as well.
fn with_leading() -> Programme {
    let mut programme: Value = serde_json::from_str(programmes::json("lao-pdr").unwrap()).unwrap();
    programme["needs"]["frameworks"] = json!(["lao-primary", "aa-leading"]);
    Programme::from_json(&programme.to_string()).unwrap()
}

/// The frameworks of the bundled programme, and others.
fn with_frameworks<const N: usize>(others: [Framework; N]) -> Vec<Framework> {
    programmes::load("lao-pdr").unwrap().frameworks().cloned().chain(others).collect()
}

#[test]
fn versions_of_one_framework_share_indicators_and_two_frameworks_do_not() {
    let rulebook = |later: [&str; 2]| {
        let frameworks = with_frameworks([leading("1", ["L1", "L2"]), leading("2", later)]);
        Rulebook::new(with_leading(), frameworks)
    };
    let known = rulebook(["L1", "L3"]).unwrap();
    let known: Vec<&str> = known.indicators_of_needs().map(|(_, one)| one.id.as_str()).collect();
    assert_eq!(known.iter().filter(|id| ["L1", "L2", "L3"].contains(id)).count(), 3);
    let error = rulebook(["L1", "1.1.1"]).unwrap_err();
    let problems: Vec<_> =
        error.problems().iter().map(|one| (one.code.as_str(), one.pointer.as_str())).collect();
    assert_eq!(problems, [("duplicateId", "/needs/frameworks/1")]);
}

#[test]
fn needs_that_were_put_together_by_hand_name_what_the_programme_has() {
    let Country { rulebook, administration, places } = country();
    let text = profiles(&rulebook, &places, "school", 1, 1);
    let needs = with_rulebook(rulebook.clone()).needs(&text, "district");
    let rank = |needs: &Needs| {
        let none = Priorities::none(&rulebook);
        ranked_needs(&rulebook, &administration, needs, &none, &"LA".parse().unwrap())
    };
    assert_eq!(rank(&needs).unwrap().teachers, 1);
    let (mut other_type, mut other_band) = (needs.clone(), needs);
    other_type.groups[0].teacher_type = "tertiary".parse().unwrap();
    other_band.groups[0].band = Some("ancient".parse().unwrap());
    for needs in [other_type, other_band] {
        assert_eq!(rank(&needs).unwrap_err().code(), "invalidArgument");
    }
}

/// Two offices of a programme that compiles needs by two frameworks: one of them has loaded these in another order, and one
/// that nobody is counted by.
fn offices() -> [Country; 2] {
    let programme = with_leading();
    let mut one = with_frameworks([leading("1", ["L1", "L2"])]);
    let first = Rulebook::new(programme.clone(), one.clone()).unwrap();
    one.reverse();
    let unused = frameworks::ids().find(|id| one.iter().all(|used| used.id.as_str() != *id)).unwrap();
    one.insert(0, frameworks::load(unused).unwrap());
    [first, Rulebook::new(programme, one).unwrap()].map(with_rulebook)
}

/// The same profiles with gaps in one framework alone.
fn with_gaps_in(text: &str, indicators: &[&str], sizes: &[u32]) -> String {
    let mut sizes = sizes.iter().cycle();
    let line = |line: &str| {
        let mut profile: Value = serde_json::from_str(line).unwrap();
        let gap = |id: &&str| {
            let size = format!("0.{:06}", sizes.next().unwrap());
            json!({ "indicator": id, "size": size })
        };
        profile["gaps"] = indicators.iter().map(gap).collect();
        format!("{profile}\n")
    };
    text.lines().map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Two files whose teachers have gaps in different frameworks, counted by two offices, stored, sent and read again.
    #[test]
    fn summaries_of_two_offices_are_the_same_bytes_in_any_order(
        seed in 0_u64..1_000_000, count in 1_u32..30,
        sizes in proptest::collection::vec(1_u32..1_000_000, 1..20), here in 0_usize..2,
    ) {
        let offices = offices();
        let lines = |seed| profiles(&offices[0].rulebook, &offices[0].places, "school", seed, count);
        let teaching = with_gaps_in(&lines(seed), &["1.1.1", "1.2.1"], &sizes);
        let leading = with_gaps_in(&lines(seed + 1), &["L1", "L2"], &sizes);
        let whole = format!("{teaching}{leading}");
        let there = 1 - here;
        let read = |office: usize, text: &str| {
            let Country { rulebook, administration, .. } = &offices[office];
            Needs::from_json(rulebook, administration, text).unwrap()
        };
        let one = to_json(&offices[here].needs(&teaching, "district"));
        let two = to_json(&offices[there].needs(&leading, "district"));
        let merged = |office, one: &str, two: &str| to_json(&read(office, one).merge(read(office, two)).unwrap());
        let all = to_json(&offices[here].needs(&whole, "district"));
        prop_assert_eq!(&merged(here, &one, &two), &all);
        prop_assert_eq!(&merged(there, &two, &one), &all);
        prop_assert_eq!(&to_json(&offices[there].needs(&whole, "district")), &all);
        let frameworks = serde_json::from_str::<Value>(&all).unwrap()["of"]["frameworks"].clone();
        let named = frameworks.as_array().unwrap().iter().filter_map(|one| one["framework"].as_str());
        let named: Vec<&str> = named.collect();
        prop_assert_eq!(named, ["aa-leading", "lao-career-levels", "lao-primary"]);

        let read = |office: usize, text: &str| {
            let Country { rulebook, administration, .. } = &offices[office];
            Coverage::from_json(rulebook, administration, text).unwrap()
        };
        let one = to_json(&offices[here].coverage(&teaching));
        let two = to_json(&offices[there].coverage(&leading));
        let merged = |office, one: &str, two: &str| to_json(&read(office, one).merge(read(office, two)).unwrap());
        let all = to_json(&offices[here].coverage(&whole));
        prop_assert_eq!(&merged(here, &one, &two), &all);
        prop_assert_eq!(&merged(there, &two, &one), &all);
    }
}

/// A programme of 2,000 levels of the administration, with a place of each, which lies in that of the level before.
#[test]
fn long_chains_of_places_are_followed() {
    const LONG: usize = 2_000;
    let id = |number: usize| format!("p{number:04}");
    let name = json!({ "en": "One" });
    let mut programme: Value = serde_json::from_str(programmes::json("lao-pdr").unwrap()).unwrap();
    let levels = programme["places"].as_array_mut().unwrap();
    levels.extend((0..LONG).map(|number| json!({ "id": id(number), "name": name })));
    let programme = Programme::from_json(&programme.to_string()).unwrap();
    let place = |number: usize| {
        let within: Vec<String> = number.checked_sub(1).into_iter().map(id).collect();
        json!({ "id": id(number), "level": id(number), "name": name, "within": within })
    };
    let list = |places: Vec<Value>| {
        let list = json!({ "format": 1, "programme": "lao-pdr", "places": places });
        Places::from_json(&list.to_string()).unwrap()
    };
    // Half of them in a list of its own, and the last ones first.
    let (upper, lower) =
        ((0..LONG / 2).rev().map(place).collect(), (LONG / 2..LONG).rev().map(place).collect());
    let administration = Administration::new(&programme, &[list(lower), list(upper)]).unwrap();
    let known = |number: usize| id(number).parse::<PlaceId>().unwrap();
    for (one, other) in [(0, 0), (1, 0), (1_999, 0), (1_999, 1_998), (1_234, 567)] {
        assert!(administration.is_within(&known(one), &known(other)));
        assert_eq!(administration.is_within(&known(other), &known(one)), one == other);
        let level = id(other).parse::<PlaceLevelId>().unwrap();
        assert_eq!(administration.at_level(&known(one), &level).unwrap().id, known(other));
    }
    assert_eq!(administration.tops().map(|top| &top.id).collect::<Vec<_>>(), [&known(0)]);

    // The first in the last closes the circle, and each place is told once.
    let mut places: Vec<Value> = (0..LONG).map(place).collect();
    places[0]["within"] = json!([id(LONG - 1)]);
    let error = Administration::new(&programme, &[list(places)]).unwrap_err();
    assert_eq!(error.problems().len(), LONG);
    assert!(error.problems().iter().all(|problem| problem.code == "circle"));
}

#[test]
fn every_bundled_list_of_places_can_be_used() {
    let bundled: Vec<_> = programmes::ids().filter_map(|id| Some((id, programmes::places(id)?))).collect();
    assert!(!bundled.is_empty());
    for (id, text) in bundled {
        let rulebook = programmes::load(id).unwrap();
        let places = Places::from_json(text).unwrap();
        let administration = Administration::new(rulebook.programme(), &[places]).unwrap();
        assert!(administration.places().count() > 100);
        assert_eq!(administration.tops().count(), 1);
    }
}
