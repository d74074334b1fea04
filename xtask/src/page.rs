//! The page of `examples/web`: built on the packed npm package, and tested in headless Chromium.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::{tools, wasm};

/// Builds the page and tests it: its types, its catalogs, what it shows, offline, with axe, and by keyboard.
pub(crate) fn test(sh: &Shell) -> Result<()> {
    wasm::build(sh)?;
    let chromium = tools::chromium(sh)?;
    let _dir = sh.push_dir(tools::root().join("examples").join("web"));
    // Always anew, since this is what packs the library as it was just built.
    cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund --prefer-offline").run()?;
    cmd!(sh, "npm test").env("CHROMIUM", chromium).run()?;
    Ok(())
}
