//! Text as YAML scalars: plain where every reader takes it for the same text, in quotes where not.

use std::fmt::Write as _;

/// Where a scalar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Context {
    /// Alone behind a key or a dash.
    Block,
    /// Inside `{}` or `[]`.
    Flow,
    /// Before a colon.
    Key,
}

/// A text as a scalar in one line.
pub(in crate::import) fn scalar(text: &str, context: Context) -> String {
    if is_plain(text, context) {
        text.to_owned()
    } else if !text.chars().all(is_printable) {
        double_quoted(text)
    } else if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

/// Whether text can stand without quotes, on the safe side: some that would do get quotes.
fn is_plain(text: &str, context: Context) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    !first.is_whitespace()
        && !text.ends_with(char::is_whitespace)
        && !"-?:,[]{}#&*!|>'\"%@`=".contains(first)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !(context == Context::Flow && text.contains([',', '[', ']', '{', '}']))
        && !(context != Context::Block && text.contains(':'))
        && text.chars().all(is_printable)
        && !means_something(text)
        && !text.starts_with("...")
}

/// What YAML readers, of the old version or the new, take for something else than text: null, booleans, numbers, dates.
fn means_something(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let word = matches!(
        lower.as_str(),
        "~" | "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | "<<"
    );
    word || looks_like_a_number(&lower)
}

fn looks_like_a_number(lower: &str) -> bool {
    let unsigned = lower.strip_prefix(['+', '-']).unwrap_or(lower);
    let special = matches!(unsigned, ".inf" | ".nan" | "inf" | "nan" | "infinity");
    let starts = unsigned.starts_with(|c: char| c.is_ascii_digit())
        || (unsigned.starts_with('.') && unsigned[1..].starts_with(|c: char| c.is_ascii_digit()));
    // Octal and hexadecimal numbers, exponents, separators, base 60, dates and times.
    let prefixed = ["0x", "0o", "0b"]
        .iter()
        .any(|prefix| unsigned.starts_with(prefix));
    let body = prefixed
        || unsigned
            .chars()
            .all(|c| c.is_ascii_digit() || "e_.:+-tz ".contains(c));
    special || (starts && body)
}

/// Whether a character can stand in a line of text as it is.
fn is_printable(c: char) -> bool {
    !(c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        ))
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c) => quoted.push(c),
            c => {
                // Writing to a string cannot fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
        }
    }
    quoted.push('"');
    quoted
}
