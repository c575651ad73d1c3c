// @generated from spec/operations/chat_flows/CreateChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateChatFlow`.

use alibabacloud_cams::chat_flows::CreateChatFlowRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateChatFlowRequest::builder()
        .title("Order status")
        .remark("Answers questions about orders.")
        .flow_trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
        .biz_code("ALICOM_OPAAS")
        .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Title", "Order status"),
            ("Remark", "Answers questions about orders."),
            ("FlowTriggerType", "TriggeredByWhatsApp"),
            ("BizCode", "ALICOM_OPAAS"),
            ("BizExtend", "{}"),
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
  "Response": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A copy of another flow: the request on the wire.
#[test]
fn request_2() {
    let request = CreateChatFlowRequest::builder()
        .title("Order status in Spanish")
        .flow_trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
        .create_from_flow_code("flow_001")
        .create_from_flow_version("1")
        .life_cycle_extend_data(std::collections::BTreeMap::<String, String>::new())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Title", "Order status in Spanish"),
            ("FlowTriggerType", "TriggeredByWhatsApp"),
            ("CreateFromFlowCode", "flow_001"),
            ("CreateFromFlowVersion", "1"),
            ("LifeCycleExtendData", "{}"),
        ],
    );
}

/// A copy of another flow: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<CreateChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
