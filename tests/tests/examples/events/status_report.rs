// @generated from spec/events/ChatAppStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatAppStatus`.

use alibabacloud_cams::events::{
    self, Event, ContentType, ConversationType, FrameType, MessageStatus,
};

/// Delivered: pushed, and as the message of a queue.
#[test]
fn event_1() {
    let body = r#"{
  "MessageId": "1000000000000001",
  "From": "861390000****",
  "To": "861380000****",
  "Timestamp": 1662104191973,
  "Status": "Delivered",
  "StatusDescription": "Delivered",
  "ConversationType": "utility",
  "ConversationId": "conv-1000000001",
  "MsgFrameType": "template",
  "Type": "TEMPLATE",
  "TaskId": "1000000000000001",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "TemplateName": "order_news",
  "Language": "en"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::StatusReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000001"));
        assert_eq!(report.from.as_deref(), Some("861390000****"));
        assert_eq!(report.to.as_deref(), Some("861380000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_973));
        assert_eq!(report.status, Some(MessageStatus::Delivered));
        assert_eq!(report.status_description.as_deref(), Some("Delivered"));
        assert_eq!(report.conversation_type, Some(ConversationType::Utility));
        assert_eq!(report.conversation_id.as_deref(), Some("conv-1000000001"));
        assert_eq!(report.frame_type, Some(FrameType::Template));
        assert_eq!(report.content_type, Some(ContentType::Template));
        assert_eq!(report.task_id.as_deref(), Some("1000000000000001"));
        assert_eq!(
            report.template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
        );
        assert_eq!(report.template_name.as_deref(), Some("order_news"));
        assert_eq!(report.language.as_deref(), Some("en"));
        assert!(report.other.is_empty());
    }
}

/// Failed: pushed, and as the message of a queue.
#[test]
fn event_2() {
    let body = r#"{
  "MessageId": "1000000000000002",
  "From": "+861390000****",
  "To": "+861380000****",
  "Timestamp": 1662104191974,
  "Status": "Failed",
  "StatusDescription": "Failed",
  "ErrorCode": "131026",
  "ErrorDescription": "131026:Message undeliverable",
  "MsgFrameType": "message",
  "TaskId": "order-1001"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::StatusReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000002"));
        assert_eq!(report.from.as_deref(), Some("+861390000****"));
        assert_eq!(report.to.as_deref(), Some("+861380000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_974));
        assert_eq!(report.status, Some(MessageStatus::Failed));
        assert_eq!(report.status_description.as_deref(), Some("Failed"));
        assert_eq!(report.error_code.as_deref(), Some("131026"));
        assert_eq!(
            report.error_description.as_deref(), Some("131026:Message undeliverable")
        );
        assert_eq!(report.frame_type, Some(FrameType::Message));
        assert_eq!(report.task_id.as_deref(), Some("order-1001"));
        assert!(report.other.is_empty());
    }
}

/// As it comes at times: pushed, and as the message of a queue.
#[test]
fn event_3() {
    let body = r#"{
  "MessageId": "1000000000000003",
  "From": "861390000****",
  "To": "861380000****",
  "Timestamp ": 1662104191975,
  "Status": "READ",
  "ConversionExpirationTime": 1662190591975,
  "MsgFrameType": "message",
  "Type": "Image"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::StatusReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000003"));
        assert_eq!(report.from.as_deref(), Some("861390000****"));
        assert_eq!(report.to.as_deref(), Some("861380000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_975));
        assert_eq!(report.status, Some(MessageStatus::Read));
        assert_eq!(report.conversation_expiration_time, Some(1_662_190_591_975));
        assert_eq!(report.frame_type, Some(FrameType::Message));
        assert_eq!(report.content_type, Some(ContentType::Image));
        assert!(report.other.is_empty());
    }
}
