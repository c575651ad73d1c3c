use std::collections::HashSet;
use std::time::Duration;

use super::{PHONE, about, builder, client, ok, script, timed, with_full_jitter};
use crate::retry::RetryPolicy;
use crate::test_util::ScriptedReply;
use crate::testing::{LookUp, SendCode};
use crate::transport::{TransportError, TransportErrorKind as Kind};
use crate::{Error, ErrorKind, Evidence};

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
            ScriptedReply::error(TransportError::new(Kind::Other).with_evidence(Evidence::NotSent))
        }
        "refused by the transport" => {
            ScriptedReply::error(TransportError::new(Kind::Other).with_evidence(Evidence::Refused))
        }
        "too large" => ScriptedReply::error(Kind::TooLarge),
        "redirected" => ScriptedReply::error(Kind::Redirected),
        "throttled" => service(400, "System.LimitControl"),
        "throttled user" => service(400, "Throttling.User"),
        "throttled with 503" => service(503, "Throttling.Api"),
        "429 without a code" => ScriptedReply::new(429, "slow down"),
        "429 with a code" => service(429, "ServiceUnavailable"),
        "unavailable" => service(503, "ServiceUnavailable"),
        "unavailable in detail" => service(503, "ServiceUnavailable.Backend"),
        "unavailable with 400" => service(400, "ServiceUnavailable"),
        "unavailable with 200" => service(200, "ServiceUnavailable"),
        "500" => service(500, "InternalError"),
        "503 with another code" => service(503, "Product.Unsubscript"),
        "503 empty" => ScriptedReply::new(503, ""),
        "503 HTML" => ScriptedReply::new(503, "<html>ServiceUnavailable</html>"),
        "503 JSON without a code" => ScriptedReply::new(503, r#"{"error":"Throttling"}"#),
        "502 HTML" => ScriptedReply::new(502, "<html>"),
        "501" => ScriptedReply::new(501, ""),
        "permission" => service(400, "Ram.PermissionDeny"),
        "signature" => service(400, "SignatureDoesNotMatch"),
        "risk" => service(403, "Forbidden.RiskControl"),
        "400" => service(400, "Product.Unsubscript"),
        "400 without a code" => ScriptedReply::new(400, "<html>"),
        "404" => ScriptedReply::new(404, "<html>"),
        "407" => ScriptedReply::new(407, "<html>"),
        "408" => ScriptedReply::new(408, "<html>"),
        "302" => ScriptedReply::new(302, ""),
        "200 with a code" => service(200, "Product.Unsubscript"),
        "not JSON" => ScriptedReply::new(200, "<html>"),
        other => panic!("{other}"),
    }
}

/// What is tried again, by the table in the documentation of the module `retry`.
#[tokio::test(start_paused = true)]
async fn the_spec_decides_what_is_tried_again() {
    use Evidence::{NotSent, Refused, Unknown};
    // failure, what it proves, tried again where repeating is harmless, tried again where it is not
    let table = [
        ("connect", NotSent, true, true),
        ("never sent", NotSent, true, true),
        ("refused by the transport", Refused, true, true),
        ("throttled", Refused, true, true),
        ("throttled user", Refused, true, true),
        ("throttled with 503", Refused, true, true),
        ("429 without a code", Refused, true, true),
        ("429 with a code", Refused, true, true),
        ("unavailable", Unknown, true, false),
        ("unavailable in detail", Unknown, true, false),
        ("unavailable with 400", Unknown, true, false),
        ("unavailable with 200", Unknown, true, false),
        ("timeout", Unknown, true, false),
        ("body", Unknown, true, false),
        ("reset", Unknown, true, false),
        ("500", Unknown, true, false),
        ("503 with another code", Unknown, true, false),
        ("503 empty", Unknown, true, false),
        ("503 HTML", Unknown, true, false),
        ("503 JSON without a code", Unknown, true, false),
        ("502 HTML", Unknown, true, false),
        ("501", Unknown, false, false),
        ("too large", Unknown, false, false),
        ("redirected", Unknown, false, false),
        ("tls", NotSent, false, false),
        ("permission", Refused, false, false),
        ("signature", Refused, false, false),
        ("risk", Refused, false, false),
        ("400", Unknown, false, false),
        ("400 without a code", Unknown, false, false),
        ("404", Refused, false, false),
        ("407", Refused, false, false),
        ("408", Unknown, false, false),
        ("302", Refused, false, false),
        ("200 with a code", Unknown, false, false),
        ("not JSON", Unknown, false, false),
    ];
    for (name, evidence, repeatable, unrepeatable) in table {
        let transport = script([failure(name)]);
        let once = client(&transport).without_retries();
        let error = once.send(&SendCode::to(PHONE)).await.unwrap_err();
        assert_eq!(error.evidence(), evidence, "{name}");
        assert_eq!(
            error.was_not_executed(),
            evidence != Unknown,
            "{name}: {error}"
        );

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
async fn what_one_attempt_leaves_open_the_next_does_not_settle() {
    // The first may have been carried out; that the second was refused says nothing about it.
    let transport = script([failure("reset"), failure("throttled")]);
    let client = client(&transport).with_retry(RetryPolicy::standard().with_max_attempts(2));
    let look_up = LookUp {
        phone_number: PHONE.into(),
    };
    let error = client.send(&look_up).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_throttled()), (2, true));
    assert_eq!(error.evidence(), Evidence::Unknown);
    assert!(!error.was_not_executed() && error.is_retryable());

    let transport = script([failure("connect"), failure("throttled")]);
    let client = super::client(&transport).with_retry(RetryPolicy::standard().with_max_attempts(2));
    let error = client.send(&look_up).await.unwrap_err();
    assert_eq!(error.evidence(), Evidence::Refused);
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
