//! A transport that is set up when it is first used.

use std::sync::OnceLock;

use bytes::Bytes;

use crate::error::Error;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// For credentials: most clients find theirs without the network, and should not load certificates for nothing.
#[derive(Debug)]
pub(super) struct LazyTransport {
    proxies: bool,
    transport: OnceLock<Result<Box<dyn Transport>, Error>>,
}

impl LazyTransport {
    /// The default transport, with the proxies of the environment or without any.
    pub(super) fn new(proxies: bool) -> Self {
        Self {
            proxies,
            transport: OnceLock::new(),
        }
    }
}

impl Transport for LazyTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        match self.transport.get_or_init(|| set_up(self.proxies)) {
            Ok(transport) => transport.send(request),
            Err(error) => {
                let error =
                    TransportError::new(TransportErrorKind::Connect).with_source(error.to_string());
                Box::pin(std::future::ready(Err(error)))
            }
        }
    }
}

#[cfg(feature = "_reqwest")]
fn set_up(proxies: bool) -> Result<Box<dyn Transport>, Error> {
    let builder = crate::transport::ReqwestTransport::builder();
    let builder = if proxies { builder } else { builder.no_proxy() };
    Ok(Box::new(builder.build()?))
}

#[cfg(not(feature = "_reqwest"))]
fn set_up(_: bool) -> Result<Box<dyn Transport>, Error> {
    Err(Error::config("this build has no transport of its own"))
}
