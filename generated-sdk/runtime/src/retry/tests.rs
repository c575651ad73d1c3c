use std::time::Duration;

use http::StatusCode;

use super::{DecideRetry as _, Evidence, FailedAttempt, RetryPolicy};
use crate::error::{Cause, Error};
use crate::testing::SEND_CODE;
use crate::transport::TransportErrorKind;

const MOST: u128 = u64::MAX as u128;

#[allow(clippy::unnecessary_wraps, reason = "expectations read better")]
fn ms(millis: u64) -> Option<Duration> {
    Some(Duration::from_millis(millis))
}

fn rounded(delay: Option<Duration>) -> Option<Duration> {
    delay.map(|delay| {
        Duration::from_millis(u64::try_from((delay.as_nanos() + 500_000) / 1_000_000).unwrap())
    })
}

fn refused_connection() -> Error {
    Error::new(Cause::Transport(TransportErrorKind::Connect.into()))
}

fn failed(error: &Error, attempt: u32, random: u128) -> FailedAttempt<'_> {
    FailedAttempt {
        error,
        operation: &SEND_CODE,
        evidence: error.evidence(),
        attempt,
        elapsed: Duration::ZERO,
        repeatable: false,
        can_help: true,
        random,
    }
}

#[test]
fn the_ceiling_doubles_up_to_the_cap() {
    let policy = RetryPolicy::standard().with_max_attempts(100);
    let error = refused_connection();
    for (attempt, ceiling) in [
        (1, 200),
        (2, 400),
        (3, 800),
        (7, 12_800),
        (8, 20_000),
        (99, 20_000),
    ] {
        let delay = |random| policy.retry_in(&failed(&error, attempt, random));
        assert_eq!(rounded(delay(MOST)), ms(ceiling));
        assert_eq!(rounded(delay(MOST / 2)), ms(ceiling / 2));
        assert_eq!(delay(0), ms(0));
    }
    let status = StatusCode::TOO_MANY_REQUESTS;
    let throttled = Error::new(Cause::Status {
        excerpt: String::new(),
    })
    .with_reply(status, None);
    assert_eq!(
        rounded(policy.retry_in(&failed(&throttled, 1, MOST))),
        ms(1000)
    );
}

#[test]
fn what_the_service_asks_is_the_least() {
    let policy = RetryPolicy::standard();
    let asked = |asked: Duration, random| {
        let error = refused_connection().with_retry_after(Some(asked));
        policy.retry_in(&failed(&error, 1, random))
    };
    let millis = Duration::from_millis;
    assert_eq!(asked(millis(5000), 0), ms(5000));
    assert_eq!(rounded(asked(millis(5000), MOST)), ms(5200));
    assert_eq!(asked(millis(20_000), MOST), ms(20_000));
    assert_eq!(asked(millis(20_001), 0), None);
    let boundless = policy.with_max_delay(Duration::MAX);
    let eternity = refused_connection().with_retry_after(Some(Duration::MAX));
    assert_eq!(
        boundless.retry_in(&failed(&eternity, 1, MOST)),
        Some(Duration::MAX)
    );
}

#[test]
fn attempts_are_bounded_and_harmful_ones_not_made() {
    let policy = RetryPolicy::standard();
    let error = refused_connection();
    assert!(policy.retry_in(&failed(&error, 2, 0)).is_some());
    assert!(policy.retry_in(&failed(&error, 3, 0)).is_none());
    assert!(RetryPolicy::off().retry_in(&failed(&error, 1, 0)).is_none());
    assert_eq!(
        RetryPolicy::standard().with_max_attempts(0),
        RetryPolicy::off()
    );
    // can it help, evidence, may it be repeated: is it tried again
    for (can_help, evidence, repeatable, again) in [
        (true, Evidence::NotSent, false, true),
        (true, Evidence::Refused, false, true),
        (true, Evidence::Unknown, false, false),
        (true, Evidence::Unknown, true, true),
        (false, Evidence::NotSent, true, false),
    ] {
        let failed = FailedAttempt {
            evidence,
            repeatable,
            can_help,
            ..failed(&error, 1, 0)
        };
        assert_eq!(policy.retry_in(&failed).is_some(), again, "{failed:?}");
    }
}
