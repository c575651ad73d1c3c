//! Each recorded request of the official client, sent by this one.

use std::collections::BTreeMap;

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::dynamic::Dynamic;
use alibabacloud_cams::emulator::Emulator;
use bytes::Bytes;
use http::{HeaderMap, Request};
use sha2::{Digest, Sha256};

use crate::capture::Capture;
use crate::compare::differences;
use crate::recordings::{self, Recorded};

const KEY: (&str, &str) = ("ReplayAccessKeyId", "ReplayAccessKeySecret");
/// As documented: what is longer travels in the body.
const LONGEST_QUERY: usize = 4096;
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
    // The official client makes up no keys.
    // It sends queries of any length.
    let client = client.without_pacing().max_query_bytes(usize::MAX);
    let client = client.build().unwrap();
    let client = client.with_repeatable(false);
    (emulator, client, capture)
}

#[tokio::test]
async fn requests_are_those_of_the_official_client() {
    let (_emulator, client, capture) = set_up(Credentials::new(KEY.0, KEY.1)).await;
    let mut found = Vec::new();
    for (operation, recordings) in recordings::all() {
        for (kind, recorded) in recordings.kinds() {
            let differences = match send(operation, &client, &capture, recorded).await {
                Ok(sent) => compare(operation, &sent, recorded),
                Err(error) => vec![error],
            };
            let place = format!("{}, {kind}", operation.name());
            found.extend(differences.iter().map(|found| format!("{place}: {found}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn a_security_token_adds_headers_only() {
    let key = Credentials::new(KEY.0, KEY.1).with_security_token(TOKEN);
    let (_emulator, client, capture) = set_up(key).await;
    let mut found = Vec::new();
    for (operation, recordings) in recordings::all() {
        for (kind, recorded) in recordings.kinds() {
            let differences = match send(operation, &client, &capture, recorded).await {
                Ok(sent) => {
                    let mut found = compare(operation, &sent, recorded);
                    found.extend(missing_token(&sent, &recordings.token_headers));
                    found
                }
                Err(error) => vec![error],
            };
            let place = format!("{}, {kind}", operation.name());
            found.extend(differences.iter().map(|found| format!("{place}: {found}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Sends a recorded input. That the emulator serves it proves the signature.
async fn send(
    operation: &Dynamic,
    client: &Client,
    capture: &Capture,
    recorded: &Recorded,
) -> Result<Request<Bytes>, String> {
    let call = operation
        .call(client, &recorded.input)
        .map_err(|error| format!("the input is refused: {error}"))?;
    let reply = call
        .await
        .map_err(|error| format!("the call fails: {error}"))?;
    reply.request_id().ok_or("no request ID came back")?;
    Ok(capture.take())
}

/// What differs between a request and what was recorded, in words.
fn compare(operation: &Dynamic, sent: &Request<Bytes>, recorded: &Recorded) -> Vec<String> {
    let mut found = Vec::new();
    let mut same = |what: &str, seen: &str, expected: &str| {
        if seen != expected {
            found.push(format!("{what} is {seen:?}, officially {expected:?}"));
        }
    };
    let headers = sent.headers();
    let hash: String = Sha256::digest(sent.body())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    same("the method", sent.method().as_str(), "POST");
    same("the path", sent.uri().path(), "/");
    same(
        "x-acs-action",
        header(headers, "x-acs-action"),
        operation.name(),
    );
    same(
        "x-acs-version",
        header(headers, "x-acs-version"),
        &recorded.version,
    );
    same(
        "x-acs-content-sha256",
        header(headers, "x-acs-content-sha256"),
        &hash,
    );
    if !sent.body().is_empty() {
        let form = "application/x-www-form-urlencoded";
        same("content-type", header(headers, "content-type"), form);
    }
    let query = decoded(sent.uri().query().unwrap_or_default().as_bytes());
    let form = decoded(sent.body());
    if query.is_empty() && sent.body().len() > LONGEST_QUERY {
        // Too long for a URL, of which the official client takes no notice.
        let mut all = recorded.query.clone();
        all.extend(recorded.form.clone());
        found.extend(differences(&all, &form));
    } else {
        found.extend(differences(&recorded.query, &query));
        found.extend(differences(&recorded.form, &form));
    }
    found
}

fn missing_token(sent: &Request<Bytes>, names: &[String]) -> Vec<String> {
    let headers = sent.headers();
    let mut found: Vec<String> = names
        .iter()
        .filter(|name| !headers.contains_key(*name))
        .map(|name| format!("{name} is not sent"))
        .collect();
    for (name, expected) in [
        ("x-acs-security-token", TOKEN),
        ("x-acs-accesskey-id", KEY.0),
    ] {
        if header(headers, name) != expected {
            found.push(format!("{name} is wrong"));
        }
    }
    found
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

fn decoded(text: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(text).into_owned().collect()
}
