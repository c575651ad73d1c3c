//! Why no reply arrived.

use std::error::Error as StdError;
use std::fmt;

use crate::error::Evidence;

type Source = Box<dyn StdError + Send + Sync>;

/// No complete reply arrived.
///
/// `Display` names the stage that failed; [`source`](StdError::source) says what the HTTP stack reports.
pub struct TransportError {
    kind: TransportErrorKind,
    evidence: Evidence,
    source: Option<Source>,
}

/// The stage at which a request failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name does not resolve, nothing listens, the network does not lead there, or connecting (TCP,
    /// proxy, TLS) took too long.
    Connect,
    /// Connected, but the reply did not come in time.
    Timeout,
    /// The TLS handshake failed: an untrusted certificate, a wrong host name, or no common protocol.
    Tls,
    /// The reply broke off or was malformed.
    Body,
    /// The reply is larger than the transport allows. It would be again.
    TooLarge,
    /// The reply came from elsewhere than the request was sent to: a redirect was followed, which the transport must not do,
    /// since the signed request and its security token went there too.
    Redirected,
    /// Anything else, such as a connection that was reset before a reply came.
    Other,
}

impl TransportErrorKind {
    /// What failing here proves.
    const fn evidence(self) -> Evidence {
        match self {
            Self::Connect | Self::Tls => Evidence::NotSent,
            Self::Timeout | Self::Body | Self::TooLarge | Self::Redirected | Self::Other => {
                Evidence::Unknown
            }
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Connect => "could not connect",
            Self::Timeout => "timed out waiting for the reply",
            Self::Tls => "TLS handshake failed",
            Self::Body => "could not read the reply",
            Self::TooLarge => "the reply is too large",
            Self::Redirected => {
                "the transport followed a redirect, which signed requests must not (redirect(Policy::none()) on reqwest's builder)"
            }
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
            evidence: kind.evidence(),
            source: None,
        }
    }

    /// Adds what the HTTP stack reports. Its text is shown to people, so it must not hold the URL.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// States what is known about whether the request was carried out, where the kind alone says too little.
    #[must_use]
    pub fn with_evidence(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    /// The stage at which the request failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// What is known about whether the service carried the request out. Repeating it is harmless where this
    /// [proves](Evidence::proves_not_executed) that it did not.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("evidence", &self.evidence)
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
