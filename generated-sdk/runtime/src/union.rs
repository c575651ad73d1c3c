//! Values that are one of several structures, told apart by a member inside or by what stands beside them.
//!
//! Emitted unions are open: what no variant is told by, or what does not fit the one that is, is kept as it came. The
//! derived half of a union is written by the macros below; what does not depend on the union stands here once.

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

/// Implements what every union has: `union! { Name [beside] tag; Variant structure [[values] …] [tags]; … }`, with `text` in the
/// place of `structure` for a variant that holds a text. What may hold anything does not print.
///
/// The enumeration has the variants named, and `Other(serde_json::Value)`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident [$($beside:literal),*] $tag:expr; $($variant:ident $kind:ident $values:tt [$($tags:literal),*];)*) => {
        impl $crate::emitted::Union for $name {
            const BESIDE: &'static [&'static str] = &[$($beside),*];
            const TAG: Option<&'static str> = $tag;
            const VARIANTS: &'static [$crate::emitted::Telling] = &[
                $($crate::emitted::Telling {
                    name: stringify!($variant),
                    beside: $crate::union!(@values $values),
                    tags: &[$($tags),*],
                },)*
            ];

            fn position(&self) -> Option<usize> {
                #[allow(dead_code, clippy::enum_variant_names, reason = "counts the variants")]
                enum Position { $($variant,)* }
                match self {
                    $(Self::$variant(_) => Some(Position::$variant as usize),)*
                    Self::Other(_) => None,
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let (name, payload): (&str, &dyn std::fmt::Debug) = match self {
                    $(Self::$variant(payload) => (stringify!($variant), $crate::union!(@shown $kind payload)),)*
                    Self::Other(value) => ("Other", &$crate::emitted::redacted(Some(value))),
                };
                f.debug_tuple(name).field(payload).finish()
            }
        }

        impl From<$crate::emitted::serde_json::Value> for $name {
            fn from(value: $crate::emitted::serde_json::Value) -> Self {
                Self::Other(value)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::Other($crate::emitted::serde_json::Value::String(text))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }
    };
    (@choice $name:ident $payload:ty, set) => {
        impl $crate::emitted::Choice<$name> for $payload {
            type State<S> = $crate::emitted::Set;
        }
    };
    (@choice $name:ident $payload:ty, kept) => {
        impl $crate::emitted::Choice<$name> for $payload {
            type State<S> = S;
        }
    };
    (@choice $name:ident $payload:ty, read) => {};
    (@shown structure $payload:ident) => { $payload };
    (@shown text $payload:ident) => { &$crate::emitted::redacted(Some($payload)) };
    (@values [$([$($value:literal),*]),*]) => { &[$(&[$($value),*]),*] };
}

/// Implements how a union is written: `union_write! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_write {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::WriteUnion for $name {
            fn body(&self) -> $crate::emitted::Body<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::emitted::WritePayload::body(payload),)*
                    Self::Other(value) => $crate::emitted::Body::Other(value),
                }
            }
        }

        impl $crate::emitted::WriteJson for $name {
            fn write_json(&self, out: &mut $crate::emitted::JsonWriter) {
                $crate::emitted::write_union(self, out);
            }
        }
    };
}

/// Implements what requests need of a union besides: `union_request! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_request {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::Scalar for $name {
            fn text(&self) -> std::borrow::Cow<'_, str> {
                $crate::emitted::text_of_union(self)
            }
        }

        impl $crate::emitted::CheckLimits for $name {
            fn check(&self, limits: &mut $crate::emitted::Limits) {
                match self {
                    $(Self::$variant(payload) => $crate::emitted::CheckPayload::check_payload(payload, limits),)*
                    Self::Other(_) => {}
                }
            }
        }

        impl $crate::emitted::Choice<Self> for $name {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for $crate::emitted::serde_json::Value {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for String {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for &str {
            type State<S> = S;
        }
    };
}

/// Implements how a union is read: `union_read! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_read {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::ReadUnion for $name {
            fn read(
                position: usize,
                value: &$crate::emitted::serde_json::Value,
                members: Option<$crate::emitted::serde_json::Map<String, $crate::emitted::serde_json::Value>>,
                path: &$crate::emitted::Path<'_>,
            ) -> Option<Self> {
                let mut before = 0..position;
                $(
                    if before.next().is_none() {
                        return $crate::emitted::ReadPayload::read_payload(value, members, path).map(Self::$variant);
                    }
                )*
                None
            }

            fn other(value: $crate::emitted::serde_json::Value) -> Self {
                Self::Other(value)
            }
        }

        impl $crate::emitted::ReadJson for $name {
            fn read_json(
                value: $crate::emitted::serde_json::Value,
                path: &$crate::emitted::Path<'_>,
            ) -> Option<Self> {
                $crate::emitted::read_union(value, &[], path)
            }
        }
    };
}

/// serde's traits for a union: as JSON by wire name, as everything. What stands beside a union is not in it, so what only that
/// tells comes back as it was written, and as its variant where it is read with what stands beside it.
#[doc(hidden)]
#[macro_export]
macro_rules! union_by_name {
    ($name:ident) => {
        impl $crate::emitted::serde::Serialize for $name {
            fn serialize<S: $crate::emitted::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::emitted::serialize_union(self, serializer)
            }
        }

        impl<'de> $crate::emitted::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::emitted::deserialize_union(deserializer)
            }
        }
    };
}

/// Implements the ways to a variant from what it holds: `union_choice! { Name; Variant(Payload) state, … }`, where the
/// state is `set` if the variant tells all that stands beside it, else `kept`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_choice {
    ($name:ident; $($variant:ident($payload:ty) $state:ident),* $(,)?) => {
        $(
            impl From<$payload> for $name {
                fn from(payload: $payload) -> Self {
                    Self::$variant(payload)
                }
            }

            $crate::union!(@choice $name $payload, $state);
        )*
    };
}

#[cfg(test)]
#[allow(unreachable_pub)] // The methods are public; the unions of the tests are not.
mod tests {
    use serde_json::json;

    use super::*;
    use crate::parameters::{JsonObject, Scalar};
    use crate::read::tests as reading;

    #[derive(Debug, PartialEq)]
    struct Note {
        text: Option<String>,
    }

    impl WriteObject for Note {
        fn write(&self, object: &mut JsonObject<'_>) {
            object.member("text", &self.text);
        }
    }

    impl CheckLimits for Note {
        fn check(&self, limits: &mut Limits) {
            limits.length("text", &self.text, ..=3);
        }
    }

    impl ReadObject for Note {
        fn read(object: &mut Object<'_>) -> Self {
            Self {
                text: object.take("text"),
            }
        }
    }

    #[derive(PartialEq)]
    enum Post {
        Card(Note),
        Parcel(Note),
        Plain(String),
        Other(Value),
    }

    union! {
        Post ["Channel", "Kind"] Some("type");
        Card structure [["air", "sea"], ["note"]] [];
        Parcel structure [["sea"], ["box"]] ["large", "huge"];
        Plain text [[], ["plain"]] [];
    }
    union_write! { Post; Card, Parcel, Plain }
    union_request! { Post; Card, Parcel, Plain }
    union_read! { Post; Card, Parcel, Plain }

    fn note(text: &str) -> Note {
        Note {
            text: Some(text.to_owned()),
        }
    }

    fn read(value: Value, channel: &str, kind: &str) -> Option<Post> {
        let findings = Findings::default();
        let beside = [Some(channel.to_owned()), Some(kind.to_owned())];
        read_union(value, &beside, &Path::root(&findings))
    }

    #[test]
    fn what_stands_beside_tells_the_variant() {
        let value = json!({ "text": "a", "more": 1 });
        assert_eq!(
            read(value.clone(), "AIR", " Note"),
            Some(Post::Card(note("a")))
        );
        // As JSON in a text.
        assert_eq!(
            read(json!(value.to_string()), "sea", "note"),
            Some(Post::Card(note("a")))
        );
        // Nobody knows notes that travel by rail.
        assert_eq!(
            read(value.clone(), "rail", "note"),
            Some(Post::Other(value.clone()))
        );
        assert_eq!(reading::read(value.clone()), Ok(Some(Post::Other(value))));
        assert_eq!(read(Value::Null, "air", "note"), None);
    }

    #[test]
    fn a_tag_tells_the_variant() {
        let value = json!({ "type": "huge", "text": "a" });
        assert_eq!(
            read(value.clone(), "sea", "box"),
            Some(Post::Parcel(note("a")))
        );
        assert_eq!(
            read(json!(value.to_string()), "sea", "box"),
            Some(Post::Parcel(note("a")))
        );
        let small = json!({ "type": "small" });
        assert_eq!(read(small.clone(), "sea", "box"), Some(Post::Other(small)));
    }

    #[test]
    fn what_does_not_fit_its_variant_is_kept() {
        for value in [
            json!({ "text": {} }),
            json!([1]),
            json!("plain text"),
            json!(7),
        ] {
            assert_eq!(read(value.clone(), "air", "note"), Some(Post::Other(value)));
        }
        assert_eq!(
            read(json!("{} is a text here"), "rail", "plain"),
            Some(Post::Plain("{} is a text here".to_owned()))
        );
    }

    #[test]
    fn variants_are_written_with_their_tag() {
        assert_eq!(Post::Card(note("a")).text(), r#"{"text":"a"}"#);
        assert_eq!(
            Post::Parcel(note("a")).text(),
            r#"{"type":"large","text":"a"}"#
        );
        assert_eq!(
            Post::Parcel(Note { text: None }).text(),
            r#"{"type":"large"}"#
        );
        assert_eq!(Post::Plain("\"".to_owned()).text(), "\"");
        // A text that was handed over travels as it is, whatever it holds.
        assert_eq!(
            Post::from(r#"{ "b": 1, "a": 2 }"#).text(),
            r#"{ "b": 1, "a": 2 }"#
        );
        assert_eq!(Post::from(json!({ "a": 2 })).text(), r#"{"a":2}"#);
        let mut out = JsonWriter::default();
        write_union(&Post::from("a"), &mut out);
        assert_eq!(out.into_text(), "\"a\"");
    }

    #[test]
    fn what_may_hold_anything_does_not_print() {
        let printed = |post: Post| format!("{post:?}");
        assert!(printed(Post::Card(note("a"))).starts_with("Card(Note {"));
        for post in [Post::Plain("secret".to_owned()), Post::from("secret")] {
            assert!(!printed(post).contains("secret"));
        }
    }

    #[test]
    fn a_variant_tells_what_goes_with_it_alone() {
        let card = Post::Card(note("a"));
        assert_eq!(
            (card.tells("Channel"), card.tells("Kind")),
            (None, Some("note"))
        );
        assert_eq!(Post::from("a").tells("Kind"), None);
        assert_eq!(card.tells("Else"), None);
    }

    #[test]
    fn what_disagrees_is_a_breach_that_names_both() {
        let checked = |post: Post, channel: Option<&'static str>, kind: Option<&'static str>| {
            let mut limits = Limits::default();
            let post = Some(post);
            limits.told(
                "Post",
                &post,
                &[channel.map(Into::into), kind.map(Into::into)],
            );
            limits.member("Post", &post);
            limits.into_breaches()
        };
        assert!(checked(Post::Card(note("a")), Some("air"), Some("note")).is_empty());
        assert!(checked(Post::from("raw"), Some("rail"), None).is_empty());
        assert_eq!(
            checked(Post::Card(note("long")), Some("rail"), None),
            [
                "Post is Card, which goes with Channel `air` or `sea`",
                "Post is Card, which goes with Kind `note`",
                "Post.text has 4 characters, must have at most 3",
            ]
        );
        // Any channel carries plain post.
        assert!(checked(Post::Plain("a".to_owned()), None, Some("plain")).is_empty());
    }
}
