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
        && !(context != Context::Block && text.contains([',', '[', ']', '{', '}', ':']))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Value, read_other};

    /// Text, and how it stands behind a key.
    const TABLE: &[(&str, &str)] = &[
        ("sms", "sms"),
        ("zh_CN", "zh_CN"),
        ("861380000****", "861380000****"),
        (
            "90E63D28-E31D-1EB2-8939-A94866411B2O",
            "90E63D28-E31D-1EB2-8939-A94866411B2O",
        ),
        ("a: b", "\"a: b\""),
        ("a:b", "a:b"),
        ("a:", "\"a:\""),
        ("a #b", "\"a #b\""),
        ("a#b", "a#b"),
        ("", "\"\""),
        (" a", "\" a\""),
        ("a ", "\"a \""),
        ("*", "\"*\""),
        ("- a", "\"- a\""),
        ("-", "\"-\""),
        ("?", "\"?\""),
        ("[a]", "\"[a]\""),
        ("{a}", "\"{a}\""),
        ("a {b}", "a {b}"),
        ("&a", "\"&a\""),
        ("!a", "\"!a\""),
        ("|", "\"|\""),
        (">", "\">\""),
        ("%a", "\"%a\""),
        ("@a", "\"@a\""),
        ("`a`", "\"`a`\""),
        ("'a'", "\"'a'\""),
        ("\"a\"", "'\"a\"'"),
        ("it's \"it\"", "it's \"it\""),
        ("'it' \"it\"", "'''it'' \"it\"'"),
        (r"\d+", r"\d+"),
        (r"[a]\d", r"'[a]\d'"),
        ("null", "\"null\""),
        ("Null", "\"Null\""),
        ("~", "\"~\""),
        ("None", "None"),
        ("true", "\"true\""),
        ("No", "\"No\""),
        ("y", "\"y\""),
        ("on", "\"on\""),
        ("1", "\"1\""),
        ("-1", "\"-1\""),
        ("+8613800", "\"+8613800\""),
        ("1.5", "\"1.5\""),
        (".5", "\".5\""),
        ("1e5", "\"1e5\""),
        ("1_000", "\"1_000\""),
        ("0x1F", "\"0x1F\""),
        ("0o17", "\"0o17\""),
        ("017", "\"017\""),
        (".inf", "\".inf\""),
        ("-.Inf", "\"-.Inf\""),
        (".nan", "\".nan\""),
        ("12:30", "\"12:30\""),
        ("2024-01-31", "\"2024-01-31\""),
        ("2024-01-31T10:00:00Z", "\"2024-01-31T10:00:00Z\""),
        ("2024-01-31 is a day", "2024-01-31 is a day"),
        ("<<", "\"<<\""),
        ("=", "\"=\""),
        ("---", "\"---\""),
        ("...", "\"...\""),
        ("中文：好", "中文：好"),
        ("a\nb", "\"a\\nb\""),
        ("a\tb", "\"a\\tb\""),
        ("\u{feff}a", "\"\\uFEFFa\""),
        ("a\u{85}b", "\"a\\u0085b\""),
        ("a\u{2028}b", "\"a\\u2028b\""),
        ("\u{1f600}", "\u{1f600}"),
    ];

    #[test]
    fn quotes_stand_where_they_are_needed() {
        for (text, written) in TABLE {
            assert_eq!(scalar(text, Context::Block), *written, "{text:?}");
        }
        assert_eq!(scalar("a, b", Context::Block), "a, b");
        assert_eq!(scalar("a, b", Context::Flow), "\"a, b\"");
        assert_eq!(scalar("a {b}", Context::Flow), "\"a {b}\"");
        assert_eq!(scalar("a:b", Context::Flow), "\"a:b\"");
        assert_eq!(scalar("a:b", Context::Key), "\"a:b\"");
        assert_eq!(scalar("a[b]", Context::Key), "\"a[b]\"");
    }

    #[test]
    fn every_scalar_reads_back_as_the_same_text() {
        // All pairs, so that what is harmless alone meets what is not.
        let texts: Vec<String> = TABLE
            .iter()
            .flat_map(|(a, _)| TABLE.iter().map(move |(b, _)| format!("{a}{b}")))
            .chain(TABLE.iter().map(|(text, _)| (*text).to_owned()))
            .collect();
        for text in texts {
            let wanted = Value::Text(text.clone());
            let block = format!("k: {}\n", scalar(&text, Context::Block));
            let object = |key: &str| Value::Object(vec![(key.to_owned(), wanted.clone())]);
            assert_eq!(read_other::<Value>(&block), Ok(object("k")), "{block}");
            let list = format!("- {}\n", scalar(&text, Context::Block));
            assert_eq!(
                read_other::<Value>(&list),
                Ok(Value::List(vec![wanted.clone()])),
                "{list}"
            );
            let flow = format!(
                "{{ {}: {} }}\n",
                scalar(&text, Context::Key),
                scalar(&text, Context::Flow)
            );
            assert_eq!(read_other::<Value>(&flow), Ok(object(&text)), "{flow}");
        }
    }
}
