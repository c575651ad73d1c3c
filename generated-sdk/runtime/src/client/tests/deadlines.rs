use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{PHONE, about, builder, client, ok, script, timed, with_full_jitter};
use crate::ErrorKind;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::pacing::{Pacer, PacingError, PacingRequest};
use crate::retry::RetryPolicy;
use crate::test_util::ScriptedReply;
use crate::testing::{LookUp, SendCode};
use crate::transport::{BoxFuture, TransportErrorKind};

fn look_up() -> LookUp {
    LookUp {
        phone_number: PHONE.into(),
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_in_time_and_is_repeated_only_where_that_is_harmless() {
    let silence = || script([ScriptedReply::silence(), ok()]);
    let transport = silence();
    let client_of = |transport| {
        builder(transport)
            .attempt_timeout(Duration::from_secs(7))
            .build()
            .unwrap()
    };
    let (outcome, elapsed) = timed(client_of(&transport).send(&SendCode::to(PHONE))).await;
    let error = outcome.unwrap_err();
    assert!(
        error.is_timeout() && !error.is_retryable() && about(elapsed, 7000),
        "{elapsed:?}"
    );
    assert_eq!(
        error.to_string(),
        "SendCode: timed out waiting for the reply"
    );

    let transport = silence();
    let (outcome, elapsed) = timed(client_of(&transport).send(&look_up())).await;
    assert_eq!(outcome.unwrap().attempts(), 2);
    assert!(elapsed >= Duration::from_secs(7));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_a_call_that_waits_for_its_reply() {
    let transport = script([ScriptedReply::silence(), ok()]);
    let client = client(&transport).with_deadline(Duration::from_secs(2));
    let (outcome, elapsed) = timed(client.send(&look_up())).await;
    let error = outcome.unwrap_err();
    assert!(about(elapsed, 2000), "{elapsed:?}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 1));
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(
        error
            .transport()
            .map(crate::transport::TransportError::kind),
        Some(TransportErrorKind::Timeout)
    );
    // The service may have sent the code: that is not to be repeated.
    let transport = script([ScriptedReply::silence()]);
    let client = super::client(&transport).with_deadline(Duration::from_secs(2));
    assert!(
        !client
            .send(&SendCode::to(PHONE))
            .await
            .unwrap_err()
            .is_retryable()
    );
}

#[tokio::test(start_paused = true)]
async fn time_that_is_over_sends_nothing() {
    let transport = script([ok()]);
    let client = builder(&transport)
        .pacer(slow_pacer(0))
        .build()
        .unwrap()
        .with_deadline(Duration::ZERO);
    for client in [client.clone(), client.without_pacing()] {
        let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 0));
        assert!(error.was_not_executed() && error.is_retryable() && error.is_timeout());
    }
    let client = client
        .without_deadline()
        .with_attempt_timeout(Duration::ZERO);
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert!(error.was_not_executed() && error.is_timeout(), "{error}");
    assert!(transport.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn no_retry_is_begun_that_cannot_end_in_time() {
    let transport = script([ScriptedReply::error(TransportErrorKind::Connect), ok()]);
    let client = with_full_jitter(builder(&transport))
        .retry(RetryPolicy::standard().with_base_delay(Duration::from_secs(3)))
        .deadline(Duration::from_secs(2))
        .build()
        .unwrap();
    let (outcome, elapsed) = timed(client.send(&look_up())).await;
    assert!(outcome.unwrap_err().is_connect());
    assert_eq!(elapsed, Duration::ZERO);
}

/// Lets a call leave after a while; counts waits that were broken off.
#[derive(Debug, Default)]
struct SlowPacer {
    wait: Duration,
    asked: AtomicUsize,
}

impl Pacer for SlowPacer {
    fn acquire<'a>(
        &'a self,
        request: PacingRequest<'a>,
    ) -> BoxFuture<'a, Result<Duration, PacingError>> {
        Box::pin(async move {
            self.asked.fetch_add(1, Ordering::Relaxed);
            assert_eq!(request.account, "LTAI5tTheAccessKeyId");
            if request.max_wait.is_some_and(|longest| longest < self.wait) {
                return Err(PacingError::too_long(self.wait));
            }
            tokio::time::sleep(self.wait).await;
            Ok(self.wait)
        })
    }
}

fn slow_pacer(seconds: u64) -> Arc<SlowPacer> {
    Arc::new(SlowPacer {
        wait: Duration::from_secs(seconds),
        ..SlowPacer::default()
    })
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_paced() {
    let transport = script([
        ScriptedReply::error(TransportErrorKind::Connect),
        ok(),
        ok(),
    ]);
    let pacer = slow_pacer(5);
    let client = builder(&transport)
        .pacer(Arc::clone(&pacer))
        .build()
        .unwrap();
    let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
    let reply = outcome.unwrap();
    assert_eq!(reply.attempts(), 2);
    assert_eq!(reply.waited(), Duration::from_secs(10));
    assert!(elapsed >= Duration::from_secs(10));
    assert_eq!(pacer.asked.load(Ordering::Relaxed), 2);

    let (outcome, elapsed) = timed(client.without_pacing().send(&SendCode::to(PHONE))).await;
    outcome.unwrap();
    assert_eq!(
        (elapsed, pacer.asked.load(Ordering::Relaxed)),
        (Duration::ZERO, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_pacing_that_is_too_long_fails_at_once() {
    let transport = script([]);
    let client = builder(&transport)
        .pacer(slow_pacer(60))
        .deadline(Duration::from_secs(5))
        .build()
        .unwrap();
    let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), elapsed),
        (ErrorKind::Deadline, 0, Duration::ZERO)
    );
    // Nothing was sent, so nothing can happen twice.
    assert!(error.is_retryable() && error.is_timeout() && transport.requests().is_empty());
    assert_eq!(
        error.to_string(),
        "SendCode: the deadline of 5s leaves no time for pacing, which would take 60.000 s"
    );
}

#[derive(Debug)]
struct FailingPacer;

impl Pacer for FailingPacer {
    fn acquire<'a>(&'a self, _: PacingRequest<'a>) -> BoxFuture<'a, Result<Duration, PacingError>> {
        Box::pin(async { Err(PacingError::new("the store is gone")) })
    }
}

#[tokio::test]
async fn a_pacer_that_fails_stops_the_call() {
    let transport = script([]);
    let client = builder(&transport).pacer(FailingPacer).build().unwrap();
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Pacing);
    assert_eq!(
        error.to_string(),
        "SendCode: the pacer failed: the store is gone"
    );
}

#[derive(Debug)]
struct Keys(Option<&'static str>);

impl ProvideCredentials for Keys {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            match self.0 {
                Some(reason) => Err(CredentialsError::not_configured("vault", reason)),
                None => std::future::pending().await,
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_sent() {
    let transport = script([]);
    let client = builder(&transport)
        .credentials(Keys(Some("it is sealed")))
        .build()
        .unwrap();
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 0)
    );
    assert!(error.to_string().contains("vault: it is sealed"), "{error}");

    let client = builder(&transport)
        .credentials(Keys(None))
        .deadline(Duration::from_secs(3))
        .build()
        .unwrap();
    let (outcome, elapsed) = timed(client.send(&SendCode::to(PHONE))).await;
    assert!(about(elapsed, 3000));
    assert_eq!(
        outcome.unwrap_err().to_string(),
        "SendCode: the deadline of 3s leaves no time for credentials"
    );
}

#[tokio::test]
async fn keys_that_no_header_can_carry_are_an_error() {
    let transport = script([]);
    let client = builder(&transport)
        .credentials(Credentials::new("two\nlines", "secret"))
        .build()
        .unwrap();
    let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(!error.to_string().contains("two"), "{error}");
}
