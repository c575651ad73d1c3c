//! The HTTP request of an attempt.

use bytes::Bytes;
use http::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use http::{Method, Uri};

use super::prepared::Prepared;
use super::shared::Shared;
use crate::clock::Clock as _;
use crate::credentials::{Credentials, CredentialsError};
use crate::error::{Cause, Error};
use crate::signing::{Signable, sign};

const FORM: &str = "application/x-www-form-urlencoded";

/// Headers that decide how a request is framed, routed or read, and those that are the client's own.
const RESERVED: [&str; 12] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The request with a date, a nonce and a signature of its own.
pub(super) fn signed(
    shared: &Shared,
    prepared: &Prepared,
    keys: &Credentials,
) -> Result<http::Request<Bytes>, Error> {
    let Shared {
        service,
        endpoint,
        user_agent,
        clock,
        random,
        ..
    } = shared;
    let Prepared {
        operation,
        query,
        body,
        headers,
        is_get,
        ..
    } = prepared;
    let method = if *is_get { Method::GET } else { Method::POST };
    let signable = Signable {
        method: method.as_str(),
        host: endpoint.authority(),
        path: "/",
        query,
        action: operation.name,
        version: service.version,
        headers,
        content_type: body.as_ref().map(|_| FORM),
        body: body.as_deref().unwrap_or_default(),
    };
    let mut headers = sign(&signable, keys, clock.now(), random.next()).map_err(|error| {
        Error::new(Cause::Credentials(CredentialsError::failed(
            "signature",
            error.to_string(),
        )))
    })?;
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, user_agent.clone());
    let mut uri = String::with_capacity(endpoint.origin().len() + 2 + query.len());
    uri.push_str(endpoint.origin());
    uri.push('/');
    if !query.is_empty() {
        uri.push('?');
        uri.push_str(query);
    }
    let uri = Uri::try_from(uri).map_err(|_| {
        let length = query.len();
        Error::new(Cause::InvalidRequest(vec![format!(
            "its parameters are too long for a URL: {length} bytes, encoded"
        )]))
    })?;
    let mut request = http::Request::new(body.clone().unwrap_or_default());
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    Ok(request)
}

/// Adds what interceptors want to send along, which is not signed.
///
/// # Errors
///
/// For a header that the client sets itself, or that would have to be signed.
pub(super) fn add_unsigned(
    request: &mut http::Request<Bytes>,
    headers: &HeaderMap,
) -> Result<(), Error> {
    let own = |name: &HeaderName| {
        request.headers().contains_key(name)
            || RESERVED.contains(&name.as_str())
            || name.as_str().starts_with("x-acs-")
    };
    if let Some(name) = headers.keys().find(|name| own(name)) {
        return Err(Error::config(format!(
            "an interceptor sets the header `{name}`, which is the client's own"
        )));
    }
    for (name, value) in headers {
        request.headers_mut().append(name, value.clone());
    }
    Ok(())
}
