//! The peers: Python programs in an environment of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// A peer, and the program in `peers` that asks it.
pub(crate) struct Peer {
    /// As the table and the files of its answers name it.
    pub(crate) name: &'static str,
    program: &'static str,
}

pub(crate) const PEERS: [Peer; 2] = [
    Peer { name: "duckdb", program: "duckdb_statements.py" },
    Peer { name: "polars", program: "polars_statements.py" },
];

/// How long a peer took, run by run, in seconds.
pub(crate) struct Times {
    pub(crate) version: String,
    /// From tables in memory.
    pub(crate) evaluate: Vec<f64>,
    /// From the lines of JSON.
    pub(crate) records: Vec<f64>,
}

/// Makes the environment, unless it is there with the versions that are asked for; gives its Python.
pub(crate) fn set_up(environment: &Path) -> Result<PathBuf> {
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = folder().join("requirements.txt");
    let installed = environment.join("requirements.txt");
    let is_there =
        fs::read(&installed).is_ok_and(|text| fs::read(&wanted).is_ok_and(|wanted| text == wanted));
    if !is_there {
        println!("installing DuckDB and Polars into {}", environment.display());
        done(Command::new("python3").args(["-m", "venv"]).arg(environment))
            .context("Python 3.10 or later is needed, with the module venv")?;
        done(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&wanted))?;
        fs::copy(&wanted, &installed)?;
    }
    Ok(python)
}

impl Peer {
    /// Lets the peer answer about the tables and the records of a folder; it writes its answers there.
    pub(crate) fn ask(
        &self,
        python: &Path,
        data: &Path,
        on: &str,
        (threads, runs): (usize, usize),
    ) -> Result<Times> {
        let mut command = Command::new(python);
        command.arg(folder().join(self.program)).arg(data);
        command.args([threads.to_string(), runs.to_string(), on.to_owned()]);
        let output = done(&mut command)?;
        let times: Value = serde_json::from_slice(&output)?;
        let seconds = |name: &str| -> Result<Vec<f64>> {
            let all = times[name].as_array().with_context(|| format!("{} gave no times", self.name))?;
            Ok(all.iter().filter_map(Value::as_f64).collect())
        };
        Ok(Times {
            version: times["version"].as_str().unwrap_or("?").to_owned(),
            evaluate: seconds("evaluate")?,
            records: seconds("records")?,
        })
    }

    /// The files of its answers: from the tables, and from the records.
    pub(crate) fn answers(&self, data: &Path) -> [PathBuf; 2] {
        [data.join(format!("{}.csv", self.name)), data.join(format!("{}-records.csv", self.name))]
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers")
}

/// Runs a program to its end; gives what it wrote.
fn done(command: &mut Command) -> Result<Vec<u8>> {
    let output =
        command.output().with_context(|| format!("{} cannot be run", command.get_program().display()))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed: {complaint}", command.get_program().display());
    Ok(output.stdout)
}
