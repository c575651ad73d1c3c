//! The client: a cheap handle to everything that calls share.

mod answer;
mod builder;
mod call;
mod exchange;
mod finished;
mod lazy;
mod prepared;
mod request;
mod shared;
mod trace;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::builder::ClientBuilder;
#[cfg(any(feature = "blocking", feature = "dynamic"))]
pub(crate) use self::call::Unread;
pub use self::call::{Call, Reply};
use self::exchange::Exchange;
#[cfg(feature = "dynamic")]
pub(crate) use self::finished::Facts;
use self::prepared::AnyRequest;
pub(crate) use self::prepared::Prepared;
use self::shared::{Options, Shared};
use super::paging::request::PagedRequest;
use super::retry::{DecideRetry, FailedAttempt, RetryPolicy};
#[cfg(any(test, feature = "test-util"))]
use super::service::Service;
use super::service::{Operation, Request, Response};

/// Makes calls, to whatever service it was set up for. Callers know it as the `Client` of that service's crate.
///
/// Cheap to clone, and clones share connections, credentials, pacing and the retry budget. Calls run on tokio. `Debug`
/// shows the endpoint and the options, no secret.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Options,
}

impl Client {
    /// Sends a request that was built without a client.
    ///
    /// Nothing happens until the call is awaited.
    pub fn send<R: Request>(&self, request: &R) -> Call<R::Response> {
        Call::new(self.start(self.prepare(request)))
    }

    /// Apart from [`send`](Self::send), as is [`start`](Self::start), and never inlined, so that what happens during a call is
    /// compiled once, here, and not in every crate that makes calls.
    #[inline(never)]
    pub(crate) fn prepare(&self, request: &dyn AnyRequest) -> Prepared {
        // Who says that calls must not be repeated needs no key for it.
        let random = (self.options.repeatable != Some(false)).then_some(&*self.shared.random);
        Prepared::new(request, random)
    }

    /// The call of a request that is ready; nothing happens until it is awaited.
    #[inline(never)]
    pub(crate) fn start(&self, prepared: Prepared) -> call::Unread {
        let (shared, options) = (Arc::clone(&self.shared), self.options.clone());
        Box::pin(Exchange::new(shared, options, prepared).run())
    }

    /// How long to wait before a call is made again that failed this many times in a row.
    pub(crate) fn pause_after(
        &self,
        operation: &'static Operation,
        error: &crate::Error,
        failures: u32,
    ) -> Duration {
        self.options.retry.pause(&FailedAttempt {
            error,
            operation,
            evidence: error.evidence(),
            attempt: failures,
            elapsed: Duration::ZERO,
            repeatable: true,
            can_help: true,
            random: self.shared.random.next(),
        })
    }

    /// A handle that retries by another policy: a [`RetryPolicy`] with other figures, or one of your own.
    #[must_use]
    pub fn with_retry(&self, retry: impl DecideRetry) -> Self {
        self.with(|options| options.retry = Arc::new(retry))
    }

    /// A handle whose calls may be carried out more than once (`true`), or must not be (`false`), whatever the spec says of
    /// the operation.
    ///
    /// `true` is for a caller who knows that doing it twice is no harm: the client then tries again after time-outs and
    /// failures of the service. With `false` it tries again only where a failure [proves](crate::Evidence) that the call was
    /// not carried out, and makes up no idempotency key.
    #[must_use]
    pub fn with_repeatable(&self, repeatable: bool) -> Self {
        self.with(|options| options.repeatable = Some(repeatable))
    }

    /// A handle that makes one attempt per call.
    #[must_use]
    pub fn without_retries(&self) -> Self {
        self.with_retry(RetryPolicy::off())
    }

    /// A handle whose calls end after this long, whatever they wait for: credentials, pacing, replies, retries.
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        self.with(|options| options.deadline = Some(deadline))
    }

    /// A handle whose calls may take as long as they need.
    #[must_use]
    pub fn without_deadline(&self) -> Self {
        self.with(|options| options.deadline = None)
    }

    /// A handle whose attempts end after this long, connecting included.
    #[must_use]
    pub fn with_attempt_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.attempt_timeout = Some(timeout))
    }

    /// A handle whose calls leave at once: the service will throttle those that are too many.
    #[must_use]
    pub fn without_pacing(&self) -> Self {
        self.with(|options| options.pacing = false)
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut client = self.clone();
        change(&mut client.options);
        client
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.shared.endpoint.origin())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// What a client makes of `response` to `request`.
///
/// # Errors
///
/// As a call that gets this reply.
#[cfg(any(test, feature = "test-util"))]
pub fn read_reply<R: Request>(
    service: &'static Service,
    request: &R,
    response: http::Response<bytes::Bytes>,
) -> Result<Reply<R::Response>, crate::Error> {
    Reply::read(finished::finished(
        service,
        Prepared::new(request, None),
        response,
    )?)
}

/// What a client makes of an HTTP reply of the operation that `R` calls, whatever was asked.
///
/// # Errors
///
/// As a call that gets this reply.
#[cfg(any(test, feature = "test-util"))]
pub fn read_reply_of<R: Request>(
    service: &'static Service,
    response: http::Response<bytes::Bytes>,
) -> Result<Reply<R::Response>, crate::Error> {
    Reply::read(finished::finished(
        service,
        Prepared::empty::<R>(),
        response,
    )?)
}

/// What a builder's `send` needs: something that makes calls.
///
/// A client yields a [`Call`] to be awaited, and [`Items`](crate::Items) and [`Pages`](crate::Pages) that are streams; a
/// blocking client yields the reply, and iterators. No other type can be one.
#[diagnostic::on_unimplemented(
    message = "this request has no client to send it",
    label = "made by `builder()`, not by a client",
    note = "`build()` it and hand it to `Client::send`, or begin with the client's method of this name"
)]
pub trait Dispatch: Sealed {
    /// What sending yields.
    type Outcome<R: Response>;

    /// The items of all pages.
    type Items<R: PagedRequest>;

    /// All pages.
    type Pages<R: PagedRequest>;

    /// Sends a request.
    fn dispatch<R: Request>(&self, request: &R) -> Self::Outcome<R::Response>;

    /// Gets ready to ask for the items of all pages.
    fn dispatch_items<R: PagedRequest>(&self, request: &R) -> Self::Items<R>;

    /// Gets ready to ask for all pages.
    fn dispatch_pages<R: PagedRequest>(&self, request: &R) -> Self::Pages<R>;
}

/// Keeps [`Dispatch`] to the clients of services, which are made by the macros of this crate.
pub trait Sealed {}

#[cfg(test)]
mod tests;
