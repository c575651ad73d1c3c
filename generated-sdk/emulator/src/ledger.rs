//! What has to be remembered from call to call to tell replays and bursts.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

/// How far the date of a request may be off, either way.
pub(super) const DATE_TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Nonces seen. A nonce is forgotten in the second after the last one in which a request of its date would be accepted.
///
/// A busy emulator sees millions within that time, so each takes 16 bytes, and those of one minute are dropped at once.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    /// By the minute in which it may be forgotten: the nonce, and the second of that minute.
    by_minute: BTreeMap<u64, HashMap<NonceDigest, u8>>,
}

/// The beginning of a SHA-256 over key and nonce.
type NonceDigest = [u8; 15];

impl Nonces {
    /// Notes a nonce; false if it has been seen before.
    pub(super) fn note(
        &mut self,
        key: &str,
        nonce: &str,
        date: SystemTime,
        now: SystemTime,
    ) -> bool {
        let (minute, second) = minute_and_second(now);
        self.by_minute = self.by_minute.split_off(&minute);
        let digest = digest(key, nonce);
        let seen = self.by_minute.iter().any(|(forgotten_in, nonces)| {
            let forgotten_at = nonces.get(&digest);
            forgotten_at.is_some_and(|at| (*forgotten_in, *at) >= (minute, second))
        });
        if seen {
            return false;
        }
        let (minute, second) = minute_and_second(date + DATE_TOLERANCE);
        self.by_minute
            .entry(minute)
            .or_default()
            .insert(digest, second);
        true
    }
}

fn digest(key: &str, nonce: &str) -> NonceDigest {
    let mut hash = Sha256::new();
    // No header value and no key has a zero byte.
    for part in [key.as_bytes(), &[0], nonce.as_bytes()] {
        hash.update(part);
    }
    let mut digest = NonceDigest::default();
    digest.copy_from_slice(&hash.finalize()[..15]);
    digest
}

fn minute_and_second(time: SystemTime) -> (u64, u8) {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let second = u8::try_from(seconds % 60).unwrap_or_default();
    (seconds / 60, second)
}

/// Calls counted in windows that start on whole periods of the clock.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// Number of the window and calls in it, by operation.
    windows: HashMap<&'static str, (u128, u32)>,
}

impl Counts {
    /// Counts a call against `limit` calls in each `period`. If it is one too many it does not count, and the error is
    /// the number of milliseconds until the window ends.
    pub(super) fn count(
        &mut self,
        operation: &'static str,
        limit: u32,
        period: Duration,
        now: SystemTime,
    ) -> Result<(), u64> {
        let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let window = since.as_nanos() / period.as_nanos().max(1);
        let entry = self.windows.entry(operation).or_insert((window, 0));
        if entry.0 != window {
            *entry = (window, 0);
        }
        if entry.1 < limit {
            entry.1 += 1;
            return Ok(());
        }
        let end = (window + 1) * period.as_nanos();
        let wait = (end - since.as_nanos()).div_ceil(1_000_000);
        Err(u64::try_from(wait).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_nonce_counts_once_and_is_forgotten_in_time() {
        let start = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let mut nonces = Nonces::default();
        assert!(nonces.note("key", "a", start, start));
        assert!(!nonces.note("key", "a", start, start + SECOND));
        assert!(nonces.note("other", "a", start, start + SECOND));
        // To the last moment at which the date itself would still pass.
        assert!(!nonces.note("key", "a", start, start + DATE_TOLERANCE));
        let later = start + DATE_TOLERANCE + SECOND;
        assert!(nonces.note("key", "a", later, later));
        // One that a clock that is ahead has made is kept for as long as its date passes.
        let ahead = later + DATE_TOLERANCE;
        assert!(nonces.note("key", "b", ahead, later));
        let last = ahead + DATE_TOLERANCE;
        assert!(!nonces.note("key", "b", last, last));
        assert!(nonces.note("key", "b", last, last + SECOND));
    }

    #[test]
    fn nonces_of_other_times_take_no_memory() {
        let mut nonces = Nonces::default();
        let start = UNIX_EPOCH + Duration::from_secs(1_000_000);
        for minute in 0..600 {
            let now = start + 60 * SECOND * minute;
            for call in 0..10 {
                assert!(nonces.note("key", &format!("{minute} {call}"), now, now));
            }
        }
        let kept: usize = nonces.by_minute.values().map(HashMap::len).sum();
        assert!((150..=170).contains(&kept), "{kept} of 6000");
        assert_eq!(size_of::<(NonceDigest, u8)>(), 16);
    }

    #[test]
    fn calls_are_counted_by_window() {
        let start = UNIX_EPOCH + Duration::from_millis(1_000_250);
        let mut counts = Counts::default();
        let mut count = |operation, at| counts.count(operation, 2, SECOND, at);
        assert_eq!(count("Op", start), Ok(()));
        assert_eq!(count("Op", start), Ok(()));
        assert_eq!(count("Op", start), Err(750));
        assert_eq!(count("Other", start), Ok(()));
        assert_eq!(count("Op", start + Duration::from_millis(749)), Err(1));
        assert_eq!(count("Op", start + Duration::from_millis(750)), Ok(()));
    }
}
