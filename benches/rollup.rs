//! What a national roll-up of needs costs in one thread: 33,000 teachers by 40 indicators.
//!
//! `cargo bench -p cpd-benches --bench rollup` measures the steps; `cargo run --release -p cpd-benches --bin rollup` adds
//! the peak memory, and DuckDB at the same work.

#[path = "rollup/generate.rs"]
mod generate;

use std::collections::BTreeMap;
use std::hint::black_box;

use cpd_core::{
    Date, Needs, PlaceLevelId, Priorities, Roster, compile_needs, count_coverage, ranked_needs, target_lines,
    to_json,
};
use criterion::{BatchSize, Criterion, Throughput};

use self::generate::{ON, TEACHERS, country, line};

fn main() {
    let country = country();
    let (rulebook, administration) = (&country.rulebook, &country.administration);
    let on: Date = ON.parse().expect("a date");
    let level: PlaceLevelId = "district".parse().expect("a level");
    let ministry = administration.tops().next().expect("a ministry").id.clone();

    let mut of_districts: BTreeMap<String, String> = BTreeMap::new();
    let mut all = String::new();
    for number in 1..=TEACHERS {
        let line = line(&country, number);
        let profile: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        let district = profile["place"].as_str().expect("a place").to_owned();
        for text in [&mut all, of_districts.entry(district).or_default()] {
            text.push_str(&line);
            text.push('\n');
        }
    }
    let compiled = |text: &str| {
        let answer = compile_needs(rulebook, administration, Roster::new(text), on, &level).expect("needs");
        assert!(answer.lines.refused.is_empty());
        answer.needs
    };
    let parts: Vec<Needs> = of_districts.values().map(|text| compiled(text)).collect();
    let merged = |parts: Vec<Needs>| {
        let nobody = Needs::of_nobody(rulebook, on, level.clone());
        parts.into_iter().fold(nobody, |sum, part| sum.merge(part).expect("a sum"))
    };
    let whole = compiled(&all);
    assert_eq!(merged(parts.clone()), whole);
    let none = Priorities::none(rulebook);
    let stored = to_json(&whole);
    let coverage =
        count_coverage(rulebook, administration, Roster::new(&all), on).expect("a coverage").coverage;

    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("national roll-up");
    group.throughput(Throughput::Elements(TEACHERS.into()));
    group.bench_function("needs from lines", |bencher| bencher.iter(|| compiled(black_box(&all))));
    group.bench_function("needs of 148 districts added", |bencher| {
        bencher.iter_batched(|| parts.clone(), merged, BatchSize::LargeInput);
    });
    group.bench_function("needs from a stored summary", |bencher| {
        bencher.iter(|| Needs::from_json(rulebook, administration, black_box(&stored)));
    });
    group.bench_function("needs of the ministry ranked", |bencher| {
        bencher.iter(|| ranked_needs(rulebook, administration, black_box(&whole), &none, &ministry));
    });
    group.bench_function("coverage from lines", |bencher| {
        bencher.iter(|| count_coverage(rulebook, administration, Roster::new(black_box(&all)), on));
    });
    group.bench_function("targets", |bencher| {
        bencher.iter(|| target_lines(rulebook, administration, black_box(&coverage), None));
    });
    group.finish();
    criterion.final_summary();
}
