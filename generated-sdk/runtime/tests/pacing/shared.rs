//! The limiter over Redis: the promises of the default one, in real time, and across processes.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use alibabacloud_runtime::operation::Operation;
use alibabacloud_runtime::pacing::{
    Pacer, PacingPolicy, PacingRequest, RedisRateLimiter, WhenUnavailable,
};
use tokio::task::JoinSet;

use crate::promise::{self, ACCOUNT, SharedPacer, operation, per, take};
use crate::redis_server::{RedisServer, free_port};

const SECOND: Duration = Duration::from_secs(1);

fn limiter(url: &str) -> RedisRateLimiter {
    RedisRateLimiter::new(url, PacingPolicy::documented())
        .expect("a good address")
        // What is promised is tested, not what happens instead.
        .when_unavailable(WhenUnavailable::Fail)
        .timeout(5 * SECOND)
}

fn shared(limiter: RedisRateLimiter) -> SharedPacer {
    Arc::new(limiter)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rate_is_kept_under_load() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let pacer = shared(limiter(&server.url()));
    let mut loads = JoinSet::new();
    for (name, requests, tasks) in [
        ("Slow", 10, 64),
        ("Middle", 50, 64),
        ("Fast", 250, 64),
        ("Alone", 50, 1),
    ] {
        let pacer = Arc::clone(&pacer);
        loads.spawn(async move {
            let operation = operation(name, per(SECOND, requests));
            promise::the_rate_is_kept_under_load(&pacer, operation, tasks, 4).await;
        });
    }
    loads.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_the_other_promises() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let pacer = shared(limiter(&server.url()));
    let rate = per(SECOND, 10);
    // Connecting and loading the script are not what is timed.
    take(&pacer, operation("First", rate)).await;
    tokio::join!(
        promise::the_limit_is_kept_at_odd_times(&pacer, operation("I", rate)),
        promise::an_idle_budget_is_there_at_once(&pacer, operation("A", rate)),
        promise::a_wait_too_long_fails_at_once(&pacer, operation("B", rate)),
        promise::a_wait_counts_those_ahead(&pacer, operation("C", rate)),
        promise::a_dropped_call_takes_nothing(&pacer, operation("D", rate)),
        promise::a_call_dropped_anywhere_takes_nothing(&pacer, operation("E", rate)),
        promise::budgets_are_apart(&pacer, operation("F", rate), operation("G", rate)),
        promise::calls_leave_in_order(&pacer, operation("H", rate)),
    );
}

const WORKER_URL: &str = "PACING_TEST_WORKER_URL";
const WORKER_START: &str = "PACING_TEST_WORKER_START_US";

fn across_processes() -> &'static Operation {
    operation("AcrossProcesses", per(SECOND, 50))
}

fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("the clock is set")
}

/// A call that is dropped between its question and the answer: Redis counts it, and has to be told.
#[tokio::test]
async fn a_call_dropped_on_the_way_takes_nothing() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let operation = operation("OnTheWay", per(60 * SECOND, 3));
    let pacer = shared(limiter(&server.url()));
    assert_eq!(
        at_once(&pacer, self::operation("First", per(SECOND, 1))).await,
        1
    );
    let client = redis::Client::open(server.url()).expect("a good address");
    let mut redis = client.get_connection().expect("it runs");
    redis::cmd("CLIENT")
        .arg(&["PAUSE", "300"])
        .exec(&mut redis)
        .expect("answers");
    for _ in 0..2 {
        let call = tokio::time::timeout(Duration::from_millis(50), take(&pacer, operation));
        call.await.expect_err("Redis pauses");
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(at_once(&pacer, operation).await, 3);
}

/// All calls share one connection, and all of them find it broken at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_is_dropped_is_made_again_once() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let pacer = shared(limiter(&server.url()));
    let operation = operation("Dropped", per(60 * SECOND, 1000));
    take(&pacer, operation).await;
    let client = redis::Client::open(server.url()).expect("a good address");
    let mut redis = client.get_connection().expect("it runs");
    for _ in 0..3 {
        let before = connections(&mut redis);
        redis::cmd("CLIENT")
            .arg(&["KILL", "TYPE", "normal", "SKIPME", "yes"])
            .exec(&mut redis)
            .expect("answers");
        let mut calls = JoinSet::new();
        for _ in 0..62 {
            let pacer = Arc::clone(&pacer);
            calls.spawn(async move { take(&pacer, operation).await });
        }
        calls.join_all().await;
        assert_eq!(connections(&mut redis), before + 1);
    }
}

/// How many connections the server has had.
fn connections(redis: &mut redis::Connection) -> u64 {
    let stats: String = redis::cmd("INFO")
        .arg("stats")
        .query(redis)
        .expect("answers");
    let total = stats
        .lines()
        .find_map(|line| line.strip_prefix("total_connections_received:"));
    total
        .expect("it counts them")
        .trim()
        .parse()
        .expect("a number")
}

/// Not a test: what each process of the next one does.
#[ignore = "run by another test"]
#[tokio::test]
async fn worker() {
    let (Ok(url), Ok(start)) = (std::env::var(WORKER_URL), std::env::var(WORKER_START)) else {
        return;
    };
    let start = Duration::from_micros(start.parse().expect("a number"));
    tokio::time::sleep(start.saturating_sub(since_epoch())).await;
    let pacer = shared(limiter(&url));
    let left = promise::load(&pacer, across_processes(), 32, 5).await;
    let (now, wall) = (tokio::time::Instant::now(), since_epoch());
    for at in left {
        println!("\nleft {}", wall.saturating_sub(now - at).as_micros());
    }
}

#[test]
fn processes_keep_the_rate_together() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let start = (since_epoch() + SECOND).as_micros().to_string();
    let this_test = std::env::current_exe().expect("this is an executable");
    let workers: Vec<_> = (0..3)
        .map(|_| {
            Command::new(&this_test)
                .args(["--exact", "shared::worker", "--ignored", "--nocapture"])
                .env(WORKER_URL, server.url())
                .env(WORKER_START, &start)
                .stdout(Stdio::piped())
                .spawn()
                .expect("this executable runs")
        })
        .collect();
    let mut left = Vec::new();
    for mut worker in workers {
        let output = worker.stdout.take().expect("piped");
        let before = left.len();
        for line in BufReader::new(output).lines() {
            let line = line.expect("text");
            if let Some(micros) = line.strip_prefix("left ") {
                left.push(Duration::from_micros(micros.parse().expect("a number")));
            }
        }
        assert!(worker.wait().expect("started").success());
        // 250 calls in all; nobody goes without.
        assert!(
            left.len() - before >= 25,
            "{} calls of one process",
            left.len() - before
        );
    }
    left.sort_unstable();
    promise::keeps_the_rate(&left, across_processes().rate_limit.expect("it has one"));
}

/// How many of a hundred calls leave at once.
async fn at_once(pacer: &dyn Pacer, operation: &'static Operation) -> usize {
    let mut left = 0;
    for _ in 0..100 {
        let call = PacingRequest::new(operation, ACCOUNT).within(Duration::ZERO);
        left += usize::from(pacer.acquire(call).await.is_ok());
    }
    left
}

#[tokio::test]
async fn without_redis_a_process_paces_alone() {
    let url = format!("redis://user:secret-of-redis@127.0.0.1:{}/", free_port());
    let operation = operation("Alone", per(60 * SECOND, 10));
    let pacer = limiter(&url).when_unavailable(WhenUnavailable::PaceAlone);
    let start = Instant::now();
    for _ in 0..10 {
        let call = PacingRequest::new(operation, ACCOUNT).within(SECOND);
        pacer.acquire(call).await.expect("paced alone");
    }
    let error = pacer
        .acquire(PacingRequest::new(operation, ACCOUNT).within(SECOND))
        .await
        .expect_err("the rate is kept");
    assert!(error.would_wait().expect("too long") > 50 * SECOND);
    assert!(start.elapsed() < 5 * SECOND);
    assert!(!format!("{pacer:?}").contains("secret-of-redis"));
}

#[tokio::test]
async fn without_redis_a_call_fails_if_so_chosen() {
    let url = format!("redis://user:secret-of-redis@127.0.0.1:{}/", free_port());
    let operation = operation("Fails", per(SECOND, 10));
    let pacer = limiter(&url);
    for _ in 0..2 {
        let error = pacer
            .acquire(PacingRequest::new(operation, ACCOUNT))
            .await
            .expect_err("nobody listens");
        assert!(error.would_wait().is_none());
        let source = std::error::Error::source(&error)
            .expect("a cause")
            .to_string();
        assert!(source.contains("Redis"), "{source}");
        assert!(!format!("{error:?} {source}").contains("secret-of-redis"));
    }
    let error = RedisRateLimiter::new("secret-of-redis", PacingPolicy::documented())
        .expect_err("not an address");
    assert!(!format!("{error:?}").contains("secret-of-redis"));
}

/// A Redis that accepts connections and says nothing.
#[tokio::test]
async fn a_silent_redis_holds_up_one_call_only() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("redis://{}/", silent.local_addr().expect("bound"));
    let operation = operation("Silent", per(SECOND, 10));
    let pacer = limiter(&url)
        .when_unavailable(WhenUnavailable::PaceAlone)
        .timeout(Duration::from_millis(100));
    let start = Instant::now();
    for _ in 0..10 {
        let call = PacingRequest::new(operation, ACCOUNT);
        pacer.acquire(call).await.expect("paced alone");
    }
    assert!(
        start.elapsed() < Duration::from_millis(800),
        "took {:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn redis_may_go_and_come_back() {
    let Some(mut server) = RedisServer::start() else {
        return;
    };
    let operation = operation("Outage", per(60 * SECOND, 10));
    let mine = limiter(&server.url()).when_unavailable(WhenUnavailable::PaceAlone);
    let others = limiter(&server.url());
    for _ in 0..4 {
        take_from(&mine, operation).await;
    }
    assert_eq!(at_once(&others, operation).await, 6);

    server.stop();
    // What this process has sent while Redis was there counts.
    assert_eq!(at_once(&mine, operation).await, 6);

    // A new Redis, which knows nothing: both reach it again, and share it.
    server.start_again();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(at_once(&others, operation).await, 10);
    assert_eq!(at_once(&mine, operation).await, 0);
}

async fn take_from(pacer: &RedisRateLimiter, operation: &'static Operation) {
    pacer
        .acquire(PacingRequest::new(operation, ACCOUNT))
        .await
        .expect("let go");
}

#[tokio::test]
async fn answers_that_come_too_late_are_not_used() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let operation = operation("Late", per(60 * SECOND, 10));
    // No answer can be on time.
    let error = limiter(&server.url())
        .margin(Duration::ZERO)
        .acquire(PacingRequest::new(operation, ACCOUNT))
        .await
        .expect_err("too late");
    let source = std::error::Error::source(&error)
        .expect("a cause")
        .to_string();
    assert!(source.contains("took longer"), "{source}");
}

#[tokio::test]
async fn keys_expire_and_tell_nothing() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let operation = operation("Keys", per(SECOND, 10));
    let pacer = limiter(&server.url()).prefix("fleet-7");
    take_from(&pacer, operation).await;

    let client = redis::Client::open(server.url()).expect("a good address");
    let mut redis = client.get_connection().expect("it runs");
    let keys: Vec<String> = redis::cmd("KEYS")
        .arg("*")
        .query(&mut redis)
        .expect("answers");
    let [key] = keys.as_slice() else {
        panic!("one key, not {keys:?}");
    };
    assert!(key.starts_with("fleet-7:Keys:"), "{key}");
    assert!(!key.contains(ACCOUNT), "{key}");
    let expires: i64 = redis::cmd("PTTL")
        .arg(key)
        .query(&mut redis)
        .expect("answers");
    assert!((1000..=2100).contains(&expires), "in {expires} ms");

    // The clock of the server was an hour ahead when these calls left.
    let hour_ahead = (since_epoch() + 3600 * SECOND).as_micros();
    for member in 0..9 {
        let _: i64 = redis::cmd("ZADD")
            .arg(key)
            .arg(u64::try_from(hour_ahead).expect("fits"))
            .arg(member)
            .query(&mut redis)
            .expect("answers");
    }
    let start = Instant::now();
    take_from(&pacer, operation).await;
    assert!(start.elapsed() > SECOND / 2, "they count");
    for _ in 1..10 {
        take_from(&pacer, operation).await;
    }
    assert!(start.elapsed() < 2 * SECOND, "took {:?}", start.elapsed());
}
