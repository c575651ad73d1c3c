//! A client for programs without async code.

mod paging;

use std::fmt;
use std::sync::{Arc, mpsc};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

pub use self::paging::{Items, Pages};
use crate::client::{Client as AsyncClient, Reply, Unread};
use crate::error::Error;
use crate::retry::DecideRetry;
use crate::service::Request;

/// Makes calls and waits for them.
///
/// Connections and timers live on one thread of the client's own, so idle connections are looked after between calls.
/// Clones share it; it ends with the last of them.
///
/// Not for async code: there it fails with [`Config`](crate::ErrorKind::Config) rather than stop the tasks around it. This
/// includes tokio's `spawn_blocking`; use the async client and `Handle::block_on` there.
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
    /// As the async client, and when called inside an async runtime.
    pub fn send<R: Request>(&self, request: &R) -> Result<Reply<R::Response>, Error> {
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
        if Handle::try_current().is_ok() {
            return Err(Error::config(
                "the blocking client is used inside an async runtime: use the async client there",
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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{AsyncClient, Client};
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

    #[test]
    fn inside_an_async_runtime_it_is_an_error_and_no_panic() {
        let transport = ScriptedTransport::new([]);
        let client = client(&transport);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let error = runtime.block_on(async { client.send(&SendCode::to("1")).unwrap_err() });
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("async"), "{error}");
        // Dropping it there is no panic either.
        runtime.block_on(async move { drop(client) });
        assert!(transport.requests().is_empty());
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
