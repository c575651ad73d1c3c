//! The spec language as a person would lay it out: which mappings stand in one line, and where blank lines are.
//!
//! Keys come in the order of the fields of [`crate::spec`]; what is not there is not written.

use serde::Serialize;

use super::write::{self, Node};
use crate::spec::{
    AccessLevel, Deprecation, EnumValue, ErrorCode, Field, Group, Operation, RateLimit,
    RegionEndpoint, ServiceFile, TypeDefinition, Value, to_value,
};

/// Keys whose value, or each item of it, stands in one line where that is short.
const TINY: &[&str] = &["deprecated", "rate_limit", "regions", "success", "values"];

/// Keys of lists with blank lines between what takes several.
const SPACED: &[&str] = &[
    "error_examples",
    "errors",
    "examples",
    "fields",
    "groups",
    "parameters",
    "receipt_errors",
    "sources",
    "types",
    "variants",
];

/// Keys whose value is no part of the language, laid out as it comes.
const FREE: &[&str] = &[
    "default",
    "example",
    "only_if",
    "required_if",
    "sets",
    "when",
];

/// The same within an example.
const FREE_IN_EXAMPLES: &[&str] = &["body", "request", "response"];

/// Keys whose text gets quotes in any case: it looks like a date.
const QUOTED: &[&str] = &["since", "version"];

/// Keys of an operation that stand together at its head.
const HEAD: &[&str] = &[
    "operation",
    "rust_name",
    "renamed_from",
    "summary",
    "description",
];

/// The text of an operation file. `schema` is the path of its JSON Schema, for editors.
pub(in crate::import) fn operation(operation: &Operation, schema: &str) -> String {
    let (head, rest): (Vec<_>, Vec<_>) = entries_of(operation)
        .into_iter()
        .partition(|(key, _)| HEAD.contains(&key.as_str()));
    format!(
        "{}{}\n{}",
        header(schema),
        write::entries(&head, 0),
        sections(&rest)
    )
}

/// The line that tells editors which schema a file follows.
pub(in crate::import) fn header(schema: &str) -> String {
    format!("# yaml-language-server: $schema={schema}\n\n")
}

/// The text of the service file.
pub(in crate::import) fn service(file: &ServiceFile, schema: &str) -> String {
    format!("{}{}", header(schema), sections(&entries_of(file)))
}

/// Entries with blank lines between them.
fn sections(sections: &[(String, Node)]) -> String {
    let texts: Vec<String> = sections
        .iter()
        .map(|section| write::entries(std::slice::from_ref(section), 0))
        .collect();
    texts.join("\n")
}

/// An entry of `service.endpoints.regions`.
pub(in crate::import) fn region(region: &RegionEndpoint) -> Node {
    Node::Tiny(entries_of(region))
}

/// An entry of `groups`.
pub(in crate::import) fn group(group: &Group) -> Node {
    Node::Map(entries_of(group))
}

/// An entry of `types`.
pub(in crate::import) fn type_definition(type_: &TypeDefinition) -> Node {
    Node::Map(entries_of(type_))
}

/// An access level as it is written.
pub(in crate::import) fn access_level(level: AccessLevel) -> String {
    to_value(&level).to_text()
}

/// A rate limit.
pub(in crate::import) fn rate_limit(limit: &RateLimit) -> Node {
    Node::Tiny(entries_of(limit))
}

/// A deprecation.
pub(in crate::import) fn deprecation(deprecation: &Deprecation) -> Node {
    Node::Tiny(entries_of(deprecation))
}

/// A parameter or a field.
pub(in crate::import) fn field(field: &Field) -> Node {
    Node::Map(entries_of(field))
}

/// The entries of a field, in their order.
pub(in crate::import) fn field_entries(field: &Field) -> Vec<(String, Node)> {
    entries_of(field)
}

/// A known value.
pub(in crate::import) fn enum_value(value: &EnumValue) -> Node {
    Node::Tiny(entries_of(value))
}

/// An error code.
pub(in crate::import) fn error(error: &ErrorCode) -> Node {
    Node::Map(entries_of(error))
}

/// What is written of a part of the spec that is a mapping.
fn entries_of(part: &impl Serialize) -> Vec<(String, Node)> {
    match to_value(part) {
        Value::Object(members) => entries(&members, &[]),
        _ => Vec::new(),
    }
}

fn entries(members: &[(String, Value)], free: &[&str]) -> Vec<(String, Node)> {
    let there = members.iter().filter(|(_, value)| *value != Value::Null);
    let entry = |(key, value): &(String, Value)| {
        let is_free = FREE.contains(&key.as_str()) || free.contains(&key.as_str());
        let node = if is_free {
            self::value(value)
        } else {
            part(key, value)
        };
        (key.clone(), node)
    };
    there.map(entry).collect()
}

/// What stands at a key of the language.
fn part(key: &str, value: &Value) -> Node {
    match value {
        Value::Text(text) if QUOTED.contains(&key) => Node::Quoted(text.clone()),
        Value::List(items) => Node::List {
            items: items.iter().map(|item| mapping(key, item)).collect(),
            spaced: SPACED.contains(&key),
        },
        value => mapping(key, value),
    }
}

/// A mapping at a key, or in the list there.
fn mapping(key: &str, value: &Value) -> Node {
    let Value::Object(members) = value else {
        return self::value(value);
    };
    let free = if matches!(key, "examples" | "error_examples") {
        FREE_IN_EXAMPLES
    } else {
        &[]
    };
    let entries = entries(members, free);
    let is_tiny = TINY.contains(&key) || (key == "items" && !holds_more(&entries));
    if is_tiny {
        Node::Tiny(entries)
    } else {
        Node::Map(entries)
    }
}

/// Whether what a list or map holds has parts of its own.
fn holds_more(entries: &[(String, Node)]) -> bool {
    let more = ["fields", "values", "items"];
    entries.iter().any(|(key, _)| more.contains(&key.as_str()))
}

/// A value of an example.
pub(in crate::import) fn value(value: &Value) -> Node {
    match value {
        Value::Null => Node::Bare("null".to_owned()),
        Value::Bool(value) => Node::Bare(value.to_string()),
        Value::Integer(number) => Node::Bare(number.to_string()),
        Value::Float(number) => Node::Bare(float(*number)),
        Value::Text(text) => Node::text(text),
        Value::List(items) => Node::List {
            items: items.iter().map(self::value).collect(),
            spaced: false,
        },
        Value::Object(members) => Node::Map(
            members
                .iter()
                .map(|(key, member)| (key.clone(), self::value(member)))
                .collect(),
        ),
    }
}

fn float(number: f64) -> String {
    if number.is_nan() {
        ".nan".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { ".inf" } else { "-.inf" }.to_owned()
    } else {
        format!("{number:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::read_other;

    /// Whatever a part of a spec holds is written, and read again as it was.
    #[test]
    fn what_is_written_is_read_again() {
        let text = include_str!("../../../../spec/cams.yaml");
        let file: ServiceFile = read_other(text).expect("the service file");
        let written = service(&file, "schema/service.json");
        assert_eq!(read_other::<ServiceFile>(&written), Ok(file));
    }

    #[test]
    fn short_mappings_stand_in_one_line() {
        let field: Field = read_other(
            "{ name: A, type: array, deprecated: { since: '2024-01-31' }, items: { type: string }, example: [null] }",
        )
        .expect("a field");
        let text = write::entries(&field_entries(&field), 0);
        assert_eq!(
            text,
            "name: A\ntype: array\ndeprecated: { since: \"2024-01-31\" }\nexample:\n  - null\nitems: { type: string }\n"
        );
    }
}
