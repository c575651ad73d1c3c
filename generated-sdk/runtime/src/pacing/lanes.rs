//! One lane per operation, region and account, made when first needed and forgotten when idle.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// What is kept per operation, region and account, by which the service counts.
pub(super) trait Lane {
    /// True if a new lane in the place of this one would behave the same.
    fn is_idle(&self) -> bool;
}

/// The lanes of a limiter.
pub(super) struct Lanes<L> {
    state: Mutex<State<L>>,
}

struct State<L> {
    /// By name of the operation, then by region and account.
    lanes: HashMap<&'static str, HashMap<Box<str>, Arc<L>>>,
    count: usize,
    /// Idle lanes are looked for when there are this many.
    sweep_at: usize,
}

/// So few lanes need no sweeping.
const FEW: usize = 64;

impl<L: Lane> Lanes<L> {
    /// None yet.
    pub(super) fn new() -> Self {
        Self {
            state: Mutex::new(State {
                lanes: HashMap::new(),
                count: 0,
                sweep_at: FEW,
            }),
        }
    }

    /// The lane of this operation for a `who`: see [`PacingPolicy::who`](super::PacingPolicy).
    pub(super) fn get(
        &self,
        operation: &'static str,
        who: &str,
        make: impl FnOnce() -> L,
    ) -> Arc<L> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = state.lanes.get(operation).and_then(|of| of.get(who)) {
            return Arc::clone(lane);
        }
        if state.count >= state.sweep_at {
            state.sweep();
        }
        let lane = Arc::new(make());
        state.count += 1;
        state
            .lanes
            .entry(operation)
            .or_default()
            .insert(who.into(), Arc::clone(&lane));
        lane
    }
}

impl<L> fmt::Debug for Lanes<L> {
    /// Accounts are told by access key IDs, so only the number of lanes shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("Lanes")
            .field("count", &state.count)
            .finish_non_exhaustive()
    }
}

impl<L: Lane> State<L> {
    /// Forgets lanes that nobody holds and that hold nothing. Twice as many as are left may come before the next
    /// time, which makes the cost per lane constant.
    fn sweep(&mut self) {
        for of_operation in self.lanes.values_mut() {
            // References are handed out under the lock that the caller holds, so a count of one stays one.
            of_operation.retain(|_, lane| Arc::strong_count(lane) > 1 || !lane.is_idle());
        }
        self.count = self.lanes.values().map(HashMap::len).sum();
        self.sweep_at = (2 * self.count).max(FEW);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::{Lane, Lanes};

    #[derive(Default)]
    struct Busy(AtomicBool);

    impl Lane for Busy {
        fn is_idle(&self) -> bool {
            !self.0.load(Ordering::Relaxed)
        }
    }

    #[test]
    fn idle_lanes_are_forgotten_and_others_kept() {
        let lanes: Lanes<Busy> = Lanes::new();
        lanes.get("Held", "LTAIwhole", Busy::default);
        let shown = format!("{lanes:?}");
        assert!(
            shown.contains("count: 1") && !shown.contains("LTAI"),
            "{shown}"
        );
        let held = lanes.get("Held", "a", Busy::default);
        lanes.get("Busy", "a", || Busy(AtomicBool::new(true)));
        for account in 0..10_000 {
            lanes.get("Idle", &account.to_string(), Busy::default);
        }
        assert!(lanes.state.lock().unwrap().count <= 64);
        let made_again = || -> Busy { panic!("the lane was forgotten") };
        lanes.get("Held", "a", made_again);
        lanes.get("Busy", "a", made_again);
        drop(held);
    }
}
