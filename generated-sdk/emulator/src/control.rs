//! Scripting over HTTP, for tests in other languages.
//!
//! - `GET /emulator/operations`: what the emulator knows, with an example request and the documented errors of each
//!   operation.
//! - `POST /emulator/answers` with `{"Operation": …, "Error": …}`: the next call of the operation fails with that
//!   code; `Status` and `Message` override what is documented. `"Fault": "reset" | "truncated" | "no_http" | "garbage"`
//!   breaks the reply, `"DelayMilliseconds": …` delays it, `"RetryAfterMilliseconds": …` tells when to try again.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use super::answer::Answer;
use super::incoming::Incoming;
use super::service::Service;
use super::table::{Kind, Operation};

/// Answers a request to the emulator itself; `None` if it is one to the service.
pub(super) fn answer(service: &Service, request: &Incoming) -> Option<Response<Full<Bytes>>> {
    let path = request.parts.uri.path();
    if !service.settings().control || !path.starts_with("/emulator/") {
        return None;
    }
    let answered = match (&request.parts.method, path) {
        (&Method::GET, "/emulator/operations") => Ok(operations(service)),
        (&Method::POST, "/emulator/answers") => script(service, &request.body),
        _ => Err(StatusCode::NOT_FOUND),
    };
    let (status, body) = match answered {
        Ok(body) => (StatusCode::OK, body),
        Err(status) => (status, json!({})),
    };
    let mut response = Response::new(Full::new(Bytes::from(body.to_string())));
    *response.status_mut() = status;
    Some(response)
}

fn operations(service: &Service) -> Value {
    let known = service.description().operations.iter();
    known.map(|operation| describe(operation)).collect()
}

fn describe(operation: &Operation) -> Value {
    let json = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    let example = operation.examples.first();
    let reply = example.map_or(Value::Null, |example| json(example.reply));
    let errors = operation.errors.iter().map(|error| {
        json!({
            "Status": error.status,
            "Code": error.code,
            "Message": error.message,
            "Throttled": error.kind == Kind::Throttled,
        })
    });
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    json!({
        "Operation": operation.name,
        "Action": operation.ram_action,
        "RateLimit": operation.rate_limit.map(|(requests, seconds)| {
            json!({"Requests": requests, "Seconds": seconds})
        }),
        "Request": example.map_or(Value::Null, |example| json(example.request)),
        "Code": reply["Code"],
        "Required": required.map(|parameter| parameter.name).collect::<Vec<_>>(),
        "Errors": errors.collect::<Vec<_>>(),
    })
}

fn script(service: &Service, body: &[u8]) -> Result<Value, StatusCode> {
    let script: Value = serde_json::from_slice(body).map_err(|_| StatusCode::BAD_REQUEST)?;
    let operation = script["Operation"]
        .as_str()
        .and_then(|name| service.operation(name))
        .ok_or(StatusCode::NOT_FOUND)?;
    let status = script["Status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    let mut answer = match (script["Error"].as_str(), status, script["Message"].as_str()) {
        (None, ..) => Answer::as_usual(),
        (Some(code), None, None) => Answer::error(code),
        (Some(code), status, message) => {
            Answer::error_with(status.unwrap_or(400), code, message.unwrap_or(code))
        }
    };
    answer = match script["Fault"].as_str() {
        None => answer,
        Some("reset") => answer.reset(),
        Some("truncated") => answer.truncated(),
        Some("no_http") => answer.no_http(),
        Some("garbage") => Answer::garbage(),
        Some(_) => return Err(StatusCode::BAD_REQUEST),
    };
    if let Some(milliseconds) = script["DelayMilliseconds"].as_u64() {
        answer = answer.after(Duration::from_millis(milliseconds));
    }
    if let Some(milliseconds) = script["RetryAfterMilliseconds"].as_u64() {
        answer = answer.retry_after(Duration::from_millis(milliseconds));
    }
    service.answer_next(operation, [answer]);
    Ok(json!({}))
}
