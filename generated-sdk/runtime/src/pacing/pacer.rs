//! The trait between the client and whatever paces it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::future::BoxFuture;
use crate::service::Operation;

/// Decides when a call may leave.
///
/// Called before each attempt, retries included, for they count against the service's limit too. Share one pacer
/// among clients (it is behind an [`Arc`]) or among processes (over a shared store) and they keep the limit together.
pub trait Pacer: fmt::Debug + Send + Sync + 'static {
    /// Waits until the call may leave, and yields how long it waited.
    ///
    /// An operation without [`rate_limit`](Operation::rate_limit) need not wait.
    ///
    /// Dropping the future must take nothing from the budget that a later call would miss.
    ///
    /// # Errors
    ///
    /// [`PacingError::too_long`] at once, not after waiting, when the wait would be longer than
    /// [`PacingRequest::max_wait`]; [`PacingError::new`] when the pacer cannot tell. The call is not sent then.
    fn acquire<'a>(
        &'a self,
        request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>>;
}

impl<T: Pacer + ?Sized> Pacer for Arc<T> {
    fn acquire<'a>(
        &'a self,
        request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        (**self).acquire(request)
    }
}

/// A call that asks to leave.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct PacingRequest<'a> {
    /// What is called.
    pub operation: &'static Operation,
    /// Tells callers apart whose calls the service counts separately: the account, where the client knows it, or else the
    /// access key ID.
    pub account: &'a str,
    /// The region that is called, which the service counts separately too: its ID, or the host of an endpoint that was set.
    pub region: &'a str,
    /// The longest wait that is of use, from now; unlimited if `None`.
    pub max_wait: Option<Duration>,
}

impl<'a> PacingRequest<'a> {
    /// A call that waits for as long as it takes.
    #[must_use]
    pub fn new(operation: &'static Operation, account: &'a str) -> Self {
        Self {
            operation,
            account,
            region: "",
            max_wait: None,
        }
    }

    /// The same call to this region.
    #[must_use]
    pub fn in_region(self, region: &'a str) -> Self {
        Self { region, ..self }
    }

    /// Fails rather than wait longer than this.
    #[must_use]
    pub fn within(self, max_wait: Duration) -> Self {
        Self {
            max_wait: Some(max_wait),
            ..self
        }
    }
}

impl fmt::Debug for PacingRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PacingRequest")
            .field("operation", &self.operation.name)
            .field("account", &"<redacted>")
            .field("region", &self.region)
            .field("max_wait", &self.max_wait)
            .finish()
    }
}

/// Lets every call leave at once: pacing switched off.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unpaced;

impl Pacer for Unpaced {
    fn acquire<'a>(
        &'a self,
        _request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        Box::pin(std::future::ready(Ok(Duration::ZERO)))
    }
}

/// Why a call was not allowed to leave. It was not sent.
pub struct PacingError {
    cause: Cause,
}

enum Cause {
    TooLong(Duration),
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl PacingError {
    /// The pacer failed, because of this. Its text is shown to people, so it must hold no secret.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            cause: Cause::Failed(source.into()),
        }
    }

    /// The call would have had to wait this long, which is longer than it can.
    #[must_use]
    pub fn too_long(wait: Duration) -> Self {
        Self {
            cause: Cause::TooLong(wait),
        }
    }

    /// How long the call would have had to wait, if that was too long; `None` if the pacer failed.
    #[must_use]
    pub fn would_wait(&self) -> Option<Duration> {
        match self.cause {
            Cause::TooLong(wait) => Some(wait),
            Cause::Failed(_) => None,
        }
    }
}

impl fmt::Debug for PacingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("PacingError");
        match &self.cause {
            Cause::TooLong(wait) => tuple.field(wait),
            Cause::Failed(source) => tuple.field(source),
        };
        tuple.finish()
    }
}

impl fmt::Display for PacingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::TooLong(wait) => write!(
                f,
                "keeping to the rate limit would take {:.3} s, longer than the call may wait",
                wait.as_secs_f64()
            ),
            Cause::Failed(_) => f.write_str("the pacer failed"),
        }
    }
}

impl std::error::Error for PacingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::TooLong(_) => None,
            Cause::Failed(source) => Some(&**source),
        }
    }
}
