use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;

use super::{PHONE, builder, ok, script};
use crate::ErrorKind;
use crate::Evidence;
use crate::interceptor::{Attempt, AttemptOutcome, Interceptor};
use crate::test_util::ScriptedReply;
use crate::testing::SendCode;

#[derive(Debug, Default)]
struct Log(Mutex<Vec<String>>);

impl Interceptor for Log {
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        assert!(attempt.headers().contains_key("authorization"));
        let line = format!(
            "{} {} {}",
            attempt.operation().name,
            attempt.number(),
            attempt.host()
        );
        self.0.lock().unwrap().push(line);
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let line = format!(
            "{} {:?} {:?} {} again={} {:?}",
            attempt.number(),
            outcome.status().map(|status| status.as_u16()),
            outcome.request_id(),
            outcome.error().is_some(),
            outcome.retry_in().is_some(),
            outcome.elapsed(),
        );
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test(start_paused = true)]
async fn interceptors_see_each_attempt_before_and_after() {
    let throttled = r#"{"Code":"Throttling","RequestId":"R-1"}"#;
    let transport = script([
        ScriptedReply::new(400, throttled).after(Duration::from_millis(30)),
        ok().after(Duration::from_millis(20)),
    ]);
    let log = Arc::new(Log::default());
    let client = builder(&transport)
        .interceptor(Arc::clone(&log))
        .build()
        .unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "SendCode 1 cams.ap-southeast-1.aliyuncs.com",
            "1 Some(400) Some(\"R-1\") true again=true 30ms",
            "SendCode 2 cams.ap-southeast-1.aliyuncs.com",
            "2 Some(200) Some(\"ID-1\") false again=false 20ms",
        ]
    );
}

/// Sends one header along.
#[derive(Debug)]
struct Sends(&'static str);

impl Interceptor for Sends {
    fn headers(&self, attempt: &Attempt<'_>) -> HeaderMap {
        let value = format!("{}-{}", attempt.operation().name, attempt.number());
        HeaderMap::from_iter([(self.0.parse().unwrap(), value.parse().unwrap())])
    }

    fn before_attempt(&self, attempt: &Attempt<'_>) {
        assert!(attempt.headers().contains_key(self.0));
    }
}

#[tokio::test(start_paused = true)]
async fn interceptors_send_headers_along_that_are_not_signed() {
    let throttled = ScriptedReply::new(400, r#"{"Code":"Throttling","RequestId":"R-1"}"#);
    let transport = script([throttled, ok()]);
    let client = builder(&transport)
        .interceptor(Sends("traceparent"))
        .interceptor(Arc::new(Sends("baggage")))
        .build()
        .unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    for (request, number) in transport.requests().iter().zip(1..) {
        for name in ["traceparent", "baggage"] {
            assert_eq!(request.header(name), Some(&*format!("SendCode-{number}")));
            let signature = request.header("authorization").unwrap();
            assert!(!signature.contains(name), "{signature}");
        }
    }
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_headers_of_the_client_are_its_own() {
    for name in [
        "x-acs-date",
        "x-acs-trace",
        "authorization",
        "host",
        "user-agent",
        "accept-encoding",
    ] {
        let transport = script([ok()]);
        let client = builder(&transport)
            .interceptor(Sends(name))
            .build()
            .unwrap();
        let error = client.send(&SendCode::to(PHONE)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.evidence()),
            (ErrorKind::Config, Evidence::NotSent)
        );
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!((transport.requests().len(), error.attempts()), (0, 0));
    }
}
