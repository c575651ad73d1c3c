//! The default limiter against governor, as which it could have been built.
//!
//!     cargo bench -p alibabacloud-runtime --bench pacing
//!
//! For each rate and number of tasks: calls over whole windows as a share of the rate, and the most calls seen in any
//! window as a share of the limit (over 100 % the service refuses some); how long the first window of calls takes
//! when the budget is unused; how evenly the tasks are served; and what a call costs that need not wait.

#![allow(clippy::cast_precision_loss)] // Small numbers.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alibabacloud_runtime::operation::{Operation, RateLimit};
use alibabacloud_runtime::pacing::{Pacer, PacingRequest, RateLimiter};
use governor::{DefaultDirectRateLimiter, Quota};
use tokio::task::JoinSet;

const PERIOD: Duration = Duration::from_secs(1);
const LOAD: Duration = Duration::from_secs(4);

/// What is measured.
#[derive(Clone)]
enum Limiter {
    Log(Arc<RateLimiter>, &'static Operation),
    Governor(Arc<DefaultDirectRateLimiter>),
}

impl Limiter {
    async fn acquire(&self) {
        match self {
            Self::Log(limiter, operation) => {
                let request = PacingRequest::new(operation, "LTAI-example");
                limiter.acquire(request).await.expect("no deadline");
            }
            Self::Governor(limiter) => limiter.until_ready().await,
        }
    }
}

fn log(requests: u32) -> Limiter {
    let operation =
        Operation::new("Bench", "cams:Bench").rate_limit(RateLimit::new(requests, PERIOD));
    let operation = Box::leak(Box::new(operation));
    Limiter::Log(Arc::new(RateLimiter::default()), operation)
}

/// GCRA that refills `per_period` in a period and allows bursts of `burst`.
fn gcra(per_period: u32, burst: u32) -> Limiter {
    let quota = Quota::with_period(PERIOD / per_period)
        .expect("longer than zero")
        .allow_burst(NonZeroU32::new(burst).expect("not zero"));
    Limiter::Governor(Arc::new(governor::RateLimiter::direct(quota)))
}

/// The limiters that try to keep `requests` per period.
fn candidates(requests: u32) -> Vec<(&'static str, Limiter)> {
    let tenth = (requests / 10).max(1);
    let twentieth = (requests / 20).max(1);
    vec![
        ("sliding-window log", log(requests)),
        ("governor, burst of the limit", gcra(requests, requests)),
        ("governor, burst of 1", gcra(requests, 1)),
        // What a burst adds has to be taken from the rate: `burst + rate * period` may start in one window.
        (
            "governor, burst of 1/20",
            gcra((requests - twentieth).max(1), twentieth),
        ),
        (
            "governor, burst of 1/10",
            gcra((requests - tenth).max(1), tenth),
        ),
    ]
}

struct Load {
    share: f64,
    worst_window: f64,
    calls_of_a_task: (usize, usize),
}

async fn load(limiter: &Limiter, requests: u32, tasks: usize) -> Load {
    let end = Instant::now() + LOAD;
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let limiter = limiter.clone();
        running.spawn(async move {
            let mut left = Vec::new();
            while tokio::time::timeout_at(end.into(), limiter.acquire())
                .await
                .is_ok()
            {
                left.push(Instant::now());
            }
            left
        });
    }
    let per_task = running.join_all().await;
    let mut left: Vec<Instant> = per_task.iter().flatten().copied().collect();
    left.sort_unstable();
    // From the second window on: what counts is what can be sustained. The first goes to whichever task starts first.
    let from = left[0] + PERIOD;
    let shares = per_task
        .iter()
        .map(|of| of.iter().filter(|at| **at >= from).count());
    let most = shares.clone().max().unwrap_or_default();
    let least = shares.min().unwrap_or_default();

    let requests = usize::try_from(requests).expect("a small number");
    let steady: Vec<Instant> = left.iter().copied().filter(|at| *at >= from).collect();
    let rounds = (steady.len() - 1) / requests;
    let taken = steady[rounds * requests] - steady[0];
    let worst = (0..left.len())
        .map(|first| left[first..].partition_point(|at| *at < left[first] + PERIOD))
        .max()
        .unwrap_or_default();
    Load {
        share: PERIOD.as_secs_f64() * rounds as f64 / taken.as_secs_f64(),
        worst_window: worst as f64 / requests as f64,
        calls_of_a_task: (least, most),
    }
}

async fn first_window(limiter: &Limiter, requests: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..requests {
        limiter.acquire().await;
    }
    start.elapsed()
}

async fn cost(limiter: &Limiter) -> Duration {
    const CALLS: u32 = 100_000;
    let start = Instant::now();
    for _ in 0..CALLS {
        limiter.acquire().await;
    }
    start.elapsed() / CALLS
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    for requests in [10, 50, 250] {
        for tasks in [1, 64] {
            println!("\n{requests} per second, {tasks} tasks");
            for ((name, limiter), (_, fresh)) in
                candidates(requests).into_iter().zip(candidates(requests))
            {
                let first = first_window(&fresh, requests).await;
                let load = load(&limiter, requests, tasks).await;
                println!(
                    "  {name:30} {:6.1} % of the rate, worst window {:6.1} % of the limit, first {requests} calls in \
                     {first:7.1?}, {} to {} calls per task",
                    100.0 * load.share,
                    100.0 * load.worst_window,
                    load.calls_of_a_task.0,
                    load.calls_of_a_task.1,
                );
            }
        }
    }
    println!("\nA call that need not wait");
    println!("  sliding-window log {:?}", cost(&log(1_000_000)).await);
    println!(
        "  governor           {:?}",
        cost(&gcra(1_000_000_000, 1_000_000)).await
    );
}
