//! A request, made ready for the wire.

use bytes::Bytes;
use serde_json::Value;

use crate::credentials::Credentials;
use crate::limits::Limits;
use crate::parameters::Parameters;
use crate::redact::{REDACTED, Scrubber, Sensitive, decode_form};
use crate::service::{Operation, Request};

/// What is sent, whatever the type of the request was.
pub(super) struct Prepared {
    pub(super) operation: &'static Operation,
    /// In canonical form.
    pub(super) query: String,
    /// A form, in canonical form too.
    pub(super) body: Option<Bytes>,
    /// Breaches of documented limits.
    pub(super) breaches: Vec<String>,
}

/// A request of whatever type.
trait Contents {
    fn add_to(&self, parameters: &mut Parameters, limits: &mut Limits);
}

impl<R: Request> Contents for R {
    fn add_to(&self, parameters: &mut Parameters, limits: &mut Limits) {
        self.write(parameters);
        self.check(limits);
    }
}

impl Prepared {
    pub(super) fn new<R: Request>(request: &R) -> Self {
        Self::of(R::operation(), request)
    }

    /// Apart from [`new`](Self::new), so that it is compiled once.
    fn of(operation: &'static Operation, request: &dyn Contents) -> Self {
        let mut parameters = Parameters::new();
        let mut limits = Limits::default();
        request.add_to(&mut parameters, &mut limits);
        let (query, body) = parameters.finish();
        Self {
            operation,
            query,
            body: body.map(Bytes::from),
            breaches: limits.into_breaches(),
        }
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
