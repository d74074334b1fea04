//! Accreditation: the cases have the answers that they expect, and laws that every check and every registry keeps.

use std::sync::LazyLock;

use cpd_core::{
    Accreditation, AccreditationEngine, AccreditationRules, AccreditationScheme, AccreditationState,
    CheckVerdict, Date, Duration, FindingProblem, FindingState, Proposal, ProposalCheck, Registry,
    check_proposal, render, schemes, to_json,
};
use cpd_tests::{accreditation_answer, accreditation_case_files, differences};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn every_case_about_accreditation_has_the_expected_answer() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (path, file) in accreditation_case_files() {
        let engine = file.engine();
        for case in &file.cases {
            count += 1;
            let about = format!("{}: {}", path.display(), case.name);
            // An empty expectation fits every answer.
            assert!(case.expect != json!({}), "{about}");
            let found = differences(&accreditation_answer(&engine, case), &case.expect);
            if !found.is_empty() {
                wrong.push(format!("{about}\n  {}", found.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0, "there are no cases");
}

/// What the page of the text says is what is said finding by finding, with the same places.
#[test]
fn every_check_is_said_finding_by_finding_in_every_language() {
    let mut count = 0;
    for (path, file) in accreditation_case_files() {
        let engine = file.engine();
        for case in file.cases.iter().filter(|case| case.ask == "check") {
            let text = |name: &str| case.given.get(name).map(ToString::to_string);
            let (proposal, registry) = (text("proposal").unwrap(), text("registry"));
            let on = case.given["on"].as_str().unwrap();
            let Ok(check) = engine.check(&proposal, registry.as_deref(), on) else { continue };
            for language in render::languages() {
                count += 1;
                let about = format!("{}: {}, {language}", path.display(), case.name);
                let said = engine.check_sentences(&proposal, registry.as_deref(), on, language).unwrap();
                let page = engine.check_text(&proposal, registry.as_deref(), on, language).unwrap();
                let findings: Vec<_> = said.groups.iter().flat_map(|group| &group.findings).collect();
                assert_eq!(
                    (said.language.as_str(), findings.len()),
                    (language, check.findings.len()),
                    "{about}"
                );
                for finding in findings {
                    let known = check.findings.iter().find(|one| one.criterion == finding.criterion).unwrap();
                    let places = |one: &[FindingProblem]| -> Vec<String> {
                        one.iter().map(|problem| problem.pointer.clone()).collect()
                    };
                    let told: Vec<String> = finding.problems.iter().map(|one| one.pointer.clone()).collect();
                    assert_eq!(told, places(&known.problems), "{about}");
                    assert_eq!(finding.fix.is_some(), !known.problems.is_empty(), "{about}");
                    let sentences = finding.problems.iter().map(|problem| &problem.sentence);
                    for words in
                        sentences.chain([&finding.name.text]).chain(finding.fix.iter().map(|fix| &fix.text))
                    {
                        assert!(page.contains(words.as_str()), "{about}: `{words}` is not in\n{page}");
                    }
                }
                for words in said
                    .groups
                    .iter()
                    .map(|group| &group.heading)
                    .chain([&said.title, &said.verdict_sentence])
                {
                    assert!(page.contains(words.as_str()), "{about}: `{words}` is not in\n{page}");
                }
            }
        }
    }
    assert!(count > 0, "there are no checks");
}

static LAO: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("lao-pdr").unwrap());

const ON: &str = "2026-01-20";

/// A proposal for the Lao scheme, of parts that are well or not so well chosen.
fn proposal() -> impl Strategy<Value = Value> {
    let trainer = (prop::sample::select(vec!["college-lecturer", "provincial-trainer", "other"]), 0_u32..4);
    let session = (1_u32..28, 0_u32..3, 1_u32..9, prop::collection::vec(0_usize..3, 0..3));
    let follow_up = (
        prop::sample::select(vec!["self-learning", "peer-learning"]),
        prop::option::of(1_u32..12),
        prop::option::of(prop::sample::select(vec!["coach", "principal"])),
    );
    let lists = (
        prop::collection::vec(trainer, 3),
        prop::collection::vec(session, 0..4),
        prop::collection::vec(follow_up, 0..4),
        prop::sample::subsequence(vec!["1.1.1", "2.1.1", "3.2.2"], 0..=3),
    );
    let others = (
        prop::sample::select(vec!["ngo", "college"]),
        prop::option::of(10_u32..50),
        prop::sample::subsequence(vec!["lo", "en"], 0..=2),
        prop::option::of(prop::sample::select(vec!["cluster", "elsewhere"])),
        any::<(bool, bool, bool)>(),
    );
    (lists, others).prop_map(|((trainers, sessions, follow_ups, indicators), others)| {
        let (kind, group_size, languages, venue, (inclusion, evaluation, filed)) = others;
        let mut facts = Vec::new();
        facts.extend(venue.map(|venue| json!({ "fact": "venue", "value": venue })));
        facts.extend(inclusion.then(|| json!({ "fact": "inclusion", "value": "With sign language." })));
        facts.extend(evaluation.then(|| json!({ "fact": "evaluation-plan", "value": "Lessons are observed." })));
        let mut all = json!({
            "id": "P-1", "of": "offering", "provider": { "id": "N-1", "kind": kind }, "languages": languages,
            "trainers": trainers.iter().enumerate().map(|(number, (kind, years))| {
                let mut trainer = json!({ "id": format!("T-{number}"), "kind": kind });
                if *years > 0 {
                    trainer["certified"] = json!({ "from": format!("{}-02-10", 2022 + years) });
                }
                trainer
            }).collect::<Vec<_>>(),
            "sessions": sessions.iter().enumerate().map(|(number, (day, month, hours, trainers))| {
                let mut trainers: Vec<String> = trainers.iter().map(|one| format!("T-{one}")).collect();
                trainers.dedup();
                json!({
                    "id": format!("S-{number}"), "from": format!("2026-0{}-{day:02}", month + 1), "hours": hours,
                    "trainers": trainers,
                })
            }).collect::<Vec<_>>(),
            "followUp": follow_ups.iter().map(|(kind, month, role)| {
                let mut one = json!({ "kind": kind });
                if let Some(month) = month {
                    one["from"] = json!(format!("2026-{month:02}-15"));
                }
                if let Some(role) = role {
                    one["facilitator"] = json!(role);
                }
                one
            }).collect::<Vec<_>>(),
            "alignment": indicators.iter()
                .map(|indicator| json!({ "framework": "lao-primary", "indicator": indicator }))
                .collect::<Vec<_>>(),
            "facts": facts,
        });
        if let Some(size) = group_size {
            all["groupSize"] = json!(size);
        }
        if filed {
            all["filed"] = json!("2026-01-05");
        }
        all
    })
}

fn check(proposal: &Value) -> ProposalCheck {
    let proposal = Proposal::from_json(&LAO, &proposal.to_string()).unwrap();
    check_proposal(&LAO, None, &proposal, ON.parse().unwrap()).unwrap()
}

/// How good a verdict is.
fn rank(verdict: CheckVerdict) -> u8 {
    match verdict {
        CheckVerdict::NotReady => 0,
        CheckVerdict::ReadyWithRemarks => 1,
        CheckVerdict::Ready => 2,
    }
}

/// What a check finds, without the places, which move with the lists.
fn said(check: &ProposalCheck) -> Vec<(String, FindingState, Vec<String>)> {
    let findings = check.findings.iter();
    findings
        .map(|one| {
            let reasons = one.problems.iter().map(|problem| to_json(&problem.reason)).collect();
            (one.criterion.to_string(), one.state, reasons)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whoever states less is not told that it is better.
    #[test]
    fn a_verdict_never_improves_by_leaving_out_what_was_stated(proposal in proposal(), at in any::<prop::sample::Index>()) {
        let whole = check(&proposal);
        let mut less = proposal.clone();
        let facts = less["facts"].as_array_mut().unwrap();
        if !facts.is_empty() {
            facts.remove(at.index(facts.len()));
        }
        prop_assert!(rank(check(&less).verdict) <= rank(whole.verdict));
        for name in ["groupSize", "languages", "alignment", "followUp"] {
            let mut less = proposal.clone();
            less.as_object_mut().unwrap().remove(name);
            prop_assert!(rank(check(&less).verdict) <= rank(whole.verdict), "{name}");
        }
    }

    /// In which order lists are says nothing.
    #[test]
    fn the_order_of_lists_changes_no_finding(proposal in proposal(), turn in 0_usize..4) {
        let mut other = proposal.clone();
        for name in ["trainers", "sessions", "followUp", "alignment", "facts", "languages"] {
            let list = other[name].as_array_mut().unwrap();
            list.reverse();
            let turn = turn.min(list.len());
            list.rotate_left(turn);
        }
        let (one, other) = (check(&proposal), check(&other));
        prop_assert_eq!(one.verdict, other.verdict);
        prop_assert_eq!(said(&one), said(&other));
    }

    /// Places name what they are about.
    #[test]
    fn every_place_is_in_the_proposal_or_where_something_is_missing(proposal in proposal()) {
        for problem in check(&proposal).findings.iter().flat_map(|one| &one.problems) {
            let parent = problem.pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            prop_assert!(proposal.pointer(parent).is_some(), "{}", problem.pointer);
        }
    }
}

/// A scheme in which everything can end an accreditation: a length, sessions that have to be held, and a change of policy.
static ENDS: LazyLock<AccreditationScheme> = LazyLock::new(|| {
    let mut scheme: Value = serde_json::from_str(schemes::json("au-nsw-nesa").unwrap()).unwrap();
    scheme["policies"][0]["on"] = json!(POLICY);
    scheme["policies"][0]["honouredUntil"] = json!(HONOURED);
    scheme["policies"][0]["ends"] = json!(["offering"]);
    AccreditationScheme::from_json(&scheme.to_string()).unwrap()
});

const POLICY: &str = "2023-06-01";
const HONOURED: &str = "2023-07-15";
const MET_BY: &str = "2022-09-30";

/// What happens to an accreditation, and on which of 1,008 days.
fn events() -> impl Strategy<Value = Vec<(&'static str, u32)>> {
    let kinds = vec!["suspended", "reinstated", "held", "held", "conditionMet", "withdrawn"];
    prop::collection::vec((prop::sample::select(kinds), 0_u32..1008), 0..8)
}

fn day(number: u32) -> Date {
    date(&format!("{}-{:02}-{:02}", 2022 + number / 336, number % 336 / 28 + 1, number % 28 + 1))
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Where an accreditation stands, found by going through every day from the first on, as somebody who keeps the register
/// would: what ends it ends it for good.
fn day_by_day(from: Date, conditional: bool, events: &[(&str, u32)], on: Date) -> AccreditationState {
    use AccreditationState as State;
    let years = |count| Duration { years: count, ..Duration::default() };
    let (until, honoured) = (from.plus(years(2)).previous(), date(HONOURED));
    let (mut today, mut hold_by, mut suspended, mut met) = (day(0), from.plus(years(1)), false, !conditional);
    loop {
        let happens = |kind: &str| events.iter().any(|(what, number)| *what == kind && day(*number) == today);
        suspended = (suspended && !happens("reinstated")) || happens("suspended");
        let ends = [
            (happens("withdrawn"), State::Withdrawn),
            (from < date(POLICY) && honoured < today, State::Cancelled),
            (!met && date(MET_BY) < today, State::ConditionFailed),
            (hold_by < today, State::Lapsed),
            (until < today, State::Expired),
        ];
        if let Some((_, end)) = ends.into_iter().find(|(is_over, _)| *is_over) {
            return end;
        }
        met |= happens("conditionMet");
        if happens("held") {
            hold_by = hold_by.max(today.plus(years(1)));
        }
        if today == on {
            return match (today < from, suspended) {
                (true, _) => State::NotYet,
                (false, true) => State::Suspended,
                (false, false) => State::Accredited,
            };
        }
        today = today.next();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// It stands where going through the days finds it, in whatever order its events are.
    #[test]
    fn an_accreditation_stands_where_going_through_the_days_finds_it(
        events in events(), from in 0_u32..600, conditional in any::<bool>(), asked in 0_u32..1300, turn in 0_usize..8,
    ) {
        let event = |(kind, number): &(&str, u32)| match *kind {
            "conditionMet" => json!({ "kind": kind, "on": day(*number), "condition": "records" }),
            _ => json!({ "kind": kind, "on": day(*number) }),
        };
        // Only where there is a condition can it be met.
        let events: Vec<(&str, u32)> =
            events.into_iter().filter(|(kind, _)| conditional || *kind != "conditionMet").collect();
        let mut list: Vec<Value> = events.iter().map(event).collect();
        let read = |list: &[Value]| -> Accreditation {
            let mut one = json!({ "id": "AC-1", "of": "offering", "subject": "O-1", "from": day(from), "events": list });
            if conditional {
                one["conditions"] = json!([{ "id": "records", "by": MET_BY, "text": "Keep records." }]);
            }
            let registry = json!({ "scheme": "au-nsw-nesa", "accreditations": [one] }).to_string();
            Registry::from_json(&ENDS, &registry).unwrap().accreditations.remove(0)
        };
        let standing = read(&list).standing(&ENDS, day(asked));
        prop_assert_eq!(standing.state, day_by_day(day(from), conditional, &events, day(asked)));
        let turn = turn.min(list.len());
        list.rotate_left(turn);
        list.reverse();
        prop_assert_eq!(read(&list).standing(&ENDS, day(asked)), standing);
    }
}

#[test]
fn bundled_schemes_can_be_used_and_say_what_they_rest_on() {
    for id in schemes::ids() {
        let frameworks: Vec<&str> =
            cpd_core::frameworks::ids().map(|id| cpd_core::frameworks::json(id).unwrap()).collect();
        let engine = AccreditationEngine::load(schemes::json(id).unwrap(), &frameworks).unwrap();
        let scheme = engine.rules().scheme();
        assert_eq!(scheme.id.as_str(), id);
        let known: Vec<&str> = scheme.sources.iter().map(|source| source.id.as_str()).collect();
        let written: Value = serde_json::from_str(schemes::json(id).unwrap()).unwrap();
        let mut bases = Vec::new();
        gather(&written, &mut bases);
        for basis in &bases {
            let sources = basis["sources"].as_array().map_or(0, Vec::len);
            let assumed = basis["assumed"] == json!(true);
            assert!(sources > 0 || assumed, "{id}: {basis} names no source");
            let speaks = basis["note"].as_str().is_some_and(|note| note.contains("ssumed"));
            assert!(!speaks || assumed, "{id}: {basis} speaks of what is assumed");
        }
        let cited: Vec<&str> = bases
            .iter()
            .flat_map(|basis| basis["sources"].as_array().into_iter().flatten())
            .filter_map(Value::as_str)
            .collect();
        let unused: Vec<&&str> = known.iter().filter(|source| !cited.contains(source)).collect();
        assert!(unused.is_empty(), "{id}: nothing rests on {unused:?}");
    }
}

fn gather(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(members) => {
            found.extend(members.get("basis").cloned());
            members.values().for_each(|member| gather(member, found));
        }
        _ => {}
    }
}
