//! These run small programs of a Unix system.
#![cfg(unix)]

use std::time::{Duration, Instant};

use super::support::{Home, Unused, assert_says, context, error_of, start};
use crate::credentials::{
    CliProfileCredentials, Credentials, CredentialsError, ExternalCredentials, ProvideCredentials,
};

const AK: &str = r#"{"mode":"AK","access_key_id":"the-id","access_key_secret":"the-secret"}"#;

/// A provider that runs a shell script.
fn script(home: &Home, script: &str) -> ExternalCredentials {
    let path = home.write("script", script);
    ExternalCredentials::new(&format!("/bin/sh '{path}'"))
}

/// A provider that prints a text.
fn printing(home: &Home, text: &str) -> ExternalCredentials {
    let path = home.write("output", text);
    ExternalCredentials::new(&format!("cat '{path}'"))
}

async fn keys(provider: ExternalCredentials) -> Result<Credentials, CredentialsError> {
    provider.provide().await
}

#[tokio::test]
async fn keys_that_a_program_prints() {
    let home = Home::new();
    let found = keys(printing(&home, AK)).await.unwrap();
    assert_eq!(
        (found.access_key_id(), found.access_key_secret()),
        ("the-id", "the-secret")
    );
    assert_eq!((found.security_token(), found.expires_at()), (None, None));
    let sts = r#"{"mode":"StsToken","access_key_id":"i","access_key_secret":"s","sts_token":"t","expiration":"2025-01-02T04:04:05Z"}"#;
    let found = keys(printing(&home, &format!("\u{feff}{sts}\r\n")))
        .await
        .unwrap();
    assert_eq!(found.security_token(), Some("t"));
    assert_eq!(
        found.expires_at(),
        Some(start() + Duration::from_secs(3600))
    );
}

#[tokio::test]
async fn without_a_mode_the_token_decides() {
    let home = Home::new();
    let found = keys(printing(
        &home,
        r#"{"access_key_id":"i","access_key_secret":"s"}"#,
    ))
    .await
    .unwrap();
    assert_eq!(found.security_token(), None);
    let found = keys(printing(
        &home,
        r#"{"access_key_id":"i","access_key_secret":"s","sts_token":"t"}"#,
    ))
    .await
    .unwrap();
    assert_eq!(found.security_token(), Some("t"));
}

#[tokio::test]
async fn no_shell_takes_part() {
    let home = Home::new();
    let marker = home.path().join("marker");
    let command = format!("echo '{AK}' ; touch {}", marker.display());
    assert_says(
        &keys(ExternalCredentials::new(&command)).await.unwrap_err(),
        "not valid JSON",
    );
    assert!(!marker.exists());
    let found = keys(ExternalCredentials::new(&format!("printf %s '{AK}'")))
        .await
        .unwrap();
    assert_eq!(found.access_key_id(), "the-id");
}

#[tokio::test]
async fn bad_outputs_are_not_shown() {
    let home = Home::new();
    for (output, expected) in [
        ("", "its output is empty"),
        ("hush-hush", "its output is not valid JSON"),
        ("[\"hush\"]", "not an object"),
        (
            r#"{"mode":"AK","access_key_id":"hush"}"#,
            "its output has no access_key_secret",
        ),
        (
            r#"{"mode":"StsToken","access_key_id":"hush","access_key_secret":"hush"}"#,
            "its output has no sts_token",
        ),
        (
            r#"{"mode":"hush","access_key_id":"hush","access_key_secret":"hush"}"#,
            "neither AK nor StsToken",
        ),
        (
            r#"{"access_key_id":"hush","access_key_secret":"hush","expiration":"hush"}"#,
            "not a time",
        ),
    ] {
        let error = error_of(&printing(&home, output)).await;
        assert_says(&error, expected);
        assert_eq!(error.provider(), "external program");
    }
}

#[tokio::test]
async fn failing_programs_are_errors_and_what_they_complain_of_is_dropped() {
    let home = Home::new();
    let failing = script(&home, &format!("echo '{AK}'; echo hush-hush >&2; exit 3"));
    assert_says(&error_of(&failing).await, "ended with exit status: 3");
    let missing = ExternalCredentials::new("/nowhere/hush --key hush");
    assert_says(&error_of(&missing).await, "could not be started");
    for command in ["", "  ", "'hush", "hush\\"] {
        assert_says(
            &error_of(&ExternalCredentials::new(command)).await,
            "the command",
        );
    }
}

#[tokio::test]
async fn endless_output_is_cut_off() {
    let home = Home::new();
    let endless = script(
        &home,
        "while :; do echo hush-hush-hush-hush-hush-hush-hush-hush; done",
    );
    assert_says(&error_of(&endless).await, "more than 64 KiB");
}

#[tokio::test]
async fn slow_programs_are_stopped() {
    let home = Home::new();
    let pid_file = home.path().join("pid");
    let slow = script(
        &home,
        &format!("echo $$ > '{}'; exec sleep 600", pid_file.display()),
    );
    let begun = Instant::now();
    // Long enough for a busy machine to start the program.
    assert_says(
        &error_of(&slow.with_time_limit(Duration::from_secs(2))).await,
        "stopped after 2s",
    );
    assert!(begun.elapsed() < Duration::from_secs(60));
    let pid = std::fs::read_to_string(&pid_file).unwrap();
    wait_until_gone(pid.trim()).await;
}

#[tokio::test]
async fn a_dropped_call_stops_the_program() {
    let home = Home::new();
    let pid_file = home.path().join("pid");
    let slow = script(
        &home,
        &format!("echo $$ > '{}'; exec sleep 600", pid_file.display()),
    );
    let call = tokio::spawn(async move { slow.provide().await });
    let pid = loop {
        match std::fs::read_to_string(&pid_file) {
            Ok(pid) if pid.ends_with('\n') => break pid,
            _ => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };
    call.abort();
    wait_until_gone(pid.trim()).await;
}

/// Waits for a process to end; one that waits to be reaped has ended. Where there is no `/proc`, says nothing.
async fn wait_until_gone(pid: &str) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while std::fs::read_to_string(format!("/proc/{pid}/stat"))
        .is_ok_and(|stat| !stat.contains(") Z "))
    {
        assert!(Instant::now() < deadline, "the program is still running");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn mode_external_of_a_profile() {
    let home = Home::new();
    let output = home.write("output", AK);
    home.write(
        ".aliyun/config.json",
        format!(r#"{{"current":"x","profiles":[{{"name":"x","mode":"External","process_command":"cat '{output}'"}}]}}"#),
    );
    let context = context(Unused).with_environment(home.environment());
    let found = CliProfileCredentials::from_environment(&context)
        .provide()
        .await
        .unwrap();
    assert_eq!(found.access_key_id(), "the-id");
}
