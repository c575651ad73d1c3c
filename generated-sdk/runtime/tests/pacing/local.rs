//! The default limiter: on a paused clock, then for a few seconds on the real one.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use alibabacloud_runtime::pacing::{PacingRequest, RateLimiter};
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::promise::{self, ACCOUNT, SharedPacer, operation, per, take};

const SECOND: Duration = Duration::from_secs(1);

fn limiter() -> SharedPacer {
    Arc::new(RateLimiter::default())
}

#[tokio::test(start_paused = true)]
async fn the_rate_is_kept_under_load() {
    for tasks in [1, 64, 1000] {
        for requests in [1, 10, 50, 250, 1000] {
            let operation = operation("Load", per(SECOND, requests));
            promise::the_rate_is_kept_under_load(&limiter(), operation, tasks, 20).await;
        }
    }
    let minute = operation("Load", per(60 * SECOND, 100));
    promise::the_rate_is_kept_under_load(&limiter(), minute, 64, 5).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rate_is_kept_under_load_in_real_time() {
    let pacer = limiter();
    let (slow, fast) = (
        operation("Slow", per(SECOND, 10)),
        operation("Fast", per(SECOND, 250)),
    );
    tokio::join!(
        promise::the_rate_is_kept_under_load(&pacer, slow, 64, 4),
        promise::the_rate_is_kept_under_load(&pacer, fast, 64, 4),
    );
}

#[tokio::test(start_paused = true)]
async fn it_keeps_the_other_promises() {
    let rate = per(SECOND, 10);
    promise::the_limit_is_kept_at_odd_times(&limiter(), operation("A", rate)).await;
    promise::an_idle_budget_is_there_at_once(&limiter(), operation("A", rate)).await;
    promise::a_wait_too_long_fails_at_once(&limiter(), operation("A", rate)).await;
    promise::a_wait_counts_those_ahead(&limiter(), operation("A", rate)).await;
    promise::a_dropped_call_takes_nothing(&limiter(), operation("A", rate)).await;
    promise::a_call_dropped_anywhere_takes_nothing(&limiter(), operation("A", rate)).await;
    promise::budgets_are_apart(&limiter(), operation("A", rate), operation("B", rate)).await;
    promise::calls_leave_in_order(&limiter(), operation("A", rate)).await;
}

/// The wait that a refused call is told is the wait that it would have had.
#[tokio::test(start_paused = true)]
async fn the_wait_that_is_told_comes_true() {
    let operation = operation("Told", per(SECOND, 3));
    for ahead in 0..10 {
        let pacer = limiter();
        // Slots that are taken at different times.
        for _ in 0..3 {
            take(&pacer, operation).await;
            tokio::time::sleep(Duration::from_millis(170)).await;
        }
        let mut waiting = JoinSet::new();
        for _ in 0..ahead {
            let pacer = Arc::clone(&pacer);
            waiting.spawn(async move { take(&pacer, operation).await });
        }
        tokio::task::yield_now().await;
        let told = pacer
            .acquire(PacingRequest::new(operation, ACCOUNT).within(Duration::ZERO))
            .await
            .expect_err("no slot is free")
            .would_wait()
            .expect("the reason is the wait");
        let start = Instant::now();
        let waited = take(&pacer, operation).await - start;
        // A paused timer still goes off on whole milliseconds, and each round adds one.
        assert!(
            waited >= told,
            "{ahead} ahead: told {told:?}, waited {waited:?}"
        );
        assert!(
            waited <= told + Duration::from_millis(10),
            "{ahead} ahead: told {told:?}, waited {waited:?}"
        );
    }
}

/// A slot that becomes free belongs to the call that waits for it, even if that has not woken up yet.
#[tokio::test(start_paused = true)]
async fn nobody_overtakes() {
    let (pacer, operation) = (limiter(), operation("Overtake", per(SECOND, 1)));
    take(&pacer, operation).await;
    let mut waiting = pacer.acquire(PacingRequest::new(operation, ACCOUNT));
    assert!(poll(&mut waiting).await.is_pending());
    tokio::time::sleep(2 * SECOND).await;
    let mut late = pacer.acquire(PacingRequest::new(operation, ACCOUNT));
    assert!(poll(&mut late).await.is_pending());
    assert!(poll(&mut waiting).await.is_ready());
}

async fn poll<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut *future).poll(context))).await
}

/// A thousand calls that wait do not wake up each time one of them may leave.
#[tokio::test(start_paused = true)]
async fn a_thousand_waiting_calls_sleep() {
    let (pacer, operation) = (limiter(), operation("Herd", per(SECOND, 10)));
    let polls = Arc::new(AtomicUsize::new(0));
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        let (pacer, polls) = (Arc::clone(&pacer), Arc::clone(&polls));
        calls.spawn(async move {
            let mut call = pacer.acquire(PacingRequest::new(operation, ACCOUNT));
            std::future::poll_fn(|context| {
                polls.fetch_add(1, Ordering::Relaxed);
                call.as_mut().poll(context)
            })
            .await
        });
    }
    let results = calls.join_all().await;
    assert!(results.iter().all(Result::is_ok));
    let polls = polls.load(Ordering::Relaxed);
    assert!(polls <= 4000, "polled {polls} times");
}
