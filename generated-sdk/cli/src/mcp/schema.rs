//! The parameters of an operation, as models read them.

use rmcp::model::JsonObject;
use serde_json::{Map, Value};

/// The JSON Schema of the parameters, with each enumeration where it is used: a text, and its known values in the description.
/// Models follow no reference for a list of values, and take `anyOf` for a closed list.
pub(super) fn of(schema: &Value) -> JsonObject {
    let mut schema = schema.clone();
    let mut types = match schema.as_object_mut().and_then(|all| all.remove("$defs")) {
        Some(Value::Object(types)) => types,
        _ => Map::new(),
    };
    let enumerations: Map<String, Value> = types
        .iter()
        .filter_map(|(name, type_)| Some((format!("#/$defs/{name}"), known_values(type_)?.into())))
        .collect();
    types.retain(|name, _| !enumerations.contains_key(&format!("#/$defs/{name}")));
    for type_ in types.values_mut().chain([&mut schema]) {
        replace(type_, &enumerations);
    }
    let mut schema = match schema {
        Value::Object(schema) => schema,
        _ => JsonObject::new(),
    };
    if !types.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(types));
    }
    schema
}

/// The values of an open enumeration as a list; `None` for any other type.
fn known_values(type_: &Value) -> Option<String> {
    let forms = type_["anyOf"].as_array()?;
    let values = forms.iter().filter_map(|form| {
        let text = form["description"].as_str().unwrap_or_default();
        let value = form["const"].as_str()?;
        Some(match text {
            "" => format!("\n- `{value}`"),
            text => format!("\n- `{value}`: {text}"),
        })
    });
    let values: String = values.collect();
    (!values.is_empty())
        .then(|| format!("Known values, besides which there may be others:{values}"))
}

/// Puts a text in place of each reference to an enumeration.
fn replace(schema: &mut Value, enumerations: &Map<String, Value>) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    let reference = members.get("$ref").and_then(Value::as_str);
    if let Some(Value::String(values)) = reference.and_then(|name| enumerations.get(name)) {
        let said = members.get("description").and_then(Value::as_str);
        let said = match said {
            None | Some("") => values.clone(),
            Some(said) => format!("{said} {values}"),
        };
        members.remove("$ref");
        members.insert("type".to_owned(), "string".into());
        members.insert("description".to_owned(), said.into());
    }
    for (key, member) in members {
        match (key.as_str(), member) {
            ("properties", Value::Object(properties)) => {
                for property in properties.values_mut() {
                    replace(property, enumerations);
                }
            }
            ("anyOf", Value::Array(forms)) => {
                for form in forms {
                    replace(form, enumerations);
                }
            }
            ("items" | "additionalProperties", member) => replace(member, enumerations),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_enumeration_is_a_text_wherever_it_is() {
        let color = json!({ "$ref": "#/$defs/Color" });
        let schema = json!({
            "type": "object",
            "properties": {
                "One": { "$ref": "#/$defs/Color", "description": "One.", "x-sensitive": true },
                "List": { "type": "array", "items": color },
                "Map": { "type": "object", "additionalProperties": color },
                "Thing": { "$ref": "#/$defs/Thing" },
                // A parameter of such a name is no reference.
                "$ref": { "type": "string", "examples": ["#/$defs/Color"] },
            },
            "required": ["One"],
            "additionalProperties": false,
            "$defs": {
                "Color": { "anyOf": [
                    { "const": "red", "description": "As blood." },
                    { "const": "blue" },
                    { "type": "string" },
                ] },
                "Thing": { "anyOf": [
                    { "type": "object", "properties": { "Color": color } },
                    {},
                ] },
            },
        });
        let values =
            "Known values, besides which there may be others:\n- `red`: As blood.\n- `blue`";
        let text = json!({ "type": "string", "description": values });
        assert_eq!(
            Value::Object(of(&schema)),
            json!({
                "type": "object",
                "properties": {
                    "One": { "type": "string", "description": format!("One. {values}"), "x-sensitive": true },
                    "List": { "type": "array", "items": text },
                    "Map": { "type": "object", "additionalProperties": text },
                    "Thing": { "$ref": "#/$defs/Thing" },
                    "$ref": { "type": "string", "examples": ["#/$defs/Color"] },
                },
                "required": ["One"],
                "additionalProperties": false,
                "$defs": {
                    "Thing": { "anyOf": [
                        { "type": "object", "properties": { "Color": text } },
                        {},
                    ] },
                },
            })
        );
    }

    #[test]
    fn no_parameters_are_an_empty_object() {
        let schema = json!({ "type": "object", "properties": {}, "additionalProperties": false });
        assert_eq!(Value::Object(of(&schema)), schema);
    }
}
