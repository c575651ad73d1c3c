//! Replies of every kind through the whole client: a typed reply or a typed error, never a panic, and never a phone
//! number in what an error prints.

#![allow(clippy::format_push_string, reason = "a few bytes more are no matter")]

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use alibabacloud_cams::emulator::{Emulator, EmulatorTransport};
use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};
use alibabacloud_cams::test_util::{ScriptedReply, ScriptedTransport};
use alibabacloud_cams::transport::{BoxFuture, Transport, TransportError};
use alibabacloud_cams::{Client, Error, ErrorCode, dynamic};
use bytes::Bytes;
use serde_json::Value;
use tests::fuzz::{Choices, arbitrary_text, mutate_json, mutate_text};
use tokio::runtime::Runtime;

const PHONE: &str = "8613800001234";

/// Names and values of replies. The number of the request is among them, in the ways that a service may repeat it.
const WORDS: [&str; 34] = [
    "Code",
    "code",
    "Message",
    "message",
    "RequestId",
    "requestId",
    "Data",
    "data",
    "List",
    "Total",
    "PhoneNumber",
    "Id",
    "AccessDeniedDetail",
    "Recommend",
    "HostId",
    "OK",
    "Success",
    "true",
    "12",
    "-1.5e300",
    "System.LimitControl",
    "Ram.PermissionDeny",
    "Throttling.User",
    "ServiceUnavailable",
    PHONE,
    "+8613800001234",
    "number 8613800001234 is unknown",
    "https://x/?PhoneNumber=8613800001234&q=%2B8613800001234",
    "<html>",
    "</html>",
    "<?xml version='1.0'?><Error><Code>",
    "\\u0038\\u0036",
    "\u{e9}\u{4e2d}\u{1f511}",
    "\\ud800",
];

const CONTENT_TYPES: [&str; 8] = [
    "application/json",
    "application/json;charset=utf-8",
    "application/json; charset=gbk",
    "text/html",
    "text/xml",
    "application/octet-stream",
    "",
    ";;=\"",
];

const WAITS: [&str; 6] = [
    "0",
    "250",
    "-1",
    "99999999999999999999",
    "soon",
    "Thu, 01 Jan 1970 00:00:00 GMT",
];

/// Keeps the last reply of the emulator.
#[derive(Debug)]
struct Listening {
    emulator: EmulatorTransport,
    heard: Arc<Mutex<Bytes>>,
}

impl Transport for Listening {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let reply = self.emulator.send(request).await?;
            *self.heard.lock().expect("nothing panics with it") = reply.body().clone();
            Ok(reply)
        })
    }
}

/// An operation, parameters for it, and a reply as the service would send it.
struct Sample {
    operation: &'static dynamic::Dynamic,
    input: String,
    reply: Vec<u8>,
}

/// Every operation, with the parameters that the official client was recorded with.
async fn samples() -> Vec<Sample> {
    let emulator = Emulator::builder()
        .stateless()
        .without_rate_limits()
        .start()
        .await
        .expect("a free port");
    let heard = Arc::new(Mutex::new(Bytes::new()));
    let listening = Listening {
        emulator: emulator.transport(),
        heard: Arc::clone(&heard),
    };
    let client = emulator
        .client_builder()
        .transport(listening)
        .without_pacing()
        .build()
        .expect("valid settings");
    let mut samples = Vec::new();
    for line in include_str!("../../conformance/official_requests.jsonl").lines() {
        let recorded: Value = serde_json::from_str(line).expect("a recording is JSON");
        let name = recorded["operation"].as_str().unwrap_or_default();
        let Some(operation) = dynamic::operation(name) else {
            continue;
        };
        let input = recorded["full"]["input"].to_string();
        let call = operation
            .call(&client, &input)
            .expect("the recorded parameters fit");
        call.await.expect("the emulator answers with the example");
        let reply = heard.lock().expect("nothing panics with it").to_vec();
        samples.push(Sample {
            operation,
            input,
            reply,
        });
    }
    assert!(!samples.is_empty());
    samples
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// A client that is answered with this once.
fn client(choices: &mut Choices<'_>, body: Vec<u8>) -> Client {
    let status = match choices.below(4) {
        0 | 1 => 200,
        2 => choices.pick(&[
            100, 201, 204, 301, 400, 403, 404, 429, 500, 502, 503, 504, 999,
        ]),
        _ => u16::try_from(100 + choices.below(900)).expect("it is below 1000"),
    };
    let mut reply =
        ScriptedReply::new(status, body).header("content-type", choices.pick(&CONTENT_TYPES));
    if choices.one_in(4) {
        reply = reply
            .header("retry-after", choices.pick(&WAITS))
            .header("x-acs-retry-after", choices.pick(&WAITS));
    }
    let client = ScriptedTransport::new([reply]).client();
    client.without_retries().without_pacing()
}

/// A body like this one, or like none.
fn body(choices: &mut Choices<'_>, like: &[u8]) -> Vec<u8> {
    let mut body = like.to_vec();
    match choices.below(6) {
        0 => return choices.bytes(200),
        1 => return arbitrary_text(choices, &WORDS),
        2 | 3 => {
            let mut value = serde_json::from_slice(like).unwrap_or_default();
            mutate_json(choices, &mut value, &WORDS);
            body = value.to_string().into_bytes();
        }
        _ => {}
    }
    if choices.one_in(2) {
        mutate_text(choices, &mut body, &[], &WORDS);
    }
    body
}

/// Everything that an error says, short of what a caller has to ask for.
fn everything(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut next = error.source();
    while let Some(error) = next {
        text += &format!("\n{error}\n{error:?}");
        next = error.source();
    }
    text
}

/// Whatever the outcome, it prints; an error has a status, answers what callers ask, and does not show `secret`.
fn judge<T: Debug>(outcome: &Result<T, Error>, body: &[u8], secret: Option<&str>) {
    let Err(error) = outcome else {
        assert!(!format!("{outcome:?}").is_empty());
        return;
    };
    assert!(error.status().is_some(), "{error}");
    assert!(
        !(error.is_throttled() && error.is_permission_denied()),
        "{error}"
    );
    let _ = (
        error.is_retryable(),
        error.request_id(),
        error.code::<ErrorCode>(),
        error.mismatch(),
    );
    let shown = error.to_string();
    assert!(
        shown.len() < 16 << 10,
        "{} bytes are shown of {}",
        shown.len(),
        body.len()
    );
    let text = everything(error);
    let shown = secret.filter(|secret| text.contains(secret));
    assert_eq!(shown, None, "{text}");
}

#[test]
fn get_migration_verify_code() {
    let runtime = runtime();
    let success = format!(
        r#"{{"RequestId":"90E6","Code":"OK","Message":"None","Data":{{"PhoneNumber":"{PHONE}","Id":"8282889"}},"AccessDeniedDetail":"None"}}"#
    );
    let failure = format!(
        r#"{{"RequestId":"90E6","Code":"Product.Unsubscript","Message":"No {PHONE}.","HostId":"h","Recommend":"https://x/?q={PHONE}"}}"#
    );
    let request = GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number(PHONE)
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let like = if choices.one_in(2) {
            &success
        } else {
            &failure
        };
        let body = body(choices, like.as_bytes());
        let client = client(choices, body.clone());
        let outcome = runtime.block_on(async { client.send(&request).await });
        judge(&outcome, &body, Some(PHONE));
    });
}

#[test]
fn every_operation() {
    let runtime = runtime();
    let samples = runtime.block_on(samples());
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let sample = &samples[choices.below(samples.len())];
        let body = body(choices, &sample.reply);
        let client = client(choices, body.clone());
        let call = sample
            .operation
            .call(&client, &sample.input)
            .expect("it fitted before");
        // The number asked for is another one here, as recorded, and the documented examples hold it with stars.
        judge(&runtime.block_on(call), &body, None);
    });
}
