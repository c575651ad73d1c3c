//! The parameters of an operation as a JSON Schema (2020-12), for tools that do not know Rust types.
//!
//! Enumerations and unions are open, so each lists what is known and lets anything else pass that is of the same kind.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::emit::context::Context;
use crate::model::{
    Enumeration, Field, Kind, Limits, Number, Registry, Structure, Type, TypeRef, Union,
};

/// The schema of the object that holds the parameters by wire name.
pub(super) fn of(cx: Context<'_>) -> Json {
    let mut writer = Writer {
        types: cx.types(),
        written: BTreeMap::new(),
    };
    let parameters = cx.operation.parameters.iter();
    let parameters: Vec<&Field> = parameters.map(|parameter| &parameter.field).collect();
    let mut schema = writer.object(&parameters);
    if !writer.written.is_empty() {
        schema["$defs"] = Json::Object(writer.written.into_iter().collect());
    }
    schema
}

struct Writer<'a> {
    types: Registry<'a>,
    /// The types met so far. One that is still being written is there with nothing in it, for it may hold itself.
    written: BTreeMap<String, Json>,
}

impl Writer<'_> {
    fn object(&mut self, fields: &[&Field]) -> Json {
        let required = fields.iter().filter(|field| field.required);
        let required: Vec<&str> = required.map(|field| field.name.wire.as_str()).collect();
        let properties: Map<String, Json> = fields
            .iter()
            .map(|field| (field.name.wire.clone(), self.property(field)))
            .collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    fn property(&mut self, field: &Field) -> Json {
        let mut schema = self.type_(&field.type_);
        schema["description"] = json!(field.description);
        if let Some(default) = &*field.default {
            schema["default"] = json!(default);
        }
        if let Some(example) = &field.example {
            schema["examples"] = json!([example]);
        }
        if field.deprecated.is_some() {
            schema["deprecated"] = json!(true);
        }
        if field.sensitive {
            schema["x-sensitive"] = json!(true);
        }
        limit(&mut schema, &field.limits);
        schema
    }

    fn type_(&mut self, type_: &Type) -> Json {
        match type_ {
            Type::String => json!({ "type": "string" }),
            Type::Int32 => json!({ "type": "integer", "format": "int32" }),
            Type::Int64 => json!({ "type": "integer", "format": "int64" }),
            Type::Double => json!({ "type": "number" }),
            Type::Boolean => json!({ "type": "boolean" }),
            Type::Any => json!({}),
            Type::List(items) => json!({ "type": "array", "items": self.type_(items) }),
            Type::Map(items) => {
                json!({ "type": "object", "additionalProperties": self.type_(items) })
            }
            Type::Structure(reference) => self.reference(reference, Self::structure),
            Type::Enumeration(reference) => self.reference(reference, |_, of| enumeration(of)),
            Type::Union(reference) => self.reference(reference, Self::union),
        }
    }

    /// A reference to a type, which is written where it is met first.
    fn reference<T: Kind>(
        &mut self,
        reference: &TypeRef<T>,
        write: impl FnOnce(&mut Self, &T) -> Json,
    ) -> Json {
        let name = reference.name.plain();
        if !self.written.contains_key(name) {
            self.written.insert(name.to_owned(), Json::Null);
            let schema = write(self, self.types.get(reference));
            self.written.insert(name.to_owned(), schema);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn structure(&mut self, structure: &Structure) -> Json {
        let fields: Vec<&Field> = structure.fields.iter().collect();
        let mut schema = self.object(&fields);
        schema["description"] = json!(structure.description);
        schema
    }

    fn union(&mut self, union: &Union) -> Json {
        let mut variants: Vec<Json> = union
            .variants
            .iter()
            .map(|variant| {
                let mut schema = self.type_(&variant.payload);
                schema["description"] = json!(variant.description);
                schema
            })
            .collect();
        // What nobody knows yet may be anything.
        variants.push(json!({}));
        json!({ "anyOf": variants, "description": union.description })
    }
}

fn enumeration(enumeration: &Enumeration) -> Json {
    let known = enumeration
        .values
        .iter()
        .map(|value| json!({ "const": value.name.wire, "description": value.description }));
    let any = json!({ "type": "string" });
    json!({ "anyOf": known.chain([any]).collect::<Vec<_>>() })
}

fn limit(schema: &mut Json, limits: &Limits) {
    let number = |number: Number| match number {
        Number::Whole(whole) => json!(whole),
        fraction @ Number::Fraction(_) => json!(fraction.to_f64()),
    };
    let said = [
        ("minimum", limits.minimum.map(number)),
        ("maximum", limits.maximum.map(number)),
        ("minLength", limits.min_length.map(Json::from)),
        ("maxLength", limits.max_length.map(Json::from)),
        ("minItems", limits.min_items.map(Json::from)),
        ("maxItems", limits.max_items.map(Json::from)),
        ("pattern", limits.pattern.as_ref().map(|text| json!(text))),
    ];
    for (key, value) in said {
        if let Some(value) = value {
            schema[key] = value;
        }
    }
}
