//! What checking a proposal costs: reading it and asking every criterion, beside a validator of JSON Schema that only looks at
//! its shape.
//!
//! The proposal is a training of three days with ten trainers, for the bundled scheme of Lao PDR.
//! `cargo bench -p cpd-benches --bench check` measures.

use std::hint::black_box;

use cpd_core::{CheckVerdict, Date, Proposal, check_proposal, schema, schemes};
use criterion::Criterion;
use serde_json::{Value, json};

fn main() {
    let rules = schemes::load("lao-pdr").expect("a bundled scheme");
    let on: Date = "2026-01-20".parse().expect("a date");
    let text = proposal().to_string();
    let read = || Proposal::from_json(&rules, &text).expect("a proposal");
    let check = |proposal: &Proposal| check_proposal(&rules, None, proposal, on).expect("a check");
    assert_eq!(check(&read()).verdict, CheckVerdict::ReadyWithRemarks);
    let (_, shape) = schema::all().into_iter().find(|(name, _)| *name == "proposal").expect("a schema");
    let validator = jsonschema::validator_for(&shape).expect("a sound schema");
    let valid = |text: &str| {
        let value: Value = serde_json::from_str(text).expect("JSON");
        validator.is_valid(&value)
    };
    assert!(valid(&text));
    println!("{} bytes, {} criteria", text.len(), rules.scheme().criteria.len());

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("check");
    group.bench_function("read and check", |bencher| bencher.iter(|| check(black_box(&read()))));
    let proposal = read();
    group.bench_function("check", |bencher| bencher.iter(|| check(black_box(&proposal))));
    group.bench_function("JSON Schema, the shape alone", |bencher| bencher.iter(|| valid(black_box(&text))));
    group.finish();
    criterion.final_summary();
}

fn proposal() -> Value {
    let trainers: Vec<Value> = (1..=10)
        .map(|number| {
            let certified = json!({ "reference": format!("C-{number}"), "from": "2024-01-01" });
            json!({ "id": format!("TR-{number}"), "kind": "provincial-trainer", "certified": certified })
        })
        .collect();
    let ids: Vec<String> = (1..=10).map(|number| format!("TR-{number}")).collect();
    let sessions: Vec<Value> = (2..=4)
        .map(|day| {
            json!({ "id": format!("S-{day}"), "from": format!("2026-03-0{day}"), "hours": 6, "trainers": ids })
        })
        .collect();
    json!({
        "id": "P-1", "of": "offering", "title": "Reading aloud", "filed": "2026-01-12",
        "provider": { "id": "NGO-7", "name": "Books for All", "kind": "ngo" },
        "languages": ["lo"], "groupSize": 40, "trainers": trainers, "sessions": sessions,
        "alignment": [{ "framework": "lao-primary", "indicator": "2.1.1", "how": "Lessons are planned and given." }],
        "followUp": [
            { "kind": "self-learning", "from": "2026-03-09", "facilitator": "coach" },
            { "kind": "peer-learning", "from": "2026-03-20", "facilitator": "coach", "hours": 6 },
        ],
        "facts": [
            { "fact": "venue", "value": "cluster" },
            { "fact": "inclusion", "value": "Materials in large print." },
            { "fact": "evaluation-plan", "value": "A lesson is observed before and after." },
        ],
    })
}
