//! A first example for an operation: every value that the metadata shows, and room for the others.

use std::collections::BTreeMap;

use super::facts::Draft;
use super::json::Json;
use super::values::Shown;
use super::{success, values};
use crate::check::TODO;
use crate::spec::{Example, Field, Number, SuccessRule, TypeDefinition, Value};

/// Deepest nesting that is filled in.
const DEPTH: usize = 10;

/// What examples are made with.
pub(super) struct Skeletons<'a> {
    /// Shared types by name.
    pub(super) types: BTreeMap<&'a str, &'a TypeDefinition>,
    /// Shared parameters, whose examples stand.
    pub(super) parameters: &'a [Field],
    /// Shared reply fields, whose examples stand.
    pub(super) fields: &'a [Field],
    pub(super) success: Option<&'a SuccessRule>,
}

impl Skeletons<'_> {
    /// An example of an operation, and how many values of the reply shown do not fit; `None` if a required parameter can take no
    /// value that is known here.
    pub(super) fn example(&self, draft: &Draft) -> Option<(Example, usize)> {
        let mut request = Vec::new();
        for field in &draft.parameters {
            let example = Self::shared_example(field, self.parameters).or(field.example.as_ref());
            if field.required != Some(true) && (example.is_none() || field.deprecated.is_some()) {
                continue;
            }
            let name = field.name.clone()?;
            match example.cloned().or_else(|| self.value(field, 0)) {
                Some(value) => request.push((name, value)),
                None if field.required == Some(true) => return None,
                None => {}
            }
        }
        let mut shown = Shown {
            types: &self.types,
            unfit: 0,
        };
        let response = draft
            .reply
            .as_ref()
            .and_then(|json| shown.object(json, &draft.fields))
            .filter(|value| *value != Value::Object(Vec::new()))
            .unwrap_or_else(|| Value::Object(self.reply(draft)));
        let example = Example {
            title: "Success".to_owned(),
            description: None,
            request: Value::Object(request),
            response,
        };
        Some((example, shown.unfit))
    }

    fn shared_example<'f>(field: &Field, shared: &'f [Field]) -> Option<&'f Value> {
        shared
            .iter()
            .find(|known| known.name == field.name)?
            .example
            .as_ref()
    }

    fn reply(&self, draft: &Draft) -> Vec<(String, Value)> {
        let mut members = Vec::new();
        // In the order of the spec, which is that of the operation's fields.
        for placed in &draft.operation.response.fields {
            let name = placed.uses.as_ref().or(placed.name.as_ref());
            let Some(field) = draft
                .fields
                .iter()
                .find(|field| field.name.as_ref() == name)
            else {
                continue;
            };
            let tells =
                success::code_field(&draft.fields).is_some_and(|code| code.name == field.name);
            let value = match self.success_value(draft).filter(|_| tells) {
                Some(value) => values::fit(&Json::Text(value.to_owned()), field),
                None => Self::shared_example(field, self.fields)
                    .cloned()
                    .or_else(|| self.value(field, 0)),
            };
            if let (Some(name), Some(value)) = (name, value) {
                members.push((name.clone(), value));
            }
        }
        members
    }

    /// What the reply of an operation says on success, if that is ruled.
    fn success_value<'d>(&'d self, draft: &'d Draft) -> Option<&'d str> {
        match &draft.operation.success_values {
            Some(values) => values.first().map(String::as_str),
            None => self.success.map(|rule| rule.value.as_str()),
        }
    }

    /// A value of a field.
    fn value(&self, field: &Field, depth: usize) -> Option<Value> {
        if let Some(example) = &field.example {
            return Some(example.clone());
        }
        let type_ = field.type_.as_deref()?;
        if depth > DEPTH && !matches!(type_, "string" | "integer" | "number" | "boolean" | "any") {
            return None;
        }
        match type_ {
            "string" => text(field),
            "integer" | "number" => Some(Value::Integer(within(field))),
            "boolean" => Some(Value::Bool(true)),
            "any" => Some(Value::Text(TODO.to_owned())),
            "array" => {
                let one = self.value(field.items.as_deref()?, depth + 1)?;
                let count = field.min_items.unwrap_or(1).clamp(1, 16);
                Some(Value::List((0..count).map(|_| one.clone()).collect()))
            }
            "map" => {
                let one = self.value(field.items.as_deref()?, depth + 1)?;
                Some(Value::Object(vec![(TODO.to_owned(), one)]))
            }
            "object" => self.members(field.fields.as_deref()?, depth),
            shared => self.members(self.types.get(shared)?.fields.as_deref()?, depth),
        }
    }

    fn members(&self, fields: &[Field], depth: usize) -> Option<Value> {
        let mut members = Vec::new();
        for field in fields {
            match self.value(field, depth + 1) {
                Some(value) => members.push((field.name.clone()?, value)),
                None if field.required == Some(true) => return None,
                None => {}
            }
        }
        Some(Value::Object(members))
    }
}

/// The number closest to 1 that the limits allow.
fn within(field: &Field) -> i64 {
    1.max(field.minimum.and_then(Number::whole).unwrap_or(1))
        .min(field.maximum.and_then(Number::whole).unwrap_or(i64::MAX))
}

/// A known value, or text of an allowed length that asks to be replaced.
fn text(field: &Field) -> Option<Value> {
    if let Some(value) = field.values.as_ref().and_then(|values| values.first()) {
        return Some(Value::Text(value.value.clone()));
    }
    if field.pattern.is_some() || field.min_length.is_some_and(|least| least > 64) {
        return None;
    }
    let mut text = TODO.to_owned();
    while field
        .min_length
        .is_some_and(|least| (text.len() as u64) < least)
    {
        text.push('_');
    }
    let most = field
        .max_length
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(usize::MAX);
    (text.len() <= most).then_some(Value::Text(text))
}
