//! How many retries all calls of a client may make together.

use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of tokens: each retry takes some, each success puts one back.
///
/// Starts full, which allows 100 retries at once; in the long run one retry for every five successes.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
}

const FULL: u32 = 500;
const RETRY: u32 = 5;
const SUCCESS: u32 = 1;

impl RetryBudget {
    pub(crate) const fn new() -> Self {
        Self {
            tokens: AtomicU32::new(FULL),
        }
    }

    /// Takes the price of one retry; false if too little is left.
    pub(crate) fn spend(&self) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(RETRY)
            })
            .is_ok()
    }

    /// Puts back what a success earns.
    pub(crate) fn reward(&self) {
        // A full bucket, the usual case, is only read: no cache line moves between cores.
        if self.tokens.load(Ordering::Relaxed) < FULL {
            let _ = self
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    Some((tokens + SUCCESS).min(FULL))
                });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RetryBudget;

    #[test]
    fn an_outage_allows_a_hundred_retries_and_then_one_for_five_successes() {
        let budget = RetryBudget::new();
        budget.reward();
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 100);
        for _ in 0..4 {
            budget.reward();
            assert!(!budget.spend());
        }
        budget.reward();
        assert!(budget.spend() && !budget.spend());
    }
}
