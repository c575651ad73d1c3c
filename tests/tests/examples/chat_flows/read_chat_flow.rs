// @generated from spec/operations/chat_flows/ReadChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ReadChatFlow`.

use alibabacloud_cams::chat_flows::ReadChatFlowRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ReadChatFlowRequest::builder()
        .flow_code("flow_001")
        .biz_code("ALICOM_OPAAS")
        .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
        .build();
    tests::assert_sends(
        &request,
        &[("FlowCode", "flow_001"), ("BizCode", "ALICOM_OPAAS"), ("BizExtend", "{}")],
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
  "Response": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ReadChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
