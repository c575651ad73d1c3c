//! Limits on parameters.

use super::keys::misplaced;
use super::pattern;
use super::report::At;
use super::value;
use crate::diagnostic::codes;
use crate::model::{Limits, Number, Type};
use crate::spec::Field;

/// Whether a field has any limit.
pub(super) fn any(field: &Field) -> bool {
    numbers(field) || lengths(field) || field.min_items.is_some() || field.max_items.is_some()
}

fn numbers(field: &Field) -> bool {
    field.minimum.is_some() || field.maximum.is_some()
}

fn lengths(field: &Field) -> bool {
    field.min_length.is_some() || field.max_length.is_some() || field.pattern.is_some()
}

/// The limits of `field`, and of `base` where it has none of its own.
pub(super) fn merge(field: &Field, base: &Field) -> Field {
    Field {
        minimum: field.minimum.clone().or(base.minimum.clone()),
        maximum: field.maximum.clone().or(base.maximum.clone()),
        min_length: field.min_length.clone().or(base.min_length.clone()),
        max_length: field.max_length.clone().or(base.max_length.clone()),
        min_items: field.min_items.clone().or(base.min_items.clone()),
        max_items: field.max_items.clone().or(base.max_items.clone()),
        pattern: field.pattern.clone().or(base.pattern.clone()),
        ..Field::default()
    }
}

/// Checks the limits of a field against its type and each other.
pub(super) fn limits(field: &Field, type_: &Type, at: &At<'_, '_>) -> Limits {
    refuse_misplaced(field, type_, at);
    let minimum = bound("minimum", *field.minimum, type_, at);
    let maximum = bound("maximum", *field.maximum, type_, at);
    ordered("minimum", minimum, "maximum", maximum, at);
    ordered(
        "min_length",
        *field.min_length,
        "max_length",
        *field.max_length,
        at,
    );
    ordered(
        "min_items",
        *field.min_items,
        "max_items",
        *field.max_items,
        at,
    );
    if let Some(pattern) = &*field.pattern {
        pattern::check(pattern, &at.key("pattern"));
    }
    Limits {
        minimum,
        maximum,
        min_length: *field.min_length,
        max_length: *field.max_length,
        min_items: *field.min_items,
        max_items: *field.max_items,
        pattern: (*field.pattern).clone(),
    }
}

/// A limit as a number that values of the type can be compared with.
fn bound(key: &str, limit: Option<Number>, type_: &Type, at: &At<'_, '_>) -> Option<Number> {
    let limit = limit?;
    let fits = match (type_, limit) {
        (Type::Int32 | Type::Int64, Number::Fraction(_)) => {
            let message = format!("a whole number is compared with {limit}, which is none");
            at.key(key).report(codes::LIMIT, message);
            false
        }
        (Type::Double, Number::Whole(whole)) => value::double(whole, &at.key(key)).is_some(),
        (Type::Double, Number::Fraction(fraction)) => {
            let finite = fraction.is_finite();
            if !finite {
                at.key(key).report(codes::LIMIT, "a limit is finite");
            }
            finite
        }
        _ => true,
    };
    fits.then_some(limit)
}

/// Reports limits that values of the type do not have.
fn refuse_misplaced(field: &Field, type_: &Type, at: &At<'_, '_>) {
    let (mut number, mut text, mut list) = (false, false, false);
    match type_ {
        Type::Int32 | Type::Int64 | Type::Double => number = true,
        Type::String => text = true,
        Type::List(_) | Type::Map(_) => list = true,
        Type::Boolean | Type::Any | Type::Structure(_) | Type::Enumeration(_) | Type::Union(_) => {}
    }
    let keys = [
        ("minimum", field.minimum.is_some(), number, "numbers"),
        ("maximum", field.maximum.is_some(), number, "numbers"),
        (
            "min_length",
            field.min_length.is_some(),
            text,
            "text without `values`",
        ),
        (
            "max_length",
            field.max_length.is_some(),
            text,
            "text without `values`",
        ),
        (
            "pattern",
            field.pattern.is_some(),
            text,
            "text without `values`",
        ),
        (
            "min_items",
            field.min_items.is_some(),
            list,
            "lists and maps",
        ),
        (
            "max_items",
            field.max_items.is_some(),
            list,
            "lists and maps",
        ),
    ];
    for (key, set, fits, of) in keys {
        if set && !fits {
            misplaced(at, key, &format!("here: it limits {of}"));
        }
    }
}

fn ordered<T: PartialOrd + Copy + std::fmt::Display>(
    low: &str,
    least: Option<T>,
    high: &str,
    most: Option<T>,
    at: &At<'_, '_>,
) {
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let message = format!("`{low}` {least} is above `{high}` {most}");
        at.key(low).report(codes::LIMIT, message);
    }
}
