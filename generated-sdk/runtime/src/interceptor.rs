//! Watching each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::service::Operation;

/// Sees each attempt of each call before it is sent and after it ended, for metrics and audit logs, and may send headers along.
///
/// Called on the task that makes the call, so it should be quick. It cannot change the rest of the request: that is signed.
/// Parameters do not show; they may be personal data.
pub trait Interceptor: fmt::Debug + Send + Sync + 'static {
    /// Headers to send with this attempt besides its own, such as trace context (`traceparent`). They are not signed, and show
    /// among the [headers](Attempt::headers) of the attempt from then on.
    ///
    /// The call fails with [`Config`](crate::ErrorKind::Config), and is not sent, where one of them is the client's own or has to
    /// be signed, as all `x-acs-…` do.
    fn headers(&self, attempt: &Attempt<'_>) -> HeaderMap {
        let _ = attempt;
        HeaderMap::new()
    }

    /// An attempt is about to be sent.
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt ended. Not called for one that the caller dropped.
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let _ = (attempt, outcome);
    }
}

impl<T: Interceptor + ?Sized> Interceptor for Arc<T> {
    fn headers(&self, attempt: &Attempt<'_>) -> HeaderMap {
        (**self).headers(attempt)
    }

    fn before_attempt(&self, attempt: &Attempt<'_>) {
        (**self).before_attempt(attempt);
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        (**self).after_attempt(attempt, outcome);
    }
}

/// An attempt to make a call.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) host: &'a str,
    pub(crate) waited: Duration,
    pub(crate) headers: &'a HeaderMap,
}

impl Attempt<'_> {
    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt of the call this is, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Host, and port where it is not the default one.
    #[must_use]
    pub fn host(&self) -> &str {
        self.host
    }

    /// How long this attempt waited for pacing.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// The request's headers, the signature included: secret values are marked sensitive and print as `Sensitive`.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation.name)
            .field("number", &self.number)
            .field("host", &self.host)
            .field("waited", &self.waited)
            .finish_non_exhaustive()
    }
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
pub struct AttemptOutcome<'a> {
    pub(crate) elapsed: Duration,
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) error: Option<&'a Error>,
    pub(crate) retry_in: Option<Duration>,
}

impl<'a> AttemptOutcome<'a> {
    /// How long the attempt took, from sending to the end of the reply.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// HTTP status, if a reply came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Request ID, if the reply held one.
    #[must_use]
    pub fn request_id(&self) -> Option<&'a str> {
        self.request_id
    }

    /// Why the attempt failed; `None` if it succeeded.
    #[must_use]
    pub fn error(&self) -> Option<&'a Error> {
        self.error
    }

    /// After which delay the call is tried again; `None` if this was the last attempt.
    #[must_use]
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}
