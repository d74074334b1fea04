//! Laws of assessments, on generated ratings: combined levels lie between the lowest and the highest, the order of
//! ratings says nothing, a better rating never makes anything worse, and what the next level needs is exactly that.

use std::sync::LazyLock;

use cpd_core::{
    Assessment, AssessmentId, Crosswalk, Date, Framework, IndicatorLevel, LevelId, Programme, Ratings,
    Rulebook, assess, carry, frameworks, to_json,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const COMBINATIONS: [&str; 7] = ["lowest", "highest", "lower", "upper", "mean", "down", "first"];
const OVERALL: [&str; 4] = ["lowest", "lower", "upper", "share"];
const RATERS: [&str; 3] = ["self", "coach", "external"];

/// A rulebook with an assessment for each way to combine ratings, and for each way to come to an overall level.
fn rulebook() -> &'static Rulebook {
    static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(made_rulebook);
    &RULEBOOK
}

fn made_rulebook() -> Rulebook {
    let raters: Vec<Value> = RATERS
        .iter()
        .zip(1..)
        .map(|(id, weight)| json!({ "id": id, "name": { "en": id }, "weight": weight }))
        .collect();
    let combine = |id: &str| match id {
        "lowest" | "highest" => json!({ "kind": id }),
        "lower" | "upper" => json!({ "kind": "median", "even": id }),
        "mean" => json!({ "kind": "weightedMean", "rounding": { "to": "whole", "direction": "halfUp" } }),
        "down" => json!({ "kind": "weightedMean", "rounding": { "to": "tenth", "direction": "down" } }),
        _ => json!({ "kind": "precedence", "order": ["external"] }),
    };
    let overall = |id: &str| match id {
        "lowest" => json!({ "kind": id }),
        "share" => json!({ "kind": "share", "share": "60%", "essential": ["2.1.1", "4.2.2"] }),
        _ => json!({ "kind": "median", "even": id }),
    };
    let rule = |id: String, combine: Value, overall: Value, unrated: &str, earlier: &str| {
        json!({
            "id": id, "name": { "en": "One" }, "framework": "lao-primary", "raters": raters, "earlier": earlier,
            "combine": combine, "target": { "kind": "nextAboveOverall" }, "ranking": ["size"],
            "overall": overall, "unrated": unrated, "basis": { "assumed": true },
        })
    };
    let mut rules = Vec::new();
    for id in COMBINATIONS {
        for earlier in ["latest", "latestOfEach", "all"] {
            let name = format!("{id}-{}", earlier.to_lowercase());
            rules.push(rule(name, combine(id), overall("share"), "leftOut", earlier));
        }
    }
    for id in OVERALL {
        for unrated in ["leftOut", "belowAll"] {
            let name = format!("overall-{id}-{}", unrated.to_lowercase());
            rules.push(rule(name, combine("lowest"), overall(id), unrated, "latest"));
        }
    }
    let programme = json!({
        "format": 1, "id": "laws", "version": "1", "name": { "en": "Laws" }, "languages": ["en"], "sources": [],
        "schoolYears": { "begins": [{ "day": "09-01" }] }, "roles": [], "activityKinds": [], "assessments": rules,
    });
    Rulebook::new(Programme::from_json(&programme.to_string()).unwrap(), vec![framework().clone()]).unwrap()
}

fn framework() -> &'static Framework {
    static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| frameworks::load("lao-primary").unwrap());
    &FRAMEWORK
}

fn on() -> Date {
    "2025-10-01".parse().unwrap()
}

/// A set of ratings: who, on which day of September, by whom, and the level of each indicator, 0 for none.
type Set = (usize, u32, usize, Vec<usize>);

fn sets() -> impl Strategy<Value = Vec<Set>> {
    let indicators = framework().indicators().count();
    let set = (0..RATERS.len(), 1..=28_u32, 0..3_usize, prop::collection::vec(0..=3_usize, indicators));
    prop::collection::vec(set, 0..6)
}

fn ratings(sets: &[Set]) -> Ratings {
    let framework = framework();
    let set = |(rater, day, by, levels): &Set| {
        let rated = framework.indicators().zip(levels).filter(|(_, level)| **level > 0);
        let levels: Vec<Value> = rated
            .map(|(indicator, level)| json!({ "indicator": indicator.id, "level": format!("level-{level}") }))
            .collect();
        json!({ "rater": RATERS[*rater], "by": format!("P-{by}"), "on": format!("2025-09-{day:02}"), "levels": levels })
    };
    let sets: Vec<Value> = sets.iter().map(set).collect();
    Ratings::from_json(&json!({ "owner": "T-1", "sets": sets }).to_string()).unwrap()
}

fn asked(rulebook: &Rulebook, assessment: &str, sets: &[Set]) -> Assessment {
    let id: AssessmentId = assessment.parse().unwrap();
    assess(rulebook, &id, &ratings(sets), on()).unwrap()
}

fn assessments(rulebook: &Rulebook) -> Vec<String> {
    rulebook.programme().assessments.iter().map(|rule| rule.id.to_string()).collect()
}

/// How high a level is; none is below all.
fn rank(level: Option<&LevelId>) -> usize {
    level.map_or(0, |level| framework().rank(level).unwrap() + 1)
}

/// How high every level of an answer is: overall, and of each domain, standard and indicator.
fn heights(answer: &Assessment) -> Vec<usize> {
    let mut levels = vec![rank(answer.overall.as_ref())];
    for domain in &answer.domains {
        levels.push(rank(domain.level.as_ref()));
        for standard in &domain.standards {
            levels.push(rank(standard.level.as_ref()));
            levels.extend(standard.indicators.iter().map(|line| rank(line.level.as_ref())));
        }
    }
    levels
}

/// One set by one rater, which settles the level of each indicator.
fn alone(levels: &[usize]) -> Vec<Set> {
    vec![(0, 1, 0, levels.to_vec())]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_combined_level_lies_between_the_lowest_and_the_highest(sets in sets()) {
        let rulebook = rulebook();
        for id in assessments(rulebook) {
            let answer = asked(rulebook, &id, &sets);
            for line in answer.domains.iter().flat_map(|one| &one.standards).flat_map(|one| &one.indicators) {
                let said: Vec<usize> = line.raters.iter().map(|said| rank(Some(&said.level))).collect();
                let level = rank(line.level.as_ref());
                let (low, high) = (said.iter().min().copied(), said.iter().max().copied());
                prop_assert!(low.unwrap_or(0) <= level && level <= high.unwrap_or(0), "{id}: {line:?}");
            }
        }
    }

    #[test]
    fn the_order_of_ratings_says_nothing((sets, mixed) in sets().prop_flat_map(|sets| {
        let mixed = Just(sets.clone()).prop_shuffle();
        (Just(sets), mixed)
    })) {
        let rulebook = rulebook();
        for id in assessments(rulebook) {
            prop_assert_eq!(to_json(&asked(rulebook, &id, &sets)), to_json(&asked(rulebook, &id, &mixed)));
        }
    }

    /// One more level in one rating makes no level lower and no gap larger, as far as the target stays.
    #[test]
    fn a_better_rating_makes_nothing_worse(sets in sets(), at in any::<prop::sample::Index>(), of in any::<prop::sample::Index>()) {
        let mut better = sets.clone();
        if better.is_empty() { return Ok(()); }
        let set = at.index(better.len());
        let levels = &mut better[set].3;
        let indicator = of.index(levels.len());
        if !(1..3).contains(&levels[indicator]) { return Ok(()); }
        levels[indicator] += 1;
        let rulebook = rulebook();
        for id in assessments(rulebook) {
            let (before, after) = (asked(rulebook, &id, &sets), asked(rulebook, &id, &better));
            for (one, other) in heights(&before).into_iter().zip(heights(&after)) {
                prop_assert!(one <= other, "{id}: {before:?}\n{after:?}");
            }
            // A gap is measured from the target, which may rise with the overall level.
            if before.target == after.target {
                for gap in &after.gaps {
                    let earlier = before.gaps.iter().find(|one| one.indicator == gap.indicator);
                    prop_assert!(earlier.is_some_and(|one| one.size >= gap.size), "{id}: {gap:?}\n{before:?}");
                }
            }
            prop_assert_eq!(before.unrated, after.unrated);
        }
    }

    /// Raising as many of the indicators below as are needed reaches the next level; one fewer does not.
    #[test]
    fn the_next_level_needs_what_is_said(levels in prop::collection::vec(0..=3_usize, 16)) {
        let rulebook = rulebook();
        let framework = framework();
        for id in assessments(rulebook).into_iter().filter(|id| id.starts_with("overall-")) {
            let answer = asked(rulebook, &id, &alone(&levels));
            let Some(next) = &answer.next else {
                let nothing = levels.iter().all(|level| *level == 0);
                prop_assert!(nothing || rank(answer.overall.as_ref()) == 3, "{id}: {answer:?}");
                continue;
            };
            let goal = rank(Some(&next.level));
            prop_assert_eq!(goal, rank(answer.overall.as_ref()) + 1);
            let others = next.below.iter().filter(|id| !next.essential.contains(id));
            let first: Vec<_> = next.essential.iter().chain(others).collect();
            let needed = usize::try_from(next.needed).unwrap();
            let raised = |number: usize| {
                let up = |place: usize| {
                    let id = &framework.indicators().nth(place).unwrap().id;
                    first.iter().take(number).any(|one| *one == id)
                };
                let levels: Vec<usize> = levels.iter().enumerate()
                    .map(|(place, level)| if up(place) { goal } else { *level })
                    .collect();
                rank(asked(rulebook, &id, &alone(&levels)).overall.as_ref())
            };
            prop_assert!(raised(needed) >= goal, "{id}: {next:?}");
            // An unrated essential indicator counts as one more, which may itself be what was lacking.
            let all_rated = levels.iter().all(|level| *level > 0) || id.ends_with("belowall");
            prop_assert!(!all_rated || (needed > 0 && raised(needed - 1) < goal), "{id}: {next:?}");
        }
    }

    #[test]
    fn carrying_over_to_the_same_changes_nothing(levels in prop::collection::vec(0..=3_usize, 16)) {
        let framework = framework();
        let version = json!({ "framework": "lao-primary", "version": "2023" });
        let maps: Vec<Value> = framework.indicators()
            .map(|one| json!({ "from": one.id, "to": [one.id], "match": "same" }))
            .collect();
        let crosswalk = json!({ "from": version, "to": version, "maps": maps, "basis": { "assumed": true } });
        let crosswalk = Crosswalk::from_json(&crosswalk.to_string()).unwrap();
        let rated: Vec<IndicatorLevel> = ratings(&alone(&levels)).sets.remove(0).levels;
        let carried = carry(&crosswalk, framework, framework, &rated).unwrap();
        let said: Vec<IndicatorLevel> = carried.levels.into_iter()
            .map(|line| IndicatorLevel { indicator: line.indicator, level: line.level })
            .collect();
        prop_assert_eq!(said, rated);
        prop_assert_eq!(carried.lost, vec![]);
    }
}
