//! How each kind of value is read.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::tolerance::{tidy, unfold};
use super::{Object, Path, ReadJson, ReadObject};

impl ReadJson for String {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            Value::Null => None,
            Value::Number(number) if !path.is_strict() => Some(number.to_string()),
            Value::Bool(truth) if !path.is_strict() => Some(truth.to_string()),
            other => {
                path.mismatch("text", &other);
                None
            }
        }
    }
}

impl ReadJson for bool {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let read = match &value {
            Value::Bool(truth) => Some(*truth),
            _ if path.is_strict() => None,
            Value::Number(number) => match number.as_u64() {
                Some(0) => Some(false),
                Some(1) => Some(true),
                _ => None,
            },
            Value::String(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        };
        settle(read, "a boolean", &value, path)
    }
}

impl ReadJson for i64 {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        settle(
            whole_number(&value, path),
            "a whole number of 64 bits",
            &value,
            path,
        )
    }
}

impl ReadJson for i32 {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let read = whole_number(&value, path).and_then(|number| i32::try_from(number).ok());
        settle(read, "a whole number of 32 bits", &value, path)
    }
}

impl ReadJson for f64 {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let read = match &value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) if !path.is_strict() => text.trim().parse().ok(),
            _ => None,
        };
        settle(
            read.filter(|number: &f64| number.is_finite()),
            "a number",
            &value,
            path,
        )
    }
}

fn whole_number(value: &Value, path: &Path<'_>) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| without_fraction(number)),
        Value::String(text) if !path.is_strict() => text.trim().parse().ok(),
        _ => None,
    }
}

/// `12.0` as 12, up to the size at which a float no longer tells one whole number from the next.
fn without_fraction(number: &Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = number.as_f64()?;
    // In this range the conversion is exact.
    #[allow(clippy::cast_possible_truncation)]
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

/// What was read; otherwise a value that says nothing, or else a mismatch.
fn settle<T>(read: Option<T>, expected: &'static str, value: &Value, path: &Path<'_>) -> Option<T> {
    if read.is_none() {
        expect_nothing(expected, value, path);
    }
    read
}

/// A value that is not what is `expected` has to say nothing.
fn expect_nothing(expected: &'static str, value: &Value, path: &Path<'_>) {
    if !says_nothing(value, path) {
        path.mismatch(expected, value);
    }
}

fn says_nothing(value: &Value, path: &Path<'_>) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty() && !path.is_strict(),
        _ => false,
    }
}

/// Free-form: kept as it is.
impl ReadJson for Value {
    fn read_json(value: Value, _: &Path<'_>) -> Option<Self> {
        (!value.is_null()).then_some(value)
    }
}

// The three below are compiled anew for each type that replies hold: what does not depend on it is apart, in `list`, `each_item`
// and `object`.

impl<T: ReadJson> ReadJson for Vec<T> {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let items = list(value, path)?;
        let mut read = Self::with_capacity(items.len());
        each_item(items, path, &mut |item, path| {
            if let Some(item) = T::read_json(item, path) {
                read.push(item);
            }
        });
        Some(read)
    }
}

impl<T: ReadJson> ReadJson for BTreeMap<String, T> {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let mut read = Self::new();
        for (name, member) in members(value, path)? {
            expect_something(&member, &path.entry());
            if let Some(member) = T::read_json(member, &path.entry()) {
                read.insert(name, member);
            }
        }
        Some(read)
    }
}

impl<T: ReadObject> ReadJson for T {
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self> {
        let mut object = object(value, path)?;
        Some(T::read(&mut object))
    }
}

impl<T: ReadObject> ReadObject for Box<T> {
    fn read(object: &mut Object<'_>) -> Self {
        Self::new(T::read(object))
    }
}

/// In an event, a text of JSON stands for what it says.
fn unfolded(value: Value, path: &Path<'_>) -> Value {
    match path.event() {
        Some(max_depth) => unfold(value, max_depth),
        None => value,
    }
}

/// A caller who writes null among others means something, which would be left out.
fn expect_something(value: &Value, path: &Path<'_>) {
    if value.is_null() && path.is_strict() {
        path.mismatch("a value", value);
    }
}

fn list(value: Value, path: &Path<'_>) -> Option<Vec<Value>> {
    match unfolded(value, path) {
        Value::Array(items) => Some(items),
        // Services in languages that have one type for both write the empty one as either.
        Value::Object(members) if members.is_empty() && !path.is_strict() => None,
        other => {
            expect_nothing("a list", &other, path);
            None
        }
    }
}

fn each_item(items: Vec<Value>, path: &Path<'_>, read: &mut dyn FnMut(Value, &Path<'_>)) {
    for (index, item) in items.into_iter().enumerate() {
        let path = path.item(index);
        expect_something(&item, &path);
        read(item, &path);
    }
}

fn object<'a>(value: Value, path: &'a Path<'a>) -> Option<Object<'a>> {
    members(value, path).map(|members| Object::new(members, path))
}

fn members(value: Value, path: &Path<'_>) -> Option<Map<String, Value>> {
    match unfolded(value, path) {
        Value::Object(members) if path.event().is_some() => Some(tidy(members)),
        Value::Object(members) => Some(members),
        Value::Array(items) if items.is_empty() && !path.is_strict() => None,
        other => {
            expect_nothing("an object", &other, path);
            None
        }
    }
}
