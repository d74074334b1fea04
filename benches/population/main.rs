//! A national population, beside the same statements by DuckDB and by Polars: whether all agree, and what each costs.
//!
//! `cargo run --release -p cpd-benches --bin population` generates the population, sets up the peers in the target
//! folder, compares every number of every teacher, and prints a table. `--teachers` and `--runs` change how many.

mod answers;
mod generate;
mod ours;
mod peers;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use cpd_core::{Date, Engine};

use self::answers::{Answer, compare};
use self::generate::{ON, Tables, Teacher};
use self::ours::{Chunk, Work};
use self::peers::PEERS;

const PACK: &str = include_str!("pack.json");
/// As many as a country of ten million people has.
const TEACHERS: u32 = 94_000;
const RUNS: usize = 5;
/// So many records are in memory at a time: all of them would take two gigabytes.
const CHUNK: usize = 4_000;

/// A row of the table.
struct Row {
    what: &'static str,
    who: String,
    threads: usize,
    /// Run by run.
    seconds: Vec<f64>,
}

fn main() -> Result<()> {
    let (teachers, runs) = arguments()?;
    let engine = Engine::load(PACK)?;
    let on: Date = ON.parse()?;
    let folder = folder();
    fs::create_dir_all(&folder)?;
    generate(teachers, &folder)?;

    let mut threads = vec![1, thread::available_parallelism()?.get()];
    threads.dedup();
    let (answers, mut rows) = measure(teachers, runs, &threads, &engine, on)?;
    let met = answers.iter().filter(|answer| answer.is_met()).count();
    let brought = answers.iter().filter(|answer| answer.carried_in() > 0.0).count();
    println!("{met} of {teachers} teachers have met the requirement, {brought} carried something in");

    let python = peers::set_up(&folder.join("python"))?;
    for peer in &PEERS {
        for threads in &threads {
            let times = peer.ask(&python, &folder, ON, (*threads, runs))?;
            for path in peer.answers(&folder) {
                compare(&answers, &path)?;
            }
            let row = |what, seconds| Row {
                what,
                who: format!("{} {}", peer.name, times.version),
                threads: *threads,
                seconds,
            };
            rows.push(row("evaluate", times.evaluate.clone()));
            rows.push(row("read and evaluate", times.records.clone()));
        }
        println!("{} agrees on every number of every teacher", peer.name);
    }
    print(teachers, &rows, &threads);
    Ok(())
}

fn arguments() -> Result<(u32, usize)> {
    let (mut teachers, mut runs) = (TEACHERS, RUNS);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().with_context(|| format!("{name} needs a number"))?;
        match name.as_str() {
            "--teachers" => teachers = value.parse()?,
            "--runs" => runs = value.parse::<usize>()?.max(1),
            _ => bail!("use --teachers NUMBER and --runs NUMBER"),
        }
    }
    Ok((teachers, runs))
}

/// The folder that everything here is written to.
fn folder() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    workspace.join(target).join("population")
}

/// Writes the population as lines of JSON and as tables.
fn generate(teachers: u32, folder: &Path) -> Result<()> {
    let file = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    let mut records = file("records.jsonl")?;
    let tables = Tables {
        teachers: file("teachers.csv")?,
        absences: file("absences.csv")?,
        activities: file("activities.csv")?,
    };
    let mut tables = tables.begin()?;
    let mut activities = 0;
    for teacher in (1..=teachers).map(Teacher::of) {
        activities += teacher.activities();
        writeln!(records, "{}", teacher.record())?;
        teacher.write_rows(&mut tables)?;
    }
    records.flush()?;
    tables.finish()?;
    let megabytes = |name: &str| -> Result<u64> { Ok(fs::metadata(folder.join(name))?.len() / 1_000_000) };
    println!(
        "{teachers} teachers with {activities} activities: {} MB of JSON, {} MB of CSV, in {}",
        megabytes("records.jsonl")?,
        megabytes("teachers.csv")? + megabytes("absences.csv")? + megabytes("activities.csv")?,
        folder.display()
    );
    Ok(())
}

/// Our answers, and how long the work takes, chunk by chunk.
fn measure(
    teachers: u32,
    runs: usize,
    threads: &[usize],
    engine: &Engine,
    on: Date,
) -> Result<(Vec<Answer>, Vec<Row>)> {
    let mut rows = Vec::new();
    for (what, work, who) in [
        ("evaluate", Work::Evaluate, "cpd"),
        ("with reasons", Work::EvaluateWithReasons, "cpd"),
        ("read and evaluate", Work::ReadAndEvaluate, "cpd"),
        ("parse only", Work::ParseOnly, "serde_json"),
    ] {
        for threads in threads {
            let row = Row { what, who: who.to_owned(), threads: *threads, seconds: vec![0.0; runs] };
            rows.push((work, row));
        }
    }
    let mut answers = Vec::new();
    let all: Vec<u32> = (1..=teachers).collect();
    for numbers in all.chunks(CHUNK) {
        let lines: Vec<String> = numbers.iter().map(|number| Teacher::of(*number).record()).collect();
        let records = lines.iter().map(|line| ours::read(engine, line)).collect();
        let chunk = Chunk { lines: &lines, records };
        for run in 0..runs {
            for (work, row) in &mut rows {
                row.seconds[run] += ours::seconds(*work, row.threads, engine, on, &chunk);
            }
        }
        answers.extend(
            chunk
                .records
                .iter()
                .map(|record| Answer::of(&ours::stated(record, on), &ours::summarised(record, on))),
        );
    }
    Ok((answers, rows.into_iter().map(|(_, row)| row).collect()))
}

/// The table: every row beside ours of the same work and as many threads.
fn print(teachers: u32, rows: &[Row], threads: &[usize]) {
    println!(
        "\n{:<18} {:<14} {:>7} {:>11} {:>11} {:>13} {:>8}",
        "work", "by", "threads", "best", "median", "teachers/s", "cpd is"
    );
    for threads in threads {
        for what in ["evaluate", "with reasons", "read and evaluate", "parse only"] {
            let same = || rows.iter().filter(|row| row.what == what && row.threads == *threads);
            let own = same().find(|row| row.who == "cpd").map(Row::best);
            for row in same() {
                let ratio = own
                    .filter(|_| row.who != "cpd")
                    .map_or(String::new(), |own| format!("{:.2} x", row.best() / own));
                println!(
                    "{:<18} {:<14} {:>7} {:>9.0} ms {:>8.0} ms {:>13.0} {:>8}",
                    row.what,
                    row.who,
                    row.threads,
                    row.best() * 1e3,
                    row.median() * 1e3,
                    f64::from(teachers) / row.best(),
                    ratio
                );
            }
        }
    }
}

impl Row {
    fn sorted(&self) -> Vec<f64> {
        let mut seconds = self.seconds.clone();
        seconds.sort_by(f64::total_cmp);
        seconds
    }

    fn best(&self) -> f64 {
        self.sorted().first().copied().unwrap_or(f64::NAN)
    }

    fn median(&self) -> f64 {
        self.sorted().get(self.seconds.len() / 2).copied().unwrap_or(f64::NAN)
    }
}
