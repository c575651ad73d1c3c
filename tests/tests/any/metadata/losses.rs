//! What the metadata says is in the spec, or the report tells of its place.

use std::collections::BTreeMap;

use codegen::diagnostic::Diagnostics;
use codegen::import::Imported;
use codegen::spec::{self, Field, TypeDefinition};
use codegen::{Source, Target};
use serde_json::{Map, Value};

/// Deepest schema that is followed.
const DEPTH: usize = 8;

/// Fails if something of an imported operation is neither in the spec nor in the report.
pub(crate) fn assert_none(document: &Value, imported: &Imported, target: &Target) {
    let mut diagnostics = Diagnostics::new();
    let sources: &[Source] = &imported.files;
    let read = spec::read(sources, target, &mut diagnostics);
    assert!(
        !diagnostics.has_errors(),
        "{}",
        diagnostics.render(sources, false)
    );
    let service = read.service.expect("a service file");
    let types = &service.content.types;
    let types = types
        .iter()
        .map(|type_| (type_.name.as_str(), type_))
        .collect();
    let look = Look {
        document,
        imported,
        types,
    };
    for file in &read.operations {
        look.operation(&file.content);
    }
}

struct Look<'a> {
    document: &'a Value,
    imported: &'a Imported,
    types: BTreeMap<&'a str, &'a TypeDefinition>,
}

impl Look<'_> {
    fn operation(&self, operation: &spec::Operation) {
        let name = &operation.operation;
        let api = &self.document["apis"][name];
        let at = format!("apis.{name}");
        for (index, parameter) in list(&api["parameters"]).iter().enumerate() {
            let at = format!("{at}.parameters[{index}]");
            if self.is_left_out(&at) {
                continue;
            }
            let found = named(&operation.parameters, &parameter["name"]);
            self.holds(found.is_some(), &at);
            if let Some(field) = found {
                self.schema(
                    &parameter["schema"],
                    field,
                    &format!("{at}.schema"),
                    true,
                    0,
                );
            }
        }
        for (status, reply) in members(&api["responses"]) {
            let at = format!("{at}.responses.{status}.schema");
            let (schema, at) = self.resolved(&reply["schema"], at);
            for (name, schema) in members(&schema["properties"]) {
                self.member(
                    name,
                    schema,
                    &operation.response.fields,
                    &format!("{at}.properties.{name}"),
                    false,
                    0,
                );
            }
        }
        for (status, listed) in members(&api["errorCodes"]) {
            for (index, error) in list(listed).iter().enumerate() {
                let at = format!("{at}.errorCodes.{status}[{index}]");
                let held = operation
                    .errors
                    .iter()
                    .any(|known| known.code.as_deref() == error["errorCode"].as_str());
                self.holds(held, &at);
            }
        }
    }

    /// A schema, or the component that it leads to, with its place.
    fn resolved<'v>(&'v self, schema: &'v Value, at: String) -> (&'v Value, String) {
        let (mut schema, mut at) = (schema, at);
        for _ in 0..DEPTH {
            let Some(name) = schema["$ref"]
                .as_str()
                .and_then(|to| to.strip_prefix("#/components/schemas/"))
            else {
                break;
            };
            schema = &self.document["components"]["schemas"][name];
            at = format!("components.schemas.{name}");
        }
        (schema, at)
    }

    fn member(
        &self,
        name: &str,
        schema: &Value,
        fields: &[Field],
        at: &str,
        request: bool,
        depth: usize,
    ) {
        let found = named(fields, &Value::from(name));
        self.holds(found.is_some(), at);
        if let Some(field) = found {
            self.schema(schema, field, at, request, depth);
        }
    }

    /// `request` tells whether limits mean something.
    fn schema(&self, schema: &Value, field: &Field, at: &str, request: bool, depth: usize) {
        let other = ["$ref", "type"].map(|key| format!("{at}.{key}"));
        if depth > DEPTH || self.is_told(at) || other.iter().any(|at| self.is_told(at)) {
            return;
        }
        // Whatever is said beside a reference is said of the field.
        self.facts(schema, field, at, request);
        let refers = schema["$ref"].is_string();
        let (schema, at) = self.resolved(schema, at.to_owned());
        if refers && self.is_told(&at) {
            return;
        }
        // Whether a structure is required, its members say.
        if refers && !schema["properties"].is_object() {
            self.facts(schema, field, &at, request);
        }
        self.content(schema, field, &at, request, depth);
    }

    fn facts(&self, schema: &Value, field: &Field, at: &str, request: bool) {
        for (key, held) in [
            ("minimum", field.minimum.is_some()),
            ("maximum", field.maximum.is_some()),
            ("minLength", field.min_length.is_some()),
            ("maxLength", field.max_length.is_some()),
            ("minItems", field.min_items.is_some()),
            ("maxItems", field.max_items.is_some()),
            ("pattern", field.pattern.is_some()),
            ("default", field.default.is_some()),
            ("example", field.example.is_some()),
        ] {
            if says(&schema[key]) {
                self.holds(held, &format!("{at}.{key}"));
            }
        }
        if request && schema["required"] == true {
            self.holds(field.required == Some(true), &format!("{at}.required"));
        }
        if schema["deprecated"] == true {
            self.holds(field.deprecated.is_some(), &format!("{at}.deprecated"));
        }
    }

    fn content(&self, schema: &Value, field: &Field, at: &str, request: bool, depth: usize) {
        for (index, value) in list(&schema["enum"]).iter().enumerate() {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let values = field.values.iter().flatten();
            let held = values
                .clone()
                .any(|known| text.trim().starts_with(&known.value));
            self.holds(held, &format!("{at}.enum"));
            assert!(index < 100);
        }
        let shared = field.type_.as_deref().and_then(|name| self.types.get(name));
        let fields = field
            .fields
            .as_deref()
            .or(shared.and_then(|of| of.fields.as_deref()));
        for (name, schema) in members(&schema["properties"]) {
            let at = format!("{at}.properties.{name}");
            self.member(
                name,
                schema,
                fields.unwrap_or_default(),
                &at,
                request,
                depth + 1,
            );
        }
        for key in ["items", "additionalProperties"] {
            let inner = &schema[key];
            if !inner.is_object() || inner.as_object().is_some_and(Map::is_empty) {
                continue;
            }
            let at = format!("{at}.{key}");
            self.holds(field.items.is_some(), &at);
            if let Some(items) = &field.items {
                let mut items = items.clone();
                if key == "items" {
                    // A list shows one of its items.
                    items.example.clone_from(&field.example);
                }
                self.schema(inner, &items, &at, false, depth + 1);
            }
        }
    }

    fn holds(&self, held: bool, at: &str) {
        assert!(
            held || self.is_told(at),
            "{at} is lost in silence:\n{}",
            self.imported.report
        );
    }

    /// Whether the report says of something of a parameter that the parameter is left out for it.
    fn is_left_out(&self, at: &str) -> bool {
        self.imported.report.remarks.iter().any(|remark| {
            remark.path.starts_with(at) && remark.message.ends_with("the parameter is left out")
        })
    }

    /// Whether the report has a remark on this place, or on one that this is a part of.
    fn is_told(&self, at: &str) -> bool {
        self.imported.report.remarks.iter().any(|remark| {
            at.strip_prefix(remark.path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    }
}

fn named<'f>(fields: &'f [Field], name: &Value) -> Option<&'f Field> {
    fields
        .iter()
        .find(|field| field.name.as_deref() == name.as_str())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Whether a value says anything.
fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
