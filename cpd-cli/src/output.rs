//! Writing files: one is there in full, or what stood there before still is.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::diagnostics::Failure;

/// A file that has its name only when it is complete: what stood there before is not lost to a run that fails.
pub(crate) struct Out {
    path: PathBuf,
    partial: PathBuf,
    file: BufWriter<File>,
}

impl Out {
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        let mut name = path.as_os_str().to_owned();
        name.push(".partial");
        let partial = PathBuf::from(name);
        let file = File::create(&partial).map_err(|error| unwritable(&partial, &error))?;
        Ok(Self { path: path.to_owned(), partial, file: BufWriter::new(file) })
    }

    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.write_bytes(text.as_bytes())
    }

    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.file.write_all(bytes).map_err(|error| unwritable(&self.partial, &error))
    }

    /// Removes what was written before something failed.
    pub(crate) fn discard(self, failure: Failure) -> Failure {
        let _ = std::fs::remove_file(&self.partial);
        failure
    }

    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.file.flush().map_err(|error| unwritable(&self.partial, &error))?;
        std::fs::rename(&self.partial, &self.path).map_err(|error| unwritable(&self.path, &error))
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::plain("unwritableFile", format!("cannot write `{}`: {error}", path.display()))
}

/// Writes a text to a file in place of what stood there before.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let mut out = Out::create(path)?;
    match out.write(text).and_then(|()| out.write("\n")) {
        Ok(()) => out.finish(),
        Err(failure) => Err(out.discard(failure)),
    }
}

/// Writes bytes to a file in place of what stood there before.
pub(crate) fn replace_bytes(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut out = Out::create(path)?;
    match out.write_bytes(bytes) {
        Ok(()) => out.finish(),
        Err(failure) => Err(out.discard(failure)),
    }
}

/// Refuses a file that is there already, unless it may be replaced.
pub(crate) fn free(path: &Path, replace: bool) -> Result<(), Failure> {
    if replace || !path.exists() {
        return Ok(());
    }
    let message = format!("`{}` exists; give another name, or `--force` to replace it", path.display());
    Err(Failure::plain("fileExists", message))
}
