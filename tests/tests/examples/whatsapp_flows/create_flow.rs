// @generated from spec/operations/whatsapp_flows/CreateFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateFlow`.

use alibabacloud_cams::whatsapp_flows::CreateFlowRequest;
use alibabacloud_cams::ErrorCode;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateFlowRequest::builder()
        .flow_name("flow_001")
        .categories([types::WhatsAppFlowCategory::Survey])
        .cust_space_id("29348393884****")
        .endpoint_uri("https://example.com/flow")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowName", "flow_001"),
            ("Categories", r#"["SURVEY"]"#),
            ("CustSpaceId", "29348393884****"),
            ("EndpointUri", "https://example.com/flow"),
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
  "Data": {
    "Categories": [
      "SURVEY"
    ],
    "FlowId": "333993838***",
    "FlowName": "flow_001"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.as_ref().expect("present").categories.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").categories[0],
        types::WhatsAppFlowCategory::Survey
    );
    assert_eq!(
        reply.data.as_ref().expect("present").flow_id.as_deref(), Some("333993838***")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").flow_name.as_deref(), Some("flow_001")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// The caller lacks the permission: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = CreateFlowRequest::builder()
        .flow_name("flow_001")
        .categories([types::WhatsAppFlowCategory::Survey])
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowName", "flow_001"),
            ("Categories", r#"["SURVEY"]"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "Ram.PermissionDeny",
  "Message": "You are not authorized to perform the operation."
}"#;
    let error = tests::read_error::<CreateFlowRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::RamPermissionDeny), "{error}");
}
