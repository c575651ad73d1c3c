//! The emulator over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::format_collect,
    reason = "a test that cannot go on has failed, and a few bytes more are no matter"
)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alibabacloud_cams::emulator::{Answer, Clock, Emulator, Outcome};
use alibabacloud_cams::migration::{
    GetMigrationVerifyCodeRequest, GetMigrationVerifyCodeResponse, VerificationMethod,
};
use alibabacloud_cams::{Client, Error, ErrorKind, Evidence, ServiceError, dynamic};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const OPERATION: &str = "GetMigrationVerifyCode";
const PHONE: &str = "8613800001234";

fn request() -> GetMigrationVerifyCodeRequest {
    GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number(PHONE)
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build()
}

async fn set_up() -> (Emulator, Client) {
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client_builder().build().unwrap();
    (emulator, client.without_retries().without_pacing())
}

#[tokio::test]
async fn the_documented_example_comes_back_with_the_number_asked_for() {
    let (emulator, client) = set_up().await;
    let reply = client.send(&request()).await.unwrap();
    assert_eq!(reply.code.as_deref(), Some("OK"));
    let data = reply.data.as_ref().unwrap();
    assert_eq!(data.phone_number.as_deref(), Some(PHONE));
    assert_eq!(data.id.as_deref(), Some("8282889****"));
    let received = emulator.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].operation(), OPERATION);
    assert_eq!(received[0].parameter("Locale"), Some("zh_CN"));
    assert_eq!(received[0].outcome(), &Outcome::Succeeded);
    assert_eq!(Some(received[0].request_id()), reply.request_id());
    assert!(!format!("{received:?} {emulator:?}").contains(PHONE));
}

#[tokio::test]
async fn scripted_replies_come_in_order() {
    let (emulator, client) = set_up().await;
    let mut typed = GetMigrationVerifyCodeResponse::default();
    typed.code = Some("OK".to_owned());
    typed.message = Some("typed".to_owned());
    emulator
        .on(OPERATION)
        .unwrap()
        .then(Answer::typed_reply(&typed).unwrap())
        .then(Answer::error("System.LimitControl").retry_after(Duration::from_millis(300)))
        .then(Answer::http(502, "text/html", "<html>"))
        .always(Answer::error_with(400, "Made.Up", "Made up."));
    let first = client.send(&request()).await.unwrap();
    assert_eq!(first.message.as_deref(), Some("typed"));
    assert!(first.request_id().is_some());
    let mut errors = Vec::new();
    for _ in 0..4 {
        errors.push(client.send(&request()).await.unwrap_err());
    }
    assert!(errors[0].is_throttled());
    assert_eq!(errors[1].status().map(|status| status.as_u16()), Some(502));
    for error in &errors[2..] {
        assert_eq!(error.service().map(ServiceError::raw_code), Some("Made.Up"));
    }
    emulator.forget_scripts();
    client.send(&request()).await.unwrap();
    assert!(emulator.on("NoSuchOperation").is_none());
}

#[tokio::test]
async fn broken_replies_reach_the_client_as_such() {
    let (emulator, client) = set_up().await;
    let fail = async |answer: Answer| -> Error {
        emulator.on(OPERATION).unwrap().then(answer);
        client.send(&request()).await.unwrap_err()
    };
    for answer in [
        Answer::as_usual().reset(),
        Answer::as_usual().truncated(),
        Answer::as_usual().no_http(),
    ] {
        let what = format!("{answer:?}");
        let error = fail(answer).await;
        let transport = error
            .transport()
            .unwrap_or_else(|| panic!("{what}: {error}"));
        assert_eq!(transport.evidence(), Evidence::Unknown, "{what}");
        assert!(!error.is_timeout(), "{what}");
    }
    let error = fail(Answer::garbage()).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    // The call that was reset, truncated or made no HTTP of had been carried out all the same.
    let executed = emulator
        .received()
        .iter()
        .filter(|one| one.executed())
        .count();
    assert_eq!(executed, 3);
    client.send(&request()).await.unwrap();
}

#[tokio::test]
async fn a_late_reply_is_waited_for_or_given_up() {
    let (emulator, client) = set_up().await;
    let script = emulator.on(OPERATION).unwrap();
    script.then(Answer::as_usual().after(Duration::from_millis(20)));
    client.send(&request()).await.unwrap();
    script.then(Answer::as_usual().after(Duration::from_secs(600)));
    let hurried = client.with_deadline(Duration::from_millis(50));
    let error = hurried.send(&request()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn stopping_waits_for_the_requests_at_work_and_dropping_does_not() {
    let (emulator, client) = set_up().await;
    let slow = || Answer::as_usual().after(Duration::from_millis(100));
    emulator.on(OPERATION).unwrap().then(slow());
    let call = tokio::spawn(client.send(&request()));
    while emulator.received().is_empty() {
        tokio::task::yield_now().await;
    }
    emulator.stop().await;
    call.await.unwrap().unwrap();
    assert!(client.send(&request()).await.unwrap_err().is_connect());

    let (emulator, client) = set_up().await;
    emulator.on(OPERATION).unwrap().then(slow());
    let call = tokio::spawn(client.send(&request()));
    while emulator.received().is_empty() {
        tokio::task::yield_now().await;
    }
    drop(emulator);
    assert!(call.await.unwrap().unwrap_err().transport().is_some());
}

/// Calls an operation by name; the code of the outcome.
async fn code(client: &Client, operation: &str, input: serde_json::Value) -> String {
    let operation = dynamic::operation(operation).unwrap();
    match operation.call(client, &input.to_string()).unwrap().await {
        Ok(_) => "OK".to_owned(),
        Err(error) => error.service().unwrap().raw_code().to_owned(),
    }
}

/// As far as the spec has the operations.
#[tokio::test]
async fn a_number_migrates_step_by_step() {
    let (initiate, verify) = ("CreateChatappMigrationInitiate", "ChatappMigrationVerified");
    let register = "ChatappMigrationRegister";
    if [initiate, verify, register]
        .iter()
        .any(|name| dynamic::operation(name).is_none())
    {
        return;
    }
    let builder = Emulator::builder()
        .verification_code("4711")
        .without_rate_limits();
    let emulator = builder.start().await.unwrap();
    let client = emulator.client_builder().build().unwrap().without_retries();
    let space = "29348393884****";
    let number = json!({"CustSpaceId": space, "PhoneNumber": PHONE});
    let with_code =
        |code: &str| json!({"CustSpaceId": space, "PhoneNumber": PHONE, "VerifyCode": code});
    let ask =
        json!({"CustSpaceId": space, "PhoneNumber": PHONE, "Locale": "zh_CN", "Method": "sms"});
    let start =
        json!({"CustSpaceId": space, "CountryCode": &PHONE[..2], "MobileNumber": &PHONE[2..]});
    assert_eq!(code(&client, initiate, start).await, "OK");
    assert_eq!(
        code(&client, verify, with_code("4711")).await,
        "VerifyCode.NotRequested"
    );
    assert_eq!(code(&client, OPERATION, ask).await, "OK");
    assert_eq!(
        code(&client, register, number.clone()).await,
        "PhoneNumber.NotVerified"
    );
    assert_eq!(
        code(&client, verify, with_code("4712")).await,
        "InvalidVerifyCode"
    );
    assert_eq!(code(&client, verify, with_code("4711")).await, "OK");
    assert_eq!(code(&client, register, number).await, "OK");
}

/// How a request carries its parameters.
#[derive(Debug, Clone, Copy)]
enum Way {
    GetQuery,
    PostQuery,
    PostForm,
}

/// A request signed by the rules of the documentation, written down here once more.
fn raw(emulator: &Emulator, way: Way, date: &str) -> String {
    let host = emulator.endpoint().replace("http://", "");
    let parameters = format!("CustSpaceId=1&Locale=zh_CN&Method=sms&PhoneNumber={PHONE}");
    let (method, query, body) = match way {
        Way::GetQuery => ("GET", parameters.as_str(), ""),
        Way::PostQuery => ("POST", parameters.as_str(), ""),
        Way::PostForm => ("POST", "", parameters.as_str()),
    };
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    let hash = hex(&Sha256::digest(body));
    let mut headers = vec![
        ("host", host.as_str()),
        ("x-acs-action", OPERATION),
        ("x-acs-content-sha256", hash.as_str()),
        ("x-acs-date", date),
        ("x-acs-signature-nonce", "0123456789abcdef"),
        ("x-acs-version", "2020-06-06"),
    ];
    if !body.is_empty() {
        headers.insert(0, ("content-type", "application/x-www-form-urlencoded"));
    }
    let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let names = names.join(";");
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let canonical = format!("{method}\n/\n{query}\n{lines}\n{names}\n{hash}");
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let key = emulator.credentials();
    let mut mac = Hmac::<Sha256>::new_from_slice(key.access_key_secret().as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    let id = key.access_key_id();
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!(
        "{method} /?{query} HTTP/1.1\r\n{lines}Authorization: ACS3-HMAC-SHA256 Credential={id},SignedHeaders={names},\
         Signature={signature}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

async fn exchange(emulator: &Emulator, request: &str) -> String {
    let address = emulator.endpoint().replace("http://", "");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

#[tokio::test]
async fn get_and_post_and_query_and_form_are_served_alike() {
    // `date -u -d @1735787045 +%FT%TZ`
    let date = "2025-01-02T03:04:05Z";
    let time: SystemTime = UNIX_EPOCH + Duration::from_secs(1_735_787_045);
    for way in [Way::GetQuery, Way::PostQuery, Way::PostForm] {
        let emulator = Emulator::builder()
            .clock(Clock::fixed(time))
            .start()
            .await
            .unwrap();
        let reply = exchange(&emulator, &raw(&emulator, way, date)).await;
        assert!(reply.starts_with("HTTP/1.1 200 OK"), "{way:?}: {reply}");
        assert!(reply.contains(PHONE), "{way:?}: {reply}");
        // The same bytes again are a replay.
        let reply = exchange(&emulator, &raw(&emulator, way, date)).await;
        assert!(reply.contains("SignatureNonceUsed"), "{way:?}: {reply}");
    }
}

#[tokio::test]
async fn error_replies_have_the_form_of_the_service() {
    let (emulator, _) = set_up().await;
    let host = emulator.endpoint().replace("http://", "");
    let request = format!(
        "POST / HTTP/1.1\r\nhost: {host}\r\nx-acs-version: 2020-06-06\r\nx-acs-action: Unknown\r\ncontent-length: 0\r\n\
         connection: close\r\n\r\n"
    );
    let reply = exchange(&emulator, &request).await;
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 404 "), "{head}");
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["Code"], "InvalidAction.NotFound");
    assert_eq!(body["HostId"], host);
    let request_id = body["RequestId"].as_str().unwrap();
    assert_eq!(request_id.len(), 36);
    assert!(head.contains(request_id));
    assert!(body["Recommend"].as_str().unwrap().contains(request_id));
    assert!(!body["Message"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_message_to_the_documented_most_recipients_arrives() {
    use alibabacloud_cams::messages::{MassMessageRecipient, SendChatappMassMessageRequest};
    use alibabacloud_cams::types::MessageChannel;

    let (emulator, client) = set_up().await;
    let message = |recipients: usize| {
        let recipients: Vec<_> = (0..recipients)
            .map(|number| {
                MassMessageRecipient::builder()
                    .template_params([("order", format!("{number:06}"))])
                    .to(format!("8613{number:09}"))
                    .build()
            })
            .collect();
        SendChatappMassMessageRequest::builder()
            .channel_type(MessageChannel::WhatsApp)
            .template_code("744c4b5c79c9432497a075bdfca3****")
            .language("en_US")
            .from("861380000****")
            .sender_list(recipients)
            .build()
    };
    // The emulator verifies the signature, of the body too.
    client.send(&message(1000)).await.unwrap();
    let received = emulator.received();
    let list: serde_json::Value =
        serde_json::from_str(received[0].parameter("SenderList").unwrap()).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1000);

    let error = client.send(&message(1001)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.was_not_executed() && emulator.received().len() == 1);
}
