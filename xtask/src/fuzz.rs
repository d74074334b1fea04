//! Random bytes against everything that reads what somebody else wrote, by libFuzzer.
//!
//! The fuzzer finds its way by the branches that an input takes, which the compiler in use can mark: neither a nightly
//! compiler nor a sanitizer is needed, since the code is safe and what is looked for is a panic, or a law that does not hold.

use std::fs;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools;

/// The programs, each with where it finds documents to begin with.
const TARGETS: &[(&str, &[&str])] = &[
    ("documents", &["cpd-cli/tests/records", "cpd-core/packs/us-ny-ctle", "cpd-core/packs/us-oh-ipdp"]),
    ("questions", &["cpd-cli/tests/records"]),
    ("workbooks", &["fuzz/seeds/workbooks"]),
];

/// How many inputs each program tries in the tests.
const RUNS: u32 = 10_000;

/// The longest input, in bytes: long enough for every document to begin with but the largest.
const LONGEST: u32 = 8192;

/// What marks the branches.
const MARKS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// Tries so many inputs with every program, from the same seed each time.
pub(crate) fn test(sh: &Shell) -> Result<()> {
    tools::cpp_compiler(sh)?;
    let folder = tools::target_dir().join("fuzz");
    let host = tools::host(sh)?;
    let marks = MARKS.join(" ");
    cmd!(sh, "cargo build --quiet --locked --release --manifest-path fuzz/Cargo.toml --target {host}")
        .env("RUSTFLAGS", &marks)
        .env("CARGO_TARGET_DIR", &folder)
        .run()?;
    for &(name, seeds) in TARGETS {
        let program = folder.join(&host).join("release").join(name);
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus).with_context(|| corpus.display().to_string())?;
        let found = folder.join(format!("{name}-"));
        let limits = [format!("-runs={RUNS}"), format!("-max_len={LONGEST}"), "-seed=1".to_owned()];
        let found = format!("-artifact_prefix={}", found.display());
        println!("{name}: {RUNS} inputs");
        let run = cmd!(
            sh,
            "{program} {limits...} -timeout=20 -rss_limit_mb=1024 -print_final_stats=0 {found} {corpus} {seeds...}"
        );
        run.quiet().ignore_stderr().run().with_context(|| {
            format!(
                "an input makes `{name}` fail; it is {}*: run the program on that file",
                folder.join(name).display()
            )
        })?;
    }
    Ok(())
}
