// @generated from spec/operations/viber/UpdateAuditRequest.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateAuditRequest`.

use alibabacloud_cams::viber::{UpdateAuditRequestRequest, ViberApplicationUpdate};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateAuditRequestRequest::builder()
        .audit_record(
            ViberApplicationUpdate::builder()
                .business_account_name("Example Shop")
                .contact_email("contact@example.com")
                .contact_name("B****")
                .contact_phone("861380000****")
                .message_destination_country(["TH"])
                .web_address("https://example.com")
                .build(),
        )
        .cust_space_id("29348393884****")
        .request_no("20250101****")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "AuditRecord",
                r#"{"BusinessAccountName":"Example Shop","ContactEmail":"contact@example.com","ContactName":"B****","ContactPhone":"861380000****","MessageDestinationCountry":["TH"],"WebAddress":"https://example.com"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("RequestNo", "20250101****"),
        ],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "RequestNo": "20250101****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdateAuditRequestRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data["RequestNo"], serde_json::json!("20250101****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
