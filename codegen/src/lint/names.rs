//! Derived names that callers would take for slips: with a word of one letter, or one that is misspelt.
//!
//! No dictionary is asked: a word is known if the prose of the spec uses it. One that is not, and differs by one edit from a
//! word that the spec uses often, is most likely that word.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::codes::lint as codes;
use crate::diagnostic::quote;
use crate::names;
use crate::spec::place::{Finding, Path};
use crate::spec::{EnumValue, Field, Operation, ServiceFile, Spec};

/// Names that use a word this often do not misspell it.
const OFTEN: usize = 4;

/// Shorter words have too many neighbours.
const SHORTEST: usize = 5;

/// The words of a spec.
pub(super) struct Words {
    /// How many names have each.
    counts: BTreeMap<String, usize>,
    /// Words of prose.
    known: BTreeSet<String>,
}

impl Words {
    /// Those of all files.
    pub(super) fn of(spec: &Spec) -> Self {
        let mut words = Self {
            counts: BTreeMap::new(),
            known: BTreeSet::new(),
        };
        if let Some(file) = &spec.service {
            let file = &file.content;
            words.fields(&file.parameters);
            words.fields(&file.fields);
            for definition in &file.types {
                words.prose(&definition.description);
                words.fields(definition.fields.as_deref().unwrap_or_default());
                words.values(definition.values.as_deref().unwrap_or_default());
            }
        }
        for file in &spec.operations {
            let operation = &file.content;
            words.name(&operation.operation);
            words.prose(&operation.summary);
            words.prose(operation.description.as_deref().unwrap_or_default());
            words.fields(&operation.parameters);
            words.prose(&operation.response.description);
            words.fields(&operation.response.fields);
        }
        words
    }

    fn name(&mut self, wire: &str) {
        for word in split(wire) {
            *self.counts.entry(word).or_default() += 1;
        }
    }

    /// What stands between backticks is no prose.
    fn prose(&mut self, text: &str) {
        for plain in text.split('`').step_by(2) {
            let words = plain.split(|c: char| !c.is_alphabetic());
            self.known.extend(words.map(str::to_lowercase));
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.name(field.name.as_deref().unwrap_or_default());
            let mut held = Some(field);
            while let Some(field) = held {
                self.prose(field.description.as_deref().unwrap_or_default());
                self.fields(field.fields.as_deref().unwrap_or_default());
                self.values(field.values.as_deref().unwrap_or_default());
                held = field.items.as_deref();
            }
        }
    }

    fn values(&mut self, values: &[EnumValue]) {
        for value in values {
            self.name(&value.value);
            self.prose(&value.description);
        }
    }

    /// What is odd about the name that is derived from a wire name.
    fn odd(&self, wire: &str) -> Option<String> {
        let name = names::member(wire)?;
        let asks = |what: &str| {
            let name = quote(name.plain());
            format!("{name} {what}: say by `rust_name` what callers are to write")
        };
        split(wire).into_iter().find_map(|word| {
            if word.len() == 1 && word.starts_with(char::is_alphabetic) {
                return Some(asks(&format!("has {}, a word of one letter", quote(&word))));
            }
            let meant = self.meant(&word)?;
            let what = format!("has {}, which may be {}", quote(&word), quote(meant));
            Some(asks(&what))
        })
    }

    /// The word that a misspelt one most likely is.
    fn meant(&self, word: &str) -> Option<&str> {
        let count = self.counts.get(word).copied().unwrap_or_default();
        if word.len() < SHORTEST || count >= OFTEN || self.known.contains(word) {
            return None;
        }
        let is_often = |other: &str, count: usize| count >= OFTEN && self.known.contains(other);
        self.counts
            .iter()
            .filter(|(other, count)| is_often(other, **count) && other.len() >= SHORTEST)
            // Other forms of a word differ in its end.
            .filter(|(other, _)| !other.starts_with(word) && !word.starts_with(other.as_str()))
            .filter(|(other, _)| other.as_bytes()[0] == word.as_bytes()[0])
            .find(|(other, _)| strsim::osa_distance(word, other) == 1)
            .map(|(other, _)| other.as_str())
    }
}

/// The words of the Rust name that is derived from a wire name.
fn split(wire: &str) -> Vec<String> {
    let name = names::member(wire).unwrap_or_default();
    let words = name.plain().split('_').filter(|word| word.is_ascii());
    words.map(str::to_owned).collect()
}

/// Asks about names.
pub(super) struct Asked<'w> {
    words: &'w Words,
    pub(super) found: Vec<Finding>,
}

impl<'w> Asked<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self {
            words,
            found: Vec::new(),
        }
    }

    /// Those of the service file.
    pub(super) fn service(&mut self, file: &ServiceFile) {
        let root = Path::ROOT;
        self.fields(&file.parameters, root.key("parameters"));
        self.fields(&file.fields, root.key("fields"));
        for (index, definition) in file.types.iter().enumerate() {
            let at = root.key("types");
            let at = at.index(index);
            let fields = definition.fields.as_deref().unwrap_or_default();
            self.fields(fields, at.key("fields"));
            let values = definition.values.as_deref().unwrap_or_default();
            self.values(values, at.key("values"));
        }
    }

    /// Those of an operation.
    pub(super) fn operation(&mut self, operation: &Operation) {
        let root = Path::ROOT;
        if operation.rust_name.is_none() {
            self.ask(&operation.operation, root.key("operation"));
        }
        self.fields(&operation.parameters, root.key("parameters"));
        let response = root.key("response");
        self.fields(&operation.response.fields, response.key("fields"));
    }

    fn ask(&mut self, wire: &str, at: Path<'_>) {
        if let Some(message) = self.words.odd(wire) {
            self.found.push(Finding::new(codes::NAME, at, message));
        }
    }

    fn fields(&mut self, fields: &[Field], at: Path<'_>) {
        for (index, field) in fields.iter().enumerate() {
            let at = at.index(index);
            if let (Some(name), None) = (&field.name, &*field.rust_name) {
                self.ask(name, at.key("name"));
            }
            self.held(field, at);
        }
    }

    fn held(&mut self, field: &Field, at: Path<'_>) {
        let fields = field.fields.as_deref().unwrap_or_default();
        self.fields(fields, at.key("fields"));
        let values = field.values.as_deref().unwrap_or_default();
        self.values(values, at.key("values"));
        if let Some(items) = &field.items {
            self.held(items, at.key("items"));
        }
    }

    fn values(&mut self, values: &[EnumValue], at: Path<'_>) {
        for (index, value) in values.iter().enumerate() {
            if value.rust_name.is_none() {
                self.ask(&value.value, at.index(index).key("value"));
            }
        }
    }
}
