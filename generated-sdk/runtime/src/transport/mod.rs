//! How requests travel.
//!
//! [`Transport`] is all the client asks of an HTTP stack. The default one is built on reqwest; put in your own with
//! `ClientBuilder::transport` to use another stack, or the scripted one of the `test-util` feature to test without
//! a network.

mod error;
#[cfg(any(feature = "_rustls", feature = "native-tls"))]
mod pooled;
#[cfg(feature = "_rustls")]
mod tls;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use tokio::time::Instant;

/// The version of reqwest that [`ReqwestTransport::from_client`] takes a client of.
#[cfg(any(feature = "_rustls", feature = "native-tls"))]
pub use ::reqwest;
/// The versions that requests and replies of a [`Transport`] are written with.
pub use {bytes, http};

pub use self::error::{TransportError, TransportErrorKind};
#[cfg(any(feature = "_rustls", feature = "native-tls"))]
pub use self::pooled::{ReqwestTransport, ReqwestTransportBuilder};
pub use crate::error::Evidence;
pub use crate::future::BoxFuture;

/// Sends one signed HTTP request and reads the whole reply.
///
/// An implementation follows no redirect (the request is signed, and its headers must not reach another host), adds
/// no retry of its own, reads a bounded number of bytes, and changes neither the query nor the headers `host`,
/// `content-type` and `x-acs-*`, which the signature covers. It must not print the query or the sensitive headers.
/// Every HTTP status is a reply, not an error.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends `request` and yields the reply with its whole body.
    ///
    /// The request's URI is absolute. Dropping the future cancels the request.
    ///
    /// # Errors
    ///
    /// When no complete reply arrived. What is known about whether the request was carried out decides whether an
    /// operation that must not be repeated can be tried again: see [`TransportError::evidence`].
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// When the client gives an attempt up: an [extension](http::Request::extensions) of the request.
///
/// The client ends the attempt then, by dropping the future, and has to take the request for sent. A transport that ends
/// it by itself at this moment, with a [`TransportError`], can say more: that there was no connection yet, for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptEnd(Instant);

impl AttemptEnd {
    pub(crate) fn new(end: Instant) -> Self {
        Self(end)
    }

    /// The moment, by tokio's clock.
    #[must_use]
    pub fn instant(self) -> Instant {
        self.0
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }
}
