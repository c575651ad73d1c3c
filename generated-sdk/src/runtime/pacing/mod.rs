//! Keeping to the documented rates before the service has to say no.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::future::BoxFuture;
use super::operation::Operation;

/// Decides when a call may leave.
///
/// Called before each attempt, retries included, for they count against the service's limit too. Share one pacer
/// among clients (it is behind an [`Arc`]) or among processes (write one over a shared store) and they keep the limit
/// together.
pub trait Pacer: fmt::Debug + Send + Sync + 'static {
    /// Waits until a call of `operation` may leave, and yields how long it waited.
    ///
    /// `account` tells callers apart whose calls the service counts separately: the access key ID. An operation
    /// without [`rate_limit`](Operation::rate_limit) never waits.
    ///
    /// Dropping the future must take nothing from the budget that a later call would miss.
    ///
    /// # Errors
    ///
    /// When the pacer cannot tell, or gives up. The call is not sent then.
    fn acquire<'a>(
        &'a self,
        operation: &'static Operation,
        account: &'a str,
    ) -> BoxFuture<'a, Result<Duration, PacingError>>;
}

impl<T: Pacer + ?Sized> Pacer for Arc<T> {
    fn acquire<'a>(
        &'a self,
        operation: &'static Operation,
        account: &'a str,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        (**self).acquire(operation, account)
    }
}

/// A pacer could not say when a call may leave.
pub struct PacingError {
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl PacingError {
    /// An error with this cause. Its text is shown to people, so it must hold no secret.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            source: source.into(),
        }
    }
}

impl fmt::Debug for PacingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PacingError").field(&self.source).finish()
    }
}

impl fmt::Display for PacingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the pacer failed")
    }
}

impl std::error::Error for PacingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
