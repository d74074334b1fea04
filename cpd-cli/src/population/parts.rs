//! A file of lines in parts that fit into memory.

use std::io::Read;

use crate::diagnostics::Failure;
use crate::input::Stream;

/// How much is read at a time. A part is longer only where a single line is.
const PART: usize = 1 << 21;

/// A part of a file: whole lines.
pub(super) struct Part {
    /// Which part, from 0.
    pub(super) number: usize,
    /// The number of its first line in the file, from 1.
    pub(super) first_line: usize,
    /// Its length in the file.
    pub(super) bytes: u64,
    pub(super) text: String,
}

/// The parts of a file, in order.
pub(super) struct Parts {
    stream: Box<dyn Read + Send>,
    name: String,
    /// What was read beyond the end of the last whole line.
    rest: Vec<u8>,
    number: usize,
    line: usize,
}

impl Parts {
    pub(super) fn new(stream: Stream) -> Self {
        Self { stream: stream.reader, name: stream.name, rest: Vec::new(), number: 0, line: 1 }
    }

    /// Reads on up to the end of a line; nothing at the end of the file.
    fn read(&mut self) -> std::io::Result<Vec<u8>> {
        let mut bytes = std::mem::take(&mut self.rest);
        loop {
            let read = self.stream.by_ref().take(PART as u64).read_to_end(&mut bytes)?;
            if read == 0 {
                return Ok(bytes);
            }
            if let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n') {
                self.rest = bytes.split_off(end + 1);
                return Ok(bytes);
            }
        }
    }
}

impl Iterator for Parts {
    type Item = Result<Part, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = match self.read() {
            Ok(bytes) if bytes.is_empty() => return None,
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("cannot read `{}`: {error}", self.name);
                return Some(Err(Failure::plain("unreadableFile", message)));
            }
        };
        let (number, first_line, length) = (self.number, self.line, bytes.len() as u64);
        self.number += 1;
        self.line += bytes.iter().filter(|byte| **byte == b'\n').count();
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = first_line + before.iter().filter(|byte| **byte == b'\n').count();
            let message = format!(
                "`{}` is not UTF-8 text: line {line} holds a byte that belongs to no character",
                self.name
            );
            Failure::plain("notUtf8", format!("{message}; save it as UTF-8"))
        });
        Some(text.map(|text| Part { number, first_line, bytes: length, text }))
    }
}
