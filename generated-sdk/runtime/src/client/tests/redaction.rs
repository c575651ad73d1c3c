//! No secret and no phone number in anything that prints.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{PHONE, builder, client, ok, script};
use crate::Error;
use crate::interceptor::{Attempt, AttemptOutcome, Interceptor};
use crate::test_util::ScriptedReply;
use crate::testing::traces::Recording;
use crate::testing::{LookUp, SendCode};
use crate::transport::TransportErrorKind;

const SECRETS: [&str; 5] = [
    PHONE,
    "13800001234",
    "5tTheAccessKeyId",
    "TheAccessKeySecret",
    "TheToken",
];

#[track_caller]
fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        let _ = write!(text, " {error} {error:?} {error:#?}");
        next = error.source();
    }
    let service = error.service();
    let parts = service.map(|it| {
        (
            it.message(),
            it.recommend(),
            it.access_denied_detail(),
            it.raw_code(),
        )
    });
    let _ = write!(text, "{parts:?} {service:?} {:?}", error.request_id());
    text
}

#[test]
fn clients_builders_requests_and_calls() {
    let transport = script([]);
    let builder = builder(&transport);
    assert_clean(&format!("{builder:?}"));
    let client = builder.build().unwrap();
    let request = SendCode::to(PHONE);
    let call = client.send(&request);
    assert_clean(&format!(
        "{client:?} {client:#?} {request:?} {call:?} {transport:?}"
    ));
    assert!(format!("{client:?}").contains("cams.ap-southeast-1.aliyuncs.com"));
}

/// The service repeats the phone number wherever it can.
#[tokio::test]
async fn errors_of_a_service_that_echoes() {
    let echoes = [
        format!(
            r#"{{"Code":"Bad","Message":"no such number: {PHONE}, +{PHONE}","Recommend":"https://x/?q=%2B{PHONE}&p={PHONE}"}}"#
        ),
        r#"{"Code":"Bad","Message":"13800001234 of 86"}"#.to_owned(),
        format!(
            r#"{{"Code":"Bad.{PHONE}","RequestId":"R-{PHONE}","AccessDeniedDetail":{{"Caller":"{PHONE}"}}}}"#
        ),
        format!(
            r#"{{"Code":"Bad","Message":"StringToSign: POST\n/\nPhoneNumber={PHONE}\nx-acs-security-token:TheToken LTAI5tTheAccessKeyId"}}"#
        ),
        format!(r#"{{"Code":"OK","Data":[{{"PhoneNumber":"{PHONE}"}}]}}"#),
        format!(r#"{{"Code":"OK","Data":{{"PhoneNumber":"{PHONE}","Count":[]}}"#),
        format!(r#"{{"Code":"OK","Data":{{"Count":"{PHONE}"}}}}"#),
        format!("<html>{PHONE}</html>"),
        format!(r#"{{"Code":"OK","Data":{{"PhoneNumber":"{PHONE}"#),
        format!(r#""{PHONE}""#),
    ];
    for body in echoes {
        for status in [200, 400, 500] {
            let transport = script([ScriptedReply::new(status, body.clone())]);
            let client = client(&transport).without_retries();
            let error = client
                .send(&SendCode::to(&format!("+{PHONE}")))
                .await
                .unwrap_err();
            assert_clean(&everything(&error));
            let transport = script([ScriptedReply::new(status, body.clone())]);
            let client = super::client(&transport).without_retries();
            let error = client
                .send(&LookUp {
                    phone_number: PHONE.into(),
                })
                .await
                .unwrap_err();
            assert_clean(&everything(&error));
        }
    }
}

#[tokio::test]
async fn replies_and_recorded_requests() {
    let body = format!(r#"{{"Code":"OK","Data":{{"PhoneNumber":"{PHONE}"}}}}"#);
    let transport = script([ScriptedReply::new(200, body)]);
    let reply = client(&transport).send(&SendCode::to(PHONE)).await.unwrap();
    assert_eq!(
        reply.data.as_ref().unwrap().phone_number.as_deref(),
        Some(PHONE)
    );
    assert_clean(&format!("{reply:?} {reply:#?}"));
    assert_clean(&format!(
        "{:?} {:?}",
        transport.requests(),
        transport.requests()[0].headers()
    ));
}

#[derive(Debug)]
struct Printing(Arc<Mutex<String>>);

impl Interceptor for Printing {
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        let _ = write!(
            self.0.lock().unwrap(),
            "{attempt:?} {:?}",
            attempt.headers()
        );
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let _ = write!(self.0.lock().unwrap(), "{attempt:?} {outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn traces_tell_what_happened_and_no_secret() {
    let traces = Recording::start();
    let seen = Arc::default();
    let echo = format!(r#"{{"Code":"Throttling","Message":"{PHONE}","RequestId":"R-1"}}"#);
    let bad = format!(
        r#"{{"Code":"OK","RequestId":"R-2","Data":{{"PhoneNumber":"{PHONE}","Count":[]}}}}"#
    );
    let transport = script([
        ScriptedReply::new(429, echo).after(Duration::from_millis(30)),
        ok(),
        ScriptedReply::error(TransportErrorKind::Timeout),
        ScriptedReply::new(200, bad),
    ]);
    let client = builder(&transport)
        .interceptor(Printing(Arc::clone(&seen)))
        .build()
        .unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap_err();
    client.send(&SendCode::to(PHONE)).await.unwrap_err();
    assert_clean(&seen.lock().unwrap());
    let seen = traces.text();
    assert_clean(&seen);
    for expected in [
        "rpc.system=\"alibabacloud-api\"",
        "rpc.service=\"cams\"",
        "rpc.method=\"SendCode\"",
        "server.address=\"cams.ap-southeast-1.aliyuncs.com\"",
        "http.response.status_code=429",
        "error.type=\"Throttling\"",
        "aliyun.request_id=\"R-1\"",
        "attempt=2",
        "attempts=2",
        "error.type=\"timeout\"",
        "mismatch=Data.Count: expected a whole number of 32 bits, found a list",
        "WARN",
    ] {
        assert!(seen.contains(expected), "{expected} not in {seen}");
    }
}

#[tokio::test]
async fn parameters_are_traced_only_when_asked_for_and_sensitive_ones_never() {
    for asked in [false, true] {
        let traces = Recording::start();
        let transport = script([ok()]);
        let mut builder = builder(&transport);
        if asked {
            builder = builder.trace_parameters();
        }
        let mut request = SendCode::to(PHONE);
        request.method = Some(crate::testing::Method::from(format!("fax to {PHONE}\nnow")));
        builder.build().unwrap().send(&request).await.unwrap();
        let seen = traces.text();
        assert_clean(&seen);
        assert_eq!(
            seen.contains("parameters=Method=fax to <redacted> now, PhoneNumber=<redacted>"),
            asked,
            "{seen}"
        );
    }
}
