//! Whether a request still waits for its connection, and the end of connects that no request waits for.
//!
//! reqwest does not tell, and a request that ran out of time before it had a connection is one that the service has not
//! seen. But hyper polls the connect that a request has begun each time the request is polled, until the request
//! has this connection or another one. So a request whose last poll went on to a connect has not been sent.
//!
//! A request that gets another connection leaves its own connect behind, which hyper then completes in the background, for later
//! use. In a burst this would make half as many connections again as there are requests on their way, and their number is to be
//! bounded by these.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use hyper_util::client::legacy::connect::Connection;

use tower_layer::Layer;
use tower_service::Service;

thread_local! {
    /// A connect was polled since this was last reset. Only ever looked at within one poll, which is on one thread.
    static CONNECT_POLLED: Cell<bool> = const { Cell::new(false) };
    /// A request is being polled.
    static IN_REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// A request on its way to the head of its reply.
pub(super) struct Sending<F> {
    request: F,
    connecting: bool,
}

impl<F> Sending<F> {
    pub(super) fn new(request: F) -> Self {
        Self {
            request,
            connecting: false,
        }
    }

    /// True if the request waited for its connection when it was last polled, so that nothing of it has been sent.
    pub(super) fn is_connecting(&self) -> bool {
        self.connecting
    }
}

impl<F: Future + Unpin> Future for Sending<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        CONNECT_POLLED.set(false);
        IN_REQUEST.set(true);
        let outcome = Pin::new(&mut self.request).poll(context);
        IN_REQUEST.set(false);
        // A time-out of reqwest's own ends the request without polling the connect again.
        if outcome.is_pending() {
            self.connecting = CONNECT_POLLED.get();
        }
        outcome
    }
}

/// Notes when connects are polled, and whether one led to a connection of HTTP/2, which requests share.
#[derive(Clone)]
pub(super) struct ConnectLayer {
    shares: Arc<AtomicBool>,
}

impl ConnectLayer {
    pub(super) fn new(shares: Arc<AtomicBool>) -> Self {
        Self { shares }
    }
}

impl<S> Layer<S> for ConnectLayer {
    type Service = Connector<S>;

    fn layer(&self, inner: S) -> Connector<S> {
        Connector {
            inner,
            shares: Arc::clone(&self.shares),
        }
    }
}

#[derive(Clone)]
pub(super) struct Connector<S> {
    inner: S,
    shares: Arc<AtomicBool>,
}

impl<S: Service<R>, R> Service<R> for Connector<S>
where
    S::Response: Connection,
    S::Error: From<&'static str>,
    S::Future: Unpin,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Connect<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        CONNECT_POLLED.set(true);
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: R) -> Connect<S::Future> {
        Connect {
            inner: self.inner.call(request),
            shares: Arc::clone(&self.shares),
        }
    }
}

/// Name resolution, TCP, proxy and TLS.
pub(super) struct Connect<F> {
    inner: F,
    shares: Arc<AtomicBool>,
}

impl<F, C, E> Future for Connect<F>
where
    F: Future<Output = Result<C, E>> + Unpin,
    C: Connection,
    E: From<&'static str>,
{
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        if !IN_REQUEST.get() {
            return Poll::Ready(Err("the request has found another connection".into()));
        }
        CONNECT_POLLED.set(true);
        let outcome = ready!(Pin::new(&mut self.inner).poll(context));
        if let Ok(connection) = &outcome
            && connection.connected().is_negotiated_h2()
        {
            self.shares.store(true, Ordering::Relaxed);
        }
        Poll::Ready(outcome)
    }
}
