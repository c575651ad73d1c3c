//! Standard output, and reading what a command is given.

use std::io::{Read, Write};
use std::path::Path;

use crate::failure::Failure;

/// Prints to standard output, and a line feed.
///
/// # Errors
///
/// If nobody reads, or nothing can be written.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    written.map_err(|error| Failure::print(&error))
}

/// The bytes of a file; `-` is standard input.
///
/// # Errors
///
/// If it cannot be read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|error| Failure::new(&format!("cannot read {}", path.display()), error))
}
