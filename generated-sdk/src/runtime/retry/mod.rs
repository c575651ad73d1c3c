//! When a call that failed is tried again.
//!
//! Two things decide. Can trying again help, and does it do no harm? It does none where the failure is
//! [evidence](Evidence) that the call was not carried out. Where it is not, the spec of each operation says whether it may be
//! [repeated](crate::operation::Operation::repeatable):
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
//! use alibabacloud_cams::retry::RetryPolicy;
//! use std::time::Duration;
//!
//! let patient = RetryPolicy::standard().with_max_attempts(6).with_max_delay(Duration::from_secs(60));
//! let never = RetryPolicy::off();
//! # assert_eq!((patient.max_attempts(), never.max_attempts()), (6, 1));
//! ```

mod budget;

use std::time::Duration;

use super::error::Error;

pub(crate) use self::budget::RetryBudget;
pub use crate::runtime::error::Evidence;

/// Whether and when a call is tried again. See the [module](self) for what is tried again at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

/// A failed attempt, as far as the policy cares.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failure {
    /// Trying again can help, and does no harm.
    pub(crate) retryable: bool,
    pub(crate) throttled: bool,
    /// What the service asked for.
    pub(crate) retry_after: Option<Duration>,
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

    /// How long to wait before a call is made again that failed this many times in a row, where its caller decides how
    /// often.
    pub(crate) fn pause(&self, error: &Error, failures: u32, random: u128) -> Duration {
        let failure = Failure {
            retryable: true,
            throttled: error.is_throttled(),
            retry_after: error.retry_after(),
        };
        self.with_max_attempts(u32::MAX)
            .delay(failures, failure, random)
            .or(error.retry_after())
            .unwrap_or(self.max_delay)
    }

    /// How long to wait after attempt number `attempt` (from 1) failed; `None` to give up.
    pub(crate) fn delay(&self, attempt: u32, failure: Failure, random: u128) -> Option<Duration> {
        if !failure.retryable || attempt >= self.max_attempts {
            return None;
        }
        let base = self.base_delay.saturating_mul(if failure.throttled {
            THROTTLED_FACTOR
        } else {
            1
        });
        let doublings = 1_u32
            .checked_shl(attempt.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let jitter = fraction(base.saturating_mul(doublings).min(self.max_delay), random);
        match failure.retry_after {
            None => Some(jitter),
            Some(asked) if asked > self.max_delay => None,
            // Many callers are told the same; the jitter on top keeps them from coming back together.
            Some(asked) => Some(
                asked
                    .saturating_add(fraction(base, random))
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
mod tests {
    use std::time::Duration;

    use super::{Failure, RetryPolicy};

    const FAILURE: Failure = Failure {
        retryable: true,
        throttled: false,
        retry_after: None,
    };
    const MOST: u128 = u64::MAX as u128;

    #[allow(clippy::unnecessary_wraps, reason = "expectations read better")]
    fn ms(millis: u64) -> Option<Duration> {
        Some(Duration::from_millis(millis))
    }

    fn rounded(delay: Option<Duration>) -> Option<Duration> {
        delay.map(|delay| {
            Duration::from_millis(u64::try_from((delay.as_nanos() + 500_000) / 1_000_000).unwrap())
        })
    }

    #[test]
    fn the_ceiling_doubles_up_to_the_cap() {
        let policy = RetryPolicy::standard().with_max_attempts(100);
        for (attempt, ceiling) in [
            (1, 200),
            (2, 400),
            (3, 800),
            (7, 12_800),
            (8, 20_000),
            (99, 20_000),
        ] {
            assert_eq!(rounded(policy.delay(attempt, FAILURE, MOST)), ms(ceiling));
            assert_eq!(
                rounded(policy.delay(attempt, FAILURE, MOST / 2)),
                ms(ceiling / 2)
            );
            assert_eq!(policy.delay(attempt, FAILURE, 0), ms(0));
        }
        let throttled = Failure {
            throttled: true,
            ..FAILURE
        };
        assert_eq!(rounded(policy.delay(1, throttled, MOST)), ms(1000));
    }

    #[test]
    fn what_the_service_asks_is_the_least() {
        let policy = RetryPolicy::standard();
        let asked = |millis| Failure {
            retry_after: ms(millis),
            ..FAILURE
        };
        assert_eq!(policy.delay(1, asked(5000), 0), ms(5000));
        assert_eq!(rounded(policy.delay(1, asked(5000), MOST)), ms(5200));
        assert_eq!(policy.delay(1, asked(20_000), MOST), ms(20_000));
        assert_eq!(policy.delay(1, asked(20_001), 0), None);
        let boundless = policy.with_max_delay(Duration::MAX);
        let eternity = Failure {
            retry_after: Some(Duration::MAX),
            ..FAILURE
        };
        assert_eq!(boundless.delay(1, eternity, MOST), Some(Duration::MAX));
    }

    #[test]
    fn attempts_are_bounded_and_harmful_ones_not_made() {
        let policy = RetryPolicy::standard();
        assert!(policy.delay(2, FAILURE, 0).is_some());
        assert!(policy.delay(3, FAILURE, 0).is_none());
        assert!(RetryPolicy::off().delay(1, FAILURE, 0).is_none());
        assert_eq!(
            RetryPolicy::standard().with_max_attempts(0),
            RetryPolicy::off()
        );
        let hopeless = Failure {
            retryable: false,
            ..FAILURE
        };
        assert!(policy.delay(1, hopeless, 0).is_none());
    }
}
