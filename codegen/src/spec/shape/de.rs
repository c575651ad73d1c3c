//! A serde deserializer over [`Value`] that knows its path and words its errors for people.

use std::fmt;

use serde::de::{self, Deserializer, Visitor};

use super::Context;
use super::access::{Items, Members};
use super::stand_in::{Choice, StandIn};
use crate::diagnostic::{Code, codes, did_you_mean, quote};
use crate::spec::Value;
use crate::spec::forms;
use crate::spec::place::{Finding, Path, SPELLING, Step};

/// Why a pass ended.
#[derive(Debug)]
pub(super) enum Stop {
    /// At a path, and how the next pass gets over it.
    Placed(Box<Finding>, Repair),
    /// A key is missing from the mapping at hand.
    Missing(&'static str),
    /// Anything else a visitor says of the value at hand.
    Said(String),
}

/// How the next pass gets over a mistake.
#[derive(Debug, Clone, Copy)]
pub(super) enum Repair {
    /// A stand-in takes the place of the value.
    Replace,
    /// A stand-in becomes the value of a missing key.
    Supply(&'static str),
}

impl Stop {
    /// The mistake and its repair, if it has a place.
    pub(super) fn placed(self) -> Option<(Finding, Repair)> {
        match self {
            Stop::Placed(finding, repair) => Some((*finding, repair)),
            Stop::Missing(_) | Stop::Said(_) => None,
        }
    }

    /// Gives a visitor's error the path of the value it was about.
    pub(super) fn at(self, path: &Path<'_>) -> Self {
        match self {
            Stop::Placed(..) => self,
            Stop::Missing(key) => Stop::Placed(
                Box::new(
                    Finding::new(
                        codes::MISSING_KEY,
                        *path,
                        format!("missing key {}", quote(key)),
                    )
                    .on_key()
                    .help(forms::line_of(key).map(|line| format!("add a line: {line}"))),
                ),
                Repair::Supply(key),
            ),
            Stop::Said(message) => wrong(codes::WRONG_TYPE, path, message),
        }
    }
}

fn wrong(code: Code, path: &Path<'_>, message: String) -> Stop {
    Stop::Placed(
        Box::new(Finding::new(code, *path, message)),
        Repair::Replace,
    )
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Placed(finding, _) => f.write_str(&finding.message),
            Stop::Missing(key) => write!(f, "missing key `{key}`"),
            Stop::Said(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Stop::Said(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Stop::Missing(field)
    }

    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let range = match expected.to_string().as_str() {
            "u16" => "from 0 to 65535".to_owned(),
            "u32" => "from 0 to 4294967295".to_owned(),
            "u64" => "0 or more".to_owned(),
            other => other.to_owned(),
        };
        match unexpected {
            de::Unexpected::Signed(number) => {
                Stop::Said(format!("{number} is out of range: it must be {range}"))
            }
            other => Stop::Said(format!("expected {range}, found {other}")),
        }
    }
}

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
