//! What every limiter promises. Each function is one promise; its callers decide on the limiter and on the clock.

use std::sync::Arc;
use std::time::Duration;

use alibabacloud_runtime::operation::{Operation, RateLimit};
use alibabacloud_runtime::pacing::{Pacer, PacingRequest};
use tokio::task::JoinSet;
use tokio::time::Instant;

pub(crate) type SharedPacer = Arc<dyn Pacer>;

pub(crate) const ACCOUNT: &str = "LTAI-example";

/// A limiter may be late by this part of the period: 1 - 1/0.95.
const LATE: f64 = 0.05;

pub(crate) const fn per(period: Duration, requests: u32) -> RateLimit {
    RateLimit::new(requests, period)
}

/// An operation with a name of its own, so that promises can be tested side by side on one limiter.
pub(crate) fn operation(name: &'static str, rate_limit: RateLimit) -> &'static Operation {
    Box::leak(Box::new(
        Operation::new(name, "cams:Test").rate_limit(rate_limit),
    ))
}

fn rate_of(operation: &Operation) -> RateLimit {
    operation.rate_limit.expect("these operations have one")
}

/// Takes one slot and tells when that was.
pub(crate) async fn take(pacer: &SharedPacer, operation: &'static Operation) -> Instant {
    pacer
        .acquire(PacingRequest::new(operation, ACCOUNT))
        .await
        .expect("a call without a deadline is let go");
    Instant::now()
}

/// Takes all slots of one window, which nobody has taken from yet.
async fn take_all(pacer: &SharedPacer, operation: &'static Operation) {
    for _ in 0..rate_of(operation).requests {
        take(pacer, operation).await;
    }
}

/// When calls of so many tasks left, oldest first, each task calling again and again for so many periods.
pub(crate) async fn load(
    pacer: &SharedPacer,
    operation: &'static Operation,
    tasks: usize,
    periods: u32,
) -> Vec<Instant> {
    let end = Instant::now() + rate_of(operation).period * periods;
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let pacer = Arc::clone(pacer);
        running.spawn(async move {
            let mut left = Vec::new();
            while let Ok(at) = tokio::time::timeout_at(end, take(&pacer, operation)).await {
                left.push(at);
            }
            left
        });
    }
    let mut left: Vec<Instant> = running.join_all().await.into_iter().flatten().collect();
    left.sort_unstable();
    left
}

/// In no window of the period, wherever it starts, did more calls leave than allowed.
fn stays_below(left: &[Duration], rate: RateLimit) {
    let requests = usize::try_from(rate.requests).expect("a small number");
    assert!(left.len() > 2 * requests, "only {} calls left", left.len());
    for window in left.windows(requests + 1) {
        let spread = window[requests].saturating_sub(window[0]);
        assert!(
            spread >= rate.period,
            "{} calls within {spread:?}, allowed are {requests} in {:?}",
            requests + 1,
            rate.period
        );
    }
}

/// The limit was kept, and over whole windows no less than 95 % of it was used.
pub(crate) fn keeps_the_rate(left: &[Duration], rate: RateLimit) {
    stays_below(left, rate);
    let requests = usize::try_from(rate.requests).expect("a small number");
    let rounds = (left.len() - 1) / requests;
    let taken = left[rounds * requests].saturating_sub(left[0]);
    let ideal = rate.period * u32::try_from(rounds).expect("a small number");
    assert!(
        taken.mul_f64(1.0 - LATE) <= ideal,
        "{rounds} windows took {taken:?}, {:.1} % of the rate",
        100.0 * ideal.as_secs_f64() / taken.as_secs_f64()
    );
}

pub(crate) async fn the_rate_is_kept_under_load(
    pacer: &SharedPacer,
    operation: &'static Operation,
    tasks: usize,
    periods: u32,
) {
    let start = Instant::now();
    let left = load(pacer, operation, tasks, periods).await;
    let left: Vec<Duration> = left.into_iter().map(|at| at - start).collect();
    keeps_the_rate(&left, rate_of(operation));
}

/// The same of calls that come at odd times, when windows are partly used.
pub(crate) async fn the_limit_is_kept_at_odd_times(
    pacer: &SharedPacer,
    operation: &'static Operation,
) {
    let rate = rate_of(operation);
    let start = Instant::now();
    let mut running = JoinSet::new();
    for task in 0..rate.requests {
        let pacer = Arc::clone(pacer);
        running.spawn(async move {
            let mut left = Vec::new();
            while start.elapsed() < rate.period * 3 {
                left.push(take(&pacer, operation).await - start);
                // Unlike each other, and together a little less than the limit.
                let pause = rate.period.mul_f64(0.8 + f64::from(task * 7 % 11) / 20.0);
                tokio::time::sleep(pause).await;
            }
            left
        });
    }
    let mut left: Vec<Duration> = running.join_all().await.into_iter().flatten().collect();
    left.sort_unstable();
    stays_below(&left, rate);

    // A window that has been used is used until its end.
    tokio::time::sleep(rate.period.mul_f64(1.2)).await;
    let first = Instant::now();
    take_all(pacer, operation).await;
    tokio::time::sleep(rate.period.mul_f64(0.6)).await;
    assert!(take(pacer, operation).await - first >= rate.period);
}

/// A window that nobody has used is there at once, all of it, and later calls say how long they waited.
pub(crate) async fn an_idle_budget_is_there_at_once(
    pacer: &SharedPacer,
    operation: &'static Operation,
) {
    let period = rate_of(operation).period;
    let start = Instant::now();
    take_all(pacer, operation).await;
    assert!(start.elapsed() < period / 2, "took {:?}", start.elapsed());

    let asked = Instant::now();
    let waited = pacer
        .acquire(PacingRequest::new(operation, ACCOUNT))
        .await
        .expect("let go");
    assert!(waited <= asked.elapsed());
    assert!(waited + Duration::from_millis(20) >= asked.elapsed());
    assert!(start.elapsed() >= period);
}

/// A wait that is too long fails at once, says how long it would have been, and takes no slot.
pub(crate) async fn a_wait_too_long_fails_at_once(
    pacer: &SharedPacer,
    operation: &'static Operation,
) {
    let rate = rate_of(operation);
    let start = Instant::now();
    take_all(pacer, operation).await;
    for _ in 0..2 * rate.requests {
        let asked = Instant::now();
        let error = pacer
            .acquire(PacingRequest::new(operation, ACCOUNT).within(rate.period / 10))
            .await
            .expect_err("there is no slot");
        let would_wait = error.would_wait().expect("the reason is the wait");
        assert!(
            asked.elapsed() < rate.period / 5,
            "after {:?}",
            asked.elapsed()
        );
        assert!(would_wait > rate.period / 10, "would wait {would_wait:?}");
        assert!(
            would_wait <= rate.period.mul_f64(1.1),
            "would wait {would_wait:?}"
        );
        assert!(error.to_string().contains("rate limit"), "{error}");
    }
    take_all(pacer, operation).await;
    assert!(
        start.elapsed() < rate.period.mul_f64(1.5),
        "took {:?}",
        start.elapsed()
    );
}

/// Calls that wait already count towards the wait.
pub(crate) async fn a_wait_counts_those_ahead(pacer: &SharedPacer, operation: &'static Operation) {
    let rate = rate_of(operation);
    take_all(pacer, operation).await;
    let mut ahead = JoinSet::new();
    for _ in 0..2 * rate.requests {
        let pacer = Arc::clone(pacer);
        ahead.spawn(async move { take(&pacer, operation).await });
    }
    tokio::time::sleep(rate.period / 10).await;

    let asked = Instant::now();
    let error = pacer
        .acquire(PacingRequest::new(operation, ACCOUNT).within(rate.period.mul_f64(2.5)))
        .await
        .expect_err("two windows are waited for, and there is a rest of the one before");
    let would_wait = error.would_wait().expect("the reason is the wait");
    assert!(
        asked.elapsed() < rate.period / 5,
        "after {:?}",
        asked.elapsed()
    );
    assert!(
        would_wait > rate.period.mul_f64(2.5),
        "would wait {would_wait:?}"
    );
    assert!(
        would_wait < rate.period.mul_f64(3.2),
        "would wait {would_wait:?}"
    );
}

/// A call that is dropped while it waits, at the head of the queue or behind, takes no slot and holds up nobody.
pub(crate) async fn a_dropped_call_takes_nothing(
    pacer: &SharedPacer,
    operation: &'static Operation,
) {
    let rate = rate_of(operation);
    let start = Instant::now();
    take_all(pacer, operation).await;
    let mut dropped = JoinSet::new();
    for _ in 0..2 * rate.requests {
        let pacer = Arc::clone(pacer);
        dropped.spawn(async move { take(&pacer, operation).await });
    }
    tokio::time::sleep(rate.period / 4).await;
    let after = {
        let pacer = Arc::clone(pacer);
        tokio::spawn(async move { take_all(&pacer, operation).await })
    };
    tokio::time::sleep(rate.period / 4).await;
    dropped.shutdown().await;
    after.await.expect("the calls after them are let go");
    assert!(
        start.elapsed() < rate.period.mul_f64(1.5),
        "took {:?}",
        start.elapsed()
    );
}

/// A call that is dropped after any number of polls, hence in the middle of whatever the limiter does, takes at most
/// nothing.
pub(crate) async fn a_call_dropped_anywhere_takes_nothing(
    pacer: &SharedPacer,
    operation: &'static Operation,
) {
    let rate = rate_of(operation);
    let start = Instant::now();
    for polls in 0..20 {
        let mut call = pacer.acquire(PacingRequest::new(operation, ACCOUNT));
        let mut granted = false;
        for _ in 0..polls {
            granted = std::future::poll_fn(|context| {
                std::task::Poll::Ready(call.as_mut().poll(context).is_ready())
            })
            .await;
            if granted {
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(call);
        if granted {
            break;
        }
    }
    // At most one of them has been let go. What a dropped one held comes back within the time of a round trip.
    tokio::time::sleep(rate.period / 10).await;
    for _ in 1..rate.requests {
        take(pacer, operation).await;
    }
    assert!(
        start.elapsed() < rate.period.mul_f64(0.8),
        "took {:?}",
        start.elapsed()
    );
}

/// Operations do not take from each other, nor do accounts.
pub(crate) async fn budgets_are_apart(
    pacer: &SharedPacer,
    operation: &'static Operation,
    other: &'static Operation,
) {
    let period = rate_of(operation).period;
    let start = Instant::now();
    take_all(pacer, operation).await;
    take_all(pacer, other).await;
    pacer
        .acquire(PacingRequest::new(operation, "LTAI-another"))
        .await
        .expect("let go");
    assert!(start.elapsed() < period / 2, "took {:?}", start.elapsed());
}

/// Within a process, calls leave in the order in which they came.
pub(crate) async fn calls_leave_in_order(pacer: &SharedPacer, operation: &'static Operation) {
    let rate = rate_of(operation);
    take_all(pacer, operation).await;
    let order = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut calls = JoinSet::new();
    for number in 0..rate.requests {
        let (pacer, order) = (Arc::clone(pacer), Arc::clone(&order));
        calls.spawn(async move {
            take(&pacer, operation).await;
            order.lock().expect("nobody panics").push(number);
        });
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    calls.join_all().await;
    let order = order.lock().expect("nobody panics");
    assert!(order.is_sorted(), "{order:?}");
}
