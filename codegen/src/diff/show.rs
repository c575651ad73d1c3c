//! Differences for people and for programs.

use std::fmt::Write;

use super::change::{Change, Class, Diff, Place};
use crate::value::{Value, json as json_text};

/// As the terminal shows them: each with its class, its names, and the lines of both sides.
#[must_use]
pub fn text(diff: &Diff) -> String {
    let mut out = String::new();
    for change in &diff.changes {
        let name = names(change);
        let _ = writeln!(out, "{}: {name} {}", change.class.name(), change.what);
        for (place, side) in [(&change.old, "before"), (&change.new, "now")] {
            if let Some(place) = place {
                let _ = writeln!(out, "  --> {} ({side})", line(place));
            }
        }
        if let Some(help) = &change.help {
            let _ = writeln!(out, "  help: {help}");
        }
        out.push('\n');
    }
    out
}

/// As sections of a changelog, one for each class that is there; what only readers see is left out.
#[must_use]
pub fn markdown(diff: &Diff) -> String {
    let mut out = String::new();
    for class in [Class::Breaking, Class::Behaviour, Class::Addition] {
        let mut changes = diff
            .changes
            .iter()
            .filter(|change| change.class == class)
            .peekable();
        if changes.peek().is_none() {
            continue;
        }
        let _ = writeln!(out, "### {}\n", section(class));
        for change in changes {
            let _ = writeln!(out, "{}", entry(change));
        }
        out.push('\n');
    }
    out
}

/// The section of a changelog that a class has.
pub(super) fn section(class: Class) -> &'static str {
    match class {
        Class::Breaking => "Breaking",
        Class::Behaviour => "Changed",
        Class::Addition => "Added",
        Class::Documentation => "Documentation",
    }
}

/// The line of a changelog that tells of a difference.
pub(super) fn entry(change: &Change) -> String {
    format!("- {} {}.", names(change), change.what)
}

/// As JSON: an object with the `next_version`, which may be null, and the `changes`, each with `class`, `operation`, `wire`, `rust`,
/// `what`, `help`, `old` and `new`.
#[must_use]
pub fn json(diff: &Diff, next_version: Option<&str>) -> String {
    let text = |text: &str| Value::Text(text.to_owned());
    let optional = |value: &Option<String>| value.as_deref().map_or(Value::Null, text);
    let place = |place: &Option<Place>| {
        place.as_ref().map_or(Value::Null, |place| {
            let line = place.line.and_then(|line| i64::try_from(line).ok());
            Value::Object(vec![
                ("file".to_owned(), text(&place.file)),
                ("line".to_owned(), line.map_or(Value::Null, Value::Integer)),
            ])
        })
    };
    let changes = diff.changes.iter().map(|change| {
        let members = [
            ("class", text(change.class.name())),
            ("operation", optional(&change.operation)),
            ("wire", text(&change.wire)),
            ("rust", text(&change.rust)),
            ("what", text(&change.what)),
            ("help", optional(&change.help)),
            ("old", place(&change.old)),
            ("new", place(&change.new)),
        ];
        Value::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
    });
    let whole = Value::Object(vec![
        (
            "next_version".to_owned(),
            next_version.map_or(Value::Null, text),
        ),
        ("changes".to_owned(), Value::List(changes.collect())),
    ]);
    json_text::pretty(&whole) + "\n"
}

/// What differs, as Rust and as the service call it.
fn names(change: &Change) -> String {
    let rust = if change.rust.contains(' ') {
        change.rust.clone()
    } else {
        format!("`{}`", change.rust)
    };
    match (&change.operation, change.wire.as_str()) {
        (Some(operation), "") => format!("{rust} ({operation})"),
        (Some(operation), wire) => format!("{rust} ({operation}, {wire})"),
        (None, "") => rust,
        (None, wire) => format!("{rust} ({wire})"),
    }
}

fn line(place: &Place) -> String {
    match place.line {
        Some(line) => format!("{}:{line}", place.file),
        None => place.file.clone(),
    }
}
