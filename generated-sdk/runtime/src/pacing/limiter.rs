//! The limiter that clients have by default.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::future::BoxFuture;
use crate::service::{Operation, RateLimit};

use super::lanes::{Lane, Lanes};
use super::policy::margin;
use super::queue::Queue;
use super::window::Window;
use super::{Pacer, PacingError, PacingPolicy, PacingRequest};

/// Keeps each operation to its rate within this process. Clients have one by default.
///
/// In no window of the period do more calls leave than the rate allows. Calls that wait leave in the order in which
/// they came. What is kept per operation, region and account is forgotten when it has not been used for a period.
///
/// Clones of a client share one. To share one between clients, hand each the same [`Arc`](std::sync::Arc).
#[derive(Debug)]
pub struct RateLimiter {
    policy: PacingPolicy,
    lanes: Lanes<LocalLane>,
}

#[derive(Debug)]
struct LocalLane {
    queue: Queue,
    window: Mutex<Window>,
}

impl RateLimiter {
    /// A limiter with this policy.
    #[must_use]
    pub fn new(policy: PacingPolicy) -> Self {
        Self {
            policy,
            lanes: Lanes::new(),
        }
    }

    async fn wait(&self, request: PacingRequest<'_>) -> Result<Duration, PacingError> {
        let Some(rate) = self.policy.rate_of(request.operation) else {
            return Ok(Duration::ZERO);
        };
        let who = self.policy.who(&request);
        let lane = self
            .lanes
            .get(request.operation.name, &who, || LocalLane::new(rate));
        lane.wait(request).await
    }

    /// Counts a call that another limiter has let go.
    #[cfg(feature = "redis")]
    pub(super) fn note(&self, operation: &'static Operation, who: &str, rate: RateLimit) {
        let lane = self.lanes.get(operation.name, who, || LocalLane::new(rate));
        lane.window().note(Instant::now());
    }
}

impl Default for RateLimiter {
    /// A limiter that keeps the documented rates.
    fn default() -> Self {
        Self::new(PacingPolicy::documented())
    }
}

impl Pacer for RateLimiter {
    fn acquire<'a>(
        &'a self,
        request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        Box::pin(self.wait(request))
    }
}

impl LocalLane {
    /// Two percent of the period are enough for a timer that is late by a millisecond or two and for most of what
    /// the network does, and leave 98 % of the rate.
    fn new(rate: RateLimit) -> Self {
        let margin = margin(rate.period, 2, Duration::from_millis(100));
        Self {
            queue: Queue::default(),
            window: Mutex::new(Window::new(
                rate.requests,
                rate.period.saturating_add(margin),
            )),
        }
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        // Nothing that holds the lock can leave the window half changed.
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn wait(&self, request: PacingRequest<'_>) -> Result<Duration, PacingError> {
        let started = Instant::now();
        let (place, expected) = {
            let mut window = self.window();
            if self.queue.is_empty() && window.grant(started).is_ok() {
                return Ok(Duration::ZERO);
            }
            let place = self.queue.join();
            let expected = window.wait(started, place.ahead);
            (place, expected)
        };
        report_wait(request.operation, expected, request.max_wait);
        if request.max_wait.is_some_and(|longest| expected > longest) {
            return Err(PacingError::too_long(expected));
        }
        let _turn = place.turn().await;
        loop {
            let now = Instant::now();
            let granted = self.window().grant(now);
            match granted {
                Ok(()) => return Ok(now - started),
                Err(wait) => tokio::time::sleep(wait).await,
            }
        }
    }
}

impl Lane for LocalLane {
    fn is_idle(&self) -> bool {
        self.queue.is_empty() && self.window().is_idle(Instant::now())
    }
}

/// Tells the trace that a call is about to wait, or that it will not because that would take too long.
pub(super) fn report_wait(operation: &Operation, expected: Duration, longest: Option<Duration>) {
    tracing::debug!(
        target: crate::tracing_target::TRACING_TARGET,
        operation = operation.name,
        expected_wait_ms = u64::try_from(expected.as_millis()).unwrap_or(u64::MAX),
        refused = longest.is_some_and(|longest| expected > longest),
        "rate limit reached"
    );
}
