//! Hostile names in every place that a name can stand: group, operation, parameter, member, reply field, value, type of an
//! operation, shared type, error code.
//!
//! Groups and operations have little else, so that there can be one of each word; what can stand in a list is packed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::lines::{Lines, Refused, yaml};
use super::random;
use super::words::{is_group, type_name};

/// The group of words that cannot be groups.
const OTHERS: &str = "others";

/// How many words are packed into one operation.
const PACKED: usize = 24;

/// The words and where they go.
pub(crate) struct Hostile<'a> {
    words: &'a [String],
    refused: &'a Refused,
    /// Changes which words are shared types, and which types are structures.
    seed: usize,
    /// Shared types by the word that they are named after.
    shared: BTreeMap<usize, String>,
    /// Group, operation and text.
    pub(crate) files: Vec<(String, String, String)>,
}

impl<'a> Hostile<'a> {
    pub(crate) fn new(words: &'a [String], refused: &'a Refused, seed: u64) -> Self {
        Self {
            words,
            refused,
            seed: usize::try_from(seed % 6).unwrap_or_default(),
            shared: BTreeMap::new(),
            files: Vec::new(),
        }
    }

    /// The groups of the service file, each with an operation of its name.
    pub(crate) fn groups(&mut self, service: &mut Lines<'_>) {
        let group =
            |name: &str| format!("  - {{ name: {name:?}, title: Group, description: A group. }}");
        service.plain(group(OTHERS));
        let mut taken = BTreeSet::new();
        for (index, word) in self.words.iter().enumerate() {
            let mut name = OTHERS.to_owned();
            if is_group(word) && word != OTHERS {
                name.clone_from(word);
                service.push(group(word), |number| {
                    name = format!("group_{number}");
                    group(&name)
                });
            }
            let mut operation = type_name(word);
            if !taken.insert(operation.to_ascii_lowercase()) {
                operation = format!("{operation}N{index}");
            }
            let text = self.bare(&operation);
            self.files.push((name, operation, text));
        }
        for (index, words) in self.words.chunks(PACKED).enumerate() {
            let operation = format!("PackedNumber{index}");
            self.files
                .push((OTHERS.to_owned(), operation, words.join(" ")));
        }
    }

    /// Every third word as a shared type.
    pub(crate) fn shared_types(&mut self, service: &mut Lines<'_>) {
        // Types that the service file has already; a word may be one of them, and nobody can give those another name.
        let mut taken: BTreeSet<String> = random::TYPE_NAMES.map(str::to_ascii_lowercase).into();
        for index in (self.seed % 3..self.words.len()).step_by(3) {
            let mut name = type_name(&self.words[index]);
            if !taken.insert(name.to_ascii_lowercase()) {
                continue;
            }
            let mut type_ = self.definition(index, true);
            let line = |type_: &Value| format!("  - {}", yaml(type_));
            type_["name"] = json!(name);
            service.push(line(&type_), |number| {
                name = format!("Shared{number}");
                type_["name"] = json!(name);
                line(&type_)
            });
            self.shared.insert(index, name);
        }
    }

    /// Every word as an error code.
    pub(crate) fn errors(&self, service: &mut Lines<'_>) {
        for word in self.words {
            service.item(
                "  ",
                &json!({ "code": word, "description": "What went wrong." }),
            );
        }
    }

    /// Fills in the operations that words are packed into, once the shared types are known.
    pub(crate) fn pack(&mut self) {
        let bare = self.files.len() - self.words.len().div_ceil(PACKED);
        for index in 0..self.files.len() - bare {
            let operation = self.files[bare + index].1.clone();
            self.files[bare + index].2 = self.packed(&operation, index * PACKED);
        }
    }

    /// An operation that has nothing but its name.
    fn bare(&self, operation: &str) -> String {
        let mut lines = Lines::new(&file_stem(operation), self.refused);
        lines.head(operation);
        facts(&mut lines, operation);
        lines.plain("response: { description: The reply., fields: [] }");
        lines.plain("examples: [{ title: Example, request: {}, response: {} }]");
        lines.text
    }

    /// Fields or values: a structure or an enumeration.
    fn definition(&self, index: usize, members: bool) -> Value {
        if (index + self.seed).is_multiple_of(2) {
            json!({ "description": "A type.", "values": [{ "value": "a", "description": "A." }] })
        } else {
            let word = &self.words[index];
            let name = if members { word.as_str() } else { "Member" };
            let mut field = json!({ "name": name, "type": "string", "description": "A member." });
            field["rust_name"] = json!("a_member");
            json!({ "description": "A type.", "fields": [field] })
        }
    }

    /// An operation in which words stand in every place within.
    fn packed(&self, operation: &str, first: usize) -> String {
        let mut lines = Lines::new(operation, self.refused);
        lines.head(operation);
        facts(&mut lines, operation);
        let numbers = first..self.words.len().min(first + PACKED);
        let words = &self.words[numbers.clone()];
        let mut request = Map::new();
        lines.plain("parameters:");
        for (index, word) in words.iter().enumerate() {
            let (mut field, value) = parameter(index);
            field["name"] = json!(word);
            field["required"] = json!(index % 2 == 0);
            field["description"] = json!("A parameter.");
            lines.item("  ", &field);
            request.insert(word.clone(), value);
        }
        open(&mut lines, "Members.of.all", "object", "fields");
        for (index, word) in words.iter().enumerate() {
            let field = json!({ "name": word, "type": "string", "required": index % 2 == 1, "description": "A member." });
            lines.item("      ", &field);
        }
        let members = words.iter().map(|word| (word.clone(), json!("text")));
        let members = Value::Object(members.collect());
        request.insert("Members.of.all".to_owned(), members);
        open(&mut lines, "Values.of.all", "string", "values");
        for word in words {
            lines.item(
                "      ",
                &json!({ "value": word, "description": "A value." }),
            );
        }
        request.insert("Values.of.all".to_owned(), json!(words[0]));
        open(&mut lines, "Types.of.all", "object", "fields");
        for index in numbers {
            lines.item("      ", &self.typed(index));
        }
        lines.plain("response:");
        lines.plain("  description: The reply.");
        lines.plain("  fields:");
        let mut reply = Map::new();
        for (index, word) in words.iter().enumerate() {
            let field =
                json!({ "name": word, "type": "integer", "description": "A field of the reply." });
            lines.item("    ", &field);
            reply.insert(word.clone(), json!(index));
        }
        let example = json!({ "title": "Example", "request": request, "response": reply });
        lines.plain(format!("examples: [{}]", yaml(&example)));
        lines.text
    }

    /// A member whose type has the name of a word.
    fn typed(&self, index: usize) -> Value {
        let mut field = if let Some(shared) = self.shared.get(&index) {
            json!({ "type": shared })
        } else {
            let mut own = self.definition(index, false);
            let is_structure = own.get("fields").is_some();
            own["type"] = json!(if is_structure { "object" } else { "string" });
            own["type_name"] = json!(type_name(&self.words[index]));
            own
        };
        field["name"] = json!(format!("Member{index}"));
        field["description"] = json!("A member.");
        field
    }
}

/// Kinds of parameters, each with a value.
fn parameter(index: usize) -> (Value, Value) {
    match index % 8 {
        0..=4 => (json!({ "type": "string" }), json!("text")),
        5 => (json!({ "type": "integer", "minimum": 1 }), json!(7)),
        6 => (
            json!({ "type": "array", "items": { "type": "Tree" } }),
            json!([{ "Leaf": "a", "Left": { "Leaf": "b", "Colour": "red" } }]),
        ),
        _ => (
            json!({ "type": "map", "items": { "type": "number" }, "max_items": 3 }),
            json!({ "a": 0.5 }),
        ),
    }
}

/// The lines of a parameter down to where its parts are listed.
fn open(lines: &mut Lines<'_>, name: &str, type_: &str, parts: &str) {
    lines.plain(format!("  - name: {name}"));
    lines.plain(format!("    type: {type_}"));
    lines.plain("    description: All of them.");
    lines.plain(format!("    {parts}:"));
}

fn facts(lines: &mut Lines<'_>, operation: &str) {
    lines.plain("summary: Does a thing.");
    lines.plain(format!(
        "ram: {{ action: \"any:{operation}\", access_level: get, resource: \"*\" }}"
    ));
    lines.plain("retry: { safe: true, because: it only reads }");
}

/// The file of an operation that Windows has a device for ends in `_`.
pub(crate) fn file_stem(operation: &str) -> String {
    let lower = operation.to_ascii_lowercase();
    if ["aux", "con", "nul", "prn", "readme"].contains(&lower.as_str()) {
        format!("{operation}_")
    } else {
        operation.to_owned()
    }
}
