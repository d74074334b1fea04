//! The checks of the Rust code, and the parity of all builds.

use std::fs;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::{kotlin, tools, wasm};

/// Questions that every build must answer alike.
const QUESTIONS: &str = "1000";

pub(crate) fn format(sh: &Shell) -> Result<()> {
    cmd!(sh, "cargo fmt --all --check").run()?;
    Ok(())
}

pub(crate) fn clippy(sh: &Shell) -> Result<()> {
    cmd!(sh, "cargo clippy --workspace --all-targets --locked -- --deny warnings").run()?;
    // The core as the bindings build it.
    cmd!(sh, "cargo clippy --package cpd-core --no-default-features --locked -- --deny warnings").run()?;
    Ok(())
}

pub(crate) fn doc(sh: &Shell) -> Result<()> {
    let _flags = sh.push_env("RUSTDOCFLAGS", "--deny warnings");
    cmd!(sh, "cargo doc --no-deps --locked --package cpd-core --package cpd-wasm --package cpd-ffi").run()?;
    cmd!(sh, "cargo doc --no-deps --locked --package cpd-core --all-features").run()?;
    Ok(())
}

pub(crate) fn deny(sh: &Shell) -> Result<()> {
    let deny = tools::cargo_deny(sh)?;
    cmd!(sh, "{deny} --locked check --hide-inclusion-graph licenses bans sources").run()?;
    Ok(())
}

pub(crate) fn test(sh: &Shell) -> Result<()> {
    cmd!(
        sh,
        "cargo test --locked --package cpd-core --package cpd-cli --package cpd-tests --package cpd-ffi --package cpd-sheet"
    )
    .run()?;
    Ok(())
}

/// The README's first command. What it prints is compared by the tests of the CLI; here it has to run.
pub(crate) fn tour(sh: &Shell) -> Result<()> {
    let printed = cmd!(sh, "cargo run --release --locked --package cpd-cli -- tour").read()?;
    ensure!(printed.contains("W12"), "the tour does not show the published example W12");
    println!("{} lines", printed.lines().count());
    Ok(())
}

/// Generated questions, answered natively, in WASM under Node and through the JVM: the same bytes.
pub(crate) fn parity(sh: &Shell) -> Result<()> {
    let folder = tools::root().join("target/parity");
    sh.create_dir(&folder)?;
    let file = |name: &str| folder.join(name);
    let (questions, native) = (file("questions.jsonl"), file("native.txt"));
    cmd!(
        sh,
        "cargo run --quiet --locked --package cpd-tests --bin questions -- {QUESTIONS} {questions} {native}"
    )
    .run()?;
    let expected = fs::read_to_string(&native)?;
    ensure!(
        expected.lines().count().to_string() == QUESTIONS,
        "the native build did not answer every question"
    );
    let errors = expected.lines().filter(|line| line.starts_with("error ")).count();
    for (name, answers) in [("node", file("node.txt")), ("jvm", file("jvm.txt"))] {
        match name {
            "node" => wasm::parity(sh, &questions, &answers)?,
            _ => kotlin::parity(sh, &questions, &answers)?,
        }
        let found = fs::read_to_string(&answers)?;
        let differing = expected.lines().zip(found.lines()).position(|(one, other)| one != other);
        if let Some(line) = differing {
            anyhow::bail!(
                "question {} is answered differently by {name}: see {}",
                line + 1,
                answers.display()
            );
        }
        ensure!(found == expected, "{name} answered another number of questions");
    }
    println!(
        "{QUESTIONS} questions, of which {errors} cannot be read, answered alike by Rust, Node and the JVM"
    );
    Ok(())
}
