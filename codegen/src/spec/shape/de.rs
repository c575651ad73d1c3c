//! A serde deserializer over [`Value`] that knows its path and words its errors for people.

use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::context::Context;
use super::stand_in::{Choice, StandIn};
use super::stop::{Repair, Stop};
use crate::diagnostic::{codes, did_you_mean, nearest, quote};
use crate::spec::Value;
use crate::spec::aliases;
use crate::spec::forms;
use crate::spec::place::{Finding, Path, SPELLING, Step};

/// Reads one value.
pub(super) struct Reader<'de, 'p> {
    pub(super) context: &'p Context,
    pub(super) value: &'de Value,
    pub(super) path: Path<'p>,
}

impl<'de, 'p> Reader<'de, 'p> {
    pub(super) fn new(context: &'p Context, value: &'de Value) -> Self {
        Self {
            context,
            value,
            path: Path::ROOT,
        }
    }

    /// Whether an earlier pass gave up on this value.
    fn is_replaced(&self) -> bool {
        !self.context.replaced.is_empty() && self.context.replaced.contains(&self.path.to_steps())
    }

    /// The key whose value this is; of an item, that of the list.
    fn key(&self) -> Option<(&'p str, bool)> {
        self.path.last_key()
    }

    /// What the value is, in the words of the file: its key, or the list that it is an item of.
    fn subject(&self) -> String {
        match self.path.to_steps().as_slice() {
            [] => "the file".to_owned(),
            [.., Step::Key(key)] => quote(key),
            [.., Step::Key(list), Step::Index(_)] => format!("each item of {}", quote(list)),
            [.., Step::Index(_)] => "each item".to_owned(),
        }
    }

    /// The value is not of the type that its key takes. `form` is how to write one that is.
    fn mismatch(&self, expected: &str, form: Option<String>) -> Stop {
        let subject = self.subject();
        if *self.value == Value::Null {
            return Stop::Placed(
                Box::new(
                    Finding::new(
                        codes::NO_VALUE,
                        self.path,
                        format!("{subject} has no value"),
                    )
                    .on_key()
                    .help(form.map_or_else(
                        || format!("it must be {expected}"),
                        |form| format!("write {form}"),
                    )),
                ),
                Repair::Replace,
            );
        }
        let found = match self.value {
            Value::Text(text) => format!("the text {}", quote(text)),
            Value::Integer(_) | Value::Float(_) => format!("the number {SPELLING}"),
            Value::Bool(value) => format!("`{value}`"),
            other => other.kind().to_owned(),
        };
        let help = match (expected, self.value) {
            (TEXT, Value::Integer(_) | Value::Float(_) | Value::Bool(_)) => {
                Some(format!("put it in quotes: \"{SPELLING}\""))
            }
            (TRUTH, Value::Text(_)) => Some("write `true` or `false`, without quotes".to_owned()),
            (NUMBER, Value::Text(text)) if text.parse::<i64>().is_ok() => {
                Some("write it without quotes".to_owned())
            }
            (ANY_NUMBER, Value::Text(text)) if text.parse::<f64>().is_ok() => {
                Some("write it without quotes".to_owned())
            }
            _ => form.map(|form| format!("write {form}")),
        };
        Stop::Placed(
            Box::new(
                Finding::new(
                    codes::WRONG_TYPE,
                    self.path,
                    format!("{subject} must be {expected}, found {found}"),
                )
                .label(format!("expected {expected}"))
                .help(help),
            ),
            Repair::Replace,
        )
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            Value::Text(text) => visitor
                .visit_str(text)
                .map_err(|stop: Stop| stop.at(&self.path)),
            _ => Err(self.mismatch(TEXT, None)),
        }
    }

    fn integer<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            Value::Integer(number) => visitor
                .visit_i64(*number)
                .map_err(|stop: Stop| stop.at(&self.path)),
            _ => Err(self.mismatch(NUMBER, None)),
        }
    }
}

const TEXT: &str = "text";
const NUMBER: &str = "a whole number";
const ANY_NUMBER: &str = "a number";
const TRUTH: &str = "true or false";

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Stop;

    /// Takes the value as it is; only examples and defaults are read so.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_any(visitor);
        }
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Integer(number) => visitor.visit_i64(*number),
            Value::Float(number) => visitor.visit_f64(*number),
            Value::Text(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items::of(&self, items)),
            Value::Object(members) => visitor.visit_map(Members::any(&self, members)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            _ if self.is_replaced() => StandIn.deserialize_bool(visitor),
            Value::Bool(value) => visitor.visit_bool(*value),
            _ => Err(self.mismatch(TRUTH, None)),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_i64(visitor);
        }
        self.integer(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            _ if self.is_replaced() => StandIn.deserialize_i64(visitor),
            Value::Integer(number) => visitor.visit_i64(*number),
            Value::Float(number) => visitor.visit_f64(*number),
            _ => Err(self.mismatch(ANY_NUMBER, None)),
        }
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_u16(visitor);
        }
        self.integer(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_u32(visitor);
        }
        self.integer(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_u64(visitor);
        }
        self.integer(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return StandIn.deserialize_string(visitor);
        }
        self.text(visitor)
    }

    /// A key that may be left out; where it stands, it must have a value.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.is_replaced() {
            return visitor.visit_none();
        }
        if *self.value == Value::Null {
            self.context.pass_over(|| {
                let message = format!("{} has no value", self.subject());
                Finding::new(codes::NO_VALUE, self.path, message)
                    .on_key()
                    .help("give it a value, or remove the key".to_owned())
            });
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            _ if self.is_replaced() => StandIn.deserialize_seq(visitor),
            Value::List(items) => visitor.visit_seq(Items::of(&self, items)),
            found => Err(self.mismatch("a list", forms::list(self.key(), found))),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match self.value {
            _ if self.is_replaced() => StandIn.deserialize_struct(name, fields, visitor),
            Value::Object(members) => visitor
                .visit_map(Members::known(&self, name, fields, members))
                .map_err(|stop: Stop| stop.at(&self.path)),
            found => {
                let form = forms::mapping(name, self.key(), found);
                Err(self.mismatch("a mapping of keys to values", form))
            }
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match self.value {
            _ if self.is_replaced() => StandIn.deserialize_enum(name, variants, visitor),
            Value::Text(text) if variants.contains(&text.as_str()) => {
                visitor.visit_enum(Choice(text))
            }
            Value::Text(text) => {
                let known: Vec<_> = variants.iter().map(|variant| quote(variant)).collect();
                let help = did_you_mean(text, variants.iter().copied());
                let finding = Finding::new(
                    codes::UNKNOWN_CHOICE,
                    self.path,
                    format!("{} cannot be {}", self.subject(), quote(text)),
                )
                .label(format!("expected one of {}", known.join(", ")))
                .help(help);
                Err(Stop::Placed(Box::new(finding), Repair::Replace))
            }
            _ => {
                let known = variants.join(", ");
                Err(self.mismatch(TEXT, Some(format!("one of: {known}"))))
            }
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_string(visitor)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u128 f32 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct map
        ignored_any
    }
}

/// The items of a list.
pub(super) struct Items<'de, 'p> {
    context: &'p Context,
    path: &'p Path<'p>,
    rest: std::iter::Enumerate<std::slice::Iter<'de, Value>>,
}

impl<'de, 'p> Items<'de, 'p> {
    pub(super) fn of(reader: &'p Reader<'de, 'p>, items: &'de [Value]) -> Self {
        Self {
            context: reader.context,
            path: &reader.path,
            rest: items.iter().enumerate(),
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Stop;

    /// A list of known length is not grown, which would leave it with room for more.
    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        let Some((index, value)) = self.rest.next() else {
            return Ok(None);
        };
        let path = self.path.index(index);
        seed.deserialize(Reader {
            context: self.context,
            value,
            path,
        })
        .map(Some)
        .map_err(|stop: Stop| stop.at(&path))
    }
}

/// The members of a mapping, and then those that an earlier pass found missing.
pub(super) struct Members<'de, 'p> {
    context: &'p Context,
    path: &'p Path<'p>,
    rest: Vec<&'de (String, Value)>,
    supplied: Vec<&'static str>,
    /// The value to come; `None` if a stand-in is due.
    value: Option<&'de (String, Value)>,
}

impl<'de, 'p> Members<'de, 'p> {
    /// Any keys, all kept.
    pub(super) fn any(reader: &'p Reader<'de, 'p>, members: &'de [(String, Value)]) -> Self {
        Self {
            context: reader.context,
            path: &reader.path,
            rest: members.iter().rev().collect(),
            supplied: Vec::new(),
            value: None,
        }
    }

    /// The keys of a structure: reports those it does not have, and steps over them.
    pub(super) fn known(
        reader: &'p Reader<'de, 'p>,
        name: &'static str,
        fields: &'static [&'static str],
        members: &'de [(String, Value)],
    ) -> Self {
        let mut kept: Vec<&'de (String, Value)> = Vec::new();
        // A mapping of very many keys is not worth comparing each with each.
        let known: BTreeSet<&str> = if members.len() > fields.len() {
            fields.iter().copied().collect()
        } else {
            BTreeSet::new()
        };
        for member in members {
            let key = member.0.as_str();
            let is_known = if known.is_empty() {
                fields.contains(&key)
            } else {
                known.contains(key)
            };
            if !is_known {
                report_unknown(reader, name, fields, key);
            } else if !kept.iter().any(|earlier| earlier.0 == key) {
                kept.push(member);
            }
        }
        kept.reverse();
        let supplied = reader.context.supplied.get(&reader.path.to_steps());
        Self {
            supplied: supplied.into_iter().flatten().copied().collect(),
            rest: kept,
            ..Self::any(reader, &[])
        }
    }
}

/// Reports a key that a structure does not have.
fn report_unknown(reader: &Reader<'_, '_>, name: &str, fields: &'static [&'static str], key: &str) {
    if reader.context.is_full() {
        // Looking for what is meant by each of very many keys takes long, and nothing of it would be shown.
        reader.context.leave_out();
        return;
    }
    let meant = aliases::of_key(key, fields).or_else(|| nearest(key, fields.iter().copied()));
    if let Some(meant) = fields.iter().find(|field| Some(**field) == meant) {
        let place = (reader.path.to_steps(), *meant);
        reader.context.misspelt.borrow_mut().insert(place);
    }
    reader.context.pass_over(|| {
        let help = meant.map_or_else(
            || format!("known keys: {}", fields.join(", ")),
            |meant| format!("did you mean {}?", quote(meant)),
        );
        let message = format!(
            "unknown key {} in {}",
            quote(key),
            described(name, &reader.path)
        );
        Finding::new(codes::UNKNOWN_KEY, reader.path.key(key), message)
            .on_key()
            .help(help)
    });
}

/// A structure of the spec language, in words.
fn described(name: &str, path: &Path<'_>) -> String {
    match (name, path.to_steps().as_slice()) {
        ("ServiceFile" | "Operation", _) => "this file".to_owned(),
        ("Field", [.., Step::Key(list), Step::Index(_)]) if list == "parameters" => {
            "a parameter".to_owned()
        }
        ("Field", _) => "a field".to_owned(),
        ("ErrorCode", _) => "an error".to_owned(),
        ("EnumValue", _) => "a value".to_owned(),
        ("TypeDefinition", _) => "a type".to_owned(),
        ("Group", _) => "a group".to_owned(),
        ("Example", _) => "an example".to_owned(),
        ("RegionEndpoint", _) => "an endpoint".to_owned(),
        (_, [.., Step::Key(key)]) => quote(key),
        _ => "this mapping".to_owned(),
    }
}

impl<'de> MapAccess<'de> for Members<'de, '_> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Stop> {
        self.value = self.rest.pop();
        let key = match self.value {
            Some((key, _)) => key.as_str(),
            None => match self.supplied.pop() {
                Some(key) => key,
                None => return Ok(None),
            },
        };
        let deserializer: StrDeserializer<'_, Stop> = key.into_deserializer();
        seed.deserialize(deserializer).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        let Some((key, value)) = self.value else {
            return seed.deserialize(StandIn);
        };
        let path = self.path.key(key);
        seed.deserialize(Reader {
            context: self.context,
            value,
            path,
        })
        .map_err(|stop: Stop| stop.at(&path))
    }
}
