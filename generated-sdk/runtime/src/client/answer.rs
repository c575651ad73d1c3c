//! From an HTTP reply to success or a typed error.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::prepared::Prepared;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::{Cause, Error, ServiceError, Undecodable, classify};
use crate::read::{Mismatch, parse_json, parse_xml_error};
use crate::redact::Scrubber;
use crate::service::{Operation, Service};

/// A reply that reports success; its members are still untyped.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<String>,
    pub(super) members: Map<String, Value>,
    /// As it came, for the excerpt of an error.
    pub(super) body: Bytes,
}

/// Reads `response`: success as the service's rule has it, or the error it reports.
pub(super) fn read(
    service: &Service,
    prepared: &Prepared,
    keys: &Credentials,
    response: http::Response<Bytes>,
    clock: &dyn Clock,
) -> Result<Answer, Error> {
    let (parts, body) = response.into_parts();
    let (status, headers) = (parts.status, parts.headers);
    let parsed = match parse(&body) {
        Ok(Value::Object(members))
            if status.is_success()
                && reported_code(service, prepared.operation, status, &members).is_none() =>
        {
            let request_id = request_id(Some(&members), &headers);
            return Ok(Answer {
                status,
                headers,
                request_id,
                members,
                body,
            });
        }
        parsed => parsed,
    };
    let scrubber = prepared.scrubber(Some(keys), parsed.as_ref().ok());
    let members = parsed.as_ref().ok().and_then(Value::as_object);
    let request_id = request_id(members, &headers).map(|id| scrubber.identifier(&id));
    let code = members.and_then(|members| {
        Some((
            reported_code(service, prepared.operation, status, members)?,
            members,
        ))
    });
    let cause = match (code, &parsed) {
        (Some((code, members)), _) => {
            Cause::Service(service_error(service, status, &code, members, &scrubber))
        }
        _ if !status.is_success() => Cause::Status {
            excerpt: scrubber.excerpt(&body),
        },
        (None, Ok(other)) => {
            let mismatch = Mismatch::of_reply("an object", other);
            Cause::Decode {
                what: Undecodable::Mismatch(mismatch),
                excerpt: scrubber.excerpt(&body),
            }
        }
        (None, Err(problem)) => Cause::Decode {
            what: Undecodable::NotJson(problem.clone()),
            excerpt: scrubber.excerpt(&body),
        },
    };
    let date = date(&headers, "date");
    Err(Error::new(cause)
        .of(prepared.operation)
        .with_reply(status, request_id)
        .with_retry_after(retry_after(&headers, date.unwrap_or_else(|| clock.now())))
        .with_date(date))
}

/// The JSON value of the body, or the members of an error in XML. A byte order mark is skipped.
fn parse(body: &[u8]) -> Result<Value, String> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Err("it is empty".to_owned());
    }
    // The message of a syntax error names a line and a column, and nothing of the text.
    parse_json(body).or_else(|error| {
        let members = parse_xml_error(body);
        members
            .map(Value::Object)
            .ok_or_else(|| format!("it is no JSON: {error}"))
    })
}

/// The code of a reply that reports a failure. Some gateways write the name in lower case. Where no rule tells success, the
/// HTTP status alone does.
fn reported_code<'a>(
    service: &Service,
    operation: &Operation,
    status: StatusCode,
    members: &'a Map<String, Value>,
) -> Option<Cow<'a, str>> {
    let named = |field: &str| {
        let lower_case = || members.get(field.to_ascii_lowercase().as_str());
        members.get(field).or_else(lower_case)
    };
    // What the gateway refuses has a `Code`, whichever field of the service tells success.
    let code = if status.is_success() {
        named(service.success_field)?
    } else {
        named("Code").or_else(|| named(service.success_field))?
    };
    let successes = operation.success_values;
    let has_rule = !successes.is_empty() || !status.is_success();
    text(code).filter(|code| has_rule && !successes.contains(&&**code))
}

fn service_error(
    service: &Service,
    status: StatusCode,
    code: &str,
    members: &Map<String, Value>,
    scrubber: &Scrubber,
) -> ServiceError {
    let shown = |name: &str| member(members, name).map(|text| scrubber.message(&text));
    ServiceError {
        code: scrubber.identifier(code),
        message: shown("Message"),
        recommend: shown("Recommend"),
        access_denied_detail: shown("AccessDeniedDetail"),
        host_id: shown("HostId"),
        class: classify(service, code.trim(), status),
    }
}

/// The request ID from the body, or from the header where the body holds none.
fn request_id(members: Option<&Map<String, Value>>, headers: &HeaderMap) -> Option<String> {
    let from_body = members.and_then(|members| member(members, "RequestId"));
    let from_header = || Some(headers.get("x-acs-request-id")?.to_str().ok()?.into());
    from_body
        .or_else(from_header)
        .map(|id| id.trim().to_owned())
        .filter(|id| !id.is_empty())
}

/// A member as text, whether its name begins with a capital or not.
fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<Cow<'a, str>> {
    let lower_camel = || {
        let mut name = name.to_owned();
        name.get_mut(..1)?.make_ascii_lowercase();
        members.get(&name)
    };
    text(members.get(name).or_else(lower_camel)?)
}

/// A value as text; `None` if it says nothing. An object or a list is given as its JSON.
fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(text.into()),
        other => Some(other.to_string().into()),
    }
}

/// How long the service asks to wait: `x-acs-retry-after` in milliseconds, else `Retry-After` in seconds or until a date.
/// It is `now` by the clock that says so.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let number = |name| text_of(headers, name)?.parse::<u64>().ok();
    number("x-acs-retry-after")
        .map(Duration::from_millis)
        .or_else(|| number("retry-after").map(Duration::from_secs))
        .or_else(|| {
            // A date in the past asks for nothing, but to try again.
            Some(
                date(headers, "retry-after")?
                    .duration_since(now)
                    .unwrap_or_default(),
            )
        })
}

fn date(headers: &HeaderMap, name: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text_of(headers, name)?).ok()
}

fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}
