//! Values of the spec as JSON text.

use std::fmt::Write;

use super::Value;
use crate::diagnostic::is_invisible;

impl Value {
    /// The value as a reader of the docs meets it: text as it is, anything else as compact JSON.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            other => other.to_json(),
        }
    }

    /// The value as compact JSON, its members in the order of the text.
    #[must_use]
    pub fn to_json(&self) -> String {
        compact(self)
    }
}

/// The value over several lines, two blanks for each level, members in the order of the spec.
pub(crate) fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

/// The value in one line without blanks, members in the order of the spec.
pub(crate) fn compact(value: &Value) -> String {
    let mut out = String::new();
    write_compact(value, &mut out);
    out
}

/// What a text of JSON says, if it is one.
pub(crate) fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// A finite number in the fewest digits that read back as the same, as ECMAScript writes it but for the `+` of an exponent:
/// with one from 10^21 on and below 10^-6, and zero without a sign. The client writes numbers alike.
pub(crate) fn shortest(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        number.to_string()
    } else {
        format!("{number:e}")
    }
}

fn write_compact(value: &Value, out: &mut String) {
    match value {
        Value::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write_compact(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (key, item)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                quoted(key, out);
                out.push(':');
                write_compact(item, out);
            }
            out.push('}');
        }
        scalar => write(scalar, 0, out),
    }
}

fn write(value: &Value, level: usize, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Integer(number) => out.push_str(&number.to_string()),
        Value::Float(number) => out.push_str(&shortest(*number)),
        Value::Text(text) => quoted(text, out),
        Value::List(items) => lines(['[', ']'], items, level, out, |item, out| {
            write(item, level + 1, out);
        }),
        Value::Object(members) => lines(['{', '}'], members, level, out, |(key, item), out| {
            quoted(key, out);
            out.push_str(": ");
            write(item, level + 1, out);
        }),
    }
}

fn lines<T>(
    [open, close]: [char; 2],
    items: &[T],
    level: usize,
    out: &mut String,
    each: impl Fn(&T, &mut String),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(level + 1));
        each(item, out);
    }
    if !items.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
    out.push(close);
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // What does not print would be lost on a reader, and rustc refuses some of it.
            c if is_invisible(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a String cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_json_has_no_blanks() {
        let list = Value::List(vec![Value::Bool(true), Value::Text("a b".into())]);
        let value = Value::Object(vec![("k".into(), list), ("l".into(), Value::Null)]);
        assert_eq!(compact(&value), r#"{"k":[true,"a b"],"l":null}"#);
    }

    /// What JavaScript's `JSON.stringify` makes of these numbers, without the `+`.
    #[test]
    fn numbers_are_as_short_as_can_be() {
        let table = [
            (5.0, "5"),
            (-0.0, "0"),
            (0.1, "0.1"),
            (-12.5, "-12.5"),
            (1e20, "100000000000000000000"),
            (1e21, "1e21"),
            (1.5e300, "1.5e300"),
            (0.000_001, "0.000001"),
            (1e-7, "1e-7"),
            (9_007_199_254_740_992.0, "9007199254740992"),
            (f64::MAX, "1.7976931348623157e308"),
            (5e-324, "5e-324"),
        ];
        for (number, text) in table {
            assert_eq!(shortest(number), text);
            assert_eq!(compact(&Value::Float(number)), text);
        }
    }

    #[test]
    fn what_does_not_print_is_escaped() {
        assert_eq!(
            compact(&Value::Text("a\u{202e}b\u{e0041}é".into())),
            r#""a\u202eb\udb40\udc41é""#
        );
    }

    #[test]
    fn json_is_indented_and_escaped() {
        let value = Value::Object(vec![
            (
                "a\"b".into(),
                Value::List(vec![Value::Integer(-1), Value::Null]),
            ),
            ("e".into(), Value::List(Vec::new())),
            ("t".into(), Value::Text("x\n\u{1}é\\".into())),
        ]);
        assert_eq!(
            pretty(&value),
            "{\n  \"a\\\"b\": [\n    -1,\n    null\n  ],\n  \"e\": [],\n  \"t\": \"x\\n\\u0001é\\\\\"\n}"
        );
    }
}
