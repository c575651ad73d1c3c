//! The one future type that crosses the runtime's trait boundaries, and waiting until a moment.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use tokio::time::Instant;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Time ran out.
pub(crate) struct Late;

/// Awaits `future` until `end`. A future that is ready at once costs no timer.
pub(crate) async fn within<F: Future + Unpin>(
    end: Option<Instant>,
    mut future: F,
) -> Result<F::Output, Late> {
    let first = poll_fn(|context| Poll::Ready(Pin::new(&mut future).poll(context))).await;
    match (first, end) {
        (Poll::Ready(output), _) => Ok(output),
        (Poll::Pending, None) => Ok(future.await),
        (Poll::Pending, Some(end)) => tokio::time::timeout_at(end, future).await.map_err(|_| Late),
    }
}
