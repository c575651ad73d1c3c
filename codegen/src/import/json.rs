//! JSON with the order of its members kept, read leniently: numbers of any size, doubled keys.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use crate::spec::Value;

/// A JSON value. Members keep the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    /// Any other number, whole ones beyond 64 bits among them.
    Float(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a text; says what is wrong with it otherwise.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// The member of that name, if this is an object that has one that is not `null`.
    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        let found = self.members().iter().find(|(name, _)| name == key)?;
        (found.1 != Json::Null).then_some(&found.1)
    }

    /// The members of an object; none of anything else. Alibaba Cloud writes an empty object as `[]`.
    pub(super) fn members(&self) -> &[(String, Json)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// Forgets the members of this member, but for their names.
    pub(super) fn empty(&mut self, key: &str) {
        let Json::Object(members) = self else {
            return;
        };
        for (name, member) in members {
            if let (true, Json::Object(inner)) = (name == key, member) {
                for (_, value) in inner {
                    *value = Json::Null;
                }
            }
        }
    }

    /// The items of a list; none of anything else.
    pub(super) fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A scalar as the text that it stands for.
    pub(super) fn scalar_text(&self) -> Option<String> {
        match self {
            Json::Text(text) => Some(text.clone()),
            Json::Integer(number) => Some(number.to_string()),
            Json::Float(number) => Some(number.to_string()),
            Json::Bool(value) => Some(value.to_string()),
            Json::Null | Json::List(_) | Json::Object(_) => None,
        }
    }

    /// `true` or `false`, as text too.
    pub(super) fn boolean(&self) -> Option<bool> {
        match self {
            Json::Bool(value) => Some(*value),
            Json::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// A whole number, as text too.
    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Json::Integer(number) => Some(*number),
            Json::Text(text) => text.trim().parse().ok(),
            // Exact: whole and below 2^53.
            #[allow(clippy::cast_possible_truncation)]
            Json::Float(number)
                if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 =>
            {
                Some(*number as i64)
            }
            _ => None,
        }
    }

    /// True for what says nothing: `null`, empty text, `[]`, `{}`.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Json::Null => true,
            Json::Text(text) => text.trim().is_empty(),
            Json::List(items) => items.is_empty(),
            Json::Object(members) => members.is_empty(),
            Json::Bool(_) | Json::Integer(_) | Json::Float(_) => false,
        }
    }

    /// The same as a value of the spec. Of doubled keys the first counts.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Integer(number) => Value::Integer(*number),
            Json::Float(number) => Value::Float(*number),
            Json::Text(text) => Value::Text(text.clone()),
            Json::List(items) => Value::List(items.iter().map(Json::to_value).collect()),
            Json::Object(members) => {
                let mut kept: Vec<(String, Value)> = Vec::new();
                for (key, value) in members {
                    if kept.iter().all(|(other, _)| other != key) {
                        kept.push((key.clone(), value.to_value()));
                    }
                }
                Value::Object(kept)
            }
        }
    }

    /// What kind of value it is, in words.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Integer(_) | Json::Float(_) => "a number",
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, v: bool) -> Result<Json, E> {
        Ok(Json::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Json, E> {
        Ok(Json::Integer(v))
    }

    // Beyond 64 bits, signed, only the magnitude is of interest.
    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, v: u64) -> Result<Json, E> {
        Ok(i64::try_from(v).map_or(Json::Float(v as f64), Json::Integer))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Json, E> {
        Ok(Json::Float(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Json, E> {
        Ok(Json::Text(v.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
