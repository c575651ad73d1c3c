//! The conversation with Redis.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long a Redis that could not be reached is left alone.
pub(super) const COOL_DOWN: Duration = Duration::from_secs(1);

/// A Redis, connected to when first needed and again when the connection has been lost.
pub(super) struct Store {
    client: Client,
    acquire: Script,
    link: Mutex<Link>,
    /// An outage has been told. Until Redis answers again there is nothing new to say.
    is_told: AtomicBool,
}

struct Link {
    state: State,
    /// How many connections there have been: many calls find the same one broken, and only the first may end it.
    connections: u64,
}

enum State {
    Never,
    Up(MultiplexedConnection),
    /// Not before this time again.
    Down(Instant, Arc<str>),
}

/// A connection, and which one it is.
#[derive(Clone)]
struct Numbered {
    connection: MultiplexedConnection,
    number: u64,
    is_new: bool,
}

/// What a call asks of a budget.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) key: &'a str,
    pub(super) allowed: u32,
    pub(super) window: Duration,
    pub(super) ahead: usize,
    /// Empty to only look.
    pub(super) id: &'a str,
    /// How long connecting may take, and each answer.
    pub(super) timeout: Duration,
}

/// Why Redis did not answer.
#[derive(Debug)]
pub(super) struct Unavailable(Arc<str>);

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the Redis that keeps the rate is not available: {}",
            self.0
        )
    }
}

impl std::error::Error for Unavailable {}

impl Store {
    /// Reads the address; does not connect.
    pub(super) fn open(url: &str) -> Result<Self, RedisError> {
        Ok(Self {
            client: Client::open(url)?,
            acquire: Script::new(include_str!("acquire.lua")),
            link: Mutex::new(Link {
                state: State::Never,
                connections: 0,
            }),
            is_told: AtomicBool::new(false),
        })
    }

    /// Asks how long to wait; the time it took is from just before the question was sent.
    pub(super) async fn ask(
        &self,
        question: Question<'_>,
    ) -> Result<(Duration, Duration), Unavailable> {
        let mut link = self.connection(question.timeout).await?;
        let asked = Instant::now();
        let answer = self.invoke(&mut link.connection, question).await;
        if !link.is_new && matches!(&answer, Err(error) if error.is_unrecoverable_error()) {
            // A connection that has been idle for long is often found broken only now. Asking twice is safe: a call
            // counts once, whatever has become of the first question.
            self.forget_connection(link.number).await;
            let mut link = self.connection(question.timeout).await?;
            let asked_again = Instant::now();
            let answer = self.invoke(&mut link.connection, question).await;
            return self.settle(answer, link.number, asked_again).await;
        }
        self.settle(answer, link.number, asked).await
    }

    async fn settle(
        &self,
        answer: Result<i64, RedisError>,
        connection: u64,
        asked: Instant,
    ) -> Result<(Duration, Duration), Unavailable> {
        match answer {
            Ok(wait) => {
                if self.is_told.swap(false, Ordering::Relaxed) {
                    tracing::info!("the Redis that keeps the rate is available again");
                }
                let wait = Duration::from_micros(u64::try_from(wait).unwrap_or_default());
                Ok((wait, asked.elapsed()))
            }
            Err(error) => {
                let mut link = self.link.lock().await;
                Err(self.take_down(&mut link, connection, &error.to_string()))
            }
        }
    }

    async fn invoke(
        &self,
        connection: &mut MultiplexedConnection,
        question: Question<'_>,
    ) -> Result<i64, RedisError> {
        self.acquire
            .key(question.key)
            .arg(question.allowed)
            .arg(u64::try_from(question.window.as_micros()).unwrap_or(u64::MAX))
            .arg(question.ahead)
            .arg(question.id)
            .invoke_async(connection)
            .await
    }

    /// A connection, and whether it has just been made.
    async fn connection(&self, timeout: Duration) -> Result<Numbered, Unavailable> {
        let mut link = self.link.lock().await;
        match &link.state {
            State::Up(connection) => {
                return Ok(Numbered {
                    connection: connection.clone(),
                    number: link.connections,
                    is_new: false,
                });
            }
            State::Down(until, why) if Instant::now() < *until => {
                return Err(Unavailable(Arc::clone(why)));
            }
            State::Never | State::Down(..) => {}
        }
        link.connections += 1;
        let number = link.connections;
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(timeout))
            .set_response_timeout(Some(timeout));
        match self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await
        {
            Ok(connection) => {
                link.state = State::Up(connection.clone());
                Ok(Numbered {
                    connection,
                    number,
                    is_new: true,
                })
            }
            Err(error) => Err(self.take_down(&mut link, number, &error.to_string())),
        }
    }

    /// Ends a connection that broke, unless another has taken its place.
    async fn forget_connection(&self, number: u64) {
        let mut link = self.link.lock().await;
        if link.connections == number && matches!(link.state, State::Up(_)) {
            link.state = State::Never;
        }
    }

    /// Leaves Redis alone for a while.
    pub(super) async fn give_up(&self, why: &str) -> Unavailable {
        let mut link = self.link.lock().await;
        let number = link.connections;
        self.take_down(&mut link, number, why)
    }

    /// Leaves Redis alone for a while, because of what became of this connection. Of many calls that find the same, the
    /// first says so.
    fn take_down(&self, link: &mut Link, connection: u64, why: &str) -> Unavailable {
        let why: Arc<str> = why.into();
        let is_current = link.connections == connection
            && !matches!(link.state, State::Down(until, _) if Instant::now() < until);
        if is_current {
            if !self.is_told.swap(true, Ordering::Relaxed) {
                tracing::warn!(
                    error = &*why,
                    "the Redis that keeps the rate is not available"
                );
            }
            link.state = State::Down(Instant::now() + COOL_DOWN, Arc::clone(&why));
        }
        Unavailable(why)
    }

    /// Takes back that a call has left. Best effort: what is not taken back expires with the window.
    async fn release(&self, key: &str, id: &str) {
        let connection = match &self.link.lock().await.state {
            State::Up(connection) => connection.clone(),
            State::Never | State::Down(..) => return,
        };
        let mut command = redis::cmd("ZREM");
        command.arg(key).arg(id);
        let _: Result<(), RedisError> = command.query_async(&mut { connection }).await;
    }
}

impl fmt::Debug for Store {
    /// The address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// A call that Redis may have counted. Dropped, it takes that back.
pub(super) struct Counted<'a> {
    pub(super) store: &'a Arc<Store>,
    pub(super) key: &'a str,
    pub(super) id: &'a str,
}

impl Counted<'_> {
    /// The call leaves.
    pub(super) fn keep(self) {
        std::mem::forget(self); // Borrows only: there is nothing else to drop.
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        let store = Arc::clone(self.store);
        let (key, id) = (self.key.to_owned(), self.id.to_owned());
        // Questions on one connection are answered in order, hence this one after the one that is given up.
        runtime.spawn(async move { store.release(&key, &id).await });
    }
}
