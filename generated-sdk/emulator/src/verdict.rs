//! What has become of a request, and the reply that says so.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

use super::answer::Ending;
use super::received::Outcome;
use super::refusal::Refusal;

const JSON: &str = "application/json;charset=utf-8";

/// What has become of a request, before it is put on the wire.
pub(super) struct Verdict {
    pub(super) outcome: Outcome,
    pub(super) executed: bool,
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
    /// Milliseconds.
    pub(super) retry_after: Option<u64>,
}

/// A reply, and how it is to be delivered.
pub(super) struct Played {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
    pub(super) request_id: String,
    /// Milliseconds.
    pub(super) retry_after: Option<u64>,
    /// The time of day, as the reply says it.
    pub(super) date: SystemTime,
    pub(super) delay: Duration,
    pub(super) ending: Ending,
}

impl Verdict {
    /// The operation has been carried out. The ID of the request is filled in where the reply has none, or always.
    pub(super) fn succeeded(mut reply: Value, request_id: &str, always: bool) -> Self {
        if let Value::Object(fields) = &mut reply {
            let id = fields.entry("RequestId").or_insert(Value::Null);
            if always || id.is_null() {
                *id = request_id.into();
            }
        }
        Self {
            outcome: Outcome::Succeeded,
            executed: true,
            status: 200,
            content_type: JSON.to_owned(),
            body: Bytes::from(reply.to_string()),
            retry_after: None,
        }
    }

    pub(super) fn refused(refusal: &Refusal, body: &Value) -> Self {
        Self {
            outcome: Outcome::Failed {
                status: refusal.status,
                code: refusal.code.clone(),
            },
            executed: false,
            status: refusal.status,
            content_type: JSON.to_owned(),
            body: Bytes::from(body.to_string()),
            retry_after: refusal.retry_after,
        }
    }

    pub(super) fn deliver(
        self,
        request_id: String,
        date: SystemTime,
        delay: Duration,
        ending: Ending,
    ) -> Played {
        Played {
            status: self.status,
            content_type: self.content_type,
            body: self.body,
            request_id,
            retry_after: self.retry_after,
            date,
            delay,
            ending,
        }
    }
}
