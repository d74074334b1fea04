//! Runs of the command, in the folder of the records.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run printed, and how it ended.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: Option<i32>,
}

#[track_caller]
pub(crate) fn cpd(arguments: &[&str]) -> Run {
    cpd_with(arguments, b"")
}

/// A run that is given something to read.
#[track_caller]
pub(crate) fn cpd_with(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cpd"))
        .args(arguments)
        // Messages name files as they were given.
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes the pipe first.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() }
}
