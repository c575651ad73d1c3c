use std::time::{Duration, UNIX_EPOCH};

use super::{OK, PHONE, builder, client, ok, script};
use crate::ErrorKind;
use crate::emitted::{Operation, Parameters, Request};
use crate::signing::reference::{Sent, verify};
use crate::test_util::ScriptedReply;
use crate::testing::{LookUp, Method, Outcome, SendCode};

#[tokio::test]
async fn a_call_sends_one_signed_request_and_reads_the_reply() {
    let transport = script([ok()]);
    let reply = client(&transport).send(&SendCode::to(PHONE)).await.unwrap();
    assert_eq!(reply.data.as_ref().unwrap().count, Some(1));
    assert_eq!(
        (
            reply.request_id(),
            reply.attempts(),
            reply.status().as_u16()
        ),
        (Some("ID-1"), 1, 200)
    );

    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri().to_string(),
        format!("https://cams.ap-southeast-1.aliyuncs.com/?Method=sms&PhoneNumber={PHONE}")
    );
    assert_eq!(sent.parameter("PhoneNumber"), Some(PHONE));
    assert_eq!(sent.action(), "SendCode");
    for (name, value) in [
        ("x-acs-version", "2020-06-06"),
        ("accept", "application/json"),
        ("x-acs-accesskey-id", "LTAI5tTheAccessKeyId"),
        ("x-acs-security-token", "TheToken"),
    ] {
        assert_eq!(sent.header(name), Some(value));
    }
    assert!(
        sent.header("user-agent")
            .unwrap()
            .starts_with("alibabacloud-things/1.2.3 (")
    );
    assert!(sent.header("content-type").is_none() && sent.body().is_empty());
}

#[tokio::test]
async fn form_parameters_travel_in_the_body() {
    let transport = script([ok()]);
    client(&transport)
        .send(&LookUp {
            phone_number: "+1 2".into(),
        })
        .await
        .unwrap();
    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri().to_string(),
        "https://cams.ap-southeast-1.aliyuncs.com/"
    );
    assert_eq!(sent.body(), "PhoneNumber=%2B1%202");
    assert_eq!(
        sent.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    // printf %s 'PhoneNumber=%2B1%202' | sha256sum
    assert_eq!(
        sent.header("x-acs-content-sha256"),
        Some("9abc1f00189c6db271c28b22eab1daaaf713810a190dbacfbb2f8c66b20e3a32")
    );
}

/// An operation that takes parameters as headers.
struct AskOffice {
    office: &'static str,
    urgency: i32,
    readers: Vec<String>,
}

impl Request for AskOffice {
    type Response = Outcome;

    fn operation() -> &'static Operation {
        static ASK_OFFICE: Operation = Operation {
            name: "AskOffice",
            ram_action: "cams:AskOffice",
            repeatable: false,
            success_values: &["OK"],
            rate_limit: None,
            sensitive: &["X-Read-By"],
        };
        &ASK_OFFICE
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.header("x-acs-Office", &Some(self.office.to_owned()));
        parameters.header("X-Urgency", &Some(self.urgency));
        parameters.header_simple("X-Read-By", &Some(self.readers.clone()));
        parameters.header("X-Unset", &None::<String>);
    }
}

#[tokio::test]
async fn parameters_that_are_headers_are_sent_and_those_of_alibaba_cloud_signed() {
    let transport = script([
        ok(),
        ScriptedReply::new(403, r#"{"Code": "Gone", "Message": "reader-one left"}"#),
    ]);
    let client = client(&transport);
    let request = AskOffice {
        office: " north ",
        urgency: 2,
        readers: vec!["reader-one".to_owned(), "reader-two".to_owned()],
    };
    client.send(&request).await.unwrap();
    let sent = &transport.requests()[0];
    for (name, value) in [
        ("x-acs-office", Some("north")),
        ("x-urgency", Some("2")),
        ("x-read-by", Some("reader-one,reader-two")),
        ("x-unset", None),
    ] {
        assert_eq!(sent.header(name), value, "{name}");
    }
    assert_eq!(sent.uri().query(), None);
    assert!(
        sent.headers()["x-read-by"].is_sensitive() && !sent.headers()["x-urgency"].is_sensitive()
    );
    let signed = sent.header("authorization").unwrap();
    assert!(signed.contains(";x-acs-office;"), "{signed}");
    assert!(!signed.contains("x-urgency"), "{signed}");
    let headers = sent.headers().iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let as_sent = Sent {
        host: sent.uri().host().unwrap(),
        query: "",
        headers: headers.collect(),
        body: sent.body(),
    };
    verify(&as_sent, "TheAccessKeySecret").unwrap();

    let error = client.send(&request).await.unwrap_err().to_string();
    assert!(error.contains("<redacted> left"), "{error}");
}

#[tokio::test]
async fn what_no_header_can_carry_is_not_sent() {
    let transport = script([]);
    for office in ["a\nb", "中", "\u{7f}"] {
        let request = AskOffice {
            office,
            urgency: 1,
            readers: Vec::new(),
        };
        let error = client(&transport).send(&request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{office:?}");
        let said = error.to_string();
        assert!(
            said.contains("x-acs-Office") && !said.contains(office),
            "{said}"
        );
    }
}

#[tokio::test]
async fn nothing_is_sent_before_the_call_is_awaited() {
    let transport = script([ok()]);
    let client = client(&transport);
    let call = client.send(&SendCode::to(PHONE));
    assert!(transport.requests().is_empty());
    drop(call);
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn requests_that_break_limits_are_not_sent() {
    let transport = script([]);
    let client = client(&transport);
    let long = SendCode::to(&"1".repeat(21));
    let error = client.send(&long).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::InvalidRequest, 0)
    );
    assert_eq!(
        error.to_string(),
        "SendCode: invalid request: PhoneNumber has 21 characters, must have at most 20"
    );
    let missing = SendCode {
        phone_number: None,
        method: Some(Method::Sms),
    };
    let error = client.send(&missing).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "SendCode: invalid request: PhoneNumber is required"
    );
    assert!(!error.is_retryable() && transport.requests().is_empty());
}

#[tokio::test]
async fn parameters_too_long_for_a_url_travel_in_the_body() {
    let long = |bytes: usize| {
        let mut request = SendCode::to(PHONE);
        // `Method=…&PhoneNumber=8613800001234`
        request.method = Some(Method::from("x".repeat(bytes - 33)));
        request
    };
    for (most, bytes, in_body) in [
        (None, 4096, false),
        (None, 4097, true),
        (None, 1_000_000, true),
        (Some(100), 100, false),
        (Some(100), 101, true),
        (Some(usize::MAX), 4097, false),
        (Some(0), 40, true),
    ] {
        let transport = script([ok()]);
        let builder = builder(&transport);
        let builder = match most {
            Some(most) => builder.max_query_bytes(most),
            None => builder,
        };
        builder.build().unwrap().send(&long(bytes)).await.unwrap();
        let sent = &transport.requests()[0];
        let query = sent.uri().query().unwrap_or_default();
        let body = std::str::from_utf8(sent.body()).unwrap();
        let (used, empty) = if in_body {
            (body, query)
        } else {
            (query, body)
        };
        assert_eq!((used.len(), empty.len()), (bytes, 0));
        assert!(used.starts_with("Method=xx") && used.ends_with("&PhoneNumber=8613800001234"));
        let form = Some("application/x-www-form-urlencoded").filter(|_| in_body);
        assert_eq!(sent.header("content-type"), form);
        assert_eq!(sent.parameter("PhoneNumber"), Some(PHONE));
    }
}

#[tokio::test]
async fn parameters_too_long_for_a_url_that_must_be_one_are_an_error() {
    let transport = script([]);
    let mut request = SendCode::to(PHONE);
    request.method = Some(Method::from("x".repeat(70_000)));
    let client = builder(&transport)
        .max_query_bytes(usize::MAX)
        .build()
        .unwrap();
    let error = client.send(&request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("too long for a URL"), "{error}");
}

#[test]
fn a_call_outside_tokio_is_an_error_and_no_panic() {
    let transport = script([]);
    let client = client(&transport);
    let mut call = std::pin::pin!(client.send(&SendCode::to(PHONE)));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut context) else {
        panic!("the call waits for something");
    };
    assert!(outcome.unwrap_err().to_string().contains("tokio"));
}

#[tokio::test]
async fn time_and_nonce_can_be_fixed() {
    let transport = script([ok()]);
    let client = builder(&transport)
        .fixed_signing(
            UNIX_EPOCH + Duration::from_secs(1_735_787_045),
            0x0123_4567_89ab_cdef_0123_4567_89ab_cdef,
        )
        .application("my-shop/1.2")
        .region("cn-hongkong")
        .build()
        .unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    let sent = &transport.requests()[0];
    assert_eq!(sent.header("x-acs-date"), Some("2025-01-02T03:04:05Z"));
    assert_eq!(
        sent.header("x-acs-signature-nonce"),
        Some("0123456789abcdef0123456789abcdef")
    );
    assert_eq!(sent.uri().host(), Some("cams.cn-hongkong.aliyuncs.com"));
    assert!(
        sent.header("user-agent")
            .unwrap()
            .ends_with(") my-shop/1.2")
    );
}

#[tokio::test]
async fn request_ids_come_from_the_header_where_the_body_has_none() {
    let transport = script([
        ScriptedReply::new(200, "{}").header("x-acs-request-id", "FROM-HEADER"),
        ScriptedReply::new(200, "{\"RequestId\":\"\\t\\nPADDED\\n\"}"),
        ScriptedReply::new(200, OK).header("x-acs-request-id", "FROM-HEADER"),
    ]);
    let client = client(&transport);
    for expected in ["FROM-HEADER", "PADDED", "ID-1"] {
        assert_eq!(
            client
                .send(&SendCode::to(PHONE))
                .await
                .unwrap()
                .request_id(),
            Some(expected)
        );
    }
}
