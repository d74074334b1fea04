//! The npm package: built from the crate `cpd-wasm`, then tested as a user would get it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::tools;

/// The packages that become the modules of the npm package.
const MODULES: [&str; 8] = [
    "cpd-wasm",
    "cpd-wasm-accreditation",
    "cpd-wasm-advice",
    "cpd-wasm-allocation",
    "cpd-wasm-application",
    "cpd-wasm-programme",
    "cpd-wasm-registry",
    "cpd-wasm-spreadsheet",
];

/// Builds the package and tests it in Node: types, contents, size, errors, the shared cases.
pub(crate) fn test(sh: &Shell) -> Result<()> {
    build(sh)?;
    let _dir = sh.push_dir(folder());
    cmd!(sh, "npm test").run()?;
    Ok(())
}

/// Builds the package and tests it in headless Chromium, with and without bundlers.
pub(crate) fn browser(sh: &Shell) -> Result<()> {
    build(sh)?;
    let chromium = tools::chromium(sh)?;
    let _dir = sh.push_dir(folder());
    cmd!(sh, "npm run test:browser").env("CHROMIUM", chromium).run()?;
    Ok(())
}

/// Answers questions with the packed package under Node; `test/parity.mjs` describes both files.
pub(crate) fn parity(sh: &Shell, questions: &Path, answers: &Path) -> Result<()> {
    build(sh)?;
    let _dir = sh.push_dir(folder());
    cmd!(sh, "npm run parity -- {questions} {answers}").run()?;
    Ok(())
}

fn folder() -> PathBuf {
    tools::root().join("cpd-wasm")
}

/// Builds the package, once in a run.
pub(crate) fn build(sh: &Shell) -> Result<()> {
    static BUILT: OnceLock<()> = OnceLock::new();
    if BUILT.get().is_some() {
        return Ok(());
    }
    let folder = folder();
    tools::node_modules(sh, &folder)?;
    same_version(sh)?;

    let generated = folder.join("js").join("generated");
    sh.remove_path(&generated)?;
    for module in MODULES {
        let file = format!("{}.wasm", module.replace('-', "_"));
        let module = tools::wasm_compiler(sh)?.build(sh, module)?.join(file);
        cmd!(sh, "cargo run --quiet --locked --package cpd-wasm-bindgen -- {module} {generated}").run()?;
    }

    let _dir = sh.push_dir(&folder);
    cmd!(sh, "npm run build").run()?;
    BUILT.get_or_init(|| ());
    Ok(())
}

/// The npm package carries the version of the workspace, which is also this program's.
fn same_version(sh: &Shell) -> Result<()> {
    let workspace = env!("CARGO_PKG_VERSION");
    for file in ["package.json", "package-lock.json"] {
        let path = folder().join(file);
        let document: serde_json::Value = serde_json::from_str(&sh.read_file(&path)?)
            .with_context(|| format!("{} is not JSON", path.display()))?;
        let found = document.get("version").and_then(serde_json::Value::as_str);
        ensure!(found == Some(workspace), "{}: the version must be \"{workspace}\"", path.display());
    }
    Ok(())
}
