//! A request, made ready for the wire.

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

use crate::clock::Random;
use crate::credentials::Credentials;
use crate::limits::Limits;
use crate::parameters::Parameters;
use crate::redact::{REDACTED, Scrubber, Sensitive, decode_form, is_sensitive};
use crate::service::{IdempotencyKey, Operation, Request};

/// What is sent, whatever the type of the request was.
pub(crate) struct Prepared {
    pub(super) operation: &'static Operation,
    /// In canonical form.
    pub(super) query: String,
    /// A form, in canonical form too.
    pub(super) body: Option<Bytes>,
    /// Parameters that are headers.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// Its idempotency key is set, so that it may be repeated.
    pub(super) idempotent: bool,
    /// True where the parameters must stay in the URL.
    pub(super) is_get: bool,
    /// Breaches of documented limits.
    pub(super) breaches: Vec<String>,
}

/// A request of whatever type, so that what does not depend on it is compiled once.
pub(crate) trait AnyRequest {
    fn operation(&self) -> &'static Operation;

    fn is_get(&self) -> bool;

    fn key(&self) -> Option<IdempotencyKey>;

    fn add_to(&self, parameters: &mut Parameters, limits: &mut Limits);
}

impl<R: Request> AnyRequest for R {
    fn operation(&self) -> &'static Operation {
        R::operation()
    }

    fn is_get(&self) -> bool {
        R::is_get()
    }

    fn key(&self) -> Option<IdempotencyKey> {
        R::idempotency_key()
    }

    fn add_to(&self, parameters: &mut Parameters, limits: &mut Limits) {
        self.write(parameters);
        self.check(limits);
    }
}

impl Prepared {
    /// With `random` an idempotency key that is missing is made up.
    pub(super) fn new(request: &dyn AnyRequest, random: Option<&dyn Random>) -> Self {
        let operation = request.operation();
        let mut parameters = Parameters::new();
        let mut limits = Limits::default();
        request.add_to(&mut parameters, &mut limits);
        let key = request.key();
        if let (Some(key), Some(random)) = (key, random)
            && key.filled
            && !parameters.has_text(key.parameter)
        {
            parameters.replace(key.parameter, &uuid(random.next()));
        }
        let mut breaches = limits.into_breaches();
        let mut headers = Vec::new();
        for (name, value) in parameters.take_headers() {
            match header(name, &value, operation) {
                Some(header) => headers.push(header),
                None => breaches.push(format!(
                    "`{name}` holds characters that an HTTP header cannot carry"
                )),
            }
        }
        let (query, body) = parameters.finish();
        let idempotent = key.is_some_and(|key| {
            let forms = [query.as_str(), body.as_deref().unwrap_or_default()];
            let is_header = |(name, value): &(HeaderName, HeaderValue)| {
                key.member.is_none()
                    && name.as_str().eq_ignore_ascii_case(key.parameter)
                    && !value.is_empty()
            };
            forms.into_iter().any(|form| is_set(key, form)) || headers.iter().any(is_header)
        });
        Self {
            is_get: request.is_get(),
            idempotent,
            operation,
            query,
            body: body.map(Bytes::from),
            headers,
            breaches,
        }
    }

    /// As a request of `R` without parameters, which only its reply is of interest of.
    #[cfg(any(test, feature = "test-util"))]
    pub(super) fn empty<R: Request>() -> Self {
        Self {
            operation: R::operation(),
            query: String::new(),
            body: None,
            headers: Vec::new(),
            idempotent: false,
            is_get: R::is_get(),
            breaches: Vec::new(),
        }
    }

    /// Lets the parameters travel in the body where the query is longer than this. Both are sorted, and so is the outcome.
    pub(super) fn shorten_query(&mut self, max_bytes: usize) {
        if self.is_get || self.query.len() <= max_bytes {
            return;
        }
        let query = std::mem::take(&mut self.query);
        let body = self.body.take().unwrap_or_default();
        let body = String::from_utf8_lossy(&body);
        let mut pairs: Vec<&str> = query.split('&').chain(body.split('&')).collect();
        pairs.retain(|pair| !pair.is_empty());
        pairs.sort_by_key(|pair| pair.split_once('=').map_or(*pair, |(name, _)| name));
        self.body = Some(Bytes::from(pairs.join("&")));
    }

    /// Removes what is sensitive in this call from texts that came back: values of the request and of the reply, and
    /// the keys it was signed with.
    pub(super) fn scrubber(&self, keys: Option<&Credentials>, reply: Option<&Value>) -> Scrubber {
        let names = self.operation.sensitive;
        let mut sensitive = Sensitive::default();
        sensitive.add_form(&self.query, names);
        if let Some(body) = self
            .body
            .as_deref()
            .and_then(|body| std::str::from_utf8(body).ok())
        {
            sensitive.add_form(body, names);
        }
        for (_, value) in self
            .headers
            .iter()
            .filter(|(_, value)| value.is_sensitive())
        {
            sensitive.add_parameter(value.to_str().unwrap_or_default());
        }
        if let Some(reply) = reply {
            sensitive.add_reply(reply, names);
        }
        if let Some(keys) = keys {
            sensitive.add(keys.access_key_id());
            sensitive.add(keys.access_key_secret());
            sensitive.add(keys.security_token().unwrap_or_default());
        }
        Scrubber::new(sensitive, names)
    }

    /// The parameters for people: `Name=value, …`, without sensitive values.
    pub(super) fn shown(&self) -> String {
        let scrubber = self.scrubber(None, None);
        let body = self
            .body
            .as_deref()
            .and_then(|body| std::str::from_utf8(body).ok())
            .unwrap_or_default();
        let headers = self.headers.iter().map(|(name, value)| {
            let value = if value.is_sensitive() {
                REDACTED
            } else {
                value.to_str().unwrap_or_default()
            };
            (name.as_str().to_owned(), value.to_owned())
        });
        let shown: Vec<String> = decode_form(&self.query)
            .chain(decode_form(body))
            .chain(headers)
            .map(|(name, value)| {
                let value = if is_sensitive(&name, self.operation.sensitive) {
                    REDACTED.to_owned()
                } else {
                    scrubber.message(&value)
                };
                format!("{name}={value}")
            })
            .collect();
        shown.join(", ")
    }
}

/// A parameter as a header; none if it cannot be one. HTTP keeps no white space around a value.
fn header(name: &str, value: &str, operation: &Operation) -> Option<(HeaderName, HeaderValue)> {
    let mut header = HeaderValue::from_str(value.trim()).ok()?;
    // Others than ASCII could travel, but no two stacks agree on what they are then.
    header.to_str().ok()?;
    header.set_sensitive(operation.sensitive.contains(&name));
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, header))
}

/// Whether the key is set in this form: of an array in every element.
fn is_set(key: IdempotencyKey, form: &str) -> bool {
    let is_text = |text: &str| !text.trim().is_empty();
    let Some((_, value)) = decode_form(form).find(|(name, _)| name == key.parameter) else {
        return key
            .member
            .is_some_and(|member| is_set_in_each(key.parameter, member, form));
    };
    let Some(member) = key.member else {
        return is_text(&value);
    };
    match serde_json::from_str(&value) {
        Ok(Value::Array(elements)) => {
            !elements.is_empty()
                && elements
                    .iter()
                    .all(|element| element[member].as_str().is_some_and(is_text))
        }
        _ => false,
    }
}

/// Whether an array that travels as a parameter for each value has elements, and each of them a text as this member. The form
/// is sorted by name, so what belongs to one element stands together.
fn is_set_in_each(parameter: &str, member: &str, form: &str) -> bool {
    let mut element = String::new();
    let mut set = None;
    for (name, value) in decode_form(form) {
        let below = name
            .strip_prefix(parameter)
            .and_then(|rest| rest.strip_prefix('.'));
        if let Some((index, of)) = below.and_then(|below| below.split_once('.')) {
            if index != element {
                if set == Some(false) {
                    return false;
                }
                index.clone_into(&mut element);
                set = Some(false);
            }
            if of == member && !value.trim().is_empty() {
                set = Some(true);
            }
        }
    }
    set == Some(true)
}

/// A random UUID (RFC 9562, version 4) of these bits.
fn uuid(random: u128) -> String {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    let bits = random & !VERSION & !VARIANT | 4 << 76 | 0b10 << 62;
    format!("{bits:032x}")
}
