//! A request and a reply made of the examples of the fields, for operations that have no worked example.

use super::context::Context;
use crate::model::{Field, Limits, Number, Registry, Structure, Type, TypeRef, Value};
use crate::names::Ident;

/// The required parameters, and a reply with every field.
pub(crate) fn of_operation(cx: Context<'_>) -> (Value, Value) {
    let operation = cx.operation;
    let mut sampler = Sampler {
        types: cx.types(),
        within: Vec::new(),
    };
    let required = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field)
        .filter(|field| field.required || is_needed_alone(field));
    let request = sampler.object(required);
    let mut reply = sampler.object(operation.response.fields.iter());
    if let Value::Object(members) = &mut reply {
        let rule = cx.api.service.success_field.as_ref();
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

/// Whether a field has to be set where nothing that makes up for it is.
fn is_needed_alone(field: &Field) -> bool {
    let required = field.conditions.required.as_ref();
    required.is_some_and(|required| required.values.is_empty())
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

/// So many characters or items at most are made up.
const MOST: u64 = 10_000;

fn text(limits: &Limits) -> String {
    let longest = limits.max_length.unwrap_or(MOST);
    let length = limits
        .min_length
        .unwrap_or_default()
        .max(4)
        .min(longest)
        .min(MOST);
    let length = usize::try_from(length).unwrap_or_default();
    "text".chars().cycle().take(length).collect()
}

fn whole(limits: &Limits) -> i64 {
    let least = limits.minimum.map_or(i64::MIN, |number| match number {
        Number::Whole(whole) => whole,
        fraction @ Number::Fraction(_) => rounded(fraction.to_f64().ceil()),
    });
    let most = limits.maximum.map_or(i64::MAX, |number| match number {
        Number::Whole(whole) => whole,
        fraction @ Number::Fraction(_) => rounded(fraction.to_f64().floor()),
    });
    1.max(least).min(most)
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "what is too large becomes the largest"
)]
fn rounded(number: f64) -> i64 {
    number as i64
}

fn fraction(limits: &Limits) -> f64 {
    let least = limits.minimum.map_or(f64::MIN, Number::to_f64);
    let most = limits.maximum.map_or(f64::MAX, Number::to_f64);
    1.0_f64.max(least).min(most)
}

fn count(limits: &Limits) -> usize {
    let most = limits.max_items.unwrap_or(MOST);
    let count = limits
        .min_items
        .unwrap_or_default()
        .max(1)
        .min(most)
        .min(MOST);
    usize::try_from(count).unwrap_or_default()
}

struct Sampler<'a> {
    types: Registry<'a>,
    /// The structures around the value at hand: one that holds itself ends here.
    within: Vec<&'a Ident>,
}

impl<'a> Sampler<'a> {
    fn object(&mut self, fields: impl Iterator<Item = &'a Field>) -> Value {
        let members = fields.map(|field| {
            let innermost = field.type_.innermost();
            let value = match &field.example {
                // That of a structure need not hold what a request must: what its members say does.
                Some(example) if !matches!(innermost, Type::Structure(_) | Type::Union(_)) => {
                    example.clone()
                }
                _ => self.made_up(&field.type_, &field.limits),
            };
            (field.name.wire.clone(), value)
        });
        Value::Object(members.collect())
    }

    /// A value within the limits.
    fn made_up(&mut self, type_: &'a Type, limits: &Limits) -> Value {
        match type_ {
            // A union may always be what nobody knows yet.
            Type::String | Type::Any | Type::Union(_) => Value::Text(text(limits)),
            Type::Int32 | Type::Int64 => Value::Integer(whole(limits)),
            Type::Double => Value::Float(fraction(limits)),
            Type::Boolean => Value::Bool(false),
            Type::List(items) if self.ends(items) => Value::List(Vec::new()),
            Type::List(items) => {
                let item = self.made_up(items, &Limits::default());
                Value::List(vec![item; count(limits)])
            }
            Type::Map(items) if self.ends(items) => Value::Object(Vec::new()),
            Type::Map(items) => {
                let item = self.made_up(items, &Limits::default());
                let keys = (1..=count(limits)).map(|number| match number {
                    1 => "key".to_owned(),
                    _ => format!("key{number}"),
                });
                Value::Object(keys.map(|key| (key, item.clone())).collect())
            }
            Type::Structure(reference) => self.structure(reference),
            Type::Enumeration(reference) => {
                let known = self.types.get(reference).values.first();
                // An enumeration is open: what it does not know it takes too.
                Value::Text(known.map_or_else(|| text(limits), |value| value.name.wire.clone()))
            }
        }
    }

    fn ends(&self, items: &Type) -> bool {
        matches!(items, Type::Structure(reference) if self.within.contains(&&reference.name))
    }

    fn structure(&mut self, reference: &TypeRef<Structure>) -> Value {
        let Structure { name, fields, .. } = self.types.get(reference);
        if self.within.contains(&name) {
            return Value::Null;
        }
        self.within.push(name);
        let object = self.object(fields.iter());
        self.within.pop();
        object
    }
}
