//! A national roll-up of needs from a file of lines, in one thread: time and peak memory, beside DuckDB at the same work.
//!
//! `cargo run --release -p cpd-benches --bin rollup` writes the file, sets up the peer in the target folder, holds the
//! counts of both against each other, and prints a table. `--teachers` changes how many there are.

mod generate;
#[expect(dead_code, reason = "only the environment is needed here, not the peers' statements")]
#[path = "../population/peers.rs"]
mod peers;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use cpd_core::{Amount, Date, PlaceLevelId, Roster, compile_needs};
use serde_json::{Value, json};

use self::generate::{Country, ON, TEACHERS, country, line};

const RUNS: usize = 5;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let teachers = match (arguments.next().as_deref(), arguments.next()) {
        // What is measured runs in a process of its own, so that its peak memory is its own.
        (Some("--measure"), Some(path)) => return measure(Path::new(&path)),
        (Some("--teachers"), Some(number)) => number.parse()?,
        _ => TEACHERS,
    };
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let path = folder.join("profiles.jsonl");
    let mut file = BufWriter::new(File::create(&path)?);
    let country = country();
    for number in 1..=teachers {
        writeln!(file, "{}", line(&country, number))?;
    }
    file.flush()?;
    let megabytes = fs::metadata(&path)?.len() / 1_000_000;
    println!(
        "{teachers} teachers, 40 indicators each, {} districts: {megabytes} MB",
        country.districts.len()
    );

    let own = answer(Command::new(std::env::current_exe()?).arg("--measure").arg(&path))?;
    let environment = folder.parent().unwrap_or(&folder).join("population/python");
    let python = peers::set_up(&environment)?;
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/duckdb_needs.py");
    let peer = answer(Command::new(python).arg(program).arg(&path).arg(RUNS.to_string()))?;
    for count in ["cells", "teachers", "size"] {
        ensure!(own[count] == peer[count], "{count}: ours {}, theirs {}", own[count], peer[count]);
    }
    println!("both count {} cells, {} gaps of {} in all", own["cells"], own["teachers"], own["size"]);
    println!("\n{:<16} {:>10} {:>10} {:>14} {:>12}", "by", "best", "median", "teachers/s", "peak memory");
    for (name, answer) in [("cpd", &own), ("duckdb", &peer)] {
        let mut seconds: Vec<f64> =
            answer["seconds"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        seconds.sort_by(f64::total_cmp);
        let (best, median) = (seconds[0], seconds[seconds.len() / 2]);
        let version = answer["version"].as_str().unwrap_or_default();
        println!(
            "{:<16} {:>7.0} ms {:>7.0} ms {:>14.0} {:>9} MB",
            format!("{name} {version}"),
            best * 1e3,
            median * 1e3,
            f64::from(teachers) / best,
            answer["peak"].as_u64().map_or("?".to_owned(), |kilobytes| (kilobytes / 1_000).to_string()),
        );
    }
    Ok(())
}

/// Compiles the needs of a file several times, and writes what came of it.
fn measure(path: &Path) -> Result<()> {
    let Country { rulebook, administration, .. } = country();
    let (on, level): (Date, PlaceLevelId) = (ON.parse()?, "district".parse()?);
    let mut seconds = Vec::new();
    let mut counted = Value::Null;
    for _ in 0..RUNS {
        let start = Instant::now();
        let text = fs::read_to_string(path)?;
        let compiled = compile_needs(&rulebook, &administration, Roster::new(&text), on, &level)?;
        seconds.push(start.elapsed().as_secs_f64());
        ensure!(compiled.lines.refused.is_empty(), "a line was refused");
        let cells = || compiled.needs.groups.iter().flat_map(|group| &group.gaps);
        let size = Amount::sum(cells().map(|cell| cell.size))?.to_string();
        let teachers: u64 = cells().map(|cell| u64::from(cell.teachers)).sum();
        counted = json!({ "cells": cells().count(), "teachers": teachers, "size": size });
    }
    counted["seconds"] = json!(seconds);
    counted["peak"] = json!(peak());
    println!("{counted}");
    Ok(())
}

/// The peak memory of this process in kilobytes, where the system says it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

fn answer(command: &mut Command) -> Result<Value> {
    let output = command.output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed: {complaint}", command.get_program().display());
    let text = String::from_utf8(output.stdout)?;
    serde_json::from_str(text.trim()).context("no answer")
}

/// The folder that everything here is written to.
fn folder() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    workspace.join(target).join("rollup")
}
