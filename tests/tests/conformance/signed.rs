//! The emitted operation against requests that the official Python client sent for the same input.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::test_util::{ScriptedReply, ScriptedTransport};

use reference::{Sent, verify};

/// The scheme as the runtime's own tests have it, written a second time from the documentation.
#[path = "../../../generated-sdk/runtime/src/signing/reference.rs"]
mod reference;

#[tokio::test]
async fn get_migration_verify_code_sends_what_the_official_client_sends() {
    let file: serde_json::Value = serde_json::from_str(include_str!(
        "../../../generated-sdk/runtime/tests/data/official_requests.json"
    ))
    .unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let secret = text(&file["access_key_secret"]);
    let mut compared = 0;
    for recorded in file["requests"].as_array().unwrap() {
        if recorded["action"] != "GetMigrationVerifyCode" {
            continue;
        }
        let official: BTreeMap<String, String> = recorded["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (text(&pair[0]).to_lowercase(), text(&pair[1])))
            .collect();
        let mut keys = Credentials::new(text(&file["access_key_id"]), secret.clone());
        if official.contains_key("x-acs-security-token") {
            keys = keys.with_security_token(text(&file["security_token"]));
        }
        let transport = ScriptedTransport::new([ScriptedReply::new(200, "{}")]);
        let client = Client::builder()
            .transport(transport.clone())
            .credentials(keys)
            .fixed_signing(
                UNIX_EPOCH + Duration::from_secs(1_735_787_045),
                0x0123_4567_89ab_cdef_0123_4567_89ab_cdef,
            )
            .build()
            .unwrap();
        let input = &recorded["input"];
        client
            .get_migration_verify_code()
            .method(text(&input["Method"]))
            .locale(text(&input["Locale"]))
            .phone_number(text(&input["PhoneNumber"]))
            .cust_space_id(text(&input["CustSpaceId"]))
            .send()
            .await
            .unwrap();

        let sent = &transport.requests()[0];
        let expected: BTreeMap<String, String> = input
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect();
        assert_eq!(*sent.parameters(), expected);
        // All that the service looks at, but the signature, which covers other headers there.
        for (name, value) in &official {
            let same = name.starts_with("x-acs-") && name != "x-acs-credentials-provider";
            if same || name == "accept" {
                assert_eq!(sent.header(name), Some(value.as_str()), "{name}");
            }
        }
        let headers = sent
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        let uri = sent.uri();
        let host = uri.authority().unwrap().as_str();
        let sent = Sent {
            host,
            query: uri.query().unwrap(),
            headers,
            body: sent.body(),
        };
        assert_eq!(verify(&sent, &secret), Ok(()));
        compared += 1;
    }
    assert_eq!(compared, 2);
}
