//! A request, made ready for the wire.

use bytes::Bytes;
use serde_json::Value;

use crate::clock::Random;
use crate::credentials::Credentials;
use crate::limits::Limits;
use crate::parameters::Parameters;
use crate::redact::{REDACTED, Scrubber, Sensitive, decode_form};
use crate::service::{IdempotencyKey, Operation, Request};

/// What is sent, whatever the type of the request was.
pub(super) struct Prepared {
    pub(super) operation: &'static Operation,
    /// In canonical form.
    pub(super) query: String,
    /// A form, in canonical form too.
    pub(super) body: Option<Bytes>,
    /// Its idempotency key is set, so that it may be repeated.
    pub(super) idempotent: bool,
    /// True where the parameters must stay in the URL.
    pub(super) is_get: bool,
    /// Breaches of documented limits.
    pub(super) breaches: Vec<String>,
}

/// A request of whatever type.
trait Contents {
    fn is_get(&self) -> bool;

    fn key(&self) -> Option<IdempotencyKey>;

    fn add_to(&self, parameters: &mut Parameters, limits: &mut Limits);
}

impl<R: Request> Contents for R {
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
    pub(super) fn new<R: Request>(request: &R, random: Option<&dyn Random>) -> Self {
        Self::of(R::operation(), request, random)
    }

    /// Apart from [`new`](Self::new), so that it is compiled once.
    fn of(
        operation: &'static Operation,
        request: &dyn Contents,
        random: Option<&dyn Random>,
    ) -> Self {
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
        let (query, body) = parameters.finish();
        let idempotent = key.is_some_and(|key| {
            let forms = [query.as_str(), body.as_deref().unwrap_or_default()];
            forms.into_iter().any(|form| is_set(key, form))
        });
        Self {
            is_get: request.is_get(),
            idempotent,
            operation,
            query,
            body: body.map(Bytes::from),
            breaches: limits.into_breaches(),
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
        let shown: Vec<String> = decode_form(&self.query)
            .chain(decode_form(body))
            .map(|(name, value)| {
                let sensitive = self.operation.sensitive.contains(&name.as_str());
                let value = if sensitive {
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

/// Whether the key is set in this form: of an array in every element.
fn is_set(key: IdempotencyKey, form: &str) -> bool {
    let is_text = |text: &str| !text.trim().is_empty();
    let Some((_, value)) = decode_form(form).find(|(name, _)| name == key.parameter) else {
        return false;
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

/// A random UUID (RFC 9562, version 4) of these bits.
fn uuid(random: u128) -> String {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    let bits = random & !VERSION & !VARIANT | 4 << 76 | 0b10 << 62;
    format!("{bits:032x}")
}
