//! The Kotlin package: the library, the sources generated from it, and the tests that Maven runs.

use std::env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX, OS};
use std::path::{Path, PathBuf, absolute};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::tools;

const INSTALL: &str = "apt-get install --yes --no-install-recommends openjdk-17-jdk-headless maven";

/// Builds the package and runs its tests.
pub(crate) fn test(sh: &Shell) -> Result<()> {
    require_maven(sh)?;
    stage(sh)?;
    let _folder = sh.push_dir(folder());
    // Not quiet: the closing line of the tests is part of Maven's ordinary output.
    maven(sh, &["--batch-mode", "--no-transfer-progress", "verify"])
}

/// Runs Maven. Cargo tells its children to look for libraries among what it has built; the tests are to take the one that
/// is packaged.
fn maven(sh: &Shell, arguments: &[&str]) -> Result<()> {
    cmd!(sh, "mvn {arguments...}")
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("DYLD_FALLBACK_LIBRARY_PATH")
        .run()?;
    Ok(())
}

/// Answers the questions of `input`, a line of JSON each, through the JVM, one line each in `output`.
pub(crate) fn parity(sh: &Shell, input: &Path, output: &Path) -> Result<()> {
    require_maven(sh)?;
    stage(sh)?;
    let (input, output) = (absolute(input)?, absolute(output)?);
    sh.remove_path(&output)?;
    let _folder = sh.push_dir(folder());
    let [given, answered] = [("in", &input), ("out", &output)]
        .map(|(name, path)| format!("-Dcpd.parity.{name}={}", path.display()));
    let groups = ["-Dgroups=parity", "-DexcludedGroups=none"];
    maven(sh, &[&["--quiet", "--batch-mode", "test"][..], &groups, &[&given, &answered]].concat())?;
    ensure!(output.is_file(), "the JVM has written no answers to {}", output.display());
    Ok(())
}

/// Puts everything that the package is made of, and that is not written by hand, into its folder `generated`.
pub(crate) fn stage(sh: &Shell) -> Result<()> {
    let generated = generated();
    let sources = generated.join("kotlin");
    // Libraries of other platforms may lie beside this one, and those for Android in `jniLibs`: they stay.
    let native = generated.join("native").join(jna_platform()?);
    let resources = generated.join("resources");
    for stale in [&sources, &native, &resources] {
        sh.remove_path(stale)?;
    }

    let name = format!("{DLL_PREFIX}cpd_ffi{DLL_SUFFIX}");
    cmd!(sh, "cargo build --locked --package cpd-ffi --profile ffi").run()?;
    let library = target_folder(sh)?.join("ffi").join(&name);

    cmd!(
        sh,
        "cargo run --quiet --locked --package cpd-ffi-bindgen -- generate --language kotlin --no-format"
    )
    .arg("--out-dir")
    .args([&sources, &library])
    .run()?;

    sh.create_dir(&native)?;
    sh.copy_file(&library, native.join(&name))?;
    stage_documents(sh, &resources.join("org/cpd"))
}

/// The documents that come with the library, each kind in a folder with a list of its ids, because the resources of a
/// jar cannot be listed.
fn stage_documents(sh: &Shell, folder: &Path) -> Result<()> {
    let core = tools::root().join("cpd-core");
    let countries = sh.read_dir(core.join("packs"))?;
    for (kind, name) in [
        ("packs", "pack.json"),
        ("programmes", "programme.json"),
        ("places", "places.json"),
        ("policies", "allocation.json"),
        ("schemes", "accreditation.json"),
    ] {
        // A country's folder bears its id.
        let files = countries.iter().map(|country| (country.clone(), country.join(name)));
        stage_kind(sh, &folder.join(kind), files)?;
    }
    let frameworks = sh.read_dir(core.join("frameworks"))?;
    stage_kind(sh, &folder.join("frameworks"), frameworks.into_iter().map(|file| (file.clone(), file)))
}

/// Those of the files that there are, each with the path whose name is its id.
fn stage_kind(sh: &Shell, folder: &Path, files: impl Iterator<Item = (PathBuf, PathBuf)>) -> Result<()> {
    sh.create_dir(folder)?;
    let mut index = String::new();
    for (named, file) in files.filter(|(_, file)| file.is_file()) {
        let id = named.file_stem().and_then(|name| name.to_str());
        let id = id.with_context(|| format!("the name of {} is not UTF-8", named.display()))?;
        sh.copy_file(&file, folder.join(format!("{id}.json")))?;
        index.push_str(id);
        index.push('\n');
    }
    ensure!(!index.is_empty(), "there are no documents for {}", folder.display());
    sh.write_file(folder.join("index.txt"), index)?;
    Ok(())
}

/// The package's folder.
pub(crate) fn folder() -> PathBuf {
    tools::root().join("cpd-ffi/kotlin")
}

/// The part of the package's folder that [`stage`] writes.
pub(crate) fn generated() -> PathBuf {
    folder().join("generated")
}

fn require_maven(sh: &Shell) -> Result<()> {
    for program in ["java", "mvn"] {
        ensure!(tools::have(program), "`{program}` is missing; install JDK 17 or later and Maven: {INSTALL}");
    }
    // Maven's Java counts: it need not be the one on the PATH.
    let report = cmd!(sh, "mvn --version").quiet().read()?;
    let version = report.lines().find_map(|line| line.strip_prefix("Java version: "));
    let version = version.with_context(|| format!("`mvn --version` names no Java version:\n{report}"))?;
    let major = version.split(['.', ',']).next().and_then(|major| major.parse::<u32>().ok());
    ensure!(major >= Some(17), "Maven runs Java `{version}`, but JDK 17 or later is needed: {INSTALL}");

    let declared = format!("<version>{}</version>", env!("CARGO_PKG_VERSION"));
    let pom = sh.read_file(folder().join("pom.xml"))?;
    ensure!(pom.contains(&declared), "the version in pom.xml is not that of the workspace; write {declared}");
    Ok(())
}

/// The folder in which JNA looks for a library among the resources.
fn jna_platform() -> Result<String> {
    let os = match OS {
        "linux" => "linux",
        "macos" => "darwin",
        "windows" => "win32",
        other => bail!("the Kotlin package is not built on `{other}`"),
    };
    let arch = match ARCH {
        "x86_64" => "x86-64",
        other => other,
    };
    Ok(format!("{os}-{arch}"))
}

/// Cargo's target folder, wherever the caller has put it.
fn target_folder(sh: &Shell) -> Result<PathBuf> {
    let metadata = cmd!(sh, "cargo metadata --format-version 1 --no-deps --offline").quiet().read()?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let folder = metadata["target_directory"].as_str().context("`cargo metadata` names no target folder")?;
    Ok(folder.into())
}
