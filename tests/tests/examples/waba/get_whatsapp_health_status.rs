// @generated from spec/operations/waba/GetWhatsappHealthStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetWhatsappHealthStatus`.

use alibabacloud_cams::waba::{
    GetWhatsappHealthStatusRequest, HealthEntityType, HealthNodeType,
};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetWhatsappHealthStatusRequest::builder()
        .node_type(HealthNodeType::Phone)
        .phone_number("861380000****")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("NodeType", "phone"),
            ("PhoneNumber", "861380000****"),
            ("CustSpaceId", "29348393884****"),
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
    "CanSendMessage": "AVAILABLE",
    "Entities": [
      {
        "CanSendMessage": "AVAILABLE",
        "EntityType": "PHONE_NUMBER",
        "PhoneNumber": "861380000****"
      }
    ]
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetWhatsappHealthStatusRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").can_send_message,
        Some(types::SendingHealth::Available)
    );
    assert_eq!(reply.data.as_ref().expect("present").entities.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].can_send_message,
        Some(types::SendingHealth::Available)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].entity_type,
        Some(HealthEntityType::PhoneNumber)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
