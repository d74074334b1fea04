//! What a statement costs, beside the same decision in JsonLogic (`peers/jsonlogic.rs`).
//!
//! `cargo bench -p cpd-benches` measures; `cargo test -p cpd-benches --benches` only checks that both sides agree.

#[expect(dead_code, reason = "only the records are needed here, not the tables")]
#[path = "population/generate.rs"]
mod generate;
#[path = "peers/jsonlogic.rs"]
mod jsonlogic;
mod records;

use std::hint::black_box;

use cpd_core::{Date, Outcome, Pack, TeacherRecord, explain, packs, statement, summary};
use criterion::{Criterion, Throughput};
use datalogic_rs::{Engine, Logic, ParsedData};
use serde_json::Value;

const PACK: &str = "us-pa-act48";

fn main() {
    let pack = packs::load(PACK).expect("a bundled pack");
    // The last day: the period is complete or not, and no later one has begun.
    let on: Date = records::PERIOD[1].parse().expect("a date");
    let engine = Engine::new();
    let rule = engine.compile(&jsonlogic::rule(records::PERIOD).to_string()).expect("a sound rule");
    agree(&pack, on, &engine, &rule);

    let text = records::record(0).to_string();
    let record = TeacherRecord::from_json_for(&pack, &text).expect("a sound record");
    let mut criterion = Criterion::default().configure_from_args();

    // Both begin with rules and record already read, and end with an answer that a program can use.
    let mut group = criterion.benchmark_group("statement");
    group.bench_function("cpd", |bencher| {
        bencher.iter(|| statement(black_box(&pack), black_box(&record), black_box(on)));
    });
    let parsed = ParsedData::from_json(&text).expect("JSON");
    let mut session = engine.session();
    group.bench_function("jsonlogic", |bencher| {
        bencher.iter(|| {
            black_box(jsonlogic::answer(&mut session, black_box(&rule), black_box(&parsed)));
        });
    });
    group.finish();

    // No peer does these.
    let mut group = criterion.benchmark_group("cpd");
    group.bench_function("explain", |bencher| {
        bencher.iter(|| explain(black_box(&pack), black_box(&record), black_box(on)));
    });
    let pack_text = packs::json(PACK).expect("a bundled pack");
    group.bench_function("pack from JSON", |bencher| {
        bencher.iter(|| Pack::from_json(black_box(pack_text)));
    });
    group.bench_function("record from JSON", |bencher| {
        bencher.iter(|| TeacherRecord::from_json_for(black_box(&pack), black_box(&text)));
    });
    group.finish();
    population(&mut criterion);
    criterion.final_summary();
}

/// So many teachers of the population are a sample of it.
const SAMPLE: u32 = 256;

/// One record of the population that `population/main.rs` measures as a whole, and a sample of it from lines of JSON.
fn population(criterion: &mut Criterion) {
    let pack = Pack::from_json(include_str!("population/pack.json")).expect("a sound pack");
    let on: Date = generate::ON.parse().expect("a date");
    let lines: Vec<String> = (1..=SAMPLE).map(|number| generate::Teacher::of(number).record()).collect();
    let read = |line: &String| TeacherRecord::from_json_for(&pack, line).expect("a sound record");
    // As many activities as the mean of the population, in two periods.
    let typical = lines.iter().map(read).find(|record| record.activities.len() == 30).expect("a record");

    let mut group = criterion.benchmark_group("population");
    group.bench_function("statement", |bencher| {
        bencher.iter(|| statement(black_box(&pack), black_box(&typical), black_box(on)));
    });
    group.bench_function("summary", |bencher| {
        bencher.iter(|| summary(black_box(&pack), black_box(&typical), black_box(on)));
    });
    group.throughput(Throughput::Elements(SAMPLE.into()));
    group.bench_function("lines to values", |bencher| {
        bencher.iter(|| {
            for line in &lines {
                black_box(serde_json::from_str::<Value>(black_box(line)).expect("JSON"));
            }
        });
    });
    group.bench_function("lines to summaries", |bencher| {
        bencher.iter(|| {
            for line in &lines {
                black_box(summary(&pack, &read(black_box(line)), on).expect("a summary"));
            }
        });
    });
    group.finish();
}

/// Both give the same total and the same outcome: what is compared is the same work.
fn agree(pack: &Pack, on: Date, engine: &Engine, rule: &Logic) {
    let mut session = engine.session();
    let mut outcomes = Vec::new();
    for number in 0..48 {
        let text = records::record(number).to_string();
        let record = TeacherRecord::from_json_for(pack, &text).expect("a sound record");
        let ours = statement(pack, &record, on).expect("a statement");
        let counted: f64 = ours.requirements[0].counted.to_string().parse().expect("a decimal number");
        let outcome = match ours.outcome {
            Outcome::Met => "met",
            Outcome::Short => "short",
            other => panic!("neither met nor short, but {other:?}: {text}"),
        };
        let parsed = ParsedData::from_json(&text).expect("JSON");
        assert_eq!(jsonlogic::answer(&mut session, rule, &parsed), (counted, outcome), "{text}");
        outcomes.push(outcome);
    }
    assert!(outcomes.contains(&"met") && outcomes.contains(&"short"), "one outcome only: {outcomes:?}");
}
