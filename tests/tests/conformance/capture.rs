//! A transport that keeps what it hands on.

use std::sync::{Arc, Mutex};

use alibabacloud_cams::emulator::{Emulator, EmulatorTransport};
use alibabacloud_cams::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::{Request, Response};

/// Hands requests to the emulator, which checks their signature by its own means, and keeps a copy of the last one.
#[derive(Debug, Clone)]
pub(crate) struct Capture {
    emulator: EmulatorTransport,
    last: Arc<Mutex<Option<Request<Bytes>>>>,
}

impl Capture {
    pub(crate) fn new(emulator: &Emulator) -> Self {
        Self {
            emulator: emulator.transport(),
            last: Arc::default(),
        }
    }

    /// The last request.
    pub(crate) fn take(&self) -> Request<Bytes> {
        let last = self.last.lock().unwrap().take();
        last.expect("a request was sent")
    }
}

impl Transport for Capture {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        *self.last.lock().unwrap() = Some(request.clone());
        self.emulator.send(request)
    }
}
