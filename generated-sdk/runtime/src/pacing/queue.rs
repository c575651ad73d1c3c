//! First come, first served, one at a time.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{Mutex, MutexGuard};

/// Calls that wait for the same budget.
///
/// Only the first of them watches the clock; the others sleep until it has left, so a thousand of them cost no more
/// than one. Dropping a [`Place`] or a [`Turn`] leaves the queue.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// Fair: hands itself on in the order of arrival.
    turnstile: Mutex<()>,
    length: AtomicUsize,
}

impl Queue {
    /// True if nobody waits.
    pub(super) fn is_empty(&self) -> bool {
        self.length.load(Ordering::Acquire) == 0
    }

    /// Queues up.
    pub(super) fn join(&self) -> Place<'_> {
        Place {
            queue: self,
            ahead: self.length.fetch_add(1, Ordering::AcqRel),
        }
    }
}

/// A place in the queue.
pub(super) struct Place<'a> {
    queue: &'a Queue,
    /// How many were there before.
    pub(super) ahead: usize,
}

impl<'a> Place<'a> {
    /// Waits until all who came before have left.
    pub(super) async fn turn(self) -> Turn<'a> {
        let guard = self.queue.turnstile.lock().await;
        Turn {
            _place: self,
            _guard: guard,
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.queue.length.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The head of the queue.
pub(super) struct Turn<'a> {
    // Dropped in this order: who comes next finds the queue shorter already.
    _place: Place<'a>,
    _guard: MutexGuard<'a, ()>,
}
