//! A short, safe look at a reply that could not be read.

use aho_corasick::AhoCorasick;

use super::{REDACTED, Scrubber, cut};

/// How much of a reply is looked at, in bytes.
const WINDOW_BYTES: usize = 8 * 1024;

/// How much of it is shown, in bytes.
const SHOWN_BYTES: usize = 256;

/// Runs of digits this long may be phone numbers, whoever's they are.
const LONG_RUN: usize = 7;

impl Scrubber {
    /// The beginning of a reply, for people: without secrets, without values of sensitive members, without long
    /// runs of digits, on one line.
    pub(crate) fn excerpt(&self, body: &[u8]) -> String {
        let window = &body[..body.len().min(WINDOW_BYTES)];
        let was_cut = window.len() < body.len();
        let text = String::from_utf8_lossy(window);
        let text = self.without_members(&text);
        let text = self.scrub(&text, was_cut);
        let text = without_long_numbers(&text);
        let text = on_one_line(&text);
        let shown = cut(&text, SHOWN_BYTES);
        if was_cut || shown.len() < text.len() {
            format!("{shown}…")
        } else {
            shown.to_owned()
        }
    }

    /// `text` without the values of JSON members that have a sensitive name, also where the JSON is broken or stands
    /// escaped inside other JSON.
    fn without_members(&self, text: &str) -> String {
        let Ok(search) = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(self.names)
        else {
            return REDACTED.to_owned();
        };
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for name in search.find_overlapping_iter(text) {
            match value_after(text, name.end()) {
                Some(value) if value >= at => {
                    out.push_str(&text[at..value]);
                    out.push_str(REDACTED);
                    at = value + length_of_value(&text[value..]);
                }
                _ => {}
            }
        }
        out.push_str(&text[at..]);
        out
    }
}

/// Where the value of the member begins whose name ends at `end`, if it is one.
fn value_after(text: &str, end: usize) -> Option<usize> {
    let after = &text[end..];
    let closed = after.trim_start_matches(['\\', '"', '\'']);
    // Quotes close a name; running text that happens to hold it has none.
    let quoted = closed.len() < after.len();
    let value = closed.trim_start().strip_prefix(':')?.trim_start();
    quoted.then(|| text.len() - value.len())
}

/// Length of the value at the start of `text`. Where its end is in doubt, everything: too much is hidden rather than
/// too little.
fn length_of_value(text: &str) -> usize {
    let slashes = text.len() - text.trim_start_matches('\\').len();
    match text.as_bytes().get(slashes) {
        Some(b'"') => length_of_text(text, slashes),
        Some(byte) if byte.is_ascii_alphanumeric() || *byte == b'-' => {
            text.find([',', '}', ']', '\n']).unwrap_or(text.len())
        }
        _ => text.len(),
    }
}

/// Length of a quoted text whose quotes are escaped by `slashes` backslashes: it ends at a quote that has no more.
fn length_of_text(text: &str, slashes: usize) -> usize {
    let mut run = 0;
    for (at, byte) in text.bytes().enumerate().skip(slashes + 1) {
        match byte {
            b'\\' => run += 1,
            b'"' if run <= slashes => return at + 1,
            _ => run = 0,
        }
    }
    text.len()
}

fn without_long_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        out.push_str(if length >= LONG_RUN {
            REDACTED
        } else {
            &rest[..length]
        });
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn on_one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
