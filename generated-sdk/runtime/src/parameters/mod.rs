//! Request parameters on their way to the wire.

mod json;
mod number;
mod scalar;

use std::borrow::Cow;

use serde_json::Value;

pub use self::json::{JsonObject, JsonWriter, WriteJson, WriteObject};
pub use self::scalar::Scalar;
use super::signing::percent_encode_into;

/// Collects the parameters of one request: those of the query, those of the form body and those that are headers.
///
/// A parameter that is `None` is left out. An empty text is sent (`Name=`). `Debug` shows no value.
#[derive(Default)]
pub struct Parameters {
    query: Form,
    body: Form,
    /// Names and values as they are; headers are not encoded.
    headers: Vec<(&'static str, String)>,
    /// JSON texts are made here before they are encoded, so that several share one allocation.
    json: JsonWriter,
    /// Where they are to be JSON by name, and not to be sent: the object so far.
    #[cfg(feature = "serde")]
    by_name: Option<JsonWriter>,
}

/// Where a parameter travels.
#[derive(Clone, Copy)]
enum Place {
    Query,
    Body,
}

impl Parameters {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Collects what is added as JSON by name, whatever way it would travel.
    #[cfg(feature = "serde")]
    pub(crate) fn by_name() -> Self {
        Self {
            by_name: Some(JsonWriter::default()),
            ..Self::default()
        }
    }

    /// What was collected [by name](Self::by_name).
    #[cfg(feature = "serde")]
    pub(crate) fn into_json(self) -> String {
        self.by_name.unwrap_or_default().end_members()
    }

    /// Adds a text, a number, a boolean or an enumeration to the query.
    pub fn query<T: Scalar>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.scalar(Place::Query, name, value);
        }
    }

    /// Adds a structure, a list, a map or a free-form value to the query, as one JSON text.
    pub fn query_json<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Query, Form::push_json, name, value);
        }
    }

    /// Adds a text, a number, a boolean or an enumeration to the form body.
    pub fn body<T: Scalar>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.scalar(Place::Body, name, value);
        }
    }

    /// Adds a structure, a list, a map or a free-form value to the form body, as one JSON text.
    pub fn body_json<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Body, Form::push_json, name, value);
        }
    }

    /// Adds a structure, a list or a map to the query, as one parameter for each value in it: `Name.1.Member=…`.
    pub fn query_flat<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Query, Form::push_flat, name, value);
        }
    }

    /// Adds a structure, a list or a map to the form body, as one parameter for each value in it: `Name.1.Member=…`.
    pub fn body_flat<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Body, Form::push_flat, name, value);
        }
    }

    /// Adds a list of scalars to the query, joined by commas.
    pub fn query_simple<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Query, Form::push_simple, name, value);
        }
    }

    /// Adds a list of scalars to the form body, joined by commas.
    pub fn body_simple<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.nested(Place::Body, Form::push_simple, name, value);
        }
    }

    // The two below are apart from their generic callers, so that they are compiled once.

    fn scalar(&mut self, place: Place, name: &'static str, value: &dyn Scalar) {
        #[cfg(feature = "serde")]
        if let Some(object) = &mut self.by_name {
            return object.add_member(name, value);
        }
        self.form(place).push(name, &value.text());
    }

    fn nested(
        &mut self,
        place: Place,
        push: fn(&mut Form, &'static str, &str),
        name: &'static str,
        value: &dyn WriteJson,
    ) {
        #[cfg(feature = "serde")]
        if let Some(object) = &mut self.by_name {
            return object.add_member(name, value);
        }
        let mut json = std::mem::take(&mut self.json);
        push(self.form(place), name, json.text_of(value));
        self.json = json;
    }

    fn form(&mut self, place: Place) -> &mut Form {
        match place {
            Place::Query => &mut self.query,
            Place::Body => &mut self.body,
        }
    }

    /// Adds a text, a number, a boolean or an enumeration as a header.
    pub fn header<T: Scalar>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.headers.push((name, value.text().into_owned()));
        }
    }

    /// Adds a list of scalars as a header, joined by commas.
    pub fn header_simple<T: WriteJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.headers.push((name, joined(self.json.text_of(value))));
        }
    }

    /// Whether the query has a parameter of this name that is not blank.
    pub(crate) fn has_text(&self, name: &str) -> bool {
        let mut entries = self.query.entries.iter();
        entries.any(|entry| {
            let value = self.query.text[entry.start..entry.end].split_once('=');
            entry.name == name && value.is_some_and(|(_, value)| !value.is_empty())
        })
    }

    /// Sets a parameter of the query to this, whatever it was.
    pub(crate) fn replace(&mut self, name: &'static str, value: &str) {
        let query = std::mem::take(&mut self.query);
        for entry in query.entries {
            if entry.name != name {
                let pair = &query.text[entry.start..entry.end];
                self.query.push_encoded(entry.name, pair);
            }
        }
        self.query.push(name, value);
    }

    /// Takes the parameters that are headers.
    pub(crate) fn take_headers(&mut self) -> Vec<(&'static str, String)> {
        std::mem::take(&mut self.headers)
    }

    /// The query and, where any parameter travels there, the form body; both sorted and percent-encoded, which is
    /// the canonical form that the signature wants.
    pub(crate) fn finish(self) -> (String, Option<String>) {
        let body = (!self.body.entries.is_empty()).then(|| self.body.finish());
        (self.query.finish(), body)
    }
}

impl std::fmt::Debug for Parameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn names(form: &Form) -> Vec<&str> {
            form.entries.iter().map(|entry| &*entry.name).collect()
        }
        f.debug_struct("Parameters")
            .field("query", &names(&self.query))
            .field("body", &names(&self.body))
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
            .finish_non_exhaustive()
    }
}

/// `name=value` pairs, encoded as they come and sorted at the end.
#[derive(Default)]
struct Form {
    text: String,
    entries: Vec<Entry>,
}

/// One pair: `text[start..end]`.
struct Entry {
    name: Cow<'static, str>,
    start: usize,
    end: usize,
}

impl Form {
    fn push_json(&mut self, name: &'static str, json: &str) {
        self.push(name, json);
    }

    /// Each value of a JSON text as a parameter of its own.
    fn push_flat(&mut self, name: &'static str, json: &str) {
        if let Ok(value) = json.parse() {
            self.push_values(name.into(), &value);
        }
    }

    fn push_values(&mut self, name: Cow<'static, str>, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.push_values(format!("{name}.{}", index + 1).into(), item);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    self.push_values(format!("{name}.{key}").into(), member);
                }
            }
            scalar => self.push(name, &plain(scalar)),
        }
    }

    /// The items of a JSON text that is a list of scalars.
    fn push_simple(&mut self, name: &'static str, json: &str) {
        self.push(name, &joined(json));
    }

    fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        let name = name.into();
        if self.text.is_empty() {
            // What most requests need, at once rather than bit by bit.
            self.text.reserve(256);
        } else {
            self.text.push('&');
        }
        let start = self.text.len();
        percent_encode_into(&mut self.text, &name);
        self.text.push('=');
        percent_encode_into(&mut self.text, value);
        self.entries.push(Entry {
            name,
            start,
            end: self.text.len(),
        });
    }

    /// Adds a pair that is encoded already.
    fn push_encoded(&mut self, name: Cow<'static, str>, pair: &str) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        let start = self.text.len();
        self.text.push_str(pair);
        self.entries.push(Entry {
            name,
            start,
            end: self.text.len(),
        });
    }

    fn finish(mut self) -> String {
        if self.entries.is_sorted_by(|a, b| a.name <= b.name) {
            return self.text;
        }
        self.entries.sort_by(|a, b| a.name.cmp(&b.name));
        let mut sorted = String::with_capacity(self.text.len());
        for entry in &self.entries {
            if !sorted.is_empty() {
                sorted.push('&');
            }
            sorted.push_str(&self.text[entry.start..entry.end]);
        }
        sorted
    }
}

/// The items of a JSON text that is a list of scalars, joined by commas.
fn joined(json: &str) -> String {
    match json.parse() {
        Ok(Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(plain).collect();
            items.join(",")
        }
        _ => String::new(),
    }
}

/// A scalar as the text that it stands for, which is the same by itself and in a list.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map(number::shortest).unwrap_or_default()
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
