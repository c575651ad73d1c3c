//! Waiting for what reports say of a message.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::key::DedupKey;

/// A report of which a later one on the same thing may say more.
pub trait Ranked: Clone {
    /// What it is looked up by, such as the ID of a message.
    fn id(&self) -> Option<Cow<'_, str>>;

    /// Equal for reports on the same thing.
    fn subject(&self) -> Option<DedupKey>;

    /// Its place in the order; `None` if it has none.
    fn rank(&self) -> Option<u8>;
}

/// Whether `new` is on the same thing as `old` and ranks higher, whichever of them arrived first.
#[must_use]
pub fn supersedes<R: Ranked>(new: &R, old: &R) -> bool {
    let ranks_higher = matches!((new.rank(), old.rank()), (Some(new), Some(old)) if new > old);
    ranks_higher && new.subject().is_some() && new.subject() == old.subject()
}

/// Reports as they came in, to wait for the one on a message that was sent. Clones share what they know.
///
/// It does no I/O: [`Receipts::feed`] it what a push or a queue delivered. A report may come before the reply to the call
/// that sent the message; the most recent ones are therefore kept. Within one process: where several receive, a database
/// has to hold what this holds.
#[derive(Clone)]
pub struct Receipts<R> {
    shared: Arc<Shared<R>>,
}

struct Shared<R> {
    state: Mutex<State<R>>,
    news: Notify,
    capacity: usize,
}

struct State<R> {
    /// By what reports are looked up by, one for each subject.
    reports: HashMap<String, Vec<R>>,
    /// The keys of `reports`, oldest first; one that came again stays where it was.
    order: VecDeque<String>,
    /// How many reports there are.
    count: usize,
}

/// How many reports are kept unless said otherwise.
const CAPACITY: usize = 10_000;

impl<R: Ranked> Default for Receipts<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Ranked> Receipts<R> {
    /// Keeps 10,000 reports; of more than one on the same thing, that which counts.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(CAPACITY)
    }

    /// Keeps so many reports, at least one. The oldest are forgotten first.
    #[must_use]
    pub fn with_capacity(reports: usize) -> Self {
        let state = State {
            reports: HashMap::new(),
            order: VecDeque::new(),
            count: 0,
        };
        Self {
            shared: Arc::new(Shared {
                state: Mutex::new(state),
                news: Notify::new(),
                capacity: reports.max(1),
            }),
        }
    }

    /// Takes a report in. True if it is news: the first on its subject, or one that ranks higher than the last. False for
    /// one that was delivered twice, comes too late, or lacks what it is looked up by.
    pub fn feed(&self, report: R) -> bool {
        let Some(id) = report.id().map(|id| id.trim().to_owned()) else {
            return false;
        };
        let mut state = self.state();
        let is_news = state.take(id, report, self.shared.capacity);
        drop(state);
        if is_news {
            self.shared.news.notify_waiters();
        }
        is_news
    }

    /// What is known of a message. Of one that went to several, the first.
    #[must_use]
    pub fn latest(&self, id: &str) -> Option<R> {
        self.find(id, |_| true)
    }

    /// Waits until a report on the message is one of those that `wanted` takes, and returns it; at once if it is there
    /// already.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] after `within`. What is known by then, [`Receipts::latest`] says.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime that has time enabled.
    pub async fn wait(
        &self,
        id: &str,
        within: Duration,
        wanted: impl Fn(&R) -> bool,
    ) -> Result<R, TimedOut> {
        let found = async {
            loop {
                // Registered before looking: nothing that comes in between is missed.
                let mut news = std::pin::pin!(self.shared.news.notified());
                news.as_mut().enable();
                if let Some(report) = self.find(id, &wanted) {
                    return report;
                }
                news.await;
            }
        };
        tokio::time::timeout(within, found)
            .await
            .map_err(|_| TimedOut(()))
    }

    fn find(&self, id: &str, wanted: impl Fn(&R) -> bool) -> Option<R> {
        let state = self.state();
        let reports = state.reports.get(id.trim())?;
        reports.iter().find(|report| wanted(report)).cloned()
    }

    fn state(&self) -> MutexGuard<'_, State<R>> {
        let state = &self.shared.state;
        state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R: Ranked> State<R> {
    fn take(&mut self, id: String, report: R, capacity: usize) -> bool {
        let known = self.reports.entry(id.clone()).or_default();
        let subject = report.subject();
        if let Some(old) = known.iter_mut().find(|old| old.subject() == subject) {
            let is_news = supersedes(&report, old);
            if is_news {
                *old = report;
            }
            return is_news;
        }
        if known.is_empty() {
            self.order.push_back(id);
        }
        known.push(report);
        self.count += 1;
        while self.count > capacity
            && let Some(oldest) = self.order.pop_front()
        {
            let forgotten = self.reports.remove(&oldest);
            self.count -= forgotten.map_or(0, |reports| reports.len());
        }
        true
    }
}

impl<R> fmt::Debug for Receipts<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipts")
            .field("capacity", &self.shared.capacity)
            .finish_non_exhaustive()
    }
}

/// No report that was waited for came in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimedOut(());

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no report that was waited for came in time")
    }
}

impl std::error::Error for TimedOut {}
