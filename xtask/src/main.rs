//! `cargo xtask test`: sets up what is missing, then runs every check of the project in every language.
//!
//! `cargo xtask test` runs all steps; `cargo xtask test rust kotlin` runs those; `cargo xtask list` names them.

mod android;
mod fuzz;
mod kotlin;
mod page;
mod rust;
mod tools;
mod wasm;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use xshell::Shell;

/// A named step: what it does, and how.
struct Step {
    name: &'static str,
    about: &'static str,
    run: fn(&Shell) -> Result<()>,
}

/// In this order: what fails fast comes first, and `parity` needs what `wasm` and `kotlin` have built.
const STEPS: &[Step] = &[
    Step { name: "format", about: "rustfmt", run: rust::format },
    Step { name: "clippy", about: "clippy over all targets, warnings are errors", run: rust::clippy },
    Step { name: "doc", about: "rustdoc without warnings", run: rust::doc },
    Step { name: "deny", about: "licences, bans and sources of every dependency", run: rust::deny },
    Step { name: "rust", about: "tests, cases, properties and doc tests in Rust", run: rust::test },
    Step { name: "fuzz", about: "random documents against every reader", run: fuzz::test },
    Step { name: "tour", about: "the README's first command", run: rust::tour },
    Step { name: "wasm", about: "npm package: build, size, types, Node, bundlers", run: wasm::test },
    Step { name: "browser", about: "npm package in headless Chromium", run: wasm::browser },
    Step { name: "page", about: "the page of examples/web: build, Chromium, offline, axe", run: page::test },
    Step { name: "kotlin", about: "Kotlin package: build and JUnit tests", run: kotlin::test },
    Step { name: "android", about: "the library type-checks for Android", run: android::check },
    Step { name: "parity", about: "the same bytes from Rust, Node and the JVM", run: rust::parity },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    match arguments {
        [command, names @ ..] if command == "test" => test(names),
        [command] if command == "list" => {
            for step in STEPS {
                println!("{:<10} {}", step.name, step.about);
            }
            Ok(())
        }
        _ => bail!("use `cargo xtask test`, `cargo xtask test STEP…` or `cargo xtask list`"),
    }
}

fn test(names: &[String]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != name.as_str())) {
        bail!("there is no step `{unknown}`; `cargo xtask list` names them");
    }
    let chosen =
        || STEPS.iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let mut done = 0;
    for step in chosen() {
        let shell = Shell::new()?;
        shell.change_dir(tools::root());
        println!("\n=== {}: {}", step.name, step.about);
        let start = Instant::now();
        (step.run)(&shell).with_context(|| format!("step `{}` failed", step.name))?;
        println!("=== {}: passed in {} s", step.name, start.elapsed().as_secs());
        done += 1;
    }
    println!("\n{done} passed, 0 failed");
    Ok(())
}
