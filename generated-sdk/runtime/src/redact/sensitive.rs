//! Finding the sensitive values of one call.

use serde_json::Value;

use super::secrets::{PHONE_DIGITS, Secrets};

/// The values of one call that must not show.
#[derive(Default)]
pub(crate) struct Sensitive {
    secrets: Secrets,
}

impl Sensitive {
    /// Adds a value.
    pub(crate) fn add(&mut self, value: &str) {
        self.secrets.add(value);
    }

    /// Adds the sensitive values of an encoded query or form: those of parameters with one of these names, and
    /// those of members with one of these names inside parameters that are JSON.
    pub(crate) fn add_form(&mut self, form: &str, names: &[&str]) {
        if names.is_empty() {
            return;
        }
        for (name, value) in decode_form(form) {
            let json = matches!(value.as_bytes().first(), Some(b'{' | b'['))
                .then(|| serde_json::from_str(&value).ok())
                .flatten();
            let sensitive = is_sensitive(&name, names);
            match json {
                Some(json) if sensitive => self.add_leaves(&json),
                Some(json) => self.add_members(&json, names),
                None => {}
            }
            if sensitive {
                self.add_parameter(&value);
            }
        }
    }

    /// Adds the value of a parameter, and what may be the items of a list that is joined by commas; a text of several
    /// words is none.
    pub(crate) fn add_parameter(&mut self, value: &str) {
        self.add(value);
        let is_json = matches!(value.as_bytes().first(), Some(b'{' | b'['));
        if !is_json && value.contains(',') && !value.contains(char::is_whitespace) {
            let items = value.split(',');
            let long_enough = items.filter(|item| item.len() >= PHONE_DIGITS);
            long_enough.for_each(|item| self.add(item));
        }
    }

    /// Adds the values of members with one of these names, at any depth.
    pub(crate) fn add_members(&mut self, value: &Value, names: &[&str]) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    if names.contains(&name.as_str()) {
                        self.add_leaves(member);
                    } else {
                        self.add_members(member, names);
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_members(item, names)),
            _ => {}
        }
    }

    /// As [`add_members`](Self::add_members), for a whole reply. Its own `Code` and `RequestId` are the protocol's, even
    /// where a parameter of that name is sensitive: without them nobody could tell what the service said.
    pub(crate) fn add_reply(&mut self, reply: &Value, names: &[&str]) {
        match reply {
            Value::Object(members) => {
                for (name, member) in members {
                    match name.as_str() {
                        "Code" | "RequestId" => {}
                        name if names.contains(&name) => self.add_leaves(member),
                        _ => self.add_members(member, names),
                    }
                }
            }
            other => self.add_members(other, names),
        }
    }

    /// Adds every text and number in `value`.
    fn add_leaves(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Number(number) => self.add(&number.to_string()),
            Value::Array(items) => items.iter().for_each(|item| self.add_leaves(item)),
            Value::Object(members) => members.values().for_each(|member| self.add_leaves(member)),
            Value::Null | Value::Bool(_) => {}
        }
    }

    pub(super) fn into_secrets(self) -> Secrets {
        self.secrets
    }
}

/// Whether a parameter's value must not show: by its own name, or where it is a part of one that travels as a parameter for
/// each value, such as `Recipients.1.PhoneNumber`, by one of the names that lead to it.
pub(crate) fn is_sensitive(name: &str, names: &[&str]) -> bool {
    names.contains(&name)
        || (name.contains('.') && name.split('.').any(|part| names.contains(&part)))
}

/// The decoded pairs of a query or a form that this crate encoded.
pub(crate) fn decode_form(form: &str) -> impl Iterator<Item = (String, String)> {
    form.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (percent_decode(name), percent_decode(value))
    })
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escaped = (first == b'%')
            .then(|| {
                tail.get(..2)
                    .and_then(|digits| std::str::from_utf8(digits).ok())
            })
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = escaped {
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
