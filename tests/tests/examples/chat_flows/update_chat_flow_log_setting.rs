// @generated from spec/operations/chat_flows/UpdateChatFlowLogSetting.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateChatFlowLogSetting`.

use alibabacloud_cams::chat_flows::{ChatFlowLogStatus, UpdateChatFlowLogSettingRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateChatFlowLogSettingRequest::builder()
        .flow_code("flow_001")
        .id(1001)
        .status(ChatFlowLogStatus::Enabled)
        .build();
    tests::assert_sends(
        &request,
        &[("FlowCode", "flow_001"), ("Id", "1001"), ("Status", "ENABLED")],
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
    let reply = tests::read::<UpdateChatFlowLogSettingRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
