//! Coaches to mentors beside OR-Tools' minimum-cost flow: whether both find the same optimum, and what each costs.
//!
//! `cargo run --release -p cpd-benches --bin allocation -- [NAME …]` generates each problem, solves it, lets the certificate prove the
//! answer, and asks the peer about the same file. `--seeds` and `--runs` change how many; `--optima FILE` and `--public FOLDER`
//! name lists of known optima and published problems, which are not part of this repository.

mod generate;
mod public;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use cpd_core::transport::{Arc, Bounds, Transport, certify, solve};
use serde_json::Value;

use self::generate::{Instance, generate};

const SEED: u64 = 20_250_701;
const NAMES: [&str; 13] = [
    "tiny",
    "lao_target",
    "lao_nat",
    "cambodia",
    "large",
    "lao_target-new",
    "lao_nat-new",
    "cambodia-new",
    "large-new",
    "lao_target-town",
    "lao_nat-town",
    "cambodia-town",
    "large-town",
];

struct Asked {
    names: Vec<String>,
    seeds: u64,
    runs: usize,
    optima: Option<PathBuf>,
    public: Option<PathBuf>,
    peer: bool,
}

fn main() -> Result<()> {
    let asked = arguments()?;
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let optima = match &asked.optima {
        Some(path) => known(&fs::read_to_string(path)?),
        None => Vec::new(),
    };
    let python = asked.peer.then(|| set_up(&folder.join("python"))).transpose()?;
    println!(
        "{:<18} {:>9} {:>14} {:>11} {:>11} {:>8}",
        "problem", "seed", "optimum", "cpd", "OR-Tools", "cpd is"
    );
    for name in &asked.names {
        for seed in (0..asked.seeds).map(|more| SEED + more) {
            let instance = generate(name, seed).with_context(|| format!("no problem is called {name}"))?;
            let path = folder.join(format!("{name}.tpda"));
            fs::write(&path, instance.bytes())?;
            let problem = problem(instance)?;
            let known = optima.iter().find(|one| seed == SEED && one.name == *name);
            measure(&asked, python.as_deref(), known, (name, seed), &problem, &path)?;
        }
    }
    match &asked.public {
        Some(folder) => public::check(folder),
        None => {
            println!("published problems: not asked, as no --public FOLDER is given");
            Ok(())
        }
    }
}

/// Solves a problem before and after the peer does, so that both meet the same machine.
fn measure(
    asked: &Asked,
    python: Option<&Path>,
    known: Option<&Known>,
    (name, seed): (&str, u64),
    problem: &Transport,
    path: &Path,
) -> Result<()> {
    let (optimum, mut own) = ours(problem, asked.runs)?;
    let mut line = format!("{name:<18} {seed:>9} {optimum:>14}");
    if let Some(known) = known {
        ensure!(known.optimum == optimum, "{name}: the optimum is {}, found {optimum}", known.optimum);
    }
    match python {
        Some(python) => {
            let peer = theirs(python, path, asked.runs)?;
            ensure!(i128::from(peer.optimum) == optimum, "{name}: the peer found {}", peer.optimum);
            if let Some(known) = known {
                ensure!(peer.sha256.starts_with(&known.sha256), "{name}: the file has other bytes");
            }
            own = own.min(ours(problem, asked.runs)?.1);
            let (milli, peers) = (own * 1e3, peer.seconds * 1e3);
            line += &format!(" {milli:>8.1} ms {peers:>8.1} ms {:>6.1} x", peer.seconds / own);
        }
        None => line += &format!(" {:>8.1} ms", own * 1e3),
    }
    println!("{line}");
    Ok(())
}

/// The optimum that the certificate proves, and the best time of some runs in seconds.
fn ours(problem: &Transport, runs: usize) -> Result<(i128, f64)> {
    let (mut best, mut optimum) = (f64::MAX, 0);
    for _ in 0..runs {
        let start = Instant::now();
        let answer = solve(problem)?;
        best = best.min(start.elapsed().as_secs_f64());
        optimum = certify(problem, &answer)?;
    }
    Ok((optimum, best))
}

fn problem(instance: Instance) -> Result<Transport> {
    let arcs = instance.mentors.iter().zip(&instance.costs);
    let arcs = arcs.map(|(mentor, cost)| Arc { mentor: *mentor, cost: *cost }).collect();
    let bounds = instance.low.iter().zip(&instance.high);
    let bounds = bounds.map(|(low, high)| Bounds { low: *low, high: *high, steps: Vec::new() }).collect();
    Ok(Transport::new(instance.starts, arcs, bounds)?)
}

struct Peer {
    optimum: i64,
    seconds: f64,
    sha256: String,
}

fn theirs(python: &Path, path: &Path, runs: usize) -> Result<Peer> {
    let output = Command::new(python)
        .arg(peers().join("ortools_transport.py"))
        .arg(path)
        .arg(runs.to_string())
        .output()?;
    ensure!(output.status.success(), "the peer failed: {}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout)?;
    let seconds = answer["seconds"].as_array().context("the peer gave no times")?;
    Ok(Peer {
        optimum: answer["optimum"].as_i64().context("the peer gave no optimum")?,
        seconds: seconds.iter().filter_map(Value::as_f64).fold(f64::MAX, f64::min),
        sha256: answer["sha256"].as_str().unwrap_or_default().to_owned(),
    })
}

/// Makes the environment of the peer, unless it is there with the versions that are asked for.
fn set_up(environment: &Path) -> Result<PathBuf> {
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = peers().join("requirements-allocation.txt");
    let installed = environment.join("requirements.txt");
    if !fs::read(&installed).is_ok_and(|text| fs::read(&wanted).is_ok_and(|wanted| text == wanted)) {
        println!("installing OR-Tools into {}", environment.display());
        let made = Command::new("python3").args(["-m", "venv"]).arg(environment).status()?;
        ensure!(made.success(), "Python 3.10 or later is needed, with the module venv");
        let install = ["-m", "pip", "install", "--quiet", "--requirement"];
        ensure!(Command::new(&python).args(install).arg(&wanted).status()?.success(), "pip failed");
        fs::copy(&wanted, &installed)?;
    }
    Ok(python)
}

/// An optimum that is known, and how its file's SHA-256 begins.
struct Known {
    name: String,
    optimum: i128,
    sha256: String,
}

fn known(table: &str) -> Vec<Known> {
    let row = |line: &str| {
        let mut fields = line.split('\t');
        let (name, optimum, sha256) = (fields.next()?, fields.next()?, fields.next()?);
        Some(Known { name: name.to_owned(), optimum: optimum.parse().ok()?, sha256: sha256.to_owned() })
    };
    table.lines().filter_map(row).collect()
}

fn arguments() -> Result<Asked> {
    let mut asked = Asked { names: Vec::new(), seeds: 1, runs: 3, optima: None, public: None, peer: true };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{name} needs a value"));
        match name.as_str() {
            "--seeds" => asked.seeds = value()?.parse()?,
            "--runs" => asked.runs = value()?.parse::<usize>()?.max(1),
            "--optima" => asked.optima = Some(value()?.into()),
            "--public" => asked.public = Some(value()?.into()),
            "--alone" => asked.peer = false,
            _ if name.starts_with('-') => {
                bail!(
                    "use --seeds NUMBER, --runs NUMBER, --optima FILE, --public FOLDER, --alone, and names of problems"
                )
            }
            _ => asked.names.push(name),
        }
    }
    if asked.names.is_empty() {
        asked.names = NAMES.map(str::to_owned).to_vec();
    }
    Ok(asked)
}

/// The folder that everything here is written to.
fn folder() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    workspace.join(target).join("allocation")
}

fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers")
}
