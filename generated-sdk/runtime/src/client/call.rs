//! A call on its way, and what it yields.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use super::finished::{Facts, Finished};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::service::Response;

/// A call whose reply is not read into its type yet.
///
/// One future for all operations: only the reading at the end depends on the type of the reply, so the rest is compiled
/// once, in this crate.
pub(crate) type Unread = BoxFuture<'static, Result<Finished, Error>>;

/// A call: a future of its [`Reply`].
///
/// Nothing is sent until it is awaited. Dropping it cancels the call; the service may have seen it by then.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R> {
    unread: Unread,
    reply: PhantomData<fn() -> R>,
}

impl<R> Call<R> {
    pub(super) fn new(unread: Unread) -> Self {
        Self {
            unread,
            reply: PhantomData,
        }
    }
}

impl<R> Call<R> {
    /// The same call, which begins at this time.
    pub(crate) fn not_before(self, at: Instant) -> Self {
        Self::new(Box::pin(begin_at(at, self.unread)))
    }
}

impl<R: Response> Call<R> {
    /// The reply, where `wait` gets the call done.
    #[cfg(feature = "blocking")]
    pub(crate) fn read(
        self,
        wait: impl FnOnce(Unread) -> Result<Finished, Error>,
    ) -> Result<Reply<R>, Error> {
        Reply::read(wait(self.unread)?)
    }
}

impl<R: Response> Future for Call<R> {
    type Output = Result<Reply<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let finished = ready!(self.unread.as_mut().poll(context))?;
        Poll::Ready(Reply::read(finished))
    }
}

async fn begin_at(at: Instant, unread: Unread) -> Result<Finished, Error> {
    tokio::time::sleep_until(at).await;
    unread.await
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// A successful reply. Dereferences to the typed value.
#[derive(Clone)]
pub struct Reply<T> {
    value: T,
    facts: Box<Facts>,
}

impl<R: Response> Reply<R> {
    pub(crate) fn read(finished: Finished) -> Result<Self, Error> {
        let (value, facts) = finished.read(R::read)?;
        Ok(Self { value, facts })
    }
}

impl<T> Reply<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// What is known besides the value.
    #[cfg(feature = "dynamic")]
    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    pub(crate) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// ID that the service gave to the request.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// HTTP status.
    pub fn status(&self) -> StatusCode {
        self.facts.status
    }

    /// HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.facts.headers
    }

    /// How many times the request was sent: more than 1 if it was retried.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    /// How long the call waited for [pacing](crate::pacing), all attempts together.
    pub fn waited(&self) -> Duration {
        self.facts.waited
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("value", &self.value)
            .field("status", &self.facts.status)
            .field("request_id", &self.facts.request_id)
            .field("attempts", &self.facts.attempts)
            .field("waited", &self.facts.waited)
            .finish_non_exhaustive()
    }
}
