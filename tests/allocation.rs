//! Allocation: the cases have the answers that they expect, and laws that every allocation keeps.

use std::collections::BTreeSet;

use cpd_core::{
    Allocation, AllocationPolicy, AllocationProblem, CostTerm, MentorId, Share, allocate,
    allocation_policies, explain_allocation, keeping_problem, reallocate, schema, to_json, verify_allocation,
    verify_keeping,
};
use cpd_tests::{allocation_answer, allocation_case_files, differences};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn every_case_about_allocation_has_the_expected_answer() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (path, file) in allocation_case_files() {
        for case in &file.cases {
            count += 1;
            let about = format!("{}: {}", path.display(), case.name);
            // An empty expectation fits every answer.
            assert!(case.expect != json!({}), "{about}");
            let answer = allocation_answer(&file, case);
            let found = differences(&answer, &case.expect);
            if !found.is_empty() {
                wrong.push(format!("{about}\n  {}\n{answer:#}", found.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0, "there are no cases");
}

fn codes_of(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| codes_of(item, found)),
        Value::Object(members) => {
            found.extend(members.get("code").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| codes_of(member, found));
        }
        _ => {}
    }
}

#[test]
fn every_reason_about_allocation_has_a_case() {
    let mut shown = BTreeSet::new();
    for (_, file) in allocation_case_files() {
        file.cases.iter().for_each(|case| codes_of(&case.expect, &mut shown));
    }
    for (document, name) in
        [("allocation-report", "NextBecause"), ("allocation-verification", "AllocationObjection")]
    {
        let (_, schema) = schema::all().into_iter().find(|(known, _)| *known == document).unwrap();
        for kind in schema["$defs"][name]["oneOf"].as_array().unwrap() {
            let code = kind["properties"]["code"]["const"].as_str().unwrap();
            assert!(shown.contains(code), "no case expects {code}");
        }
    }
}

#[test]
fn documents_and_answers_fit_their_schemas() {
    let all = schema::all();
    let validator = |name: &str| {
        let (_, schema) = all.iter().find(|(known, _)| *known == name).unwrap();
        jsonschema::draft202012::new(schema).unwrap()
    };
    let fits = |name: &str, value: &Value, about: &str| {
        let errors: Vec<String> = validator(name).iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{about}: {errors:?}");
    };
    for (path, file) in allocation_case_files() {
        let about = path.display().to_string();
        fits("allocation-problem", &file.problem, &about);
        for case in &file.cases {
            let answer = allocation_answer(&file, case);
            if answer.get("error").is_none() {
                let name = match case.ask.as_str() {
                    "report" => "allocation-report",
                    "verification" => "allocation-verification",
                    other => other,
                };
                fits(name, &answer, &format!("{about}: {}", case.name));
            }
        }
    }
    for id in allocation_policies::ids() {
        let policy = serde_json::from_str(allocation_policies::json(id).unwrap()).unwrap();
        fits("allocation-policy", &policy, id);
        assert_eq!(allocation_policies::load(id).unwrap().id.as_str(), id);
    }
}

/// A policy without an even load, whose target depends on all mentors.
fn policy(levels: usize, quota: bool) -> AllocationPolicy {
    let mut policy = allocation_policies::load("lao-pdr").unwrap();
    if !quota {
        policy.quota = None;
    }
    policy.levels.truncate(levels);
    for level in &mut policy.levels {
        level.terms.retain(|term| !matches!(term, CostTerm::OtherDistrict { .. }) || quota);
    }
    policy
}

/// Districts, mentors and coaches on a small map.
fn problem() -> impl Strategy<Value = Value> {
    let place = (0_u32..3, 0_u32..50, 0_u32..50);
    let mentor = (place.clone(), 0_u32..2, 0_u32..3, any::<bool>(), any::<bool>());
    let coach = (place, any::<bool>(), any::<bool>(), prop::option::of(0_usize..5));
    let lists = (prop::collection::vec(mentor, 0..5), prop::collection::vec(coach, 0..7));
    lists.prop_map(|(mentors, coaches)| {
        let position = |x: u32, y: u32| json!({ "lon": format!("102.{x:02}"), "lat": format!("18.{y:02}") });
        let language = |other: bool| if other { "kjg" } else { "lo" };
        let roads = ["paved", "gravel", "track"].into_iter().zip(0_u32..);
        let districts = roads.map(|(road, number)| {
            json!({
                "id": format!("D-{number}"), "schools": 10 + 7 * number, "road": road,
                "position": position(20 * number, 10)
            })
        });
        let mut all_mentors = Vec::new();
        for (at, ((district, x, y), low, more, secondary, other)) in mentors.into_iter().enumerate() {
            all_mentors.push(json!({
                "id": format!("M-{at}"), "college": if district == 2 { "B" } else { "A" },
                "home": format!("D-{district}"), "position": position(x, y), "languages": [language(other)],
                "levels": if secondary { json!(["primary", "secondary"]) } else { json!(["primary"]) },
                "certified": { "from": "2020-01-01" }, "coaches": { "atLeast": low, "atMost": low + more }
            }));
        }
        let (mut all_coaches, mut last) = (Vec::new(), Vec::new());
        for (at, ((district, x, y), secondary, other, before)) in coaches.into_iter().enumerate() {
            let id = format!("C-{at}");
            last.extend(before.map(|mentor| json!({ "coach": id, "mentor": format!("M-{mentor}") })));
            all_coaches.push(json!({
                "id": id, "district": format!("D-{district}"), "position": position(x, y),
                "language": language(other), "level": if secondary { "secondary" } else { "primary" }
            }));
        }
        json!({
            "format": 1, "year": 2026, "on": "2026-09-01", "season": "wet",
            "colleges": [{ "id": "A", "catchment": ["D-0", "D-1"] }, { "id": "B", "catchment": ["D-2"] }],
            "districts": districts.collect::<Vec<_>>(), "mentors": all_mentors, "coaches": all_coaches,
            "lastYear": { "coaches": last }
        })
    })
}

fn read(policy: &AllocationPolicy, problem: &Value) -> AllocationProblem {
    AllocationProblem::from_json(policy, &problem.to_string()).unwrap()
}

/// What an allocation comes to, level by level: who has nobody, what is missing below the ranges, and the levels of the policy.
fn costs(allocation: &Allocation) -> Vec<i64> {
    allocation.proof.coaches.iter().map(|level| level.cost).collect()
}

/// The least that any assignment comes to, level by level, tried one by one; what pairs cost is read off the report of an
/// allocation that has only that pair.
fn brute(policy: &AllocationPolicy, problem: &Value) -> Vec<i64> {
    let mentors = problem["mentors"].as_array().unwrap();
    let coaches = problem["coaches"].as_array().unwrap();
    let pair = |coach: &Value, mentor: &Value| -> Option<Vec<i64>> {
        let mut alone = problem.clone();
        let mut mentor = mentor.clone();
        mentor["coaches"] = json!({ "atLeast": 0, "atMost": 1 });
        // Last year's mentors are looked for among those who are there.
        let others =
            problem["mentors"].as_array().unwrap().iter().filter(|other| other["id"] != mentor["id"]);
        let none = |other: &Value| {
            let mut other = other.clone();
            other["coaches"] = json!({ "atLeast": 0, "atMost": 0 });
            other
        };
        alone["mentors"] = others.map(none).chain([mentor.clone()]).collect();
        alone["coaches"] = json!([coach]);
        let found = allocate(policy, &read(policy, &alone)).unwrap();
        (found.unserved.is_empty()).then(|| costs(&found).split_off(2))
    };
    let pairs: Vec<Vec<Option<Vec<i64>>>> =
        coaches.iter().map(|coach| mentors.iter().map(|mentor| pair(coach, mentor)).collect()).collect();
    let range = |mentor: &Value, name: &str| mentor["coaches"][name].as_u64().unwrap() as i64;
    let mut best: Option<Vec<i64>> = None;
    let mut choice = vec![0; coaches.len()];
    loop {
        let mut found = vec![0; 2 + policy.levels.len()];
        let mut loads = vec![0_i64; mentors.len()];
        let mut possible = true;
        for (at, chosen) in choice.iter().enumerate() {
            match pairs[at].get(*chosen) {
                None => found[0] += 1,
                Some(None) => possible = false,
                Some(Some(cost)) => {
                    loads[*chosen] += 1;
                    cost.iter().enumerate().for_each(|(level, cost)| found[2 + level] += cost);
                }
            }
        }
        for (mentor, load) in mentors.iter().zip(loads) {
            possible &= load <= range(mentor, "atMost");
            found[1] -= load.min(range(mentor, "atLeast"));
        }
        if possible && best.as_ref().is_none_or(|best| found < *best) {
            best = Some(found);
        }
        // The next choice, as digits are counted up.
        let Some(at) = choice.iter().position(|chosen| *chosen < mentors.len()) else { return best.unwrap() };
        choice[at] += 1;
        choice[..at].fill(0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_allocation_proves_itself_and_can_be_read_again(
        problem in problem(), which in any::<prop::sample::Index>(),
    ) {
        let policy = allocation_policies::load("lao-pdr").unwrap();
        let problem = read(&policy, &problem);
        let allocation = allocate(&policy, &problem).unwrap();
        prop_assert!(verify_allocation(&policy, &problem, &allocation).unwrap().holds);
        let again = Allocation::from_json(&policy, &to_json(&allocation)).unwrap();
        prop_assert_eq!(&again, &allocation);
        let report = explain_allocation(&policy, &problem, &allocation).unwrap();
        prop_assert_eq!(report.coaches.len(), allocation.coaches.len());
        // Whoever has nobody is told why: no mentor may, or there are too few places.
        let told: usize = report.shortages.iter().map(|one| one.unserved.len()).sum();
        prop_assert_eq!(told + report.barred.len(), allocation.unserved.len());
        for shortage in &report.shortages {
            prop_assert_eq!(shortage.unserved.len(), shortage.missing as usize);
            // There is a place for everybody but those who have nobody, here or in a shortage within this one.
            let nobody = shortage.coaches.iter().filter(|coach| allocation.unserved.contains(coach)).count();
            prop_assert_eq!(shortage.coaches.len(), shortage.places as usize + nobody);
        }
        // What is said to help helps.
        let with_more = |repaired: &mut AllocationProblem, id: &MentorId, places: u32| {
            let mentor = repaired.mentors.iter_mut().find(|mentor| mentor.id == *id).unwrap();
            mentor.coaches.at_most += places;
        };
        let mut repaired = problem.clone();
        for shortage in &report.shortages {
            prop_assert_eq!(shortage.repair.iter().map(|one| one.places).sum::<u32>(), shortage.missing);
            for more in &shortage.repair {
                with_more(&mut repaired, &more.mentor, more.places);
            }
        }
        // One place more serves one more, at whichever mentor of a shortage it is.
        if let Some(shortage) = report.shortages.first() {
            let mut better = problem.clone();
            with_more(&mut better, &shortage.mentors[which.index(shortage.mentors.len())], 1);
            let unserved = allocate(&policy, &better).unwrap().unserved.len();
            prop_assert_eq!(unserved + 1, allocation.unserved.len());
        }
        // Mentors stay in their districts, so that only the places are more.
        prop_assert_eq!(allocate(&policy, &repaired).unwrap().unserved.len(), report.barred.len());
        let cost: i64 = report.coaches.iter().flat_map(|line| &line.costs).filter(|one| one.level == 1).map(|one| one.cost).sum();
        prop_assert_eq!(cost, report.costs[0]);
    }

    #[test]
    fn no_assignment_is_better(problem in problem(), levels in 0_usize..=1) {
        let mut policy = policy(levels, false);
        // A second level without loads: the languages alone.
        if let Some(first) = policy.levels.first().cloned() {
            let mut second = first;
            second.terms.retain(|term| matches!(term, CostTerm::Language { .. }));
            policy.levels.insert(0, second);
        }
        let allocation = allocate(&policy, &read(&policy, &problem)).unwrap();
        prop_assert_eq!(costs(&allocation), brute(&policy, &problem));
    }

    #[test]
    fn the_order_of_a_problem_says_nothing(problem in problem()) {
        let policy = allocation_policies::load("lao-pdr").unwrap();
        let mut turned = problem.clone();
        for list in ["mentors", "coaches", "districts", "colleges"] {
            turned[list].as_array_mut().unwrap().reverse();
        }
        let answer = |problem: &Value| to_json(&allocate(&policy, &read(&policy, problem)).unwrap());
        prop_assert_eq!(answer(&problem), answer(&turned));
    }

    #[test]
    fn one_mentor_more_makes_nothing_worse(problem in problem(), x in 0_u32..50) {
        let policy = policy(1, false);
        let mut more = problem.clone();
        more["mentors"].as_array_mut().unwrap().push(json!({
            "id": "M-more", "college": "A", "home": "D-0", "languages": ["lo", "kjg"], "levels": ["primary", "secondary"],
            "position": { "lon": format!("102.{x:02}"), "lat": "18.20" },
            "certified": { "from": "2020-01-01" }, "coaches": { "atLeast": 0, "atMost": 2 }
        }));
        let of = |problem: &Value| allocate(&policy, &read(&policy, problem)).unwrap();
        let (before, after) = (of(&problem), of(&more));
        prop_assert!(after.unserved.len() <= before.unserved.len());
        if after.unserved.len() == before.unserved.len() {
            prop_assert!(costs(&after) <= costs(&before));
        }
    }

    #[test]
    fn what_has_not_changed_stays(problem in problem(), percent in 0_u32..=100) {
        let policy = allocation_policies::load("lao-pdr").unwrap();
        let first = read(&policy, &problem);
        let last = allocate(&policy, &first).unwrap();
        let again = reallocate(&policy, &first, &last, None).unwrap();
        prop_assert!(again.change.moved.iter().all(|moved| moved.to.is_none() && moved.from.is_none()));
        prop_assert_eq!(&again.allocation.coaches, &last.coaches);
        // A mentor leaves.
        let mut changed = problem.clone();
        changed["mentors"].as_array_mut().unwrap().pop();
        let changed = read(&policy, &changed);
        let keep: Share = format!("{percent}%").parse().unwrap();
        let kept = reallocate(&policy, &changed, &last, Some(keep)).unwrap();
        prop_assert!(verify_keeping(&policy, &changed, &last, &kept).unwrap().holds);
        let keeping = kept.keeping.as_ref().unwrap();
        prop_assert!(keeping.at_least <= keeping.cost);
        let free = allocate(&policy, &keeping_problem(&changed, &last)).unwrap();
        if free.unserved.len() == kept.allocation.unserved.len() && keeping.kept >= keeping.asked {
            prop_assert!(costs(&free)[..3] <= [costs(&kept.allocation)[0], costs(&kept.allocation)[1], keeping.cost][..]);
        }
    }
}

/// Every problem of a document is told at once, each with its place; nothing is made of it.
#[test]
fn what_is_wrong_is_told_all_at_once() {
    let (_, file) = allocation_case_files().remove(0);
    let policy = AllocationPolicy::from_json(&file.policy.to_string()).unwrap();
    let mut problem = file.problem.clone();
    problem["mentors"][0].as_object_mut().unwrap().remove("home");
    problem["mentors"][1]["coaches"]["atMost"] = json!(-1);
    problem["travel"][0]["minutes"] = json!(99_999_999_999_i64);
    let error = AllocationProblem::from_json(&policy, &problem.to_string()).unwrap_err();
    let pointers: Vec<&str> = error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
    assert_eq!(pointers, ["/mentors/0", "/mentors/1/coaches/atMost", "/travel/0/minutes"]);

    let mut problem = file.problem.clone();
    problem["colleges"][1]["catchment"].as_array_mut().unwrap().push(json!("D-1"));
    problem["mentors"][0]["home"] = json!("D-9");
    problem["mentors"][1]["coaches"] = json!({ "atLeast": 3, "atMost": 2 });
    problem["mentors"][2]["id"] = json!("M-1");
    problem["coaches"][0]["district"] = json!("D-9");
    problem["districts"][0]["road"] = json!("canal");
    problem["weakSchools"][0]["id"] = json!("C-1");
    problem["travel"][0]["minutes"] = json!(1_000_001);
    let error = AllocationProblem::from_json(&policy, &problem.to_string()).unwrap_err();
    let pointers: Vec<&str> = error.problems().iter().map(|problem| problem.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/coaches/0/district",
            "/colleges/1/catchment/1",
            "/districts/0/road",
            "/mentors/0/home",
            "/mentors/1/coaches/atMost",
            "/mentors/2/id",
            "/travel/0/minutes",
            "/weakSchools/0/id"
        ]
    );
    assert!(error.problems().iter().all(|problem| !problem.message.is_empty()));
}

/// Costs that are too large to be exact are refused, not cut.
#[test]
fn costs_do_not_overflow() {
    let (_, file) = allocation_case_files().remove(0);
    let mut policy = file.policy.clone();
    policy["levels"][0]["terms"][0]["weight"] = json!(1_000_000);
    let mut problem = file.problem.clone();
    problem["travel"][0]["minutes"] = json!(1_000_000);
    let policy = AllocationPolicy::from_json(&policy.to_string()).unwrap();
    let error = allocate(&policy, &read(&policy, &problem)).unwrap_err();
    assert_eq!(error.code(), "amountOverflow");
}
