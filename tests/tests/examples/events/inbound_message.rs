// @generated from spec/events/ChatAppInbound.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatAppInbound`.

use alibabacloud_cams::events::{self, Event, InboundMessageType};

/// Press of a button: pushed, and as the message of a queue.
#[test]
fn event_1() {
    let body = r#"{
  "MessageId": "1000000000000001",
  "CustSpaceId": "cams-****",
  "WabaId": "9527****",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "REPLY",
  "Message": "{\"payload\":\"p1\",\"text\":\"Yes\"}",
  "Context": {
    "from": "861390000****",
    "id": "2023****"
  },
  "Timestamp": 1662104191973,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000001"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.cust_space_id.as_deref(), Some("cams-****"));
        assert_eq!(report.waba_id.as_deref(), Some("9527****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_973));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Reply));
        assert_eq!(
            report.message,
            Some(serde_json::json!("{\"payload\":\"p1\",\"text\":\"Yes\"}"))
        );
        assert_eq!(
            report.context.as_ref().expect("present").from.as_deref(),
            Some("861390000****")
        );
        assert_eq!(
            report.context.as_ref().expect("present").id.as_deref(), Some("2023****")
        );
        assert!(report.other.is_empty());
    }
}

/// Text: pushed, and as the message of a queue.
#[test]
fn event_2() {
    let body = r#"{
  "MessageId": "1000000000000002",
  "From": "+861380000****",
  "To": "+861390000****",
  "DisplayName": "Shop",
  "Type": "TEXT",
  "Message": "Where is my order?",
  "Timestamp": 1662104191974,
  "Name": "A",
  "NoticeType": "inbound"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000002"));
        assert_eq!(report.from.as_deref(), Some("+861380000****"));
        assert_eq!(report.to.as_deref(), Some("+861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_974));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.notice_type.as_deref(), Some("inbound"));
        assert_eq!(report.message_type, Some(InboundMessageType::Text));
        assert_eq!(report.message, Some(serde_json::json!("Where is my order?")));
        assert!(report.other.is_empty());
    }
}

/// Audio: pushed, and as the message of a queue.
#[test]
fn event_3() {
    let body = r#"{
  "MessageId": "1000000000000003",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "AUDIO",
  "Message": "{\"id\":\"a-1\",\"mimeType\":\"audio/ogg\",\"filename\":\"a.ogg\",\"animated\":false,\"url\":\"https://example.com/a-1\"}",
  "Timestamp ": 1662104191975,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000003"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_975));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Audio));
        assert_eq!(
            report.message,
            Some(serde_json::json!("{\"id\":\"a-1\",\"mimeType\":\"audio/ogg\",\"filename\":\"a.ogg\",\"animated\":false,\"url\":\"https://example.com/a-1\"}"))
        );
        assert!(report.other.is_empty());
    }
}

/// Place: pushed, and as the message of a queue.
#[test]
fn event_4() {
    let body = r#"{
  "MessageId": "1000000000000004",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "LOCATION",
  "Message": {
    "address": "1 Example Road",
    "latitude": "30.2",
    "longitude": "120.1",
    "name": "Shop"
  },
  "Timestamp": 1662104191976,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000004"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_976));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Location));
        assert_eq!(
            report.message, Some(serde_json::json!({ "address": "1 Example Road",
            "latitude": "30.2", "longitude": "120.1", "name": "Shop" }))
        );
        assert!(report.other.is_empty());
    }
}
