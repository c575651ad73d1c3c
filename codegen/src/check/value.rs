//! Examples and defaults: values of a spec as literals of a type.

use std::collections::BTreeSet;

use super::pattern;
use super::report::At;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{Enumeration, Field, Limits, Literal, Number, Registry, Type, TypeRef};
use crate::spec::Value;
use crate::spec::place::SPELLING;
use crate::value::json;

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// In a request: what is required must be there, and `null` is no value.
    Request,
    /// In a reply: anything may be left out or `null`.
    Reply,
    /// An event, as the service sends it: names with blanks around them, other names of a member, and JSON as text too.
    Event,
    /// An example of one field by itself.
    Field,
}

/// Fits values to types, and reports those that do not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fit<'a> {
    pub(super) types: Registry<'a>,
    pub(super) side: Side,
    /// False if a `use` led nowhere: what is not known may be what it meant.
    pub(super) knows_all: bool,
}

impl Fit<'_> {
    /// A value as a literal of a type; `None` if it does not fit, which is reported.
    pub(super) fn value(
        &self,
        value: &Value,
        type_: &Type,
        limits: &Limits,
        at: &At<'_, '_>,
    ) -> Option<Literal> {
        if let (Side::Event, Value::Text(text)) = (self.side, value)
            && matches!(type_, Type::List(_) | Type::Map(_) | Type::Structure(_))
            && let Some(inner) = json::parse(text)
        {
            return self.value(&inner, type_, limits, at);
        }
        check_limits(value, limits, at);
        match (type_, value) {
            (Type::String, Value::Text(text)) => Some(Literal::Text(text.clone())),
            (Type::Int32, Value::Integer(number)) if i32::try_from(*number).is_err() => {
                at.report(
                    codes::EXAMPLE_TYPE,
                    format!("{number} does not fit 32 bits, signed"),
                );
                None
            }
            (Type::Int32 | Type::Int64, Value::Integer(number)) => Some(Literal::Integer(*number)),
            (Type::Double, Value::Integer(number)) => double(*number, at),
            (Type::Double, Value::Float(number)) if number.is_finite() => {
                Some(Literal::Float(*number))
            }
            (Type::Boolean, Value::Bool(value)) => Some(Literal::Boolean(*value)),
            (Type::Any, value) => self.any(value, at),
            (Type::List(item), Value::List(items)) => self.list(items, item, at),
            (Type::Map(item), Value::Object(members)) => self.map(members, item, at),
            (Type::Structure(reference), Value::Object(members)) => {
                let fields = &self.types.get(reference).fields;
                let fields: Vec<&Field> = fields.iter().collect();
                let members = self.members(members, &fields, at);
                Some(Literal::Structure(reference.clone(), members))
            }
            (Type::Enumeration(reference), Value::Text(text)) => {
                Some(self.variant(reference, text, at))
            }
            (Type::Union(_), Value::Null) => {
                mismatch(value, type_, at);
                None
            }
            (Type::Union(reference), value) => self.union(reference, value, &[], at),
            (Type::Double, Value::Float(_)) => {
                infinite(at);
                None
            }
            _ => {
                mismatch(value, type_, at);
                None
            }
        }
    }

    /// Members by index into `fields`, in that order.
    pub(super) fn members(
        &self,
        members: &[(String, Value)],
        fields: &[&Field],
        at: &At<'_, '_>,
    ) -> Vec<(usize, Literal)> {
        let mut literals = Vec::new();
        let mut seen = BTreeSet::new();
        for (key, value) in members {
            let Some(index) = fields.iter().position(|field| self.is_named(field, key)) else {
                if !self.knows_all {
                    continue;
                }
                let known = fields.iter().map(|field| field.name.wire.as_str());
                let what = match self.side {
                    Side::Reply => "reply",
                    Side::Event => "event",
                    Side::Request | Side::Field => "request",
                };
                at.key(key).on_key().report_with(
                    codes::EXAMPLE_UNKNOWN,
                    format!("the {what} has no {} here", quote(key)),
                    did_you_mean(key, known),
                );
                continue;
            };
            seen.insert(index);
            if *value == Value::Null && matches!(self.side, Side::Reply | Side::Event) {
                continue;
            }
            let field = fields[index];
            if self.says_nothing(value, &field.type_) {
                continue;
            }
            let at = at.key(key);
            let literal = match &field.type_ {
                // What stands beside it says what it is.
                Type::Union(reference) if *value != Value::Null => {
                    self.union(reference, value, members, &at)
                }
                type_ => self.value(value, type_, &field.limits, &at),
            };
            literals.extend(literal.map(|literal| (index, literal)));
        }
        if self.side == Side::Request {
            for (index, field) in fields.iter().enumerate() {
                if field.required && !seen.contains(&index) {
                    let message = format!(
                        "{} is required, and this example does not set it",
                        quote(&field.name.wire)
                    );
                    at.on_key().report(codes::EXAMPLE_MISSING, message);
                }
            }
        }
        self.conditions(members, fields, at);
        literals.sort_by_key(|(index, _)| *index);
        literals
    }

    fn is_named(&self, field: &Field, key: &str) -> bool {
        if self.side != Side::Event {
            return field.name.wire == key;
        }
        let key = key.trim();
        field.name.wire == key || field.aliases.iter().any(|alias| alias == key)
    }

    fn list(&self, items: &[Value], item: &Type, at: &At<'_, '_>) -> Option<Literal> {
        let literals: Vec<_> = items
            .iter()
            .enumerate()
            .filter(|(_, value)| !self.says_nothing(value, item))
            .map(|(index, value)| self.value(value, item, &Limits::default(), &at.index(index)))
            .collect();
        let literals = literals.into_iter().collect::<Option<_>>()?;
        Some(Literal::List(item.clone(), literals))
    }

    fn map(&self, members: &[(String, Value)], item: &Type, at: &At<'_, '_>) -> Option<Literal> {
        let literals: Vec<_> = members
            .iter()
            .filter(|(_, value)| !self.says_nothing(value, item))
            .map(|(key, value)| {
                let literal = self.value(value, item, &Limits::default(), &at.key(key))?;
                Some((key.clone(), literal))
            })
            .collect();
        let literals = literals.into_iter().collect::<Option<_>>()?;
        Some(Literal::Map(item.clone(), literals))
    }

    /// Whether replies leave this out: an empty text where one of several is meant, as the client reads it.
    fn says_nothing(&self, value: &Value, type_: &Type) -> bool {
        self.side == Side::Reply
            && matches!(type_, Type::Enumeration(_))
            && matches!(value, Value::Text(text) if text.is_empty())
    }

    fn variant(&self, reference: &TypeRef<Enumeration>, text: &str, at: &At<'_, '_>) -> Literal {
        let values = &self.types.get(reference).values;
        let exact = values.iter().position(|value| value.name.wire == text);
        let in_any_case = || {
            let mut values = values.iter();
            values.position(|value| value.name.wire.eq_ignore_ascii_case(text))
        };
        let found = match self.side {
            Side::Event => exact.or_else(in_any_case),
            Side::Request | Side::Reply | Side::Field => exact,
        };
        if let Some(index) = found {
            return Literal::Variant(reference.clone(), index);
        }
        at.report_with(
            codes::UNKNOWN_VALUE,
            format!("{} is not among the `values`", quote(text)),
            did_you_mean(text, values.iter().map(|value| value.name.wire.as_str())),
        );
        Literal::OtherVariant(reference.clone(), text.to_owned())
    }

    /// Any value that JSON can say.
    fn any(&self, value: &Value, at: &At<'_, '_>) -> Option<Literal> {
        fn finite(value: &Value) -> bool {
            match value {
                Value::Float(number) => number.is_finite(),
                Value::List(items) => items.iter().all(finite),
                Value::Object(members) => members.iter().all(|(_, value)| finite(value)),
                Value::Null | Value::Bool(_) | Value::Integer(_) | Value::Text(_) => true,
            }
        }
        if *value == Value::Null && self.side == Side::Request {
            mismatch(value, &Type::Any, at);
            return None;
        }
        if !finite(value) {
            infinite(at);
            return None;
        }
        Some(Literal::Any(value.clone()))
    }
}

/// Whether a member of an event that holds this counts as not there.
pub(super) fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// A whole number as one of 64 bits with a fraction, if it is one to the last digit.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "it is found out whether anything is lost"
)]
pub(super) fn double(number: i64, at: &At<'_, '_>) -> Option<Literal> {
    let nearest = number as f64;
    if nearest as i128 == i128::from(number) {
        return Some(Literal::Float(nearest));
    }
    at.report_with(
        codes::EXAMPLE_TYPE,
        format!("a `number` cannot hold {number}: the nearest it can is {nearest}"),
        "whole numbers of this size have the type `integer`".to_owned(),
    );
    None
}

fn infinite(at: &At<'_, '_>) {
    at.report(
        codes::EXAMPLE_TYPE,
        "JSON has neither infinite numbers nor `.nan`",
    );
}

fn mismatch(value: &Value, type_: &Type, at: &At<'_, '_>) {
    let expected = match type_ {
        Type::String | Type::Enumeration(_) => "text",
        Type::Int32 | Type::Int64 => "a whole number",
        Type::Double => "a number",
        Type::Boolean => "true or false",
        Type::Any | Type::Union(_) => "a value",
        Type::List(_) => "a list",
        Type::Map(_) | Type::Structure(_) => "a mapping",
    };
    let help = match (type_, value) {
        (_, Value::Null) => Some("leave it out instead".to_owned()),
        // As the file spells it: `+86`, `0x1F` and `1.50` are not the numbers that they are read as.
        (
            Type::String | Type::Enumeration(_),
            Value::Integer(_) | Value::Float(_) | Value::Bool(_),
        ) => Some(format!("put it in quotes: \"{SPELLING}\"")),
        (Type::Int32 | Type::Int64, Value::Text(text)) if text.parse::<i64>().is_ok() => {
            Some("write it without quotes".to_owned())
        }
        (Type::Double, Value::Text(text)) if text.parse::<f64>().is_ok() => {
            Some("write it without quotes".to_owned())
        }
        (Type::Boolean, Value::Text(_)) => {
            Some("write `true` or `false`, without quotes".to_owned())
        }
        (Type::List(_), Value::Text(_) | Value::Integer(_) | Value::Float(_) | Value::Bool(_)) => {
            Some(format!("write a list: [{SPELLING}]"))
        }
        _ => None,
    };
    at.report_with(
        codes::EXAMPLE_TYPE,
        format!("this must be {expected}, found {}", value.kind()),
        help,
    );
}

fn check_limits(value: &Value, limits: &Limits, at: &At<'_, '_>) {
    let problem = match value {
        Value::Integer(number) => {
            let number = Number::Whole(*number);
            outside("the number", number, limits.minimum, limits.maximum)
        }
        Value::Float(number) => {
            let number = Number::Fraction(*number);
            outside("the number", number, limits.minimum, limits.maximum)
        }
        Value::Text(text) => {
            let length = text.chars().count() as u64;
            outside("the length", length, limits.min_length, limits.max_length).or_else(|| {
                let pattern = limits.pattern.as_ref()?;
                let matches = pattern::whole(pattern)?.is_match(text);
                (!matches)
                    .then(|| format!("this text does not match the pattern {}", quote(pattern)))
            })
        }
        Value::List(items) => items_outside(items.len(), limits),
        Value::Object(members) => items_outside(members.len(), limits),
        Value::Null | Value::Bool(_) => None,
    };
    if let Some(problem) = problem {
        at.report(codes::EXAMPLE_LIMIT, problem);
    }
}

fn items_outside(count: usize, limits: &Limits) -> Option<String> {
    outside(
        "the number of items",
        count as u64,
        limits.min_items,
        limits.max_items,
    )
}

fn outside<T: PartialOrd + Copy + std::fmt::Display>(
    what: &str,
    value: T,
    least: Option<T>,
    most: Option<T>,
) -> Option<String> {
    match (least, most) {
        (Some(least), _) if value < least => {
            Some(format!("{what}, {value}, is below the limit of {least}"))
        }
        (_, Some(most)) if value > most => {
            Some(format!("{what}, {value}, is above the limit of {most}"))
        }
        _ => None,
    }
}
