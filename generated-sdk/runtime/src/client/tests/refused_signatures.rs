//! Signatures that the service refuses for their date or their nonce.

use std::time::{Duration, UNIX_EPOCH};

use super::{PHONE, builder, client, ok, script, timed};
use crate::Evidence;
use crate::client::Client;
use crate::retry::RetryPolicy;
use crate::test_util::{RecordedRequest, ScriptedReply, ScriptedTransport};
use crate::testing::SendCode;
use crate::testing::traces::Recording;

/// 2025-01-02T03:04:05Z, by this machine.
const NOW: u64 = 1_735_787_045;

fn refused(code: &str) -> ScriptedReply {
    ScriptedReply::new(400, format!(r#"{{"Code":"{code}","Message":"m"}}"#))
}

fn expired() -> ScriptedReply {
    refused("InvalidTimeStamp.Expired")
}

fn at_three(transport: &ScriptedTransport) -> Client {
    builder(transport)
        .fixed_signing(UNIX_EPOCH + Duration::from_secs(NOW), 7)
        .build()
        .unwrap()
}

fn dates(transport: &ScriptedTransport) -> Vec<String> {
    let requests = transport.requests();
    let date = |request: &RecordedRequest| request.header("x-acs-date").unwrap().to_owned();
    requests.iter().map(date).collect()
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_put_right_once_and_for_all() {
    for (date, signed) in [
        ("Thu, 02 Jan 2025 03:24:05 GMT", "2025-01-02T03:24:05Z"),
        ("Thu, 02 Jan 2025 02:44:05 GMT", "2025-01-02T02:44:05Z"),
        ("Thu, 02 Jan 2020 03:04:05 GMT", "2020-01-02T03:04:05Z"),
    ] {
        let transport = script([expired().header("date", date), ok(), ok()]);
        let client = at_three(&transport);
        // SendCode must not be repeated: the refusal proves that nothing was done.
        let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
        assert_eq!((outcome.unwrap().attempts(), elapsed), (2, Duration::ZERO));
        let later = client.send(&SendCode::to(PHONE)).await.unwrap();
        assert_eq!(later.attempts(), 1, "the offset is kept");
        assert_eq!(dates(&transport), ["2025-01-02T03:04:05Z", signed, signed]);
    }
}

#[tokio::test(start_paused = true)]
async fn the_trace_says_that_the_clock_is_wrong() {
    let transport = script([
        expired().header("date", "Thu, 02 Jan 2025 02:44:05 GMT"),
        ok(),
    ]);
    let client = at_three(&transport);
    let recording = Recording::start();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    let seen = recording.text();
    assert!(
        seen.contains("the clock of this machine is wrong") && seen.contains("-1200"),
        "{seen}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_cannot_be_put_right_fails() {
    // No date to go by.
    let transport = script([expired(), ok()]);
    let error = client(&transport)
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), error.evidence()), (1, Evidence::Refused));
    // One that does not help: at most as many attempts as the policy allows.
    let date = "Thu, 02 Jan 2025 03:24:05 GMT";
    let transport = script((0..9).map(|_| expired().header("date", date)));
    let error = at_three(&transport)
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), transport.requests().len()), (3, 3));
    assert!(error.was_not_executed());
}

#[tokio::test(start_paused = true)]
async fn without_retries_the_next_call_is_right() {
    let date = "Thu, 02 Jan 2025 03:24:05 GMT";
    let transport = script([expired().header("date", date), ok()]);
    let client = at_three(&transport).without_retries();
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert!(error.is_retryable() && error.attempts() == 1, "{error}");
    client.send(&SendCode::to(PHONE)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_refused_nonce_is_replaced() {
    let transport = script([refused("SignatureNonceUsed"), ok()]);
    let (outcome, elapsed) = timed(client(&transport).send(&SendCode::to(PHONE))).await;
    assert_eq!((outcome.unwrap().attempts(), elapsed), (2, Duration::ZERO));
    let requests = transport.requests();
    let nonce = |at: usize| {
        requests[at]
            .header("x-acs-signature-nonce")
            .unwrap()
            .to_owned()
    };
    assert_ne!(nonce(0), nonce(1));

    let transport = script((0..9).map(|_| refused("SignatureNonceUsed")));
    let client = client(&transport).with_retry(RetryPolicy::standard().with_max_attempts(4));
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_eq!((error.attempts(), transport.requests().len()), (4, 4));
}

#[tokio::test(start_paused = true)]
async fn a_date_to_wait_for_counts_from_the_date_of_the_reply() {
    // By this machine it is 03:04:05, by the service 03:24:05.
    let transport = script([
        refused("Throttling.User")
            .header("date", "Thu, 02 Jan 2025 03:24:05 GMT")
            .header("retry-after", "Thu, 02 Jan 2025 03:24:12 GMT"),
        ok(),
    ]);
    let client = at_three(&transport);
    let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
    assert_eq!(outcome.unwrap().attempts(), 2);
    let least = Duration::from_secs(7);
    assert!(
        elapsed >= least && elapsed <= least + Duration::from_secs(1),
        "{elapsed:?}"
    );
}
