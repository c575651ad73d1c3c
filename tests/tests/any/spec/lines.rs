//! Spec files of which each line may be given another name.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

/// Lines that were refused: the file without its ending, and the number.
pub(crate) type Refused = BTreeSet<(String, usize)>;

/// A file that is being written.
pub(crate) struct Lines<'a> {
    stem: String,
    pub(crate) text: String,
    line: usize,
    refused: &'a Refused,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(stem: &str, refused: &'a Refused) -> Self {
        Self {
            stem: stem.to_owned(),
            text: String::new(),
            line: 0,
            refused,
        }
    }

    /// Adds a line; if it was refused, what `otherwise` makes of it and its number. True if it was.
    pub(crate) fn push(&mut self, line: String, otherwise: impl FnOnce(usize) -> String) -> bool {
        self.line += 1;
        let refused = self.refused.contains(&(self.stem.clone(), self.line));
        let line = if refused { otherwise(self.line) } else { line };
        assert!(!line.contains('\n'), "one line: {line:?}");
        self.text.push_str(&line);
        self.text.push('\n');
        refused
    }

    pub(crate) fn plain(&mut self, line: impl Into<String>) {
        let line = line.into();
        self.push(line.clone(), |_| line);
    }

    /// A key with a text that may be refused, as prose that cannot be shown is.
    pub(crate) fn text(&mut self, key: &str, text: &str) {
        let line = format!("{key} {}", yaml(&json!(text)));
        self.push(line, |number| format!("{key} Plain text {number}."));
    }

    /// A list item that is a mapping on one line. If it is refused, everything in it is given names of its own.
    pub(crate) fn item(&mut self, indent: &str, mapping: &Value) -> bool {
        let line = |mapping: &Value| format!("{indent}- {}", yaml(mapping));
        let stem = self.stem.clone();
        self.push(line(mapping), |number| {
            let mut mapping = mapping.clone();
            milder(&mut mapping, &stem, &number.to_string());
            line(&mapping)
        })
    }

    /// The operation's name, with another for Rust if it is refused.
    pub(crate) fn head(&mut self, operation: &str) {
        let refused = self.refused.contains(&(self.stem.clone(), 1));
        self.plain(format!("operation: {operation:?}"));
        let renamed = format!("rust_name: renamed_{}", operation.to_lowercase());
        self.plain(if refused { renamed } else { String::new() });
    }
}

/// Gives a field, or a value of an enumeration, and all that they hold, names and descriptions that nobody can refuse.
fn milder(mapping: &mut Value, stem: &str, number: &str) {
    if mapping.get("description").is_some() {
        mapping["description"] = json!("Plain text.");
    }
    if let Some(deprecated) = mapping.get_mut("deprecated").and_then(Value::as_object_mut) {
        deprecated.remove("description");
    }
    if mapping.get("value").is_some() || mapping.get("code").is_some() {
        mapping["rust_name"] = json!(format!("Renamed{number}"));
    } else if mapping.get("name").is_some() {
        mapping["rust_name"] = json!(format!("renamed_{number}"));
    }
    if mapping.get("fields").is_some() || mapping.get("values").is_some() {
        mapping["type_name"] = json!(format!("{stem}Renamed{}", number.replace('_', "N")));
    }
    if let Some(items) = mapping.get_mut("items") {
        milder(items, stem, &format!("{number}_0"));
    }
    for key in ["fields", "values"] {
        let held = mapping.get_mut(key).and_then(Value::as_array_mut);
        for (index, held) in held.into_iter().flatten().enumerate() {
            let number = format!("{number}_{index}");
            let is_value = held.get("value").is_some();
            milder(
                held,
                stem,
                &if is_value {
                    number.replace('_', "N")
                } else {
                    number
                },
            );
        }
    }
}

/// JSON is YAML; what does not print is escaped.
pub(crate) fn yaml(value: &Value) -> String {
    let mut text = String::new();
    for c in value.to_string().chars() {
        match c {
            '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text
}
