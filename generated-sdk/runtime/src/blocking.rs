//! A client for programs without async code.

mod paging;

use std::fmt;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Waker};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::coop;

pub use self::paging::{Items, Pages};
use crate::client::{Client as AsyncClient, Reply, Unread};
use crate::error::Error;
use crate::retry::DecideRetry;
use crate::service::Request;

/// What a call yields: it is over when it comes back.
pub type Call<R> = Result<Reply<R>, Error>;

/// Makes calls and waits for them.
///
/// Connections and timers live on one thread of the client's own, so idle connections are looked after between calls.
/// Clones share it; it ends with the last of them.
///
/// Not for async code: there it fails with [`Config`](crate::ErrorKind::Config) rather than stop the tasks around it. In tokio's
/// `spawn_blocking` and `block_in_place` it may be used.
#[derive(Clone)]
pub struct Client {
    client: AsyncClient,
    worker: Arc<Worker>,
}

impl Client {
    /// A client that makes its calls through `client`, which its builder sets up.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config), when the system starts no thread.
    pub fn new(client: AsyncClient) -> Result<Self, Error> {
        Ok(Self {
            client,
            worker: Arc::new(Worker::start()?),
        })
    }

    /// Sends a request that was built without a client, and waits for the reply.
    ///
    /// # Errors
    ///
    /// As the async client, and when called in async code.
    pub fn send<R: Request>(&self, request: &R) -> Call<R::Response> {
        self.wait(self.client.send(request))
    }

    fn wait<R: crate::service::Response>(&self, call: crate::Call<R>) -> Result<Reply<R>, Error> {
        call.read(|call| self.worker.wait(call))
    }

    /// A client that retries by another policy.
    #[must_use]
    pub fn with_retry(&self, retry: impl DecideRetry) -> Self {
        self.with(self.client.with_retry(retry))
    }

    /// A client whose calls may be carried out more than once, or must not be, whatever the spec says of the operation.
    #[must_use]
    pub fn with_repeatable(&self, repeatable: bool) -> Self {
        self.with(self.client.with_repeatable(repeatable))
    }

    /// A client that makes one attempt per call.
    #[must_use]
    pub fn without_retries(&self) -> Self {
        self.with(self.client.without_retries())
    }

    /// A client whose calls end after this long, whatever they wait for.
    #[must_use]
    pub fn with_deadline(&self, deadline: std::time::Duration) -> Self {
        self.with(self.client.with_deadline(deadline))
    }

    /// A client whose calls may take as long as they need.
    #[must_use]
    pub fn without_deadline(&self) -> Self {
        self.with(self.client.without_deadline())
    }

    /// A client whose attempts end after this long, connecting included.
    #[must_use]
    pub fn with_attempt_timeout(&self, timeout: std::time::Duration) -> Self {
        self.with(self.client.with_attempt_timeout(timeout))
    }

    /// A client whose calls leave at once.
    #[must_use]
    pub fn without_pacing(&self) -> Self {
        self.with(self.client.without_pacing())
    }

    fn with(&self, client: AsyncClient) -> Self {
        Self {
            client,
            worker: Arc::clone(&self.worker),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}

/// The thread that the calls of a client run on.
struct Worker {
    handle: Handle,
    /// The thread ends when this is dropped.
    _stop: oneshot::Sender<()>,
}

impl Worker {
    fn start() -> Result<Self, Error> {
        let refused = |error: std::io::Error| {
            Error::config(format!("cannot start a thread for calls: {error}"))
        };
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(refused)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("alibabacloud".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(stopped);
            })
            .map_err(refused)?;
        Ok(Self {
            handle,
            _stop: stop,
        })
    }

    /// Runs a call on the thread. Compiled once: the type of the reply comes in later, on the caller's thread.
    fn wait(&self, call: Unread) -> <Unread as Future>::Output {
        if is_in_task() {
            return Err(Error::config(
                "the blocking client is used in async code: use the async client there, or `spawn_blocking`",
            ));
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        self.handle.spawn(async move {
            // The receiver is gone only if the caller's thread is.
            let _ = sender.send(call.await);
        });
        receiver.recv().unwrap_or_else(|_| {
            Err(Error::config(
                "the call ended in a panic, in its transport or an interceptor",
            ))
        })
    }
}

/// Whether tokio polls a task on this thread, so that blocking it would stop the others. In `spawn_blocking` and
/// `block_in_place`, which are there for blocking, it does not.
///
/// tokio tells so by the budget of steps that it gives to what it polls, and to nothing else.
fn is_in_task() -> bool {
    Handle::try_current().is_ok() && has_limited_budget(u8::MAX)
}

/// Whether the budget of the current task ends within this many steps; tokio's is 128. It is left as it was: each step is given
/// back when its guard is dropped, the last one first.
fn has_limited_budget(steps: u8) -> bool {
    match coop::poll_proceed(&mut Context::from_waker(Waker::noop())) {
        Poll::Pending => true,
        Poll::Ready(_step) => steps > 0 && has_limited_budget(steps - 1),
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};
    use std::time::{Duration, Instant};

    use tokio::task::coop;

    use super::{AsyncClient, Client, is_in_task};
    use crate::ErrorKind;
    use crate::test_util::{ScriptedReply, ScriptedTransport};
    use crate::testing::SendCode;
    use crate::transport::TransportErrorKind;

    fn client(transport: &ScriptedTransport) -> Client {
        Client::new(transport.client()).unwrap()
    }

    #[test]
    fn calls_block_until_the_reply_is_there_on_any_thread() {
        let transport = ScriptedTransport::new((0..8).map(|_| {
            ScriptedReply::new(200, "{\"RequestId\":\"R\"}").after(Duration::from_millis(1))
        }));
        let client = client(&transport);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                let client = client.without_pacing();
                scope.spawn(move || {
                    let reply = client.send(&SendCode::to("1")).unwrap();
                    assert_eq!(reply.request_id(), Some("R"));
                });
            }
        });
        assert_eq!(transport.requests().len(), 8);
    }

    #[test]
    fn options_and_errors_are_those_of_the_async_client() {
        let transport = ScriptedTransport::new([
            ScriptedReply::error(TransportErrorKind::Connect),
            ScriptedReply::silence(),
        ]);
        let client = client(&transport).without_retries();
        assert!(client.send(&SendCode::to("1")).unwrap_err().is_connect());
        let started = Instant::now();
        let error = client
            .with_deadline(Duration::from_millis(20))
            .send(&SendCode::to("1"))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    /// A runtime of each kind.
    fn runtimes() -> [tokio::runtime::Runtime; 2] {
        [
            tokio::runtime::Builder::new_current_thread(),
            tokio::runtime::Builder::new_multi_thread(),
        ]
        .map(|mut builder| builder.worker_threads(1).build().unwrap())
    }

    fn is_refused(client: &Client) -> bool {
        match client.send(&SendCode::to("1")) {
            Ok(_) => false,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Config);
                assert!(error.to_string().contains("async code"), "{error}");
                true
            }
        }
    }

    #[test]
    fn in_async_code_it_is_an_error_and_no_panic() {
        let transport = ScriptedTransport::new([]);
        for runtime in runtimes() {
            let client = client(&transport);
            assert!(runtime.block_on(async { is_refused(&client) }));
            let task = client.clone();
            assert!(runtime.block_on(async {
                let task = tokio::spawn(async move { is_refused(&task) && is_refused(&task) });
                task.await.unwrap()
            }));
            // Dropping it there is no panic either.
            runtime.block_on(async move { drop(client) });
        }
        assert!(transport.requests().is_empty());
    }

    #[test]
    fn a_refusal_takes_nothing_from_the_budget_of_a_task() {
        for runtime in runtimes() {
            runtime.block_on(async {
                let steps = || {
                    let mut context = Context::from_waker(Waker::noop());
                    let mut steps = 0;
                    while let Poll::Ready(step) = coop::poll_proceed(&mut context) {
                        step.made_progress();
                        steps += 1;
                    }
                    steps
                };
                tokio::task::yield_now().await;
                let whole = steps();
                tokio::task::yield_now().await;
                assert!(is_in_task());
                assert_eq!(steps(), whole);
                // A budget that is used up is one too.
                assert!(is_in_task());
            });
        }
    }

    #[test]
    fn where_blocking_is_allowed_it_does() {
        let reply = || ScriptedReply::new(200, "{\"RequestId\":\"R\"}");
        let transport = ScriptedTransport::new([reply(), reply(), reply(), reply()]);
        let client = client(&transport);
        for runtime in runtimes() {
            let bridge = client.clone();
            let served = async { tokio::task::spawn_blocking(move || !is_refused(&bridge)).await };
            assert!(runtime.block_on(served).unwrap());
            // A thread that is no task of the runtime whose handle it holds.
            let _entered = runtime.enter();
            assert!(!is_refused(&client));
        }
        let [_, threads] = runtimes();
        transport.push(reply());
        let in_place = client.clone();
        let served = threads.spawn(async move {
            tokio::task::block_in_place(|| !is_refused(&in_place)) && is_refused(&in_place)
        });
        assert!(threads.block_on(served).unwrap());
        assert_eq!(transport.requests().len(), 5);
    }

    #[test]
    fn a_panic_in_a_transport_is_an_error() {
        #[derive(Debug)]
        struct Panicking;

        impl crate::transport::Transport for Panicking {
            fn send(
                &self,
                _: http::Request<bytes::Bytes>,
            ) -> crate::transport::BoxFuture<
                '_,
                Result<http::Response<bytes::Bytes>, crate::transport::TransportError>,
            > {
                Box::pin(async { panic!("a bug in a transport") })
            }
        }

        let async_client = AsyncClient::builder()
            .transport(Panicking)
            .credentials(crate::credentials::Credentials::new("id", "secret"))
            .build()
            .unwrap();
        let client = Client::new(async_client).unwrap();
        assert!(
            client
                .send(&SendCode::to("1"))
                .unwrap_err()
                .to_string()
                .contains("panic")
        );
    }
}
