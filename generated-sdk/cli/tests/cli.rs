//! The commands as a person at a terminal meets them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

use alibabacloud_cams::emulator::{Answer, Emulator};

const INPUT: &str =
    r#"{"CustSpaceId": "1", "PhoneNumber": "8613800001234", "Locale": "zh_CN", "Method": "sms"}"#;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cams"));
    command.env_clear();
    command
}

/// `call` with the emulator's key in the environment and `input` on standard input.
async fn call(emulator: &Emulator, operation: &str, input: &'static str) -> Output {
    let key = emulator.credentials();
    let mut command = program();
    command
        .args([
            "call",
            operation,
            "--input",
            "-",
            "--endpoint",
            &emulator.endpoint(),
        ])
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.access_key_secret())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let run = move || {
        let mut child = command.spawn().unwrap();
        // A command that ends before it reads closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn the_reply_is_json_by_wire_name() {
    let emulator = Emulator::start().await.unwrap();
    let output = call(&emulator, "GetMigrationVerifyCode", INPUT).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let reply: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(reply["Code"], "OK");
    assert_eq!(reply["Data"]["PhoneNumber"], "8613800001234");
}

#[tokio::test]
async fn members_that_the_reply_lacks_do_not_show() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("GetMigrationVerifyCode").unwrap();
    script.then(Answer::reply(
        serde_json::json!({"Code": "OK", "RequestId": "R", "Data": null}),
    ));
    let output = call(&emulator, "GetMigrationVerifyCode", INPUT).await;
    let reply: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(reply, serde_json::json!({"Code": "OK", "RequestId": "R"}));
}

#[tokio::test]
async fn what_is_wrong_is_said_with_its_place_and_without_values() {
    let emulator = Emulator::start().await.unwrap();
    for (operation, input, expected) in [
        (
            "GetMigrationVerifyCode",
            r#"{"Phone": "8613800001234"}"#,
            "unknown field `Phone`",
        ),
        (
            "GetMigrationVerifyCode",
            r#"{"PhoneNumber": 8613800001234}"#,
            "PhoneNumber: ",
        ),
        (
            "GetMigrationVerifyCode",
            r#"{"PhoneNumber": "8613800001234"}"#,
            "CustSpaceId is required",
        ),
        ("GetMigrationVerifyCode", "8613800001234", "invalid type"),
        ("Unknown", "{}", "GetMigrationVerifyCode"),
    ] {
        let output = call(&emulator, operation, input).await;
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{input}");
        assert_eq!(text(&output.stdout), "", "{input}");
        assert!(stderr.contains(expected), "{input}: {stderr}");
        assert!(!stderr.contains("8613800001234"), "{stderr}");
    }
    assert!(emulator.received().is_empty());
}

#[tokio::test]
async fn errors_of_the_service_go_to_standard_error() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("GetMigrationVerifyCode").unwrap();
    script.then(Answer::error("Product.Unsubscript"));
    let output = call(&emulator, "GetMigrationVerifyCode", INPUT).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("Product.Unsubscript"));
}

/// Ends the process with the test.
struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn emulate_prints_where_it_listens_and_a_line_for_each_request() {
    let mut command = program();
    command.args([
        "emulate",
        "--access-key-id",
        "Id",
        "--access-key-secret",
        "Secret",
    ]);
    let mut child = Ending(command.stdout(Stdio::piped()).spawn().unwrap());
    let lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let mut lines = lines.map(Result::unwrap);
    let endpoint = lines.next().unwrap();
    let endpoint = endpoint.strip_prefix("endpoint ").unwrap().to_owned();
    assert_eq!(lines.next().unwrap(), "access key ID Id");
    assert_eq!(lines.next().unwrap(), "access key secret Secret");

    let key = alibabacloud_cams::credentials::Credentials::new("Id", "Secret");
    let client = alibabacloud_cams::Client::builder()
        .endpoint(endpoint)
        .credentials(key);
    let client = client.build().unwrap();
    let operation = alibabacloud_cams::dynamic::operation("GetMigrationVerifyCode").unwrap();
    let reply = operation.call(&client, INPUT).unwrap().await.unwrap();
    let id = reply.request_id().unwrap();
    assert_eq!(
        lines.next().unwrap(),
        format!("GetMigrationVerifyCode OK {id}")
    );
}

#[test]
fn the_demo_runs() {
    let output = program().arg("demo").output().unwrap();
    let stdout = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    for part in [
        "<redacted>",
        "are throttled",
        "all succeed",
        "Product.Unsubscript",
    ] {
        assert!(stdout.contains(part), "{stdout}");
    }
}
