//! A limiter that many processes share.

mod store;

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::time::Instant;

use crate::clock::{Random, SystemRandom};
use crate::future::BoxFuture;
use crate::service::{Operation, RateLimit};

use super::lanes::{Lane, Lanes};
use super::limiter::report_wait;
use super::policy::margin;
use super::queue::{Queue, Turn};
use super::{Pacer, PacingError, PacingPolicy, PacingRequest, RateLimiter};
use store::{Counted, Question, Store, Unavailable};

/// Answers in a row that may come too late to be of use.
const LATE_ANSWERS: u32 = 5;

/// What a call does when Redis cannot be reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Keeps the rate within this process alone, as [`RateLimiter`] does, until Redis is back.
    ///
    /// The default, because it does no harm: processes that together call too fast get throttled replies, for which
    /// the service has done nothing and which the client repeats later, while failing would make an outage of Redis
    /// one of yours. What this process has sent just before counts.
    #[default]
    PaceAlone,
    /// Fails the call. For those who would rather not send than send too fast.
    Fail,
}

/// Keeps each operation to its rate over all processes that share a Redis.
///
/// All of them have to use the same [`PacingPolicy`] and [`prefix`](Self::prefix), and calls count together when their
/// access key ID does, or their [`PacingPolicy::account`]. Redis 5 or later, and what speaks its protocol and runs Lua
/// scripts, such as Valkey. One key per operation, region and account, which expires a second after its last window; access
/// key IDs are in it as a hash only.
///
/// Connects when first used. Clients of one process should share one limiter, by handing each the same [`Arc`].
#[derive(Debug)]
pub struct RedisRateLimiter {
    policy: PacingPolicy,
    prefix: String,
    margin: Option<Duration>,
    when_unavailable: WhenUnavailable,
    timeout: Duration,
    store: Arc<Store>,
    lanes: Lanes<SharedLane>,
    alone: RateLimiter,
    ids: SystemRandom,
}

#[derive(Debug)]
struct SharedLane {
    /// One call of this process asks at a time, which keeps them in order and Redis from being asked in vain.
    queue: Queue,
    key: String,
}

impl Lane for SharedLane {
    fn is_idle(&self) -> bool {
        self.queue.is_empty()
    }
}

impl RedisRateLimiter {
    /// A limiter over the Redis at `url`: `redis://[[user]:password@]host[:port][/database]`.
    ///
    /// `rediss://` works when your build enables TLS in the `redis` crate, by one of its features such as
    /// `tokio-rustls-comp`.
    ///
    /// # Errors
    ///
    /// When `url` is not such an address. Whether Redis can be reached shows with the first call.
    pub fn new(url: &str, policy: PacingPolicy) -> Result<Self, PacingError> {
        Ok(Self {
            alone: RateLimiter::new(policy.clone()),
            policy,
            prefix: "alibabacloud:pacing".to_owned(),
            margin: None,
            when_unavailable: WhenUnavailable::default(),
            timeout: Duration::from_millis(500),
            store: Arc::new(Store::open(url).map_err(PacingError::new)?),
            lanes: Lanes::new(),
            ids: SystemRandom::new(),
        })
    }

    /// What the keys in Redis start with; `alibabacloud:pacing` by default.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// What to do when Redis cannot be reached; [`WhenUnavailable::PaceAlone`] by default.
    #[must_use]
    pub fn when_unavailable(mut self, choice: WhenUnavailable) -> Self {
        self.when_unavailable = choice;
        self
    }

    /// How long connecting to Redis may take, and each of its answers; 500 ms by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How much longer than the period its window is, which is how late an answer of Redis may come and still be
    /// used; 3 % of the period by default, at most 200 ms.
    ///
    /// The margin is what makes the promise hold although answers take time, and it costs its share of the rate.
    /// Processes that share a limiter have to agree on it.
    #[must_use]
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = Some(margin);
        self
    }

    fn margin_of(&self, rate: RateLimit) -> Duration {
        self.margin
            .unwrap_or_else(|| margin(rate.period, 3, Duration::from_millis(200)))
    }

    async fn wait(&self, request: PacingRequest<'_>) -> Result<Duration, PacingError> {
        let Some(rate) = self.policy.rate_of(request.operation) else {
            return Ok(Duration::ZERO);
        };
        let who = self.policy.who(&request);
        let lane = self.lanes.get(request.operation.name, &who, || SharedLane {
            queue: Queue::default(),
            key: key(&self.prefix, request.operation, &who),
        });
        let started = Instant::now();
        match self.wait_for_redis(request, &lane, rate, started).await {
            Ok(waited) => {
                self.alone.note(request.operation, &who, rate);
                Ok(waited)
            }
            Err(Failure::TooLong(wait)) => Err(PacingError::too_long(wait)),
            Err(Failure::Unavailable(error)) => match self.when_unavailable {
                WhenUnavailable::Fail => Err(PacingError::new(error)),
                WhenUnavailable::PaceAlone => self.wait_alone(request, started).await,
            },
        }
    }

    async fn wait_alone(
        &self,
        mut request: PacingRequest<'_>,
        started: Instant,
    ) -> Result<Duration, PacingError> {
        let passed = started.elapsed();
        request.max_wait = request
            .max_wait
            .map(|longest| longest.saturating_sub(passed));
        match self.alone.acquire(request).await {
            Ok(_) => Ok(started.elapsed()),
            Err(error) => Err(match error.would_wait() {
                Some(wait) => PacingError::too_long(passed.saturating_add(wait)),
                None => error,
            }),
        }
    }

    async fn wait_for_redis(
        &self,
        request: PacingRequest<'_>,
        lane: &SharedLane,
        rate: RateLimit,
        started: Instant,
    ) -> Result<Duration, Failure> {
        let margin = self.margin_of(rate);
        let mut question = Question {
            key: &lane.key,
            allowed: rate.requests,
            window: rate.period.saturating_add(margin),
            ahead: 0,
            id: "",
            timeout: self.timeout,
        };
        let in_time = |wait: Duration| {
            let total = started.elapsed().saturating_add(wait);
            match request.max_wait {
                Some(longest) if total > longest => Err(Failure::TooLong(total)),
                _ => Ok(()),
            }
        };

        let place = lane.queue.join();
        if place.ahead > 0 && request.max_wait.is_some() {
            question.ahead = place.ahead;
            let (wait, _) = self.store.ask(question).await?;
            report_wait(request.operation, wait, request.max_wait);
            in_time(wait)?;
            question.ahead = 0;
        }
        let _turn: Turn<'_> = place.turn().await;

        let id = format!("{:032x}", self.ids.next());
        question.id = &id;
        let mut late_answers = 0;
        let mut reported = false;
        loop {
            let counted = Counted {
                store: &self.store,
                key: &lane.key,
                id: &id,
            };
            let (wait, took) = self.store.ask(question).await?;
            if wait.is_zero() && took <= margin {
                counted.keep();
                return Ok(started.elapsed());
            }
            if wait.is_zero() {
                // Somewhere between then and now the call was let go, and the next window may be nearer than it
                // seems. Asking again moves the call to a later time.
                late_answers += 1;
                if late_answers == LATE_ANSWERS {
                    let why = format!("{LATE_ANSWERS} answers took longer than {margin:?} each");
                    return Err(self.store.give_up(&why).await.into());
                }
                counted.keep();
                continue;
            }
            counted.keep();
            if !reported {
                report_wait(request.operation, wait, request.max_wait);
                reported = true;
            }
            in_time(wait)?;
            tokio::time::sleep(wait).await;
        }
    }
}

impl Pacer for RedisRateLimiter {
    fn acquire<'a>(
        &'a self,
        request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        Box::pin(self.wait(request))
    }
}

/// Why Redis did not let a call go.
enum Failure {
    TooLong(Duration),
    Unavailable(Unavailable),
}

impl From<Unavailable> for Failure {
    fn from(error: Unavailable) -> Self {
        Self::Unavailable(error)
    }
}

/// Where the budget of this operation, region and account is kept.
fn key(prefix: &str, operation: &Operation, who: &str) -> String {
    let mut key = format!("{prefix}:{}:", operation.name);
    for byte in &Sha256::digest(who)[..16] {
        // Writing to a String does not fail.
        let _ = write!(key, "{byte:02x}");
    }
    key
}

#[cfg(test)]
mod tests;
