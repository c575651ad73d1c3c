//! A sliding-window log: exact by construction.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// When the last calls left: as many of them as may leave in one window.
#[derive(Debug)]
pub(super) struct Window {
    requests: usize,
    length: Duration,
    /// Oldest first; never more than `requests`.
    grants: VecDeque<Instant>,
}

impl Window {
    /// Allows `requests` calls, at least one, in any window of this length.
    pub(super) fn new(requests: u32, length: Duration) -> Self {
        Self {
            requests: usize::try_from(requests).unwrap_or(usize::MAX).max(1),
            length,
            grants: VecDeque::new(),
        }
    }

    /// How long the call waits that has `ahead` others before it.
    pub(super) fn wait(&self, now: Instant, ahead: usize) -> Duration {
        let (rounds, place) = (ahead / self.requests, ahead % self.requests);
        let never_used = self.requests - self.grants.len();
        let this_round = match place.checked_sub(never_used) {
            Some(taken) => self
                .length
                .saturating_sub(now.saturating_duration_since(self.grants[taken])),
            None => Duration::ZERO,
        };
        let rounds = u32::try_from(rounds).unwrap_or(u32::MAX);
        self.length
            .saturating_mul(rounds)
            .saturating_add(this_round)
    }

    /// Lets a call leave now, or says how long to wait for that.
    pub(super) fn grant(&mut self, now: Instant) -> Result<(), Duration> {
        let wait = self.wait(now, 0);
        if !wait.is_zero() {
            return Err(wait);
        }
        self.note(now);
        Ok(())
    }

    /// Counts a call that has left now, allowed or not.
    pub(super) fn note(&mut self, now: Instant) {
        if self.grants.len() == self.requests {
            self.grants.pop_front();
        }
        self.grants.push_back(now);
    }

    /// True if forgetting this window changes nothing.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.grants
            .back()
            .is_none_or(|last| now.saturating_duration_since(*last) >= self.length)
    }
}
