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

/// JSON with everything escaped that a terminal could take for an order, or that breaks lines. It means the same.
pub(crate) fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '\n' => text.push(c),
            '\u{2028}' | '\u{2029}' | '\u{feff}' => escape(c, &mut text),
            c if c.is_control() => escape(c, &mut text),
            c => text.push(c),
        }
    }
    text
}

fn escape(c: char, text: &mut String) {
    use std::fmt::Write as _;
    // All of these are of the first plane.
    let _ = write!(text, "\\u{:04x}", u32::from(c));
}
