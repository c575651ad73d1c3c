//! Each recorded request of the official client, sent by this one.

use std::collections::BTreeMap;

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::dynamic::{self, Dynamic};
use alibabacloud_cams::emulator::Emulator;
use bytes::Bytes;
use http::{HeaderMap, Request};
use sha2::{Digest, Sha256};

use crate::capture::Capture;
use crate::compare::differences;
use crate::recordings::{self, Recorded};

const KEY: (&str, &str) = ("ReplayAccessKeyId", "ReplayAccessKeySecret");
const TOKEN: &str = "Replay+Token/=abc~*&%20xyz";

async fn set_up(key: Credentials) -> (Emulator, Client, Capture) {
    let emulator = Emulator::builder()
        .key(key)
        .stateless()
        .without_rate_limits()
        .start()
        .await
        .unwrap();
    let capture = Capture::new(&emulator);
    let client = emulator.client_builder().transport(capture.clone());
    let client = client.without_pacing().build().unwrap();
    (emulator, client, capture)
}

#[tokio::test]
async fn requests_are_those_of_the_official_client() {
    let (_emulator, client, capture) = set_up(Credentials::new(KEY.0, KEY.1)).await;
    for operation in dynamic::operations() {
        for (kind, recorded) in recordings::of(operation.name()).kinds() {
            let what = format!("{}, {kind}", operation.name());
            let sent = send(operation, &client, &capture, recorded, &what).await;
            compare(operation, &sent, recorded, &what);
            assert!(
                !sent.headers().contains_key("x-acs-security-token"),
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn a_security_token_adds_headers_only() {
    let key = Credentials::new(KEY.0, KEY.1).with_security_token(TOKEN);
    let (_emulator, client, capture) = set_up(key).await;
    for operation in dynamic::operations() {
        let recordings = recordings::of(operation.name());
        for (kind, recorded) in recordings.kinds() {
            let what = format!("{}, {kind}, with a token", operation.name());
            let sent = send(operation, &client, &capture, recorded, &what).await;
            compare(operation, &sent, recorded, &what);
            for name in &recordings.token_headers {
                assert!(sent.headers().contains_key(name), "{what}: {name}");
            }
            assert_eq!(
                header(sent.headers(), "x-acs-security-token"),
                TOKEN,
                "{what}"
            );
            assert_eq!(
                header(sent.headers(), "x-acs-accesskey-id"),
                KEY.0,
                "{what}"
            );
        }
    }
}

/// Sends a recorded input. That the emulator serves it proves the signature.
async fn send(
    operation: &Dynamic,
    client: &Client,
    capture: &Capture,
    recorded: &Recorded,
    what: &str,
) -> Request<Bytes> {
    let call = operation.call(client, &recorded.input);
    let call = call.unwrap_or_else(|error| panic!("{what}: {error}"));
    let reply = call.await.unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(reply.request_id().is_some(), "{what}");
    capture.take()
}

fn compare(operation: &Dynamic, sent: &Request<Bytes>, recorded: &Recorded, what: &str) {
    let headers = sent.headers();
    assert_eq!(sent.method(), "POST", "{what}");
    assert_eq!(sent.uri().path(), "/", "{what}");
    assert_eq!(header(headers, "x-acs-action"), operation.name(), "{what}");
    assert_eq!(header(headers, "x-acs-version"), recorded.version, "{what}");
    let hash: String = Sha256::digest(sent.body())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(header(headers, "x-acs-content-sha256"), hash, "{what}");
    if !sent.body().is_empty() {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(header(headers, "content-type"), form, "{what}");
    }
    let query = decoded(sent.uri().query().unwrap_or_default().as_bytes());
    let form = decoded(sent.body());
    let nothing: [String; 0] = [];
    assert_eq!(
        differences(&recorded.query, &query),
        nothing,
        "{what}: query"
    );
    assert_eq!(differences(&recorded.form, &form), nothing, "{what}: form");
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

fn decoded(text: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(text).into_owned().collect()
}
