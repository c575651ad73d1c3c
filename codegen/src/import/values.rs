//! Known values, examples and defaults.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use super::report::{RemarkKind, Report};
use crate::check::TODO;
use crate::diagnostic::is_invisible;
use crate::names;
use crate::spec::place::Path;
use crate::spec::{EnumValue, Field, IntegerFormat, TypeDefinition, Value};

/// The known values of a string, from `enum` and `enumValueTitles`.
pub(super) fn known(schema: &Json, at: Path<'_>, report: &mut Report) -> Option<Vec<EnumValue>> {
    let mut values: Vec<EnumValue> = Vec::new();
    let mut variants = BTreeSet::new();
    let listed = schema.get("enum").map_or(&[][..], Json::items).iter();
    let titled = schema.get("enumValueTitles").map_or(&[][..], Json::members);
    let texts = listed.map(|value| ("enum", value.scalar_text())).chain(
        titled
            .iter()
            .map(|(value, _)| ("enumValueTitles", Some(value.clone()))),
    );
    for (key, text) in texts {
        let at = at.key(key);
        let Some(text) = text else {
            report.unsupported(at, "a known value must be text; it is left out");
            continue;
        };
        let value = without_explanation(&text);
        if value != text {
            report.tell(
                RemarkKind::Guessed,
                at,
                format!("{text:?} is taken as the value {value:?}"),
            );
        }
        if values.iter().any(|known| known.value == value) {
            continue;
        }
        let variant = names::variant(value).filter(|_| !value.contains(is_invisible));
        let Some(variant) = variant else {
            report.unsupported(
                at,
                format!("no Rust name can be made of the value {value:?}; it is left out"),
            );
            continue;
        };
        let stem = variant.plain();
        let mut name = stem.to_owned();
        let mut number = 2;
        while name == "Other"
            || variant.is_keyword() && number == 2
            || !variants.insert(name.clone())
        {
            name = format!("{stem}{number}");
            number += 1;
        }
        values.push(EnumValue {
            value: value.to_owned(),
            rust_name: (name != stem).then_some(name),
            renamed_from: Vec::new(),
            description: TODO.to_owned(),
            source: None,
        });
    }
    (!values.is_empty()).then_some(values)
}

/// Some metadata puts an explanation behind the value: `PLAIN_TEXT: plain text`.
fn without_explanation(text: &str) -> &str {
    let text = text.trim();
    match text.split_once(['：', ':']) {
        Some((value, rest))
            if !value.trim().is_empty() && (text.contains('：') || rest.starts_with(' ')) =>
        {
            value.trim()
        }
        _ => text,
    }
}

/// Reports known values of what is no string.
pub(super) fn refuse_known(schema: &Json, at: Path<'_>, what: &str, report: &mut Report) {
    for key in ["enum", "enumValueTitles"] {
        if schema.get(key).is_some_and(|value| !value.is_empty()) {
            report.unsupported(
                at.key(key),
                format!("{what} has no known values in a spec; they are left out"),
            );
        }
    }
}

/// An example or a default as a value of the field's type. One that does not fit is reported.
pub(super) fn read(json: &Json, field: &Field, at: Path<'_>, report: &mut Report) -> Option<Value> {
    let value = match json {
        // Whatever is no scalar is given as JSON text.
        Json::Text(text) if is_structured(field) => {
            Json::parse(text).ok().and_then(|json| fit(&json, field))
        }
        json => fit(json, field),
    };
    if value.is_none() {
        let type_ = field.type_.as_deref().unwrap_or("any");
        report.tell(
            RemarkKind::Unfit,
            at,
            format!("this does not fit the type {type_:?} or its limits; it is left out"),
        );
    }
    value
}

fn is_structured(field: &Field) -> bool {
    !matches!(
        field.type_.as_deref(),
        Some("string" | "integer" | "number" | "boolean" | "any")
    )
}

/// A value of the field's type, read leniently; `None` if it does not fit type or limits.
pub(super) fn fit(json: &Json, field: &Field) -> Option<Value> {
    match field.type_.as_deref()? {
        "string" => text(json, field),
        "integer" => {
            let number = json.integer()?;
            let narrow = field.format == Some(IntegerFormat::Int32);
            let fits = (!narrow || i32::try_from(number).is_ok())
                && field.minimum.is_none_or(|least| least <= number.into())
                && field.maximum.is_none_or(|most| most >= number.into());
            fits.then_some(Value::Integer(number))
        }
        "number" => number(json, field),
        "boolean" => json.boolean().map(Value::Bool),
        "any" => (!json.is_empty() && finite(json)).then(|| json.to_value()),
        "array" => list(json, field),
        "map" => map(json, field),
        "object" => object(json, field.fields.as_deref()?),
        // A shared type: not looked into.
        _ => None,
    }
}

fn text(json: &Json, field: &Field) -> Option<Value> {
    let text = json.scalar_text()?;
    let text = text.trim();
    let length = text.chars().count() as u64;
    let fits = !text.is_empty()
        && field.min_length.is_none_or(|least| length >= least)
        && field.max_length.is_none_or(|most| length <= most)
        && field
            .values
            .as_ref()
            .is_none_or(|values| values.iter().any(|known| known.value == text))
        && field
            .pattern
            .as_ref()
            .is_none_or(|pattern| matches_whole(pattern, text));
    fits.then(|| Value::Text(text.to_owned()))
}

fn matches_whole(pattern: &str, text: &str) -> bool {
    regex::Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|pattern| pattern.is_match(text))
}

// Limits are far below 2^53.
#[allow(clippy::cast_precision_loss)]
fn number(json: &Json, field: &Field) -> Option<Value> {
    let (value, size) = if let Some(number) = json.integer() {
        (Value::Integer(number), number as f64)
    } else {
        let number = match json {
            Json::Float(number) => *number,
            Json::Text(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        (Value::Float(number), number)
    };
    let fits = size.is_finite()
        && field.minimum.is_none_or(|least| size >= least.to_f64())
        && field.maximum.is_none_or(|most| size <= most.to_f64());
    fits.then_some(value)
}

fn finite(json: &Json) -> bool {
    match json {
        Json::Float(number) => number.is_finite(),
        Json::List(items) => items.iter().all(finite),
        Json::Object(members) => members.iter().all(|(_, member)| finite(member)),
        Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Text(_) => true,
    }
}

fn list(json: &Json, field: &Field) -> Option<Value> {
    let Json::List(items) = json else {
        return None;
    };
    let of = field.items.as_deref()?;
    let values: Option<Vec<Value>> = items.iter().map(|item| fit(item, of)).collect();
    within_items(items.len(), field).then_some(Value::List(values?))
}

fn map(json: &Json, field: &Field) -> Option<Value> {
    let Json::Object(members) = json else {
        return None;
    };
    let of = field.items.as_deref()?;
    let mut values: Vec<(String, Value)> = Vec::new();
    for (key, member) in members {
        if values.iter().any(|(other, _)| other == key) {
            return None;
        }
        values.push((key.clone(), fit(member, of)?));
    }
    within_items(values.len(), field).then_some(Value::Object(values))
}

/// Whether a list or map of this field may hold so many.
pub(super) fn within_items(count: usize, field: &Field) -> bool {
    let count = count as u64;
    field.min_items.is_none_or(|least| count >= least)
        && field.max_items.is_none_or(|most| count <= most)
}

/// Of a reply that is shown, what fits; counts what does not, at any depth.
pub(super) struct Shown<'t> {
    pub(super) types: &'t BTreeMap<&'t str, &'t TypeDefinition>,
    pub(super) unfit: usize,
}

impl Shown<'_> {
    pub(super) fn object(&mut self, json: &Json, fields: &[Field]) -> Option<Value> {
        let Json::Object(members) = json else {
            return None;
        };
        let mut values: Vec<(String, Value)> = Vec::new();
        for (key, member) in members {
            if *member == Json::Null {
                continue;
            }
            let field = fields
                .iter()
                .find(|field| field.name.as_ref() == Some(key))
                .filter(|_| values.iter().all(|(other, _)| other != key));
            match field.and_then(|field| self.value(member, field)) {
                Some(value) => values.push((key.clone(), value)),
                None => self.unfit += 1,
            }
        }
        Some(Value::Object(values))
    }

    fn value(&mut self, json: &Json, field: &Field) -> Option<Value> {
        match (field.type_.as_deref()?, json) {
            ("object", _) => self.object(json, field.fields.as_deref()?),
            ("array", Json::List(items)) => {
                let of = field.items.as_deref()?;
                let mut values = Vec::new();
                for item in items {
                    match self.value(item, of) {
                        Some(value) => values.push(value),
                        None => self.unfit += 1,
                    }
                }
                Some(Value::List(values))
            }
            (name, _) if self.types.contains_key(name) => {
                let fields = self.types.get(name)?.fields.as_deref()?;
                self.object(json, fields)
            }
            _ => fit(json, field),
        }
    }
}

/// The members of an object that the fields know; `None` if one is unknown, unfit, or missing though required.
fn object(json: &Json, fields: &[Field]) -> Option<Value> {
    let Json::Object(members) = json else {
        return None;
    };
    let mut values: Vec<(String, Value)> = Vec::new();
    for (key, member) in members {
        let field = fields
            .iter()
            .find(|field| field.name.as_ref() == Some(key))?;
        if values.iter().any(|(other, _)| other == key) {
            return None;
        }
        if *member != Json::Null {
            values.push((key.clone(), fit(member, field)?));
        }
    }
    let complete = fields.iter().all(|field| {
        field.required != Some(true)
            || values
                .iter()
                .any(|(key, _)| Some(key) == field.name.as_ref())
    });
    complete.then_some(Value::Object(values))
}
