//! JSON as YAML. Texts are in double quotes with JSON's escapes, so that none is taken for anything else.

use serde_json::{Map, Value};

use crate::console::harmless;

/// The value in block style.
pub(super) fn text(value: &Value) -> String {
    let mut text = String::new();
    match value {
        Value::Object(members) if !members.is_empty() => object(members, 0, &mut text),
        Value::Array(items) if !items.is_empty() => array(items, 0, &mut text),
        scalar => text.push_str(&harmless(&scalar.to_string())),
    }
    text.trim_end().to_owned()
}

fn object(members: &Map<String, Value>, depth: usize, text: &mut String) {
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            indent(depth, text);
        }
        text.push_str(&key(name));
        text.push(':');
        match value {
            Value::Object(members) if !members.is_empty() => {
                text.push('\n');
                indent(depth + 1, text);
                object(members, depth + 1, text);
            }
            Value::Array(items) if !items.is_empty() => {
                text.push('\n');
                indent(depth + 1, text);
                array(items, depth + 1, text);
            }
            scalar => line(scalar, text),
        }
    }
}

fn array(items: &[Value], depth: usize, text: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            indent(depth, text);
        }
        text.push('-');
        match item {
            Value::Object(members) if !members.is_empty() => {
                text.push(' ');
                object(members, depth + 1, text);
            }
            Value::Array(items) if !items.is_empty() => {
                text.push(' ');
                array(items, depth + 1, text);
            }
            scalar => line(scalar, text),
        }
    }
}

/// What JSON writes of a scalar, or of an empty list or object, means the same in YAML.
fn line(scalar: &Value, text: &mut String) {
    text.push(' ');
    text.push_str(&harmless(&scalar.to_string()));
    text.push('\n');
}

fn indent(depth: usize, text: &mut String) {
    text.extend(std::iter::repeat_n("  ", depth));
}

/// A name stands without quotes where nothing else could be meant.
fn key(name: &str) -> String {
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_word = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word));
    if is_plain && !is_word {
        name.to_owned()
    } else {
        harmless(&Value::from(name).to_string())
    }
}
