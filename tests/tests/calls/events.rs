//! From a call to its receipt: the client, the emulator's pushes, and what reads them.

use std::time::Duration;

use alibabacloud_cams::emulator::{Emulator, PushError, Receive};
use alibabacloud_cams::events::{self, Event, MessageStatus, ReceiptError, Receipts, StatusReport};
use alibabacloud_cams::types::{InboundContent, WhatsAppText};
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
            .from("+861390000001")
            .to("861380000001")
            .content(WhatsAppText::new("Your order is on its way."))
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
    assert_eq!(
        message.message,
        Some(InboundContent::Text("Thanks".to_owned()))
    );
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

/// An inbound message of this type that holds this.
fn inbound(kind: &str, message: &serde_json::Value) -> Option<InboundContent> {
    let report = json!({ "MessageId": "1", "From": "2", "Type": kind, "Message": message });
    let body = report.to_string();
    let reports: Vec<_> = events::parse(body.as_bytes()).collect();
    let [Ok(Event::InboundMessage(message))] = reports.as_slice() else {
        panic!("{reports:?}")
    };
    assert!(message.other.is_empty());
    message.message.clone()
}

#[test]
fn what_users_send_is_typed_in_each_form_that_was_seen() {
    let text = |text: &str| Some(InboundContent::Text(text.to_owned()));
    // A text that looks like JSON is a text, and types come in upper and lower case.
    for words in ["Hello", "{\"id\":\"1\"}", "42", "[1"] {
        assert_eq!(inbound("text", &json!(words)), text(words));
    }
    for document in [
        json!({ "id": "d", "filename": "a.pdf", "name": "A" }),
        json!({ "id": "d", "fileName": "a.pdf", "name": "A" }),
        json!("{\"id\":\"d\", \"fileName \":\"a.pdf\",\"name\":\"A\"}"),
    ] {
        let Some(InboundContent::Document(document)) = inbound("DOCUMENT", &document) else {
            panic!("{document} is a document")
        };
        assert_eq!(document.id.as_deref(), Some("d"));
        assert_eq!(document.filename.as_deref(), Some("a.pdf"));
    }
    let order = json!({ "product_items": [{ "quantity": "2", "item_price": "49.50", "new": 1 }], "more": true });
    let Some(InboundContent::Order(order)) = inbound("Order", &order) else {
        panic!("it is an order")
    };
    assert_eq!(order.product_items[0].quantity, Some(2));
    assert_eq!(order.product_items[0].item_price, Some(49.5));
    assert_eq!(order.product_items[0].other["new"], json!(1));
    assert_eq!(order.other["more"], json!(true));
}

#[test]
fn what_nobody_knows_yet_is_kept_as_it_came() {
    for (kind, message) in [
        ("HOLOGRAM", json!({ "id": "h-1" })),
        ("HOLOGRAM", json!("{\"id\":\"h-1\"}")),
        ("IMAGE", json!("no JSON")),
        ("IMAGE", json!([1])),
        ("IMAGE", json!({ "id": { "not": "a text" } })),
        ("TEXT", json!({ "body": "Hello" })),
    ] {
        assert_eq!(
            inbound(kind, &message),
            Some(InboundContent::Other(message)),
            "{kind}"
        );
    }
    assert_eq!(inbound("IMAGE", &json!(null)), None);
}

/// A text of JSON within a report is nested no deeper than the report may be.
#[test]
fn the_limit_on_depth_holds_for_texts_of_json_too() {
    let deep = format!(
        "{{\"interactive\":{}{}",
        "{\"interactive\":".repeat(40),
        "{}"
    ) + &"}".repeat(41);
    let kept = inbound("INTERACTIVE", &json!(deep));
    assert_eq!(kept, Some(InboundContent::Other(json!(deep))));
    let body = format!(
        "[{{\"MessageId\":\"1\",\"From\":\"2\",\"Type\":\"INTERACTIVE\",\"Message\":{deep}}},{{\"MessageId\":\"1\",\"Message\":\"a\"}}]"
    );
    let reports: Vec<_> = events::parse(body.as_bytes()).collect();
    assert_eq!(reports.len(), 2);
    assert!(matches!(
        reports[0].as_ref().map_err(events::Problem::reason),
        Err(events::Reason::TooDeep { limit: 32 })
    ));
    assert!(reports[1].is_ok());
}

#[test]
fn nothing_of_what_users_send_prints() {
    let secret = "Broken on arrival";
    for (kind, message) in [
        ("TEXT", json!(secret)),
        ("IMAGE", json!({ "caption": secret })),
        ("IMAGE", json!({ "new": secret })),
        ("REPLY", json!({ "text": secret, "payload": secret })),
        ("INTERACTIVE", json!({ "list_reply": { "title": secret } })),
        (
            "CONTACTS",
            json!({ "contacts": [{ "name": { "formatted_name": secret } }] }),
        ),
        ("HOLOGRAM", json!(secret)),
    ] {
        let content = inbound(kind, &message).expect("it holds something");
        assert!(!format!("{content:?}").contains("Broken"), "{kind}");
    }
}
