//! The commands as a person at a terminal meets them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::{Answer, Emulator};

use crate::common::{INPUT, call_with, program, text};

/// `call` with `input` on standard input.
async fn call(emulator: &Emulator, operation: &str, input: &str) -> Output {
    call_with(emulator, &[operation, "--input", "-"], input).await
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

/// As editors of one system begin a file.
#[tokio::test]
async fn a_byte_order_mark_is_no_mistake() {
    let emulator = Emulator::start().await.unwrap();
    let input = "\u{feff}{\"CustSpaceId\": \"1\", \"PhoneNumber\": \"2\", \"Locale\": \"zh_CN\", \"Method\": \"sms\"}";
    let output = call(&emulator, "GetMigrationVerifyCode", input).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
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
        // By position.
        (
            "GetMigrationVerifyCode",
            r#"["1", "8613800001234", "zh_CN", "sms"]"#,
            "invalid type: sequence",
        ),
        (
            "GetMigrationVerifyCode",
            r#"{"PhoneNumber": "1", "PhoneNumber": "8613800001234"}"#,
            "duplicate field `PhoneNumber`",
        ),
        ("Unknown", "{}", "no operation Unknown; `list` tells"),
        (
            "getMigrationverifyCode",
            "{}",
            "did you mean GetMigrationVerifyCode",
        ),
    ] {
        let output = call(&emulator, operation, input).await;
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert_eq!(text(&output.stdout), "", "{input}");
        assert!(stderr.contains(expected), "{input}: {stderr}");
        assert!(!stderr.contains("8613800001234"), "{stderr}");
    }
    assert!(emulator.received().is_empty());
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

/// Starts `emulate`; its endpoint is the first line that it prints.
fn emulate(options: &[&str]) -> (Ending, String) {
    let mut command = program();
    command.arg("emulate").args(options);
    let mut child = Ending(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut first = String::new();
    let mut stdout = BufReader::new(child.0.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    let endpoint = first.trim().strip_prefix("endpoint ").unwrap().to_owned();
    // The rest is read by nobody, which is to hold up nothing; the pipe stays open.
    std::mem::forget(stdout);
    (child, endpoint)
}

#[tokio::test]
async fn emulate_knows_more_keys_and_their_policies() {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("policy.json");
    std::fs::write(
        &document,
        r#"{"Version": "1", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}"#,
    )
    .unwrap();
    let from_file = format!("denied=@{}", document.display());
    let (_child, endpoint) = emulate(&[
        "--listen",
        "0.0.0.0",
        "--key",
        "reader:secret",
        "--key",
        "denied:secret:token:with:colons",
        "--policy",
        "reader=cams:Get*,!cams:GetMigrationVerifyCode",
        "--policy",
        &from_file,
    ]);
    assert!(endpoint.starts_with("http://127.0.0.1:"), "{endpoint}");
    let code = async |key: Credentials| {
        let client = alibabacloud_cams::Client::builder();
        let client = client.endpoint(&endpoint).credentials(key).build().unwrap();
        let operation = alibabacloud_cams::dynamic::operation("GetMigrationVerifyCode").unwrap();
        match operation.call(&client, INPUT).unwrap().await {
            Ok(_) => "OK".to_owned(),
            Err(error) if error.is_permission_denied() => "denied".to_owned(),
            Err(error) => error.to_string(),
        }
    };
    assert_eq!(code(Emulator::default_credentials()).await, "OK");
    assert_eq!(code(Credentials::new("reader", "secret")).await, "denied");
    let key = Credentials::new("denied", "secret").with_security_token("token:with:colons");
    assert_eq!(code(key).await, "denied");
}

#[test]
fn emulate_refuses_options_that_are_wrong() {
    for (options, expected) in [
        (["--key", "only-an-id"], "ID:SECRET"),
        (["--key", ":secret"], "may be empty"),
        (["--policy", "no-actions"], "ID=ACTIONS"),
        (["--policy", "nobody=*"], "no key has the ID nobody"),
        (["--policy", "nobody=@/does/not/exist"], "/does/not/exist"),
        (["--listen", "everywhere"], "invalid"),
        (["--push-to", "ChatAppStatus"], "EVENT=URL"),
        (
            ["--push-to", "ChatAppLost=http://127.0.0.1:1/"],
            "no event of this name",
        ),
        (
            ["--push-to", "ChatAppStatus=http://192.0.2.1/"],
            "beyond this machine",
        ),
        (["--push-duplicates", "101"], "101"),
    ] {
        let output = program().arg("emulate").args(options).output().unwrap();
        let stderr = text(&output.stderr);
        assert!(!output.status.success(), "{options:?}");
        assert!(stderr.contains(expected), "{options:?}: {stderr}");
    }
}

/// Five seconds are what a request at work is given.
#[cfg(unix)]
#[test]
fn emulate_ends_in_time_whatever_clients_do() {
    let (mut child, endpoint) = emulate(&[]);
    let address = endpoint.strip_prefix("http://").unwrap();
    let mut half = std::net::TcpStream::connect(address).unwrap();
    half.write_all(b"POST / HTTP/1.1\r\nhost: x\r\n").unwrap();
    // Lines of requests that nobody reads.
    for _ in 0..3_000 {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
        std::io::copy(&mut stream, &mut std::io::sink()).unwrap();
    }
    let start = std::time::Instant::now();
    let id = child.0.id().to_string();
    let signalled = Command::new("kill").args(["-TERM", &id]).status().unwrap();
    assert!(signalled.success());
    assert!(child.0.wait().unwrap().success());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// A request that has begun holds the first interrupt up for five seconds; the second one waits for nothing.
#[cfg(unix)]
#[test]
fn emulate_ends_at_once_when_it_is_interrupted_again() {
    let (mut child, endpoint) = emulate(&[]);
    let address = endpoint.strip_prefix("http://").unwrap();
    let mut half = std::net::TcpStream::connect(address).unwrap();
    half.write_all(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf")
        .unwrap();
    let id = child.0.id().to_string();
    let interrupt = || {
        Command::new("kill")
            .args(["-INT", &id])
            .stderr(Stdio::null())
            .status()
    };
    assert!(interrupt().unwrap().success());
    let start = std::time::Instant::now();
    // It takes no new connections once it stops.
    while std::net::TcpStream::connect(address).is_ok() {
        assert!(start.elapsed().as_secs() < 20);
    }
    // It may not be listening for the second one yet, so that one may be lost.
    while child.0.try_wait().unwrap().is_none() {
        assert!(start.elapsed().as_secs() < 4, "it waits for the request");
        let _ = interrupt();
    }
    drop(half);
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

#[test]
fn events_are_decoded_and_problems_told_apart() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let body = r#"[
        {"MessageId": "1", "To": "8613800001234", "Status": "DELIVERED", "Timestamp ": "1662104191973"},
        {"MessageId": "2", "To": "8613800001234", "Status": "Sent", "Timestamp": {}},
        {"Something": 1}
    ]"#;
    std::fs::write(file.path(), body).unwrap();
    let output = program().arg("event").arg(file.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<serde_json::Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            serde_json::json!({"Event": "ChatAppStatus", "Report": {
                "MessageId": "1", "To": "8613800001234", "Status": "Delivered", "Timestamp": 1_662_104_191_973_u64,
            }}),
            serde_json::json!({"Event": null, "Report": {"Something": 1}}),
        ]
    );
    let problems = text(&output.stderr);
    assert!(
        problems.contains("report 1 (ChatAppStatus): Timestamp: expected a whole number"),
        "{problems}"
    );
    assert!(!problems.contains("8613800001234"), "{problems}");
}
