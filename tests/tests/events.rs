//! From a call to its receipt: the client, the emulator's pushes, and what reads them.

use std::time::Duration;

use alibabacloud_cams::emulator::{Emulator, PushError, Receive};
use alibabacloud_cams::events::{self, Event, MessageStatus, ReceiptError, Receipts, StatusReport};
use alibabacloud_cams::messages::{MessageType, SendType};
use alibabacloud_cams::types::MessageChannel;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A receiver that answers at once, and feeds what it reads.
async fn receiver(
    receipts: Receipts<StatusReport>,
) -> (String, tokio::sync::mpsc::UnboundedReceiver<Event>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let (sender, others) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.expect("a push");
            let mut text = Vec::new();
            let body = loop {
                let mut buffer = [0; 4096];
                let read = stream.read(&mut buffer).await.expect("bytes");
                text.extend_from_slice(&buffer[..read]);
                let head = text.windows(4).position(|four| four == b"\r\n\r\n");
                if let Some(body) = head.map(|at| &text[at + 4..])
                    && body.ends_with(b"]")
                {
                    break body.to_vec();
                }
            };
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(answer).await.expect("an answer");
            for report in events::parse(&body) {
                match report.expect("the emulator writes what can be read") {
                    Event::StatusReport(status) => {
                        receipts.feed(*status);
                    }
                    other => sender.send(other).expect("the test goes on"),
                }
            }
        }
    });
    (url, others)
}

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_message_is_followed_to_its_end() {
    let receipts = Receipts::new();
    let (url, mut others) = receiver(receipts.clone()).await;
    let emulator = Emulator::start().await.expect("it starts");
    let client = emulator
        .client_builder()
        .build()
        .expect("the settings are right");
    client
        .update_phone_webhook()
        .cust_space_id("space")
        .phone_number("861390000001")
        .status_callback_url(url.clone())
        .up_callback_url(url.clone())
        .send()
        .await
        .expect("the webhook is set");
    let text_to_user = || {
        client
            .send_chatapp_message()
            .channel_type(MessageChannel::WhatsApp)
            .send_type(SendType::Message)
            .message_type(MessageType::Text)
            .from("+861390000001")
            .to("861380000001")
            .cust_space_id("space")
            .send()
    };
    let sent = text_to_user().await.expect("it is sent");
    let id = sent.message_id.clone().expect("an ID");
    let read = |status: &StatusReport| status.status == Some(MessageStatus::Read);
    let status = receipts.wait(&id, MINUTE, read).await.expect("it is read");
    assert_eq!(status.to.as_deref(), Some("861380000001"));

    // The next one fails.
    let series = [
        json!({"Status": "Sent"}),
        json!({"Status": "Failed", "ErrorCode": "131026"}),
    ];
    let series = series
        .iter()
        .filter_map(|report| report.as_object().cloned());
    emulator
        .report_next("ChatAppStatus", series)
        .expect("it is scripted");
    let sent = text_to_user().await.expect("it is sent");
    let other = sent.message_id.clone().expect("an ID");
    assert_ne!(id, other);
    let ended = |status: &StatusReport| status.status != Some(MessageStatus::Sent);
    let status = receipts
        .wait(&other, MINUTE, ended)
        .await
        .expect("it ended");
    assert_eq!(status.status, Some(MessageStatus::Failed));
    let error = status.error().expect("a code");
    assert_eq!(error.as_str(), "131026");
    assert!(!matches!(error, ReceiptError::Other(_)) && error.meaning().is_some());

    // A user answers.
    emulator
        .receive("861380000001", "+861390000001", "Thanks")
        .expect("it is pushed");
    let Some(Event::InboundMessage(message)) = others.recv().await else {
        panic!("no message");
    };
    assert_eq!(message.message, Some(json!("Thanks")));
    assert!(!format!("{message:?}").contains("Thanks"));
    assert_eq!(
        emulator.receive("1", "2", "x"),
        Err(PushError::NoAddress),
        "the number has no webhook"
    );
    emulator.pushes_settled().await;
    emulator.stop().await;
}

#[tokio::test]
async fn examples_of_all_events_are_read_and_told_apart() {
    let emulator = Emulator::start().await.expect("it starts");
    for event in ["ChatAppStatus", "ChatAppInbound", "ChatAppAudit"] {
        let examples = emulator.example_reports(event);
        assert!(!examples.is_empty());
        let body = serde_json::to_vec(&examples).expect("JSON");
        let kinds: Vec<_> = events::parse(&body)
            .map(|report| report.map(|report| report.kind()))
            .collect();
        assert_eq!(kinds, vec![Ok(Some(event)); examples.len()]);
    }
}
