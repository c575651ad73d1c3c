//! The parsers of credentials over files and replies that are nearly right: an error or a value, never a panic.

use alibabacloud_cams::credentials::{
    AssumeRoleCredentials, Credentials, EcsRamRoleCredentials, Environment, ProvideCredentials,
    ProviderContext, UriCredentials, fuzzing,
};
use alibabacloud_cams::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use serde_json::Value;
use tests::fuzz::{Choices, arbitrary_text, mutate_json, mutate_text};

/// What the parsers look for.
const WORDS: [&str; 56] = [
    "[default]",
    "[other]",
    "type",
    "access_key",
    "access_key_id",
    "access_key_secret",
    "sts_token",
    "security_token",
    "ram_role_arn",
    "oidc_role_arn",
    "ecs_ram_role",
    "role_arn",
    "role_name",
    "role_session_name",
    "session_name",
    "enable",
    "true",
    "false",
    "current",
    "profiles",
    "name",
    "mode",
    "AK",
    "StsToken",
    "RamRoleArn",
    "EcsRamRole",
    "OIDC",
    "ChainableRamRoleArn",
    "External",
    "CloudSSO",
    "OAuth",
    "source_profile",
    "process_command",
    "expired_seconds",
    "sts_region",
    "ram_session_name",
    "oidc_token_file",
    "oidc_provider_arn",
    "region_id",
    "cloud_sso_sign_in_url",
    "access_token",
    "cloud_sso_access_token_expire",
    "sts_expiration",
    "Expiration",
    "AccessKeyId",
    "AccessKeySecret",
    "SecurityToken",
    "Code",
    "Success",
    "2025-01-02",
    "T03:04:05Z",
    ".999999999",
    "+08:00",
    "-24:60",
    "99999-13-32",
    "18446744073709551616",
];

const INI: &str = "\u{feff}# one\r\n[default]\r\ntype = access_key ; note\r\naccess_key_id = \"id\"\r\naccess_key_secret = 's#;'\r\n\r\n\
                   [role]\ntype: ram_role_arn\nenable = true\nrole_arn = acs:ram::1:role/r\nrole_session_name = s\n";

const CLI: &str = r#"{
  "current": "default",
  "profiles": [
    {"name": "default", "mode": "AK", "access_key_id": "id", "access_key_secret": "secret", "region_id": "ap-southeast-1"},
    {"name": "token", "mode": "StsToken", "access_key_id": "id", "access_key_secret": "secret", "sts_token": "token"},
    {"name": "role", "mode": "RamRoleArn", "access_key_id": "id", "access_key_secret": "secret",
     "ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "s", "expired_seconds": 900, "sts_region": "ap-southeast-1"},
    {"name": "chained", "mode": "ChainableRamRoleArn", "source_profile": "role", "ram_role_arn": "acs:ram::1:role/q"},
    {"name": "sso", "mode": "CloudSSO", "access_token": "t", "cloud_sso_access_token_expire": 1735787045,
     "cloud_sso_sign_in_url": "https://sign.in", "sts_expiration": 1735787045},
    {"name": "program", "mode": "External", "process_command": "get-keys --for 'a b' \"c\\\"d\""}
  ],
  "meta_path": ""
}"#;

const OUTPUT: &str = r#"{"mode": "StsToken", "access_key_id": "id", "access_key_secret": "secret", "sts_token": "token", "expiration": "2025-01-02T03:04:05Z"}"#;

const COMMAND: &str = r#"/opt/keys/get-keys --for 'a b' "c\"d" \\server\path e\ f """#;

const TIMES: [&str; 4] = [
    "2025-01-02T03:04:05Z",
    "2025-01-02T03:04:05.123456789+08:00",
    "2024-02-29 23:59:60Z",
    "9999-12-31T23:59:59-00:00",
];

/// A text like this one, or like none.
fn near(choices: &mut Choices<'_>, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    match choices.below(4) {
        0 => bytes = arbitrary_text(choices, &WORDS),
        1 => {
            if let Ok(mut value) = serde_json::from_slice::<Value>(&bytes) {
                mutate_json(choices, &mut value, &WORDS);
                bytes = value.to_string().into_bytes();
            } else {
                mutate_text(choices, &mut bytes, &[], &WORDS);
            }
        }
        _ => mutate_text(
            choices,
            &mut bytes,
            &[INI.into(), CLI.into(), OUTPUT.into()],
            &WORDS,
        ),
    }
    // Files that are no UTF-8 are refused before they are parsed.
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn credentials_file() {
    tests::fuzz!(|choices: &mut Choices<'_>| {
        fuzzing::ini(&near(choices, INI));
    });
}

#[test]
fn configuration_of_the_command_line_tool() {
    tests::fuzz!(|choices: &mut Choices<'_>| {
        fuzzing::cli_config(&near(choices, CLI));
    });
}

#[test]
fn output_of_an_external_program() {
    tests::fuzz!(|choices: &mut Choices<'_>| {
        fuzzing::external_output(&near(choices, OUTPUT));
    });
}

#[test]
fn command_lines_and_times() {
    tests::fuzz!(|choices: &mut Choices<'_>| {
        fuzzing::command(&near(choices, COMMAND));
        let time = choices.pick(&TIMES);
        fuzzing::timestamp(&near(choices, time));
    });
}

/// What a secret may not look like if it is to be taken for an error code, which is shown.
const SECRET: &str = "hush/hush+";

const KEYS: &str = r#"{"Code": "Success", "AccessKeyId": "STS.id", "AccessKeySecret": "hush/hush+", "SecurityToken": "hush/hush+", "Expiration": "2025-01-02T03:04:05Z", "LastUpdated": "2025-01-01T21:04:05Z"}"#;

const ROLE: &str = r#"{"RequestId": "6894B13B", "AssumedRoleUser": {"Arn": "acs:ram::1:role/r/s", "AssumedRoleId": "1:s"},
  "Credentials": {"AccessKeyId": "STS.id", "AccessKeySecret": "hush/hush+", "SecurityToken": "hush/hush+", "Expiration": "2025-01-02T03:04:05Z"}}"#;

const REFUSAL: &str = r#"{"RequestId": "6894B13B", "HostId": "sts.aliyuncs.com", "Code": "NoPermission", "Message": "not hush/hush+", "Recommend": "https://x/?q=hush/hush+"}"#;

/// Answers every request with this.
#[derive(Debug)]
struct Always {
    status: u16,
    body: Bytes,
}

impl Transport for Always {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut reply = http::Response::new(self.body.clone());
        *reply.status_mut() = http::StatusCode::from_u16(self.status).expect("it is a status");
        Box::pin(std::future::ready(Ok(reply)))
    }
}

#[test]
fn replies_with_keys() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let like = choices.pick(&[KEYS, ROLE, REFUSAL]);
        let reply = Always {
            body: near(choices, like).into(),
            status: choices.pick(&[200, 200, 200, 204, 302, 400, 403, 404, 500, 999]),
        };
        let context = ProviderContext::new(reply).with_environment(Environment::empty());
        let source = Credentials::new("source", SECRET);
        let providers: [Box<dyn ProvideCredentials>; 4] = [
            Box::new(UriCredentials::new(&context, "https://keys.example.com/")),
            Box::new(EcsRamRoleCredentials::from_environment(&context)),
            Box::new(EcsRamRoleCredentials::new(&context, "role")),
            Box::new(AssumeRoleCredentials::new(
                &context,
                source,
                "acs:ram::1:role/r",
            )),
        ];
        for provider in providers {
            let outcome = runtime.block_on(async { provider.provide().await });
            let shown = match outcome {
                Ok(keys) => format!("{keys:?}"),
                Err(error) => format!("{error} {error:?}"),
            };
            assert!(!shown.contains(SECRET), "{shown}");
        }
    });
}
