//! A transport that sends nothing.

use std::sync::{Arc, Mutex, PoisonError};

use alibabacloud_cams::transport::bytes::Bytes;
use alibabacloud_cams::transport::http::{Request, Response};
use alibabacloud_cams::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// Keeps the request that it is handed, and sends it nowhere.
#[derive(Debug, Clone, Default)]
pub(super) struct Recorder(Arc<Mutex<Option<Request<Bytes>>>>);

impl Recorder {
    /// The request, if one was made.
    pub(super) fn take(&self) -> Option<Request<Bytes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}
