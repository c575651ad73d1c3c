//! One type reads all fields of a spec; what a key means depends on where the field stands. The schema says so: a definition
//! for each role, with the keys that it has and those that it needs.

use serde_json::{Map, Value, json};

/// Keys that describe a type.
const TYPE: &[&str] = &["type", "format", "items", "fields", "values", "type_name"];
/// Keys that say what a definition is, which a `use` takes from elsewhere.
const IDENTITY: &[&str] = &["name", "rust_name"];
/// Keys of requests only.
const REQUEST: &[&str] = &[
    "required",
    "default",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
];

/// Keys of parameters only.
const PARAMETER: &[&str] = &["location", "style", "sets"];

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

    fn has(self, key: &str) -> bool {
        match self {
            Self::Parameter => key != "aliases",
            Self::Member => !PARAMETER.contains(&key) && key != "aliases",
            Self::Reply => !PARAMETER.contains(&key) && key != "aliases" && !REQUEST.contains(&key),
            Self::Event => {
                !PARAMETER.contains(&key) && (key == "required" || !REQUEST.contains(&key))
            }
            Self::Item | Self::ReplyItem | Self::EventItem => {
                key == "description" || key == "source" || TYPE.contains(&key)
            }
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
        if matches!(self, Self::Item | Self::ReplyItem | Self::EventItem) {
            conditions.push(json!({ "required": ["type"] }));
        } else {
            let own: Vec<&str> = IDENTITY.iter().chain(TYPE).copied().collect();
            let refused: Map<String, Value> = own
                .into_iter()
                .map(|key| (key.to_owned(), Value::Bool(false)))
                .collect();
            conditions.push(json!({
                "if": { "required": ["use"] },
                "then": { "properties": refused },
                "else": { "required": ["name", "type", "description"] },
            }));
        }
        conditions
    }
}

/// Puts a definition for each role in the place of that of fields.
pub(super) fn tell_apart(root: &mut Value) {
    let Some(field) = root.pointer("/definitions/Field").cloned() else {
        return;
    };
    if let Some(definitions) = root
        .pointer_mut("/definitions")
        .and_then(Value::as_object_mut)
    {
        definitions.remove("Field");
        for role in Role::ALL {
            definitions.insert(role.name().to_owned(), of_role(&field, role));
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

fn of_role(field: &Value, role: Role) -> Value {
    let mut field = field.clone();
    if let Some(keys) = field
        .pointer_mut("/properties")
        .and_then(Value::as_object_mut)
    {
        keys.retain(|key, _| role.has(key));
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
        let files = crate::schema::schema_files(&target);
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
