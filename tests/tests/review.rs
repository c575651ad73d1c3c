//! Waiting for the review of a template, on a clock that stands still while nobody waits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use alibabacloud_cams::emulator::{Answer, Emulator};
use alibabacloud_cams::review::{Review, ReviewError};
use alibabacloud_cams::templates::GetChatappTemplateDetailRequest;
use alibabacloud_cams::types::TemplateAuditStatus;
use alibabacloud_cams::{Client, ServiceError};
use serde_json::json;
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);

/// Its clock does not stand still, so calls of different minutes come within one second of it.
async fn emulator() -> Emulator {
    let builder = Emulator::builder().without_rate_limits();
    builder.start().await.unwrap()
}

fn client(emulator: &Emulator) -> Client {
    let builder = emulator.client_builder().transport(emulator.transport());
    builder.build().unwrap()
}

fn review(client: &Client) -> Review {
    let template = GetChatappTemplateDetailRequest::builder()
        .cust_space_id("29348393884****")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .build();
    Review::of(client, template).every(MINUTE)
}

fn status(status: &str) -> Answer {
    Answer::reply(json!({"Code": "OK", "Data": {"AuditStatus": status}}))
}

fn script(emulator: &Emulator, answers: impl IntoIterator<Item = Answer>) {
    let script = emulator.on("GetChatappTemplateDetail").unwrap();
    for answer in answers {
        script.then(answer);
    }
}

#[tokio::test(start_paused = true)]
async fn it_asks_until_the_review_has_ended() {
    let emulator = emulator().await;
    script(
        &emulator,
        [status("auditing"), status("unaudit"), status("fail")],
    );
    let start = Instant::now();
    let ended = review(&client(&emulator)).wait().await.unwrap();
    assert_eq!(ended, TemplateAuditStatus::Fail);
    // Asked at once, after a minute, and after two.
    assert_eq!(emulator.received().len(), 3);
    assert!(
        (2 * MINUTE..2 * MINUTE + Duration::from_secs(1)).contains(&start.elapsed()),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_status_that_nobody_knows_ends_it() {
    let emulator = emulator().await;
    script(&emulator, [status("appealed")]);
    let ended = review(&client(&emulator)).wait().await.unwrap();
    assert_eq!(ended, TemplateAuditStatus::Other("appealed".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn time_runs_out_with_the_last_status() {
    let emulator = emulator().await;
    emulator
        .on("GetChatappTemplateDetail")
        .unwrap()
        .always(status("auditing"));
    let client = client(&emulator);
    let start = Instant::now();
    let error = review(&client)
        .within(5 * MINUTE + MINUTE / 2)
        .wait()
        .await
        .unwrap_err();
    assert!(
        matches!(
            error,
            ReviewError::NotYet(Some(TemplateAuditStatus::Auditing))
        ),
        "{error}"
    );
    assert_eq!(emulator.received().len(), 6);
    assert!(start.elapsed() <= 5 * MINUTE + MINUTE / 2);

    // The first call is made in any case.
    let error = review(&client)
        .within(Duration::ZERO)
        .wait()
        .await
        .unwrap_err();
    assert!(matches!(error, ReviewError::NotYet(Some(_))), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_pass_is_waited_out_and_another_is_not() {
    let emulator = emulator().await;
    let client = client(&emulator).without_retries();
    script(
        &emulator,
        [Answer::http(503, "text/plain", "later"), status("pass")],
    );
    let ended = review(&client).wait().await.unwrap();
    assert_eq!(ended, TemplateAuditStatus::Pass);

    script(&emulator, [Answer::error("Product.Unsubscript")]);
    let error = review(&client).wait().await.unwrap_err();
    let ReviewError::Call(error) = error else {
        panic!("{error}")
    };
    assert_eq!(
        error.service().map(ServiceError::raw_code),
        Some("Product.Unsubscript")
    );
}
