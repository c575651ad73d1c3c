//! JSON Schema of the spec language: what editors complete and check while a spec is typed.
//!
//! Derived from the types that read the spec, comments included, so that it cannot say anything else than they do.

mod roles;
#[cfg(test)]
mod validated;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::format;
use crate::model::SharedNames;
use crate::output::OutputFile;
use crate::source::Source;
use crate::spec::{self, Event, Operation, ServiceFile};
use crate::target::Target;
use crate::value::json;

/// Where the spec language is defined.
const SOURCE: &str = "codegen/src/spec";

/// Keys of a schema that come first; the others follow by name.
const FIRST: &[&str] = &[
    "$comment",
    "$schema",
    "title",
    "description",
    "type",
    "required",
];

/// The schemas of the kinds of spec files, which know what the service file among `sources` defines, as far as it can
/// be read.
#[must_use]
pub fn schema_files(sources: &[Source], target: &Target) -> Vec<OutputFile> {
    let spec = crate::spec::read(sources, target, &mut Diagnostics::new());
    let service = spec.service.as_ref();
    let shared = service.map(|file| crate::check::shared_names(&file.content));
    files(target, &shared.unwrap_or_default())
}

pub(crate) fn files(target: &Target, shared: &SharedNames) -> Vec<OutputFile> {
    vec![
        file::<Operation>(target, shared, "operation"),
        file::<Event>(target, shared, "event"),
        file::<ServiceFile>(target, shared, "service"),
    ]
}

fn file<T: JsonSchema>(target: &Target, shared: &SharedNames, name: &str) -> OutputFile {
    let schema = SchemaSettings::draft07()
        .into_generator()
        .into_root_schema_for::<T>();
    let mut value = without_null(schema.to_value());
    roles::tell_apart(&mut value, shared);
    if let Value::Object(root) = &mut value {
        root.insert("$comment".to_owned(), Value::String(format::header(SOURCE)));
    }
    let mut text = json::pretty(&ordered(&value, FIRST));
    text.push('\n');
    OutputFile::new(format!("{}/{name}.json", target.schemas()), text, SOURCE)
}

/// The built-in types, or the name of a shared one.
pub(crate) fn type_name(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "anyOf": [
            { "enum": crate::check::BUILT_IN_TYPES },
            { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" },
        ]
    })
}

/// Values by name: one, or a list of them.
pub(crate) fn values_by_name(_: &mut SchemaGenerator) -> Schema {
    let value = json!({ "type": ["string", "integer", "boolean"] });
    json_schema!({
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {
            "anyOf": [value, { "type": "array", "minItems": 1, "items": value }],
        },
    })
}

/// Names of other fields.
pub(crate) fn names_beside(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": { "type": "string" },
    })
}

/// The schema without `null`, which the spec language has no use for: a key that is not needed is left out.
fn without_null(schema: Value) -> Value {
    let null = Value::String("null".to_owned());
    let Value::Object(keywords) = schema else {
        return schema;
    };
    let mut kept = serde_json::Map::new();
    for (keyword, value) in keywords {
        let value = match (keyword.as_str(), value) {
            ("default", _) => continue,
            ("type", Value::Array(types)) => match types.into_iter().find(|type_| *type_ != null) {
                Some(only) => only,
                None => continue,
            },
            ("anyOf", Value::Array(choices)) => {
                let is_null = |choice: &Value| choice.get("type") == Some(&null);
                let choices: Vec<Value> = choices
                    .into_iter()
                    .filter(|choice| !is_null(choice))
                    .map(without_null)
                    .collect();
                // One choice is none. It stays in a list: draft 7 ignores what stands beside a bare `$ref`.
                let keyword = if choices.len() == 1 { "allOf" } else { "anyOf" };
                kept.insert(keyword.to_owned(), Value::Array(choices));
                continue;
            }
            ("properties" | "definitions", Value::Object(named)) => Value::Object(
                named
                    .into_iter()
                    .map(|(name, schema)| (name, without_null(schema)))
                    .collect(),
            ),
            (_, Value::Array(items)) => Value::Array(items.into_iter().map(without_null).collect()),
            (_, value) => without_null(value),
        };
        kept.insert(keyword, value);
    }
    Value::Object(kept)
}

/// The same with keys in an order of its own, `first` and then by name: that of the map depends on how the dependency was
/// built.
fn ordered(value: &Value, first: &[&str]) -> spec::Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            let rank = |key: &str| {
                let place = first.iter().position(|first| *first == key);
                place.unwrap_or(first.len())
            };
            members.sort_by_key(|(key, _)| (rank(key), *key));
            let member = |(key, value): (&String, &Value)| {
                // These hold names, not keywords.
                let names = key == "properties" || key == "definitions";
                (key.clone(), ordered(value, if names { &[] } else { FIRST }))
            };
            spec::Value::Object(members.into_iter().map(member).collect())
        }
        Value::Array(items) => {
            let item = |item| ordered(item, FIRST);
            spec::Value::List(items.iter().map(item).collect())
        }
        Value::String(text) => spec::Value::Text(text.clone()),
        Value::Bool(value) => spec::Value::Bool(*value),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => spec::Value::Integer(whole),
            None => spec::Value::Float(number.as_f64().unwrap_or_default()),
        },
        Value::Null => spec::Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(name: &str) -> Value {
        let target = Target::new("post");
        let path = format!("{}/{name}.json", target.schemas());
        let file = schema_files(&[], &target)
            .into_iter()
            .find(|file| file.path == path)
            .expect("it is emitted");
        assert!(format::is_emitted(&file.text), "{}", &file.text[..200]);
        serde_json::from_str(&file.text).expect("it is JSON")
    }

    #[test]
    fn unknown_keys_are_refused_and_comments_are_shown() {
        for name in ["operation", "service"] {
            let schema = parsed(name);
            assert_eq!(schema["additionalProperties"], false);
            let field = &schema["definitions"]["Parameter"];
            assert_eq!(field["additionalProperties"], false);
            assert_eq!(field["properties"]["use"]["type"], "string");
            assert_eq!(field["properties"]["sensitive"]["type"], "boolean");
            assert!(
                field["properties"]["sensitive"]["description"]
                    .as_str()
                    .is_some_and(|text| text.contains("never"))
            );
            assert_eq!(
                field["properties"]["items"]["allOf"][0]["$ref"],
                "#/definitions/Item"
            );
            assert_eq!(field["required"], Value::Null, "a field may be a `use`");
            assert_eq!(
                field["properties"]["default"],
                Value::Object(serde_json::Map::from_iter([(
                    "description".to_owned(),
                    Value::from("What the service takes when the parameter is left out."),
                )]))
            );
            assert_eq!(
                field["properties"]["values"]["items"]["$ref"],
                "#/definitions/EnumValue"
            );
        }
        assert_eq!(
            parsed("operation")["properties"]["operation"]["type"],
            "string"
        );
        assert_eq!(parsed("service")["properties"]["groups"]["type"], "array");
    }

    #[test]
    fn types_are_the_built_in_ones_or_names() {
        let schema = parsed("operation");
        let choices = &schema["definitions"]["Parameter"]["properties"]["type"]["anyOf"];
        let built_in = choices[0]["enum"].as_array().expect("a list");
        assert!(built_in.contains(&Value::from("integer")));
        assert_eq!(choices[1]["type"], "string");
    }

    #[test]
    fn nothing_is_nullable() {
        for file in schema_files(&[], &Target::new("post")) {
            assert!(!file.text.contains("null"), "{}", file.path);
        }
    }
}
