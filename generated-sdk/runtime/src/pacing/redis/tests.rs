//! A Redis that takes connections and says nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::store::COOL_DOWN;
use super::{PacingPolicy, RedisRateLimiter};
use crate::pacing::{Pacer, PacingRequest};
use crate::service::{Operation, RateLimit};
use crate::testing::traces::Recording;

static SEND: Operation = Operation::new("Send", "things:Send")
    .rate_limit(RateLimit::new(100_000, Duration::from_secs(1)));

/// The address of a server that keeps its connections open, and how many there were.
async fn silent() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}/", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            open.push(stream);
        }
    });
    (url, connections)
}

#[tokio::test]
async fn a_silent_redis_is_told_of_once_and_asked_once_in_a_while() {
    let recording = Recording::start();
    let (url, connections) = silent().await;
    let limiter = RedisRateLimiter::new(&url, PacingPolicy::documented())
        .unwrap()
        .timeout(Duration::from_millis(20));
    let limiter = Arc::new(limiter);
    for round in 1..=3 {
        let mut calls = JoinSet::new();
        for _ in 0..300 {
            let limiter = Arc::clone(&limiter);
            calls.spawn(async move {
                limiter
                    .acquire(PacingRequest::new(&SEND, "account"))
                    .await
                    .is_ok()
            });
        }
        // Paced alone meanwhile.
        assert!(calls.join_all().await.into_iter().all(|left| left));
        assert_eq!(connections.load(Ordering::SeqCst), round);
        let told: Vec<String> = recording.lines();
        let told: Vec<_> = told
            .iter()
            .filter(|line| line.starts_with("WARN"))
            .collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("Redis"), "{told:?}");
        tokio::time::pause();
        tokio::time::advance(COOL_DOWN).await;
        tokio::time::resume();
    }
}
