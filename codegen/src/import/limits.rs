//! Limits on values.

use super::json::Json;
use super::report::Report;
use super::side::Side;
use crate::spec::place::Path;
use crate::spec::roles::{About, Limited, about};
use crate::spec::{Field, Number};

/// The keys of schemas that are limits.
const KEYS: &[(&str, Limited)] = &[
    ("minimum", Limited::Number),
    ("maximum", Limited::Number),
    ("minLength", Limited::Text),
    ("maxLength", Limited::Text),
    ("pattern", Limited::Text),
    ("minItems", Limited::Items),
    ("maxItems", Limited::Items),
];

/// Reads the limits of a schema into the field made of it, and reports those that a spec cannot hold.
pub(super) fn read(
    field: &mut Field,
    schema: &Json,
    at: Path<'_>,
    side: Side,
    report: &mut Report,
) {
    for (key, of) in KEYS {
        let Some(value) = schema.get(key).filter(|value| !value.is_empty()) else {
            continue;
        };
        let at = at.key(key);
        if side == Side::Reply {
            report.unsupported(at, "a limit means nothing in a reply; it is left out");
        } else if !applies(field, *of) {
            let type_ = field.type_.as_deref().unwrap_or("any");
            report.unsupported(
                at,
                format!("this limit means nothing for the type {type_:?}; it is left out"),
            );
        } else if let Err(message) = set(field, key, value) {
            report.unsupported(at, message);
        }
    }
    exclusive(field, schema, at, side, report);
    drop_crossed(field, at, report);
}

/// Whether a field of this type may have this key of the spec, if it is a limit at all.
pub(super) fn may_hold(field: &Field, key: &str) -> bool {
    match about(key) {
        Some(About::Limit(limited)) => applies(field, limited),
        _ => true,
    }
}

fn applies(field: &Field, of: Limited) -> bool {
    match (field.type_.as_deref(), of) {
        (Some("integer" | "number"), Limited::Number) | (Some("array" | "map"), Limited::Items) => {
            true
        }
        (Some("string"), Limited::Text) => field.values.is_none(),
        _ => false,
    }
}

fn set(field: &mut Field, key: &str, value: &Json) -> Result<(), String> {
    if key == "pattern" {
        let pattern = value.text().ok_or("expected a regular expression")?;
        if regex::Regex::new(pattern).is_err() {
            return Err(format!(
                "{pattern:?} is no regular expression as Rust knows them; it is left out"
            ));
        }
        *field.pattern = Some(pattern.to_owned());
        return Ok(());
    }
    if let ("minimum" | "maximum", Some(limit)) = (key, fraction(field, value)) {
        let side = if key == "minimum" {
            &mut field.minimum
        } else {
            &mut field.maximum
        };
        **side = Some(limit);
        return Ok(());
    }
    let whole = value.integer().ok_or_else(|| {
        let value = value
            .scalar_text()
            .unwrap_or_else(|| value.kind().to_owned());
        format!("{value:?} is no whole number of 64 bits; the limit is left out")
    })?;
    let count =
        || u64::try_from(whole).map_err(|_| format!("{whole} is no count; the limit is left out"));
    match key {
        "minimum" => *field.minimum = Some(whole.into()),
        "maximum" => *field.maximum = Some(whole.into()),
        "minLength" => *field.min_length = Some(count()?),
        "maxLength" => *field.max_length = Some(count()?),
        "minItems" => *field.min_items = Some(count()?),
        _ => *field.max_items = Some(count()?),
    }
    Ok(())
}

/// A limit of a field of type `number` that is not whole.
fn fraction(field: &Field, value: &Json) -> Option<Number> {
    if field.type_.as_deref() != Some("number") || value.integer().is_some() {
        return None;
    }
    let limit: f64 = value.scalar_text()?.parse().ok()?;
    limit.is_finite().then_some(Number::Fraction(limit))
}

/// `exclusiveMinimum` and `exclusiveMaximum`: flags, which move a whole number's limit by one.
fn exclusive(field: &mut Field, schema: &Json, at: Path<'_>, side: Side, report: &mut Report) {
    for key in ["exclusiveMinimum", "exclusiveMaximum"] {
        let Some(value) = schema
            .get(key)
            .filter(|value| value.boolean() != Some(false))
        else {
            continue;
        };
        let flagged = value.boolean() == Some(true);
        let whole = field.type_.as_deref() == Some("integer");
        let limit = if key == "exclusiveMinimum" {
            &mut field.minimum
        } else {
            &mut field.maximum
        };
        let step = if key == "exclusiveMinimum" { 1 } else { -1 };
        let moved = limit
            .and_then(Number::whole)
            .and_then(|limit| limit.checked_add(step));
        match moved {
            Some(moved) if flagged && whole && side != Side::Reply => **limit = Some(moved.into()),
            _ => report.unsupported(
                at.key(key),
                "an exclusive limit is a flag beside the limit of an integer; it is left out",
            ),
        }
    }
}

/// Limits that leave no value are a mistake of the metadata.
fn drop_crossed(field: &mut Field, at: Path<'_>, report: &mut Report) {
    let crossed = |low: Option<u64>, high: Option<u64>| matches!((low, high), (Some(low), Some(high)) if low > high);
    if matches!((*field.minimum, *field.maximum), (Some(low), Some(high)) if low > high) {
        (field.minimum, field.maximum) = Default::default();
        report.unsupported(at, "the minimum is above the maximum; both are left out");
    }
    if crossed(*field.min_length, *field.max_length) {
        (field.min_length, field.max_length) = Default::default();
        report.unsupported(
            at,
            "the least length is above the largest; both are left out",
        );
    }
    if crossed(*field.min_items, *field.max_items) {
        (field.min_items, field.max_items) = Default::default();
        report.unsupported(
            at,
            "the least number of items is above the largest; both are left out",
        );
    }
}
