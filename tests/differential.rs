//! The library and the plain evaluator of `naive` say the same, of generated records under every pack.

mod naive;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cpd_core::{Date, Duration, Pack, TeacherRecord, packs};
use cpd_tests::{case_files, choice, date, mutated_pack, record};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::Value;

/// How many records are asked about at the least: under packs as they are, and under packs that were changed at random.
const RECORDS: u32 = 60_000;
const RECORDS_OF_CHANGED_PACKS: u32 = 30_000;

/// And under packs that leave many choices of where an hour counts.
const CHOICES: u32 = 15_000;
const CHOICE_PIECES: u32 = 30;

/// Records for each pack that was changed, and packs for each start of the generator.
const RECORDS_EACH: u32 = 10;
const CHANGED_AT_ONCE: u32 = 100;

/// Every bundled pack, and those of the cases.
fn all_packs() -> Vec<Pack> {
    let mut all: Vec<Pack> = packs::ids().map(|id| packs::load(id).unwrap()).collect();
    for (_, file) in case_files() {
        if file.pack.is_object() {
            all.push(file.pack());
        }
    }
    all
}

/// The same numbers at every run, unless a seed is given.
fn runner(cases: u32, stream: usize) -> TestRunner {
    let stream = u64::try_from(stream).unwrap();
    let seed: u64 = std::env::var("CPD_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(48);
    let mut bytes = [1; 16];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..].copy_from_slice(&stream.to_le_bytes());
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4096, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::XorShift, &bytes))
}

/// A record and a date, as texts. Most of the records are near the date: their licences were issued before it, and much
/// was done in the years before.
fn asked(pack: &Pack) -> impl Strategy<Value = (Value, String)> + use<> {
    (record(pack), date(pack), prop::bool::weighted(0.8)).prop_map(|(mut record, on, is_near)| {
        if is_near {
            let year = on.parse::<Date>().unwrap().year();
            near(&mut record["licences"], year, 7);
            near(&mut record["activities"], year, 3);
        }
        (record, on)
    })
}

/// Moves each of several things by whole years, so that it begins in one of the years up to a year.
fn near(things: &mut Value, year: i32, years: i32) {
    for thing in things.as_array_mut().into_iter().flatten() {
        let first = thing.get("issued").or(thing.get("from")).and_then(Value::as_str).unwrap();
        let first = first.parse::<Date>().unwrap().year();
        move_dates(thing, year - first.rem_euclid(years) - first);
    }
}

fn move_dates(part: &mut Value, years: i32) {
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| move_dates(item, years)),
        Value::Object(members) => members.values_mut().for_each(|member| move_dates(member, years)),
        Value::String(text) => {
            if let Ok(date) = text.parse::<Date>() {
                let by = Duration::years(years.unsigned_abs());
                *text = if years < 0 { date.minus(by) } else { date.plus(by) }.to_string();
            }
        }
        _ => {}
    }
}

fn compare(pack: &Pack, record: &Value, on: &str) -> Result<(), TestCaseError> {
    let read = TeacherRecord::from_json_for(pack, &record.to_string());
    let read = read.unwrap_or_else(|error| panic!("{}: {error}\n{record}", pack.id));
    let day: Date = on.parse().unwrap();
    let (plain, library) = (naive::plain(pack, &read, day), naive::library(pack, &read, day));
    if plain == library {
        return Ok(());
    }
    Err(TestCaseError::fail(format!(
        "{} on {on}\n{record}\nthe plain evaluator says:\n{}\nthe library says:\n{}",
        pack.id,
        naive::shown(&plain),
        naive::shown(&library)
    )))
}

/// Runs numbered pieces of work on every core, and fails with all that they found.
fn in_parallel(count: usize, work: &(dyn Fn(usize) -> Option<String> + Sync)) {
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    let differs = work(number);
                    found.lock().unwrap().extend(differs);
                }
            });
        }
    });
    let found = found.into_inner().unwrap();
    assert!(found.is_empty(), "{} differ:\n\n{}", found.len(), found.join("\n\n"));
}

#[test]
fn every_case_is_answered_alike() {
    let mut found = Vec::new();
    for (_, file) in case_files() {
        let pack = file.pack();
        for case in &file.cases {
            let readable = TeacherRecord::from_json_for(&pack, &case.record.to_string()).is_ok();
            if readable && case.on.parse::<Date>().is_ok() {
                found.extend(
                    compare(&pack, &case.record, &case.on).err().map(|one| format!("{}: {one}", case.name)),
                );
            }
        }
    }
    assert!(found.is_empty(), "{} differ:\n\n{}", found.len(), found.join("\n\n"));
}

#[test]
fn generated_records_are_answered_alike() {
    let packs = all_packs();
    let each = RECORDS.div_ceil(u32::try_from(packs.len()).unwrap());
    in_parallel(packs.len(), &|number| {
        let pack = &packs[number];
        failure(runner(each, number).run(&asked(pack), |(record, on)| compare(pack, &record, &on)))
    });
}

#[test]
fn changed_packs_are_answered_alike() {
    let packs = all_packs();
    let changed = RECORDS_OF_CHANGED_PACKS / RECORDS_EACH;
    in_parallel(usize::try_from(changed / CHANGED_AT_ONCE).unwrap(), &|number| {
        let strategy = mutated_pack(&packs).prop_flat_map(|pack| {
            let records = vec(asked(&pack), 1..=usize::try_from(RECORDS_EACH).unwrap());
            (Just(pack), records)
        });
        let run = runner(CHANGED_AT_ONCE, 1000 + number).run(&strategy, |(pack, records)| {
            records.iter().try_for_each(|(record, on)| compare_under(&pack, record, on))
        });
        failure(run)
    });
}

#[test]
fn choices_are_made_alike() {
    let each = CHOICES / CHOICE_PIECES;
    in_parallel(usize::try_from(CHOICE_PIECES).unwrap(), &|number| {
        let run = runner(each, 2000 + number)
            .run(&choice(), |(pack, record)| compare_under(&pack, &record, "2024-12-31"));
        failure(run)
    });
}

/// Compares, and shows the rules where answers differ.
fn compare_under(pack: &Pack, record: &Value, on: &str) -> Result<(), TestCaseError> {
    compare(pack, record, on).map_err(|error| {
        let rules = serde_json::to_string(&pack.credit).unwrap();
        TestCaseError::fail(format!("{error}\nunder the rules\n{rules}"))
    })
}

fn failure<T>(run: Result<(), TestError<T>>) -> Option<String>
where
    T: std::fmt::Debug,
{
    match run {
        Err(TestError::Fail(reason, _)) => Some(reason.to_string()),
        other => other.err().map(|error| error.to_string()),
    }
}
