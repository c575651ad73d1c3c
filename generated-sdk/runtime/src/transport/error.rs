//! Why no reply arrived.

use std::error::Error as StdError;
use std::fmt;

type Source = Box<dyn StdError + Send + Sync>;

/// No complete reply arrived.
///
/// `Display` names the stage that failed; [`source`](StdError::source) says what the HTTP stack reports.
pub struct TransportError {
    kind: TransportErrorKind,
    request_sent: bool,
    source: Option<Source>,
}

/// The stage at which a request failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name does not resolve, nothing listens, the network does not lead there, or connecting
    /// took too long.
    Connect,
    /// Connected, but the reply did not come in time.
    Timeout,
    /// The TLS handshake failed: an untrusted certificate, a wrong host name, or no common protocol.
    Tls,
    /// The reply broke off, was malformed, or was larger than allowed.
    Body,
    /// Anything else, such as a connection that was reset before a reply came.
    Other,
}

impl TransportErrorKind {
    /// Whether a request that failed here may have reached the service.
    const fn request_sent(self) -> bool {
        !matches!(self, Self::Connect | Self::Tls)
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Connect => "could not connect",
            Self::Timeout => "timed out waiting for the reply",
            Self::Tls => "TLS handshake failed",
            Self::Body => "could not read the reply",
            Self::Other => "the connection failed",
        }
    }
}

impl TransportError {
    /// An error of this kind, without a source. Only [`Connect`](TransportErrorKind::Connect) and
    /// [`Tls`](TransportErrorKind::Tls) imply that the request was never sent.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self {
            kind,
            request_sent: kind.request_sent(),
            source: None,
        }
    }

    /// Adds what the HTTP stack reports. Its text is shown to people, so it must not hold the URL.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// States whether the request may have reached the service, where the kind alone says too little.
    #[must_use]
    pub fn with_request_sent(mut self, request_sent: bool) -> Self {
        self.request_sent = request_sent;
        self
    }

    /// The stage at which the request failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// False only if the service cannot have seen the request, so that repeating it is harmless.
    #[must_use]
    pub fn request_sent(&self) -> bool {
        self.request_sent
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("request_sent", &self.request_sent)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.text())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self::new(kind)
    }
}
