//! What callers know and decide about repeating.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{PHONE, builder, client, ok, script};
use crate::Evidence;
use crate::retry::{DecideRetry, FailedAttempt, RetryPolicy};
use crate::test_util::ScriptedReply;
use crate::testing::{LookUp, SendCode};
use crate::transport::TransportErrorKind as Kind;

fn look_up() -> LookUp {
    LookUp {
        phone_number: PHONE.into(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_knows_better_than_the_spec() {
    let unknown = || script([ScriptedReply::error(Kind::Timeout), ok()]);
    let harmless = || script([ScriptedReply::error(Kind::Connect), ok()]);

    let safe = client(&unknown()).with_repeatable(true);
    assert_eq!(safe.send(&SendCode::to(PHONE)).await.unwrap().attempts(), 2);

    let never = client(&unknown()).with_repeatable(false);
    let error = never.send(&look_up()).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    // What was not carried out is not repeated by trying again.
    let never = client(&harmless()).with_repeatable(false);
    assert_eq!(never.send(&look_up()).await.unwrap().attempts(), 2);

    let once = client(&unknown()).with_repeatable(true).without_retries();
    let error = once.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert!(error.is_retryable() && !error.was_not_executed(), "{error}");
}

/// Attempt, evidence, seconds since the call began, may it be repeated, can that help, code.
type Told = (u32, Evidence, u64, bool, bool, String);

/// Notes what it is told; tries again twice, after a second each.
#[derive(Debug, Default)]
struct Noting(Mutex<Vec<Told>>);

impl DecideRetry for Noting {
    fn retry_in(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let code = failed
            .error()
            .service()
            .map_or("none", |error| error.raw_code());
        self.0.lock().unwrap().push((
            failed.attempt(),
            failed.evidence(),
            failed.elapsed().as_secs(),
            failed.is_repeatable(),
            failed.can_help(),
            code.to_owned(),
        ));
        (failed.attempt() < 3).then_some(Duration::from_secs(1))
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_ones_own_is_told_everything_and_decides() {
    let refused = r#"{"Code":"Throttling.User","Message":"m"}"#;
    let odd = r#"{"Code":"Product.Unsubscript","Message":"m"}"#;
    let transport = script([
        ScriptedReply::new(400, refused),
        ScriptedReply::new(400, odd).after(Duration::from_secs(2)),
        ScriptedReply::error(Kind::Connect),
        ok(),
    ]);
    let policy = Arc::new(Noting::default());
    let client = builder(&transport)
        .retry(Arc::clone(&policy))
        .build()
        .unwrap();
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_connect()), (3, true));
    assert_eq!(
        *policy.0.lock().unwrap(),
        [
            (
                1,
                Evidence::Refused,
                0,
                false,
                true,
                "Throttling.User".to_owned()
            ),
            // Nobody else would have tried this again.
            (
                2,
                Evidence::Unknown,
                3,
                false,
                false,
                "Product.Unsubscript".to_owned()
            ),
            // What the second attempt left open stays open.
            (3, Evidence::Unknown, 4, false, true, "none".to_owned()),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn handles_have_policies_of_their_own() {
    let transport = script((0..9).map(|_| ScriptedReply::error(Kind::Connect)));
    let client = client(&transport);
    let noting = client.with_retry(Noting::default());
    let four = client.with_retry(RetryPolicy::standard().with_max_attempts(4));
    for (client, attempts) in [(noting, 3), (four, 4), (client.without_retries(), 1)] {
        let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_are_on_their_way_than_allowed() {
    let transport = script((0..100).map(|_| ok().after(Duration::from_secs(1))));
    let client = builder(&transport)
        .without_pacing()
        .max_in_flight(10)
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&SendCode::to(PHONE)).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(transport.requests().len(), 10);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(began.elapsed().as_secs(), 10);

    // The wait counts towards the deadline alone, and nothing is sent when that is over.
    let transport = script([ScriptedReply::silence(), ok()]);
    let client = builder(&transport).max_in_flight(0).build().unwrap();
    let hung = tokio::spawn({
        let client = client.without_deadline();
        async move { client.send(&SendCode::to(PHONE)).await }
    });
    tokio::task::yield_now().await;
    let error = client
        .with_deadline(Duration::from_secs(2))
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "SendCode: the deadline of 2s leaves no time for others that are on their way"
    );
    assert!(error.was_not_executed() && error.is_retryable());
    assert_eq!(transport.requests().len(), 1);
    hung.abort();
}
