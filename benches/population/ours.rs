//! What is measured of this library: the calls, each over a chunk of the population, and nothing around them.

use std::hint::black_box;
use std::thread;
use std::time::Instant;

use cpd_core::{Date, Engine, Reading, Statement, Summary};
use serde_json::Value;

/// The work that is measured, in the order of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Records that are read already, to summaries.
    Evaluate,
    /// The same, with the reasons of every activity.
    EvaluateWithReasons,
    /// Lines of JSON to `serde_json` values: what any reader of them has to do at least.
    ParseOnly,
    /// Lines of JSON to records to summaries.
    ReadAndEvaluate,
}

/// A piece of the population: the lines, and the records read from them.
pub(crate) struct Chunk<'a> {
    pub(crate) lines: &'a [String],
    pub(crate) records: Vec<Reading<'a>>,
}

/// How long a piece of work takes, in seconds, divided over threads.
pub(crate) fn seconds(work: Work, threads: usize, engine: &Engine, on: Date, chunk: &Chunk<'_>) -> f64 {
    let size = chunk.lines.len().div_ceil(threads).max(1);
    let start = Instant::now();
    if threads == 1 {
        run(work, engine, on, chunk.lines, &chunk.records);
    } else {
        thread::scope(|scope| {
            for (lines, records) in chunk.lines.chunks(size).zip(chunk.records.chunks(size)) {
                scope.spawn(move || run(work, engine, on, lines, records));
            }
        });
    }
    start.elapsed().as_secs_f64()
}

/// The one place where the library is called for the measurement. Every answer is kept until all are there.
fn run(work: Work, engine: &Engine, on: Date, lines: &[String], records: &[Reading<'_>]) {
    match work {
        Work::Evaluate => {
            let all: Vec<Summary> = records.iter().map(|record| summarised(record, on)).collect();
            black_box(all);
        }
        Work::EvaluateWithReasons => {
            for record in records {
                black_box(stated(record, on));
            }
        }
        Work::ParseOnly => {
            for line in lines {
                black_box(serde_json::from_str::<Value>(line).expect("JSON"));
            }
        }
        Work::ReadAndEvaluate => {
            let all: Vec<Summary> = lines.iter().map(|line| summarised(&read(engine, line), on)).collect();
            black_box(all);
        }
    }
}

pub(crate) fn read<'e>(engine: &'e Engine, line: &str) -> Reading<'e> {
    engine.read(line).expect("a sound record")
}

pub(crate) fn stated(record: &Reading<'_>, on: Date) -> Statement {
    record.statement(on).expect("a statement")
}

pub(crate) fn summarised(record: &Reading<'_>, on: Date) -> Summary {
    record.summary(on).expect("a summary")
}
