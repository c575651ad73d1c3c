//! The emulator without a socket between.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

use super::answer::Ending;
use super::incoming::Incoming;
use super::server;
use super::service::Service;

/// Hands requests to an emulator in the same process.
///
/// No socket is involved, so it works under tokio's paused time: delays pass at once, and the order of events is the
/// same in each run.
#[derive(Clone)]
pub struct Direct {
    service: Arc<Service>,
}

/// Why a request gets no whole reply: a script wants it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The body ends too early.
    Truncated,
    /// The connection breaks, or what comes is no HTTP.
    Broken,
}

impl Direct {
    pub(super) fn new(service: Arc<Service>) -> Self {
        Self { service }
    }

    /// The reply to a request.
    ///
    /// # Errors
    ///
    /// If a script breaks the reply.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Fault> {
        let (mut parts, body) = request.into_parts();
        // An HTTP stack takes the host from the URI where the request does not name it.
        if !parts.headers.contains_key(http::header::HOST)
            && let Some(authority) = parts.uri.authority()
            && let Ok(host) = http::HeaderValue::from_str(authority.as_str())
        {
            parts.headers.insert(http::header::HOST, host);
        }
        let played = self.service.play(Incoming::new(parts, body));
        if !played.delay.is_zero() {
            tokio::time::sleep(played.delay).await;
        }
        match played.ending {
            Ending::Complete => Ok(server::response(played)),
            Ending::Truncated => Err(Fault::Truncated),
            Ending::Reset | Ending::NoHttp => Err(Fault::Broken),
        }
    }
}

impl fmt::Debug for Direct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Direct").finish_non_exhaustive()
    }
}
