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

/// Why a template cannot be sent: the request on the wire.
#[test]
fn request_2() {
    let request = GetWhatsappHealthStatusRequest::builder()
        .node_type(HealthNodeType::Template)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("NodeType", "template"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Why a template cannot be sent: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "CanSendMessage": "BLOCKED",
    "Entities": [
      {
        "CanSendMessage": "AVAILABLE",
        "EntityType": "MESSAGE_TEMPLATE",
        "Language": "en",
        "TemplateCode": "744c4b5c79c9432497a075bdfca3****"
      },
      {
        "CanSendMessage": "BLOCKED",
        "EntityType": "WABA",
        "Errors": [
          {
            "ErrorCode": "131031",
            "ErrorDescription": "The account is locked.",
            "PossibleSolution": "See the account in the Business Manager."
          }
        ],
        "WabaId": "2293938222343****"
      },
      {
        "BusinessId": "19288282****",
        "CanSendMessage": "AVAILABLE",
        "EntityType": "BUSINESS"
      }
    ]
  }
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
        Some(types::SendingHealth::Blocked)
    );
    assert_eq!(reply.data.as_ref().expect("present").entities.len(), 3);
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].can_send_message,
        Some(types::SendingHealth::Available)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].entity_type,
        Some(HealthEntityType::MessageTemplate)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].language.as_deref(), Some("en")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].can_send_message,
        Some(types::SendingHealth::Blocked)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].entity_type,
        Some(HealthEntityType::Waba)
    );
    assert_eq!(reply.data.as_ref().expect("present").entities[1].errors.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].errors[0].error_code
        .as_deref(), Some("131031")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].errors[0].error_description
        .as_deref(), Some("The account is locked.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].errors[0].possible_solution
        .as_deref(), Some("See the account in the Business Manager.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[1].waba_id.as_deref(),
        Some("2293938222343****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[2].business_id.as_deref(),
        Some("19288282****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[2].can_send_message,
        Some(types::SendingHealth::Available)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[2].entity_type,
        Some(HealthEntityType::Business)
    );
}

/// Whether an account can send: the request on the wire.
#[test]
fn request_3() {
    let request = GetWhatsappHealthStatusRequest::builder()
        .node_type(HealthNodeType::Waba)
        .waba_id("2293938222343****")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("NodeType", "waba"),
            ("WabaId", "2293938222343****"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Whether an account can send: the reply, judged and read into its type.
#[test]
fn reply_3() {
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
        "EntityType": "WABA",
        "WabaId": "2293938222343****"
      }
    ]
  }
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
        Some(HealthEntityType::Waba)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").entities[0].waba_id.as_deref(),
        Some("2293938222343****")
    );
}
