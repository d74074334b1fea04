//! Setting up: every tool that a step needs is found or installed here, and what cannot be installed is named.
//!
//! No step is skipped because a tool is missing: it fails, with the command that would install it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail, ensure};
use xshell::{Cmd, Shell, cmd};

/// The target that `cpd-wasm` is built for.
const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// The version that CI uses, so that a new lint of a new version does not come as a surprise.
const CARGO_DENY: &str = "0.20.2";
/// The oldest Node that the bundlers of the tests run on. The package itself asks for 20.
const NODE: (u32, u32) = (20, 19);

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Where cargo builds.
pub(crate) fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Whether a program is on the search path.
pub(crate) fn have(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Installs packages of Debian or a system derived from it, where that can be done without asking anybody.
pub(crate) fn debian_install(sh: &Shell, packages: &[&str]) -> Result<()> {
    let manual = format!("install it yourself: `apt-get install {}`", packages.join(" "));
    ensure!(have("apt-get"), "this is not Debian; {manual}, or what your system calls it");
    let is_root = cmd!(sh, "id -u").quiet().read()? == "0";
    let sudo: &[&str] = if is_root { &[] } else { &["sudo", "--non-interactive"] };
    ensure!(is_root || have("sudo"), "you are not root, and there is no sudo; {manual}");
    println!("installing {}", packages.join(", "));
    let run = |arguments: &[&str]| {
        let command =
            [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"], arguments].concat();
        let (program, rest) = command.split_first().context("an empty command")?;
        cmd!(sh, "{program} {rest...}").quiet().ignore_stdout().run().with_context(|| manual.clone())
    };
    run(&["update"])?;
    run(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// The target of this machine.
pub(crate) fn host(sh: &Shell) -> Result<String> {
    Ok(cmd!(sh, "rustc --print host-tuple").quiet().read()?)
}

/// Finds a compiler for C++, which the fuzzer is written in, or installs one.
pub(crate) fn cpp_compiler(sh: &Shell) -> Result<()> {
    if have("c++") { Ok(()) } else { debian_install(sh, &["g++"]) }
}

/// A compiler with a standard library for WASM.
pub(crate) enum WasmCompiler {
    /// The compiler in use.
    InUse,
    /// Debian's, which builds the standard library from its sources first.
    Debian,
}

/// Finds a compiler for WASM: the one in use, with the target added by rustup; else Debian's.
pub(crate) fn wasm_compiler(sh: &Shell) -> Result<WasmCompiler> {
    let libraries = cmd!(sh, "rustc --print target-libdir --target {WASM_TARGET}").quiet().read()?;
    if Path::new(&libraries).is_dir() {
        return Ok(WasmCompiler::InUse);
    }
    if have("rustup") && cmd!(sh, "rustup target add {WASM_TARGET}").run().is_ok() {
        return Ok(WasmCompiler::InUse);
    }
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/std");
    if !(sources.is_dir() && have("wasm-ld") && Path::new("/usr/bin/cargo").is_file()) {
        debian_install(sh, &["rustc-web", "cargo-web", "rust-web-src", "lld"]).with_context(|| {
            format!("no standard library for {WASM_TARGET}: `rustup target add {WASM_TARGET}` would bring it")
        })?;
    }
    Ok(WasmCompiler::Debian)
}

impl WasmCompiler {
    /// Builds a package for WASM; gives the folder that the module is in.
    pub(crate) fn build(&self, sh: &Shell, package: &str) -> Result<PathBuf> {
        // Panic messages name source files. Shortened, they do not tell where the module was built, and the module is
        // the same wherever that is.
        let home = std::env::home_dir().context("there is no home folder")?;
        let cargo_home = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
        let root = root();
        let flags: Vec<OsString> = [(&root, "cpd"), (&cargo_home, "cargo")]
            .into_iter()
            .map(|(from, to)| {
                let mut flag = OsString::from("--remap-path-prefix=");
                flag.push(from);
                flag.push(format!("={to}"));
                flag
            })
            .collect();
        let options = ["--locked", "--package", package, "--profile", "wasm", "--target", WASM_TARGET];
        let (command, target): (Cmd<'_>, PathBuf) = match self {
            Self::InUse => (cmd!(sh, "cargo build {options...}"), target_dir()),
            Self::Debian => {
                // A folder of its own, so that the two compilers do not undo each other's work.
                let target = target_dir().join("debian");
                let path = format!("/usr/bin:{}", std::env::var("PATH").unwrap_or_default());
                let command = cmd!(sh, "/usr/bin/cargo build -Zbuild-std=std,panic_abort {options...}")
                    .env("PATH", path)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld")
                    .env("CARGO_TARGET_DIR", &target)
                    .env_remove("RUSTUP_TOOLCHAIN");
                (command, target)
            }
        };
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}".as_ref())).run()?;
        Ok(target.join(WASM_TARGET).join("wasm"))
    }
}

/// Checks that Node is there and new enough.
pub(crate) fn node(sh: &Shell) -> Result<()> {
    let (major, minor) = NODE;
    let wanted = format!("Node {major}.{minor} or later with npm is needed: https://nodejs.org/download");
    ensure!(have("node") && have("npm"), "{wanted}");
    let found = cmd!(sh, "node --version").quiet().read()?;
    let mut numbers = found.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    ensure!(version >= NODE, "{wanted}; found {found}");
    Ok(())
}

/// Installs the Node modules of a folder, unless they are as its lock file says.
pub(crate) fn node_modules(sh: &Shell, folder: &Path) -> Result<()> {
    node(sh)?;
    let changed =
        |file: &str| -> Option<SystemTime> { fs::metadata(folder.join(file)).ok()?.modified().ok() };
    // npm writes this file last.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some()
        && changed("package-lock.json") <= installed
        && changed("package.json") <= installed
    {
        return Ok(());
    }
    let _dir = sh.push_dir(folder);
    // No dependency needs to run anything when it is installed.
    cmd!(sh, "npm ci --ignore-scripts --no-audit --no-fund").run()?;
    Ok(())
}

/// Finds Chromium, with fonts for every script that the packs are written in.
pub(crate) fn chromium(sh: &Shell) -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(program.is_file(), "CHROMIUM names {}, which is not a file", program.display());
        return Ok(program);
    }
    let program = PathBuf::from("/usr/bin/chromium");
    if !program.is_file() {
        debian_install(sh, &["chromium", "fonts-noto-core"])
            .context("there is no /usr/bin/chromium; another place can be named in the variable CHROMIUM")?;
    }
    Ok(program)
}

/// Finds cargo-deny in the version that CI uses, or builds it into the target folder.
pub(crate) fn cargo_deny(sh: &Shell) -> Result<PathBuf> {
    let tools = target_dir().join("tools");
    let own = tools.join("bin").join("cargo-deny");
    let is_right = |program: &Path| {
        let version = cmd!(sh, "{program} --version").quiet().ignore_stderr().read();
        version.is_ok_and(|version| version.ends_with(&format!(" {CARGO_DENY}")))
    };
    for program in [PathBuf::from("cargo-deny"), own.clone()] {
        if is_right(&program) {
            return Ok(program);
        }
    }
    println!("building cargo-deny {CARGO_DENY}, once");
    // In debug: it runs for a second, and takes minutes to optimise.
    cmd!(sh, "cargo install --quiet --debug --locked --root {tools} cargo-deny@{CARGO_DENY}").run()?;
    if !is_right(&own) {
        bail!("{} is not cargo-deny {CARGO_DENY}", own.display());
    }
    Ok(own)
}
