//! Time and chance, as parameters.
//!
//! Signing, retry and refresh take the time of day and random numbers from here, so that tests fix both and nothing
//! sleeps. Durations and timers are tokio's, whose clock tests can pause.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{OffsetDateTime, PrimitiveDateTime};

/// Tells the time of day.
pub(crate) trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock that can be put right by that of the service.
#[derive(Debug)]
pub(crate) struct AdjustedClock {
    clock: Arc<dyn Clock>,
    /// How far the service's clock is ahead. Whole seconds: replies tell no more.
    offset: AtomicI64,
}

impl AdjustedClock {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            offset: AtomicI64::new(0),
        }
    }

    /// From now on this clock shows what the service's does; `service` is its time now. Yields how many seconds it is ahead
    /// of the machine's.
    pub(crate) fn adjust(&self, service: SystemTime) -> i64 {
        let machine = self.clock.now();
        let seconds = |apart: Duration| i64::try_from(apart.as_secs()).unwrap_or(i64::MAX);
        let offset = match service.duration_since(machine) {
            Ok(ahead) => seconds(ahead),
            Err(error) => -seconds(error.duration()),
        };
        self.offset.store(offset, Ordering::Relaxed);
        tracing::event!(
            target: crate::tracing_target::TRACING_TARGET,
            tracing::Level::WARN,
            offset_s = offset,
            "the clock of this machine is wrong, signing with that of the service"
        );
        offset
    }
}

impl Clock for AdjustedClock {
    fn now(&self) -> SystemTime {
        let now = self.clock.now();
        let offset = self.offset.load(Ordering::Relaxed);
        let apart = Duration::from_secs(offset.unsigned_abs());
        let adjusted = if offset < 0 {
            now.checked_sub(apart)
        } else {
            now.checked_add(apart)
        };
        adjusted.unwrap_or(now)
    }
}

/// A clock that stands still.
#[cfg(any(test, feature = "test-util"))]
#[derive(Debug, Clone, Copy)]
pub(crate) struct FixedClock(pub(crate) SystemTime);

#[cfg(any(test, feature = "test-util"))]
impl Clock for FixedClock {
    fn now(&self) -> SystemTime {
        self.0
    }
}

/// Yields numbers nobody else draws: nonces of signatures and the jitter of retries.
pub(crate) trait Random: fmt::Debug + Send + Sync + 'static {
    /// The next 128 bits.
    fn next(&self) -> u128;
}

/// Numbers that are unique across threads, processes and machines.
///
/// A keyed hash, whose keys the standard library takes from the operating system's randomness, over a counter and the
/// time. The time keeps a forked process from repeating what its parent drew. Not for secrets.
#[derive(Debug)]
pub(crate) struct SystemRandom {
    high: RandomState,
    low: RandomState,
    drawn: AtomicU64,
}

impl SystemRandom {
    /// A source with fresh keys.
    pub(crate) fn new() -> Self {
        Self {
            high: RandomState::new(),
            low: RandomState::new(),
            drawn: AtomicU64::new(0),
        }
    }
}

impl Random for SystemRandom {
    fn next(&self) -> u128 {
        let drawn = self.drawn.fetch_add(1, Ordering::Relaxed);
        let nanos = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_nanos());
        let high = self.high.hash_one((drawn, nanos));
        let low = self.low.hash_one((drawn, nanos));
        u128::from(high) << 64 | u128::from(low)
    }
}

/// Always the same number.
#[cfg(any(test, feature = "test-util"))]
#[derive(Debug, Clone, Copy)]
pub(crate) struct FixedRandom(pub(crate) u128);

#[cfg(any(test, feature = "test-util"))]
impl Random for FixedRandom {
    fn next(&self) -> u128 {
        self.0
    }
}

/// Whether the tokio runtime at hand has timers. tokio has no way to ask, and panics where they are missing.
pub(crate) fn has_timers() -> bool {
    std::panic::catch_unwind(|| drop(tokio::time::sleep(std::time::Duration::ZERO))).is_ok()
}

/// `time` as signatures carry it: `YYYY-MM-DDTHH:MM:SSZ`. Years before 1970 show as 1970, years after 9999 as 9999.
pub(crate) fn format_utc(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    });
    let last = PrimitiveDateTime::MAX.assume_utc();
    let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(last);
    // The range of the library ends with the year 9999.
    let year = time.year().unsigned_abs();
    // Each attempt needs one. `format!` with its six widths would take four times as long.
    let mut text = String::with_capacity(20);
    for (two_digits, then) in [
        (year / 100, ""),
        (year % 100, "-"),
        (u8::from(time.month()).into(), "-"),
        (time.day().into(), "T"),
        (time.hour().into(), ":"),
        (time.minute().into(), ":"),
        (time.second().into(), "Z"),
    ] {
        text.extend([two_digits / 10, two_digits % 10].map(digit));
        text.push_str(then);
    }
    text
}

/// A number below ten as a character.
fn digit(number: u32) -> char {
    char::from_digit(number, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::time::{Duration, UNIX_EPOCH};

    use std::sync::Arc;

    use super::{AdjustedClock, Clock, FixedClock, Random, SystemRandom, format_utc};

    #[test]
    fn a_wrong_clock_is_put_right() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let clock = AdjustedClock::new(Arc::new(FixedClock(at(1_000_000))));
        assert_eq!(clock.now(), at(1_000_000));
        for (service, offset) in [(1_001_200, 1200), (998_800, -1200), (1_000_000, 0)] {
            assert_eq!(clock.adjust(at(service)), offset);
            assert_eq!(clock.now(), at(service));
        }
    }

    #[test]
    fn dates_agree_with_gnu_date() {
        // `date -u -d @N +%FT%TZ`
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_698_315_752, "2023-10-26T10:22:32Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (1_735_787_045, "2025-01-02T03:04:05Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (253_402_300_800, "9999-12-31T23:59:59Z"),
        ];
        for (seconds, expected) in table {
            assert_eq!(
                format_utc(UNIX_EPOCH + Duration::from_secs(seconds)),
                expected
            );
        }
        assert_eq!(
            format_utc(UNIX_EPOCH - Duration::from_secs(1)),
            "1970-01-01T00:00:00Z"
        );
    }

    #[test]
    fn a_runtime_without_timers_is_found_out() {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        for has_them in [false, true] {
            if has_them {
                builder.enable_time();
            }
            let runtime = builder.build().unwrap();
            assert_eq!(runtime.block_on(async { super::has_timers() }), has_them);
        }
    }

    #[test]
    fn random_numbers_do_not_repeat() {
        let (one, other) = (SystemRandom::new(), SystemRandom::new());
        let drawn: HashSet<u128> = (0..1000).flat_map(|_| [one.next(), other.next()]).collect();
        assert_eq!(drawn.len(), 2000);
    }
}
