//! What a call tells `tracing`.
//!
//! One span per call, named as OpenTelemetry's conventions for RPC clients have it, and events for what happens in it.
//! No parameter shows, and of a reply only status, error code and request ID.

use std::time::Duration;

use http::StatusCode;
use tracing::{Level, Span, event, field};

use super::prepared::Prepared;
use crate::error::Error;
use crate::service::{Operation, Service};
use crate::tracing_target::TRACING_TARGET as TARGET;

/// The span of one call.
pub(super) fn span(service: &Service, operation: &Operation, server: &str) -> Span {
    let (address, port) = split_port(server);
    tracing::info_span!(
        target: TARGET,
        "call",
        otel.kind = "client",
        otel.name = field::Empty,
        otel.status_code = field::Empty,
        rpc.system = "alibabacloud-api",
        rpc.service = service.product,
        rpc.method = operation.name,
        server.address = address,
        server.port = port,
        http.response.status_code = field::Empty,
        error.type = field::Empty,
        aliyun.request_id = field::Empty,
        attempts = field::Empty,
        waited_ms = field::Empty,
    )
}

fn split_port(server: &str) -> (&str, Option<u16>) {
    match server
        .rsplit_once(':')
        .map(|(host, port)| (host, port.parse()))
    {
        Some((host, Ok(port))) => (host, Some(port)),
        _ => (server, None),
    }
}

/// How the call ended, on its span.
pub(super) fn ended(span: &Span, summary: &Summary<'_>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = summary.status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(request_id) = summary.request_id {
        span.record("aliyun.request_id", request_id);
    }
    if let Some(error) = summary.error {
        span.record("error.type", error.type_name());
        span.record("otel.status_code", "ERROR");
    }
    span.record("attempts", summary.attempts);
    span.record("waited_ms", millis(summary.waited));
}

/// How a call ended.
pub(super) struct Summary<'a> {
    pub(super) status: Option<StatusCode>,
    pub(super) request_id: Option<&'a str>,
    pub(super) error: Option<&'a Error>,
    pub(super) attempts: u32,
    pub(super) waited: Duration,
}

/// What is about to be sent, for callers who asked.
pub(super) fn parameters(prepared: &Prepared) {
    if tracing::enabled!(target: TARGET, Level::DEBUG) {
        let shown = prepared.shown();
        event!(target: TARGET, Level::DEBUG, parameters = field::display(shown), "calling");
    }
}

/// A call waited for its turn.
pub(super) fn paced(waited: Duration) {
    event!(target: TARGET, Level::DEBUG, waited_ms = millis(waited), "waited for pacing");
}

/// An attempt succeeded.
pub(super) fn succeeded(
    attempt: u32,
    elapsed: Duration,
    status: StatusCode,
    request_id: Option<&str>,
) {
    event!(
        target: TARGET,
        Level::DEBUG,
        attempt,
        elapsed_ms = millis(elapsed),
        http.response.status_code = status.as_u16(),
        aliyun.request_id = request_id,
        "attempt succeeded"
    );
}

/// An attempt failed; `retry_in` is set if there will be another.
pub(super) fn failed(attempt: u32, elapsed: Duration, error: &Error, retry_in: Option<Duration>) {
    let status = error.status().map(|status| status.as_u16());
    let (elapsed, retry_in) = (millis(elapsed), retry_in.map(millis));
    let (name, request_id) = (error.type_name(), error.request_id());
    let evidence = error.evidence().as_str();
    if retry_in.is_some() {
        event!(
            target: TARGET,
            Level::WARN,
            attempt,
            elapsed_ms = elapsed,
            retry_in_ms = retry_in,
            http.response.status_code = status,
            error.type = name,
            evidence,
            aliyun.request_id = request_id,
            "attempt failed, trying again"
        );
    } else {
        event!(
            target: TARGET,
            Level::DEBUG,
            attempt,
            elapsed_ms = elapsed,
            http.response.status_code = status,
            error.type = name,
            evidence,
            aliyun.request_id = request_id,
            "attempt failed"
        );
    }
}

/// A reply that reported success could not be read.
pub(super) fn undecodable(error: &Error) {
    let place = error
        .mismatch()
        .map(|mismatch| field::display(mismatch.clone()));
    event!(target: TARGET, Level::WARN, aliyun.request_id = error.request_id(), mismatch = place, "cannot read the reply");
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
