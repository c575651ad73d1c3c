//! What is answered.

use std::collections::VecDeque;
use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::RecordedRequest;
use crate::credentials::Credentials;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// A transport that answers from a script and records what is sent. Clones share script and record.
///
/// Once the script is used up, requests fail with a transport error that says so.
#[derive(Clone)]
pub struct ScriptedTransport {
    state: Arc<Mutex<State>>,
}

struct State {
    script: VecDeque<ScriptedReply>,
    requests: Vec<RecordedRequest>,
}

impl ScriptedTransport {
    /// A transport that answers with these, in this order.
    #[must_use]
    pub fn new(script: impl IntoIterator<Item = ScriptedReply>) -> Self {
        let state = State {
            script: script.into_iter().collect(),
            requests: Vec::new(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Adds an answer at the end of the script.
    pub fn push(&self, reply: ScriptedReply) {
        self.state().script.push_back(reply);
    }

    /// Everything sent so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// The made-up credentials of clients that send through it.
    #[must_use]
    pub fn credentials() -> Credentials {
        Credentials::new("test-access-key-id", "test-access-key-secret")
    }

    // A test that panicked elsewhere should report its own failure, not a poisoned lock.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let request = RecordedRequest::new(request);
        let action = request.action().to_owned();
        let reply = {
            let mut state = self.state();
            state.requests.push(request);
            state.script.pop_front()
        };
        let Some(reply) = reply else {
            return Err(
                TransportError::new(TransportErrorKind::Other).with_source(format!(
                    "the script of this test has no reply left for {action}"
                )),
            );
        };
        if !reply.delay.is_zero() {
            tokio::time::sleep(reply.delay).await;
        }
        match reply.outcome {
            Outcome::Reply {
                status,
                headers,
                body,
            } => {
                let mut response = http::Response::new(body);
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Outcome::Error(error) => Err(error),
            Outcome::Silence => pending().await,
        }
    }
}

impl Transport for ScriptedTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.answer(request))
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("ScriptedTransport")
            .field("replies_left", &state.script.len())
            .field("requests", &state.requests.len())
            .finish()
    }
}

/// One answer of a script.
#[derive(Debug)]
pub struct ScriptedReply {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Debug)]
enum Outcome {
    Reply {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Error(TransportError),
    Silence,
}

impl ScriptedReply {
    /// A reply with this status and body.
    ///
    /// # Panics
    ///
    /// If `status` is no HTTP status: below 100 or above 999.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).expect("an HTTP status is 100 to 999");
        Self::of(Outcome::Reply {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        })
    }

    /// No reply, and this error.
    #[must_use]
    pub fn error(error: impl Into<TransportError>) -> Self {
        Self::of(Outcome::Error(error.into()))
    }

    /// Neither reply nor error: the client's own timeout ends the attempt.
    #[must_use]
    pub fn silence() -> Self {
        Self::of(Outcome::Silence)
    }

    /// The same reply with a header. Errors have none.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        if let Outcome::Reply { headers, .. } = &mut self.outcome {
            headers.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        self
    }

    /// The same answer, this much later, by tokio's clock.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn of(outcome: Outcome) -> Self {
        Self {
            delay: Duration::ZERO,
            outcome,
        }
    }
}
