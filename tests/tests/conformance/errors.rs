//! Each documented error of each operation, from the emulator to the caller.

use std::time::Duration;

use alibabacloud_cams::dynamic;
use alibabacloud_cams::emulator::{Answer, Emulator};
use alibabacloud_cams::{Client, Error, ErrorCode};

use crate::recordings;

async fn set_up() -> (Emulator, Client) {
    let emulator = Emulator::builder()
        .stateless()
        .without_rate_limits()
        .start()
        .await
        .unwrap();
    let client = emulator.client_builder().transport(emulator.transport());
    let client = client.without_pacing().build().unwrap().without_retries();
    (emulator, client)
}

/// Operations whose recorded input makes a valid call.
fn recorded() -> impl Iterator<Item = &'static str> {
    recordings::all().map(|(operation, _)| operation.name())
}

async fn fail(client: &Client, operation: &str, what: &str) -> Error {
    let known = dynamic::operation(operation).unwrap();
    let input = &recordings::of(operation).expect("recorded").full.input;
    match known.call(client, input).unwrap().await {
        Ok(_) => panic!("{what}: the call succeeded"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn every_documented_error_reaches_the_caller() {
    let (emulator, client) = set_up().await;
    for operation in recorded() {
        let errors: Vec<(u16, &str)> = emulator.documented_errors(operation).collect();
        for (status, code) in errors {
            let what = format!("{operation}: {code}");
            let wait = Duration::from_millis(250);
            let answer = Answer::error(code).retry_after(wait);
            emulator.on(operation).unwrap().then(answer);
            let error = fail(&client, operation, &what).await;
            assert_eq!(error.operation(), Some(operation), "{what}");
            assert_eq!(
                error.status().map(|status| status.as_u16()),
                Some(status),
                "{what}"
            );
            let service = error.service().unwrap_or_else(|| panic!("{what}: {error}"));
            assert_eq!(service.raw_code(), code, "{what}");
            assert_eq!(service.code::<ErrorCode>().as_str(), code, "{what}");
            let received = emulator.received();
            let received = received.last().unwrap();
            assert_eq!(error.request_id(), Some(received.request_id()), "{what}");
            assert!(!received.executed(), "{what}");
            let shown = error.to_string();
            assert!(
                shown.contains(code) && shown.contains(received.request_id()),
                "{shown}"
            );
        }
    }
}

#[tokio::test]
async fn classes_of_errors_are_told_apart() {
    let (emulator, client) = set_up().await;
    for operation in recorded() {
        for (code, throttled, denied) in [
            ("System.LimitControl", true, false),
            ("Throttling.User", true, false),
            ("Ram.PermissionDeny", false, true),
            ("NoPermission", false, true),
            ("Something.Else", false, false),
        ] {
            emulator.on(operation).unwrap().then(Answer::error(code));
            let error = fail(&client, operation, code).await;
            assert_eq!(error.is_throttled(), throttled, "{operation}: {code}");
            assert_eq!(error.is_permission_denied(), denied, "{operation}: {code}");
        }
    }
}

#[tokio::test]
async fn a_failing_code_under_status_200_is_an_error() {
    let (emulator, client) = set_up().await;
    let operation = recorded().next().unwrap();
    let answer = Answer::error_with(200, "Product.Unsubscript", "Subscribe first.");
    emulator.on(operation).unwrap().then(answer);
    let error = fail(&client, operation, "status 200").await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.service().unwrap().raw_code(), "Product.Unsubscript");
}
