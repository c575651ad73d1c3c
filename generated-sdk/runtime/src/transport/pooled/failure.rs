//! What reqwest's errors mean.

use std::error::Error as StdError;
use std::io;
use std::iter::successors;

use crate::error::Evidence;
use crate::transport::{TransportError, TransportErrorKind};

/// No reply came. `connecting`: nor was there a connection when the request was last heard of.
pub(super) fn before_reply(error: reqwest::Error, connecting: bool) -> TransportError {
    let kind = if error.is_connect() {
        if causes(&error).any(is_tls) {
            TransportErrorKind::Tls
        } else {
            TransportErrorKind::Connect
        }
    } else if error.is_timeout() {
        if connecting {
            TransportErrorKind::Connect
        } else {
            TransportErrorKind::Timeout
        }
    } else {
        TransportErrorKind::Other
    };
    let never_sent = error.is_builder() || causes(&error).any(is_never_sent);
    let failure = with_source(kind, error);
    if never_sent {
        failure.with_evidence(Evidence::NotSent)
    } else {
        failure
    }
}

/// The reply broke off.
pub(super) fn within_reply(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Body
    };
    with_source(kind, error)
}

/// The time of the attempt is over.
pub(super) fn timed_out(connecting: bool) -> TransportError {
    if connecting {
        TransportError::new(TransportErrorKind::Connect).with_source("it took too long")
    } else {
        TransportErrorKind::Timeout.into()
    }
}

fn with_source(kind: TransportErrorKind, error: reqwest::Error) -> TransportError {
    // The URL holds every parameter.
    TransportError::new(kind).with_source(error.without_url())
}

/// The error and all that it names as its causes.
fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    successors(Some(error), |error| {
        let error: &'a (dyn StdError + 'static) = *error;
        // An I/O error that wraps another names that one's cause as its own, which would skip it.
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match wrapped {
            Some(inner) => Some(inner),
            None => error.source(),
        }
    })
}

/// Whether the TLS handshake failed. A peer that hangs up during it counts as no connection.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "_rustls")]
    if error.is::<rustls::Error>() {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        // OpenSSL has no other way to tell that the peer hung up.
        return error.to_string() != "unexpected EOF";
    }
    let _ = error;
    false
}

/// Whether the request never came before the service.
///
/// hyper cancels a request of which it has written nothing. By RFC 9113 a server that refuses a stream, or names a lower
/// one as the last in a GOAWAY, has not processed it (sections 8.7 and 6.8); h2 fails exactly those streams with the GOAWAY.
fn is_never_sent(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        return error.is_canceled();
    }
    error.downcast_ref::<h2::Error>().is_some_and(|error| {
        error.is_remote()
            && (error.is_go_away()
                || error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM))
    })
}
