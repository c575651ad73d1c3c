//! The trait behind which all sources of keys stand.

use std::fmt;
use std::future;
use std::sync::Arc;

use super::{Credentials, CredentialsError};
pub use crate::future::BoxFuture;

/// A source of credentials.
///
/// Called before each attempt of each call is signed, so it should be quick once it has keys. The providers of this
/// module that fetch keys do not cache them; wrap one of your own in the same cache that the client's chain uses if
/// fetching is slow.
///
/// ```
/// # use alibabacloud_runtime::credentials::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};
///
/// #[derive(Debug)]
/// struct FromVault;
///
/// impl ProvideCredentials for FromVault {
///     fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
///         Box::pin(async { Ok(Credentials::new("id from the vault", "secret from the vault")) })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// Yields credentials that are valid now.
    ///
    /// Dropping the future must leave the provider in order.
    ///
    /// # Errors
    ///
    /// When nothing is configured for this provider, and when what is configured does not serve.
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// Takes note that a service refused `credentials`, which this provider yielded, as expired, unknown or disabled.
    ///
    /// A provider that keeps keys forgets them if they are these, so that [`provide`](Self::provide) fetches others; one
    /// that wraps another tells that one. It must not wait. Many calls may report the same keys, also long after others
    /// have taken their place. The default does nothing, as befits a provider that keeps none.
    fn invalidate(&self, credentials: &Credentials) {
        let _ = credentials;
    }
}

impl ProvideCredentials for Credentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(future::ready(Ok(self.clone())))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).provide()
    }

    fn invalidate(&self, credentials: &Credentials) {
        (**self).invalidate(credentials);
    }
}
