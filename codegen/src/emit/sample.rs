//! A request and a reply made of the examples of the fields, for operations that have no worked example.

use super::rust::type_name;
use crate::model::{Api, Field, Operation, Structure, Type, TypeDefinition, TypeRef, Value};
use crate::names::Ident;

/// The required parameters, and a reply with every field.
pub(crate) fn of_operation(api: &Api, operation: &Operation) -> (Value, Value) {
    let mut sampler = Sampler {
        api,
        operation,
        within: Vec::new(),
    };
    let required = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field)
        .filter(|field| field.required);
    let request = sampler.object(required);
    let mut reply = sampler.object(operation.response.fields.iter());
    if let Value::Object(members) = &mut reply {
        let rule = api.service.success_field.as_ref();
        for (name, value) in members {
            let tells =
                rule.is_some_and(|field| field == name || field.to_ascii_lowercase() == *name);
            if let (true, Some(success)) = (tells, operation.success_values.first()) {
                *value = of_kind(success, value);
            }
        }
    }
    (request, reply)
}

/// A text as a value of the same kind as another.
fn of_kind(text: &str, other: &Value) -> Value {
    match other {
        Value::Integer(_) => text.parse().map_or(Value::Null, Value::Integer),
        Value::Float(_) => text.parse().map_or(Value::Null, Value::Float),
        Value::Bool(_) => text.parse().map_or(Value::Null, Value::Bool),
        _ => Value::Text(text.to_owned()),
    }
}

struct Sampler<'a> {
    api: &'a Api,
    operation: &'a Operation,
    /// The structures around the value at hand: one that holds itself ends here.
    within: Vec<&'a Ident>,
}

impl<'a> Sampler<'a> {
    fn object(&mut self, fields: impl Iterator<Item = &'a Field>) -> Value {
        let members = fields.map(|field| {
            let value = self.value(&field.type_, field.example.as_deref());
            (field.name.wire.clone(), value)
        });
        Value::Object(members.collect())
    }

    fn value(&mut self, type_: &'a Type, example: Option<&str>) -> Value {
        match type_ {
            // A union may always be what nobody knows yet.
            Type::String | Type::Any | Type::Union(_) => {
                Value::Text(example.unwrap_or("text").to_owned())
            }
            Type::Int32 | Type::Int64 => {
                let number = example.and_then(|text| text.parse().ok());
                Value::Integer(number.unwrap_or(1))
            }
            Type::Double => {
                let number = example.and_then(|text| text.parse().ok());
                Value::Float(
                    number
                        .filter(|number: &f64| number.is_finite())
                        .unwrap_or(1.0),
                )
            }
            Type::Boolean => Value::Bool(example == Some("true")),
            // The example of a list or a map is one of the whole, as text; its items speak for themselves.
            Type::List(items) if self.ends(items) => Value::List(Vec::new()),
            Type::List(items) => Value::List(vec![self.value(items, None)]),
            Type::Map(items) if self.ends(items) => Value::Object(Vec::new()),
            Type::Map(items) => Value::Object(vec![("key".to_owned(), self.value(items, None))]),
            Type::Structure(reference) => self.structure(reference),
            Type::Enumeration(reference) => {
                let known = self
                    .definition(reference)
                    .and_then(|definition| match definition {
                        TypeDefinition::Enumeration(of) => of.values.first(),
                        TypeDefinition::Structure(_) | TypeDefinition::Union(_) => None,
                    });
                let known = known.map(|value| value.name.wire.as_str());
                Value::Text(example.or(known).unwrap_or("text").to_owned())
            }
        }
    }

    fn ends(&self, items: &Type) -> bool {
        matches!(items, Type::Structure(reference) if self.within.contains(&&reference.name))
    }

    fn structure(&mut self, reference: &'a TypeRef) -> Value {
        let found = match self.definition(reference) {
            Some(TypeDefinition::Structure(structure)) => Some(structure),
            _ => None,
        };
        let Some(Structure { name, fields, .. }) = found else {
            return Value::Object(Vec::new());
        };
        if self.within.contains(&name) {
            return Value::Null;
        }
        self.within.push(name);
        let object = self.object(fields.iter());
        self.within.pop();
        object
    }

    fn definition(&self, reference: &TypeRef) -> Option<&'a TypeDefinition> {
        let types = if reference.shared {
            &self.api.types
        } else {
            &self.operation.types
        };
        types
            .iter()
            .find(|definition| *type_name(definition) == reference.name)
    }
}
