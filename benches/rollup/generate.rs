//! The teachers of a country with 40 indicators and the districts of Lao PDR: made from their numbers alone, the same at
//! every run.

use std::fmt::Write as _;

use cpd_core::{Administration, Framework, Places, Rulebook, programmes};
use serde_json::{Value, json};

/// As many as the primary teachers of Lao PDR, with those of a few more kinds.
pub(crate) const TEACHERS: u32 = 33_000;
/// The day as of which they are counted.
pub(crate) const ON: &str = "2025-06-30";

const PROGRAMME: &str = "lao-pdr";
const TYPES: [&str; 12] = [
    "pre-school",
    "pre-school",
    "primary",
    "primary",
    "primary",
    "primary",
    "primary",
    "primary",
    "lower-secondary",
    "lower-secondary",
    "lower-secondary",
    "upper-secondary",
];
const SUBJECTS: [&str; 8] =
    ["Lao language", "Mathematics", "Physics", "Chemistry", "Biology", "English", "History", "Geography"];

/// What the questions are asked of.
pub(crate) struct Country {
    pub(crate) rulebook: Rulebook,
    pub(crate) administration: Administration,
    /// The ids of the districts.
    pub(crate) districts: Vec<String>,
}

/// The bundled programme, with needs that are compiled by a framework of 40 indicators.
pub(crate) fn country() -> Country {
    let bundled = programmes::load(PROGRAMME).expect("a bundled programme");
    let mut programme = bundled.programme().clone();
    let framework = framework();
    programme.needs.as_mut().expect("a rule for needs").frameworks = vec![framework.id.clone()];
    let frameworks = bundled.frameworks().cloned().chain([framework]).collect();
    let rulebook = Rulebook::new(programme, frameworks).expect("a sound rulebook");
    let places = Places::from_json(programmes::places(PROGRAMME).expect("bundled places")).expect("places");
    let of_level = places.places.iter().filter(|place| place.level.as_str() == "district");
    let districts = of_level.map(|place| place.id.to_string()).collect();
    let administration = Administration::new(rulebook.programme(), &[places]).expect("an administration");
    Country { rulebook, administration, districts }
}

fn framework() -> Framework {
    let name = |text: String| json!({ "en": text });
    let indicators = |domain: u32| -> Vec<Value> {
        let ids = (1..=10).map(|number| format!("{domain}.{number}"));
        ids.map(|id| json!({ "id": id, "name": name(format!("Indicator {id}")) })).collect()
    };
    let domains: Vec<Value> = (1..=4)
        .map(|domain| {
            json!({
                "id": domain.to_string(), "name": name(format!("Domain {domain}")),
                "standards": [{
                    "id": domain.to_string(), "name": name(format!("Standard {domain}")),
                    "indicators": indicators(domain),
                }],
                "basis": { "assumed": true },
            })
        })
        .collect();
    let framework = json!({
        "format": 1, "id": "forty-indicators", "version": "1", "name": name("Forty indicators".to_owned()),
        "languages": ["en"], "sources": [], "levels": [{ "id": "first", "name": name("First".to_owned()) }],
        "domains": domains, "basis": { "assumed": true },
    });
    Framework::from_json(&framework.to_string()).expect("a sound framework")
}

/// The line of a teacher, whose number is counted from 1: a gap in each of the 40 indicators.
pub(crate) fn line(country: &Country, number: u32) -> String {
    let mut numbers = Numbers(u64::from(number) << 20);
    let district = numbers.one_of(&country.districts).clone();
    let kind = *numbers.one_of(&TYPES);
    let experience = numbers.below(36);
    let mut text = format!(
        r#"{{"person":"T-{number:06}","teacherType":"{kind}","place":"{district}","experience":{experience}"#
    );
    // Writing to text does not fail.
    if kind.contains("secondary") {
        let subject = numbers.one_of(&SUBJECTS);
        let _ = write!(text, r#","subjects":["{subject}"]"#);
    } else {
        let grade = 1 + numbers.below(5);
        let _ = write!(text, r#","grades":[{grade}]"#);
    }
    text.push_str(r#","gaps":["#);
    for indicator in 0..40 {
        let (domain, number, size) = (1 + indicator / 10, 1 + indicator % 10, 1 + numbers.below(3));
        let comma = if indicator == 0 { "" } else { "," };
        let _ = write!(text, r#"{comma}{{"indicator":"{domain}.{number}","size":{size}}}"#);
    }
    text.push_str("]}");
    text
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

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let position = self.below(u64::try_from(list.len()).expect("a length"));
        &list[usize::try_from(position).expect("a position")]
    }
}
