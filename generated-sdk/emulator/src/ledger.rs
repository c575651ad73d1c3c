//! What has to be remembered from call to call to tell replays and bursts.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How far the date of a request may be off, either way.
pub(super) const DATE_TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Nonces seen. A nonce is forgotten once a request of its date would be refused for its date.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    /// `(access key ID, nonce)`, with the time at which it may be forgotten.
    seen: HashMap<(String, String), SystemTime>,
    by_expiry: BTreeSet<(SystemTime, String, String)>,
}

impl Nonces {
    /// Notes a nonce; false if it has been seen before.
    pub(super) fn note(
        &mut self,
        key: &str,
        nonce: &str,
        date: SystemTime,
        now: SystemTime,
    ) -> bool {
        while let Some(oldest) = self.by_expiry.first()
            && oldest.0 < now
        {
            if let Some((_, key, nonce)) = self.by_expiry.pop_first() {
                self.seen.remove(&(key, nonce));
            }
        }
        let expiry = date + DATE_TOLERANCE;
        let entry = (key.to_owned(), nonce.to_owned());
        if self.seen.contains_key(&entry) {
            return false;
        }
        self.by_expiry
            .insert((expiry, entry.0.clone(), entry.1.clone()));
        self.seen.insert(entry, expiry);
        true
    }
}

/// Calls counted in windows that start on whole periods of the clock.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// Number of the window and calls in it, by access key ID and operation.
    windows: HashMap<(String, &'static str), (u128, u32)>,
}

impl Counts {
    /// Counts a call against `limit` calls in each `period`. If it is one too many it does not count, and the error is
    /// the number of milliseconds until the window ends.
    pub(super) fn count(
        &mut self,
        key: &str,
        operation: &'static str,
        limit: u32,
        period: Duration,
        now: SystemTime,
    ) -> Result<(), u64> {
        let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let window = since.as_nanos() / period.as_nanos().max(1);
        let entry = self
            .windows
            .entry((key.to_owned(), operation))
            .or_insert((window, 0));
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
        assert!(nonces.note("key", "b", later, later));
        assert_eq!((nonces.seen.len(), nonces.by_expiry.len()), (1, 1));
    }

    #[test]
    fn calls_are_counted_by_window() {
        let start = UNIX_EPOCH + Duration::from_millis(1_000_250);
        let mut counts = Counts::default();
        let mut count = |key: &str, at| counts.count(key, "Op", 2, SECOND, at);
        assert_eq!(count("key", start), Ok(()));
        assert_eq!(count("key", start), Ok(()));
        assert_eq!(count("key", start), Err(750));
        assert_eq!(count("other", start), Ok(()));
        assert_eq!(count("key", start + Duration::from_millis(749)), Err(1));
        assert_eq!(count("key", start + Duration::from_millis(750)), Ok(()));
    }
}
