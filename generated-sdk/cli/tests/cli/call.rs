//! `cams call`: what is set, shown, printed and told by its exit status.

use crate::common::{INPUT, call_with, feed, program, text};
use alibabacloud_cams::emulator::{Answer, Emulator};
use serde_json::{Value, json};

const CALL: [&str; 3] = ["GetMigrationVerifyCode", "--input", "-"];

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{error}: {}", text(bytes)))
}

#[tokio::test]
async fn what_is_set_goes_over_the_input() {
    let emulator = Emulator::start().await.unwrap();
    let arguments = ["--set", "Locale=en_US", "--set", "CustSpaceId=0042"];
    let output = call_with(&emulator, &[&CALL[..], &arguments].concat(), INPUT).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let received = &emulator.received()[0];
    assert_eq!(received.parameter("Locale"), Some("en_US"));
    // A text stays one, whatever it looks like.
    assert_eq!(received.parameter("CustSpaceId"), Some("0042"));
    assert_eq!(received.parameter("PhoneNumber"), Some("8613800001234"));
}

#[tokio::test]
async fn members_are_set_without_any_input() {
    let emulator = Emulator::start().await.unwrap();
    let arguments = [
        "ListChatappTemplate",
        "--set",
        "Page.Index=3",
        "--set",
        "Page.Size=7",
    ];
    let output = call_with(&emulator, &arguments, "").await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = emulator.received()[0].parameter("Page").unwrap().to_owned();
    assert_eq!(json_of(page.as_bytes()), json!({"Index": 3, "Size": 7}));
}

#[tokio::test]
async fn what_is_set_and_does_not_fit_is_refused_without_its_value() {
    let emulator = Emulator::start().await.unwrap();
    for (set, told) in [
        ("Phone=8613800001234", "unknown field `Phone`"),
        (
            "PhoneNumber.First=8613800001234",
            "PhoneNumber holds no First",
        ),
        ("8613800001234", "NAME=VALUE"),
    ] {
        let output = call_with(&emulator, &[&CALL[..], &["--set", set]].concat(), INPUT).await;
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(told), "{set}: {stderr}");
        assert!(!stderr.contains("8613800001234"), "{stderr}");
    }
    // One name twice is not hidden by what is set.
    let twice = r#"{"Locale": "a", "Locale": "b"}"#;
    let output = call_with(
        &emulator,
        &[&CALL[..], &["--set", "Locale=c"]].concat(),
        twice,
    )
    .await;
    assert!(text(&output.stderr).contains("duplicate field"));
    assert!(emulator.received().is_empty());
}

#[tokio::test]
async fn a_dry_run_shows_the_signed_request_and_sends_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let output = call_with(&emulator, &[&CALL[..], &["--dry-run"]].concat(), INPUT).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(emulator.received().is_empty());
    let shown = text(&output.stdout);
    let key = emulator.credentials();
    for secret in [
        "8613800001234",
        key.access_key_secret(),
        key.access_key_id(),
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let request = json_of(&output.stdout);
    assert_eq!(request["Method"], "POST");
    assert_eq!(request["Url"], format!("{}/", emulator.endpoint()));
    assert_eq!(
        request["Query"],
        json!({"CustSpaceId": "1", "PhoneNumber": "<redacted>", "Locale": "zh_CN", "Method": "sms"})
    );
    // As the signature's documentation writes it: scheme, credential, signed headers, signature.
    let headers = &request["Headers"];
    assert_eq!(headers["x-acs-action"], "GetMigrationVerifyCode");
    assert_eq!(headers["x-acs-version"], "2020-06-06");
    let authorization = headers["authorization"].as_str().unwrap();
    assert!(
        authorization.starts_with("ACS3-HMAC-SHA256 Credential=LTAI****,SignedHeaders="),
        "{authorization}"
    );
    assert!(
        authorization.ends_with(",Signature=<redacted>"),
        "{authorization}"
    );
}

#[tokio::test]
async fn a_dry_run_hides_a_security_token_and_the_hash_of_a_hidden_body() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.credentials();
    // Parameters that are too long for a URL travel in the body.
    let locale = format!("Locale={}", "x".repeat(5_000));
    let mut command = program();
    command
        .arg("call")
        .args(CALL)
        .args(["--dry-run", "--set", &locale])
        .args(["--endpoint", &emulator.endpoint()])
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.access_key_secret())
        .env("ALIBABA_CLOUD_SECURITY_TOKEN", "token-that-is-secret");
    let output = feed(command, INPUT.to_owned()).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    for secret in ["token-that-is-secret", "8613800001234"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let request = json_of(&output.stdout);
    let headers = &request["Headers"];
    assert_eq!(headers["x-acs-security-token"], "<redacted>");
    assert_eq!(request["Form"]["PhoneNumber"], "<redacted>");
    assert_eq!(headers["x-acs-content-sha256"], "<redacted>");
}

#[tokio::test]
async fn a_dry_run_checks_the_parameters() {
    let emulator = Emulator::start().await.unwrap();
    let output = call_with(&emulator, &[&CALL[..], &["--dry-run"]].concat(), "{}").await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("PhoneNumber is required"));
}

/// What `serde_yaml` reads is what the service answered.
#[tokio::test]
async fn yaml_means_the_same_as_json() {
    let emulator = Emulator::start().await.unwrap();
    let reply = json!({
        "Code": "OK", "RequestId": "1e3", "Message": "no",
        "Data": {"PhoneNumber": "- x: y # z", "Id": "\u{85}\u{2028}\u{7f}\n\"\\é漢\u{1b}[0m"},
    });
    let script = emulator.on("GetMigrationVerifyCode").unwrap();
    script.then(Answer::reply(reply.clone()));
    let output = call_with(
        &emulator,
        &[&CALL[..], &["--output", "yaml"]].concat(),
        INPUT,
    )
    .await;
    let shown = text(&output.stdout);
    let read: Value =
        serde_yaml::from_str(shown).unwrap_or_else(|error| panic!("{error}:\n{shown}"));
    assert_eq!(read, reply);
    assert!(!shown.contains('\u{1b}'), "a terminal would obey: {shown}");
}

#[tokio::test]
async fn yaml_has_lists_in_lists() {
    let emulator = Emulator::start().await.unwrap();
    let output = call_with(
        &emulator,
        &[
            "ListChatappTemplate",
            "--set",
            "Page={\"Index\":1,\"Size\":10}",
            "--output",
            "yaml",
        ],
        "",
    )
    .await;
    let yaml: Value = serde_yaml::from_str(text(&output.stdout)).unwrap();
    let output = call_with(
        &emulator,
        &[
            "ListChatappTemplate",
            "--set",
            "Page={\"Index\":1,\"Size\":10}",
        ],
        "",
    )
    .await;
    let mut json = json_of(&output.stdout);
    json["RequestId"] = yaml["RequestId"].clone();
    assert_eq!(yaml, json);
    assert!(yaml["ListTemplate"].is_array());
}

#[tokio::test]
async fn a_table_has_a_row_for_each_object() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("ListChatappTemplate").unwrap();
    script.then(Answer::reply(json!({
        "Code": "OK", "Total": 2,
        "ListTemplate": [{"TemplateName": "one", "Language": "en"}, {"TemplateName": "three"}],
    })));
    let arguments = [
        "ListChatappTemplate",
        "--set",
        "Page.Index=1",
        "--set",
        "Page.Size=10",
        "--output",
        "table",
    ];
    let output = call_with(&emulator, &arguments, "").await;
    let lines: Vec<Vec<&str>> = text(&output.stdout)
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        lines,
        [
            vec!["Language", "TemplateName"],
            vec!["--------", "------------"],
            vec!["en", "one"],
            vec!["three"]
        ]
    );
}

#[tokio::test]
async fn all_pages_are_printed_item_by_item() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("ListChatappTemplate").unwrap();
    let page = |names: &[&str]| {
        let items: Vec<Value> = names
            .iter()
            .map(|name| json!({"TemplateName": name}))
            .collect();
        Answer::reply(json!({"Code": "OK", "Total": 3, "ListTemplate": items}))
    };
    script.then(page(&["a", "b"])).then(page(&["c"]));
    let arguments = [
        "ListChatappTemplate",
        "--all-pages",
        "--set",
        "Page.Index=1",
        "--set",
        "Page.Size=2",
    ];
    let output = call_with(&emulator, &arguments, "").await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| json_of(line.as_bytes()))
        .collect();
    assert_eq!(
        lines,
        ["a", "b", "c"].map(|name| json!({"TemplateName": name}))
    );
    // No terminal, no progress.
    assert_eq!(text(&output.stderr), "");
    assert_eq!(emulator.received().len(), 2);
}

#[tokio::test]
async fn pages_before_a_failure_are_printed() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("ListChatappTemplate").unwrap();
    script
        .then(Answer::reply(
            json!({"Code": "OK", "Total": 9, "ListTemplate": [{"TemplateName": "a"}]}),
        ))
        .then(Answer::error("Product.Unsubscript"));
    let arguments = [
        "ListChatappTemplate",
        "--all-pages",
        "--set",
        "Page.Index=1",
        "--set",
        "Page.Size=1",
    ];
    let output = call_with(&emulator, &arguments, "").await;
    assert_eq!(text(&output.stdout), "{\"TemplateName\":\"a\"}\n");
    assert_eq!(output.status.code(), Some(4));

    let output = call_with(&emulator, &[&CALL[..], &["--all-pages"]].concat(), INPUT).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("does not page"));
}

#[tokio::test]
async fn the_exit_status_tells_the_kind_of_error() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("GetMigrationVerifyCode").unwrap();
    for (answer, status) in [
        (Answer::error("Product.Unsubscript"), 4),
        (Answer::error("Ram.PermissionDeny"), 3),
        (Answer::error("InvalidAccessKeyId.NotFound"), 3),
        // A call that worked and whose reply was lost, one that nobody can read, a failure inside.
        (Answer::as_usual().reset(), 7),
        (Answer::garbage(), 7),
        (Answer::error_with(503, "ServiceUnavailable", "later"), 7),
        // A gateway that refuses.
        (Answer::http(404, "text/html", "nothing here"), 6),
    ] {
        let told = format!("{answer:?}");
        script.then(answer);
        let output = call_with(&emulator, &CALL, INPUT).await;
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{told}: {stderr}");
        assert_eq!(text(&output.stdout), "");
        assert!(
            stderr.starts_with("error: GetMigrationVerifyCode"),
            "{stderr}"
        );
    }
    script.always(Answer::error("System.LimitControl"));
    let output = call_with(&emulator, &CALL, INPUT).await;
    assert_eq!(output.status.code(), Some(5), "{}", text(&output.stderr));
}

#[tokio::test]
async fn without_keys_or_a_service_nothing_is_carried_out() {
    let mut command = program();
    command
        .args([
            "call",
            "GetMigrationVerifyCode",
            "--input",
            "-",
            "--endpoint",
            "http://127.0.0.1:9",
        ])
        .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let output = feed(command, INPUT.to_owned()).await;
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));

    // A port that was free a moment ago.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let mut command = program();
    command
        .args([
            "call",
            "GetMigrationVerifyCode",
            "--input",
            "-",
            "--endpoint",
            &endpoint,
        ])
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "id")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret");
    let output = feed(command, INPUT.to_owned()).await;
    assert_eq!(output.status.code(), Some(6), "{}", text(&output.stderr));
}
