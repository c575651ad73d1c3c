// @generated from spec/operations/whatsapp_flows/ModifyFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ModifyFlow`.

use alibabacloud_cams::whatsapp_flows::ModifyFlowRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ModifyFlowRequest::builder()
        .flow_name("flow_002")
        .categories([types::WhatsAppFlowCategory::Survey])
        .flow_id("333993838***")
        .cust_space_id("29348393884****")
        .endpoint_uri("https://example.com/flow")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowName", "flow_002"),
            ("Categories", r#"["SURVEY"]"#),
            ("FlowId", "333993838***"),
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
    "EndpointUri": "https://example.com/flow",
    "FlowId": "333993838***",
    "FlowName": "flow_002"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ModifyFlowRequest>(body);
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
        reply.data.as_ref().expect("present").endpoint_uri.as_deref(),
        Some("https://example.com/flow")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").flow_id.as_deref(), Some("333993838***")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").flow_name.as_deref(), Some("flow_002")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
