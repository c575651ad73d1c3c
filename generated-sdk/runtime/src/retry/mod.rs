//! When a call that failed is tried again.
//!
//! Two things decide. Can trying again help, and does it do no harm? It does none where the failure is
//! [evidence](Evidence) that the call was not carried out. Where it is not, the spec of each operation says whether it may be
//! [repeated](crate::service::Operation::repeatable):
//!
//! | failure | evidence | an operation that may be repeated | one that may not |
//! |---|---|---|---|
//! | no connection, or none in time (TCP, proxy, TLS set-up) | not sent | tried again | tried again |
//! | HTTP/2 stream that the server has not looked at | not sent | tried again | tried again |
//! | throttled, by code or by HTTP 429 | refused | tried again | tried again |
//! | keys refused as expired, unknown or disabled | refused | tried again once, if there are others | the same |
//! | date or nonce of the signature refused | refused | tried again at once with the service's time, with another nonce | the same |
//! | time-out, reset, broken reply | unknown | tried again | fails |
//! | HTTP 5xx, `ServiceUnavailable`, `InternalError` | unknown | tried again | fails |
//! | TLS handshake failed | not sent | fails | fails |
//! | any other error of the service, undecodable or oversized reply | depends | fails | fails |
//!
//! Before each new attempt the client waits: at random between nothing and a ceiling that doubles from attempt to
//! attempt (full jitter), and at least as long as the service asks. Each attempt has its own date, nonce and signature.
//! A budget that all calls of a client share keeps an outage from being multiplied: when many calls fail, only some are
//! tried again.
//!
//! ```
//! # use alibabacloud_runtime::retry::RetryPolicy;
//! use std::time::Duration;
//!
//! let patient = RetryPolicy::standard().with_max_attempts(6).with_max_delay(Duration::from_secs(60));
//! let never = RetryPolicy::off();
//! # assert_eq!((patient.max_attempts(), never.max_attempts()), (6, 1));
//! ```

mod budget;
mod failed;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use self::budget::RetryBudget;
pub use self::failed::FailedAttempt;
pub use crate::error::Evidence;

/// Decides whether and when a call is tried again after an attempt failed.
///
/// [`RetryPolicy`] is the one that clients have unless told otherwise. One of your own is told all there is to know and has
/// the last word: nothing keeps it from repeating a call that may have been carried out, so it looks at
/// [`FailedAttempt::is_harmless`]. Deadline, pacing and the [budget](self) of the client hold whatever it says.
///
/// ```
/// use std::time::Duration;
/// # use alibabacloud_runtime::retry::{DecideRetry, FailedAttempt, RetryPolicy};
///
/// /// Gives up after five seconds, whatever the number of attempts.
/// #[derive(Debug)]
/// struct Impatient(RetryPolicy);
///
/// impl DecideRetry for Impatient {
///     fn retry_in(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
///         if failed.elapsed() > Duration::from_secs(5) {
///             return None;
///         }
///         self.0.retry_in(failed)
///     }
/// }
/// # let _ = Impatient(RetryPolicy::standard());
/// ```
pub trait DecideRetry: fmt::Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up. Where signing again is all that it takes, the client
    /// does not wait.
    fn retry_in(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;

    /// How long [`Pages`](crate::Pages) waits before it asks again for a page that could not be had
    /// [`attempt`](FailedAttempt::attempt) times in a row. Whether it does is decided by who asks for the next page.
    ///
    /// As [`RetryPolicy::standard`] has it, unless told otherwise.
    fn pause(&self, failed: &FailedAttempt<'_>) -> Duration {
        RetryPolicy::standard().pause(failed)
    }
}

impl<T: DecideRetry + ?Sized> DecideRetry for Arc<T> {
    fn retry_in(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        (**self).retry_in(failed)
    }

    fn pause(&self, failed: &FailedAttempt<'_>) -> Duration {
        (**self).pause(failed)
    }
}

/// Whether and when a call is tried again. See the [module](self) for what is tried again at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

/// Throttled calls wait this many times longer: limits are counted per second.
const THROTTLED_FACTOR: u32 = 5;

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

impl RetryPolicy {
    /// At most 3 attempts, delays from 200 ms, at most 20 s.
    #[must_use]
    pub const fn standard() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(20),
        }
    }

    /// One attempt.
    #[must_use]
    pub const fn off() -> Self {
        Self {
            max_attempts: 1,
            ..Self::standard()
        }
    }

    /// How many attempts there are at most, the first included. 0 counts as 1.
    #[must_use]
    pub const fn with_max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = if max_attempts == 0 { 1 } else { max_attempts };
        self
    }

    /// The ceiling of the first delay; it doubles with each attempt. A throttled call waits up to five times as long.
    #[must_use]
    pub const fn with_base_delay(mut self, base_delay: Duration) -> Self {
        self.base_delay = base_delay;
        self
    }

    /// The longest delay. A call that the service asks to wait longer fails at once instead.
    #[must_use]
    pub const fn with_max_delay(mut self, max_delay: Duration) -> Self {
        self.max_delay = max_delay;
        self
    }

    /// How many attempts there are at most, the first included.
    #[must_use]
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }
}

impl DecideRetry for RetryPolicy {
    fn pause(&self, failed: &FailedAttempt<'_>) -> Duration {
        self.with_max_attempts(u32::MAX)
            .retry_in(failed)
            .or(failed.error().retry_after())
            .unwrap_or(self.max_delay)
    }

    fn retry_in(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        if !(failed.can_help() && failed.is_harmless()) || failed.attempt() >= self.max_attempts {
            return None;
        }
        let factor = if failed.error().is_throttled() {
            THROTTLED_FACTOR
        } else {
            1
        };
        let base = self.base_delay.saturating_mul(factor);
        let doublings = 1_u32
            .checked_shl(failed.attempt().saturating_sub(1))
            .unwrap_or(u32::MAX);
        let jitter = failed.random_part_of(base.saturating_mul(doublings).min(self.max_delay));
        match failed.error().retry_after() {
            None => Some(jitter),
            Some(asked) if asked > self.max_delay => None,
            // Many callers are told the same; the jitter on top keeps them from coming back together.
            Some(asked) => Some(
                asked
                    .saturating_add(failed.random_part_of(base))
                    .min(self.max_delay),
            ),
        }
    }
}

/// A random part of `whole`, evenly distributed.
pub(crate) fn fraction(whole: Duration, random: u128) -> Duration {
    let nanos = u64::try_from(whole.as_nanos()).unwrap_or(u64::MAX);
    // The upper half of a 64 x 64 bit product: less than `nanos`, so it fits.
    let part = (u128::from(nanos) * (random & u128::from(u64::MAX))) >> 64;
    Duration::from_nanos(u64::try_from(part).unwrap_or(nanos))
}

#[cfg(test)]
mod tests;
