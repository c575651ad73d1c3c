// @generated from spec/events/ChatAppAudit.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatAppAudit`.

use alibabacloud_cams::events::{self, Event, ReviewType};
use alibabacloud_cams::types;

/// A template is approved: pushed, and as the message of a queue.
#[test]
fn event_1() {
    let body = r#"{
  "WabaId": "9527****",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "AuditStatus": "pass",
  "Reason": ""
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::AuditReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.waba_id.as_deref(), Some("9527****"));
        assert_eq!(
            report.template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
        );
        assert_eq!(report.language.as_deref(), Some("en"));
        assert_eq!(report.audit_status, Some(types::TemplateAuditStatus::Pass));
        assert_eq!(report.reason.as_deref(), Some(""));
        assert!(report.other.is_empty());
    }
}

/// A template is rejected: pushed, and as the message of a queue.
#[test]
fn event_2() {
    let body = r#"{
  "WabaId": "9527****",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "AuditStatus": "fail",
  "Reason": "The template breaks the rules of WhatsApp.",
  "Type": "template"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::AuditReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.waba_id.as_deref(), Some("9527****"));
        assert_eq!(
            report.template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
        );
        assert_eq!(report.language.as_deref(), Some("en"));
        assert_eq!(report.audit_status, Some(types::TemplateAuditStatus::Fail));
        assert_eq!(
            report.reason.as_deref(), Some("The template breaks the rules of WhatsApp.")
        );
        assert_eq!(report.review_type, Some(ReviewType::Template));
        assert!(report.other.is_empty());
    }
}

/// The name of a phone number is approved: pushed, and as the message of a queue.
#[test]
fn event_3() {
    let body = r#"{
  "WabaId": "9527****",
  "Type": "phoneNameUpdate",
  "PhoneNumber": "861390000****",
  "Status": "APPROVED"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::AuditReport(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.waba_id.as_deref(), Some("9527****"));
        assert_eq!(report.review_type, Some(ReviewType::PhoneNameUpdate));
        assert_eq!(report.phone_number.as_deref(), Some("861390000****"));
        assert_eq!(report.status.as_deref(), Some("APPROVED"));
        assert!(report.other.is_empty());
    }
}
