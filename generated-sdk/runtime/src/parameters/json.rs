//! The compact JSON in which structures, lists and maps travel.
//!
//! No white space; `/`, `<` and non-ASCII characters as they are; members in the order in which they are written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::number::shortest;

/// A value that travels as JSON.
pub trait WriteJson {
    /// Writes exactly one JSON value.
    fn write_json(&self, out: &mut JsonWriter);
}

/// A structure that travels as a JSON object.
pub trait WriteObject {
    /// Writes the members that are set.
    fn write(&self, object: &mut JsonObject<'_>);
}

/// Collects JSON text.
#[derive(Debug, Default)]
pub struct JsonWriter {
    text: String,
}

impl JsonWriter {
    /// The JSON text of `value`; valid until the next call.
    pub(super) fn text_of(&mut self, value: &dyn WriteJson) -> &str {
        self.text.clear();
        value.write_json(self);
        &self.text
    }

    /// Goes on with an object, or begins one.
    #[cfg(feature = "serde")]
    pub(super) fn add_member(&mut self, name: &str, value: &dyn WriteJson) {
        let empty = self.text.is_empty();
        if empty {
            self.text.push('{');
        }
        JsonObject { out: self, empty }.put(name, value);
    }

    /// Ends the object that was begun so.
    #[cfg(feature = "serde")]
    pub(super) fn end_members(mut self) -> String {
        self.text
            .push_str(if self.text.is_empty() { "{}" } else { "}" });
        self.text
    }

    /// Writes a text.
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x08 => "\\b",
                0x0C => "\\f",
                0..=0x1F => "",
                _ => continue,
            };
            // An escaped byte is ASCII, so both cuts fall between characters.
            self.text.push_str(&text[plain..at]);
            self.text.push_str(escape);
            if escape.is_empty() {
                // Writing to a string cannot fail.
                let _ = write!(self.text, "\\u{byte:04x}");
            }
            plain = at + 1;
        }
        self.text.push_str(&text[plain..]);
        self.text.push('"');
    }

    /// Writes a structure.
    pub fn object(&mut self, value: &(impl WriteObject + ?Sized)) {
        self.text.push('{');
        value.write(&mut JsonObject {
            out: self,
            empty: true,
        });
        self.text.push('}');
    }

    /// Writes a structure, with a member that tells its kind in front.
    pub(crate) fn tagged(&mut self, tag: Option<(&str, &str)>, value: &dyn WriteObject) {
        self.text.push('{');
        let mut object = JsonObject {
            out: self,
            empty: true,
        };
        if let Some((name, kind)) = tag {
            object.put(name, &kind.to_owned());
        }
        value.write(&mut object);
        self.text.push('}');
    }

    /// The text so far.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    fn list<T: WriteJson>(&mut self, items: &[T]) {
        self.text.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            item.write_json(self);
        }
        self.text.push(']');
    }

    fn members<'m, T: WriteJson + 'm>(
        &mut self,
        members: impl IntoIterator<Item = (&'m String, &'m T)>,
    ) {
        self.text.push('{');
        let mut object = JsonObject {
            out: self,
            empty: true,
        };
        for (name, value) in members {
            object.put(name, value);
        }
        self.text.push('}');
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{value}");
    }
}

/// Collects the members of one JSON object.
#[derive(Debug)]
pub struct JsonObject<'a> {
    out: &'a mut JsonWriter,
    empty: bool,
}

impl JsonObject<'_> {
    /// Adds a member; `None` is left out.
    pub fn member<T: WriteJson>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Adds a member that is always there: a list or map of a reply, which may be empty.
    pub fn filled<T: WriteJson>(&mut self, name: &str, value: &T) {
        self.put(name, value);
    }

    /// Apart from [`member`](Self::member), so that it is compiled once.
    fn put(&mut self, name: &str, value: &dyn WriteJson) {
        if !self.empty {
            self.out.text.push(',');
        }
        self.empty = false;
        self.out.string(name);
        self.out.text.push(':');
        value.write_json(self.out);
    }
}

impl<T: WriteObject> WriteJson for T {
    fn write_json(&self, out: &mut JsonWriter) {
        out.object(self);
    }
}

impl<T: WriteObject> WriteObject for Box<T> {
    fn write(&self, object: &mut JsonObject<'_>) {
        (**self).write(object);
    }
}

impl WriteJson for String {
    fn write_json(&self, out: &mut JsonWriter) {
        out.string(self);
    }
}

impl WriteJson for bool {
    fn write_json(&self, out: &mut JsonWriter) {
        out.display(self);
    }
}

impl WriteJson for i32 {
    fn write_json(&self, out: &mut JsonWriter) {
        out.display(self);
    }
}

impl WriteJson for i64 {
    fn write_json(&self, out: &mut JsonWriter) {
        out.display(self);
    }
}

/// JSON has no infinities and no NaN: they become `null`.
impl WriteJson for f64 {
    fn write_json(&self, out: &mut JsonWriter) {
        if self.is_finite() {
            out.text.push_str(&shortest(*self));
        } else {
            out.text.push_str("null");
        }
    }
}

/// Numbers are written as those of typed members are.
impl WriteJson for serde_json::Value {
    fn write_json(&self, out: &mut JsonWriter) {
        match self {
            Self::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
                Some(number) => number.write_json(out),
                None => out.display(number),
            },
            Self::String(text) => out.string(text),
            Self::Array(items) => out.list(items),
            Self::Object(members) => out.members(members),
            Self::Null | Self::Bool(_) => out.display(self),
        }
    }
}

impl<T: WriteJson> WriteJson for Vec<T> {
    fn write_json(&self, out: &mut JsonWriter) {
        out.list(self);
    }
}

/// Members sorted by name.
impl<T: WriteJson> WriteJson for BTreeMap<String, T> {
    fn write_json(&self, out: &mut JsonWriter) {
        out.members(self);
    }
}
