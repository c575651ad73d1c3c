//! JSON with the order of its members kept, read leniently: numbers of any size, doubled keys.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

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
        parse_as(text, Wanted::All)
    }

    /// Parses a text, but of the members of this member only their names: where their values stood is `null`.
    pub(super) fn parse_without(key: &str, text: &str) -> Result<Self, String> {
        parse_as(text, Wanted::Beside(key, None))
    }

    /// Hands over the members of this member, one after the other, so that no two are in memory.
    pub(super) fn each_member(
        key: &str,
        text: &str,
        mut take: impl FnMut(&str, Json),
    ) -> Result<(), String> {
        parse_as(text, Wanted::Beside(key, Some(&mut take))).map(|_| ())
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

fn parse_as(text: &str, wanted: Wanted<'_>) -> Result<Json, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let json = wanted.deserialize(&mut deserializer);
    let json = json.and_then(|json| deserializer.end().map(|()| json));
    json.map_err(|error| format!("this is not JSON: {error}"))
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wanted::All.deserialize(deserializer)
    }
}

/// Takes the name and the value of a member.
type Take<'t> = &'t mut dyn FnMut(&str, Json);

/// What is to stand in memory of a value.
enum Wanted<'t> {
    All,
    /// All but the values of the members of this member, which are handed over, if anybody takes them.
    Beside(&'t str, Option<Take<'t>>),
    /// The names of its members.
    Names(Option<Take<'t>>),
}

impl<'de> DeserializeSeed<'de> for Wanted<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Wanted<'_> {
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

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let value = match &mut self {
                // Of doubled members the first counts.
                Wanted::Beside(key, take) if *key == name => {
                    let names = Wanted::Names(take.take());
                    self = Wanted::All;
                    map.next_value_seed(names)?
                }
                Wanted::All | Wanted::Beside(..) => map.next_value()?,
                Wanted::Names(Some(take)) => {
                    take(&name, map.next_value()?);
                    Json::Null
                }
                Wanted::Names(None) => {
                    map.next_value::<IgnoredAny>()?;
                    Json::Null
                }
            };
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_handed_over_one_by_one() {
        let text =
            r#"{"a": {"x": [1], "y": {"x": 2}, "x": 3}, "b": {"a": {"x": 4}}, "a": {"x": 5}}"#;
        let head = Json::parse_without("a", text).unwrap();
        let names: Vec<_> = head.get("a").unwrap().members().to_vec();
        assert_eq!(
            names,
            ["x", "y", "x"].map(|name| (name.to_owned(), Json::Null))
        );
        assert_eq!(head.get("b"), Json::parse(text).unwrap().get("b"));
        let mut taken = Vec::new();
        Json::each_member("a", text, |name, value| {
            taken.push((name.to_owned(), value));
        })
        .unwrap();
        assert_eq!(
            taken,
            Json::parse(text).unwrap().get("a").unwrap().members()
        );
    }

    #[test]
    fn what_is_no_object_has_nothing_to_hand_over() {
        for text in [
            "[]",
            "1",
            r#"{"b": 1}"#,
            r#"{"a": [{"x": 1}]}"#,
            r#"{"a": null}"#,
        ] {
            assert_eq!(Json::parse_without("a", text), Json::parse(text));
            let taken = Json::each_member("a", text, |name, _| panic!("{name}"));
            assert_eq!(taken, Ok(()));
        }
        for text in ["", "{", r#"{"a": {"x": }}"#, r#"{"a": {}} 1"#] {
            assert!(Json::parse_without("a", text).is_err(), "{text}");
        }
    }
}
