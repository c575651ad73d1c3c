//! How requests travel.
//!
//! [`Transport`] is all the client asks of an HTTP stack. The default one is built on reqwest; put in your own with
//! `ClientBuilder::transport` to use another stack, or the scripted one of the `test-util` feature to test without
//! a network.

mod error;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod reqwest;
#[cfg(feature = "rustls")]
mod tls;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

pub use self::error::{TransportError, TransportErrorKind};
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};
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
    /// When no complete reply arrived. Whether the request may have left decides whether an operation that must not
    /// be repeated can be tried again: see [`TransportError::request_sent`].
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }
}
