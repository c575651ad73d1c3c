//! Dropping a call leaves everything in order.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{PHONE, builder, ok, script};
use crate::pacing::RateLimiter;
use crate::test_util::ScriptedReply;
use crate::testing::SendCode;
use crate::transport::{BoxFuture, Transport, TransportError};

/// Counts requests that are under way.
#[derive(Debug, Default)]
struct Busy(Arc<AtomicUsize>);

struct Guard(Arc<AtomicUsize>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Busy {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let guard = Guard(Arc::clone(&self.0));
        Box::pin(async move {
            let _guard = guard;
            std::future::pending().await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_drops_its_request() {
    let busy = Arc::new(AtomicUsize::new(0));
    let client = builder(&script([]))
        .transport(Busy(Arc::clone(&busy)))
        .build()
        .unwrap();
    for _ in 0..5 {
        let call = client.send(&SendCode::to(PHONE));
        tokio::time::timeout(Duration::from_millis(1), call)
            .await
            .unwrap_err();
        assert_eq!(busy.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn calls_dropped_while_they_wait_for_pacing_take_no_turn() {
    let transport = script((0..20).map(|_| ok()));
    let limiter = Arc::new(RateLimiter::default());
    let client = builder(&transport).pacer(limiter).build().unwrap();
    // The documented limit is 10 in a second: these use it up.
    for _ in 0..10 {
        client.send(&SendCode::to(PHONE)).await.unwrap();
    }
    for _ in 0..50 {
        let call = client.send(&SendCode::to(PHONE));
        tokio::time::timeout(Duration::from_millis(1), call)
            .await
            .unwrap_err();
    }
    let (outcome, elapsed) = super::timed(client.send(&SendCode::to(PHONE))).await;
    outcome.unwrap();
    assert!(elapsed <= Duration::from_millis(1100), "{elapsed:?}");
    assert_eq!(transport.requests().len(), 11);
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_between_attempts_is_not_repeated() {
    let transport = script([
        ScriptedReply::new(400, r#"{"Code":"Throttling"}"#).header("retry-after", "10"),
        ok(),
    ]);
    let client = builder(&transport).build().unwrap();
    let call = client.send(&SendCode::to(PHONE));
    tokio::time::timeout(Duration::from_secs(1), call)
        .await
        .unwrap_err();
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(transport.requests().len(), 1);
}
