//! What was sent.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::redact::decode_form;

/// A request as it left the client, signed. `Debug` shows names of parameters, not their values.
#[derive(Clone)]
pub struct RecordedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    parameters: BTreeMap<String, String>,
}

impl RecordedRequest {
    pub(super) fn new(request: http::Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        let form = std::str::from_utf8(&body).unwrap_or_default();
        let parameters = decode_form(parts.uri.query().unwrap_or_default())
            .chain(decode_form(form))
            .collect();
        Self {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
            parameters,
        }
    }

    /// The operation called.
    #[must_use]
    pub fn action(&self) -> &str {
        self.header("x-acs-action").unwrap_or_default()
    }

    /// All parameters as decoded text, those of the query and of the form body together.
    #[must_use]
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.parameters
    }

    /// One parameter as decoded text.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// A header; `None` if it is missing or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers but `host`, which follows from the URI.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Where it was sent, with the encoded query.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The body: a form, or empty.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("action", &self.action())
            .field("host", &self.uri.host())
            .field("parameters", &self.parameters.keys())
            .finish_non_exhaustive()
    }
}
