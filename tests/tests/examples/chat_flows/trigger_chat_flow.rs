// @generated from spec/operations/chat_flows/TriggerChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `TriggerChatFlow`.

use alibabacloud_cams::chat_flows::TriggerChatFlowRequest;
use alibabacloud_cams::ErrorCode;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = TriggerChatFlowRequest::builder()
        .flow_code("flow_001")
        .data([("orderId", serde_json::json!("20250001"))])
        .uuid("6dd31e1b7cc940fc99e293d9952b5b79")
        .out_id("order-20250001")
        .claim_time_millis(1_735_689_600_000)
        .discard_time_millis(1_735_689_660_000)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowCode", "flow_001"),
            ("Data", r#"{"orderId":"20250001"}"#),
            ("Uuid", "6dd31e1b7cc940fc99e293d9952b5b79"),
            ("OutId", "order-20250001"),
            ("ClaimTimeMillis", "1735689600000"),
            ("DiscardTimeMillis", "1735689660000"),
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
  "Data": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<TriggerChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A trigger that expires: the request on the wire.
#[test]
fn request_2() {
    let request = TriggerChatFlowRequest::builder()
        .flow_code("6a1f0c****")
        .data([("order", serde_json::json!("1001"))])
        .uuid("6dd31e1b7cc940fc99e293d9952b5b79")
        .out_id("order-1001")
        .claim_time_millis(1_735_689_600_000)
        .discard_time_millis(1_735_689_660_000)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowCode", "6a1f0c****"),
            ("Data", r#"{"order":"1001"}"#),
            ("Uuid", "6dd31e1b7cc940fc99e293d9952b5b79"),
            ("OutId", "order-1001"),
            ("ClaimTimeMillis", "1735689600000"),
            ("DiscardTimeMillis", "1735689660000"),
        ],
    );
}

/// A trigger that expires: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<TriggerChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}

/// The caller lacks the permission: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = TriggerChatFlowRequest::builder()
        .flow_code("flow_001")
        .uuid("6dd31e1b7cc940fc99e293d9952b5b79")
        .build();
    tests::assert_sends(
        &request,
        &[("FlowCode", "flow_001"), ("Uuid", "6dd31e1b7cc940fc99e293d9952b5b79")],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "Ram.PermissionDeny",
  "Message": "You are not authorized to perform the operation."
}"#;
    let error = tests::read_error::<TriggerChatFlowRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::RamPermissionDeny), "{error}");
}
