//! Values that are one of several structures, told apart by a member inside or by what stands beside them.
//!
//! Emitted unions are open: what no variant is told by, or what does not fit the one that is, is kept as it came. The
//! derived half of a union is written by the macros of a file of their own; what does not depend on the union stands here once.

mod macros;

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use crate::limits::{CheckLimits, Limits};
use crate::parameters::{JsonWriter, WriteObject};
use crate::read::{Findings, Object, Path, ReadJson, ReadObject, tidy, unfold};

/// What tells a variant.
#[derive(Debug)]
pub struct Telling {
    /// The variant.
    pub name: &'static str,
    /// For each name beside the value, the values that go with the variant; any where there are none.
    pub beside: &'static [&'static [&'static str]],
    /// Values of the tag; the first is written. Any where there are none.
    pub tags: &'static [&'static str],
}

/// A value that is one of several structures.
pub trait Union: Sized + 'static {
    /// Names beside the value that tell the variant.
    const BESIDE: &'static [&'static str];
    /// The member inside that tells the variant.
    const TAG: Option<&'static str>;
    /// What tells each variant.
    const VARIANTS: &'static [Telling];

    /// Which variant it is; `None` for a value that is kept as it came.
    fn position(&self) -> Option<usize>;

    /// The value that a name beside it must have, where the variant goes with one alone.
    fn tells(&self, name: &str) -> Option<&'static str> {
        let variant = &Self::VARIANTS[self.position()?];
        let place = Self::BESIDE.iter().position(|beside| *beside == name)?;
        match variant.beside[place] {
            [value] => Some(value),
            _ => None,
        }
    }
}

/// A union that requests hold.
pub trait WriteUnion: Union {
    /// What is written.
    fn body(&self) -> Body<'_>;
}

/// A union that is read.
pub trait ReadUnion: Union {
    /// Reads a variant; `None` if the value is of another kind. `members` are those of a structure, without the tag.
    fn read(
        position: usize,
        value: &Value,
        members: Option<Map<String, Value>>,
        path: &Path<'_>,
    ) -> Option<Self>;

    /// A value that is kept as it came.
    fn other(value: Value) -> Self;
}

/// Makes a union, and says what a builder knows to be set once it has been chosen.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is none of the things that this parameter can be",
    label = "no variant of `{U}` is made of this"
)]
pub trait Choice<U>: Into<U> {
    /// `Set` where the choice tells all that stands beside it, else what it was.
    type State<S>;
}

/// What a variant holds.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// A structure.
    Object(&'a dyn WriteObject),
    /// A text.
    Text(&'a str),
    /// What is kept as it came.
    Other(&'a Value),
}

/// What a variant holds, as it is written: a structure or a text.
pub trait WritePayload {
    /// What is written.
    fn body(&self) -> Body<'_>;
}

impl<T: WriteObject> WritePayload for T {
    fn body(&self) -> Body<'_> {
        Body::Object(self)
    }
}

impl WritePayload for String {
    fn body(&self) -> Body<'_> {
        Body::Text(self)
    }
}

/// What a variant of a request holds: a structure with limits, or a text.
pub trait CheckPayload {
    /// Checks the limits of its members.
    fn check_payload(&self, limits: &mut Limits);
}

impl<T: CheckLimits> CheckPayload for T {
    fn check_payload(&self, limits: &mut Limits) {
        self.check(limits);
    }
}

impl CheckPayload for String {
    fn check_payload(&self, _: &mut Limits) {}
}

/// What a variant that is read holds: a structure or a text.
pub trait ReadPayload: Sized {
    /// Reads it; `None` if the value is of another kind.
    fn read_payload(
        value: &Value,
        members: Option<Map<String, Value>>,
        path: &Path<'_>,
    ) -> Option<Self>;
}

impl<T: ReadObject> ReadPayload for T {
    fn read_payload(
        _: &Value,
        members: Option<Map<String, Value>>,
        path: &Path<'_>,
    ) -> Option<Self> {
        T::read_json(Value::Object(members?), path)
    }
}

impl ReadPayload for String {
    fn read_payload(value: &Value, _: Option<Map<String, Value>>, _: &Path<'_>) -> Option<Self> {
        match value {
            Value::String(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl Body<'_> {
    /// Writes one JSON value, with the tag in front where there is one.
    pub(crate) fn write(self, tag: Option<(&str, &str)>, out: &mut JsonWriter) {
        match self {
            Self::Object(object) => out.tagged(tag, object),
            Self::Text(text) => out.string(text),
            Self::Other(value) => crate::parameters::WriteJson::write_json(value, out),
        }
    }
}

fn tag<U: Union>(of: &U) -> Option<(&'static str, &'static str)> {
    let variant = &U::VARIANTS[of.position()?];
    Some((U::TAG?, variant.tags.first()?))
}

/// Writes a union as a member of a structure.
pub fn write_union<U: WriteUnion>(union: &U, out: &mut JsonWriter) {
    union.body().write(tag(union), out);
}

/// A union as a parameter: JSON text, or the text itself where it is one.
pub fn text_of_union<U: WriteUnion>(union: &U) -> Cow<'_, str> {
    match union.body() {
        Body::Text(text) => Cow::Borrowed(text),
        Body::Other(Value::String(text)) => Cow::Borrowed(text),
        body => {
            let mut out = JsonWriter::default();
            body.write(tag(union), &mut out);
            Cow::Owned(out.into_text())
        }
    }
}

/// Reads a union. `beside` are the values of [`Union::BESIDE`], as far as they are known; upper and lower case are the
/// same. A value that fits no variant, or not the one that is told, is kept as it came; where a caller wrote it, so is one that
/// holds more than the variant knows, and a text.
pub fn read_union<U: ReadUnion>(
    value: Value,
    beside: &[Option<String>],
    path: &Path<'_>,
) -> Option<U> {
    if value.is_null() {
        return None;
    }
    let mut members = members_of(&value, path);
    let tag = U::TAG.and_then(|tag| members.as_mut()?.remove(tag));
    let tag = tag.as_ref().and_then(Value::as_str);
    let findings = Findings::like(path);
    let read = position(U::VARIANTS, tag, beside)
        .and_then(|position| U::read(position, &value, members, &Path::root(&findings)));
    let read = read.filter(|_| findings.into_first_mismatch().is_none());
    Some(read.unwrap_or_else(|| U::other(value)))
}

/// The members of a structure, which may come as JSON in a text. What a caller wrote stays as it is.
fn members_of(value: &Value, path: &Path<'_>) -> Option<Map<String, Value>> {
    if let Some(max_depth) = path.event() {
        return match unfold(value.clone(), max_depth) {
            Value::Object(members) => Some(tidy(members)),
            _ => None,
        };
    }
    match value {
        Value::Object(members) => Some(members.clone()),
        Value::String(text) if !path.is_strict() => serde_json::from_str(text).ok(),
        _ => None,
    }
}

/// The first variant that is told.
fn position(variants: &[Telling], tag: Option<&str>, beside: &[Option<String>]) -> Option<usize> {
    let among = |values: &[&str], value: Option<&str>| {
        values.is_empty()
            || value.is_some_and(|value| {
                let value = value.trim();
                values.iter().any(|known| known.eq_ignore_ascii_case(value))
            })
    };
    variants.iter().position(|variant| {
        let mut told = variant.beside.iter().enumerate();
        among(variant.tags, tag)
            && told
                .all(|(place, values)| among(values, beside.get(place).and_then(Option::as_deref)))
    })
}

/// What serde writes of a union.
///
/// # Errors
///
/// Those of the serializer.
#[cfg(feature = "serde")]
pub fn serialize_union<U: WriteUnion, S: serde_core::Serializer>(
    union: &U,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut out = JsonWriter::default();
    write_union(union, &mut out);
    let value: Value = out
        .into_text()
        .parse()
        .map_err(serde_core::ser::Error::custom)?;
    serde_core::Serialize::serialize(&value, serializer)
}

/// What serde reads as a union.
///
/// # Errors
///
/// Those of the deserializer, and for null.
#[cfg(feature = "serde")]
pub fn deserialize_union<'de, U: ReadUnion, D: serde_core::Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    let value: Value = serde_core::Deserialize::deserialize(deserializer)?;
    let findings = Findings::strict();
    let read = read_union(value, &[], &Path::root(&findings));
    read.ok_or_else(|| serde_core::de::Error::custom("expected a value, found null"))
}

impl Object<'_> {
    /// Takes out a union that the members beside it tell. `None` if it is missing or says nothing.
    #[inline(never)]
    pub fn told<T: ReadUnion>(&mut self, name: &'static str) -> Option<T> {
        let beside = T::BESIDE.iter().map(|beside| match self.peek(beside)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        });
        let beside: Vec<Option<String>> = beside.collect();
        let value = self.value(name)?;
        read_union(value, &beside, self.path())
    }
}

impl Limits {
    /// What a union is goes with the values beside it.
    pub fn told<U: Union>(
        &mut self,
        name: &str,
        value: &Option<U>,
        beside: &[Option<Cow<'_, str>>],
    ) {
        let Some(position) = value.as_ref().and_then(Union::position) else {
            return;
        };
        let variant = &U::VARIANTS[position];
        for ((known, values), beside) in U::BESIDE.iter().zip(variant.beside).zip(beside) {
            let fits = beside
                .as_deref()
                .is_some_and(|value| values.contains(&value));
            if !values.is_empty() && !fits {
                let values = Listed(values);
                let variant = variant.name;
                self.breach(
                    name,
                    format_args!("is {variant}, which goes with {known} {values}"),
                );
            }
        }
    }
}

/// `a`, `b` or `c`.
struct Listed<'a>(&'a [&'static str]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            let between = match index {
                0 => "",
                _ if index + 1 == self.0.len() => " or ",
                _ => ", ",
            };
            write!(f, "{between}`{value}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
