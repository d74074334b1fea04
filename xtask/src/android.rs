//! Android, as far as it can be checked without its SDK: the library type-checks for it, and the Gradle module names
//! only what there is. Linking needs the NDK and packaging the SDK; `cpd-ffi/kotlin/android/README.md` says how.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::{kotlin, tools};

const TARGET: &str = "aarch64-linux-android";
/// Debian's compiler, for machines that reach Debian's packages but not rustup's server.
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// Type-checks the library for Android, and the Gradle module against the sources that it compiles.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    if cmd!(sh, "rustup target add {TARGET}").run().is_ok() {
        cmd!(sh, "cargo check --package cpd-ffi --target {TARGET}").run()?;
    } else {
        check_with_debian(sh)?;
    }
    check_module(sh)
}

/// Builds the standard library from its sources: Debian has no compiled one for Android.
fn check_with_debian(sh: &Shell) -> Result<()> {
    tools::debian_install(sh, &DEBIAN_PACKAGES).with_context(|| {
        format!("no standard library for {TARGET}: `rustup target add {TARGET}` would bring it")
    })?;
    // A folder of its own keeps the two compilers from rebuilding each other's work.
    cmd!(
        sh,
        "/usr/bin/cargo check --package cpd-ffi --target {TARGET} -Zbuild-std --target-dir target/debian"
    )
    .env("RUSTC", "/usr/bin/rustc")
    .env("RUSTC_BOOTSTRAP", "1")
    .run()?;
    Ok(())
}

/// Nothing here builds the Gradle module, so that a name in it could go stale unseen.
fn check_module(sh: &Shell) -> Result<()> {
    kotlin::stage(sh)?;
    let module = kotlin::folder().join("android");
    let build = sh.read_file(module.join("build.gradle.kts"))?;
    for folder in quoted_after(&build, "directories += ") {
        // Made by the NDK, not by `stage`.
        if !folder.ends_with("jniLibs") {
            ensure!(module.join(folder).is_dir(), "build.gradle.kts names `{folder}`, which is not there");
        }
    }

    let pom = sh.read_file(kotlin::folder().join("pom.xml"))?;
    let jna = between(&pom, "<jna.version>", "</jna.version>").context("pom.xml has no jna.version")?;
    ensure!(
        build.contains(&format!("jna:{jna}@aar")),
        "build.gradle.kts has another JNA than pom.xml: {jna}"
    );
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    ensure!(build.contains(&version), "build.gradle.kts has another version than the workspace: {version}");

    check_rules(sh, &module)
}

/// Every class of ours that the rules keep is one that was generated.
fn check_rules(sh: &Shell, module: &Path) -> Result<()> {
    let rules = sh.read_file(module.join("consumer-rules.pro"))?;
    let sources = sh.read_file(kotlin::generated().join("kotlin/org/cpd/cpd_ffi.kt"))?;
    let mut kept = 0;
    for line in rules.lines() {
        let Some(class) = between(line, "-keep class org.cpd.", " ") else { continue };
        ensure!(
            sources.contains(&format!("object {class} ")) || sources.contains(&format!("class {class} ")),
            "consumer-rules.pro keeps `org.cpd.{class}`, which is not generated"
        );
        kept += 1;
    }
    ensure!(kept > 0, "consumer-rules.pro keeps no class of org.cpd");
    Ok(())
}

fn quoted_after<'a>(text: &'a str, marker: &str) -> Vec<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once(marker))
        .filter_map(|(_, rest)| between(rest, "\"", "\""))
        .collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    let (found, _) = rest.split_once(end)?;
    Some(found)
}
