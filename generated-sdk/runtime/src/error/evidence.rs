//! What a failure proves about whether the call was carried out.

/// What is known about whether a call that failed was carried out.
///
/// This decides what may be done next: a call that was not carried out can be repeated whatever it does; one of which
/// nothing is known only if doing it twice is no harm.
///
/// Ordered by how little is proved: of several attempts the greatest counts for the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// The service has not seen the request: no connection was made, or the server said which requests it has not
    /// looked at (HTTP/2: `REFUSED_STREAM`, or above the last stream of a `GOAWAY`).
    NotSent,
    /// The service, or a gateway in front of it, refused the request before it ran: throttling, keys, signature, a denied
    /// permission.
    Refused,
    /// Anything may have happened. The request left, and no reply proves that it was refused: a time-out, a connection
    /// that broke, an HTTP status of 500 or above, an error from within the operation, an unreadable reply.
    Unknown,
}

impl Evidence {
    /// True if the call was certainly not carried out.
    #[must_use]
    pub const fn proves_not_executed(self) -> bool {
        matches!(self, Self::NotSent | Self::Refused)
    }

    /// For traces.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }
}
