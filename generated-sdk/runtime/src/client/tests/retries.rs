use std::collections::HashSet;
use std::time::Duration;

use super::{PHONE, about, builder, client, ok, script, timed, with_full_jitter};
use crate::retry::RetryPolicy;
use crate::test_util::ScriptedReply;
use crate::testing::{LookUp, SendCode};
use crate::transport::{TransportError, TransportErrorKind as Kind};
use crate::{Error, ErrorKind};

fn failure(name: &str) -> ScriptedReply {
    let service = |status, code: &str| {
        ScriptedReply::new(status, format!(r#"{{"Code":"{code}","Message":"m"}}"#))
    };
    match name {
        "connect" => ScriptedReply::error(Kind::Connect),
        "tls" => ScriptedReply::error(Kind::Tls),
        "timeout" => ScriptedReply::error(Kind::Timeout),
        "body" => ScriptedReply::error(Kind::Body),
        "reset" => ScriptedReply::error(Kind::Other),
        "never sent" => {
            ScriptedReply::error(TransportError::new(Kind::Other).with_request_sent(false))
        }
        "throttled" => service(400, "System.LimitControl"),
        "throttled by the gateway" => service(503, "ServiceUnavailable"),
        "throttled user" => service(400, "Throttling.User"),
        "429 without a code" => ScriptedReply::new(429, "slow down"),
        "500" => service(500, "InternalError"),
        "502 HTML" => ScriptedReply::new(502, "<html>"),
        "permission" => service(400, "Ram.PermissionDeny"),
        "400" => service(400, "Product.Unsubscript"),
        "302" => ScriptedReply::new(302, ""),
        "200 with a code" => service(200, "Product.Unsubscript"),
        "not JSON" => ScriptedReply::new(200, "<html>"),
        other => panic!("{other}"),
    }
}

/// What is tried again, by the table in the documentation of the module `retry`.
#[tokio::test(start_paused = true)]
async fn the_spec_decides_what_is_tried_again() {
    // failure, tried again where repeating is harmless, tried again where it is not
    let table = [
        ("connect", true, true),
        ("never sent", true, true),
        ("throttled", true, true),
        ("throttled by the gateway", true, true),
        ("throttled user", true, true),
        ("429 without a code", true, true),
        ("timeout", true, false),
        ("body", true, false),
        ("reset", true, false),
        ("500", true, false),
        ("502 HTML", true, false),
        ("tls", false, false),
        ("permission", false, false),
        ("400", false, false),
        ("302", false, false),
        ("200 with a code", false, false),
        ("not JSON", false, false),
    ];
    for (name, repeatable, unrepeatable) in table {
        let transport = script([failure(name), ok()]);
        let outcome = client(&transport)
            .send(&LookUp {
                phone_number: PHONE.into(),
            })
            .await;
        check(
            name,
            repeatable,
            transport.requests().len(),
            outcome.map(|reply| reply.attempts()),
        );

        let transport = script([failure(name), ok()]);
        let outcome = client(&transport).send(&SendCode::to(PHONE)).await;
        check(
            name,
            unrepeatable,
            transport.requests().len(),
            outcome.map(|reply| reply.attempts()),
        );
    }
}

fn check(name: &str, again: bool, sent: usize, outcome: Result<u32, Error>) {
    if again {
        assert_eq!((sent, outcome.unwrap()), (2, 2), "{name}");
    } else {
        let error = outcome.unwrap_err();
        assert_eq!(
            (sent, error.attempts(), error.is_retryable()),
            (1, 1, false),
            "{name}: {error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_afresh() {
    let transport = script([failure("throttled"), failure("throttled"), ok()]);
    client(&transport).send(&SendCode::to(PHONE)).await.unwrap();
    let requests = transport.requests();
    for name in ["x-acs-signature-nonce", "authorization"] {
        let values: HashSet<_> = requests
            .iter()
            .map(|request| request.header(name))
            .collect();
        assert_eq!(values.len(), 3, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_end_and_the_last_error_tells_how_many() {
    let transport = script((0..9).map(|_| failure("connect")));
    let error = client(&transport)
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), transport.requests().len()), (3, 3));
    assert_eq!(
        error.to_string(),
        "SendCode: could not connect (3 attempts)"
    );
    assert!(error.is_connect() && error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn off_is_one_word() {
    let transport = script([failure("connect"), failure("connect")]);
    let client = client(&transport);
    let error = client
        .without_retries()
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    let error = client
        .with_retry(RetryPolicy::off())
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn delays_double_and_throttled_calls_wait_longer() {
    for (name, expected) in [("connect", 200 + 400), ("throttled", 1000 + 2000)] {
        let transport = script([failure(name), failure(name), ok()]);
        let client = with_full_jitter(builder(&transport)).build().unwrap();
        let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
        assert_eq!(outcome.unwrap().attempts(), 3);
        assert!(about(elapsed, expected), "{name}: {elapsed:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_service_is_given_the_time_it_asks_for() {
    // Full jitter of a throttled call comes on top: one second, less a nanosecond.
    for (name, value, expected) in [
        ("x-acs-retry-after", "1500", 1500 + 1000),
        ("retry-after", "3", 3000 + 1000),
        ("x-acs-retry-after", "soon", 1000),
        // The clock stands at 03:04:05 of that Thursday. The three forms of RFC 9110, section 5.6.7.
        ("retry-after", "Thu, 02 Jan 2025 03:04:12 GMT", 7000 + 1000),
        (
            "retry-after",
            "Thursday, 02-Jan-25 03:04:12 GMT",
            7000 + 1000,
        ),
        ("retry-after", "Thu Jan  2 03:04:12 2025", 7000 + 1000),
        ("retry-after", "Thu, 02 Jan 2025 03:04:05 GMT", 1000),
        ("retry-after", "Thu, 02 Jan 2025 02:00:00 GMT", 1000),
        ("retry-after", "Thu, 32 Jan 2025 03:04:12 GMT", 1000),
        ("retry-after", "02 Jan 2025", 1000),
    ] {
        let transport = script([failure("throttled").header(name, value), ok()]);
        let client = with_full_jitter(builder(&transport)).build().unwrap();
        let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
        assert_eq!(outcome.unwrap().attempts(), 2);
        assert!(about(elapsed, expected), "{name}: {value}: {elapsed:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_asked_to_wait_for_long_fails_at_once() {
    for (name, value) in [
        ("retry-after", "3600"),
        ("retry-after", "18446744073709551615"),
        ("retry-after", "Thu, 02 Jan 2025 03:04:26 GMT"),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"),
        ("x-acs-retry-after", "18446744073709551615"),
    ] {
        let transport = script([failure("throttled").header(name, value)]);
        let client = with_full_jitter(builder(&transport)).build().unwrap();
        let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
        let error = outcome.unwrap_err();
        assert!(error.is_throttled() && error.is_retryable());
        assert_eq!(elapsed, Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied() {
    let transport = script((0..2000).map(|_| failure("connect")));
    let client = client(&transport);
    for _ in 0..300 {
        let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
    }
    // 300 first attempts, and the 100 retries that the budget holds.
    assert_eq!(transport.requests().len(), 400);
}
