//! One type reads all fields of a spec; what a key means depends on where the field stands. The schema says so: a definition
//! for each role, with the keys that it has and those that it needs.

use serde_json::{Map, Value, json};

use crate::model::SharedNames;
use crate::spec::roles::{self, About, Limited, about, keys_about};

/// What examples of a type are, in JSON's words.
const EXAMPLES: &[(&str, &str)] = &[
    ("string", "string"),
    ("integer", "integer"),
    ("number", "number"),
    ("boolean", "boolean"),
    ("array", "array"),
    ("map", "object"),
    ("object", "object"),
];
/// Keys that mean something with some types only, and limits of what does so too.
const KEYS_OF_TYPES: &[(&[&str], Option<Limited>, &[&str])] = &[
    (&["format"], None, &["integer"]),
    (&["items"], Some(Limited::Items), &["array", "map"]),
    (&["fields"], None, &["object"]),
    (&["values"], Some(Limited::Text), &["string"]),
    (&[], Some(Limited::Number), &["integer", "number"]),
];
/// How names look.
const SNAKE_CASE: &str = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
const UPPER_CAMEL_CASE: &str = "^[A-Z][A-Za-z0-9]*$";
const OPERATION: &str = "^[A-Za-z][A-Za-z0-9]*$";

/// Where a field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Parameter,
    Member,
    Reply,
    Event,
    /// What a list or map of a request, or of a shared type, holds.
    Item,
    ReplyItem,
    EventItem,
}

impl Role {
    const ALL: [Self; 7] = [
        Self::Parameter,
        Self::Member,
        Self::Reply,
        Self::Event,
        Self::Item,
        Self::ReplyItem,
        Self::EventItem,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Parameter => "Parameter",
            Self::Member => "Member",
            Self::Reply => "ReplyField",
            Self::Event => "EventMember",
            Self::Item => "Item",
            Self::ReplyItem => "ReplyItem",
            Self::EventItem => "EventItem",
        }
    }

    fn reference(self) -> Value {
        json!(format!("#/definitions/{}", self.name()))
    }

    fn has(self, key: &str, is_shared: bool) -> bool {
        let role = match self {
            Self::Parameter => roles::Role::Parameter,
            Self::Member => roles::Role::Member,
            Self::Reply => roles::Role::Reply,
            Self::Event => roles::Role::Event,
            Self::Item | Self::ReplyItem | Self::EventItem => roles::Role::Item,
        };
        about(key).is_some_and(|about| role.has(about, is_shared))
    }

    /// The shared definitions that a field here can be.
    fn definitions(self, shared: &SharedNames) -> &[String] {
        match self {
            Self::Parameter => &shared.parameters,
            _ => &shared.fields,
        }
    }

    fn items(self) -> Self {
        match self {
            Self::Reply | Self::ReplyItem => Self::ReplyItem,
            Self::Event | Self::EventItem => Self::EventItem,
            Self::Parameter | Self::Member | Self::Item => Self::Item,
        }
    }

    fn members(self) -> Self {
        match self {
            Self::Reply | Self::ReplyItem => Self::Reply,
            Self::Event | Self::EventItem => Self::Event,
            Self::Parameter | Self::Member | Self::Item => Self::Member,
        }
    }

    /// What has to be there, and what cannot.
    fn conditions(self) -> Vec<Value> {
        let mut conditions = vec![
            json!({
                "if": { "required": ["type"], "properties": { "type": { "enum": ["array", "map"] } } },
                "then": { "required": ["items"] },
            }),
            json!({
                "if": { "required": ["type"], "properties": { "type": { "const": "object" } } },
                "then": { "required": ["fields"] },
            }),
        ];
        if self.has("required_if", false) {
            conditions.push(json!({
                "if": { "required": ["required"], "properties": { "required": { "const": true } } },
                "then": { "not": { "anyOf": [{ "required": ["required_if"] }, { "required": ["required_unless"] }] } },
            }));
        }
        for (type_, kind) in EXAMPLES {
            conditions.push(json!({
                "if": { "required": ["type"], "properties": { "type": { "const": type_ } } },
                "then": { "properties": { "example": { "type": kind }, "default": { "type": kind } } },
            }));
        }
        for (keys, limited, types) in KEYS_OF_TYPES {
            let limits =
                keys_about(|about| limited.is_some_and(|limited| about == About::Limit(limited)));
            let keys = keys.iter().copied().chain(limits);
            conditions.push(json!({
                "if": { "required": ["type"], "properties": { "type": { "not": { "enum": types } } } },
                "then": { "properties": refused(keys) },
            }));
        }
        if matches!(self, Self::Item | Self::ReplyItem | Self::EventItem) {
            conditions.push(json!({ "required": ["type"] }));
        } else {
            let own = keys_about(|about| matches!(about, About::Identity | About::Type));
            conditions.push(json!({
                "if": { "required": ["use"] },
                "then": { "properties": refused(own) },
                "else": { "required": ["name", "type", "description"] },
            }));
        }
        conditions
    }
}

/// Keys that cannot be there.
fn refused<'k>(keys: impl IntoIterator<Item = &'k str>) -> Map<String, Value> {
    let keys = keys.into_iter();
    keys.map(|key| (key.to_owned(), Value::Bool(false)))
        .collect()
}

/// How names are written, by where they stand.
const PATTERNS: &[(&str, &str)] = &[
    ("/properties/operation", OPERATION),
    ("/properties/event", OPERATION),
    ("/definitions/Group/properties/name", SNAKE_CASE),
    ("/definitions/Source/properties/name", SNAKE_CASE),
    (
        "/definitions/TypeDefinition/properties/name",
        UPPER_CAMEL_CASE,
    ),
    (
        "/definitions/EnumValue/properties/rust_name",
        UPPER_CAMEL_CASE,
    ),
    (
        "/definitions/ErrorCode/properties/rust_name",
        UPPER_CAMEL_CASE,
    ),
    ("/definitions/Field/properties/rust_name", SNAKE_CASE),
    ("/definitions/Field/properties/type_name", UPPER_CAMEL_CASE),
    ("/properties/renamed_from/items", SNAKE_CASE),
    (
        "/definitions/Group/properties/renamed_from/items",
        SNAKE_CASE,
    ),
    (
        "/definitions/TypeDefinition/properties/renamed_from/items",
        UPPER_CAMEL_CASE,
    ),
    (
        "/definitions/EnumValue/properties/renamed_from/items",
        UPPER_CAMEL_CASE,
    ),
    (
        "/definitions/Field/properties/renamed_from/items",
        SNAKE_CASE,
    ),
    (
        "/definitions/Field/properties/type_renamed_from/items",
        UPPER_CAMEL_CASE,
    ),
];

fn name_patterns(root: &mut Value) {
    // An event is named like a type, an operation like a method.
    let named = match root.pointer("/properties/event") {
        Some(_) => UPPER_CAMEL_CASE,
        None => SNAKE_CASE,
    };
    let all = PATTERNS.iter().copied();
    for (place, pattern) in all.chain([("/properties/rust_name", named)]) {
        if let Some(name) = root.pointer_mut(place).and_then(Value::as_object_mut) {
            name.insert("pattern".to_owned(), json!(pattern));
        }
    }
}

/// Puts a definition for each role in the place of that of fields, and lists the names that can be referred to.
pub(super) fn tell_apart(root: &mut Value, shared: &SharedNames) {
    for (place, names) in [
        ("/definitions/ErrorCode/properties", &shared.errors),
        ("/definitions/CommonErrors/properties/codes", &shared.errors),
    ] {
        let key = if place.ends_with("codes") {
            "items"
        } else {
            "use"
        };
        if let Some(properties) = root.pointer_mut(place) {
            list_names(properties, key, names);
        }
    }
    name_patterns(root);
    for definition in ["ErrorCode", "EnumValue", "Ram", "RateLimit", "CommonErrors"] {
        let place = format!("/definitions/{definition}/properties");
        if let Some(properties) = root.pointer_mut(&place) {
            list_names(properties, "source", &shared.sources);
        }
    }
    let Some(field) = root.pointer("/definitions/Field").cloned() else {
        return;
    };
    let is_service = root.pointer("/properties/service").is_some();
    if let Some(definitions) = root
        .pointer_mut("/definitions")
        .and_then(Value::as_object_mut)
    {
        definitions.remove("Field");
        for role in Role::ALL {
            let of = of_role(&field, role, shared, is_service);
            definitions.insert(role.name().to_owned(), of);
        }
    }
    // The file of an event has its members at the top, where the service file has the shared fields.
    let fields = match root.pointer("/properties/event") {
        Some(_) => Role::Event,
        None => Role::Member,
    };
    for (place, role) in [
        ("/properties/parameters/items", Role::Parameter),
        ("/properties/fields/items", fields),
        ("/definitions/Response/properties/fields/items", Role::Reply),
        (
            "/definitions/TypeDefinition/properties/fields/items",
            Role::Member,
        ),
        ("/definitions/Variant/properties/fields/items", Role::Member),
    ] {
        if let Some(items) = root.pointer_mut(place) {
            *items = json!({ "$ref": role.reference() });
        }
    }
}

/// Lists what a key can say, if there is anything that it could.
fn list_names(properties: &mut Value, key: &str, names: &[String]) {
    if let Some(schema) = properties.get_mut(key).and_then(Value::as_object_mut)
        && !names.is_empty()
    {
        schema.insert("enum".to_owned(), json!(names));
    }
}

fn of_role(field: &Value, role: Role, shared: &SharedNames, is_service: bool) -> Value {
    let mut field = field.clone();
    if let Some(properties) = field.get_mut("properties") {
        list_names(properties, "use", role.definitions(shared));
        list_names(properties, "source", &shared.sources);
        if let Some(named) = properties.pointer_mut("/type/anyOf/1")
            && !shared.types.is_empty()
        {
            *named = json!({ "enum": shared.types });
        }
    }
    if let Some(keys) = field
        .pointer_mut("/properties")
        .and_then(Value::as_object_mut)
    {
        // Shared types can be those of events.
        keys.retain(|key, _| role.has(key, is_service));
        if let Some(items) = keys.get_mut("items").and_then(Value::as_object_mut) {
            items.insert(
                "allOf".to_owned(),
                json!([{ "$ref": role.items().reference() }]),
            );
        }
        if let Some(fields) = keys.get_mut("fields").and_then(Value::as_object_mut) {
            fields.insert(
                "items".to_owned(),
                json!({ "$ref": role.members().reference() }),
            );
        }
    }
    field["allOf"] = Value::Array(role.conditions());
    field
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Target;

    fn parsed(name: &str) -> Value {
        let target = Target::new("post");
        let files = crate::schema::schema_files(&[], &target);
        let path = format!("{}/{name}.json", target.schemas());
        let file = files.iter().find(|file| file.path == path);
        serde_json::from_str(&file.expect("it is emitted").text).expect("it is JSON")
    }

    /// Every reference leads somewhere, and none to what was taken apart.
    #[test]
    fn no_reference_is_left_behind() {
        fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
            match value {
                Value::Object(members) => {
                    found.extend(members.get("$ref").and_then(Value::as_str));
                    members.values().for_each(|value| references(value, found));
                }
                Value::Array(items) => items.iter().for_each(|value| references(value, found)),
                _ => {}
            }
        }
        for name in ["operation", "service", "event"] {
            let schema = parsed(name);
            let mut found = Vec::new();
            references(&schema, &mut found);
            assert!(found.len() > 10);
            for reference in found {
                let place = reference.strip_prefix('#').expect("in the file");
                assert!(schema.pointer(place).is_some(), "{name}: {reference}");
            }
        }
    }

    #[test]
    fn roles_have_the_keys_that_mean_something_there() {
        let schema = parsed("operation");
        let has = |role: &str, key: &str| {
            let place = format!("/definitions/{role}/properties/{key}");
            schema.pointer(&place).is_some()
        };
        for (role, key, expected) in [
            ("Parameter", "location", true),
            ("Parameter", "required", true),
            ("Member", "location", false),
            ("Member", "required", true),
            ("ReplyField", "location", false),
            ("ReplyField", "required", false),
            ("ReplyField", "sensitive", true),
            ("Parameter", "aliases", false),
            ("ReplyField", "aliases", false),
            ("EventMember", "aliases", true),
            ("EventMember", "required", true),
            ("EventMember", "default", false),
            ("Item", "name", false),
            ("Item", "type", true),
            ("ReplyItem", "sensitive", false),
        ] {
            assert_eq!(has(role, key), expected, "{role} {key}");
        }
        let members = "/definitions/ReplyField/properties/fields/items/$ref";
        assert_eq!(
            schema.pointer(members),
            Some(&json!("#/definitions/ReplyField"))
        );
    }
}
