//! How each kind of value is read.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::{Mismatch, Object, Path, ReadJson, ReadObject};

impl ReadJson for String {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        match value {
            Value::String(text) => Ok(Some(text)),
            Value::Null => Ok(None),
            Value::Number(number) => Ok(Some(number.to_string())),
            Value::Bool(truth) => Ok(Some(truth.to_string())),
            Value::Array(_) | Value::Object(_) => Err(path.mismatch("text", &value)),
        }
    }
}

impl ReadJson for bool {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let read = match &value {
            Value::Bool(truth) => Some(*truth),
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
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        settle(
            whole_number(&value),
            "a whole number of 64 bits",
            &value,
            path,
        )
    }
}

impl ReadJson for i32 {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let read = whole_number(&value).and_then(|number| i32::try_from(number).ok());
        settle(read, "a whole number of 32 bits", &value, path)
    }
}

impl ReadJson for f64 {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let read = match &value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
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

fn whole_number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| without_fraction(number)),
        Value::String(text) => text.trim().parse().ok(),
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

/// What was read; `None` where the value says nothing; a mismatch where it says something else.
fn settle<T>(
    read: Option<T>,
    expected: &'static str,
    value: &Value,
    path: &Path<'_>,
) -> Result<Option<T>, Mismatch> {
    match read {
        Some(read) => Ok(Some(read)),
        None if says_nothing(value) => Ok(None),
        None => Err(path.mismatch(expected, value)),
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// Free-form: kept as it is.
impl ReadJson for Value {
    fn read_json(value: Value, _: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        Ok((!value.is_null()).then_some(value))
    }
}

impl<T: ReadJson> ReadJson for Vec<T> {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let Value::Array(items) = value else {
            return settle(None, "a list", &value, path);
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            list.extend(T::read_json(item, &path.item(index))?);
        }
        Ok(Some(list))
    }
}

impl<T: ReadJson> ReadJson for BTreeMap<String, T> {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let Value::Object(members) = value else {
            return settle(None, "an object", &value, path);
        };
        let mut map = BTreeMap::new();
        for (name, member) in members {
            if let Some(member) = T::read_json(member, &path.entry())? {
                map.insert(name, member);
            }
        }
        Ok(Some(map))
    }
}

impl<T: ReadObject> ReadJson for T {
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch> {
        let Value::Object(members) = value else {
            return settle(None, "an object", &value, path);
        };
        T::read(&mut Object::new(members, path)).map(Some)
    }
}

impl<T: ReadObject> ReadObject for Box<T> {
    fn read(object: &mut Object<'_>) -> Result<Self, Mismatch> {
        T::read(object).map(Box::new)
    }
}
