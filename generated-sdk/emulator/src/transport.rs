//! The emulator without a socket between.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

use super::answer::Ending;
use super::incoming::Incoming;
use super::server;
use super::service::Service;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// Hands requests to an emulator in the same process; from [`Emulator::transport`](super::Emulator::transport).
///
/// No socket is involved, so it works under tokio's paused time: delays pass at once, and the order of events is the
/// same in each run. Faults of a script arrive as the errors that a network would yield.
#[derive(Clone)]
pub struct EmulatorTransport {
    service: Arc<Service>,
}

impl EmulatorTransport {
    pub(super) fn new(service: Arc<Service>) -> Self {
        Self { service }
    }
}

impl Transport for EmulatorTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            // An HTTP stack takes the host from the URI where the request does not name it.
            if !parts.headers.contains_key(http::header::HOST)
                && let Some(authority) = parts.uri.authority()
                && let Ok(host) = http::HeaderValue::from_str(authority.as_str())
            {
                parts.headers.insert(http::header::HOST, host);
            }
            let played = self.service.play(&Incoming::new(parts, body));
            if !played.delay.is_zero() {
                tokio::time::sleep(played.delay).await;
            }
            match played.ending {
                Ending::Complete => Ok(server::response(played)),
                Ending::Truncated => Err(TransportError::new(TransportErrorKind::Body)),
                Ending::Reset | Ending::NoHttp => {
                    Err(TransportError::new(TransportErrorKind::Other))
                }
            }
        })
    }
}

impl fmt::Debug for EmulatorTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorTransport").finish_non_exhaustive()
    }
}
